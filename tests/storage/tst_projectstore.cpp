#include "core/storage/versionfolder.h"
#include "tests/storage/storagefixture.h"

#include <sys/stat.h>

using namespace strata;
using namespace strata::test;

namespace {

bool sameReport(const ImportReport& a, const ImportReport& b)
{
    return a.read == b.read && a.accepted == b.accepted && a.rejected == b.rejected && a.blank == b.blank
        && a.credits == b.credits && a.zeros == b.zeros && a.issues == b.issues && a.header == b.header
        && a.issueCounts.size() == b.issueCounts.size() && a.issueCounts[0].kind == b.issueCounts[0].kind
        && a.issueCounts[0].count == b.issueCounts[0].count && a.notes.size() == b.notes.size()
        && a.notes[0].isWarning == b.notes[0].isWarning && a.notes[0].text == b.notes[0].text
        && a.rejectedRows.size() == b.rejectedRows.size() && a.rejectedRows[0].line == b.rejectedRows[0].line
        && a.rejectedRows[0].reason == b.rejectedRows[0].reason
        && a.rejectedRows[0].raw == b.rejectedRows[0].raw;
}

unsigned modeOf(const QString& path)
{
    struct stat state
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & 0777 : 0;
}

} // namespace

class TestProjectStore : public QObject
{
    Q_OBJECT

private slots:
    void everySetting_comesBack()
    {
        Desk desk;
        need(need(ProjectStore::create(desk.document(), richProject()))->close());
        auto store = openStore(desk.document());
        QVERIFY(withoutDataset(store->load()) == withoutDataset(richProject()));
        QCOMPARE(store->unpublishedCount(), 0);
        QCOMPARE(desk.besides(), (QStringList{".plan.strata.lock", "plan.strata"}));
        QCOMPARE(modeOf(desk.document()), 0600u);
        store.reset();
        QCOMPARE(desk.besides(), QStringList{"plan.strata"});
        QVERIFY(desk.workFolders().isEmpty());
    }

    void everyRowOfAnImport_comesBack()
    {
        Desk desk;
        const Project before = makeDocument(desk.document());
        auto store = openStore(desk.document());
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
        QCOMPARE(store->project().imports.size(), 4u);

        const auto customers = need(store->batch(store->project().imports[0].batch));
        const BatchRows expected = customersImport().rows;
        QVERIFY(customers->customers.ids == expected.customers.ids
                && customers->customers.names == expected.customers.names);
        QCOMPARE(customers->customers.fields.size(), 2u);
        for (int f = 0; f < 2; ++f) {
            const CustomerField &a = customers->customers.fields[f], &b = expected.customers.fields[f];
            QVERIFY(a.name == b.name && a.isNumber == b.isNumber && hasSameTexts(a, b, std::max(a.present.size(), b.present.size()))
                    && a.numbers == b.numbers && a.present == b.present);
        }
        const auto lines = need(store->batch(store->project().imports[1].batch));
        QVERIFY(lines->kind == TableKind::InvoiceLines && sameLines(lines->lines, linesImport().rows.lines));
        const auto payments = need(store->batch(store->project().imports[2].batch));
        const Payments expectedPayments = paymentsImport().rows.payments;
        QVERIFY(payments->payments.customer == expectedPayments.customer
                && payments->payments.date == expectedPayments.date
                && payments->payments.amount == expectedPayments.amount
                && payments->payments.invoice == expectedPayments.invoice);
        QVERIFY(sameReport(need(store->importReport(store->project().imports[1].batch)), reportOf(4)));

        QCOMPARE(store->project().dataset->customers.size(), 3u);
        QCOMPARE(store->project().dataset->lines.size(), 4u);
        QCOMPARE(store->project().dataset->payments.size(), 2u);
    }

    void eachGesture_changesOnlyWhatItChanged()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project project = store->project();
        std::vector<std::function<void(Project&)>> gestures = {
            [](Project& p) { p.name = "Other"; },
            [](Project& p) { p.framework.factors[0].metrics[1].value.points[1].score = 41; },
            [](Project& p) {
                p.rules.tiers.push_back({"More", 100});
            },
            [](Project& p) { p.overrides[0].reason = "changed"; },
            [](Project& p) {
                p.overrides.insert(p.overrides.begin(), {"aaa", CustomerType::Marginal, "new", "me", 1});
            },
            [](Project& p) { p.overrides.erase(p.overrides.begin() + 1); },
            [](Project& p) { p.period.asOf = kNoDay; },
            [](Project& p) { p.rates.perLine = 7; },
            [](Project& p) { p.framework.factors.pop_back(); },
            [](Project& p) { p.debate.edit().notes = "more"; },
            [](Project& p) { p.debate.edit().participants[1].name = "Cid"; },
            [](Project& p) {
                p.debate.edit().decisions.push_back({5, "what", "who", "", "", "", ""});
            },
            [](Project& p) {
                p.debate.edit().brainstorm.candidates[1].dots = {{"p4", 2}};
            },
            [](Project& p) { p.debate.edit().rounds[1].ballots = {p.debate->rounds[0].ballots[0]}; },
            [](Project& p) { p.debate.edit().rounds[1].closedAt = 9; },
            [](Project& p) { p.debate.edit().teamAnswers.pop_back(); },
            [](Project& p) { p.debate.edit().homework.answers.pop_back(); },
            [](Project& p) { p.ratings.edit().set("Ease", "ann", "p1", 6); },
            [](Project& p) { p.ratings.edit().set("Ease", "bob", "p2", 0); },
            [](Project& p) { p = withScenario(p, "Third", "by hand", 7); },
            [](Project& p) { p = withoutScenario(p, "Second"); },
        };
        int changes = 0;
        for (const auto& gesture : gestures) {
            gesture(project);
            need(store->commit(project, "Change"));
            QCOMPARE(store->unpublishedCount(), ++changes);
        }
        need(store->close());
        QVERIFY(withoutDataset(openStore(desk.document())->project()) == withoutDataset(project));
    }

    void anImportTakenBack_canComeAgain_butNotInTheNextSession()
    {
        Desk desk;
        need(need(ProjectStore::create(desk.document(), richProject()))->close());
        auto store = openStore(desk.document());
        const Project before = store->project();
        const Project after = need(store->commitImport(before, linesImport(), "Import"));
        QVERIFY(after.dataset->lines.size() == 4 && before.dataset->lines.size() == 0);
        need(store->commit(before, "Undo import"));
        need(store->commit(after, "Redo import"));
        QVERIFY(need(store->dataset(after.imports)) == after.dataset);
        need(store->commit(before, "Undo import"));
        need(store->close());
        store = openStore(desk.document());
        QVERIFY(!store->commit(after, "Redo import")); // the rows are gone
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
    }

    void anImportThatStops_leavesNothing()
    {
        Desk desk;
        need(need(ProjectStore::create(desk.document(), richProject()))->close());
        auto store = openStore(desk.document());
        const Project before = store->project();
        int calls = 0;
        const auto stopped = store->commitImport(before, linesImport(), "Import",
                                                 [&calls](auto, auto) { return ++calls < 5; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        StagedImport wrong = linesImport();
        wrong.rows.lines.customer[3] = 2; // there are two customers
        const auto refused = store->commitImport(before, wrong, "Import");
        QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
        wrong = linesImport();
        wrong.rows.lines.quantity[0] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!store->commitImport(before, wrong, "Import"));
        wrong = paymentsImport();
        wrong.rows.payments.date[1] = kNoDay; // what was paid was paid some day
        QVERIFY(!store->commitImport(before, wrong, "Import"));
        wrong = linesImport();
        ++wrong.report.read;
        QVERIFY(!store->commitImport(before, wrong, "Import"));
        QCOMPARE(store->unpublishedCount(), 0);
        QVERIFY(!store->batch(1));

        const Project after = need(store->commitImport(before, linesImport(3), "Import"));
        need(store->close());
        QVERIFY(openStore(desk.document())->project().imports
                == after.imports); // the seal of the first try is forgotten
    }

    void whatIsOutOfRange_isRefused_andNothingChanges_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 14; ++what)
            QTest::addRow("%d", what) << what;
    }
    void whatIsOutOfRange_isRefused_andNothingChanges()
    {
        QFETCH(int, what);
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Project project = store->project();
        if (what == 0)
            project.rates.perOrder = std::numeric_limits<double>::infinity();
        if (what == 1)
            project.framework.factors[0].metrics[0].value.worst = std::numeric_limits<double>::quiet_NaN();
        if (what == 2)
            project.framework.factors[0].weight = 10001;
        if (what == 3)
            project.period.windowMonths = -1;
        if (what == 4)
            project.imports.push_back({77, TableKind::Customers, "no such rows", 0, 0, 0, 0});
        Debate& debate = project.debate.edit();
        GroupVote& vote = debate.rounds[0].ballots[0].votes[0];
        if (what == 5)
            debate.participants[0].votingWeight = 1001;
        if (what == 6)
            debate.agenda[0].minutes = -1;
        if (what == 7)
            vote.weights[0] += 1;
        if (what == 8)
            vote.answers[0] = std::numeric_limits<double>::quiet_NaN();
        if (what == 9)
            vote.answers.pop_back();
        if (what == 10)
            debate.rounds[1].number = 1;
        if (what == 11)
            project.ratings.edit().ratings[0].value = 11;
        if (what == 12)
            project.scenario = "s99";
        if (what == 13)
            project.scenarios.edit()[1].name = project.scenarios->front().name;
        const Status status = store->commit(project, "Impossible");
        QVERIFY(!status);
        QVERIFY(status.error().code == ErrorCode::OutOfRange);
        QVERIFY(withoutDataset(store->project()) == withoutDataset(richProject()));
        need(store->commit(richProject(), "Possible"));
    }

    void openingAndClosing_doesNotTouchTheFile()
    {
        Desk desk;
        makeDocument(desk.document());
        const QByteArray before = bytesOf(desk.document());
        need(openStore(desk.document())->close());
        need(openStore(desk.document(), OpenMode::ReadOnly)->close());
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
        QCOMPARE(bytesOf(desk.document()), before);
        QCOMPARE(desk.besides(), QStringList{"plan.strata"});
        QVERIFY(desk.workFolders().isEmpty());
    }

    void creating_doesNotReplaceAFile_unlessAsked()
    {
        Desk desk;
        writeBytes(desk.document(), "mine");
        const auto refused = ProjectStore::create(desk.document(), richProject());
        QVERIFY(!refused && refused.error().code == ErrorCode::CannotWrite);
        QCOMPARE(bytesOf(desk.document()), QByteArray("mine"));
        need(
            need(ProjectStore::create(desk.document(), richProject(), CreateMode::ReplaceExisting))->close());
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
    }

    void aFileOpenElsewhere_isLocked_andCanBeRead()
    {
        Desk desk;
        makeDocument(desk.document());
        auto first = openStore(desk.document());
        const auto second = ProjectStore::open(desk.document());
        QVERIFY(!second && second.error().code == ErrorCode::LockedFile);
        QVERIFY(second.error().detail.find("tst_projectstore") != std::string::npos);
        auto reader = openStore(desk.document(), OpenMode::ReadOnly);
        need(reader->commit(richProject(), "Only looking"));
        QVERIFY(reader->publish().error().code == ErrorCode::ReadOnlyFile);
        need(reader->saveAs(desk.document("other.strata")));
        QCOMPARE(reader->mode(), OpenMode::Edit);
        need(reader->publish());
        need(reader->close());
        need(first->close());
        QCOMPARE(openStore(desk.document("other.strata"))->project().imports.size(), 0u);
        QCOMPARE(openStore(desk.document())->project().imports.size(), 4u);
    }

    void theLockOfADeadProgram_isTakenOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("it died while editing")
            << QByteArray("2147483646\nstrata\n") + QSysInfo::machineHostName().toUtf8() + "\n";
        QTest::newRow("it died before it had written its name") << QByteArray();
    }
    void theLockOfADeadProgram_isTakenOver()
    {
        QFETCH(QByteArray, content);
        Desk desk;
        makeDocument(desk.document());
        writeBytes(desk.document(".plan.strata.lock"), content);
        need(openStore(desk.document())->close());
    }

    void anotherHand_isNoticed_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("copied over it") << 0;
        QTest::newRow("moved over it") << 1;
        QTest::newRow("removed") << 2;
        QTest::newRow("touched") << 3;
    }
    void anotherHand_isNoticed()
    {
        QFETCH(int, what);
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const QByteArray theirs = what == 3 ? bytesOf(desk.document()) : QByteArray("theirs");
        if (what == 0)
            writeBytes(desk.document(), theirs);
        if (what == 1) {
            writeBytes(desk.document("new"), theirs);
            QCOMPARE(::rename(QFile::encodeName(desk.document("new")).constData(),
                              QFile::encodeName(desk.document()).constData()),
                     0);
        }
        if (what == 2)
            QVERIFY(QFile::remove(desk.document()));
        if (what == 3) {
            QFile file(desk.document());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        }
        need(store->commit(richProject(), "Mine"));
        QVERIFY(store->publish().error().code == ErrorCode::ChangedOutside);
        QVERIFY(store->close().error().code == ErrorCode::ChangedOutside); // still open
        if (what != 2)
            QCOMPARE(bytesOf(desk.document()), theirs);
        QCOMPARE(store->unpublishedCount(), 1);
        need(store->publish(PublishMode::ReplaceChanged)); // the person decided
        QCOMPARE(store->unpublishedCount(), 0);
        if (what != 2)
            QCOMPARE(bytesOf(store->versions().at(0).file), theirs);
        need(store->close());
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
    }

    void theJournalOfACrash_isTakenIn_andDoesNotOutliveTheFile_data()
    {
        QTest::addColumn<bool>("isLog");
        QTest::newRow("write-ahead log") << true;
        QTest::newRow("rollback journal") << false;
    }
    void theJournalOfACrash_isTakenIn_andDoesNotOutliveTheFile()
    {
        QFETCH(bool, isLog);
        Desk desk;
        makeDocument(desk.document("first.strata"));
        // What the log holds is sealed; what the rollback journal takes back is not.
        QVERIFY(copyWhileWritten(desk.document("first.strata"), desk.document(), isLog,
                                 isLog ? "UPDATE project SET name=name" : "UPDATE project SET name='torn'"));
        const QString journal = desk.document() + (isLog ? "-wal" : "-journal");
        const QByteArray stale = bytesOf(journal);
        auto store = openStore(desk.document());
        Project project = store->project();
        QCOMPARE(project.name, richProject().name);
        QCOMPARE(bytesOf(journal), stale); // nothing beside the file changes before it is saved
        project.name = "After the crash";
        need(store->commit(project, "Rename"));
        need(store->publish());
        QVERIFY(!QFile::exists(journal));
        need(store->close());
        QCOMPARE(openStore(desk.document())->project().name, project.name);

        // A program killed between the save and the removal leaves it: the saved file counts.
        writeBytes(journal, stale);
        store = openStore(desk.document());
        QCOMPARE(store->project().name, project.name);
        project.name = "And again";
        need(store->commit(project, "Rename"));
        need(store->close());
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(openStore(desk.document())->project().name, project.name);
    }

    void aJournalThatAppears_isAnotherHand()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        need(store->commit(richProject(), "Mine"));
        writeBytes(desk.document("plan.strata-journal"), "theirs");
        QVERIFY(store->publish().error().code == ErrorCode::ChangedOutside);
        QCOMPARE(bytesOf(desk.document("plan.strata-journal")), QByteArray("theirs"));
        need(store->publish(PublishMode::ReplaceChanged));
        need(store->close());
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
    }

    void aFailedSave_harmsNothing()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        need(store->commit(richProject(), "Mine"));
        const QByteArray before = bytesOf(desk.document());
        QVERIFY(QDir().mkdir(desk.document(".plan.strata.part"))); // in the way of the part file
        QVERIFY(!store->publish());
        QCOMPARE(bytesOf(desk.document()), before);
        QCOMPARE(store->unpublishedCount(), 1);
        QVERIFY(QDir().rmdir(desk.document(".plan.strata.part")));
        need(store->publish());
        QVERIFY(bytesOf(desk.document()) != before);
    }

    void changesThatNeverReachedTheFile_areOfferedAndComeBack()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project project = store->project();
        project.name = "Changed twice";
        need(store->commit(project, "Rename"));
        need(store->commit(project, "Rename again"));
        QVERIFY(ProjectStore::orphans().empty()); // somebody is at work there
        store.reset(); // gone without close()
        const auto orphans = ProjectStore::orphans();
        QCOMPARE(orphans.size(), 1u);
        QCOMPARE(orphans[0].document, QFileInfo(desk.document()).canonicalFilePath());
        QCOMPARE(orphans[0].name, QString("plan.strata"));
        QCOMPARE(orphans[0].changes, 2);
        QCOMPARE(orphans[0].lastAction, QString("Rename again"));
        QVERIFY(orphans[0].isReadable);

        store = need(ProjectStore::recover(orphans[0]));
        QCOMPARE(store->unpublishedCount(), 2);
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        need(store->close());
        QVERIFY(ProjectStore::orphans().empty());
        QCOMPARE(openStore(desk.document())->project().name, project.name);
    }

    void orphans_goOnlyWhenTold()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        need(store->commit(richProject(), "Mine"));
        store.reset();
        QCOMPARE(ProjectStore::orphans().size(), 1u);
        QCOMPARE(ProjectStore::orphans().size(), 1u);
        need(ProjectStore::discard(ProjectStore::orphans()[0]));
        QVERIFY(ProjectStore::orphans().empty());
        QVERIFY(desk.workFolders().isEmpty());
    }

    void workWhoseOriginCannotBeRead_isKept_untilThereIsNone()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        need(store->commit(richProject(), "Mine"));
        store.reset();
        QCOMPARE(desk.workFolders().size(), 1);
        const QString origin = desk.path("state/work/" + desk.workFolders()[0] + "/origin.json");
        const QByteArray good = bytesOf(origin);
        writeBytes(origin, "");
        auto orphans = ProjectStore::orphans();
        QCOMPARE(orphans.size(), 1u);
        QVERIFY(!orphans[0].isReadable && !orphans[0].name.isEmpty());
        writeBytes(origin, good); // it was the moment only
        orphans = ProjectStore::orphans();
        QCOMPARE(orphans.size(), 1u);
        QVERIFY(orphans[0].isReadable);
        QCOMPARE(orphans[0].lastAction, QString("Mine"));
        need(need(ProjectStore::recover(orphans[0]))->close());
        QVERIFY(desk.workFolders().isEmpty());
    }

    void savingUnderAnotherName_movesThere_andACopyDoesNot()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        need(store->saveCopyAs(desk.document("copy.strata")));
        QVERIFY(!store->saveCopyAs(desk.document("copy.strata")));
        QCOMPARE(QFileInfo(store->path()).fileName(), QString("plan.strata"));
        need(store->saveAs(desk.document("new.strata")));
        QCOMPARE(QFileInfo(store->path()).fileName(), QString("new.strata"));
        need(store->commit(richProject(), "Change"));
        need(store->close());
        for (const char* name : {"plan.strata", "copy.strata"})
            QCOMPARE(openStore(desk.document(name))->project().imports.size(), 4u);
        QCOMPARE(openStore(desk.document("new.strata"))->project().imports.size(), 0u);
    }

    void olderStates_areKept_andOpenedElsewhere()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const int before = int(store->versions().size());
        Project project = store->project();
        project.name = "Second";
        need(store->commit(project, "Rename"));
        need(store->publish());
        const auto versions = store->versions();
        QCOMPARE(int(versions.size()), before + 1);
        need(ProjectStore::copyVersion(versions[0], desk.document("old.strata")));
        QVERIFY(!ProjectStore::copyVersion(versions[0], desk.document("old.strata"))); // never over a file
        QCOMPARE(openStore(desk.document("old.strata"))->project().name, richProject().name);
        need(store->keepVersion());
        QCOMPARE(bytesOf(store->versions()[0].file), bytesOf(desk.document()));
    }

    void versionsThin_withAge()
    {
        const QDateTime now = QDateTime::fromString("2026-03-01T12:05:00Z", Qt::ISODate);
        std::vector<Version> versions;
        for (int minute = 0; minute < 60 * 24 * 40; ++minute) // one a minute, for forty days
            versions.push_back({QString::number(minute), now.addSecs(-60 * minute), 1000});
        const auto drop = versionsToDrop(versions, now);
        // the ten newest, which lie in two ten-minute blocks; the newest of the other 143 blocks of the last
        // 24 hours; the last of 29 more days (today and yesterday have theirs already; 30 days back 23:59 is
        // younger than 30 days)
        const int kept = int(versions.size() - drop.size());
        QCOMPARE(kept, 10 + 143 + 29);
        versions.resize(20);
        for (Version& version : versions)
            version.size = 400LL << 20;
        QCOMPARE(20 - int(versionsToDrop(versions, now).size()), 2); // 1 GiB
    }
};

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
