#include "ui/comparedscenario.h"

#include "ui/workshop.h"

namespace strata {

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

ComparedScenario::Choice ComparedScenario::choice(const std::string& id) const
{
    const Scenario* found = id.empty() ? nullptr : findScenario(m_workshop.project(), id);
    return {id, found ? found->createdAt : 0};
}

const Scenario* ComparedScenario::kept(const Choice& choice) const
{
    const Scenario* found = choice.id.empty() ? nullptr : findScenario(m_workshop.project(), choice.id);
    return found && found->id == choice.id && found->createdAt == choice.createdAt ? found : nullptr;
}

bool ComparedScenario::isThere(const Choice& choice) const
{
    return choice.id.empty() ? presentModelId(m_workshop.project()).empty() : kept(choice) != nullptr;
}

std::string ComparedScenario::reference() const
{
    const Project& project = m_workshop.project();
    if (m_reference && isThere(*m_reference))
        return m_reference->id;
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
    return m_other && isThere(*m_other) ? m_other->id : presentModelId(m_workshop.project());
}

void ComparedScenario::setReference(const std::string& id)
{
    const Choice chosen = choice(id);
    if (m_reference == chosen)
        return;
    m_reference = chosen;
    follow();
}

void ComparedScenario::setOther(const std::string& id)
{
    const Choice chosen = choice(id);
    if (m_other == chosen)
        return;
    m_other = chosen;
    follow();
}

void ComparedScenario::swap()
{
    const std::string from = reference(), to = other();
    m_reference = choice(to);
    m_other = choice(from);
    follow();
}

void ComparedScenario::follow()
{
    const std::string present = presentModelId(m_workshop.project());
    m_beside = choice(reference() == present ? other() : reference());
    emit changed();
}

const Scenario* ComparedScenario::beside() const
{
    return kept(m_beside);
}

void ComparedScenario::setBeside(const std::string& id)
{
    const Choice chosen = choice(id);
    if (m_beside == chosen)
        return;
    m_beside = chosen;
    emit changed();
}

void ComparedScenario::reset()
{
    m_reference.reset();
    m_other.reset();
    m_beside = {};
    emit changed();
}

std::string presentModelId(const Project& project)
{
    const Scenario* present = presentScenario(project);
    return present && isSameModel(project, *present) ? present->id : std::string();
}

} // namespace strata
