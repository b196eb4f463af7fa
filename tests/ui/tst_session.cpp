#include "ui/session.h"
#include "ui/workshop.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>
#include <semaphore>

using namespace strata;

namespace {

// An import of one customer with one invoice line.
StagedImport importOf(const std::string& source, const std::string& customer)
{
    StagedImport import;
    import.rows.kind = TableKind::InvoiceLines;
    import.rows.customers.ids = {customer};
    import.rows.customers.names = {customer};
    InvoiceLines& lines = import.rows.lines;
    lines.customer = {0};
    lines.date = {dayOf(CivilDate{2024, 1, 31})};
    lines.invoice = {0};
    lines.invoiceIds = {"I-" + customer};
    lines.net = {1000000};
    lines.isReturn = {0};
    import.report.read = import.report.accepted = 1;
    import.source = source;
    import.date = dayOf(CivilDate{2024, 2, 1});
    return import;
}

QStringList sourcesOf(const Project& project)
{
    QStringList sources;
    for (const ImportBatch& import : project.imports)
        sources.append(QString::fromStdString(import.source));
    return sources;
}

QStringList customersOf(const Project& project)
{
    QStringList ids;
    for (const std::string& id : project.dataset->customers.ids)
        ids.append(QString::fromStdString(id));
    return ids;
}

} // namespace

// What comes in while a person goes on working.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void anUndoWhileAnImportIsRemoved_holds();
    void anUndoWhileAnImportComesIn_holds();
    void aRedoWhileASnapshotIsTaken_holds();
    void aSnapshotTakenOffMeanwhile_staysOff();
    void anUndoOfWhatIsBeingReplaced_holds();
    void aPeriodChosenMeanwhile_stays();
    void tasksOfAReplacedImport_stayWithIt();

private:
    bool import(const std::string& source, const std::string& customer);
    // Has `work` wait in the store's thread until release(): time enough to do something else.
    void begin(const QString& label, StoreThread::Change work);
    bool release();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::shared_ptr<std::binary_semaphore> m_gate;
};

void TestSession::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    QVERIFY(m_session->create(m_dir->filePath(QStringLiteral("test.strata")), Project()));
    QVERIFY(import("first.csv", "Ann"));
    QVERIFY(import("second.csv", "Bob"));
    QCOMPARE(customersOf(m_workshop->project()), QStringList({QStringLiteral("Ann"), QStringLiteral("Bob")}));
}

// What the file holds in the end is what the window shows.
void TestSession::cleanup()
{
    const QString path = m_session->path();
    const Project shown = m_workshop->project();
    QVERIFY(m_session->close());
    auto stored = ProjectStore::open(path, OpenMode::ReadOnly);
    QVERIFY(stored);
    QCOMPARE(sourcesOf((*stored)->project()), sourcesOf(shown));
    QCOMPARE(customersOf((*stored)->project()), customersOf(shown));
    QVERIFY((*stored)->project().snapshots == shown.snapshots);
    QVERIFY((*stored)->close(ProjectStore::Unpublished::Discard));
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

bool TestSession::import(const std::string& source, const std::string& customer)
{
    QSignalSpy done(m_session.get(), &ProjectSession::imported);
    m_session->importTable(
        QString::fromStdString("Import " + source),
        [source, customer](const Progress&) -> Result<StagedImport> { return importOf(source, customer); });
    return done.wait(10000);
}

void TestSession::begin(const QString& label, StoreThread::Change work)
{
    m_gate = std::make_shared<std::binary_semaphore>(0);
    m_session->changeData(
        label, [gate = m_gate, work](ProjectStore& store, const Progress& progress) -> Result<Project> {
            gate->acquire();
            return work(store, progress);
        });
}

bool TestSession::release()
{
    QSignalSpy done(m_session.get(), &ProjectSession::imported);
    m_gate->release();
    return done.wait(10000) && !m_session->isImporting();
}

StoreThread::Change without(const Project& base, std::size_t place)
{
    return [base, place](ProjectStore& store, const Progress&) -> Result<Project> {
        Project next = base;
        next.imports.erase(next.imports.begin() + std::ptrdiff_t(place));
        const auto dataset = store.dataset(next.imports);
        if (!dataset)
            return dataset.error();
        next = withDataset(next, *dataset);
        if (const Status committed = store.commit(next, "Remove"); !committed)
            return committed.error();
        return next;
    };
}

StoreThread::Change snapshotOf(const Project& base, const std::string& name)
{
    return [base, name](ProjectStore& store, const Progress&) -> Result<Project> {
        Snapshot snapshot;
        snapshot.info.name = name;
        return store.commitSnapshot(base, snapshot, "Take a snapshot");
    };
}

void TestSession::anUndoWhileAnImportIsRemoved_holds()
{
    begin(QStringLiteral("Remove first.csv"), without(m_workshop->project(), 0));
    m_workshop->undoStack()->undo(); // the import of second.csv
    QVERIFY(release());
    QCOMPARE(sourcesOf(m_workshop->project()), QStringList());
    QCOMPARE(customersOf(m_workshop->project()), QStringList());
    m_workshop->undoStack()->undo(); // the removal
    QCOMPARE(customersOf(m_workshop->project()), QStringList(QStringLiteral("Ann")));
}

void TestSession::anUndoWhileAnImportComesIn_holds()
{
    begin(QStringLiteral("Import third.csv"),
          [base = m_workshop->project()](ProjectStore& store, const Progress& progress) {
              return store.commitImport(base, importOf("third.csv", "Cid"), "Import third.csv", progress);
          });
    m_workshop->undoStack()->undo();
    QVERIFY(release());
    QCOMPARE(sourcesOf(m_workshop->project()),
             QStringList({QStringLiteral("first.csv"), QStringLiteral("third.csv")}));
    QCOMPARE(customersOf(m_workshop->project()), QStringList({QStringLiteral("Ann"), QStringLiteral("Cid")}));
}

void TestSession::aRedoWhileASnapshotIsTaken_holds()
{
    m_workshop->undoStack()->undo();
    begin(QStringLiteral("Take a snapshot"), snapshotOf(m_workshop->project(), "now"));
    m_workshop->undoStack()->redo();
    QVERIFY(release());
    QCOMPARE(customersOf(m_workshop->project()), QStringList({QStringLiteral("Ann"), QStringLiteral("Bob")}));
    QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(1));
}

void TestSession::aSnapshotTakenOffMeanwhile_staysOff()
{
    begin(QStringLiteral("Take a snapshot"), snapshotOf(m_workshop->project(), "early"));
    QVERIFY(release());
    begin(QStringLiteral("Take a snapshot"), snapshotOf(m_workshop->project(), "late"));
    Project next = m_workshop->project();
    next.snapshots.clear();
    m_workshop->edit(next, QStringLiteral("Remove snapshot"));
    QVERIFY(release());
    QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().snapshots[0].name, std::string("late"));
}

void TestSession::anUndoOfWhatIsBeingReplaced_holds()
{
    begin(
        QStringLiteral("Refresh"),
        [base = m_workshop->project()](ProjectStore& store, const Progress& progress) {
            std::vector<StagedImport> again{importOf("first.csv", "Ann-2"), importOf("second.csv", "Bob-2")};
            return store.commitRefresh(base, again, {0, 1}, {}, "Refresh", progress);
        });
    m_workshop->undoStack()->undo();
    QVERIFY(release());
    QCOMPARE(customersOf(m_workshop->project()), QStringList(QStringLiteral("Ann-2")));
}

void TestSession::aPeriodChosenMeanwhile_stays()
{
    begin(QStringLiteral("Remove first.csv"), without(m_workshop->project(), 0));
    Project next = m_workshop->project();
    next.period.windowMonths = 6;
    m_workshop->edit(next, QStringLiteral("Set window"));
    QVERIFY(release());
    QCOMPARE(m_workshop->project().period.windowMonths, 6);
    QCOMPARE(customersOf(m_workshop->project()), QStringList(QStringLiteral("Bob")));
}

void TestSession::tasksOfAReplacedImport_stayWithIt()
{
    Project next = m_workshop->project();
    const std::int64_t batch = next.imports[0].batch;
    next.gapTasks.edit().push_back({"lines-without-date/" + std::to_string(batch), "Ann", kNoDay, {}, false});
    m_workshop->edit(next, QStringLiteral("Plan a task"));
    begin(QStringLiteral("Refresh"), [base = next](ProjectStore& store, const Progress& progress) {
        return store.commitRefresh(base, {importOf("first.csv", "Ann")}, {0}, {}, "Refresh", progress);
    });
    QVERIFY(release());
    const std::int64_t now = m_workshop->project().imports[0].batch;
    QVERIFY(now != batch);
    QCOMPARE(m_workshop->project().gapTasks->size(), std::size_t(1));
    QCOMPARE(m_workshop->project().gapTasks->at(0).gap, "lines-without-date/" + std::to_string(now));
    QCOMPARE(m_workshop->project().gapTasks->at(0).owner, std::string("Ann"));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
