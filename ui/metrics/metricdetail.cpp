#include "ui/metrics/metricdetail.h"

#include "core/method/valuefunctions.h"
#include "ui/charts/distributionchart.h"
#include "ui/decisionlog.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/aboutcard.h"
#include "ui/metrics/plancard.h"
#include "ui/metrics/valuefunctioneditor.h"
#include "ui/metrics/valueinwords.h"
#include "ui/metrics/valuepresets.h"
#include "ui/widgets/card.h"
#include "ui/widgets/missingpolicycard.h"
#include "ui/widgets/typeeffect.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

// The values that a function names: anchors, points, and the boundaries between bands.
std::vector<double> marksOf(const ValueFunction& function)
{
    std::vector<double> marks;
    if (function.kind == ValueKind::Linear)
        marks = {function.worst, function.best};
    else if (function.kind == ValueKind::Piecewise || function.kind == ValueKind::Thresholds)
        for (std::size_t i = function.kind == ValueKind::Thresholds ? 1 : 0; i < function.points.size(); ++i)
            marks.push_back(function.points[i].value);
    return marks;
}

// A label below the picture: no more decimals than the step needs.
QString axisText(double value, double step, MetricUnit unit, const std::string& currency)
{
    const bool isShare = unit == MetricUnit::Share;
    const double shownStep = isShare ? step * 100.0 : step;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(shownStep) - 1e-9)), 0, 6);
    const double shown = std::abs(value) < step * 1e-6 ? 0.0 : value;
    if (isShare)
        return format::percent(shown, decimals);
    return unit == MetricUnit::Money ? format::money(shown, currency, decimals)
                                     : format::number(shown, decimals);
}

} // namespace

std::vector<ValuePoint> curveOf(const ValueFunction& function, const MetricColumn* values,
                                const ScoreTable& scores, std::size_t column)
{
    switch (function.kind) {
    case ValueKind::Linear:
        if (function.worst < function.best)
            return {{function.worst, 0.0}, {function.best, 100.0}};
        return {{function.best, 100.0}, {function.worst, 0.0}};
    case ValueKind::Piecewise:
        return function.points;
    case ValueKind::Thresholds: {
        std::vector<ValuePoint> bands = function.points;
        if (!bands.empty())
            bands.front().value = -std::numeric_limits<double>::infinity();
        return bands;
    }
    case ValueKind::Percentile:
    case ValueKind::Pareto:
        break;
    }
    if (!values || column >= scores.columns.size() || scores.columns[column].size() != values->values.size()
        || scores.status.size() != values->values.size())
        return {}; // the results are still on their way
    std::vector<ValuePoint> all;
    for (std::size_t i = 0; i < values->values.size(); ++i)
        if (values->present[i] && !isStatus(static_cast<CustomerType>(scores.status[i])))
            all.push_back({values->values[i], 100.0 * static_cast<double>(scores.columns[column][i])});
    std::sort(all.begin(), all.end(),
              [](const ValuePoint& a, const ValuePoint& b) { return a.value < b.value; });
    constexpr std::size_t kMost = 300; // more points than the picture has pixels to show
    if (all.size() <= kMost)
        return all;
    std::vector<ValuePoint> some;
    for (std::size_t i = 0; i < kMost; ++i)
        some.push_back(all[i * (all.size() - 1) / (kMost - 1)]);
    return some;
}

MetricDetail::MetricDetail(Workshop& workshop, QWidget* parent)
    : QScrollArea(parent)
    , m_workshop(workshop)
    , m_nothing(new Card)
    , m_contents(new QWidget)
    , m_about(new AboutCard)
    , m_plan(new PlanCard)
    , m_spread(new Card(tr("From value to score")))
    , m_chart(new DistributionChart)
    , m_summary(quietLabel())
    , m_constant(plainLabel())
    , m_editor(new ValueFunctionEditor)
    , m_missing(new MissingPolicyCard)
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("metricDetail"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setObjectName(QStringLiteral("distributionSummary"));
    const auto spread = [this] { return whySpread(m_workshop, m_metricId); };
    answersWhy(m_spread, spread);
    answersWhy(m_summary, spread);
    answersWhy(m_chart, [this](QPoint at) {
        const auto bar = at == kNoPoint ? std::nullopt : m_chart->barAt(at);
        return whyText(bar ? whySpreadBar(m_workshop, m_metricId, bar->first, bar->second)
                           : whySpread(m_workshop, m_metricId));
    });
    answersWhy(m_missing, [this] { return whyCoverage(m_workshop, m_metricId); });
    answersWhy(m_plan, [this] { return whyCoverage(m_workshop, m_metricId); });
    answersWhy(m_about, [this] { return whyCoverage(m_workshop, m_metricId); });
    m_constant->setObjectName(QStringLiteral("constantNotice"));
    m_constant->setWordWrap(true);
    m_constant->setProperty("problem", true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(300);

    m_spread->setNote(tr("how its values are spread, and what each of them scores"));
    m_spread->body()->addWidget(m_chart, 1);
    m_spread->body()->addWidget(m_summary);
    m_spread->body()->addWidget(m_constant);
    m_spread->body()->addWidget(m_editor);
    auto* hint = quietLabel(
        tr("Choose a metric on the left to see its values and decide how they are scored, or add "
           "one."));
    hint->setAlignment(Qt::AlignCenter);
    m_nothing->body()->addWidget(hint);

    auto* cards = new QVBoxLayout(m_contents);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(m_about);
    cards->addWidget(m_plan);
    cards->addWidget(m_spread);
    cards->addWidget(m_missing);
    auto* board = new QWidget;
    auto* layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents);
    layout->addStretch();
    setWidget(board);

    connect(m_about, &AboutCard::rateRequested, this, &MetricDetail::rateRequested);
    connect(m_about, &AboutCard::qualityChanged, this, [this](const RatedQuality& quality) {
        Project next = m_workshop.project();
        for (RatedQuality& there : next.ratings.edit().qualities)
            if (there.name == quality.name)
                there = quality;
        m_workshop.edit(std::move(next), tr("Reword a quality"));
    });
    connect(m_plan, &PlanCard::planChanged, this, [this](const MetricPlan& plan, const QString& step) {
        m_workshop.edit(withPlan(m_workshop.project(), plan), step);
    });
    connect(m_editor, &ValueFunctionEditor::edited, this,
            [this](const ValueFunction& value, const QString& step) {
                if (const Place at = place(); at.isFound) {
                    Metric metric = m_workshop.project().framework.factors[at.factor].metrics[at.metric];
                    metric.value = value;
                    commit(metric, step);
                }
            });
    connect(m_missing, &MissingPolicyCard::policyChosen, this, [this](MissingPolicy policy) {
        if (const Place at = place(); at.isFound) {
            Metric metric = m_workshop.project().framework.factors[at.factor].metrics[at.metric];
            metric.missing = policy;
            commit(metric, tr("Change what a missing value counts"));
        }
    });
    connect(m_chart, &DistributionChart::handlePressed, this, &MetricDetail::startDrag);
    connect(m_chart, &DistributionChart::handleMoved, this, &MetricDetail::drag);
    connect(m_chart, &DistributionChart::handleReleased, this, &MetricDetail::endDrag);
    connect(m_chart, &DistributionChart::handleCancelled, this, [this] {
        m_workshop.cancelGesture();
        refresh();
    });
    connect(m_rest, &QTimer::timeout, this, &MetricDetail::measureEffect);
    showNothing();
}

MetricDetail::Place MetricDetail::place() const
{
    Place at;
    const std::vector<Factor>& factors = m_workshop.project().framework.factors;
    for (at.factor = 0; at.factor < factors.size(); ++at.factor)
        for (at.metric = 0; at.metric < factors[at.factor].metrics.size(); ++at.metric, ++at.column)
            if (factors[at.factor].id == m_factorId
                && factors[at.factor].metrics[at.metric].id == m_metricId) {
                at.isFound = true;
                return at;
            }
    return at;
}

const MetricColumn* MetricDetail::values() const
{
    return m_workshop.metrics().find(m_metricId);
}

QString MetricDetail::valueText(double value) const
{
    const MetricInfo* info = findMetric(m_metricId);
    return format::metricValue(value, info ? info->unit : MetricUnit::Number, m_workshop.project().currency);
}

void MetricDetail::setMetric(const std::string& factorId, const std::string& metricId)
{
    if (m_factorId != factorId || m_metricId != metricId) {
        m_factorId = factorId;
        m_metricId = metricId;
        m_isMeasured = false;
    }
    refresh();
}

void MetricDetail::forgetValues()
{
    if (!m_workshop.isInGesture())
        m_isMeasured = false;
}

void MetricDetail::showNothing()
{
    m_contents->hide();
    m_nothing->show();
}

void MetricDetail::showWished()
{
    const Project& project = m_workshop.project();
    m_nothing->hide();
    m_contents->show();
    m_spread->hide();
    m_missing->hide();
    m_about->setMetric(project, m_workshop.metrics(), project.framework.factors.size(), m_metricId);
    m_plan->setMetric(project, m_workshop.metrics(), m_metricId);
}

void MetricDetail::refresh()
{
    const Place at = place();
    if (!at.isFound && m_factorId.empty() && findMetricPlan(*m_workshop.project().debate, m_metricId))
        return showWished();
    const MetricInfo* info = at.isFound ? findMetric(m_metricId) : nullptr;
    if (!info)
        return showNothing();
    m_nothing->hide();
    m_contents->show();
    m_spread->show();
    m_missing->show();
    const Project& project = m_workshop.project();
    const Metric& metric = project.framework.factors[at.factor].metrics[at.metric];
    const MetricColumn* column = values();

    if (!m_workshop.isInGesture()) { // the axes keep their range during a drag
        if (m_isMeasured)
            frame(m_distribution, marksOf(metric.value));
        else
            m_distribution = distributionOf(column, marksOf(metric.value));
        m_isMeasured = true;
        m_chart->setDistribution(m_distribution);

        m_about->setMetric(project, m_workshop.metrics(), at.factor, m_metricId);
        m_plan->setMetric(project, m_workshop.metrics(), m_metricId);
        m_missing->setPolicy(metric.missing, m_distribution.missing(), m_distribution.customers);
        m_rest->start();
        m_chart->setFormatters([this](double value) { return valueText(value); },
                               [unit = info->unit, currency = project.currency](double value, double step) {
                                   return axisText(value, step, unit, currency);
                               });
    }
    m_editor->setMetric(*info, metric.value, m_distribution, unitScale(info->unit, project.currency),
                        [this](double value) { return valueText(value); });
    updateCurve(metric, at.column);
    updateSummary(metric, at.column);
}

void MetricDetail::updateCurve(const Metric& metric, std::size_t column)
{
    const ValueFunction& function = metric.value;
    std::vector<DistributionChart::Handle> handles;
    if (function.kind == ValueKind::Linear) {
        handles = {{function.worst, 0.0, false, tr("Worst")}, {function.best, 100.0, false, tr("Best")}};
    } else if (function.kind == ValueKind::Piecewise || function.kind == ValueKind::Thresholds) {
        const std::size_t first = function.kind == ValueKind::Thresholds ? 1 : 0;
        for (std::size_t i = first; i < function.points.size(); ++i)
            handles.push_back(
                {function.points[i].value, function.points[i].score, true, tr("Row %1").arg(i + 1)});
    }
    m_chart->setHandles(std::move(handles));
    m_chart->setCurve(curveOf(function, values(), m_workshop.scores(), column),
                      function.kind == ValueKind::Thresholds);
}

void MetricDetail::updateSummary(const Metric& metric, std::size_t column)
{
    const Distribution& d = m_distribution;
    m_summary->setVisible(!d.isEmpty());
    if (!d.isEmpty()) {
        QString text = tr("Median %1; %2 of %3 customers have a value.")
                           .arg(valueText(d.median()), format::number(static_cast<double>(d.sorted.size())),
                                format::number(static_cast<double>(d.customers)));
        const bool rises = risesWithValue(metric.value);
        if (metric.value.kind == ValueKind::Linear) {
            const std::size_t worse
                = rises ? d.countBelow(metric.value.worst) : d.countAbove(metric.value.worst);
            const std::size_t better
                = rises ? d.countAbove(metric.value.best) : d.countBelow(metric.value.best);
            text += QLatin1Char(' ') + tr("%Ln beyond the worst", nullptr, static_cast<int>(worse))
                + QStringLiteral(", ") + tr("%Ln beyond the best.", nullptr, static_cast<int>(better));
        }
        if (const int outside = d.below + d.above; outside > 0)
            text += QLatin1Char(' ') + tr("%Ln customer(s) lie outside the picture.", nullptr, outside);
        m_summary->setText(text);
        m_chart->setAccessibleDescription(text);
    }
    const auto& constant = m_workshop.scores().constantColumns;
    const bool isConstant
        = !d.isEmpty() && (d.isConstant() || (column < constant.size() && constant[column]));
    m_constant->setText(
        d.isConstant()
            ? tr("Every customer has the same value, so everybody scores 50: it tells nobody apart.")
            : tr("All scored customers have the same value, so everybody scores 50."));
    m_constant->setVisible(isConstant);
}

void MetricDetail::startDrag(int handle)
{
    const Place at = place();
    if (!at.isFound)
        return;
    const ValueKind kind = m_workshop.project().framework.factors[at.factor].metrics[at.metric].value.kind;
    m_workshop.beginGesture(kind == ValueKind::Thresholds      ? tr("Move a band")
                                : kind == ValueKind::Piecewise ? tr("Move a point")
                                : handle == 0                  ? tr("Move the worst anchor")
                                                               : tr("Move the best anchor"));
}

void MetricDetail::drag(int handle, double value, double score)
{
    const Place at = place();
    if (!at.isFound || !m_workshop.isInGesture())
        return;
    Project next = m_workshop.gestureStart();
    ValueFunction& function = next.framework.factors[at.factor].metrics[at.metric].value;
    if (function.kind == ValueKind::Linear) {
        (handle == 0 ? function.worst : function.best) = value;
        function.higherIsBetter = risesWithValue(function);
    } else {
        const auto point
            = static_cast<std::size_t>(handle) + (function.kind == ValueKind::Thresholds ? 1 : 0);
        if (point >= function.points.size())
            return;
        function.points[point] = {value, score};
        if (function.kind == ValueKind::Thresholds && point == 1)
            function.points[0].value = std::min(function.points[0].value, value - 1.0);
    }
    if (validate(function).empty()) // a point stops at its neighbours
        m_workshop.tick(std::move(next));
}

void MetricDetail::endDrag()
{
    if (const Place at = place(); at.isFound && m_workshop.isInGesture()) {
        // The places are those of the gesture's start: rows come and go by other steps only.
        const auto metricOf = [&at](const Project& project) -> const Metric& {
            return project.framework.factors[at.factor].metrics[at.metric];
        };
        Project next = m_workshop.project();
        logChange(next, metricOf(m_workshop.gestureStart()), metricOf(m_workshop.project()));
        m_workshop.tick(std::move(next));
    }
    m_workshop.endGesture();
    refresh(); // the axes may follow now
}

void MetricDetail::logChange(Project& next, const Metric& before, const Metric& after) const
{
    const QString name = metricName(after.id);
    const auto format = [this](double value) { return valueText(value); };
    if (after.value != before.value)
        logDecision(next,
                    {.what = tr("Value function of %1").arg(name),
                     .before = valueInWords(before.value, format),
                     .after = valueInWords(after.value, format),
                     .who = {},
                     .reason = {},
                     .dissent = {}});
    if (after.missing != before.missing)
        logDecision(next,
                    {.what = tr("Missing values of %1").arg(name),
                     .before = missingPolicyText(before.missing),
                     .after = missingPolicyText(after.missing),
                     .who = {},
                     .reason = {},
                     .dissent = {}});
}

void MetricDetail::commit(const Metric& metric, const QString& step)
{
    const Place at = place();
    Project next = m_workshop.project();
    Metric& present = next.framework.factors[at.factor].metrics[at.metric];
    if (present == metric)
        return;
    logChange(next, present, metric);
    present = metric;
    m_workshop.edit(std::move(next), step);
}

void MetricDetail::measureEffect()
{
    const Place at = place();
    const quint64 run = ++m_effectRun; // what a run before this one still finds out is out of date
    if (!at.isFound || m_distribution.missing() == 0 || m_distribution.isEmpty() || m_workshop.isInGesture())
        return;
    const MissingPolicy present
        = m_workshop.project().framework.factors[at.factor].metrics[at.metric].missing;
    Project other = m_workshop.project();
    other.framework.factors[at.factor].metrics[at.metric].missing
        = present == MissingPolicy::Worst ? MissingPolicy::Reweigh : MissingPolicy::Worst;
    countTypeChanges(other, m_workshop.metrics(), m_workshop.results(), this, [this, run](int changed) {
        if (run == m_effectRun)
            m_missing->setEffect(changed);
    });
}

} // namespace strata
