#include "tests/ui/metricspagefixture.h"
#include "ui/charts/distribution.h"
#include "ui/charts/distributionchart.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/missingmodel.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valueinwords.h"
#include "ui/metrics/valuepresets.h"
#include "ui/metrics/valuespinbox.h"
#include "ui/widgets/duefield.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace strata;

// How a figure becomes a value: the card beside the tree.
class TestValueFunction : public test::MetricsPageFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void aDrag_isOneUndoStep();
    void esc_restoresTheStartOfTheDrag();
    void anArrowKeyOnTheChart_isOneUndoStep();
    void theAxis_keepsItsRangeDuringADrag();
    void typingAnAnchor_isOneUndoStep();
    void equalAnchors_areAnsweredBesideTheField();
    void proposedAnchors_areThe5thAnd95thPercentile();
    void anotherKind_keepsTheDirection();
    void turningTheDirection_swapsTheAnchors();
    void aPointOutOfOrder_isAnsweredAndNotTaken();
    void removingTheRowThatIsTyped_dropsWhatWasTyped();
    void aHandleThatIsGone_isNoLongerDragged();
    void pointsCanBeAddedUpToSix();
    void aPreset_givesBandsOverTheWholeScale();
    void theMissingPolicy_isOneUndoStep();
    void theMissingPolicy_isADecision();
    void anotherValueFunction_isADecision();
    void aDrag_isOneDecision();
    void aConstantColumn_saysSo();
    void aDistribution_countsEveryCustomerOnce();
};

void TestValueFunction::aDrag_isOneUndoStep()
{
    auto* chart = find<DistributionChart>("distributionChart");
    const QPoint best = chart->handlePosition(1).toPoint();
    const QPoint worst = chart->handlePosition(0).toPoint();
    QTest::mousePress(chart, Qt::LeftButton, {}, best);
    for (int x = best.x(); x >= (best.x() + worst.x()) / 2; --x)
        QTest::mouseMove(chart, QPoint(x, best.y()));
    QVERIFY(m_workshop->isInGesture());
    QCOMPARE(steps(), 0);
    QVERIFY(qAbs(metric(0, 0).value.best - 50.0) < 3.0); // live, before the release
    QVERIFY(qAbs(find<ValueSpinBox>("bestValue")->naturalValue() - metric(0, 0).value.best) < 0.01);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, QPoint((best.x() + worst.x()) / 2, best.y()));
    QVERIFY(!m_workshop->isInGesture());
    QCOMPARE(steps(), 1);
    m_workshop->undoStack()->undo();
    QCOMPARE(metric(0, 0).value.best, 100.0);
}

void TestValueFunction::esc_restoresTheStartOfTheDrag()
{
    auto* chart = find<DistributionChart>("distributionChart");
    const QPoint worst = chart->handlePosition(0).toPoint();
    chart->setFocus();
    QTest::mousePress(chart, Qt::LeftButton, {}, worst);
    QTest::mouseMove(chart, worst + QPoint(80, 0));
    QVERIFY(metric(0, 0).value.worst > 0.0);
    QTest::keyClick(chart, Qt::Key_Escape);
    QCOMPARE(metric(0, 0).value.worst, 0.0);
    QCOMPARE(steps(), 0);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, worst + QPoint(80, 0));
    QCOMPARE(steps(), 0);
}

void TestValueFunction::anArrowKeyOnTheChart_isOneUndoStep()
{
    auto* chart = find<DistributionChart>("distributionChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right); // a hundredth of the picture, which shows 0 to 100
    QCOMPARE(metric(0, 0).value.worst, 1.0);
    QCOMPARE(steps(), 1);
    QTest::keyClick(chart, Qt::Key_Space); // the other anchor
    QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(metric(0, 0).value.best, 90.0);
    QCOMPARE(steps(), 2);
}

void TestValueFunction::theAxis_keepsItsRangeDuringADrag()
{
    auto* chart = find<DistributionChart>("distributionChart");
    const double high = chart->distribution().high;
    const QPoint worst = chart->handlePosition(0).toPoint();
    QTest::mousePress(chart, Qt::LeftButton, {}, worst);
    QTest::mouseMove(chart, worst + QPoint(100, 0));
    QCOMPARE(chart->distribution().low, 0.0);
    QCOMPARE(chart->distribution().high, high);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, worst + QPoint(100, 0));
}

void TestValueFunction::typingAnAnchor_isOneUndoStep()
{
    type(find<ValueSpinBox>("bestValue"), "80");
    QCOMPARE(metric(0, 0).value.best, 80.0);
    QCOMPARE(steps(), 1);
    QCOMPARE(metric(0, 0).weight, 6000);
}

void TestValueFunction::equalAnchors_areAnsweredBesideTheField()
{
    type(find<ValueSpinBox>("bestValue"), "0");
    QCOMPARE(steps(), 0);
    QVERIFY(find<QLabel>("valueProblem")->isVisible());
    type(find<ValueSpinBox>("bestValue"), "60");
    QVERIFY(!find<QLabel>("valueProblem")->isVisible());
    QCOMPARE(metric(0, 0).value.best, 60.0);
}

void TestValueFunction::proposedAnchors_areThe5thAnd95thPercentile()
{
    QTest::mouseClick(find<QPushButton>("proposeAnchors"), Qt::LeftButton);
    // 0, 10, .. 100 by type 7: the 5th percentile lies at place 0.5, the 95th at 9.5.
    QCOMPARE(metric(0, 0).value.worst, 5.0);
    QCOMPARE(metric(0, 0).value.best, 95.0);
    QCOMPARE(steps(), 1);
}

void TestValueFunction::anotherKind_keepsTheDirection()
{
    type(find<ValueSpinBox>("worstValue"), "200"); // now less is better: 200 is worst, 100 best
    QVERIFY(!risesWithValue(metric(0, 0).value));
    for (const ValueKind kind : {ValueKind::Piecewise, ValueKind::Thresholds, ValueKind::Percentile,
                                 ValueKind::Pareto, ValueKind::Linear}) {
        setKind(kind);
        QCOMPARE(metric(0, 0).value.kind, kind);
        QVERIFY(!risesWithValue(metric(0, 0).value));
    }
    QCOMPARE(steps(), 6);
}

void TestValueFunction::turningTheDirection_swapsTheAnchors()
{
    auto* direction = find<QComboBox>("valueDirection");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    QCOMPARE(metric(0, 0).value.worst, 100.0);
    QCOMPARE(metric(0, 0).value.best, 0.0);
    QCOMPARE(steps(), 1);
}

void TestValueFunction::aPointOutOfOrder_isAnsweredAndNotTaken()
{
    setKind(ValueKind::Piecewise); // 0, 50, 100
    QCOMPARE(metric(0, 0).value.points.size(), std::size_t(3));
    auto* second = find<ValueSpinBox>("pointValue2");
    type(second, "150");
    QCOMPARE(metric(0, 0).value.points[1].value, 50.0);
    QVERIFY(find<QLabel>("pointProblem")->isVisible());
    QVERIFY(second->property("invalid").toBool());
    type(second, "70");
    QCOMPARE(metric(0, 0).value.points[1].value, 70.0);
    QVERIFY(!find<QLabel>("pointProblem")->isVisible());
}

void TestValueFunction::removingTheRowThatIsTyped_dropsWhatWasTyped()
{
    setKind(ValueKind::Piecewise); // 0, 50, 100
    m_page->activateWindow();
    auto* last = find<ValueSpinBox>("pointValue3");
    last->setFocus();
    QTRY_VERIFY(last->hasFocus());
    last->selectAll();
    QTest::keyClicks(last, QStringLiteral("90"));
    QTest::mouseClick(find<QToolButton>("removePoint2"), Qt::LeftButton);
    QCOMPARE(metric(0, 0).value.points.size(), std::size_t(2));
    QVERIFY(!last->isVisible());
}

void TestValueFunction::aHandleThatIsGone_isNoLongerDragged()
{
    DistributionChart chart;
    chart.resize(600, 300);
    chart.setHandles({{10.0, 20.0, true, {}}, {50.0, 60.0, true, {}}});
    QSignalSpy pressed(&chart, &DistributionChart::handlePressed);
    QSignalSpy moved(&chart, &DistributionChart::handleMoved);
    const QPoint second = chart.handlePosition(1).toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, {}, second);
    QCOMPARE(pressed.count(), 1);
    chart.setHandles({{10.0, 20.0, true, {}}});
    QTest::mouseMove(&chart, second + QPoint(20, 0));
    QVERIFY(!chart.isDragging());
    QCOMPARE(moved.count(), 0);
}

void TestValueFunction::pointsCanBeAddedUpToSix()
{
    setKind(ValueKind::Piecewise);
    auto* add = find<QPushButton>("addPoint");
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(metric(0, 0).value.points.size(), std::size_t(6));
    QVERIFY(!add->isEnabled());
    for (std::size_t i = 1; i < 6; ++i)
        QVERIFY(metric(0, 0).value.points[i - 1].value < metric(0, 0).value.points[i].value);
    QTest::mouseClick(find<QToolButton>("removePoint1"), Qt::LeftButton);
    QCOMPARE(metric(0, 0).value.points.size(), std::size_t(5));
}

void TestValueFunction::aPreset_givesBandsOverTheWholeScale()
{
    setKind(ValueKind::Thresholds);
    QMenu* menu = find<QToolButton>("gradePresets")->menu();
    emit menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 4);
    menu->actions().last()->trigger(); // the ten steps of a rating
    QCOMPARE(metric(0, 0).value.points.size(), std::size_t(10));
    QCOMPARE(metric(0, 0).value.points.front().score, 0.0);
    QCOMPARE(metric(0, 0).value.points.back().score, 100.0);
    emit menu->aboutToShow();
    menu->actions().first()->trigger(); // quarters of 0, 10, .. 100: from 25, 50 and 75
    const auto& points = metric(0, 0).value.points;
    QCOMPARE(points.size(), std::size_t(4));
    QCOMPARE(points[1].value, 25.0);
    QCOMPARE(points[2].value, 50.0);
    QCOMPARE(points[3].value, 75.0);
    QCOMPARE(points[3].score, 100.0);
}

void TestValueFunction::theMissingPolicy_isOneUndoStep()
{
    choose("size", "field:Rating");
    auto* count = find<QLabel>("missingCount");
    QVERIFY(count->text().startsWith(QStringLiteral("7 ")));
    QTest::mouseClick(find<QPushButton>("missingPolicy2"), Qt::LeftButton);
    QCOMPARE(metric(0, 1).missing, MissingPolicy::Worst);
    QCOMPARE(steps(), 1);
    QVERIFY(find<QPushButton>("missingPolicy2")->isChecked());
    QVERIFY(!find<QPushButton>("missingPolicy0")->isChecked());
}

void TestValueFunction::theMissingPolicy_isADecision()
{
    choose("size", "field:Rating");
    QTest::mouseClick(find<QPushButton>("missingPolicy2"), Qt::LeftButton);
    QCOMPARE(decisions().size(), std::size_t(1));
    QCOMPARE(decisions()[0].what, std::string("Missing values of Rating"));
    QVERIFY(decisions()[0].before.starts_with("Leave the metric out"));
    QCOMPARE(decisions()[0].after, std::string("Give the lowest score"));
    QCOMPARE(steps(), 1);
    QTest::mouseClick(find<QPushButton>("missingPolicy2"), Qt::LeftButton); // nothing new
    QCOMPARE(decisions().size(), std::size_t(1));
    m_workshop->undoStack()->undo();
    QVERIFY(decisions().empty());
}

void TestValueFunction::anotherValueFunction_isADecision()
{
    type(find<ValueSpinBox>("bestValue"), "80");
    QCOMPARE(steps(), 1);
    QCOMPARE(decisions().size(), std::size_t(1));
    QCOMPARE(decisions()[0].what, std::string("Value function of Visits"));
    QCOMPARE(decisions()[0].before, std::string("Line from worst to best: 0 scores 0, 100 scores 100"));
    QCOMPARE(decisions()[0].after, std::string("Line from worst to best: 0 scores 0, 80.0 scores 100"));
    setKind(ValueKind::Percentile); // at once: still one decision
    QCOMPARE(steps(), 2);
    QCOMPARE(decisions().size(), std::size_t(1));
    QCOMPARE(decisions()[0].before, std::string("Line from worst to best: 0 scores 0, 100 scores 100"));
    QCOMPARE(decisions()[0].after, std::string("Rank among customers: More is better"));

    const auto number = [](double value) { return QString::number(value); };
    ValueFunction bands;
    bands.kind = ValueKind::Thresholds;
    bands.points = {{-9.0, 0.0}, {25.0, 50.0}, {75.0, 100.0}};
    QCOMPARE(valueInWords(bands, number),
             QStringLiteral("Steps (grades): below 25 scores 0, from 25 scores 50, from 75 scores 100"));
    bands.kind = ValueKind::Piecewise;
    QCOMPARE(valueInWords(bands, number),
             QStringLiteral("Line through points: -9 scores 0, 25 scores 50, 75 scores 100"));
}

void TestValueFunction::aDrag_isOneDecision()
{
    auto* chart = find<DistributionChart>("distributionChart");
    const QPoint best = chart->handlePosition(1).toPoint();
    QTest::mousePress(chart, Qt::LeftButton, {}, best);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, best); // a press is no change
    QCOMPARE(steps(), 0);
    QVERIFY(decisions().empty());
    QTest::mousePress(chart, Qt::LeftButton, {}, best);
    for (int x = best.x(); x >= best.x() - 40; x -= 4)
        QTest::mouseMove(chart, QPoint(x, best.y()));
    QVERIFY(decisions().empty()); // not before the hand is off
    QTest::mouseRelease(chart, Qt::LeftButton, {}, best - QPoint(40, 0));
    QCOMPARE(steps(), 1);
    QCOMPARE(decisions().size(), std::size_t(1));
    QCOMPARE(decisions()[0].before, std::string("Line from worst to best: 0 scores 0, 100 scores 100"));
    QVERIFY(decisions()[0].after != decisions()[0].before);
    m_workshop->undoStack()->undo();
    QVERIFY(decisions().empty());
    QCOMPARE(metric(0, 0).value.best, 100.0);
}

void TestValueFunction::aConstantColumn_saysSo()
{
    QVERIFY(!find<QLabel>("constantNotice")->isVisible());
    choose("cost", "field:Same");
    QVERIFY(find<QLabel>("constantNotice")->isVisible());
}

void TestValueFunction::aDistribution_countsEveryCustomerOnce()
{
    MetricColumn column;
    column.id = "x";
    for (int i = 0; i < 1000; ++i) {
        column.values.push_back(i == 999 ? 1e9 : i * 0.1); // one giant
        column.present.push_back(i % 10 == 3 ? 0 : 1);
    }
    const Distribution d = distributionOf(&column, {}, 20);
    QCOMPARE(d.sorted.size(), std::size_t(900));
    QCOMPARE(d.missing(), std::size_t(100));
    QVERIFY(d.high < 1000.0); // the giant does not flatten the others
    QCOMPARE(std::accumulate(d.bins.begin(), d.bins.end(), d.below + d.above), 900);
    QCOMPARE(d.above, 1);
    QVERIFY(distributionOf(nullptr).isEmpty());
    MetricColumn few{"few", {1.0, 2.0, 3.0, 60.0}, {1, 1, 1, 1}}; // of so few the largest is not left out
    QCOMPARE(distributionOf(&few).above, 0);
    QVERIFY(distributionOf(&few).high >= 60.0);
    MetricColumn constant{"c", {3.0, 3.0}, {1, 1}};
    QVERIFY(distributionOf(&constant).isConstant());
    QVERIFY(distributionOf(&constant).low < 3.0 && distributionOf(&constant).high > 3.0);
}

QTEST_MAIN(TestValueFunction)
#include "tst_valuefunction.moc"
