#pragma once
#include "core/import/importplan.h"
#include "core/import/textindex.h"
#include "core/model/batch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

struct ImportIssue
{
    std::size_t line = 0; // of the file, from 1
    std::string column; // empty = the whole row
    // Stable key. Of a rejected row: "no-customer", "unknown-customer", "no-date", "bad-date", "no-amount",
    // "bad-amount", "no-rate", "left-out", "total", "duplicate", "repeated", "fields", "quote", "nul",
    // "too-long". Of a cell in an accepted one: "invalid", "sheet-error", "sentinel-date".
    std::string kind;
    std::string text; // "Line 214: revenue 'n.v.' left empty"

    bool operator==(const ImportIssue&) const = default;
};

struct RejectedRow
{
    std::size_t line = 0;
    std::string reason;
    std::string raw; // as it stood in the file, without its line end
};

struct IssueCount
{
    std::string kind;
    std::uint64_t count = 0;
};

inline constexpr std::size_t kMaxIssues = 100000; // kept one by one; all are counted

struct ImportReport
{
    std::uint64_t read = 0; // = accepted + rejected
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0;
    std::uint64_t blank = 0; // lines with nothing on them, not among `read`
    std::uint64_t credits = 0; // accepted lines or payments below zero
    std::uint64_t zeros = 0; // accepted lines or payments of zero
    std::vector<ImportIssue> issues; // the first kMaxIssues
    std::vector<IssueCount> issueCounts; // all of them, by kind
    std::vector<ImportNote> notes;
    std::vector<RejectedRow> rejectedRows; // the first kMaxIssues
    std::string header; // the header as it stood, so that rejected rows can be written as a file to repair
};

struct ImportOutcome
{
    BatchRows rows;
    ImportReport report;
};

// Takes the rows of an import piece by piece, as they are read, so that they never are in memory all at once.
// What it throws ends the import and reaches the caller.
class RowSink
{
public:
    virtual ~RowSink() = default;
    // At most kPieceRows rows. Without the texts that they refer to; those come when all rows are through.
    virtual void takeLines(const InvoiceLines& piece) = 0;
    virtual void takePayments(const Payments& piece) = 0;
    enum class Texts
    {
        InvoiceIds,
        ProductIds,
        Categories
    };
    virtual void takeTexts(Texts which, const TextIndex& texts) = 0; // in their order
};
inline constexpr std::size_t kPieceRows = 65536;

// The same with the rows of invoice lines and payments handed over to `sink`: of them the outcome has none,
// but all customers, and the report.
Result<ImportOutcome> runImport(const ImportPlan& plan, RowSink& sink, const Progress& progress = {});

// Reads the table as planned. Columns the table does not have stay empty. Changes nothing outside. Errors:
// NeedsDecision (detail: the first open question and the option that answers it), NothingToImport, Cancelled,
// CannotRead (a large file is read again here).
Result<ImportOutcome> runImport(const ImportPlan& plan, const Progress& progress = {});

// Why rows were rejected, by what a person does about it. Adds up to report.rejected; of reports kept by
// earlier versions, which did not tell these apart, all but the unknown, total and repeated ones are `other`.
struct RejectedCounts
{
    std::uint64_t noCustomer = 0; // no customer id
    std::uint64_t unknownCustomer = 0; // one the project does not have
    std::uint64_t noDate = 0; // none, or none that can be read
    std::uint64_t noAmount = 0; // none that can be read, or no exchange rate
    std::uint64_t leftOut = 0; // asked for: credits, zeros
    std::uint64_t totals = 0; // rows that look like totals
    std::uint64_t repeated = 0; // customers that come again
    std::uint64_t other = 0; // rows that cannot be read
};
RejectedCounts rejectedCounts(const ImportReport& report);

// The rejected rows as a file that can be repaired and imported again, in the plan's dialect, UTF-8.
std::string rejectedRowsText(const ImportPlan& plan, const ImportReport& report);

} // namespace strata
