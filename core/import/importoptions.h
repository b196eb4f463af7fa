#pragma once
#include "core/model/project.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strata {

enum class DecimalMark
{
    Dot,
    Comma,
    EachCell // each cell by its own marks; a cell that could be read in two ways ("1.234") is invalid
};
enum class DateOrder
{
    YearMonthDay,
    DayMonthYear,
    MonthDayYear
};
enum class DuplicatePolicy
{
    First,
    Last,
    Sum,
    Reject
}; // a customer that has several rows
enum class TotalsPolicy
{
    Skip,
    Keep
}; // rows that look like totals
enum class IdPolicy
{
    Keep,
    Fix
}; // ids that differ by case or spaces, or end in ".0"
enum class PercentPolicy
{
    Percent,
    Fraction
}; // the plain numbers of a column that also has percent signs, and those of a discount rate

// A column by the name in its header, or "#3" for the third.
struct FieldMapping
{
    std::string field; // a field's key ("revenue"), a name of one's own for a customer field, or "ignore"
    std::string column;

    bool operator==(const FieldMapping&) const = default;
};

struct ColumnDecimal
{
    std::string column;
    DecimalMark mark = DecimalMark::Dot;

    bool operator==(const ColumnDecimal&) const = default;
};

// How a column was read when its source was last read. Settles what the file leaves open; a file that can
// only be read otherwise is asked about.
struct ColumnMemory
{
    std::string column; // its name; "#3" where several have it
    std::optional<DecimalMark> decimal;
    std::optional<DateOrder> dates; // not YearMonthDay, which needs no memory
    bool hasPercent = false; // there were percent signs

    bool operator==(const ColumnMemory&) const = default;
};

// A person's answers about a text table. What is not said is worked out from the file, or asked.
struct ImportOptions
{
    std::optional<TableKind> kind;
    std::vector<FieldMapping> map;
    std::string encoding; // "UTF-8", "UTF-16LE", "windows-1252"; empty = worked out
    std::optional<char> delimiter;
    std::optional<char> quote; // '\0' = quotes mean nothing
    std::optional<int> headerRow; // line of the file, from 1; 0 = the file has no header
    std::optional<DecimalMark> decimal;
    std::vector<ColumnDecimal> decimalByColumn; // goes before `decimal`
    std::optional<DateOrder> dates;
    std::optional<int> century; // two-digit years below this are 20yy, the others 19yy
    std::optional<DuplicatePolicy> duplicates;
    std::optional<TotalsPolicy> totals;
    std::optional<IdPolicy> ids;
    std::optional<PercentPolicy> percent;
    bool acceptMixedCurrencies = false;
    bool leaveOutCredits = false; // rows with a quantity or an amount below 0 are left out, and counted
    bool leaveOutZeros = false; // the same for 0
    bool createCustomers = false; // invoice lines and payments may name customers the project does not know
    std::vector<ColumnMemory> memory; // no answers: none of setOption()

    bool operator==(const ImportOptions&) const = default;
};

// Sets one option from text, as the command line and the choices of a question write it: ("--decimal", ","),
// ("--decimal", "revenue=,"), ("--map", "revenue=#3"), ("--as", "invoices"), ("--leave-out", "credits"). A
// later word on the same thing replaces the earlier one. Errors: UnknownName for an option that is none of
// ours, OutOfRange for a value that cannot be.
Status setOption(ImportOptions& options, std::string_view name, std::string_view value);

// All options that setOption() knows, with the leading dashes.
const std::vector<std::string>& importOptionNames();

// What was answered, as pairs for setOption(): how a recorded source keeps its answers for the next refresh.
std::vector<std::pair<std::string, std::string>> optionTexts(const ImportOptions& options);

const char* kindKey(TableKind kind); // "customers", "invoices", "payments"

} // namespace strata
