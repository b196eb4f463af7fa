#include "ui/gaps/metricgapsview.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/gaps/assessment.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/spreadcard.h"
#include "ui/gaps/taskfields.h"
#include "ui/gaps/tierbands.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/missingpolicycard.h"
#include "ui/workshop.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

// Fewer than these are not worth a word.
constexpr int kWorthSaying = 5;

// Widths of columns. What was found is what the table is for: it keeps the last of them, whatever else goes.
constexpr int kSource = 196, kNarrowSource = 178, kOwner = 84, kDue = 124, kDone = 64, kLeastFound = 244;

// The metric's place in the value tree; what is left out for now is found too.
template <typename Tree>
auto findMetricOf(Tree& framework, const std::string& factor, const std::string& metric)
    -> decltype(&framework.factors.front().metrics.front())
{
    for (auto& one : framework.factors)
        if (one.id == factor)
            for (auto& there : one.metrics)
                if (there.id == metric)
                    return &there;
    return nullptr;
}

QString typesInWords(const std::array<std::int64_t, kTypeCount>& types)
{
    QStringList parts;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (types[type] > 0)
            parts += QStringLiteral("%1 %2").arg(typeName(CustomerType(type)),
                                                 format::number(double(types[type])));
    return parts.join(QStringLiteral(", "));
}

} // namespace

int largestDone(const MetricTable& metrics, const MetricGap& gap)
{
    if (metrics.netSales.size() != metrics.customers || metrics.customers == 0)
        return 0;
    const auto sales = [&metrics](std::size_t customer) {
        return isKnown(metrics.netSales[customer]) ? metrics.netSales[customer] : 0;
    };
    Amount most = 0;
    for (const std::int32_t customer : gap.without)
        if (std::size_t(customer) < metrics.customers)
            most = std::max(most, sales(std::size_t(customer)));
    int before = 0;
    for (std::size_t i = 0; i < metrics.customers; ++i)
        before += sales(i) > most;
    return before;
}

MetricGapsView::MetricGapsView(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_model(new MetricGapModel(this))
    , m_table(new DataTable)
    , m_none(quietLabel())
    , m_spread(new SpreadCard)
    , m_policies(new MissingPolicyCard)
    , m_close(new QPushButton)
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("metricGapsView"));
    m_table->setObjectName(QStringLiteral("metricGapTable"));
    m_table->setAccessibleName(tr("Metrics, what they are made from and what is missing"));
    m_table->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* delegate = new MetricGapDelegate(m_table);
    m_table->setItemDelegateForColumn(MetricGapModel::Customers, delegate);
    m_table->setItemDelegateForColumn(MetricGapModel::State, delegate);
    m_table->proxy()->sort(-1); // as in the value tree, until a head is clicked
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->setColumnWidth(MetricGapModel::Name, 184);
    m_table->setColumnWidth(MetricGapModel::Source, kSource);
    m_table->setColumnWidth(MetricGapModel::Customers, 156);
    m_table->setColumnWidth(MetricGapModel::Sales, 76);
    m_table->setColumnWidth(MetricGapModel::State, 88);
    m_table->horizontalHeader()->setSectionResizeMode(MetricGapModel::Found, QHeaderView::Stretch);
    m_table->setColumnWidth(MetricGapModel::Owner, kOwner);
    m_table->setColumnWidth(MetricGapModel::Due, kDue);
    m_table->setColumnWidth(MetricGapModel::Done, kDone);
    m_table->setMinimumHeight(7 * Theme::kTarget / 2);
    m_close->setObjectName(QStringLiteral("closeGap"));
    m_close->setProperty("compact", true);
    m_close->setMinimumHeight(Theme::kTarget);
    QSizePolicy kept = m_close->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the card keeps its height
    m_close->setSizePolicy(kept);
    m_policies->addHeaderWidget(m_close);
    m_rest->setSingleShot(true);
    m_rest->setInterval(300);

    auto* tableCard = new Card;
    m_none->setObjectName(QStringLiteral("noMetricGaps"));
    m_none->setAlignment(Qt::AlignCenter);
    m_table->viewport()->installEventFilter(this);
    tableCard->body()->addWidget(m_table, 1);
    tableCard->body()->addWidget(m_none, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_spread, 6);
    lower->addWidget(m_policies, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(tableCard, 1);
    layout->addLayout(lower);

    const auto touch = [this] {
        if (const MetricGap* gap = chosen())
            m_workshop.setTopic(gap->factor + '/' + gap->metric);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, touch] {
        touch();
        showChosen();
    });
    connect(m_table, &QAbstractItemView::clicked, this, touch); // of the row that was chosen already
    connect(m_spread, &SpreadCard::pageWanted, this, &MetricGapsView::pageWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const auto& remedy = m_spread->remedy())
            emit pageWanted(remedy->page);
    });
    connect(m_spread, &SpreadCard::customersWanted, this, &MetricGapsView::customersWanted);
    connect(m_policies, &MissingPolicyCard::policyChosen, this, &MetricGapsView::choosePolicy);
    connect(m_rest, &QTimer::timeout, this, &MetricGapsView::measurePolicies);
    TaskFields* fields = m_spread->fields();
    connect(fields, &TaskFields::ownerChosen, this, [this, fields](const std::string& owner) {
        MetricPlan plan = metricPlanOf(m_workshop.project(), fields->task().gap);
        plan.owner = owner;
        promise(plan, tr("Change owner of a metric"));
    });
    connect(fields, &TaskFields::dueChosen, this, [this, fields](Day due) {
        MetricPlan plan = metricPlanOf(m_workshop.project(), fields->task().gap);
        plan.due = due;
        promise(plan, tr("Change due date of a metric"));
    });
    connect(fields, &TaskFields::noteChosen, this, [this, fields](const std::string& note) {
        MetricPlan plan = metricPlanOf(m_workshop.project(), fields->task().gap);
        plan.note = note;
        promise(plan, tr("Change note of a metric"));
    });
    connect(fields, &TaskFields::doneChosen, this, [this, fields](bool isDone) {
        GapTask task = gapTaskOf(m_workshop.project(), metricGapKey(fields->task().gap));
        task.isDone = isDone;
        m_workshop.edit(withGapTask(m_workshop.project(), task),
                        isDone ? tr("Settle a gap") : tr("Open a gap again"));
    });
}

void MetricGapsView::promise(const MetricPlan& plan, const QString& step)
{
    m_workshop.edit(withMetricPlan(m_workshop.project(), plan), step);
}

const MetricGap* MetricGapsView::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? &m_model->gap(at.row()) : nullptr;
}

void MetricGapsView::choose(const std::string& metric)
{
    const int row = m_model->rowOf(metric);
    m_table->setCurrentIndex(
        m_table->proxy()->mapFromSource(m_model->index(std::max(row, 0), MetricGapModel::Name)));
}

void MetricGapsView::setGaps(const DataGaps& gaps, bool isAssessed)
{
    m_none->setText(isAssessed ? tr("No metric is chosen yet. Choose what to measure on the metrics page.")
                               : tr("The data are not looked through yet."));
    m_none->setVisible(gaps.metrics.empty());
    m_table->setVisible(!gaps.metrics.empty());
    const MetricGap* before = chosen();
    const std::string metric = before ? before->metric : std::string();
    std::vector<MetricGapModel::RatedTop> tops;
    for (const MetricGap& gap : gaps.metrics)
        if (gap.state == GapState::Rating)
            if (const int top = largestDone(m_workshop.metrics(), gap); top >= kWorthSaying)
                tops.push_back({gap.metric, top});
    m_model->setGaps(m_workshop.project(), gaps.metrics, tops, dayOfToday());
    fitColumns();
    {
        // The topic is the room's: only a hand on the table changes it.
        const QSignalBlocker blocker(m_table->selectionModel());
        choose(metric);
    }
    m_table->viewport()->update();
    showChosen();
}

bool MetricGapsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// Columns that nobody has filled take no room. Where it is scarce the source gets narrower, then owner and
// date are left to the card below.
void MetricGapsView::fitColumns()
{
    int room = m_table->viewport()->width();
    for (const int column :
         {MetricGapModel::Name, MetricGapModel::Customers, MetricGapModel::Sales, MetricGapModel::State})
        room -= m_table->columnWidth(column);
    const bool hasOwners = m_model->hasOwners(), hasDues = m_model->hasDues();
    const int plan = (hasOwners ? kOwner : 0) + (hasDues ? kDue : 0);
    const int done = m_model->hasDone() ? kDone : 0;
    const int source = m_table->columnWidth(MetricGapModel::Source);
    if (source == kSource || source == kNarrowSource) // nobody has set another
        m_table->setColumnWidth(MetricGapModel::Source,
                                room - kSource - plan - done < kLeastFound ? kNarrowSource : kSource);
    room -= m_table->columnWidth(MetricGapModel::Source);
    const bool isPlanIn = room - plan - done >= kLeastFound;
    m_table->setColumnHidden(MetricGapModel::Owner, !hasOwners || !isPlanIn);
    m_table->setColumnHidden(MetricGapModel::Due, !hasDues || !isPlanIn);
    m_table->setColumnHidden(MetricGapModel::Done,
                             done == 0 || room - (isPlanIn ? plan : 0) - done < kLeastFound);
}

void MetricGapsView::refresh()
{
    if (m_workshop.isInGesture())
        return;
    m_model->setPlans(m_workshop.project(), dayOfToday());
    fitColumns();
    m_spread->setPlan(m_workshop.project(), dayOfToday());
    showBands();
    showPolicy();
}

// The tiers that the chosen metric alone would give, by its scores of now.
void MetricGapsView::showBands()
{
    const MetricGap* gap = chosen();
    const Project& project = m_workshop.project();
    const ScoreTable& scores = m_workshop.scores();
    const MetricColumn* column = gap ? m_workshop.metrics().find(gap->metric) : nullptr;
    std::size_t place = 0;
    bool isFound = false;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics) {
            isFound = isFound || (gap && factor.id == gap->factor && metric.id == gap->metric);
            place += !isFound;
        }
    TierBands bands;
    if (column && isFound && place < scores.columns.size())
        bands = tierBands(project.rules, *column, scores.columns[place], m_workshop.results().composite,
                          m_workshop.metrics().netSales);
    m_spread->setBands(bands);
}

void MetricGapsView::showChosen()
{
    const MetricGap* gap = chosen();
    m_spread->setMetric(m_workshop.project(), m_workshop.metrics(), gap);
    m_spread->setPlan(m_workshop.project(), dayOfToday());
    showBands();
    const std::optional<GapRemedy>& remedy = m_spread->remedy();
    m_close->setVisible(remedy
                        && !m_spread->distribution().isEmpty()); // without values it stands in the middle
    m_close->setText(remedy ? remedy->button : QString());
    m_close->setToolTip(remedy ? remedy->sentence : QString());
    showPolicy();
}

void MetricGapsView::showPolicy()
{
    const MetricGap* gap = chosen();
    const Metric* metric
        = gap ? findMetricOf(m_workshop.project().framework, gap->factor, gap->metric) : nullptr;
    m_policies->setEnabled(metric != nullptr);
    m_effects.cancel();
    m_policies->setPolicy(metric ? metric->missing : MissingPolicy::Reweigh, metric ? gap->without.size() : 0,
                          metric ? std::size_t(gap->customers) : 0);
    m_policies->setEffects({-1, -1, -1, -1});
    m_rest->start();
}

void MetricGapsView::measurePolicies()
{
    const MetricGap* gap = chosen();
    if (!gap || gap->without.empty() || m_workshop.isInGesture() || m_workshop.isRecalculating()
        || m_workshop.metrics().customers != m_workshop.project().dataset->customers.size())
        return;
    m_effects.start([this, project = m_workshop.project(), metric = gap->metric,
                     table = neededMetrics(m_workshop.metrics(), m_workshop.project())](
                        const Progress& progress) -> std::function<void()> {
        const std::vector<PolicyEffect> effects = policyEffects(project, *table, metric, progress);
        std::array<int, MissingPolicyCard::kPolicies> changed{-1, -1, -1, -1};
        std::array<QString, MissingPolicyCard::kPolicies> tips;
        for (const PolicyEffect& effect : effects) {
            changed[std::size_t(effect.policy)] = int(effect.changed);
            tips[std::size_t(effect.policy)] = typesInWords(effect.types);
        }
        return [this, changed, tips] { m_policies->setEffects(changed, tips); };
    });
}

void MetricGapsView::choosePolicy(MissingPolicy policy)
{
    const MetricGap* gap = chosen();
    Project next = m_workshop.project();
    Metric* metric = gap ? findMetricOf(next.framework, gap->factor, gap->metric) : nullptr;
    if (!metric || metric->missing == policy)
        return showPolicy(); // pressed again: it stays pressed
    logDecision(next,
                {.what = tr("Missing values of %1").arg(metricName(metric->id)),
                 .before = missingPolicyText(metric->missing),
                 .after = missingPolicyText(policy),
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    metric->missing = policy;
    m_workshop.edit(std::move(next), tr("Change what a missing value counts"));
    showPolicy(); // a signed model refuses it
}

} // namespace strata
