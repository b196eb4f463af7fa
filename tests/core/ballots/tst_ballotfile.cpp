#include "core/ballots/ballotfile.h"
#include "core/ballots/ballotseal.h"
#include "core/method/weighting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace strata;

namespace {

constexpr Moment kNow = 1700000000000;

// A project with an open round 2 and Ann and Bob at the table.
Project projectWithRound()
{
    Project project;
    project.name = "Plan \"2014\"";
    Debate& debate = project.debate.edit();
    debate.purpose = "Whom do we serve first?";
    debate.participants = {{"p1", "Ann", "", "", 100, "", false}, {"p2", "Bob", "", "", 100, "", false}};
    Round round;
    round.number = 2;
    round.groups = {{"", {"one", "two", "three"}}, {"one", {"net_sales", "orders"}}};
    round.openedAt = 1;
    const RoundKeys keys = newRoundKeys();
    round.publicKey = keys.publicKey;
    round.secretKey = keys.secretKey;
    debate.rounds = {round};
    return project;
}

Round& roundOf(Project& project)
{
    return project.debate.edit().rounds[0];
}

std::vector<PaperGroup> wordsOf(const Round& round)
{
    return {{round.groups[0], "Value factors", "", {"Eins", "Zwei & <b>", "Drei"}, {}},
            {round.groups[1], "Eins", "how much?", {"Net sales", "Orders"}, {"", "counted"}}};
}

BallotPaper paperFor(const Project& project, std::size_t participant = 0)
{
    const Round& round = project.debate->rounds[0];
    return makePaper(project, round, project.debate->participants[participant], wordsOf(round));
}

GroupVote said(const VoteGroup& group, WeightMethod method, const std::vector<double>& answers)
{
    return {group.factor, group.rows, method, answers, weightsOf(method, answers, group.rows.size())};
}

std::vector<GroupVote> votesFor(const Project& project)
{
    const auto& groups = project.debate->rounds[0].groups;
    return {said(groups[0], WeightMethod::RankSteep, {2, 1, 2}),
            said(groups[1], WeightMethod::Share, {6250, 3750})};
}

BallotPaper filledFor(const Project& project, std::size_t participant = 0)
{
    return fillPaper(paperFor(project, participant), votesFor(project), kNow);
}

Error refusal(const Project& project, const BallotPaper& paper)
{
    const auto opened = openPaper(project, paper);
    return opened ? Error{ErrorCode::Cancelled, "it was opened"} : opened.error();
}

// A paper with anything sealed into it, by somebody who knows how.
BallotPaper withSealed(BallotPaper paper, const QByteArray& inside)
{
    paper.sealedVote = sealedFor(paper.publicKey, inside).toStdString();
    paper.isFilled = true;
    return paper;
}

QByteArray inside(const char* participant, int round, double castAt, const QByteArray& votes)
{
    return QByteArray("{\"participant\":\"") + participant + "\",\"round\":" + QByteArray::number(round)
        + ",\"castAt\":" + QByteArray::number(castAt, 'f', 0) + ",\"votes\":" + votes + "}";
}

QByteArray vote(const char* factor, const char* rows, const char* method, const char* answers)
{
    return QByteArray("{\"factor\":\"") + factor + "\",\"rows\":" + rows + ",\"method\":\"" + method
        + "\",\"answers\":" + answers + "}";
}

} // namespace

class TestBallotFile : public QObject
{
    Q_OBJECT

private slots:
    void aPaper_goesThroughTheFileUnchanged()
    {
        const Project project = projectWithRound();
        const BallotPaper paper = paperFor(project);
        QCOMPARE(paper.project, project.name);
        QCOMPARE(paper.participantName, std::string("Ann"));
        QVERIFY(!paper.isFilled && paper.sealedVote.empty() && paper.ticket.size() == 64);
        for (const BallotPaper& sent : {paper, filledFor(project)}) {
            const auto received = readPaper(writePaper(sent));
            QVERIFY(received);
            QVERIFY(*received == sent);
        }
    }

    void aVoteFilledInAtHome_arrivesAsItWasSaid()
    {
        const Project project = projectWithRound();
        const auto received = readPaper(writePaper(filledFor(project, 1)));
        QVERIFY(received);
        const auto ballot = openPaper(project, *received);
        QVERIFY(ballot);
        const Ballot expected{"p2", kNow, true, votesFor(project)};
        QVERIFY(*ballot == expected);
    }

    void everyWayOfWeighting_arrives_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<std::vector<double>>("answers");
        QTest::newRow("share") << int(WeightMethod::Share) << std::vector<double>{1250, 8000, 750};
        QTest::newRow("swing") << int(WeightMethod::Swing) << std::vector<double>{100, 37.5, 0};
        QTest::newRow("steep") << int(WeightMethod::RankSteep) << std::vector<double>{1, 1, 3};
        QTest::newRow("gentle") << int(WeightMethod::RankGentle) << std::vector<double>{3, 2, 1};
        QTest::newRow("pairwise") << int(WeightMethod::Pairwise) << std::vector<double>{3, 1.0 / 5, 1.0 / 9};
        QTest::newRow("rating") << int(WeightMethod::Rating) << std::vector<double>{1, 10, 7};
    }
    void everyWayOfWeighting_arrives()
    {
        QFETCH(int, method);
        QFETCH(std::vector<double>, answers);
        const Project project = projectWithRound();
        const GroupVote one = said(project.debate->rounds[0].groups[0], WeightMethod(method), answers);
        const auto ballot = openPaper(project, fillPaper(paperFor(project), {one}, kNow));
        QVERIFY(ballot);
        QVERIFY(ballot->votes == std::vector<GroupVote>{one}); // to the last bit
    }

    void weightsInTheFile_areNotTrusted()
    {
        const Project project = projectWithRound();
        std::vector<GroupVote> votes = votesFor(project);
        votes[1].weights = {10000, 10000};
        const auto ballot = openPaper(project, fillPaper(paperFor(project), votes, kNow));
        QVERIFY(ballot);
        QCOMPARE(ballot->votes[1].weights, (std::vector<int>{6250, 3750}));
    }

    void aFilledPaper_doesNotShowTheVote()
    {
        const Project project = projectWithRound();
        const BallotPaper paper = filledFor(project);
        const QByteArray bytes = writePaper(paper);
        const QByteArray sealed = QByteArray::fromBase64(QByteArray::fromStdString(paper.sealedVote));
        for (const char* clear : {"6250", "3750", "rankSteep", "net_sales", "answers", "castAt"}) {
            QVERIFY2(!sealed.contains(clear), clear);
            QVERIFY2(QByteArray(clear) == "net_sales" || !bytes.contains(clear), clear);
        }
        // Nor by its length, nor by being the same twice.
        std::vector<GroupVote> longer = votesFor(project);
        longer[1] = said(project.debate->rounds[0].groups[1], WeightMethod::Swing, {33.333333333333336, 100});
        const BallotPaper other = fillPaper(paperFor(project), longer, kNow);
        QCOMPARE(other.sealedVote.size(), paper.sealedVote.size());
        QVERIFY(filledFor(project).sealedVote != paper.sealedVote);
        // The key in the paper locks only.
        Round reader = project.debate->rounds[0];
        reader.secretKey = reader.publicKey;
        QVERIFY(!openSealed(QByteArray::fromStdString(paper.sealedVote), reader));
    }

    void aPaperCastTwice_isTwoBallots_andTheLastCounts()
    {
        Project project = projectWithRound();
        const BallotPaper first = filledFor(project);
        const GroupVote changed = said(roundOf(project).groups[1], WeightMethod::Share, {1000, 9000});
        const BallotPaper second = fillPaper(paperFor(project), {changed}, kNow + 1);
        for (const BallotPaper& paper : {first, second}) {
            const auto ballot = openPaper(project, paper);
            QVERIFY(ballot);
            roundOf(project).ballots.push_back(*ballot);
        }
        QCOMPARE(roundOf(project).ballots.size(), 2u);
        QVERIFY(countedBallot(roundOf(project), "p1")->votes == std::vector<GroupVote>{changed});
    }

    void aRenamedProject_stillKnowsItsPapers()
    {
        Project project = projectWithRound();
        const BallotPaper paper = filledFor(project);
        project.name = "Another name";
        project.debate.edit().participants[0].name = "Anne";
        QVERIFY(openPaper(project, paper));
    }

    void aPaperThatDoesNotBelongHere_isRefused()
    {
        Project project = projectWithRound();
        const BallotPaper paper = filledFor(project);
        QCOMPARE(refusal(project, paperFor(project)).code, ErrorCode::NotABallot); // not filled in

        QCOMPARE(refusal(projectWithRound(), paper).code, ErrorCode::NotABallot); // another project's

        BallotPaper other = paper;
        other.round = 3;
        QVERIFY((refusal(project, other) == Error{ErrorCode::UnknownName, "round 3"}));
        other = paper;
        other.participant = "p9";
        QVERIFY((refusal(project, other) == Error{ErrorCode::UnknownName, "p9"}));
        other = paper;
        other.participant = "p2"; // Ann's paper with Bob's name on it
        QCOMPARE(refusal(project, other).code, ErrorCode::NotABallot);
        other = filledFor(project, 1);
        other.sealedVote = paper.sealedVote; // Ann's vote in Bob's paper
        QCOMPARE(refusal(project, other).code, ErrorCode::NotABallot);
        other = paper;
        other.ticket[0] = other.ticket[0] == '0' ? '1' : '0';
        QCOMPARE(refusal(project, other).code, ErrorCode::NotABallot);
        other.ticket.clear();
        QCOMPARE(refusal(project, other).code, ErrorCode::NotABallot);

        Project later = project;
        Round third = later.debate->rounds[0];
        third.number = 3;
        third.publicKey = third.secretKey = {};
        later.debate.edit().rounds.push_back(third);
        other = paper;
        other.round = 3; // a round without keys has no papers
        QCOMPARE(refusal(later, other).code, ErrorCode::NotABallot);

        roundOf(project).closedAt = 5;
        QCOMPARE(refusal(project, paper).code, ErrorCode::OutOfRange);
        roundOf(project).closedAt = 0;
        QVERIFY(openPaper(project, paper));
    }

    void whatIsSealedIn_isCheckedToo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const char* rows = "[\"net_sales\",\"orders\"]";
        const auto one = [rows](const char* method, const char* answers) {
            return inside("p1", 2, 1, "[" + vote("one", rows, method, answers) + "]");
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no votes") << inside("p1", 2, 1, "[]");
        QTest::newRow("votes no list") << inside("p1", 2, 1, "7");
        QTest::newRow("vote no object") << inside("p1", 2, 1, "[7]");
        QTest::newRow("somebody else") << inside("p2", 2, 1, "[" + vote("one", rows, "share", "[1,2]") + "]");
        QTest::newRow("another round") << inside("p1", 3, 1, "[" + vote("one", rows, "share", "[1,2]") + "]");
        QTest::newRow("time before time")
            << inside("p1", 2, -1, "[" + vote("one", rows, "share", "[1,2]") + "]");
        QTest::newRow("end of time") << inside("p1", 2, 1e300,
                                               "[" + vote("one", rows, "share", "[1,2]") + "]");
        QTest::newRow("unknown group") << inside("p1", 2, 1, "[" + vote("six", rows, "share", "[1,2]") + "]");
        QTest::newRow("other rows") << inside(
            "p1", 2, 1, "[" + vote("one", "[\"net_sales\",\"gm_pct\"]", "share", "[1,2]") + "]");
        QTest::newRow("rows turned round")
            << inside("p1", 2, 1, "[" + vote("one", "[\"orders\",\"net_sales\"]", "share", "[1,2]") + "]");
        QTest::newRow("rows no text")
            << inside("p1", 2, 1, "[" + vote("one", "[1,2]", "share", "[1,2]") + "]");
        QTest::newRow("a group twice") << inside("p1", 2, 1,
                                                 "[" + vote("one", rows, "share", "[1,2]") + ","
                                                     + vote("one", rows, "share", "[2,1]") + "]");
        QTest::newRow("unknown way") << one("shout", "[1,2]");
        QTest::newRow("too few answers") << one("share", "[1]");
        QTest::newRow("too many answers") << one("share", "[1,2,3]");
        QTest::newRow("answers no numbers") << one("share", "[\"1\",2]");
        QTest::newRow("below zero") << one("share", "[-1,2]");
        QTest::newRow("endless") << one("share", "[1e999,2]");
        QTest::newRow("above the scale") << one("rating", "[11,2]");
        QTest::newRow("no place") << one("rankSteep", "[1.5,2]");
        QTest::newRow("judgement of zero") << one("pairwise", "[0]");
    }
    void whatIsSealedIn_isCheckedToo()
    {
        QFETCH(QByteArray, bytes);
        const Project project = projectWithRound();
        const Error error = refusal(project, withSealed(paperFor(project), bytes));
        QCOMPARE(error.code, ErrorCode::NotABallot);
        QVERIFY(!error.detail.empty());
        // The same way in with a sound vote works: it was what is inside that was refused.
        const QByteArray sound
            = inside("p1", 2, 1, "[" + vote("one", "[\"net_sales\",\"orders\"]", "share", "[1,2]") + "]");
        QVERIFY(openPaper(project, withSealed(paperFor(project), sound)));
    }

    void filesThatAreNoBallots_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QJsonObject good = QJsonDocument::fromJson(writePaper(filledFor(projectWithRound()))).object();
        const auto with = [&good](const char* key, const QJsonValue& value) {
            QJsonObject changed = good;
            changed.insert(QLatin1String(key), value);
            return QJsonDocument(changed).toJson();
        };
        const int no = int(ErrorCode::NotABallot);
        QTest::newRow("empty") << QByteArray() << no;
        QTest::newRow("text") << QByteArray("customer;revenue\n") << no;
        QTest::newRow("list") << QByteArray("[]") << no;
        QTest::newRow("object") << QByteArray("{}") << no;
        QTest::newRow("deep") << QByteArray(200000, '[') << no;
        QTest::newRow("too large") << QJsonDocument(good).toJson() + QByteArray(kLargestPaper, ' ') << no;
        QTest::newRow("newer") << with("version", 2) << int(ErrorCode::NewerFormat);
        QTest::newRow("version 0") << with("version", 0) << no;
        QTest::newRow("version in words") << with("version", "1") << no;
        QTest::newRow("another format") << with("format", "letter") << no;
        for (const QString& key : good.keys()) {
            QJsonObject without = good;
            without.remove(key);
            if (key != QStringLiteral("sealedVote")) // that is a paper not filled in
                QTest::newRow(qPrintable("without " + key)) << QJsonDocument(without).toJson() << no;
            QTest::newRow(qPrintable(key + " of another type"))
                << with(qPrintable(key), QJsonObject{{"a", 1}}) << no;
        }
        QTest::newRow("round 0") << with("round", 0) << no;
        QTest::newRow("half a round") << with("round", 1.5) << no;
        QTest::newRow("round beyond all") << with("round", 1e12) << no;
        QTest::newRow("key") << with("publicKey", "0a0b") << no;
        QTest::newRow("no groups") << with("groups", QJsonArray()) << no;
        const QJsonArray groups = good.value(QStringLiteral("groups")).toArray();
        QTest::newRow("a group twice") << with("groups", QJsonArray{groups[0], groups[0]}) << no;
        QTest::newRow("group no object") << with("groups", QJsonArray{7}) << no;
        QJsonObject group = groups[0].toObject();
        const QJsonArray rows = group.value(QStringLiteral("rows")).toArray();
        for (const QJsonArray& wrong : {QJsonArray(), QJsonArray{rows[0], rows[0]}, QJsonArray{7},
                                        QJsonArray{QJsonObject{{"id", "one"}}}}) {
            group.insert(QStringLiteral("rows"), wrong);
            QTest::addRow("rows: %s",
                          QJsonDocument(wrong).toJson(QJsonDocument::Compact).left(40).constData())
                << with("groups", QJsonArray{group}) << no;
        }
    }
    void filesThatAreNoBallots_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto paper = readPaper(bytes);
        QVERIFY(!paper);
        QCOMPARE(int(paper.error().code), code);
        QVERIFY(!paper.error().detail.empty());
    }

    void aDamagedFile_neverVotes()
    {
        const Project project = projectWithRound();
        const BallotPaper paper = filledFor(project);
        const QByteArray good = writePaper(paper);
        const auto expected = openPaper(project, paper);
        QVERIFY(expected);
        for (qsizetype size = 0; size < good.trimmed().size(); size += 7) // cut anywhere
            QVERIFY(!readPaper(good.left(size)));
        int opened = 0;
        for (qsizetype bit = 0; bit < good.size() * 8; bit += 5) {
            QByteArray bytes = good;
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            const auto damaged = readPaper(bytes);
            if (!damaged)
                continue;
            const auto ballot = openPaper(project, *damaged);
            if (!ballot)
                continue;
            ++opened; // the damage is in words for people: then the vote is the one that was cast
            QVERIFY(*ballot == *expected);
        }
        QVERIFY(opened > 0 && opened < good.size());
    }

    void everyFlipInTheSeal_isNoticed()
    {
        const Project project = projectWithRound();
        BallotPaper paper = filledFor(project);
        const QByteArray sealed = QByteArray::fromBase64(QByteArray::fromStdString(paper.sealedVote));
        for (qsizetype at = 0; at < sealed.size(); at += 3) {
            QByteArray flipped = sealed;
            flipped[at] = char(flipped[at] ^ 0x10);
            paper.sealedVote = flipped.toBase64().toStdString();
            QVERIFY(!openPaper(project, paper));
        }
        paper.sealedVote = sealed.left(sealed.size() / 2).toBase64().toStdString();
        QVERIFY(!openPaper(project, paper));
        paper.sealedVote = "not base64!";
        QVERIFY(!openPaper(project, paper));
        paper.sealedVote = sealed.toBase64().toStdString();
        QVERIFY(openPaper(project, paper));
    }

    void keysThatAreNone_fillNoPaper()
    {
        Project project = projectWithRound();
        roundOf(project).publicKey = "no key";
        const BallotPaper paper = filledFor(project);
        QVERIFY(!paper.isFilled && paper.sealedVote.empty());
        roundOf(project).secretKey.clear();
        QVERIFY(paperFor(project).ticket.empty());
    }

    void everyRound_hasItsOwnKeys()
    {
        const RoundKeys one = newRoundKeys(), other = newRoundKeys();
        QVERIFY(isRoundKey(one.publicKey) && isRoundKey(one.secretKey));
        QVERIFY(one.publicKey != other.publicKey && one.secretKey != other.secretKey);
        QVERIFY(one.publicKey != one.secretKey);
    }
};

QTEST_APPLESS_MAIN(TestBallotFile)
#include "tst_ballotfile.moc"
