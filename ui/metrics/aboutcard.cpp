#include "ui/metrics/aboutcard.h"

#include "core/method/rated.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/coverage.h"
#include "ui/metrics/qualities.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

AboutCard::AboutCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_state(new StatePill)
    , m_obstacle(quietLabel())
    , m_formula(plainLabel())
    , m_direction(quietLabel())
    , m_trap(quietLabel())
    , m_doubled(plainLabel())
    , m_rated(new QWidget)
    , m_quality(new QualityFields)
    , m_count(quietLabel())
    , m_rate(new QPushButton(tr("Rate customers")))
{
    m_state->setObjectName(QStringLiteral("metricState"));
    m_obstacle->setObjectName(QStringLiteral("metricObstacle"));
    m_formula->setObjectName(QStringLiteral("metricFormula"));
    m_formula->setWordWrap(true);
    m_direction->setObjectName(QStringLiteral("metricDirection"));
    m_trap->setObjectName(QStringLiteral("metricTrap"));
    m_doubled->setObjectName(QStringLiteral("doubleCountNotice"));
    m_doubled->setWordWrap(true);
    m_doubled->setProperty("problem", true);
    m_count->setObjectName(QStringLiteral("ratedCount"));
    m_rate->setObjectName(QStringLiteral("rateCustomers"));

    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_state);
    state->addWidget(m_obstacle, 1);
    auto* count = new QHBoxLayout;
    count->setSpacing(8);
    count->addWidget(m_count, 1);
    count->addWidget(m_rate);
    auto* rated = new QVBoxLayout(m_rated);
    rated->setContentsMargins(0, 0, 0, 0);
    rated->setSpacing(8);
    rated->addWidget(m_quality);
    rated->addLayout(count);
    body()->addLayout(state);
    body()->addWidget(m_formula);
    body()->addWidget(m_direction);
    body()->addWidget(m_trap);
    body()->addWidget(m_rated);
    body()->addWidget(m_doubled);
    connect(m_quality, &QualityFields::edited, this, [this] { emit qualityChanged(m_quality->quality()); });
    connect(m_rate, &QPushButton::clicked, this, &AboutCard::rateRequested);
}

void AboutCard::setMetric(const Project& project, const MetricTable& metrics, std::size_t factor,
                          const std::string& metric)
{
    const MetricInfo* info = findMetric(metric);
    const std::optional<WantedMetric> wanted = info ? std::nullopt : findWantedMetric(metric);
    setTitle(metricName(metric));
    setNote(tr("wished for, in no factor yet"));
    m_doubled->clear();
    if (factor < project.framework.factors.size()) {
        const Factor& shown = project.framework.factors[factor];
        const auto there = std::find_if(shown.metrics.begin(), shown.metrics.end(),
                                        [&metric](const Metric& one) { return one.id == metric; });
        if (there != shown.metrics.end())
            setNote(there->isExcluded
                        ? tr("left out of %1 for now").arg(format::text(shown.name))
                        : tr("%1 of %2").arg(format::weight(there->weight), format::text(shown.name)));
        m_doubled->setText(doubleCount(project.framework, factor, metric));
    }
    m_doubled->setVisible(!m_doubled->text().isEmpty());

    const Coverage coverage = coverageOf(metrics.find(metric));
    m_state->setState(coverage.state());
    m_state->setVisible(info && coverage.customers > 0);
    if (info) {
        const QString hurdle = obstacle(*info, coverage);
        m_obstacle->setText(metrics.customers == 0 ? tr("No customers yet")
                                : hurdle.isEmpty() ? tr("Every customer has a value")
                                                   : hurdle);
    } else {
        m_obstacle->setText(wanted
                                ? tr("The tables that Strata reads do not show it. Bring it as a column of "
                                     "your customer list, or have it rated.")
                                : tr("Unknown to this version of Strata"));
    }
    const bool isRated = isRatedMetric(metric);
    m_rated->setVisible(isRated);
    if (isRated) {
        const std::string name(ratedQuality(metric));
        const RatedQuality* quality = findQuality(*project.ratings, name);
        m_quality->setQuality(quality ? *quality : RatedQuality{name, {}, {}, {}});
        m_quality->setEnabled(quality != nullptr);
        const int rated = ratedCustomers(*project.ratings, name);
        m_count->setText(tr("%1 of %Ln customer(s) rated", nullptr, int(project.dataset->customers.size()))
                             .arg(format::number(rated)));
    }
    m_formula->setVisible(!isRated && (info || wanted));
    m_direction->setVisible(info || wanted);
    m_trap->setVisible(!isRated && (info || wanted));
    if (info) {
        m_formula->setText(metricFormula(*info));
        m_direction->setText(
            isRated ? tr("Rated by people from 1 to 10; the value is the mean of a "
                         "customer's ratings.")
                    : tr("In %1. %2").arg(metricUnit(*info, project.currency), metricDirection(*info)));
        m_trap->setText(tr("Beware: %1").arg(metricTrap(*info)));
    } else if (wanted) {
        m_formula->setText(wanted->formula);
        m_direction->setText(wanted->direction);
        m_trap->setText(tr("Beware: %1").arg(wanted->trap));
    }
}

} // namespace strata
