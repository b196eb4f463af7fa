#include "core/method/risingvalues.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <random>
#include <string>

// Against a map of values: every kind of column must give the same groups, however they are found.

using namespace strata;

namespace {

struct Column
{
    std::vector<double> values;
    std::vector<std::uint8_t> present, population;
};

double drawn(int kind, std::mt19937_64& random)
{
    const double share = double(random() >> 11) / 9007199254740992.0;
    switch (kind) {
    case 0: // shares
        return share;
    case 1: // counts
        return std::floor(share * 300.0);
    case 2: // money in cents, of very different sizes, either sign
        return std::round((share - 0.3) * std::exp(20.0 * share) * 100.0) / 100.0;
    case 3: // both zeros
        return random() % 3 == 0 ? -0.0 : random() % 2 ? 0.0 : share - 0.5;
    case 4: // one that is far away hides the differences of all the others
        return random() % 1000 == 0 ? 1e300 : 1.0 + std::ldexp(double(random() % 500), -50);
    case 5: // neighbours in the last digits
        return 1.0 + double(random() % 3000) * 2.3e-16;
    case 6: // all the same
        return 5.0;
    default: // any finite number
        const std::uint64_t bits = random();
        double any = 0.0;
        std::memcpy(&any, &bits, sizeof any);
        return std::isfinite(any) ? any : 1.0;
    }
}

Column column(int kind, std::size_t customers, std::mt19937_64& random)
{
    Column all;
    for (std::size_t i = 0; i < customers; ++i) {
        all.values.push_back(drawn(kind, random));
        all.present.push_back(random() % 10 != 0);
        all.population.push_back(random() % 7 != 0);
    }
    return all;
}

} // namespace

class TestRisingValues : public QObject
{
    Q_OBJECT

private slots:
    void groups_areThoseOfAMap_data();
    void groups_areThoseOfAMap();
    void nobody_hasNoGroups();
};

void TestRisingValues::groups_areThoseOfAMap_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("customers");
    for (int kind = 0; kind < 8; ++kind)
        for (const int customers : {1, 2, 50, 5000, 60000})
            QTest::addRow("kind %d of %d", kind, customers) << kind << customers;
}

void TestRisingValues::groups_areThoseOfAMap()
{
    QFETCH(int, kind);
    QFETCH(int, customers);
    std::mt19937_64 random(std::uint64_t(kind * 100000 + customers));
    const Column all = column(kind, std::size_t(customers), random);
    std::map<double, std::size_t> expected; // -0 and 0 are one key
    std::size_t size = 0;
    for (std::size_t i = 0; i < all.values.size(); ++i)
        if (all.present[i] && all.population[i]) {
            ++expected[all.values[i]];
            ++size;
        }

    const RisingValues rising(all.values, all.present, all.population);
    QCOMPARE(rising.size(), size);
    QCOMPARE(rising.isConstant(), expected.size() == 1);
    auto next = expected.begin();
    bool isRight = true;
    rising.forEachGroup([&](double value, std::size_t count) {
        isRight = isRight && next != expected.end() && next->first == value && next->second == count;
        if (next != expected.end())
            ++next;
    });
    QVERIFY(isRight && next == expected.end());

    std::map<double, std::size_t> below;
    std::size_t sum = 0;
    for (const auto& [value, count] : expected) {
        below[value] = sum;
        sum += count;
    }
    std::vector<int> times(all.values.size(), 0);
    rising.forEachScore(
        [&](double value, std::size_t less, std::size_t count) {
            isRight = isRight && below.at(value) == less && expected.at(value) == count;
            return value;
        },
        [&](std::size_t customer, double value) {
            ++times[customer];
            isRight = isRight && all.values[customer] == value;
        });
    QVERIFY(isRight);
    for (std::size_t i = 0; i < times.size(); ++i)
        QCOMPARE(times[i], all.present[i] && all.population[i] ? 1 : 0);
}

void TestRisingValues::nobody_hasNoGroups()
{
    const std::vector<double> values{1, 2};
    const std::vector<std::uint8_t> none{0, 0}, all{1, 1};
    const RisingValues rising(values, none, all);
    QCOMPARE(rising.size(), std::size_t{0});
    QVERIFY(!rising.isConstant());
    rising.forEachGroup([](double, std::size_t) { QFAIL("nobody counts"); });
}

QTEST_APPLESS_MAIN(TestRisingValues)
#include "tst_risingvalues.moc"
