#include "core/storage/trackingtables.h"

#include "core/storage/rows.h"

namespace strata {

void writeTracking(Database& database, const Tracking& tracking, const Tracking* before)
{
    const TrackRules& rules = tracking.rules;
    if (!before || before->rules != rules) {
        database.exec("DELETE FROM track_rules");
        RowWriter row(database, "track_rules", 4);
        row << 1 << rules.intervalFactor << rules.scoreStep << rules.salesPercent;
        row.run();
    }
    writeList(database, "watch", 6, tracking.watches, before ? &before->watches : nullptr,
              [](RowWriter& row, const Watch& watch) {
                  row << watch.customerId << watch.attribute << watch.isBelow << watch.limit << watch.note;
              });
}

Tracking readTracking(Database& database)
{
    Tracking tracking;
    RowReader row(database, "SELECT interval_factor, score_step, sales_percent FROM track_rules");
    if (!row.next())
        damaged("track_rules: the settings are missing");
    tracking.rules = {row.real(), row.real(), row.real()};
    tracking.watches = readList(database, "watch", [](RowReader& watch) {
        return Watch{watch.text(), watch.text(), watch.flag(), watch.real(), watch.text()};
    });
    return tracking;
}

} // namespace strata
