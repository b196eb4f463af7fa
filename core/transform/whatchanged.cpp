#include "core/transform/whatchanged.h"

#include "core/method/catalogue.h"
#include "core/method/comparison.h"
#include "core/method/rated.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

constexpr std::uint64_t kSteps = 3;

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

// A figure of a customer that is brought or rated, at both times.
struct FieldPair
{
    const SnapshotMetric* then = nullptr;
    const MetricColumn* now = nullptr;
};

std::vector<FieldPair> fieldsOfBoth(const Snapshot& then, const MetricTable& metrics)
{
    std::vector<FieldPair> fields;
    for (const SnapshotMetric& metric : then.metrics)
        if (isFieldMetric(metric.id) || isRatedMetric(metric.id))
            if (const MetricColumn* column = metrics.find(metric.id))
                fields.push_back({&metric, column});
    return fields;
}

bool isSameMoney(const Snapshot& then, std::size_t place, const MetricTable& now, std::size_t customer)
{
    return then.netSales[place] == now.netSales[customer]
        && then.grossMargin[place] == now.grossMargin[customer]
        && then.lastSale[place] == now.lastSale[customer];
}

bool isSameField(const FieldPair& field, std::size_t place, std::size_t customer)
{
    const bool had = field.then->present[place] != 0, has = field.now->present[customer] != 0;
    return had == has && (!has || field.then->values[place] == field.now->values[customer]);
}

TypeCause causeOf(std::uint8_t then, std::uint8_t oldModel, std::uint8_t now)
{
    if (then == oldModel)
        return oldModel == now ? TypeCause::None : TypeCause::Model;
    if (oldModel == now)
        return TypeCause::Data;
    return then == now ? TypeCause::Cancelled : TypeCause::Both;
}

} // namespace

Result<WhatChanged> whatChanged(const Snapshot& then, const Movement& movement, const Project& project,
                                const std::shared_ptr<const MetricTable>& metrics,
                                const std::shared_ptr<const ScoreTable>& scores, const Results& results,
                                const Progress& progress, int threads)
{
    const std::size_t customers = project.dataset->customers.size();
    WhatChanged changed;
    changed.types.assign(customers, TypeCause::None);
    changed.figures.assign(customers, FigureCause::Added);
    changed.gone = movement.gone();
    changed.isOtherModel = !isSameModel(project, then.model);
    const Snapshot now = standingsNow(project, *metrics, results);
    changed.isLaterDay = then.info.asOf != now.info.asOf;
    changed.isOtherWindow = then.info.windowMonths != now.info.windowMonths;
    if (!goOn(progress, 0, kSteps))
        return cancelled();

    // The old model on the new data.
    std::vector<std::uint8_t> underOldModel = results.types;
    if (changed.isOtherModel) {
        auto outcomes = outcomesOf(project, metrics, scores, {then.model}, {}, threads);
        if (!outcomes)
            return outcomes.error();
        underOldModel = std::move(outcomes->front().types);
    }
    if (!goOn(progress, 1, kSteps))
        return cancelled();

    // The old days in the new data.
    MetricTable recomputed;
    const MetricTable* past = metrics.get();
    const Dataset& dataset = *project.dataset;
    if (changed.isLaterDay || changed.isOtherWindow) {
        changed.isPastKnown = !(dataset.totals && dataset.lines.size() == 0) && isKnown(then.info.asOf);
        if (changed.isPastKnown) {
            recomputed
                = computeMetrics(dataset, {then.info.asOf, then.info.windowMonths}, project.rates, threads);
            past = &recomputed;
        }
    }
    if (!goOn(progress, 2, kSteps))
        return cancelled();

    Day firstSale = kNoDay;
    for (const Day day : metrics->firstSale)
        if (isKnown(day) && (!isKnown(firstSale) || day < firstSale))
            firstSale = day;
    if (const Day start = windowStart(then.info); isKnown(start) && isKnown(firstSale))
        changed.isEarlierWindowFull = firstSale <= start;

    const std::vector<FieldPair> fields = fieldsOfBoth(then, *metrics);
    for (std::size_t i = 0; i < customers; ++i) {
        FigureCause& figure = changed.figures[i];
        if (movement.beforeOf[i] >= 0) {
            const auto place = std::size_t(movement.beforeOf[i]);
            const bool isRestated = (changed.isPastKnown && !isSameMoney(then, place, *past, i))
                || !std::all_of(fields.begin(), fields.end(),
                                [&](const FieldPair& field) { return isSameField(field, place, i); });
            figure = isRestated                         ? FigureCause::Restated
                : isSameMoney(then, place, *metrics, i) ? FigureCause::Same
                                                        : FigureCause::Customer;
            TypeCause& type = changed.types[i];
            type = causeOf(then.types[place], underOldModel[i], results.types[i]);
            if (results.isOverridden[i] && then.types[place] != results.types[i])
                type = TypeCause::ByHand;
            ++changed.byType[std::size_t(type)];
            if (type == TypeCause::Data || type == TypeCause::Both)
                ++changed.movedByData[std::size_t(figure)];
        }
        ++changed.byFigure[std::size_t(figure)];
    }
    return changed;
}

} // namespace strata
