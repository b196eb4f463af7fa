#include "core/storage/scenariotables.h"

#include "core/storage/modelrows.h"

namespace strata {

namespace {

constexpr char kTable[] = "scenario";

const Scenario* scenarioOf(const std::vector<Scenario>& scenarios, const std::string& id)
{
    for (const Scenario& scenario : scenarios)
        if (scenario.id == id)
            return &scenario;
    return nullptr;
}

void addScenario(Database& database, std::size_t position, const Scenario& scenario)
{
    RowWriter put(database, kTable, 9 + kRulesColumns + kRatesColumns);
    put << scenario.id << position << scenario.name << scenario.createdAt << scenario.origin
        << scenario.signedAt << scenario.signers;
    putRules(put, scenario.rules);
    putRates(put, scenario.rates);
    put << scenario.rates.ledgerTotal << scenario.notes;
    put.run();
    writeFramework(database, kScenarioModel, scenario.id, scenario.framework);
    writeTiers(database, kScenarioModel, scenario.id, scenario.rules.tiers);
    writeRateLists(database, kScenarioModel, scenario.id, scenario.rates);
}

} // namespace

void writeScenarios(Database& database, const std::vector<Scenario>& scenarios,
                    const std::vector<Scenario>* before)
{
    static const std::vector<Scenario> none;
    const std::vector<Scenario>& old = before ? *before : none;
    for (const Scenario& was : old)
        if (const Scenario* now = scenarioOf(scenarios, was.id); was.isSigned() && (!now || *now != was))
            refused(kTable);
    for (std::size_t at = 0; at < scenarios.size(); ++at)
        for (std::size_t other = 0; other < at; ++other)
            if (scenarios[at].id == scenarios[other].id || scenarios[at].name == scenarios[other].name)
                refused(kTable);
    // First all that go, so that names and ids are free.
    for (const Scenario& was : old)
        if (const Scenario* now = scenarioOf(scenarios, was.id); !now || *now != was) {
            removeModel(database, kScenarioModel, was.id);
            Statement(database, "DELETE FROM scenario WHERE id=?").bind(1, std::string_view(was.id)).run();
        }
    Statement place(database, "UPDATE scenario SET position=? WHERE id=?");
    for (std::size_t at = 0; at < scenarios.size(); ++at) {
        const Scenario& scenario = scenarios[at];
        const Scenario* was = scenarioOf(old, scenario.id);
        if (!was || *was != scenario)
            addScenario(database, at, scenario);
        else if (at >= old.size() || old[at].id != scenario.id)
            place.bind(1, std::int64_t(at)).bind(2, std::string_view(scenario.id)).run();
    }
}

std::vector<Scenario> readScenarios(Database& database)
{
    std::vector<Scenario> scenarios;
    RowReader row(database, "SELECT * FROM scenario ORDER BY position, id");
    while (row.next()) {
        Scenario scenario;
        scenario.id = row.text();
        row.position(scenarios.size(), kTable);
        scenario.name = row.text();
        scenario.createdAt = row.integer();
        scenario.origin = row.text();
        scenario.signedAt = row.integer();
        scenario.signers = row.text();
        scenario.rules = rulesOf(row);
        scenario.rates = ratesOf(row);
        scenario.rates.ledgerTotal = row.real();
        scenario.notes = row.text();
        readRateLists(database, kScenarioModel, scenario.id, scenario.rates);
        scenario.rules.tiers = readTiers(database, kScenarioModel, scenario.id);
        scenario.framework = readFramework(database, kScenarioModel, scenario.id);
        scenarios.push_back(std::move(scenario));
    }
    expectUnique(
        scenarios, [](const Scenario& one) { return one.id; }, kTable);
    expectUnique(
        scenarios, [](const Scenario& one) { return one.name; }, kTable);
    return scenarios;
}

} // namespace strata
