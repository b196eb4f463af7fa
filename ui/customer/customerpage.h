#pragma once
#include "core/model/project.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <memory>
#include <vector>

class QPushButton;
class QToolButton;

namespace strata {

class Card;
class CustomerFind;
class CustomerNotesCard;
class CustomerOrder;
class CustomerPrint;
class DataTable;
class HistoryCard;
class HistoryReader;
class MetricsModel;
class NeighboursCard;
class OverrideCard;
class Pill;
class ProjectSession;
class QuartersCard;
class ScoreStack;
class WaysCard;
class Workshop;
struct CustomerProfile;
struct MetricStanding;
struct MetricTable;
struct WaysUp;

// Why does this customer stand where it stands, and what would move it?
//
// Shows the workshop's selected customer. What its own row says is there at once; what takes a look at
// everybody (comparisons, ways up, neighbours), its lines and the snapshots come from beside the window.
class CustomerPage : public Page
{
    Q_OBJECT

public:
    CustomerPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~CustomerPage() override;

    // What "previous" and "next" go through: customers in the order of the list one came from. Empty: by net
    // sales, largest first.
    void setOrder(std::vector<int> customers);
    void findCustomer(); // the cursor goes to the find field

    // Writes the customer on one page of paper, beside the window; says where, or why not.
    void savePdf(const QString& path);

public slots:
    void chooseAndPrint();
    void goPrevious() { go(-1); }
    void goNext() { go(1); }

signals:
    void customerActivated(int customer); // a neighbour was chosen; it is selected already

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    QWidget* makeContents();
    void answer(); // why
    void makeShortcuts();
    void go(int step);
    void refresh(); // now where it is seen, else when it is
    void showCustomer();
    void showName();
    void fitColumns();
    void showScores(const std::vector<MetricStanding>& standings, const WaysUp* ways);
    void showFigures(); // the profile, or that it is being computed
    void showHistory();
    void showPlace();
    void startProfile();
    void startQuarters();
    bool isShown(int customer) const; // is one of the results

    Workshop& m_workshop;
    ProjectSession& m_session;
    HistoryReader* m_reader;
    CustomerOrder* m_order;
    CustomerPrint* m_printer;
    Background m_profileWork, m_quartersWork;
    std::shared_ptr<const Dataset> m_quartersOf;
    Period m_quartersPeriod;
    CostRates m_quartersRates;
    int m_quartersCustomer = -1;
    int m_customer = -1; // that is shown
    std::shared_ptr<const CustomerProfile> m_profile; // of m_customer; null: not computed yet
    bool m_isWaiting = false; // the results are new and have not settled
    bool m_isStale = true;

    QLabel* m_title;
    Pill* m_pill;
    QLabel* m_place;
    CustomerFind* m_find;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_print;
    QLabel* m_remark;
    MetricsModel* m_model;
    DataTable* m_table;
    QLabel* m_tableNote;
    ScoreStack* m_stack;
    Card* m_stackCard;
    QLabel* m_noScore;
    WaysCard* m_ways;
    NeighboursCard* m_neighbours;
    QuartersCard* m_quarters;
    HistoryCard* m_history;
    OverrideCard* m_override;
    CustomerNotesCard* m_notes;
};

} // namespace strata
