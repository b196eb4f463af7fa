#include "ui/planning/agendatemplate.h"
#include "ui/planning/decisionmodel.h"
#include "ui/planning/planningpage.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace strata;

// The real page on a real workshop, handled the way a person does.
class TestPlanningPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(Project{});
        m_page = std::make_unique<PlanningPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void thePurpose_isOneStepWhenTypingEnds();
    void theDate_canBeEmpty();
    void enterAfterAName_addsAndGoesOn();
    void aNameInUse_isAnsweredBesideTheField();
    void anEmptyName_keepsTheOld();
    void rolesAndVotes_areKept();
    void resettingAPin_leavesTheVote();
    void whoHasVoted_isListedAsOneWhoLeft();
    void theTemplate_fillsADayFromNineToFive();
    void clockTimes_followTheStart();
    void movingABlock_swapsItAndKeepsTheFocus();
    void aDayBeyondTenHours_isWarnedAbout();
    void aStartedBlock_showsItsTimeAndAsksForTheTimer();
    void parkedThings_areAddedTickedAndRemoved();
    void notes_areOneStepWhenTypingEnds();
    void decisions_standNewestFirst();
    void aReason_isOneStepAndTheRestStays();
    void aDecision_isAddedByHand();
    void aHalfWrittenDecision_waitsUntilItIsAddedOrCancelled();
    void theLog_isFilteredAndExported();
    void keepingAVersion_answersATakenName();
    void usingAVersion_isLogged();
    void aVersionInUse_tellsAllThatDiffers();
    void aVersionsState_followsTheScheme();
    void aVersion_isRenamedAndRemoved();
    void signOff_asksTwiceAndEndsTheHistory();
    void aSignedModel_refusesChangesUntilItIsCopied();
    void signOff_needsANameAndASigner();
    void signOff_remembersTheOneBeforeAndTheDissent();
    void theNameToSign_isThatOfTheVersionInUse();
    void everyControl_hasANameForEverybody();

private:
    template <typename Widget = QWidget> Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    template <typename Widget = QWidget> Widget* in(const char* parent, const char* name) const
    {
        QWidget* host = find(QString::fromLatin1(parent));
        return host ? host->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
    }
    void press(const char* name) const
    {
        auto* button = find<QAbstractButton>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text, bool enters = true) const
    {
        auto* field = find<QLineEdit>(QString::fromLatin1(name));
        QVERIFY2(field && field->isVisible(), name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        if (enters)
            QTest::keyClick(field, Qt::Key_Return);
    }
    void addPeople() const
    {
        Project project;
        for (const char* name : {"Ann", "Bob", "Cid"}) {
            Participant one;
            one.id = freshParticipantId(*project.debate);
            one.name = name;
            project.debate.edit().participants.push_back(one);
        }
        m_workshop->load(project);
    }
    const Debate& debate() const { return *m_workshop->project().debate; }
    int steps() const { return m_workshop->undoStack()->index(); }
    void undo() const { m_workshop->undoStack()->undo(); }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<PlanningPage> m_page;
};

void TestPlanningPage::thePurpose_isOneStepWhenTypingEnds()
{
    auto* purpose = find<QPlainTextEdit>(QStringLiteral("sessionPurpose"));
    purpose->setFocus();
    QTest::keyClicks(purpose, QStringLiteral("Agree on the weights"));
    QCOMPARE(steps(), 0);
    purpose->clearFocus();
    QCOMPARE(steps(), 1);
    QCOMPARE(debate().purpose, std::string("Agree on the weights"));
    undo();
    QVERIFY(debate().purpose.empty());
    QVERIFY(purpose->toPlainText().isEmpty());
}

void TestPlanningPage::theDate_canBeEmpty()
{
    QVERIFY(!find(QStringLiteral("sessionDate"))->isVisible());
    press("chooseDate");
    QVERIFY(isKnown(debate().date));
    QCOMPARE(steps(), 1);
    find<QDateEdit>(QStringLiteral("sessionDate"))->setDate(QDate(2027, 3, 9));
    QCOMPARE(isoDate(debate().date), std::string("2027-03-09"));
    QCOMPARE(steps(), 2);
    press("clearDate");
    QVERIFY(!isKnown(debate().date));
    undo();
    QCOMPARE(isoDate(debate().date), std::string("2027-03-09"));
    QCOMPARE(find<QDateEdit>(QStringLiteral("sessionDate"))->date(), QDate(2027, 3, 9));
}

void TestPlanningPage::enterAfterAName_addsAndGoesOn()
{
    type("newParticipant", QStringLiteral("Ann"));
    auto* field = find<QLineEdit>(QStringLiteral("newParticipant"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Bob"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(steps(), 2);
    QCOMPARE(debate().participants.size(), std::size_t(2));
    QCOMPARE(debate().participants[0].id, std::string("p1"));
    QCOMPARE(debate().participants[1].name, std::string("Bob"));
    QCOMPARE(debate().participants[1].votingWeight, 100);
    QVERIFY(find(QStringLiteral("participant_p2"))->isVisible());
    undo();
    QCOMPARE(debate().participants.size(), std::size_t(1));
    QTRY_VERIFY(!find(QStringLiteral("participant_p2")));
}

void TestPlanningPage::aNameInUse_isAnsweredBesideTheField()
{
    addPeople();
    type("newParticipant", QStringLiteral("ann"));
    QCOMPARE(steps(), 0);
    auto* problem = find<QLabel>(QStringLiteral("newParticipantProblem"));
    QVERIFY(problem->isVisible());
    QCOMPARE(find<QLineEdit>(QStringLiteral("newParticipant"))->text(),
             QStringLiteral("ann")); // to go on with
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("newParticipant")), QStringLiteral("e"));
    QVERIFY(!problem->isVisible());

    auto* name = in<QLineEdit>("participant_p2", "participantName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Cid"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(debate().participants[1].name, std::string("Bob"));
    QVERIFY(in<QLabel>("participant_p2", "participantProblem")->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Bob"));
}

void TestPlanningPage::anEmptyName_keepsTheOld()
{
    addPeople();
    auto* name = in<QLineEdit>("participant_p1", "participantName");
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QCOMPARE(name->text(), QStringLiteral("Ann"));
    QVERIFY(in<QLabel>("participant_p1", "participantProblem")->isVisible());
}

void TestPlanningPage::rolesAndVotes_areKept()
{
    addPeople();
    auto* role = in<QLineEdit>("participant_p1", "participantRole");
    role->setFocus();
    QTest::keyClicks(role, QStringLiteral("Sales manager"));
    QTest::keyClick(role, Qt::Key_Return);
    QVERIFY(in<QLineEdit>("participant_p2", "participantName")->hasFocus()); // Enter goes on
    QCOMPARE(debate().participants[0].role, std::string("Sales manager"));
    QCOMPARE(steps(), 1);
    in<QSpinBox>("participant_p2", "participantVote")->setValue(150);
    QCOMPARE(debate().participants[1].votingWeight, 150);
    QCOMPARE(steps(), 2);
    undo();
    QCOMPARE(in<QSpinBox>("participant_p2", "participantVote")->value(), 100);
    QCOMPARE(steps(), 1); // showing a value is not a change
}

void TestPlanningPage::resettingAPin_leavesTheVote()
{
    Project project;
    project.debate.edit().participants.push_back({"p1", "Ann", {}, {}, 100, "hash", false});
    Round round;
    round.number = 1;
    round.ballots.push_back({"p1", 5, false, {}});
    project.debate.edit().rounds.push_back(round);
    m_workshop->load(project);
    QCOMPARE(in<QLabel>("participant_p1", "participantPin")->text(), QStringLiteral("chosen"));
    QTest::mouseClick(in<QPushButton>("participant_p1", "resetPin"), Qt::LeftButton);
    QVERIFY(debate().participants[0].pinHash.empty());
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(1));
    QCOMPARE(in<QLabel>("participant_p1", "participantPin")->text(), QStringLiteral("not yet"));
    QVERIFY(!in<QPushButton>("participant_p1", "resetPin")->isVisible());
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QCOMPARE(debate().decisions[0].what, std::string("PIN of Ann reset"));
    QCOMPARE(steps(), 1);
    undo();
    QCOMPARE(debate().participants[0].pinHash, std::string("hash"));
    QVERIFY(debate().decisions.empty());
}

void TestPlanningPage::whoHasVoted_isListedAsOneWhoLeft()
{
    addPeople();
    QTest::mouseClick(in<QToolButton>("participant_p3", "removeParticipant"), Qt::LeftButton);
    QCOMPARE(debate().participants.size(), std::size_t(2)); // has said nothing
    Project project = m_workshop->project();
    project.debate.edit().homework.answers.push_back({"p1", "C1", CustomerType::Core});
    m_workshop->load(project);
    QTest::mouseClick(in<QToolButton>("participant_p1", "removeParticipant"), Qt::LeftButton);
    QCOMPARE(debate().participants.size(), std::size_t(2));
    QVERIFY(debate().participants[0].hasLeft);
    auto* back = in<QPushButton>("participant_p1", "bringBack");
    QVERIFY(back->isVisible());
    QVERIFY(!in<QLineEdit>("participant_p1", "participantName")->isEnabled());
    QVERIFY(find(QStringLiteral("participant_p1"))->y() > find(QStringLiteral("participant_p2"))->y());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!debate().participants[0].hasLeft);
    QVERIFY(in<QLineEdit>("participant_p1", "participantName")->isEnabled());
}

void TestPlanningPage::theTemplate_fillsADayFromNineToFive()
{
    QCOMPARE(agendaMinutes(oneDayAgenda()), 8 * 60);
    press("useTemplate");
    QCOMPARE(steps(), 1);
    QVERIFY(debate().agenda == oneDayAgenda());
    const QString total = find<QLabel>(QStringLiteral("agendaTotal"))->text();
    QVERIFY2(total.contains(QStringLiteral("8 h 00")) && total.contains(QStringLiteral("17:00")),
             qPrintable(total));
    QVERIFY(!find<QLabel>(QStringLiteral("agendaWarning"))->isVisible());
    undo();
    QVERIFY(debate().agenda.empty());
    QVERIFY(find<QLabel>(QStringLiteral("agendaEmpty"))->isVisible());
}

void TestPlanningPage::clockTimes_followTheStart()
{
    Project project;
    project.debate.edit().agenda = {{"One", 15, {}, false}, {"Two", 60, {}, false}, {"Three", 20, {}, false}};
    m_workshop->load(project);
    const auto clock = [this](int block) {
        return find(QStringLiteral("agendaBlock/%1").arg(block))
            ->findChild<QLabel*>(QStringLiteral("blockClock"))
            ->text();
    };
    QCOMPARE(clock(0), QStringLiteral("09:00"));
    QCOMPARE(clock(1), QStringLiteral("09:15"));
    QCOMPARE(clock(2), QStringLiteral("10:15"));
    find<QTimeEdit>(QStringLiteral("sessionStart"))->setTime(QTime(13, 30));
    QCOMPARE(debate().startMinute, 13 * 60 + 30);
    QCOMPARE(clock(2), QStringLiteral("14:45"));
    in<QSpinBox>("agendaBlock/1", "blockMinutes")->setValue(45);
    QCOMPARE(clock(2), QStringLiteral("14:30"));
    QCOMPARE(steps(), 2);
}

void TestPlanningPage::movingABlock_swapsItAndKeepsTheFocus()
{
    Project project;
    project.debate.edit().agenda = {{"One", 15, {}, false}, {"Two", 60, {}, false}, {"Three", 20, {}, false}};
    m_workshop->load(project);
    auto* title = in<QLineEdit>("agendaBlock/0", "blockTitle");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("First"));
    QTest::mouseClick(in<QToolButton>("agendaBlock/0", "moveBlockDown"), Qt::LeftButton);
    QCOMPARE(debate().agenda[0].title, std::string("Two"));
    QCOMPARE(debate().agenda[1].title, std::string("First")); // what was typed went along
    QCOMPARE(steps(), 2);
    QVERIFY(in<QToolButton>("agendaBlock/1", "moveBlockDown")->hasFocus());
    QCOMPARE(title->text(), QStringLiteral("Two"));
    QVERIFY(!in<QToolButton>("agendaBlock/0", "moveBlockUp")->isEnabled());
    QVERIFY(!in<QToolButton>("agendaBlock/2", "moveBlockDown")->isEnabled());
    QTest::mouseClick(in<QToolButton>("agendaBlock/0", "removeBlock"), Qt::LeftButton);
    QCOMPARE(debate().agenda.size(), std::size_t(2));
    QCOMPARE(debate().agenda[0].title, std::string("First"));
    QTest::mouseClick(in<QCheckBox>("agendaBlock/0", "blockDone"), Qt::LeftButton, {}, {8, 16});
    QVERIFY(debate().agenda[0].isDone);
}

void TestPlanningPage::aDayBeyondTenHours_isWarnedAbout()
{
    Project project;
    project.debate.edit().agenda = {{"Long", 10 * 60, {}, false}};
    m_workshop->load(project);
    QVERIFY(!find<QLabel>(QStringLiteral("agendaWarning"))->isVisible());
    press("addBlock");
    QCOMPARE(debate().agenda.size(), std::size_t(2));
    QVERIFY(find<QLabel>(QStringLiteral("agendaWarning"))->isVisible());
    QVERIFY(in<QLineEdit>("agendaBlock/1", "blockTitle")->hasFocus());
}

void TestPlanningPage::aStartedBlock_showsItsTimeAndAsksForTheTimer()
{
    Project project;
    project.debate.edit().agenda
        = {{"Break", 15, {}, false}, {"Debate", 60, {}, false}, {"Break", 15, {}, false}};
    m_workshop->load(project);
    QSignalSpy timer(m_page.get(), &PlanningPage::timerRequested);
    QTest::mouseClick(in<QToolButton>("agendaBlock/2", "startBlock"), Qt::LeftButton);
    QCOMPARE(timer.size(), 1);
    QCOMPARE(timer[0][0].toInt(), 15);
    auto* left = find<QLabel>(QStringLiteral("remainingTime"));
    QVERIFY(left->isVisible());
    QVERIFY2(left->text().contains(QStringLiteral("15:00")) || left->text().contains(QStringLiteral("14:5")),
             qPrintable(left->text()));
    QVERIFY(in<QToolButton>("agendaBlock/2", "startBlock")->isChecked());
    QVERIFY(!in<QToolButton>("agendaBlock/0", "startBlock")->isChecked()); // has the same title
    QTest::mouseClick(in<QToolButton>("agendaBlock/1", "removeBlock"), Qt::LeftButton);
    QVERIFY(in<QToolButton>("agendaBlock/1", "startBlock")->isChecked()); // it moved up
    press("stopBlock");
    QCOMPARE(timer.size(), 2);
    QCOMPARE(timer[1][0].toInt(), 0);
    QVERIFY(!left->isVisible());
}

void TestPlanningPage::parkedThings_areAddedTickedAndRemoved()
{
    type("newParked", QStringLiteral("Freight"));
    type("newParked", QStringLiteral("Prices"));
    QCOMPARE(debate().parkingLot.size(), std::size_t(2));
    QCOMPARE(steps(), 2);
    QTest::mouseClick(find<QCheckBox>(QStringLiteral("parkedDone/0")), Qt::LeftButton, {}, {8, 16});
    QVERIFY(debate().parkingLot[0].isDone);
    type("parkedText/1", QStringLiteral("Price list"));
    QCOMPARE(debate().parkingLot[1].text, std::string("Price list"));
    press("removeParked/0");
    QCOMPARE(debate().parkingLot.size(), std::size_t(1));
    QCOMPARE(find<QLineEdit>(QStringLiteral("parkedText/0"))->text(), QStringLiteral("Price list"));
    QCOMPARE(steps(), 5);
    undo();
    QCOMPARE(debate().parkingLot.size(), std::size_t(2));
}

void TestPlanningPage::notes_areOneStepWhenTypingEnds()
{
    auto* notes = find<QPlainTextEdit>(QStringLiteral("sessionNotes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Ask the branches"));
    find<QLineEdit>(QStringLiteral("newParked"))->setFocus();
    QCOMPARE(steps(), 1);
    QCOMPARE(debate().notes, std::string("Ask the branches"));
    notes->setFocus();
    find<QLineEdit>(QStringLiteral("newParked"))->setFocus();
    QCOMPARE(steps(), 1); // nothing was typed
}

void TestPlanningPage::decisions_standNewestFirst()
{
    Project project;
    project.debate.edit().decisions
        = {{2000, "First", "Ann", "a", "b", {}, {}}, {1000, "Second", "Bob", "c", "d", {}, {}}};
    m_workshop->load(project);
    m_page->showSection(PlanningPage::DecisionLog);
    auto* table = find<DataTable>(QStringLiteral("decisionTable"));
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto what
        = [table](int row) { return table->model()->index(row, DecisionModel::What).data().toString(); };
    QCOMPARE(what(0), QStringLiteral("Second")); // as they fell, also where the clock was set back
    QCOMPARE(what(1), QStringLiteral("First"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(find<QLabel>(QStringLiteral("decisionWhat"))->text(), QStringLiteral("First"));
    QCOMPARE(find<QLabel>(QStringLiteral("decisionAfter"))->text(), QStringLiteral("b"));
    table->sortByColumn(DecisionModel::Who, Qt::AscendingOrder);
    QCOMPARE(what(0), QStringLiteral("First"));
}

void TestPlanningPage::aReason_isOneStepAndTheRestStays()
{
    Project project;
    project.debate.edit().decisions = {{1000, "Weights", "Ann", "a", "b", {}, {}}};
    m_workshop->load(project);
    m_page->showSection(PlanningPage::DecisionLog);
    auto* reason = find<QPlainTextEdit>(QStringLiteral("decisionReason"));
    QVERIFY(reason->isVisible()); // the newest is chosen
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Margin pays"));
    auto* dissent = find<QPlainTextEdit>(QStringLiteral("decisionDissent"));
    dissent->setFocus();
    QCOMPARE(steps(), 1);
    QTest::keyClicks(dissent, QStringLiteral("Cid"));
    dissent->clearFocus();
    QCOMPARE(steps(), 2);
    const Decision expected{1000, "Weights", "Ann", "a", "b", "Margin pays", "Cid"};
    QVERIFY(debate().decisions[0] == expected);
    undo();
    QVERIFY(debate().decisions[0].dissent.empty());
    QVERIFY(dissent->toPlainText().isEmpty());
}

void TestPlanningPage::aDecision_isAddedByHand()
{
    addPeople();
    m_page->showSection(PlanningPage::DecisionLog);
    QVERIFY(find<QLabel>(QStringLiteral("noDecisions"))->isVisible());
    press("addDecision");
    QCOMPARE(find<QLineEdit>(QStringLiteral("newDecisionWho"))->text(),
             QLocale().createSeparatedList({"Ann", "Bob", "Cid"}));
    press("keepDecision");
    QVERIFY(find<QLabel>(QStringLiteral("newDecisionProblem"))->isVisible());
    QCOMPARE(steps(), 0);
    type("newDecisionWhat", QStringLiteral("Meet again"), false);
    type("newDecisionAfter", QStringLiteral("In May"), false);
    press("keepDecision");
    QCOMPARE(steps(), 1);
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QCOMPARE(debate().decisions[0].what, std::string("Meet again"));
    QCOMPARE(debate().decisions[0].after, std::string("In May"));
    QVERIFY(debate().decisions[0].time > 0);
    QCOMPARE(find<QLabel>(QStringLiteral("decisionWhat"))->text(), QStringLiteral("Meet again"));
    undo();
    QVERIFY(debate().decisions.empty());
}

void TestPlanningPage::aHalfWrittenDecision_waitsUntilItIsAddedOrCancelled()
{
    Project project;
    project.debate.edit().decisions
        = {{1000, "Weights", "Ann", "a", "b", {}, {}}, {2000, "Cuts", "Bob", "c", "d", {}, {}}};
    m_workshop->load(project);
    m_page->showSection(PlanningPage::DecisionLog);
    press("addDecision");
    type("newDecisionWhat", QStringLiteral("Meet aga"), false);
    auto* table = find<DataTable>(QStringLiteral("decisionTable"));
    table->setCurrentIndex(table->model()->index(1, 0));
    auto* what = find<QLineEdit>(QStringLiteral("newDecisionWhat"));
    QVERIFY(what->isVisible());
    Project next = m_workshop->project(); // a decision that writes itself down
    next.debate.edit().decisions.push_back({3000, "Factors", "Cid", "e", "f", {}, {}});
    m_workshop->edit(next, QStringLiteral("Factors"));
    QVERIFY(what->isVisible());
    press("addDecision");
    QCOMPARE(what->text(), QStringLiteral("Meet aga"));
    press("cancelDecision");
    QVERIFY(!what->isVisible());
    press("addDecision");
    QVERIFY(what->text().isEmpty());
    type("newDecisionWhat", QStringLiteral("Of this project"), false);
    emit m_workshop->aboutToLeave();
    m_workshop->load(project);
    QVERIFY(!what->isVisible());
    press("addDecision");
    QVERIFY(what->text().isEmpty());
}

void TestPlanningPage::theLog_isFilteredAndExported()
{
    Project project;
    project.debate.edit().decisions
        = {{1000, "Weights", "Ann", "a", "b\nc", {}, {}}, {2000, "Cuts", "Bob", "c", "d", "=1+1", {}}};
    m_workshop->load(project);
    m_page->showSection(PlanningPage::DecisionLog);
    auto* table = find<DataTable>(QStringLiteral("decisionTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("decisionFilter")), QStringLiteral("weig"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.csv"));
    QVERIFY(table->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Weights"));
    QVERIFY(text.contains("\"b\nc\"")); // in full, over two lines
    QVERIFY(!text.contains("Cuts"));
}

void TestPlanningPage::keepingAVersion_answersATakenName()
{
    m_page->showSection(PlanningPage::Versions);
    press("keepVersion");
    QVERIFY(find<QLabel>(QStringLiteral("newVersionProblem"))->isVisible());
    type("newVersion", QStringLiteral("First try"));
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(1));
    QCOMPARE(m_workshop->project().scenario, std::string("s1"));
    QVERIFY(in<QLabel>("version_s1", "versionState")->isVisible());
    QCOMPARE(in<QLabel>("version_s1", "versionState")->text(), QStringLiteral("In use"));
    type("newVersion", QStringLiteral("First try"));
    QCOMPARE(steps(), 1);
    QVERIFY(find<QLabel>(QStringLiteral("newVersionProblem"))->isVisible());
    Project next = m_workshop->project();
    next.rules.clvCut.value = 70.0;
    m_workshop->edit(next, QStringLiteral("Cut"));
    QCOMPARE(in<QLabel>("version_s1", "versionState")->text(), QStringLiteral("In use, changed since"));
}

void TestPlanningPage::usingAVersion_isLogged()
{
    m_page->showSection(PlanningPage::Versions);
    type("newVersion", QStringLiteral("First try"));
    Project next = m_workshop->project();
    next.framework.factors[0].weight = 2500;
    next.framework.factors[1].weight += 1000;
    m_workshop->edit(next, QStringLiteral("Weights"));
    QTest::mouseClick(in<QPushButton>("version_s1", "useVersion"), Qt::LeftButton);
    QCOMPARE(m_workshop->project().framework.factors[0].weight, 3500);
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QVERIFY(debate().decisions[0].before.find("25") != std::string::npos);
    QVERIFY(debate().decisions[0].after.find("First try") != std::string::npos);
    QVERIFY(!in<QPushButton>("version_s1", "useVersion")->isEnabled());
    undo();
    QCOMPARE(m_workshop->project().framework.factors[0].weight, 2500);
    QVERIFY(debate().decisions.empty()); // one step
}

void TestPlanningPage::aVersionInUse_tellsAllThatDiffers()
{
    Project project;
    Scenario second;
    second.id = "s1";
    second.name = "Second";
    second.framework = project.framework;
    Factor& factor = second.framework.factors[0];
    QCOMPARE(factor.name, std::string("Buying power"));
    const int moved = factor.metrics[0].weight / 2; // basis points
    factor.metrics[0].weight -= moved;
    factor.metrics[1].weight += moved;
    second.rules.clvCut = {CutKind::Score, 71.5};
    second.rules.tiers[0].limit = 7.0;
    second.rates.perOrder = 12.5;
    project.scenarios.edit().push_back(second);
    m_workshop->load(project);
    m_page->showSection(PlanningPage::Versions);
    QTest::mouseClick(in<QPushButton>("version_s1", "useVersion"), Qt::LeftButton);
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    const Decision used = debate().decisions[0];
    const auto has = [](const std::string& text, const QString& part) {
        return QString::fromStdString(text).contains(part);
    };
    const QLocale locale;
    QVERIFY2(has(used.after, QStringLiteral("Second: Buying power: ")), used.after.c_str());
    QVERIFY(has(used.before, QStringLiteral("Working model: Buying power: ")));
    QVERIFY(has(used.after, locale.toString(71.5)) && !has(used.before, locale.toString(71.5)));
    QVERIFY(has(used.after, QStringLiteral("A+ 7")) && has(used.before, QStringLiteral("A+ 5")));
    QVERIFY(has(used.after, locale.toString(12.5)) && !has(used.before, locale.toString(12.5)));
    QVERIFY(!has(used.after, QStringLiteral("Loyalty"))); // is the same in both
    // A copy of a version is as much a model in use.
    Project next = m_workshop->project();
    next.scenarios.edit()[0].signedAt = 1;
    next.scenarios.edit()[0].signers = "Ann";
    m_workshop->load(next);
    QTest::mouseClick(in<QPushButton>("version_s1", "copyVersion"), Qt::LeftButton);
    QVERIFY(!isModelLocked(m_workshop->project()));
    QVERIFY2(has(debate().decisions.back().after, QStringLiteral("copy of Second")),
             debate().decisions.back().after.c_str());
    QCOMPARE(steps(), 1);
}

void TestPlanningPage::aVersionsState_followsTheScheme()
{
    const Scheme before = Theme::instance().scheme();
    Theme::instance().setScheme(Scheme::Light);
    m_workshop->edit(withScenario(m_workshop->project(), "First", {}, 1), QStringLiteral("Keep"));
    m_page->showSection(PlanningPage::Versions);
    const auto* state = in<QLabel>("version_s1", "versionState");
    const auto color = [state] { return state->palette().color(QPalette::WindowText); };
    const QColor light = color();
    Theme::instance().setScheme(Scheme::Dark);
    const QColor dark = color(), wanted = Theme::instance().colors().good;
    Theme::instance().setScheme(before);
    QVERIFY(light != dark);
    QCOMPARE(dark, wanted);
}

void TestPlanningPage::aVersion_isRenamedAndRemoved()
{
    m_page->showSection(PlanningPage::Versions);
    type("newVersion", QStringLiteral("One"));
    type("newVersion", QStringLiteral("Two"));
    QCOMPARE((*m_workshop->project().scenarios)[1].origin, std::string("From One"));
    auto* name = in<QLineEdit>("version_s2", "versionName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("One"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(in<QLabel>("version_s2", "versionProblem")->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Two"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Three"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE((*m_workshop->project().scenarios)[1].name, std::string("Three"));
    QTest::mouseClick(in<QToolButton>("version_s2", "removeVersion"), Qt::LeftButton);
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(1));
    QVERIFY(m_workshop->project().scenario.empty());
    undo();
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(2));
}

void TestPlanningPage::signOff_asksTwiceAndEndsTheHistory()
{
    addPeople();
    m_page->showSection(PlanningPage::Versions);
    type("newVersion", QStringLiteral("Round 2"));
    QCOMPARE(find<QLineEdit>(QStringLiteral("signOffName"))->text(), QStringLiteral("Round 2"));
    find<QCheckBox>(QStringLiteral("signer_p3"))->setChecked(false);
    type("otherSigners", QStringLiteral("Dan, Eve"), false);
    QSignalSpy done(m_page.get(), &PlanningPage::signedOff);
    press("beginSignOff");
    QVERIFY(!isModelLocked(m_workshop->project()));
    QVERIFY(find(QStringLiteral("confirmSignOff"))->isVisible());
    QVERIFY(find(QStringLiteral("cancelSignOff"))->hasFocus()); // an Enter too many signs nothing
    press("cancelSignOff");
    QVERIFY(!find(QStringLiteral("confirmSignOff"))->isVisible());
    press("beginSignOff");
    press("confirmSignOff");
    QCOMPARE(done.size(), 1);
    QVERIFY(isModelLocked(m_workshop->project()));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(1)); // the kept version itself is signed
    const std::string names = QLocale().createSeparatedList({"Ann", "Bob", "Dan", "Eve"}).toStdString();
    QCOMPARE(m_workshop->project().scenarios->front().signers, names);
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QCOMPARE(debate().decisions[0].what, std::string("Model signed off"));
    QCOMPARE(debate().decisions[0].who, names);
    QVERIFY(debate().decisions[0].before.empty());
    QVERIFY(debate().decisions[0].after.find("35") != std::string::npos); // the weights, in words
    QVERIFY(!find(QStringLiteral("beginSignOff"))->isVisible());
    QVERIFY(find<QLabel>(QStringLiteral("isSignedOff"))->isVisible());
    QVERIFY(in<QLabel>("version_s1", "signedName")->isVisible());
    QVERIFY(!in<QToolButton>("version_s1", "removeVersion")->isVisible());
    QVERIFY(!in<QLineEdit>("version_s1", "versionName")->isVisible());
}

void TestPlanningPage::aSignedModel_refusesChangesUntilItIsCopied()
{
    addPeople();
    m_page->showSection(PlanningPage::Versions);
    type("signOffName", QStringLiteral("Final"), false);
    press("beginSignOff");
    press("confirmSignOff");
    QSignalSpy refused(m_workshop.get(), &Workshop::refused);
    Project next = m_workshop->project();
    next.framework.factors[0].weight = 2500;
    next.framework.factors[1].weight += 1000;
    m_workshop->edit(next, QStringLiteral("Weights"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_workshop->project().framework.factors[0].weight, 3500);
    QTest::mouseClick(in<QPushButton>("version_s1", "copyVersion"), Qt::LeftButton);
    QVERIFY(!isModelLocked(m_workshop->project()));
    next = m_workshop->project();
    next.framework.factors[0].weight = 2500;
    next.framework.factors[1].weight += 1000;
    m_workshop->edit(next, QStringLiteral("Weights"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_workshop->project().framework.factors[0].weight, 2500);
    const Scenario& kept = m_workshop->project().scenarios->front();
    QVERIFY(kept.isSigned());
    QCOMPARE(kept.framework.factors[0].weight, 3500);
    QTest::mouseClick(in<QPushButton>("version_s1", "copyVersion"), Qt::LeftButton);
    QCOMPARE(m_workshop->project().framework.factors[0].weight, 3500);
    QVERIFY(!isModelLocked(m_workshop->project()));
    type("signOffName", QStringLiteral("Final"), false);
    press("beginSignOff"); // the name is the signed one's
    QVERIFY(find<QLabel>(QStringLiteral("signOffNameProblem"))->isVisible());
    QVERIFY(!find(QStringLiteral("confirmSignOff"))->isVisible());
}

void TestPlanningPage::signOff_needsANameAndASigner()
{
    m_page->showSection(PlanningPage::Versions);
    press("beginSignOff");
    QVERIFY(find<QLabel>(QStringLiteral("signOffNameProblem"))->isVisible());
    QVERIFY(find<QLabel>(QStringLiteral("signersProblem"))->isVisible());
    QVERIFY(!find(QStringLiteral("confirmSignOff"))->isVisible());
    type("signOffName", QStringLiteral("Final"), false);
    type("otherSigners", QStringLiteral(" , Ann"), false);
    press("beginSignOff");
    QVERIFY(find(QStringLiteral("confirmSignOff"))->isVisible());
    press("confirmSignOff");
    QCOMPARE(m_workshop->project().scenarios->front().signers, std::string("Ann"));
}

void TestPlanningPage::signOff_remembersTheOneBeforeAndTheDissent()
{
    addPeople();
    Project project = m_workshop->project();
    for (int i = 1; i <= 3; ++i) { // the middle one was signed last
        Scenario one;
        one.id = "s" + std::to_string(i);
        one.name = "Version " + std::to_string(i);
        one.framework = project.framework;
        one.signedAt = i == 2 ? 9000 : i * 1000;
        one.signers = "Ann";
        project.scenarios.edit().push_back(one);
    }
    project.framework.factors[0].weight = 2500;
    project.framework.factors[1].weight += 1000;
    m_workshop->load(project);
    m_page->showSection(PlanningPage::Versions);
    type("signOffName", QStringLiteral("Final"), false);
    type("signOffReason", QStringLiteral("The day is over"), false);
    type("signOffDissent", QStringLiteral("Cid"), false);
    press("beginSignOff");
    press("confirmSignOff");
    const Decision signedOff = debate().decisions.back();
    QVERIFY2(signedOff.before.find("Version 2: Buying power 35") == 0, signedOff.before.c_str());
    QVERIFY2(signedOff.after.find("Final: Buying power 25") == 0, signedOff.after.c_str());
    QCOMPARE(signedOff.reason, std::string("The day is over"));
    QCOMPARE(signedOff.dissent, std::string("Cid"));
    QVERIFY(find<QLineEdit>(QStringLiteral("signOffReason"))->text().isEmpty());
    QVERIFY(find<QLineEdit>(QStringLiteral("signOffDissent"))->text().isEmpty());
}

void TestPlanningPage::theNameToSign_isThatOfTheVersionInUse()
{
    m_page->showSection(PlanningPage::Versions);
    type("newVersion", QStringLiteral("Round 2"));
    auto* name = find<QLineEdit>(QStringLiteral("signOffName"));
    QCOMPARE(name->text(), QStringLiteral("Round 2"));
    undo();
    QVERIFY(name->text().isEmpty()); // no version is in use
    type("signOffName", QStringLiteral("My own"), false);
    m_workshop->edit(withScenario(m_workshop->project(), "Other", {}, 1), QStringLiteral("Keep"));
    QCOMPARE(name->text(), QStringLiteral("My own"));
    emit m_workshop->aboutToLeave();
    m_workshop->load(Project{});
    QVERIFY(name->text().isEmpty());
}

void TestPlanningPage::everyControl_hasANameForEverybody()
{
    addPeople();
    press("useTemplate");
    type("newParked", QStringLiteral("Freight"));
    m_workshop->edit(withScenario(m_workshop->project(), "First", {}, 1), QStringLiteral("Keep"));
    for (const auto section : {PlanningPage::Session, PlanningPage::DecisionLog, PlanningPage::Versions}) {
        m_page->showSection(section);
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + QLatin1Char(' ')
                                + QString::fromLatin1(widget->metaObject()->className())));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestPlanningPage)
#include "tst_planningpage.moc"
