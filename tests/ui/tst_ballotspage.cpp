#include "core/ballots/ballotfile.h"
#include "core/ballots/pin.h"
#include "core/method/agreement.h"
#include "core/method/evaluate.h"
#include "core/method/weighting.h"
#include "ui/ballots/ballotspage.h"
#include "ui/ballots/dotstrip.h"
#include "ui/ballots/groupwords.h"
#include "ui/ballots/limitspopup.h"
#include "ui/ballots/paperdialog.h"
#include "ui/ballots/roundsteps.h"
#include "ui/ballots/votingdialog.h"
#include "ui/ballots/votingview.h"
#include "ui/people/identifydialog.h"
#include "ui/report/customerexport.h"
#include "ui/report/segmentreport.h"
#include "ui/workshop.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace strata;

namespace {

// The votes of one person on the four factors, in percent; the other groups stay equal.
Ballot ballotOf(const Project& project, int round, const char* participant, std::vector<double> percents)
{
    Ballot ballot;
    ballot.participant = participant;
    ballot.castAt = 1000;
    for (const VoteGroup& group : findRound(*project.debate, round)->groups) {
        GroupVote vote;
        vote.factor = group.factor;
        vote.rows = group.rows;
        if (group.factor.empty())
            for (const double percent : percents)
                vote.answers.push_back(percent * 100);
        else
            vote.answers
                = answersFor(WeightMethod::Share,
                             weightsOf(WeightMethod::Rating, std::vector<double>(group.rows.size(), 5),
                                       group.rows.size()));
        vote.weights = weightsOf(vote.method, vote.answers, group.rows.size());
        ballot.votes.push_back(std::move(vote));
    }
    return ballot;
}

// A customer each for Ann's, Bob's and Cid's firms, so that exports have something to say.
std::shared_ptr<const Dataset> threeCustomers()
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < 3; ++i) {
        data->customers.ids.push_back("C" + std::to_string(i + 1));
        data->customers.names.push_back("Firm " + std::to_string(i + 1));
        for (int month = 1; month <= 12; ++month) {
            InvoiceLines& lines = data->lines;
            lines.customer.push_back(std::int32_t(i));
            lines.date.push_back(dayOf({2024, month, 15}));
            lines.invoice.push_back(std::int32_t(lines.invoiceIds.size()));
            lines.invoiceIds.push_back("I" + std::to_string(lines.invoiceIds.size()));
            lines.product.push_back(-1);
            lines.category.push_back(-1);
            lines.quantity.push_back(1);
            lines.net.push_back(Amount(1000 * (i + 1)) * kAmountUnit);
            lines.cost.push_back(Amount(500 * (i + 1)) * kAmountUnit);
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    }
    return data;
}

QString textOfPdf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

} // namespace

// The real page on a real workshop, handled the way people do who pass a laptop round.
class TestBallotsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void withoutParticipants_thePageLeadsToTheWorkshop();
    void withNothingToVoteOn_thePageLeadsToTheMetrics();
    void openingARound_isOneUndoStep();
    void aVote_cannotBeReadBeforeTheReveal();
    void theVotingView_startsNeutral();
    void inTheSecondRound_aVoterStartsFromTheOwnRevealedVote();
    void anotherMethod_takesTheAnswersAlong();
    void anotherWayOfRanking_keepsThePlacesAndCountsAsTouched();
    void leaving_asksOnceAndKeepsNothing();
    void undoingTheRound_endsTheVoting();
    void revealing_asksWhereSomebodyHasNotVoted();
    void aRevealTakenBack_leavesItsTrace();
    void closing_endsTheVoting();
    void cancelling_isForRoundsWithoutBallots();
    void aRevealedRound_saysHowFarTheGroupAgrees();
    void twoRounds_sayWhoMoved();
    void names_areHiddenAgainWhenThePageIsLeft();
    void theMedian_becomesAScenario();
    void aSignedModel_staysAsItIs();
    void unequalVotes_areSaid();
    void limits_areOneUndoStep();
    void aBallotFile_goesHomeAndComesBack();
    void aBallotFromHome_countsWhateverTheClockThereSays();
    void afterAFailedSave_theVoteGoesOn();
    void aBallotOfAnotherRound_isRefused();
    void aFileThatIsNoBallot_isRefused();
    void ballotFilesForAll_leaveFilesThatAreThere();
    void everyControl_hasAnAccessibleName();

private:
    const Project& project() const { return m_workshop->project(); }
    const Debate& debate() const { return *project().debate; }
    int steps() const { return m_workshop->undoStack()->index(); }
    QString lastStep() const { return m_workshop->undoStack()->text(steps() - 1); }

    template <typename Widget = QPushButton> Widget* part(const QString& name) const
    {
        for (Widget* widget : m_page->findChildren<Widget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void press(const char* name)
    {
        auto* button = part<QPushButton>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString text(const QString& label) const
    {
        const auto* found = part<QLabel>(label);
        return found ? found->text().replace(QChar(0x202F), QLatin1Char(' ')) : QString();
    }
    VotingDialog* voting() const { return m_page->findChild<VotingDialog*>(QStringLiteral("votingDialog")); }

    void openRound() { m_workshop->edit(withRoundOpened(project(), 1), QStringLiteral("Open")); }
    void put(int round, const char* who, std::vector<double> percents)
    {
        m_workshop->edit(withBallot(project(), round, ballotOf(project(), round, who, std::move(percents))),
                         QStringLiteral("Vote"));
    }
    void revealRound(int round)
    {
        m_workshop->edit(withRoundRevealed(project(), round, 2), QStringLiteral("Reveal"));
    }

    // Presses "Vote" and types the PIN, which everybody has already.
    void startVoting(const QString& who)
    {
        QTimer::singleShot(0, this, [] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<IdentifyDialog*>(widget)) {
                    dialog->findChild<QLineEdit*>(QStringLiteral("identifyPin"))
                        ->setText(QStringLiteral("4711"));
                    dialog->findChild<QPushButton*>(QStringLiteral("identifyOk"))->click();
                }
        });
        QTest::mouseClick(part<QPushButton>(QStringLiteral("vote/") + who), Qt::LeftButton);
        QVERIFY(voting());
    }
    static void type(const QWidget* inside, const char* field, double percent)
    {
        auto* box = inside->findChild<QDoubleSpinBox*>(QString::fromLatin1(field));
        QVERIFY2(box, field);
        box->setValue(percent);
    }
    static void castAll(const QWidget* inside, const char* button = "castVote")
    {
        auto* next = inside->findChild<QPushButton*>(QStringLiteral("votingNext"));
        while (next->isVisible())
            QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(inside->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    QStringList everythingThatCanBeRead() const;

    std::string m_pin;
    std::shared_ptr<const Dataset> m_data = threeCustomers();
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<BallotsPage> m_page;
};

void TestBallotsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_pin = hashPin("4711");
}

void TestBallotsPage::init()
{
    Project start;
    start.name = "Planning";
    start.dataset = m_data;
    for (const char* name : {"Ann", "Bob", "Cid"}) {
        Participant one;
        one.id = freshParticipantId(*start.debate);
        one.name = name;
        one.pinHash = m_pin;
        start.debate.edit().participants.push_back(one);
    }
    m_workshop = std::make_unique<Workshop>();
    m_workshop->load(start);
    m_page = std::make_unique<BallotsPage>(*m_workshop);
    m_page->resize(1230, 800);
    m_page->show();
}

void TestBallotsPage::cleanup()
{
    m_page.reset();
    m_workshop.reset();
}

void TestBallotsPage::withoutParticipants_thePageLeadsToTheWorkshop()
{
    m_workshop->load(Project{});
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    press("emptyStateButton");
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Planning);
}

void TestBallotsPage::withNothingToVoteOn_thePageLeadsToTheMetrics()
{
    Project next = project();
    next.framework.factors.resize(1);
    next.framework.factors[0].metrics.resize(1);
    m_workshop->load(next);
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    press("emptyStateButton");
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Metrics);
}

void TestBallotsPage::openingARound_isOneUndoStep()
{
    press("openFirstRound");
    QCOMPARE(steps(), 1);
    QCOMPARE(lastStep(), QStringLiteral("Open round 1"));
    QCOMPARE(debate().rounds.size(), std::size_t(1));
    const Round& round = debate().rounds[0];
    QVERIFY(round.isOpen());
    QVERIFY(round.groups == voteGroups(project().framework));
    QVERIFY(!round.publicKey.empty() && !round.secretKey.empty());
    QCOMPARE(text(QStringLiteral("roundState")), QStringLiteral("open, 0 of 3 have voted"));
    QCOMPARE(text(QStringLiteral("state/p1")), QStringLiteral("Not yet"));
    QVERIFY(!part<QPushButton>(QStringLiteral("revealRound"))->isEnabled());
    m_workshop->undoStack()->undo();
    QVERIFY(part<QPushButton>(QStringLiteral("openFirstRound")));
}

// Every text a person could come by: all widgets there are, the steps of undo, the decision log, the exports.
QStringList TestBallotsPage::everythingThatCanBeRead() const
{
    QStringList texts;
    for (const QWidget* widget : QApplication::allWidgets()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->statusTip() << widget->whatsThis() << widget->windowTitle();
        for (const char* property : {"text", "plainText", "value", "currentText", "placeholderText"})
            texts << widget->property(property).toString();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    for (const int role :
                         {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                          int(Qt::StatusTipRole), int(Qt::WhatsThisRole), int(Qt::AccessibleTextRole),
                          int(Qt::AccessibleDescriptionRole), int(Qt::UserRole)})
                        texts << view->model()->index(row, column).data(role).toString();
        for (const QAction* action : widget->actions())
            texts << action->text() << action->toolTip();
    }
    const QUndoStack* undo = m_workshop->undoStack();
    for (int step = 0; step < undo->count(); ++step)
        texts << undo->text(step);
    for (const Decision& decision : debate().decisions)
        texts << QString::fromStdString(decision.what + decision.who + decision.before + decision.after
                                        + decision.reason + decision.dissent);
    const Evaluation evaluation = evaluate(project());
    texts << QString::fromUtf8(customersCsv(project(), evaluation));
    if (const auto pdf = segmentReport(project(), evaluation))
        texts << textOfPdf(*pdf);
    return texts;
}

void TestBallotsPage::aVote_cannotBeReadBeforeTheReveal()
{
    const auto hasMarker = [this] {
        return !everythingThatCanBeRead()
                    .filter(QRegularExpression(QStringLiteral("61[.,]?37|61[.,]4")))
                    .isEmpty();
    };
    openRound();
    startVoting(QStringLiteral("p1"));
    QVERIFY(!hasMarker());
    type(voting(), "shareField/buying_power", 61.37);
    QVERIFY(hasMarker()); // the voter sees it
    QVERIFY(debate().rounds[0].ballots.empty()); // and the project knows nothing of it
    castAll(voting());
    QTRY_VERIFY(!voting());
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(1));
    QCOMPARE(debate().rounds[0].ballots[0].votes[0].weights[0], 6137);
    QCOMPARE(steps(), 2);
    QCOMPARE(lastStep(), QStringLiteral("Vote of Ann in round 1"));
    QVERIFY(text(QStringLiteral("state/p1")).contains(QStringLiteral("Has voted")));
    QVERIFY(!hasMarker());

    m_workshop->undoStack()->undo();
    QVERIFY(!hasMarker());
    m_workshop->undoStack()->redo();
    QVERIFY(agreement(debate(), 1).empty());
    startVoting(QStringLiteral("p1")); // the voter cannot look at it again either
    QVERIFY(!hasMarker());
    voting()->reject();
    press("closeRound");
    QVERIFY(!hasMarker());

    press("revealRound");
    press("revealAnyway");
    QVERIFY(hasMarker());
    m_workshop->undoStack()->undo(); // a secret again
    QVERIFY(!hasMarker());
    m_workshop->undoStack()->redo();
    QVERIFY(hasMarker());
    m_page->hide(); // not even behind another page
    m_workshop->undoStack()->undo();
    QVERIFY(!hasMarker());
}

void TestBallotsPage::theVotingView_startsNeutral()
{
    openRound();
    put(1, "p1", {70, 10, 10, 10});
    startVoting(QStringLiteral("p1"));
    for (const GroupVote& vote : voting()->view()->votes()) {
        const auto [least, most] = std::minmax_element(vote.weights.begin(), vote.weights.end());
        QVERIFY(*most - *least <= 1); // what does not divide
    }
    QCOMPARE(voting()->findChild<QLabel*>(QStringLiteral("votingProgress"))->text(),
             QStringLiteral("1 of %1").arg(debate().rounds[0].groups.size()));
}

void TestBallotsPage::inTheSecondRound_aVoterStartsFromTheOwnRevealedVote()
{
    openRound();
    put(1, "p1", {70, 10, 10, 10});
    m_workshop->edit(withRoundClosed(project(), 1, 2), QStringLiteral("Close"));
    openRound();
    startVoting(QStringLiteral("p1")); // round 1 is not revealed: neutral
    QCOMPARE(voting()->view()->votes()[0].weights, std::vector<int>(4, 2500));
    voting()->reject();
    QTRY_VERIFY(!voting());
    revealRound(1);
    startVoting(QStringLiteral("p1"));
    QCOMPARE(voting()->view()->votes()[0].weights, std::vector<int>({7000, 1000, 1000, 1000}));
    voting()->reject(); // nothing was moved: nothing is asked
    QTRY_VERIFY(!voting());
    startVoting(QStringLiteral("p2")); // somebody else's is nobody's start
    QCOMPARE(voting()->view()->votes()[0].weights, std::vector<int>(4, 2500));
}

void TestBallotsPage::anotherMethod_takesTheAnswersAlong()
{
    openRound();
    startVoting(QStringLiteral("p1"));
    type(voting(), "shareField/loyalty", 40);
    auto* method = voting()->findChild<QComboBox*>(QStringLiteral("votingMethod"));
    for (int index = 1; index < method->count(); ++index) {
        method->setCurrentIndex(index);
        emit method->activated(index);
        const GroupVote vote = voting()->view()->votes()[0];
        QCOMPARE(int(vote.method), index);
        QVERIFY(isValidAnswer(vote.method, vote.answers, 4));
        QCOMPARE(vote.weights, weightsOf(vote.method, vote.answers, 4));
        QCOMPARE(std::max_element(vote.weights.begin(), vote.weights.end()) - vote.weights.begin(), 1);
    }
    // What was said stays while going forth and back.
    const auto said = voting()->view()->votes();
    QTest::mouseClick(voting()->findChild<QPushButton*>(QStringLiteral("votingNext")), Qt::LeftButton);
    QTest::mouseClick(voting()->findChild<QPushButton*>(QStringLiteral("votingBack")), Qt::LeftButton);
    QVERIFY(voting()->view()->votes() == said);
}

// Steep 39.58, 39.58, 14.58 and 6.25 %: rounded to basis points the first two are no tie any more.
void TestBallotsPage::anotherWayOfRanking_keepsThePlacesAndCountsAsTouched()
{
    const VoteGroup group = voteGroups(project().framework).front();
    GroupVote start{group.factor, group.rows, WeightMethod::RankSteep, {1, 1, 3, 4}, {}};
    VotingView view(groupWords({group}, project().framework), {start}, QStringLiteral("Cast"));
    QVERIFY(!view.isTouched());
    auto* method = view.findChild<QComboBox*>(QStringLiteral("votingMethod"));
    method->setCurrentIndex(int(WeightMethod::RankGentle));
    emit method->activated(int(WeightMethod::RankGentle));
    QVERIFY(view.isTouched());
    QVERIFY(view.votes()[0].method == WeightMethod::RankGentle);
    QCOMPARE(view.votes()[0].answers, (std::vector<double>{1, 1, 3, 4}));
    QCOMPARE(view.votes()[0].weights, (std::vector<int>{3500, 3500, 2000, 1000}));
}

void TestBallotsPage::leaving_asksOnceAndKeepsNothing()
{
    openRound();
    startVoting(QStringLiteral("p1"));
    type(voting(), "shareField/loyalty", 61.37);
    auto* leave = voting()->findChild<QPushButton*>(QStringLiteral("leaveVoting"));
    auto* question = voting()->findChild<QWidget*>(QStringLiteral("leavingQuestion"));
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(question->isVisible());
    QTest::mouseClick(voting()->findChild<QPushButton*>(QStringLiteral("goOnVoting")), Qt::LeftButton);
    QVERIFY(voting() && !question->isVisible());
    QTest::keyClick(voting(), Qt::Key_Escape);
    QVERIFY(question->isVisible());
    QTest::mouseClick(voting()->findChild<QPushButton*>(QStringLiteral("confirmLeaving")), Qt::LeftButton);
    QTRY_VERIFY(!voting());
    QVERIFY(debate().rounds[0].ballots.empty());
    QCOMPARE(steps(), 1);
    QVERIFY(text(QStringLiteral("notice")).contains(QStringLiteral("without voting")));
}

void TestBallotsPage::undoingTheRound_endsTheVoting()
{
    openRound();
    startVoting(QStringLiteral("p1"));
    type(voting(), "shareField/loyalty", 40);
    m_workshop->undoStack()->undo();
    QTRY_VERIFY(!voting());
    QVERIFY(debate().rounds.empty());
}

void TestBallotsPage::revealing_asksWhereSomebodyHasNotVoted()
{
    openRound();
    put(1, "p1", {40, 30, 20, 10});
    put(1, "p2", {40, 30, 20, 10});
    press("revealRound");
    QVERIFY(!debate().rounds[0].isRevealed());
    QVERIFY(text(QStringLiteral("revealQuestion")).contains(QStringLiteral("Cid")));
    press("waitForVotes");
    QVERIFY(!part<QLabel>(QStringLiteral("revealQuestion")));
    put(1, "p3", {40, 30, 20, 10});
    press("revealRound"); // everybody has voted: nothing to ask
    QVERIFY(debate().rounds[0].isRevealed());
    QVERIFY(!debate().rounds[0].isOpen());
    QCOMPARE(lastStep(), QStringLiteral("Reveal round 1"));
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QCOMPARE(debate().decisions[0].what, std::string("Round 1 revealed: 3 vote(s)"));
    m_workshop->undoStack()->undo();
    QVERIFY(debate().rounds[0].isOpen());
    QVERIFY(debate().decisions.empty());
    QVERIFY(part<QPushButton>(QStringLiteral("vote/p1")));
}

void TestBallotsPage::aRevealTakenBack_leavesItsTrace()
{
    openRound();
    for (const char* who : {"p1", "p2", "p3"})
        put(1, who, {40, 30, 20, 10});
    QVERIFY(!part<QLabel>(QStringLiteral("revealedBefore")));
    press("revealRound");
    QVERIFY(debate().decisions[0].reason.empty());
    m_workshop->undoStack()->undo();
    QVERIFY(text(QStringLiteral("revealedBefore")).contains(QStringLiteral("once before")));
    put(1, "p3", {10, 20, 30, 40}); // who knows the others' may vote again: it is said for good
    QVERIFY(part<QLabel>(QStringLiteral("revealedBefore")));
    press("revealRound");
    QCOMPARE(debate().decisions.size(), std::size_t(1));
    QVERIFY(debate().decisions[0].reason.find("revealed once before") != std::string::npos);
    openRound(); // another round knows nothing of it
    m_page->hide();
    m_page->show();
    QVERIFY(part<QPushButton>(QStringLiteral("vote/p1")));
    QVERIFY(!part<QLabel>(QStringLiteral("revealedBefore")));
}

void TestBallotsPage::closing_endsTheVoting()
{
    openRound();
    QVERIFY(!part<QPushButton>(QStringLiteral("closeRound"))); // nobody has voted: it is cancelled instead
    put(1, "p1", {40, 30, 20, 10});
    press("closeRound");
    QVERIFY(!debate().rounds[0].isOpen());
    QVERIFY(!part<QPushButton>(QStringLiteral("vote/p1")));
    press("openRound"); // a closed round does not stand in the way of the next
    QCOMPARE(debate().rounds.size(), std::size_t(2));
    QVERIFY(debate().rounds[1].isOpen());
    QVERIFY(!part<QPushButton>(QStringLiteral("openRound")));
    auto* chooser = part<QComboBox>(QStringLiteral("roundChooser"));
    QCOMPARE(chooser->currentText(), QStringLiteral("Round 2"));
    chooser->setCurrentIndex(0);
    emit chooser->activated(0);
    QVERIFY(text(QStringLiteral("roundState")).contains(QStringLiteral("closed")));
    QVERIFY(part<QPushButton>(QStringLiteral("revealRound")));
}

void TestBallotsPage::cancelling_isForRoundsWithoutBallots()
{
    openRound();
    press("cancelRound");
    QVERIFY(debate().rounds.empty());
    QCOMPARE(lastStep(), QStringLiteral("Cancel round 1"));
    m_workshop->undoStack()->undo();
    put(1, "p1", {40, 30, 20, 10});
    QVERIFY(!part<QPushButton>(QStringLiteral("cancelRound")));
}

void TestBallotsPage::aRevealedRound_saysHowFarTheGroupAgrees()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {20, 50, 20, 10});
    put(1, "p3", {20, 20, 50, 10});
    revealRound(1);
    QCOMPARE(text(QStringLiteral("median/buying_power")), QStringLiteral("20 %"));
    QCOMPARE(text(QStringLiteral("range/buying_power")), QStringLiteral("20 % to 50 %"));
    QCOMPARE(text(QStringLiteral("range/cost_to_serve")), QStringLiteral("all 10 %"));
    // 20, 20, 50: quartiles 20 and 35, 15 points apart: not above 15. All 10: agreed.
    QCOMPARE(part<QWidget>(QStringLiteral("level/buying_power"))->accessibleName(),
             QStringLiteral("Discuss"));
    QCOMPARE(part<QWidget>(QStringLiteral("level/cost_to_serve"))->accessibleName(),
             QStringLiteral("Agreed"));
    // Ranks 4 2.5 2.5 1; 2.5 4 2.5 1; 2.5 2.5 4 1: sums 9 9 9 3, S = 27; W = 12*27/(9*60 - 3*18) = 2/3.
    QCOMPARE(text(QStringLiteral("concordance")), QStringLiteral("W = 0.67, some agreement"));
    // The room talks about the row that is touched.
    QTest::mouseClick(part<DotStrip>(QStringLiteral("votes/loyalty")), Qt::LeftButton);
    QCOMPARE(m_workshop->topic(), std::string("loyalty"));
}

void TestBallotsPage::twoRounds_sayWhoMoved()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {30, 40, 20, 10});
    put(1, "p3", {30, 20, 40, 10});
    revealRound(1);
    openRound();
    put(2, "p1", {40, 30, 20, 10});
    put(2, "p2", {40, 30, 20, 10});
    put(2, "p3", {30, 20, 40, 10});
    revealRound(2);
    QCOMPARE(text(QStringLiteral("moved")), QStringLiteral("2 of 3 moved since round 1"));
    QVERIFY(text(QStringLiteral("since/buying_power")).contains(QStringLiteral("up 10"))); // 30 to 40
    QVERIFY(text(QStringLiteral("since/profitability")).contains(QStringLiteral("as before"))); // 20
    press("showNames");
    QCOMPARE(text(QStringLiteral("moved")), QStringLiteral("2 of 3 moved since round 1: Ann and Bob"));
}

void TestBallotsPage::names_areHiddenAgainWhenThePageIsLeft()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {30, 40, 20, 10});
    revealRound(1);
    const auto tip = [this] { return part<DotStrip>(QStringLiteral("votes/buying_power"))->toolTip(); };
    QVERIFY(tip().contains(QStringLiteral("50\u202F%")));
    QVERIFY(!tip().contains(QStringLiteral("Ann")));
    press("showNames");
    QVERIFY(tip().contains(QStringLiteral("Ann")));
    m_page->hide();
    m_page->show();
    QVERIFY(!part<QPushButton>(QStringLiteral("showNames"))->isChecked());
    QVERIFY(!tip().contains(QStringLiteral("Ann")));
}

void TestBallotsPage::theMedian_becomesAScenario()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {20, 50, 20, 10});
    put(1, "p3", {20, 20, 50, 10});
    revealRound(1);
    const Framework before = project().framework;
    const int stepsBefore = steps();
    press("applyMedian");
    // Medians 20, 20, 20, 10 of 70: 28.571, 28.571, 28.571, 14.286 %; the last has the largest remainder.
    QCOMPARE(project().framework.factors[0].weight, 2857);
    QCOMPARE(project().framework.factors[1].weight, 2857);
    QCOMPARE(project().framework.factors[2].weight, 2857);
    QCOMPARE(project().framework.factors[3].weight, 1429);
    QCOMPARE(steps(), stepsBefore + 1);
    QVERIFY(presentScenario(project()));
    QCOMPARE(presentScenario(project())->name, std::string("Round 1 median"));
    const Decision& decision = debate().decisions.back();
    QCOMPARE(decision.what, std::string("Weights: the median of round 1"));
    QVERIFY(decision.before.find("Buying power 35") != std::string::npos);
    QVERIFY(decision.after.find("Buying power 28.57") != std::string::npos);
    QVERIFY(decision.reason.empty());

    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    press("seeWeights");
    press("seeDisagreement");
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Weights);
    QCOMPARE(asked[1][0].value<PageId>(), PageId::Disagreement);

    press("applyMedian");
    QCOMPARE(presentScenario(project())->name, std::string("Round 1 median (2)"));
    m_page->findChild<QAction*>(QStringLiteral("apply/1"))->trigger();
    // Means 30, 30, 30, 10.
    QCOMPARE(presentScenario(project())->name, std::string("Round 1 mean"));
    QCOMPARE(project().framework.factors[0].weight, 3000);
    QCOMPARE(project().framework.factors[3].weight, 1000);
    for (int i = 0; i < 3; ++i)
        m_workshop->undoStack()->undo();
    QVERIFY(project().framework == before);
    QVERIFY(!presentScenario(project()));
}

void TestBallotsPage::aSignedModel_staysAsItIs()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    revealRound(1);
    m_workshop->signOff(QStringLiteral("2027"), QStringLiteral("Ann"));
    const Project before = project();
    QSignalSpy refused(m_workshop.get(), &Workshop::refused);
    press("applyMedian");
    QCOMPARE(refused.size(), 1);
    QVERIFY(project() == before);
    QCOMPARE(steps(), 0);
}

void TestBallotsPage::unequalVotes_areSaid()
{
    Project next = project();
    next.debate.edit().participants[0].votingWeight = 300;
    m_workshop->load(next);
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {20, 50, 20, 10});
    revealRound(1);
    QVERIFY(part<QLabel>(QStringLiteral("votesWeighted")));
    m_page->findChild<QAction*>(QStringLiteral("apply/1"))->trigger();
    // (3 * 50 + 20) / 4 = 42.5 and (3 * 20 + 50) / 4 = 27.5.
    QCOMPARE(project().framework.factors[0].weight, 4250);
    QCOMPARE(project().framework.factors[1].weight, 2750);
    QVERIFY(text(QStringLiteral("notice")).contains(QStringLiteral("list of participants")));
}

void TestBallotsPage::limits_areOneUndoStep()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    put(1, "p2", {40, 30, 20, 10}); // quartiles 42.5 and 47.5: 5 points apart
    revealRound(1);
    const int before = steps();
    QCOMPARE(part<QWidget>(QStringLiteral("level/buying_power"))->accessibleName(), QStringLiteral("Agreed"));
    press("limits");
    auto* popup = m_page->findChild<LimitsPopup*>();
    QVERIFY(popup->isVisible());
    popup->findChild<QDoubleSpinBox*>(QStringLiteral("agreedWithin"))->setValue(20);
    auto* set = popup->findChild<QPushButton*>(QStringLiteral("setLimits"));
    QTest::mouseClick(set, Qt::LeftButton);
    QVERIFY(popup->findChild<QLabel*>(QStringLiteral("limitsProblem"))->isVisible()); // 20 is above 15
    QCOMPARE(steps(), before);
    popup->findChild<QDoubleSpinBox*>(QStringLiteral("agreedWithin"))->setValue(1);
    popup->findChild<QDoubleSpinBox*>(QStringLiteral("splitAbove"))->setValue(4.5);
    QTest::mouseClick(set, Qt::LeftButton);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(debate().agreedWithin, 100);
    QCOMPARE(debate().splitAbove, 450);
    QCOMPARE(part<QWidget>(QStringLiteral("level/buying_power"))->accessibleName(), QStringLiteral("Split"));
}

void TestBallotsPage::aBallotFile_goesHomeAndComesBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bob.strata-ballot"));
    openRound();
    m_page->handOut("p2", path);
    QVERIFY(QFile::exists(path));
    m_page->takeIn({path}); // nobody has filled it in
    QVERIFY(text(QStringLiteral("papersText")).contains(QStringLiteral("Still empty")));
    QCOMPARE(steps(), 1);

    { // at home, without the project
        PaperDialog dialog(path);
        dialog.show();
        type(&dialog, "shareField/buying_power", 61.37);
        castAll(&dialog);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("paperSentence"))->text().contains(path));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("6137"));
    { // a filled one shows nothing and can only be filled in anew
        PaperDialog dialog(path);
        dialog.show();
        QVERIFY(!dialog.findChild<VotingView*>());
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("fillAnew")), Qt::LeftButton);
        QCOMPARE(dialog.findChild<VotingView*>()->votes()[0].weights, std::vector<int>(4, 2500));
    }

    m_page->takeIn({path});
    QCOMPARE(steps(), 2);
    QVERIFY(text(QStringLiteral("papersText")).contains(QStringLiteral("Taken in for Bob")));
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(1));
    const Ballot& ballot = debate().rounds[0].ballots[0];
    QCOMPARE(ballot.participant, std::string("p2"));
    QVERIFY(ballot.isFromHome);
    QCOMPARE(ballot.votes[0].weights[0], 6137);
    QVERIFY(everythingThatCanBeRead().filter(QStringLiteral("61.37")).isEmpty());

    QMimeData dropped; // dropping it once more is answered, and changes nothing
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(text(QStringLiteral("papersText")).contains(QStringLiteral("already")));
    QCOMPARE(steps(), 2);
}

void TestBallotsPage::aBallotFromHome_countsWhateverTheClockThereSays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bob.strata-ballot"));
    openRound();
    m_page->handOut("p2", path);
    {
        PaperDialog dialog(path);
        dialog.show();
        type(&dialog, "shareField/buying_power", 55);
        castAll(&dialog);
    }
    Ballot here = ballotOf(project(), 1, "p2", {10, 20, 30, 40});
    here.castAt = QDateTime::currentMSecsSinceEpoch() + 3600 * 1000; // the clock at home is slow
    m_workshop->edit(withBallot(project(), 1, here), QStringLiteral("Vote"));
    m_page->takeIn({path});
    QVERIFY(
        text(QStringLiteral("papersText")).contains(QStringLiteral("in place of the vote cast here before")));
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(2)); // both are kept
    QCOMPARE(countedBallot(debate().rounds[0], "p2")->votes[0].weights[0], 5500);
    m_page->takeIn({path});
    QVERIFY(text(QStringLiteral("papersText")).contains(QStringLiteral("already")));
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(2));
}

void TestBallotsPage::afterAFailedSave_theVoteGoesOn()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("bob.strata-ballot"));
    openRound();
    m_page->handOut("p2", path);
    PaperDialog dialog(path);
    dialog.show();
    type(&dialog, "shareField/buying_power", 55);
    folder.reset(); // as a stick that was pulled out
    castAll(&dialog);
    auto* view = dialog.findChild<VotingView*>();
    QVERIFY(!view->isVisible());
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("closePaper")), Qt::LeftButton);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("goOnVoting")), Qt::LeftButton);
    QVERIFY(view->isVisible());
    QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("castVote"))->isVisible());
    QCOMPARE(view->votes()[0].weights[0], 5500);
}

void TestBallotsPage::aBallotOfAnotherRound_isRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ann.strata-ballot"));
    const QString late = folder.filePath(QStringLiteral("late.strata-ballot"));
    openRound();
    m_page->handOut("p1", path);
    m_workshop->load([this] { // another project whose round 1 has other keys
        Project other = project();
        RoundKeys keys = newRoundKeys();
        other.debate.edit().rounds[0].publicKey = keys.publicKey;
        other.debate.edit().rounds[0].secretKey = keys.secretKey;
        return other;
    }());
    m_page->handOut("p1", late);
    for (const QString& paper : {path, late}) {
        PaperDialog dialog(paper);
        dialog.show();
        castAll(&dialog);
    }
    m_page->takeIn({path});
    QVERIFY(debate().rounds[0].ballots.empty());
    QVERIFY(text(QStringLiteral("papersText")).startsWith(QStringLiteral("\u2717 ann.strata-ballot")));
    put(1, "p2", {40, 30, 20, 10});
    press("closeRound");
    m_page->takeIn({path, late});
    QCOMPARE(debate().rounds[0].ballots.size(), std::size_t(1));
    QVERIFY(text(QStringLiteral("papersText")).contains(QStringLiteral("Too late")));
}

void TestBallotsPage::aFileThatIsNoBallot_isRefused()
{
    QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.strata-ballot"));
    const QString other = folder.filePath(QStringLiteral("other.strata-ballot"));
    for (const auto& [path, bytes] : {std::pair(large, QByteArray(kLargestPaper + 1, ' ')),
                                      std::pair(other, QByteArray("Dear Ann, ..."))}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    openRound();
    m_page->takeIn({large, other, folder.filePath(QStringLiteral("none.strata-ballot"))});
    QCOMPARE(text(QStringLiteral("papersText")).count(QStringLiteral("\u2717")), 3);
    QCOMPARE(steps(), 1);
    for (const QString& path : {large, other}) {
        PaperDialog dialog(path);
        dialog.show();
        QVERIFY(!dialog.findChild<VotingView*>());
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("paperSentence"))->text().isEmpty());
    }
}

void TestBallotsPage::ballotFilesForAll_leaveFilesThatAreThere()
{
    QTemporaryDir folder;
    openRound();
    Project next = project();
    next.debate.edit().participants[2].name = "../Cid: <x>"; // not every name is a file's
    next.debate.edit().participants[1].hasLeft = true;
    m_workshop->load(next);
    m_page->handOutToAll(folder.path());
    m_page->handOutToAll(folder.path());
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.strata-ballot")}).size(), 4);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("Round 1 Ann.strata-ballot"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("Round 1 Ann (2).strata-ballot"))));
}

void TestBallotsPage::everyControl_hasAnAccessibleName()
{
    openRound();
    put(1, "p1", {50, 20, 20, 10});
    const auto check = [this] {
        for (const QWidget* widget : m_page->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
                && !widget->inherits("QScrollArea")) {
                const auto* button = qobject_cast<const QPushButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            }
    };
    check();
    revealRound(1);
    check();
}

QTEST_MAIN(TestBallotsPage)
#include "tst_ballotspage.moc"
