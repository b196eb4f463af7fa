#include "core/ballots/ballotfile.h"

#include <cstdint>
#include <cstdlib>

using namespace strata;

namespace {

// A project whose open round has the keys of a paper, so that more than its first line is looked at.
Project projectOf(const BallotPaper& paper)
{
    static const RoundKeys keys = newRoundKeys();
    Project project;
    Debate& debate = project.debate.edit();
    debate.participants = {{paper.participant, "Ann", "", "", 100, "", false}};
    Round round;
    round.number = paper.round;
    round.openedAt = 1;
    round.publicKey = keys.publicKey;
    round.secretKey = keys.secretKey;
    for (const PaperGroup& group : paper.groups)
        round.groups.push_back(group.group);
    debate.rounds = {round};
    return project;
}

} // namespace

// Any bytes: nothing crashes, and what is read as a paper is written and read again as the same one. Its seal
// is nobody's, so no vote comes of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto paper = readPaper(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!paper)
        return 0;
    const QByteArray written = writePaper(*paper);
    if (written.size() <= kLargestPaper) {
        const auto again = readPaper(written);
        if (!again || !(*again == *paper))
            std::abort();
    }
    const Project project = projectOf(*paper);
    if (openPaper(project, *paper))
        std::abort();
    // With a ticket of its own and a seal that opens, votes of any kind.
    const Round& round = project.debate->rounds[0];
    BallotPaper own = makePaper(project, round, project.debate->participants[0], paper->groups);
    std::vector<GroupVote> votes;
    for (const PaperGroup& group : paper->groups)
        votes.push_back({group.group.factor,
                         group.group.rows,
                         WeightMethod(size % kWeightMethodCount),
                         std::vector<double>(size % 7, double(data[0])),
                         {}});
    const auto ballot = openPaper(project, fillPaper(own, votes, 1));
    if (ballot)
        for (const GroupVote& vote : ballot->votes)
            if (vote.weights.size() != vote.rows.size())
                std::abort();
    return 0;
}
