#pragma once
#include "core/method/agreement.h"
#include "core/model/debate.h"
#include "core/model/framework.h"

#include <string>
#include <vector>

namespace strata {

// The people of one department who cast a ballot in a revealed round.
struct DepartmentVoters
{
    std::string department; // as the first of them has it
    std::vector<std::string> participants; // ids

    bool operator==(const DepartmentVoters&) const = default;
};

// In the order of the participants; who has no department is in none. Upper and lower case and blanks around
// the name make no difference. Empty before the round is revealed: nobody can tell from this who has voted.
std::vector<DepartmentVoters> departmentVoters(const Debate& debate, int round);

// The value tree as these participants weigh it together: consensus() of their ballots alone, with their
// voting weights. Unrevealed rounds change nothing.
Framework viewOf(const Framework& framework, const Debate& debate, int round,
                 const std::vector<std::string>& participants, GroupMean how);

// Every factor that counts weighs the same, and every metric that counts inside its factor.
Framework equallyWeighed(const Framework& framework);

} // namespace strata
