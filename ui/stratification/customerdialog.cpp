#include "ui/stratification/customerdialog.h"

#include "core/method/catalogue.h"
#include "core/method/contributions.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/stratification/customermodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace strata {

CustomerDialog::CustomerDialog(Workshop& workshop, int customer, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_customer(customer)
    , m_title(plainLabel())
    , m_line(quietLabel())
    , m_table(new QTableWidget)
{
    setWindowTitle(tr("Customer"));
    resize(720, 560);
    m_title->setFont(Theme::instance().titleFont());
    m_table->setObjectName(QStringLiteral("customerMetrics"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Metric"), tr("Value"), tr("Score"), tr("Weight"), tr("Adds to score")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 5; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* card = new Card;
    card->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(card, 1);
    layout->addWidget(buttons);
    connect(&workshop, &Workshop::resultsChanged, this, &CustomerDialog::showCustomer);
    showCustomer();
}

void CustomerDialog::showCustomer()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    const auto i = std::size_t(m_customer);
    if (i >= results.types.size()) {
        reject();
        return;
    }
    m_title->setText(CustomerModel::nameOf(project, m_customer));
    QStringList facts{typeName(CustomerType(results.types[i]))};
    if (results.tiers[i] >= 0)
        facts += tr("tier %1").arg(format::text(project.rules.tiers[std::size_t(results.tiers[i])].name));
    if (results.composite[i] >= 0.0)
        facts += tr("score %1 of 100").arg(format::number(results.composite[i], 1));
    facts += tr("scored on %1 of %2 metrics").arg(results.scoredMetrics[i]).arg(results.metrics);
    QString line = facts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (isKnown(m_workshop.metrics().firstSale[i]))
        line += QLatin1Char(' ')
            + tr("First invoice %1, last invoice %2.")
                  .arg(format::day(m_workshop.metrics().firstSale[i]),
                       format::day(m_workshop.metrics().lastSale[i]));
    m_line->setText(line);

    const auto list = contributions(project, m_workshop.metrics(), m_workshop.scores(), i);
    m_table->setRowCount(int(list.size()));
    for (int row = 0; row < int(list.size()); ++row) {
        const Contribution& one = list[std::size_t(row)];
        const MetricInfo* info = findMetric(one.metric);
        const MetricColumn* column = m_workshop.metrics().find(one.metric);
        const bool isThere = column && column->present[i];
        const QStringList cells{
            metricName(one.metric),
            isThere ? format::metricValue(column->values[i], info ? info->unit : MetricUnit::Number,
                                          project.currency)
                    : format::missing(),
            one.score < 0.0 ? format::missing() : format::number(one.score, 0),
            format::percent(one.weight),
            format::number(one.points, 1),
        };
        for (int c = 0; c < int(cells.size()); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, c, item);
        }
    }
    for (int column = 1; column < 5; ++column)
        m_table->resizeColumnToContents(column);
}

} // namespace strata
