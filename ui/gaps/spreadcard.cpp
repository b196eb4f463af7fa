#include "ui/gaps/spreadcard.h"

#include "core/method/catalogue.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/spreadchart.h"
#include "ui/gaps/taskfields.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

// A label below the picture: no more decimals than the step needs.
QString axisText(double value, double step, MetricUnit unit, const std::string& currency)
{
    const bool isShare = unit == MetricUnit::Share;
    const double shownStep = isShare ? step * 100.0 : step;
    const int decimals = std::clamp(int(std::ceil(-std::log10(shownStep) - 1e-9)), 0, 6);
    const double shown = std::abs(value) < step * 1e-6 ? 0.0 : value;
    if (isShare)
        return format::percent(shown, decimals);
    return unit == MetricUnit::Money ? format::money(shown, currency, decimals)
                                     : format::number(shown, decimals);
}

MetricUnit unitOf(const std::string& metric)
{
    const MetricInfo* info = findMetric(metric);
    return info ? info->unit : MetricUnit::Number;
}

} // namespace

SpreadCard::SpreadCard(QWidget* parent)
    : Card(QString(), parent)
    , m_pictures(new QStackedWidget)
    , m_chart(new SpreadChart)
    , m_nothing(plainLabel())
    , m_remedyButton(new QPushButton)
    , m_sentence(quietLabel())
    , m_showFar(new QPushButton(tr("Far out\u2026")))
    , m_showWithout(new QPushButton(tr("Without value\u2026")))
    , m_fields(new TaskFields)
{
    setObjectName(QStringLiteral("spreadCard"));
    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(0, 0, 0, 0);
    emptyLayout->setSpacing(8);
    m_nothing->setObjectName(QStringLiteral("spreadNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_remedyButton->setObjectName(QStringLiteral("spreadRemedy"));
    m_remedyButton->setProperty("primary", true);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_nothing);
    emptyLayout->addWidget(m_remedyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    m_pictures->addWidget(m_chart);
    m_pictures->addWidget(empty);
    m_sentence->setObjectName(QStringLiteral("spreadSentence"));
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The cards keep their height whatever is chosen.
    m_sentence->setMinimumHeight(2 * QFontMetrics(Theme::instance().bodyFont()).lineSpacing() + 2);
    QSizePolicy kept = m_fields->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_fields->setSizePolicy(kept);
    m_showFar->setObjectName(QStringLiteral("showFarOut"));
    m_showFar->setToolTip(tr("The customers whose values lie far from those of the others"));
    m_showWithout->setObjectName(QStringLiteral("showWithoutValue"));
    m_showWithout->setToolTip(tr("The customers who have no value of this metric"));
    for (QPushButton* button : {m_showFar, m_showWithout}) {
        button->setProperty("compact", true);
        button->setMinimumHeight(Theme::kTarget);
        addHeaderWidget(button);
    }
    body()->addWidget(m_pictures, 1);
    body()->addWidget(m_sentence);
    body()->addWidget(m_fields);

    connect(m_remedyButton, &QPushButton::clicked, this, [this] {
        if (m_remedy)
            emit pageWanted(m_remedy->page);
    });
    connect(m_showFar, &QPushButton::clicked, this, [this] {
        emit customersWanted(tr("%1: far from the others").arg(metricName(m_gap->metric)), farCustomers());
    });
    connect(m_showWithout, &QPushButton::clicked, this, [this] {
        emit customersWanted(tr("%1: without a value").arg(metricName(m_gap->metric)), m_gap->without);
    });
    answersWhy(this, [this] {
        Explanation why = m_gap ? whyCovered(*m_gap, allFoundInWords(*m_gap)) : Explanation();
        if (!m_sentence->text().isEmpty())
            why.formula += m_sentence->text();
        return why;
    });
    setMetric({}, {}, nullptr);
}

void SpreadCard::setMetric(const Project& project, const MetricTable& metrics, const MetricGap* gap)
{
    m_gap = gap ? std::optional<MetricGap>(*gap) : std::nullopt;
    m_currency = project.currency;
    const MetricColumn* column = gap ? metrics.find(gap->metric) : nullptr;
    m_column = column ? *column : MetricColumn();
    m_distribution = distributionOf(column);
    m_remedy = gap ? remedyOf(*gap) : std::nullopt;
    setTitle(gap ? metricName(gap->metric) : tr("How values are spread"));

    const bool isEmpty = m_distribution.isEmpty();
    m_pictures->setCurrentIndex(isEmpty ? 1 : 0);
    m_nothing->setText(!gap ? tr("Choose a metric above to see its values and who has none.")
                           : m_remedy
                           ? tr("No customer has a value yet.") + QLatin1Char(' ') + m_remedy->sentence
                           : tr("No customer has a value yet."));
    m_remedyButton->setVisible(gap && m_remedy);
    m_remedyButton->setText(m_remedy ? m_remedy->button : QString());
    m_showWithout->setVisible(gap && !isEmpty && !gap->without.empty());
    if (gap) {
        const MetricUnit unit = unitOf(gap->metric);
        const std::string currency = project.currency;
        m_chart->setFormatters(
            [unit, currency](double value) { return format::metricValue(value, unit, currency); },
            [unit, currency](double value, double step) { return axisText(value, step, unit, currency); });
    }
    m_chart->setDistribution(m_distribution);
    showSentence();
    // Beside the buttons there is no room for it.
    setNote(gap && m_showFar->isHidden() && m_showWithout->isHidden() ? tr("how its values are spread")
                                                                      : QString());
}

void SpreadCard::setPlan(const Project& project, Day today)
{
    if (!m_gap)
        return m_fields->hide();
    const MetricPlan plan = metricPlanOf(project, m_gap->metric);
    const bool isDone = gapTaskOf(project, metricGapKey(m_gap->metric)).isDone;
    const bool isLate = isKnown(plan.due) && plan.due < today && m_gap->state != GapState::Ready;
    // What is ready needs nobody, unless somebody was named.
    m_fields->setVisible(m_gap->state != GapState::Ready || !plan.owner.empty() || isKnown(plan.due));
    m_fields->setTask({m_gap->metric, plan.owner, plan.due, plan.note, isDone}, isLate, *project.debate);
}

void SpreadCard::setBands(const TierBands& bands)
{
    if (bands == m_bands)
        return;
    m_bands = bands;
    m_chart->setBands(bands);
    showSentence();
}

void SpreadCard::showSentence()
{
    const Distribution& d = m_distribution;
    const FarOut far = farOut(d);
    m_sentence->clear();
    m_showFar->setVisible(far.below + far.above > 0);
    if (d.isEmpty())
        return;
    const MetricUnit unit = unitOf(m_gap->metric);
    const auto shown = [&](double value) { return format::metricValue(value, unit, m_currency); };
    QString text = d.isConstant() ? tr("Every value is %1: it tells nobody apart.").arg(shown(d.median()))
                                  : tr("Median %1.").arg(shown(d.median()));
    if (far.above > 0)
        text += QLatin1Char(' ')
            + tr("%Ln customer(s) above %1.", nullptr, int(far.above)).arg(shown(far.high));
    if (far.below > 0)
        text += QLatin1Char(' ')
            + tr("%Ln customer(s) below %1.", nullptr, int(far.below)).arg(shown(far.low));
    if (far.above + far.below > 0)
        text += QLatin1Char(' ') + tr("Slips in the data, or customers of another kind?");
    else if (far.isKnown)
        text += QLatin1Char(' ') + tr("No value lies far out.");
    if (!m_bands.names.empty())
        text += QLatin1Char(' ') + tr("Dashed: the tiers this metric alone would give.");
    m_sentence->setText(text);
    m_chart->setAccessibleDescription(text);
}

std::vector<std::int32_t> SpreadCard::farCustomers() const
{
    const FarOut far = farOut(m_distribution);
    std::vector<std::int32_t> customers;
    for (std::size_t i = 0; far.isKnown && i < m_column.values.size(); ++i)
        if (m_column.present[i] && (m_column.values[i] < far.low || m_column.values[i] > far.high))
            customers.push_back(std::int32_t(i));
    return customers;
}

} // namespace strata
