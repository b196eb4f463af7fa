#include "core/workbook/celltext.h"
#include "core/workbook/numberformats.h"

#include <QTest>

using namespace strata;

class TestCellText : public QObject
{
    Q_OBJECT

private slots:
    void aReference_namesItsPlaceInTheGrid();
    void aNumber_isShortAndTheSame_data();
    void aNumber_isShortAndTheSame();
    void aSerial_isTheDayThatTheProgramShows_data();
    void aSerial_isTheDayThatTheProgramShows();
    void aFormat_saysWhatTheNumberIs_data();
    void aFormat_saysWhatTheNumberIs();
};

namespace {

std::string written(double value, NumberText how)
{
    std::string text;
    appendNumber(text, value, how);
    return text;
}

} // namespace

void TestCellText::aReference_namesItsPlaceInTheGrid()
{
    QCOMPARE(placeOf("C2")->column, 3u);
    QCOMPARE(placeOf("C2")->row, 2u);
    QCOMPARE(placeOf("$AA$10")->column, 27u);
    QCOMPARE(placeOf("XFD1048576")->column, 16384u);
    for (const char* outside : {"XFE1", "A1048577", "A0", "A", "1", "", "ZZZZ99999999999", "A1B", "A 1"})
        QVERIFY2(!placeOf(outside), outside);
    QCOMPARE(nameOf(CellPlace{1048576, 16384}), std::string("XFD1048576"));
    QCOMPARE(nameOf(*areaOf("B1:C1")), std::string("B1:C1"));
}

void TestCellText::aNumber_isShortAndTheSame_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, NumberText how, const char* text) {
        QTest::newRow(text) << value << int(how) << QString::fromLatin1(text);
    };
    row(0.0, NumberText::Plain, "0");
    row(-0.0, NumberText::Percent, "0%");
    row(1000.5, NumberText::Plain, "1000.5");
    row(-12.0, NumberText::Plain, "-12");
    row(0.10000000000000001, NumberText::Plain, "0.1");
    row(1.0 / 3.0, NumberText::Plain, "0.3333333333333333");
    row(100000.0, NumberText::Plain, "100000"); // not 1e+05
    row(4006381333931.0, NumberText::Plain, "4006381333931");
    row(1.234, NumberText::Plain, "1.2340"); // is no thousand
    row(123.456, NumberText::Plain, "123.4560");
    row(1234.567, NumberText::Plain, "1234.567");
    row(0.123, NumberText::Plain, "0.123");
    row(0.00001, NumberText::Plain, "0.00001");
    row(1.5e-9, NumberText::Plain, "1.5e-9");
    row(1.5e30, NumberText::Plain, "1.5e30");
    row(0.07, NumberText::Percent, "7%"); // 0.07 x 100 is 7.000000000000001
    row(0.125, NumberText::Percent, "12.5%");
    row(1.0, NumberText::Percent, "100%");
    row(1000.5, NumberText::NoMark, "10005e-1");
    row(12.0, NumberText::NoMark, "12");
    row(0.125, NumberText::PercentNoMark, "125e-1%");
}

void TestCellText::aNumber_isShortAndTheSame()
{
    QFETCH(double, value);
    QFETCH(int, how);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(written(value, NumberText(how))), text);
}

void TestCellText::aSerial_isTheDayThatTheProgramShows_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("today's count") << 43861.0 << false << "2020-01-31";
    QTest::newRow("the 1904 count") << 43861.0 << true << "2024-02-01";
    QTest::newRow("the first day") << 1.0 << false << "1900-01-01";
    QTest::newRow("the last day before the leap bug") << 59.0 << false << "1900-02-28";
    QTest::newRow("the day that never was") << 60.0 << false << "1900-02-29";
    QTest::newRow("the day after it") << 61.0 << false << "1900-03-01";
    QTest::newRow("no day") << 0.0 << false << "1899-12-30";
    QTest::newRow("with a time") << 45322.5625 << false << "2024-01-31 13:30:00";
    QTest::newRow("a second before midnight, rounded") << 45322.99999999 << false << "2024-02-01";
    QTest::newRow("a time alone") << 0.5625 << false << "13:30:00";
    QTest::newRow("the last day") << 2958465.0 << false << "9999-12-31";
    QTest::newRow("beyond") << 2958466.0 << false << "";
    QTest::newRow("below zero") << -1.0 << false << "";
}

void TestCellText::aSerial_isTheDayThatTheProgramShows()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(dateOfSerial(serial, from1904, true)), text);
}

void TestCellText::aFormat_saysWhatTheNumberIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char* code, NumberStyle::Kind kind, const char* currency = "") {
        QTest::newRow(code) << QString::fromUtf8(code) << int(kind) << QString::fromUtf8(currency);
    };
    row("General", NumberStyle::Plain);
    row("Standard", NumberStyle::Plain);
    row("@", NumberStyle::Plain);
    row("0.00E+00", NumberStyle::Plain);
    row("yyyy-mm-dd", NumberStyle::Date);
    row("[$-409]d\\-mmm\\-yy;@", NumberStyle::Date);
    row("mmm", NumberStyle::Date);
    row("dd/mm/yyyy hh:mm:ss.000", NumberStyle::DateTime);
    row("h:mm AM/PM", NumberStyle::DateTime);
    row("mm:ss", NumberStyle::DateTime);
    row("[h]:mm:ss", NumberStyle::Plain);
    row("0 \"days\"", NumberStyle::Plain);
    row("0\\d", NumberStyle::Plain);
    row("#,##0_d", NumberStyle::Plain);
    row("[Red]0.0", NumberStyle::Plain);
    row("0.0%", NumberStyle::Percent);
    row("0\" %\"", NumberStyle::Plain);
    row("#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]", NumberStyle::Plain, "€");
    row("[$USD] #,##0.00", NumberStyle::Plain, "USD");
    row("\"$\"#,##0.00", NumberStyle::Plain, "$");
    row("_-* #,##0.00 €_-", NumberStyle::Plain, "€");
}

void TestCellText::aFormat_saysWhatTheNumberIs()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QFETCH(QString, currency);
    const NumberStyle style = styleOfCode(code.toStdString());
    QCOMPARE(int(style.kind), kind);
    QCOMPARE(QString::fromStdString(style.currency), currency);
}

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
