#include "ui/versionuse.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QStringList>

namespace strata {

namespace {

class VersionUse
{
    Q_DECLARE_TR_FUNCTIONS(strata::VersionUse)
};

QString ratesLine(const CostRates& rates, const std::string& currency)
{
    return VersionUse::tr("Cost rates: %1").arg(costRatesInWords(rates, currency));
}

const Metric* findMetricOf(const Framework& framework, const std::string& factor, const std::string& id)
{
    for (const Factor& one : framework.factors)
        if (one.id == factor)
            for (const Metric& metric : one.metrics)
                if (metric.id == id)
                    return &metric;
    return nullptr;
}

// The metrics that both have, and that give other points for the same figure.
QString rescored(const Framework& framework, const Framework& other)
{
    QStringList names;
    for (const Factor& factor : framework.factors)
        for (const Metric& metric : factor.metrics)
            if (const Metric* there = findMetricOf(other, factor.id, metric.id);
                there && (there->value != metric.value || there->missing != metric.missing))
                names += metricName(metric.id);
    return names.isEmpty() ? QString()
                           : VersionUse::tr("Scored otherwise: %1").arg(names.join(QStringLiteral(", ")));
}

Scenario modelOf(const Project& project)
{
    Scenario model;
    model.framework = project.framework;
    model.rules = project.rules;
    model.rates = project.rates;
    return model;
}

QString withName(const QString& name, const QString& words)
{
    return words.isEmpty() ? name : VersionUse::tr("%1: %2", "name and weights").arg(name, words);
}

void logUse(Project& next, const QString& name, const Project& before)
{
    const Scenario was = modelOf(before), is = modelOf(next);
    const QString then = withName(nameOfModel(before), changedModelInWords(was, is, next.currency));
    const QString now = withName(name, changedModelInWords(is, was, next.currency));
    if (then != now) // locks of sliders are nothing to remember
        logDecision(next, {VersionUse::tr("Model in use"), then, now, {}, {}, {}});
}

} // namespace

QString nameOfModel(const Project& project)
{
    const Scenario* present = presentScenario(project);
    if (!present)
        return VersionUse::tr("Working model");
    const QString name = format::text(present->name);
    return isSameModel(project, *present) ? name : VersionUse::tr("%1, changed since").arg(name);
}

QString modelInWords(const Scenario& model, const std::string& currency)
{
    QStringList lines{changedWeightsInWords(model.framework, Framework{}), rulesInWords(model.rules),
                      ratesLine(model.rates, currency)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString changedModelInWords(const Scenario& model, const Scenario& other, const std::string& currency)
{
    QStringList lines{changedWeightsInWords(model.framework, other.framework)};
    if (model.rules != other.rules)
        lines += rulesInWords(model.rules);
    if (model.rates != other.rates)
        lines += ratesLine(model.rates, currency);
    lines += rescored(model.framework, other.framework);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

Project withVersionUsed(const Project& project, const Scenario& version)
{
    Project next = withModelOf(project, version);
    if (next != project)
        logUse(next, nameOfModel(next), project);
    return next;
}

Project withVersionCopied(const Project& project, const Scenario& version)
{
    Project next = withModelCopied(withModelOf(project, version));
    if (next != project)
        logUse(next, VersionUse::tr("A copy of %1").arg(format::text(version.name)), project);
    return next;
}

Project withVersionRenewed(const Project& project, const Scenario& version)
{
    Project next = withScenarioUpdated(project, version.id);
    const Scenario* renewed = findScenario(next, version.id);
    if (next == project || !renewed)
        return project;
    const QString before = changedModelInWords(version, *renewed, project.currency);
    const QString after = changedModelInWords(*renewed, version, project.currency);
    if (before != after)
        logDecision(
            next, {VersionUse::tr("Scenario %1").arg(format::text(version.name)), before, after, {}, {}, {}});
    return next;
}

} // namespace strata
