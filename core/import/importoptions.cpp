#include "core/import/importoptions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace strata {

namespace {

template <typename T> struct Word
{
    const char* text;
    T value;
};

constexpr std::array<Word<TableKind>, 3> kKinds = {{{"customers", TableKind::Customers},
                                                    {"invoices", TableKind::InvoiceLines},
                                                    {"payments", TableKind::Payments}}};
constexpr std::array<Word<DecimalMark>, 5> kDecimals = {{{".", DecimalMark::Dot},
                                                         {",", DecimalMark::Comma},
                                                         {"each", DecimalMark::EachCell},
                                                         {"dot", DecimalMark::Dot},
                                                         {"comma", DecimalMark::Comma}}};
constexpr std::array<Word<DateOrder>, 3> kOrders = {
    {{"dmy", DateOrder::DayMonthYear}, {"mdy", DateOrder::MonthDayYear}, {"ymd", DateOrder::YearMonthDay}}};
constexpr std::array<Word<DuplicatePolicy>, 4> kDuplicates = {{{"first", DuplicatePolicy::First},
                                                               {"last", DuplicatePolicy::Last},
                                                               {"sum", DuplicatePolicy::Sum},
                                                               {"reject", DuplicatePolicy::Reject}}};
constexpr std::array<Word<TotalsPolicy>, 2> kTotals
    = {{{"skip", TotalsPolicy::Skip}, {"keep", TotalsPolicy::Keep}}};
constexpr std::array<Word<IdPolicy>, 2> kIds = {{{"keep", IdPolicy::Keep}, {"fix", IdPolicy::Fix}}};
constexpr std::array<Word<PercentPolicy>, 2> kPercents
    = {{{"percent", PercentPolicy::Percent}, {"fraction", PercentPolicy::Fraction}}};
constexpr std::array<Word<char>, 5> kDelimiters
    = {{{"tab", '\t'}, {"comma", ','}, {"semicolon", ';'}, {"pipe", '|'}, {"\\t", '\t'}}};

template <typename T, std::size_t n>
std::optional<T> valueOf(const std::array<Word<T>, n>& words, std::string_view text)
{
    for (const auto& word : words)
        if (word.text == text)
            return word.value;
    return std::nullopt;
}

template <typename T, std::size_t n> const char* textOf(const std::array<Word<T>, n>& words, T value)
{
    for (const auto& word : words)
        if (word.value == value)
            return word.text;
    return "";
}

template <typename T, std::size_t n>
bool take(const std::array<Word<T>, n>& words, std::string_view text, std::optional<T>& target)
{
    const std::optional<T> value = valueOf(words, text);
    if (value)
        target = value;
    return value.has_value();
}

bool takeNumber(std::string_view text, int from, int to, std::optional<int>& target)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < from || value > to)
        return false;
    target = value;
    return true;
}

bool takeDecimal(ImportOptions& options, std::string_view value)
{
    if (take(kDecimals, value, options.decimal))
        return true;
    const std::size_t equals = value.rfind('=');
    if (equals == std::string_view::npos || equals == 0)
        return false;
    const std::optional<DecimalMark> mark = valueOf(kDecimals, value.substr(equals + 1));
    if (!mark)
        return false;
    const std::string column(value.substr(0, equals));
    std::erase_if(options.decimalByColumn, [&](const ColumnDecimal& c) { return c.column == column; });
    options.decimalByColumn.push_back({column, *mark});
    return true;
}

bool takeMapping(ImportOptions& options, std::string_view value)
{
    const std::size_t equals = value.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return false;
    const FieldMapping mapping{std::string(value.substr(0, equals)), std::string(value.substr(equals + 1))};
    // A column serves one field and a field has one column; only "ignore" may be said of many.
    std::erase_if(options.map, [&](const FieldMapping& m) {
        return (m.field == mapping.field && m.field != "ignore")
            || (!m.column.empty() && m.column == mapping.column);
    });
    options.map.push_back(mapping);
    return true;
}

bool takeYes(std::string_view value, bool& target)
{
    if (value.empty() || value == "accept" || value == "yes" || value == "1" || value == "true") {
        target = true;
        return true;
    }
    if (value == "no" || value == "0" || value == "false") {
        target = false;
        return true;
    }
    return false;
}

bool takeLeftOut(std::string_view value, ImportOptions& options)
{
    if (value == "credits")
        options.leaveOutCredits = true;
    else if (value == "zeros")
        options.leaveOutZeros = true;
    else if (value == "none")
        options.leaveOutCredits = options.leaveOutZeros = false;
    else
        return false;
    return true;
}

bool takeQuote(std::string_view value, std::optional<char>& quote)
{
    if (value == "none" || value.empty())
        quote = '\0';
    else if (value == "double" || value == "\"")
        quote = '"';
    else if (value == "single" || value == "'")
        quote = '\'';
    else
        return false;
    return true;
}

bool takeDelimiter(std::string_view value, std::optional<char>& delimiter)
{
    if (take(kDelimiters, value, delimiter))
        return true;
    if (value.size() != 1 || static_cast<unsigned char>(value[0]) >= 0x80
        || std::string_view("\"'\n\r").find(value[0]) != std::string_view::npos || value[0] == '\0')
        return false;
    delimiter = value[0];
    return true;
}

} // namespace

const char* kindKey(TableKind kind)
{
    return textOf(kKinds, kind);
}

const std::vector<std::string>& importOptionNames()
{
    static const std::vector<std::string> names
        = {"--as",         "--map",     "--encoding",   "--delimiter",      "--quote",
           "--header-row", "--decimal", "--dates",      "--century",        "--totals",
           "--ids",        "--percent", "--duplicates", "--currency-mixed", "--create-customers",
           "--leave-out"};
    return names;
}

Status setOption(ImportOptions& options, std::string_view name, std::string_view value)
{
    bool isTaken = false;
    if (name == "--as")
        isTaken = take(kKinds, value, options.kind);
    else if (name == "--map")
        isTaken = takeMapping(options, value);
    else if (name == "--encoding") {
        options.encoding = value;
        isTaken = true;
    } else if (name == "--delimiter")
        isTaken = takeDelimiter(value, options.delimiter);
    else if (name == "--quote")
        isTaken = takeQuote(value, options.quote);
    else if (name == "--header-row")
        isTaken = takeNumber(value, 0, 1000000, options.headerRow);
    else if (name == "--decimal")
        isTaken = takeDecimal(options, value);
    else if (name == "--dates")
        isTaken = take(kOrders, value, options.dates);
    else if (name == "--century")
        isTaken = takeNumber(value, 0, 100, options.century);
    else if (name == "--duplicates")
        isTaken = take(kDuplicates, value, options.duplicates);
    else if (name == "--totals")
        isTaken = take(kTotals, value, options.totals);
    else if (name == "--ids")
        isTaken = take(kIds, value, options.ids);
    else if (name == "--percent")
        isTaken = take(kPercents, value, options.percent);
    else if (name == "--currency-mixed")
        isTaken = takeYes(value, options.acceptMixedCurrencies);
    else if (name == "--create-customers")
        isTaken = takeYes(value, options.createCustomers);
    else if (name == "--leave-out")
        isTaken = takeLeftOut(value, options);
    else
        return Error{ErrorCode::UnknownName, std::string(name)};
    if (!isTaken)
        return Error{ErrorCode::OutOfRange, std::string(name) + " " + std::string(value)};
    return Done{};
}

std::vector<std::pair<std::string, std::string>> optionTexts(const ImportOptions& options)
{
    std::vector<std::pair<std::string, std::string>> texts;
    if (options.kind)
        texts.emplace_back("--as", kindKey(*options.kind));
    for (const FieldMapping& m : options.map)
        texts.emplace_back("--map", m.field + "=" + m.column);
    if (!options.encoding.empty())
        texts.emplace_back("--encoding", options.encoding);
    if (options.delimiter)
        texts.emplace_back("--delimiter",
                           *options.delimiter == '\t' ? "tab" : std::string(1, *options.delimiter));
    if (options.quote)
        texts.emplace_back("--quote", *options.quote == '\0' ? "none" : std::string(1, *options.quote));
    if (options.headerRow)
        texts.emplace_back("--header-row", std::to_string(*options.headerRow));
    if (options.decimal)
        texts.emplace_back("--decimal", textOf(kDecimals, *options.decimal));
    for (const ColumnDecimal& c : options.decimalByColumn)
        texts.emplace_back("--decimal", c.column + "=" + textOf(kDecimals, c.mark));
    if (options.dates)
        texts.emplace_back("--dates", textOf(kOrders, *options.dates));
    if (options.century)
        texts.emplace_back("--century", std::to_string(*options.century));
    if (options.duplicates)
        texts.emplace_back("--duplicates", textOf(kDuplicates, *options.duplicates));
    if (options.totals)
        texts.emplace_back("--totals", textOf(kTotals, *options.totals));
    if (options.ids)
        texts.emplace_back("--ids", textOf(kIds, *options.ids));
    if (options.percent)
        texts.emplace_back("--percent", textOf(kPercents, *options.percent));
    if (options.acceptMixedCurrencies)
        texts.emplace_back("--currency-mixed", "accept");
    if (options.createCustomers)
        texts.emplace_back("--create-customers", "yes");
    if (options.leaveOutCredits)
        texts.emplace_back("--leave-out", "credits");
    if (options.leaveOutZeros)
        texts.emplace_back("--leave-out", "zeros");
    return texts;
}

} // namespace strata
