#include "core/method/catalogue.h"
#include "ui/metrics/distribution.h"
#include "ui/metrics/distributionchart.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valuepresets.h"
#include "ui/metrics/valuespinbox.h"
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
    m_page->resize(1225, 900);
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
             QStringLiteral("Gap"));
    QCOMPARE(size->child(0)->data(MetricTree::State, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Ready"));
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
    QCOMPARE(english.translate("MetricNeed", "%n customer(s) without a value", "", 1),
             QStringLiteral("%n customer without a value"));
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

QTEST_MAIN(TestMetricsPage)
#include "tst_metricspage.moc"
