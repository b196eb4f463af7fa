#include "core/method/viewpoints.h"

#include "core/method/votes.h"
#include "core/method/weights.h"

#include <algorithm>
#include <cctype>

namespace strata {

namespace {

std::string withoutBlanks(const std::string& text)
{
    const auto isBlank = [](unsigned char c) { return std::isspace(c) != 0; };
    const auto begin = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isBlank).base();
    return begin < end ? std::string(begin, end) : std::string();
}

// Letters beyond ASCII stay as they are: a department is typed by one or two people, mostly alike.
std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return c < 128 ? char(std::tolower(c)) : char(c); });
    return text;
}

} // namespace

std::vector<DepartmentVoters> departmentVoters(const Debate& debate, int number)
{
    const Round* round = revealedRound(debate, number);
    std::vector<DepartmentVoters> departments;
    if (!round)
        return departments;
    for (const std::string& id : voters(debate, *round)) {
        const Participant* person = findParticipant(debate, id);
        const std::string name = person ? withoutBlanks(person->department) : std::string();
        if (name.empty())
            continue;
        auto found = std::find_if(departments.begin(), departments.end(), [&](const DepartmentVoters& one) {
            return lower(one.department) == lower(name);
        });
        if (found == departments.end())
            found = departments.insert(departments.end(), {name, {}});
        found->participants.push_back(id);
    }
    return departments;
}

Framework viewOf(const Framework& framework, const Debate& debate, int number,
                 const std::vector<std::string>& participants, GroupMean how)
{
    if (!revealedRound(debate, number))
        return framework;
    Debate theirs = debate;
    for (Round& round : theirs.rounds)
        if (round.number == number)
            std::erase_if(round.ballots, [&](const Ballot& ballot) {
                return std::find(participants.begin(), participants.end(), ballot.participant)
                    == participants.end();
            });
    return consensus(framework, theirs, number, how);
}

Framework equallyWeighed(const Framework& framework)
{
    Framework equal = equalFactorWeights(framework);
    for (std::size_t factor = 0; factor < equal.factors.size(); ++factor)
        equal = equalMetricWeights(equal, factor);
    return equal;
}

} // namespace strata
