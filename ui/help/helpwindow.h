#pragma once
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace strata {

class FindBar;
class HelpBrowser;
class HelpIndex;
class HelpResults;

// The help in a window of its own, beside the program: contents and search at the left, the article at the
// right. Place, size and article are remembered.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    ~HelpWindow() override;

    void open(const QString& article); // and come to the front; empty: what was read last
    QString article() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void addKeys();
    void fillContents();
    void showArticle(const QString& article);
    void search();
    void markFound();
    void remember() const;

    std::unique_ptr<HelpIndex> m_index; // made by the first search
    QLineEdit* m_search;
    QStackedWidget* m_left; // contents, or what was found
    QTreeWidget* m_contents;
    HelpResults* m_results;
    QLabel* m_nothing;
    QSplitter* m_split;
    HelpBrowser* m_browser;
    FindBar* m_find;
    QLabel* m_zoom;
};

} // namespace strata
