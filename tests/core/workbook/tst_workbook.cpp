#include "core/import/importrun.h"
#include "core/workbook/workbook.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#ifdef __linux__
#include <sys/resource.h>
#endif
#include <xlsxwriter.h>
#include <zlib.h>

using namespace strata;

// Workbooks written by libxlsxwriter, and ones put together by hand for what it never writes.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookOfAnotherProgram_isReadCellByCell();
    void theSheet_isChosenOrTheFirstThatIsVisibleAndFilled();
    void rowsKeepTheirNumbers_andAreAsWideAsTheTable();
    void mergedHeads_areAsked();
    void formulasThatWereNeverCalculated_areNoIds();
    void textNumbers_areAskedAndRealOnesNeverMisread();
    void severalCurrencies_areSeen();
    void richTextAndEscapes_areText();
    void cellsWithoutReferences_followEachOther();
    void aRichArchive_isRead_data();
    void aRichArchive_isRead();
    void anOpenDocument_isReadCellByCell();
    void repeatsOfAnOpenDocument_haveACap();
    void whatIsNoWorkbook_isSaid_data();
    void whatIsNoWorkbook_isSaid();
    void bombs_areRefused_data();
    void bombs_areRefused();
    void whatIsOnlyLarge_isRead();
    void reading_canBeCancelled();
    void thePlan_knowsItsSheet();

private:
    std::string pathOf(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    std::string archive(const char* name, const std::vector<std::pair<QByteArray, QByteArray>>& parts) const;
    std::string xlsx(const QByteArray& sheetData, const QByteArray& moreOfSheet = {},
                     const std::vector<std::pair<QByteArray, QByteArray>>& moreParts = {}) const;
    std::string ods(const QByteArray& rows) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray kTypes = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const std::vector<std::pair<QByteArray, QByteArray>>& typesAndTargets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (std::size_t i = 0; i < typesAndTargets.size(); ++i)
        xml += "<Relationship Id=\"r" + QByteArray::number(int(i) + 1) + "\" Type=\"" + kRelation + "/"
            + typesAndTargets[i].first + "\" Target=\"" + typesAndTargets[i].second + "\"/>";
    return xml + "</Relationships>";
}

QByteArray workbookXml(const QByteArray& more = {})
{
    return "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelation + "\">" + more
        + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
}

QByteArray sheetXml(const QByteArray& data, const QByteArray& more = {})
{
    return "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + data + "</sheetData>" + more + "</worksheet>";
}

template <typename Number> QByteArray littleEndian(Number n)
{
    QByteArray bytes(qsizetype(sizeof(Number)), '\0');
    qToLittleEndian(n, bytes.data());
    return bytes;
}

std::string csvOf(const std::string& path, const std::string& sheet = {})
{
    const Result<SheetText> text = readSheet(path, sheet);
    return text ? text->csv : "error: " + text.error().detail;
}

bool says(const std::vector<std::string>& notes, const std::string& what)
{
    return std::any_of(notes.begin(), notes.end(),
                       [&](const std::string& note) { return note.find(what) != std::string::npos; });
}

} // namespace

std::string TestWorkbook::archive(const char* name,
                                  const std::vector<std::pair<QByteArray, QByteArray>>& parts) const
{
    QByteArray bytes, list;
    for (const auto& [part, content] : parts) {
        const QByteArray whole = qCompress(content, 6); // a length, a zlib header, the stream, a check sum
        const QByteArray packed = whole.mid(4 + 2, whole.size() - 4 - 2 - 4);
        QByteArray facts; // from the version needed to the length of the extra field
        for (const int n : {20, 0, 8, 0, 0x21})
            facts += littleEndian(quint16(n));
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size()));
        for (const auto n : {std::size_t(sum), std::size_t(packed.size()), std::size_t(content.size())})
            facts += littleEndian(quint32(n));
        facts += littleEndian(quint16(part.size())) + littleEndian(quint16(0));
        list += "PK\x01\x02" + littleEndian(quint16(20)) + facts + QByteArray(10, '\0')
            + littleEndian(quint32(bytes.size())) + part;
        bytes += "PK\x03\x04" + facts + part + packed;
    }
    const auto count = littleEndian(quint16(parts.size()));
    bytes += list + "PK\x05\x06" + QByteArray(4, '\0') + count + count + littleEndian(quint32(list.size()))
        + littleEndian(quint32(bytes.size())) + QByteArray(2, '\0');
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return pathOf(name);
}

std::string TestWorkbook::xlsx(const QByteArray& sheetData, const QByteArray& moreOfSheet,
                               const std::vector<std::pair<QByteArray, QByteArray>>& moreParts) const
{
    std::vector<std::pair<QByteArray, QByteArray>> parts = {
        {"[Content_Types].xml", kTypes},
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml", workbookXml()},
        {"xl/_rels/workbook.xml.rels",
         relations({{"worksheet", "worksheets/s.xml"}, {"sharedStrings", "sharedStrings.xml"}})},
        {"xl/worksheets/s.xml", sheetXml(sheetData, moreOfSheet)},
    };
    parts.insert(parts.end(), moreParts.begin(), moreParts.end());
    return archive("hand.xlsx", parts);
}

std::string TestWorkbook::ods(const QByteArray& rows) const
{
    return archive(
        "hand.ods",
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
          "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
          "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
          "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
          "<office:body><office:spreadsheet>"
          "<table:table table:name=\"Secret\" table:style-name=\"ta2\"><table:table-row><table:table-cell "
          "office:value-type=\"string\"><text:p>hidden</text:p></table:table-cell></table:table-row></"
          "table:table>"
          "<table:table table:name=\"Data\"><table:table-column table:number-columns-repeated=\"9\"/>"
              + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

void TestWorkbook::aWorkbookOfAnotherProgram_isReadCellByCell()
{
    const std::string path = pathOf("plain.xlsx");
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Customers");
    const auto format = [&](const char* code) {
        lxw_format* made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    const char* const heads[]
        = {"id", "name", "sales", "since", "seen", "margin", "euros", "active", "profit"};
    for (lxw_col_t c = 0; c < 9; ++c)
        worksheet_write_string(sheet, 0, c, heads[c], nullptr);
    worksheet_write_number(sheet, 1, 0, 4006381333931.0, nullptr);
    worksheet_write_string(sheet, 1, 1, "Ann, \"the first\"\nand only", nullptr);
    worksheet_write_number(sheet, 1, 2, 1.234, nullptr);
    lxw_datetime day = {2024, 1, 31, 0, 0, 0.0}, moment = {2024, 1, 31, 13, 30, 0.0};
    worksheet_write_datetime(sheet, 1, 3, &day, format("dd/mm/yy"));
    worksheet_write_datetime(sheet, 1, 4, &moment, format("yyyy-mm-dd hh:mm"));
    worksheet_write_number(sheet, 1, 5, 0.07, format("0.0%"));
    worksheet_write_number(sheet, 1, 6, -1234.5, format("#,##0.00 [$€-407]"));
    worksheet_write_boolean(sheet, 1, 7, 1, nullptr);
    worksheet_write_formula_num(sheet, 1, 8, "=C2*2", nullptr, 2.468);
    worksheet_write_formula(sheet, 2, 8, "=C3*2", nullptr); // never calculated: written as 0
    worksheet_write_string(sheet, 2, 1, "=1+1", nullptr);
    worksheet_set_row_opt(sheet, 2, 15, nullptr, nullptr);
    QCOMPARE(int(workbook_close(book)), int(LXW_NO_ERROR));

    const Result<SheetText> text = readSheet(path, {});
    QVERIFY2(text.has_value(), text ? "" : text.error().detail.c_str());
    QCOMPARE(text->csv,
             std::string("id,name,sales,since,seen,margin,euros,active,profit\n"
                         "4006381333931,\"Ann, \"\"the first\"\" and only\",1.2340,2024-01-31,2024-01-31 "
                         "13:30:00,7%,-1234.5,true,2.4680\n"
                         ",=1+1,,,,,,,#FORMULA!\n"));
    QCOMPARE(text->sheet, std::string("Customers"));
    QCOMPARE(text->rows, std::uint64_t(3));
    QCOMPARE(text->notes.size(), std::size_t(2));
    QVERIFY(says(text->notes, "1 formula was never calculated (I3)"));
    QVERIFY(says(text->notes, "1 cell has line breaks"));
    QVERIFY(!text->hasTextNumbers);
}

void TestWorkbook::theSheet_isChosenOrTheFirstThatIsVisibleAndFilled()
{
    const std::string path = pathOf("sheets.xlsx");
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_worksheet* hidden = workbook_add_worksheet(book, "Hidden");
    lxw_worksheet* cover = workbook_add_worksheet(book, "Cover");
    lxw_worksheet* data = workbook_add_worksheet(book, "Data");
    worksheet_write_string(hidden, 0, 0, "secret", nullptr);
    worksheet_write_string(data, 0, 0, "open", nullptr);
    worksheet_activate(cover);
    worksheet_set_first_sheet(cover);
    worksheet_hide(hidden);
    QCOMPARE(int(workbook_close(book)), int(LXW_NO_ERROR));

    const auto sheets = sheetsOf(path);
    QVERIFY(sheets.has_value());
    QCOMPARE(sheets->size(), std::size_t(3));
    QCOMPARE((*sheets)[0].name, std::string("Hidden"));
    QVERIFY((*sheets)[0].isHidden && !(*sheets)[0].isEmpty);
    QVERIFY(!(*sheets)[1].isHidden && (*sheets)[1].isEmpty);
    QVERIFY(!(*sheets)[2].isHidden && !(*sheets)[2].isEmpty);
    QCOMPARE(csvOf(path), std::string("open\n"));
    QCOMPARE(csvOf(path, "Hidden"), std::string("secret\n"));
    const Result<SheetText> gone = readSheet(path, "Gone");
    QVERIFY(!gone);
    QCOMPARE(gone.error(), (Error{ErrorCode::UnknownName, "Gone"}));
}

void TestWorkbook::rowsKeepTheirNumbers_andAreAsWideAsTheTable()
{
    QCOMPARE(csvOf(xlsx("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>"
                        "<row r=\"4\"><c r=\"A4\"><v>3</v></c></row><row r=\"6\"><c r=\"C6\"/></row>")),
             std::string("\n,1,,2\n\n3,,,\n"));
    // a stray cell far to the right makes no columns of the empty ones between
    QCOMPARE(csvOf(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>" +
                        [] {
                            QByteArray rows;
                            for (int r = 2; r <= 70; ++r)
                                rows += "<row><c><v>5</v></c></row>";
                            return rows;
                        }()
                        + "<row r=\"71\"><c r=\"Z71\"><v>9</v></c></row>"))
                 .substr(0, 12),
             std::string("1,2\n5,\n5,\n5,"));
    const Result<SheetText> twice
        = readSheet(xlsx("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"), {});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::MalformedTable);
    QVERIFY(twice.error().detail.find("row 2 twice") != std::string::npos);
}

void TestWorkbook::mergedHeads_areAsked()
{
    const std::string path = pathOf("merged.xlsx");
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Sales");
    const char* const heads[] = {"customer_id", "name", "revenue", "quantity"};
    worksheet_merge_range(sheet, 0, 2, 0, 3, "Sales of 2024", nullptr);
    worksheet_write_string(sheet, 0, 0, "customer_id", nullptr);
    worksheet_write_string(sheet, 0, 1, "name", nullptr);
    for (lxw_col_t c = 0; c < 4; ++c)
        worksheet_write_string(sheet, 1, c, heads[c], nullptr);
    worksheet_write_string(sheet, 2, 0, "C1", nullptr);
    worksheet_write_string(sheet, 2, 1, "Ann", nullptr);
    worksheet_write_number(sheet, 2, 2, 10.5, nullptr);
    worksheet_write_number(sheet, 2, 3, 3, nullptr);
    QCOMPARE(int(workbook_close(book)), int(LXW_NO_ERROR));

    const Result<SheetText> text = readSheet(path, {});
    QVERIFY(text.has_value());
    QCOMPARE(text->mergedHeads, std::vector<std::string>{"C1:D1"});

    ImportOptions options;
    Result<ImportPlan> plan = planSheet(path, {}, options, {});
    QVERIFY(plan.has_value());
    QVERIFY(!plan->isReady());
    QCOMPARE(plan->questions.front().option, std::string("--header-row"));
    QVERIFY(plan->questions.front().detail.find("cells C1:D1 are merged") != std::string::npos);
    // an answer to something else leaves it open
    options.createCustomers = true;
    plan = planAgain(*plan, options);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->questions.front().option, std::string("--header-row"));
    options.headerRow = 2;
    plan = planAgain(*plan, options);
    QVERIFY(plan.has_value());
    QVERIFY(plan->isReady());
    options.headerRow = 2;
    plan = planSheet(path, {}, options, {});
    QVERIFY(plan.has_value());
    QVERIFY(plan->isReady());
    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->rows.customers.ids, std::vector<std::string>{"C1"});
}

void TestWorkbook::formulasThatWereNeverCalculated_areNoIds()
{
    const std::string path
        = xlsx("<row><c t=\"str\"><v>customer_id</v></c><c t=\"str\"><v>revenue</v></c></row>"
               "<row><c t=\"str\"><f>A9</f></c><c><v>1.5</v></c></row>"
               "<row><c t=\"str\"><f>A9</f><v>C2</v></c><c><f>B9</f><v/></c></row>"
               "<row><c t=\"str\"><v>C3</v></c><c t=\"str\"><f>IF(1,\"\")</f><v></v></c></row>");
    const Result<ImportPlan> plan = planSheet(path, {}, {}, {});
    QVERIFY(plan.has_value());
    QVERIFY(plan->isReady());
    QVERIFY(std::any_of(plan->notes.begin(), plan->notes.end(), [](const ImportNote& note) {
        return note.isWarning && note.text.find("2 formulas were never calculated (the first in A2)") == 0;
    }));
    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->report.rejected, std::uint64_t(1));
    QCOMPARE(outcome->rows.customers.ids, (std::vector<std::string>{"C2", "C3"}));
    QCOMPARE(plan->columns[1].invalid, std::uint64_t(1)); // B3; B4 is an empty text
    QCOMPARE(plan->columns[1].missing, std::uint64_t(1));
}

void TestWorkbook::textNumbers_areAskedAndRealOnesNeverMisread()
{
    const std::string path
        = xlsx("<row><c t=\"str\"><v>customer_id</v></c><c t=\"str\"><v>revenue</v></c></row>"
               "<row><c t=\"str\"><v>C1</v></c><c t=\"str\"><v>1.234</v></c></row>"
               "<row><c t=\"str\"><v>C2</v></c><c><v>12.345</v></c></row>");
    const Result<SheetText> text = readSheet(path, {});
    QVERIFY(text.has_value());
    QVERIFY(text->hasTextNumbers);
    QCOMPARE(text->csv, std::string("customer_id,revenue\nC1,1.234\nC2,12345e-3\n"));

    const Result<ImportPlan> asked = planSheet(path, {}, {}, {});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->questions.size(), std::size_t(1));
    QCOMPARE(asked->questions[0].option, std::string("--decimal"));
    for (const auto& [mark, lowest, highest] :
         {std::tuple(".", 1.234, 12.345), std::tuple(",", 12.345, 1234.0)}) {
        ImportOptions options;
        QVERIFY(setOption(options, "--decimal", std::string("revenue=") + mark));
        const Result<ImportPlan> plan = planSheet(path, {}, options, {});
        QVERIFY(plan.has_value());
        QVERIFY(plan->isReady());
        QCOMPARE(plan->columns[1].lowest, lowest);
        QCOMPARE(plan->columns[1].highest, highest);
    }
}

void TestWorkbook::severalCurrencies_areSeen()
{
    const std::string path = pathOf("currencies.xlsx");
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Sales");
    const char* const codes[] = {"[$€-2] #,##0.00", "[$USD] #,##0.00"};
    worksheet_write_string(sheet, 0, 0, "customer_id", nullptr);
    worksheet_write_string(sheet, 0, 1, "revenue", nullptr);
    for (int i = 0; i < 2; ++i) {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, codes[i]);
        worksheet_write_string(sheet, lxw_row_t(i + 1), 0, i == 0 ? "C1" : "C2", nullptr);
        worksheet_write_number(sheet, lxw_row_t(i + 1), 1, 10.5, format);
    }
    QCOMPARE(int(workbook_close(book)), int(LXW_NO_ERROR));
    QCOMPARE(csvOf(path), std::string("customer_id,revenue\nC1,€ 10.5\nC2,USD 10.5\n"));
    const Result<ImportPlan> plan = planSheet(path, {}, {}, {});
    QVERIFY(plan.has_value());
    QVERIFY(!plan->isReady());
    QCOMPARE(plan->questions[0].kind, QuestionKind::Currency);
}

void TestWorkbook::richTextAndEscapes_areText()
{
    const std::string path = xlsx(
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
        "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
        "<c t=\"d\"><v>2024-01-31T00:00:00</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>3</v></c></row>",
        {},
        {{"xl/sharedStrings.xml",
          "<sst xmlns=\"" + kMain
              + "\"><si><r><t>To</t></r><r><t xml:space=\"preserve\">kyo </t></r><rPh sb=\"0\" "
                "eb=\"1\"><t>TOUKYOU</t></rPh></si><si><t>a_x000D_b_x0041_c_xyz</t></si><si><t>Łódź</t></si>"
                "<si><t/></si></sst>"}});
    QCOMPARE(csvOf(path), std::string("Tokyo ,a bAc_xyz,Łódź,inline,2024-01-31,#N/A\n"));
}

void TestWorkbook::cellsWithoutReferences_followEachOther()
{
    QCOMPARE(csvOf(xlsx("<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>"
                        "<row r=\"3\"><c><v>4</v></c></row><row><c><v>5</v></c></row>")),
             std::string("1,,2,3\n\n4,,,\n5,,,\n"));
}

void TestWorkbook::aRichArchive_isRead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("day");
    QTest::newRow("a relative target") << QByteArray("worksheets/a.xml") << QByteArray("xl/worksheets/a.xml")
                                       << QByteArray() << "2020-01-31";
    QTest::newRow("an absolute target") << QByteArray("/xl/worksheets/a.xml")
                                        << QByteArray("xl/worksheets/a.xml") << QByteArray() << "2020-01-31";
    QTest::newRow("one folder up") << QByteArray("../data/a.xml") << QByteArray("data/a.xml") << QByteArray()
                                   << "2020-01-31";
    QTest::newRow("another case") << QByteArray("Worksheets/A.xml") << QByteArray("xl/worksheets/a.xml")
                                  << QByteArray() << "2020-01-31";
    QTest::newRow("days from 1904") << QByteArray("worksheets/a.xml") << QByteArray("xl/worksheets/a.xml")
                                    << QByteArray("<workbookPr date1904=\"1\"/>") << "2024-02-01";
}

void TestWorkbook::aRichArchive_isRead()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, properties);
    QFETCH(QString, day);
    const std::string path = archive(
        "rich.xlsx",
        {{"[Content_Types].xml", kTypes},
         {"_rels/.rels", relations({{"officeDocument", "/xl/book.xml"}})},
         {"xl/book.xml", workbookXml(properties)},
         {"xl/_rels/book.xml.rels", relations({{"worksheet", target}, {"styles", "styles.xml"}})},
         {"xl/styles.xml",
          "<styleSheet xmlns=\"" + kMain
              + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" "
                "formatCode=\"[$-407]d. mmm yyyy\"/></numFmts><cellStyleXfs><xf "
                "numFmtId=\"9\"/></cellStyleXfs>"
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                "numFmtId=\"170\"/></cellXfs></styleSheet>"},
         {part,
          sheetXml("<row><c s=\"0\"><v>43861</v></c><c s=\"1\"><v>43861</v></c><c s=\"2\"><v>43861</v></c>"
                   "<c s=\"99\"><v>1</v></c></row>")}});
    QCOMPARE(QString::fromStdString(csvOf(path)), QStringLiteral("43861,%1,%1,1\n").arg(day));
}

void TestWorkbook::anOpenDocument_isReadCellByCell()
{
    const auto cell = [](const QByteArray& attributes, const QByteArray& content = {}) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    };
    const auto text = [&](const QByteArray& content) {
        return cell("office:value-type=\"string\"", "<text:p>" + content + "</text:p>");
    };
    const std::string path = ods(
        "<table:table-header-rows><table:table-row>" + text("a<text:s text:c=\"2\"/>b")
        + text("two</text:p><text:p>lines")
        + cell("table:number-columns-spanned=\"2\" office:value-type=\"string\"", "<text:p>head</text:p>")
        + "<table:covered-table-cell/>"
          "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p>"
          "</office:annotation><text:p>noted</text:p></table:table-cell>"
          "</table:table-row></table:table-header-rows>"
          "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
          "table:number-columns-repeated=\"1024\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"2\">"
        + cell("office:value-type=\"float\" office:value=\"0.1\" table:number-columns-repeated=\"2\"",
               "<text:p>0,1</text:p>")
        + cell("office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>13 %</text:p>")
        + cell("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\"",
               "<text:p>12,50 €</text:p>")
        + cell("office:value-type=\"date\" office:date-value=\"2024-01-31\"", "<text:p>31.01.24</text:p>")
        + cell("office:value-type=\"date\" office:date-value=\"2024-01-31T13:30:00\"")
        + cell("office:value-type=\"time\" office:time-value=\"PT09H05M00S\"")
        + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>WAHR</text:p>")
        + cell("table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
               "calcext:value-type=\"error\"",
               "<text:p>#DIV/0!</text:p>")
        + cell("table:formula=\"of:=[.A1]\"")
        + "</table:table-row><table:table-row "
          "table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
          "</table:table-row>");
    const Result<SheetText> sheet = readSheet(path, {});
    QVERIFY2(sheet.has_value(), sheet ? "" : sheet.error().detail.c_str());
    const std::string line
        = "0.1,0.1,12.5%,12.5,2024-01-31,2024-01-31 13:30:00,09:05:00,true,#DIV/0!,#FORMULA!\n";
    QCOMPARE(sheet->csv, "a  b,two lines,head,,noted,,,,,\n\n\n" + line + line);
    QCOMPARE(sheet->rows, std::uint64_t(5));
    QCOMPARE(sheet->sheet, std::string("Data"));
    QCOMPARE(sheet->mergedHeads, std::vector<std::string>{"C1:D1"});

    const auto sheets = sheetsOf(path);
    QVERIFY(sheets.has_value());
    QCOMPARE(sheets->size(), std::size_t(2));
    QVERIFY((*sheets)[0].isHidden && !(*sheets)[1].isHidden && !(*sheets)[1].isEmpty);
    QCOMPARE(csvOf(path, "Secret"), std::string("hidden\n"));
}

void TestWorkbook::repeatsOfAnOpenDocument_haveACap()
{
    const QByteArray cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"";
    const Result<SheetText> wide = readSheet(
        ods("<table:table-row>" + cell + " table:number-columns-repeated=\"20000\"/></table:table-row>"), {});
    QVERIFY(!wide);
    QVERIFY(wide.error().detail.find("outside the grid") != std::string::npos);
    const Result<SheetText> high = readSheet(
        ods("<table:table-row table:number-rows-repeated=\"4000000000\">" + cell + "/></table:table-row>"),
        {});
    QVERIFY(!high);
    QVERIFY(high.error().detail.find("outside the grid") != std::string::npos);
    const Result<SheetText> large
        = readSheet(ods("<table:table-row table:number-rows-repeated=\"1000000\">" + cell
                        + " table:number-columns-repeated=\"1000\"/></table:table-row>"),
                    {});
    QVERIFY(!large);
    QVERIFY(large.error().detail.find("expands too much") != std::string::npos);
}

void TestWorkbook::whatIsNoWorkbook_isSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& path, ErrorCode code, const char* what) {
        QTest::newRow(name) << QString::fromStdString(path) << int(code) << QString::fromLatin1(what);
    };
    const auto bytes = [this](const char* name, const QByteArray& content) {
        QFile file(QString::fromStdString(pathOf(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return pathOf(name);
    };
    row("a missing file", pathOf("missing.xlsx"), ErrorCode::CannotRead, "missing.xlsx");
    row("a folder", m_folder.path().toStdString(), ErrorCode::CannotRead, "not a regular file");
    row("an empty file", bytes("empty.xlsx", {}), ErrorCode::NotText, "no workbook");
    row("text", bytes("text.xlsx", "a,b\n1,2\n"), ErrorCode::NotText, "no workbook");
    row("an old workbook", bytes("old.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), ErrorCode::NotText,
        "password-protected workbook or an old .xls");
    row("an archive of something else", archive("photos.zip", {{"a.txt", "a"}}), ErrorCode::NotText,
        "a ZIP archive without a workbook");
    row("a text document", archive("letter.odt", {{"mimetype", "application/vnd.oasis.opendocument.text"}}),
        ErrorCode::NotText, "a document that is no workbook");
    row("a letter of an office program",
        archive("letter.docx",
                {{"[Content_Types].xml", kTypes},
                 {"_rels/.rels", relations({{"officeDocument", "word/document.xml"}})}}),
        ErrorCode::NotText, "no workbook");
    row("a binary workbook",
        archive("binary.xlsb",
                {{"[Content_Types].xml", kTypes},
                 {"_rels/.rels", relations({{"officeDocument", "xl/workbook.bin"}})}}),
        ErrorCode::NotText, ".xlsb");
    row("an encrypted OpenDocument",
        archive(
            "locked.ods",
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"META-INF/manifest.xml",
              "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"},
             {"content.xml", "rubbish"}}),
        ErrorCode::NotText, "a password-protected workbook");
}

void TestWorkbook::whatIsNoWorkbook_isSaid()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    QFETCH(QString, says);
    const auto sheets = sheetsOf(path.toStdString());
    QVERIFY(!sheets);
    QCOMPARE(int(sheets.error().code), code);
    QVERIFY2(QString::fromStdString(sheets.error().detail).contains(says), sheets.error().detail.c_str());
    const auto text = readSheet(path.toStdString(), {});
    QVERIFY(!text);
    QCOMPARE(text.error(), sheets.error());
}

void TestWorkbook::bombs_areRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [this](const char* name, const std::string& made, const char* what) {
        const QString kept = m_folder.filePath(QString::fromLatin1(name) + QLatin1String(".bomb"));
        QFile::rename(QString::fromStdString(made), kept);
        QTest::newRow(name) << kept << QString::fromLatin1(what);
    };
    row("deep nesting", xlsx(QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)),
        "nested more than 100 deep");
    row("empty rows without end", xlsx(QByteArray("<row/>").repeated(4 << 20)), "expands too much");
    row("a cell without end",
        xlsx("<row><c t=\"str\"><v>" + QByteArray("Ann and Bob met Cid. ").repeated(250000)
             + "</v></c></row>"),
        "more than 4 MB");
    row("a document type",
        archive("dtd.xlsx",
                {{"[Content_Types].xml", kTypes},
                 {"xl/workbook.xml", "<!DOCTYPE workbook [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>"}}),
        "DOCTYPE");
    // one long text, named again and again
    row("a text repeated",
        xlsx(
            "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(2000) + "</row>", {},
            {{"xl/sharedStrings.xml", "<sst><si><t>" + QByteArray("x").repeated(30000) + "</t></si></sst>"}}),
        "expands too much");
    row("a text repeated by the sheet",
        ods("<table:table-row><table:table-cell office:value-type=\"string\" "
            "table:number-columns-repeated=\"16384\"><text:p>"
            + QByteArray("x").repeated(100000) + "</text:p></table:table-cell></table:table-row>"),
        "expands too much");
    row("a row repeated by the sheet",
        ods("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
            "office:value-type=\"string\"><text:p>"
            + QByteArray("x").repeated(100000) + "</text:p></table:table-cell></table:table-row>"),
        "expands too much");
    row("a column far away",
        xlsx("<row><c r=\"A1\"><v>1</v></c><c r=\"BXX1\"><v>1</v></c></row>"
             + QByteArray("<row><c><v>5</v></c></row>").repeated(300000)),
        "with the cell BXX1 every row would have 2000 columns");
    row("a column far away in a document",
        ods("<table:table-row><table:table-cell table:number-columns-repeated=\"1999\"/><table:table-cell "
            "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
            "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
        "with the cell BXX1 every row would have 2000 columns");
    row("shared texts without end",
        xlsx("<row><c><v>1</v></c></row>", {},
             {{"xl/sharedStrings.xml", "<sst>" + QByteArray("<si/>").repeated(3000000) + "</sst>"}}),
        "expands too much");
    row("formats without end",
        archive(
            "formats.xlsx",
            {{"[Content_Types].xml", kTypes},
             {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
             {"xl/workbook.xml", workbookXml()},
             {"xl/_rels/workbook.xml.rels",
              relations({{"worksheet", "worksheets/s.xml"}, {"styles", "styles.xml"}})},
             {"xl/worksheets/s.xml", sheetXml("<row><c><v>1</v></c></row>")},
             {"xl/styles.xml",
              "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(70000) + "</cellXfs></styleSheet>"}}),
        "more than 65536 formats");
}

void TestWorkbook::bombs_areRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const Result<SheetText> text = readSheet(path.toStdString(), {});
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::MalformedTable);
    QVERIFY2(QString::fromStdString(text.error().detail).contains(says), text.error().detail.c_str());
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    rusage usage = {};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY(usage.ru_maxrss < 300 * 1024); // the most this program ever took, in kB
#endif
}

// No more columns than the rows of an honest sheet can bear; and what is blank is none.
void TestWorkbook::whatIsOnlyLarge_isRead()
{
    const Result<SheetText> wide
        = readSheet(xlsx("<row><c r=\"A1\"><v>1</v></c><c r=\"BXX1\"><v>1</v></c></row>"
                         + QByteArray("<row><c><v>5</v></c></row>").repeated(1000)),
                    {});
    QVERIFY2(wide.has_value(), wide ? "" : wide.error().detail.c_str());
    QCOMPARE(std::count(wide->csv.begin(), wide->csv.end(), ','), 1001 * 1999);
    QCOMPARE(csvOf(ods("<table:table-row><table:table-cell office:value-type=\"string\" "
                       "table:number-columns-repeated=\"16384\"><text:p>"
                       + QByteArray("\xc2\xa0").repeated(1000)
                       + "</text:p></table:table-cell></table:table-row>")),
             std::string());
}

void TestWorkbook::reading_canBeCancelled()
{
    QByteArray rows;
    for (int r = 0; r < 20000; ++r)
        rows += "<row><c><v>" + QByteArray::number(r * 7919 % 100003) + "</v></c></row>";
    const std::string path = xlsx(rows);
    int calls = 0;
    const Result<SheetText> stopped = readSheet(path, {}, [&](std::uint64_t done, std::uint64_t total) {
        ++calls;
        return done > total; // never
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
    std::uint64_t last = 0;
    const Result<SheetText> whole = readSheet(path, {}, [&](std::uint64_t done, std::uint64_t total) {
        last = done;
        return done <= total;
    });
    QVERIFY(whole.has_value());
    QCOMPARE(whole->rows, std::uint64_t(20000));
    QVERIFY(last > 0);
}

void TestWorkbook::thePlan_knowsItsSheet()
{
    const std::string path = pathOf("two sheets.xlsx");
    lxw_workbook* book = workbook_new(path.c_str());
    for (const char* name : {"North", "South"}) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        worksheet_write_string(sheet, 0, 0, "customer_id", nullptr);
        worksheet_write_string(sheet, 0, 1, "revenue", nullptr);
        worksheet_write_string(sheet, 1, 0, name, nullptr);
        worksheet_write_number(sheet, 1, 1, 1.234, nullptr);
    }
    QCOMPARE(int(workbook_close(book)), int(LXW_NO_ERROR));
    const Result<ImportPlan> plan = planSheet(path, "South", {}, {});
    QVERIFY(plan.has_value());
    QVERIFY(plan->isReady());
    QCOMPARE(plan->source, std::string("two sheets.xlsx \xe2\x80\x93 South"));
    QCOMPARE(plan->origin.kind, SourceKind::Sheet);
    QCOMPARE(plan->origin.location, path);
    QCOMPARE(plan->origin.part, std::string("South"));
    QCOMPARE(plan->columns[1].highest, 1.234); // alone in its column, and yet no thousand
    const Result<ImportPlan> again = planAgain(*plan, plan->options);
    QVERIFY(again.has_value());
    QCOMPARE(again->origin, plan->origin);
    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->rows.customers.ids, std::vector<std::string>{"South"});
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
