#include "core/model/batch.h"
#include "core/sources/sources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

// Files that are read again: what was decided holds, and what cannot mean the same is refused.
class TestReadAgain : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = {};
        m_batches.clear();
    }

    void aDecimalMark_isKeptWhereTheNextFileLeavesItOpen()
    {
        write("a.csv", "customer_id;invoice_date;revenue;quantity\nA;2025-01-10;1.234,50;2\n");
        import("a.csv");
        write("a.csv",
              "customer_id;invoice_date;revenue;quantity\nA;2025-01-10;1.234;1.5\nA;2025-01-11;2.500;1\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->imports[0].rows.lines.net, (std::vector<Amount>{12340000, 25000000}));
        QCOMPARE(reading->imports[0].rows.lines.quantity, (std::vector<double>{1.5, 1.0}));
    }

    void aDecimalMark_isKeptOverAFileThatHasNone()
    {
        write("a.csv", "customer_id;invoice_date;revenue\nA;2025-01-10;1.234,50\n");
        import("a.csv");
        write("a.csv", "customer_id;invoice_date;revenue\nA;2025-01-10;7\n");
        takeOver();
        write("a.csv", "customer_id;invoice_date;revenue\nA;2025-01-10;1.234\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->imports[0].rows.lines.net, (std::vector<Amount>{12340000}));
    }

    void aDecimalMarkThatTurned_isRefused()
    {
        write("a.csv", "customer_id;invoice_date;revenue\nA;2025-01-10;1.234,50\n");
        import("a.csv");
        write("a.csv", "customer_id;invoice_date;revenue\nA;2025-01-10;7\nA;2025-01-10;1.5\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::NeedsDecision);
        QCOMPARE(reading.error().detail,
                 std::string("a.csv: revenue: line 3 ('1.5') has a decimal point; when it was last read, the "
                             "comma was the decimal mark"));
    }

    void anOrderOfDates_isKeptWhereTheNextFileLeavesItOpen()
    {
        write("a.csv", "customer_id,invoice_date,revenue\nA,31/01/2025,100\n");
        import("a.csv");
        write("a.csv", "customer_id,invoice_date,revenue\nA,03/02/2025,100\n");
        takeOver();
        write("a.csv", "customer_id,invoice_date,revenue\nA,04/02/2025,100\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(isoDate(reading->imports[0].rows.lines.date[0]), std::string("2025-02-04"));
    }

    void anOrderOfDatesThatTurned_isRefused_data()
    {
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("the cells showed it") << false;
        QTest::newRow("a person said it") << true;
    }

    void anOrderOfDatesThatTurned_isRefused()
    {
        QFETCH(bool, isSaid);
        write("a.csv",
              isSaid ? "customer_id,invoice_date,revenue\nA,03/01/2025,100\n"
                     : "customer_id,invoice_date,revenue\nA,31/01/2025,100\n");
        ImportOptions options;
        if (isSaid)
            options.dates = DateOrder::DayMonthYear;
        import("a.csv", options);
        write("a.csv", "customer_id,invoice_date,revenue\nA,03/02/2025,100\nA,03/31/2025,100\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::NeedsDecision);
        QCOMPARE(
            reading.error().detail,
            std::string("a.csv: invoice_date: line 3 ('03/31/2025') has the month first; when it was last "
                        "read, the day came first"));
    }

    void percentSignsThatAreGone_areRefused()
    {
        write("a.csv", "customer_id,name,share\nA,Ann,12.5%\nB,Bob,50%\n");
        ImportOptions options;
        QVERIFY(setOption(options, "--as", "customers"));
        import("a.csv", options);
        write("a.csv", "customer_id,name,share\nA,Ann,12.5\nB,Bob,50\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY(!reading);
        QCOMPARE(
            reading.error().detail,
            std::string("a.csv: share: no cell has a percent sign; when it was last read, there were some"));
    }

    void anAnswerAboutPercent_holdsWhenTheSignsAreGone()
    {
        write("a.csv", "customer_id,name,share\nA,Ann,12.5%\nB,Bob,50\n");
        ImportOptions options;
        QVERIFY(setOption(options, "--as", "customers"));
        QVERIFY(setOption(options, "--percent", "percent"));
        import("a.csv", options);
        for (int i = 0; i < 2; ++i) {
            write("a.csv", "customer_id,name,share\nA,Ann,12.5\nB,Bob,50\n");
            const Result<RefreshReading> reading = readAgain();
            QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
            QCOMPARE(reading->imports[0].rows.customers.fields[0].numbers, (std::vector<double>{0.125, 0.5}));
            takeOver();
        }
    }

    void aColumnThatGivesAmountsTheirMeaning_mayNotBeGone_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("column");
        QTest::newRow("rate") << QByteArray(
            "customer_id,invoice_date,revenue,exchange_rate\nA,2025-01-10,100,2\n")
                              << QByteArray("customer_id,invoice_date,revenue\nA,2025-01-10,100\n")
                              << "exchange_rate";
        QTest::newRow("currency") << QByteArray(
            "customer_id,invoice_date,revenue,currency\nA,2025-01-10,100,EUR\n")
                                  << QByteArray("customer_id,invoice_date,revenue\nA,2025-01-10,100\n")
                                  << "currency";
        QTest::newRow("return") << QByteArray(
            "customer_id,invoice_date,revenue,is_return\nA,2025-01-10,100,no\n")
                                << QByteArray("customer_id,invoice_date,revenue\nA,2025-01-10,100\n")
                                << "is_return";
        QTest::newRow("discount") << QByteArray(
            "customer_id,invoice_date,quantity,unit_price,discount_rate\nA,2025-01-10,2,50,0.1\n")
                                  << QByteArray(
                                         "customer_id,invoice_date,quantity,unit_price\nA,2025-01-10,2,50\n")
                                  << "discount_rate";
        QTest::newRow("price")
            << QByteArray("customer_id,invoice_date,quantity,unit_price\nA,2025-01-10,2,50\n")
            << QByteArray("customer_id,invoice_date,quantity,net_amount\nA,2025-01-10,2,50\n")
            << "unit_price";
    }

    void aColumnThatGivesAmountsTheirMeaning_mayNotBeGone()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, column);
        write("a.csv", before);
        import("a.csv");
        write("a.csv", after);
        const Result<RefreshReading> reading = readAgain();
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::UnknownColumn);
        QCOMPARE(reading.error().detail, "a.csv: " + column.toStdString());
    }

    void aColumnThatOnlyAdds_mayBeGone()
    {
        write("a.csv", "customer_id,invoice_date,revenue,quantity,category\nA,2025-01-10,100,2,Tea\n");
        import("a.csv");
        write("a.csv", "customer_id,invoice_date,revenue\nA,2025-01-10,100\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->sources[0].changes.gone, (std::vector<std::string>{"quantity", "category"}));
    }

    void unchangedFiles_bringTheSameRowsWithoutACustomerList()
    {
        write("a.csv", "customer_id,invoice_date,revenue\nA,2025-01-10,100\n");
        write("b.csv", "customer_id,invoice_date,revenue\nA,2025-01-11,10\nB,2025-01-12,20\n");
        write("c.csv", "customer_id,invoice_date,revenue\nB,2025-01-13,30\nC,2025-01-14,40\n");
        write("d.csv", "customer_id,invoice_date,revenue\nC,2025-01-15,50\nD,2025-01-16,60\n");
        ImportOptions create;
        create.createCustomers = true;
        import("a.csv");
        import("b.csv");
        import("c.csv", create);
        import("d.csv");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        std::vector<std::uint64_t> accepted;
        for (const RefreshedSource& source : reading->sources) {
            QCOMPARE(source.rowsNow, source.rowsBefore);
            QCOMPARE(source.rejectedNow, source.rejectedBefore);
            accepted.push_back(source.rowsNow);
        }
        QCOMPARE(accepted, (std::vector<std::uint64_t>{1, 1, 2, 1}));
    }

    void newCustomersOfAList_areKnownToTheLinesAfterIt()
    {
        write("a.csv", "customer_id,name\nA,Ann\n");
        write("b.csv", "customer_id,invoice_date,revenue\nA,2025-01-11,10\nB,2025-01-12,20\n");
        import("a.csv");
        import("b.csv");
        QCOMPARE(m_project.imports[1].accepted, std::uint64_t(1));
        write("a.csv", "customer_id,name\nA,Ann\nB,Bob\n");
        const Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->sources[1].rowsNow, std::uint64_t(2));
    }

    void currenciesAcceptedAsTheyStand_areKeptWithTheSource()
    {
        write("a.csv",
              "customer_id,invoice_date,revenue,currency\nA,2025-01-10,100,EUR\nA,2025-01-11,50,USD\n");
        ImportOptions options;
        options.acceptMixedCurrencies = true;
        import("a.csv", options);
        const auto& texts = m_project.imports[0].recipe->options;
        const std::pair<std::string, std::string> wanted{"mixed-currencies", "EUR, USD"};
        QVERIFY(std::find(texts.begin(), texts.end(), wanted) != texts.end());
    }

private:
    std::string path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    void import(const char* name, const ImportOptions& options = {})
    {
        const Result<ImportPlan> plan = planFile(path(name), {}, options, knownCustomers(m_project.dataset));
        QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
        Result<StagedImport> staged = stage(*plan, kToday);
        QVERIFY2(staged, staged ? "" : staged.error().detail.c_str());
        m_project.imports.emplace_back();
        m_batches.emplace_back();
        put(m_batches.size() - 1, std::move(*staged));
    }
    Result<RefreshReading> readAgain() const { return readSourcesAgain(m_project, kToday, {}); }
    void takeOver()
    {
        Result<RefreshReading> reading = readAgain();
        QVERIFY2(reading, reading ? "" : reading.error().detail.c_str());
        for (std::size_t i = 0; i < reading->imports.size(); ++i)
            put(reading->places[i], std::move(reading->imports[i]));
    }
    void put(std::size_t place, StagedImport staged)
    {
        const ImportReport& report = staged.report;
        m_project.imports[place]
            = {std::int64_t(place) + 1, staged.rows.kind, staged.source, staged.date, report.read,
               report.accepted,         report.rejected,  staged.recipe};
        m_batches[place] = std::make_shared<const BatchRows>(std::move(staged.rows));
        m_project.dataset = assemble(m_batches);
    }

    static constexpr Day kToday = 20000;
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    std::vector<std::shared_ptr<const BatchRows>> m_batches;
};

QTEST_APPLESS_MAIN(TestReadAgain)
#include "tst_readagain.moc"
