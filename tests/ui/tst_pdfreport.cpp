#include "core/method/evaluate.h"
#include "core/workbook/workbook.h"
#include "core/workbook/ziparchive.h"
#include "ui/export/workbookexport.h"
#include "ui/report/customerexport.h"
#include "ui/report/masking.h"
#include "ui/report/segmentreport.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace strata;

namespace {

constexpr std::array kNames{"<b>Ann</b> & sons", "Bob", "Cid", "Dora", "=Edna", "Fritz office profit"};

// Six customers with one invoice of one line a month for two years, up to 15 December 2024. The k-th buys for
// k thousand each time. In the last twelve months: net sales 12 000 x (1+2+3+4+5+6) = 252 000.
Project project(double costShare, double costShareOfTheLast)
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        data->customers.ids.push_back("C" + std::to_string(i + 1));
        data->customers.names.push_back(kNames[i]);
        for (int month = 0; month < 24; ++month) {
            InvoiceLines& lines = data->lines;
            const auto net = Amount(1000 * (i + 1)) * kAmountUnit;
            lines.customer.push_back(std::int32_t(i));
            lines.date.push_back(dayOf({2023 + month / 12, 1 + month % 12, 15}));
            lines.invoice.push_back(std::int32_t(lines.invoiceIds.size()));
            lines.invoiceIds.push_back("I" + std::to_string(lines.invoiceIds.size()));
            lines.product.push_back(-1);
            lines.category.push_back(-1);
            lines.quantity.push_back(1);
            lines.net.push_back(net);
            lines.cost.push_back(
                Amount(double(net) * (i + 1 == kNames.size() ? costShareOfTheLast : costShare)));
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    }
    Project made;
    made.name = "Six customers";
    made.dataset = data;
    made.imports = {{.batch = 1,
                     .kind = TableKind::InvoiceLines,
                     .source = "lines.csv",
                     .date = dayOf({2025, 1, 2}),
                     .read = 147,
                     .accepted = 144,
                     .rejected = 3}};
    made.overrides = {{.customerId = "C2",
                       .type = CustomerType::Core,
                       .reason = "Opens a new region",
                       .author = "Ann's deputy",
                       .date = dayOf({2025, 1, 3})}};
    return made;
}

Project profitable()
{
    // Margins 40 %: 4 800 x (1+2+3+4+5) = 72 000; the last customer loses 10 %: -7 200. Together 64 800.
    return project(0.6, 1.1);
}

// Nobody is of another type than these two. Core: 72 000 - 4 800 - 7 200.
Project withoutCostOfTheFirst()
{
    Project made = profitable();
    auto data = std::make_shared<Dataset>(*made.dataset);
    for (std::size_t i = 0; i < data->lines.size(); ++i)
        if (data->lines.customer[i] == 0)
            data->lines.cost[i] = kNoAmount;
    made.dataset = data;
    made.overrides.clear();
    for (int i = 1; i <= 6; ++i)
        made.overrides.push_back({.customerId = "C" + std::to_string(i),
                                  .type = i == 1 ? CustomerType::ServiceDrain : CustomerType::Core,
                                  .reason = "Test",
                                  .author = {},
                                  .date = kNoDay});
    return made;
}

// A sheet of the project's workbook, without empty lines.
QList<QStringList> sheetOf(const Project& project, const char* name, const ReportOptions& options = {})
{
    const auto made = workbookXlsx(project, evaluate(project), options);
    QTemporaryFile file;
    if (!made || !file.open() || file.write(*made) != made->size() || !file.flush())
        return {};
    const auto sheet = readSheet(file.fileName().toStdString(), name);
    QList<QStringList> rows;
    if (sheet)
        for (const QByteArray& line : QByteArray::fromStdString(sheet->csv).split('\n'))
            if (!line.isEmpty())
                rows += QString::fromUtf8(line).split(u',');
    return rows;
}

QByteArray reportOf(const Project& project, const ReportOptions& options = {})
{
    const auto pdf = segmentReport(project, evaluate(project), options);
    return pdf ? *pdf : QByteArray();
}

struct Text
{
    int pages = 0;
    QSizeF firstPage;
    QString all; // white space simplified
};

Text textOf(QByteArray pdf)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    Text text;
    text.pages = document.pageCount();
    text.firstPage = document.pagePointSize(0);
    for (int page = 0; page < text.pages; ++page)
        text.all += document.getAllText(page).text() + QLatin1Char('\n');
    text.all = text.all.simplified();
    return text;
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theReport_isAWholePdf();
    void thePaper_isTheOneChosen();
    void theText_canBeSearched();
    void theTotals_tieOut();
    void names_arePlainText();
    void aTotalNotAboveZero_isToldInMoney();
    void withoutCost_profitIsNotInvented();
    void aGroupWithoutProfit_hasNone();
    void theRates_areAllTold();
    void anOverride_comesWithReasonAuthorAndDate();
    void masking_leavesNoNameAndNoFreeText();
    void aStop_isCancelled();
    void anEmptyProject_stillGivesAReport();
    void longLists_stayUnderSixtyPages();

    void theExport_hasOneRowPerCustomer();
    void theExport_isInertAndFreeOfTheLocale();
    void theExport_canBeMasked();
    void masked_theOrderSaysNothing();
    void theWorkbook_isProperXml_whateverTheName_data();
    void theWorkbook_isProperXml_whateverTheName();
    void pseudonyms_areStableForOneKeyOnly();
};

void TestPdfReport::theReport_isAWholePdf()
{
    const QByteArray pdf = reportOf(profitable());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(textOf(pdf).pages > 3);
}

void TestPdfReport::thePaper_isTheOneChosen()
{
    QCOMPARE(textOf(reportOf(profitable(), {.paper = Paper::A4})).firstPage.toSize(), QSize(595, 842));
    QCOMPARE(textOf(reportOf(profitable(), {.paper = Paper::Letter})).firstPage.toSize(), QSize(612, 792));
}

void TestPdfReport::theText_canBeSearched()
{
    const Text text = textOf(reportOf(profitable()));
    for (const char* words : {"Service drain", "Six customers", "net profit", "Fritz office profit",
                              "15 December 2024", "window of 12 months", "Not enough data", "lines.csv"})
        QVERIFY2(text.all.contains(QLatin1String(words)), words);
    QVERIFY(text.all.contains(QStringLiteral("Page %1 of %1").arg(text.pages)));
}

void TestPdfReport::theTotals_tieOut()
{
    const Text text = textOf(reportOf(profitable()));
    // customers, net sales, gross margin (no rates: the same as net profit), each 100.0 %
    QVERIFY2(
        text.all.contains(QStringLiteral("All customers 6 100.0 252,000 100.0 64,800 100.0 64,800 100.0")),
        qPrintable(text.all));
    QVERIFY(text.all.contains(QStringLiteral("1 customer loses money: $7,200.")));
    // 72 000 / 64 800 = 111.1 %
    QVERIFY2(text.all.contains(QRegularExpression(QStringLiteral("earn 111\\.1.% of the net profit"))),
             qPrintable(text.all));
}

void TestPdfReport::names_arePlainText()
{
    QVERIFY(textOf(reportOf(profitable())).all.contains(QStringLiteral("<b>Ann</b> & sons")));
}

void TestPdfReport::aTotalNotAboveZero_isToldInMoney()
{
    // Everybody loses 10 %: -25 200 in all.
    const Text text = textOf(reportOf(project(1.1, 1.1)));
    QVERIFY2(text.all.contains(QStringLiteral("so the curve is drawn in money and not in percent")),
             qPrintable(text.all));
    QVERIFY(text.all.contains(QStringLiteral("25,200")));
    QVERIFY(!text.all.contains(QStringLiteral("of the net profit of")));
}

void TestPdfReport::withoutCost_profitIsNotInvented()
{
    Project project = profitable();
    auto data = std::make_shared<Dataset>(*project.dataset);
    data->lines.cost.assign(data->lines.size(), kNoAmount);
    project.dataset = data;
    const Text text = textOf(reportOf(project));
    QVERIFY(text.all.contains(QStringLiteral("their profit is not known")));
    QVERIFY(!text.all.contains(QStringLiteral("customers lose money")));
}

// The costs of Ann, the smallest, are unknown, and she is all there is of Service drain.
void TestPdfReport::aGroupWithoutProfit_hasNone()
{
    const Project project = withoutCostOfTheFirst();
    const Text text = textOf(reportOf(project));
    // 1 of 6 is 16.7 %, 12 000 of 252 000 is 4.8 %
    QVERIFY2(
        text.all.contains(QStringLiteral("Service drain 1 16.7 12,000 4.8 \u2013 \u2013 \u2013 \u2013 ")),
        qPrintable(text.all));
    // The other five: 240 000 and 72 000 - 4 800 - 7 200 = 60 000, all that is known.
    QVERIFY2(text.all.contains(QStringLiteral("Core 5 83.3 240,000 95.2 60,000 100.0 60,000 100.0")),
             qPrintable(text.all));
    QVERIFY2(text.all.contains(QRegularExpression(QStringLiteral(
                 "Service drain: 1 customer \\(16\\.7.%\\), 4\\.8.% of net sales\\. They buy a lot"))),
             qPrintable(text.all));
    static const QRegularExpression bar(QStringLiteral("4\\.8.% of sales, "));
    QVERIFY2(!text.all.contains(bar), qPrintable(text.all));

    const QList<QStringList> types = sheetOf(project, "Types");
    const auto drain = std::find_if(types.begin(), types.end(),
                                    [](const QStringList& row) { return row[0] == "Service drain"; });
    QVERIFY(drain != types.end());
    QCOMPARE(drain->mid(1, 3), QStringList({"1", "16.7%", "12000"}));
    QCOMPARE(drain->mid(5), QStringList({"", "", "", ""}));
    QCOMPARE(types.last().mid(7), QStringList({"60000", "100%"}));
}

void TestPdfReport::theRates_areAllTold()
{
    Project project = withoutCostOfTheFirst();
    project.rates.perOrder = 100.0;
    project.rates.perField = {{"sales_calls", 90.0}};
    const Text text = textOf(reportOf(project));
    QVERIFY2(text.all.contains(QStringLiteral("$100.00 per order, $90.00 per sales_calls")),
             qPrintable(text.all));
    // Six customers with twelve orders in the window; of Ann no margin is known.
    QVERIFY2(text.all.contains(
                 QStringLiteral("These rates allocate $7,200 to customers in the window. $1,200 of it")),
             qPrintable(text.all));
}

void TestPdfReport::anOverride_comesWithReasonAuthorAndDate()
{
    const Text text = textOf(reportOf(profitable()));
    QVERIFY(text.all.contains(QStringLiteral("Opens a new region")));
    QVERIFY(text.all.contains(QStringLiteral("Ann's deputy")));
    QVERIFY(text.all.contains(QStringLiteral("3 Jan 2025")));
    QVERIFY(text.all.contains(QStringLiteral("Bob (set by hand)")));
}

void TestPdfReport::masking_leavesNoNameAndNoFreeText()
{
    const QByteArray pdf = reportOf(profitable(), {.maskNames = true});
    const Text text = textOf(pdf);
    QVERIFY(text.pages > 3);
    for (const char* secret : {"Ann", "Bob", "Cid", "Dora", "Edna", "Fritz", "Opens a new region", "deputy"})
        QVERIFY2(!text.all.contains(QLatin1String(secret)), secret);
    QVERIFY(text.all.contains(QStringLiteral("Customer 1")));
}

void TestPdfReport::aStop_isCancelled()
{
    const Project project = profitable();
    const auto made = segmentReport(project, evaluate(project), {},
                                    [](std::uint64_t done, std::uint64_t total) { return 2 * done < total; });
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::Cancelled);
}

void TestPdfReport::anEmptyProject_stillGivesAReport()
{
    QVERIFY(textOf(reportOf(Project())).all.contains(QStringLiteral("No invoices yet")));
}

void TestPdfReport::longLists_stayUnderSixtyPages()
{
    Project project = profitable();
    auto data = std::make_shared<Dataset>(*project.dataset);
    for (int i = 0; i < 3000; ++i) {
        data->customers.ids.push_back("X" + std::to_string(i));
        data->customers.names.push_back(std::string(300, 'w') + std::to_string(i));
        project.overrides.push_back({.customerId = data->customers.ids.back(),
                                     .type = CustomerType::Core,
                                     .reason = std::string(200, 'r'),
                                     .author = {},
                                     .date = kNoDay});
    }
    std::sort(project.overrides.begin(), project.overrides.end(),
              [](const Override& a, const Override& b) { return a.customerId < b.customerId; });
    project.dataset = data;
    const Text text = textOf(reportOf(project, {.customersPerType = 200}));
    QVERIFY(text.pages > 0);
    QVERIFY2(text.pages <= 60, qPrintable(QString::number(text.pages)));
    QVERIFY(text.all.contains(QStringLiteral("the customer export has them all")));
}

void TestPdfReport::theExport_hasOneRowPerCustomer()
{
    const Project project = profitable();
    const QList<QByteArray> lines = customersCsv(project, evaluate(project), {}, false).split('\n');
    QCOMPARE(lines.size(), 8); // header, six customers, the end of the last line
    QCOMPARE(lines[0],
             QByteArray("customer_id,customer_name,status,type,tier,composite,clv,net_profit,buying_power,"
                        "loyalty,profitability,cost_to_serve,scored_metrics,override"));
    QVERIFY(lines[1].startsWith("C1,<b>Ann</b> & sons,"));
    QVERIFY(lines[2].endsWith(",core"));
    for (int i = 1; i <= 6; ++i)
        QCOMPARE(lines[i].count(','), lines[0].count(','));
}

void TestPdfReport::theExport_isInertAndFreeOfTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const Project project = profitable();
    const QByteArray csv = customersCsv(project, evaluate(project));
    QLocale::setDefault(before);
    QVERIFY(csv.contains("C5,'=Edna,"));
    const QList<QByteArray> lines = csv.split('\n');
    const qsizetype sales = lines[0].split(',').indexOf("net_sales");
    QVERIFY(sales > 0);
    QCOMPARE(lines[6].split(',')[sales], QByteArray("72000"));
    QCOMPARE(lines[6].count(','), lines[0].count(','));
}

void TestPdfReport::theExport_canBeMasked()
{
    const Project project = profitable();
    const QByteArray csv = customersCsv(project, evaluate(project), {.maskNames = true});
    QVERIFY(!csv.contains("Bob"));
    QVERIFY(!csv.contains("\nC2,"));
}

// Neither lines nor ties tell a pseudonym's place in the data.
void TestPdfReport::masked_theOrderSaysNothing()
{
    Project project = profitable();
    const QByteArray key = "key";
    const QStringList names = pseudonyms(project.dataset->customers, key);
    QStringList sorted = names;
    sorted.sort();
    QVERIFY(names != sorted); // the data's order is another one
    const auto namesIn = [](const QByteArray& csv) {
        QStringList found;
        for (const QByteArray& line : csv.split('\n').mid(1))
            if (!line.isEmpty())
                found += QString::fromUtf8(line.left(line.indexOf(',')));
        return found;
    };
    const Evaluation evaluation = evaluate(project);
    QCOMPARE(namesIn(customersCsv(project, evaluation, {.maskNames = true, .maskKey = key})), sorted);
    QCOMPARE(namesIn(customersCsv(project, evaluation)), QStringList({"C1", "C2", "C3", "C4", "C5", "C6"}));

    auto data = std::make_shared<Dataset>(*project.dataset);
    for (Amount& net : data->lines.net)
        net = 1000 * kAmountUnit;
    project.dataset = data;
    const QList<QStringList> rows
        = sheetOf(project, "Customers", {.maskNames = true, .maskKey = key}); // all have the same net sales
    QStringList written;
    for (const QStringList& row : rows.mid(1))
        written += row[0];
    QCOMPARE(written, sorted);

    std::vector<std::size_t> places{0, 1, 2, 3, 4, 5};
    const std::vector<Amount> sales{5, 7, 5, kNoAmount, 7, 5};
    sortBySales(places, sales, {"f", "e", "d", "c", "b", "a"});
    QCOMPARE(places, std::vector<std::size_t>({4, 1, 5, 2, 0, 3}));
}

void TestPdfReport::theWorkbook_isProperXml_whateverTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("footer");
    const QString smile = QStringLiteral("\U0001F600");
    QTest::newRow("plain") << "Six"
                           << "Six";
    QTest::newRow("control character") << QStringLiteral("Six\u0001\u001F customers") << "Six customers";
    QTest::newRow("no character") << QStringLiteral("Six\uFFFE customers") << "Six customers";
    QTest::newRow("leading number") << "2026 plan"
                                    << "2026 plan";
    QTest::newRow("ampersands") << "A & B &C"
                                << "A && B &&C";
    QTest::newRow("long") << QString(81, u'x') << QString(79, u'x') + QChar(0x2026);
    QTest::newRow("long, of pairs") << u'x' + smile.repeated(40) << u'x' + smile.repeated(39) + QChar(0x2026);
}

void TestPdfReport::theWorkbook_isProperXml_whateverTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, footer);
    Project project = profitable();
    project.name = name.toStdString();
    const auto made = workbookXlsx(project, evaluate(project), {});
    QVERIFY(made);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(*made) == made->size() && file.flush());
    const auto archive = ZipArchive::open(file.fileName().toStdString());
    QVERIFY(archive);
    for (const char* part : {"docProps/core.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const ZipArchive::Entry* entry = (*archive)->find(QLatin1String(part));
        QVERIFY2(entry, part);
        const Progress progress;
        ZipPart stream(**archive, *entry, progress);
        QVERIFY(stream.start() && stream.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(stream.readAll());
        QString found;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"oddFooter")
                found = xml.readElementText();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        // A blank ends the size of the font.
        QVERIFY2(found.startsWith("&L&8 " + footer + "&C") == (qstrcmp(part, "docProps/core.xml") != 0),
                 qPrintable(found));
    }
}

void TestPdfReport::pseudonyms_areStableForOneKeyOnly()
{
    Customers customers;
    for (int i = 0; i < 50; ++i)
        customers.ids.push_back(std::to_string(i));
    QCOMPARE(pseudonyms(customers, "key"), pseudonyms(customers, "key"));
    QVERIFY(pseudonyms(customers, "key") != pseudonyms(customers, "other"));
    QVERIFY(pseudonyms(customers, {}) != pseudonyms(customers, {}));
    QStringList all = pseudonyms(customers, {});
    QCOMPARE(all.removeDuplicates(), 0);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
