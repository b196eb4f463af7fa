#pragma once
#include "ui/widgets/page.h"

#include <QMainWindow>

#include <map>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;

namespace strata {

class Arrivals;
class BallotsPage;
class CustomerPage;
class DataPage;
class GapsPage;
class HelpDesk;
class PlanningPage;
class ProjectBell;
class ProjectFiles;
class ProjectSession;
class ProjectorControls;
class ProjectorView;
class ReportsPage;
class StartPage;
class StepRail;
class StratificationPage;
class WeightsPage;
class WhatIfPage;
class TopBar;
class Workshop;

// The window: the steps at the left, one page at a time, the project above, its state below. The only place
// that knows several pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Workshop& workshop() { return *m_workshop; }
    ProjectSession& session() { return *m_session; }
    ProjectFiles& files() { return *m_files; }
    HelpDesk& help() { return *m_help; }
    void showPage(PageId page);
    PageId shownPage() const;
    void openCustomer(int customer);
    void fillInBallot(const QString& path); // needs no open project
    void takeBallots(const QStringList& paths); // counts them where a round waits for them, else fills one in
    void importFiles(const QStringList& paths);
    Arrivals& arrivals() { return *m_arrivals; }
    void comeToFront(const QByteArray& token = {}); // of the desktop, which lets no window push itself forward

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages();
    void makeActions();
    void makeLanguageMenu(QMenu* view);
    void makeStatusBar();
    void showProject();
    void showResults();
    void showGaps(int open); // how many wait there
    void showRecent();
    void showUndo();
    void showOpened();
    void showClosed();
    void finishTyping(); // what stands in a field counts before the project is kept or left
    void findCustomer();
    void goBack(); // from a customer to the page one came from
    void chooseAndFillInBallot();

    Workshop* m_workshop;
    ProjectSession* m_session;
    ProjectFiles* m_files;
    Arrivals* m_arrivals;
    ProjectBell* m_bell;

    StepRail* m_rail;
    QStackedWidget* m_stack; // the start page, or the workshop
    StartPage* m_start;
    QStackedWidget* m_pages;
    std::map<PageId, Page*> m_pageOf;
    PlanningPage* m_planning = nullptr;
    BallotsPage* m_ballots = nullptr;
    WeightsPage* m_weights = nullptr;
    DataPage* m_data = nullptr;
    GapsPage* m_gaps = nullptr;
    StratificationPage* m_stratification = nullptr;
    CustomerPage* m_customer = nullptr;
    WhatIfPage* m_whatIf = nullptr;
    PageId m_cameFrom = PageId::Stratification;
    ReportsPage* m_reports = nullptr;
    HelpDesk* m_help = nullptr; // menu, help window, guided tour

    TopBar* m_topBar = nullptr;
    ProjectorView* m_projector = nullptr; // a window of its own
    ProjectorControls* m_projectorControls = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_back = nullptr;
    QList<QAction*> m_projectActions; // only with an open project
    QString m_shownPath; // of the project whose page is on the screen
    QMenu* m_recentMenu = nullptr;
    QLabel* m_customers = nullptr;
    QLabel* m_lines = nullptr;
    QLabel* m_metrics = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_saved = nullptr;
};

} // namespace strata
