#include "core/model/date.h"

#include <QTest>

#include <limits>

using namespace strata;

// Calendar days against dates anyone can look up.
class TestDate : public QObject
{
    Q_OBJECT

private slots:
    void days_countFrom1970_data();
    void days_countFrom1970();
    void leapYears_haveA29thOfFebruary();
    void isoDates_andNothingElse_areRead_data();
    void isoDates_andNothingElse_areRead();
    void addMonths_keepsTheDayOrTakesTheLast_data();
    void addMonths_keepsTheDayOrTakesTheLast();
    void addMonths_staysWithinTheYearsThereAre();
    void anUnknownDay_hasNoText();
};

void TestDate::days_countFrom1970_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("days");
    QTest::newRow("the first") << 1970 << 1 << 1 << 0;
    QTest::newRow("the day before") << 1969 << 12 << 31 << -1;
    QTest::newRow("2000-03-01") << 2000 << 3 << 1 << 11017;
    QTest::newRow("2038-01-19") << 2038 << 1 << 19 << 24855;
    QTest::newRow("0001-01-01") << 1 << 1 << 1 << -719162;
}

void TestDate::days_countFrom1970()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, days);
    QCOMPARE(dayOf({year, month, day}), Day(days));
    QVERIFY((civilOf(Day(days)) == CivilDate{year, month, day}));
}

void TestDate::leapYears_haveA29thOfFebruary()
{
    QVERIFY(exists({2024, 2, 29}));
    QVERIFY(exists({2000, 2, 29}));
    QVERIFY(!exists({1900, 2, 29}));
    QVERIFY(!exists({2023, 2, 29}));
    QVERIFY(!exists({2024, 4, 31}));
    QVERIFY(!exists({2024, 13, 1}));
    QVERIFY(!exists({0, 1, 1}));
    QVERIFY(!exists({10000, 1, 1}));
}

void TestDate::isoDates_andNothingElse_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a day") << "2013-11-30" << true;
    QTest::newRow("a leap day") << "2024-02-29" << true;
    QTest::newRow("no such day") << "2023-02-29" << false;
    QTest::newRow("a space") << "2013-11-30 " << false;
    QTest::newRow("short") << "2013-1-30" << false;
    QTest::newRow("slashes") << "2013/11/30" << false;
    QTest::newRow("a sign") << "2013--1-30" << false;
    QTest::newRow("year zero") << "0000-01-01" << false;
    QTest::newRow("empty") << "" << false;
}

void TestDate::isoDates_andNothingElse_areRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const std::optional<Day> day = parseIsoDate(text.toStdString());
    QCOMPARE(day.has_value(), isRead);
    if (day)
        QCOMPARE(isoDate(*day), text.toStdString());
}

void TestDate::addMonths_keepsTheDayOrTakesTheLast_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    QTest::newRow("same day") << "2025-01-15" << 1 << "2025-02-15";
    QTest::newRow("last of February") << "2025-01-31" << 1 << "2025-02-28";
    QTest::newRow("of a leap year") << "2024-01-31" << 1 << "2024-02-29";
    QTest::newRow("a year before a leap day") << "2024-02-29" << -12 << "2023-02-28";
    QTest::newRow("over New Year") << "2025-11-30" << 3 << "2026-02-28";
    QTest::newRow("back over New Year") << "2025-01-31" << -2 << "2024-11-30";
    QTest::newRow("none") << "2025-01-31" << 0 << "2025-01-31";
}

void TestDate::addMonths_keepsTheDayOrTakesTheLast()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(isoDate(addMonths(*parseIsoDate(from.toStdString()), months)), to.toStdString());
}

void TestDate::addMonths_staysWithinTheYearsThereAre()
{
    const Day day = dayOf({2025, 6, 30});
    for (const int months : {-2024 * 12 - 6, -120000, std::numeric_limits<int>::min()})
        QCOMPARE(isoDate(addMonths(day, months)), std::string("0001-01-01"));
    for (const int months : {7975 * 12, 120000, std::numeric_limits<int>::max()})
        QCOMPARE(isoDate(addMonths(day, months)), std::string("9999-12-31"));
    QCOMPARE(isoDate(addMonths(day, -2024 * 12 - 5)), std::string("0001-01-30"));
}

void TestDate::anUnknownDay_hasNoText()
{
    QCOMPARE(isoDate(kNoDay), std::string());
}

QTEST_APPLESS_MAIN(TestDate)
#include "tst_date.moc"
