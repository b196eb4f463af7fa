#include "core/storage/batchtasks.h"

#include <algorithm>
#include <string>

namespace strata {

namespace {

std::string ending(std::int64_t batch)
{
    return "/" + std::to_string(batch);
}

bool hasTasks(const Project& project, const std::string& end)
{
    return std::any_of(project.gapTasks->begin(), project.gapTasks->end(),
                       [&](const GapTask& task) { return task.gap.ends_with(end); });
}

} // namespace

void dropTasksOfBatch(Project& project, std::int64_t batch)
{
    const std::string end = ending(batch);
    if (hasTasks(project, end))
        std::erase_if(project.gapTasks.edit(), [&](const GapTask& task) { return task.gap.ends_with(end); });
}

void moveTasksOfBatch(Project& project, std::int64_t from, std::int64_t to)
{
    const std::string end = ending(from);
    if (from == to || !hasTasks(project, end))
        return;
    for (GapTask& task : project.gapTasks.edit())
        if (task.gap.ends_with(end))
            task.gap.replace(task.gap.size() - end.size(), end.size(), ending(to));
}

} // namespace strata
