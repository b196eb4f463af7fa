#include "core/storage/snapshottables.h"

#include "core/model/customertype.h"
#include "core/storage/chunkrows.h"
#include "core/storage/modelrows.h"

namespace strata {

namespace {

constexpr char kTable[] = "snapshot";
constexpr std::string_view kIds = "id";

// visit(name, column) for every column of numbers that every snapshot has.
template <typename Columns, typename Visit> void forEachColumn(Columns& snapshot, Visit visit)
{
    visit("type", snapshot.types);
    visit("composite", snapshot.composite);
    visit("clv", snapshot.clv);
    visit("netProfitScore", snapshot.netProfitScore);
    visit("netSales", snapshot.netSales);
    visit("grossMargin", snapshot.grossMargin);
    visit("netProfit", snapshot.netProfit);
    visit("lastSale", snapshot.lastSale);
}

std::string metricColumn(std::size_t metric, const char* part)
{
    return "metric." + std::to_string(metric) + "." + part;
}

// The same conditions for what is written and for what was read; they keep every later access inside its
// vector.
void expectSound(const Snapshot& snapshot, ErrorCode code)
{
    const std::size_t customers = snapshot.size();
    const auto expect = [code](bool isSound, const std::string& column) {
        if (!isSound)
            throw StorageFailure{{code, "snapshot." + column}};
    };
    const auto all
        = [](const auto& column, auto isSound) { return std::all_of(column.begin(), column.end(), isSound); };
    expect(snapshot.names.size() == customers, "name");
    expect(snapshot.tiers.size() == customers, "tier");
    forEachColumn(snapshot,
                  [&](const char* name, const auto& column) { expect(column.size() == customers, name); });
    expect(all(snapshot.types, [](std::uint8_t type) { return type < kTypeCount; }), "type");
    const auto tiers = std::ptrdiff_t(snapshot.model.rules.tiers.size());
    expect(all(snapshot.tiers, [tiers](std::int8_t tier) { return tier >= -1 && tier < tiers; }), "tier");
    expect(all(snapshot.lastSale,
               [](Day day) { return !isKnown(day) || (day >= kFirstDay && day <= kLastDay); }),
           "lastSale");
    for (std::size_t m = 0; m < snapshot.metrics.size(); ++m) {
        const SnapshotMetric& metric = snapshot.metrics[m];
        expect(metric.values.size() == customers && metric.scores.size() == customers
                   && metric.present.size() == customers
                   && all(metric.present, [](std::uint8_t flag) { return flag <= 1; }),
               metricColumn(m, "present"));
    }
}

void writeHead(Database& database, std::int64_t id, const Snapshot& snapshot)
{
    const SnapshotInfo& info = snapshot.info;
    const Scenario& model = snapshot.model;
    RowWriter put(database, kTable, 13 + kRulesColumns + kRatesColumns);
    put << id << info.name << info.time;
    put.day(info.asOf) << info.windowMonths << snapshot.size();
    put << model.id << model.name << model.createdAt << model.origin << model.signedAt << model.signers;
    putRules(put, model.rules);
    putRates(put, model.rates);
    put << model.rates.ledgerTotal;
    put.run();
    writeFramework(database, kSnapshotModel, id, model.framework);
    writeTiers(database, kSnapshotModel, id, model.rules.tiers);
    writeRateLists(database, kSnapshotModel, id, model.rates);
}

SnapshotInfo infoOf(RowReader& row)
{
    SnapshotInfo info;
    info.id = row.integer();
    info.name = row.text();
    info.time = row.integer();
    info.asOf = row.day();
    info.windowMonths = row.number();
    info.customers = std::uint64_t(row.integer());
    return info;
}

Snapshot readHead(Database& database, std::int64_t id)
{
    RowReader row(database, "SELECT * FROM snapshot WHERE id=?");
    row.statement().bind(1, id);
    if (!row.next())
        throw StorageFailure{{ErrorCode::UnknownName, "snapshot " + std::to_string(id)}};
    Snapshot snapshot;
    snapshot.info = infoOf(row);
    Scenario& model = snapshot.model;
    model.id = row.text();
    model.name = row.text();
    model.createdAt = row.integer();
    model.origin = row.text();
    model.signedAt = row.integer();
    model.signers = row.text();
    model.rules = rulesOf(row);
    model.rates = ratesOf(row);
    model.rates.ledgerTotal = row.real();
    model.rules.tiers = readTiers(database, kSnapshotModel, id);
    model.framework = readFramework(database, kSnapshotModel, id);
    readRateLists(database, kSnapshotModel, id, model.rates);
    return snapshot;
}

void readMetrics(Database& database, Snapshot& snapshot, ChunkReader& reader, std::size_t customers)
{
    RowReader row(database, "SELECT position, metric FROM snapshot_value WHERE snapshot=? ORDER BY position");
    row.statement().bind(1, snapshot.info.id);
    while (row.next()) {
        const std::size_t m = snapshot.metrics.size();
        row.position(m, "snapshot_value");
        if (customers > reader.bytes(metricColumn(m, "present")))
            damaged("snapshot: a metric is missing");
        SnapshotMetric& metric = snapshot.metrics.emplace_back();
        metric.id = row.text();
        reader.values(metricColumn(m, "value"), metric.values, customers, Width::Shortest);
        reader.values(metricColumn(m, "present"), metric.present, customers, Width::Whole);
        reader.values(metricColumn(m, "score"), metric.scores, customers, Width::Shortest);
    }
}

} // namespace

std::int64_t writeSnapshot(Database& database, const Snapshot& snapshot)
{
    expectSound(snapshot, ErrorCode::OutOfRange);
    const std::size_t customers = snapshot.size();
    const std::int64_t id = database.number("SELECT max(id) FROM snapshot") + 1;
    writeHead(database, id, snapshot);
    ChunkWriter writer(database, kSnapshotChunks, id);
    writer.texts(kIds, snapshot.ids);
    writer.texts("name", snapshot.names);
    forEachColumn(snapshot, [&](const char* name, const auto& column) {
        writer.values(name, column, customers, Width::Shortest);
    });
    writer.values("tier", std::vector<std::int32_t>(snapshot.tiers.begin(), snapshot.tiers.end()), customers,
                  Width::Shortest);
    RowWriter putMetric(database, "snapshot_value", 3);
    for (std::size_t m = 0; m < snapshot.metrics.size(); ++m) {
        const SnapshotMetric& metric = snapshot.metrics[m];
        putMetric << id << m << metric.id;
        putMetric.run();
        writer.values(metricColumn(m, "value"), metric.values, customers, Width::Shortest);
        // At least a byte per value, so that no small file can claim very many.
        writer.values(metricColumn(m, "present"), metric.present, customers, Width::Whole);
        writer.values(metricColumn(m, "score"), metric.scores, customers, Width::Shortest);
    }
    return id;
}

Snapshot readSnapshot(Database& database, std::int64_t id)
{
    Snapshot snapshot = readHead(database, id);
    const auto customers = std::size_t(snapshot.info.customers);
    ChunkReader reader(database, kSnapshotChunks, id);
    if (customers > reader.bytes(kIds) || customers > reader.bytes("name"))
        damaged("snapshot: it has fewer customers than it says");
    reader.texts(kIds, snapshot.ids, customers);
    reader.texts("name", snapshot.names, customers);
    forEachColumn(snapshot, [&](const char* name, auto& column) {
        reader.values(name, column, customers, Width::Shortest);
    });
    std::vector<std::int32_t> tiers;
    reader.values("tier", tiers, customers, Width::Shortest);
    for (const std::int32_t tier : tiers)
        snapshot.tiers.push_back(tier < -1 || tier > 127 ? std::int8_t(-2) : std::int8_t(tier));
    readMetrics(database, snapshot, reader, customers);
    if (snapshot.size() != customers)
        damaged("snapshot: it lacks customers");
    expectSound(snapshot, ErrorCode::DamagedFile);
    return snapshot;
}

void writeSnapshotList(Database& database, const std::vector<SnapshotInfo>& snapshots)
{
    database.exec("DELETE FROM listed_snapshot");
    RowWriter put(database, "listed_snapshot", 2);
    for (std::size_t at = 0; at < snapshots.size(); ++at) {
        put << at << snapshots[at].id;
        put.run();
    }
    if (readSnapshotList(database) != snapshots)
        refused(kTable);
}

std::vector<SnapshotInfo> readSnapshotList(Database& database)
{
    std::vector<SnapshotInfo> snapshots;
    RowReader row(database,
                  "SELECT l.position, s.id, s.name, s.time, s.as_of, s.window_months, s.customers FROM "
                  "listed_snapshot l JOIN snapshot s ON s.id = l.snapshot ORDER BY l.position");
    while (row.next()) {
        row.position(snapshots.size(), "listed_snapshot");
        snapshots.push_back(infoOf(row));
    }
    return snapshots;
}

bool removeUnlistedSnapshots(Database& database)
{
    const std::string unlisted = " NOT IN (SELECT snapshot FROM listed_snapshot)";
    if (database.number(("SELECT count(*) FROM snapshot WHERE id" + unlisted).c_str()) == 0)
        return false;
    for (const char* table :
         {"snapshot_chunk", "snapshot_value", kSnapshotModel.point, kSnapshotModel.metric,
          kSnapshotModel.factor, kSnapshotModel.tier, kSnapshotModel.fieldRate, kSnapshotModel.guess})
        database.exec(("DELETE FROM " + std::string(table) + " WHERE snapshot" + unlisted).c_str());
    database.exec(("DELETE FROM snapshot WHERE id" + unlisted).c_str());
    return true;
}

} // namespace strata
