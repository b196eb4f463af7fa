#include "ui/metrics/metricspage.h"

#include "core/method/catalogue.h"
#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/metrics/metricdetail.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metrictree.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
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
    auto* chosen = new Card(tr("Chosen metrics"));
    chosen->addHeaderWidget(m_move);
    chosen->addHeaderWidget(m_remove);
    chosen->addHeaderWidget(m_add);
    chosen->body()->addWidget(m_tree, 1);

    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(chosen, 11);
    halves->addWidget(m_detail, 13);
    content()->addWidget(m_needData);
    content()->addLayout(halves, 1);
    setNextStep(PageId::Weights);

    connect(getData, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Data); });
    connect(m_tree, &MetricTree::placeChosen, this, &MetricsPage::showChosen);
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
    m_needData->setVisible(m_workshop.project().dataset->customers.size() == 0);
    m_tree->setProject(m_workshop.project(), m_workshop.metrics());
    showChosen();
}

void MetricsPage::showChosen()
{
    const MetricTree::Place place = m_tree->currentPlace();
    m_remove->setEnabled(!place.metric.empty());
    m_move->setEnabled(!place.metric.empty() && m_workshop.project().framework.factors.size() > 1);
    m_detail->setMetric(place.factor, place.metric);
}

void MetricsPage::chooseMetric()
{
    auto* library
        = new MetricLibrary(m_workshop.project(), m_workshop.metrics(), m_tree->currentPlace().factor, this);
    library->setAttribute(Qt::WA_DeleteOnClose);
    connect(library, &QDialog::accepted, this,
            [this, library] { addMetric(library->factorId(), library->metricId()); });
    // The columns it shows live in the workshop; a new result would change them under it.
    connect(&m_workshop, &Workshop::resultsChanged, library, &QDialog::reject);
    library->open();
}

void MetricsPage::addMetric(const std::string& factorId, const std::string& metricId)
{
    const Framework& framework = m_workshop.project().framework;
    const std::size_t factor = factorIndex(framework, factorId);
    const MetricInfo* info = findMetric(metricId);
    if (factor == framework.factors.size() || !info
        || metricIndex(framework.factors[factor], metricId) < framework.factors[factor].metrics.size())
        return;
    Metric metric;
    metric.id = metricId;
    metric.weight = equalShare(framework.factors[factor]);
    metric.value = info->usual;
    commit(withMetric(framework, factor, std::move(metric)), tr("Add metric"));
    m_tree->select({factorId, metricId});
    showChosen();
}

void MetricsPage::removeChosen()
{
    const MetricTree::Place place = m_tree->currentPlace();
    const Framework& framework = m_workshop.project().framework;
    const std::size_t factor = factorIndex(framework, place.factor);
    if (factor == framework.factors.size())
        return;
    const std::size_t metric = metricIndex(framework.factors[factor], place.metric);
    if (metric < framework.factors[factor].metrics.size())
        commit(withoutMetric(framework, factor, metric), tr("Remove metric"));
}

void MetricsPage::fillMoveMenu()
{
    m_moveMenu->clear();
    const MetricTree::Place place = m_tree->currentPlace();
    for (const Factor& factor : m_workshop.project().framework.factors) {
        if (factor.id == place.factor)
            continue;
        QAction* action = m_moveMenu->addAction(format::text(factor.name));
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
    Metric metric = framework.factors[from].metrics[index];
    metric.weight = equalShare(framework.factors[to]);
    metric.isLocked = false; // a lock was a word about its old neighbours
    commit(withMetric(withoutMetric(framework, from, index), to, std::move(metric)),
           tr("Move metric to another factor"));
    m_tree->select({factorId, place.metric});
    showChosen();
}

void MetricsPage::commit(Framework framework, const QString& step)
{
    Project next = m_workshop.project();
    next.framework = std::move(framework);
    m_workshop.edit(std::move(next), step);
}

} // namespace strata
