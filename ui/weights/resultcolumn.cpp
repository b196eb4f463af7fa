#include "ui/weights/resultcolumn.h"

#include "ui/charts/scorehistogram.h"
#include "ui/charts/typebars.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/weights/baselinemenu.h"
#include "ui/weights/moversmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <optional>

namespace strata {

ResultColumn::ResultColumn(Workshop& workshop, QWidget* parent)
    : QScrollArea(parent)
    , m_workshop(workshop)
    , m_typesCard(new Card(tr("Customers by type")))
    , m_bars(new TypeBars)
    , m_scoreCard(new Card(tr("Composite score")))
    , m_histogram(new ScoreHistogram)
    , m_moversCard(new Card(tr("Nobody changes type")))
    , m_movers(new MoversModel(this))
    , m_moversTable(new DataTable)
{
    auto* column = new QWidget;
    column->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_bars->setObjectName(QStringLiteral("weightsTypeBars"));
    m_typesCard->body()->addWidget(m_bars);
    layout->addWidget(m_typesCard);
    m_scoreCard->body()->addWidget(m_histogram, 1);
    layout->addWidget(m_scoreCard, 2);
    makeMovers();
    layout->addWidget(m_moversCard, 3);
    answer();

    setWidgetResizable(true);
    setWidget(column);
    setMinimumWidth(400);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&workshop, &Workshop::resultsChanged, this, &ResultColumn::showResults);
    connect(&workshop, &Workshop::baselineChanged, this, &ResultColumn::showResults);
}

void ResultColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    showResults();
}

void ResultColumn::makeMovers()
{
    m_moversCard->addHeaderWidget(new BaselineMenu(m_workshop));
    m_moversTable->setObjectName(QStringLiteral("moversTable"));
    m_moversTable->setAccessibleName(tr("Customers who change type"));
    m_moversTable->setSortingEnabled(false);
    m_moversTable->setModel(m_movers);
    m_moversTable->setItemDelegateForColumn(MoversModel::From, new PillDelegate(m_moversTable));
    m_moversTable->setItemDelegateForColumn(MoversModel::To, new PillDelegate(m_moversTable));
    auto* head = m_moversTable->horizontalHeader();
    head->hide();
    head->setMinimumSectionSize(20);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(MoversModel::Customer, QHeaderView::Stretch);
    int widest = 0; // customers change between the four types; names get what these leave
    for (std::size_t type = 0; type < kStratumCount; ++type)
        widest = std::max(widest, Pill(CustomerType(type)).sizeHint().width());
    m_moversTable->setColumnWidth(MoversModel::From, widest + 16);
    m_moversTable->setColumnWidth(MoversModel::Arrow, 18);
    m_moversTable->setColumnWidth(MoversModel::To, widest + 16);
    m_moversTable->setColumnWidth(MoversModel::NetSales, 76);
    m_moversTable->setMinimumHeight(84);
    m_moversTable->setWordWrap(true); // long names take two lines
    m_moversTable->verticalHeader()->setDefaultSectionSize(40);
    m_moversTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_moversTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        m_workshop.selectCustomer(m_movers->customerOf(index.row()));
    });
    connect(m_moversTable, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit customerActivated(m_movers->customerOf(index.row())); });
    m_moversCard->body()->addWidget(m_moversTable, 1);
}

void ResultColumn::answer()
{
    answersWhy(m_typesCard, [this] { return whyTypeCounts(m_workshop); });
    answersWhy(m_bars, [this](QPoint at) {
        const std::optional<CustomerType> type = at == kNoPoint ? std::nullopt : m_bars->typeAt(at);
        return whyText(type ? whyTypeCount(m_workshop, *type) : whyTypeCounts(m_workshop));
    });
    answersWhy(m_scoreCard, [this] { return whyTierCuts(m_workshop); });
    answersWhy(m_histogram, [this](QPoint at) {
        const int bar = at == kNoPoint ? -1 : m_histogram->barAt(at);
        return whyText(bar < 0 ? whyHistogram(m_workshop) : whyHistogramBar(m_workshop, std::size_t(bar)));
    });
    const auto since = [this] { return m_workshop.baseline().name; };
    answersWhy(m_moversCard, [this, since] {
        return whyMovers(m_workshop, std::int64_t(m_movers->moverCount()), since());
    });
    answersWhyInCells(m_moversTable, [this, since](const QModelIndex& cell) {
        const int customer = m_movers->customerOf(cell.row());
        if (cell.column() == MoversModel::NetSales)
            return whyText(whyMetricValue(m_workshop, customer, "net_sales"));
        const std::vector<std::uint8_t>& before = m_workshop.baseline().types;
        return std::size_t(customer) < before.size()
            ? whyText(whyMover(m_workshop, customer, CustomerType(before[std::size_t(customer)]), since()))
            : QString();
    });
}

void ResultColumn::setRangeFrozen(bool isFrozen)
{
    m_bars->setRangeFrozen(isFrozen);
    m_histogram->setRangeFrozen(isFrozen);
}

void ResultColumn::showResults()
{
    if (!isVisible()) // showing catches up
        return;
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    const Baseline& baseline = m_workshop.baseline();
    const bool hasBaseline = baseline.of == project.dataset && !baseline.types.empty()
        && baseline.types.size() == results.types.size();
    const bool canStart = !results.types.empty() && !m_workshop.isRecalculating()
        && results.types.size() == project.dataset->customers.size();
    // Other customers than before: count from their first types. Not again where that did not take.
    if (!hasBaseline && canStart && baseline.of != project.dataset) {
        m_workshop.setBaseline({tr("since start"), project.dataset, results.types});
        return;
    }
    m_bars->setSummary(results.summary, project.currency);

    QStringList tiers;
    for (const Tier& tier : project.rules.tiers)
        tiers += format::text(tier.name);
    QStringList cuts;
    for (const double cut : results.tierCuts)
        cuts += format::number(cut, 0);
    m_histogram->setHistogram(results.histogram, results.tierCuts, tiers);
    m_scoreCard->setNote(cuts.isEmpty() || results.scored == 0
                             ? QString()
                             : tr("tiers at %1").arg(cuts.join(QStringLiteral(" / "))));

    if (!hasBaseline) {
        m_movers->clear();
        m_bars->setBaseline({});
    } else {
        m_movers->setTypes(baseline.types, results, m_workshop.metrics(), *project.dataset, project.currency);
        m_bars->setBaseline(m_movers->moverCount() > 0 ? std::optional(m_movers->before()) : std::nullopt);
    }
    m_typesCard->setNote(m_movers->moverCount() > 0 ? tr("the tick shows %1").arg(baseline.name) : QString());
    const int moved = int(m_movers->moverCount());
    m_moversCard->setTitle(!hasBaseline     ? tr("Changes of type appear here once there is data")
                               : moved == 0 ? tr("Nobody changes type")
                                            : tr("%Ln customer(s) change type", nullptr, moved));
    m_moversCard->setNote(hasBaseline ? baseline.name : QString());
}

} // namespace strata
