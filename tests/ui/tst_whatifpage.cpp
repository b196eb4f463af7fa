#include "tests/ui/twoaxes.h"
#include "ui/background.h"
#include "ui/charts/flowchart.h"
#include "ui/comparedscenario.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/topbar.h"
#include "ui/whatif/flowmodel.h"
#include "ui/whatif/outcomes.h"
#include "ui/whatif/scenariomodel.h"
#include "ui/whatif/scenariowords.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace strata;

// The real page on a case small enough to do by hand. Breadth and Depth make the customer lifetime value,
// Margin the net profit; both cuts are at 50 and nobody's margin is below. The value is thus b x + (1 - b) y,
// b being the breadth's part of breadth and depth:
//   present (40 40 20): b = 0.5, Wide (60, 30) and Deep (30, 60) have 45; High (90, 90) is the only core.
//   Breadth first (60 20 20): b = 0.75, Wide has 52.5 and is core, Deep 37.5.
//   Depth first (20 60 20): the other way round.
//   Ann of finance votes 60 30 10: b = 2/3, Wide has 50 and is core. Bob of sales votes 20 50 30: b = 2/7,
//   Deep has 51.4 and is core.
class TestWhatIfPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<WhatIfPage> m_page;

    static Project project(bool isRevealed)
    {
        Project project = test::twoAxesProject(
            {{"Wide", 60, 30, 100}, {"<b>Deep</b>", 30, 60, 90}, {"High", 90, 90, 80}, {"Low", 10, 10, 70}},
            test::twoAxesTree(40, 40, 20));
        Debate& debate = project.debate.edit();
        debate.participants
            = {{.id = "p1", .name = "Ann", .role = {}, .department = "Finance", .pinHash = {}},
               {.id = "p2", .name = "Bob", .role = {}, .department = "Sales", .pinHash = {}}};
        Round round;
        round.number = 1;
        round.groups = voteGroups(project.framework);
        round.openedAt = 1;
        round.closedAt = 2;
        round.revealedAt = isRevealed ? 3 : 0;
        const std::vector<std::vector<int>> votes = {{6000, 3000, 1000}, {2000, 5000, 3000}};
        for (std::size_t person = 0; person < votes.size(); ++person) {
            GroupVote vote;
            vote.rows = round.groups.front().rows;
            vote.weights = votes[person];
            vote.answers.assign(votes[person].begin(), votes[person].end());
            Ballot ballot;
            ballot.participant = debate.participants[person].id;
            ballot.castAt = 1;
            ballot.votes = {vote};
            round.ballots.push_back(ballot);
        }
        debate.rounds = {round};
        return project;
    }

    static Project withTwo(Project project)
    {
        for (const auto& [name, framework] : {std::pair("Breadth first", test::twoAxesTree(60, 20, 20)),
                                              std::pair("Depth first", test::twoAxesTree(20, 60, 20))}) {
            Scenario scenario;
            scenario.name = name;
            scenario.framework = framework;
            scenario.rules = project.rules;
            scenario.rates = project.rates;
            project = withScenarioAdded(project, scenario, 1);
        }
        return project;
    }

    void open(const Project& project)
    {
        m_page.reset();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        m_page = std::make_unique<WhatIfPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <typename T> T* find(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    DataTable* table() const { return find<DataTable>("scenarioTable"); }
    ScenarioModel* model() const { return static_cast<ScenarioModel*>(table()->proxy()->sourceModel()); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    FlowChart* chart() const { return find<FlowChart>("flowChart"); }
    DataTable* list() const { return find<DataTable>("flowTable"); }
    void choose(int row) const
    {
        const QModelIndex at = table()->proxy()->mapFromSource(model()->index(row, 0));
        table()->setCurrentIndex(at);
        table()->selectRow(at.row());
    }
    QAction* action(const char* name) const { return find<QAction>(name); }
    // The names under "New scenario from".
    QStringList makers() const
    {
        QMenu* menu = find<QToolButton>("newScenarioFrom")->menu();
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction* one : menu->actions())
            if (one->isEnabled())
                texts += one->text();
        return texts;
    }
    void make(const QString& text) const
    {
        makers();
        for (QAction* one : find<QToolButton>("newScenarioFrom")->menu()->actions())
            if (one->text() == text)
                return one->trigger();
        QFAIL(qPrintable(text));
    }
    void waitForFigures() const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            QTRY_VERIFY(model()->rows()[std::size_t(row)].isKnown);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(withTwo(project(true))); }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void withoutCustomers_itSaysWhatToDo();
    void withoutCustomers_modelsAreKept();
    void theSameOnBothSides_isTold();
    void oneModel_saysHowToGetAnother();
    void theTable_showsWhatEachModelMakes();
    void figuresThatAreNotThere_areNotShown();
    void aChangeOfTheData_takesOldFiguresAway();
    void aHiddenPage_computesNothing();
    void aNote_leavesTheWork();
    void dataThatWereClosed_areLetGo();
    void lists_areFilledOnlyWhereTheyAreOthers();
    void theFlow_isOfTheChosenPair();
    void aStream_listsItsCustomers();
    void streams_areReachedByKeyboard();
    void theStreamsOfAType_fillItsNode();
    void thePresentModel_isKeptUnderAName();
    void use_makesItTheModelInUse();
    void aCopy_isNamedAtOnce();
    void namesAndNotes_areEditedInTheCell();
    void update_keepsThePresentModel();
    void removed_itComesBackByUndo();
    void aSignedScenario_isProtectedAndSaysWhy();
    void viewsOfARound_areScenariosLikeOthers();
    void anUnrevealedRound_isNotOffered();
    void theModelInUse_isMarked();
    void comparing_choosesWhatStandsBesideTheSliders();
    void anIdThatIsGivenAgain_isNotTheOneMeant();
    void anotherFile_beginsWithoutAChoice();
    void theStep_isUnderWayOnceAScenarioIsKept();
    void theTopBar_namesTheModelInUse();
    void theTopBar_updatesAndLeadsHere();
};

void TestWhatIfPage::withoutCustomers_itSaysWhatToDo()
{
    open(Project());
    QVERIFY(chart()->accessibleName().contains(QLatin1String("Import customers")));
    QVERIFY(find<QLabel>("tornadoFoot")->text().contains(QLatin1String("no customers yet")));
    QVERIFY(find<QLabel>("confidenceSentence")->text().contains(QLatin1String("no customers yet")));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QVERIFY(find<QPushButton>("flowToData")->isVisible());
    find<QPushButton>("flowToData")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Data);
    open(project(true));
    QVERIFY(!find<QPushButton>("flowToData")->isVisible());
}

// Weights are debated before the data are there.
void TestWhatIfPage::withoutCustomers_modelsAreKept()
{
    Project empty = withTwo(project(true));
    empty.dataset = std::make_shared<Dataset>();
    open(empty);
    m_page->beginKeeping();
    auto* name = find<QLineEdit>("newScenarioName");
    QVERIFY(name->isVisible());
    name->setText(QStringLiteral("Team"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_workshop->project().scenarios->back().name, std::string("Team"));
    QTest::qWait(2 * ScenarioOutcomes::kRestMs);
    QCOMPARE(model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row, ScenarioModel::Core), QStringLiteral("\u2013")); // nobody is no figure
    QVERIFY(!find<QPushButton>("scenarioWorkButton")->isVisible());
    choose(0);
    action("useScenario")->trigger();
    QVERIFY(m_workshop->project().framework == test::twoAxesTree(60, 20, 20));
}

void TestWhatIfPage::theSameOnBothSides_isTold()
{
    const auto saysSo = [this] {
        return chart()->accessibleName().contains(QLatin1String("Both sides are Breadth first"));
    };
    // The reference is taken into use: it is the present model then.
    choose(0);
    action("compareFrom")->trigger();
    QVERIFY(!saysSo());
    action("useScenario")->trigger();
    QVERIFY2(saysSo(), qPrintable(chart()->accessibleName()));
    m_workshop->undoStack()->undo();
    QVERIFY(!saysSo());
    // The present model is kept as the reference.
    choose(0);
    action("updateScenario")->trigger();
    QVERIFY(saysSo());
    m_workshop->undoStack()->undo();
    // Both lists say the same.
    find<QComboBox>("compareOther")->setCurrentIndex(0);
    QVERIFY(saysSo());
    find<QComboBox>("compareOther")->setCurrentIndex(1);
    QVERIFY(!saysSo());
    waitForFigures();
    QVERIFY(!chart()->streams().empty());
}

void TestWhatIfPage::oneModel_saysHowToGetAnother()
{
    open(project(true));
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, ScenarioModel::Name), QStringLiteral("Working model"));
    QVERIFY(chart()->accessibleName().contains(QLatin1String("Nothing to compare yet")));
    QVERIFY(!find<QPushButton>("swapCompared")->isEnabled());
    QVERIFY(!action("removeScenario")->isEnabled());
}

void TestWhatIfPage::theTable_showsWhatEachModelMakes()
{
    QAbstractItemModelTester tester(model());
    waitForFigures();
    QCOMPARE(model()->rowCount(), 3);
    const QStringList names
        = {QStringLiteral("Breadth first"), QStringLiteral("Depth first"), QStringLiteral("Working model")};
    const QStringList weights
        = {QStringLiteral("60 / 20 / 20"), QStringLiteral("20 / 60 / 20"), QStringLiteral("40 / 40 / 20")};
    const QStringList core = {QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1")};
    const QStringList opportunistic = {QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("3")};
    // Breadth first is the reference: to Depth first Wide and Deep change, to the present model Wide.
    const QStringList changing = {QStringLiteral("\u2013"), QStringLiteral("2"), QStringLiteral("1")};
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(row, ScenarioModel::Name), names[row]);
        QCOMPARE(cell(row, ScenarioModel::Weights), weights[row]);
        QCOMPARE(cell(row, ScenarioModel::Core), core[row]);
        QCOMPARE(cell(row, ScenarioModel::Opportunistic), opportunistic[row]);
        QCOMPARE(cell(row, ScenarioModel::Marginal), QStringLiteral("0"));
        if (row > 0)
            QCOMPARE(cell(row, ScenarioModel::Changing), changing[row]);
        else
            QVERIFY(model()->rows()[0].isReference && !model()->rows()[0].changing);
    }
    QVERIFY(!model()->rows()[0].profitInCore); // no profit is known
    QVERIFY(!model()->index(0, ScenarioModel::Core).data(Qt::WhatsThisRole).toString().isEmpty());
}

void TestWhatIfPage::figuresThatAreNotThere_areNotShown()
{
    // Just opened: the kept scenarios are not computed yet, the present model is.
    QVERIFY(!model()->rows()[0].isKnown);
    QVERIFY(cell(0, ScenarioModel::Core).contains(QLatin1String("computing")));
    QVERIFY(model()->rows()[2].isKnown);
    QVERIFY(chart()->streams().empty());
    QVERIFY(chart()->accessibleName().contains(QLatin1String("Computing")));
    find<QPushButton>("scenarioWorkButton")->click(); // stop
    QTest::qWait(300);
    QVERIFY(!model()->rows()[0].isKnown);
    QVERIFY(!cell(0, ScenarioModel::Core).contains(QLatin1String("computing")));
    find<QPushButton>("scenarioWorkButton")->click(); // go on
    waitForFigures();
    QCOMPARE(cell(0, ScenarioModel::Core), QStringLiteral("2"));
}

void TestWhatIfPage::aChangeOfTheData_takesOldFiguresAway()
{
    waitForFigures();
    QVERIFY(!chart()->streams().empty());
    m_workshop->edit(
        withOverride(
            m_workshop->project(),
            {.customerId = "4", .type = CustomerType::Core, .reason = {}, .author = {}, .date = kNoDay}),
        QStringLiteral("Override"));
    QVERIFY(!model()->rows()[0].isKnown);
    QVERIFY(!chart()->accessibleName().contains(QLatin1String("change type")));
    waitForFigures();
    QCOMPARE(cell(0, ScenarioModel::Core), QStringLiteral("3"));
    QCOMPARE(cell(2, ScenarioModel::Core), QStringLiteral("2"));
}

void TestWhatIfPage::aHiddenPage_computesNothing()
{
    m_page->hide();
    m_workshop->edit( // whatever was known holds no more
        withOverride(
            m_workshop->project(),
            {.customerId = "4", .type = CustomerType::Core, .reason = {}, .author = {}, .date = kNoDay}),
        QStringLiteral("Override"));
    QTest::qWait(400);
    const auto* outcomes = m_page->findChild<ScenarioOutcomes*>();
    const std::string id = m_workshop->project().scenarios->front().id;
    QVERIFY(!outcomes->of(id));
    QVERIFY(!outcomes->isComputing());
    m_page->show();
    waitForFigures();
    QVERIFY(outcomes->of(id));
}

void TestWhatIfPage::aNote_leavesTheWork()
{
    waitForFigures();
    const auto* outcomes = m_page->findChild<ScenarioOutcomes*>();
    QThreadPool* pool = &workPool();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore gate; // the work begins, and is not done before this opens
    m_page->setUpdatesEnabled(false); // painting may want a thread too
    pool->start([&gate] { gate.acquire(); });
    m_workshop->edit(
        withOverride(
            m_workshop->project(),
            {.customerId = "4", .type = CustomerType::Core, .reason = {}, .author = {}, .date = kNoDay}),
        QStringLiteral("Override"));
    QTest::qWait(3 * ScenarioOutcomes::kRestMs);
    const bool isBegun = outcomes->isComputing();
    QSignalSpy changes(outcomes, &ScenarioOutcomes::changed);
    model()->setData(model()->index(0, ScenarioModel::Note), QStringLiteral("Sales likes it"));
    QTest::qWait(3 * ScenarioOutcomes::kRestMs);
    const auto told = changes.count();
    gate.release();
    pool->waitForDone();
    pool->setMaxThreadCount(threads);
    m_page->setUpdatesEnabled(true);
    QVERIFY(isBegun);
    QCOMPARE(told, 1); // the note; beginning anew would be told too
    waitForFigures();
    QCOMPARE(cell(0, ScenarioModel::Core), QStringLiteral("3"));
}

void TestWhatIfPage::dataThatWereClosed_areLetGo()
{
    waitForFigures();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(list()->isVisible());
    const std::weak_ptr<const Dataset> closed = m_workshop->project().dataset;
    m_workshop->load(Project());
    QTRY_VERIFY(closed.expired());
}

void TestWhatIfPage::lists_areFilledOnlyWhereTheyAreOthers()
{
    waitForFigures();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(list()->isVisible());
    const auto* reference = find<QComboBox>("compareReference");
    QSignalSpy combo(reference->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy flow(list()->model(), &QAbstractItemModel::modelReset);
    model()->setData(model()->index(1, ScenarioModel::Note), QStringLiteral("Sales likes it"));
    QCOMPARE(combo.count(), 0);
    QCOMPARE(flow.count(), 0);
    model()->setData(model()->index(1, ScenarioModel::Name), QStringLiteral("Deep"));
    QCOMPARE(reference->itemText(1), QStringLiteral("Deep"));
    find<QComboBox>("compareOther")->setCurrentIndex(1);
    QVERIFY(flow.count() > 0);
}

void TestWhatIfPage::theFlow_isOfTheChosenPair()
{
    waitForFigures();
    auto* reference = find<QComboBox>("compareReference");
    auto* other = find<QComboBox>("compareOther");
    QCOMPARE(reference->currentText(), QStringLiteral("Breadth first"));
    QCOMPARE(other->currentText(), QStringLiteral("Working model"));
    other->setCurrentIndex(other->findText(QStringLiteral("Depth first")));
    const auto has = [this](CustomerType from, CustomerType to, std::int64_t customers) {
        for (const FlowChart::Stream& stream : chart()->streams())
            if (stream.from == from && stream.to == to)
                return stream.customers == customers;
        return customers == 0;
    };
    using enum CustomerType;
    QVERIFY(has(Core, Core, 1));
    QVERIFY(has(Core, Opportunistic, 1));
    QVERIFY(has(Opportunistic, Core, 1));
    QVERIFY(has(Opportunistic, Opportunistic, 1));
    QCOMPARE(chart()->streams().size(), std::size_t(4));

    other->setCurrentIndex(other->findText(QStringLiteral("Working model")));
    QVERIFY(has(Core, Opportunistic, 1));
    QVERIFY(has(Opportunistic, Core, 0));
    find<QPushButton>("swapCompared")->click();
    QCOMPARE(reference->currentText(), QStringLiteral("Working model"));
    QVERIFY(has(Opportunistic, Core, 1));
    QVERIFY(has(Core, Opportunistic, 0));
    QVERIFY(m_workshop->undoStack()->count() == 0); // looking is no change
}

void TestWhatIfPage::aStream_listsItsCustomers()
{
    waitForFigures();
    find<QComboBox>("compareOther")->setCurrentIndex(1); // Depth first
    int stream = -1;
    for (std::size_t i = 0; i < chart()->streams().size(); ++i)
        if (chart()->streams()[i].from == CustomerType::Opportunistic && chart()->streams()[i].isChange())
            stream = int(i);
    QVERIFY(stream >= 0);
    QVERIFY(!list()->isVisible());
    QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->middleOf(stream).toPoint());
    // Wide and Deep cross in the middle: whichever is met there is a change.
    QVERIFY(chart()->selected() >= 0);
    chart()->select(-1);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Home);
    while (chart()->selected() != stream)
        QTest::keyClick(chart(), Qt::Key_Down);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 1);
    const auto text = [this](int column) { return list()->model()->index(0, column).data().toString(); };
    QCOMPARE(text(FlowModel::Customer), QStringLiteral("<b>Deep</b>"));
    QCOMPARE(text(FlowModel::From), QStringLiteral("Opportunistic"));
    QCOMPARE(text(FlowModel::To), QStringLiteral("Core"));
    // 0.8 x 37.5 + 0.2 x 90 and 0.8 x 52.5 + 0.2 x 90
    QCOMPARE(text(FlowModel::Before), QStringLiteral("48.0"));
    QCOMPARE(text(FlowModel::After), QStringLiteral("60.0"));
    QVERIFY(!list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
    QCOMPARE(FlowChart::sentence(chart()->streams()[std::size_t(stream)]),
             QStringLiteral("1 customer(s): from Opportunistic to Core"));
    QSignalSpy opened(m_page.get(), &WhatIfPage::customerActivated);
    emit list()->activated(list()->model()->index(0, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
    find<QToolButton>("closeFlowList")->click();
    QVERIFY(!list()->isVisible());
    QCOMPARE(chart()->selected(), -1);
}

void TestWhatIfPage::streams_areReachedByKeyboard()
{
    waitForFigures();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Down);
    QVERIFY(chart()->selected() >= 0);
    QVERIFY(chart()->streams()[std::size_t(chart()->selected())].isChange()); // changes come first
    QVERIFY(chart()->accessibleDescription().contains(QLatin1String("from Core to Opportunistic")));
    QTest::keyClick(chart(), Qt::Key_Return);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(chart(), Qt::Key_Escape);
    QCOMPARE(chart()->selected(), -1);
}

void TestWhatIfPage::theStreamsOfAType_fillItsNode()
{
    FlowChart flow;
    flow.resize(600, 400);
    flow.setFlows({100, 60, 40, 0, 2}, {90, 62, 48, 0, 2},
                  {{CustomerType::Core, CustomerType::Core, 88},
                   {CustomerType::Core, CustomerType::Marginal, 12},
                   {CustomerType::Opportunistic, CustomerType::Opportunistic, 58},
                   {CustomerType::Opportunistic, CustomerType::Core, 2},
                   {CustomerType::Marginal, CustomerType::Marginal, 36},
                   {CustomerType::Marginal, CustomerType::Opportunistic, 4},
                   {CustomerType::New, CustomerType::New, 2}});
    // Who changes lies over who stays: where the two cross, the change is met.
    for (const int stream : {0, 1, 3, 5, 6})
        QCOMPARE(flow.streamAt(flow.middleOf(stream)), stream);
    QCOMPARE(flow.streamAt(flow.middleOf(2)), 1);
    QCOMPARE(flow.streamAt(QPointF(2, 2)), -1);
    // Nearby counts too where the stream is thin.
    flow.setFlows({100, 100}, {101, 99},
                  {{CustomerType::Core, CustomerType::Core, 100},
                   {CustomerType::Opportunistic, CustomerType::Opportunistic, 99},
                   {CustomerType::Opportunistic, CustomerType::Core, 1}});
    QCOMPARE(flow.streamAt(flow.middleOf(2) + QPointF(0, 3.5)), 2);
    QVERIFY(flow.streamAt(flow.middleOf(2) + QPointF(0, 12)) != 2);
}

void TestWhatIfPage::thePresentModel_isKeptUnderAName()
{
    find<QPushButton>("keepPresent")->click();
    auto* name = find<QLineEdit>("newScenarioName");
    QTRY_VERIFY(name->isVisible());
    QVERIFY(!name->text().isEmpty());
    name->setText(QStringLiteral("Depth first"));
    find<QPushButton>("keepScenario")->click();
    QVERIFY(find<QLabel>("newScenarioProblem")->text().contains(QLatin1String("already")));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
    name->setText(QStringLiteral("Team"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QVERIFY(!name->isVisible());
    QCOMPARE(model()->rowCount(), 3); // the present model is a kept one now
    QCOMPARE(cell(2, ScenarioModel::Name), QStringLiteral("Team"));
    QVERIFY(model()->rows()[2].isPresent);
    m_workshop->undoStack()->undo();
    QCOMPARE(cell(2, ScenarioModel::Name), QStringLiteral("Working model"));
}

void TestWhatIfPage::use_makesItTheModelInUse()
{
    choose(1);
    action("useScenario")->trigger();
    QVERIFY(m_workshop->project().framework == test::twoAxesTree(20, 60, 20));
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1));
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(model()->rows()[1].isPresent);
    choose(1);
    QVERIFY(!action("useScenario")->isEnabled());
}

void TestWhatIfPage::aCopy_isNamedAtOnce()
{
    choose(0);
    action("copyScenario")->trigger();
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(3));
    QVERIFY(m_workshop->project().scenarios->back().framework == test::twoAxesTree(60, 20, 20));
    auto* editor = find<QLineEdit>("scenarioName");
    QVERIFY(editor);
    editor->setText(QStringLiteral("Wide"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_workshop->project().scenarios->back().name, std::string("Wide"));
    QCOMPARE(m_workshop->undoStack()->count(), 2);
}

void TestWhatIfPage::namesAndNotes_areEditedInTheCell()
{
    QVERIFY(model()->setData(model()->index(0, ScenarioModel::Name), QStringLiteral("  Wide  ")));
    QCOMPARE(m_workshop->project().scenarios->front().name, std::string("Wide"));
    model()->setData(model()->index(0, ScenarioModel::Name), QStringLiteral("Depth first"));
    QCOMPARE(m_workshop->project().scenarios->front().name, std::string("Wide"));
    QVERIFY(find<QLabel>("scenarioProblem")->isVisible());
    model()->setData(model()->index(0, ScenarioModel::Name), QString());
    QCOMPARE(m_workshop->project().scenarios->front().name, std::string("Wide"));
    model()->setData(model()->index(0, ScenarioModel::Note), QStringLiteral("Sales likes it"));
    QCOMPARE(m_workshop->project().scenarios->front().notes, std::string("Sales likes it"));
    QCOMPARE(m_workshop->undoStack()->count(), 2);
    // The present model is kept under no name: nothing to edit.
    QVERIFY(!(model()->flags(model()->index(2, ScenarioModel::Name)) & Qt::ItemIsEditable));
    QVERIFY(!model()->setData(model()->index(2, ScenarioModel::Name), QStringLiteral("x")));
}

void TestWhatIfPage::update_keepsThePresentModel()
{
    choose(0);
    action("updateScenario")->trigger();
    const Project& now = m_workshop->project();
    QVERIFY(now.scenarios->front().framework == test::twoAxesTree(40, 40, 20));
    QCOMPARE(now.scenario, now.scenarios->front().id);
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QCOMPARE(now.debate->decisions.size(), std::size_t(1));
    QVERIFY(now.debate->decisions.front().before.find("Breadth 60") != std::string::npos);
    QVERIFY(now.debate->decisions.front().after.find("Breadth 40") != std::string::npos);
}

void TestWhatIfPage::removed_itComesBackByUndo()
{
    choose(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_workshop->project().scenarios->size(), std::size_t(1));
    QCOMPARE(model()->rowCount(), 2);
    m_workshop->undoStack()->undo();
    QCOMPARE(model()->rowCount(), 3);
}

void TestWhatIfPage::aSignedScenario_isProtectedAndSaysWhy()
{
    Project signedOff = withTwo(project(true));
    signedOff = withSignOff(withModelOf(signedOff, signedOff.scenarios->front()), "Breadth first",
                            "Ann and Bob", 5);
    open(signedOff);
    QVERIFY(model()->rows()[0].isSigned);
    choose(0);
    for (const char* name : {"renameScenario", "noteScenario", "updateScenario", "removeScenario"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QLatin1String("signed off")), name);
    }
    auto* hint = find<QLabel>("signedScenarioHint");
    QVERIFY(hint->isVisible() && hint->text().contains(QLatin1String("signed off")));
    QVERIFY(!(model()->flags(model()->index(0, ScenarioModel::Name)) & Qt::ItemIsEditable));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_workshop->project() == signedOff);
    QVERIFY(action("copyScenario")->isEnabled());
    choose(1);
    QVERIFY(!hint->isVisible());
}

void TestWhatIfPage::viewsOfARound_areScenariosLikeOthers()
{
    const QStringList offered = makers();
    QCOMPARE(offered.size(), 5);
    QCOMPARE(offered.first(), QStringLiteral("The present model"));
    make(QStringLiteral("Finance view, round 1 (1 ballot(s))"));
    make(QStringLiteral("Sales view, round 1 (1 ballot(s))"));
    make(QStringLiteral("Equal weights"));
    make(QStringLiteral("Equal weights"));
    make(QStringLiteral("Result of round 1 (median)"));
    QCOMPARE(m_workshop->undoStack()->count(), 5);
    QVERIFY(m_workshop->project().framework == test::twoAxesTree(40, 40, 20)); // the present model stays
    const auto& scenarios = *m_workshop->project().scenarios;
    QCOMPARE(scenarios.size(), std::size_t(7));
    QCOMPARE(scenarios[2].name, std::string("Finance view"));
    QVERIFY(scenarios[2].framework == test::twoAxesTree(60, 30, 10));
    QVERIFY(scenarios[3].framework == test::twoAxesTree(20, 50, 30));
    QCOMPARE(scenarios[4].framework.factors[0].weight, 3334);
    QCOMPARE(scenarios[5].name, std::string("Equal weights 2"));
    // Medians of 60 and 20, 30 and 50, 10 and 30.
    QVERIFY(scenarios[6].framework == test::twoAxesTree(40, 40, 20));
    waitForFigures();
    QCOMPARE(cell(2, ScenarioModel::Core), QStringLiteral("2"));
    // The new one is compared at once.
    QCOMPARE(find<QComboBox>("compareOther")->currentText(), QStringLiteral("Round 1 result"));
}

void TestWhatIfPage::anUnrevealedRound_isNotOffered()
{
    open(project(false));
    QCOMPARE(makers(), (QStringList{QStringLiteral("The present model"), QStringLiteral("Equal weights")}));
    QCOMPARE(viewpoints(m_workshop->project()).size(), 1);
}

void TestWhatIfPage::theModelInUse_isMarked()
{
    const auto chips = [this](int row) {
        return model()->index(row, ScenarioModel::Name).data(ScenarioModel::ChipsRole).toStringList();
    };
    QVERIFY(chips(0).isEmpty());
    QCOMPARE(chips(2), QStringList{QStringLiteral("in use")});
    choose(0);
    action("useScenario")->trigger();
    QCOMPARE(chips(0), QStringList{QStringLiteral("in use")});
    Project next = m_workshop->project();
    next.framework = test::twoAxesTree(50, 30, 20);
    m_workshop->edit(next, QStringLiteral("Weights"));
    QVERIFY(chips(0).isEmpty());
    QCOMPARE(cell(2, ScenarioModel::Name), QStringLiteral("Breadth first, changed since"));
    QCOMPARE(chips(2), QStringList{QStringLiteral("in use")});
}

void TestWhatIfPage::comparing_choosesWhatStandsBesideTheSliders()
{
    ComparedScenario& compared = ComparedScenario::of(*m_workshop);
    QVERIFY(!compared.beside());
    auto* other = find<QComboBox>("compareOther");
    auto* reference = find<QComboBox>("compareReference");
    reference->setCurrentIndex(reference->findText(QStringLiteral("Depth first")));
    QVERIFY(compared.beside() && compared.beside()->name == "Depth first");
    find<QPushButton>("swapCompared")->click(); // still the one that is not the present model
    QVERIFY(compared.beside() && compared.beside()->name == "Depth first");
    other->setCurrentIndex(other->findText(QStringLiteral("Breadth first")));
    QVERIFY(compared.beside() && compared.beside()->name == "Breadth first");
    m_workshop->edit(withoutScenario(m_workshop->project(), compared.beside()->id), QStringLiteral("Remove"));
    QVERIFY(!compared.beside());
}

void TestWhatIfPage::anIdThatIsGivenAgain_isNotTheOneMeant()
{
    ComparedScenario& compared = ComparedScenario::of(*m_workshop);
    const Scenario last = m_workshop->project().scenarios->back();
    compared.setReference(last.id);
    QVERIFY(compared.beside());
    m_workshop->edit(withoutScenario(m_workshop->project(), last.id), QStringLiteral("Remove"));
    m_workshop->edit(withScenario(m_workshop->project(), "Team", {}, 77), QStringLiteral("Keep"));
    QCOMPARE(m_workshop->project().scenarios->back().id, last.id);
    QVERIFY(compared.reference() != last.id);
    QVERIFY(!compared.beside());
    m_workshop->undoStack()->undo();
    m_workshop->undoStack()->undo();
    QCOMPARE(compared.reference(), last.id);
    QVERIFY(compared.beside());
}

void TestWhatIfPage::anotherFile_beginsWithoutAChoice()
{
    QTemporaryDir folder;
    MainWindow window;
    QVERIFY(window.session().create(folder.filePath(QStringLiteral("a.strata")), withTwo(project(true))));
    ComparedScenario& compared = ComparedScenario::of(window.workshop());
    const Project& first = window.workshop().project();
    const std::string id = first.scenarios->back().id;
    compared.setReference(id);
    compared.setOther(first.scenarios->front().id);
    QVERIFY(compared.beside());
    // The same names, ids and moments, in another file.
    QVERIFY(window.session().create(folder.filePath(QStringLiteral("b.strata")), withTwo(project(true))));
    QCOMPARE(compared.reference(), window.workshop().project().scenarios->front().id);
    QCOMPARE(compared.other(), std::string()); // the present model
    QVERIFY(!compared.beside());
    QVERIFY(window.session().close());
}

void TestWhatIfPage::theStep_isUnderWayOnceAScenarioIsKept()
{
    MainWindow window;
    window.workshop().load(project(true));
    const auto* step = window.findChild<QAbstractButton*>(QStringLiteral("step%1").arg(int(PageId::WhatIf)));
    QVERIFY2(step->accessibleName().contains(QLatin1String("empty")), qPrintable(step->accessibleName()));
    window.workshop().edit(withScenario(window.workshop().project(), "Team", {}, 1), QStringLiteral("Keep"));
    QVERIFY(step->accessibleName().contains(QLatin1String("under way")));
    window.workshop().undoStack()->undo();
    QVERIFY(step->accessibleName().contains(QLatin1String("empty")));
}

void TestWhatIfPage::theTopBar_namesTheModelInUse()
{
    QAction undo, redo;
    TopBar bar(*m_workshop, &undo, &redo);
    const auto* button = bar.findChild<QToolButton*>(QStringLiteral("scenario"));
    QCOMPARE(button->text(), QStringLiteral("Working model"));
    choose(0);
    action("useScenario")->trigger();
    QCOMPARE(button->text(), QStringLiteral("Breadth first"));
    Project next = m_workshop->project();
    next.framework = test::twoAxesTree(50, 30, 20);
    m_workshop->edit(next, QStringLiteral("Weights"));
    QCOMPARE(button->text(), QStringLiteral("Breadth first, changed"));
}

void TestWhatIfPage::theTopBar_updatesAndLeadsHere()
{
    QAction undo, redo;
    TopBar bar(*m_workshop, &undo, &redo);
    QMenu* menu = bar.findChild<QToolButton*>(QStringLiteral("scenario"))->menu();
    const auto entry = [menu](const char* name) {
        emit menu->aboutToShow();
        return menu->findChild<QAction*>(QString::fromLatin1(name));
    };
    QVERIFY(!entry("updateScenario")); // nothing to update: the present model is no scenario's
    QSignalSpy keep(&bar, &TopBar::keepRequested), compare(&bar, &TopBar::compareRequested);
    entry("keepScenario")->trigger();
    entry("compareScenarios")->trigger();
    QCOMPARE(keep.size(), 1);
    QCOMPARE(compare.size(), 1);
    choose(0);
    action("useScenario")->trigger();
    Project next = m_workshop->project();
    next.framework = test::twoAxesTree(50, 30, 20);
    m_workshop->edit(next, QStringLiteral("Weights"));
    entry("updateScenario")->trigger();
    QVERIFY(m_workshop->project().scenarios->front().framework == test::twoAxesTree(50, 30, 20));
    QCOMPARE(m_workshop->undoStack()->count(), 3);
}

QTEST_MAIN(TestWhatIfPage)
#include "tst_whatifpage.moc"
