#include "ui/factors/candidatecard.h"
#include "ui/factors/candidates.h"
#include "ui/factors/chipstrip.h"
#include "ui/factors/factorcard.h"
#include "ui/factors/factorspage.h"
#include "ui/factors/verdictbutton.h"
#include "ui/metricnames.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>
#include <numeric>

using namespace strata;

// From silent ideas to factors, on the real page and a real workshop.
class TestBrainstorm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void thePage_opensOnTheValueTree();
    void withABrainstormUnderWay_thePageOpensOnIt();
    void withoutParticipants_thePageOffersToNameThem();
    void aTurn_isOneUndoStep();
    void aTurn_canBeAbandoned();
    void aWrongPerson_getsNoSheet();
    void ownIdeas_canBeChangedLater();
    void othersIdeas_areSeenNowhereBeforeTheReveal();
    void leavingThePage_keepsWhatStandsOnTheSheet();
    void theReveal_isLoggedAndCanBeUndone();
    void theReveal_sortsTheIdeas();
    void writtenTogether_ideasAreOpenAtOnce();
    void everyFactorOfTheTree_isListedAndMadeWhenJudged();
    void testsChampionAndDefinition_areKept();
    void merging_unitesIdeasAndCapsDots();
    void merging_prefersTheOneInTheTree();
    void twoFactorsOfTheTree_areNotMerged();
    void similarNames_areSuggested();
    void dots_areOneStepAndShownWhenAllHavePlaced();
    void moreDotsThanOneHas_cannotBePlaced();
    void takingIn_keepsTheSumAndIsLogged();
    void aNameInTheTree_cannotBeTakenInTwice();
    void aFailedTest_warnsButDoesNotForbid();
    void removingTheFactor_keepsItsCandidate();
    void settingAside_isUndone();
    void renamingAFactor_isLoggedBeforeAndAfter();
    void aSignedModel_refusesButShowsWhatIs();
    void theFocusedCard_isTheTopic();
    void theSameFigureOnBothAxes_isToldOnThePage();
    void anUndoneReveal_takesAHalfTypedNameAlong();
    void undoingThePin_keepsTheOpenSheet();
    void aPersonWhoIsGone_leavesNoSheet();
    void closingTheProject_keepsWhatStandsOnTheSheet();
    void anotherPin_doesNotOpenWhatWasWritten();
    void anotherPin_doesNotOpenTheDots();
    void aNameInUse_isAnsweredBesideTheField();
    void namesAndEarlyDots_areHiddenAgain();
    void aDefinition_isAPlainTip();
    void everyControl_hasAnAccessibleName();

private:
    const Project& project() const { return m_workshop->project(); }
    const Brainstorm& brainstorm() const { return project().debate->brainstorm; }
    int steps() const { return m_workshop->undoStack()->index(); }
    QString lastStep() const { return m_workshop->undoStack()->undoText(); }
    template <typename Widget = QWidget> Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    void press(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void write(const QStringList& ideas) const
    {
        auto* next = find<QLineEdit>(QStringLiteral("nextIdea"));
        for (const QString& idea : ideas) {
            QTest::keyClicks(next, idea);
            QTest::keyClick(next, Qt::Key_Return);
        }
    }
    void turn(const QString& participant, const QStringList& ideas) const
    {
        press(QStringLiteral("write_") + participant);
        write(ideas);
        press(QStringLiteral("finishIdeas"));
    }
    CandidateCard* card(const std::string& name) const
    {
        for (CandidateCard* one : m_page->findChildren<CandidateCard*>())
            if (one->accessibleName().toStdString() == name && !one->objectName().isEmpty())
                return one;
        return nullptr;
    }
    void setPin(const std::string& hash)
    {
        Project next = project();
        next.debate.edit().participants[0].pinHash = hash;
        m_workshop->edit(next, QStringLiteral("PIN"));
    }
    void placeDots(const QString& participant, const QString& candidate, int dots) const
    {
        press(QStringLiteral("place_") + participant);
        addDots(candidate, dots);
        press(QStringLiteral("finishDots"));
    }
    void addDots(const QString& candidate, int dots) const
    {
        for (int i = 0; i < dots; ++i)
            QTest::mouseClick(find(QStringLiteral("dots_") + candidate)
                                  ->findChild<QToolButton*>(QStringLiteral("moreDots")),
                              Qt::LeftButton);
    }
    template <typename Widget> Widget* inCard(const std::string& name, const char* child) const
    {
        return card(name)->findChild<Widget*>(QString::fromLatin1(child));
    }
    const FactorCandidate* candidate(const std::string& name) const
    {
        for (const FactorCandidate& one : brainstorm().candidates)
            if (one.name == name)
                return &one;
        return nullptr;
    }
    // Ann, Bob and Cid have these ideas, everything revealed.
    void loadRevealed()
    {
        Project next = threePeople();
        Brainstorm& storm = next.debate.edit().brainstorm;
        storm.isRevealed = true;
        const std::array<std::array<const char*, 3>, 3> ideas{
            {{"c1", "Pays on time", "p1"}, {"c2", "Prompt payment", "p2"}, {"c3", "Nice people", "p3"}}};
        for (const auto& idea : ideas) {
            FactorCandidate made;
            made.id = idea[0];
            made.name = idea[1];
            made.ideas = {{idea[2], idea[1]}};
            storm.candidates.push_back(made);
        }
        load(next);
        m_page->showView(FactorsPage::CandidatesPart);
    }
    static Project threePeople()
    {
        Project made;
        for (const char* name : {"Ann", "Bob", "Cid"}) {
            Participant person;
            person.id = freshParticipantId(*made.debate);
            person.name = name;
            made.debate.edit().participants.push_back(person);
        }
        return made;
    }
    void load(const Project& next)
    {
        m_workshop->load(next);
        m_page->showView(m_page->view());
    }
    bool isAnywhere(const QString& marker) const;
    int weightSum() const
    {
        const auto& factors = project().framework.factors;
        return std::accumulate(factors.begin(), factors.end(), 0,
                               [](int sum, const Factor& factor) { return sum + factor.weight; });
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<FactorsPage> m_page;
    QStringList m_asked; // whom the page has asked for a PIN
    bool m_isHerself = true;
};

void TestBrainstorm::init()
{
    m_asked.clear();
    m_isHerself = true;
    m_workshop = std::make_unique<Workshop>();
    m_workshop->load(threePeople());
    m_page = std::make_unique<FactorsPage>(*m_workshop);
    m_page->setIdentify([this](Workshop&, const QString&, QWidget*, const std::string& participant) {
        m_asked += QString::fromStdString(participant);
        return m_isHerself ? std::optional(participant) : std::nullopt;
    });
    m_page->resize(1230, 800);
    m_page->show();
}

void TestBrainstorm::cleanup()
{
    m_page.reset();
    m_workshop.reset();
}

// In any text of any widget, seen or not, in the undo texts and in the decision log.
bool TestBrainstorm::isAnywhere(const QString& marker) const
{
    QStringList texts;
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->whatsThis() << widget->windowTitle() << widget->property("text").toString()
              << widget->property("placeholderText").toString();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (const auto* chips = qobject_cast<const ChipStrip*>(widget))
            texts << chips->texts();
    }
    for (int i = 0; i < m_workshop->undoStack()->count(); ++i)
        texts << m_workshop->undoStack()->text(i);
    for (const Decision& decision : project().debate->decisions)
        for (const std::string& text :
             {decision.what, decision.before, decision.after, decision.reason, decision.who})
            texts << QString::fromStdString(text);
    return texts.join(u'\n').contains(marker);
}

void TestBrainstorm::thePage_opensOnTheValueTree()
{
    QCOMPARE(m_page->view(), FactorsPage::TreePart);
    press(QStringLiteral("showBrainstorm"));
    QCOMPARE(m_page->view(), FactorsPage::BrainstormPart);
    m_page->hide();
    m_page->show();
    QCOMPARE(m_page->view(), FactorsPage::BrainstormPart); // where one was
}

void TestBrainstorm::withABrainstormUnderWay_thePageOpensOnIt()
{
    Project next = threePeople();
    writeIdeas(next.debate.edit(), "p1", {{{}, "Pays"}});
    m_workshop->load(next);
    FactorsPage page(*m_workshop);
    page.show();
    QCOMPARE(page.view(), FactorsPage::BrainstormPart);
}

void TestBrainstorm::withoutParticipants_thePageOffersToNameThem()
{
    m_page->showView(FactorsPage::BrainstormPart);
    QVERIFY(!find(QStringLiteral("nobodyAtTheTable"))->isVisible());
    load(Project{});
    QVERIFY(find(QStringLiteral("nobodyAtTheTable"))->isVisible());
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    press(QStringLiteral("nameParticipants"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Planning);
    QVERIFY(find(QStringLiteral("writeTogether"))->isEnabled());
}

void TestBrainstorm::aTurn_isOneUndoStep()
{
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {QStringLiteral("Pays on time"), QStringLiteral("  Grows   with us "), {}});
    QCOMPARE(m_asked, QStringList{QStringLiteral("p1")});
    QCOMPARE(steps(), 1);
    QCOMPARE(lastStep(), QStringLiteral("Ideas of Ann"));
    QCOMPARE(brainstorm().candidates.size(), std::size_t(2));
    QCOMPARE(brainstorm().candidates[1].name, std::string("Grows with us"));
    QCOMPARE(brainstorm().candidates[1].ideas, (std::vector<Idea>{{"p1", "Grows with us"}}));
    QVERIFY(brainstorm().candidates[0].id != brainstorm().candidates[1].id);
    QVERIFY(find<QLabel>(QStringLiteral("written_p1"))->text().startsWith(u'2'));
    m_workshop->undoStack()->undo();
    QVERIFY(brainstorm().candidates.empty());
}

void TestBrainstorm::aTurn_canBeAbandoned()
{
    m_page->showView(FactorsPage::BrainstormPart);
    press(QStringLiteral("write_p1"));
    write({QStringLiteral("Marker7")});
    QVERIFY(isAnywhere(QStringLiteral("Marker7"))); // the search finds what is there
    press(QStringLiteral("abandonIdeas"));
    QCOMPARE(steps(), 0);
    QVERIFY(!isAnywhere(QStringLiteral("Marker7")));
}

void TestBrainstorm::aWrongPerson_getsNoSheet()
{
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {QStringLiteral("Marker7")});
    m_isHerself = false;
    press(QStringLiteral("write_p1"));
    QVERIFY(!find(QStringLiteral("ideaSheet"))->isVisible());
    QVERIFY(!isAnywhere(QStringLiteral("Marker7")));
}

void TestBrainstorm::ownIdeas_canBeChangedLater()
{
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {QStringLiteral("Pays"), QStringLiteral("Grows")});
    turn(QStringLiteral("p2"), {QStringLiteral("Loyal")});
    const std::string id = brainstorm().candidates[1].id;
    press(QStringLiteral("write_p1"));
    const auto lines = m_page->findChildren<QLineEdit*>(QStringLiteral("idea"));
    QCOMPARE(lines.size(), 2);
    lines[1]->setText(QStringLiteral("Grows fast"));
    QTest::mouseClick(m_page->findChildren<QToolButton*>(QStringLiteral("removeIdea"))[0], Qt::LeftButton);
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(steps(), 3);
    QCOMPARE(brainstorm().candidates.size(), std::size_t(2));
    QCOMPARE(brainstorm().candidates[0].name, std::string("Grows fast"));
    QCOMPARE(brainstorm().candidates[0].id, id);
    QCOMPARE(brainstorm().candidates[1].name, std::string("Loyal"));
    press(QStringLiteral("write_p1"));
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(steps(), 3); // nothing was changed
}

void TestBrainstorm::othersIdeas_areSeenNowhereBeforeTheReveal()
{
    const QString marker = QStringLiteral("Marker7");
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {marker});
    QVERIFY(!isAnywhere(marker));
    press(QStringLiteral("write_p2")); // Bob's sheet does not hold Ann's either
    QVERIFY(!isAnywhere(marker));
    press(QStringLiteral("finishIdeas"));
    press(QStringLiteral("showCandidates"));
    QVERIFY(find(QStringLiteral("hiddenIdeas"))->isVisible());
    QVERIFY(!isAnywhere(marker));
    press(QStringLiteral("place_p2"));
    QVERIFY(!isAnywhere(marker));
    press(QStringLiteral("finishDots"));
    press(QStringLiteral("showTree"));
    QVERIFY(!isAnywhere(marker));

    press(QStringLiteral("showBrainstorm"));
    press(QStringLiteral("revealIdeas"));
    press(QStringLiteral("toCandidates"));
    QVERIFY(isAnywhere(marker));
    press(QStringLiteral("showBrainstorm"));
    m_workshop->undoStack()->undo(); // hidden again, in the list that is not on show too
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!isAnywhere(marker));
}

void TestBrainstorm::leavingThePage_keepsWhatStandsOnTheSheet()
{
    m_page->showView(FactorsPage::BrainstormPart);
    press(QStringLiteral("write_p1"));
    write({QStringLiteral("Marker7")});
    press(QStringLiteral("showTree"));
    QCOMPARE(steps(), 1);
    QCOMPARE(ideaCount(brainstorm(), "p1"), 1);
    QVERIFY(!isAnywhere(QStringLiteral("Marker7")));
}

void TestBrainstorm::theReveal_isLoggedAndCanBeUndone()
{
    m_page->showView(FactorsPage::BrainstormPart);
    QVERIFY(!find<QPushButton>(QStringLiteral("revealIdeas"))->isEnabled());
    turn(QStringLiteral("p1"), {QStringLiteral("Pays"), QStringLiteral("Grows")});
    turn(QStringLiteral("p2"), {QStringLiteral("Loyal")});
    press(QStringLiteral("revealIdeas"));
    QCOMPARE(steps(), 3);
    QVERIFY(brainstorm().isRevealed);
    QCOMPARE(project().debate->decisions.size(), std::size_t(1));
    QCOMPARE(project().debate->decisions[0].what, std::string("Ideas revealed: 3 from 2 people"));
    QVERIFY(!find<QPushButton>(QStringLiteral("write_p3"))->isEnabled());
    m_workshop->undoStack()->undo();
    QVERIFY(!brainstorm().isRevealed);
    QVERIFY(project().debate->decisions.empty());
}

void TestBrainstorm::theReveal_sortsTheIdeas()
{
    // Otherwise their order would tell who wrote them.
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {QStringLiteral("Pays"), QStringLiteral("grows")});
    turn(QStringLiteral("p2"), {QStringLiteral("Loyal")});
    press(QStringLiteral("revealIdeas"));
    std::vector<std::string> names;
    for (const FactorCandidate& one : brainstorm().candidates)
        names.push_back(one.name);
    QCOMPARE(names, (std::vector<std::string>{"grows", "Loyal", "Pays"}));
}

void TestBrainstorm::writtenTogether_ideasAreOpenAtOnce()
{
    m_page->showView(FactorsPage::BrainstormPart);
    press(QStringLiteral("writeTogether"));
    QVERIFY(m_asked.isEmpty()); // no PIN
    write({QStringLiteral("Pays on time")});
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(lastStep(), QStringLiteral("Ideas of the team"));
    QVERIFY(!find<QPushButton>(QStringLiteral("revealIdeas"))->isEnabled());
    press(QStringLiteral("toCandidates"));
    QVERIFY(card("Pays on time")->isVisible());
}

void TestBrainstorm::everyFactorOfTheTree_isListedAndMadeWhenJudged()
{
    press(QStringLiteral("showCandidates"));
    for (const char* name : {"Buying power", "Loyalty", "Profitability", "Cost to serve"})
        QVERIFY2(card(name), name);
    QVERIFY(brainstorm().candidates.empty());
    QTest::mouseClick(inCard<VerdictButton>("Loyalty", "test0"), Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QCOMPARE(brainstorm().candidates.size(), std::size_t(1));
    QCOMPARE(brainstorm().candidates[0].factor, std::string("loyalty"));
    QCOMPARE(brainstorm().candidates[0].tests[0], Verdict::Yes);
    QCOMPARE(m_page->findChildren<CandidateCard*>().size(), 4); // the card stays the one it was
    m_workshop->undoStack()->undo();
    QVERIFY(brainstorm().candidates.empty());
}

void TestBrainstorm::testsChampionAndDefinition_areKept()
{
    loadRevealed();
    auto* measurable = inCard<VerdictButton>("Nice people", "test2");
    QTest::mouseClick(measurable, Qt::LeftButton);
    QTest::mouseClick(measurable, Qt::LeftButton);
    auto* champion = inCard<QComboBox>("Nice people", "candidateChampion");
    champion->setFocus();
    QTest::keyClick(champion, Qt::Key_Down);
    QTest::keyClick(champion, Qt::Key_Down);
    auto* definition = inCard<QLineEdit>("Nice people", "candidateDefinition");
    QTest::keyClicks(definition, QStringLiteral("Are they pleasant?"));
    QTest::keyClick(definition, Qt::Key_Return);
    QCOMPARE(candidate("Nice people")->tests,
             (std::array<Verdict, kFactorTests>{Verdict::Open, Verdict::Open, Verdict::No}));
    QCOMPARE(candidate("Nice people")->champion, std::string("p2"));
    QCOMPARE(candidate("Nice people")->definition, std::string("Are they pleasant?"));
    QCOMPARE(steps(), 5); // each its own

    // What was said goes with it into the tree, and shows on the factor's card.
    press(QStringLiteral("showCandidates"));
    QTest::mouseClick(inCard<QPushButton>("Nice people", "takeIntoTree"), Qt::LeftButton);
    QCOMPARE(project().framework.factors[4].question, std::string("Are they pleasant?"));
    press(QStringLiteral("showTree"));
    const auto* shown = find(QStringLiteral("factor_nice_people"));
    QCOMPARE(shown->findChild<ChipStrip*>(QStringLiteral("factorJudgement"))->texts(),
             (QStringList{QStringLiteral("Champion: Bob"), QStringLiteral("Measurable: no")}));
}

void TestBrainstorm::merging_unitesIdeasAndCapsDots()
{
    loadRevealed();
    Project next = project();
    auto& candidates = next.debate.edit().brainstorm.candidates;
    // Five dots each: Ann 3 + 4 = 7, capped at 5; Bob 2; Cid 1.
    candidates[0].dots = {{"p1", 3}, {"p2", 2}};
    candidates[1].dots = {{"p1", 4}, {"p3", 1}};
    candidates[1].definition = "Do they pay in time?";
    load(next);
    inCard<QCheckBox>("Pays on time", "chooseCandidate")->setChecked(true);
    QVERIFY(!find<QPushButton>(QStringLiteral("mergeChosen"))->isEnabled());
    inCard<QCheckBox>("Prompt payment", "chooseCandidate")->setChecked(true);
    press(QStringLiteral("mergeChosen"));
    QCOMPARE(steps(), 1);
    QCOMPARE(brainstorm().candidates.size(), std::size_t(2));
    const FactorCandidate* one = candidate("Pays on time");
    QVERIFY(one);
    QCOMPARE(one->ideas, (std::vector<Idea>{{"p1", "Pays on time"}, {"p2", "Prompt payment"}}));
    QCOMPARE(dotsOf(*one, "p1"), 5);
    QCOMPARE(dotsOf(*one, "p2"), 2);
    QCOMPARE(dotsOf(*one, "p3"), 1);
    QCOMPARE(dotTotal(*one), 8);
    QCOMPARE(one->definition, std::string("Do they pay in time?"));
    QVERIFY(!card("Pays on time")->isChosen());
    m_workshop->undoStack()->undo();
    QCOMPARE(brainstorm().candidates.size(), std::size_t(3));
}

void TestBrainstorm::merging_prefersTheOneInTheTree()
{
    loadRevealed();
    Project next = project();
    QCOMPARE(mergeCandidates(next, {"c3", "tree/loyalty"}), std::string("tree/loyalty"));
    const auto& candidates = next.debate->brainstorm.candidates;
    QCOMPARE(candidates.size(), std::size_t(3));
    QCOMPARE(candidates[2].name, std::string("Loyalty"));
    QCOMPARE(candidates[2].ideas, (std::vector<Idea>{{"p3", "Nice people"}}));
    QVERIFY(next.framework == project().framework);
}

void TestBrainstorm::twoFactorsOfTheTree_areNotMerged()
{
    loadRevealed();
    Project next = project();
    QCOMPARE(mergeCandidates(next, {"tree/loyalty", "tree/profitability", "c1"}), std::string());
    inCard<QCheckBox>("Loyalty", "chooseCandidate")->setChecked(true);
    inCard<QCheckBox>("Profitability", "chooseCandidate")->setChecked(true);
    QVERIFY(!find<QPushButton>(QStringLiteral("mergeChosen"))->isEnabled());
    QVERIFY(find<QLabel>(QStringLiteral("mergeHint"))->text().contains(QStringLiteral("value tree")));
}

void TestBrainstorm::similarNames_areSuggested()
{
    // Shared words twice over all words: time 2 / (2 + 2); nothing; case and plurals aside 2 * 2 / (2 + 2).
    QCOMPARE(nameLikeness("Pays on time", "In time, always"), 0.5);
    QCOMPARE(nameLikeness("Nice people", "High margin"), 0.0);
    QCOMPARE(nameLikeness("Large orders", "LARGE order"), 1.0);
    QCOMPARE(nameLikeness("Profitability", "Profitable"), 1.0); // they begin alike
    QCOMPARE(nameLikeness("", "of"), 0.0);

    loadRevealed();
    Project next = project();
    next.debate.edit().brainstorm.candidates[1].name = "Paying in time";
    load(next);
    auto* similar = inCard<QLabel>("Paying in time", "similarTo");
    QVERIFY(similar->isVisible());
    QCOMPARE(similar->text(), QStringLiteral("Similar to “Pays on time”"));
    QVERIFY(!inCard<QLabel>("Pays on time", "similarTo")->isVisible()); // told once
    QTest::mouseClick(inCard<QPushButton>("Paying in time", "mergeSimilar"), Qt::LeftButton);
    QCOMPARE(brainstorm().candidates.size(), std::size_t(2));
    QCOMPARE(brainstorm().candidates[0].name, std::string("Pays on time"));
}

void TestBrainstorm::dots_areOneStepAndShownWhenAllHavePlaced()
{
    loadRevealed();
    placeDots(QStringLiteral("p1"), QStringLiteral("c3"), 2);
    QCOMPARE(steps(), 1);
    QCOMPARE(lastStep(), QStringLiteral("Dots of Ann"));
    QCOMPARE(candidate("Nice people")->dots, (std::vector<Dots>{{"p1", 2}}));
    QVERIFY(!inCard<QLabel>("Nice people", "candidateDots")->isVisible());
    press(QStringLiteral("showDots"));
    QVERIFY(inCard<QLabel>("Nice people", "candidateDots")->isVisible());
    placeDots(QStringLiteral("p2"), QStringLiteral("tree/loyalty"), 3);
    QVERIFY(!inCard<QLabel>("Nice people", "candidateDots")->isVisible()); // or Bob's would be told
    QCOMPARE(candidate("Loyalty")->dots, (std::vector<Dots>{{"p2", 3}}));
    placeDots(QStringLiteral("p3"), QStringLiteral("c3"), 2);
    QVERIFY(inCard<QLabel>("Nice people", "candidateDots")->isVisible());
    QVERIFY(inCard<QLabel>("Nice people", "candidateDots")->text().startsWith(u'4'));
    QTRY_VERIFY(card("Nice people")->y() < card("Loyalty")->y()); // most dots first: 4, 3, none
    QVERIFY(card("Loyalty")->y() < card("Pays on time")->y());
    QCOMPARE(steps(), 3);
}

void TestBrainstorm::moreDotsThanOneHas_cannotBePlaced()
{
    loadRevealed();
    auto* each = find<QSpinBox>(QStringLiteral("dotsEach"));
    QCOMPARE(each->minimum(), 3);
    QCOMPARE(each->maximum(), 20);
    each->setValue(3);
    QCOMPARE(steps(), 1);
    QCOMPARE(brainstorm().dotsEach, 3);
    press(QStringLiteral("place_p1"));
    auto* more = find(QStringLiteral("dots_c1"))->findChild<QToolButton*>(QStringLiteral("moreDots"));
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!more->isEnabled());
    press(QStringLiteral("finishDots"));
    QCOMPARE(candidate("Pays on time")->dots, (std::vector<Dots>{{"p1", 3}}));
}

void TestBrainstorm::takingIn_keepsTheSumAndIsLogged()
{
    loadRevealed();
    QTest::mouseClick(inCard<QPushButton>("Nice people", "takeIntoTree"), Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QCOMPARE(project().framework.factors.size(), std::size_t(5));
    QCOMPARE(project().framework.factors[4].name, std::string("Nice people"));
    QCOMPARE(project().framework.factors[4].weight, 2000); // one fifth
    QCOMPARE(weightSum(), 10000);
    QCOMPARE(candidate("Nice people")->factor, project().framework.factors[4].id);
    QCOMPARE(project().debate->decisions.size(), std::size_t(1));
    const Decision& decision = project().debate->decisions[0];
    QCOMPARE(decision.what, std::string("Factor added: Nice people"));
    QVERIFY(decision.before.find("Nice people") == std::string::npos);
    QVERIFY(decision.after.find("Nice people 20 %") != std::string::npos);
    QVERIFY(!inCard<QPushButton>("Nice people", "takeIntoTree")->isVisible());
    m_workshop->undoStack()->undo();
    QCOMPARE(project().framework.factors.size(), std::size_t(4));
    QVERIFY(inCard<QPushButton>("Nice people", "takeIntoTree")->isVisible());
}

void TestBrainstorm::aNameInTheTree_cannotBeTakenInTwice()
{
    loadRevealed();
    Project next = project();
    next.debate.edit().brainstorm.candidates[2].name = "Loyalty";
    QCOMPARE(takeIntoTree(next, "c3"), std::string());
    load(next);
    auto* take
        = find(QStringLiteral("candidate_c3"))->findChild<QPushButton*>(QStringLiteral("takeIntoTree"));
    QVERIFY(!take->isEnabled());
    QVERIFY(find(QStringLiteral("candidate_c3"))
                ->findChild<QLabel*>(QStringLiteral("candidateWarning"))
                ->isVisible());
}

void TestBrainstorm::aFailedTest_warnsButDoesNotForbid()
{
    loadRevealed();
    auto* warning = inCard<QLabel>("Nice people", "candidateWarning");
    QVERIFY(!warning->isVisible());
    auto* reliable = inCard<VerdictButton>("Nice people", "test1");
    reliable->setFocus();
    QTest::keyClick(reliable, Qt::Key_Left); // one back from open
    QCOMPARE(reliable->verdict(), Verdict::No);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QStringLiteral("reliable")));
    QVERIFY(inCard<QPushButton>("Nice people", "takeIntoTree")->isEnabled());
}

void TestBrainstorm::removingTheFactor_keepsItsCandidate()
{
    loadRevealed();
    QTest::mouseClick(inCard<VerdictButton>("Loyalty", "test0"), Qt::LeftButton);
    press(QStringLiteral("showTree"));
    QTest::mouseClick(
        find(QStringLiteral("factor_loyalty"))->findChild<QToolButton*>(QStringLiteral("removeFactor")),
        Qt::LeftButton);
    QCOMPARE(steps(), 2);
    QCOMPARE(project().debate->decisions.back().what, std::string("Factor removed: Loyalty"));
    QVERIFY(candidate("Loyalty"));
    QCOMPARE(candidate("Loyalty")->factor, std::string());
    QCOMPARE(candidate("Loyalty")->tests[0], Verdict::Yes);
    m_workshop->undoStack()->undo();
    QCOMPARE(candidate("Loyalty")->factor, std::string("loyalty"));
    QVERIFY(project().debate->decisions.empty());
}

void TestBrainstorm::settingAside_isUndone()
{
    loadRevealed();
    QTest::mouseClick(inCard<QToolButton>("Nice people", "setAside"), Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QVERIFY(!candidate("Nice people"));
    QVERIFY(!card("Nice people"));
    m_workshop->undoStack()->undo();
    QVERIFY(card("Nice people"));
}

void TestBrainstorm::renamingAFactor_isLoggedBeforeAndAfter()
{
    loadRevealed();
    auto* name = inCard<QLineEdit>("Loyalty", "candidateName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Faithfulness"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(steps(), 1);
    QCOMPARE(project().framework.factors[1].name, std::string("Faithfulness"));
    const Decision& decision = project().debate->decisions.back();
    QCOMPARE(decision.before, std::string("Loyalty"));
    QCOMPARE(decision.after, std::string("Faithfulness"));
    // A name that another factor bears is not taken.
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Profitability"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(project().framework.factors[1].name, std::string("Faithfulness"));
    QCOMPARE(name->text(), QStringLiteral("Faithfulness"));
    QCOMPARE(steps(), 1);
}

void TestBrainstorm::aSignedModel_refusesButShowsWhatIs()
{
    loadRevealed();
    load(withSignOff(project(), "Agreed", "Ann", 1));
    QVERIFY(!inCard<QPushButton>("Nice people", "takeIntoTree")->isEnabled());
    QVERIFY(inCard<QLineEdit>("Loyalty", "candidateName")->isReadOnly());
    QTest::mouseClick(inCard<VerdictButton>("Loyalty", "test0"), Qt::LeftButton); // talk is still free
    QCOMPARE(candidate("Loyalty")->tests[0], Verdict::Yes);
}

void TestBrainstorm::theFocusedCard_isTheTopic()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find(QStringLiteral("factor_loyalty"))->findChild<QLineEdit*>(QStringLiteral("factorName"))->setFocus();
    QCOMPARE(m_workshop->topic(), std::string("loyalty"));
}

void TestBrainstorm::theSameFigureOnBothAxes_isToldOnThePage()
{
    QVERIFY(isSameDatum("net_sales", "net_sales"));
    QVERIFY(isSameDatum("orders_per_month", "order_count"));
    QVERIFY(isSameDatum("line_count", "lines_per_invoice"));
    QVERIFY(isSameDatum("sales_share", "net_sales"));
    QVERIFY(!isSameDatum("net_sales", "order_count"));
    auto* warning = find<QLabel>(QStringLiteral("bothAxesWarning"));
    QVERIFY(!warning->isVisible());
    Project next = project();
    next.framework.factors[0].metrics[0].id = "line_count";
    next.framework.factors[3].metrics[0].id = "lines_per_invoice";
    load(next);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QStringLiteral("Invoice lines (Buying power)")));
    next.framework.factors[3].metrics[0].isExcluded = true; // what is left out counts nowhere
    load(next);
    QVERIFY(!warning->isVisible());
}

void TestBrainstorm::anUndoneReveal_takesAHalfTypedNameAlong()
{
    m_page->showView(FactorsPage::BrainstormPart);
    turn(QStringLiteral("p1"), {QStringLiteral("Pays")});
    press(QStringLiteral("revealIdeas"));
    press(QStringLiteral("toCandidates"));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto* name = inCard<QLineEdit>("Pays", "candidateName");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral(" ne"));
    m_workshop->undoStack()->undo();
    QCOMPARE(steps(), 1);
    QCOMPARE(brainstorm().candidates[0].name, std::string("Pays"));
    QVERIFY(m_workshop->undoStack()->canRedo());
}

void TestBrainstorm::undoingThePin_keepsTheOpenSheet()
{
    m_page->showView(FactorsPage::BrainstormPart);
    setPin("one");
    press(QStringLiteral("write_p1"));
    write({QStringLiteral("Pays")});
    m_workshop->undoStack()->undo();
    QVERIFY(find(QStringLiteral("ideaSheet"))->isVisible());
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(ideaCount(brainstorm(), "p1"), 1);

    loadRevealed();
    setPin("one");
    press(QStringLiteral("place_p1"));
    addDots(QStringLiteral("c1"), 2);
    m_workshop->undoStack()->undo();
    QVERIFY(find(QStringLiteral("dotSheet"))->isVisible());
    press(QStringLiteral("finishDots"));
    QCOMPARE(dotsOf(*candidate("Pays on time"), "p1"), 2);
}

void TestBrainstorm::aPersonWhoIsGone_leavesNoSheet()
{
    m_page->showView(FactorsPage::BrainstormPart);
    press(QStringLiteral("write_p3"));
    write({QStringLiteral("Marker7")});
    Project next = project();
    next.debate.edit().participants.pop_back();
    m_workshop->edit(next, QStringLiteral("Test"));
    QVERIFY(!find(QStringLiteral("ideaSheet"))->isVisible());
    QCOMPARE(steps(), 1);
    QVERIFY(!isAnywhere(QStringLiteral("Marker7")));
}

void TestBrainstorm::closingTheProject_keepsWhatStandsOnTheSheet()
{
    m_page->showView(FactorsPage::BrainstormPart);
    press(QStringLiteral("write_p1"));
    write({QStringLiteral("Marker7")});
    emit m_workshop->aboutToLeave();
    QCOMPARE(ideaCount(brainstorm(), "p1"), 1);
    QVERIFY(!isAnywhere(QStringLiteral("Marker7")));

    loadRevealed();
    press(QStringLiteral("place_p1"));
    addDots(QStringLiteral("c1"), 2);
    emit m_workshop->aboutToLeave();
    QCOMPARE(dotsOf(*candidate("Pays on time"), "p1"), 2);
}

void TestBrainstorm::anotherPin_doesNotOpenWhatWasWritten()
{
    const QString marker = QStringLiteral("Marker7"), other = QStringLiteral("Marker8");
    m_page->showView(FactorsPage::BrainstormPart);
    setPin("one");
    turn(QStringLiteral("p1"), {marker});
    setPin("two"); // reset, and chosen anew by whoever sits there
    press(QStringLiteral("write_p1"));
    QVERIFY(!isAnywhere(marker));
    QVERIFY(find<QLabel>(QStringLiteral("ideaSheetNote"))->text().startsWith(QStringLiteral("1 idea")));
    write({other});
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(ideaCount(brainstorm(), "p1"), 2); // the earlier one is kept
    press(QStringLiteral("write_p1"));
    QVERIFY(isAnywhere(other));
    QVERIFY(!isAnywhere(marker));
    QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("removeIdea")), Qt::LeftButton);
    press(QStringLiteral("finishIdeas"));
    QCOMPARE(brainstorm().candidates.size(), std::size_t(1));
    QCOMPARE(brainstorm().candidates[0].name, std::string("Marker7"));
    setPin("one");
    press(QStringLiteral("write_p1"));
    QVERIFY(isAnywhere(marker));
}

void TestBrainstorm::anotherPin_doesNotOpenTheDots()
{
    loadRevealed();
    setPin("one");
    placeDots(QStringLiteral("p1"), QStringLiteral("c1"), 2);
    const auto shown = [this](const char* candidate) {
        return find(QStringLiteral("dots_") + QString::fromLatin1(candidate))
            ->findChild<QLabel*>(QStringLiteral("dotCount"))
            ->accessibleName();
    };
    press(QStringLiteral("place_p1"));
    QVERIFY(shown("c1").startsWith(u'2')); // the same person may move them
    press(QStringLiteral("finishDots"));
    setPin("two");
    const int before = steps();
    press(QStringLiteral("place_p1"));
    QVERIFY(shown("c1").startsWith(u'0'));
    QVERIFY(find<QLabel>(QStringLiteral("dotSheetNote"))->text().contains(QStringLiteral("earlier")));
    press(QStringLiteral("finishDots"));
    QCOMPARE(steps(), before); // nothing placed: the earlier ones stay
    QCOMPARE(dotsOf(*candidate("Pays on time"), "p1"), 2);
    placeDots(QStringLiteral("p1"), QStringLiteral("c3"), 1);
    QCOMPARE(dotsOf(*candidate("Pays on time"), "p1"), 0);
    QCOMPARE(dotsOf(*candidate("Nice people"), "p1"), 1);
}

void TestBrainstorm::aNameInUse_isAnsweredBesideTheField()
{
    loadRevealed();
    auto* name = inCard<QLineEdit>("Loyalty", "candidateName"); // nobody has judged it yet
    auto* problem = inCard<QLabel>("Loyalty", "candidateNameProblem");
    QVERIFY(!problem->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Profitability"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("Another factor")));
    QCOMPARE(name->text(), QStringLiteral("Loyalty"));
    QCOMPARE(steps(), 0);
    QVERIFY(!candidate("Loyalty"));
    QTest::keyClicks(name, QStringLiteral("x"));
    QVERIFY(!problem->isVisible());
}

void TestBrainstorm::namesAndEarlyDots_areHiddenAgain()
{
    const auto show = [this] {
        find<QCheckBox>(QStringLiteral("showNames"))->setChecked(true);
        press(QStringLiteral("showDots"));
        QVERIFY(inCard<QLabel>("Nice people", "candidateDots")->isVisible());
    };
    const auto areHidden = [this] {
        return !find<QCheckBox>(QStringLiteral("showNames"))->isChecked()
            && !inCard<QLabel>("Nice people", "candidateDots")->isVisible();
    };
    loadRevealed();
    placeDots(QStringLiteral("p1"), QStringLiteral("c3"), 2);
    show();
    m_page->setVisible(false); // the window goes with it: the page itself is not left
    m_page->setVisible(true);
    press(QStringLiteral("showTree"));
    press(QStringLiteral("showCandidates"));
    QVERIFY(areHidden());
    show();
    emit m_workshop->aboutToLeave();
    load(project());
    QVERIFY(areHidden());

    Project hidden = project();
    hidden.debate.edit().brainstorm.isRevealed = false;
    hidden.debate.edit().brainstorm.candidates[2].ideas = {}; // one that is to be seen all along
    load(hidden);
    Project revealed = hidden;
    revealed.debate.edit().brainstorm.isRevealed = true;
    m_workshop->edit(revealed, QStringLiteral("Reveal"));
    show();
    m_workshop->undoStack()->undo();
    QVERIFY(areHidden());
}

void TestBrainstorm::aDefinition_isAPlainTip()
{
    loadRevealed();
    Project next = project();
    next.debate.edit().brainstorm.candidates[0].definition = "Pays & <b>soon</b>";
    load(next);
    press(QStringLiteral("place_p1"));
    QString tip;
    for (const QLabel* label : find(QStringLiteral("dots_c1"))->findChildren<QLabel*>())
        if (!label->toolTip().isEmpty())
            tip = label->toolTip();
    QCOMPARE(tip, QStringLiteral("<p>Pays &amp; &lt;b&gt;soon&lt;/b&gt;</p>"));
}

void TestBrainstorm::everyControl_hasAnAccessibleName()
{
    loadRevealed();
    for (const auto view :
         {FactorsPage::BrainstormPart, FactorsPage::CandidatesPart, FactorsPage::TreePart}) {
        m_page->showView(view);
        for (const QWidget* widget : m_page->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
                && !widget->objectName().startsWith(QLatin1String("qt_"))) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            }
    }
}

QTEST_MAIN(TestBrainstorm)
#include "tst_brainstorm.moc"
