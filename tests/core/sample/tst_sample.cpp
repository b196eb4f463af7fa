#include "core/method/evaluate.h"
#include "core/sample/sample.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace strata;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeed_givesTheSameRows();
    void anotherSeed_givesOthers();
    void moreCustomers_leaveTheFirstAsTheyWere();
    void theBooks_areSound();
    void everyType_occurs();
    void theWhale_peaksWellAboveAHundredPercent();
};

void TestSample::theSameSeed_givesTheSameRows()
{
    const auto a = makeSample(50, 3);
    const auto b = makeSample(50, 3);
    QCOMPARE(a.size(), std::size_t{2});
    QCOMPARE(a[0]->customers.names, b[0]->customers.names);
    QCOMPARE(a[1]->lines.net, b[1]->lines.net);
    QCOMPARE(a[1]->lines.date, b[1]->lines.date);
    QCOMPARE(a[1]->lines.paid, b[1]->lines.paid);
}

void TestSample::anotherSeed_givesOthers()
{
    QVERIFY(makeSample(50, 3)[1]->lines.net != makeSample(50, 4)[1]->lines.net);
}

void TestSample::moreCustomers_leaveTheFirstAsTheyWere()
{
    const auto few = assemble(makeSample(20, 3));
    const auto many = assemble(makeSample(40, 3));
    const std::vector<Amount>& net = many->lines.net;
    QVERIFY(std::equal(few->lines.net.begin(), few->lines.net.end(), net.begin()));
}

void TestSample::theBooks_areSound()
{
    const auto batches = makeSample();
    const Project project = sampleProject();
    const Customers& customers = batches[0]->customers;
    const InvoiceLines& lines = batches[1]->lines;
    QVERIFY(batches[0]->kind == TableKind::Customers);
    QVERIFY(batches[1]->kind == TableKind::InvoiceLines);
    QCOMPARE(customers.size(), std::size_t{600});
    QCOMPARE(std::set<std::string>(customers.names.begin(), customers.names.end()).size(), std::size_t{600});
    QVERIFY(lines.size() > 120000 && lines.size() < 180000);
    QVERIFY(std::is_sorted(lines.date.begin(), lines.date.end()));
    QVERIFY(lines.date.back() <= project.period.asOf);

    std::size_t returns = 0, costless = 0, open = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        returns += lines.isReturn[i];
        costless += !isKnown(lines.cost[i]);
        open += !isKnown(lines.paid[i]);
        QVERIFY((lines.net[i] < 0) == bool(lines.isReturn[i]));
        QVERIFY((lines.quantity[i] < 0) == bool(lines.isReturn[i]));
        QCOMPARE(lines.net[i] % 100, Amount{0}); // whole cents
        QVERIFY(!isKnown(lines.paid[i])
                || (lines.paid[i] > lines.date[i] && lines.paid[i] <= project.period.asOf));
    }
    const double all = double(lines.size());
    QVERIFY(double(returns) / all > 0.01 && double(returns) / all < 0.06);
    QVERIFY(double(costless) / all > 0.005 && double(costless) / all < 0.02);
    QVERIFY(double(open) / all > 0.01 && double(open) / all < 0.15);
}

void TestSample::everyType_occurs()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample());
    const Summary summary = evaluate(project).results.summary;
    for (const CustomerType type : {CustomerType::Core, CustomerType::Opportunistic, CustomerType::Marginal,
                                    CustomerType::ServiceDrain, CustomerType::New, CustomerType::Inactive})
        QVERIFY2(summary.types[std::size_t(type)].customers >= 20, kTypeKeys[std::size_t(type)]);
    QVERIFY(summary.types[std::size_t(CustomerType::ServiceDrain)].netProfit < 0);
    QVERIFY(summary.types[std::size_t(CustomerType::Core)].netProfit > summary.all.netProfit);
}

void TestSample::theWhale_peaksWellAboveAHundredPercent()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample());
    const WhaleCurve whale = evaluate(project).whale;
    QVERIFY(whale.peakPercent.has_value());
    QVERIFY(*whale.peakPercent > 120.0 && *whale.peakPercent < 180.0); // as the field reports it
    QVERIFY(whale.lossMakers > 60);
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
