#include "core/model/project.h"

#include <string>

std::string nameOf(const strata::Project& project)
{
    return project.name;
}
