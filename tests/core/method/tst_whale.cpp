#include "core/method/evaluate.h"

#include <QTest>

#include <cmath>

using namespace strata;

namespace {

struct Company
{
    Project project;
    MetricTable metrics;

    explicit Company(const std::vector<double>& profits)
    {
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < profits.size(); ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(100 + profits.size() - i)); // falling
            metrics.netProfit.push_back(static_cast<Amount>(profits[i] * kAmountUnit));
        }
        project.dataset = dataset;
        metrics.customers = profits.size();
    }

    WhaleCurve curve() const { return whaleCurve(project, metrics); }
};

} // namespace

class TestWhale : public QObject
{
    Q_OBJECT

private slots:
    // Exact arithmetic on ten customers.
    void tenCustomers_peakBeforeTheLosses()
    {
        const WhaleCurve curve = Company({-5, 50, 40, 0, 30, 20, -30, 10, 5, -20}).curve();
        QCOMPARE(curve.cumulative, (std::vector<double>{50, 90, 120, 140, 150, 155, 155, 150, 130, 100}));
        QCOMPARE(curve.total, 100.0);
        QCOMPARE(*curve.peakPercent, 155.0);
        QCOMPARE(curve.peakCustomers, std::size_t{6}); // the one who earns nothing comes after the peak
        QCOMPARE(curve.lossMakers, std::size_t{3});
        QCOMPARE(curve.order.front(), 1);
        QCOMPARE(curve.order.back(), 6);
    }

    // Horngren's Spring Distribution, five customers (operating incomes by its rates): the peak is 103.69 %
    // of the total.
    void springDistribution_losesAtCustomerT()
    {
        const WhaleCurve curve = Company({2012, 11545, 38720, 41856, -3346}).curve();
        QCOMPARE(curve.order, (std::vector<std::int32_t>{3, 2, 1, 0, 4}));
        QCOMPARE(curve.total, 90787.0);
        QCOMPARE(curve.cumulative[3], 94133.0);
        QVERIFY(std::abs(*curve.peakPercent - 103.69) < 0.005); // printed with two decimals
    }

    void aTotalNotAboveZero_hasNoPercent()
    {
        QVERIFY(!Company({10, -10}).curve().peakPercent);
        QVERIFY(!Company({10, -30}).curve().peakPercent);
        QCOMPARE(Company({10, -30}).curve().cumulative, (std::vector<double>{10, -20}));
        const WhaleCurve losses = Company({-1, -2}).curve();
        QCOMPARE(losses.peakCustomers, std::size_t{0});
        QCOMPARE(losses.lossMakers, std::size_t{2});
        QVERIFY(!Company({}).curve().peakPercent);
    }

    void ties_goById() { QCOMPARE(Company({7, 7, 7}).curve().order, (std::vector<std::int32_t>{2, 1, 0})); }

    void unknownAndExcluded_stayOut()
    {
        Company company({10, 20, 30});
        company.metrics.netProfit[0] = kNoAmount;
        company.project.overrides
            = {{.customerId = "C101", .type = CustomerType::Excluded, .reason = {}, .author = {}}};
        QCOMPARE(company.curve().order, std::vector<std::int32_t>{1});
    }
};

QTEST_APPLESS_MAIN(TestWhale)
#include "tst_whale.moc"
