#include "ui/versionuse.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace strata {

namespace {

class VersionUse
{
    Q_DECLARE_TR_FUNCTIONS(strata::VersionUse)
};

QString figure(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString cutInWords(Axis axis, const Cut& cut)
{
    const QString name = axisName(axis);
    return cut.kind == CutKind::Percentile
        ? VersionUse::tr("Cut of %1: percentile %2").arg(name, figure(cut.value))
        : VersionUse::tr("Cut of %1: score %2").arg(name, figure(cut.value));
}

QString tiersInWords(const Rules& rules)
{
    QStringList tiers;
    for (std::size_t i = 0; i < rules.tiers.size(); ++i)
        tiers += i + 1 < rules.tiers.size()
            ? VersionUse::tr("%1 %2", "name and limit of a tier")
                  .arg(format::text(rules.tiers[i].name), figure(rules.tiers[i].limit))
            : VersionUse::tr("%1 the rest", "name of the last tier").arg(format::text(rules.tiers[i].name));
    const QString all = tiers.join(QStringLiteral(", "));
    switch (rules.tierKind) {
    case TierKind::CustomerShare:
        return VersionUse::tr("Tiers by percent of the customers: %1").arg(all);
    case TierKind::ValueShare:
        return VersionUse::tr("Tiers by percent of the net sales: %1").arg(all);
    case TierKind::Score:
        return VersionUse::tr("Tiers by score: %1").arg(all);
    }
    return {};
}

QString ratesInWords(const CostRates& rates, const std::string& currency)
{
    QStringList all;
    const QString unit = format::text(currency);
    const auto add = [&](double rate, const QString& words) {
        if (rate != 0.0)
            all += words.arg(figure(rate), unit);
    };
    add(rates.perOrder, VersionUse::tr("%1 %2 per order"));
    add(rates.perLine, VersionUse::tr("%1 %2 per invoice line"));
    add(rates.perReturn, VersionUse::tr("%1 %2 per return line"));
    add(rates.perFreightUnit, VersionUse::tr("%1 %2 per booked freight of 1 %2"));
    if (rates.receivablesRate != 0.0)
        all += VersionUse::tr("%1 % a year for receivables").arg(figure(rates.receivablesRate * 100.0));
    return all.isEmpty() ? VersionUse::tr("Cost rates: none")
                         : VersionUse::tr("Cost rates: %1").arg(all.join(QStringLiteral(", ")));
}

// Everything but the value tree, always in the same order.
QStringList rulesInWords(const Scenario& model, const std::string& currency)
{
    const Rules& rules = model.rules;
    return {cutInWords(Axis::CustomerLifetimeValue, rules.clvCut),
            cutInWords(Axis::NetProfit, rules.netProfitCut),
            rules.moneyGuard ? VersionUse::tr("A net profit below 0 in money never counts as high")
                             : VersionUse::tr("A net profit below 0 in money may count as high"),
            tiersInWords(rules),
            VersionUse::tr("New: first invoice less than %1 months ago, or fewer than %2 orders; inactive: "
                           "nothing bought for %3 months")
                .arg(rules.newMonths)
                .arg(rules.newOrders)
                .arg(rules.inactiveMonths),
            ratesInWords(model.rates, currency)};
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
    QStringList lines{changedWeightsInWords(model.framework, Framework{})};
    lines += rulesInWords(model, currency);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString changedModelInWords(const Scenario& model, const Scenario& other, const std::string& currency)
{
    QStringList lines{changedWeightsInWords(model.framework, other.framework)};
    const QStringList mine = rulesInWords(model, currency), others = rulesInWords(other, currency);
    std::copy_if(mine.begin(), mine.end(), std::back_inserter(lines),
                 [&others](const QString& line) { return !others.contains(line); });
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

} // namespace strata
