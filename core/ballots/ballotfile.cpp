#include "core/ballots/ballotfile.h"

#include "core/ballots/ballotseal.h"
#include "core/method/weighting.h"
#include "core/model/votekeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace strata {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostGroups = 1000;
constexpr qsizetype kMostRows = 1000; // of one group
constexpr Moment kLastMoment = 253402300799999; // the end of 9999

const QString kFormatName = QStringLiteral("strata-ballot");

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// Carries what was found to the door of this file.
struct Unreadable
{
    Error error;
};

[[noreturn]] void notABallot(const std::string& found)
{
    throw Unreadable{{ErrorCode::NotABallot, found}};
}

std::string textIn(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString())
        notABallot(std::string(key) + ": no text");
    return value.toString().toStdString();
}

double numberOf(const QJsonValue& value, const char* what)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || !std::isfinite(number))
        notABallot(std::string(what) + ": no number");
    return number;
}

std::int64_t wholeIn(const QJsonObject& object, const char* key, std::int64_t least, std::int64_t most)
{
    const double number = numberOf(object.value(QLatin1String(key)), key);
    if (number != std::floor(number) || number < double(least) || number > double(most))
        notABallot(std::string(key) + ": out of range");
    return std::int64_t(number);
}

QJsonArray listIn(const QJsonObject& object, const char* key, qsizetype most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isArray())
        notABallot(std::string(key) + ": no list");
    const QJsonArray list = value.toArray();
    if (list.size() > most)
        notABallot(std::string(key) + ": " + std::to_string(list.size()) + " entries");
    return list;
}

QJsonObject objectOf(const QJsonValue& value, const char* what)
{
    if (!value.isObject())
        notABallot(std::string(what) + ": no object");
    return value.toObject();
}

QJsonObject parsed(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        notABallot(error.errorString().toStdString() + " at byte " + std::to_string(error.offset));
    if (!document.isObject())
        notABallot("a list");
    return document.object();
}

QJsonObject groupObject(const PaperGroup& paper)
{
    const auto at = [](const std::vector<std::string>& list, std::size_t row) {
        return text(row < list.size() ? list[row] : std::string());
    };
    QJsonArray rows;
    for (std::size_t row = 0; row < paper.group.rows.size(); ++row) {
        QJsonObject one{{QStringLiteral("id"), text(paper.group.rows[row])},
                        {QStringLiteral("name"), at(paper.names, row)}};
        if (!paper.explanations.empty())
            one.insert(QStringLiteral("explanation"), at(paper.explanations, row));
        rows.append(one);
    }
    return {{QStringLiteral("factor"), text(paper.group.factor)},
            {QStringLiteral("title"), text(paper.title)},
            {QStringLiteral("question"), text(paper.question)},
            {QStringLiteral("rows"), rows}};
}

PaperGroup groupIn(const QJsonObject& object)
{
    PaperGroup paper;
    paper.group.factor = textIn(object, "factor");
    paper.title = textIn(object, "title");
    paper.question = textIn(object, "question");
    std::set<std::string> known;
    const QJsonArray rows = listIn(object, "rows", kMostRows);
    for (const QJsonValue& value : rows) {
        const QJsonObject row = objectOf(value, "rows");
        paper.group.rows.push_back(textIn(row, "id"));
        paper.names.push_back(textIn(row, "name"));
        if (!known.insert(paper.group.rows.back()).second)
            notABallot("rows: one of them twice");
        if (row.contains(QLatin1String("explanation")))
            paper.explanations.push_back(textIn(row, "explanation"));
    }
    if (paper.group.rows.empty())
        notABallot("rows: none");
    if (!paper.explanations.empty() && paper.explanations.size() != paper.names.size())
        notABallot("explanation: not for every row");
    return paper;
}

BallotPaper paperIn(const QByteArray& bytes)
{
    if (bytes.size() > kLargestPaper)
        notABallot(std::to_string(bytes.size()) + " bytes");
    const QJsonObject object = parsed(bytes);
    if (object.value(QLatin1String("format")).toString() != kFormatName)
        notABallot("another kind of file");
    if (const std::int64_t version = wholeIn(object, "version", 1, std::numeric_limits<int>::max());
        version != kVersion)
        throw Unreadable{{ErrorCode::NewerFormat, "format " + std::to_string(version)}};
    BallotPaper paper;
    paper.project = textIn(object, "project");
    paper.purpose = textIn(object, "purpose");
    paper.round = int(wholeIn(object, "round", 1, std::numeric_limits<int>::max()));
    paper.participant = textIn(object, "participant");
    paper.participantName = textIn(object, "participantName");
    paper.publicKey = textIn(object, "publicKey");
    paper.ticket = textIn(object, "ticket");
    if (!isRoundKey(paper.publicKey))
        notABallot("publicKey: no key");
    std::set<std::string> known;
    const QJsonArray groups = listIn(object, "groups", kMostGroups);
    for (const QJsonValue& value : groups) {
        paper.groups.push_back(groupIn(objectOf(value, "groups")));
        if (!known.insert(paper.groups.back().group.factor).second)
            notABallot("groups: one of them twice");
    }
    if (paper.groups.empty())
        notABallot("groups: none");
    paper.isFilled = object.contains(QLatin1String("sealedVote"));
    if (paper.isFilled)
        paper.sealedVote = textIn(object, "sealedVote");
    return paper;
}

// One vote of the sealed part. The weights are not taken from it: they follow from the answers.
GroupVote voteIn(const QJsonObject& object)
{
    GroupVote vote;
    vote.factor = textIn(object, "factor");
    const QJsonArray rows = listIn(object, "rows", kMostRows);
    for (const QJsonValue& row : rows) {
        if (!row.isString())
            notABallot("rows: no text");
        vote.rows.push_back(row.toString().toStdString());
    }
    const std::string method = textIn(object, "method");
    const auto found = std::find(kWeightMethodKeys.begin(), kWeightMethodKeys.end(), method);
    if (found == kWeightMethodKeys.end())
        notABallot("method: " + method.substr(0, 40));
    vote.method = WeightMethod(found - kWeightMethodKeys.begin());
    const QJsonArray answers = listIn(object, "answers", kMostRows * (kMostRows - 1) / 2);
    for (const QJsonValue& answer : answers)
        vote.answers.push_back(numberOf(answer, "answers"));
    if (!isValidAnswer(vote.method, vote.answers, vote.rows.size()))
        notABallot("answers: not what is asked for");
    vote.weights = weightsOf(vote.method, vote.answers, vote.rows.size());
    return vote;
}

// In the order of the round's groups; each at most once.
std::vector<GroupVote> votesIn(const QJsonObject& object, const Round& round)
{
    std::vector<GroupVote> said;
    const QJsonArray votes = listIn(object, "votes", kMostGroups);
    for (const QJsonValue& value : votes) {
        const QJsonObject vote = objectOf(value, "votes");
        // Before the answers are looked at: a round's groups are never as large as a file can make them.
        const std::string factor = textIn(vote, "factor");
        const auto group = std::find_if(round.groups.begin(), round.groups.end(),
                                        [&factor](const VoteGroup& one) { return one.factor == factor; });
        if (group == round.groups.end()
            || std::size_t(listIn(vote, "rows", kMostRows).size()) != group->rows.size())
            notABallot("votes: a group that is not of this round");
        said.push_back(voteIn(vote));
        if (said.back().rows != group->rows)
            notABallot("votes: rows that are not of this round");
    }
    if (said.empty())
        notABallot("votes: none");
    std::vector<GroupVote> sorted;
    for (const VoteGroup& group : round.groups) {
        const auto isOfGroup = [&group](const GroupVote& vote) { return vote.factor == group.factor; };
        if (std::count_if(said.begin(), said.end(), isOfGroup) > 1)
            notABallot("votes: a group twice");
        if (const auto vote = std::find_if(said.begin(), said.end(), isOfGroup); vote != said.end())
            sorted.push_back(*vote);
    }
    return sorted;
}

QByteArray voteBytes(const BallotPaper& paper, const std::vector<GroupVote>& votes, Moment now)
{
    QJsonArray list;
    for (const GroupVote& vote : votes) {
        QJsonArray rows, answers;
        for (const std::string& row : vote.rows)
            rows.append(text(row));
        for (const double answer : vote.answers)
            answers.append(answer);
        list.append(QJsonObject{
            {QStringLiteral("factor"), text(vote.factor)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("method"), QLatin1String(kWeightMethodKeys[std::size_t(vote.method)])},
            {QStringLiteral("answers"), answers}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("round"), paper.round},
                                     {QStringLiteral("participant"), text(paper.participant)},
                                     {QStringLiteral("castAt"), double(now)},
                                     {QStringLiteral("votes"), list}})
        .toJson(QJsonDocument::Compact);
}

Ballot ballotIn(const Project& project, const BallotPaper& paper)
{
    if (!paper.isFilled)
        notABallot("not filled in");
    const Round* round = findRound(*project.debate, paper.round);
    if (!round)
        throw Unreadable{{ErrorCode::UnknownName, "round " + std::to_string(paper.round)}};
    if (!findParticipant(*project.debate, paper.participant))
        throw Unreadable{{ErrorCode::UnknownName, paper.participant}};
    if (!isTicket(paper.ticket, *round, paper.participant))
        notABallot("the ticket is not of this round and participant");
    if (!round->isOpen())
        throw Unreadable{{ErrorCode::OutOfRange, "round " + std::to_string(paper.round) + " is closed"}};
    const std::optional<QByteArray> opened = openSealed(QByteArray::fromStdString(paper.sealedVote), *round);
    if (!opened)
        notABallot("the seal is not of this round");
    const QJsonObject object = parsed(*opened);
    if (textIn(object, "participant") != paper.participant
        || wholeIn(object, "round", 1, std::numeric_limits<int>::max()) != paper.round)
        notABallot("the vote inside is of another paper");
    Ballot ballot;
    ballot.participant = paper.participant;
    ballot.castAt = wholeIn(object, "castAt", 0, kLastMoment);
    ballot.isFromHome = true;
    ballot.votes = votesIn(object, *round);
    return ballot;
}

} // namespace

BallotPaper makePaper(const Project& project, const Round& round, const Participant& participant,
                      std::vector<PaperGroup> groups)
{
    BallotPaper paper;
    paper.project = project.name;
    paper.purpose = project.debate->purpose;
    paper.round = round.number;
    paper.participant = participant.id;
    paper.participantName = participant.name;
    paper.publicKey = round.publicKey;
    paper.ticket = ticketOf(round, participant.id);
    paper.groups = std::move(groups);
    return paper;
}

QByteArray writePaper(const BallotPaper& paper)
{
    QJsonArray groups;
    for (const PaperGroup& group : paper.groups)
        groups.append(groupObject(group));
    QJsonObject object{{QStringLiteral("format"), kFormatName},
                       {QStringLiteral("version"), kVersion},
                       {QStringLiteral("project"), text(paper.project)},
                       {QStringLiteral("purpose"), text(paper.purpose)},
                       {QStringLiteral("round"), paper.round},
                       {QStringLiteral("participant"), text(paper.participant)},
                       {QStringLiteral("participantName"), text(paper.participantName)},
                       {QStringLiteral("publicKey"), text(paper.publicKey)},
                       {QStringLiteral("ticket"), text(paper.ticket)},
                       {QStringLiteral("groups"), groups}};
    if (paper.isFilled)
        object.insert(QStringLiteral("sealedVote"), text(paper.sealedVote));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<BallotPaper> readPaper(const QByteArray& bytes)
{
    try {
        return paperIn(bytes);
    } catch (const Unreadable& unreadable) {
        return unreadable.error;
    }
}

BallotPaper fillPaper(const BallotPaper& paper, const std::vector<GroupVote>& votes, Moment now)
{
    BallotPaper filled = paper;
    filled.sealedVote = sealedFor(paper.publicKey, voteBytes(paper, votes, now)).toStdString();
    filled.isFilled = !filled.sealedVote.empty();
    return filled;
}

Result<Ballot> openPaper(const Project& project, const BallotPaper& paper)
{
    try {
        return ballotIn(project, paper);
    } catch (const Unreadable& unreadable) {
        return unreadable.error;
    }
}

} // namespace strata
