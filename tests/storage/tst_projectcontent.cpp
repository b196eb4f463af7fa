#include "tests/storage/storagefixture.h"

using namespace strata;
using namespace strata::test;

namespace {

constexpr int kPresentFormat = 6;

std::vector<ImportBatch> firstFormatImports()
{
    return {{1, TableKind::Customers, "customers.csv", 16002, 4, 3, 1},
            {2, TableKind::InvoiceLines, "lines.csv", 16003, 5, 4, 1},
            {3, TableKind::Payments, "payments.csv", kNoDay, 3, 2, 1}};
}

// Those of makeDocument(), with their recipes.
std::vector<ImportBatch> thirdFormatImports()
{
    std::vector<ImportBatch> imports = firstFormatImports();
    imports.push_back({4, TableKind::Totals, "warehouse", 16010, 3, 2, 1});
    const StagedImport staged[] = {customersImport(), linesImport(), paymentsImport(), totalsImport()};
    for (std::size_t i = 0; i < imports.size(); ++i)
        imports[i].recipe = staged[i].recipe;
    return imports;
}

// The one of makeDocument(), as the project lists it.
SnapshotInfo thirdFormatSnapshot()
{
    return {1, "Refresh of \"2013\"", 1700000700000, 15900, 0, 3};
}

} // namespace

// What a project holds, and what the file keeps of it for ever, in every format.
class TestProjectContent : public QObject
{
    Q_OBJECT

private slots:
    void anyProject_comesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyProject_comesBack()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        Desk desk;
        Project project = withRandomTransform(randomlyChanged(richProject(), random), random);
        auto store = need(ProjectStore::create(desk.document(), project));
        for (int gesture = 0; gesture < 12; ++gesture) { // back and forth, as undo and redo go
            const Project before = project;
            project = withRandomTransform(randomlyChanged(before, random), random);
            need(store->commit(project, "Change"));
            if (gesture % 3 == 0) { // what was signed meanwhile stays
                Project undone = before;
                undone.scenarios = project.scenarios;
                undone.scenario.clear();
                need(store->commit(undone, "Undo"));
                need(store->commit(project, "Redo"));
            }
            store = reopened(std::move(store));
            QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        }
        need(store->close());
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
    }

    void aBallotCast_staysInTheFile_whateverIsUndone()
    {
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        const auto casts = [&] { // how many in the file, and how many of them count
            need(store->publish());
            return std::pair(numberIn(desk.document(), "SELECT count(*) FROM ballot_cast"),
                             numberIn(desk.document(), "SELECT count(position) FROM ballot_cast"));
        };
        QCOMPARE(casts(), std::pair(3, 3));
        const Project before = store->project();
        Project voted = before;
        voted.debate.edit().rounds[1].ballots = {before.debate->rounds[0].ballots[0]};
        need(store->commit(voted, "Vote"));
        QCOMPARE(casts(), std::pair(4, 4));
        need(store->commit(before, "Undo vote"));
        QCOMPARE(casts(), std::pair(4, 3));
        store = reopened(std::move(store)); // not only for this session
        QCOMPARE(casts(), std::pair(4, 3));
        need(store->commit(voted, "Redo vote"));
        QCOMPARE(casts(), std::pair(4, 4)); // the same ballot, not another
        Project again = voted; // the same paper a second time: both are kept
        again.debate.edit().rounds[1].ballots.push_back(again.debate->rounds[1].ballots[0]);
        need(store->commit(again, "Vote"));
        QCOMPARE(casts(), std::pair(5, 5));
        Project other = voted; // undone, and voted differently in its place
        other.debate.edit().rounds[1].ballots.push_back(before.debate->rounds[0].ballots[1]);
        need(store->commit(other, "Vote"));
        QCOMPARE(casts(), std::pair(6, 5));
        Project withoutRound = other; // even the whole round is taken back
        withoutRound.debate.edit().rounds.pop_back();
        need(store->commit(withoutRound, "Undo the round"));
        QCOMPARE(casts(), std::pair(6, 3));
        need(store->commit(other, "Redo the round"));
        QCOMPARE(casts(), std::pair(6, 5));
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(other));
        QCOMPARE(numberIn(desk.document(), "SELECT count(DISTINCT ballot) FROM ballot_weight"), 6);
    }

    void aLaterRoundOfTheSameNumber_hasItsOwnBallots()
    {
        Desk desk;
        const Project base = richProject();
        Project voted = base;
        Round& round = voted.debate.edit().rounds[1];
        round.ballots = {base.debate->rounds[0].ballots[0]};
        Project other = voted; // opened again later, with the very same paper in it
        other.debate.edit().rounds[1].openedAt += 60000;
        auto store = need(ProjectStore::create(desk.document(), voted));
        Project none = base;
        none.debate.edit().rounds.pop_back();
        need(store->commit(none, "Undo the round"));
        need(store->commit(other, "Vote"));
        need(store->publish());
        const auto count = [&](const Round& of, const char* which) {
            return numberIn(desk.document(),
                            "SELECT count(*) FROM ballot_cast WHERE round=3 AND opened_at="
                                + QByteArray::number(qint64(of.openedAt)) + " AND position IS " + which);
        };
        const Round early = voted.debate->rounds[1], late = other.debate->rounds[1];
        QCOMPARE(count(early, "NULL"), 1);
        QCOMPARE(count(late, "NOT NULL"), 1);
        need(store->commit(voted, "Both at once")); // the first one is back, in its own row
        need(store->publish());
        QCOMPARE(count(early, "NOT NULL"), 1);
        QCOMPARE(count(late, "NULL"), 1);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(voted));
        QCOMPARE(numberIn(desk.document(), "SELECT count(*) FROM ballot_cast WHERE round=3"), 2);
    }

    void aSignedModel_isCopiedBeforeItChanges_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 4; ++what)
            QTest::addRow("%d", what) << what;
    }
    void aSignedModel_isCopiedBeforeItChanges()
    {
        QFETCH(int, what);
        Desk desk;
        const Project rich = richProject();
        const Project signedOff = withModelOf(rich, rich.scenarios->front());
        QVERIFY(isModelLocked(signedOff));
        auto store = need(ProjectStore::create(desk.document(), signedOff));
        Project next = signedOff;
        if (what == 0)
            next.framework.factors[0].weight += 1;
        if (what == 1)
            next.rules.newMonths += 1;
        if (what == 2)
            next.rates.perOrder += 1;
        if (what == 3) { // comes back under the name, but not as it was signed
            need(store->commit(rich, "Another model"));
            next = rich;
            next.scenario = signedOff.scenario;
        }
        const Project before = store->project();
        const int unpublished = store->unpublishedCount();
        const Status status = store->commit(next, "Change what was signed");
        QVERIFY(!status);
        QVERIFY((status.error() == Error{ErrorCode::OutOfRange, "scenario"}));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
        QCOMPARE(store->unpublishedCount(), unpublished);

        need(store->commit(withModelCopied(next), "Copy"));
        Project aside = signedOff; // a slider's lock is not part of the model, nor is a note
        aside.framework.factors[0].isLocked = !aside.framework.factors[0].isLocked;
        aside.debate.edit().notes = "Noted";
        need(store->commit(aside, "Note"));
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(aside));
    }

    void aSignedScenario_neverChanges_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 5; ++what)
            QTest::addRow("%d", what) << what;
    }
    void aSignedScenario_neverChanges()
    {
        QFETCH(int, what);
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Project next = store->project();
        QVERIFY(next.scenarios->front().isSigned() && !next.scenarios->back().isSigned());
        std::vector<Scenario>& scenarios = next.scenarios.edit();
        if (what == 0)
            scenarios.erase(scenarios.begin());
        if (what == 1)
            scenarios[0].framework.factors[0].weight -= 1;
        if (what == 2)
            scenarios[0].signedAt = 0;
        if (what == 3)
            scenarios[0].name = "Another name";
        if (what == 4)
            scenarios[0].id = "s77";
        const Status status = store->commit(next, "Change what was signed");
        QVERIFY(!status);
        QVERIFY((status.error() == Error{ErrorCode::OutOfRange, "scenario"}));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(richProject()));
        QCOMPARE(store->unpublishedCount(), 0);

        // Others may change around it.
        next = store->project();
        std::vector<Scenario>& others = next.scenarios.edit();
        others[1].name = "Renamed";
        std::swap(others[0], others[1]);
        need(store->commit(next, "Change what was not"));
        store = reopened(std::move(store));
        QVERIFY(*store->project().scenarios == *next.scenarios);
    }

    void theFileOfFormat1_opens()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format1.strata"), desk.document()));
        QFile::setPermissions(desk.document(), QFile::ReadOwner);
        const QByteArray before = bytesOf(desk.document());
        auto store = openStore(desk.document());
        Project expected = firstFormatProject();
        expected.imports = firstFormatImports();
        QVERIFY(withoutDataset(store->project()) == withoutDataset(expected));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        need(store->close());
        QCOMPARE(bytesOf(desk.document()), before); // until it is saved
    }

    void aFileOfFormat1_isSavedAsAnyOther()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format1.strata"), desk.document()));
        auto store = openStore(desk.document());
        Project project = store->project();
        QVERIFY(*project.debate == Debate() && *project.ratings == Ratings() && project.scenarios->empty());
        project.debate = richDebate();
        project = withSignOff(project, "Plan", "Ann", 1);
        need(store->commit(project, "Vote"));
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), 1);
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), kPresentFormat);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        need(store->close());
    }

    void aDamagedFileOfFormat1_isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("value") << QByteArray("UPDATE factor SET weight=weight+1");
        QTest::newRow("another table") << QByteArray("CREATE TABLE debate(id INTEGER)");
        QTest::newRow("half migrated") << QByteArray("ALTER TABLE project ADD COLUMN scenario TEXT");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM import; END");
    }
    void aDamagedFileOfFormat1_isRefused()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format1.strata"), desk.document()));
        QVERIFY(runSql(desk.document(), sql));
        const auto opened = ProjectStore::open(desk.document());
        QVERIFY(!opened && opened.error().code == ErrorCode::DamagedFile);
    }

    void theFileOfFormat2_opens()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format2.strata"), desk.document()));
        QFile::setPermissions(desk.document(), QFile::ReadOwner);
        const QByteArray before = bytesOf(desk.document());
        auto store = openStore(desk.document());
        Project expected = secondFormatProject();
        expected.imports = firstFormatImports();
        QVERIFY(withoutDataset(store->project()) == withoutDataset(expected));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        need(store->close());
        QCOMPARE(bytesOf(desk.document()), before);
        QCOMPARE(numberIn(desk.document(), "SELECT count(*) FROM ballot_cast WHERE position IS NULL"), 1);
    }

    void aFileOfFormat2_isSavedAsAnyOther()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format2.strata"), desk.document()));
        auto store = openStore(desk.document());
        QVERIFY(store->project().scenarios->front().isSigned());
        Project project = withTotalsBesideLines(*store, store->project());
        project = need(store->commitSnapshot(project, richSnapshot(richProject()), "Snapshot"));
        project.rollup = richProject().rollup;
        project.gapTasks = richProject().gapTasks;
        need(store->commit(project, "Change"));
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), kPresentFormat);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        QVERIFY(*store->project().scenarios == *secondFormatProject().scenarios);
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        QVERIFY(sameTotals(*need(store->batch(4))->totals, richTotals()));
    }

    void aDamagedFileOfFormat2_isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* what :
             {"UPDATE scenario SET per_order=per_order+1", "CREATE TABLE gap_task(id INTEGER)",
              "ALTER TABLE project ADD COLUMN parent_field TEXT", "DELETE FROM chunk WHERE batch=2"})
            QTest::newRow(what) << QByteArray(what);
    }
    void aDamagedFileOfFormat2_isRefused()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format2.strata"), desk.document()));
        QVERIFY(runSql(desk.document(), sql));
        const auto opened = ProjectStore::open(desk.document());
        QVERIFY(!opened && opened.error().code == ErrorCode::DamagedFile);
    }

    void theFileOfFormat3_opens()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format3.strata"), desk.document()));
        QFile::setPermissions(desk.document(), QFile::ReadOwner);
        const QByteArray before = bytesOf(desk.document());
        auto store = openStore(desk.document());
        Project expected = thirdFormatProject();
        expected.imports = thirdFormatImports();
        expected.snapshots = {thirdFormatSnapshot()};
        QVERIFY(withoutDataset(store->project()) == withoutDataset(expected));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        QVERIFY(sameTotals(*need(store->batch(4))->totals, richTotals()));
        Snapshot snapshot = richSnapshot(expected);
        snapshot.info = thirdFormatSnapshot();
        QVERIFY(sameSnapshot(need(store->snapshot(1)), snapshot));
        need(store->close());
        QCOMPARE(bytesOf(desk.document()), before);
    }

    void aFileOfFormat3_isSavedAsAnyOther()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format3.strata"), desk.document()));
        auto store = openStore(desk.document());
        Project project = store->project();
        project = withScenarioNotes(project, project.scenario, "for the board");
        project.customerNotes = richProject().customerNotes;
        project.views = richProject().views;
        need(store->commit(project, "Change"));
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), kPresentFormat);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
    }

    void theFileOfFormat4_opens()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format4.strata"), desk.document()));
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), 4);
        const QByteArray before = bytesOf(desk.document());
        auto store = openStore(desk.document());
        Project expected = makeDocument(desk.document("anew.strata"));
        expected.services = {};
        expected.actions = {};
        expected.growth = {};
        expected.tracking = {};
        expected.logo = {};
        QVERIFY(withoutDataset(store->project()) == withoutDataset(expected));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        QVERIFY(sameTotals(*need(store->batch(4))->totals, richTotals()));
        Snapshot snapshot = richSnapshot(expected);
        snapshot.info = expected.snapshots.front();
        QVERIFY(sameSnapshot(need(store->snapshot(1)), snapshot));
        need(store->close());
        QCOMPARE(bytesOf(desk.document()), before);
    }

    void aFileOfFormat4_isSavedAsAnyOther()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format4.strata"), desk.document()));
        auto store = openStore(desk.document());
        Project project = store->project();
        project.services = richServices();
        project.actions = richActions();
        project.growth = richGrowth();
        project.tracking = richTracking();
        need(store->commit(project, "Change"));
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), kPresentFormat);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
    }

    void theFileOfFormat5_opens()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format5.strata"), desk.document()));
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), 5);
        const QByteArray before = bytesOf(desk.document());
        auto store = openStore(desk.document());
        Project expected = makeDocument(desk.document("anew.strata"));
        expected.logo = {};
        QVERIFY(withoutDataset(store->project()) == withoutDataset(expected));
        need(store->close());
        QCOMPARE(bytesOf(desk.document()), before);
    }

    void aFileOfFormat5_isSavedWithALogo()
    {
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format5.strata"), desk.document()));
        auto store = openStore(desk.document());
        Project project = store->project();
        project.logo = std::string(kMostLogoBytes, 'p');
        need(store->commit(project, "Choose a logo"));
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "PRAGMA user_version"), kPresentFormat);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        Project without = project;
        without.logo = {};
        need(store->commit(without, "Remove the logo"));
        need(store->publish());
        QCOMPARE(numberIn(desk.document(), "SELECT count(*) FROM company_logo"), 0);
        // One byte too many is refused, and nothing is changed.
        project.logo = std::string(kMostLogoBytes + 1, 'p');
        QVERIFY(!store->commit(project, "Choose a logo"));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(without));
    }

    // What cannot be is refused, and nothing is changed.
    void whatIsDoneWithTheTypes_isCheckedOnWriting_data()
    {
        using Change = std::function<void(Project&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("two services of one name") << Change([](Project& project) {
            project.services.edit().services[1].name = project.services->services[0].name;
        });
        QTest::newRow("a level for three types only")
            << Change([](Project& project) { project.services.edit().services[0].byType.pop_back(); });
        QTest::newRow("an infinite cost") << Change([](Project& project) {
            project.services.edit().services[0].cost = std::numeric_limits<double>::infinity();
        });
        QTest::newRow("actions out of order") << Change([](Project& project) {
            std::swap(project.actions.edit().actions[0], project.actions.edit().actions[1]);
        });
        QTest::newRow("an action twice") << Change(
            [](Project& project) { project.actions.edit().actions[1].id = project.actions->actions[0].id; });
        QTest::newRow("two campaigns of one name") << Change([](Project& project) {
            project.growth.edit().campaigns[1].name = project.growth->campaigns[0].name;
        });
        QTest::newRow("members out of order") << Change([](Project& project) {
            auto& members = project.growth.edit().campaigns[0].members;
            std::swap(members[0], members[1]);
        });
        QTest::newRow("a window of no month")
            << Change([](Project& project) { project.growth.edit().campaigns[0].windowMonths = 0; });
        QTest::newRow("a score step of 200")
            << Change([](Project& project) { project.tracking.edit().rules.scoreStep = 200; });
    }
    void whatIsDoneWithTheTypes_isCheckedOnWriting()
    {
        QFETCH(const std::function<void(Project&)>, change);
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const Project before = store->project();
        Project project = before;
        change(project);
        const auto refused = store->commit(project, "Change");
        QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
    }

    void viewsAndNotes_areWrittenWhereTheyDiffer()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project project = store->project();
        std::vector<CustomerView>& views = project.views.edit();
        views[0].conditions.pop_back();
        views[0].conditions[0].values = {"marginal"};
        std::swap(views[0], views[1]);
        project.customerNotes.edit().erase(project.customerNotes->begin());
        need(store->commit(project, "Change"));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        need(store->publish());
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
    }

    void twoViewsOfOneName_areRefused()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project project = store->project();
        project.views.edit()[1].name = project.views->front().name;
        const auto refused = store->commit(project, "Change");
        QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestProjectContent)
#include "tst_projectcontent.moc"
