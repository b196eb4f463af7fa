#include "core/warehouse/address.h"
#include "core/warehouse/keyring.h"
#include "core/warehouse/statement.h"

#include <QTest>

using namespace strata;

// Addresses and names, before any database sees them.
class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void anAddress_comesBackAsItWas_data();
    void anAddress_comesBackAsItWas();
    void aPassword_isRefusedAndNotRepeated_data();
    void aPassword_isRefusedAndNotRepeated();
    void whatCannotBe_isRefused_data();
    void whatCannotBe_isRefused();
    void forPeople_itIsShort();
    void names_splitAtDots();
    void withoutAKeyring_nothingIsKept();
};

void TestAddress::anAddress_comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all parts") << QByteArray("postgresql://ann@db.example:5433/sales");
    QTest::newRow("no port, no user") << QByteArray("postgresql://db.example/sales");
    QTest::newRow("this computer") << QByteArray("postgresql:///sales");
    QTest::newRow("odd names") << QByteArray("mysql://ann%40x@db/a%2Fb%20c");
    QTest::newRow("IPv6") << QByteArray("postgresql://ann@[::1]:5432/sales");
    QTest::newRow("socket folder") << QByteArray("postgresql://%2Frun%2Fpg/sales");
    QTest::newRow("file") << QByteArray("sqlite:///home/ann/sales%202024.db");
    QTest::newRow("data source") << QByteArray("odbc:DSN=warehouse;UID=ann");
    QTest::newRow("driver") << QByteArray("odbc:DRIVER={My driver};SERVER=db;PORT=1;UID=ann");
}

void TestAddress::anAddress_comesBackAsItWas()
{
    QFETCH(QByteArray, text);
    const Result<DatabaseAddress> address = addressOf(text.toStdString());
    QVERIFY2(address.has_value(), address ? "" : address.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(textOf(*address)), text);
}

void TestAddress::aPassword_isRefusedAndNotRepeated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("behind the user") << QByteArray("postgresql://ann:hunter2@db/sales");
    QTest::newRow("as a parameter") << QByteArray("postgresql://ann@db/sales?password=hunter2");
    QTest::newRow("ODBC") << QByteArray("odbc:DSN=warehouse;UID=ann;PWD=hunter2");
    for (const char* text :
         {"postgresql://ann:12/hunter2@db/sales", "postgresql://ann:hunter2/x@db/sales",
          "postgresql://ann:x/hunter2@db/sales", "postgresql://ann:12/x@hunter2@db/sales",
          "mysql://ann/hunter2@db/sales", "postgresql://ann:12/hunter2/sales",
          "postgresql://ann@db:hunter2/x@db/sales", "odbc:DSN=warehouse;Access_Token=hunter2",
          "odbc:DSN=warehouse;PRIV_KEY_FILE_PWD=hunter2", "odbc:DSN=warehouse;Passwd=hunter2"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("ODBC, spaced") << QByteArray("odbc:DSN=warehouse; Password ={hunter2};UID=ann");
}

void TestAddress::aPassword_isRefusedAndNotRepeated()
{
    QFETCH(QByteArray, text);
    const Result<DatabaseAddress> address = addressOf(text.toStdString());
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::OutOfRange);
    QVERIFY(address.error().detail.find("password") != std::string::npos);
    QVERIFY(address.error().detail.find("hunter2") == std::string::npos);
}

void TestAddress::whatCannotBe_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "sales", "ftp://x/y", "postgresql://db", "postgresql://db:port/x", "postgresql://db:70000/x",
          "sqlite://relative.db", "odbc:", "odbc:UID=ann", "postgresql://db/%zz", "hunter2",
          "ann:hunter2@db/sales", "postgresql://db:hunter2/x", "postgresql://ann@[hunter2/x",
          "mysql://[::1/x", "postgresql://db/a%00b"})
        QTest::newRow(text) << QByteArray(text);
}

void TestAddress::whatCannotBe_isRefused()
{
    QFETCH(QByteArray, text);
    const Result<DatabaseAddress> address = addressOf(text.toStdString());
    QVERIFY(!address);
    QVERIFY(address.error().detail.starts_with("the address "));
    QVERIFY(address.error().detail.find("hunter2") == std::string::npos);
}

void TestAddress::forPeople_itIsShort()
{
    QCOMPARE(shownAddress(*addressOf("postgresql://ann@db.example:5433/sales")),
             std::string("sales on db.example, as ann"));
    QCOMPARE(shownAddress(*addressOf("sqlite:///home/ann/sales.db")), std::string("sales.db"));
    QCOMPARE(shownAddress(*addressOf("odbc:DSN=warehouse;UID=ann")), std::string("warehouse, as ann"));
}

void TestAddress::names_splitAtDots()
{
    using Parts = std::vector<std::string>;
    QCOMPARE(nameParts("sales.lines"), (Parts{"sales", "lines"}));
    QCOMPARE(nameParts("\"odd.name\".\"a\"\"b\""), (Parts{"odd.name", "a\"b"}));
    QCOMPARE(joinedName({"odd.name", "a\"b"}), std::string("\"odd.name\".\"a\"\"b\""));
    QCOMPARE(joinedName({"sales", "lines"}), std::string("sales.lines"));
}

void TestAddress::withoutAKeyring_nothingIsKept()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!hasKeyring());
    QVERIFY(!keepPassword("postgresql://db/sales", "hunter2"));
    QVERIFY(!keptPassword("postgresql://db/sales"));
    QVERIFY(!forgetPassword("postgresql://db/sales"));
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
