#include "ui/metrics/valuefunctioneditor.h"

#include "core/method/valuefunctions.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valuepresets.h"
#include "ui/metrics/valuespinbox.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

QString valueKindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Linear:
        return QCoreApplication::translate("ValueKind", "Line from worst to best");
    case ValueKind::Piecewise:
        return QCoreApplication::translate("ValueKind", "Line through points");
    case ValueKind::Percentile:
        return QCoreApplication::translate("ValueKind", "Rank among customers");
    case ValueKind::Thresholds:
        return QCoreApplication::translate("ValueKind", "Steps (grades)");
    case ValueKind::Pareto:
        return QCoreApplication::translate("ValueKind", "Share of the total");
    }
    return {};
}

QString valueKindText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Linear:
        return QCoreApplication::translate(
            "ValueKind",
            "Worst scores 0, best scores 100, evenly between. The anchors stay where "
            "you agree on them when customers come and go.");
    case ValueKind::Piecewise:
        return QCoreApplication::translate(
            "ValueKind",
            "A line through two to six points, flat outside them: for values that "
            "matter more in one stretch than in another.");
    case ValueKind::Percentile:
        return QCoreApplication::translate(
            "ValueKind",
            "The better a customer ranks among all scored customers, the higher the "
            "score; half of them are above 50. It moves when customers come and go.");
    case ValueKind::Thresholds:
        return QCoreApplication::translate("ValueKind",
                                           "Every customer in a band gets the score of that band.");
    case ValueKind::Pareto:
        return QCoreApplication::translate(
            "ValueKind",
            "By cumulative share of the total, largest customers first: for figures "
            "that add up, such as sales and margin in money.");
    }
    return {};
}

ValueFunctionEditor::ValueFunctionEditor(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_direction(new QComboBox)
    , m_explanation(quietLabel())
    , m_anchors(new QWidget)
    , m_worst(new ValueSpinBox)
    , m_best(new ValueSpinBox)
    , m_fromData(new QPushButton(tr("Propose from data")))
    , m_problem(plainLabel())
    , m_points(new PointTable)
    , m_pointButtons(new QWidget)
    , m_addPoint(new QPushButton)
    , m_presets(new QToolButton)
    , m_presetMenu(new QMenu(this))
{
    m_kind->setObjectName(QStringLiteral("valueKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long in some languages
    m_kind->setMinimumContentsLength(14);
    m_kind->setAccessibleName(tr("How a value becomes a score"));
    for (const ValueKind kind : {ValueKind::Linear, ValueKind::Piecewise, ValueKind::Percentile,
                                 ValueKind::Thresholds, ValueKind::Pareto}) {
        m_kind->addItem(valueKindName(kind), static_cast<int>(kind));
        m_kind->setItemData(m_kind->count() - 1, valueKindText(kind), Qt::ToolTipRole);
    }
    m_direction->setObjectName(QStringLiteral("valueDirection"));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(directionText(true), true);
    m_direction->addItem(directionText(false), false);
    m_direction->setToolTip(
        tr("Higher scores are always better; this says which end of the values earns them."));

    m_worst->setObjectName(QStringLiteral("worstValue"));
    m_worst->setAccessibleName(tr("Worst: scores 0"));
    m_best->setObjectName(QStringLiteral("bestValue"));
    m_best->setAccessibleName(tr("Best: scores 100"));
    for (ValueSpinBox* box : {m_worst, m_best})
        box->setMinimumWidth(120);
    m_fromData->setObjectName(QStringLiteral("proposeAnchors"));
    m_fromData->setToolTip(tr("The values that 5 % and 95 % of the customers stay below, rounded"));
    m_problem->setObjectName(QStringLiteral("valueProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_addPoint->setObjectName(QStringLiteral("addPoint"));
    m_presets->setObjectName(QStringLiteral("gradePresets"));
    m_presets->setProperty("button", true);
    m_presets->setText(tr("Take grades") + QStringLiteral(" \u25BE"));
    m_presets->setAccessibleName(tr("Take grades"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setMenu(m_presetMenu);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_kind, 3);
    top->addWidget(m_direction, 2);
    auto* anchors = new QHBoxLayout(m_anchors);
    anchors->setContentsMargins(0, 0, 0, 0);
    anchors->setSpacing(8);
    auto* worst = plainLabel(tr("Worst"));
    auto* best = plainLabel(tr("Best"));
    worst->setBuddy(m_worst);
    best->setBuddy(m_best);
    anchors->addWidget(worst);
    anchors->addWidget(m_worst);
    anchors->addSpacing(8);
    anchors->addWidget(best);
    anchors->addWidget(m_best);
    anchors->addStretch();
    anchors->addWidget(m_fromData);
    auto* buttons = new QHBoxLayout(m_pointButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_addPoint);
    buttons->addWidget(m_presets);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_explanation);
    layout->addWidget(m_anchors);
    layout->addWidget(m_problem);
    layout->addWidget(m_points);
    layout->addWidget(m_pointButtons);

    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<ValueKind>(m_kind->currentData().toInt());
        propose(asKind(m_function, kind, m_distribution), tr("Change how a metric is scored"));
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        if (m_direction->currentData().toBool() != risesWithValue(m_function))
            propose(turnedRound(m_function), tr("Turn a metric's direction"));
    });
    connect(m_worst, &ValueSpinBox::naturalValueEdited, this,
            [this](double value) { editAnchor(false, value); });
    connect(m_best, &ValueSpinBox::naturalValueEdited, this,
            [this](double value) { editAnchor(true, value); });
    connect(m_fromData, &QPushButton::clicked, this, [this] {
        propose(withProposedAnchors(m_function, m_distribution), tr("Take anchors from the data"));
    });
    connect(m_points, &PointTable::edited, this, [this](const std::vector<ValuePoint>& points) {
        ValueFunction next = m_function;
        next.points = points;
        propose(next, m_function.kind == ValueKind::Thresholds ? tr("Move a band") : tr("Move a point"));
    });
    connect(m_points, &PointTable::removeRequested, this, [this](std::size_t point) {
        propose(withoutPoint(m_function, point),
                m_function.kind == ValueKind::Thresholds ? tr("Remove a band") : tr("Remove a point"));
    });
    connect(m_addPoint, &QPushButton::clicked, this, [this] {
        propose(withPointAdded(m_function),
                m_function.kind == ValueKind::Thresholds ? tr("Add a band") : tr("Add a point"));
    });
    connect(m_presetMenu, &QMenu::aboutToShow, this, &ValueFunctionEditor::fillPresets);
}

void ValueFunctionEditor::fillPresets()
{
    m_presetMenu->clear();
    m_presetMenu->setToolTipsVisible(true);
    for (const BandPreset& preset :
         bandPresets(m_info.usual, isFieldMetric(m_info.id), risesWithValue(m_function), m_distribution)) {
        QAction* action = m_presetMenu->addAction(preset.name);
        action->setToolTip(preset.tip);
        connect(action, &QAction::triggered, this, [this, bands = preset.bands] {
            ValueFunction next = m_function;
            next.kind = ValueKind::Thresholds;
            next.points = bands;
            next.higherIsBetter = risesWithValue(next);
            propose(next, tr("Take grades"));
        });
    }
}

void ValueFunctionEditor::propose(ValueFunction next, const QString& step)
{
    if (next != m_function)
        emit edited(next, step);
}

void ValueFunctionEditor::editAnchor(bool isBest, double value)
{
    ValueFunction next = m_function;
    (isBest ? next.best : next.worst) = value;
    next.higherIsBetter = risesWithValue(next);
    const QString problem = problemText(next);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    (isBest ? m_best : m_worst)->setProblem(!problem.isEmpty());
    if (problem.isEmpty())
        propose(next, isBest ? tr("Move the best anchor") : tr("Move the worst anchor"));
}

void ValueFunctionEditor::setMetric(const MetricInfo& info, const ValueFunction& function,
                                    const Distribution& distribution, const UnitScale& unit,
                                    const std::function<QString(double)>& format)
{
    m_info = info;
    m_function = function;
    m_distribution = distribution;
    const bool isLinear = function.kind == ValueKind::Linear;
    const bool isBands = function.kind == ValueKind::Thresholds;
    const bool hasPoints = isBands || function.kind == ValueKind::Piecewise;

    const QSignalBlocker blockers[] = {QSignalBlocker(m_kind), QSignalBlocker(m_direction)};
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(function.kind)));
    m_direction->setCurrentIndex(risesWithValue(function) ? 0 : 1);
    m_explanation->setText(valueKindText(function.kind));
    m_anchors->setVisible(isLinear);
    for (ValueSpinBox* box : {m_worst, m_best})
        box->setUnit(unit);
    m_worst->setNaturalValue(function.worst);
    m_best->setNaturalValue(function.best);
    m_fromData->setEnabled(!distribution.isEmpty());
    const QString problem = isLinear ? problemText(function) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_points->setVisible(hasPoints);
    m_pointButtons->setVisible(hasPoints);
    if (hasPoints)
        m_points->setFunction(function, unit, distribution, format);
    m_addPoint->setText(isBands ? tr("Add band") : tr("Add point"));
    m_addPoint->setEnabled(function.points.size() < (isBands ? kMaxValueBands : kMaxValuePoints));
    m_presets->setVisible(isBands);
}

} // namespace strata
