#include "ui/weights/weightgroup.h"

#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace strata {

namespace {

const Factor* findFactor(const Framework& framework, const std::string& id)
{
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [&](const Factor& factor) { return factor.id == id; });
    return found == framework.factors.end() ? nullptr : &*found;
}

// Rows are factors or metrics: both have id, weight, isExcluded and weightBefore.
template <typename Row> const Row* findRow(const std::vector<Row>& rows, const std::string& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <typename Row>
std::vector<std::int64_t> partsOf(const std::vector<Row>& rows, const VoteGroup& group,
                                  const std::vector<int>& weights)
{
    std::vector<std::int64_t> parts(rows.size(), 0);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto at = std::find(group.rows.begin(), group.rows.end(), rows[row].id);
        if (at != group.rows.end())
            parts[row] = weights[std::size_t(at - group.rows.begin())];
    }
    return parts;
}

// The source's weights and exclusions where it has the same rows; otherwise weights alone, as parts.
template <typename Row>
std::vector<std::int64_t> takeOver(std::vector<Row>& rows, const std::vector<Row>& source)
{
    const bool isSame = rows.size() == source.size()
        && std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return findRow(source, row.id); });
    std::vector<std::int64_t> parts;
    for (Row& row : rows) {
        const Row* from = findRow(source, row.id);
        if (isSame) {
            row.isExcluded = from->isExcluded;
            row.weightBefore = from->weightBefore;
        }
        parts.push_back(row.isExcluded ? 0 : from && !from->isExcluded ? from->weight : row.weight);
    }
    return parts;
}

} // namespace

QString groupName(const Framework& framework, const std::string& factor)
{
    if (factor.empty())
        return QCoreApplication::translate("WeightGroup", "Value factors");
    const Factor* found = findFactor(framework, factor);
    return format::text(found ? found->name : factor);
}

QString groupWeightsName(const Framework& framework, const std::string& factor)
{
    return factor.empty()
        ? QCoreApplication::translate("WeightGroup", "Weights of the factors")
        : QCoreApplication::translate("WeightGroup", "Weights inside %1").arg(groupName(framework, factor));
}

QList<EntryRow> entryRows(const Framework& framework, const VoteGroup& group)
{
    QList<EntryRow> rows;
    for (const std::string& id : group.rows) {
        if (group.factor.empty()) {
            const Factor* factor = findFactor(framework, id);
            rows.append({format::text(id), groupName(framework, id),
                         factor ? format::text(factor->question) : QString()});
        } else {
            rows.append({format::text(id), metricName(id), QString()});
        }
    }
    return rows;
}

std::vector<int> weightsIn(const Framework& framework, const VoteGroup& group)
{
    std::vector<int> weights;
    for (const std::string& id : group.rows)
        weights.push_back(group.factor.empty() ? std::max(0, weightOf(framework, id, {}))
                                               : std::max(0, weightOf(framework, group.factor, id)));
    return weights;
}

Framework withWeightsIn(const Framework& framework, const VoteGroup& group, const std::vector<int>& weights)
{
    if (group.factor.empty())
        return withFactorWeights(framework, partsOf(framework.factors, group, weights));
    for (std::size_t f = 0; f < framework.factors.size(); ++f)
        if (framework.factors[f].id == group.factor)
            return withMetricWeights(framework, f, partsOf(framework.factors[f].metrics, group, weights));
    return framework;
}

Framework withWeightsOf(const Framework& framework, const Framework& source)
{
    Framework next = framework;
    const std::vector<std::int64_t> factors = takeOver(next.factors, source.factors);
    if (!factors.empty())
        next = withFactorWeights(next, factors);
    for (std::size_t f = 0; f < next.factors.size(); ++f) {
        const Factor* from = findFactor(source, next.factors[f].id);
        if (!from || next.factors[f].metrics.empty())
            continue;
        const std::vector<std::int64_t> metrics = takeOver(next.factors[f].metrics, from->metrics);
        next = withMetricWeights(next, f, metrics);
    }
    return next;
}

int weightOf(const Framework& framework, const std::string& factor, const std::string& metric)
{
    const Factor* of = findFactor(framework, factor);
    if (!of)
        return -1;
    if (metric.empty())
        return of->isExcluded ? -1 : of->weight;
    const Metric* row = findRow(of->metrics, metric);
    return !row || row->isExcluded ? -1 : row->weight;
}

} // namespace strata
