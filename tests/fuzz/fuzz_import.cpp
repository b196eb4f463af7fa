#include "core/import/importrun.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace strata;

// Any bytes: nothing crashes, no row is lost, and every list of the batch has the length of the others. The
// first byte chooses the answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    ImportOptions options;
    if (data[0] & 1)
        options.kind = TableKind(data[0] / 2 % 3);
    if (data[0] & 8) {
        options.decimal = DecimalMark::EachCell;
        options.dates = DateOrder::DayMonthYear;
        options.century = 69;
        options.duplicates = DuplicatePolicy(data[0] / 16 % 4);
        options.totals = TotalsPolicy::Skip;
        options.ids = IdPolicy(data[0] / 64 % 2);
        options.percent = PercentPolicy::Fraction;
        options.acceptMixedCurrencies = true;
        options.headerRow = 1;
    }
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    const Result<ImportPlan> plan = planImportOf("fuzz", bytes, options, {});
    if (!plan)
        return 0;
    const Result<ImportOutcome> outcome = runImport(*plan);
    if (!outcome)
        return 0;
    const ImportReport& report = outcome->report;
    const BatchRows& rows = outcome->rows;
    const std::size_t lines = rows.lines.size();
    if (report.read != report.accepted + report.rejected || report.read != plan->rows)
        std::abort();
    if (rows.lines.net.size() != lines || rows.lines.paid.size() != lines || rows.lines.date.size() != lines)
        std::abort();
    if (rows.customers.names.size() != rows.customers.ids.size())
        std::abort();
    for (const CustomerField& field : rows.customers.fields)
        if ((field.isNumber ? field.numbers.size() : field.texts.size()) != rows.customers.size()
            || field.present.size() != rows.customers.size())
            std::abort();
    return 0;
}
