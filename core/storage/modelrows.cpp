#include "core/storage/modelrows.h"

namespace strata {

namespace {

bool isPresent(const ModelOwner& owner)
{
    return owner.index() == 0;
}

// " WHERE scenario=?" where there are several models.
std::string ofOwner(const ModelTables& tables, const ModelOwner& owner)
{
    return isPresent(owner) ? std::string() : std::string(" WHERE ") + tables.owner + "=?";
}

void bindOwner(Statement& statement, const ModelOwner& owner)
{
    if (const auto* name = std::get_if<std::string_view>(&owner))
        statement.bind(1, *name);
    else if (const auto* number = std::get_if<std::int64_t>(&owner))
        statement.bind(1, *number);
}

// A table's rows of one owner.
void removeRows(Database& database, const ModelTables& tables, const char* table, ModelOwner owner)
{
    Statement remove(database, std::string("DELETE FROM ") + table + ofOwner(tables, owner));
    bindOwner(remove, owner);
    remove.run();
}

class OwnedReader : public RowReader
{
public:
    OwnedReader(Database& database, const ModelTables& tables, const std::string& columns,
                const std::string& table, const std::string& order, ModelOwner owner)
        : RowReader(database,
                    "SELECT " + columns + " FROM " + table + ofOwner(tables, owner) + " ORDER BY " + order)
    {
        bindOwner(statement(), owner);
    }
};

class OwnedWriter : public RowWriter
{
public:
    OwnedWriter(Database& database, const char* table, int columns, ModelOwner owner)
        : RowWriter(database, table, columns + int(!isPresent(owner)))
        , m_owner(owner)
    {
    }
    RowWriter& row()
    {
        if (const auto* name = std::get_if<std::string_view>(&m_owner))
            *this << *name;
        else if (const auto* number = std::get_if<std::int64_t>(&m_owner))
            *this << *number;
        return *this;
    }

private:
    ModelOwner m_owner;
};

} // namespace

void removeModel(Database& database, const ModelTables& tables, ModelOwner owner)
{
    for (const char* table :
         {tables.point, tables.metric, tables.factor, tables.tier, tables.fieldRate, tables.guess})
        removeRows(database, tables, table, owner);
}

void writeFramework(Database& database, const ModelTables& tables, ModelOwner owner,
                    const Framework& framework)
{
    for (const char* table : {tables.point, tables.metric, tables.factor})
        removeRows(database, tables, table, owner);
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
        database, tables, "position, id, name, question, axis, weight, is_locked, is_excluded, weight_before",
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
    OwnedReader eachMetric(database, tables,
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
    OwnedReader eachPoint(database, tables, "factor, metric, position, value, score", tables.point,
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
    removeRows(database, tables, tables.tier, owner);
    OwnedWriter put(database, tables.tier, 3, owner);
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        put.row() << t << tiers[t].name << tiers[t].limit;
        put.run();
    }
}

std::vector<Tier> readTiers(Database& database, const ModelTables& tables, ModelOwner owner)
{
    std::vector<Tier> tiers;
    OwnedReader each(database, tables, "position, name, \"limit\"", tables.tier, "position", owner);
    while (each.next()) {
        each.position(tiers.size(), tables.tier);
        tiers.push_back({each.text(), each.real()});
    }
    return tiers;
}

void writeRateLists(Database& database, const ModelTables& tables, ModelOwner owner, const CostRates& rates)
{
    for (const char* table : {tables.fieldRate, tables.guess})
        removeRows(database, tables, table, owner);
    OwnedWriter putField(database, tables.fieldRate, 3, owner);
    for (std::size_t at = 0; at < rates.perField.size(); ++at) {
        putField.row() << at << rates.perField[at].field << rates.perField[at].rate;
        putField.run();
    }
    OwnedWriter putGuess(database, tables.guess, 2, owner);
    for (std::size_t at = 0; at < rates.guesses.size(); ++at) {
        putGuess.row() << at << rates.guesses[at];
        putGuess.run();
    }
}

void readRateLists(Database& database, const ModelTables& tables, ModelOwner owner, CostRates& rates)
{
    OwnedReader field(database, tables, "position, field, rate", tables.fieldRate, "position", owner);
    while (field.next()) {
        field.position(rates.perField.size(), tables.fieldRate);
        rates.perField.push_back({field.text(), field.real()});
    }
    OwnedReader guess(database, tables, "position, driver", tables.guess, "position", owner);
    while (guess.next()) {
        guess.position(rates.guesses.size(), tables.guess);
        rates.guesses.push_back(guess.text());
    }
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
