#include "ui/decisionlog.h"

#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace strata {

namespace {

constexpr Moment kOneDecision = 2 * 60 * 1000; // milliseconds

QString inWords(const QString& name, int weight, bool isExcluded)
{
    if (isExcluded)
        return QCoreApplication::translate("DecisionLog", "%1 left out").arg(name);
    //: a weight in a list: Loyalty 25 %
    return QCoreApplication::translate("DecisionLog", "%1 %2 %")
        .arg(name, QLocale().toString(weight / 100.0, 'g', 4));
}

} // namespace

void logDecision(Project& project, const LoggedDecision& decision)
{
    Decision entry;
    entry.time = QDateTime::currentMSecsSinceEpoch();
    entry.what = decision.what.toStdString();
    entry.who = (decision.who.isEmpty() ? namesAtTheTable(*project.debate) : decision.who).toStdString();
    entry.before = decision.before.toStdString();
    entry.after = decision.after.toStdString();
    entry.reason = decision.reason.toStdString();
    entry.dissent = decision.dissent.toStdString();
    std::vector<Decision>& decisions = project.debate.edit().decisions;
    // Several steps to one end are one decision: from what was before the first to what is after the last.
    if (!decisions.empty() && !entry.before.empty()) {
        Decision& last = decisions.back();
        if (last.what == entry.what && last.who == entry.who && last.after == entry.before
            && entry.time - last.time < kOneDecision && last.reason.empty() && last.dissent.empty()
            && entry.reason.empty() && entry.dissent.empty()) {
            last.after = entry.after;
            last.time = entry.time;
            if (last.after == last.before)
                decisions.pop_back();
            return;
        }
    }
    decisions.push_back(std::move(entry));
}

QString namesAtTheTable(const Debate& debate)
{
    QStringList names;
    for (const Participant& participant : debate.participants)
        if (!participant.hasLeft && !participant.name.empty())
            names += format::text(participant.name);
    return names.isEmpty() ? QCoreApplication::translate("DecisionLog", "The team")
                           : QLocale().createSeparatedList(names);
}

QString weightsInWords(const Framework& framework, const std::string& factor)
{
    QStringList parts;
    for (const Factor& one : framework.factors) {
        if (factor.empty())
            parts += inWords(format::text(one.name), one.weight, one.isExcluded);
        else if (one.id == factor)
            for (const Metric& metric : one.metrics)
                parts += inWords(metricName(metric.id), metric.weight, metric.isExcluded);
    }
    return parts.join(QStringLiteral(", "));
}

QString changedWeightsInWords(const Framework& framework, const Framework& other)
{
    QStringList lines;
    if (weightsInWords(framework) != weightsInWords(other))
        lines += weightsInWords(framework);
    for (const Factor& factor : framework.factors) {
        const QString words = weightsInWords(framework, factor.id);
        if (words != weightsInWords(other, factor.id) && !words.isEmpty())
            lines += QStringLiteral("%1: %2").arg(format::text(factor.name), words);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace strata
