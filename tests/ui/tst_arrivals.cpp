#include "core/error.h"
#include "core/sample/sample.h"
#include "core/storage/projectstore.h"
#include "tests/support/modalhand.h"
#include "ui/arrivals.h"
#include "ui/data/importdialog.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/projectbell.h"
#include "ui/projectfiles.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

using namespace strata;

// What comes to the window from outside: files dropped on it, files named at its start, a second start with
// the project that is open, and what it remembers from the last time.
class TestArrivals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }

    void filesAreSorted_byNameAndByWhatTheyBeginWith();
    void aDroppedProject_isOpened_alsoRenamed();
    void droppedTables_withoutAProject_makeANewWorkshop();
    void droppedTables_withAProject_areImportedIntoIt();
    void aProjectAndItsTables_dropTogether();
    void aFileOverATextField_isForTheWindow();
    void somethingElse_isAnsweredInASentence();
    void aProjectOpenElsewhere_isOfferedThreeWays();
    void aSecondStart_bringsTheFirstToTheFront();
    void afterACrash_theProjectOpensWithoutAQuestion();
    void theLockSaysWho();
    void recentProjectsThatAreGone_areMarkedAndCanBeRemoved();
    void aWindowLeftOutside_comesBackOnTheScreen();
    void aMaximisedWindow_comesBackMaximised();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString makeProject(const char* name) const;
    QString makeTable(const char* name) const;
    static void drop(QWidget& window, const QStringList& files);
    std::unique_ptr<QProcess> startStrata(const QStringList& words) const;
    static bool hasLock(const QString& project)
    {
        return QFile::exists(QFileInfo(project).path() + QStringLiteral("/.") + QFileInfo(project).fileName()
                             + QStringLiteral(".lock"));
    }

    QTemporaryDir m_folder;
};

void TestArrivals::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir().mkpath(path("run"));
    QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path("run")));
    qputenv("STRATA_STATE_DIR", QFile::encodeName(path("state")));
}

QString TestArrivals::makeProject(const char* name) const
{
    Project project;
    project.name = name;
    auto made = ProjectStore::create(path(name), project, CreateMode::ReplaceExisting);
    if (!made || !(*made)->close())
        qFatal("cannot make %s", name);
    return path(name);
}

QString TestArrivals::makeTable(const char* name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", name);
    file.write("Customer number,Name,City\n1,Ann,Ulm\n2,Bob,Bonn\n3,Cid,Kiel\n");
    return path(name);
}

void TestArrivals::drop(QWidget& window, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::ShiftModifier); // proposes to move
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction); // of a move the other side would delete its original
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                       Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
}

std::unique_ptr<QProcess> TestArrivals::startStrata(const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), path("home"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("home/config"));
    environment.insert(QStringLiteral("STRATA_STATE_DIR"), path("state of the other"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(STRATA), words);
    return process;
}

void TestArrivals::filesAreSorted_byNameAndByWhatTheyBeginWith()
{
    const QString renamed = path("backup.bin");
    QFile::remove(renamed);
    QVERIFY(QFile::copy(makeProject("sorted.strata"), renamed));
    const QString other = path("notes.pdf");
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    const SortedFiles sorted = sortedFiles(
        {QStringLiteral("/a/A.STRATA"), QStringLiteral("/a/b.strata-ballot"), QStringLiteral("/a/c.CSV"),
         QStringLiteral("/a/d.xlsx"), QStringLiteral("/a/e.ods"), renamed, other});
    QCOMPARE(sorted.projects, QStringList({QStringLiteral("/a/A.STRATA"), renamed}));
    QCOMPARE(sorted.ballots, QStringList({QStringLiteral("/a/b.strata-ballot")}));
    QCOMPARE(
        sorted.tables,
        QStringList({QStringLiteral("/a/c.CSV"), QStringLiteral("/a/d.xlsx"), QStringLiteral("/a/e.ods")}));
    QCOMPARE(sorted.others, QStringList({other}));
}

void TestArrivals::aDroppedProject_isOpened_alsoRenamed()
{
    const QString project = makeProject("dropped.strata"), renamed = path("dropped.sqlite");
    QFile::remove(renamed);
    QVERIFY(QFile::copy(project, renamed));
    MainWindow window;
    drop(window, {project});
    QTRY_COMPARE(window.session().path(), project);
    drop(window, {renamed});
    QTRY_COMPARE(window.session().path(), renamed);
}

void TestArrivals::droppedTables_withoutAProject_makeANewWorkshop()
{
    const QString target = path("fresh.strata");
    MainWindow window;
    QString proposed;
    ModalHand hand([&](QWidget* modal) {
        if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
            dialog->selectFile(target);
            dialog->findChild<QLineEdit*>()->setText(target);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    window.show();
    drop(window, {makeTable("acme.csv")});
    QTRY_COMPARE(window.session().path(), target);
    QCOMPARE(proposed, QStringLiteral("acme.strata"));
    QTRY_VERIFY(window.findChild<ImportDialog*>());
    QTRY_VERIFY(window.findChild<ImportDialog*>()->isVisible());
}

void TestArrivals::droppedTables_withAProject_areImportedIntoIt()
{
    MainWindow window;
    window.files().open(makeProject("into.strata"));
    drop(window, {makeTable("one.csv"), makeTable("two.csv")});
    QTRY_VERIFY(window.findChild<ImportDialog*>());
    QCOMPARE(window.session().path(), path("into.strata"));
}

void TestArrivals::aFileOverATextField_isForTheWindow()
{
    MainWindow window;
    window.files().open(makeProject("written.strata"));
    auto* note = window.findChild<QPlainTextEdit*>();
    QVERIFY(note);
    note->setPlainText(QStringLiteral("as it was"));
    const QString project = makeProject("over.strata");
    drop(*note->viewport(), {project});
    QTRY_COMPARE(window.session().path(), project);
    window.files().open(path("written.strata"));
    QVERIFY(!note->toPlainText().contains(QStringLiteral("over.strata")));
}

void TestArrivals::aProjectAndItsTables_dropTogether()
{
    MainWindow window;
    const QString project = makeProject("both.strata");
    drop(window, {makeTable("three.csv"), project});
    QTRY_COMPARE(window.session().path(), project);
    QTRY_VERIFY(window.findChild<ImportDialog*>());
}

void TestArrivals::somethingElse_isAnsweredInASentence()
{
    QFile file(path("picture.png"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    MainWindow window;
    QStringList said;
    ModalHand hand([&](QWidget* modal) {
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            said += box->text();
            box->accept();
        }
    });
    drop(window, {file.fileName()});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0].contains(QStringLiteral("picture.png")));
    window.arrivals().take(QStringList{path("nowhere.txt.bak")});
    QCOMPARE(said.size(), 2);
    QVERIFY(said[1].contains(QStringLiteral("is not there")));
    QVERIFY(!window.session().isOpen());
}

void TestArrivals::aProjectOpenElsewhere_isOfferedThreeWays()
{
    const QString project = makeProject("shared.strata"), target = path("mine.strata");
    const auto first = startStrata({project});
    QTRY_VERIFY_WITH_TIMEOUT(hasLock(project) && ProjectBell::isThere(project), 60000);
    MainWindow window;
    QString said, press;
    ModalHand hand([&](QWidget* modal) {
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            said = box->text();
            auto* button = box->findChild<QAbstractButton*>(press);
            button ? button->click() : box->reject();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            dialog->findChild<QLineEdit*>()->setText(target);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    window.files().open(project); // thought better of it
    QVERIFY(said.contains(QStringLiteral("shared.strata")));
    QVERIFY(said.contains(QStringLiteral("another window of yours")));
    QVERIFY(!window.session().isOpen());
    press = QStringLiteral("showWindow");
    window.files().open(project);
    QVERIFY(!window.session().isOpen());
    press = QStringLiteral("openReadOnly");
    window.files().open(project);
    QVERIFY(window.session().isOpen() && window.session().isReadOnly());
    press = QStringLiteral("openCopy");
    window.files().open(project);
    QCOMPARE(window.session().path(), target);
    QVERIFY(!window.session().isReadOnly());
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

void TestArrivals::aSecondStart_bringsTheFirstToTheFront()
{
    const QString project = makeProject("twice.strata");
    const auto first = startStrata({project});
    QTRY_VERIFY_WITH_TIMEOUT(hasLock(project) && ProjectBell::isThere(project), 60000);
    const auto second = startStrata({project});
    QVERIFY(second->waitForFinished(60000));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();

    // The window itself: minimised, and there again.
    MainWindow window;
    window.files().open(makeProject("here.strata"));
    window.showMinimized();
    const auto third = startStrata({path("here.strata")});
    QTRY_VERIFY_WITH_TIMEOUT(third->state() == QProcess::NotRunning, 60000);
    QCOMPARE(third->exitCode(), 0);
    QTRY_VERIFY(!window.isMinimized());
}

void TestArrivals::afterACrash_theProjectOpensWithoutAQuestion()
{
    const QString project = makeProject("crashed.strata");
    const auto first = startStrata({project});
    QTRY_VERIFY_WITH_TIMEOUT(hasLock(project) && ProjectBell::isThere(project), 60000);
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(!ProjectBell::isThere(project)); // its socket still lies there
    MainWindow window;
    int questions = 0;
    ModalHand hand([&](QWidget* modal) {
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            ++questions;
            box->reject();
        }
    });
    window.files().open(project);
    QCOMPARE(window.session().path(), project);
    QVERIFY(!window.session().isReadOnly());
    QCOMPARE(questions, 0);
}

void TestArrivals::theLockSaysWho()
{
    const QString project = makeProject("locked.strata");
    auto holder = ProjectStore::open(project);
    QVERIFY(holder);
    const auto refused = ProjectStore::open(project);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::LockedFile));
    const QString sentence = errorText(refused.error());
    QVERIFY2(sentence.contains(QStringLiteral("“locked.strata”")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence));
    QVERIFY2(sentence.contains(QFileInfo(project).owner()), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1Char('\n')) && !sentence.contains(QLatin1Char('%')));
}

void TestArrivals::recentProjectsThatAreGone_areMarkedAndCanBeRemoved()
{
    const QString here = makeProject("stays.strata"), gone = path("gone.strata");
    QSettings().setValue(QStringLiteral("files/recent"), QStringList{here, gone});
    MainWindow window;
    window.show();
    const auto removers = [&] { return window.findChildren<QPushButton*>(QStringLiteral("recentRemove")); };
    QCOMPARE(removers().size(), 2);
    QTRY_VERIFY(removers()[1]->isVisible());
    QVERIFY(!removers()[0]->isVisible());

    QString said;
    ModalHand hand([&](QWidget* modal) {
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            said = box->text();
            box->reject();
        }
    });
    window.findChildren<QPushButton*>(QStringLiteral("recentOpen"))[1]->click();
    QVERIFY(said.contains(QStringLiteral("gone.strata")));
    QCOMPARE(ProjectFiles::recent().size(), 2); // thought better of it
    removers()[1]->click();
    QTRY_COMPARE(ProjectFiles::recent(), QStringList{here});
    QCOMPARE(removers().size(), 1);
}

void TestArrivals::aWindowLeftOutside_comesBackOnTheScreen()
{
    {
        MainWindow window;
        window.show();
        window.setGeometry(5000, 4000, 1200, 700); // on a projector that is gone
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    const QRect screen = window.screen()->availableGeometry();
    QVERIFY2(screen.contains(window.geometry().topLeft()),
             qPrintable(QStringLiteral("%1, %2").arg(window.x()).arg(window.y())));
    QVERIFY(window.width() <= std::max(screen.width(), window.minimumWidth()));
}

void TestArrivals::aMaximisedWindow_comesBackMaximised()
{
    {
        MainWindow window;
        window.showMaximized();
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    QVERIFY(window.isMaximized());
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
