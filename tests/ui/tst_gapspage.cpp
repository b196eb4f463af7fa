#include "core/method/rated.h"
#include "ui/format.h"
#include "ui/gaps/assessment.h"
#include "ui/gaps/datasetsview.h"
#include "ui/gaps/findingmodel.h"
#include "ui/gaps/gaplist.h"
#include "ui/gaps/gapspage.h"
#include "ui/gaps/gapwords.h"
#include "ui/gaps/metricgapmodel.h"
#include "ui/gaps/metricgapsview.h"
#include "ui/gaps/monthstrip.h"
#include "ui/gaps/rowmodels.h"
#include "ui/gaps/rowsdialog.h"
#include "ui/gaps/spreadcard.h"
#include "ui/gaps/tierbands.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tablecopy.h"
#include "ui/workshop.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <memory>

using namespace strata;

namespace {

constexpr std::array kNames{"Ann", "Bob", "Cid", "Dan"};

// Four customers, one invoice of one line each in every month of 2024: Ann for 4 000 a month, Bob for 3 000,
// Cid for 2 000, Dan for 1 000. Dan's lines have no cost: 12 lines, 12 000 of 120 000, 10 % of sales. Dan's
// year of opening is not known either. Nobody has a paid date.
std::shared_ptr<const Dataset> fourCustomers()
{
    auto data = std::make_shared<Dataset>();
    CustomerField opened{"YearOpened", true, {}, {}, {}};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        data->customers.ids.push_back("C" + std::to_string(i + 1));
        data->customers.names.emplace_back(kNames[i]);
        opened.texts.push_back(i < 3 ? "1990" : "");
        opened.numbers.push_back(i < 3 ? 1990.0 + double(i) : 0.0);
        opened.present.push_back(i < 3 ? 1 : 0);
        for (int month = 1; month <= 12; ++month) {
            InvoiceLines& lines = data->lines;
            const auto net = Amount(4000 - 1000 * int(i)) * kAmountUnit;
            lines.customer.push_back(std::int32_t(i));
            lines.date.push_back(dayOf(CivilDate{2024, month, 15}));
            lines.invoice.push_back(std::int32_t(lines.invoiceIds.size()));
            lines.invoiceIds.push_back("I" + std::to_string(lines.invoiceIds.size()));
            lines.product.push_back(-1);
            lines.category.push_back(-1);
            lines.quantity.push_back(2);
            lines.net.push_back(net);
            lines.cost.push_back(i < 3 ? net / 2 : kNoAmount);
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    }
    data->customers.fields = {opened};
    return data;
}

Metric metricOf(std::string id, int weight)
{
    Metric metric;
    metric.id = std::move(id);
    metric.weight = weight;
    return metric;
}

// One factor on each axis. Ann alone is rated.
Project smallProject()
{
    Project project;
    project.name = "Four";
    project.rules.newMonths = 0; // nobody is too new to be judged
    project.rules.newOrders = 0;
    project.dataset = fourCustomers();
    project.imports
        = {{.batch = 1, .kind = TableKind::Customers, .source = "customers.csv", .read = 4, .accepted = 4},
           {.batch = 2, .kind = TableKind::InvoiceLines, .source = "lines.csv", .read = 48, .accepted = 48}};
    Factor size;
    size.id = "size";
    size.name = "Size";
    size.weight = 5000;
    size.metrics = {metricOf("net_sales", 4000), metricOf("field:YearOpened", 3000),
                    metricOf(ratedMetricId("Fit"), 3000)};
    Factor profit;
    profit.id = "profit";
    profit.name = "Profit";
    profit.axis = Axis::NetProfit;
    profit.weight = 5000;
    profit.metrics = {metricOf("gm_dollars", 5000), metricOf("days_to_pay", 5000)};
    project.framework.factors = {size, profit};
    project.ratings.edit().qualities = {{"Fit", "Do they fit?", "not at all", "wholly"}};
    project.ratings.edit().set("Fit", "C1", "", 8);
    return project;
}

QString pdfText(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString all;
    for (int page = 0; page < document.pageCount(); ++page)
        all += document.getAllText(page).text() + QLatin1Char('\n');
    return all.simplified();
}

} // namespace

// The real page on a real workshop, handled the way a person does.
class TestGapsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void withoutCustomers_thePageSaysWhatItNeeds();
    void onlyLinesThatWereTurnedAway_areAGap();
    void theTable_showsSourceCoverageAndState();
    void theTable_saysWhatWasFound();
    void theTable_isCopiedAsText();
    void aChosenMetric_isTheTopicAndFillsTheCards();
    void arrowKeys_goThroughTheMetrics();
    void aMetricWithoutValues_offersWhereItCanBeHad();
    void aPolicy_isOneUndoStepAndADecision();
    void aSignedModel_refusesAnotherPolicy();
    void thePolicies_sayHowManyTypesTheyChange();
    void theOwnerOfAMetric_isOneUndoStep();
    void theDueDateOfAMetric_isOneUndoStep();
    void ownerAndDoneOfAFinding_areOneStepEach();
    void openGaps_areToldAndSettled();
    void lowCostShare_isWarnedOfAndLeadsToTheLines();
    void aFinding_opensItsRows();
    void aCustomerRow_opensTheCustomer();
    void aMonth_opensItsLines();
    void monthsCanBeChosenByKeys();
    void manyRows_areSortedAndFilteredByTheModel();
    void rejectedRows_leadToTheirImport();
    void aDragOfWeights_doesNotLookAgain();
    void theGapList_isAPdfWithItsText();
    void aListThatCannotBeWritten_isSaid();
    void whatWasSaved_isNotSaidForEver();
    void anotherProject_leavesNothingOfTheOne();
    void lookingThrough_canBeStoppedAndTakenUpAgain();
    void whatWasFound_keepsItsRoom();
    void tiersOfOneMetric_followTheRules();
    void theSpread_saysWhatItsBandsAre();
    void withoutMetrics_theTableSaysSo();
    void customersWithoutAValue_canBeSeen();

private:
    template <typename T> T* child(const char* name) const
    {
        auto* widget = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(widget);
        return widget;
    }
    // A row of the metric table, by the metric.
    QString metricCell(const std::string& metric, MetricGapModel::Column column) const
    {
        const auto* model = m_page->findChild<MetricGapModel*>();
        return model->index(model->rowOf(metric), column).data(Qt::DisplayRole).toString();
    }
    void chooseMetric(const std::string& metric) { m_page->findChild<MetricGapsView*>()->choose(metric); }
    void chooseFinding(const char* key)
    {
        m_page->showDataSets(true);
        m_page->findChild<DataSetsView*>()->choose(key);
    }
    // A file with the same lines and metrics, but everything in it has a cost.
    Status openOther()
    {
        StagedImport import;
        import.rows.kind = TableKind::InvoiceLines;
        const std::shared_ptr<const Dataset> data = fourCustomers();
        import.rows.customers.ids = data->customers.ids;
        import.rows.customers.names = data->customers.names;
        import.rows.lines = data->lines;
        for (Amount& cost : import.rows.lines.cost)
            cost = kAmountUnit;
        import.report.read = import.report.accepted = 48;
        import.source = "lines.csv";
        import.date = dayOf(CivilDate{2025, 1, 2});
        Project project = smallProject();
        project.imports.clear();
        project.dataset = std::make_shared<const Dataset>();
        return m_session->createWithImports(m_dir->filePath(QStringLiteral("other.strata")), project,
                                            {import});
    }
    void waitForGaps()
    {
        QSignalSpy open(m_page.get(), &GapsPage::openGapsChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->gaps().metrics.empty(), 10000);
    }
    RowsDialog* dialog() const
    {
        for (RowsDialog* one : m_page->findChildren<RowsDialog*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    int steps() const { return m_workshop->undoStack()->index(); }

    QTranslator m_words; // English plurals, where they are there
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<GapsPage> m_page;
};

void TestGapsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestGapsPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    m_page = std::make_unique<GapsPage>(*m_workshop, *m_session);
    m_workshop->load(smallProject());
    m_page->resize(1230, 800);
    m_page->show();
    waitForGaps();
}

void TestGapsPage::cleanup()
{
    m_page.reset();
    if (m_session->isOpen())
        QVERIFY(m_session->close(ProjectStore::Unpublished::Discard));
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

void TestGapsPage::withoutCustomers_thePageSaysWhatItNeeds()
{
    m_workshop->load(Project());
    QTRY_VERIFY(m_page->gaps().metrics.empty());
    QVERIFY(child<QLabel>("emptyStateText")->isVisible());
    QVERIFY(!child<QPushButton>("printGaps")->isEnabled());
    QSignalSpy wanted(m_page.get(), &Page::pageRequested);
    child<QPushButton>("emptyStateButton")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<PageId>(), PageId::Data);
}

void TestGapsPage::onlyLinesThatWereTurnedAway_areAGap()
{
    ImportReport report;
    report.rejected = 3;
    report.issueCounts = {{"no-customer", 1}, {"no-date", 2}};
    ImportBatch import;
    import.batch = 4;
    import.kind = TableKind::Customers; // a customer without a number is no line without one
    QVERIFY(rejectedRowsOf(report, import).empty());
    import.kind = TableKind::InvoiceLines;
    const std::vector<RejectedRows> expected
        = {{4, FindingKind::LinesWithoutCustomer, 1}, {4, FindingKind::LinesWithoutDate, 2}};
    QCOMPARE(rejectedRowsOf(report, import), expected);
}

void TestGapsPage::theTable_showsSourceCoverageAndState()
{
    QCOMPARE(child<DataTable>("metricGapTable")->model()->rowCount(), 5);
    QCOMPARE(metricCell("net_sales", MetricGapModel::Source), QStringLiteral("Computed from invoices"));
    QCOMPARE(metricCell("net_sales", MetricGapModel::State), QStringLiteral("Ready"));
    QCOMPARE(metricCell("gm_dollars", MetricGapModel::Customers), format::percent(0.75));
    QCOMPARE(metricCell("gm_dollars", MetricGapModel::Sales), format::percent(0.9));
    QCOMPARE(metricCell("gm_dollars", MetricGapModel::State), QStringLiteral("Gap"));
    QCOMPARE(metricCell("field:YearOpened", MetricGapModel::Source),
             QStringLiteral("customers.csv, YearOpened"));
    QCOMPARE(metricCell("field:YearOpened", MetricGapModel::State), QStringLiteral("Gap"));
    QCOMPARE(metricCell("rating:Fit", MetricGapModel::Source), QStringLiteral("Rated 1 to 10"));
    QCOMPARE(metricCell("rating:Fit", MetricGapModel::State), QStringLiteral("Rating"));
    QCOMPARE(metricCell("rating:Fit", MetricGapModel::Customers), format::percent(0.25));
    QCOMPARE(metricCell("days_to_pay", MetricGapModel::Source), QStringLiteral("Not in the data"));
    QCOMPARE(metricCell("days_to_pay", MetricGapModel::State), QStringLiteral("Missing"));
}

void TestGapsPage::theTable_saysWhatWasFound()
{
    QCOMPARE(metricCell("net_sales", MetricGapModel::Found), QStringLiteral("None"));
    QVERIFY(metricCell("gm_dollars", MetricGapModel::Found).startsWith(QLatin1Char('1')));
    QVERIFY(metricCell("gm_dollars", MetricGapModel::Found).contains(QStringLiteral("the cost of goods")));
    QVERIFY(metricCell("rating:Fit", MetricGapModel::Found).startsWith(QLatin1Char('3')));
    QVERIFY(metricCell("days_to_pay", MetricGapModel::Found).contains(QStringLiteral("payment dates")));
}

void TestGapsPage::theTable_isCopiedAsText()
{
    auto* table = child<DataTable>("metricGapTable");
    table->clearSelection();
    copyTable(table, CopyPart::Selection);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.front().startsWith(QStringLiteral("Metric\tSource\t")));
    QVERIFY(lines.back().contains(QStringLiteral("Missing")));
}

void TestGapsPage::aChosenMetric_isTheTopicAndFillsTheCards()
{
    chooseMetric("gm_dollars");
    QCOMPARE(m_workshop->topic(), std::string("profit/gm_dollars"));
    // Half of 48 000, 36 000 and 24 000: the middle one is 18 000.
    QVERIFY2(child<QLabel>("spreadSentence")->text().contains(QStringLiteral("18,000")),
             qPrintable(child<QLabel>("spreadSentence")->text()));
    QVERIFY(child<QPushButton>("missingPolicy0")->isChecked());
    QVERIFY(child<QPushButton>("closeGap")->isVisible());
}

void TestGapsPage::arrowKeys_goThroughTheMetrics()
{
    auto* table = child<DataTable>("metricGapTable");
    chooseMetric("net_sales");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_workshop->topic(), std::string("size/field:YearOpened"));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_workshop->topic(), std::string("size/rating:Fit"));
}

void TestGapsPage::aMetricWithoutValues_offersWhereItCanBeHad()
{
    chooseMetric("days_to_pay");
    QVERIFY(child<QLabel>("spreadNothing")->isVisible());
    QSignalSpy wanted(m_page.get(), &GapsPage::pageWanted);
    child<QPushButton>("spreadRemedy")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<PageId>(), PageId::Data);
    chooseMetric("rating:Fit");
    child<QPushButton>("closeGap")->click();
    QCOMPARE(wanted.back().front().value<PageId>(), PageId::Ratings);
}

void TestGapsPage::aPolicy_isOneUndoStepAndADecision()
{
    chooseMetric("gm_dollars");
    const int before = steps();
    child<QPushButton>("missingPolicy2")->click();
    QCOMPARE(steps(), before + 1);
    QCOMPARE(m_workshop->project().framework.factors[1].metrics[0].missing, MissingPolicy::Worst);
    QCOMPARE(child<QPushButton>("missingPolicy2")->text(), QStringLiteral("Chosen"));
    QCOMPARE(child<QPushButton>("missingPolicy0")->text(), QStringLiteral("Choose"));
    const std::vector<Decision>& decisions = m_workshop->project().debate->decisions;
    QCOMPARE(decisions.size(), std::size_t(1));
    QVERIFY(decisions.front().what.rfind("Missing values of", 0) == 0);
    QCOMPARE(decisions.front().after, std::string("Give the lowest score"));
    m_workshop->undoStack()->undo();
    QVERIFY(child<QPushButton>("missingPolicy0")->isChecked());
    QVERIFY(m_workshop->project().debate->decisions.empty());
}

void TestGapsPage::aSignedModel_refusesAnotherPolicy()
{
    m_workshop->signOff(QStringLiteral("Signed"), QStringLiteral("Ann"));
    chooseMetric("gm_dollars");
    QSignalSpy refused(m_workshop.get(), &Workshop::refused);
    child<QPushButton>("missingPolicy1")->click();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_workshop->project().framework.factors[1].metrics[0].missing, MissingPolicy::Reweigh);
    QVERIFY(child<QPushButton>("missingPolicy0")->isChecked());
    QVERIFY(!child<QPushButton>("missingPolicy1")->isChecked());
}

void TestGapsPage::thePolicies_sayHowManyTypesTheyChange()
{
    chooseMetric("gm_dollars");
    auto* effect = child<QLabel>("missingEffect3");
    QTRY_VERIFY_WITH_TIMEOUT(effect->isVisible(), 10000);
    // Dan would be left without a type: one customer changes, whatever becomes of the others.
    const std::vector<PolicyEffect> effects
        = policyEffects(m_workshop->project(), m_workshop->metrics(), "gm_dollars");
    for (const PolicyEffect& each : effects)
        if (each.policy == MissingPolicy::Unclassified) {
            QVERIFY(each.changed >= 1);
            QVERIFY(effect->text().contains(QString::number(each.changed)));
        }
    QVERIFY(!child<QLabel>("missingEffect0")->isVisible()); // the one that holds changes nothing
}

void TestGapsPage::theOwnerOfAMetric_isOneUndoStep()
{
    chooseMetric("days_to_pay");
    const int before = steps();
    auto* owner = child<MetricGapsView>("metricGapsView")->findChild<QComboBox*>(QStringLiteral("gapOwner"));
    owner->setFocus();
    QTest::keyClicks(owner->lineEdit(), QStringLiteral("Ann"));
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    const MetricPlan* plan = findMetricPlan(*m_workshop->project().debate, "days_to_pay");
    QVERIFY(plan);
    QCOMPARE(plan->owner, std::string("Ann"));
    QVERIFY(m_workshop->project().gapTasks->empty());
    QCOMPARE(metricCell("days_to_pay", MetricGapModel::Owner), QStringLiteral("Ann"));
    QVERIFY(!child<DataTable>("metricGapTable")->isColumnHidden(MetricGapModel::Owner));
    m_workshop->undoStack()->undo();
    QVERIFY(!findMetricPlan(*m_workshop->project().debate, "days_to_pay"));
    QVERIFY(child<DataTable>("metricGapTable")->isColumnHidden(MetricGapModel::Owner));
}

void TestGapsPage::theDueDateOfAMetric_isOneUndoStep()
{
    chooseMetric("days_to_pay");
    const int before = steps();
    auto* due = child<MetricGapsView>("metricGapsView")->findChild<QLineEdit*>(QStringLiteral("planDue"));
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2099-05-31"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(findMetricPlan(*m_workshop->project().debate, "days_to_pay")->due,
             dayOf(CivilDate{2099, 5, 31}));
}

void TestGapsPage::ownerAndDoneOfAFinding_areOneStepEach()
{
    chooseFinding("lines-without-cost");
    const int before = steps();
    auto* view = child<DataSetsView>("dataSetsView");
    auto* owner = view->findChild<QComboBox*>(QStringLiteral("gapOwner"));
    owner->setFocus();
    QTest::keyClicks(owner->lineEdit(), QStringLiteral("Bob"));
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    view->findChild<QCheckBox*>(QStringLiteral("gapDone"))->click();
    QCOMPARE(steps(), before + 2);
    const std::vector<GapTask>& tasks = *m_workshop->project().gapTasks;
    QCOMPARE(tasks.size(), std::size_t(1));
    QCOMPARE(tasks.front().gap, std::string("lines-without-cost"));
    QCOMPARE(tasks.front().owner, std::string("Bob"));
    QVERIFY(tasks.front().isDone);
    QVERIFY(m_workshop->project().debate->metricPlans.empty());
    m_workshop->undoStack()->undo();
    m_workshop->undoStack()->undo();
    QVERIFY(m_workshop->project().gapTasks->empty());
    QVERIFY(owner->currentText().isEmpty());
}

void TestGapsPage::openGaps_areToldAndSettled()
{
    QSignalSpy open(m_page.get(), &GapsPage::openGapsChanged);
    const auto before = int(openGaps(m_page->gaps(), *m_workshop->project().gapTasks));
    QVERIFY(before >= 4); // the four metrics that are not ready
    chooseMetric("days_to_pay");
    child<MetricGapsView>("metricGapsView")->findChild<QCheckBox*>(QStringLiteral("gapDone"))->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.front().front().toInt(), before - 1);
}

void TestGapsPage::lowCostShare_isWarnedOfAndLeadsToTheLines()
{
    QVERIFY(child<QWidget>("costWarning")->isVisible());
    QVERIFY(child<QLabel>("costWarningText")->text().contains(format::percent(0.9)));
    child<QPushButton>("costWarningShow")->click();
    QVERIFY(child<QWidget>("dataSetsView")->isVisible());
    QVERIFY(child<QLabel>("findingSentence")->text().startsWith(QStringLiteral("12")));
    QVERIFY(child<QLabel>("findingSentence")->text().contains(format::percent(0.1)));
}

void TestGapsPage::aFinding_opensItsRows()
{
    chooseFinding("lines-without-cost");
    child<QPushButton>("openRows")->click();
    QVERIFY(dialog());
    const QAbstractItemModel* rows = dialog()->table()->model();
    QCOMPARE(rows->rowCount(), 12);
    for (int row = 0; row < 12; ++row) {
        QCOMPARE(rows->index(row, LineRows::Name).data().toString(), QStringLiteral("Dan"));
        QCOMPARE(rows->index(row, LineRows::Cost).data().toString(), QString());
    }
    QCOMPARE(rows->index(0, LineRows::Net).data().toString(), QStringLiteral("$1,000.00"));
}

void TestGapsPage::aCustomerRow_opensTheCustomer()
{
    chooseMetric("rating:Fit");
    child<QPushButton>("showWithoutValue")->click();
    QVERIFY(dialog());
    auto* table = dialog()->table();
    QCOMPARE(table->model()->rowCount(), 3);
    QSignalSpy opened(m_page.get(), &GapsPage::customerActivated);
    emit table->activated(table->model()->index(1, 0)); // Bob, Cid, Dan are not rated
    QCOMPARE(m_workshop->selectedCustomer(), 2);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toInt(), 2);
}

void TestGapsPage::customersWithoutAValue_canBeSeen()
{
    chooseMetric("gm_dollars");
    child<QPushButton>("showWithoutValue")->click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->table()->model()->rowCount(), 1);
    QCOMPARE(dialog()->table()->model()->index(0, CustomerRows::Name).data().toString(),
             QStringLiteral("Dan"));
}

void TestGapsPage::aMonth_opensItsLines()
{
    m_page->showDataSets(true);
    auto* strip = child<MonthStrip>("monthStrip");
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->cellOf(2, 0).center());
    QVERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(QStringLiteral("March 2024")));
    QCOMPARE(dialog()->table()->model()->rowCount(), 4);
}

void TestGapsPage::monthsCanBeChosenByKeys()
{
    m_page->showDataSets(true);
    auto* strip = child<MonthStrip>("monthStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(strip->current(), 1);
    // 3 of 4 lines have a cost.
    QVERIFY(strip->accessibleDescription().contains(QStringLiteral("February 2024")));
    QVERIFY(strip->accessibleDescription().contains(format::percent(0.75)));
    QTest::keyClick(strip, Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(dialog()->table()->model()->rowCount(), 4);
}

void TestGapsPage::manyRows_areSortedAndFilteredByTheModel()
{
    const std::shared_ptr<const Dataset> data = fourCustomers();
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < kMostRows; ++i)
        all.push_back(i % std::uint32_t(data->lines.size()));
    LineRows rows(data, all, "USD");
    QCOMPARE(rows.rowCount(), int(kMostRows));
    rows.sort(LineRows::Net, Qt::AscendingOrder);
    QCOMPARE(rows.index(0, LineRows::Name).data().toString(), QStringLiteral("Dan"));
    rows.sort(LineRows::Cost, Qt::AscendingOrder); // what is not known comes last, both ways
    QCOMPARE(rows.index(rows.rowCount() - 1, LineRows::Name).data().toString(), QStringLiteral("Dan"));
    rows.sort(LineRows::Cost, Qt::DescendingOrder);
    QCOMPARE(rows.index(0, LineRows::Name).data().toString(), QStringLiteral("Ann"));
    QCOMPARE(rows.index(rows.rowCount() - 1, LineRows::Name).data().toString(), QStringLiteral("Dan"));
    rows.setFilter(QStringLiteral("bob"));
    QCOMPARE(rows.rowCount(),
             25000); // 100 000 = 2 083 x 48 + 16: 12 of each 48, 4 of the last 16
}

void TestGapsPage::rejectedRows_leadToTheirImport()
{
    StagedImport import;
    import.rows.kind = TableKind::InvoiceLines;
    const std::shared_ptr<const Dataset> data = fourCustomers();
    import.rows.customers.ids = data->customers.ids;
    import.rows.customers.names = data->customers.names;
    import.rows.lines = data->lines;
    import.report.read = 50;
    import.report.accepted = 48;
    import.report.rejected = 2;
    import.report.issueCounts = {{ "unknown-customer", 2 }};
    import.report.rejectedRows = {{50, "unknown-customer", "C9,1"}, { 51, "unknown-customer", "C8,1" }};
    import.source = "lines.csv";
    import.date = dayOf(CivilDate{2025, 1, 2});
    QVERIFY(
        m_session->createWithImports(m_dir->filePath(QStringLiteral("test.strata")), Project(), {import}));
    const auto isRejected
        = [](const Finding& finding) { return finding.kind == FindingKind::LinesWithoutCustomer; };
    const auto found = [&] {
        const auto& findings = m_page->gaps().findings;
        const auto at = std::find_if(findings.begin(), findings.end(), isRejected);
        return at == findings.end() ? nullptr : &*at;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), 10000);
    QCOMPARE(found()->rows, std::uint64_t(2));
    chooseFinding(found()->key.c_str());
    QVERIFY(child<QLabel>("findingSentence")->text().contains(QStringLiteral("lines.csv")));
    QSignalSpy wanted(m_page.get(), &GapsPage::importReportWanted);
    child<QPushButton>("openRows")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toLongLong(), m_workshop->project().imports.front().batch);
    QVERIFY(!dialog());
}

void TestGapsPage::aDragOfWeights_doesNotLookAgain()
{
    QTest::qWait(400);
    const MetricGap* before = m_page->gaps().metrics.data();
    Project next = m_workshop->project();
    next.framework.factors[0].weight = 6000;
    next.framework.factors[1].weight = 4000;
    m_workshop->edit(next, QStringLiteral("Weigh"));
    QTest::qWait(600);
    QCOMPARE(m_page->gaps().metrics.data(), before); // the same answer, not one like it
}

void TestGapsPage::theGapList_isAPdfWithItsText()
{
    Project next = m_workshop->project();
    MetricPlan plan;
    plan.metric = "days_to_pay";
    plan.owner = "Ann <b>";
    plan.due = dayOf(CivilDate{2099, 5, 31});
    next.debate.edit().metricPlans = {plan};
    next.gapTasks.edit() = {{"lines-without-cost", "Cid", kNoDay, "ask the warehouse", false}};
    m_workshop->edit(next, QStringLiteral("Plan"));
    const QString path = m_dir->filePath(QStringLiteral("gaps.pdf"));
    m_page->printTo(path);
    QVERIFY(!child<QPushButton>("printGaps")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("gapsAnswer")->isVisible(), 20000);
    QVERIFY(child<QPushButton>("printGaps")->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = pdfText(file.readAll());
    for (const char* words : {"Data gaps", "Four", "Missing", "Rated 1 to 10", "Ann <b>", "31 May 2099",
                              "Cid", "ask the warehouse", "Serious", "Page 1 of"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
    QVERIFY(child<QLabel>("gapsAnswer")->text().contains(QStringLiteral("gaps.pdf")));
}

void TestGapsPage::aListThatCannotBeWritten_isSaid()
{
    Theme::instance().apply();
    auto* answer = child<QLabel>("gapsAnswer");
    m_page->printTo(m_dir->filePath(QStringLiteral("no/such/folder/gaps.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 20000);
    QVERIFY(answer->property("problem").toBool());
    QVERIFY(!answer->text().isEmpty());
    QCOMPARE(answer->palette().color(QPalette::WindowText), Theme::instance().colors().bad);
    m_page->printTo(m_dir->filePath(QStringLiteral("gaps.pdf")));
    QVERIFY(!answer->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 20000);
    QVERIFY(answer->palette().color(QPalette::WindowText) != Theme::instance().colors().bad);
}

void TestGapsPage::whatWasSaved_isNotSaidForEver()
{
    auto* answer = child<QLabel>("gapsAnswer");
    m_page->printTo(m_dir->filePath(QStringLiteral("gaps.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 20000);
    emit m_workshop->aboutToLeave();
    QVERIFY(!answer->isVisible());

    m_page->printTo(m_dir->filePath(QStringLiteral("again.pdf")));
    emit m_workshop->aboutToLeave(); // what comes now is of no interest to the next project
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("printGaps")->isEnabled(), 20000);
    QVERIFY(!answer->isVisible());
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("again.pdf"))));
}

void TestGapsPage::anotherProject_leavesNothingOfTheOne()
{
    QVERIFY(child<QPushButton>("printGaps")->isEnabled());
    QSignalSpy open(m_page.get(), &GapsPage::openGapsChanged);
    QVERIFY(openOther());
    // Its own look-through has not even begun.
    QVERIFY(m_page->gaps().metrics.empty());
    QVERIFY(m_page->gaps().findings.empty());
    QCOMPARE(child<DataTable>("metricGapTable")->model()->rowCount(), 0);
    QCOMPARE(open.back().front().toInt(), 0);
    QVERIFY(!child<QPushButton>("printGaps")->isEnabled());
    QVERIFY(!child<QWidget>("costWarning")->isVisible());
    waitForGaps();
    QVERIFY(child<QPushButton>("printGaps")->isEnabled());
    QCOMPARE(metricCell("gm_dollars", MetricGapModel::State), QStringLiteral("Ready"));
    QVERIFY(m_session->close());
    QVERIFY(m_page->gaps().metrics.empty());
    QVERIFY(!child<QPushButton>("printGaps")->isEnabled());
}

void TestGapsPage::lookingThrough_canBeStoppedAndTakenUpAgain()
{
    QVERIFY(openOther());
    auto* stop = child<QPushButton>("gapsStop");
    QVERIFY(stop->isVisible());
    QCOMPARE(stop->text(), QStringLiteral("Stop"));
    stop->click();
    QCOMPARE(stop->text(), QStringLiteral("Look again"));
    QTest::qWait(600); // longer than it rests
    QVERIFY(m_page->gaps().metrics.empty());
    QVERIFY(!child<QPushButton>("printGaps")->isEnabled());
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->gaps().metrics.empty(), 10000);
    QVERIFY(!stop->isVisible());
    QVERIFY(child<QPushButton>("printGaps")->isEnabled());
}

void TestGapsPage::whatWasFound_keepsItsRoom()
{
    m_page->resize(1064, 620);
    Project next = m_workshop->project();
    MetricPlan plan;
    plan.metric = "days_to_pay";
    plan.owner = "Ann";
    plan.due = dayOf(CivilDate{2099, 5, 31});
    next.debate.edit().metricPlans = {plan};
    next.gapTasks.edit() = {{metricGapKey("days_to_pay"), "", kNoDay, "", true}};
    m_workshop->edit(next, QStringLiteral("Plan"));
    auto* table = child<DataTable>("metricGapTable");
    QVERIFY2(table->columnWidth(MetricGapModel::Found) >= 240,
             qPrintable(QString::number(table->columnWidth(MetricGapModel::Found))));
    QVERIFY(table->isColumnHidden(MetricGapModel::Due));
    m_page->resize(1400, 800);
    QTRY_VERIFY(!table->isColumnHidden(MetricGapModel::Due));
    QVERIFY(table->columnWidth(MetricGapModel::Found) >= 240);
}

void TestGapsPage::tiersOfOneMetric_followTheRules()
{
    // Ten customers with the values 1 to 10, each its own score.
    MetricColumn column;
    std::vector<float> rising, falling, hump;
    for (int i = 1; i <= 10; ++i) {
        column.values.push_back(i);
        column.present.push_back(1);
        rising.push_back(float(i) / 10.0F);
        falling.push_back(1.0F - float(i) / 10.0F);
        hump.push_back(i == 5 ? 1.0F : 0.0F);
    }
    const std::vector<double> ranked(10, 50.0);
    const std::vector<Amount> sales(10, kAmountUnit);
    Rules rules;
    rules.tiers = {{"A+", 10.0}, {"A", 30.0}, {"B", 60.0}, {"C", 100.0}};
    // The best one, the best three, the best six.
    TierBands bands = tierBands(rules, column, rising, ranked, sales);
    QCOMPARE(bands.borders, (std::vector<double>{5, 8, 10}));
    QCOMPARE(QStringList(bands.names.begin(), bands.names.end()).join(QLatin1Char(' ')),
             QStringLiteral("C B A A+"));
    QCOMPARE(bands.nameAt(7.9), QStringLiteral("B"));
    QCOMPARE(bands.nameAt(8.0), QStringLiteral("A"));
    // Where less is better it is the other way round.
    bands = tierBands(rules, column, falling, ranked, sales);
    QCOMPARE(bands.borders, (std::vector<double>{2, 4, 7}));
    QCOMPARE(bands.names.front(), QStringLiteral("A+"));
    // The same customers by share of sales: half of it is the last one's.
    rules.tierKind = TierKind::ValueShare;
    rules.tiers = {{"A", 50.0}, {"B", 100.0}};
    std::vector<Amount> giant = sales;
    giant.back() = 9 * kAmountUnit;
    QCOMPARE(tierBands(rules, column, rising, ranked, giant).borders, (std::vector<double>{10}));
    // By score: 70 and more.
    rules.tierKind = TierKind::Score;
    rules.tiers = {{"A", 69.0}, {"B", 0.0}};
    QCOMPARE(tierBands(rules, column, rising, ranked, sales).borders, (std::vector<double>{7}));
    // In the middle is no stretch with two sides of one tier; and who is not ranked does not count.
    QVERIFY(tierBands(rules, column, hump, ranked, sales).names.empty());
    QVERIFY(tierBands(rules, column, rising, std::vector<double>(10, -1.0), sales).names.empty());
}

void TestGapsPage::theSpread_saysWhatItsBandsAre()
{
    chooseMetric("net_sales");
    QTRY_VERIFY2(child<QLabel>("spreadSentence")->text().contains(QStringLiteral("this metric alone")),
                 qPrintable(child<QLabel>("spreadSentence")->text()));
    chooseMetric("days_to_pay");
    QVERIFY(!child<QLabel>("spreadSentence")->text().contains(QStringLiteral("this metric alone")));
}

void TestGapsPage::withoutMetrics_theTableSaysSo()
{
    Project project = smallProject();
    for (Factor& factor : project.framework.factors)
        factor.metrics.clear();
    m_workshop->load(project);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("noMetricGaps")->isVisible(), 10000);
    QVERIFY(child<QLabel>("noMetricGaps")->text().startsWith(QStringLiteral("No metric")));
}

QTEST_MAIN(TestGapsPage)
#include "tst_gapspage.moc"
