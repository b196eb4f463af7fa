#include "ui/weights/weightspage.h"

#include "core/method/weights.h"
#include "ui/charts/scorehistogram.h"
#include "ui/charts/typebars.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/weights/moversmodel.h"
#include "ui/weights/weightrow.h"
#include "ui/weighting/weightslider.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

namespace strata {

struct WeightsPage::Group
{
    WeightRow* factor = nullptr;
    std::vector<WeightRow*> metrics;
};

namespace {

std::vector<std::string> treeOf(const Framework& framework)
{
    std::vector<std::string> tree;
    for (const Factor& factor : framework.factors) {
        tree.push_back(factor.id + '\n' + factor.name);
        for (const Metric& metric : factor.metrics)
            tree.push_back(metric.id);
    }
    return tree;
}

} // namespace

WeightsPage::WeightsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("How much does each metric matter?"),
           tr("Drag a slider; the others in its group give way so that the group stays at 100 %. A locked "
              "weight does not move."),
           tr("Weights say what the team values. Factors share 100 % between them, and so do the metrics "
              "inside each factor. "
              "Look at the customers who change their type while you drag: the debate is about them, not "
              "about percentages."),
           parent)
    , m_workshop(workshop)
    , m_rowsHost(new QWidget)
    , m_sum(quietLabel())
{
    auto* rows = new Card;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_rowsHost);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_rowsHost->setAutoFillBackground(false);
    rows->body()->addWidget(scroll, 1);
    rows->body()->addWidget(m_sum);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(rows, 4);
    columns->addWidget(makeResults(), 3);
    content()->addLayout(columns, 1);
    setNextStep(PageId::Data);

    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (!isSameTree())
            rebuildRows();
        showWeights();
    });
    connect(&workshop, &Workshop::resultsChanged, this, &WeightsPage::showResults);
    rebuildRows();
    showWeights();
    showResults();
}

WeightsPage::~WeightsPage() = default;

QWidget* WeightsPage::makeResults()
{
    auto* column = new QWidget;
    column->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);

    m_typesCard = new Card(tr("Customers by type"));
    m_bars = new TypeBars;
    m_bars->setObjectName(QStringLiteral("weightsTypeBars"));
    m_typesCard->body()->addWidget(m_bars);
    layout->addWidget(m_typesCard);

    m_scoreCard = new Card(tr("Composite score"));
    m_histogram = new ScoreHistogram;
    m_scoreCard->body()->addWidget(m_histogram, 1);
    layout->addWidget(m_scoreCard, 2);

    m_moversCard = new Card(tr("Nobody changes type"));
    auto* baseline = new QPushButton(tr("From now"));
    baseline->setObjectName(QStringLiteral("setBaseline"));
    baseline->setProperty("compact", true);
    baseline->setToolTip(tr("Count changes of type from the present weights on"));
    connect(baseline, &QPushButton::clicked, this, [this] {
        setBaseline(tr("since %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    });
    m_moversCard->addHeaderWidget(baseline);
    m_movers = new MoversModel(this);
    m_moversTable = new DataTable;
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
    m_moversTable->setColumnWidth(MoversModel::From, 120);
    m_moversTable->setColumnWidth(MoversModel::Arrow, 26);
    m_moversTable->setColumnWidth(MoversModel::To, 120);
    m_moversTable->setColumnWidth(MoversModel::NetSales, 80);
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
    layout->addWidget(m_moversCard, 3);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->setMinimumWidth(400);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

bool WeightsPage::isSameTree() const
{
    return m_tree == treeOf(m_workshop.project().framework);
}

void WeightsPage::rebuildRows()
{
    const Framework& framework = m_workshop.project().framework;
    m_tree = treeOf(framework);
    for (const Group& group : m_groups) {
        delete group.factor;
        qDeleteAll(group.metrics);
    }
    m_groups.clear();
    qDeleteAll(m_rowsHost->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rowsHost->layout();

    auto* grid = new QGridLayout(m_rowsHost);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    int line = 0;
    const auto addHead = [&](const QString& text, int column) {
        auto* label = plainLabel(text);
        label->setProperty("quiet", true);
        label->setFont(Theme::instance().headFont());
        grid->addWidget(label, line, column);
    };
    const auto addEqual = [&](const QString& key, const QString& tip, auto&& equal) {
        auto* button = new QPushButton(tr("Equal"));
        button->setObjectName(QStringLiteral("equal/") + key);
        button->setProperty("compact", true);
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
        button->setAccessibleName(tip);
        connect(button, &QPushButton::clicked, this, [this, equal] {
            Project next = m_workshop.project();
            next.framework = equal(next.framework);
            m_workshop.edit(std::move(next), tr("Set equal weights"));
        });
        grid->addWidget(button, line, 4);
    };

    addHead(tr("Factor and metric"), 0);
    addHead(tr("Weight in its group"), 1);
    addEqual(QStringLiteral("factors"), tr("Give all factors the same weight"),
             [](const Framework& now) { return equalFactorWeights(now); });
    ++line;
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        const QString factorName = format::text(factor.name), factorKey = format::text(factor.id);
        grid->addWidget(ruleLine(), line++, 0, 1, 5);
        Group group;
        if (factor.metrics.size() > 1)
            addEqual(factorKey, tr("Give all metrics of %1 the same weight").arg(factorName),
                     [f](const Framework& now) { return equalMetricWeights(now, f); });
        group.factor = new WeightRow(factorKey, factorName, true, grid, line++, this);
        connectRow(
            group.factor, factorName,
            [f](const Framework& start, int weight) { return withFactorWeight(start, f, weight); },
            [f](Framework& now, bool locked) { now.factors[f].isLocked = locked; });
        for (std::size_t m = 0; m < factor.metrics.size(); ++m) {
            const std::string& id = factor.metrics[m].id;
            const QString name = metricName(id);
            auto* row = new WeightRow(factorKey + QLatin1Char('/') + format::text(id), name, false, grid,
                                      line++, this);
            connectRow(
                row, name,
                [f, m](const Framework& start, int weight) { return withMetricWeight(start, f, m, weight); },
                [f, m](Framework& now, bool locked) { now.factors[f].metrics[m].isLocked = locked; });
            group.metrics.push_back(row);
        }
        m_groups.push_back(std::move(group));
    }
    grid->setRowStretch(line, 1);
    if (framework.factors.empty())
        setEmptyState(tr("Weights need factors with metrics. Say first what the team values."),
                      tr("Go to value factors"), PageId::Factors);
    else
        setEmptyState({});
}

void WeightsPage::connectRow(WeightRow* row, const QString& name, WithWeight withWeight,
                             std::function<void(Framework&, bool)> lock)
{
    const auto put = [this, withWeight](int weight) {
        Project next = m_workshop.gestureStart();
        next.framework = withWeight(next.framework, weight);
        m_workshop.tick(std::move(next));
    };
    connect(row, &WeightRow::dragStarted, this, [this, name] {
        m_workshop.beginGesture(tr("Weight of %1").arg(name));
        m_bars->setRangeFrozen(true);
        m_histogram->setRangeFrozen(true);
    });
    connect(row, &WeightRow::dragged, this, put);
    const auto ended = [this] {
        m_bars->setRangeFrozen(false);
        m_histogram->setRangeFrozen(false);
        showWeights();
    };
    connect(row, &WeightRow::dragCancelled, this, [this, ended] {
        m_workshop.cancelGesture();
        ended();
    });
    connect(row, &WeightRow::dragEnded, this, [this, ended] {
        m_workshop.endGesture();
        ended();
    });
    connect(row, &WeightRow::entered, this, [this, put, name](int weight) {
        m_workshop.beginGesture(tr("Weight of %1").arg(name));
        put(weight);
        m_workshop.endGesture();
        showWeights(); // also where a lock held the weight
    });
    connect(row, &WeightRow::lockToggled, this, [this, name, lock](bool locked) {
        Project next = m_workshop.project();
        lock(next.framework, locked);
        m_workshop.edit(std::move(next),
                        locked ? tr("Lock weight of %1").arg(name) : tr("Unlock weight of %1").arg(name));
    });
}

void WeightsPage::showWeights()
{
    const Framework& framework = m_workshop.project().framework;
    for (std::size_t f = 0; f < m_groups.size() && f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        m_groups[f].factor->setWeight(factor.weight, factorReach(framework, f), factor.isLocked);
        for (std::size_t m = 0; m < m_groups[f].metrics.size() && m < factor.metrics.size(); ++m)
            m_groups[f].metrics[m]->setWeight(factor.metrics[m].weight, metricReach(framework, f, m),
                                              factor.metrics[m].isLocked);
    }
    m_sum->setText(tr("%1 in %2. Each group adds up to 100 %.")
                       .arg(tr("%n metric(s)", nullptr, int(metricCount(framework))),
                            tr("%n factor(s)", nullptr, int(framework.factors.size()))));
}

void WeightsPage::setBaseline(const QString& name)
{
    m_baselineOf = m_workshop.project().dataset;
    m_baseline = m_workshop.results().types;
    m_baselineName = name;
    showResults();
}

void WeightsPage::showResults()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    if (m_baselineOf != project.dataset || m_baseline.size() != results.types.size()) {
        m_baselineOf = project.dataset;
        m_baseline = results.types;
        m_baselineName = tr("since start");
    }
    std::array<std::int64_t, kTypeCount> before{};
    for (const std::uint8_t type : m_baseline)
        ++before[type];
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

    if (m_baseline.empty()) {
        m_movers->clear();
        m_bars->setBaseline({});
    } else {
        m_movers->setTypes(m_baseline, results, m_workshop.metrics(), *project.dataset, project.currency);
        m_bars->setBaseline(m_movers->moverCount() > 0 ? std::optional(before) : std::nullopt);
    }
    m_typesCard->setNote(m_movers->moverCount() > 0 ? tr("the tick shows %1").arg(m_baselineName)
                                                    : QString());
    const int moved = int(m_movers->moverCount());
    m_moversCard->setTitle(m_baseline.empty() ? tr("Changes of type appear here once there is data")
                               : moved == 0   ? tr("Nobody changes type")
                                              : tr("%n customer(s) change type", nullptr, moved));
    m_moversCard->setNote(m_baseline.empty() ? QString() : m_baselineName);
}

} // namespace strata
