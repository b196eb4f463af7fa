#include "core/storage/rolluptables.h"

#include "core/storage/rows.h"

namespace strata {

void writeRollup(Database& database, const Rollup& rollup, const Rollup* before)
{
    writeByCustomer(
        database, "account_merge", 2, rollup.merges, before ? &before->merges : nullptr,
        [](const Merge& merge) -> const std::string& { return merge.customerId; },
        [](RowWriter& row, const Merge& merge) { row << merge.customerId << merge.parentId; });
    writeByCustomer(
        database, "kept_apart", 1, rollup.apart, before ? &before->apart : nullptr,
        [](const std::string& id) -> const std::string& { return id; },
        [](RowWriter& row, const std::string& id) { row << id; });
    writeList(database, "summed_field", 2, rollup.summedFields, before ? &before->summedFields : nullptr,
              [](RowWriter& row, const std::string& name) { row << name; });
}

void readRollup(Database& database, Rollup& rollup)
{
    RowReader merge(database, "SELECT * FROM account_merge ORDER BY customer_id");
    while (merge.next())
        rollup.merges.push_back({merge.text(), merge.text()});
    RowReader apart(database, "SELECT * FROM kept_apart ORDER BY customer_id");
    while (apart.next())
        rollup.apart.push_back(apart.text());
    rollup.summedFields = readList(database, "summed_field", [](RowReader& row) { return row.text(); });
}

} // namespace strata
