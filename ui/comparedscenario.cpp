#include "ui/comparedscenario.h"

#include "ui/workshop.h"

namespace strata {

namespace {

// A model that a list of models has: a kept one, or the present one.
bool isThere(const Project& project, const std::string& id)
{
    const Scenario* kept = id.empty() ? nullptr : findScenario(project, id);
    return id.empty() ? presentModelId(project).empty() : kept && kept->id == id;
}

} // namespace

ComparedScenario::ComparedScenario(Workshop& workshop)
    : QObject(&workshop)
    , m_workshop(workshop)
{
}

ComparedScenario& ComparedScenario::of(Workshop& workshop)
{
    auto* found = workshop.findChild<ComparedScenario*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new ComparedScenario(workshop);
}

std::string ComparedScenario::reference() const
{
    const Project& project = m_workshop.project();
    if (m_reference && isThere(project, *m_reference))
        return *m_reference;
    const std::string with = other();
    for (const Scenario& scenario : *project.scenarios)
        if (scenario.id != with && !isSameModel(project, scenario))
            return scenario.id;
    for (const Scenario& scenario : *project.scenarios) // the same by another name, rather than nothing
        if (scenario.id != with)
            return scenario.id;
    return with;
}

std::string ComparedScenario::other() const
{
    const Project& project = m_workshop.project();
    return m_other && isThere(project, *m_other) ? *m_other : presentModelId(project);
}

void ComparedScenario::setReference(const std::string& id)
{
    if (m_reference == id)
        return;
    m_reference = id;
    follow();
}

void ComparedScenario::setOther(const std::string& id)
{
    if (m_other == id)
        return;
    m_other = id;
    follow();
}

void ComparedScenario::swap()
{
    const std::string from = reference(), to = other();
    m_reference = to;
    m_other = from;
    follow();
}

void ComparedScenario::follow()
{
    const std::string present = presentModelId(m_workshop.project());
    m_beside = reference() == present ? other() : reference();
    emit changed();
}

const Scenario* ComparedScenario::beside() const
{
    const Scenario* kept = m_beside.empty() ? nullptr : findScenario(m_workshop.project(), m_beside);
    return kept && kept->id == m_beside ? kept : nullptr;
}

void ComparedScenario::setBeside(const std::string& id)
{
    if (m_beside == id)
        return;
    m_beside = id;
    emit changed();
}

std::string presentModelId(const Project& project)
{
    const Scenario* present = presentScenario(project);
    return present && isSameModel(project, *present) ? present->id : std::string();
}

} // namespace strata
