#pragma once
#include "core/model/project.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace strata {

// One group to vote on, with the words a person needs who has no project at hand.
struct PaperGroup
{
    VoteGroup group;
    std::string title; // "Loyalty", or "Value factors"
    std::string question; // the factor's
    std::vector<std::string> names; // one per row
    std::vector<std::string> explanations; // one per row; may be empty

    bool operator==(const PaperGroup&) const = default;
};

// A ballot that travels: a small file (*.strata-ballot, JSON) for one participant and one round. Empty it
// holds the questions and the round's public key. Filled in, the vote is sealed for the project it came from
// (libsodium's crypto_box_seal): nobody who only has the file can read it, its voter neither.
struct BallotPaper
{
    std::string project; // its name, for the person
    std::string purpose;
    int round = 0;
    std::string participant, participantName; // id, name
    std::string publicKey; // hexadecimal; of the round
    std::string ticket; // proves that this paper was handed out to this participant for this round
    std::vector<PaperGroup> groups;
    bool isFilled = false;
    std::string sealedVote; // base64, where filled

    bool operator==(const BallotPaper&) const = default;
};

// Keys of a new round, hexadecimal.
struct RoundKeys
{
    std::string publicKey, secretKey;
};
RoundKeys newRoundKeys();

// `groups` with their words; tickets come from the round's secret key.
BallotPaper makePaper(const Project& project, const Round& round, const Participant& participant,
                      std::vector<PaperGroup> groups);

QByteArray writePaper(const BallotPaper& paper);
// Errors: NotABallot (detail: what was found), NewerFormat. Never more than kLargestPaper bytes.
Result<BallotPaper> readPaper(const QByteArray& bytes);
inline constexpr qint64 kLargestPaper = 1024 * 1024;

// The paper with the vote sealed into it.
BallotPaper fillPaper(const BallotPaper& paper, const std::vector<GroupVote>& votes, Moment now);

// The vote in a filled paper. Errors: UnknownName where participant or round are not this project's (detail:
// which), NotABallot where the ticket or the seal is not this round's or the votes are not of its groups,
// OutOfRange where the round is closed. Shows nobody anything: the caller puts it into the round.
Result<Ballot> openPaper(const Project& project, const BallotPaper& paper);

} // namespace strata
