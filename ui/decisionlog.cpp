#include "ui/decisionlog.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

constexpr Moment kOneDecision = 2 * 60 * 1000; // milliseconds

QString inWords(const QString& name, int weight, bool isExcluded)
{
    if (isExcluded)
        return QCoreApplication::translate("DecisionLog", "%1 left out").arg(name);
    //: a weight in a list: Loyalty 25 %
    return QCoreApplication::translate("DecisionLog", "%1 %2 %")
        .arg(name, currentLocale().toString(weight / 100.0, 'g', 4));
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
                           : currentLocale().createSeparatedList(names);
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

namespace {

QString cutInWords(const Cut& cut)
{
    const QString value = currentLocale().toString(cut.value, 'g', 4);
    return cut.kind == CutKind::Score
        ? QCoreApplication::translate("DecisionLog", "at a score of %1").arg(value)
        : QCoreApplication::translate("DecisionLog", "at percentile %1").arg(value);
}

QString tiersInWords(const Rules& rules)
{
    QStringList tiers;
    for (std::size_t i = 0; i < rules.tiers.size(); ++i) {
        const Tier& tier = rules.tiers[i];
        const QString name = format::text(tier.name);
        const QString limit = currentLocale().toString(tier.limit, 'g', 4);
        tiers += i + 1 == rules.tiers.size() ? name : QStringLiteral("%1 %2").arg(name, limit);
    }
    const QString list = tiers.join(QStringLiteral(", "));
    switch (rules.tierKind) {
    case TierKind::CustomerShare:
        return QCoreApplication::translate("DecisionLog", "tiers by share of customers: %1").arg(list);
    case TierKind::ValueShare:
        return QCoreApplication::translate("DecisionLog", "tiers by share of net sales: %1").arg(list);
    case TierKind::Score:
        return QCoreApplication::translate("DecisionLog", "tiers by score: %1").arg(list);
    }
    return list;
}

} // namespace

QString rulesInWords(const Rules& rules)
{
    return QStringList{
        QCoreApplication::translate("DecisionLog", "Customer lifetime value cut %1")
            .arg(cutInWords(rules.clvCut)),
        QCoreApplication::translate("DecisionLog", "net profit cut %1").arg(cutInWords(rules.netProfitCut)),
        rules.moneyGuard
            ? QCoreApplication::translate("DecisionLog", "a loss never counts as high net profit")
            : QCoreApplication::translate("DecisionLog", "a loss may count as high net profit"),
        tiersInWords(rules),
        QCoreApplication::translate("DecisionLog",
                                    "New below %1 months or %2 orders, Inactive after %3 months")
            .arg(rules.newMonths)
            .arg(rules.newOrders)
            .arg(rules.inactiveMonths)}
        .join(QStringLiteral("; "));
}

QString costRatesInWords(const CostRates& rates, const std::string& currency)
{
    QStringList parts;
    const auto add = [&](const std::string& key, double rate, const QString& text) {
        if (rate == 0.0)
            return;
        const bool isGuess = std::binary_search(rates.guesses.begin(), rates.guesses.end(), key);
        parts += isGuess ? QCoreApplication::translate("DecisionLog", "%1 (a guess)").arg(text) : text;
    };
    const auto money = [&](double rate) { return format::money(rate, currency, 2); };
    add("order", rates.perOrder,
        QCoreApplication::translate("DecisionLog", "%1 per order").arg(money(rates.perOrder)));
    add("line", rates.perLine,
        QCoreApplication::translate("DecisionLog", "%1 per line").arg(money(rates.perLine)));
    add("return", rates.perReturn,
        QCoreApplication::translate("DecisionLog", "%1 per return").arg(money(rates.perReturn)));
    add("freight", rates.perFreightUnit,
        QCoreApplication::translate("DecisionLog", "%1 per unit of freight")
            .arg(money(rates.perFreightUnit)));
    add("receivables", rates.receivablesRate,
        QCoreApplication::translate("DecisionLog", "%1 a year on receivables")
            .arg(format::percent(rates.receivablesRate)));
    for (const FieldRate& field : rates.perField)
        add("field:" + field.field, field.rate,
            //: a rate and the counted customer field it is for: "$90.00 per sales_calls"
            QCoreApplication::translate("DecisionLog", "%1 per %2")
                .arg(money(field.rate), format::text(field.field)));
    if (rates.ledgerTotal != 0.0)
        parts += QCoreApplication::translate("DecisionLog", "%1 in the ledger")
                     .arg(format::money(rates.ledgerTotal, currency));
    return parts.isEmpty() ? QCoreApplication::translate("DecisionLog", "no rates")
                           : parts.join(QStringLiteral(", "));
}

void endRulesGesture(Workshop& workshop)
{
    const Rules before = workshop.gestureStart().rules;
    Project next = workshop.project();
    if (workshop.isInGesture() && next.rules != before) {
        logDecision(next,
                    {QCoreApplication::translate("DecisionLog", "Cuts and rules"),
                     rulesInWords(before),
                     rulesInWords(next.rules),
                     {},
                     {},
                     {}});
        workshop.tick(std::move(next));
    }
    workshop.endGesture();
}

} // namespace strata
