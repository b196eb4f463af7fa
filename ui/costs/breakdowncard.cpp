#include "ui/costs/breakdowncard.h"

#include "ui/costs/driverrow.h"
#include "ui/format.h"

#include <QGridLayout>

namespace strata {

namespace {

QString moneyOf(Amount amount, const std::string& currency)
{
    return isKnown(amount) ? format::money(double(amount) / double(kAmountUnit), currency)
                           : format::missing();
}

} // namespace

BreakdownCard::BreakdownCard(QWidget* parent)
    : Card(tr("One customer"), parent)
    , m_grid(nullptr)
    , m_hint(quietLabel(tr("Select a customer to see what serving it takes, driver by driver.")))
{
    setObjectName(QStringLiteral("breakdownCard"));
    m_hint->setObjectName(QStringLiteral("breakdownHint"));
    body()->addWidget(m_hint);
    body()->addStretch(1);
}

void BreakdownCard::addLine(const QString& what, const QString& how, const QString& amount, bool isStrong)
{
    const int row = m_grid->rowCount();
    QLabel* name = isStrong ? strongLabel(what) : plainLabel(what);
    QLabel* detail = quietLabel(how);
    detail->setWordWrap(false);
    QLabel* value = isStrong ? strongLabel(amount) : plainLabel(amount);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(detail, row, 1);
    m_grid->addWidget(value, row, 2);
}

void BreakdownCard::show(const CostToServe* costs, const MetricTable& metrics, int customer,
                         const QString& name, const std::string& currency)
{
    delete m_lines;
    m_lines = nullptr;
    const bool isKnownCustomer = costs && customer >= 0 && std::size_t(customer) < costs->totals.size()
        && std::size_t(customer) < metrics.customers;
    m_hint->setVisible(!isKnownCustomer);
    setTitle(isKnownCustomer ? name : tr("One customer"));
    if (!isKnownCustomer)
        return;
    const auto place = std::size_t(customer);
    m_lines = new QWidget;
    m_lines->setObjectName(QStringLiteral("breakdownLines"));
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    addLine(tr("Gross margin"), {}, moneyOf(metrics.grossMargin[place], currency), true);
    for (const DriverCost& cost : costs->drivers) {
        if (cost.driver.rate == 0.0)
            continue;
        const bool isMoney = cost.driver.key == "freight" || cost.driver.key == "receivables";
        const double count = cost.counts[place];
        const QString rate = cost.driver.key == "receivables" ? format::percent(cost.driver.rate)
                                                              : format::money(cost.driver.rate, currency, 2);
        QString how
            = tr("%1 × %2").arg(isMoney ? format::money(count, currency) : format::number(count), rate);
        if (cost.driver.isGuess)
            how = tr("%1, a guess").arg(how);
        addLine(driverName(cost.driver), how, moneyOf(cost.costs[place], currency), false);
    }
    const Amount margin = metrics.grossMargin[place];
    const QString ofMargin = isKnown(margin) && margin > 0
        ? tr("%1 of margin").arg(format::percent(double(costs->totals[place]) / double(margin)))
        : QString();
    addLine(tr("Cost to serve"), ofMargin, moneyOf(costs->totals[place], currency), true);
    addLine(tr("Net profit"), {}, moneyOf(metrics.netProfit[place], currency), true);
    body()->insertWidget(1, m_lines);
}

} // namespace strata
