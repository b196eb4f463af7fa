#pragma once
#include "core/model/rules.h"
#include "ui/widgets/card.h"

#include <vector>

class QDoubleSpinBox;

namespace strata {

class Workshop;

// What serving costs: a rate per driver, each change one undo step, and what the rates allocate in total.
class CostRatesCard : public Card
{
    Q_OBJECT

public:
    explicit CostRatesCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    struct Rate
    {
        QDoubleSpinBox* box;
        double CostRates::*value;
        double scale; // what is shown for 1: 100 where percent is
        QString step; // the undo step's name
    };

    void showRates();
    void setRate(const Rate& rate);

    Workshop& m_workshop;
    std::vector<Rate> m_rates;
    QLabel* m_total;
};

} // namespace strata
