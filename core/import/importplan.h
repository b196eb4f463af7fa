#pragma once
#include "core/import/importoptions.h"
#include "core/model/dataset.h"
#include "core/model/source.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// What a column of a text table can be taken for.
enum class Field
{
    None, // not used
    CustomerId,
    CustomerName,
    CustomerField, // a column of one's own in a customers table
    InvoiceId,
    InvoiceDate,
    ProductId,
    Category,
    Quantity,
    Revenue,
    Cost,
    UnitPrice,
    ListPrice, // per unit
    ListValue, // of the line
    DiscountRate, // share of the list value
    Freight,
    FreightBilled,
    IsReturn,
    Currency, // of the line's amounts, an ISO code or a sign
    ExchangeRate, // project currency for one unit of the line's
    DueDate,
    PaidDate,
    DaysToPay,
    PaymentDate,
    PaymentAmount,
};
inline constexpr std::size_t kFieldCount = std::size_t(Field::PaymentAmount) + 1;

const char* fieldKey(Field field); // "customer_id", as --map writes it; "ignore" for None
std::optional<Field> fieldOfKey(std::string_view key);
const std::vector<Field>& fieldsOf(TableKind kind); // in the order in which a person is shown them
bool isRequired(TableKind kind, Field field);

enum class ColumnType
{
    Empty,
    Text,
    Number,
    Date,
    Flag
};

struct MissingSpelling
{
    std::string text; // "" , "n/a", "#DIV/0!"
    std::uint64_t count = 0;
};

// A column of the file, judged over all its rows.
struct ImportColumn
{
    std::string name; // from the header; "column B" where that says nothing
    Field field = Field::None;
    std::string customerField; // its name as a customer field
    ColumnType type = ColumnType::Text;
    std::uint64_t present = 0; // cells with a readable value
    std::uint64_t missing = 0;
    std::uint64_t invalid = 0; // cells that are neither
    std::vector<MissingSpelling> missingSpellings; // most frequent first
    DecimalMark decimal = DecimalMark::Dot;
    bool isMarkDecided
        = false; // `decimal` was said, seen or remembered, and not only taken where it means nothing
    bool isPercent = false; // percent signs are met, or were when the source was last read
    bool plainIsPercent = false; // a number without a sign in a percent column is percent too
    bool hasTrailingMinus = false; // "12-", "12CR" are met
    std::string currency; // the one mark met, if any
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool hasShortYears = false;

    // What its readable cells hold, for a person who checks the mapping.
    double lowest = 0.0, highest = 0.0; // Number
    Day earliest = kNoDay, latest = kNoDay; // Date
    std::uint64_t negatives = 0, zeros = 0; // Number
    std::uint64_t distinct = 0; // Text: different cells, counted up to kMostDistinct

    // Why the column cannot mean what it meant when its source was last read; empty = it can. A sentence that
    // follows the column's name.
    std::string contradiction;
};
inline constexpr std::uint64_t kMostDistinct = 1000;

enum class QuestionKind
{
    Encoding,
    Delimiter,
    HeaderRow,
    Kind,
    Mapping, // a needed field has no column
    DuplicateHeaders, // map by position
    Decimal,
    Currency,
    Percent,
    DateOrder,
    Century,
    DuplicateIds,
    Ids, // near-duplicates, numbers written by a spreadsheet
    Totals
};

struct Choice
{
    std::string value; // for setOption()
    std::string text; // what it means
};

// Something the file alone does not settle. Answer it with setOption(options, question.option, choice.value)
// and plan again.
struct Question
{
    QuestionKind kind = QuestionKind::Kind;
    std::string option; // "--decimal"
    std::string column; // the column's name; empty = the whole file
    std::string detail; // what was found, a sentence with line numbers
    std::vector<Choice> choices; // may be empty (then any value of the option will do)
    int proposal = -1; // index into choices, -1 = none is likelier
};

std::string optionFor(QuestionKind kind); // "--decimal"

// Something a person should know; a warning where the file was not quite in order.
struct ImportNote
{
    bool isWarning = false;
    std::string text;
};

enum class CellState
{
    Unused,
    Good,
    Missing,
    Invalid
};

struct PreviewCell
{
    std::string text; // as in the file
    std::string understood; // "1234.56", "2024-01-31"; empty where missing, invalid or unused
    CellState state = CellState::Unused;
};

struct PreviewRow
{
    std::size_t line = 0; // of the file, from 1
    std::vector<PreviewCell> cells; // one per column
    std::string rejected; // why the row will not be taken (as far as the row alone tells); empty = it will
};

// The customers the project has. Empty: invoice lines and payments make theirs.
struct KnownCustomers
{
    std::shared_ptr<const std::vector<std::string>> ids;

    bool any() const { return ids && !ids->empty(); }
};
KnownCustomers knownCustomers(const std::shared_ptr<const Dataset>& dataset);

class TextTable; // the decoded file, kept for the second step

// Everything that was decided about a file, and what a person has yet to decide.
struct ImportPlan
{
    std::string source; // the file's name without its folder
    SourceRecipe origin; // where it comes from; its options and columns are filled in by recipeOf()
    ImportOptions options; // the answers it was made with
    TableKind kind = TableKind::Customers;
    std::string encoding;
    char delimiter = ',';
    char quote = '"';
    int headerRow = 1; // line of the header, 0 = none
    std::vector<ImportColumn> columns;
    std::vector<Question> questions; // none left: ready for runImport()
    std::vector<ImportNote> notes;
    std::vector<PreviewRow> preview; // the first rows
    std::uint64_t rows = 0; // data rows in the file, blank ones not counted
    std::uint64_t blankRows = 0;
    std::vector<std::string> mixedCurrencies; // several, accepted as they stand

    // What the source says beyond its text (a workbook's merged cells and formulas), kept by planAgain().
    std::vector<Question> sourceQuestions; // open until their option is said; kinds HeaderRow and Decimal
    std::vector<ImportNote> sourceNotes;

    KnownCustomers known;
    std::shared_ptr<const TextTable> table;

    bool isReady() const { return questions.empty(); }
};

// Reads a text table (UTF-8 path) and works out what it is. Errors: CannotRead, NotText (detail: what it is
// instead), NothingToImport (the columns are named), MalformedTable (line and column), UnknownEncoding,
// UnknownColumn, Cancelled.
Result<ImportPlan> planImport(const std::string& path, const ImportOptions& options,
                              const KnownCustomers& known, const Progress& progress = {});

// The same for bytes in memory; a workbook's sheet comes this way, written as CSV.
Result<ImportPlan> planImportOf(const std::string& name, std::string bytes, const ImportOptions& options,
                                const KnownCustomers& known, const Progress& progress = {});

// Adds to the plan's questions and notes what its source says and no option has answered.
void stateSource(ImportPlan& plan);

// The same file with other answers, without reading it again.
Result<ImportPlan> planAgain(const ImportPlan& plan, const ImportOptions& options,
                             const Progress& progress = {});

} // namespace strata
