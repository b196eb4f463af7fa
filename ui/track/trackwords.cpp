#include "ui/track/trackwords.h"

#include "core/model/tracking.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <cmath>

namespace strata {

namespace {

QString tierName(const Snapshot& snapshot, double tier)
{
    const auto& tiers = snapshot.model.rules.tiers;
    const auto at = std::size_t(tier);
    return tier >= 0.0 && at < tiers.size() ? format::text(tiers[at].name) : format::missing();
}

} // namespace

QString TrackWords::trendName(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return tr("Rising stars");
    case Trend::AtRisk:
        return tr("At risk");
    case Trend::Lapsing:
        return tr("Lapsing");
    case Trend::New:
        return tr("New");
    case Trend::Steady:
        break;
    }
    return tr("Steady");
}

QString TrackWords::trendMeaning(Trend trend, const TrackRules& rules)
{
    const QString points = format::number(rules.scoreStep, 1);
    const QString percent = format::hundredth(rules.salesPercent, 0);
    switch (trend) {
    case Trend::Rising:
        return tr("At least one good sign and no bad one: sales up by %1 or more, a score up by %2 points or "
                  "more, or a better type.")
            .arg(percent, points);
    case Trend::AtRisk:
        return tr("At least one bad sign: no order for longer than %1 times the customer's own median "
                  "interval "
                  "(of 3 order days or more), sales down by %2 or more, a score down by %3 points or more, "
                  "or a lower type.")
            .arg(format::number(rules.intervalFactor, 1), percent, points);
    case Trend::Lapsing:
        return tr("Bought in the period then and nothing in the period now, or became inactive.");
    case Trend::New:
        return tr("Was not among the customers then, or had bought nothing by then and has since.");
    case Trend::Steady:
        break;
    }
    return tr("No sign either way. Excluded customers count here, too.");
}

QString TrackWords::standingName(std::size_t standing, bool isAfter)
{
    if (standing < kTypeCount)
        return typeName(CustomerType(standing));
    return isAfter ? tr("Gone") : tr("Was not there");
}

QString TrackWords::timeName(const SnapshotInfo& info)
{
    if (info.name.empty())
        return tr("now");
    return format::text(info.name);
}

QString TrackWords::timeName(const Snapshot& snapshot)
{
    return timeName(snapshot.info);
}

QString TrackWords::signal(const Signal& signal, const SinceLast& since, const std::string& currency)
{
    const QString from = format::number(signal.before, 1), to = format::number(signal.after, 1);
    const QString days = tr("%Ln day(s)", nullptr, int(std::lround(signal.after)));
    const auto sales = [&](const QString& words, const QString& fromNothing) {
        const QString then = format::money(signal.before, currency),
                      now = format::money(signal.after, currency);
        if (!(signal.before > 0.0))
            return fromNothing.arg(then, now);
        return words.arg(format::percent(std::abs(signal.after - signal.before) / signal.before, 0), then,
                         now);
    };
    switch (signal.kind) {
    case SignalKind::NewSince:
        return signal.after == 0.0 ? tr("new, no order yet")
                                   : tr("new, last order %1").arg(format::day(Day(signal.after)));
    case SignalKind::NothingBought:
        return signal.after > 0.0 ? tr("nothing bought in the period, last order %1 ago").arg(days)
                                  : tr("nothing bought in the period");
    case SignalKind::Overdue:
        return tr("no order for %1, usually every %2")
            .arg(days, tr("%Ln day(s)", nullptr, int(std::lround(signal.before))));
    case SignalKind::SalesDown:
        return sales(tr("sales down %1, %2 to %3"), tr("sales down, %1 to %2"));
    case SignalKind::SalesUp:
        return sales(tr("sales up %1, %2 to %3"), tr("sales up, %1 to %2"));
    case SignalKind::LifetimeValueDown:
        return tr("lifetime value score down, %1 to %2").arg(from, to);
    case SignalKind::LifetimeValueUp:
        return tr("lifetime value score up, %1 to %2").arg(from, to);
    case SignalKind::NetProfitDown:
        return tr("net profit score down, %1 to %2").arg(from, to);
    case SignalKind::NetProfitUp:
        return tr("net profit score up, %1 to %2").arg(from, to);
    case SignalKind::TypeDown:
    case SignalKind::TypeUp: {
        const QString then = typeName(CustomerType(int(signal.before))),
                      now = typeName(CustomerType(int(signal.after)));
        return (signal.kind == SignalKind::TypeDown ? tr("type down, %1 to %2") : tr("type up, %1 to %2"))
            .arg(then, now);
    }
    case SignalKind::TierDown:
    case SignalKind::TierUp:
        return (signal.kind == SignalKind::TierDown ? tr("tier down, %1 to %2") : tr("tier up, %1 to %2"))
            .arg(tierName(*since.before, signal.before), tierName(*since.after, signal.after));
    }
    return {};
}

QString TrackWords::signalList(const CustomerTrend& trend, const SinceLast& since,
                               const std::string& currency)
{
    QStringList words;
    for (const Signal& one : trend.reasons)
        words += signal(one, since, currency);
    return words.join(QStringLiteral("; "));
}

QString TrackWords::money(const KnownMoney& sum, const std::string& currency)
{
    return sum.customers > 0 ? format::money(sum.sum, currency) : format::missing();
}

QString TrackWords::summary(const SinceLast& since, const std::string&)
{
    const Movement& movement = since.movement;
    const auto count = [](std::int64_t customers) { return format::number(double(customers)); };
    const auto time = [](const Snapshot& snapshot) {
        return isKnown(snapshot.info.asOf)
            ? tr("%1 (%2)").arg(timeName(snapshot), format::day(snapshot.info.asOf))
            : timeName(snapshot);
    };
    const QString when = since.isNow ? tr("Since %1").arg(time(*since.before))
                                     : tr("From %1 to %2").arg(time(*since.before), time(*since.after));
    const QString words
        = tr("%1: %2 of %3 customers changed type. Added: %4. Gone: %5. Rising: %6. At risk: %7. Lapsing: "
             "%8.")
              .arg(when, count(movement.changed), count(movement.both), count(movement.added()),
                   count(movement.gone()), count(since.of(Trend::Rising).customers),
                   count(since.of(Trend::AtRisk).customers), count(since.of(Trend::Lapsing).customers));
    return words;
}

QString TrackWords::shortWindow(const SinceLast& since)
{
    if (!since.changed || since.changed->isEarlierWindowFull)
        return {};
    return tr("The invoices begin inside the earlier period: its sales are of a shorter time, and rises look "
              "larger than they are.");
}

QStringList TrackWords::whatChanged(const SinceLast& since)
{
    QStringList words;
    if (!since.changed) {
        words
            += tr("What moved the customers can be told up to now only: the invoices of an earlier time are "
                  "not kept with its snapshot. Choose “now” as the later time.");
        return words;
    }
    const WhatChanged& changed = *since.changed;
    const auto number = [](std::int64_t customers) { return format::number(double(customers)); };
    words += changed.isOtherModel
        ? tr("Model: it is another one than then. By itself it moved %1 customers; %2 were moved by both "
             "model "
             "and data, and %3 were moved by the data and moved back by the model.")
              .arg(number(changed.of(TypeCause::Model)), number(changed.of(TypeCause::Both)),
                   number(changed.of(TypeCause::Cancelled)))
        : tr("Model: value tree, rules and cost rates are as they were.");
    const auto moved = [&](FigureCause cause) { return number(changed.movedByData[std::size_t(cause)]); };
    words
        += tr("Data: under the model of then, the data of now move %1 customers. Of these %2 bought more or "
              "less themselves, %3 have a restated past, and %4 moved because time went on or others "
              "changed around them.")
               .arg(number(changed.of(TypeCause::Data) + changed.of(TypeCause::Both)),
                    moved(FigureCause::Customer), moved(FigureCause::Restated), moved(FigureCause::Same));
    words += tr("Customers: %1 have other figures because of what they bought, %2 are as they were, %3 are "
                "new.")
                 .arg(number(changed.of(FigureCause::Customer)), number(changed.of(FigureCause::Same)),
                      number(changed.of(FigureCause::Added)));
    if (const std::int64_t restated = changed.of(FigureCause::Restated); restated > 0)
        words
            += tr("Restated: for %1 customers the data of now tell another past than the snapshot kept: "
                  "invoices of those days were added, taken out or corrected, or a field or rating changed.")
                   .arg(number(restated));
    if (const std::int64_t byHand = changed.of(TypeCause::ByHand); byHand > 0)
        words += tr("By hand: %1 customers have another type because a person said so.").arg(number(byHand));
    if (!changed.isPastKnown)
        words
            += tr("A database added the invoices up, so the past cannot be looked at again: every change of "
                  "figures counts as the customer's.");
    if (const QString warning = shortWindow(since); !warning.isEmpty())
        words += warning;
    if (changed.isOtherWindow)
        words += tr("The period is another one than then, so sales are of different lengths of time.");
    return words;
}

QString TrackWords::cell(const SinceLast& since, std::size_t from, std::size_t to,
                         const std::string& currency)
{
    const MovementCell& cell = since.movement.cell(from, to);
    QString words = from == to
        ? tr("%Ln customer(s) stayed %1", nullptr, int(cell.customers.size())).arg(standingName(from, false))
        : tr("%Ln customer(s) from %1 to %2", nullptr, int(cell.customers.size()))
              .arg(standingName(from, false), standingName(to, true));
    if (from != kNotThere && since.movement.before[from] > 0)
        words
            += tr(", %1 of those who were %2")
                   .arg(format::percent(double(cell.customers.size()) / double(since.movement.before[from])),
                        standingName(from, false));
    words += QStringLiteral(".\n")
        + tr("Net sales %1 then, %2 now. Net profit %3 then, %4 now.")
              .arg(money(cell.salesBefore, currency), money(cell.salesAfter, currency),
                   money(cell.profitBefore, currency), money(cell.profitAfter, currency));
    return words;
}

} // namespace strata
