#include "core/storage/storethread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <new>
#include <stdexcept>

using namespace strata;

class TestStoreThread : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_thread;

    QString path() const { return m_folder.filePath("plan.strata"); }
    Project named(const char* name) const
    {
        Project project;
        project.name = name;
        return project;
    }

private slots:
    void init()
    {
        qputenv("STRATA_STATE_DIR", QFile::encodeName(m_folder.filePath("state")));
        auto store = ProjectStore::create(path(), named("first"), CreateMode::ReplaceExisting);
        QVERIFY(store);
        m_thread = std::make_unique<StoreThread>(std::move(store).value());
    }
    void cleanup() { m_thread.reset(); }

    void changes_areKeptInOrder_andReachTheFileOnRequest()
    {
        QSignalSpy committed(m_thread.get(), &StoreThread::committed),
            published(m_thread.get(), &StoreThread::published);
        m_thread->commit(named("second"), "Two");
        m_thread->commit(named("third"), "Three");
        QVERIFY(m_thread->unsavedCount() >= 1);
        m_thread->publish();
        QVERIFY(published.wait());
        QCOMPARE(committed.count(), 2);
        QCOMPARE(committed[1][0].toString(), QString("Three"));
        QCOMPARE(m_thread->unsavedCount(), 0);
        QVERIFY(m_thread->close());
        QCOMPARE(ProjectStore::open(path()).value()->project().name, std::string("third"));
    }

    void theFileFollowsByItself()
    {
        QSignalSpy published(m_thread.get(), &StoreThread::published);
        m_thread->commit(named("second"), "Two");
        QVERIFY(published.wait(15000));
        QCOMPARE(published.count(), 1);
    }

    void closing_bringsEverythingToTheFile()
    {
        m_thread->commit(named("last"), "Last");
        m_thread.reset();
        QCOMPARE(ProjectStore::open(path()).value()->project().name, std::string("last"));
    }

    void aConflict_isSaid_andNothingIsOverwritten()
    {
        QFile theirs(path());
        QVERIFY(theirs.open(QIODevice::WriteOnly | QIODevice::Truncate));
        theirs.write("theirs");
        theirs.close();
        QSignalSpy failed(m_thread.get(), &StoreThread::publishFailed);
        m_thread->commit(named("mine"), "Mine");
        const Status status = m_thread->flush();
        QVERIFY(!status && status.error().code == ErrorCode::ChangedOutside);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_thread->close());
        QCOMPARE(m_thread->unsavedCount(), 1);
        QVERIFY(m_thread->close(ProjectStore::Unpublished::Discard));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    }

    void anImport_canBeStopped_andLeavesNothing()
    {
        QSignalSpy imported(m_thread.get(), &StoreThread::imported),
            failed(m_thread.get(), &StoreThread::importFailed);
        const auto endless = [](const Progress& progress) -> Result<StagedImport> {
            while (goOn(progress, 1, 2)) { }
            return Error{ErrorCode::Cancelled, {}};
        };
        m_thread->import(named("first"), "Import", endless);
        m_thread->cancelImport();
        QVERIFY(failed.wait());
        QCOMPARE(imported.count(), 0);
        const auto one = [](const Progress&) -> Result<StagedImport> {
            StagedImport import;
            import.rows.customers.ids = {"ann"};
            import.report.read = import.report.accepted = 1;
            return import;
        };
        m_thread->import(named("first"), "Import", one);
        QVERIFY(imported.wait());
        QCOMPARE(imported[0][0].value<Project>().dataset->customers.size(), 1u);
        QVERIFY(m_thread->close());
        QCOMPARE(ProjectStore::open(path()).value()->project().imports.size(), 1u);
    }

    void anImportAfterACancelledOne_runs_andTheFirstStaysCancelled()
    {
        QSignalSpy imported(m_thread.get(), &StoreThread::imported),
            failed(m_thread.get(), &StoreThread::importFailed);
        const auto endless = [](const Progress& progress) -> Result<StagedImport> {
            while (goOn(progress, 1, 2)) { }
            return Error{ErrorCode::Cancelled, {}};
        };
        const auto one = [](const Progress&) -> Result<StagedImport> {
            StagedImport import;
            import.rows.customers.ids = {"ann"};
            import.report.read = import.report.accepted = 1;
            return import;
        };
        m_thread->import(named("first"), "Endless", endless);
        m_thread->cancelImport();
        m_thread->import(named("first"), "One", one);
        const bool isImported = imported.wait();
        m_thread->cancelImport(); // lets a lost one end
        QVERIFY(isImported);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Error>().code == ErrorCode::Cancelled);
    }

    void whatComesBeforeAnImport_isPublished_andSaid_evenIfTheImportFails()
    {
        QSignalSpy published(m_thread.get(), &StoreThread::published),
            failed(m_thread.get(), &StoreThread::importFailed);
        m_thread->commit(named("second"), "Two");
        m_thread->import(named("second"), "Import", [](const Progress&) -> Result<StagedImport> {
            return Error{ErrorCode::NothingToImport, {}};
        });
        QVERIFY(failed.wait());
        QCOMPARE(published.count(), 1);
        QCOMPARE(m_thread->unsavedCount(), 0);
    }

    void anExceptionInTheThread_isReported_andTheThreadGoesOn()
    {
        QSignalSpy importFailed(m_thread.get(), &StoreThread::importFailed),
            commitFailed(m_thread.get(), &StoreThread::commitFailed);
        m_thread->import(named("first"), "Import",
                         [](const Progress&) -> Result<StagedImport> { throw std::bad_alloc(); });
        QVERIFY(importFailed.wait());
        QVERIFY(importFailed[0][0].value<Error>().code == ErrorCode::OutOfMemory);
        m_thread->import(named("first"), "Import", [](const Progress&) -> Result<StagedImport> {
            throw std::runtime_error("no such thing");
        });
        QVERIFY(importFailed.wait());
        QCOMPARE(importFailed[1][0].value<Error>().detail, std::string("no such thing"));
        m_thread->run([](ProjectStore&) { throw std::length_error("too long"); });
        QVERIFY(commitFailed.wait());
        m_thread->commit(named("last"), "Last");
        QVERIFY(m_thread->close());
        QCOMPARE(ProjectStore::open(path()).value()->project().name, std::string("last"));
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
