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

template <typename Row> bool isHeld(const Row& row)
{
    return row.isLocked && !row.isExcluded;
}

// Basis points, one per row: locked rows keep theirs, those left out 0, the free ones share the rest by
// `parts`. Without a free row everything stays.
template <typename Row>
std::vector<std::int64_t> besideLocks(const std::vector<Row>& rows, const std::vector<std::int64_t>& parts)
{
    std::vector<std::int64_t> weights(rows.size(), 0), freeParts;
    std::vector<std::size_t> free;
    int rest = kFullWeight;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        weights[row] = rows[row].weight;
        if (isHeld(rows[row])) {
            rest -= rows[row].weight;
        } else if (!rows[row].isExcluded) {
            free.push_back(row);
            freeParts.push_back(parts[row]);
        }
    }
    const std::vector<int> shares
        = free.empty() ? std::vector<int>() : largestRemainder(freeParts, std::max(0, rest));
    for (std::size_t i = 0; i < free.size(); ++i)
        weights[free[i]] = shares[i];
    return weights;
}

// The source's weights and exclusions where it has the same rows; otherwise weights alone, as parts. Locked
// rows stay as they are, and so does the whole group where nothing else would count beside them.
template <typename Row>
std::vector<std::int64_t> takeOver(std::vector<Row>& rows, const std::vector<Row>& source)
{
    const bool isSame = rows.size() == source.size()
        && std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return findRow(source, row.id); });
    std::vector<Row> next = rows;
    std::vector<std::int64_t> parts;
    bool hasFree = false;
    for (Row& row : next) {
        const Row* from = findRow(source, row.id);
        if (isSame && !isHeld(row)) {
            row.isExcluded = from->isExcluded;
            row.weightBefore = from->weightBefore;
        }
        hasFree = hasFree || (!isHeld(row) && !row.isExcluded);
        parts.push_back(row.isExcluded ? 0 : from && !from->isExcluded ? from->weight : row.weight);
    }
    if (hasFree)
        rows = std::move(next);
    return besideLocks(rows, parts);
}

template <typename Row> bool haveSameWeights(const std::vector<Row>& a, const std::vector<Row>& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b](const Row& row) {
               const Row* other = findRow(b, row.id);
               return other && row.isExcluded == other->isExcluded && row.weight == other->weight;
           });
}

template <typename Row>
void countLocks(const std::vector<Row>& rows, const VoteGroup& group, const Framework& framework,
                GroupLocks& locks)
{
    const QList<EntryRow> names = entryRows(framework, group);
    for (std::size_t i = 0; i < group.rows.size(); ++i) {
        const Row* row = findRow(rows, group.rows[i]);
        if (row && row->isLocked)
            locks.locked += names[qsizetype(i)].name;
        else
            ++locks.free;
    }
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
        return withFactorWeights(framework,
                                 besideLocks(framework.factors, partsOf(framework.factors, group, weights)));
    for (std::size_t f = 0; f < framework.factors.size(); ++f)
        if (framework.factors[f].id == group.factor)
            return withMetricWeights(framework, f,
                                     besideLocks(framework.factors[f].metrics,
                                                 partsOf(framework.factors[f].metrics, group, weights)));
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

GroupLocks locksIn(const Framework& framework, const VoteGroup& group)
{
    GroupLocks locks;
    if (group.factor.empty())
        countLocks(framework.factors, group, framework, locks);
    else if (const Factor* factor = findFactor(framework, group.factor))
        countLocks(factor->metrics, group, framework, locks);
    return locks;
}

bool hasSameWeights(const Framework& a, const Framework& b, const std::string& factor)
{
    if (factor.empty())
        return haveSameWeights(a.factors, b.factors);
    const Factor* left = findFactor(a, factor);
    const Factor* right = findFactor(b, factor);
    const std::vector<Metric> none;
    return haveSameWeights(left ? left->metrics : none, right ? right->metrics : none);
}

Framework withGroupOf(const Framework& framework, const Framework& source, const std::string& factor)
{
    Framework next = framework;
    if (!factor.empty()) {
        const Factor* from = findFactor(source, factor);
        for (Factor& one : next.factors)
            if (from && one.id == factor)
                one.metrics = from->metrics;
        return next;
    }
    next.factors = source.factors;
    for (Factor& one : next.factors)
        if (const Factor* old = findFactor(framework, one.id))
            one.metrics = old->metrics;
    return next;
}

Framework withNamesOf(const Framework& framework, const Framework& source)
{
    Framework next = framework;
    for (Factor& one : next.factors)
        if (const Factor* from = findFactor(source, one.id))
            one.name = from->name;
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
