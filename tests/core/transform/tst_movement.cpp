#include "tests/core/transform/trackbook.h"

#include <QTest>

using namespace strata;

namespace {

// Customers with a type and net sales each; no profit is known where it is below -1e6.
struct Standing
{
    std::string id;
    CustomerType type;
    double sales, profit;
};

Snapshot snapshotWith(const std::vector<Standing>& standings)
{
    Snapshot snapshot;
    for (const Standing& one : standings) {
        snapshot.ids.push_back(one.id);
        snapshot.names.push_back(one.id);
        snapshot.types.push_back(std::uint8_t(one.type));
        snapshot.tiers.push_back(-1);
        snapshot.composite.push_back(-1.0);
        snapshot.clv.push_back(-1.0);
        snapshot.netProfitScore.push_back(-1.0);
        snapshot.netSales.push_back(Amount(one.sales * kAmountUnit));
        snapshot.grossMargin.push_back(kNoAmount);
        snapshot.netProfit.push_back(one.profit < -1e6 ? kNoAmount : Amount(one.profit * kAmountUnit));
        snapshot.lastSale.push_back(kNoDay);
    }
    return snapshot;
}

constexpr double kUnknown = -1e9;

std::size_t standingOf(const std::string& key)
{
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (key == kTypeKeys[type])
            return type;
    return kNotThere;
}

} // namespace

class TestMovement : public QObject
{
    Q_OBJECT

private slots:
    // By hand: Ann stays core, Bob falls to marginal, Cid is gone, Dee is new; the order of rows is another
    // one.
    void everyCustomer_isInOneCell()
    {
        const Snapshot before = snapshotWith({{"Ann", CustomerType::Core, 100, 10},
                                              {"Bob", CustomerType::Core, 200, kUnknown},
                                              {"Cid", CustomerType::Excluded, 50, -5}});
        const Snapshot after = snapshotWith({{"Dee", CustomerType::New, 20, 2},
                                             {"Bob", CustomerType::Marginal, 80, -8},
                                             {"Ann", CustomerType::Core, 120, 12}});
        const Movement movement = movementBetween(before, after);
        QCOMPARE(movement.beforeOf, (std::vector<std::int32_t>{-1, 1, 0}));
        QCOMPARE(movement.both, 2);
        QCOMPARE(movement.changed, 1);
        QCOMPARE(movement.added(), 1);
        QCOMPARE(movement.gone(), 1);
        const MovementCell& fell
            = movement.cell(std::size_t(CustomerType::Core), std::size_t(CustomerType::Marginal));
        QCOMPARE(fell.customers, std::vector<std::int32_t>{1}); // a place in `after`
        QCOMPARE(fell.salesBefore.sum, 200.0);
        QCOMPARE(fell.salesAfter.sum, 80.0);
        QCOMPARE(fell.profitBefore.customers, 0); // unknown is not nothing
        QCOMPARE(fell.profitAfter.sum, -8.0);
        const MovementCell& left = movement.cell(std::size_t(CustomerType::Excluded), kNotThere);
        QCOMPARE(left.customers, std::vector<std::int32_t>{2}); // a place in `before`
        QCOMPARE(left.salesBefore.sum, 50.0);
        QCOMPARE(left.salesAfter.customers, 0);
        QCOMPARE(movement.cell(kNotThere, std::size_t(CustomerType::New)).customers,
                 std::vector<std::int32_t>{0});
    }

    void beforeAndNew_makeAfterAndGone()
    {
        const std::shared_ptr<const Snapshot> before = TrackBook::then();
        const TrackedProject now(TrackBook::project("now"));
        const Movement movement = movementBetween(*before, now.standings());
        std::int64_t then = 0, later = 0, cells = 0;
        for (std::size_t standing = 0; standing < kTypeCount; ++standing) {
            then += movement.before[standing];
            later += movement.after[standing];
        }
        for (const auto& row : movement.cells)
            for (const MovementCell& cell : row)
                cells += std::int64_t(cell.customers.size());
        QCOMPARE(then, std::int64_t(before->size()));
        QCOMPARE(later, std::int64_t(now.project.dataset->customers.size()));
        QCOMPARE(then + movement.added(), later + movement.gone());
        QCOMPARE(cells, then + movement.added());
    }

    // Expected: cells.csv, made by expected.py with pandas.
    void theTable_isThatOfPandas()
    {
        const TrackedProject now(TrackBook::project("now"));
        const Movement movement = movementBetween(*TrackBook::then(), now.standings());
        std::size_t found = 0;
        for (const CsvRow& row : readTrackCsv("cells.csv")) {
            const MovementCell& cell
                = movement.cell(standingOf(row.at("type_then")), standingOf(row.at("type_now")));
            const std::string name = row.at("type_then") + " to " + row.at("type_now");
            QVERIFY2(cell.customers.size() == std::stoul(row.at("customers")), name.c_str());
            // printed to the cent
            QVERIFY2(std::abs(cell.salesBefore.sum - std::stod(row.at("sales_then"))) < 0.0051, name.c_str());
            QVERIFY2(std::abs(cell.salesAfter.sum - std::stod(row.at("sales_now"))) < 0.0051, name.c_str());
            ++found;
        }
        std::size_t filled = 0;
        for (const auto& row : movement.cells)
            for (const MovementCell& cell : row)
                filled += !cell.customers.empty();
        QCOMPARE(filled, found);
    }

    // By hand: Bob's sales change by -120, Eve's by +300; Ann keeps her type.
    void theBiggestMovers_comeFirst()
    {
        const Snapshot before = snapshotWith({{"Ann", CustomerType::Core, 1000, 0},
                                              {"Bob", CustomerType::Core, 200, 0},
                                              {"Eve", CustomerType::Marginal, 100, 0}});
        const Snapshot after = snapshotWith({{"Ann", CustomerType::Core, 10, 0},
                                             {"Bob", CustomerType::Marginal, 80, 0},
                                             {"Eve", CustomerType::Opportunistic, 400, 0}});
        const Movement movement = movementBetween(before, after);
        QCOMPARE(biggestMovers(movement, before, after), (std::vector<std::int32_t>{2, 1}));
        QCOMPARE(biggestMovers(movement, before, after, 1), std::vector<std::int32_t>{2});
    }

    void totalsOverTime_tieOut()
    {
        const TypeTotals totals = typeTotals(snapshotWith({{"Ann", CustomerType::Core, 100, 10},
                                                           {"Bob", CustomerType::Core, 200, kUnknown},
                                                           {"Cid", CustomerType::Marginal, 50, -5}}));
        QCOMPARE(totals.types[0].customers, 2);
        QCOMPARE(totals.types[0].netSales.sum, 300.0);
        QCOMPARE(totals.types[0].netProfit.sum, 10.0);
        QCOMPARE(totals.types[0].netProfit.customers, 1);
        QCOMPARE(totals.all.customers, 3);
        QCOMPARE(totals.all.netSales.sum, 350.0);
        QCOMPARE(totals.all.netProfit.sum, 5.0);
    }

    void whatIsNotAskedFor_isLetGo()
    {
        Snapshot snapshot;
        snapshot.metrics = {{"net_sales", {1}, {1}, {50}},
                            {"cadence_ratio", {2}, {1}, {50}},
                            {"field:staff", {3}, {1}, {50}}};
        keepForTracking(snapshot);
        QCOMPARE(snapshot.metrics.size(), std::size_t(2));
        QCOMPARE(snapshot.metrics[0].id, std::string("cadence_ratio"));
        QCOMPARE(snapshot.metrics[1].values, std::vector<double>{3});
    }
};

QTEST_APPLESS_MAIN(TestMovement)
#include "tst_movement.moc"
