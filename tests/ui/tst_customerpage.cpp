#include "core/method/snapshots.h"
#include "core/method/waysup.h"
#include "core/sample/sample.h"
#include "core/storage/projectstore.h"
#include "tests/core/method/linebook.h"
#include "tests/ui/customerpagefixture.h"
#include "ui/charts/quarterbars.h"
#include "ui/charts/scorestack.h"
#include "ui/customer/customernotes.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/metricsmodel.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/sampleimports.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/customerfind.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace strata;

class TestCustomerPage : public test::CustomerPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void withoutAChoice_saysHowToChoose();
    void followsTheSelection();
    void points_addUpToTheScore();
    void ways_areThoseOfTheMethod();
    void previousAndNext_goBySales();
    void aGivenOrder_isGoneThrough();
    void find_goesToTheCustomer();
    void find_saysWhereThereIsNone();
    void aNeighbour_isOneClickAway();
    void anotherModel_neverShowsOldWays();
    void aDoubleClick_goesToOneNeighbour();
    void otherData_takeTheOffersBack();
    void answers_areAboutTheFigureShown();
    void whileComputing_nothingIsPrintedOrExplained();
    void aWayUp_saysWhatTheGuardAsks();
    void theShortestWay_isEnough();
    void words_areTranslated();
    void lift_takesTheWordBack();
    void missingMetrics_sayWhereTheirWeightGoes();
    void whoHasNoScore_isToldWhy();
    void addedUpTotals_haveNoInvoices();
    void quarters_areReadOutByKeys();
    void history_comesFromTheSnapshots();
    void aTarget_isRoundedSoThatItIsEnough();
    void names_areNeverHtml();
    void nothing_isCutOffInASmallWindow();
};

void TestCustomerPage::withoutAChoice_saysHowToChoose()
{
    QVERIFY(text("emptyStateText").contains("No customer is chosen"));
    QVERIFY(isShown("findCustomer"));
    QVERIFY(!child<QPushButton>("printCustomer")->isEnabled());
    m_workshop->load(Project());
    QTRY_VERIFY(text("emptyStateText").contains("Import"));
}

void TestCustomerPage::followsTheSelection()
{
    const int first = customerWhere(true);
    m_workshop->selectCustomer(first);
    QCOMPARE(title(), nameOf(first));
    m_workshop->selectCustomer(first + 1);
    QCOMPARE(title(), nameOf(first + 1));
    m_page->hide();
    m_workshop->selectCustomer(first);
    m_page->show();
    QTRY_COMPARE(title(), nameOf(first));
}

void TestCustomerPage::points_addUpToTheScore()
{
    const int customer = customerWhere(true);
    m_workshop->selectCustomer(customer);
    const auto i = std::size_t(customer);
    const auto* stack = child<ScoreStack>("scoreStack");
    QCOMPARE(stack->bars().size(), std::size_t{3});
    const double totals[] = {m_workshop->results().composite[i], m_workshop->results().clv[i],
                             m_workshop->results().netProfit[i]};
    for (std::size_t bar = 0; bar < 3; ++bar) {
        double sum = 0.0;
        for (const ScorePart& part : stack->bars()[bar].parts)
            sum += part.points;
        QVERIFY2(std::abs(sum - totals[bar]) < 1e-6, qPrintable(QString::number(sum)));
    }
    QCOMPARE(stack->bars()[1].cuts.size(), std::size_t{1});
    QCOMPARE(stack->bars()[1].cuts[0].at, m_workshop->results().clvCut);
    // The table says the same, largest first.
    const auto* table = child<DataTable>("customerMetrics");
    QCOMPARE(table->model()->rowCount(), int(metricCount(m_workshop->project().framework)));
    QCOMPARE(table->model()->index(0, 3).data().toString(),
             QLocale().toString(stack->bars()[0].parts[0].points, 'f', 1));
}

void TestCustomerPage::ways_areThoseOfTheMethod()
{
    int customer = -1;
    for (std::size_t i = 0; i < m_workshop->results().types.size() && customer < 0; ++i)
        if (m_workshop->results().types[i] == std::uint8_t(CustomerType::Opportunistic)
            || m_workshop->results().types[i] == std::uint8_t(CustomerType::ServiceDrain))
            customer = int(i);
    QVERIFY(customer >= 0);
    m_workshop->selectCustomer(customer);
    QVERIFY(child<QLabel>("waysComputing")); // never an old one
    QVERIFY(waitForFigures());
    const WaysUp ways = waysUp(m_workshop->project(), m_workshop->metrics(), m_workshop->scores(),
                               m_workshop->results(), std::size_t(customer));
    const auto labels = m_page->findChildren<QLabel*>(QStringLiteral("way"));
    std::size_t expected = 0;
    for (const WayGoal& goal : ways.goals)
        expected += std::min<std::size_t>(4, goal.alone.size());
    QCOMPARE(std::size_t(labels.size()), expected);
    QCOMPARE(m_page->findChildren<QLabel*>(QStringLiteral("wayGoal")).size(), qsizetype(ways.goals.size()));
    QVERIFY(text("waysStill").contains("standing still"));
}

void TestCustomerPage::previousAndNext_goBySales()
{
    const std::vector<int> order = bySales();
    m_workshop->selectCustomer(order[1]);
    QTRY_COMPARE(text("customerPlace"), QStringLiteral("2 of 80"));
    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_workshop->selectedCustomer(), order[2]);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_workshop->selectedCustomer(), order[0]);
    QVERIFY(!child<QAbstractButton>("previousCustomer")->isEnabled());
    QTest::mouseClick(child<QAbstractButton>("nextCustomer"), Qt::LeftButton);
    QCOMPARE(m_workshop->selectedCustomer(), order[1]);
}

void TestCustomerPage::aGivenOrder_isGoneThrough()
{
    m_workshop->selectCustomer(7);
    m_page->setOrder({9, 7, 3});
    QCOMPARE(text("customerPlace"), QStringLiteral("2 of 3"));
    m_page->goNext();
    QCOMPARE(m_workshop->selectedCustomer(), 3);
    QVERIFY(!child<QAbstractButton>("nextCustomer")->isEnabled());
    m_workshop->selectCustomer(20); // from elsewhere: the list does not have it
    QTRY_VERIFY(text("customerPlace").endsWith("of 80"));
}

void TestCustomerPage::find_goesToTheCustomer()
{
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    const std::string& id = m_workshop->project().dataset->customers.ids[12];
    QTest::keyClicks(find, QString::fromStdString(id));
    QTRY_VERIFY(!find->offered().isEmpty());
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(m_workshop->selectedCustomer(), 12);
    QVERIFY(find->text().isEmpty());
    Customers customers;
    customers.ids = {"1", "2", "3"};
    customers.names = {"Bob Ann", "Cid", "ann"};
    QVERIFY(findCustomers(customers, QStringLiteral("ANN"), 5) == (std::vector<int>{2, 0})); // begins first
}

void TestCustomerPage::find_saysWhereThereIsNone()
{
    m_workshop->selectCustomer(4);
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    QTest::keyClicks(find, QStringLiteral("no such name"));
    QTRY_COMPARE(find->offered().size(), 1);
    QVERIFY(find->offered().first().contains("No customer"));
    QTest::keyClick(find, Qt::Key_Return);
    QTest::qWait(200);
    QCOMPARE(m_workshop->selectedCustomer(), 4);
}

void TestCustomerPage::aNeighbour_isOneClickAway()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    auto* alike = child<QTableWidget>("alikeTable");
    const QString name = alike->item(0, 0)->text();
    emit alike->activated(alike->model()->index(0, 0));
    QTRY_COMPARE(title(), name);
}

void TestCustomerPage::anotherModel_neverShowsOldWays()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    Project next = m_workshop->project();
    next.rules.clvCut = {CutKind::Score, 1.0};
    m_workshop->edit(next, QStringLiteral("Move the cut"));
    QTRY_COMPARE(m_workshop->results().clvCut, 1.0);
    QVERIFY(child<QLabel>("waysComputing"));
    QCOMPARE(child<QTableWidget>("aroundTable")->rowCount(), 0);
    QVERIFY(waitForFigures());
}

void TestCustomerPage::aDoubleClick_goesToOneNeighbour()
{
    const int first = customerWhere(true);
    m_workshop->selectCustomer(first);
    QVERIFY(waitForFigures());
    auto* alike = child<QTableWidget>("alikeTable");
    const QString name = alike->item(1, 0)->text();
    QSignalSpy went(m_page.get(), &CustomerPage::customerActivated);
    const QPoint at = alike->visualItemRect(alike->item(1, 0)).center();
    QTest::mouseClick(alike->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(alike->viewport(), Qt::LeftButton, {}, at);
    emit alike->activated(alike->model()->index(1, 0)); // as where one click activates
    QTRY_COMPARE(title(), name);
    QVERIFY(waitForFigures());
    QTest::qWait(50);
    QCOMPARE(title(), name);
    QCOMPARE(went.count(), 1);
}

void TestCustomerPage::otherData_takeTheOffersBack()
{
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    QTest::keyClicks(find, QString::fromStdString(m_sample.dataset->customers.ids[12]));
    QTRY_VERIFY(!find->offered().isEmpty());
    Project other = m_sample;
    other.dataset = assemble(makeSample(10));
    m_workshop->load(other);
    QVERIFY(find->offered().isEmpty());
    const auto* popup = m_page->findChild<QAbstractItemView*>(QStringLiteral("foundCustomers"));
    QVERIFY(!popup || !popup->isVisible());
}

// What is answered holds the figure that was asked about.
void TestCustomerPage::answers_areAboutTheFigureShown()
{
    int better = 0, ups = 0;
    for (int customer = 0; customer < 80 && (better < 20 || ups < 5); ++customer) {
        if (m_workshop->results().composite[std::size_t(customer)] < 0.0)
            continue;
        m_workshop->selectCustomer(customer);
        QVERIFY(waitForFigures());
        const auto* table = child<DataTable>("customerMetrics");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex share = table->model()->index(row, MetricsModel::Better);
            if (share.data().toString() != format::missing()) {
                const QString title = plain(whyInCell(table, share)).section(QLatin1Char('\n'), 0, 0);
                QVERIFY2(title.contains(share.data().toString()), qPrintable(title));
                QVERIFY2(title.startsWith(QLatin1String("Better than")), qPrintable(title));
                ++better;
            }
            const QModelIndex up = table->model()->index(row, MetricsModel::MoveUp);
            if (up.data().toString().contains(QLatin1String(" for "))) {
                const QString why = plain(whyInCell(table, up));
                const QString figure = up.data().toString().simplified().replace(
                    QChar(0x202F), QLatin1Char(' ')); // as a document has them
                QVERIFY2(why.contains(figure), qPrintable(figure + QLatin1Char('\n') + why));
                ++ups;
            }
        }
        const QString place = text("customerPlace");
        QVERIFY(plain(whyAt(child<QLabel>("customerPlace"))).contains(place));
        const QString score
            = plain(whyText(whyScoreRank(*m_workshop, customer))).section(QLatin1Char('\n'), 0, 0);
        const QString rank = text("aroundNote").section(QLatin1Char(' '), 3, 3); // "By score: place 12 of 80"
        QVERIFY2(score.endsWith(QStringLiteral(": ") + rank), qPrintable(score + text("aroundNote")));
    }
    QVERIFY(better >= 20 && ups >= 5);
}

void TestCustomerPage::whileComputing_nothingIsPrintedOrExplained()
{
    const Project project = large();
    m_workshop->load(project);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
    const int customer = customerWhere(true);
    m_workshop->selectCustomer(customer);
    QVERIFY(waitForFigures());
    QVERIFY(child<QPushButton>("printCustomer")->isEnabled());
    bool isPrintable = true;
    QString why;
    connect(m_workshop.get(), &Workshop::recalculating, this, [&](bool isRunning) {
        if (!isRunning)
            return;
        isPrintable = child<QPushButton>("printCustomer")->isEnabled();
        why = whyComposite(*m_workshop, customer).sentence;
    });
    Project next = project;
    next.rates.perOrder = 25.0;
    m_workshop->edit(next, QStringLiteral("Rates"));
    QTRY_VERIFY(!why.isEmpty());
    QVERIFY(!isPrintable);
    QVERIFY2(why.contains("being computed"), qPrintable(why));
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
    QTRY_VERIFY(child<QPushButton>("printCustomer")->isEnabled());
    QVERIFY(!whyComposite(*m_workshop, customer).formula.isEmpty());
}

namespace {

Way wayOf(const char* metric, double from, double to, double effort)
{
    WayStep step;
    step.metric = metric;
    step.from = from;
    step.to = to;
    return {{step}, effort};
}

WayGoal goalOf(CustomerType type)
{
    WayGoal goal;
    goal.type = type;
    goal.missed = {{WayGoal::Missed::What::NetProfit, 40.0, 50.0}};
    return goal;
}

} // namespace

void TestCustomerPage::aWayUp_saysWhatTheGuardAsks()
{
    const Project project;
    WaysUp ways;
    ways.goals.push_back(goalOf(CustomerType::Core));
    ways.goals[0].netProfitNow = -50.0;
    ways.goals[0].alone = {wayOf("gm_pct", 0.096, 0.14, 0.2)};
    const auto words
        = [&](const char* metric) { return moveUpInWords(ways, metric, project).remove(QChar(0x202F)); };
    QCOMPARE(words("gm_pct"), QStringLiteral("14.0% for Core, no loss any more"));
    QVERIFY(words("net_sales").isEmpty());
    // What is enough alone comes first, although it takes more.
    WayGoal tier;
    tier.tier = 0;
    tier.alone = {wayOf("gm_pct", 0.096, 0.2, 0.6)};
    ways.goals.push_back(tier);
    QCOMPARE(words("gm_pct"), QStringLiteral("20.0% for tier A+"));
}

void TestCustomerPage::theShortestWay_isEnough()
{
    const Project project;
    WaysUp ways;
    ways.goals.push_back(goalOf(CustomerType::Core));
    ways.goals[0].alone = {wayOf("gm_pct", 0.096, 0.1404, 0.2)};
    const auto words = [&] { return shortestWayInWords(ways, project).remove(QChar(0x202F)); };
    QVERIFY2(words().startsWith("Core: ") && words().endsWith(" 9.6% to 14.1%"), qPrintable(words()));
    // Its scores are enough: only the money guard holds it down.
    ways.goals[0].alone.clear();
    ways.goals[0].missed.clear();
    ways.goals[0].netProfitNow = -50.0;
    QCOMPARE(words(), QStringLiteral("Core: no loss any more"));
    // Nothing reaches it.
    ways.goals[0] = goalOf(CustomerType::Core);
    QCOMPARE(words(), QStringLiteral("No one or two metrics alone"));
}

void TestCustomerPage::words_areTranslated()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString missing = missingInWords(ScoreOrigin::Missing);
    WaysUp top;
    top.none = NoWays::AtTheTop;
    const QString shortest = shortestWayInWords(top, Project());
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(missing, QStringLiteral("Gewicht geht an andere"));
    QCOMPARE(shortest, QStringLiteral("Ganz oben"));
}

void TestCustomerPage::lift_takesTheWordBack()
{
    const int customer = customerWhere(true);
    const std::string id = m_workshop->project().dataset->customers.ids[std::size_t(customer)];
    m_workshop->load(withOverride(m_sample, {id, CustomerType::Core, "a promise", "Ann", 19000}));
    m_workshop->selectCustomer(customer);
    QTRY_VERIFY(text("overrideWords").contains("a promise"));
    QVERIFY(text("overrideWords").contains("Ann"));
    QTest::mouseClick(child<QPushButton>("liftOverride"), Qt::LeftButton);
    QVERIFY(m_workshop->project().overrides.empty());
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QCOMPARE(m_workshop->project().debate->decisions.size(), m_sample.debate->decisions.size() + 1);
    QTRY_VERIFY(!child<QPushButton>("liftOverride")->isEnabled());
}

void TestCustomerPage::missingMetrics_sayWhereTheirWeightGoes()
{
    // No lists, no freight, no due dates: much is missing.
    Project project;
    project.dataset = assemble({customerBook({"Ann", "Bob"}),
                                LineBook("Ann N1 2024-01-10 P1 tools 100 60\n"
                                         "Ann N2 2024-06-10 P1 tools 160 100\n"
                                         "Ann N3 2025-02-10 P1 tools 160 100\n"
                                         "Bob N4 2024-01-10 P2 tools 90 60\n"
                                         "Bob N5 2024-03-10 P2 tools 90 60\n"
                                         "Bob N6 2025-03-10 P2 tools 90 60\n")
                                    .batch()});
    m_workshop->load(project);
    m_workshop->selectCustomer(0);
    QTRY_VERIFY(text("metricsNote").startsWith("Missing: "));
    const auto* model = child<DataTable>("customerMetrics")->model();
    bool isSaid = false;
    for (int row = 0; row < model->rowCount(); ++row)
        isSaid = isSaid
            || (model->index(row, 1).data().toString() == "missing"
                && model->index(row, 4).data().toString() == "weight goes to others");
    QVERIFY(isSaid);
}

void TestCustomerPage::whoHasNoScore_isToldWhy()
{
    const int customer = customerWhere(false);
    QVERIFY(customer >= 0);
    m_workshop->selectCustomer(customer);
    QVERIFY(text("customerRemark").startsWith("No score"));
    QVERIFY(isShown("noScore"));
    QVERIFY(!isShown("scoreStack"));
    QTRY_VERIFY(text("noWays").contains("without a score"));
    QTRY_VERIFY(text("aroundNote").contains("no place"));
}

void TestCustomerPage::addedUpTotals_haveNoInvoices()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"1"};
    dataset->customers.names = {"Ann"};
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(1);
    totals->sums[0].linesEver = 3;
    totals->sums[0].net = 1000000;
    totals->asOf = *parseIsoDate("2025-12-31");
    dataset->totals = totals;
    Project project;
    project.dataset = dataset;
    m_workshop->load(project);
    m_workshop->selectCustomer(0);
    QTRY_VERIFY(text("quarterWords").contains("single invoices are not here"));
    QVERIFY(!isShown("quarterBars"));
}

void TestCustomerPage::quarters_areReadOutByKeys()
{
    m_workshop->selectCustomer(bySales()[0]);
    QTRY_VERIFY(isShown("quarterBars"));
    auto* bars = child<QuarterBars>("quarterBars");
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Home);
    QVERIFY2(text("quarterWords").contains("net sales"), qPrintable(text("quarterWords")));
    const QString first = text("quarterWords");
    QTest::keyClick(bars, Qt::Key_Right);
    QVERIFY(text("quarterWords") != first);
    QCOMPARE(bars->pointed(), 1);
}

void TestCustomerPage::history_comesFromTheSnapshots()
{
    m_workshop->selectCustomer(3);
    QVERIFY(child<QLabel>("noHistory"));
    QTemporaryDir folder;
    QVERIFY(m_session->createWithImports(folder.filePath(QStringLiteral("a.strata")), sampleProject(),
                                         sampleImports(80)));
    const Project stored = m_workshop->project();
    QCOMPARE(stored.dataset->customers.size(), std::size_t{80});
    Snapshot snapshot = snapshotOf(stored, evaluate(stored), "Spring", 1000);
    snapshot.types[3] = std::uint8_t(CustomerType::Marginal);
    snapshot.composite[3] = 12.5;
    m_session->changeData(QStringLiteral("Take a snapshot"),
                          [stored, snapshot](ProjectStore& store, const Progress&) {
                              return store.commitSnapshot(stored, snapshot, "Take a snapshot");
                          });
    QTRY_COMPARE(m_workshop->project().snapshots.size(), std::size_t{1});
    m_workshop->selectCustomer(3);
    QTRY_VERIFY(m_page->findChildren<QLabel*>(QStringLiteral("historyWords")).size() == 2);
    QVERIFY(m_page->findChildren<QLabel*>(QStringLiteral("historyWords"))[1]->text().contains("12.5"));
    QVERIFY(m_session->close());
}

void TestCustomerPage::aTarget_isRoundedSoThatItIsEnough()
{
    const auto target = [](const char* metric, double from, double to, bool isPast) {
        WayStep step;
        step.metric = metric;
        step.from = from;
        step.to = to;
        step.isPast = isPast;
        return targetInWords(step, "USD").remove(QChar(0x202F)).remove(QChar(0xA0));
    };
    QCOMPARE(target("gm_pct", 0.096, 0.1401, false), QStringLiteral("14.1%"));
    QCOMPARE(target("gm_pct", 0.096, 0.14, false), QStringLiteral("14.0%"));
    QCOMPARE(target("gm_pct", 0.096, 0.14, true), QStringLiteral("14.1%")); // more than 14.0
    QCOMPARE(target("days_to_pay", 61.0, 45.7, false), QStringLiteral("45days"));
    QCOMPARE(target("days_to_pay", 61.0, 45.0, true), QStringLiteral("44days"));
    QCOMPARE(target("net_sales", 1000.0, 1234.2, false), QStringLiteral("$1,235"));
    QCOMPARE(target("order_count", 3.0, 5.0, false), QStringLiteral("5"));
}

void TestCustomerPage::names_areNeverHtml()
{
    Project project = m_sample;
    auto dataset = std::make_shared<Dataset>(*m_sample.dataset);
    dataset->customers.names[5] = "<b>Ann</b> & " + std::string(300, 'w');
    project.dataset = dataset;
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QVERIFY(title().startsWith("<b>Ann</b> &"));
    QVERIFY(title().endsWith(QChar(0x2026)));
    QCOMPARE(child<QLabel>("pageTitle")->textFormat(), Qt::PlainText);
    QVERIFY(child<QLabel>("pageTitle")->toolTip().contains("&lt;b&gt;"));
    QVERIFY2(m_page->minimumSizeHint().width() <= 1070,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void TestCustomerPage::nothing_isCutOffInASmallWindow()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    m_page->resize(1070, 620);
    QTest::qWait(50);
    QVERIFY(m_page->minimumSizeHint().width() <= 1070);
    const auto* table = child<DataTable>("customerMetrics");
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width() + 1);
    QVERIFY2(table->columnWidth(0) >= 120, qPrintable(QString::number(table->columnWidth(0))));
}

QTEST_MAIN(TestCustomerPage)
#include "tst_customerpage.moc"
