#include "core/storage/projecttables.h"

#include "core/storage/keys.h"

#include <algorithm>
#include <functional>

namespace strata {

namespace {

constexpr std::int64_t kKeptGestures = 1000;

[[noreturn]] void damaged(const std::string& what)
{
    throw StorageFailure{{ErrorCode::DamagedFile, what}};
}

void bindDay(Statement& statement, int at, Day day)
{
    if (isKnown(day))
        statement.bind(at, std::int64_t(day));
    else
        statement.bindNull(at);
}

Day dayAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? kNoDay : Day(statement.integer(column));
}

void expectPosition(const Statement& statement, int column, std::size_t position, const char* table)
{
    if (statement.integer(column) != std::int64_t(position))
        damaged(std::string(table) + ": a row is missing");
}

void writeSettings(Database& database, const Project& project)
{
    Statement put(database, "INSERT OR REPLACE INTO project VALUES(1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    put.bind(1, std::string_view(project.name)).bind(2, std::string_view(project.currency));
    bindDay(put, 3, project.period.asOf);
    put.bind(4, project.period.windowMonths);
    const Rules& rules = project.rules;
    put.bind(5, keyOf(kCutKeys, rules.clvCut.kind)).bind(6, rules.clvCut.value);
    put.bind(7, keyOf(kCutKeys, rules.netProfitCut.kind)).bind(8, rules.netProfitCut.value);
    put.bind(9, int(rules.moneyGuard)).bind(10, keyOf(kTierKeys, rules.tierKind));
    put.bind(11, rules.newMonths).bind(12, rules.newOrders).bind(13, rules.inactiveMonths);
    const CostRates& rates = project.rates;
    put.bind(14, rates.perOrder).bind(15, rates.perLine).bind(16, rates.perReturn);
    put.bind(17, rates.perFreightUnit).bind(18, rates.receivablesRate);
    put.run();
}

void writeFramework(Database& database, const Framework& framework)
{
    database.exec("DELETE FROM value_point");
    database.exec("DELETE FROM metric");
    database.exec("DELETE FROM factor");
    Statement putFactor(database, "INSERT INTO factor VALUES(?,?,?,?,?,?,?)");
    Statement putMetric(database, "INSERT INTO metric VALUES(?,?,?,?,?,?,?,?,?,?)");
    Statement putPoint(database, "INSERT INTO value_point VALUES(?,?,?,?,?)");
    for (int f = 0; f < int(framework.factors.size()); ++f) {
        const Factor& factor = framework.factors[std::size_t(f)];
        putFactor.bind(1, f).bind(2, std::string_view(factor.id)).bind(3, std::string_view(factor.name));
        putFactor.bind(4, std::string_view(factor.question)).bind(5, keyOf(kAxisKeys, factor.axis));
        putFactor.bind(6, factor.weight).bind(7, int(factor.isLocked)).run();
        for (int m = 0; m < int(factor.metrics.size()); ++m) {
            const Metric& metric = factor.metrics[std::size_t(m)];
            putMetric.bind(1, f).bind(2, m).bind(3, std::string_view(metric.id)).bind(4, metric.weight);
            putMetric.bind(5, int(metric.isLocked)).bind(6, keyOf(kValueKindKeys, metric.value.kind));
            putMetric.bind(7, int(metric.value.higherIsBetter))
                .bind(8, metric.value.worst)
                .bind(9, metric.value.best);
            putMetric.bind(10, keyOf(kMissingKeys, metric.missing)).run();
            for (int p = 0; p < int(metric.value.points.size()); ++p) {
                const ValuePoint& point = metric.value.points[std::size_t(p)];
                putPoint.bind(1, f).bind(2, m).bind(3, p).bind(4, point.value).bind(5, point.score).run();
            }
        }
    }
}

void writeTiers(Database& database, const std::vector<Tier>& tiers)
{
    database.exec("DELETE FROM tier");
    Statement put(database, "INSERT INTO tier VALUES(?,?,?)");
    for (int t = 0; t < int(tiers.size()); ++t)
        put.bind(1, t)
            .bind(2, std::string_view(tiers[std::size_t(t)].name))
            .bind(3, tiers[std::size_t(t)].limit)
            .run();
}

// Row by row: there may be many, and a gesture changes one.
void writeOverrides(Database& database, const std::vector<Override>& overrides,
                    const std::vector<Override>* before)
{
    const auto byCustomer
        = [](const Override& one, const Override& other) { return one.customerId < other.customerId; };
    static const std::vector<Override> none;
    const bool isComparable = before && std::is_sorted(before->begin(), before->end(), byCustomer)
        && std::is_sorted(overrides.begin(), overrides.end(), byCustomer);
    const std::vector<Override>& old = isComparable ? *before : none;
    if (&old == &none)
        database.exec("DELETE FROM override");
    Statement remove(database, "DELETE FROM override WHERE customer_id=?");
    for (const Override& was : old)
        if (!std::binary_search(overrides.begin(), overrides.end(), was, byCustomer))
            remove.bind(1, std::string_view(was.customerId)).run();
    Statement put(database, "INSERT OR REPLACE INTO override VALUES(?,?,?,?,?)");
    for (const Override& now : overrides) {
        const auto was = std::lower_bound(old.begin(), old.end(), now, byCustomer);
        if (was != old.end() && *was == now)
            continue;
        put.bind(1, std::string_view(now.customerId)).bind(2, keyOf(kTypeKeys, now.type));
        put.bind(3, std::string_view(now.reason)).bind(4, std::string_view(now.author));
        bindDay(put, 5, now.date);
        put.run();
    }
}

void writeImports(Database& database, const std::vector<ImportBatch>& imports)
{
    database.exec("DELETE FROM import");
    Statement put(database, "INSERT INTO import VALUES(?,?,?,?,?,?,?,?)");
    for (int i = 0; i < int(imports.size()); ++i) {
        const ImportBatch& import = imports[std::size_t(i)];
        put.bind(1, i).bind(2, import.batch).bind(3, keyOf(kTableKeys, import.kind));
        put.bind(4, std::string_view(import.source));
        bindDay(put, 5, import.date);
        put.bind(6, std::int64_t(import.read))
            .bind(7, std::int64_t(import.accepted))
            .bind(8, std::int64_t(import.rejected));
        put.run();
    }
}

void readSettings(Database& database, Project& project)
{
    Statement get(database, "SELECT * FROM project");
    if (!get.step())
        damaged("the project's settings are missing");
    project.name = get.text(1);
    project.currency = get.text(2);
    project.period = {dayAt(get, 3), int(get.integer(4))};
    Rules& rules = project.rules;
    rules.clvCut = {enumOf<CutKind>(kCutKeys, get.text(5)), get.real(6)};
    rules.netProfitCut = {enumOf<CutKind>(kCutKeys, get.text(7)), get.real(8)};
    rules.moneyGuard = get.integer(9) != 0;
    rules.tierKind = enumOf<TierKind>(kTierKeys, get.text(10));
    rules.newMonths = int(get.integer(11));
    rules.newOrders = int(get.integer(12));
    rules.inactiveMonths = int(get.integer(13));
    project.rates = {get.real(14), get.real(15), get.real(16), get.real(17), get.real(18)};
}

Framework readFramework(Database& database)
{
    Framework framework;
    Statement factors(database, "SELECT * FROM factor ORDER BY position");
    while (factors.step()) {
        expectPosition(factors, 0, framework.factors.size(), "factor");
        framework.factors.push_back({std::string(factors.text(1)),
                                     std::string(factors.text(2)),
                                     std::string(factors.text(3)),
                                     enumOf<Axis>(kAxisKeys, factors.text(4)),
                                     int(factors.integer(5)),
                                     factors.integer(6) != 0,
                                     {}});
    }
    Statement metrics(database, "SELECT * FROM metric ORDER BY factor, position");
    while (metrics.step()) {
        const std::int64_t factor = metrics.integer(0);
        if (factor < 0 || factor >= std::int64_t(framework.factors.size()))
            damaged("metric: its factor is missing");
        std::vector<Metric>& list = framework.factors[std::size_t(factor)].metrics;
        expectPosition(metrics, 1, list.size(), "metric");
        Metric metric;
        metric.id = metrics.text(2);
        metric.weight = int(metrics.integer(3));
        metric.isLocked = metrics.integer(4) != 0;
        metric.value = {enumOf<ValueKind>(kValueKindKeys, metrics.text(5)),
                        metrics.integer(6) != 0,
                        metrics.real(7),
                        metrics.real(8),
                        {}};
        metric.missing = enumOf<MissingPolicy>(kMissingKeys, metrics.text(9));
        list.push_back(std::move(metric));
    }
    Statement points(database, "SELECT * FROM value_point ORDER BY factor, metric, position");
    while (points.step()) {
        const std::int64_t factor = points.integer(0), metric = points.integer(1);
        if (factor < 0 || factor >= std::int64_t(framework.factors.size()) || metric < 0
            || metric >= std::int64_t(framework.factors[std::size_t(factor)].metrics.size()))
            damaged("value_point: its metric is missing");
        std::vector<ValuePoint>& list
            = framework.factors[std::size_t(factor)].metrics[std::size_t(metric)].value.points;
        expectPosition(points, 2, list.size(), "value_point");
        list.push_back({points.real(3), points.real(4)});
    }
    return framework;
}

} // namespace

void writeProject(Database& database, const Project& project, const Project* before)
{
    const auto same = [before, &project](auto member) {
        return before && std::invoke(member, *before) == std::invoke(member, project);
    };
    if (!same(&Project::name) || !same(&Project::currency) || !same(&Project::period)
        || !same(&Project::rules) || !same(&Project::rates))
        writeSettings(database, project);
    if (!same(&Project::framework))
        writeFramework(database, project.framework);
    if (!before || before->rules.tiers != project.rules.tiers)
        writeTiers(database, project.rules.tiers);
    if (!same(&Project::overrides))
        writeOverrides(database, project.overrides, before ? &before->overrides : nullptr);
    if (!same(&Project::imports))
        writeImports(database, project.imports);
}

Project readProject(Database& database)
{
    Project project;
    readSettings(database, project);
    project.framework = readFramework(database);

    project.rules.tiers.clear();
    Statement tiers(database, "SELECT * FROM tier ORDER BY position");
    while (tiers.step()) {
        expectPosition(tiers, 0, project.rules.tiers.size(), "tier");
        project.rules.tiers.push_back({std::string(tiers.text(1)), tiers.real(2)});
    }
    Statement overrides(database, "SELECT * FROM override ORDER BY customer_id");
    while (overrides.step())
        project.overrides.push_back(
            {std::string(overrides.text(0)), enumOf<CustomerType>(kTypeKeys, overrides.text(1)),
             std::string(overrides.text(2)), std::string(overrides.text(3)), dayAt(overrides, 4)});
    Statement imports(database, "SELECT * FROM import ORDER BY position");
    while (imports.step()) {
        expectPosition(imports, 0, project.imports.size(), "import");
        project.imports.push_back({imports.integer(1), enumOf<TableKind>(kTableKeys, imports.text(2)),
                                   std::string(imports.text(3)), dayAt(imports, 4),
                                   std::uint64_t(imports.integer(5)), std::uint64_t(imports.integer(6)),
                                   std::uint64_t(imports.integer(7))});
    }
    return project;
}

std::int64_t logGesture(Database& database, const std::string& label, std::int64_t milliseconds)
{
    const std::int64_t id = database.number("SELECT max(id) FROM gesture") + 1;
    Statement(database, "INSERT INTO gesture VALUES(?,?,?)")
        .bind(1, id)
        .bind(2, std::string_view(label))
        .bind(3, milliseconds)
        .run();
    Statement(database, "DELETE FROM gesture WHERE id <= ?").bind(1, id - kKeptGestures).run();
    return id;
}

} // namespace strata
