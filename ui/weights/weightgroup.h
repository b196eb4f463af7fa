#pragma once
#include "core/model/ballots.h"
#include "core/model/framework.h"
#include "ui/weighting/weightentry.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace strata {

// The rows that share 100 %, looked at as one: the factors, or the metrics of one. Rows left out are no part.

QString groupName(const Framework& framework, const std::string& factor); // "Value factors", "Loyalty"
QString groupWeightsName(const Framework& framework, const std::string& factor); // "Weights inside Loyalty"
QList<EntryRow> entryRows(const Framework& framework, const VoteGroup& group);

// Basis points, in the order of the group's rows. The group must be one of voteGroups(framework).
std::vector<int> weightsIn(const Framework& framework, const VoteGroup& group);
Framework withWeightsIn(const Framework& framework, const VoteGroup& group, const std::vector<int>& weights);

// The weights of another version of the value tree, and what it left out. Locks stay. Rows it does not know
// keep their part beside the others.
Framework withWeightsOf(const Framework& framework, const Framework& source);

// The weight that a row has in a framework: of a factor where `metric` is empty. -1: it is not there, or left
// out.
int weightOf(const Framework& framework, const std::string& factor, const std::string& metric);

} // namespace strata
