#include "app/cli/commands.h"
#include "app/cli/confidencecommand.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/method/catalogue.h"
#include "core/method/evaluate.h"
#include "core/method/flipcurve.h"
#include "core/method/tornado.h"

#include <algorithm>
#include <cstdio>

// What the types depend on: how far each weight can go until somebody moves, and how many move beyond that.

namespace strata::cli {

namespace {

// Everything the formats print.
struct Sensitivity
{
    Project project;
    Day asOf = kNoDay;
    FlipCurves flips;
    Tornado sides; // its rows are those of the flip curves
    DrawnConfidence sureness;
};

Sensitivity assess(const Arguments& arguments)
{
    const ConfidenceWish wish = confidenceWish(arguments); // a wrong word is told before the work
    Sensitivity result;
    result.project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(result.project, arguments);
    result.asOf = evaluation.metrics.asOf;
    auto flips = flipCurves(result.project, evaluation.metrics, evaluation.scores);
    if (!flips)
        fail(flips.error());
    result.flips = std::move(*flips);
    auto sides = tornado(result.project, evaluation.metrics, evaluation.scores);
    if (!sides)
        fail(sides.error());
    result.sides = std::move(*sides);
    result.sureness = drawnConfidence(result.project, evaluation, wish);
    return result;
}

double percent(double basisPoints)
{
    return basisPoints / 100.0;
}

std::string idOrNull(const std::string& id)
{
    return id.empty() ? "null" : jsonText(id);
}

std::string boolean(bool value)
{
    return value ? "true" : "false";
}

// --- json ---

std::string rowJson(const std::string& factor, const std::string& metric, int today)
{
    return "{\"factor\":" + jsonText(factor) + ",\"metric\":" + idOrNull(metric)
        + ",\"weight\":" + shortest(percent(today));
}

std::string flipJson(const FlipCurve& curve)
{
    std::string out = rowJson(curve.factor, curve.metric, curve.today)
        + ",\"alone\":" + boolean(curve.isAlone) + ",\"exact\":" + boolean(curve.isExact)
        + ",\"stillFrom\":" + shortest(percent(curve.stillFrom))
        + ",\"stillTo\":" + shortest(percent(curve.stillTo)) + ",\"moved\":[";
    for (int weight = 0; weight <= kFullWeight; weight += kFullWeight / 100)
        out += (weight ? "," : "") + std::to_string(curve.stepAt(weight).moved);
    return out + "]}";
}

std::string sideJson(const TornadoSide& side)
{
    return "{\"weight\":" + shortest(percent(side.weight))
        + ",\"customers\":" + std::to_string(side.customers) + ",\"share\":" + shortest(side.share) + "}";
}

std::string tornadoJson(const TornadoRow& row)
{
    return rowJson(row.factor, row.metric, row.today) + ",\"below\":" + sideJson(row.below)
        + ",\"above\":" + sideJson(row.above) + "}";
}

template <typename List, typename Json> std::string array(const List& list, const Json& json)
{
    std::string out = "[";
    for (const auto& one : list)
        out += (out.size() > 1 ? "," : "") + json(one);
    return out + "]";
}

std::string asJson(const Sensitivity& result)
{
    return "{\"asOf\":" + (isKnown(result.asOf) ? jsonText(isoDate(result.asOf)) : "null")
        + ",\"customers\":" + std::to_string(result.flips.customers)
        + ",\"shareOf\":" + jsonText(result.flips.isBySales ? "netSales" : "netProfit") + ",\"flips\":"
        + array(result.flips.curves, flipJson) + ",\"tornado\":" + array(result.sides.rows, tornadoJson)
        + ",\"confidence\":{" + confidenceMembers(result.sureness) + "}}\n";
}

// --- csv ---

std::string asCsv(const Sensitivity& result)
{
    Table table({"factor", "metric", "weight", "alone", "exact", "still_from", "still_to", "below_weight",
                 "below_customers", "below_share", "above_weight", "above_customers", "above_share"});
    for (std::size_t r = 0; r < result.flips.curves.size(); ++r) {
        const FlipCurve& curve = result.flips.curves[r];
        const TornadoRow& row = result.sides.rows[r];
        table.text(curve.factor);
        if (curve.metric.empty())
            table.missing();
        else
            table.text(curve.metric);
        table.number(percent(curve.today));
        table.integer(curve.isAlone);
        table.integer(curve.isExact);
        table.number(percent(curve.stillFrom));
        table.number(percent(curve.stillTo));
        for (const TornadoSide& side : {row.below, row.above}) {
            table.number(percent(side.weight));
            table.integer(side.customers);
            table.number(side.share);
        }
        table.endRow();
    }
    return table.csv();
}

// --- text ---

std::string padded(std::string text, std::size_t width, bool isRight = false)
{
    const auto has
        = std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    if (has < width)
        text.insert(isRight ? 0 : text.size(), width - has, ' ');
    return text;
}

std::string percentText(double percents, int decimals = 1)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f %%", decimals, percents);
    return text;
}

std::string nameOf(const Framework& framework, const std::string& factor, const std::string& metric)
{
    if (!metric.empty()) {
        const MetricInfo* info = findMetric(metric);
        return "  " + (info ? std::string(info->name) : metric);
    }
    for (const Factor& one : framework.factors)
        if (one.id == factor)
            return one.name;
    return factor;
}

std::string stillText(const FlipCurve& curve)
{
    if (curve.isAlone)
        return "always 100 %";
    if (curve.stillFrom <= 0.0 && curve.stillTo >= kFullWeight)
        return "all the way";
    const auto [from, to] = curve.stillInterval();
    return percentText(percent(from), 2) + " to " + percentText(percent(to), 2);
}

std::string sideText(const TornadoSide& side, bool isShort)
{
    return std::to_string(side.customers) + (isShort ? "*" : " ");
}

std::string asText(const Sensitivity& result)
{
    const Framework& framework = result.project.framework;
    std::size_t names = 6;
    for (const FlipCurve& curve : result.flips.curves)
        names = std::max(names, nameOf(framework, curve.factor, curve.metric).size());
    std::string out = result.project.name
        + (isKnown(result.asOf) ? ", as of " + isoDate(result.asOf) : std::string()) + "\n"
        + std::to_string(result.flips.customers)
        + " customers have a type. How far each weight can go until one of them has another, and how many\n"
          "have another when it moves by 10 points; the others of its group keep their ratios.\n\n"
        + padded("Weight", names + 2) + padded("Today", 10, true) + padded("Nobody moves", 22, true)
        + padded("-10", 9, true) + padded("+10", 9, true)
        + padded(result.flips.isBySales ? "of sales" : "of profit", 18, true) + "\n";
    bool hasShort = false;
    for (std::size_t r = 0; r < result.flips.curves.size(); ++r) {
        const FlipCurve& curve = result.flips.curves[r];
        const TornadoRow& row = result.sides.rows[r];
        out += padded(nameOf(framework, curve.factor, curve.metric), names + 2)
            + padded(percentText(percent(curve.today)), 10, true) + padded(stillText(curve), 22, true);
        if (!row.isAlone) {
            hasShort = hasShort || row.isShortBelow() || row.isShortAbove();
            out += padded(sideText(row.below, row.isShortBelow()), 9, true)
                + padded(sideText(row.above, row.isShortAbove()), 9, true)
                + padded(percentText(100.0 * row.below.share) + ", " + percentText(100.0 * row.above.share),
                         18, true);
        }
        out += "\n";
    }
    if (hasShort)
        out += "\n* there were less than 10 points to go\n";
    return out + "\n" + confidenceText(result.sureness);
}

int sensitivityCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json", "csv"});
    const Sensitivity result = assess(arguments);
    const std::string text = format == "json" ? asJson(result)
        : format == "csv"                     ? asCsv(result)
                                              : asText(result);
    print(text);
    return 0;
}

} // namespace

std::vector<Command> sensitivityCommands()
{
    std::vector<Option> options = evaluationOptions();
    for (const Option& option : confidenceOptions())
        options.push_back(option);
    options.push_back({"--format", "text|json|csv", "text where not given", false});
    return {{"sensitivity", "PROJECT",
             "which weights decide: how far each can go, and who moves at 10 points", options,
             sensitivityCommand},
            {"confidence", "PROJECT", "how sure each customer's type is, whatever the weights", options,
             confidenceCommand}};
}

} // namespace strata::cli
