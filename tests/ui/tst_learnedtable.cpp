#include "tests/ui/growthfixture.h"
#include "ui/growth/learnedtable.h"

#include <QTest>

using namespace strata;

class TestLearnedTable : public QObject
{
    Q_OBJECT

private:
    Project m_project = test::bakers();
    Campaign m_campaign = test::autumn();

    LearnedRows read(const std::string& text) const
    {
        return LearnedTable::read(std::make_shared<const std::string>(text), *m_project.dataset, m_campaign,
                                  1000);
    }

private slots:
    void init() { m_campaign = test::autumn(); }

    void rows_becomeContacts()
    {
        const LearnedRows rows = read("Customer number;Contact;Job function;Title;Decides;Needs;Comment\n"
                                      "B1;Mr Bun;Baker;Owner;yes;\"Flour,\ntins\";likes tea\n"
                                      "\n"
                                      "ANN;Ann;;;no;;\n");
        QCOMPARE(rows.problem, QString());
        QVERIFY(rows.rejected.empty());
        QCOMPARE(rows.contacts.size(), std::size_t{2});
        const LearnedContact bun{"B1", "Mr Bun", "Baker", "Owner", true, "Flour,\ntins", "likes tea", 1000};
        QVERIFY(rows.contacts[0] == bun);
        QCOMPARE(rows.contacts[1].customerId, std::string("ANN"));
        QVERIFY(!rows.contacts[1].isDecisionMaker);
        QCOMPARE(rows.lines, (std::vector<std::size_t>{2, 5})); // the quoted cell has two lines
    }

    void customers_areFoundByTheirName()
    {
        const LearnedRows rows = read("customer,needs\nbaker 2,tins\nB3,flour\n");
        QCOMPARE(rows.contacts.size(), std::size_t{2});
        QCOMPARE(rows.contacts[0].customerId, std::string("B2"));
        QCOMPARE(rows.contacts[1].customerId, std::string("B3"));
    }

    void badRows_areRejectedWithTheirLine_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody") << "XX,Bob,yes,2026-01-02"
                                << "There is no customer “XX”.";
        QTest::newRow("not a member") << "B7,Bob,yes,2026-01-02"
                                      << "“B7” does not belong to this campaign.";
        QTest::newRow("no customer") << ",Bob,yes,2026-01-02"
                                     << "No customer is named.";
        QTest::newRow("no flag") << "B1,Bob,perhaps,2026-01-02"
                                 << "“perhaps” is neither yes nor no (decision maker).";
        QTest::newRow("no date") << "B1,Bob,yes,tomorrow"
                                 << "“tomorrow” is no date; write it like 2026-05-31.";
        QTest::newRow("cells") << "B1,Bob"
                               << "2 cells, 4 were expected. Put texts with the delimiter in quotes.";
        QTest::newRow("empty") << "B1,,yes,2026-01-02"
                               << "The row says nothing about a person.";
        QTest::newRow("quote") << "B1,\"Bob\"x,yes,2026-01-02"
                               << "The row cannot be read: check its quotes and its length.";
        QTest::newRow("long") << QStringLiteral("B1,%1,yes,2026-01-02").arg(QString(4001, QLatin1Char('x')))
                              << "A text is longer than 4000 characters.";
    }

    void badRows_areRejectedWithTheirLine()
    {
        QFETCH(QString, row);
        const LearnedRows rows = read("customer_number,name,decision_maker,date\nB1,Bun,yes,2026-01-01\n"
                                      + row.toStdString() + "\nB2,Ben,no,2026-01-03\n");
        QCOMPARE(rows.contacts.size(), std::size_t{2}); // the rows around it come all the same
        QCOMPARE(rows.rejected.size(), std::size_t{1});
        QCOMPARE(rows.rejected[0].line, std::size_t{3});
        QTEST(rows.rejected[0].reason, "reason");
    }

    void aNameThatSeveralHave_asksForTheNumber()
    {
        auto dataset = std::make_shared<Dataset>(*m_project.dataset);
        dataset->customers.names[1] = dataset->customers.names[0]; // B1 and B2
        const LearnedRows rows = LearnedTable::read(
            std::make_shared<const std::string>("customer,name\nBaker 1,Bun\n"), *dataset, m_campaign, 1);
        QCOMPARE(rows.rejected.size(), std::size_t{1});
        QVERIFY(rows.rejected[0].reason.contains(QStringLiteral("number")));
    }

    void aFileWithoutColumns_isExplained()
    {
        QVERIFY(read("a,b\n1,2\n").problem.contains(QStringLiteral("customer_number")));
        QVERIFY(read("customer\nB1\n").problem.contains(QStringLiteral("customer_number")));
        QVERIFY(!read("").problem.isEmpty());
        QVERIFY(read("customer,name\nB1,\"Bun\n").rejected.size() == 1); // the quote is never closed
    }

    void whatIsWritten_isReadAgain()
    {
        m_campaign.learned
            = {{"ANN", "=1+1", "+Sales", "-Boss", true, "\"quoted\", and\nlines", "@home", 1767225600123},
               {"B1", "Zoë", {}, {}, false, "tins", {}, 1767225600124}};
        const QByteArray file = LearnedTable::write(*m_project.dataset, m_campaign);
        // No cell is a formula to a spreadsheet; by hand after RFC 4180.
        QCOMPARE(file,
                 QByteArray("\xEF\xBB\xBF"
                            "customer_number,customer,name,job_function,title,decision_maker,needs,"
                            "notes,learned\n"
                            "ANN,\"Ann, =cakes\",'=1+1,'+Sales,'-Boss,yes,\"\"\"quoted\"\", and\nlines\","
                            "'@home,2026-01-01T00:00:00.123Z\n"
                            "B1,Baker 1,Zoë,,,no,tins,,2026-01-01T00:00:00.124Z\n"));
        const std::vector<LearnedContact> before = m_campaign.learned;
        QCOMPARE(read(file.toStdString()).known, std::size_t{2}); // nothing comes twice
        m_campaign.learned.clear();
        const LearnedRows again = read(file.toStdString());
        QVERIFY(again.rejected.empty());
        QVERIFY(again.contacts == before);
    }
};

QTEST_MAIN(TestLearnedTable)
#include "tst_learnedtable.moc"
