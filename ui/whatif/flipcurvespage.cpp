#include "ui/whatif/flipcurvespage.h"

#include "core/method/tornado.h"
#include "core/method/weightline.h"
#include "ui/charts/flipchart.h"
#include "ui/comparedscenario.h"
#include "ui/errortext.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/fliplist.h"
#include "ui/whatif/flipmoverscard.h"
#include "ui/whatif/sensitivitybasis.h"
#include "ui/whatif/weightnames.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace strata {

namespace {

int weightIn(const Framework& framework, const WeightLine& line)
{
    const Factor& factor = framework.factors[line.factor];
    return line.metric ? factor.metrics[*line.metric].weight : factor.weight;
}

} // namespace

FlipCurvesPage::FlipCurvesPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does each weight move?"),
           tr("Follow a weight from 0 to 100 %; the others of its group keep their ratios."),
           tr("A debate about a weight is worth its time where customers depend on it. The curve shows how "
              "many customers have another type than today if one weight were different, and how far it can "
              "go until the first one does. Where nobody moves, nobody needs to argue."),
           parent)
    , m_workshop(workshop)
    , m_list(new FlipListModel(this))
    , m_movers(new FlipMoversCard(workshop))
    , m_drag(workshop)
{
    setObjectName(QStringLiteral("flipCurvesPage"));
    setTabs(PageId::FlipCurves);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeCurve(), 5);
    right->addWidget(m_movers, 3);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(makeList(), 11);
    halves->addLayout(right, 16);
    content()->addLayout(halves, 1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kSensitivityRestMs);
    connect(&m_rest, &QTimer::timeout, this, &FlipCurvesPage::begin);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (m_drag.wasInterrupted())
            m_chart->dropHand();
        if (isVisible())
            fillList();
        follow();
    });
    connect(&workshop, &Workshop::resultsChanged, this, &FlipCurvesPage::follow);
    connect(&workshop, &Workshop::settled, this, &FlipCurvesPage::begin);
    connect(&Theme::instance(), &Theme::changed, this, &FlipCurvesPage::showState);
    connect(m_movers, &FlipMoversCard::customerActivated, this, &FlipCurvesPage::customerActivated);
    connect(&ComparedScenario::of(workshop), &ComparedScenario::changed, this, &FlipCurvesPage::showGhost);
    fillList();
    consider();
}

FlipCurvesPage::~FlipCurvesPage()
{
    m_chart->disconnect(this); // it may lose the focus, and a drag with it, after everything here is gone
    m_drag.end(false);
}

QWidget* FlipCurvesPage::makeList()
{
    m_listCard = new Card(tr("All weights"));
    m_listCard->setMinimumWidth(468); // names, and figures beside them
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("flipCancel"));
    m_cancel->setProperty("flat", true);
    m_cancel->setMinimumHeight(Theme::kTarget);
    QSizePolicy policy = m_cancel->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the table stays where it is
    m_cancel->setSizePolicy(policy);
    m_listCard->addHeaderWidget(m_cancel);
    m_listTable = new DataTable;
    m_listTable->setObjectName(QStringLiteral("flipListTable"));
    m_listTable->setAccessibleName(tr("Weights with the interval in which nobody changes type"));
    m_listTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listTable->setSourceModel(m_list);
    m_listTable->sortByColumn(FlipListModel::Name, Qt::AscendingOrder);
    m_listTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = m_listTable->horizontalHeader();
    head->setStretchLastSection(false);
    head->setMinimumSectionSize(40);
    head->setSectionResizeMode(FlipListModel::Name, QHeaderView::Stretch);
    m_listTable->setColumnWidth(FlipListModel::Today, 74);
    m_listTable->setColumnWidth(FlipListModel::Still, 120);
    m_listCard->body()->addWidget(m_listTable, 1);
    fitCounts();
    connect(m_list, &QAbstractItemModel::dataChanged, this, &FlipCurvesPage::fitCounts);
    connect(m_list, &QAbstractItemModel::modelReset, this, &FlipCurvesPage::fitCounts);
    answersWhyInCells(m_listTable, [this](const QModelIndex& index) { return whyInList(index); });

    connect(m_listTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_listTable->selectionModel()->selectedRows();
        if (!m_isFilling && !rows.isEmpty())
            chooseRow(m_list->keyOf(m_listTable->sourceIndex(rows.first()).row()));
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_listWork.isRunning() || m_curveWork.isRunning()) {
            stop();
            m_isStopped = true;
        } else {
            m_isStopped = false;
            begin();
        }
        showState();
    });
    m_listWork.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_listCard->setNote(tr("computing… %1 of %2").arg(done).arg(total));
    });
    return m_listCard;
}

QWidget* FlipCurvesPage::makeCurve()
{
    m_curveCard = new Card(tr("The curve"));
    m_chart = new FlipChart;
    m_chart->setMinimumHeight(224);
    m_state = plainLabel();
    m_state->setObjectName(QStringLiteral("flipState"));
    m_state->setWordWrap(true);
    m_hint = quietLabel();
    m_hint->setObjectName(QStringLiteral("flipHint"));
    m_hint->setFont(Theme::instance().headFont());
    m_curveCard->body()->addWidget(m_state);
    m_curveCard->body()->addWidget(m_chart, 1);
    m_curveCard->body()->addWidget(m_hint);

    connect(m_chart, &FlipChart::dragStarted, this, &FlipCurvesPage::beginDrag);
    connect(m_chart, &FlipChart::dragged, this, [this](int weight) { m_drag.tick(weight); });
    connect(m_chart, &FlipChart::dragEnded, this, [this] { endDrag(true); });
    connect(m_chart, &FlipChart::dragCancelled, this, [this] { endDrag(false); });
    connect(m_chart, &FlipChart::nudged, this, [this](int by) { m_drag.moveBy(by); });
    connect(m_chart, &FlipChart::dragRefused, this, [this] {
        m_wasRefused = true;
        showState();
    });
    connect(m_chart, &FlipChart::crossingsChosen, this, [this](std::size_t from, std::size_t to) {
        m_movers->showCrossings(m_curve, from, to, m_curveBasis);
    });
    answersWhy(m_chart, [this](QPoint at) { return whyCurve(at); });
    answersWhy(m_curveCard, [this](QPoint) { return whyCurve(kNoPoint); });
    return m_curveCard;
}

void FlipCurvesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStopped = false;
    fillList(); // what it missed
    consider();
    begin();
}

void FlipCurvesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    endDrag(false);
    m_chart->dropHand();
    m_rest.stop();
    stop();
}

// --- computing ---

bool FlipCurvesPage::isCurveOfRow() const
{
    return m_curve && m_row == weightKey(m_curve->factor, m_curve->metric);
}

bool FlipCurvesPage::isCurrent(const std::shared_ptr<const SensitivityBasis>& basis) const
{
    return basis && basis->isOf(m_workshop);
}

// Unseen it only lets go of what belongs to nobody any more.
void FlipCurvesPage::follow()
{
    if (m_drag.wasInterrupted())
        m_chart->dropHand();
    dropOtherData();
    if (!isVisible())
        return;
    consider();
    m_rest.start();
}

void FlipCurvesPage::dropOtherData()
{
    const std::shared_ptr<const Dataset> now = m_workshop.project().dataset;
    if (m_listBasis && m_listBasis->project.dataset != now) {
        m_listBasis.reset();
        m_curves = {};
        m_list->setStale(true);
    }
    if (m_curveBasis && m_curveBasis->project.dataset != now && !m_drag.isOn()) {
        m_curveBasis.reset();
        m_curve.reset();
        m_whole = {};
        m_chart->setCurve(nullptr);
        m_chart->setCustomerNames({});
        m_movers->showMessage({});
    }
}

void FlipCurvesPage::consider()
{
    const bool hasCustomers = m_workshop.project().dataset->customers.size() > 0;
    setEmptyState(hasCustomers ? QString()
                               : tr("What a weight moves shows in the customers who change type. Import "
                                    "customers and invoices first."),
                  tr("Go to the data"), PageId::Data);
    const bool isListOf = isCurrent(m_listBasis);
    const bool isCurveOf = isCurrent(m_curveBasis) && isCurveOfRow();
    if (isListOf || !isCurrent(m_listInWork)) {
        m_listWork.cancel(); // of a state that has gone
        m_listInWork.reset();
    }
    if (isCurveOf || !isCurrent(m_curveInWork) || m_rowInWork != m_row) {
        m_curveWork.cancel();
        m_curveInWork.reset();
    }
    m_list->setStale(!isListOf);
    if (!isCurveOf && !m_drag.isOn()) {
        m_movers->showMessage(m_isStopped ? QString() : tr("Computing…"));
    }
    m_isStopped = m_isStopped && !(isListOf && isCurveOf);
    m_chart->setStale(!isCurveOf && !m_drag.isOn());
    showState();
}

void FlipCurvesPage::begin()
{
    if (!isVisible() || m_drag.isOn() || m_isStopped)
        return;
    const auto basis = sensitivityBasis(m_workshop);
    if (!basis)
        return; // the results come, and settle again
    // Work that runs is of the present state: any other was cancelled with it.
    const bool isCurveOf = isCurrent(m_curveBasis) && isCurveOfRow();
    if (!isCurveOf && !m_row.isEmpty()) {
        if (!m_curveWork.isRunning())
            beginCurve(basis);
    } else if (!isCurrent(m_listBasis) && !m_listWork.isRunning()) {
        beginList(basis);
    }
    showState();
}

// The chosen curve first: it is what people look at.
void FlipCurvesPage::beginCurve(const std::shared_ptr<const SensitivityBasis>& basis)
{
    m_curveInWork = basis;
    m_rowInWork = m_row;
    m_curveWork.start(
        [this, basis, ids = weightIds(m_row)](const Progress& progress) -> std::function<void()> {
            auto result = std::make_shared<Result<FlipCurves>>(
                flipCurve(basis->project, *basis->metrics, *basis->scores, ids.first, ids.second, progress));
            return [this, basis, result] {
                m_curveInWork.reset();
                if (!*result)
                    m_chart->setMessage(errorText(result->error()));
                else if (!(*result)->curves.empty())
                    take(std::move(**result), basis);
                if (!m_listWork.isRunning() && !isCurrent(m_listBasis))
                    beginList(basis);
                showState();
            };
        });
}

void FlipCurvesPage::beginList(const std::shared_ptr<const SensitivityBasis>& basis)
{
    m_listInWork = basis;
    m_listWork.start([this, basis](const Progress& progress) -> std::function<void()> {
        auto result = std::make_shared<Result<FlipCurves>>(
            flipCurves(basis->project, *basis->metrics, *basis->scores, progress));
        return [this, basis, result] {
            m_listInWork.reset();
            if (*result) {
                m_listBasis = basis;
                m_isFilling = true;
                m_curves = std::move(**result);
                m_list->setCurves(m_curves);
                m_isFilling = false;
            } else {
                m_listCard->setNote(errorText(result->error()));
            }
            consider();
        };
    });
}

void FlipCurvesPage::stop()
{
    m_listWork.cancel();
    m_curveWork.cancel();
    m_listInWork.reset();
    m_curveInWork.reset();
}

void FlipCurvesPage::take(FlipCurves curves, std::shared_ptr<const SensitivityBasis> basis)
{
    m_curve = std::make_shared<const FlipCurve>(std::move(curves.curves.front()));
    curves.curves.clear();
    m_whole = std::move(curves);
    m_curveBasis = std::move(basis);
    m_chart->setCustomerNames([dataset = m_curveBasis->project.dataset](int customer) {
        const Customers& all = dataset->customers;
        const auto i = std::size_t(customer);
        return format::text(all.names[i].empty() ? all.ids[i] : all.names[i]);
    });
    m_chart->setCurve(m_curve);
    consider();
    showCurve();
}

// --- showing ---

QString FlipCurvesPage::whyCurve(QPoint at) const
{
    if (!isCurveOfRow() || !isCurrent(m_curveBasis))
        return {};
    const auto range = at == kNoPoint ? m_chart->current() : m_chart->crossingsAt(QPointF(at));
    if (!range)
        return whyText(whyStillInterval(m_workshop, *m_curve));
    const FlipStep& step = m_curve->stepAt(m_curve->crossings[range->second - 1].first);
    Explanation answer = whyFlipStep(m_workshop, m_whole, *m_curve, step);
    answer.sentence += QLatin1Char('\n') + m_chart->sentence(*range);
    return whyText(answer);
}

QString FlipCurvesPage::whyInList(const QModelIndex& index) const
{
    const QModelIndex cell = m_listTable->sourceIndex(index);
    if (!isCurrent(m_listBasis) || cell.row() >= int(m_curves.curves.size()))
        return {};
    const FlipCurve& curve
        = m_curves.curves[std::size_t(cell.row())]; // in the value tree's order, as the list
    if (curve.isAlone || (cell.column() != FlipListModel::Below && cell.column() != FlipListModel::Above))
        return whyText(whyStillInterval(m_workshop, curve));
    const int by = cell.column() == FlipListModel::Below ? -kTornadoStep : kTornadoStep;
    const int weight = std::clamp(curve.today + by, 0, kFullWeight);
    FlipStep step = curve.stepAt(weight);
    step.weight = weight; // it may have begun before
    return whyText(whyFlipStep(m_workshop, m_curves, curve, step));
}

// The columns of counts as wide as the largest in them.
void FlipCurvesPage::fitCounts()
{
    for (const int column : {int(FlipListModel::Below), int(FlipListModel::Above)}) {
        int most = 52;
        for (int row = 0; row < m_list->rowCount(); ++row)
            most = std::max(
                most,
                m_listTable->fontMetrics().horizontalAdvance(m_list->index(row, column).data().toString())
                    + 24);
        m_listTable->setColumnWidth(column, most);
    }
}

void FlipCurvesPage::fillList()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_list->setWeights(m_workshop.project().framework);
    if (m_list->rowOf(m_row) < 0)
        m_row = m_list->rowCount() > 0 ? m_list->keyOf(0) : QString();
    m_drag.setRow(m_row);
    if (!m_row.isEmpty()) {
        const QModelIndex chosen
            = m_listTable->proxy()->mapFromSource(m_list->index(m_list->rowOf(m_row), 0));
        if (m_listTable->currentIndex().row() != chosen.row()
            || m_listTable->selectionModel()->selectedRows().isEmpty())
            m_listTable->selectRow(chosen.row());
    }
    m_isFilling = wasFilling;
    if (!isCurveOfRow() && !m_drag.isOn())
        m_chart->setStale(true);
    showCurve();
}

void FlipCurvesPage::showRow(const QString& rowKey)
{
    if (!isVisible())
        fillList(); // it follows the project only while it is seen
    const int row = m_list->rowOf(rowKey);
    if (row < 0)
        return;
    m_listTable->selectRow(m_listTable->proxy()->mapFromSource(m_list->index(row, 0)).row());
    m_listTable->scrollTo(m_listTable->currentIndex());
}

void FlipCurvesPage::chooseRow(const QString& key)
{
    if (m_row == key)
        return;
    m_row = key;
    m_drag.setRow(m_row);
    m_wasRefused = false;
    m_workshop.setTopic(key.toStdString());
    consider();
    showCurve();
    begin();
}

void FlipCurvesPage::showCurve()
{
    const auto [factor, metric] = weightIds(m_row);
    const Framework& framework = m_workshop.project().framework;
    m_curveCard->setTitle(m_row.isEmpty() ? tr("The curve") : weightFullName(framework, factor, metric));
    showGhost();
    if (isCurveOfRow() && isCurrent(m_curveBasis) && !m_movers->isFilled())
        m_movers->showNear(m_curve, m_curveBasis);
    showState();
}

void FlipCurvesPage::showGhost()
{
    const Scenario* beside = ComparedScenario::of(m_workshop).beside();
    const auto [factor, metric] = weightIds(m_row);
    std::optional<int> weight;
    if (beside)
        if (const auto line = weightLine(beside->framework, factor, metric))
            weight = weightIn(beside->framework, *line);
    m_chart->setGhost(weight, beside ? format::text(beside->name) : QString());
}

void FlipCurvesPage::showState()
{
    const bool isCurveOf = isCurrent(m_curveBasis) && isCurveOfRow();
    const bool isListOf = isCurrent(m_listBasis);
    const bool isRunning = m_listWork.isRunning() || m_curveWork.isRunning();
    if (!m_listWork.isRunning())
        m_listCard->setNote(isListOf          ? tr("by how far they can go")
                                : m_isStopped ? tr("stopped")
                                              : QString());
    m_cancel->setVisible(isRunning || m_isStopped);
    m_cancel->setText(isRunning ? tr("Cancel") : tr("Compute now"));
    m_cancel->setAccessibleName(isRunning ? tr("Cancel computing the curves") : tr("Compute the curves now"));

    const QString problem = m_drag.problem();
    const bool isAlone = m_curve && m_curve->isAlone;
    m_chart->setDraggable(problem.isEmpty());
    m_curveCard->setNote(m_row.isEmpty() || (!isCurveOf && !m_drag.isOn())
                             ? QString()
                             : tr("today %1").arg(format::weight(m_curve->today)));
    if (m_drag.isOn())
        m_state->setText(tr("The curve is that of %1, where the drag began; it is drawn anew when you let "
                            "go. Esc goes back.")
                             .arg(format::weight(m_curve->today)));
    else if (m_isStopped && !isCurveOf)
        m_state->setText(tr("The curve was not computed."));
    else if (!isCurveOf)
        m_state->setText(tr("The curve is being computed…"));
    else if (m_wasRefused && !problem.isEmpty())
        m_state->setText(problem);
    else
        m_state->setText(FlipChart::stillSentence(*m_curve));
    m_wasRefused = m_wasRefused && !problem.isEmpty();
    m_state->setStyleSheet(m_wasRefused
                               ? QStringLiteral("color: %1").arg(Theme::instance().colors().warning.name())
                               : QString());
    m_hint->setText(isAlone ? QString()
                        : !problem.isEmpty()
                        ? problem
                        : tr("Drag, or Ctrl and arrow keys: set the weight. Arrow keys: from mover to mover. "
                             "Enter: list them."));
    m_hint->setVisible(!m_hint->text().isEmpty() && m_hint->text() != m_state->text());
}

// --- setting the weight ---

void FlipCurvesPage::beginDrag()
{
    if (!m_drag.begin())
        m_chart->dropHand();
    showState();
}

void FlipCurvesPage::endDrag(bool isKept)
{
    if (!m_drag.isOn())
        return;
    m_drag.end(isKept);
    consider();
    showCurve();
    begin(); // the workshop may have settled while the hand rested, and nothing changed since
}

} // namespace strata
