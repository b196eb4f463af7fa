#include "ui/data/factscard.h"

#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Fact
{
    CustomersFact,
    LinesFact,
    DatesFact,
    CostFact,
    PaymentsFact,
    FactCount
};

} // namespace

FactsCard::FactsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("What is there"), parent)
    , m_workshop(workshop)
    , m_note(quietLabel())
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const QStringList names{tr("Customers"), tr("Invoice lines"), tr("Invoices from and to"),
                            tr("Share of sales with cost"), tr("Payments")};
    const QStringList keys{QStringLiteral("factCustomers"), QStringLiteral("factLines"),
                           QStringLiteral("factDates"), QStringLiteral("factCost"),
                           QStringLiteral("factPayments")};
    for (int row = 0; row < FactCount; ++row) {
        QLabel* name = quietLabel(names[row]);
        name->setWordWrap(false);
        QLabel* value = strongLabel();
        value->setObjectName(keys[row]);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        m_values.push_back(value);
    }
    grid->setColumnStretch(1, 1);
    answersWhy(m_values[CustomersFact], [this] { return whyCustomers(m_workshop); });
    answersWhy(m_values[LinesFact], [this] { return whyLines(m_workshop); });
    answersWhy(m_values[DatesFact], [this] { return whyDates(m_workshop); });
    answersWhy(m_values[CostFact], [this] { return whyCostShare(m_workshop); });
    answersWhy(m_values[PaymentsFact], [this] { return whyPayments(m_workshop); });
    m_note->setObjectName(QStringLiteral("factNote"));
    body()->addLayout(grid);
    body()->addWidget(m_note);
    body()->addStretch(1);
    connect(&m_workshop, &Workshop::projectChanged, this, &FactsCard::showFacts);
    connect(&m_workshop, &Workshop::resultsChanged, this, &FactsCard::showFacts);
    showFacts();
}

// Looks at every line, so only when they are others: a project changes with each tick of a slider.
void FactsCard::lookForDates()
{
    if (m_dated == m_workshop.project().dataset)
        return;
    m_dated = m_workshop.project().dataset;
    const std::vector<Day>& dates = m_dated->lines.date;
    const auto [first, last] = std::minmax_element(dates.begin(), dates.end());
    m_first = dates.empty() ? kNoDay : *first;
    m_last = dates.empty() ? kNoDay : *last;
}

void FactsCard::showFacts()
{
    const Dataset& dataset = *m_workshop.project().dataset;
    const MetricTable& metrics = m_workshop.metrics();
    const CustomerTotals* totals = dataset.totals.get();
    const auto set = [this](Fact fact, const QString& text) { m_values[fact]->setText(text); };
    const bool hasLines = !dataset.lines.date.empty() || totals;
    set(CustomersFact, format::number(double(dataset.customers.size())));
    set(LinesFact, format::number(totals ? double(totals->lines) : double(dataset.lines.size())));
    if (totals) {
        set(DatesFact, format::dayRange(totals->firstLine, totals->lastLine));
    } else if (hasLines) {
        lookForDates();
        set(DatesFact, format::dayRange(m_first, m_last));
    } else {
        set(DatesFact, format::missing());
    }
    const double share = metrics.shareOfSalesWithCost;
    const bool isThin = hasLines && share < 0.98;
    set(CostFact,
        !hasLines          ? format::missing()
            : share <= 0.0 ? tr("none: profit is not known")
            : isThin       ? tr("%1, thin for margins").arg(format::percent(share))
                           : format::percent(share));
    m_values[CostFact]->setToolTip(isThin ? tr("Under 98 %, margins and profits say less than they seem to.")
                                          : QString());
    set(PaymentsFact, format::number(double(dataset.payments.size())));
    m_note->setText(totals ? tr("Added up by the database: its lines stay there, one row per customer is "
                                "here.")
                           : QString());
    m_note->setVisible(totals != nullptr);
}

} // namespace strata
