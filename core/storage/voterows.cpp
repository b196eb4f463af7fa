#include "core/storage/voterows.h"

#include "core/method/weighting.h"
#include "core/model/framework.h"

#include <numeric>

namespace strata {

namespace {

// Everything else about a vote is said by the CHECKs of its tables.
bool isWhole(const GroupVote& vote)
{
    return !vote.rows.empty() && vote.weights.size() == vote.rows.size()
        && std::accumulate(vote.weights.begin(), vote.weights.end(), std::int64_t(0)) == kFullWeight
        && vote.answers.size() == answerCount(vote.method, vote.rows.size());
}

} // namespace

void addVotes(Database& database, const VoteTables& tables, VoteOwner owner,
              const std::vector<GroupVote>& votes)
{
    const int more = int(owner.has_value());
    RowWriter putVote(database, tables.vote, 3 + more);
    RowWriter putWeight(database, tables.weight, 4 + more);
    RowWriter putAnswer(database, tables.answer, 3 + more);
    const auto start = [owner](RowWriter& row) -> RowWriter& { return owner ? row << *owner : row; };
    for (std::size_t v = 0; v < votes.size(); ++v) {
        const GroupVote& vote = votes[v];
        if (!isWhole(vote))
            refused(tables.vote);
        start(putVote) << v << vote.factor << keyOf(kWeightMethodKeys, vote.method);
        putVote.run();
        for (std::size_t row = 0; row < vote.rows.size(); ++row) {
            start(putWeight) << v << row << vote.rows[row] << vote.weights[row];
            putWeight.run();
        }
        for (std::size_t answer = 0; answer < vote.answers.size(); ++answer) {
            start(putAnswer) << v << answer << vote.answers[answer];
            putAnswer.run();
        }
    }
}

std::vector<GroupVote> readVotes(Database& database, const VoteTables& tables, VoteOwner owner)
{
    const auto sql = [owner](const char* columns, const char* table, const char* order) {
        return std::string("SELECT ") + columns + " FROM " + table + (owner ? " WHERE ballot=?" : "")
            + " ORDER BY " + order;
    };
    RowReader eachVote(database, sql("position, factor, method", tables.vote, "position"));
    RowReader eachWeight(database, sql("vote, position, row, weight", tables.weight, "vote, position"));
    RowReader eachAnswer(database, sql("vote, position, value", tables.answer, "vote, position"));
    if (owner)
        for (RowReader* reader : {&eachVote, &eachWeight, &eachAnswer})
            reader->statement().bind(1, *owner);
    std::vector<GroupVote> votes;
    while (eachVote.next()) {
        eachVote.position(votes.size(), tables.vote);
        GroupVote vote;
        vote.factor = eachVote.text();
        vote.method = eachVote.key<WeightMethod>(kWeightMethodKeys);
        votes.push_back(std::move(vote));
    }
    while (eachWeight.next()) {
        GroupVote& vote = votes[eachWeight.index(votes.size(), tables.weight)];
        eachWeight.position(vote.rows.size(), tables.weight);
        vote.rows.push_back(eachWeight.text());
        vote.weights.push_back(eachWeight.number());
    }
    while (eachAnswer.next()) {
        GroupVote& vote = votes[eachAnswer.index(votes.size(), tables.answer)];
        eachAnswer.position(vote.answers.size(), tables.answer);
        vote.answers.push_back(eachAnswer.real());
    }
    if (!std::all_of(votes.begin(), votes.end(), isWhole))
        damaged(std::string(tables.vote) + ": half a vote");
    return votes;
}

} // namespace strata
