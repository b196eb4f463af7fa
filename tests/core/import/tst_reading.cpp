#include "core/import/importrun.h"
#include "core/import/texttable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <unordered_map>

using namespace strata;

// How large tables are read: piece by piece, with the same result as all at once.
class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void texts_areNumberedInTheirOrder();
    void aFile_readsLikeTheSameTextInMemory_data();
    void aFile_readsLikeTheSameTextInMemory();
    void aLineThatNeverEnds_isRefused();
    void aLargeTable_staysOnTheDisk();
    void aLargeTableThatIsNotUtf8_isDecoded();
    void aFileThatChangesWhileItIsRead_isAnError();
    void piecesAndTheWhole_areTheSame();
    void aStop_isCancelledInEveryPass();

private:
    QTemporaryDir m_folder;
    std::string file(const std::string& text)
    {
        const QString path = m_folder.filePath(QString("%1.csv").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly)
            || out.write(text.data(), qint64(text.size())) != qint64(text.size()))
            qFatal("cannot write");
        return path.toStdString();
    }
    int m_files = 0;
};

namespace {

// Cells of all kinds, many of them such that a window may end inside: quotes, doubled quotes, line ends.
std::string randomTable(unsigned seed, std::size_t size, const std::string& lineEnd)
{
    std::mt19937 random(seed);
    std::string text;
    while (text.size() < size) {
        for (int cell = 0; cell < 5; ++cell) {
            if (cell > 0)
                text += ',';
            switch (random() % 9) {
            case 0:
                text += "\"a \"\"quoted\"\" one" + lineEnd + "of two lines\"";
                break;
            case 1:
                text += "in \"the\" middle";
                break;
            case 2:
                text += "\"\"";
                break;
            case 3:
                text += "\xc3\xa9t\xc3\xa9";
                break;
            case 4:
                text += std::string(random() % 400, 'x');
                break;
            case 5:
                text += "\"behind\" it";
                break;
            default:
                text += std::to_string(random() % 100000);
            }
        }
        text += random() % 200 == 0 ? lineEnd + lineEnd : lineEnd;
    }
    return text;
}

std::string largeTable(std::size_t rows)
{
    std::string text = "customer_id,customer_name,invoice_id,invoice_date,product_id,revenue,cost\n";
    for (std::size_t i = 0; i < rows; ++i) {
        const std::string customer = std::to_string(i * 7919 % 5003);
        text += "C" + customer + ",\"Name, " + customer + "\",I" + std::to_string(i / 3) + ",2024-0"
            + std::to_string(1 + i % 9) + "-17,P" + std::to_string(i % 300)
            + (i % 1000 == 5 ? ",none" : "," + std::to_string(i) + ".25") + (i % 4 ? ",7" : ",") + "\n";
    }
    return text;
}

struct Pieces final : RowSink
{
    BatchRows rows;
    std::size_t largest = 0;

    template <typename T> static void append(std::vector<T>& to, const std::vector<T>& from)
    {
        to.insert(to.end(), from.begin(), from.end());
    }
    void takeLines(const InvoiceLines& piece) override
    {
        largest = std::max(largest, piece.size());
        append(rows.lines.customer, piece.customer);
        append(rows.lines.date, piece.date);
        append(rows.lines.invoice, piece.invoice);
        append(rows.lines.product, piece.product);
        append(rows.lines.net, piece.net);
        append(rows.lines.cost, piece.cost);
        append(rows.lines.isReturn, piece.isReturn);
    }
    void takePayments(const Payments&) override { }
    void takeTexts(Texts which, const TextIndex& texts) override
    {
        (which == Texts::InvoiceIds       ? rows.lines.invoiceIds
             : which == Texts::ProductIds ? rows.lines.productIds
                                          : rows.lines.categories)
            = texts.texts();
    }
};

ImportPlan planned(const std::string& path)
{
    Result<ImportPlan> plan = planImport(path, {}, {});
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    return std::move(*plan);
}

} // namespace

void TestReading::texts_areNumberedInTheirOrder()
{
    std::mt19937 random(7);
    TextIndex index;
    std::unordered_map<std::string, std::int32_t> known;
    std::vector<std::string> order;
    for (int i = 0; i < 300000; ++i) {
        std::string text;
        switch (random() % 7) {
        case 0:
            text = std::to_string(random() % 20000);
            break;
        case 1:
            text = std::to_string(random() % 20000000);
            break;
        case 2:
            text = "0" + std::to_string(random() % 300);
            break;
        case 3:
            text = "INV-2024-" + std::to_string(random() % 9999);
            break;
        case 4:
            text = std::string(random() % 12, char('a' + random() % 3));
            break;
        case 5:
            text = std::string(random() % 5, char(random() % 256));
            break;
        default:
            text = std::string(random() % 600, 'z');
        }
        if (random() % 5 == 0) {
            const auto entry = known.find(text);
            QCOMPARE(index.find(text), entry == known.end() ? -1 : entry->second);
        }
        const auto [entry, isNew] = known.try_emplace(text, std::int32_t(order.size()));
        if (isNew)
            order.push_back(text);
        QCOMPARE(index.insert(text), entry->second);
        if (random() % 3 == 0)
            QCOMPARE(index.insert(text), entry->second); // as lines of one invoice do
    }
    QCOMPARE(index.size(), order.size());
    QVERIFY(index.texts() == order);
}

void TestReading::aFile_readsLikeTheSameTextInMemory_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<unsigned>("seed");
    unsigned seed = 0;
    for (const char* end : {"\n", "\r\n", "\r"}) {
        for (int i = 0; i < 4; ++i) {
            ++seed;
            QTest::addRow("%u", seed) << QByteArray(end) << seed;
        }
    }
}

void TestReading::aFile_readsLikeTheSameTextInMemory()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(unsigned, seed);
    std::string text = randomTable(seed, 1500000, lineEnd.toStdString());
    text.insert(text.size() / 2, 700000, 'y'); // longer than a window
    const auto opened = TextFile::open(file("x" + text));
    QVERIFY(opened);
    RecordReader whole(text, {}, 3), pieces(*opened, 1, {}, 3);
    TextRecord a, b;
    for (;;) {
        const bool isThere = whole.next(a);
        QCOMPARE(pieces.next(b), isThere);
        if (!isThere)
            break;
        if (a.line != b.line || a.raw != b.raw || a.cells != b.cells || a.damage != b.damage
            || a.isBlank != b.isBlank || whole.position() != pieces.position())
            QFAIL(qPrintable(QString("line %1").arg(a.line)));
    }
    QVERIFY(!pieces.failure());
    QCOMPARE(pieces.keptQuotes(), whole.keptQuotes());
    QCOMPARE(pieces.hasMixedLineEnds(), whole.hasMixedLineEnds());
    QVERIFY(pieces.openQuote() == whole.openQuote());
}

void TestReading::aLineThatNeverEnds_isRefused()
{
    const std::string path = file("customer_id,date,revenue\n1,2024-01-01,5\n" + std::string(70000000, 'x'));
    const Result<ImportPlan> plan = planImport(path, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::MalformedTable);
    QVERIFY2(plan.error().detail.find("line 3 is too long") == 0, plan.error().detail.c_str());
    QFile::remove(QString::fromStdString(path));
}

void TestReading::aLargeTable_staysOnTheDisk()
{
    const std::string text = largeTable(200000);
    const auto large = TextTable::open(file(text), {});
    QVERIFY(large);
    QVERIFY(!(*large)->staysInMemory());
    QCOMPARE((*large)->size(), std::uint64_t(text.size()));
    const auto withMark = TextTable::open(file("\xef\xbb\xbfsep=,\n" + text), {});
    QVERIFY(withMark);
    QVERIFY(!(*withMark)->staysInMemory());
    QCOMPARE((*withMark)->firstLine(), std::size_t(2));
    TextRecord record;
    RecordReader records = (*withMark)->records({});
    QVERIFY(records.next(record));
    QVERIFY(record.cells.at(0) == "customer_id");
    const auto small = TextTable::open(file("a,b\n1,2\n"), {});
    QVERIFY(small && (*small)->staysInMemory());
}

void TestReading::aLargeTableThatIsNotUtf8_isDecoded()
{
    std::string text = largeTable(200000);
    text.insert(text.find("Name, "), "M\xfcller ");
    const ImportPlan plan = planned(file(text));
    QVERIFY(plan.table->staysInMemory());
    const Result<ImportOutcome> out = runImport(plan);
    QVERIFY(out);
    QCOMPARE(out->rows.customers.names[0], std::string("M\xc3\xbcller Name, 0"));
}

void TestReading::aFileThatChangesWhileItIsRead_isAnError()
{
    const std::string path = file(largeTable(200000));
    const ImportPlan plan = planned(path);
    QVERIFY(!plan.table->staysInMemory());
    QVERIFY(QFile::resize(QString::fromStdString(path), 5000000));
    const Result<ImportOutcome> out = runImport(plan);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::CannotRead);
}

void TestReading::piecesAndTheWhole_areTheSame()
{
    const std::string text = largeTable(200000);
    const ImportPlan plan = planned(file(text));
    QVERIFY(!plan.table->staysInMemory());
    const Result<ImportPlan> inMemory = planImportOf("t.csv", text, {}, {});
    QVERIFY(inMemory && inMemory->table->staysInMemory());
    Pieces pieces;
    const Result<ImportOutcome> out = runImport(plan, pieces);
    const Result<ImportOutcome> whole = runImport(*inMemory);
    QVERIFY(out && whole);
    QCOMPARE(out->report.read, std::uint64_t(200000));
    QCOMPARE(out->report.rejected, std::uint64_t(200));
    QCOMPARE(out->report.accepted, whole->report.accepted);
    QVERIFY(out->report.issues == whole->report.issues);
    QCOMPARE(out->report.header, whole->report.header);
    QCOMPARE(out->rows.lines.size(), std::size_t(0));
    QVERIFY(pieces.largest <= kPieceRows);
    QVERIFY(out->rows.customers.ids == whole->rows.customers.ids);
    QVERIFY(out->rows.customers.names == whole->rows.customers.names);
    const InvoiceLines &a = pieces.rows.lines, &b = whole->rows.lines;
    QVERIFY(a.customer == b.customer && a.date == b.date && a.invoice == b.invoice && a.product == b.product);
    QVERIFY(a.net == b.net && a.cost == b.cost && a.isReturn == b.isReturn);
    QVERIFY(a.invoiceIds == b.invoiceIds && a.productIds == b.productIds && a.categories == b.categories);
    QVERIFY(b.quantity.empty() && b.list.empty() && b.paid.empty()); // the table does not have them
}

void TestReading::aStop_isCancelledInEveryPass()
{
    const std::string path = file(largeTable(200000));
    std::uint64_t calls = 0;
    const auto stopAt = [&calls](std::uint64_t at) {
        calls = 0;
        return
            [&calls, at](std::uint64_t done, std::uint64_t total) { return done <= total && ++calls < at; };
    };
    std::uint64_t stops = 0;
    for (std::uint64_t at = 1;; at += 7, ++stops) {
        const Result<ImportPlan> plan = planImport(path, {}, {}, stopAt(at));
        if (plan)
            break;
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(stops > 5);
    const ImportPlan plan = planned(path);
    Pieces pieces;
    const Result<ImportOutcome> out = runImport(plan, pieces, stopAt(3));
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
