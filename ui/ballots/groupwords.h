#pragma once
#include "core/ballots/ballotfile.h"
#include "core/model/project.h"

#include <QString>

#include <vector>

namespace strata {

// The words for what is voted on, in the person's language. A row that has left the value tree since keeps
// its id for a name.
QString groupTitle(const std::string& factor, const Framework& framework); // "Loyalty", "Value factors"
QString rowName(const std::string& factor, const std::string& row, const Framework& framework);
std::vector<PaperGroup> groupWords(const std::vector<VoteGroup>& groups, const Framework& framework);

} // namespace strata
