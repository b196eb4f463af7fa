#include "core/storage/modelrows.h"

namespace strata {

namespace {

// A table's rows of one owner.
void removeRows(Database& database, const std::string& table, ModelOwner owner)
{
    Statement remove(database, "DELETE FROM " + table + (owner ? " WHERE scenario=?" : ""));
    if (owner)
        remove.bind(1, *owner);
    remove.run();
}

class OwnedReader : public RowReader
{
public:
    OwnedReader(Database& database, const std::string& columns, const std::string& table,
                const std::string& order, ModelOwner owner)
        : RowReader(database,
                    "SELECT " + columns + " FROM " + table + (owner ? " WHERE scenario=?" : "") + " ORDER BY "
                        + order)
    {
        if (owner)
            statement().bind(1, *owner);
    }
};

class OwnedWriter : public RowWriter
{
public:
    OwnedWriter(Database& database, const char* table, int columns, ModelOwner owner)
        : RowWriter(database, table, columns + int(owner.has_value()))
        , m_owner(owner)
    {
    }
    RowWriter& row() { return m_owner ? *this << *m_owner : *this; }

private:
    ModelOwner m_owner;
};

} // namespace

void removeModel(Database& database, const ModelTables& tables, ModelOwner owner)
{
    for (const char* table : {tables.point, tables.metric, tables.factor, tables.tier})
        removeRows(database, table, owner);
}

void writeFramework(Database& database, const ModelTables& tables, ModelOwner owner,
                    const Framework& framework)
{
    for (const char* table : {tables.point, tables.metric, tables.factor})
        removeRows(database, table, owner);
    OwnedWriter putFactor(database, tables.factor, 9, owner);
    OwnedWriter putMetric(database, tables.metric, 12, owner);
    OwnedWriter putPoint(database, tables.point, 5, owner);
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        const Factor& factor = framework.factors[f];
        putFactor.row() << f << factor.id << factor.name << factor.question << keyOf(kAxisKeys, factor.axis)
                        << factor.weight << factor.isLocked << factor.isExcluded << factor.weightBefore;
        putFactor.run();
        for (std::size_t m = 0; m < factor.metrics.size(); ++m) {
            const Metric& metric = factor.metrics[m];
            putMetric.row() << f << m << metric.id << metric.weight << metric.isLocked
                            << keyOf(kValueKindKeys, metric.value.kind) << metric.value.higherIsBetter
                            << metric.value.worst << metric.value.best << keyOf(kMissingKeys, metric.missing)
                            << metric.isExcluded << metric.weightBefore;
            putMetric.run();
            for (std::size_t p = 0; p < metric.value.points.size(); ++p) {
                const ValuePoint& point = metric.value.points[p];
                putPoint.row() << f << m << p << point.value << point.score;
                putPoint.run();
            }
        }
    }
}

Framework readFramework(Database& database, const ModelTables& tables, ModelOwner owner)
{
    Framework framework;
    std::vector<Factor>& factors = framework.factors;
    OwnedReader eachFactor(
        database, "position, id, name, question, axis, weight, is_locked, is_excluded, weight_before",
        tables.factor, "position", owner);
    while (eachFactor.next()) {
        eachFactor.position(factors.size(), tables.factor);
        Factor factor;
        factor.id = eachFactor.text();
        factor.name = eachFactor.text();
        factor.question = eachFactor.text();
        factor.axis = eachFactor.key<Axis>(kAxisKeys);
        factor.weight = eachFactor.number();
        factor.isLocked = eachFactor.flag();
        factor.isExcluded = eachFactor.flag();
        factor.weightBefore = eachFactor.number();
        factors.push_back(std::move(factor));
    }
    OwnedReader eachMetric(database,
                           "factor, position, id, weight, is_locked, value_kind, higher_is_better, worst, "
                           "best, missing, is_excluded, weight_before",
                           tables.metric, "factor, position", owner);
    while (eachMetric.next()) {
        std::vector<Metric>& metrics = factors[eachMetric.index(factors.size(), tables.metric)].metrics;
        eachMetric.position(metrics.size(), tables.metric);
        Metric metric;
        metric.id = eachMetric.text();
        metric.weight = eachMetric.number();
        metric.isLocked = eachMetric.flag();
        metric.value.kind = eachMetric.key<ValueKind>(kValueKindKeys);
        metric.value.higherIsBetter = eachMetric.flag();
        metric.value.worst = eachMetric.real();
        metric.value.best = eachMetric.real();
        metric.missing = eachMetric.key<MissingPolicy>(kMissingKeys);
        metric.isExcluded = eachMetric.flag();
        metric.weightBefore = eachMetric.number();
        metrics.push_back(std::move(metric));
    }
    OwnedReader eachPoint(database, "factor, metric, position, value, score", tables.point,
                          "factor, metric, position", owner);
    while (eachPoint.next()) {
        std::vector<Metric>& metrics = factors[eachPoint.index(factors.size(), tables.point)].metrics;
        std::vector<ValuePoint>& points = metrics[eachPoint.index(metrics.size(), tables.point)].value.points;
        eachPoint.position(points.size(), tables.point);
        points.push_back({eachPoint.real(), eachPoint.real()});
    }
    return framework;
}

void writeTiers(Database& database, const ModelTables& tables, ModelOwner owner,
                const std::vector<Tier>& tiers)
{
    removeRows(database, tables.tier, owner);
    OwnedWriter put(database, tables.tier, 3, owner);
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        put.row() << t << tiers[t].name << tiers[t].limit;
        put.run();
    }
}

std::vector<Tier> readTiers(Database& database, const ModelTables& tables, ModelOwner owner)
{
    std::vector<Tier> tiers;
    OwnedReader each(database, "position, name, \"limit\"", tables.tier, "position", owner);
    while (each.next()) {
        each.position(tiers.size(), tables.tier);
        tiers.push_back({each.text(), each.real()});
    }
    return tiers;
}

void putRules(RowWriter& row, const Rules& rules)
{
    row << keyOf(kCutKeys, rules.clvCut.kind) << rules.clvCut.value;
    row << keyOf(kCutKeys, rules.netProfitCut.kind) << rules.netProfitCut.value;
    row << rules.moneyGuard << keyOf(kTierKeys, rules.tierKind);
    row << rules.newMonths << rules.newOrders << rules.inactiveMonths;
}

Rules rulesOf(RowReader& row)
{
    Rules rules;
    rules.clvCut = {row.key<CutKind>(kCutKeys), row.real()};
    rules.netProfitCut = {row.key<CutKind>(kCutKeys), row.real()};
    rules.moneyGuard = row.flag();
    rules.tierKind = row.key<TierKind>(kTierKeys);
    rules.tiers.clear();
    rules.newMonths = row.number();
    rules.newOrders = row.number();
    rules.inactiveMonths = row.number();
    return rules;
}

void putRates(RowWriter& row, const CostRates& rates)
{
    row << rates.perOrder << rates.perLine << rates.perReturn << rates.perFreightUnit
        << rates.receivablesRate;
}

CostRates ratesOf(RowReader& row)
{
    return {row.real(), row.real(), row.real(), row.real(), row.real()};
}

} // namespace strata
