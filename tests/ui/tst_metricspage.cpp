#include "core/method/rated.h"
#include "tests/ui/metricspagefixture.h"
#include "ui/charts/distribution.h"
#include "ui/charts/distributionchart.h"
#include "ui/metricnames.h"
#include "ui/metrics/availability.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/missingmodel.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valueinwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/duefield.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace strata;

// The tree of factors and metrics, and what stands in the way of each.
class TestMetricsPage : public test::MetricsPageFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void withoutData_thePageSaysWhatItNeeds();
    void theTree_showsWhatTheDataCover();
    void theMoveMenu_showsEveryLetterOfAName();
    void moving_takesTheMetricToTheOtherFactor();
    void del_removesTheMetric();
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
    void aWishedMetric_standsOnTheListOfWhatIsMissing();
    void removingAQuality_keepsItsRatings();
    void aReworkedQuestion_isOneUndoStep();
    void ratings_scoreAsComputedByHand();
};

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
    const QStringList lines = table->toCsv().split(QLatin1Char('\n'));
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

void TestMetricsPage::aWishedMetric_standsOnTheListOfWhatIsMissing()
{
    QTest::mouseClick(find<QPushButton>("addMetric"), Qt::LeftButton);
    auto* library = m_page->findChild<MetricLibrary*>();
    library->findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(QStringLiteral("Quotes won"));
    QCOMPARE(library->metricId(), std::string("quote_win_rate"));
    QCOMPARE(library->answer(), MetricLibrary::Answer::Note);
    QTest::mouseClick(library->findChild<QPushButton*>(QStringLiteral("libraryAdd")), Qt::LeftButton);
    QTRY_COMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().framework, test::smallProject().framework);
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
