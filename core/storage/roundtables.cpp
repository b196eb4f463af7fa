#include "core/storage/roundtables.h"

#include "core/storage/voterows.h"

#include <tuple>

namespace strata {

namespace {

const Round* roundOf(const std::vector<Round>* rounds, int number)
{
    if (rounds)
        for (const Round& round : *rounds)
            if (round.number == number)
                return &round;
    return nullptr;
}

void removeGroups(Database& database, int round)
{
    Statement(database, "DELETE FROM round_row WHERE round=?").bind(1, round).run();
    Statement(database, "DELETE FROM round_group WHERE round=?").bind(1, round).run();
}

void addGroups(Database& database, const Round& round)
{
    RowWriter putGroup(database, "round_group", 3);
    RowWriter putRow(database, "round_row", 4);
    for (std::size_t g = 0; g < round.groups.size(); ++g) {
        const VoteGroup& group = round.groups[g];
        putGroup << round.number << g << group.factor;
        putGroup.run();
        for (std::size_t row = 0; row < group.rows.size(); ++row) {
            putRow << round.number << g << row << group.rows[row];
            putRow.run();
        }
    }
}

void writeRound(Database& database, const Round& round, const Round* before)
{
    const auto head = [](const Round& of) {
        return std::tie(of.openedAt, of.closedAt, of.revealedAt, of.publicKey, of.secretKey);
    };
    if (!before) {
        RowWriter put(database, "voting_round", 6);
        put << round.number << round.openedAt << round.closedAt << round.revealedAt << round.publicKey
            << round.secretKey;
        put.run();
    } else if (head(*before) != head(round)) {
        Statement(database,
                  "UPDATE voting_round SET opened_at=?, closed_at=?, revealed_at=?, public_key=?, "
                  "secret_key=? WHERE number=?")
            .bind(1, round.openedAt)
            .bind(2, round.closedAt)
            .bind(3, round.revealedAt)
            .bind(4, std::string_view(round.publicKey))
            .bind(5, std::string_view(round.secretKey))
            .bind(6, round.number)
            .run();
    }
    if (before && before->groups == round.groups)
        return;
    removeGroups(database, round.number);
    addGroups(database, round);
}

// From this place on the round's ballots stay in the file without counting.
void takeBallotsOut(Database& database, int round, std::size_t first)
{
    Statement(database, "UPDATE ballot_cast SET position=NULL WHERE round=? AND position >= ?")
        .bind(1, round)
        .bind(2, std::int64_t(first))
        .run();
}

// The same ballot, cast before and taken out since; 0: there is none.
std::int64_t findTakenOut(Database& database, const Round& round, const Ballot& ballot)
{
    Statement same(database,
                   "SELECT id FROM ballot_cast WHERE round=? AND opened_at=? AND position IS NULL AND "
                   "participant=? AND cast_at=? AND is_from_home=? ORDER BY id");
    same.bind(1, round.number).bind(2, round.openedAt).bind(3, std::string_view(ballot.participant));
    same.bind(4, ballot.castAt).bind(5, int(ballot.isFromHome));
    while (same.step())
        if (const std::int64_t id = same.integer(0); readVotes(database, kBallotVotes, id) == ballot.votes)
            return id;
    return 0;
}

void putBallot(Database& database, const Round& round, std::size_t position, const Ballot& ballot)
{
    if (const std::int64_t id = findTakenOut(database, round, ballot)) {
        Statement(database, "UPDATE ballot_cast SET position=? WHERE id=?")
            .bind(1, std::int64_t(position))
            .bind(2, id)
            .run();
        return;
    }
    const std::int64_t id = database.number("SELECT max(id) FROM ballot_cast") + 1;
    RowWriter put(database, "ballot_cast", 7);
    put << id << round.number << round.openedAt << position << ballot.participant << ballot.castAt
        << ballot.isFromHome;
    put.run();
    addVotes(database, kBallotVotes, id, ballot.votes);
}

void writeBallots(Database& database, const Round& round, const Round* before)
{
    // Another round of the same number has nothing in common with it.
    const bool isSame = before && before->openedAt == round.openedAt;
    const std::size_t first = commonStart(isSame ? &before->ballots : nullptr, round.ballots);
    if (before && before->ballots.size() > first)
        takeBallotsOut(database, round.number, first);
    for (std::size_t at = first; at < round.ballots.size(); ++at)
        putBallot(database, round, at, round.ballots[at]);
}

bool isByNumber(const std::vector<Round>& rounds)
{
    return std::adjacent_find(rounds.begin(), rounds.end(),
                              [](const Round& a, const Round& b) { return a.number >= b.number; })
        == rounds.end();
}

} // namespace

void writeRounds(Database& database, const std::vector<Round>& rounds, const std::vector<Round>* before)
{
    if (!isByNumber(rounds))
        refused("voting_round");
    if (before)
        for (const Round& was : *before)
            if (!roundOf(&rounds, was.number)) {
                takeBallotsOut(database, was.number, 0);
                removeGroups(database, was.number);
                Statement(database, "DELETE FROM voting_round WHERE number=?").bind(1, was.number).run();
            }
    for (const Round& round : rounds) {
        const Round* was = roundOf(before, round.number);
        writeRound(database, round, was);
        writeBallots(database, round, was);
    }
}

std::vector<Round> readRounds(Database& database)
{
    std::vector<Round> rounds;
    const auto roundAt = [&rounds](std::int64_t number, const char* table) -> Round& {
        for (Round& round : rounds)
            if (round.number == number)
                return round;
        damaged(std::string(table) + ": its round is missing");
    };
    RowReader each(database, "SELECT * FROM voting_round ORDER BY number");
    while (each.next()) {
        Round round;
        round.number = each.number();
        round.openedAt = each.integer();
        round.closedAt = each.integer();
        round.revealedAt = each.integer();
        round.publicKey = each.text();
        round.secretKey = each.text();
        rounds.push_back(std::move(round));
    }
    if (!isByNumber(rounds))
        damaged("voting_round: a number twice");
    RowReader groups(database, "SELECT * FROM round_group ORDER BY round, position");
    while (groups.next()) {
        Round& round = roundAt(groups.integer(), "round_group");
        groups.position(round.groups.size(), "round_group");
        round.groups.push_back({groups.text(), {}});
    }
    RowReader rows(database, "SELECT * FROM round_row ORDER BY round, round_group, position");
    while (rows.next()) {
        Round& round = roundAt(rows.integer(), "round_row");
        std::vector<std::string>& list = round.groups[rows.index(round.groups.size(), "round_row")].rows;
        rows.position(list.size(), "round_row");
        list.push_back(rows.text());
    }
    RowReader ballots(database,
                      "SELECT round, opened_at, position, id, participant, cast_at, is_from_home FROM "
                      "ballot_cast WHERE position IS NOT NULL ORDER BY round, position");
    while (ballots.next()) {
        Round& round = roundAt(ballots.integer(), "ballot_cast");
        if (ballots.integer() != round.openedAt)
            damaged("ballot_cast: of another round");
        ballots.position(round.ballots.size(), "ballot_cast");
        const std::int64_t id = ballots.integer();
        round.ballots.push_back(
            {ballots.text(), ballots.integer(), ballots.flag(), readVotes(database, kBallotVotes, id)});
    }
    return rounds;
}

} // namespace strata
