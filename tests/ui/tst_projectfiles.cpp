#include "ui/projectfiles.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace strata;

class TestProjectFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theOpenProject_opensAgainWithoutAQuestion();
    void aFileThatDoesNotOpen_leavesTheOpenOne();
    void saveAs_isNoNewOpening();
    void aFailedSaveAs_isTold();
    void aCompletedName_isAskedAbout();

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

QTEST_MAIN(TestProjectFiles)
#include "tst_projectfiles.moc"
