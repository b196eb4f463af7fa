#include "core/import/planner.h"

#include <algorithm>

namespace strata {

namespace {

constexpr int kShortYearsCertain = 30; // two-digit years below this can only be 20yy

std::string placeName(std::size_t column) // "#3"
{
    return "#" + std::to_string(column + 1);
}

} // namespace

const ColumnMemory* Planner::memoryFor(std::size_t c) const
{
    const std::vector<ColumnMemory>& memory = m_plan.options.memory;
    const auto found = std::find_if(memory.begin(), memory.end(), [&](const ColumnMemory& one) {
        return one.column == m_plan.columns[c].name || one.column == placeName(c);
    });
    return found == memory.end() ? nullptr : &*found;
}

// The decimal mark of a column of numbers.
void Planner::judgeMark(std::size_t c)
{
    ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    const ImportOptions& options = m_plan.options;
    const auto said = std::find_if(
        options.decimalByColumn.begin(), options.decimalByColumn.end(), [&](const ColumnDecimal& d) {
            return d.column == column.name || d.column == fieldKey(column.field) || d.column == placeName(c);
        });
    const bool isSaid = said != options.decimalByColumn.end();
    const ColumnMemory* const before = memoryFor(c);
    const std::optional<DecimalMark> wasRead = before ? before->decimal : std::nullopt;
    const bool isConflict = t.dot > 0 && t.comma > 0;
    // what the cells show by themselves; one "1,23" among cells that nobody can read says little
    std::optional<DecimalMark> shown;
    if (!isConflict && t.dot > 0)
        shown = DecimalMark::Dot;
    else if (!isConflict && t.comma > 0 && t.comma >= t.numberLike)
        shown = DecimalMark::Comma;

    if (shown && wasRead && wasRead != DecimalMark::EachCell && wasRead != shown)
        column.contradiction = shown == DecimalMark::Dot ? placeOf(t.firstDot)
                + " has a decimal point; when it was last read, the comma was the decimal mark"
                                                         : placeOf(t.firstComma)
                + " has a decimal comma; when it was last read, the point was the decimal mark";
    column.isMarkDecided = true;
    if (isSaid) {
        column.decimal = said->mark;
    } else if (wasRead == DecimalMark::EachCell) {
        column.decimal = DecimalMark::EachCell;
    } else if (isConflict) {
        if (options.decimal)
            column.decimal = *options.decimal;
        else
            askDecimal(c,
                       "both 1,234.56 and 1.234,56 are written: " + placeOf(t.firstDot)
                           + " has a decimal point, " + placeOf(t.firstComma) + " a decimal comma");
    } else if (shown) {
        column.decimal = *shown;
        if (!column.contradiction.empty())
            askDecimal(c, column.contradiction);
    } else if (wasRead) {
        column.decimal = *wasRead;
    } else if (t.either > 0 && t.comma == 0 && options.decimal) {
        column.decimal = *options.decimal;
    } else {
        column.isMarkDecided = false;
        m_needsDecimal[c] = t.either > 0 && t.comma == 0;
    }
}

// What a number without a percent sign means in a column that has, or had, such signs.
void Planner::judgePercent(std::size_t c)
{
    ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    const ImportOptions& options = m_plan.options;
    const bool isMixed = t.percent > 0 && t.percent < t.numbers();
    const ColumnMemory* const before = memoryFor(c);
    const bool lostSigns = before && before->hasPercent && t.percent == 0 && t.numbers() > 0;
    column.isPercent = t.percent > 0 || (before && before->hasPercent);
    if (lostSigns && !options.percent)
        column.contradiction = "no cell has a percent sign; when it was last read, there were some";
    if ((isMixed || t.aboveOne > 0 || lostSigns) && !options.percent)
        ask(QuestionKind::Percent, column.name,
            isMixed ? counted(t.percent, "cell has", "cells have") + " a percent sign, "
                    + counted(t.numbers() - t.percent, "has", "have") + " none"
                : lostSigns
                ? column.contradiction
                : placeOf(t.firstAboveOne) + " is more than the whole, and no cell has a percent sign",
            {{"fraction", "0.125 without a sign is 0.125"},
             {"percent", "12.5 without a sign is 12.5 percent"}},
            lostSigns            ? -1
                : t.aboveOne > 0 ? 1
                                 : 0);
    if (isMixed || t.isShare || lostSigns)
        column.plainIsPercent = options.percent == PercentPolicy::Percent;
}

void Planner::askDecimal(std::size_t c, const std::string& found)
{
    const ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    const std::string prefix = (std::count_if(m_plan.columns.begin(), m_plan.columns.end(),
                                              [&](const ImportColumn& o) { return o.name == column.name; })
                                        > 1
                                    ? std::string("#") + std::to_string(c + 1)
                                    : column.name)
        + "=";
    ask(QuestionKind::Decimal, column.name, found,
        {{prefix + ".", "the point is the decimal mark: 1.234 is less than two"},
         {prefix + ",", "the comma is the decimal mark: 1.234 is more than a thousand"},
         {prefix + "each", "each number by its own marks; what can be read in two ways is left out"}},
        t.dot > 0 && t.comma > 0 ? 2 : -1);
}

void Planner::judgeDates(std::size_t c)
{
    ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    const ImportOptions& options = m_plan.options;
    column.type = ColumnType::Date;
    column.present = t.dates();
    column.invalid = t.unreadable;
    column.hasShortYears = t.shortYears.any();
    column.dateOrder = DateOrder::YearMonthDay;
    const std::vector<Choice> choices = {{"dmy", "day, month, year"}, {"mdy", "month, day, year"}};
    const ColumnMemory* const before = memoryFor(c);
    const std::optional<DateOrder> wasRead = before ? before->dates : std::nullopt;
    if (t.monthFirst > 0 && t.dayFirst == 0 && wasRead == DateOrder::DayMonthYear)
        column.contradiction
            = placeOf(t.firstMonthFirst) + " has the month first; when it was last read, the day came first";
    else if (t.dayFirst > 0 && t.monthFirst == 0 && wasRead == DateOrder::MonthDayYear)
        column.contradiction
            = placeOf(t.firstDayFirst) + " has the day first; when it was last read, the month came first";

    if (wasRead && column.contradiction.empty() && (t.dayFirst == 0 || t.monthFirst == 0)) {
        column.dateOrder = *wasRead;
    } else if (options.dates && *options.dates != DateOrder::YearMonthDay
               && (t.orderUnknown > 0 || t.dotted > 0 || (t.dayFirst > 0) == (t.monthFirst > 0))) {
        column.dateOrder = *options.dates;
    } else if (t.dayFirst > 0 && t.monthFirst > 0) {
        ask(QuestionKind::DateOrder, column.name,
            placeOf(t.firstDayFirst) + " has the day first, " + placeOf(t.firstMonthFirst) + " the month",
            choices, t.dayFirst >= t.monthFirst ? 0 : 1);
    } else if (t.dayFirst > 0 || t.monthFirst > 0) {
        column.dateOrder = t.dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        if (!column.contradiction.empty() && !options.dates)
            ask(QuestionKind::DateOrder, column.name, column.contradiction, choices);
    } else if (t.orderUnknown > 0) {
        m_needsOrder[c] = true;
    } else if (t.dotted > 0) {
        column.dateOrder = DateOrder::DayMonthYear;
    }
    if (column.hasShortYears && !options.century)
        judgeCentury(c);
}

void Planner::judgeCentury(std::size_t c)
{
    const ImportColumn& column = m_plan.columns[c];
    const ColumnTally& t = m_tallies[c];
    bool isCertain = true;
    std::string shown;
    int examples = 0;
    for (int y = 0; y < 100; ++y) {
        if (!t.shortYears.test(std::size_t(y)))
            continue;
        const std::string two = std::string(y < 10 ? "0" : "") + std::to_string(y);
        isCertain = isCertain && y < kShortYearsCertain;
        if (++examples <= 6)
            shown += (shown.empty() ? "" : ", ") + two + " would be "
                + (y < kShortYearsCertain  ? "20" + two
                       : y < kUsualCentury ? "19" + two + " or 20" + two
                                           : "19" + two);
    }
    if (isCertain)
        note(column.name + ": years of two digits are 20yy");
    else
        ask(QuestionKind::Century, column.name, "years of two digits: " + shown,
            {{"69", "00 to 68 are 20yy, 69 to 99 are 19yy"},
             {"50", "00 to 49 are 20yy, 50 to 99 are 19yy"},
             {"30", "00 to 29 are 20yy, 30 to 99 are 19yy"},
             {"100", "all are 20yy"}},
            0);
}

// What one column leaves open another of the same file may settle: one program wrote them all.
void Planner::borrowDecisions()
{
    std::uint64_t dots = 0, commas = 0, days = 0, months = 0;
    for (std::size_t c = 0; c < m_tallies.size(); ++c) {
        const ColumnTally& t = m_tallies[c];
        if (const ColumnMemory* const before = memoryFor(c); before && t.numbers() + t.dates() > 0) {
            dots += before->decimal == DecimalMark::Dot;
            commas += before->decimal == DecimalMark::Comma;
            days += before->dates == DateOrder::DayMonthYear;
            months += before->dates == DateOrder::MonthDayYear;
        }
        const bool isNumber = m_plan.columns[c].type == ColumnType::Number;
        dots += isNumber ? t.dot : 0;
        commas += isNumber ? t.comma : 0;
        days += t.dayFirst;
        months += t.monthFirst;
    }
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        ImportColumn& column = m_plan.columns[c];
        const ColumnTally& t = m_tallies[c];
        if (m_needsDecimal[c]) {
            if ((dots > 0) != (commas > 0)) {
                column.decimal = dots > 0 ? DecimalMark::Dot : DecimalMark::Comma;
                column.isMarkDecided = true;
                note(column.name + ": " + placeOf(t.firstEither) + " is read with a decimal "
                     + (dots > 0 ? "point" : "comma") + ", as in the other columns");
            } else {
                askDecimal(
                    c, placeOf(t.firstEither) + " could be thousands or decimals, and so could all others");
            }
        }
        if (m_needsOrder[c]) {
            if ((days > 0) != (months > 0)) {
                column.dateOrder = days > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
                note(column.name + ": " + placeOf(t.firstUnknown) + " is read with the "
                     + (days > 0 ? "day" : "month") + " first, as in the other columns");
            } else {
                ask(QuestionKind::DateOrder, column.name,
                    placeOf(t.firstUnknown)
                        + " could have the day or the month first, and so could all others",
                    {{"dmy", "day, month, year"}, {"mdy", "month, day, year"}});
            }
        }
    }
}

} // namespace strata
