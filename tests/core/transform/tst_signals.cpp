#include "core/transform/signals.h"
#include "core/transform/sincelast.h"
#include "tests/core/transform/trackbook.h"

#include <QTest>

using namespace strata;

namespace {

// One customer at two times, 30 June and 31 December 2025, window of 12 months.
struct Case
{
    CustomerType typeThen = CustomerType::Marginal, typeNow = CustomerType::Marginal;
    int tierThen = 1, tierNow = 1;
    double clvThen = 40, clvNow = 40, npThen = 40, npNow = 40;
    double salesThen = 1000, salesNow = 1000;
    const char *lastThen = "2025-06-01", *lastNow = "2025-12-01"; // empty: never
    double cadence = -1; // below 0: unknown
    int windowThen = 12;
};

Snapshot standing(const char* asOf, int window, CustomerType type, int tier, double clv, double np,
                  double sales, const char* last)
{
    Snapshot one;
    one.info.asOf = *parseIsoDate(asOf);
    one.info.windowMonths = window;
    one.ids = one.names = {"Ann"};
    one.types = {std::uint8_t(type)};
    one.tiers = {std::int8_t(tier)};
    one.composite = {50};
    one.clv = {clv};
    one.netProfitScore = {np};
    one.netSales = {Amount(std::llround(sales * kAmountUnit))};
    one.grossMargin = one.netProfit = {kNoAmount};
    one.lastSale = {parseIsoDate(last).value_or(kNoDay)};
    return one;
}

CustomerTrend trendOf(const Case& of, const TrackRules& rules = {})
{
    const Snapshot before = standing("2025-06-30", of.windowThen, of.typeThen, of.tierThen, of.clvThen,
                                     of.npThen, of.salesThen, of.lastThen);
    Snapshot after
        = standing("2025-12-31", 12, of.typeNow, of.tierNow, of.clvNow, of.npNow, of.salesNow, of.lastNow);
    if (of.cadence >= 0)
        after.metrics = {{"cadence_ratio", {of.cadence}, {1}, {}}};
    return trendsBetween(movementBetween(before, after), before, after, rules).front();
}

std::string keys(const CustomerTrend& trend)
{
    std::string list;
    for (const Signal& signal : trend.reasons)
        list += std::string(list.empty() ? "" : " ") + kSignalKeys[std::size_t(signal.kind)];
    return list;
}

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(strata::Trend)

class TestSignals : public QObject
{
    Q_OBJECT

private slots:
    // By hand; a threshold that is just met counts.
    void aSign_beginsAtItsThreshold_data()
    {
        QTest::addColumn<Case>("of");
        QTest::addColumn<Trend>("trend");
        QTest::addColumn<QString>("reasons");
        const auto row = [](const char* name, const Case& of, Trend trend, const char* reasons) {
            QTest::newRow(name) << of << trend << QString::fromLatin1(reasons);
        };
        row("nothing changed", {}, Trend::Steady, "");
        row("more than 2 intervals are overdue", {.cadence = 2.001}, Trend::AtRisk, "overdue");
        row("just 2 are not", {.cadence = 2.0}, Trend::Steady, "");
        row("sales down 25 %", {.salesNow = 750}, Trend::AtRisk, "salesDown");
        row("sales down a cent less", {.salesNow = 750.01}, Trend::Steady, "");
        row("sales up 25 %", {.salesNow = 1250}, Trend::Rising, "salesUp");
        row("sales up a cent less", {.salesNow = 1249.99}, Trend::Steady, "");
        row("sales from nothing", {.salesThen = 0, .salesNow = 0.01}, Trend::Rising, "salesUp");
        row("sales from returns", {.salesThen = -50, .salesNow = 10}, Trend::Rising, "salesUp");
        row("sales down to returns", {.salesThen = 50, .salesNow = -10}, Trend::AtRisk, "salesDown");
        row("fewer returns are no rise", {.salesThen = -50, .salesNow = -10}, Trend::Steady, "");
        row("sales of other windows", {.salesNow = 100, .windowThen = 24}, Trend::Steady, "");
        row("value score down 10", {.clvNow = 30}, Trend::AtRisk, "clvDown");
        row("value score down 9.99", {.clvNow = 30.01}, Trend::Steady, "");
        row("value score up 10", {.clvNow = 50}, Trend::Rising, "clvUp");
        row("profit score down 10", {.npNow = 30}, Trend::AtRisk, "netProfitDown");
        row("profit score up 10", {.npNow = 50}, Trend::Rising, "netProfitUp");
        row("no score then", {.clvThen = -1, .clvNow = 90}, Trend::Steady, "");
        row("type down", {.typeThen = CustomerType::Core, .typeNow = CustomerType::ServiceDrain},
            Trend::AtRisk, "typeDown");
        row("type up", {.typeThen = CustomerType::Marginal, .typeNow = CustomerType::Opportunistic},
            Trend::Rising, "typeUp");
        row("type sideways", {.typeThen = CustomerType::Opportunistic, .typeNow = CustomerType::ServiceDrain},
            Trend::Steady, "");
        row("from a status", {.typeThen = CustomerType::New, .typeNow = CustomerType::Marginal},
            Trend::Steady, "");
        row("tier down decides nothing", {.tierThen = 0, .tierNow = 1}, Trend::Steady, "tierDown");
        row("tier up neither", {.tierThen = 2, .tierNow = 1}, Trend::Steady, "tierUp");
        row("no tier now", {.tierNow = -1}, Trend::Steady, "");
        row("a bad sign outweighs good ones", {.clvNow = 90, .salesNow = 3000, .cadence = 3}, Trend::AtRisk,
            "overdue salesUp clvUp");
        // The window of now begins on 1 January 2025.
        row("nothing bought since", {.lastThen = "2024-12-31", .lastNow = "2024-12-31"}, Trend::Lapsing,
            "nothingBought");
        row("bought on the window's first day", {.lastThen = "2025-01-01", .lastNow = "2025-01-01"},
            Trend::Steady, "");
        row("lapsed before", {.lastThen = "2024-06-30", .lastNow = "2024-06-30"}, Trend::Steady, "");
        row("became inactive",
            {.typeNow = CustomerType::Inactive, .lastThen = "2025-02-01", .lastNow = "2025-02-01"},
            Trend::Lapsing, "nothingBought");
        row("first order since", {.lastThen = ""}, Trend::New, "newSince");
        row("never bought", {.lastThen = "", .lastNow = ""}, Trend::Steady, "");
        row("excluded", {.typeNow = CustomerType::Excluded, .salesNow = 0, .cadence = 9}, Trend::Steady, "");
    }

    void aSign_beginsAtItsThreshold()
    {
        QFETCH(Case, of);
        QFETCH(Trend, trend);
        QFETCH(QString, reasons);
        const CustomerTrend found = trendOf(of);
        QCOMPARE(QString::fromStdString(keys(found)), reasons);
        QCOMPARE(found.trend, trend);
    }

    void theThresholds_areTheProjects()
    {
        const TrackRules rules{.intervalFactor = 3.0, .scoreStep = 5.0, .salesPercent = 50.0};
        QCOMPARE(keys(trendOf({.cadence = 3.0}, rules)), std::string());
        QCOMPARE(keys(trendOf({.cadence = 3.1}, rules)), std::string("overdue"));
        QCOMPARE(keys(trendOf({.clvNow = 45}, rules)), std::string("clvUp"));
        QCOMPARE(keys(trendOf({.salesNow = 501}, rules)), std::string());
    }

    // 31 December - 1 December = 30 days at 2.5 intervals: the interval is 12 days.
    void aSign_carriesItsFigures()
    {
        const CustomerTrend overdue = trendOf({.cadence = 2.5});
        QCOMPARE(overdue.reasons.front(), (Signal{SignalKind::Overdue, 12.0, 30.0}));
        QCOMPARE(trendOf({.salesNow = 700}).reasons.front(), (Signal{SignalKind::SalesDown, 1000.0, 700.0}));
        // 2024-12-31 is 181 days before 30 June 2025 and 365 before 31 December 2025
        QCOMPARE(trendOf({.lastThen = "2024-12-31", .lastNow = "2024-12-31"}).reasons.front(),
                 (Signal{SignalKind::NothingBought, 181.0, 365.0}));
    }

    void otherTiers_areNotCompared()
    {
        Snapshot before = standing("2025-06-30", 12, CustomerType::Core, 0, 50, 50, 10, "2025-06-01");
        const Snapshot after = standing("2025-12-31", 12, CustomerType::Core, 1, 50, 50, 10, "2025-12-01");
        before.model.rules.tiers = {{"Gold", 10.0}, {"Rest", 100.0}};
        QCOMPARE(keys(trendsBetween(movementBetween(before, after), before, after, {}).front()),
                 std::string());
    }

    // Expected: expected.csv, made by expected.py with pandas from the lines.
    void aWholeBook_isAsPandasHasIt()
    {
        const std::shared_ptr<const Snapshot> before = TrackBook::then();
        const TrackedProject now(TrackBook::project("now"));
        const Result<SinceLast> since = sinceLast(before, now.project, now.metrics, now.scores, now.results);
        QVERIFY(since);
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < since->after->size(); ++i)
            places[since->after->ids[i]] = i;
        std::map<std::string, std::int64_t> counts;
        for (const CsvRow& row : readTrackCsv("expected.csv")) {
            if (row.at("type_now") == "gone")
                continue;
            const std::size_t at = places.at(row.at("customer"));
            const CustomerTrend& trend = since->trends[at];
            const std::string name = row.at("customer") + ": " + keys(trend);
            QVERIFY2(keys(trend) == row.at("signals"), name.c_str());
            QVERIFY2(kTrendKeys[std::size_t(trend.trend)] == row.at("trend"), name.c_str());
            ++counts[row.at("trend")];
        }
        for (std::size_t at = 0; at < kTrendCount; ++at)
            QCOMPARE(since->totals[at].customers, counts[kTrendKeys[at]]);
        QCOMPARE(customersOf(*since, Trend::New).size(), std::size_t(2));
        QCOMPARE(since->after->ids[std::size_t(customersOf(*since, Trend::New, 1).front())],
                 std::string("fresh"));
    }

    void theUsualSnapshot_isNotThePresentOne()
    {
        SnapshotInfo june, december;
        june.asOf = *parseIsoDate("2025-06-30");
        december.asOf = *parseIsoDate("2025-12-31");
        december.customers = 7;
        QVERIFY(!usualSnapshot({}, december.asOf, 7));
        QCOMPARE(*usualSnapshot({june, december}, december.asOf, 7), std::size_t(0));
        QCOMPARE(*usualSnapshot({june, december}, december.asOf, 8), std::size_t(1));
        QCOMPARE(*usualSnapshot({december}, december.asOf, 7), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestSignals)
#include "tst_signals.moc"
