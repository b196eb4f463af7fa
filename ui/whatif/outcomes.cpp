#include "ui/whatif/outcomes.h"

#include "ui/workshop.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

bool isSame(const Scenario& a, const Scenario& b)
{
    return a.framework == b.framework && a.rules == b.rules && a.rates == b.rates;
}

} // namespace

ScenarioOutcomes::ScenarioOutcomes(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ScenarioOutcomes::begin);
    m_work.setWatcher(
        [this](std::uint64_t done, std::uint64_t total) { emit progress(int(done), int(total)); });
    connect(&workshop, &Workshop::resultsChanged, this, &ScenarioOutcomes::follow);
    connect(&workshop, &Workshop::recalculating, this, &ScenarioOutcomes::follow);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        m_isStopped = false;
        consider();
        emit changed();
    });
}

void ScenarioOutcomes::setWatched(bool isWatched)
{
    if (m_isWatched == isWatched)
        return;
    m_isWatched = isWatched;
    if (isWatched) {
        consider();
    } else {
        m_rest.stop();
        m_work.cancel();
        m_present.reset();
    }
}

bool ScenarioOutcomes::holds(const Entry& entry) const
{
    return entry.metrics == m_workshop.sharedMetrics() && entry.overrides == m_workshop.project().overrides;
}

const ScenarioOutcomes::Entry* ScenarioOutcomes::find(const Scenario& scenario) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return isSame(entry.model, scenario) && holds(entry);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

std::shared_ptr<const ModelOutcome> ScenarioOutcomes::present() const
{
    const Results& results = m_workshop.results();
    if (m_workshop.isRecalculating()
        || results.types.size() != m_workshop.project().dataset->customers.size())
        return nullptr;
    if (!m_present)
        m_present = std::make_shared<const ModelOutcome>(outcomeOf(results, m_workshop.sharedMetrics()));
    return m_present;
}

std::shared_ptr<const ModelOutcome> ScenarioOutcomes::of(const std::string& id) const
{
    const Project& project = m_workshop.project();
    if (id.empty())
        return present();
    const Scenario* scenario = findScenario(project, id);
    if (!scenario || m_workshop.isRecalculating())
        return nullptr;
    if (isSameModel(project, *scenario))
        return present();
    const Entry* entry = find(*scenario);
    return entry ? entry->outcome : nullptr;
}

std::vector<Scenario> ScenarioOutcomes::missing() const
{
    std::vector<Scenario> models;
    const Project& project = m_workshop.project();
    if (project.dataset->customers.size() == 0)
        return models;
    for (const Scenario& scenario : *project.scenarios)
        if (!isSameModel(project, scenario) && !find(scenario)
            && std::none_of(models.begin(), models.end(),
                            [&](const Scenario& one) { return isSame(one, scenario); }))
            models.push_back(scenario);
    return models;
}

// Results are new: what was made of other figures goes at once, so that nobody holds on to their tables.
void ScenarioOutcomes::follow()
{
    m_work.cancel();
    m_present.reset();
    m_isStopped = false;
    std::erase_if(m_entries, [this](const Entry& entry) { return !holds(entry); });
    consider();
    emit changed();
}

bool ScenarioOutcomes::isInWork(const std::vector<Scenario>& models) const
{
    return m_work.isRunning() && std::all_of(models.begin(), models.end(), [this](const Scenario& model) {
               return std::any_of(m_inWork.begin(), m_inWork.end(),
                                  [&](const Scenario& one) { return isSame(one, model); });
           });
}

void ScenarioOutcomes::consider()
{
    const auto& scenarios = *m_workshop.project().scenarios;
    std::erase_if(m_entries, [&](const Entry& entry) {
        return std::none_of(scenarios.begin(), scenarios.end(),
                            [&](const Scenario& one) { return isSame(one, entry.model); });
    });
    const std::vector<Scenario> models = missing();
    if (models.empty())
        m_work.cancel(); // nobody asks for it any more
    if (m_isWatched && !m_isStopped && !m_workshop.isRecalculating() && !models.empty() && !isInWork(models))
        m_rest.start();
    else
        m_rest.stop();
}

void ScenarioOutcomes::begin()
{
    if (m_workshop.isRecalculating())
        return; // resultsChanged() comes
    std::vector<Scenario> models = missing();
    if (models.empty() || isInWork(models))
        return;
    m_inWork = models;
    m_work.start([this, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                  scores = m_workshop.sharedScores(),
                  models = std::move(models)](const Progress& watch) -> std::function<void()> {
        auto outcomes = outcomesOf(project, metrics, scores, models, watch);
        if (!outcomes)
            return {};
        auto done = std::make_shared<std::vector<Entry>>();
        for (std::size_t i = 0; i < models.size(); ++i)
            done->push_back({models[i], metrics, project.overrides,
                             std::make_shared<const ModelOutcome>(std::move((*outcomes)[i]))});
        return [this, done] {
            for (Entry& entry : *done)
                if (holds(entry))
                    m_entries.push_back(std::move(entry));
            consider();
            emit changed();
        };
    });
    emit changed();
}

void ScenarioOutcomes::stop()
{
    m_rest.stop();
    m_work.cancel();
    m_isStopped = true;
    emit changed();
}

void ScenarioOutcomes::start()
{
    m_isStopped = false;
    begin();
    emit changed();
}

} // namespace strata
