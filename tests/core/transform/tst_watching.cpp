#include "core/transform/watching.h"
#include "tests/core/transform/trackbook.h"

#include <QTest>

using namespace strata;

// The small book of tests/data/track at the later time; net sales as expected.csv has them (pandas).
class TestWatching : public QObject
{
    Q_OBJECT

private:
    static std::vector<WatchState> watch(Tracking tracking)
    {
        Project project = TrackBook::project("now");
        project.tracking = std::move(tracking);
        const TrackedProject now(project);
        return watchStates(now.project, *now.metrics, now.results);
    }
    static Tracking one(const char* customer, const char* attribute, bool isBelow, double limit)
    {
        Tracking tracking;
        tracking.watches.push_back({customer, attribute, isBelow, limit, ""});
        return tracking;
    }

private slots:
    void atTheLimit_isWithin()
    {
        // "fall-at" bought for exactly 300.
        QVERIFY(!watch(one("fall-at", "metric:net_sales", true, 300.0)).front().isAlarm());
        QVERIFY(!watch(one("fall-at", "metric:net_sales", false, 300.0)).front().isAlarm());
        QVERIFY(watch(one("fall-at", "metric:net_sales", true, 300.01)).front().isAlarm());
        QVERIFY(watch(one("fall-at", "metric:net_sales", false, 299.99)).front().isAlarm());
        const WatchState state = watch(one("fall-at", "metric:net_sales", true, 300.01)).front();
        QCOMPARE(*state.value, 300.0);
        QCOMPARE(state.compared, 1);
        QCOMPARE(state.beyond, std::vector<std::int32_t>{*state.customer});
    }

    void everybody_isWatchedAtOnce()
    {
        const WatchState state = watch(one("", "metric:net_sales", false, 1000.0)).front();
        std::vector<std::string> expected;
        std::int64_t withSales = 0;
        for (const CsvRow& row : readTrackCsv("expected.csv"))
            if (row.at("type_now") != "gone") {
                withSales += row.at("customer") != "never"; // no line, no figure
                if (std::stod(row.at("sales_now")) > 1000.0)
                    expected.push_back(row.at("customer"));
            }
        const Project project = TrackBook::project("now");
        std::vector<std::string> found;
        for (const std::int32_t customer : state.beyond)
            found.push_back(project.dataset->customers.ids[std::size_t(customer)]);
        QCOMPARE(found, expected);
        QVERIFY(found.size() > 2);
        QCOMPARE(state.compared, withSales);
        QVERIFY(!state.value && !state.customer && state.isCustomerThere);
    }

    void whatIsNotThere_isNoAlarm()
    {
        QVERIFY(!watch(one("nobody", "composite", true, 100.0)).front().isCustomerThere);
        QVERIFY(!watch(one("nobody", "composite", true, 100.0)).front().isAlarm());
        QVERIFY(!watch(one("", "metric:field:staff", true, 100.0)).front().isKnown);
        QVERIFY(!watch(one("", "type", true, 100.0)).front().isKnown); // no number
        // "long-gone" is inactive and has no score.
        const WatchState state = watch(one("long-gone", "composite", true, 100.0)).front();
        QVERIFY(state.isKnown && state.isCustomerThere && !state.value && !state.isAlarm());
    }

    void alarms_areWatchesNotCustomers()
    {
        Tracking tracking = one("", "metric:net_sales", false, 0.0);
        tracking.watches.push_back({"fall-at", "metric:net_sales", true, 10.0, ""});
        const std::vector<WatchState> states = watch(tracking);
        QVERIFY(states.front().beyond.size() > 10);
        QCOMPARE(alarms(states), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestWatching)
#include "tst_watching.moc"
