#include "ui/weights/loggedweights.h"

#include "ui/decisionlog.h"
#include "ui/weights/weightgroup.h"
#include "ui/workshop.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

// Every group of the value tree, also those that cannot be voted on.
std::vector<std::string> groupsOf(const Framework& framework)
{
    std::vector<std::string> groups{{}};
    for (const Factor& factor : framework.factors)
        groups.push_back(factor.id);
    return groups;
}

} // namespace

LoggedWeights::LoggedWeights(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_states{stateOf(workshop.project())}
{
    connect(&workshop, &Workshop::projectChanged, this, &LoggedWeights::follow);
    connect(workshop.undoStack(), &QUndoStack::indexChanged, this, &LoggedWeights::followHistory);
}

LoggedWeights::State LoggedWeights::stateOf(const Project& project) const
{
    return {project.framework, project.debate, project.scenario, project.framework, nullptr};
}

const Framework& LoggedWeights::opening() const
{
    return m_states.front().framework;
}

const Framework& LoggedWeights::logged() const
{
    const auto index = std::size_t(std::max(0, m_workshop.undoStack()->index()));
    return m_states[std::min(index, m_states.size() - 1)].logged;
}

// Without a history the project was just opened, or this is the first step on its way into the history, which
// says so as soon as it is there.
void LoggedWeights::follow()
{
    const bool hasHistory = m_workshop.undoStack()->count() > 0;
    m_isPerhapsAStep = !hasHistory && !m_workshop.isInGesture();
    if (!hasHistory)
        m_states.resize(1);
    if (m_isPerhapsAStep) {
        m_before = std::move(m_states.front());
        m_states.front() = stateOf(m_workshop.project());
    }
    emit changed();
}

void LoggedWeights::followHistory(int index)
{
    if (m_workshop.undoStack()->count() == 0)
        m_states = {stateOf(m_workshop.project())};
    else if (index > 0)
        addStep(std::size_t(index), m_workshop.undoStack()->command(index - 1));
    m_isPerhapsAStep = false;
    emit changed();
}

void LoggedWeights::addStep(std::size_t index, const QUndoCommand* step)
{
    if (index > m_states.size() || (index < m_states.size() && m_states[index].step == step))
        return; // a redo knows what it comes to
    m_states.resize(index);
    if (index == 1 && m_isPerhapsAStep)
        m_states.front() = m_before; // it was no opening
    const Project& now = m_workshop.project();
    const State& before = m_states.back();
    State next{now.framework, now.debate, now.scenario, before.logged, step};
    const bool isDecided = before.debate->decisions != now.debate->decisions;
    const bool isMoved = before.framework != now.framework;
    if (before.scenario != now.scenario && (isDecided || isMoved))
        next.logged = now.framework;
    else if (isDecided && isMoved)
        for (const std::string& factor : groupsOf(now.framework))
            if (!hasSameWeights(before.framework, now.framework, factor))
                next.logged = withGroupOf(next.logged, now.framework, factor);
    m_states.push_back(std::move(next));
}

std::vector<std::string> LoggedWeights::changedGroups() const
{
    std::vector<std::string> groups = groupsOf(m_workshop.project().framework);
    std::erase_if(groups, [this](const std::string& factor) { return !isChanged(factor); });
    return groups;
}

bool LoggedWeights::isChanged(const std::string& factor) const
{
    return !hasSameWeights(logged(), m_workshop.project().framework, factor);
}

QString LoggedWeights::before(const std::string& factor) const
{
    return weightsInWords(withNamesOf(logged(), m_workshop.project().framework), factor);
}

void LoggedWeights::log(Project& next, const std::string& factor, const QString& reason,
                        const QString& dissent) const
{
    LoggedDecision decision;
    decision.what = groupWeightsName(next.framework, factor);
    decision.before = before(factor);
    decision.after = weightsInWords(next.framework, factor);
    decision.reason = reason;
    decision.dissent = dissent;
    if (decision.before != decision.after)
        logDecision(next, decision);
}

void LoggedWeights::logChanges(Project& next) const
{
    const Framework& now
        = m_workshop.isInGesture() ? m_workshop.gestureStart().framework : m_workshop.project().framework;
    for (const std::string& factor : groupsOf(next.framework))
        if (!hasSameWeights(now, next.framework, factor))
            log(next, factor);
}

void LoggedWeights::markLogged(const std::string& factor)
{
    const auto index = std::size_t(m_workshop.undoStack()->index());
    if (index >= m_states.size())
        return;
    State& state = m_states[index];
    state.logged = withGroupOf(state.logged, m_workshop.project().framework, factor);
    emit changed();
}

} // namespace strata
