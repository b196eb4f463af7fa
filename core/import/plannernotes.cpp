#include "core/import/planner.h"

#include <array>
#include <charconv>

namespace strata {

namespace {

constexpr std::size_t kPreviewRows = 50;
constexpr std::uint64_t kSpreadRows = 6; // a few equal values are no news

std::string numberText(double value)
{
    std::array<char, 40> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

bool isDate(Field field)
{
    return field == Field::InvoiceDate || field == Field::DueDate || field == Field::PaidDate
        || field == Field::PaymentDate;
}

} // namespace

void Planner::noteTable()
{
    if (m_plan.blankRows > 0)
        warn(counted(m_plan.blankRows, "blank line", "blank lines") + " skipped");
    if (m_hasMixedLineEnds)
        warn("mixed line ends (CRLF, LF, CR)");
    if (m_keptQuotes > 0)
        warn(counted(m_keptQuotes, "row has", "rows have")
             + " a quote inside an unquoted field; kept as it stands");
    if (m_table.hasControls())
        warn("control characters were replaced by U+FFFD");
    if (m_table.hasFormatting())
        warn("there are invisible or direction-changing characters; they are kept and shown escaped");
    if (m_plan.kind == TableKind::InvoiceLines && columnOf(Field::InvoiceId) < 0)
        note("no invoice number: what a customer buys on one day counts as one invoice");
    if (m_plan.kind == TableKind::InvoiceLines && columnOf(Field::Cost) < 0)
        note("no cost of goods: margins stay unknown");
}

void Planner::noteColumns()
{
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        ImportColumn& column = m_plan.columns[c];
        const ColumnTally& t = m_tallies[c];
        if (m_plan.headerRow > 0 && m_headers[c].empty()) {
            if (column.field == Field::CustomerField && column.type == ColumnType::Empty)
                column.field = Field::None; // a delimiter at the end of every line
            else
                warn("a column has no name; called " + column.name);
        }
        if (column.field == Field::None)
            continue;
        const bool isNumber = column.type == ColumnType::Number;
        if (isNumber && t.manyDigits > 0)
            warn(column.name + ": " + counted(t.manyDigits, "number has", "numbers have")
                 + " more than 15 digits, first on " + placeOf(t.firstManyDigits)
                 + "; kept to the nearest representable one");
        if (isNumber && t.trailingMinus > 0)
            note(column.name + ": a minus or CR behind the number means below zero");
        if (isNumber && column.field == Field::CustomerField) {
            if (t.numbers() + t.numberLike + t.text == 0)
                warn(column.name + " is empty for everyone; it is left out of scores");
            else if (column.present > 1 && column.invalid == 0 && t.isConstant && m_plan.rows >= kSpreadRows)
                warn(column.name + " is " + quoted(t.firstValue) + " for everyone: it cannot rank anyone");
        }
        if (column.invalid > 0)
            note(column.name + ": " + counted(column.invalid, "cell", "cells") + " cannot be read");
        std::string spellings;
        for (const MissingSpelling& s : column.missingSpellings)
            if (!s.text.empty() || column.missingSpellings.size() > 1)
                spellings += (spellings.empty() ? "" : ", ") + quoted(s.text) + " " + std::to_string(s.count);
        if (!spellings.empty())
            note(column.name + ": " + counted(column.missing, "cell", "cells")
                 + " taken as missing: " + spellings);
        if (isDate(column.field) && column.dateOrder != DateOrder::YearMonthDay)
            note(column.name
                 + (column.dateOrder == DateOrder::DayMonthYear ? ": day before month"
                                                                : ": month before day"));
        if (isNumber && column.decimal == DecimalMark::Comma)
            note(column.name + ": the comma is the decimal mark");
        if (!column.currency.empty())
            note(column.name + ": amounts in " + column.currency);
        if (column.field == Field::ExchangeRate)
            note(column.name + ": the amounts of each row are multiplied by its rate");
    }
}

void Planner::makePreview()
{
    TableRows rows(m_table, dialect(), m_plan.headerRow, m_plan.columns.size());
    TextRecord record;
    while (m_plan.preview.size() < kPreviewRows && rows.next(record)) {
        PreviewRow row;
        row.line = record.line;
        row.rejected = rows.problem(record).second;
        for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
            const ImportColumn& column = m_plan.columns[c];
            PreviewCell cell;
            if (c < record.cells.size())
                cell.text = cleanText(record.cells[c], m_table.hasControls());
            if (column.field != Field::None) {
                cell.state = CellState::Good;
                std::optional<std::string> understood = cell.text;
                if (column.type == ColumnType::Number) {
                    const auto number = readNumber(cell.text, numberFormat(column));
                    understood = number ? std::optional(numberText(*number)) : std::nullopt;
                } else if (column.type == ColumnType::Date) {
                    const auto day = readDate(cell.text, dateFormat(column, m_plan.options));
                    understood = day ? std::optional(isoDate(*day)) : std::nullopt;
                } else if (column.type == ColumnType::Flag) {
                    const auto flag = readFlag(cell.text);
                    understood = flag ? std::optional<std::string>(*flag ? "yes" : "no") : std::nullopt;
                }
                const bool isText = column.type == ColumnType::Text || column.type == ColumnType::Empty;
                if (cell.text.empty() || (!isText && missingKind(cell.text) != Missing::No))
                    cell.state = CellState::Missing;
                else if (!understood)
                    cell.state = CellState::Invalid;
                if (cell.state == CellState::Good)
                    cell.understood = *understood;
                if (row.rejected.empty() && cell.state != CellState::Good
                    && (isRequired(m_plan.kind, column.field) || column.field == Field::ExchangeRate))
                    row.rejected = std::string(cell.state == CellState::Missing ? "no " : "unreadable ")
                        + fieldKey(column.field);
            }
            row.cells.push_back(std::move(cell));
        }
        m_plan.preview.push_back(std::move(row));
    }
}

} // namespace strata
