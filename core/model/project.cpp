#include "core/model/project.h"

#include <algorithm>

namespace strata {

namespace {

// Locks of sliders are an aid while dragging, not part of the model.
Framework withoutLocks(Framework framework)
{
    for (Factor& factor : framework.factors) {
        factor.isLocked = false;
        for (Metric& metric : factor.metrics)
            metric.isLocked = false;
    }
    return framework;
}

std::string freshScenarioId(const std::vector<Scenario>& scenarios)
{
    std::vector<std::string> used;
    for (const Scenario& scenario : scenarios)
        used.push_back(scenario.id);
    return freshId('s', used);
}

} // namespace

bool hasTakenPart(const Project& project, std::string_view participant)
{
    const Debate& debate = *project.debate;
    const auto isTheirs = [participant](const auto& one) { return one.participant == participant; };
    const auto hasAny = [&isTheirs](const auto& list) { return std::ranges::any_of(list, isTheirs); };
    return !debate.rounds.empty() || hasAny(debate.homework.answers) || hasAny(project.ratings->ratings)
        || std::ranges::any_of(debate.brainstorm.candidates, [&](const FactorCandidate& candidate) {
               return candidate.champion == participant || hasAny(candidate.ideas) || hasAny(candidate.dots);
           });
}

Project withoutParticipant(const Project& project, std::string_view id)
{
    Project next = project;
    std::vector<Participant>& people = next.debate.edit().participants;
    if (!hasTakenPart(project, id))
        std::erase_if(people, [id](const Participant& one) { return one.id == id; });
    for (Participant& one : people)
        if (one.id == id)
            one.hasLeft = true;
    return next;
}

bool isScenarioNameFree(const Project& project, std::string_view name, std::string_view except)
{
    return std::ranges::none_of(*project.scenarios, [&](const Scenario& scenario) {
        return scenario.name == name && scenario.id != except;
    });
}

const Scenario* findScenario(const Project& project, std::string_view idOrName)
{
    for (const Scenario& scenario : *project.scenarios)
        if (scenario.id == idOrName)
            return &scenario;
    for (const Scenario& scenario : *project.scenarios)
        if (scenario.name == idOrName)
            return &scenario;
    return nullptr;
}

const Scenario* presentScenario(const Project& project)
{
    return project.scenario.empty() ? nullptr : findScenario(project, project.scenario);
}

bool isModelLocked(const Project& project)
{
    const Scenario* present = presentScenario(project);
    return present && present->isSigned();
}

bool isSameModel(const Project& project, const Scenario& scenario)
{
    return withoutLocks(project.framework) == withoutLocks(scenario.framework)
        && project.rules == scenario.rules && project.rates == scenario.rates;
}

Project withScenario(const Project& project, std::string name, std::string origin, Moment now)
{
    Project next = project;
    Scenario scenario;
    scenario.id = freshScenarioId(*project.scenarios);
    scenario.name = std::move(name);
    scenario.createdAt = now;
    scenario.origin = std::move(origin);
    scenario.framework = project.framework;
    scenario.rules = project.rules;
    scenario.rates = project.rates;
    next.scenario = scenario.id;
    next.scenarios.edit().push_back(std::move(scenario));
    return next;
}

Project withScenarioAdded(const Project& project, Scenario scenario, Moment now)
{
    Project next = project;
    scenario.id = freshScenarioId(*project.scenarios);
    scenario.createdAt = now;
    scenario.signedAt = 0;
    scenario.signers.clear();
    next.scenarios.edit().push_back(std::move(scenario));
    return next;
}

namespace {

// change(scenario) for the unsigned one of this id.
template <typename Change> Project withChanged(const Project& project, std::string_view id, Change change)
{
    Project next = project;
    for (Scenario& scenario : next.scenarios.edit())
        if (scenario.id == id && !scenario.isSigned())
            change(scenario);
    return next;
}

} // namespace

Project withScenarioRenamed(const Project& project, std::string_view id, std::string name)
{
    if (name.empty() || !isScenarioNameFree(project, name, id))
        return project;
    return withChanged(project, id, [&name](Scenario& scenario) { scenario.name = std::move(name); });
}

Project withScenarioNotes(const Project& project, std::string_view id, std::string notes)
{
    return withChanged(project, id, [&notes](Scenario& scenario) { scenario.notes = std::move(notes); });
}

Project withScenarioUpdated(const Project& project, std::string_view id)
{
    Project next = withChanged(project, id, [&project](Scenario& scenario) {
        scenario.framework = project.framework;
        scenario.rules = project.rules;
        scenario.rates = project.rates;
    });
    if (const Scenario* kept = findScenario(next, id); kept && kept->id == id && !kept->isSigned())
        next.scenario = kept->id;
    return next;
}

Project withModelOf(const Project& project, const Scenario& scenario)
{
    Project next = project;
    next.framework = scenario.framework;
    next.rules = scenario.rules;
    next.rates = scenario.rates;
    next.scenario = scenario.id;
    return next;
}

Project withModelCopied(const Project& project)
{
    Project next = project;
    next.scenario.clear();
    return next;
}

Project withoutScenario(const Project& project, std::string_view id)
{
    const Scenario* found = findScenario(project, id);
    if (!found || found->isSigned())
        return project;
    Project next = project;
    if (next.scenario == found->id)
        next.scenario.clear();
    std::erase_if(next.scenarios.edit(), [id = found->id](const Scenario& one) { return one.id == id; });
    return next;
}

Project withSignOff(const Project& project, const std::string& name, const std::string& signers, Moment now)
{
    const Scenario* present = presentScenario(project);
    const bool isKept
        = present && !present->isSigned() && present->name == name && isSameModel(project, *present);
    Project next = isKept ? project : withScenario(project, name, {}, now);
    for (Scenario& scenario : next.scenarios.edit()) {
        if (scenario.id != next.scenario)
            continue;
        scenario.framework = next.framework;
        scenario.signedAt = now;
        scenario.signers = signers;
    }
    return next;
}

Project withoutOverride(Project project, const std::string& customerId)
{
    std::erase_if(project.overrides, [&](const Override& word) { return word.customerId == customerId; });
    return project;
}

Project withOverride(Project project, Override word)
{
    project = withoutOverride(std::move(project), word.customerId);
    const auto place
        = std::lower_bound(project.overrides.begin(), project.overrides.end(), word.customerId,
                           [](const Override& one, const std::string& id) { return one.customerId < id; });
    project.overrides.insert(place, std::move(word));
    return project;
}

Project withRollup(const Project& project, Rollup rollup)
{
    Project next = project;
    next.rollup = std::move(rollup);
    next.dataset = rolledUp(project.dataset, next.rollup);
    return next;
}

Project withDataset(const Project& project, const std::shared_ptr<const Dataset>& brought)
{
    Project next = project;
    next.dataset = rolledUp(brought, next.rollup);
    return next;
}

} // namespace strata
