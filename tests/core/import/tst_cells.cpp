#include "core/import/cells.h"
#include "core/import/headernames.h"
#include "core/import/recordreader.h"
#include "core/import/textindex.h"

#include <QTest>

using namespace strata;

// How single cells, records and headers are understood. All expectations are worked out by hand.
class TestCells : public QObject
{
    Q_OBJECT

private slots:
    void aNumber_isReadByItsMarks_data();
    void aNumber_isReadByItsMarks();
    void whatIsNoNumber_isInvalid_data();
    void whatIsNoNumber_isInvalid();
    void anAmount_isExact_data();
    void anAmount_isExact();
    void anAmountOutOfRange_isInvalid();
    void aDate_isReadInItsOrder_data();
    void aDate_isReadInItsOrder();
    void anImpossibleDate_isInvalid();
    void aRecord_keepsItsBytes();
    void headers_areKnownInSeveralLanguages_data();
    void headers_areKnownInSeveralLanguages();
    void equalTexts_haveOneNumber();
};

void TestCells::aNumber_isReadByItsMarks_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("mark");
    QTest::addColumn<double>("value");
    const int dot = int(DecimalMark::Dot), comma = int(DecimalMark::Comma), each = int(DecimalMark::EachCell);
    QTest::newRow("plain") << QByteArray("42") << dot << 42.0;
    QTest::newRow("negative") << QByteArray("-0.25") << dot << -0.25;
    QTest::newRow("groups") << QByteArray("1,234,567.5") << dot << 1234567.5;
    QTest::newRow("comma") << QByteArray("1.234.567,5") << comma << 1234567.5;
    QTest::newRow("no-break space") << QByteArray("1\xc2\xa0"
                                                  "234,56")
                                    << comma << 1234.56;
    QTest::newRow("Swiss") << QByteArray("1'234.50") << each << 1234.5;
    QTest::newRow("parentheses") << QByteArray("(1,234.50)") << dot << -1234.5;
    QTest::newRow("trailing minus") << QByteArray("12.5-") << dot << -12.5;
    QTest::newRow("credit") << QByteArray("45CR") << dot << -45.0;
    QTest::newRow("currency") << QByteArray("\xe2\x82\xac 99.90") << dot << 99.9;
    QTest::newRow("percent") << QByteArray("12.5 %") << dot << 0.125;
    QTest::newRow("exponent") << QByteArray("1E+06") << dot << 1e6;
    QTest::newRow("largest") << QByteArray("1e308") << dot << 1e308;
    QTest::newRow("minus sign") << QByteArray("\xe2\x88\x92"
                                              "5")
                                << dot << -5.0;
    QTest::newRow("each by its marks") << QByteArray("1.234,56") << each << 1234.56;
}

void TestCells::aNumber_isReadByItsMarks()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, mark);
    QFETCH(double, value);
    const auto number = readNumber(cell.toStdString(), {DecimalMark(mark), false});
    QVERIFY(number.has_value());
    QCOMPARE(*number, value);
}

void TestCells::whatIsNoNumber_isInvalid_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char* cell :
         {"nan", "inf",     "-Infinity", "1e309",  "0x1F", "1_000", "1e",   "e5",  "+",        "-",
          "1D3", "12,34,5", "1,23",      "1,,234", ",5",   "1.2.3", "1 23", "--5", "########", "1.234.5"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestCells::whatIsNoNumber_isInvalid()
{
    QFETCH(QByteArray, cell);
    QVERIFY(!readNumber(cell.toStdString(), {}).has_value());
    QVERIFY(!readAmount(cell.toStdString(), {}).has_value());
}

void TestCells::anAmount_isExact_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<qlonglong>("amount");
    QTest::newRow("cents") << QByteArray("0.07") << qlonglong(700);
    QTest::newRow("four decimals") << QByteArray("1898.0944") << qlonglong(18980944);
    QTest::newRow("half goes away from zero") << QByteArray("0.00005") << qlonglong(1);
    QTest::newRow("also below zero") << QByteArray("-0.00005") << qlonglong(-1);
    QTest::newRow("less than half") << QByteArray("0.000049999") << qlonglong(0);
    QTest::newRow("beyond a double") << QByteArray("900719925474099.3123") << qlonglong(9007199254740993123);
    QTest::newRow("groups") << QByteArray("(1,234.50)") << qlonglong(-12345000);
    QTest::newRow("exponent") << QByteArray("1.5E3") << qlonglong(15000000);
    QTest::newRow("zero") << QByteArray("-0.00") << qlonglong(0);
}

void TestCells::anAmount_isExact()
{
    QFETCH(QByteArray, cell);
    QFETCH(qlonglong, amount);
    const auto read = readAmount(cell.toStdString(), {});
    QVERIFY(read.has_value());
    QCOMPARE(qlonglong(*read), amount);
}

void TestCells::anAmountOutOfRange_isInvalid()
{
    QVERIFY(readAmount("922337203685477.5807", {}).has_value()); // the largest
    QVERIFY(!readAmount("922337203685477.5808", {}).has_value());
    QVERIFY(!readAmount("1e300", {}).has_value());
    QVERIFY(!readAmount("999999999999999", {}).has_value());
}

void TestCells::aDate_isReadInItsOrder_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("order");
    QTest::addColumn<QByteArray>("day");
    const int ymd = int(DateOrder::YearMonthDay), dmy = int(DateOrder::DayMonthYear),
              mdy = int(DateOrder::MonthDayYear);
    QTest::newRow("ISO") << QByteArray("2024-02-29") << mdy << QByteArray("2024-02-29");
    QTest::newRow("ISO without zeros") << QByteArray("2024-1-5") << ymd << QByteArray("2024-01-05");
    QTest::newRow("with a time") << QByteArray("2010-12-01 08:26:00") << ymd << QByteArray("2010-12-01");
    QTest::newRow("with T") << QByteArray("2010-12-01T08:26:00Z") << ymd << QByteArray("2010-12-01");
    QTest::newRow("compact") << QByteArray("20240131") << ymd << QByteArray("2024-01-31");
    QTest::newRow("day first") << QByteArray("03.04.2023") << dmy << QByteArray("2023-04-03");
    QTest::newRow("month first") << QByteArray("3/4/2023") << mdy << QByteArray("2023-03-04");
    QTest::newRow("short year") << QByteArray("01.02.68") << dmy << QByteArray("2068-02-01");
    QTest::newRow("short year of the last century")
        << QByteArray("01.02.70") << dmy << QByteArray("1970-02-01");
    QTest::newRow("month by name") << QByteArray("31-Dec-2024") << mdy << QByteArray("2024-12-31");
    QTest::newRow("name first") << QByteArray("Jan 5, 2024") << dmy << QByteArray("2024-01-05");
    QTest::newRow("German") << QByteArray("5. M\xc3\xa4rz 2024") << dmy << QByteArray("2024-03-05");
}

void TestCells::aDate_isReadInItsOrder()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, order);
    QFETCH(QByteArray, day);
    const auto read = readDate(cell.toStdString(), {DateOrder(order), 69});
    QVERIFY(read.has_value());
    QCOMPARE(QByteArray::fromStdString(isoDate(*read)), day);
}

void TestCells::anImpossibleDate_isInvalid()
{
    for (const char* cell : {"2023-02-29", "2024-13-01", "31.04.2023", "0000-00-00", "12", "1/2",
                             "2024-01-05x", "n/a", "99999-01-01", "1-2-345"})
        QVERIFY2(!readDate(cell, {DateOrder::DayMonthYear, 69}).has_value(), cell);
    QVERIFY(isZeroDate("0000-00-00"));
    QVERIFY(isSentinelDate(*readDate("9999-12-31", {})));
    QCOMPARE(int(dateShape("05/06/2024").reading), int(DateShape::Either));
    QCOMPARE(int(dateShape("25/06/2024").reading), int(DateShape::DayFirst));
    QCOMPARE(int(dateShape("06/25/2024").reading), int(DateShape::MonthFirst));
}

void TestCells::aRecord_keepsItsBytes()
{
    const std::string text = "a,\"b \"\"c\"\"\nd\"\r\n\"e\",f\r";
    RecordReader reader(text, {});
    TextRecord record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, std::size_t(1));
    QCOMPARE(std::string(record.cells.at(1)), std::string("b \"c\"\nd"));
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, std::size_t(3));
    QCOMPARE(std::string(record.raw), std::string("\"e\",f"));
    QVERIFY(!reader.next(record));
    QCOMPARE(reader.position(), text.size());
}

void TestCells::headers_areKnownInSeveralLanguages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("field");
    QTest::newRow("Kundennr.") << QByteArray("Kundennr.") << int(Field::CustomerId);
    QTest::newRow("Rechnungsdatum") << QByteArray("Rechnungsdatum") << int(Field::InvoiceDate);
    QTest::newRow("Stueckzahl") << QByteArray("St\xc3\xbc"
                                              "ckzahl")
                                << int(Field::Quantity);
    QTest::newRow("Quantite") << QByteArray("Quantit\xc3\xa9") << int(Field::Quantity);
    QTest::newRow("Montant HT") << QByteArray("Montant HT") << int(Field::Revenue);
    QTest::newRow("Fecha factura") << QByteArray("Fecha factura") << int(Field::InvoiceDate);
    QTest::newRow("Codice cliente") << QByteArray("Codice cliente") << int(Field::CustomerId);
    QTest::newRow("Artikelgroep") << QByteArray("Artikelgroep") << int(Field::Category);
    QTest::newRow("Extended Price") << QByteArray("Extended Price") << int(Field::Revenue);
}

void TestCells::headers_areKnownInSeveralLanguages()
{
    QFETCH(QByteArray, header);
    QFETCH(int, field);
    QVERIFY(headerRank(TableKind::InvoiceLines, Field(field), headerKey(header.toStdString())) > 0);
}

void TestCells::equalTexts_haveOneNumber()
{
    TextIndex index;
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(index.insert("invoice " + std::to_string(i)), i);
    QCOMPARE(index.insert(std::string(300, 'x')), 5000);
    QCOMPARE(index.insert(std::string(301, 'x')), 5001);
    QCOMPARE(index.find("invoice 4999"), 4999);
    QCOMPARE(index.find("invoice 5000"), -1);
    QCOMPARE(index.size(), std::size_t(5002));
}

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
