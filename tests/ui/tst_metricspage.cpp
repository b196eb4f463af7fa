#include "core/method/catalogue.h"
#include "core/method/rated.h"
#include "ui/metricnames.h"
#include "ui/metrics/availability.h"
#include "ui/charts/distribution.h"
#include "ui/charts/distributionchart.h"
#include "ui/widgets/duefield.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/missingmodel.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valueinwords.h"
#include "ui/metrics/valuepresets.h"
#include "ui/metrics/valuespinbox.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QUndoStack>

#include <memory>
#include <numeric>

using namespace strata;

namespace {

// Eleven customers with a field "Visits" of 0, 10, .. 100 and a field "Rating" that only the first four have.
std::shared_ptr<const Dataset> elevenCustomers()
{
    auto dataset = std::make_shared<Dataset>();
    CustomerField visits{"Visits", true, {}, {}, {}};
    CustomerField rating{"Rating", true, {}, {}, {}};
    CustomerField same{"Same", true, {}, {}, {}};
    for (int i = 0; i <= 10; ++i) {
        dataset->customers.ids.push_back("C" + std::to_string(i));
        dataset->customers.names.push_back("Customer " + std::to_string(i));
        visits.texts.emplace_back();
        visits.numbers.push_back(10.0 * i);
        visits.present.push_back(1);
        rating.texts.emplace_back();
        rating.numbers.push_back(i < 4 ? 2.0 * i + 1.0 : 0.0);
        rating.present.push_back(i < 4 ? 1 : 0);
        same.texts.emplace_back();
        same.numbers.push_back(7.0);
        same.present.push_back(1);
    }
    dataset->customers.fields = {visits, rating, same};
    return dataset;
}

Metric fieldMetric(const char* field, int weight, ValueFunction value)
{
    Metric metric;
    metric.id = fieldMetricId(field);
    metric.weight = weight;
    metric.value = std::move(value);
    return metric;
}

ValueFunction linear(double worst, double best)
{
    ValueFunction function;
    function.kind = ValueKind::Linear;
    function.worst = worst;
    function.best = best;
    return function;
}

Project smallProject()
{
    Project project;
    project.dataset = elevenCustomers();
    project.framework.factors.clear();
    Factor size;
    size.id = "size";
    size.name = "Size";
    size.weight = 5000;
    size.metrics
        = {fieldMetric("Visits", 6000, linear(0.0, 100.0)), fieldMetric("Rating", 4000, linear(1.0, 10.0))};
    Factor cost;
    cost.id = "cost";
    cost.name = "Cost";
    cost.axis = Axis::NetProfit;
    cost.weight = 5000;
    cost.metrics = {fieldMetric("Same", 10000, ValueFunction{})};
    project.framework.factors = {size, cost};
    return project;
}

} // namespace

// The real page on a real workshop, handled the way a person does.
class TestMetricsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutData_thePageSaysWhatItNeeds();
    void theTree_showsWhatTheDataCover();
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
    void theLibrary_staysOpenWhenResultsAreNew();
    void theMoveMenu_showsEveryLetterOfAName();
    void aConstantColumn_saysSo();
    void adding_keepsTheSum();
    void moving_takesTheMetricToTheOtherFactor();
    void del_removesTheMetric();
    void theLibrary_offersCatalogueAndNumericFields();
    void theLibrary_refusesWhatIsThere();
    void aDistribution_countsEveryCustomerOnce();
    void everyTextOfTheCatalogue_isKnownToTranslators();
    void theTranslations_areInTheProgram();
    void aHiddenPage_catchesUpWhenShown();

    void aPersonsWord_overridesTheData();
    void ownerDueDateAndNote_areOneStepEach();
    void whatIsNoDate_isAnsweredBesideTheField();
    void aDayAsTyped_isRead();
    void theSummary_countsWhatCanBeHad();
    void theListOfWhatIsMissing_canBeExported();
    void choosingAndRemoving_areDecisions();
    void aMovedMetric_isADecisionOfBothFactors();
    void aMetricLeftOut_isGreyAndNotMissed();
    void aChosenMetric_isTheTopic();
    void everyMetricOfTheLibrary_saysWhatItAsks();
    void aWishedMetric_standsOnTheListOfWhatIsMissing();
    void aNewQuality_isAMetric();
    void aTakenName_isAnsweredBesideTheField();
    void theLibrary_offersQualitiesToRate();
    void removingAQuality_keepsItsRatings();
    void aReworkedQuestion_isOneUndoStep();
    void ratings_scoreAsComputedByHand();

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return widget;
    }
    const Metric& metric(std::size_t factor, std::size_t index) const
    {
        return m_workshop->project().framework.factors[factor].metrics[index];
    }
    const std::vector<Decision>& decisions() const { return m_workshop->project().debate->decisions; }
    int steps() const { return m_workshop->undoStack()->index(); }
    int metricSum(std::size_t factor) const
    {
        const auto& metrics = m_workshop->project().framework.factors[factor].metrics;
        return std::accumulate(metrics.begin(), metrics.end(), 0,
                               [](int sum, const Metric& each) { return sum + each.weight; });
    }
    void choose(const char* factor, const char* metric)
    {
        auto* tree = find<MetricTree>("metricTree");
        tree->select({factor, metric});
        emit tree->placeChosen();
    }
    void type(ValueSpinBox* box, const char* text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(text));
        QTest::keyClick(box, Qt::Key_Return);
    }
    void setKind(ValueKind kind)
    {
        auto* box = find<QComboBox>("valueKind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
        emit box->activated(box->currentIndex());
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<MetricsPage> m_page;
};

void TestMetricsPage::init()
{
    QLocale::setDefault(QLocale::c());
    m_workshop = std::make_unique<Workshop>();
    m_page = std::make_unique<MetricsPage>(*m_workshop);
    m_workshop->load(smallProject());
    m_page->resize(1225, 1300); // the whole detail in sight
    m_page->show();
    QTRY_COMPARE(m_workshop->metrics().customers, std::size_t(11));
    choose("size", "field:Visits");
}

void TestMetricsPage::cleanup()
{
    m_page.reset();
    m_workshop.reset();
}

void TestMetricsPage::withoutData_thePageSaysWhatItNeeds()
{
    QVERIFY(!find<QWidget>("metricsNeedData")->isVisible());
    m_workshop->load(Project{});
    QTRY_VERIFY(find<QWidget>("metricsNeedData")->isVisible());
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::mouseClick(find<QPushButton>("metricsGetData"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Data);
}

void TestMetricsPage::theTree_showsWhatTheDataCover()
{
    const QTreeWidgetItem* size = find<MetricTree>("metricTree")->topLevelItem(0);
    QCOMPARE(size->text(0), QStringLiteral("Size"));
    QCOMPARE(size->childCount(), 2);
    QCOMPARE(size->child(0)->data(MetricTree::Covered, MetricTree::ShareRole).toDouble(), 1.0);
    // 4 of 11 customers have a rating.
    QVERIFY(qAbs(size->child(1)->data(MetricTree::Covered, MetricTree::ShareRole).toDouble() - 4.0 / 11.0)
            < 1e-12);
    QCOMPARE(size->child(1)->data(MetricTree::State, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Could collect")); // fewer than half
    QCOMPARE(size->child(0)->data(MetricTree::State, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Have now"));
}

void TestMetricsPage::aDrag_isOneUndoStep()
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

void TestMetricsPage::esc_restoresTheStartOfTheDrag()
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

void TestMetricsPage::anArrowKeyOnTheChart_isOneUndoStep()
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

void TestMetricsPage::theAxis_keepsItsRangeDuringADrag()
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

void TestMetricsPage::typingAnAnchor_isOneUndoStep()
{
    type(find<ValueSpinBox>("bestValue"), "80");
    QCOMPARE(metric(0, 0).value.best, 80.0);
    QCOMPARE(steps(), 1);
    QCOMPARE(metric(0, 0).weight, 6000);
}

void TestMetricsPage::equalAnchors_areAnsweredBesideTheField()
{
    type(find<ValueSpinBox>("bestValue"), "0");
    QCOMPARE(steps(), 0);
    QVERIFY(find<QLabel>("valueProblem")->isVisible());
    type(find<ValueSpinBox>("bestValue"), "60");
    QVERIFY(!find<QLabel>("valueProblem")->isVisible());
    QCOMPARE(metric(0, 0).value.best, 60.0);
}

void TestMetricsPage::proposedAnchors_areThe5thAnd95thPercentile()
{
    QTest::mouseClick(find<QPushButton>("proposeAnchors"), Qt::LeftButton);
    // 0, 10, .. 100 by type 7: the 5th percentile lies at place 0.5, the 95th at 9.5.
    QCOMPARE(metric(0, 0).value.worst, 5.0);
    QCOMPARE(metric(0, 0).value.best, 95.0);
    QCOMPARE(steps(), 1);
}

void TestMetricsPage::anotherKind_keepsTheDirection()
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

void TestMetricsPage::turningTheDirection_swapsTheAnchors()
{
    auto* direction = find<QComboBox>("valueDirection");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    QCOMPARE(metric(0, 0).value.worst, 100.0);
    QCOMPARE(metric(0, 0).value.best, 0.0);
    QCOMPARE(steps(), 1);
}

void TestMetricsPage::aPointOutOfOrder_isAnsweredAndNotTaken()
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

void TestMetricsPage::removingTheRowThatIsTyped_dropsWhatWasTyped()
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

void TestMetricsPage::aHandleThatIsGone_isNoLongerDragged()
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

void TestMetricsPage::pointsCanBeAddedUpToSix()
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

void TestMetricsPage::aPreset_givesBandsOverTheWholeScale()
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

void TestMetricsPage::theMissingPolicy_isOneUndoStep()
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

void TestMetricsPage::theMissingPolicy_isADecision()
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

void TestMetricsPage::anotherValueFunction_isADecision()
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

void TestMetricsPage::aDrag_isOneDecision()
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

void TestMetricsPage::theLibrary_staysOpenWhenResultsAreNew()
{
    QTest::mouseClick(find<QPushButton>("addMetric"), Qt::LeftButton);
    auto* library = m_page->findChild<MetricLibrary*>();
    QTest::mouseClick(library->findChild<QPushButton*>(QStringLiteral("addQuality")), Qt::LeftButton);
    auto* name = library->findChild<QLineEdit*>(QStringLiteral("qualityName"));
    QTest::keyClicks(name, QStringLiteral("Half a na"));
    Project next = m_workshop->project(); // other customers: every column is new
    auto dataset = std::make_shared<Dataset>(*next.dataset);
    dataset->customers.fields.pop_back();
    next.dataset = dataset;
    QSignalSpy results(m_workshop.get(), &Workshop::resultsChanged);
    m_workshop->edit(next, QStringLiteral("Test"));
    QTRY_VERIFY(!results.empty());
    QVERIFY(library->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Half a na"));
    library->findChild<QTreeWidget*>(QStringLiteral("libraryList"))->setCurrentItem(nullptr);
    QTest::mouseClick(library->findChild<QPushButton*>(QStringLiteral("addQuality")), Qt::LeftButton);
    QTest::keyClicks(name, QStringLiteral("Fit"));
    QTest::mouseClick(library->findChild<QPushButton*>(QStringLiteral("libraryAdd")), Qt::LeftButton);
    QTRY_COMPARE(m_workshop->project().ratings->qualities.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().ratings->qualities[0].name, std::string("Fit"));
}

void TestMetricsPage::theMoveMenu_showsEveryLetterOfAName()
{
    Project next = m_workshop->project();
    next.framework.factors[1].name = "Cost & risk";
    m_workshop->edit(next, QStringLiteral("Test"));
    QMenu* menu = find<QToolButton>("moveMetric")->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->findChild<QAction*>(QStringLiteral("moveTo_cost"))->text(),
             QStringLiteral("Cost && risk"));
}

void TestMetricsPage::aConstantColumn_saysSo()
{
    QVERIFY(!find<QLabel>("constantNotice")->isVisible());
    choose("cost", "field:Same");
    QVERIFY(find<QLabel>("constantNotice")->isVisible());
}

void TestMetricsPage::adding_keepsTheSum()
{
    m_page->addMetric("size", "order_count");
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().framework.factors[0].metrics.size(), std::size_t(3));
    QCOMPARE(metricSum(0), 10000);
    QVERIFY(metric(0, 2).value == findMetric("order_count")->usual);
    QCOMPARE(find<MetricTree>("metricTree")->currentPlace().metric, std::string("order_count"));
    m_page->addMetric("size", "order_count"); // once per factor
    QCOMPARE(steps(), 1);
}

void TestMetricsPage::moving_takesTheMetricToTheOtherFactor()
{
    QMenu* menu = find<QToolButton>("moveMetric")->menu();
    emit menu->aboutToShow();
    auto* action = menu->findChild<QAction*>(QStringLiteral("moveTo_cost"));
    QVERIFY(action);
    action->trigger();
    QCOMPARE(steps(), 1);
    QCOMPARE(metricSum(0), 10000);
    QCOMPARE(metricSum(1), 10000);
    QCOMPARE(metric(1, 1).id, std::string("field:Visits"));
    QCOMPARE(metric(1, 1).value.best, 100.0); // its value function goes along
    QVERIFY((find<MetricTree>("metricTree")->currentPlace() == MetricTree::Place{"cost", "field:Visits"}));
}

void TestMetricsPage::del_removesTheMetric()
{
    QTest::keyClick(find<MetricTree>("metricTree"), Qt::Key_Delete);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().framework.factors[0].metrics.size(), std::size_t(1));
    QCOMPARE(metricSum(0), 10000);
    QCOMPARE(find<MetricTree>("metricTree")->currentPlace().metric, std::string("field:Rating"));
    m_workshop->undoStack()->undo();
    QCOMPARE(metric(0, 0).weight, 6000);
}

void TestMetricsPage::theLibrary_offersCatalogueAndNumericFields()
{
    const std::vector<std::string> offered = MetricLibrary::offered(*m_workshop->project().dataset);
    QCOMPARE(offered.size(), catalogue().size() + 3);
    QCOMPARE(offered.back(), std::string("field:Same"));

    QTest::mouseClick(find<QPushButton>("addMetric"), Qt::LeftButton);
    auto* library = m_page->findChild<MetricLibrary*>();
    QVERIFY(library);
    auto* search = library->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    QTest::keyClicks(search, QStringLiteral("tenure"));
    QCOMPARE(library->metricId(), std::string("tenure_years"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(steps(), 1);
    QCOMPARE(metric(0, 2).id, std::string("tenure_years"));
}

void TestMetricsPage::theLibrary_refusesWhatIsThere()
{
    MetricLibrary library(m_workshop->project(), m_workshop->metrics(), "size");
    auto* search = library.findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    auto* add = library.findChild<QPushButton*>(QStringLiteral("libraryAdd"));
    search->setText(QStringLiteral("Visits"));
    QCOMPARE(library.metricId(), std::string("field:Visits"));
    QVERIFY(!add->isEnabled());
    search->setText(QStringLiteral("no metric is called that"));
    QVERIFY(library.metricId().empty());
    QVERIFY(!add->isEnabled());
    search->clear();
    QVERIFY(add->isEnabled());
}

void TestMetricsPage::aDistribution_countsEveryCustomerOnce()
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
    MetricColumn constant{"c", {3.0, 3.0}, {1, 1}};
    QVERIFY(distributionOf(&constant).isConstant());
    QVERIFY(distributionOf(&constant).low < 3.0 && distributionOf(&constant).high > 3.0);
}

void TestMetricsPage::everyTextOfTheCatalogue_isKnownToTranslators()
{
    QFile file(QStringLiteral(TEST_DATA "/../../translations/cataloguetexts.h"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray listed = file.readAll();
    for (const MetricInfo& info : catalogue())
        for (std::string text : {info.name, info.formula, info.trap}) {
            for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2)
                text.insert(at, 1, '\\');
            QVERIFY2(listed.contains('"' + QByteArray::fromStdString(text) + '"'), text.c_str());
        }
}

void TestMetricsPage::theTranslations_areInTheProgram()
{
    QTranslator german, english;
    QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
    QVERIFY(english.load(QStringLiteral(":/i18n/strata_en.qm")));
    QCOMPARE(german.translate("strata::MetricsPage", "Which metrics show it?"),
             QStringLiteral("Welche Kennzahlen zeigen es?"));
    QCOMPARE(english.translate("MetricNeed", "%Ln customer(s) without a value", "", 1),
             QStringLiteral("%Ln customer without a value"));
}

void TestMetricsPage::aHiddenPage_catchesUpWhenShown()
{
    m_page->hide();
    Project project = m_workshop->project();
    project.framework.factors[0].metrics.resize(1);
    project.framework.factors[0].metrics[0].weight = 10000;
    m_workshop->load(project);
    QCOMPARE(find<MetricTree>("metricTree")->topLevelItem(0)->childCount(), 2);
    m_page->show();
    QCOMPARE(find<MetricTree>("metricTree")->topLevelItem(0)->childCount(), 1);
}

void TestMetricsPage::aPersonsWord_overridesTheData()
{
    choose("size", "field:Rating");
    auto* haveNow = find<QPushButton>("availability1");
    auto* couldCollect = find<QPushButton>("availability3");
    QVERIFY(couldCollect->isChecked());
    QCOMPARE(find<QLabel>("planSource")->text(),
             QStringLiteral("From the data: could collect, 36\u202F% of customers.")); // 4 of 11
    QVERIFY(!find<QPushButton>("planAsData")->isVisible());

    QTest::mouseClick(haveNow, Qt::LeftButton);
    QCOMPARE(steps(), 1);
    const MetricPlan* plan = findMetricPlan(*m_workshop->project().debate, "field:Rating");
    QVERIFY(plan);
    QCOMPARE(plan->availability, Availability::HaveNow);
    QVERIFY(haveNow->isChecked());
    QVERIFY(!couldCollect->isChecked());
    QVERIFY(!find<QComboBox>("planOwner")->isVisible()); // nothing is missing
    const QTreeWidgetItem* item = find<MetricTree>("metricTree")->topLevelItem(0)->child(1);
    QCOMPARE(item->data(MetricTree::State, MetricTree::AvailabilityRole).toInt(), int(Availability::HaveNow));
    QVERIFY(item->data(MetricTree::State, MetricTree::SaidRole).toBool());

    QTest::mouseClick(haveNow, Qt::LeftButton); // pressed again: nothing new
    QVERIFY(haveNow->isChecked());
    QCOMPARE(steps(), 1);
    QTest::mouseClick(find<QPushButton>("planAsData"), Qt::LeftButton);
    QCOMPARE(steps(), 2);
    QVERIFY(m_workshop->project().debate->metricPlans.empty());
    QVERIFY(couldCollect->isChecked());
}

void TestMetricsPage::ownerDueDateAndNote_areOneStepEach()
{
    Project project = m_workshop->project();
    Participant ann;
    ann.id = "p1";
    ann.name = "Ann";
    project.debate.edit().participants = {ann};
    m_workshop->load(project);
    choose("size", "field:Rating");
    auto* owner = find<QComboBox>("planOwner");
    QCOMPARE(owner->count(), 1);
    QCOMPARE(owner->itemText(0), QStringLiteral("Ann"));
    owner->lineEdit()->setText(QStringLiteral("Bob")); // nobody at the table
    emit owner->lineEdit()->editingFinished();
    QCOMPARE(steps(), 1);
    auto* due = find<QLineEdit>("planDue");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2020-02-29"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(steps(), 2);
    auto* note = find<QLineEdit>("planNote");
    note->setText(QStringLiteral(" ask sales "));
    emit note->editingFinished();
    QCOMPARE(steps(), 3);

    const MetricPlan plan = planOf(m_workshop->project(), "field:Rating");
    QCOMPARE(plan.owner, std::string("Bob"));
    QCOMPARE(plan.due, *parseIsoDate("2020-02-29"));
    QCOMPARE(plan.note, std::string("ask sales"));
    QCOMPARE(plan.availability, Availability::Unsaid);
    QVERIFY(find<QLabel>("planDueAnswer")->isVisible()); // it is past
    const QTreeWidgetItem* item = find<MetricTree>("metricTree")->topLevelItem(0)->child(1);
    const QString promise = item->data(0, MetricTree::ObstacleRole).toString();
    QVERIFY2(promise.startsWith(QStringLiteral("Bob, due ")) && promise.endsWith(QStringLiteral(", late")),
             qPrintable(promise));

    due->selectAll();
    QTest::keyClick(due, Qt::Key_Delete);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(steps(), 4);
    QCOMPARE(planOf(m_workshop->project(), "field:Rating").due, kNoDay);
    QVERIFY(!find<QLabel>("planDueAnswer")->isVisible());
}

void TestMetricsPage::whatIsNoDate_isAnsweredBesideTheField()
{
    choose("size", "field:Rating");
    auto* due = find<QLineEdit>("planDue");
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2026-02-30"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QVERIFY(find<QLabel>("planDueAnswer")->isVisible());
    QVERIFY(due->property("invalid").toBool());
    choose("size", "field:Visits");
    choose("size", "field:Rating");
    QVERIFY(due->text().isEmpty());
    QVERIFY(!find<QLabel>("planDueAnswer")->isVisible());
}

void TestMetricsPage::aDayAsTyped_isRead()
{
    const Day wanted = *parseIsoDate("2026-05-31");
    for (const char* text : {"2026-05-31", " 2026-05-31 ", "31 May 2026", "31.5.2026", "31/5/2026"})
        QCOMPARE(DueField::read(QString::fromLatin1(text)), wanted);
    for (const char* text : {"", "soon", "2026-13-01", "31"})
        QCOMPARE(DueField::read(QString::fromLatin1(text)), kNoDay);
}

void TestMetricsPage::theSummary_countsWhatCanBeHad()
{
    // Visits and Same are there for everybody, Rating for 4 of 11.
    QCOMPARE(find<QLabel>("availabilitySummary")->text(), QStringLiteral("2 have now, 1 could collect"));
    MetricPlan plan = emptyPlan("field:Visits");
    plan.availability = Availability::Cannot;
    plan.due = *parseIsoDate("2020-01-01"); // what cannot be had is not late
    Project project = withPlan(m_workshop->project(), plan);
    plan = emptyPlan("field:Rating");
    plan.due = *parseIsoDate("2020-01-01");
    m_workshop->edit(withPlan(project, plan), QStringLiteral("Test"));
    QCOMPARE(find<QLabel>("availabilitySummary")->text(),
             QStringLiteral("1 have now, 1 could collect, 1 cannot, 1 overdue"));
    QCOMPARE(find<QPushButton>("showMissing")->text(), QStringLiteral("What is missing (2)"));
    m_workshop->load(Project{});
    QTRY_COMPARE(m_workshop->metrics().customers, std::size_t(0));
    QVERIFY(find<QLabel>("availabilitySummary")->text().endsWith(QStringLiteral("not known yet")));
}

void TestMetricsPage::theListOfWhatIsMissing_canBeExported()
{
    MetricPlan plan = emptyPlan("field:Rating");
    plan.owner = "Ann";
    plan.due = *parseIsoDate("2999-12-31");
    plan.note = "ask, twice";
    m_workshop->edit(withPlan(m_workshop->project(), plan), QStringLiteral("Test"));
    QTest::mouseClick(find<QPushButton>("showMissing"), Qt::LeftButton);
    auto* table = find<DataTable>("missingTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    const QStringList lines = table->toText(QLatin1Char(','), false).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Metric,Can we have it?,Owner,Due,Note,Factor"));
    QCOMPARE(lines[1], QStringLiteral("Rating,Could collect,Ann,2999-12-31,\"ask, twice\",Size"));
    // The row's metric can be worked on beside the list.
    QTRY_VERIFY(find<QComboBox>("planOwner")->isVisible());
    QCOMPARE(find<QComboBox>("planOwner")->currentText(), QStringLiteral("Ann"));
    plan.availability = Availability::HaveNow;
    m_workshop->edit(withPlan(m_workshop->project(), plan), QStringLiteral("Test"));
    QVERIFY(!table->isVisible());
    QVERIFY(find<QLabel>("nothingMissing")->isVisible());
}

void TestMetricsPage::choosingAndRemoving_areDecisions()
{
    m_page->addMetric("cost", "order_count");
    QCOMPARE(steps(), 1);
    const auto& decisions = m_workshop->project().debate->decisions;
    QCOMPARE(decisions.size(), std::size_t(1));
    QCOMPARE(decisions[0].what, std::string("Metrics of Cost"));
    QCOMPARE(decisions[0].before, std::string("Same 100 %"));
    QCOMPARE(decisions[0].after, std::string("Same 50 %, Orders 50 %"));
    QTest::keyClick(find<MetricTree>("metricTree"), Qt::Key_Delete);
    QCOMPARE(steps(), 2);
    QVERIFY(m_workshop->project().debate->decisions.empty()); // taken back at once: nothing was decided
    m_workshop->undoStack()->undo(); // the log goes along
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1));
    choose("size", "field:Rating");
    QTest::keyClick(find<MetricTree>("metricTree"), Qt::Key_Delete);
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(2));
    QCOMPARE(m_workshop->project().debate->decisions[1].after, std::string("Visits 100 %"));
}

void TestMetricsPage::aMovedMetric_isADecisionOfBothFactors()
{
    QMenu* menu = find<QToolButton>("moveMetric")->menu();
    emit menu->aboutToShow();
    menu->findChild<QAction*>(QStringLiteral("moveTo_cost"))->trigger();
    const auto& decisions = m_workshop->project().debate->decisions;
    QCOMPARE(decisions.size(), std::size_t(2));
    QCOMPARE(decisions[0].what, std::string("Metrics of Size"));
    QCOMPARE(decisions[0].after, std::string("Rating 100 %"));
    QCOMPARE(decisions[1].what, std::string("Metrics of Cost"));
    QCOMPARE(decisions[1].before, std::string("Same 100 %"));
}

void TestMetricsPage::aMetricLeftOut_isGreyAndNotMissed()
{
    Project project = m_workshop->project();
    auto& metrics = project.framework.factors[0].metrics;
    metrics[1].isExcluded = true;
    metrics[1].weightBefore = metrics[1].weight;
    metrics[1].weight = 0;
    metrics[0].weight = 10000;
    m_workshop->load(project);
    const QTreeWidgetItem* item = find<MetricTree>("metricTree")->topLevelItem(0)->child(1);
    QVERIFY(item->data(0, MetricTree::MutedRole).toBool());
    QCOMPARE(item->text(MetricTree::State), QStringLiteral("Left out"));
    QCOMPARE(find<QLabel>("availabilitySummary")->text(), QStringLiteral("2 have now"));
    MetricLibrary library(m_workshop->project(), m_workshop->metrics(), "size");
    library.findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(QStringLiteral("Rating"));
    QCOMPARE(library.metricId(), std::string("field:Rating"));
    QVERIFY(library.findChild<QLabel*>(QStringLiteral("libraryNotice"))
                ->text()
                .contains(QStringLiteral("left out")));
}

void TestMetricsPage::aChosenMetric_isTheTopic()
{
    m_workshop->setTopic({});
    auto* tree = find<MetricTree>("metricTree");
    m_workshop->edit(withPlan(m_workshop->project(), emptyPlan("x")), QStringLiteral("Test"));
    QVERIFY(m_workshop->topic().empty()); // nobody touched a row
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    QCOMPARE(m_workshop->topic(), std::string("size/field:Rating"));
    tree->setCurrentItem(tree->topLevelItem(1));
    QCOMPARE(m_workshop->topic(), std::string("cost"));
}

void TestMetricsPage::everyMetricOfTheLibrary_saysWhatItAsks()
{
    // Directions of the field's catalogue of metrics; where its sources conflict the team has to say.
    struct Known
    {
        const char *id, *direction;
    };
    constexpr const char *kUp = "More is better", *kDown = "Less is better";
    const Known known[] = {
        {"net_sales", kUp},
        {"order_count", kUp},
        {"unique_products", kUp},
        {"line_count", kUp},
        {"line_penetration", kUp},
        {"sales_share", kUp},
        {"potential_spend", kUp},
        {"share_of_wallet", kUp},
        {"active_months", kUp},
        {"tenure_years", kUp},
        {"recency_days", kDown},
        {"cadence_ratio", kDown},
        {"interval_cv", kDown},
        {"sales_growth", kUp},
        {"sales_trend", kUp},
        {"category_retention", kUp},
        {"quote_win_rate", kUp},
        {"gm_dollars", kUp},
        {"gm_pct", kUp},
        {"gm_per_order", kUp},
        {"gm_per_line", kUp},
        {"discount_pct", kDown},
        {"rebate_pct", kDown},
        {"net_profit_dollars", kUp},
        {"net_profit_pct", kUp},
        {"lines_per_invoice", "Ask the team"},
        {"avg_line_value", kUp},
        {"avg_order_value", kUp},
        {"orders_per_month", kDown},
        {"small_order_share", kDown},
        {"return_rate_value", kDown},
        {"return_line_pct", kDown},
        {"credit_rate", kDown},
        {"rush_share", kDown},
        {"delivery_stops", kDown},
        {"delivery_cost_pct", kDown},
        {"days_to_pay", kDown},
        {"days_beyond_terms", kDown},
        {"ar_carrying_cost", kDown},
        {"sales_call_cost", kDown},
        {"manual_order_share", kDown},
        {"special_order_share", kDown},
        {"change_order_share", kDown},
        {"cts_to_gm", kDown},
    };
    MetricLibrary library(m_workshop->project(), m_workshop->metrics(), "size");
    library.show();
    auto* list = library.findChild<QTreeWidget*>(QStringLiteral("libraryList"));
    const auto label
        = [&library](const char* name) { return library.findChild<QLabel*>(QString::fromLatin1(name)); };
    std::size_t found = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        for (int k = 0; k < list->topLevelItem(i)->childCount(); ++k) {
            list->setCurrentItem(list->topLevelItem(i)->child(k));
            const auto each = std::find_if(std::begin(known), std::end(known), [&library](const Known& one) {
                return library.metricId() == one.id;
            });
            if (each == std::end(known))
                continue;
            ++found;
            QVERIFY2(label("libraryDirection")->text().startsWith(QString::fromLatin1(each->direction)),
                     each->id);
            for (const char* part : {"libraryFormula", "libraryDirection", "libraryTrap"})
                QVERIFY2(label(part)->isVisible() && label(part)->text().size() > 10, each->id);
            QVERIFY2(metricName(each->id) != QString::fromLatin1(each->id), each->id);
        }
    QCOMPARE(found, std::size(known));
    for (const MetricInfo& info : catalogue())
        QVERIFY2(std::any_of(std::begin(known), std::end(known),
                             [&info](const Known& one) { return info.id == one.id; }),
                 info.id.c_str());
}

void TestMetricsPage::aWishedMetric_standsOnTheListOfWhatIsMissing()
{
    QTest::mouseClick(find<QPushButton>("addMetric"), Qt::LeftButton);
    auto* library = m_page->findChild<MetricLibrary*>();
    library->findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(QStringLiteral("Quotes won"));
    QCOMPARE(library->metricId(), std::string("quote_win_rate"));
    QCOMPARE(library->answer(), MetricLibrary::Answer::Note);
    QTest::mouseClick(library->findChild<QPushButton*>(QStringLiteral("libraryAdd")), Qt::LeftButton);
    QTRY_COMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().framework, smallProject().framework);
    QCOMPARE(planOf(m_workshop->project(), "quote_win_rate").availability, Availability::CouldCollect);
    auto* table = find<DataTable>("missingTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Quotes won"));
    QVERIFY(find<QLabel>("metricTrap")->isVisible());
    QVERIFY(find<QComboBox>("planOwner")->isVisible());
    QVERIFY(!find<DistributionChart>("distributionChart")->isVisible());
    QTest::mouseClick(find<QPushButton>("planAsData"), Qt::LeftButton); // off the list
    QVERIFY(m_workshop->project().debate->metricPlans.empty());
    QCOMPARE(table->model()->rowCount(), 1); // Rating is still missing
}

void TestMetricsPage::aNewQuality_isAMetric()
{
    m_page->addQuality("cost", {"Strategic fit", "Does it fit?", "not at all", "wholly"});
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().ratings->qualities.size(), std::size_t(1));
    QCOMPARE(metric(1, 1).id, std::string("rating:Strategic fit"));
    QCOMPARE(metric(1, 1).value.kind, ValueKind::Linear);
    QCOMPARE(metric(1, 1).value.worst, 1.0);
    QCOMPARE(metric(1, 1).value.best, 10.0);
    QCOMPARE(metricSum(1), 10000);
    QCOMPARE(metricName("rating:Strategic fit"), QStringLiteral("Strategic fit"));
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().debate->decisions[0].after, std::string("Same 50 %, Strategic fit 50 %"));
    QVERIFY(find<QLabel>("ratedCount")->isVisible());
    QCOMPARE(find<QLabel>("ratedCount")->text(), QStringLiteral("0 of 11 customer(s) rated"));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::mouseClick(find<QPushButton>("rateCustomers"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Ratings);
    m_page->addQuality("cost", {"strategic fit", {}, {}, {}}); // the same name, but for its letters' size
    QCOMPARE(steps(), 1);
    m_workshop->undoStack()->undo();
    QVERIFY(m_workshop->project().ratings->qualities.empty());
    QCOMPARE(m_workshop->project().framework, smallProject().framework);
}

void TestMetricsPage::aTakenName_isAnsweredBesideTheField()
{
    Project project = m_workshop->project();
    project.ratings.edit().qualities = {{"Strategic fit", {}, {}, {}}};
    MetricLibrary library(project, m_workshop->metrics(), "size");
    library.show();
    QTest::mouseClick(library.findChild<QPushButton*>(QStringLiteral("addQuality")), Qt::LeftButton);
    QCOMPARE(library.answer(), MetricLibrary::Answer::Quality);
    auto* name = library.findChild<QLineEdit*>(QStringLiteral("qualityName"));
    auto* problem = library.findChild<QLabel*>(QStringLiteral("qualityNameProblem"));
    auto* add = library.findChild<QPushButton*>(QStringLiteral("libraryAdd"));
    QVERIFY(!problem->isVisible());
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(name, QStringLiteral("strategic fit"));
    QVERIFY(problem->isVisible());
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(name, QStringLiteral("ness"));
    QVERIFY(!problem->isVisible());
    QVERIFY(add->isEnabled());
    QCOMPARE(library.quality().name, std::string("strategic fitness"));
}

void TestMetricsPage::theLibrary_offersQualitiesToRate()
{
    QTest::mouseClick(find<QPushButton>("addMetric"), Qt::LeftButton);
    auto* library = m_page->findChild<MetricLibrary*>();
    auto* search = library->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    QTest::keyClicks(search, QStringLiteral("refers others"));
    QCOMPARE(library->answer(), MetricLibrary::Answer::Quality);
    QVERIFY(!library->quality().question.empty());
    QVERIFY(!library->quality().low.empty() && !library->quality().high.empty());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().ratings->qualities[0].name, std::string("Refers others"));
    QCOMPARE(metric(0, 2).id, std::string("rating:Refers others"));
}

void TestMetricsPage::removingAQuality_keepsItsRatings()
{
    m_page->addQuality("size", {"Fit", {}, {}, {}});
    Project project = m_workshop->project();
    project.ratings.edit().set("Fit", "C3", {}, 7);
    m_workshop->edit(project, QStringLiteral("Test"));
    QTRY_COMPARE(find<QLabel>("ratedCount")->text(), QStringLiteral("1 of 11 customer(s) rated"));
    QTest::keyClick(find<MetricTree>("metricTree"), Qt::Key_Delete);
    QCOMPARE(m_workshop->project().framework.factors[0].metrics.size(), std::size_t(2));
    QCOMPARE(m_workshop->project().ratings->ratings.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().ratings->qualities.size(), std::size_t(1));
    m_page->addMetric("cost", ratedMetricId("Fit")); // it comes back, here or elsewhere
    QCOMPARE(metric(1, 1).value.best, 10.0);
    QCOMPARE(find<QLabel>("ratedCount")->text(), QStringLiteral("1 of 11 customer(s) rated"));
}

void TestMetricsPage::aReworkedQuestion_isOneUndoStep()
{
    m_page->addQuality("size", {"Fit", "Does it fit?", {}, {}});
    auto* question = find<QLineEdit>("qualityQuestion");
    QVERIFY(question->isVisible());
    question->setText(QStringLiteral("Does it fit us?"));
    emit question->editingFinished();
    QCOMPARE(steps(), 2);
    QCOMPARE(m_workshop->project().ratings->qualities[0].question, std::string("Does it fit us?"));
    emit question->editingFinished(); // nothing new
    QCOMPARE(steps(), 2);
    m_workshop->undoStack()->undo();
    QCOMPARE(question->text(), QStringLiteral("Does it fit?"));
}

void TestMetricsPage::ratings_scoreAsComputedByHand()
{
    Project project;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"C0", "C1", "C2", "C3"};
    dataset->customers.names.resize(4);
    project.dataset = dataset;
    project.framework.factors.resize(1);
    Factor& factor = project.framework.factors[0];
    factor.id = "fit";
    factor.name = "Fit";
    factor.weight = 10000;
    factor.metrics.clear();
    m_workshop->load(project);
    m_page->addQuality("fit", {"Fit", {}, {}, {}});
    project = m_workshop->project();
    project.ratings.edit().set("Fit", "C0", {}, 10);
    project.ratings.edit().set("Fit", "C1", {}, 10);
    project.ratings.edit().set("Fit", "C1", "p1", 1);
    project.ratings.edit().set("Fit", "C2", {}, 1);
    m_workshop->edit(project, QStringLiteral("Test"));
    const auto score = [this](std::size_t customer) { return m_workshop->results().factors[0][customer]; };
    // Linear from 1 to 10: 10 scores 100, the mean 5.5 of 10 and 1 scores (5.5 - 1) / 9 = half, 1 scores 0.
    QTRY_VERIFY(qAbs(score(0) - 100.0) < 1e-4);
    QVERIFY(qAbs(score(1) - 50.0) < 1e-4);
    QVERIFY(qAbs(score(2)) < 1e-4);
    QVERIFY(score(3) < 0.0); // nobody rated it, and it has no other metric
}

QTEST_MAIN(TestMetricsPage)
#include "tst_metricspage.moc"
