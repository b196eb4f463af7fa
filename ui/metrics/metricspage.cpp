#include "ui/metrics/metricspage.h"

#include "core/method/catalogue.h"
#include "core/method/rated.h"
#include "core/method/weights.h"
#include "ui/decisionlog.h"
#include "ui/explain/explain.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/availability.h"
#include "ui/metrics/metricdetail.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/missingmodel.h"
#include "ui/metrics/qualities.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

// Places in the value tree by id; the sizes of the lists where there is none.
std::size_t factorIndex(const Framework& framework, const std::string& id)
{
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [&id](const Factor& factor) { return factor.id == id; });
    return static_cast<std::size_t>(found - framework.factors.begin());
}

std::size_t metricIndex(const Factor& factor, const std::string& id)
{
    const auto found = std::find_if(factor.metrics.begin(), factor.metrics.end(),
                                    [&id](const Metric& metric) { return metric.id == id; });
    return static_cast<std::size_t>(found - factor.metrics.begin());
}

int equalShare(const Factor& factor)
{
    return kFullWeight / static_cast<int>(factor.metrics.size() + 1);
}

} // namespace

MetricsPage::MetricsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("Which metrics show it?"),
           tr("Each factor needs figures that everybody accepts. Say for each one which value is bad, which "
              "is good, "
              "and what counts where it is missing."),
           tr("A factor is an opinion until a figure shows it. Two or three metrics per factor are enough. "
              "The score "
              "from 0 to 100 makes days, percent and money comparable: higher is always better. Nothing is "
              "filled in "
              "silently; where a value is missing you decide what it counts."),
           parent)
    , m_workshop(workshop)
    , m_needData(new Card)
    , m_views(new QStackedWidget)
    , m_halves(new QHBoxLayout)
    , m_summary(quietLabel())
    , m_showTree(new QPushButton(tr("Value tree")))
    , m_showMissing(new QPushButton(tr("What is missing")))
    , m_missingModel(new MissingModel(this))
    , m_missing(new DataTable)
    , m_nothingMissing(quietLabel(tr("Nothing is missing: every chosen metric can be had now.")))
    , m_tree(new MetricTree)
    , m_detail(new MetricDetail(workshop))
    , m_add(new QPushButton(tr("Add metric")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_move(new QToolButton)
    , m_moveMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("metricsPage"));
    m_needData->setObjectName(QStringLiteral("metricsNeedData"));
    auto* need = plainLabel(
        tr("There are no customers yet. Metrics can be chosen now; how they are spread and what is "
           "missing shows as soon as invoice lines are here."));
    need->setWordWrap(true);
    auto* getData = new QPushButton(tr("Get data"));
    getData->setObjectName(QStringLiteral("metricsGetData"));
    getData->setProperty("primary", true);
    auto* needRow = new QHBoxLayout;
    needRow->setSpacing(12);
    needRow->addWidget(need, 1);
    needRow->addWidget(getData);
    m_needData->body()->addLayout(needRow);

    m_add->setObjectName(QStringLiteral("addMetric"));
    m_add->setToolTip(tr("Choose from everything that your data can show"));
    m_remove->setObjectName(QStringLiteral("removeMetric"));
    m_remove->setToolTip(tr("Remove the metric from its factor (Del; undo brings it back)"));
    m_move->setObjectName(QStringLiteral("moveMetric"));
    m_move->setProperty("button", true);
    m_move->setText(tr("Move to factor") + QStringLiteral(" \u25BE"));
    m_move->setAccessibleName(tr("Move to factor"));
    m_move->setPopupMode(QToolButton::InstantPopup);
    m_move->setMenu(m_moveMenu);
    m_add->setProperty("primary", true);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setProperty("compact", true);
        button->setMinimumHeight(Theme::kTarget);
    }
    auto* chosen = new Card(tr("Chosen metrics"));
    chosen->addHeaderWidget(m_move);
    chosen->addHeaderWidget(m_remove);
    chosen->addHeaderWidget(m_add);
    m_summary->setObjectName(QStringLiteral("availabilitySummary"));
    answersWhy(m_summary, [this] { return whyCoverages(m_workshop); });
    answersWhyInCells(m_tree, [this](const QModelIndex& cell) {
        const std::string metric
            = cell.siblingAtColumn(MetricTree::Name).data(MetricTree::MetricRole).toString().toStdString();
        return metric.empty() ? QString() : whyText(whyCoverage(m_workshop, metric));
    });
    m_showTree->setObjectName(QStringLiteral("showTree"));
    m_showMissing->setObjectName(QStringLiteral("showMissing"));
    auto* views = new QHBoxLayout;
    views->setSpacing(4);
    for (QPushButton* view : {m_showTree, m_showMissing}) {
        view->setCheckable(true);
        view->setProperty("compact", true);
        view->setMinimumHeight(Theme::kTarget);
        views->addWidget(view);
    }
    views->addSpacing(8);
    views->addWidget(m_summary, 1);
    m_views->addWidget(m_tree);
    m_views->addWidget(makeMissing());
    chosen->body()->addLayout(views);
    chosen->body()->addWidget(m_views, 1);

    m_halves->setSpacing(12);
    m_halves->addWidget(chosen);
    m_halves->addWidget(m_detail);
    setTabs(PageId::Metrics);
    content()->addWidget(m_needData);
    content()->addLayout(m_halves, 1);
    setNextStep(PageId::Weights);
    showMissing(false);

    connect(getData, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Data); });
    connect(m_showTree, &QPushButton::clicked, this, [this] { showMissing(false); });
    connect(m_showMissing, &QPushButton::clicked, this, [this] { showMissing(true); });
    connect(m_missing->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MetricsPage::chooseMissing);
    connect(m_detail, &MetricDetail::rateRequested, this, [this] { emit pageRequested(PageId::Ratings); });
    connect(m_tree, &MetricTree::placeChosen, this, [this] {
        const MetricTree::Place place = m_tree->currentPlace();
        m_workshop.setTopic(place.metric.empty() ? place.factor : place.factor + '/' + place.metric);
        showChosen();
    });
    connect(m_tree, &MetricTree::removeRequested, this, &MetricsPage::removeChosen);
    connect(m_add, &QPushButton::clicked, this, &MetricsPage::chooseMetric);
    connect(m_remove, &QPushButton::clicked, this, &MetricsPage::removeChosen);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &MetricsPage::fillMoveMenu);
    connect(&workshop, &Workshop::projectChanged, this, &MetricsPage::refresh);
    connect(&workshop, &Workshop::resultsChanged, this, [this] {
        m_detail->forgetValues();
        refresh();
    });
}

QWidget* MetricsPage::makeMissing()
{
    m_missing->setObjectName(QStringLiteral("missingTable"));
    m_missing->setAccessibleName(tr("Metrics that are missing, with owner and due date"));
    m_missing->setSourceModel(m_missingModel);
    m_missing->setSelectionMode(QAbstractItemView::SingleSelection);
    m_missing->setItemDelegateForColumn(MissingModel::State, new AvailabilityDelegate(m_missing));
    m_missing->sortByColumn(MissingModel::Due, Qt::AscendingOrder);
    m_missing->setColumnWidth(MissingModel::Name, 190);
    m_missing->setColumnWidth(MissingModel::State, 118);
    m_missing->setColumnWidth(MissingModel::Owner, 96);
    m_missing->setColumnWidth(MissingModel::Due, 140);
    m_missing->setColumnWidth(MissingModel::Note, 200);
    m_missing->setColumnWidth(MissingModel::Factors, 140);
    m_nothingMissing->setObjectName(QStringLiteral("nothingMissing"));
    m_nothingMissing->setAlignment(Qt::AlignCenter);
    auto* save = new QPushButton(tr("Export list\u2026"));
    save->setObjectName(QStringLiteral("exportMissing"));
    auto* view = new QWidget;
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_nothingMissing, 1);
    layout->addWidget(m_missing, 1);
    layout->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, m_missing, &DataTable::chooseAndExport);
    return view;
}

void MetricsPage::showMissing(bool isMissing)
{
    m_showTree->setChecked(!isMissing);
    m_showMissing->setChecked(isMissing);
    m_views->setCurrentIndex(isMissing ? 1 : 0);
    // The list has more columns than the tree.
    m_halves->setStretch(0, isMissing ? 13 : 11);
    m_halves->setStretch(1, isMissing ? 11 : 13);
    if (isVisible())
        refresh();
}

void MetricsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void MetricsPage::refresh()
{
    if (!isVisible())
        return; // a drag on another page is not slowed down; showing catches up
    if (m_workshop.isInGesture())
        return m_detail->refresh();
    const Project& project = m_workshop.project();
    m_needData->setVisible(project.dataset->customers.size() == 0);
    m_tree->setProject(project, m_workshop.metrics());
    const std::vector<Standing> all = standings(project, m_workshop.metrics(), today());
    m_summary->setText(standingsInWords(all));
    {
        const QSignalBlocker blocker(m_missing->selectionModel());
        const QModelIndex at = m_missing->sourceIndex(m_missing->currentIndex());
        const std::string chosen = at.isValid() ? m_missingModel->standing(at.row()).metric : std::string();
        m_missingModel->setStandings(all);
        const int row = m_missingModel->rowOf(chosen);
        m_missing->setCurrentIndex(
            m_missing->proxy()->mapFromSource(m_missingModel->index(std::max(row, 0), MissingModel::Name)));
    }
    m_missing->viewport()->update();
    const int missing = m_missingModel->rowCount();
    m_nothingMissing->setVisible(missing == 0);
    m_missing->setVisible(missing > 0);
    m_showMissing->setText(missing > 0 ? tr("What is missing (%1)").arg(missing) : tr("What is missing"));
    m_showTree->isChecked() ? showChosen() : chooseMissing();
}

void MetricsPage::showChosen()
{
    const MetricTree::Place place = m_tree->currentPlace();
    m_remove->setEnabled(!place.metric.empty());
    m_move->setEnabled(!place.metric.empty() && m_workshop.project().framework.factors.size() > 1);
    m_detail->setMetric(place.factor, place.metric);
}

// The row of the list is the metric's place in the tree too, where it has one.
void MetricsPage::chooseMissing()
{
    const QModelIndex at = m_missing->sourceIndex(m_missing->currentIndex());
    const std::string metric = at.isValid() ? m_missingModel->standing(at.row()).metric : std::string();
    for (const Factor& factor : m_workshop.project().framework.factors)
        if (!metric.empty() && metricIndex(factor, metric) < factor.metrics.size()) {
            m_tree->select({factor.id, metric});
            return showChosen();
        }
    m_remove->setEnabled(false);
    m_move->setEnabled(false);
    m_detail->setMetric({}, metric);
}

void MetricsPage::chooseMetric()
{
    auto* library
        = new MetricLibrary(m_workshop.project(), m_workshop.metrics(), m_tree->currentPlace().factor, this);
    library->setAttribute(Qt::WA_DeleteOnClose);
    connect(library, &QDialog::accepted, this, [this, library] {
        switch (library->answer()) {
        case MetricLibrary::Answer::Metric:
            return addMetric(library->factorId(), library->metricId());
        case MetricLibrary::Answer::Quality:
            return addQuality(library->factorId(), library->quality());
        case MetricLibrary::Answer::Note:
            return noteWanted(library->metricId());
        }
    });
    connect(&m_workshop, &Workshop::aboutToLeave, library, &QDialog::reject);
    library->open();
}

void MetricsPage::addMetric(const std::string& factorId, const std::string& metricId)
{
    Project next = m_workshop.project();
    const std::size_t factor = factorIndex(next.framework, factorId);
    const MetricInfo* info = findMetric(metricId);
    if (factor == next.framework.factors.size() || !info
        || metricIndex(next.framework.factors[factor], metricId)
            < next.framework.factors[factor].metrics.size())
        return;
    Metric metric;
    metric.id = metricId;
    metric.weight = equalShare(next.framework.factors[factor]);
    metric.value = isRatedMetric(metricId) ? ratedValueFunction() : info->usual;
    next.framework = withMetric(next.framework, factor, std::move(metric));
    commit(std::move(next), {factorId}, tr("Add metric"));
    showMissing(false);
    m_tree->select({factorId, metricId});
    showChosen();
}

void MetricsPage::addQuality(const std::string& factorId, const RatedQuality& quality)
{
    Project next = m_workshop.project();
    const std::size_t factor = factorIndex(next.framework, factorId);
    if (factor == next.framework.factors.size()
        || !qualityNameProblem(*next.ratings, format::text(quality.name)).isEmpty())
        return;
    Metric metric;
    metric.id = ratedMetricId(quality.name);
    metric.weight = equalShare(next.framework.factors[factor]);
    metric.value = ratedValueFunction();
    next.ratings.edit().qualities.push_back(quality);
    next.framework = withMetric(next.framework, factor, std::move(metric));
    commit(std::move(next), {factorId}, tr("Add a quality to rate"));
    showMissing(false);
    m_tree->select({factorId, ratedMetricId(quality.name)});
    showChosen();
}

void MetricsPage::noteWanted(const std::string& metricId)
{
    MetricPlan plan = planOf(m_workshop.project(), metricId);
    if (plan.availability == Availability::Unsaid)
        plan.availability = Availability::CouldCollect;
    m_workshop.edit(withPlan(m_workshop.project(), plan), tr("Note a metric that is missing"));
    showMissing(true);
    if (const int row = m_missingModel->rowOf(metricId); row >= 0)
        m_missing->setCurrentIndex(
            m_missing->proxy()->mapFromSource(m_missingModel->index(row, MissingModel::Name)));
}

void MetricsPage::removeChosen()
{
    const MetricTree::Place place = m_tree->currentPlace();
    Project next = m_workshop.project();
    const std::size_t factor = factorIndex(next.framework, place.factor);
    if (factor == next.framework.factors.size())
        return;
    const std::size_t metric = metricIndex(next.framework.factors[factor], place.metric);
    if (metric == next.framework.factors[factor].metrics.size())
        return;
    next.framework = withoutMetric(next.framework, factor, metric);
    const auto& factors = next.framework.factors;
    const bool isStillThere = std::any_of(factors.begin(), factors.end(), [&place](const Factor& one) {
        return metricIndex(one, place.metric) < one.metrics.size();
    });
    if (!isStillThere) // nobody has to get it any more
        next = withPlan(next, emptyPlan(place.metric));
    commit(std::move(next), {place.factor}, tr("Remove metric"));
}

void MetricsPage::fillMoveMenu()
{
    m_moveMenu->clear();
    const MetricTree::Place place = m_tree->currentPlace();
    for (const Factor& factor : m_workshop.project().framework.factors) {
        if (factor.id == place.factor)
            continue;
        QAction* action
            = m_moveMenu->addAction(format::text(factor.name).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("moveTo_") + format::text(factor.id));
        action->setEnabled(metricIndex(factor, place.metric) == factor.metrics.size()); // once per factor
        connect(action, &QAction::triggered, this, [this, id = factor.id] { moveChosen(id); });
    }
}

void MetricsPage::moveChosen(const std::string& factorId)
{
    const MetricTree::Place place = m_tree->currentPlace();
    const Framework& framework = m_workshop.project().framework;
    const std::size_t from = factorIndex(framework, place.factor);
    const std::size_t to = factorIndex(framework, factorId);
    if (from == framework.factors.size() || to == framework.factors.size())
        return;
    const std::size_t index = metricIndex(framework.factors[from], place.metric);
    if (index == framework.factors[from].metrics.size())
        return;
    Project next = m_workshop.project();
    Metric metric = framework.factors[from].metrics[index];
    metric.weight = equalShare(framework.factors[to]);
    metric.isLocked = false; // a lock was a word about its old neighbours
    next.framework = withMetric(withoutMetric(framework, from, index), to, std::move(metric));
    commit(std::move(next), {place.factor, factorId}, tr("Move metric to another factor"));
    m_tree->select({factorId, place.metric});
    showChosen();
}

void MetricsPage::commit(Project next, const std::vector<std::string>& factors, const QString& step)
{
    const Framework& before = m_workshop.project().framework;
    for (const std::string& id : factors) {
        const std::size_t factor = factorIndex(next.framework, id);
        if (factor == next.framework.factors.size())
            continue;
        const auto inWords = [&id](const Framework& framework) {
            const QString words = weightsInWords(framework, id);
            return words.isEmpty() ? tr("none") : words;
        };
        logDecision(next,
                    {.what = tr("Metrics of %1").arg(format::text(next.framework.factors[factor].name)),
                     .before = inWords(before),
                     .after = inWords(next.framework),
                     .who = {},
                     .reason = {},
                     .dissent = {}});
    }
    m_workshop.edit(std::move(next), step);
}

} // namespace strata
