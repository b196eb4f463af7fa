#include "ui/costs/costratescard.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <cmath>

namespace strata {

CostRatesCard::CostRatesCard(Workshop& workshop, QWidget* parent)
    : Card(tr("What serving costs"), parent)
    , m_workshop(workshop)
    , m_total(plainLabel())
{
    setObjectName(QStringLiteral("costRatesCard"));
    setNote(tr("the team's estimate; 0 = not counted"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    const auto add = [&](const char* name, const QString& label, const QString& tip, double CostRates::*value,
                         double most, double scale, const QString& step) {
        auto* box = new QDoubleSpinBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setToolTip(tip);
        box->setRange(0.0, most);
        box->setDecimals(2);
        box->setKeyboardTracking(false);
        box->setAlignment(Qt::AlignRight);
        box->setMinimumWidth(140);
        box->setFocusPolicy(Qt::StrongFocus);
        QLabel* text = plainLabel(label);
        text->setBuddy(box);
        const int row = grid->rowCount();
        grid->addWidget(text, row, 0);
        grid->addWidget(box, row, 1);
        m_rates.push_back({box, value, scale, step});
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, place = m_rates.size() - 1] { setRate(m_rates[place]); });
    };
    add("ratePerOrder", tr("Per order"), tr("Taking, picking and billing one order"), &CostRates::perOrder,
        1e7, 1.0, tr("Set cost per order"));
    add("ratePerLine", tr("Per invoice line"), tr("Picking and packing one line"), &CostRates::perLine, 1e7,
        1.0, tr("Set cost per line"));
    add("ratePerReturn", tr("Per return line"), tr("Taking one line back"), &CostRates::perReturn, 1e7, 1.0,
        tr("Set cost per return"));
    add("ratePerFreightUnit", tr("Per unit of booked freight"),
        tr("1 books the freight as it stands on the invoices"), &CostRates::perFreightUnit, 1e4, 1.0,
        tr("Set cost of freight"));
    add("receivablesRate", tr("Receivables, % a year"),
        tr("What it costs to wait for the money: sales x days to pay / 365 x rate"),
        &CostRates::receivablesRate, 100.0, 100.0, tr("Set cost of receivables"));
    grid->setColumnStretch(0, 1);
    m_total->setObjectName(QStringLiteral("allocatedTotal"));
    m_total->setWordWrap(true);
    body()->addLayout(grid);
    body()->addWidget(m_total);
    body()->addStretch(1);
    connect(&m_workshop, &Workshop::projectChanged, this, &CostRatesCard::showRates);
    connect(&m_workshop, &Workshop::resultsChanged, this, &CostRatesCard::showRates);
    showRates();
}

void CostRatesCard::showRates()
{
    const Project& project = m_workshop.project();
    for (const Rate& rate : m_rates) {
        const QSignalBlocker blocker(rate.box);
        rate.box->setValue(project.rates.*rate.value * rate.scale);
        if (rate.scale > 1.0)
            rate.box->setSuffix(QStringLiteral("\u202F%"));
        else
            rate.box->setSuffix(QStringLiteral("\u00A0") + format::currencySign(project.currency));
    }
    const Summary& summary = m_workshop.results().summary;
    if (project.rates == CostRates())
        m_total->setText(tr("No rates yet: net profit equals gross margin."));
    else if (!summary.hasCost)
        m_total->setText(
            tr("Nothing is allocated yet: net profit needs a cost of goods on the invoice lines."));
    else {
        const double allocated = summary.all.grossMargin - summary.all.netProfit;
        m_total->setText(
            summary.all.grossMargin > 0.0
                ? tr("Allocated to customers: %1, or %2 of the gross margin. Set it against your ledger.")
                      .arg(format::money(allocated, project.currency),
                           format::percent(allocated / summary.all.grossMargin))
                : tr("Allocated to customers: %1. Set it against your ledger.")
                      .arg(format::money(allocated, project.currency)));
    }
}

void CostRatesCard::setRate(const Rate& rate)
{
    Project next = m_workshop.project();
    const double value = rate.box->value() / rate.scale;
    if (next.rates.*rate.value == value)
        return;
    const QString before = costRatesInWords(next.rates, next.currency);
    next.rates.*rate.value = value;
    logDecision(next,
                {tr("Cost-to-serve rates"), before, costRatesInWords(next.rates, next.currency), {}, {}, {}});
    m_workshop.edit(std::move(next), rate.step);
}

} // namespace strata
