#pragma once
#include "ui/factors/candidates.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace strata {

// A private sheet: one line per idea. It holds ideas only between open() and clear().
class IdeaSheet : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaSheet(QWidget* parent = nullptr);

    // `done` is what the button says that ends the turn.
    void open(const QString& title, const QString& note, const QString& done,
              const std::vector<WrittenIdea>& ideas);
    std::vector<WrittenIdea> ideas() const; // lines without a word are left out
    void clear();

signals:
    void finished();
    void abandoned(); // nothing is to be kept

private:
    struct Line
    {
        std::string candidate;
        QWidget* row;
        QLineEdit* text;
    };

    void addLine(const WrittenIdea& idea);
    void addTyped();
    void removeLine(QWidget* row);

    QLabel* m_title;
    QLabel* m_note;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    QLineEdit* m_next;
    QPushButton* m_done;
    std::vector<Line> m_lines;
};

} // namespace strata
