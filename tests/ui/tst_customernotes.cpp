#include "core/storage/projectstore.h"
#include "tests/core/method/linebook.h"
#include "tests/ui/customerpagefixture.h"
#include "ui/customer/customernotes.h"
#include "ui/customer/metricsmodel.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <map>

using namespace strata;

class TestCustomerNotes : public test::CustomerPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void notes_areOneUndoStepEach();
    void anEmptyNote_isAnswered();
    void aDraft_waitsForItsCustomer();
    void aChangedNote_waitsForItsCustomer();
    void aNoteThatIsTooLong_isAnswered();
    void leavingTheProject_keepsWhatWasBegun();
    void anotherProject_hasNoDrafts();
    void notesOfMergedAccounts_areShown();
};

void TestCustomerNotes::notes_areOneUndoStepEach()
{
    m_workshop->selectCustomer(5);
    QVERIFY(isShown("noNotes"));
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("Wants <b>Fridays</b>"));
    child<QLineEdit>("noteAuthor")->setText(QStringLiteral("Ann"));
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    const auto& notes = *m_workshop->project().customerNotes;
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].author, std::string("Ann"));
    QCOMPARE(notes[0].customerId, m_workshop->project().dataset->customers.ids[5]);
    QCOMPARE(text("noteText_0"), QStringLiteral("Wants <b>Fridays</b>"));
    QCOMPARE(child<QLabel>("noteText_0")->textFormat(), Qt::PlainText);

    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("Wants Mondays"));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 2);
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("Wants Mondays"));

    QTRY_VERIFY(!child<QPlainTextEdit>("noteEdit_0"));
    QTest::mouseClick(child<QPushButton>("removeNote_0"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 3);
    QVERIFY(m_workshop->project().customerNotes->empty());
    QTRY_VERIFY(isShown("noNotes"));
    m_workshop->undoStack()->undo();
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("Wants Mondays"));
}

void TestCustomerNotes::anEmptyNote_isAnswered()
{
    m_workshop->selectCustomer(5);
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QCOMPARE(text("noteProblem"), QStringLiteral("Write something first."));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
}

void TestCustomerNotes::aDraft_waitsForItsCustomer()
{
    m_workshop->selectCustomer(5);
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("half a"));
    m_workshop->selectCustomer(6);
    QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
    m_workshop->selectCustomer(5);
    QCOMPARE(child<QPlainTextEdit>("newNote")->toPlainText(), QStringLiteral("half a"));
}

void TestCustomerNotes::aChangedNote_waitsForItsCustomer()
{
    Project project = m_sample;
    const std::string id = project.dataset->customers.ids[5];
    project.customerNotes.edit() = {{id, 1000, "Ann", "first"}, {id, 2000, "Bob", "second"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QTRY_VERIFY(child<QPushButton>("editNote_0"));
    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("half a change"));
    QTRY_VERIFY(child<QToolButton>("nextCustomer")->isEnabled()); // the order is there
    m_page->goNext();
    QVERIFY(m_workshop->selectedCustomer() != 5);
    m_workshop->selectCustomer(5);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText(), QStringLiteral("half a change"));
    // A new note below, and another one opened, leave it alone too.
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("third"));
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>("editNote_2"));
    QTest::mouseClick(child<QPushButton>("editNote_1"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_1"));
    QTRY_COMPARE(m_page->findChildren<QPlainTextEdit*>(QStringLiteral("noteEdit_0")).size(), 1);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText(), QStringLiteral("half a change"));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QCOMPARE((*m_workshop->project().customerNotes)[0].text, std::string("half a change"));
}

void TestCustomerNotes::aNoteThatIsTooLong_isAnswered()
{
    Project project = m_sample;
    project.customerNotes.edit() = {{project.dataset->customers.ids[5], 1000, "Ann", "short"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QString(10001, QLatin1Char('x')));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QVERIFY(text("noteProblem_0").contains("10,000"));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText().size(), 10001);
}

void TestCustomerNotes::leavingTheProject_keepsWhatWasBegun()
{
    Project project = m_sample;
    const auto& ids = project.dataset->customers.ids;
    project.customerNotes.edit() = {{ids[5], 1000, "Ann", "first"}, {ids[5], 2000, "Ann", "stays"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    for (const char* button : {"editNote_0", "editNote_1"}) {
        QTRY_VERIFY(child<QPushButton>(button));
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
    }
    QTRY_COMPARE(m_page->findChildren<QPlainTextEdit*>(QStringLiteral("noteEdit_0")).size(), 1);
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("changed"));
    child<QPlainTextEdit>("noteEdit_1")->clear(); // not a word to remove it
    child<QLineEdit>("noteAuthor")->setText(QStringLiteral("Bob"));
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral(" half a "));
    m_workshop->selectCustomer(6);
    child<QPlainTextEdit>("newNote")->setPlainText(QString(10001, QLatin1Char('x')));
    emit m_workshop->aboutToLeave();
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    const auto& notes = *m_workshop->project().customerNotes;
    QCOMPARE(notes.size(), std::size_t{5});
    QCOMPARE(notes[0].text, std::string("changed"));
    QCOMPARE(notes[0].author, std::string("Ann"));
    QCOMPARE(notes[1].text, std::string("stays"));
    std::map<std::string, std::string> added; // by customer, joined
    for (std::size_t i = 2; i < 5; ++i)
        added[notes[i].customerId] += notes[i].text;
    QCOMPARE(added[ids[5]], std::string("half a"));
    QCOMPARE(added[ids[6]], std::string(10001, 'x'));
    emit m_workshop->aboutToLeave(); // nothing is left to keep
    QCOMPARE(m_workshop->undoStack()->count(), 1);
}

void TestCustomerNotes::anotherProject_hasNoDrafts()
{
    m_workshop->selectCustomer(5);
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("between us"));
    m_workshop->selectCustomer(6);
    emit m_workshop->aboutToLeave();
    m_workshop->load(m_sample);
    for (const int customer : {5, 6}) {
        m_workshop->selectCustomer(customer);
        QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
    }
    QVERIFY(m_workshop->project().customerNotes->empty());
    // Where nobody was told of leaving, too.
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("between us"));
    emit m_session->opened();
    QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
}

void TestCustomerNotes::notesOfMergedAccounts_areShown()
{
    Project project = m_sample;
    const auto& ids = m_sample.dataset->customers.ids;
    project.customerNotes.edit() = {{ids[8], 1000, "Ann", "about the branch"},
                                    {ids[5], 2000, "Ann", "about the head office"},
                                    {ids[9], 3000, "Ann", "about somebody else"}};
    project = withRollup(project,
                         {.parentField = {}, .merges = {{ids[8], ids[5]}}, .apart = {}, .summedFields = {}});
    m_workshop->load(project);
    const auto& now = m_workshop->project().dataset->customers.ids;
    const int parent = int(std::find(now.begin(), now.end(), ids[5]) - now.begin());
    m_workshop->selectCustomer(parent);
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("about the branch"));
    QCOMPARE(text("noteText_1"), QStringLiteral("about the head office"));
    QVERIFY(!child<QLabel>("noteText_2"));
    QVERIFY(text("noteHead_0").contains(QString::fromStdString(ids[8]))); // whose it is
    QCOMPARE(notesOf(project, std::size_t(parent)).size(), std::size_t{2});
}

QTEST_MAIN(TestCustomerNotes)
#include "tst_customernotes.moc"
