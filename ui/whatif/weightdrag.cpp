#include "ui/whatif/weightdrag.h"

#include "core/method/weightline.h"
#include "core/method/weights.h"
#include "ui/whatif/weightnames.h"
#include "ui/workshop.h"

#include <algorithm>
#include <utility>

namespace strata {

QString WeightDrag::problem() const
{
    const Project& project = m_workshop.project();
    if (isModelLocked(project))
        return tr("This model is signed off: make a copy of it to set the weight here.");
    const auto [factor, metric] = weightIds(m_row);
    const auto line = weightLine(project.framework, factor, metric);
    if (!line)
        return {};
    const auto isLockedAmong = [](const auto& rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [](const auto& row) { return row.isLocked && !row.isExcluded; });
    };
    const bool isLocked = line->metric ? isLockedAmong(project.framework.factors[line->factor].metrics)
                                       : isLockedAmong(project.framework.factors);
    return isLocked ? tr("A weight of this group is locked: unlock it on the weights page to set the weight "
                         "here.")
                    : QString();
}

QString WeightDrag::gestureName() const
{
    const auto [factor, metric] = weightIds(m_row);
    return tr("Weight of %1").arg(weightName(m_workshop.project().framework, factor, metric));
}

bool WeightDrag::begin()
{
    m_isOn = problem().isEmpty(); // before the first tick says that results are new
    if (!m_isOn)
        return false;
    m_workshop.beginGesture(gestureName());
    m_isOn = m_workshop.isInGesture();
    m_workshop.setTopic(m_row.toStdString());
    return m_isOn;
}

void WeightDrag::tick(int basisPoints)
{
    if (!m_workshop.isInGesture())
        return;
    Project next = m_workshop.gestureStart();
    const auto [factor, metric] = weightIds(m_row);
    const auto line = weightLine(next.framework, factor, metric);
    if (!line)
        return;
    next.framework = line->metric ? withMetricWeight(next.framework, line->factor, *line->metric, basisPoints)
                                  : withFactorWeight(next.framework, line->factor, basisPoints);
    m_workshop.tick(std::move(next));
}

void WeightDrag::end(bool isKept)
{
    if (!std::exchange(m_isOn, false))
        return;
    if (isKept)
        m_workshop.endGesture();
    else
        m_workshop.cancelGesture();
}

void WeightDrag::moveBy(int basisPoints)
{
    const auto [factor, metric] = weightIds(m_row);
    const auto line = weightLine(m_workshop.project().framework, factor, metric);
    if (!line || m_isOn || !problem().isEmpty())
        return;
    m_workshop.beginGesture(gestureName());
    tick(std::clamp(line->today + basisPoints, 0, kFullWeight));
    m_workshop.endGesture();
}

bool WeightDrag::wasInterrupted()
{
    if (!m_isOn || m_workshop.isInGesture())
        return false;
    m_isOn = false;
    return true;
}

} // namespace strata
