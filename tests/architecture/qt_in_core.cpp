#include "core/model/project.h"

#include <QString>

QString nameOf(const strata::Project& project)
{
    return QString::fromStdString(project.name);
}
