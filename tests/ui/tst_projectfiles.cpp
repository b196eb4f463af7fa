#include "ui/languages.h"
#include "ui/projectfiles.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace strata;

class TestProjectFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theSample_beginsInTheLanguageOfTheProgram();
    void theOpenProject_opensAgainWithoutAQuestion();
    void aFileThatDoesNotOpen_leavesTheOpenOne();
    void saveAs_isNoNewOpening();
    void aFailedSaveAs_isTold();
    void aCompletedName_isAskedAbout();
    void whatTakesLong_leavesTheWindowAliveAndCanBeStopped();
    void whatNobodyMayStop_goesOn();
    void aProjectOpenedInAnotherThread_takesChanges();
    void aCancelledRecovery_waitsAsBefore();

private:
    // Answers message boxes as they come, and counts them.
    struct Answers
    {
        explicit Answers(QMessageBox::StandardButton button)
        {
            QObject::connect(&timer, &QTimer::timeout, &timer, [this, button] {
                if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                    ++count;
                    if (auto* known = box->button(button))
                        known->click();
                    else
                        box->reject();
                }
            });
            timer.start(5);
        }
        QTimer timer;
        int count = 0;
    };

    QTemporaryDir m_folder;
};

void TestProjectFiles::theSample_beginsInTheLanguageOfTheProgram()
{
    speak(QStringLiteral("en"));
    QTemporaryDir folder;
    const auto loyalty = [&folder](const char* language) {
        const LanguageScope scope(QString::fromLatin1(language));
        Workshop workshop;
        ProjectSession session(workshop);
        const Status made = createSample(session, folder.filePath(QString::fromLatin1(language)));
        return made ? workshop.project().framework.factors.at(1) : Factor();
    };
    QCOMPARE(loyalty("en").name, std::string("Loyalty"));
    QCOMPARE(loyalty("de").name, std::string("Treue"));
    const Factor french = loyalty("fr");
    QCOMPARE(french.id, std::string("loyalty"));
    QCOMPARE(french.name, std::string("Fidélité"));
    QVERIFY(french.question.ends_with("?") && !french.question.starts_with("How"));
}

void TestProjectFiles::theOpenProject_opensAgainWithoutAQuestion()
{
    Workshop workshop;
    ProjectSession session(workshop);
    QWidget window;
    ProjectFiles files(session, &window);
    const QString path = m_folder.filePath(QStringLiteral("a.strata"));
    QVERIFY(session.create(path, Project()));
    const Answers answers(QMessageBox::Cancel);
    files.open(path);
    QCOMPARE(answers.count, 0);
    QVERIFY(session.isOpen());
    QVERIFY(!session.isReadOnly());
}

void TestProjectFiles::aFileThatDoesNotOpen_leavesTheOpenOne()
{
    Workshop workshop;
    ProjectSession session(workshop);
    QWidget window;
    ProjectFiles files(session, &window);
    QVERIFY(session.create(m_folder.filePath(QStringLiteral("b.strata")), Project()));
    QSignalSpy closed(&session, &ProjectSession::closed);
    const Answers answers(QMessageBox::Ok);
    files.open(m_folder.filePath(QStringLiteral("missing.strata")));
    QCOMPARE(answers.count, 1);
    QCOMPARE(closed.count(), 0);
    QVERIFY(session.isOpen());
}

void TestProjectFiles::saveAs_isNoNewOpening()
{
    Workshop workshop;
    ProjectSession session(workshop);
    QVERIFY(session.create(m_folder.filePath(QStringLiteral("c.strata")), Project()));
    QSignalSpy opened(&session, &ProjectSession::opened), moved(&session, &ProjectSession::pathChanged);
    session.saveAs(m_folder.filePath(QStringLiteral("d.strata")));
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(opened.count(), 0);
    QVERIFY(session.path().endsWith(QStringLiteral("d.strata")));
}

void TestProjectFiles::aFailedSaveAs_isTold()
{
    Workshop workshop;
    ProjectSession session(workshop);
    QVERIFY(session.create(m_folder.filePath(QStringLiteral("e.strata")), Project()));
    QSignalSpy failed(&session, &ProjectSession::failed), state(&session, &ProjectSession::stateChanged);
    session.saveAs(m_folder.filePath(QStringLiteral("no such folder/e.strata")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!state.last().at(0).toString().contains(QStringLiteral("Not in the file")));
}

void TestProjectFiles::aCompletedName_isAskedAbout()
{
    QFile file(m_folder.filePath(QStringLiteral("Acme.strata")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QWidget window;
    const Answers answers(QMessageBox::Cancel);
    QCOMPARE(completeSavePath(&window, QStringLiteral("New"), m_folder.filePath(QStringLiteral("Acme")),
                              QStringLiteral("strata")),
             QString());
    QCOMPARE(answers.count, 1);
    const QString other = m_folder.filePath(QStringLiteral("Acme 2.0"));
    QCOMPARE(completeSavePath(&window, QStringLiteral("New"), other, QStringLiteral("strata")),
             other + QStringLiteral(".strata"));
    QCOMPARE(answers.count, 1);
}

void TestProjectFiles::whatTakesLong_leavesTheWindowAliveAndCanBeStopped()
{
    QWidget window;
    int beats = 0;
    bool hasFraction = false;
    QTimer beat;
    connect(&beat, &QTimer::timeout, &beat, [&] {
        ++beats;
        const auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        const auto* bar = dialog->findChild<QProgressBar*>();
        hasFraction = bar->value() * 4 == bar->maximum();
        if (hasFraction)
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
    });
    beat.start(5);
    bool isAside = false;
    const bool wasStopped
        = runAside(&window, {QStringLiteral("Open project"), QStringLiteral("Reading <b>big</b>")},
                   [&isAside](const Progress& progress) {
                       isAside = QThread::currentThread() != qApp->thread();
                       while (progress(1, 4))
                           QThread::msleep(1);
                   });
    QVERIFY(wasStopped);
    QVERIFY(isAside);
    QVERIFY(hasFraction);
    QVERIFY(beats > 1);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QGuiApplication::overrideCursor());
}

void TestProjectFiles::whatNobodyMayStop_goesOn()
{
    QWidget window;
    std::atomic<bool> wasSeen = false, mayStop = true;
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        mayStop = dialog->findChild<QDialogButtonBox*>()->isVisible();
        QTest::keyClick(dialog, Qt::Key_Escape);
        wasSeen = true;
    });
    look.start(5);
    bool wentOn = false;
    const bool wasStopped
        = runAside(&window, {QStringLiteral("Close project"), QStringLiteral("Saving"), false},
                   [&](const Progress& progress) {
                       while (!wasSeen)
                           QThread::msleep(1);
                       wentOn = progress(0, 0);
                   });
    QVERIFY(!wasStopped);
    QVERIFY(!mayStop);
    QVERIFY(wentOn);
}

void TestProjectFiles::aProjectOpenedInAnotherThread_takesChanges()
{
    const QString path = m_folder.filePath(QStringLiteral("f.strata"));
    Workshop workshop;
    ProjectSession session(workshop);
    QWidget window;
    ProjectFiles files(session, &window);
    Project project;
    project.name = "First";
    QVERIFY(session.create(path, project));
    QVERIFY(session.close());
    files.open(path);
    QCOMPARE(workshop.project().name, std::string("First"));
    Project next = workshop.project();
    next.name = "Second";
    workshop.edit(next, QStringLiteral("Rename"));
    QVERIFY(files.close());
    QCOMPARE(ProjectStore::open(path).value()->project().name, std::string("Second"));
}

void TestProjectFiles::aCancelledRecovery_waitsAsBefore()
{
    const QString path = m_folder.filePath(QStringLiteral("g.strata"));
    {
        auto store = ProjectStore::create(path, Project());
        QVERIFY(store);
        Project next = (*store)->project();
        next.name = "Unpublished";
        QVERIFY((*store)->commit(next, "Rename"));
    }
    const auto orphans = ProjectStore::orphans();
    QCOMPARE(orphans.size(), 1u);
    const auto stopped
        = ProjectStore::recover(orphans.front(), [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().code), int(ErrorCode::Cancelled));
    QCOMPARE(ProjectStore::orphans().size(), 1u);
    const auto recovered = ProjectStore::recover(orphans.front());
    QVERIFY(recovered);
    QCOMPARE((*recovered)->project().name, std::string("Unpublished"));
    QVERIFY((*recovered)->close());
}

QTEST_MAIN(TestProjectFiles)
#include "tst_projectfiles.moc"
