#pragma once
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace strata {

// What the program shows before a project is open: the sample workshop, a new one, an old one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths); // newest first

signals:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString& path);

private:
    QVBoxLayout* m_recent;
};

} // namespace strata
