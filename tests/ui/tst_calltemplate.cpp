#include "tests/ui/growthfixture.h"
#include "ui/growth/calltemplate.h"
#include "ui/growth/calltexts.h"

#include <QTest>

using namespace strata;

class TestCallTemplate : public QObject
{
    Q_OBJECT

private:
    static CallValues values()
    {
        CallValues all;
        all[std::size_t(CallField::Customer)] = QStringLiteral("Ann");
        all[std::size_t(CallField::NetSales)] = QStringLiteral("$500");
        all[std::size_t(CallField::Campaign)] = QStringLiteral("{customer}"); // a name may look like a field
        return all;
    }

private slots:
    void fields_areFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QStringList>("unknown");
        QTest::addColumn<QStringList>("empty");
        const QStringList none;
        QTest::newRow("plain") << "Hello"
                               << "Hello" << none << none;
        QTest::newRow("twice") << "{customer}, {customer}!"
                               << "Ann, Ann!" << none << none;
        QTest::newRow("in capitals") << "{Customer} {NET_SALES}"
                                     << "Ann $500" << none << none;
        QTest::newRow("unknown stays") << "{adress} {customer}"
                                       << "{adress} Ann" << QStringList{"{adress}"} << none;
        QTest::newRow("unknown once") << "{x} {x}"
                                      << "{x} {x}" << QStringList{"{x}"} << none;
        QTest::newRow("no value") << "Dear {contact},"
                                  << "Dear ," << none << QStringList{"{contact}"};
        QTest::newRow("no field") << "{ customer } {} { {customer"
                                  << "{ customer } {} { {customer" << none << none;
        QTest::newRow("braces around") << "{{customer}}"
                                       << "{Ann}" << none << none;
        QTest::newRow("a value is no template") << "{campaign}"
                                                << "{customer}" << none << none;
    }

    void fields_areFilledIn()
    {
        QFETCH(QString, text);
        const FilledText filled = CallTemplate::fill(text, values());
        QTEST(filled.text, "filled");
        QTEST(filled.unknown, "unknown");
        QTEST(filled.empty, "empty");
    }

    void everyField_isKnownAsItIsWritten()
    {
        for (std::size_t i = 0; i < kCallFields; ++i) {
            QVERIFY(CallTemplate::unknownIn(CallTemplate::written(CallField(i))).isEmpty());
            QVERIFY(!CallTemplate::nameOf(CallField(i)).isEmpty());
        }
    }

    void theContact_isTheNewestWhoDecides()
    {
        Campaign campaign = test::autumn();
        QVERIFY(!CallTexts::contactOf(campaign, "ANN"));
        campaign.learned = {{"ANN", "First", {}, {}, true, {}, {}, 1},
                            {"ANN", "Second", {}, {}, true, {}, {}, 2},
                            {"ANN", "Third", {}, {}, false, {}, {}, 3},
                            {"B1", "Other", {}, {}, true, {}, {}, 4}};
        QCOMPARE(CallTexts::contactOf(campaign, "ANN")->name, std::string("Second"));
        campaign.learned.erase(campaign.learned.begin(), campaign.learned.begin() + 2);
        QCOMPARE(CallTexts::contactOf(campaign, "ANN")->name, std::string("Third"));
    }

    void exportedEmails_areNoFormulas()
    {
        const Project project = test::bakers();
        Campaign campaign = test::autumn();
        campaign.emailSubject = "=cmd|{customer}";
        campaign.emailText = "Dear {contact},\nsales {net_sales}";
        campaign.learned = {{"ANN", "Mrs \"Miller\"", {}, "+Head", true, {}, {}, 1}};
        const QByteArray text = CallTexts::emails(
            project, campaign, {{8, "ANN", CustomerType::Marginal, 500.0, 4000.0}, {0, "B1", {}, {}, {}}});
        // By hand after RFC 4180, an apostrophe before what a spreadsheet would compute.
        QCOMPARE(text,
                 QByteArray("\xEF\xBB\xBF"
                            "customer_number,customer,contact,title,subject,text\n"
                            "ANN,\"Ann, =cakes\",\"Mrs \"\"Miller\"\"\",'+Head,\"'=cmd|Ann, =cakes\","
                            "\"Dear Mrs \"\"Miller\"\",\nsales $500\"\n"
                            "B1,Baker 1,,,'=cmd|Baker 1,\"Dear ,\nsales \"\n"));
    }
};

QTEST_MAIN(TestCallTemplate)
#include "tst_calltemplate.moc"
