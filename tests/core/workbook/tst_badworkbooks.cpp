#include "core/import/importrun.h"
#include "core/workbook/workbook.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

using namespace strata;

// Bad workbooks and the outcome each must get, as the manifest beside them says.
class TestBadWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void workbook_getsItsOutcome_data();
    void workbook_getsItsOutcome();
};

namespace {

const std::string kFolder = std::string(SHARED_DATA) + "/badfiles/";

struct Expected
{
    std::string file, outcome, rows, accepted, rejected;
};

// Records of the manifest that are about workbooks. Only its last column has quotes.
std::vector<Expected> readManifest()
{
    std::ifstream file(kFolder + "manifest.csv");
    std::vector<Expected> records;
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("xlsx/", 0) != 0)
            continue;
        std::istringstream cells(line);
        Expected record;
        std::string what;
        std::getline(cells, record.file, ',');
        if (cells.peek() == '"') {
            std::getline(cells, what, '"');
            std::getline(cells, what, '"');
            std::getline(cells, what, ',');
        } else {
            std::getline(cells, what, ',');
        }
        std::getline(cells, record.outcome, ',');
        std::getline(cells, record.rows, ',');
        std::getline(cells, record.accepted, ',');
        std::getline(cells, record.rejected, ',');
        records.push_back(record);
    }
    return records;
}

const std::vector<Expected>& manifest()
{
    static const std::vector<Expected> records = readManifest();
    return records;
}

std::string said(const ImportReport& report)
{
    std::string text;
    for (const ImportNote& note : report.notes)
        text += note.text + "\n";
    for (const ImportIssue& issue : report.issues)
        text += "line " + std::to_string(issue.line) + ": " + issue.text + "\n";
    return text;
}

// What the manifest puts in words, and the answer a person would give where one is asked.
struct Words
{
    std::string says;
    std::string option = {}, answer = {};
};
const std::map<std::string, Words> kWords = {
    {"xlsx/101_zip_bomb_sheet.xlsx", {"expands too much"}},
    {"xlsx/102_billion_laughs.xlsx", {"DOCTYPE"}},
    {"xlsx/105_far_cell.xlsx", {"line 1048576: "}},
    {"xlsx/106_bad_ref.xlsx", {"'ZZZZ99999999999', which is outside the grid, in row 2"}},
    {"xlsx/107_duplicate_cells.xlsx", {"A2 the cell twice"}},
    {"xlsx/109_shared_string_oob.xlsx", {"A2 text number 99999999, which the workbook does not have"}},
    {"xlsx/111_error_cells.xlsx", {"#DIV/0!"}},
    {"xlsx/112_formula_no_cache.xlsx", {"1 formula was never calculated (C2)"}},
    {"xlsx/113_text_numbers.xlsx", {"C2 '1.234,56'", "--decimal", "revenue=,"}},
    {"xlsx/117_missing_sheet_part.xlsx", {"the workbook is damaged: the sheet"}},
    {"xlsx/118_truncated.xlsx", {"cut short"}},
    {"xlsx/119_bad_crc.xlsx", {"xl/worksheets/sheet1.xml of the workbook is damaged"}},
    {"xlsx/120_encrypted_ole.xlsx", {"password-protected workbook or an old .xls"}},
    {"xlsx/121_malformed_xml.xlsx", {"is damaged (line 1, column "}},
    {"xlsx/122_invalid_utf8.xlsx", {"is damaged (line 1, column "}},
    {"xlsx/125_merged_header.xlsx", {"B1:C1 are merged", "--header-row", "1"}},
    {"xlsx/126_zip64_lie.xlsx", {"damaged"}},
    {"xlsx/127_many_entries.xlsx", {"3000 parts"}},
};

} // namespace

void TestBadWorkbooks::workbook_getsItsOutcome_data()
{
    QTest::addColumn<int>("record");
    for (std::size_t i = 0; i < manifest().size(); ++i)
        QTest::newRow(manifest()[i].file.c_str()) << int(i);
    if (manifest().empty())
        QTest::newRow("none") << -1;
}

void TestBadWorkbooks::workbook_getsItsOutcome()
{
    QFETCH(int, record);
    if (record < 0)
        QSKIP("the reference files are not here");
    const Expected& expected = manifest()[std::size_t(record)];
    const auto given = kWords.find(expected.file);
    const Words words = given == kWords.end() ? Words() : given->second;
    const std::string path = kFolder + expected.file;
    QVERIFY(isWorkbook(path));

    ImportOptions options;
    Result<ImportPlan> plan = planSheet(path, {}, options, {});
    if (expected.outcome == "REFUSE") {
        QVERIFY(!plan);
        QVERIFY2(plan.error().detail.find(words.says) != std::string::npos, plan.error().detail.c_str());
        return;
    }
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
    if (expected.outcome == "ASK") {
        QVERIFY(!plan->isReady());
        QCOMPARE(plan->questions.front().option, words.option);
        QVERIFY2(plan->questions.front().detail.find(words.says) != std::string::npos,
                 plan->questions.front().detail.c_str());
        const Result<ImportOutcome> refused = runImport(*plan);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.find(words.option) != std::string::npos,
                 refused.error().detail.c_str());
        QVERIFY(setOption(options, words.option, words.answer));
        plan = planSheet(path, {}, options, {});
        QVERIFY(plan.has_value());
    }
    std::string open;
    for (const Question& question : plan->questions)
        open += question.option + ": " + question.detail + "\n";
    QCOMPARE(open, std::string());

    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY(outcome.has_value());
    const ImportReport& report = outcome->report;
    QCOMPARE(report.read, report.accepted + report.rejected);
    QCOMPARE(std::to_string(report.read), expected.rows);
    if (!expected.accepted.empty())
        QCOMPARE(std::to_string(report.accepted), expected.accepted);
    if (!expected.rejected.empty())
        QCOMPARE(std::to_string(report.rejected), expected.rejected);
    const bool hasWarning = std::any_of(report.notes.begin(), report.notes.end(),
                                        [](const ImportNote& note) { return note.isWarning; });
    if (expected.outcome == "OK")
        QVERIFY2(!hasWarning && report.issues.empty(), said(report).c_str());
    if (expected.outcome == "WARN")
        QVERIFY2(hasWarning, said(report).c_str());
    if (expected.outcome != "OK" && expected.outcome != "ASK")
        QVERIFY2(said(report).find(words.says) != std::string::npos, said(report).c_str());
    if (expected.outcome == "CELL") {
        QCOMPARE(report.issues.size(), std::size_t(1));
        QCOMPARE(report.issues[0].line, std::size_t(2));
        QCOMPARE(report.issues[0].column, std::string("revenue"));
        // the only cell of its column: nothing there tells a number from a text
        QCOMPARE(report.issues[0].kind, std::string("sheet-error"));
        QCOMPARE(plan->columns[2].present, std::uint64_t(0)); // never 0
    }
}

QTEST_APPLESS_MAIN(TestBadWorkbooks)
#include "tst_badworkbooks.moc"
