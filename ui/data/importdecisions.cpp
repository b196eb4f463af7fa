#include "ui/data/importdecisions.h"

#include <QtGlobal>

#include <algorithm>

namespace strata {

ImportOptions ImportDecisions::options() const
{
    ImportOptions options = base;
    for (const auto& [option, value] : answers)
        if (const Status set = setOption(options, option, value); !set)
            qWarning("An answer is not understood: %s %s", option.c_str(), value.c_str());
    return options;
}

void ImportDecisions::setField(const ImportPlan& plan, const std::string& field, int column)
{
    const std::string place = "#" + std::to_string(column + 1);
    const std::string& name = plan.columns[std::size_t(column)].name;
    const auto isAbout = [&](const FieldMapping& one) {
        return one.column == place || one.column == name || (field != "ignore" && one.field == field);
    };
    std::erase_if(base.map, isAbout);
    std::erase_if(answers, [&](const auto& answer) {
        const std::size_t equals = answer.second.find('=');
        return answer.first == "--map" && equals != std::string::npos
            && isAbout({answer.second.substr(0, equals), answer.second.substr(equals + 1)});
    });
    base.map.push_back({field, place});
}

void ImportDecisions::setReading(const ImportPlan& plan, int column, const Answers& reading)
{
    const ImportColumn& read = plan.columns[std::size_t(column)];
    const auto isAbout = [&](const std::string& name) { // as the options may name it
        return name == read.name || name == fieldKey(read.field) || name == "#" + std::to_string(column + 1);
    };
    for (const auto& said : reading) {
        const bool isDecimal = said.first == "--decimal"; // of the one column; the others are of the file
        if (isDecimal)
            std::erase_if(base.decimalByColumn,
                          [&](const ColumnDecimal& one) { return isAbout(one.column); });
        std::erase_if(answers, [&](const auto& answer) {
            return answer.first == said.first
                && (!isDecimal || isAbout(answer.second.substr(0, answer.second.rfind('='))));
        });
        answers.push_back(said);
    }
}

ImportDecisions rememberedDecisions(const ImportOptions& options)
{
    const ImportOptions none;
    ImportOptions base = options;
    base.decimal = none.decimal;
    base.decimalByColumn = none.decimalByColumn;
    base.dates = none.dates;
    base.century = none.century;
    base.duplicates = none.duplicates;
    base.totals = none.totals;
    base.ids = none.ids;
    base.percent = none.percent;
    base.acceptMixedCurrencies = none.acceptMixedCurrencies;

    ImportOptions rest = options;
    rest.kind = none.kind;
    rest.map = none.map;
    rest.encoding = none.encoding;
    rest.delimiter = none.delimiter;
    rest.quote = none.quote;
    rest.headerRow = none.headerRow;
    rest.createCustomers = rest.leaveOutCredits = rest.leaveOutZeros = false;
    return {base, optionTexts(rest)};
}

} // namespace strata
