#pragma once
#include "core/method/costtoserve.h"
#include "ui/widgets/card.h"

#include <QString>

class QGridLayout;

namespace strata {

// One customer's way from gross margin to net profit, driver by driver.
class BreakdownCard : public Card
{
    Q_OBJECT

public:
    explicit BreakdownCard(QWidget* parent = nullptr);

    // `customer` -1: nobody is selected.
    void show(const CostToServe* costs, const MetricTable& metrics, int customer, const QString& name,
              const std::string& currency);

private:
    void addLine(const QString& what, const QString& how, const QString& amount, bool isStrong);

    QGridLayout* m_grid;
    QWidget* m_lines = nullptr;
    QLabel* m_hint;
};

} // namespace strata
