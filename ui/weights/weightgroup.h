#pragma once
#include "core/model/ballots.h"
#include "core/model/framework.h"
#include "ui/weighting/weightentry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace strata {

// The rows that share 100 %, looked at as one: the factors, or the metrics of one. Rows left out are no part.

QString groupName(const Framework& framework, const std::string& factor); // "Value factors", "Loyalty"
QString groupWeightsName(const Framework& framework, const std::string& factor); // "Weights inside Loyalty"
QList<EntryRow> entryRows(const Framework& framework, const VoteGroup& group);

// Basis points, in the order of the group's rows. The group must be one of voteGroups(framework).
std::vector<int> weightsIn(const Framework& framework, const VoteGroup& group);
// Locked rows stay; the others share what those leave, in proportion to their `weights`.
Framework withWeightsIn(const Framework& framework, const VoteGroup& group, const std::vector<int>& weights);

// The weights of another version of the value tree, and what it left out. Locks and locked rows stay. Rows it
// does not know keep their part beside the others.
Framework withWeightsOf(const Framework& framework, const Framework& source);

// The names of the rows of a group that are locked, and how many are free to move.
struct GroupLocks
{
    QStringList locked;
    int free = 0;
};
GroupLocks locksIn(const Framework& framework, const VoteGroup& group);

// Whether two versions weigh the rows of one group alike and leave the same ones out; names do not count.
bool hasSameWeights(const Framework& a, const Framework& b, const std::string& factor);
// The rows of one group as another version of the value tree has them; everything else stays.
Framework withGroupOf(const Framework& framework, const Framework& source, const std::string& factor);
// The factors by the names that another version of the value tree gives them.
Framework withNamesOf(const Framework& framework, const Framework& source);

// The weight that a row has in a framework: of a factor where `metric` is empty. -1: it is not there, or left
// out.
int weightOf(const Framework& framework, const std::string& factor, const std::string& metric);

} // namespace strata
