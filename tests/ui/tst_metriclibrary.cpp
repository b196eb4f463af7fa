#include "core/method/catalogue.h"
#include "core/method/rated.h"
#include "tests/ui/metricspagefixture.h"
#include "ui/charts/distribution.h"
#include "ui/charts/distributionchart.h"
#include "ui/metricnames.h"
#include "ui/metrics/metriclibrary.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/missingmodel.h"
#include "ui/metrics/pointtable.h"
#include "ui/metrics/valueinwords.h"
#include "ui/widgets/duefield.h"
#include "ui/workshop.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace strata;

class TestMetricLibrary : public test::MetricsPageFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void theLibrary_staysOpenWhenResultsAreNew();
    void adding_keepsTheSum();
    void theLibrary_offersCatalogueAndNumericFields();
    void theLibrary_refusesWhatIsThere();
    void everyMetricOfTheLibrary_saysWhatItAsks();
    void theLibrary_offersQualitiesToRate();
    void aNewQuality_isAMetric();
    void aTakenName_isAnsweredBesideTheField();
};

void TestMetricLibrary::theLibrary_staysOpenWhenResultsAreNew()
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

void TestMetricLibrary::adding_keepsTheSum()
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

void TestMetricLibrary::theLibrary_offersCatalogueAndNumericFields()
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

void TestMetricLibrary::theLibrary_refusesWhatIsThere()
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

void TestMetricLibrary::everyMetricOfTheLibrary_saysWhatItAsks()
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

void TestMetricLibrary::theLibrary_offersQualitiesToRate()
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

void TestMetricLibrary::aNewQuality_isAMetric()
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
    QCOMPARE(m_workshop->project().framework, test::smallProject().framework);
}

void TestMetricLibrary::aTakenName_isAnsweredBesideTheField()
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

QTEST_MAIN(TestMetricLibrary)
#include "tst_metriclibrary.moc"
