#pragma once
#include "core/gaps/gaps.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace strata {

class DataSetsView;
class GapAssessment;
class MetricGapsView;
class ProjectSession;
class RowModel;
class RowsDialog;
class Workshop;

// "Can we measure what we chose?": every metric with what it is made from and what stands in its way, what is
// wrong with the data sets, who looks after it.
class GapsPage : public Page
{
    Q_OBJECT

public:
    GapsPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);

    const DataGaps& gaps() const;
    void showDataSets(bool isDataSets); // in place of the metrics

    void printTo(
        const QString& path); // the gap list as a PDF, in the background; says above the table how it went

signals:
    void customerActivated(int customer); // to be opened
    void openGapsChanged(int open); // how many wait; for the rail
    void importReportWanted(qint64 batch); // show what an import turned away
    void pageWanted(strata::PageId page); // where a gap can be closed: ratings, costs, accounts, data

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* busyRow();
    void showBusy();
    void stop(); // what is under way, or looks again where that was stopped
    void say(const QString& sentence, bool isProblem);
    void takeGaps();
    void refresh();
    void countOpen();
    void showWarning();
    void chooseAndPrint();
    void openFinding(const Finding& finding);
    void openMonth(Day firstDay);
    void openMonths(const QString& title, std::vector<MonthCompleteness> months);
    void openCustomers(const QString& title, const QString& note, const std::vector<std::int32_t>& customers,
                       std::uint64_t all);
    RowsDialog* openRows(const QString& title, const QString& note, RowModel* model, std::uint64_t all);

    Workshop& m_workshop;
    ProjectSession& m_session;
    GapAssessment* m_assessment;
    bool m_isStale = true; // the page shows an earlier assessment
    int m_open = -1; // as told
    bool m_isLooking = false;
    int m_projects = 0; // left so far
    Background m_printing;
    QPushButton* m_showMetrics;
    QPushButton* m_showDataSets;
    QPushButton* m_print;
    QLabel* m_answer;
    QWidget* m_busy;
    QLabel* m_busyText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QWidget* m_warning;
    QLabel* m_warningText;
    QPushButton* m_warningButton;
    QStackedWidget* m_views;
    MetricGapsView* m_metrics;
    DataSetsView* m_dataSets;
    QPointer<RowsDialog> m_rows; // one at a time
};

} // namespace strata
