#pragma once
#include "core/method/costtoserve.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <optional>

namespace strata {

class BreakdownCard;
class CustomerCostModel;
class DataTable;
class DriversCard;
class LedgerCard;
class Workshop;

// "What does it take to serve them?": drivers and rates, the tie-out against the ledger, every customer's
// costs and where they come from.
class CostsPage : public Page
{
    Q_OBJECT

public:
    explicit CostsPage(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void customerActivated(int customer); // to be opened

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addUp(); // in the background
    void showCosts();
    void answer(); // why
    void showCustomer();
    void selectRow();

    Workshop& m_workshop;
    Background m_background;
    std::optional<CostToServe> m_costs; // of the results on the screen
    CostRates m_rates; // what m_costs was made with
    std::shared_ptr<const Dataset> m_dataset;
    Period m_period;

    QLabel* m_warning;
    DriversCard* m_drivers;
    LedgerCard* m_ledger;
    DataTable* m_table;
    CustomerCostModel* m_model;
    int m_shareWidth = 0; // of its column, hidden or not
    BreakdownCard* m_breakdown;
};

} // namespace strata
