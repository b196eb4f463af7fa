#include "core/method/catalogue.h"
#include "core/method/evaluate.h"
#include "core/method/rated.h"

#include <QTest>

using namespace strata;

namespace {

Project projectWithRatings()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"C1", "C2", "C3"};
    dataset->customers.names = {"Ann", "Bob", "Cid"};
    Project project;
    project.dataset = dataset;
    Ratings& ratings = project.ratings.edit();
    ratings.qualities = {{.name = "Strategic fit", .question = {}, .low = {}, .high = {}},
                         {.name = "Nobody's", .question = {}, .low = {}, .high = {}}};
    ratings.set("Strategic fit", "C1", "p1", 4);
    ratings.set("Strategic fit", "C1", "p2", 7);
    ratings.set("Strategic fit", "C3", "", 10);
    ratings.set("Strategic fit", "C9", "p1", 1); // not a customer
    ratings.set("Gone", "C2", "p1", 5); // not a quality
    return project;
}

} // namespace

class TestRated : public QObject
{
    Q_OBJECT

private slots:
    void theMetric_isTheMeanOfACustomersRatings()
    {
        const Evaluation evaluation = evaluate(projectWithRatings());
        const MetricColumn* column = evaluation.metrics.find("rating:Strategic fit");
        QVERIFY(column);
        QCOMPARE(column->values, (std::vector<double>{5.5, 0.0, 10.0}));
        QCOMPARE(column->present, (std::vector<std::uint8_t>{1, 0, 1}));
        const MetricColumn* empty = evaluation.metrics.find("rating:Nobody's");
        QVERIFY(empty);
        QCOMPARE(empty->present, (std::vector<std::uint8_t>{0, 0, 0}));
        QVERIFY(!evaluation.metrics.find("rating:Gone"));
    }

    void aSecondCall_takesThePlaceOfTheFirst()
    {
        const Project project = projectWithRatings();
        MetricTable table = evaluate(project).metrics;
        const std::size_t columns = table.columns.size();
        addRatings(table, *project.ratings, *project.dataset);
        QCOMPARE(table.columns.size(), columns);
        addRatings(table, {}, *project.dataset);
        QCOMPARE(table.columns.size(), columns - 2);
    }

    // 1 scores 0 and 10 scores 100: 5.5 is in the middle.
    void theUsualFunction_usesTheWholeScale()
    {
        Project project = projectWithRatings();
        const MetricInfo* info = findMetric("rating:Strategic fit");
        QVERIFY(info);
        project.framework.factors = {{.id = "fit",
                                      .name = "Fit",
                                      .question = {},
                                      .axis = Axis::CustomerLifetimeValue,
                                      .weight = kFullWeight,
                                      .metrics = {{.id = info->id,
                                                   .weight = kFullWeight,
                                                   .value = info->usual,
                                                   .missing = MissingPolicy::Reweigh}}}};
        const Evaluation evaluation = evaluate(project);
        QVERIFY(std::abs(evaluation.results.factors[0][0] - 50.0) < 1e-5);
        QVERIFY(std::abs(evaluation.results.factors[0][2] - 100.0) < 1e-5);
        QVERIFY(evaluation.results.factors[0][1] < 0.0); // not rated: missing
    }

    void theCatalogue_knowsRatedQualities()
    {
        const MetricInfo* info = findMetric("rating:Strategic fit");
        QVERIFY(info);
        QCOMPARE(QString::fromStdString(info->name), QString("Strategic fit"));
        QVERIFY(info->unit == MetricUnit::Number);
        QVERIFY(info->higherIsBetter);
        QVERIFY(!info->formula.empty());
        QVERIFY(!info->trap.empty());
        QVERIFY(!isFieldMetric(info->id));
        QVERIFY(!findMetric("rating:"));
    }

    void names_goThereAndBack()
    {
        QVERIFY(isRatedMetric(ratedMetricId("Fit")));
        QCOMPARE(std::string(ratedQuality(ratedMetricId("Fit"))), std::string("Fit"));
        QVERIFY(!isRatedMetric("field:Fit"));
        QVERIFY(!isRatedMetric("rating:"));
        QVERIFY(ratedQuality("net_sales").empty());
    }
};

QTEST_APPLESS_MAIN(TestRated)
#include "tst_rated.moc"
