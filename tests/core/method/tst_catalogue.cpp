#include "core/method/catalogue.h"
#include "core/method/metrics.h"

#include <QTest>

#include <set>

using namespace strata;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyMetric_isDescribed();
    void theTable_hasTheColumnsOfTheCatalogue();
    void theDefaultTree_usesKnownMetrics();
    void aField_isAMetric();
    void unknownNames_areNoMetrics();
};

void TestCatalogue::everyMetric_isDescribed()
{
    std::set<std::string> ids;
    for (const MetricInfo& info : catalogue()) {
        QVERIFY2(ids.insert(info.id).second, info.id.c_str());
        QVERIFY2(!info.name.empty() && !info.formula.empty() && !info.trap.empty(), info.id.c_str());
        QCOMPARE(findMetric(info.id), &info);
        const ValueFunction& usual = info.usual;
        if (usual.kind == ValueKind::Linear)
            QCOMPARE(usual.best > usual.worst, info.higherIsBetter);
        if (usual.kind == ValueKind::Thresholds) {
            const bool rises = usual.points.back().score > usual.points.front().score;
            QCOMPARE(rises, info.higherIsBetter);
            for (std::size_t i = 1; i < usual.points.size(); ++i)
                QVERIFY2(usual.points[i].value > usual.points[i - 1].value, info.id.c_str());
        }
        QCOMPARE(usual.higherIsBetter, info.higherIsBetter);
    }
}

void TestCatalogue::theTable_hasTheColumnsOfTheCatalogue()
{
    const MetricTable table = computeMetrics(Dataset(), {}, {});
    QCOMPARE(table.columns.size(), catalogue().size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        QCOMPARE(table.columns[i].id, catalogue()[i].id);
}

void TestCatalogue::theDefaultTree_usesKnownMetrics()
{
    for (const Factor& factor : defaultFramework().factors)
        for (const Metric& metric : factor.metrics)
            QVERIFY2(findMetric(metric.id), metric.id.c_str());
}

void TestCatalogue::aField_isAMetric()
{
    const std::string id = fieldMetricId("credit limit");
    QVERIFY(isFieldMetric(id));
    const MetricInfo* info = findMetric(id);
    QVERIFY(info);
    QCOMPARE(info->name, std::string("credit limit"));
    QVERIFY(info->dimension == Dimension::CustomerField);
    for (int i = 0; i < 100; ++i)
        findMetric(fieldMetricId(std::to_string(i)));
    QCOMPARE(findMetric(id), info); // it stays where it is
    QCOMPARE(info->id, id);
}

void TestCatalogue::unknownNames_areNoMetrics()
{
    QVERIFY(!findMetric("net_sale"));
    QVERIFY(!findMetric("field:"));
    QVERIFY(!findMetric(""));
    QVERIFY(!isFieldMetric("net_sales"));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
