#pragma once
#include "core/model/project.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace strata::test {

// Scores are the figures themselves: customers with numbers x, y and p, each the only metric of a factor.
// Breadth (x) and Depth (y) make the customer lifetime value, Margin (p) the net profit; both cuts are at 50.
struct TwoAxesCustomer
{
    std::string name;
    double x = 0.0, y = 0.0, p = 0.0; // 0..100
};

// Weights in percent.
inline Framework twoAxesTree(int breadth, int depth, int margin)
{
    const auto make = [](const char* id, const char* name, Axis axis, int weight, const char* field) {
        Metric metric;
        metric.id = field;
        metric.weight = kFullWeight;
        metric.value = {.kind = ValueKind::Linear, .worst = 0.0, .best = 100.0, .points = {}};
        Factor factor;
        factor.id = id;
        factor.name = name;
        factor.axis = axis;
        factor.weight = weight * 100;
        factor.metrics = {metric};
        return factor;
    };
    return {{make("breadth", "Breadth", Axis::CustomerLifetimeValue, breadth, "field:x"),
             make("depth", "Depth", Axis::CustomerLifetimeValue, depth, "field:y"),
             make("margin", "Margin", Axis::NetProfit, margin, "field:p")}};
}

inline Project twoAxesProject(const std::vector<TwoAxesCustomer>& customers, const Framework& tree)
{
    auto dataset = std::make_shared<Dataset>();
    const auto addField = [&](const char* name, double TwoAxesCustomer::*figure) {
        CustomerField field;
        field.name = name;
        field.isNumber = true;
        for (const TwoAxesCustomer& customer : customers) {
            field.texts.push_back(std::to_string(customer.*figure));
            field.numbers.push_back(customer.*figure);
            field.present.push_back(1);
        }
        dataset->customers.fields.push_back(std::move(field));
    };
    for (const TwoAxesCustomer& customer : customers) {
        dataset->customers.ids.push_back(std::to_string(dataset->customers.ids.size() + 1));
        dataset->customers.names.push_back(customer.name);
    }
    addField("x", &TwoAxesCustomer::x);
    addField("y", &TwoAxesCustomer::y);
    addField("p", &TwoAxesCustomer::p);

    Project project;
    project.dataset = dataset;
    project.rules.clvCut = project.rules.netProfitCut = {CutKind::Score, 50.0};
    project.rules.moneyGuard = false;
    project.framework = tree;
    return project;
}

} // namespace strata::test
