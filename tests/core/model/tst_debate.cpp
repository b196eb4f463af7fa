#include "core/model/project.h"

#include <QTest>

using namespace strata;

// Who is at the table, what is voted on, and ids that are never used for somebody else.
class TestDebate : public QObject
{
    Q_OBJECT

private:
    static Project withPeople(const std::vector<std::string>& ids)
    {
        Project project;
        for (const std::string& id : ids)
            project.debate.edit().participants.push_back({id, id, {}, {}, 100, {}, false});
        return project;
    }

private slots:
    void aFreshId_isOneAboveTheHighest_data()
    {
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<QString>("fresh");
        QTest::newRow("nothing") << QStringList{} << "p1";
        QTest::newRow("in order") << QStringList{"p1", "p2", "p3"} << "p4";
        QTest::newRow("with a gap") << QStringList{"p1", "p7"} << "p8";
        QTest::newRow("by number, not by letters") << QStringList{"p9", "p10"} << "p11";
        QTest::newRow("others do not count") << QStringList{"c5", "", "p", "px", "p2"} << "p3";
    }

    void aFreshId_isOneAboveTheHighest()
    {
        QFETCH(QStringList, used);
        QFETCH(QString, fresh);
        std::vector<std::string> ids;
        for (const QString& id : used)
            ids.push_back(id.toStdString());
        QCOMPARE(QString::fromStdString(freshId('p', ids)), fresh);
    }

    void anIdThatHasSaidSomething_isNotUsedAgain()
    {
        Debate debate;
        QCOMPARE(freshParticipantId(debate), std::string("p1"));
        debate.homework.answers.push_back({"p2", "C1", CustomerType::Core});
        QCOMPARE(freshParticipantId(debate), std::string("p3"));
        FactorCandidate candidate;
        candidate.id = "c4";
        candidate.ideas.push_back({"p3", "Growth"});
        candidate.dots.push_back({"p4", 2});
        candidate.champion = "p5";
        debate.brainstorm.candidates.push_back(candidate);
        QCOMPARE(freshParticipantId(debate), std::string("p6"));
        QCOMPARE(freshCandidateId(debate), std::string("c5"));
        Round round;
        round.ballots.push_back({"p8", 1, false, {}});
        debate.rounds.push_back(round);
        QCOMPARE(freshParticipantId(debate), std::string("p9"));
    }

    void whoHasSaidNothing_goesOffTheList()
    {
        const Project project = withoutParticipant(withPeople({"p1", "p2"}), "p1");
        QCOMPARE(project.debate->participants.size(), std::size_t(1));
        QCOMPARE(project.debate->participants[0].id, std::string("p2"));
    }

    void whoHasTakenPart_staysAsOneWhoLeft_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an idea") << 0;
        QTest::newRow("dots") << 1;
        QTest::newRow("homework") << 2;
        QTest::newRow("a rating") << 3;
        QTest::newRow("a round, whose paper may be at home") << 4;
        QTest::newRow("champion of a factor") << 5;
    }

    void whoHasTakenPart_staysAsOneWhoLeft()
    {
        QFETCH(int, what);
        Project project = withPeople({"p1", "p2"});
        Debate& debate = project.debate.edit();
        debate.brainstorm.candidates.resize(1);
        FactorCandidate& candidate = debate.brainstorm.candidates[0];
        if (what == 0)
            candidate.ideas.push_back({"p1", "Growth"});
        else if (what == 1)
            candidate.dots.push_back({"p1", 1});
        else if (what == 2)
            debate.homework.answers.push_back({"p1", "C1", CustomerType::Core});
        else if (what == 3)
            project.ratings.edit().set("Fit", "C1", "p1", 7);
        else if (what == 4)
            debate.rounds.resize(1);
        else
            candidate.champion = "p1";
        const Project next = withoutParticipant(project, "p1");
        QCOMPARE(next.debate->participants.size(), std::size_t(2));
        QVERIFY(next.debate->participants[0].hasLeft);
        QVERIFY(!next.debate->participants[1].hasLeft);
        QVERIFY(!project.debate->participants[0].hasLeft); // the project before is as it was
    }

    void groups_leaveOutWhatIsExcluded()
    {
        const auto metric = [](const char* id, bool isExcluded) {
            Metric one;
            one.id = id;
            one.isExcluded = isExcluded;
            return one;
        };
        Framework framework;
        framework.factors.resize(4);
        const char* ids[] = {"a", "b", "c", "d"};
        for (std::size_t f = 0; f < 4; ++f)
            framework.factors[f].id = ids[f];
        framework.factors[0].metrics = {metric("a1", false), metric("a2", true), metric("a3", false)};
        framework.factors[1].metrics = {metric("b1", false), metric("b2", true)}; // one is left: no vote
        framework.factors[2].metrics = {metric("c1", false), metric("c2", false)};
        framework.factors[2].isExcluded = true;
        const std::vector<VoteGroup> expected{{"", {"a", "b", "d"}}, {"a", {"a1", "a3"}}};
        QVERIFY(voteGroups(framework) == expected);
    }

    void oneFactorAlone_isNotVotedOn()
    {
        Framework framework;
        framework.factors.resize(1);
        framework.factors[0].id = "a";
        framework.factors[0].metrics.resize(2);
        framework.factors[0].metrics[0].id = "x";
        framework.factors[0].metrics[1].id = "y";
        const std::vector<VoteGroup> expected{{"a", {"x", "y"}}};
        QVERIFY(voteGroups(framework) == expected);
    }

    void theLastBallotOfAPerson_counts()
    {
        Round round;
        round.ballots = {{"p1", 10, false, {}}, {"p2", 11, false, {}}, {"p1", 12, false, {}}};
        QCOMPARE(countedBallot(round, "p1")->castAt, Moment(12));
        QCOMPARE(countedBallot(round, "p2")->castAt, Moment(11));
        QVERIFY(!countedBallot(round, "p3"));
    }

    void rounds_areFoundByTheirState()
    {
        Debate debate;
        QVERIFY(!openRound(debate));
        QVERIFY(!lastRevealedRound(debate));
        debate.rounds.resize(3);
        debate.rounds[0].number = 1;
        debate.rounds[0].openedAt = 1;
        debate.rounds[0].closedAt = 2;
        debate.rounds[0].revealedAt = 3;
        debate.rounds[1].number = 2;
        debate.rounds[1].openedAt = 4;
        debate.rounds[1].closedAt = 5; // closed, not yet revealed
        debate.rounds[2].number = 3;
        debate.rounds[2].openedAt = 6;
        QCOMPARE(openRound(debate)->number, 3);
        QCOMPARE(lastRevealedRound(debate)->number, 1);
        QCOMPARE(findRound(debate, 2)->closedAt, Moment(5));
        QVERIFY(!findRound(debate, 4));
    }
};

QTEST_APPLESS_MAIN(TestDebate)
#include "tst_debate.moc"
