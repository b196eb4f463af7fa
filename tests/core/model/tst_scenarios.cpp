#include "core/model/project.h"

#include <QTest>

using namespace strata;

// Models kept under a name, and the signed one that nobody changes.
class TestScenarios : public QObject
{
    Q_OBJECT

private:
    static Project weighted(int first)
    {
        Project project;
        project.framework.factors[0].weight = first;
        project.framework.factors[1].weight = 5000 - first;
        return project;
    }

private slots:
    void keeping_makesItThePresentOne()
    {
        const Project project = withScenario(weighted(2000), "First", "By hand", 77);
        QCOMPARE(project.scenarios->size(), std::size_t(1));
        const Scenario& kept = project.scenarios->front();
        QCOMPARE(kept.id, std::string("s1"));
        QCOMPARE(kept.name, std::string("First"));
        QCOMPARE(kept.origin, std::string("By hand"));
        QCOMPARE(kept.createdAt, Moment(77));
        QVERIFY(!kept.isSigned());
        QCOMPARE(presentScenario(project), &kept);
        QVERIFY(isSameModel(project, kept));
        QVERIFY(!isModelLocked(project));
    }

    void aChange_isSeenAgainstTheKeptModel()
    {
        const Project kept = withScenario(weighted(2000), "First", {}, 1);
        Project project = kept;
        project.framework.factors[0].weight = 2001;
        QVERIFY(!isSameModel(project, project.scenarios->front()));
        project = kept;
        project.rules.clvCut.value = 61.0;
        QVERIFY(!isSameModel(project, project.scenarios->front()));
        project = kept;
        project.rates.perOrder = 1.0;
        QVERIFY(!isSameModel(project, project.scenarios->front()));
        project = kept;
        project.framework.factors[0].isLocked = true; // an aid while dragging, no part of the model
        project.framework.factors[0].metrics[0].isLocked = true;
        project.name = "Another";
        QVERIFY(isSameModel(project, project.scenarios->front()));
    }

    void aKeptModel_comesBack()
    {
        Project project = withScenario(weighted(2000), "First", {}, 1);
        project.framework.factors[0].weight = 4000;
        project.rules.newOrders = 9;
        project = withScenario(project, "Second", {}, 2);
        QCOMPARE(project.scenario, std::string("s2"));
        project = withModelOf(project, *findScenario(project, "First"));
        QCOMPARE(project.scenario, std::string("s1"));
        QCOMPARE(project.framework.factors[0].weight, 2000);
        QCOMPARE(project.rules.newOrders, Rules{}.newOrders);
        QCOMPARE(project.scenarios->size(), std::size_t(2));
    }

    void names_areFoundAfterIds()
    {
        Project project = withScenario(withScenario({}, "s2", {}, 1), "Other", {}, 2);
        QCOMPARE(findScenario(project, "s2")->name, std::string("Other"));
        QCOMPARE(findScenario(project, "Other")->id, std::string("s2"));
        QVERIFY(!findScenario(project, "none"));
        QVERIFY(!isScenarioNameFree(project, "Other"));
        QVERIFY(isScenarioNameFree(project, "Other", "s2"));
        QVERIFY(isScenarioNameFree(project, "New"));
    }

    void signingThePresentVersion_signsItInPlace()
    {
        const Project project = withSignOff(withScenario(weighted(2000), "Final", {}, 1), "Final", "Ann", 9);
        QCOMPARE(project.scenarios->size(), std::size_t(1));
        QCOMPARE(project.scenarios->front().signedAt, Moment(9));
        QCOMPARE(project.scenarios->front().signers, std::string("Ann"));
        QVERIFY(isModelLocked(project));
    }

    void signingAChangedModel_keepsItAsAVersionOfItsOwn()
    {
        Project project = withScenario(weighted(2000), "First", {}, 1);
        project.framework.factors[0].weight = 2500;
        project = withSignOff(project, "Final", "Ann and Bob", 9);
        QCOMPARE(project.scenarios->size(), std::size_t(2));
        QVERIFY(!findScenario(project, "First")->isSigned());
        QCOMPARE(findScenario(project, "First")->framework.factors[0].weight, 2000);
        QCOMPARE(presentScenario(project)->name, std::string("Final"));
        QCOMPARE(presentScenario(project)->framework.factors[0].weight, 2500);
        QVERIFY(isModelLocked(project));
    }

    void aCopyOfASignedModel_isFree()
    {
        Project project = withSignOff(weighted(2000), "Final", "Ann", 9);
        const Framework before = project.framework;
        project = withModelCopied(project);
        QVERIFY(!isModelLocked(project));
        QVERIFY(!presentScenario(project));
        QVERIFY(project.framework == before);
        QVERIFY(project.scenarios->front().isSigned());
        QVERIFY(isModelLocked(withModelOf(project, project.scenarios->front())));
    }

    void removing_sparesTheSignedOne()
    {
        Project project = withSignOff(withScenario(weighted(2000), "First", {}, 1), "Final", "Ann", 9);
        project = withoutScenario(project, "s2");
        QCOMPARE(project.scenarios->size(), std::size_t(2));
        project = withoutScenario(project, "s1");
        QCOMPARE(project.scenarios->size(), std::size_t(1));
        QCOMPARE(project.scenarios->front().name, std::string("Final"));
        QCOMPARE(project.scenario, std::string("s2"));
    }

    void removingThePresentOne_leavesTheModel()
    {
        Project project = withoutScenario(withScenario(weighted(2000), "First", {}, 1), "s1");
        QVERIFY(project.scenarios->empty());
        QVERIFY(project.scenario.empty());
        QCOMPARE(project.framework.factors[0].weight, 2000);
    }
};

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
