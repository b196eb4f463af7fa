#pragma once
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace strata {

class HelpWindow;
class ProjectSession;
class Tour;
class Workshop;

// What the Help menu offers: the article of the page, the contents, the guided tour, the run sheet, and who
// we are.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    // What it has to know of the window around it.
    struct Around
    {
        std::function<PageId()> page; // the one that is shown
        std::function<void(PageId)> showPage;
        std::function<void()> openSample;
        QString samplePath;
    };

    HelpDesk(QMainWindow& window, Workshop& workshop, ProjectSession& session, Around around);
    ~HelpDesk() override;

    void addTo(QMenu* menu);
    void showPageHelp();
    void showContents();
    void chooseTour(); // asks where another project would be closed
    void chooseRunSheet();
    void saveRunSheet(const QString& path); // ends with runSheetSaid()
    void showAbout();
    void close(); // with the window

    HelpWindow* helpWindow() const { return m_help.get(); } // null before it is asked for
    Tour& tour() { return *m_tour; }

    // F1 in a dialog that has to be answered first.
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void runSheetSaid(const QString& words); // where it is, or why it is not

private:
    HelpWindow& help();
    void showPageHelpBeside(QWidget* dialog);

    QMainWindow& m_window;
    Workshop& m_workshop;
    ProjectSession& m_session;
    Around m_around;
    std::unique_ptr<HelpWindow> m_help;
    Tour* m_tour;
    Background m_work;
};

} // namespace strata
