#pragma once
#include "ui/background.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace strata {

// What the program shows before a project is open: the sample workshop, a new one, an old one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void
    setRecent(const QStringList& paths); // newest first; those that are gone are marked, and can be removed

signals:
    void sampleRequested();
    void tourRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void forgetRequested(const QString& path);

private:
    QPushButton* addRecent(const QString& path); // the button that removes it, hidden

    QVBoxLayout* m_recent;
    Background m_look; // a share that does not answer keeps nobody waiting
};

} // namespace strata
