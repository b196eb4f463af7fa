#pragma once
#include "core/method/evaluate.h"
#include "core/method/snapshots.h"
#include "core/model/batch.h"
#include "core/transform/movement.h"

#include <cmath>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

// The small book of tests/data/track at its two times. What is expected of it was computed by expected.py
// there, with pandas: see its head for the model and the definitions.
namespace strata {

using CsvRow = std::map<std::string, std::string>; // by column; no quotes, no commas in cells

inline std::vector<CsvRow> readTrackCsv(const std::string& name)
{
    std::ifstream file(std::string(TEST_DATA) + "/track/" + name);
    const auto cells = [](const std::string& line) {
        std::vector<std::string> list;
        std::string cell;
        std::istringstream text(line);
        while (std::getline(text, cell, ','))
            list.push_back(cell);
        return list;
    };
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> head = cells(line);
    std::vector<CsvRow> rows;
    while (std::getline(file, line)) {
        std::vector<std::string> row = cells(line);
        row.resize(head.size());
        CsvRow& one = rows.emplace_back();
        for (std::size_t i = 0; i < head.size(); ++i)
            one[head[i]] = row[i];
    }
    return rows;
}

class TrackBook
{
public:
    // The model of then: net sales from 0 to `fullSales` and orders from 0 to 12, both cuts at 50.
    static Project withModel(Project project, double fullSales)
    {
        const auto factor = [](const char* id, Axis axis, const char* metric, double best) {
            Metric one;
            one.id = metric;
            one.weight = kFullWeight;
            one.value = {.kind = ValueKind::Linear, .worst = 0.0, .best = best, .points = {}};
            Factor made;
            made.id = made.name = id;
            made.axis = axis;
            made.weight = kFullWeight / 2;
            made.metrics = {one};
            return made;
        };
        project.framework.factors = {factor("size", Axis::CustomerLifetimeValue, "net_sales", fullSales),
                                     factor("work", Axis::NetProfit, "order_count", 12.0)};
        project.rules.clvCut = project.rules.netProfitCut = {CutKind::Score, 50.0};
        project.rules.moneyGuard = false;
        project.rules.tierKind = TierKind::Score;
        project.rules.tiers = {{"A", 60.0}, {"B", 30.0}, {"C", 0.0}};
        project.rules.newMonths = project.rules.newOrders = 0;
        return project;
    }

    // `time`: "then" or "now".
    static Project project(const std::string& time)
    {
        auto customers = std::make_shared<BatchRows>();
        for (const CsvRow& row : readTrackCsv("customers.csv"))
            if (row.at(time) == "1")
                customers->customers.ids.push_back(row.at("id"));
        customers->customers.names = customers->customers.ids;
        auto lines = std::make_shared<BatchRows>();
        lines->kind = TableKind::InvoiceLines;
        std::map<std::string, std::int32_t> places;
        const Day last = *parseIsoDate(time == "then" ? "2025-06-30" : "2025-12-31");
        for (const CsvRow& row : readTrackCsv("lines.csv")) {
            const Day day = *parseIsoDate(row.at("date"));
            if ((row.at("known") != "both" && row.at("known") != time) || day > last)
                continue;
            const auto [place, isNew] = places.emplace(row.at("customer"), std::int32_t(places.size()));
            if (isNew)
                lines->customers.ids.push_back(row.at("customer"));
            InvoiceLines& book = lines->lines;
            book.customer.push_back(place->second);
            book.invoice.push_back(std::int32_t(book.invoiceIds.size()));
            book.invoiceIds.push_back(row.at("invoice"));
            book.date.push_back(day);
            book.product.push_back(-1);
            book.category.push_back(-1);
            book.quantity.push_back(1.0);
            book.net.push_back(std::llround(std::stold(row.at("net")) * kAmountUnit));
            for (auto* money : {&book.cost, &book.list, &book.freight, &book.freightBilled})
                money->push_back(kNoAmount);
            book.isReturn.push_back(0);
            book.due.push_back(kNoDay);
            book.paid.push_back(kNoDay);
        }
        lines->customers.names = lines->customers.ids;
        Project project = withModel({}, 1000.0);
        project.period = {.asOf = last, .windowMonths = 12};
        project.dataset = assemble({customers, lines});
        return project;
    }

    static std::shared_ptr<const Snapshot> then()
    {
        const Project before = project("then");
        Snapshot snapshot = snapshotOf(before, evaluate(before), "June", 1);
        keepForTracking(snapshot);
        return std::make_shared<const Snapshot>(std::move(snapshot));
    }
};

// A project with its results, as the workshop holds them.
struct TrackedProject
{
    explicit TrackedProject(Project of)
        : project(std::move(of))
    {
        Evaluation evaluation = evaluate(project);
        metrics = std::make_shared<const MetricTable>(std::move(evaluation.metrics));
        scores = std::make_shared<const ScoreTable>(std::move(evaluation.scores));
        results = std::move(evaluation.results);
    }

    Snapshot standings() const { return standingsNow(project, *metrics, results); }

    Project project;
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;
    Results results;
};

} // namespace strata
