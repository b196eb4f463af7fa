#pragma once
#include "ui/report/reportkind.h"

#include <vector>

namespace strata {

class ProjectSession;
class Workshop;

// Every kind of report there is, in the order of the list: one entry each. Both live as long as the kinds.
std::vector<ReportKind> reportKinds(Workshop& workshop, ProjectSession& session);

} // namespace strata
