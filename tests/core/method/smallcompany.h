#pragma once
#include "core/method/evaluate.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace strata {

// A company made of a table of figures, for tests that think in figures and scores.
struct SmallCompany
{
    Project project;
    MetricTable metrics;

    // A metric whose value is its score.
    static Metric plain(const std::string& id, int weight)
    {
        Metric metric;
        metric.id = id;
        metric.weight = weight;
        metric.value = {.kind = ValueKind::Linear, .worst = 0, .best = 100, .points = {}};
        return metric;
    }

    static Factor factor(const std::string& id, Axis axis, int weight, std::vector<Metric> metrics)
    {
        Factor one;
        one.id = one.name = id;
        one.axis = axis;
        one.weight = weight;
        one.metrics = std::move(metrics);
        return one;
    }

    // Figures per customer, one per id; a figure below -1000 is missing.
    void fill(const std::vector<std::string>& ids, const std::vector<std::vector<double>>& rows)
    {
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(1000 + i));
            dataset->customers.names.push_back("Customer " + std::to_string(i));
        }
        project.dataset = dataset;
        metrics.customers = rows.size();
        for (std::size_t m = 0; m < ids.size(); ++m) {
            std::vector<double> values;
            std::vector<std::uint8_t> present;
            for (const std::vector<double>& row : rows) {
                present.push_back(row[m] >= -1000.0 ? 1 : 0);
                values.push_back(row[m] >= -1000.0 ? row[m] : 0.0);
            }
            MetricColumn column;
            column.id = ids[m];
            column.values = values;
            column.present = present;
            metrics.columns.push_back(column);
        }
        metrics.firstSale.assign(rows.size(), kNoDay);
        metrics.lastSale.assign(rows.size(), kNoDay);
        metrics.lifetimeOrders.assign(rows.size(), 0);
        metrics.netSales.assign(rows.size(), kNoAmount);
        metrics.grossMargin.assign(rows.size(), kNoAmount);
        metrics.netProfit.assign(rows.size(), kNoAmount);
    }

    ScoreTable scores() const { return scoreMetrics(project, metrics); }
    Results results() const { return stratify(project, metrics, scores()); }
};

} // namespace strata
