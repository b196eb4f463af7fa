#include "core/method/weights.h"
#include "tests/ui/twoaxes.h"
#include "ui/background.h"
#include "ui/charts/flipchart.h"
#include "ui/charts/tornadochart.h"
#include "ui/comparedscenario.h"
#include "ui/explain/explain.h"
#include "ui/whatif/flipcurvespage.h"
#include "ui/whatif/fliplist.h"
#include "ui/whatif/flipmovers.h"
#include "ui/whatif/tornadocard.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QUndoStack>

#include <memory>

using namespace strata;

// Breadth (40 %) and Depth (40 %) make the customer lifetime value, Margin (20 %) the net profit; both cuts
// are at 50 and nobody's margin is below. The value is b x + (1 - b) y with b the breadth's part of breadth
// and depth. At a breadth of w, depth weighs (1 - w) 2/3, so b = w / (w + (1 - w) 2/3):
//   Ann (60, 30) passes 50 at b = 2/3, w = 4/7 = 57.1 %
//   Bob (60, 36) passes it at b = 7/12, w = 14/29 = 48.3 %
//   Cid (30, 60) is above until b = 1/3, w = 25 %
//   Dan (90, 90) and Eve (10, 10) stay where they are.
// Today b = 1/2: only Dan is above. Ten points more of breadth are b = 0.6: Bob moves. Ten points less of
// depth are b = 0.61: Bob again. The margin's weight leaves b as it is.
class TestFlipCurvesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<FlipCurvesPage> m_page;

    static Project project()
    {
        Project project = test::twoAxesProject({{"Ann <b>", 60, 30, 100},
                                                {"Bob", 60, 36, 90},
                                                {"Cid", 30, 60, 80},
                                                {"Dan", 90, 90, 70},
                                                {"Eve", 10, 10, 60}},
                                               test::twoAxesTree(40, 40, 20));
        return project;
    }

    // Between a number and its percent sign stands a narrow space that does not break.
    static QString plain(QString text) { return text.replace(QChar(0x202F), QLatin1Char(' ')); }
    template <typename Widget> Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    FlipChart* chart() const { return child<FlipChart>("flipChart"); }
    QString state() const { return plain(child<QLabel>("flipState")->text()); }
    QString cell(int row, int column) const
    {
        const auto* table = child<DataTable>("flipListTable");
        return plain(table->model()->index(row, column).data().toString());
    }
    bool isReady() const
    {
        return chart()->curve()
            && chart()->curve()->today == m_workshop->project().framework.factors[0].weight
            && cell(0, FlipListModel::Still) != QStringLiteral("…")
            && state() == plain(FlipChart::stillSentence(*chart()->curve()));
    }
    QStringList movers() const
    {
        QStringList names;
        const auto* table = child<DataTable>("flipMoversTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, FlipMoversModel::Customer).data().toString();
        return names;
    }
    void press(const QPointF& at) { QTest::mousePress(chart(), Qt::LeftButton, {}, at.toPoint()); }
    void move(const QPointF& at)
    {
        QMouseEvent event(QEvent::MouseMove, at, chart()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart(), &event);
    }

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project());
        m_page = std::make_unique<FlipCurvesPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        QTRY_VERIFY(!m_workshop->isRecalculating() && !m_workshop->results().types.empty());
        QTRY_VERIFY(isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theList_saysHowFarEachWeightCanGo()
    {
        QCOMPARE(cell(0, FlipListModel::Name), QStringLiteral("Breadth"));
        QCOMPARE(cell(0, FlipListModel::Today), QStringLiteral("40 %"));
        // At 25 % Cid is at the cut, and so above; 14/29 is 48.28 %.
        QCOMPARE(cell(0, FlipListModel::Still), QStringLiteral("25.1–48.2 %"));
        QCOMPARE(cell(0, FlipListModel::Below), QStringLiteral("0"));
        QCOMPARE(cell(0, FlipListModel::Above), QStringLiteral("1"));
        QCOMPARE(cell(1, FlipListModel::Still), QStringLiteral("alone")); // the only metric of Breadth
        QCOMPARE(cell(2, FlipListModel::Below), QStringLiteral("1"));
        QCOMPARE(cell(4, FlipListModel::Above), QStringLiteral("0"));
        QCOMPARE(state(), QStringLiteral("Between 25.1 % and 48.2 % nobody changes type."));
    }

    void manyMovers_haveRoomInTheirColumn()
    {
        auto* table = child<DataTable>("flipListTable");
        QFont large = table->font();
        large.setPixelSize(20);
        table->setFont(large);
        std::vector<test::TwoAxesCustomer> customers(2000,
                                                     {"Bob", 60, 36, 90}); // above the cut from 48.28 % on
        customers.push_back({"Dan", 90, 90, 70}); // figures that are all the same say nothing
        m_workshop->load(test::twoAxesProject(customers, test::twoAxesTree(40, 40, 20)));
        QTRY_COMPARE(cell(0, FlipListModel::Above), QStringLiteral("2,000"));
        const int needed
            = static_cast<const QAbstractItemView*>(table)->sizeHintForColumn(FlipListModel::Above);
        QVERIFY2(needed > 52, "the figure fits the least width: the test says nothing");
        QVERIFY(table->columnWidth(FlipListModel::Above) >= needed);
    }

    void models_keepTheRulesOfModels()
    {
        const auto* list = m_page->findChild<FlipListModel*>();
        const auto* movers = m_page->findChild<FlipMoversModel*>();
        QAbstractItemModelTester one(const_cast<FlipListModel*>(list),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester two(const_cast<FlipMoversModel*>(movers),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->showRow(QStringLiteral("depth"));
        QTRY_COMPARE(chart()->curve()->factor, std::string("depth"));
    }

    void overACrossing_theMoverIsNamed()
    {
        const auto range = chart()->crossingsAt(chart()->placeOf(10000.0 * 14 / 29));
        QVERIFY(range);
        const QString words = plain(chart()->sentence(*range));
        QVERIFY2(words.contains(QStringLiteral("48.28 %")) && words.contains(QStringLiteral("Bob"))
                     && words.contains(QStringLiteral("from Opportunistic to Core")),
                 qPrintable(words));
        QVERIFY(!chart()->crossingsAt(chart()->placeOf(3500)));
    }

    void arrowKeys_goFromMoverToMover_andEnterLists()
    {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right);
        QVERIFY(chart()->sentence(*chart()->current()).contains(QStringLiteral("Bob")));
        QTest::keyClick(chart(), Qt::Key_Right);
        QVERIFY(chart()->sentence(*chart()->current()).contains(QStringLiteral("Ann <b>")));
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(movers(), QStringList{QStringLiteral("Ann <b>")});
        QTest::keyClick(chart(), Qt::Key_Home);
        // Met on the way down, Cid comes up.
        QVERIFY(chart()->accessibleDescription().contains(QStringLiteral("Cid, from Opportunistic to Core")));
        QTest::keyClick(chart(), Qt::Key_Escape);
        QVERIFY(!chart()->current());
    }

    void atFirst_thoseWithinTenPointsAreListed() { QCOMPARE(movers(), QStringList{QStringLiteral("Bob")}); }

    void aClickOnACrossing_listsItsCustomers_andADoubleClickOpensOne()
    {
        const QPointF at = chart()->placeOf(2500);
        press(at);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(movers(), QStringList{QStringLiteral("Cid")});
        QVERIFY(m_workshop->undoStack()->count() == 0); // a click sets no weight
        auto* table = child<DataTable>("flipMoversTable");
        QSignalSpy opened(m_page.get(), &FlipCurvesPage::customerActivated);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toInt(), 2);
        emit table->clicked(table->model()->index(0, 0));
        QCOMPARE(m_workshop->selectedCustomer(), 2);
    }

    void aDrag_isOneUndoStep_andTheCurveStaysWhileItLasts()
    {
        const FlipCurve* curve = chart()->curve();
        press(chart()->placeOf(4000));
        move(chart()->placeOf(4500));
        move(chart()->placeOf(5500));
        QVERIFY(m_workshop->isInGesture());
        const int weight = m_workshop->project().framework.factors[0].weight;
        QVERIFY(std::abs(weight - 5500) <= 30);
        QCOMPARE(chart()->curve(), curve);
        QVERIFY2(state().contains(QStringLiteral("40 %")) && state().contains(QStringLiteral("drag")),
                 qPrintable(state()));
        QCOMPARE(cell(0, FlipListModel::Still), QStringLiteral("…")); // of the weights before
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, chart()->placeOf(5500).toPoint());
        QVERIFY(!m_workshop->isInGesture());
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTRY_VERIFY(isReady());
        QCOMPARE(chart()->curve()->today, weight);
        QCOMPARE(cell(0, FlipListModel::Today).left(2), QString::number(weight / 100));
        m_workshop->undoStack()->undo();
        QCOMPARE(m_workshop->project().framework.factors[0].weight, 4000);
        QTRY_VERIFY(isReady());
    }

    void esc_takesADragBack()
    {
        press(chart()->placeOf(4000));
        move(chart()->placeOf(7000));
        QVERIFY(m_workshop->isInGesture());
        QTest::keyClick(chart(), Qt::Key_Escape);
        QVERIFY(!m_workshop->isInGesture());
        QCOMPARE(m_workshop->project().framework.factors[0].weight, 4000);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
        QTRY_VERIFY(isReady());
    }

    void ctrlAndArrows_setTheWeight()
    {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_workshop->project().framework.factors[0].weight, 4100);
        QTest::keyClick(chart(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_workshop->project().framework.factors[0].weight, 4090);
        QCOMPARE(m_workshop->undoStack()->count(), 2);
    }

    void anotherChange_makesTheFiguresStaleAtOnce()
    {
        Project next = m_workshop->project();
        next.rules.clvCut.value = 55.0;
        m_workshop->edit(std::move(next), QStringLiteral("Cut"));
        QCOMPARE(cell(0, FlipListModel::Still), QStringLiteral("…"));
        QVERIFY(state().contains(QStringLiteral("computed")));
        QVERIFY(movers().isEmpty());
        QTRY_VERIFY(isReady());
        QVERIFY(cell(0, FlipListModel::Still) != QStringLiteral("25.1–48.2 %"));
    }

    void aChosenWeight_showsItsCurve()
    {
        m_page->showRow(QStringLiteral("margin"));
        QCOMPARE(m_page->row(), QStringLiteral("margin"));
        QTRY_COMPARE(chart()->curve()->factor, std::string("margin"));
        QTRY_VERIFY(state().contains(QStringLiteral("nobody")));
        QCOMPARE(m_workshop->topic(), std::string("margin"));
        m_page->showRow(QStringLiteral("breadth/field:x"));
        QTRY_COMPARE(chart()->curve()->metric, std::string("field:x"));
        QTRY_VERIFY(state().contains(QStringLiteral("only one")));
    }

    void aSignedModel_refusesTheDragAndSaysWhy()
    {
        m_workshop->signOff(QStringLiteral("Agreed"), QStringLiteral("Ann"));
        QTRY_VERIFY(isReady());
        press(chart()->placeOf(4000));
        move(chart()->placeOf(7000));
        QVERIFY(!m_workshop->isInGesture());
        QVERIFY2(state().contains(QStringLiteral("signed off")), qPrintable(state()));
        QTest::mouseRelease(chart(), Qt::LeftButton);
        QCOMPARE(m_workshop->project().framework.factors[0].weight, 4000);
    }

    void aLockedWeight_refusesTheDragAndSaysWhy()
    {
        Project next = m_workshop->project();
        next.framework.factors[1].isLocked = true;
        m_workshop->edit(std::move(next), QStringLiteral("Lock"));
        QTRY_VERIFY(isReady());
        press(chart()->placeOf(4000));
        move(chart()->placeOf(7000));
        QVERIFY(!m_workshop->isInGesture());
        QVERIFY2(state().contains(QStringLiteral("locked")), qPrintable(state()));
    }

    void everyFigure_answersWhy()
    {
        QVERIFY(whyAt(chart()).contains(QStringLiteral("Breadth")));
        QVERIFY(whyAt(chart(), chart()->placeOf(10000.0 * 4 / 7).toPoint())
                    .contains(QStringLiteral("Ann &lt;b&gt;")));
        const auto* table = child<DataTable>("flipListTable");
        QVERIFY(plain(whyInCell(table, table->model()->index(0, FlipListModel::Above)))
                    .contains(QStringLiteral("at 50 %: 1 customer")));
    }

    // At 25 % Cid is at the cut and at 48.28 % Bob has passed it: neither weight is one at which nobody
    // moves.
    void theStillInterval_namesNoWeightAtWhichSomebodyMoves()
    {
        const auto* table = child<DataTable>("flipListTable");
        const QString why = plain(whyInCell(table, table->model()->index(0, FlipListModel::Still)));
        QVERIFY2(why.contains(QStringLiteral("from 25.01 % to 48.27 % nobody changes type")),
                 qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("14.99 % below today: 40 % − 25.01 %")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("8.27 % above today: 48.27 % − 40 %")), qPrintable(why));
    }

    void aDragThatRestsBeforeItEnds_isComputed()
    {
        QSignalSpy settled(m_workshop.get(), &Workshop::settled);
        press(chart()->placeOf(4000));
        move(chart()->placeOf(4500));
        move(chart()->placeOf(5500));
        QTRY_VERIFY(!settled.isEmpty());
        QTest::qWait(400); // nothing is on its way any more when the hand lets go
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, chart()->placeOf(5500).toPoint());
        QTRY_VERIFY(isReady());
        QVERIFY(child<QPushButton>("flipCancel")->isHidden());
    }

    void aChangeThatLeavesTheResults_leavesTheWork()
    {
        FlipCurvesPage page(*m_workshop);
        page.resize(1230, 800);
        page.show(); // begins
        Project next = m_workshop->project();
        next.debate.edit().purpose = "Where to put our hours";
        m_workshop->edit(std::move(next), QStringLiteral("Purpose"));
        const auto* curve = page.findChild<FlipChart*>();
        QTRY_VERIFY(curve->curve());
        const auto* table = page.findChild<DataTable*>(QStringLiteral("flipListTable"));
        QTRY_COMPARE(table->model()->index(0, FlipListModel::Above).data().toString(), QStringLiteral("1"));
    }

    void whatIsChangedAndTakenBackAtOnce_isComputed()
    {
        FlipCurvesPage page(*m_workshop);
        page.resize(1230, 800);
        page.show(); // begins
        Project next = m_workshop->project();
        next.framework = withFactorWeight(next.framework, 0, 5000);
        m_workshop->edit(std::move(next), QStringLiteral("Weight"));
        m_workshop->undoStack()->undo(); // the results were never others
        const auto* curve = page.findChild<FlipChart*>();
        QTRY_VERIFY(curve->curve());
        const auto* table = page.findChild<DataTable*>(QStringLiteral("flipListTable"));
        QTRY_COMPARE(table->model()->index(0, FlipListModel::Above).data().toString(), QStringLiteral("1"));
    }

    // One thread does one thing after the other: a list that went on is there before the next curve is.
    void anotherWeight_leavesTheListInWork()
    {
        QThreadPool* pool = &workPool();
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        bool isAsked = false;
        QString listed;
        const auto* movers = m_page->findChild<FlipMoversModel*>();
        connect(
            movers, &QAbstractItemModel::modelReset, m_page.get(),
            [&] { // just after the curve came and the list began
                if (isAsked || !chart()->curve() || chart()->curve()->today != 4100)
                    return;
                isAsked = true;
                m_page->showRow(QStringLiteral("depth"));
            },
            Qt::QueuedConnection);
        connect(movers, &QAbstractItemModel::modelReset, m_page.get(), [&] {
            if (listed.isEmpty() && movers->rowCount() > 0 && chart()->curve()->factor == "depth")
                listed = cell(0, FlipListModel::Still);
        });
        Project next = m_workshop->project();
        next.framework = withFactorWeight(next.framework, 0, 4100);
        m_workshop->edit(std::move(next), QStringLiteral("Weight"));
        QTRY_VERIFY(!listed.isEmpty());
        pool->setMaxThreadCount(threads);
        QVERIFY(isAsked);
        QVERIFY(listed != QStringLiteral("…"));
        movers->disconnect(m_page.get());
    }

    void aHiddenPage_followsNoTick_andCatchesUp()
    {
        m_page->hide();
        QSignalSpy changes(m_page->findChild<FlipListModel*>(), &QAbstractItemModel::dataChanged);
        Project next = m_workshop->project();
        next.framework = withFactorWeight(next.framework, 0, 5000);
        m_workshop->edit(std::move(next), QStringLiteral("Weight"));
        QSignalSpy settled(m_workshop.get(), &Workshop::settled);
        QTRY_VERIFY(!settled.isEmpty());
        QCOMPARE(changes.count(), 0);
        m_page->show();
        QCOMPARE(cell(0, FlipListModel::Today), QStringLiteral("50 %"));
        QCOMPARE(cell(0, FlipListModel::Still), QStringLiteral("…"));
        QTRY_VERIFY(isReady());
    }

    void dataThatWereClosed_areLetGo_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::newRow("shown") << true;
        QTest::newRow("hidden") << false;
    }
    void dataThatWereClosed_areLetGo()
    {
        QFETCH(bool, isShown);
        TornadoCard card(*m_workshop);
        card.show();
        QTRY_COMPARE(int(card.findChild<TornadoChart*>()->bars().size()), 3);
        card.setVisible(isShown);
        m_page->setVisible(isShown);
        const std::weak_ptr<const Dataset> closed = m_workshop->project().dataset;
        m_workshop->load(Project());
        QTRY_VERIFY(closed.expired());
    }

    void withoutCustomers_thePageSaysWhatItNeeds()
    {
        Project empty = project();
        empty.dataset = std::make_shared<Dataset>();
        m_workshop->load(empty);
        QTRY_VERIFY(child<QLabel>("emptyStateText")->isVisible());
    }

    void theTornado_showsWhoMovesAtTenPoints()
    {
        TornadoCard card(*m_workshop);
        card.resize(560, 300);
        card.show();
        auto* tornado = card.findChild<TornadoChart*>();
        QTRY_COMPARE(int(tornado->bars().size()), 3); // metrics alone in their factor cannot move
        QCOMPARE(tornado->bars()[0].name, QStringLiteral("Breadth"));
        QCOMPARE(tornado->bars()[0].below, std::int64_t(0));
        QCOMPARE(tornado->bars()[0].above, std::int64_t(1));
        QCOMPARE(tornado->bars()[1].name, QStringLiteral("Depth"));
        QCOMPARE(tornado->bars()[1].below, std::int64_t(1));
        QVERIFY(tornado->bars()[1].tip.contains(QStringLiteral("net ")));
        QVERIFY(card.findChild<QPushButton*>(QStringLiteral("tornadoAll"))->isHidden());

        QSignalSpy asked(&card, &TornadoCard::flipCurveRequested);
        QTest::mouseClick(tornado, Qt::LeftButton, {}, tornado->rowRect(1).center().toPoint());
        QCOMPARE(asked.takeFirst()[0].toString(), QStringLiteral("depth"));
        QTest::keyClick(tornado, Qt::Key_Up);
        QTest::keyClick(tornado, Qt::Key_Return);
        QCOMPARE(asked.takeFirst()[0].toString(), QStringLiteral("breadth"));
        QVERIFY(plain(whyAt(tornado, QPoint(tornado->width() - 20, 12))).contains(QStringLiteral("50 %")));

        Project next = m_workshop->project();
        next.framework = withFactorWeight(next.framework, 0, 500);
        m_workshop->edit(std::move(next), QStringLiteral("Weight"));
        QTRY_VERIFY(tornado->bars()[0].isShortBelow || tornado->bars()[1].isShortBelow
                    || tornado->bars()[2].isShortBelow);
        QVERIFY(card.findChild<QLabel*>(QStringLiteral("tornadoFoot"))->text().contains(QStringLiteral("*")));
    }

    void aChangeThatLeavesTheResults_leavesTheTornado()
    {
        TornadoCard card(*m_workshop);
        card.show(); // begins
        Project next = m_workshop->project();
        next = withScenario(next, "Kept", {}, 1);
        m_workshop->edit(std::move(next), QStringLiteral("Keep"));
        const auto* tornado = card.findChild<TornadoChart*>();
        QTRY_COMPARE(int(tornado->bars().size()), 3);

        TornadoCard other(*m_workshop);
        other.show();
        next = m_workshop->project();
        next.framework = withFactorWeight(next.framework, 0, 5000);
        m_workshop->edit(std::move(next), QStringLiteral("Weight"));
        m_workshop->undoStack()->undo();
        QTRY_COMPARE(int(other.findChild<TornadoChart*>()->bars().size()), 3);
    }
};

QTEST_MAIN(TestFlipCurvesPage)
#include "tst_flipcurvespage.moc"
