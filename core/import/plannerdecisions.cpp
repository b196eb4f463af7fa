#include "core/import/headernames.h"
#include "core/import/planner.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace strata {

namespace {

constexpr std::size_t kMaxQuoted = 40; // characters of a cell shown in a message

// "1.23457E+11": what a spreadsheet makes of a long number
bool isRoundedId(std::string_view id)
{
    const std::size_t e = id.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && e + 1 < id.size() && id[e + 1] == '+'
        && numberShape(id).reading != NumberShape::Unreadable;
}

bool endsInPointZero(std::string_view id)
{
    return id.size() > 2 && id.ends_with(".0") && numberShape(id).reading != NumberShape::Unreadable;
}

} // namespace

NumberFormat numberFormat(const ImportColumn& column)
{
    return {column.decimal, column.plainIsPercent};
}

DateFormat dateFormat(const ImportColumn& column, const ImportOptions& options)
{
    return {column.dateOrder, options.century.value_or(kUsualCentury)};
}

std::string foldedId(std::string_view id)
{
    id = trimmed(id);
    if (endsInPointZero(id))
        id.remove_suffix(2);
    std::string folded;
    for (const char c : id)
        if (c != ' ')
            folded += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return folded;
}

std::string placeOf(const Witness& w)
{
    return "line " + std::to_string(w.line) + " (" + quoted(w.text) + ")";
}

std::string counted(std::uint64_t n, const char* one, const char* many)
{
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string quoted(std::string_view text)
{
    if (text.size() <= kMaxQuoted)
        return std::string("'").append(text).append("'");
    std::size_t end = kMaxQuoted;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // whole characters
    return std::string("'").append(text.substr(0, end)).append("...'");
}

std::string optionFor(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Encoding:
        return "--encoding";
    case QuestionKind::Delimiter:
        return "--delimiter";
    case QuestionKind::HeaderRow:
        return "--header-row";
    case QuestionKind::Kind:
        return "--as";
    case QuestionKind::Mapping:
    case QuestionKind::DuplicateHeaders:
        return "--map";
    case QuestionKind::Decimal:
        return "--decimal";
    case QuestionKind::Currency:
        return "--currency-mixed";
    case QuestionKind::Percent:
        return "--percent";
    case QuestionKind::DateOrder:
        return "--dates";
    case QuestionKind::Century:
        return "--century";
    case QuestionKind::DuplicateIds:
        return "--duplicates";
    case QuestionKind::Ids:
        return "--ids";
    case QuestionKind::Totals:
        return "--totals";
    }
    return {};
}

void Planner::askMappings()
{
    const bool hasHeader = m_plan.headerRow > 0;
    if (!hasHeader && !m_plan.options.kind && m_plan.options.map.empty())
        ask(QuestionKind::Kind, {}, "without a header the kind of table is unknown",
            {{"customers", "customers"}, {"invoices", "invoice lines"}, {"payments", "payments"}});
    for (const Field field : fieldsOf(m_plan.kind)) {
        if (!isRequired(m_plan.kind, field) || columnOf(field) >= 0)
            continue;
        if (field == Field::Revenue && columnOf(Field::Quantity) >= 0 && columnOf(Field::UnitPrice) >= 0)
            continue;
        std::vector<Choice> choices;
        for (std::size_t c = 0; c < m_plan.columns.size(); ++c)
            choices.push_back(
                {std::string(fieldKey(field)) + "=#" + std::to_string(c + 1), m_plan.columns[c].name});
        ask(QuestionKind::Mapping, fieldKey(field),
            std::string("no column was recognised as ") + fieldKey(field), std::move(choices));
    }
}

void Planner::judgeColumn(std::size_t c)
{
    ImportColumn& column = m_plan.columns[c];
    ColumnTally& t = m_tallies[c];
    column.missing = t.missing;
    column.missingSpellings = t.spellings;
    std::sort(column.missingSpellings.begin(), column.missingSpellings.end(),
              [](const MissingSpelling& a, const MissingSpelling& b) { return a.count > b.count; });
    switch (t.look) {
    case ColumnTally::Ignore:
        column.type = ColumnType::Text;
        return;
    case ColumnTally::AsText:
        column.type = t.texts ? ColumnType::Text : ColumnType::Empty;
        column.present = t.texts;
        column.distinct
            = std::min<std::uint64_t>(t.countsTexts ? t.different.size() : m_ids.size(), kMostDistinct);
        return;
    case ColumnTally::AsCurrency:
        column.type = t.texts ? ColumnType::Text : ColumnType::Empty;
        column.present = t.texts;
        column.distinct = t.currencies.size();
        column.currency = t.currencies.size() == 1 ? t.currencies[0].text : std::string();
        return;
    case ColumnTally::AsFlag:
        column.type = ColumnType::Flag;
        column.present = t.flags;
        column.invalid = t.unreadable;
        return;
    case ColumnTally::AsDate:
        return judgeDates(c);
    case ColumnTally::AsNumber:
        return judgeNumbers(c);
    }
}

void Planner::judgeNumbers(std::size_t c)
{
    ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    const std::uint64_t unreadable = t.numberLike + t.text;
    if (column.field == Field::CustomerField) {
        const bool isNamedNumber = namesNumber(m_keys[c]) || namesNumber(headerKey(column.customerField));
        const bool isNumber = isNamedNumber
            ? t.text <= t.numbers() + t.numberLike
            : t.numbers() > 0 && t.text == 0 && t.numberLike * 10 <= t.numbers() && t.leadingZero == 0;
        if (t.numbers() + unreadable == 0 && !isNamedNumber) {
            column.type = ColumnType::Empty;
            return;
        }
        if (!isNumber) {
            // in a text "NA" is a word like others
            column.type = ColumnType::Text;
            column.missing = 0;
            for (const MissingSpelling& s : t.spellings)
                column.missing += s.text.empty() || s.text[0] == '#' ? s.count : 0;
            column.present = t.numbers() + unreadable + t.missing - column.missing;
            std::erase_if(column.missingSpellings,
                          [](const MissingSpelling& s) { return !s.text.empty() && s.text[0] != '#'; });
            return;
        }
    }
    column.type = ColumnType::Number;
    column.present = t.numbers();
    column.invalid = unreadable;
    column.hasTrailingMinus = t.trailingMinus > 0;

    judgeMark(c);
    judgePercent(c);
    if (t.currencies.size() == 1)
        column.currency = t.currencies[0].text;
}

// What the readable cells hold, now that it is decided how they are read.
void Planner::profileColumns()
{
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        ImportColumn& column = m_plan.columns[c];
        const ColumnTally& t = m_tallies[c];
        if (column.type == ColumnType::Number) {
            NumberProfile all;
            const auto add = [&](const ColumnTally::Numbers& numbers, double factor) {
                all.add(numbers.plain, factor);
                if (column.decimal != DecimalMark::Comma)
                    all.add(numbers.dot, factor);
                if (column.decimal != DecimalMark::Dot)
                    all.add(numbers.comma, factor);
                if (column.decimal != DecimalMark::EachCell)
                    all.add(column.decimal == DecimalMark::Dot ? numbers.eitherAsDot : numbers.eitherAsComma,
                            factor);
            };
            add(t.bare, column.plainIsPercent ? 0.01 : 1.0);
            add(t.withPercent, 1.0);
            if (all.isEmpty())
                continue;
            column.lowest = all.lowest;
            column.highest = all.highest;
            column.negatives = all.negatives;
            column.zeros = all.zeros;
        } else if (column.type == ColumnType::Date) {
            DateProfile all = t.clearDays;
            const bool isMonthFirst = column.dateOrder == DateOrder::MonthDayYear;
            if (column.dateOrder != DateOrder::YearMonthDay) {
                all.add(isMonthFirst ? t.monthFirstDays : t.dayFirstDays);
                all.add(isMonthFirst ? t.eitherByMonth : t.eitherByDay);
            }
            if (all.isEmpty())
                continue;
            column.earliest = all.earliest;
            column.latest = all.latest;
        }
    }
}

void Planner::askSeveralCurrencies(const std::string& column, const std::vector<Witness>& found)
{
    std::string list;
    for (const Witness& w : found)
        list += (list.empty() ? "" : ", ") + w.text + " (line " + std::to_string(w.line) + ")";
    if (m_plan.options.acceptMixedCurrencies) {
        for (const Witness& w : found)
            m_plan.mixedCurrencies.push_back(w.text);
        warn("several currencies, taken as they stand: " + list);
        return;
    }
    ask(QuestionKind::Currency, column,
        "several currencies: " + list
            + "; their amounts cannot be added up: map a column with the exchange rate, or bring in one "
              "currency at a time",
        {{"accept", "take the numbers as they stand"}});
}

// Amounts of several currencies are refused, unless each row says its rate or a person accepts them.
void Planner::askCurrencies()
{
    if (columnOf(Field::ExchangeRate) >= 0)
        return;
    std::vector<Witness> all; // of all columns of amounts
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        const ImportColumn& column = m_plan.columns[c];
        const std::vector<Witness>& found = m_tallies[c].currencies;
        if (column.type != ColumnType::Number && column.field != Field::Currency)
            continue;
        if (found.size() > 1)
            return askSeveralCurrencies(column.name, found);
        if (found.empty() || column.field == Field::Currency || column.field == Field::CustomerField)
            continue;
        if (std::none_of(all.begin(), all.end(), [&](const Witness& w) { return w.text == found[0].text; }))
            all.push_back(found[0]);
    }
    if (all.size() > 1)
        askSeveralCurrencies({}, all);
}

void Planner::askIds()
{
    const ImportOptions& options = m_plan.options;
    if (m_totalCount > 0 && !options.totals) {
        std::string found;
        for (const Witness& w : m_totals)
            found += (found.empty() ? "" : ", ") + placeOf(w);
        ask(QuestionKind::Totals, {}, found + " looks like a total; counting it would double every sum",
            {{"skip", "leave totals out"}, {"keep", "they are customers"}}, 0);
    }

    // near-duplicates, among themselves and with the customers the project has
    if (!options.ids) {
        TextIndex folded;
        std::vector<std::string> spelling;
        const auto add = [&](std::string_view id) -> const std::string* {
            const std::int32_t n = folded.insert(foldedId(id));
            if (std::size_t(n) == spelling.size()) {
                spelling.emplace_back(id);
                return nullptr;
            }
            return spelling[std::size_t(n)] == id ? nullptr : &spelling[std::size_t(n)];
        };
        for (std::size_t i = 0; i < m_knownIds.size(); ++i)
            add(m_knownIds[std::int32_t(i)]);
        std::string pairs;
        std::uint64_t near = 0, rounded = 0, pointZero = 0;
        std::size_t roundedLine = 0;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const std::string_view id = m_idTexts[std::int32_t(i)];
            const bool isRounded = isRoundedId(id);
            if (isRounded && rounded++ == 0)
                roundedLine = m_ids[i].line;
            pointZero += endsInPointZero(id);
            const std::string* other = add(id);
            if (other && ++near <= 5)
                pairs += (pairs.empty() ? "" : ", ") + quoted(*other) + " and " + quoted(id) + " (line "
                    + std::to_string(m_ids[i].line) + ")";
        }
        const std::vector<Choice> choices
            = {{"fix", "take them for the same customer"}, {"keep", "they are different customers"}};
        if (near > 0)
            ask(QuestionKind::Ids, m_plan.columns[std::size_t(m_idColumn)].name,
                counted(near, "id differs", "ids differ")
                    + " from another only by case, spaces or \".0\": " + pairs,
                choices, 0);
        else if (rounded > 0)
            ask(QuestionKind::Ids, m_plan.columns[std::size_t(m_idColumn)].name,
                counted(rounded, "id looks", "ids look") + " like a rounded number, from line "
                    + std::to_string(roundedLine)
                    + " on: a spreadsheet has lost digits, and customers may run together",
                {{"keep", "take them as they stand"}});
        else if (pointZero > 0)
            ask(QuestionKind::Ids, m_plan.columns[std::size_t(m_idColumn)].name,
                counted(pointZero, "id ends", "ids end") + " in \".0\", which a spreadsheet adds to numbers",
                {{"fix", "take the \".0\" off"}, {"keep", "take them as they stand"}}, 0);
    }

    if (m_conflictCount > 0 && !options.duplicates) {
        std::string found;
        for (const IdConflict& conflict : m_conflicts)
            found += (found.empty() ? "lines " : ", ") + std::to_string(conflict.firstLine) + " and "
                + std::to_string(conflict.line) + " (" + quoted(conflict.id) + ")";
        ask(QuestionKind::DuplicateIds, m_plan.columns[std::size_t(m_idColumn)].name,
            "one customer has several rows that differ: " + found,
            {{"first", "the first row counts"},
             {"last", "the last row counts"},
             {"sum", "add their numbers up"},
             {"reject", "reject all rows of such a customer"}},
            0);
    }
    if (m_repeatCount > 0)
        warn(counted(m_repeatCount, "row repeats", "rows repeat") + " an earlier one");

    std::uint64_t unknown = 0, unknownRows = 0;
    for (const Id& id : m_ids) {
        unknown += !id.isKnown && !id.isTotal;
        unknownRows += id.isKnown || id.isTotal ? 0 : id.rows;
    }
    if (m_plan.kind != TableKind::Customers && unknown > 0) {
        const std::string who = counted(unknown, "customer", "customers") + " in "
            + counted(unknownRows, "row", "rows") + (unknown == 1 ? " is" : " are") + " not in the project";
        warn(who
             + (options.createCustomers
                    ? "; they will be created"
                    : "; their rows are rejected unless new customers are to be created"));
    }
}

} // namespace strata
