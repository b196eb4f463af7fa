#include "core/import/columnmemory.h"

#include "core/import/importplan.h"

#include <algorithm>

namespace strata {

namespace {

constexpr const char* kDecimal = "remembered-decimal";
constexpr const char* kDates = "remembered-dates";
constexpr const char* kPercent = "remembered-percent";

ColumnMemory& placeFor(std::vector<ColumnMemory>& memory, const std::string& column)
{
    const auto found = std::find_if(memory.begin(), memory.end(),
                                    [&](const ColumnMemory& one) { return one.column == column; });
    if (found != memory.end())
        return *found;
    ColumnMemory made;
    made.column = column;
    memory.push_back(std::move(made));
    return memory.back();
}

// The value of the one option that is set, in the words of setOption().
std::string wordOf(const ImportOptions& one)
{
    return optionTexts(one).front().second;
}

} // namespace

std::vector<ColumnMemory> memoryOf(const ImportPlan& plan)
{
    std::vector<ColumnMemory> memory = plan.options.memory;
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        const ImportColumn& column = plan.columns[c];
        const bool hasMark = column.type == ColumnType::Number && column.isMarkDecided;
        const bool hasPercent = column.type == ColumnType::Number && column.isPercent;
        const bool hasOrder = column.type == ColumnType::Date && column.dateOrder != DateOrder::YearMonthDay;
        if (!hasMark && !hasPercent && !hasOrder)
            continue;
        const bool isUnique
            = std::count_if(plan.columns.begin(), plan.columns.end(),
                            [&](const ImportColumn& other) { return other.name == column.name; })
            == 1;
        ColumnMemory& one = placeFor(memory, isUnique ? column.name : "#" + std::to_string(c + 1));
        if (hasMark)
            one.decimal = column.decimal;
        if (hasOrder)
            one.dates = column.dateOrder;
        one.hasPercent |= hasPercent;
    }
    return memory;
}

std::vector<std::pair<std::string, std::string>> memoryTexts(const std::vector<ColumnMemory>& memory)
{
    std::vector<std::pair<std::string, std::string>> texts;
    for (const ColumnMemory& one : memory) {
        ImportOptions decimal, dates;
        decimal.decimal = one.decimal;
        dates.dates = one.dates;
        if (one.decimal)
            texts.emplace_back(kDecimal, one.column + "=" + wordOf(decimal));
        if (one.dates)
            texts.emplace_back(kDates, one.column + "=" + wordOf(dates));
        if (one.hasPercent)
            texts.emplace_back(kPercent, one.column + "=yes");
    }
    return texts;
}

bool takeMemory(std::vector<ColumnMemory>& memory, std::string_view name, std::string_view value)
{
    if (name != kDecimal && name != kDates && name != kPercent)
        return false;
    const std::size_t equals = value.rfind('=');
    if (equals == std::string_view::npos || equals == 0)
        return true; // nothing that we wrote
    ImportOptions said;
    const std::string_view word = value.substr(equals + 1);
    if (name != kPercent && !setOption(said, name == kDecimal ? "--decimal" : "--dates", word))
        return true;
    ColumnMemory& one = placeFor(memory, std::string(value.substr(0, equals)));
    if (said.decimal)
        one.decimal = said.decimal;
    if (said.dates)
        one.dates = said.dates;
    one.hasPercent |= name == kPercent;
    return true;
}

} // namespace strata
