#include "app/cli/tracktext.h"

#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/model/project.h"

#include <algorithm>

namespace strata::cli {

namespace {

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string money(const KnownMoney& sum)
{
    return sum.customers > 0 ? withDecimals(sum.sum, 2) : "null";
}

std::string jsonMigration(const Movement& movement)
{
    const auto counts = [](const std::array<std::int64_t, kStandingCount>& of) {
        std::string list;
        for (std::size_t type = 0; type < kTypeCount; ++type)
            list += std::string(type > 0 ? "," : "") + '"' + kTypeKeys[type] + "\":" + number(of[type]);
        return '{' + list + '}';
    };
    std::string cells;
    for (std::size_t from = 0; from < kStandingCount; ++from)
        for (std::size_t to = 0; to < kStandingCount; ++to) {
            const MovementCell& cell = movement.cell(from, to);
            if (cell.customers.empty())
                continue;
            cells += cells.empty() ? "" : ",";
            cells += "{\"from\":\"" + standingKey(from, false) + "\",\"to\":\"" + standingKey(to, true)
                + "\",\"customers\":" + number(std::int64_t(cell.customers.size()))
                + ",\"netSalesBefore\":" + money(cell.salesBefore) + ",\"netSales\":" + money(cell.salesAfter)
                + ",\"netProfitBefore\":" + money(cell.profitBefore)
                + ",\"netProfit\":" + money(cell.profitAfter) + '}';
        }
    return "\"migration\":{\"before\":" + counts(movement.before) + ",\"after\":" + counts(movement.after)
        + ",\"new\":" + number(movement.added()) + ",\"gone\":" + number(movement.gone())
        + ",\"both\":" + number(movement.both) + ",\"typeChanged\":" + number(movement.changed)
        + ",\"cells\":[" + cells + "]}";
}

std::string idList(const Snapshot& snapshot, const std::vector<std::int32_t>& places)
{
    std::string ids;
    for (const std::int32_t place : places)
        ids += (ids.empty() ? "" : ",") + jsonText(snapshot.ids[std::size_t(place)]);
    return '[' + ids + ']';
}

template <std::size_t Count>
std::string jsonCounts(const std::array<std::int64_t, Count>& counts,
                       const std::array<const char*, Count>& keys)
{
    std::string list;
    for (std::size_t i = 0; i < Count; ++i)
        list += std::string(i > 0 ? "," : "") + '"' + keys[i] + "\":" + number(counts[i]);
    return '{' + list + '}';
}

} // namespace

std::string standingKey(std::size_t standing, bool isAfter)
{
    if (standing < kTypeCount)
        return kTypeKeys[standing];
    return isAfter ? "gone" : "notThere";
}

std::string signalsText(const CustomerTrend& trend)
{
    std::string text;
    for (const Signal& signal : trend.reasons) {
        text += text.empty() ? "" : "; ";
        text += kSignalKeys[std::size_t(signal.kind)];
        if (signal.kind == SignalKind::NewSince)
            continue;
        if (signal.kind == SignalKind::TypeDown || signal.kind == SignalKind::TypeUp)
            text += std::string(" ") + kTypeKeys[std::size_t(signal.before)] + ' '
                + kTypeKeys[std::size_t(signal.after)];
        else
            text += ' ' + shortest(signal.before) + ' ' + shortest(signal.after);
    }
    return text;
}

std::string jsonOf(const SinceLast& since)
{
    std::string trends;
    for (std::size_t at = 0; at < kTrendCount; ++at) {
        const TrendTotals& totals = since.totals[at];
        trends += std::string(at > 0 ? "," : "") + '"' + kTrendKeys[at] + "\":{\"customers\":"
            + number(totals.customers) + ",\"netSalesBefore\":" + money(totals.salesBefore)
            + ",\"netSales\":" + money(totals.salesAfter);
        if (Trend(at) != Trend::Steady) // who is steady is nobody's list
            trends += ",\"ids\":" + idList(*since.after, customersOf(since, Trend(at)));
        trends += '}';
    }
    std::string text = jsonMigration(since.movement) + ",\"trends\":{" + trends + '}';
    if (since.changed) {
        const WhatChanged& changed = *since.changed;
        text += ",\"changed\":{\"types\":" + jsonCounts(changed.byType, kTypeCauseKeys)
            + ",\"figures\":" + jsonCounts(changed.byFigure, kFigureCauseKeys)
            + ",\"movedByData\":" + jsonCounts(changed.movedByData, kFigureCauseKeys)
            + ",\"otherModel\":" + (changed.isOtherModel ? "true" : "false")
            + ",\"laterDay\":" + (changed.isLaterDay ? "true" : "false")
            + ",\"otherWindow\":" + (changed.isOtherWindow ? "true" : "false")
            + ",\"pastKnown\":" + (changed.isPastKnown ? "true" : "false")
            + ",\"earlierWindowFull\":" + (changed.isEarlierWindowFull ? "true" : "false") + '}';
    }
    return text;
}

std::string jsonOf(const Project& project, const std::vector<WatchState>& states)
{
    std::string list;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto& watch = project.tracking->watches[i];
        const WatchState& state = states[i];
        std::string ids;
        for (const std::int32_t customer : state.beyond)
            ids += (ids.empty() ? "" : ",") + jsonText(project.dataset->customers.ids[std::size_t(customer)]);
        list += std::string(i > 0 ? "," : "") + "{\"customer\":"
            + (watch.customerId.empty() ? "null" : jsonText(watch.customerId)) + ",\"attribute\":"
            + jsonText(watch.attribute) + ",\"side\":" + (watch.isBelow ? "\"below\"" : "\"above\"")
            + ",\"limit\":" + shortest(watch.limit) + ",\"note\":" + jsonText(watch.note)
            + ",\"known\":" + (state.isKnown && state.isCustomerThere ? "true" : "false")
            + ",\"value\":" + (state.value ? shortest(*state.value) : "null")
            + ",\"beyond\":" + std::to_string(state.beyond.size()) + ",\"ids\":[" + ids + "]}";
    }
    return "\"watches\":[" + list + ']';
}

std::string textOf(const SinceLast& since)
{
    const Movement& movement = since.movement;
    std::string text = number(std::int64_t(since.before->size())) + " customers before, "
        + number(movement.added()) + " new, " + number(movement.gone()) + " gone, "
        + number(std::int64_t(since.after->size())) + " after\n";
    for (std::size_t from = 0; from < kStandingCount; ++from)
        for (std::size_t to = 0; to < kStandingCount; ++to)
            if (const MovementCell& cell = movement.cell(from, to); from != to && !cell.customers.empty())
                text += "  " + standingKey(from, false) + " to " + standingKey(to, true) + ": "
                    + std::to_string(cell.customers.size()) + '\n';
    for (const Trend trend : {Trend::Rising, Trend::AtRisk, Trend::Lapsing, Trend::New, Trend::Steady})
        text += std::string(kTrendKeys[std::size_t(trend)]) + ": " + number(since.of(trend).customers) + '\n';
    if (since.changed) {
        const WhatChanged& changed = *since.changed;
        text += "types changed by the data: " + number(changed.of(TypeCause::Data)) + ", by the model: "
            + number(changed.of(TypeCause::Model)) + ", by both: " + number(changed.of(TypeCause::Both))
            + ", by hand: " + number(changed.of(TypeCause::ByHand))
            + ", cancelled out: " + number(changed.of(TypeCause::Cancelled)) + '\n';
        text += "figures changed by the customer: " + number(changed.of(FigureCause::Customer))
            + ", restated: " + number(changed.of(FigureCause::Restated))
            + ", the same: " + number(changed.of(FigureCause::Same)) + '\n';
        if (!changed.isEarlierWindowFull)
            text += "the data begin inside the earlier window: its sales are of a shorter time\n";
    }
    return text;
}

std::string textOf(const Project& project, const std::vector<WatchState>& states)
{
    std::string text;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto& watch = project.tracking->watches[i];
        const WatchState& state = states[i];
        text += "watch " + (watch.customerId.empty() ? std::string("everybody") : watch.customerId) + ' '
            + watch.attribute + (watch.isBelow ? " below " : " above ") + shortest(watch.limit) + ": ";
        if (!state.isCustomerThere)
            text += "there is no such customer";
        else if (!state.isKnown)
            text += "there is no such figure";
        else
            text += std::to_string(state.beyond.size()) + " beyond";
        text += '\n';
    }
    return text;
}

} // namespace strata::cli
