#include "core/storage/seal.h"

#include "core/storage/blockhash.h"

#include <cstring>
#include <functional>
#include <span>
#include <sqlite3.h>
#include <vector>

namespace strata {

namespace {

struct SealedTable
{
    const char* name; // part of the hash, like the order of the tables
    const char* rows;
    int since = 1; // format
};

constexpr SealedTable kProjectTables[] = {
    {"project", " ORDER BY id"},
    {"factor", " ORDER BY position"},
    {"metric", " ORDER BY factor, position"},
    {"value_point", " ORDER BY factor, metric, position"},
    {"tier", " ORDER BY position"},
    {"override", " ORDER BY customer_id"},
    {"import", " ORDER BY position"},
    {"gesture", " ORDER BY id"},
    {"scenario", " ORDER BY id", 2},
    {"scenario_factor", " ORDER BY scenario, position", 2},
    {"scenario_metric", " ORDER BY scenario, factor, position", 2},
    {"scenario_point", " ORDER BY scenario, factor, metric, position", 2},
    {"scenario_tier", " ORDER BY scenario, position", 2},
    {"debate", " ORDER BY id", 2},
    {"participant", " ORDER BY position", 2},
    {"agenda_block", " ORDER BY position", 2},
    {"parked_item", " ORDER BY position", 2},
    {"decision", " ORDER BY position", 2},
    {"metric_plan", " ORDER BY position", 2},
    {"candidate", " ORDER BY position", 2},
    {"candidate_dots", " ORDER BY candidate, position", 2},
    {"candidate_idea", " ORDER BY candidate, position", 2},
    {"homework_account", " ORDER BY position", 2},
    {"homework_answer", " ORDER BY position", 2},
    {"team_vote", " ORDER BY position", 2},
    {"team_weight", " ORDER BY vote, position", 2},
    {"team_answer", " ORDER BY vote, position", 2},
    {"voting_round", " ORDER BY number", 2},
    {"round_group", " ORDER BY round, position", 2},
    {"round_row", " ORDER BY round, round_group, position", 2},
    {"ballot_cast", " ORDER BY id", 2},
    {"ballot_vote", " ORDER BY ballot, position", 2},
    {"ballot_weight", " ORDER BY ballot, vote, position", 2},
    {"ballot_answer", " ORDER BY ballot, vote, position", 2},
    {"rated_quality", " ORDER BY position", 2},
    {"rating", " ORDER BY quality, customer_id, participant", 2},
    {"import_option", " ORDER BY import, position", 3},
    {"import_column", " ORDER BY import, position", 3},
    {"account_merge", " ORDER BY customer_id", 3},
    {"kept_apart", " ORDER BY customer_id", 3},
    {"summed_field", " ORDER BY position", 3},
    {"field_rate", " ORDER BY position", 3},
    {"rate_guess", " ORDER BY position", 3},
    {"scenario_field_rate", " ORDER BY scenario, position", 3},
    {"scenario_rate_guess", " ORDER BY scenario, position", 3},
    {"gap_task", " ORDER BY position", 3},
    {"listed_snapshot", " ORDER BY position", 3},
    {"customer_note", " ORDER BY position", 4},
    {"customer_view", " ORDER BY position", 4},
    {"view_condition", " ORDER BY view, position", 4},
    {"view_value", " ORDER BY view, condition, position", 4},
    {"service_plan", " ORDER BY id", 5},
    {"service", " ORDER BY position", 5},
    {"service_level", " ORDER BY service, basis, position, moment", 5},
    {"contact_rhythm", " ORDER BY basis, position, moment", 5},
    {"playbook", " ORDER BY type", 5},
    {"playbook_action", " ORDER BY type, position", 5},
    {"customer_action", " ORDER BY id", 5},
    {"growth", " ORDER BY id", 5},
    {"campaign", " ORDER BY id", 5},
    {"campaign_member", " ORDER BY campaign, customer_id", 5},
    {"campaign_touch", " ORDER BY campaign, position", 5},
    {"campaign_contact", " ORDER BY campaign, position", 5},
    {"track_rules", " ORDER BY id", 5},
    {"watch", " ORDER BY position", 5},
    {"company_logo", " ORDER BY id", 6},
};

constexpr const char* kChunks = "chunk";

// What belongs to a batch, and to a snapshot; both never change.
constexpr SealedTable kBatchTables[] = {
    {"batch", " WHERE id=?"},
    {"batch_field", " WHERE batch=? ORDER BY position"},
    {kChunks, " WHERE batch=? ORDER BY id"},
    {"report", " WHERE batch=?"},
    {"report_issue", " WHERE batch=? ORDER BY id"},
    {"report_rejected", " WHERE batch=? ORDER BY id"},
    {"report_count", " WHERE batch=? ORDER BY id"},
    {"report_note", " WHERE batch=? ORDER BY id"},
    {"batch_totals", " WHERE batch=?", 3},
};
constexpr SealedTable kSnapshotTables[] = {
    {"snapshot", " WHERE id=?", 3},
    {"snapshot_factor", " WHERE snapshot=? ORDER BY position", 3},
    {"snapshot_metric", " WHERE snapshot=? ORDER BY factor, position", 3},
    {"snapshot_point", " WHERE snapshot=? ORDER BY factor, metric, position", 3},
    {"snapshot_tier", " WHERE snapshot=? ORDER BY position", 3},
    {"snapshot_field_rate", " WHERE snapshot=? ORDER BY position", 3},
    {"snapshot_rate_guess", " WHERE snapshot=? ORDER BY position", 3},
    {"snapshot_value", " WHERE snapshot=? ORDER BY position", 3},
    {"snapshot_chunk", " WHERE snapshot=? ORDER BY id", 3},
};

// Every value goes in with its type and its size, so that no two tables look alike to the hash.
class RowHash
{
public:
    // `look` sees every row after it went in.
    void rows(Statement& statement, const std::function<void(Statement&)>& look = {})
    {
        while (statement.step()) {
            for (int column = 0; column < statement.columns(); ++column)
                value(statement, column);
            put('\n', 0);
            if (look)
                look(statement);
        }
        statement.reset();
    }
    void bytes(std::string_view data)
    {
        put('#', data.size());
        m_hash.add(data);
    }
    QByteArray result() { return m_hash.result(); }

private:
    void value(const Statement& statement, int column)
    {
        switch (statement.type(column)) {
        case SQLITE_INTEGER:
            put('i', std::uint64_t(statement.integer(column)));
            break;
        case SQLITE_FLOAT: {
            const double number = statement.real(column);
            std::uint64_t bits = 0;
            std::memcpy(&bits, &number, sizeof bits);
            put('f', bits);
            break;
        }
        case SQLITE_TEXT:
            put('t', 0);
            bytes(statement.text(column));
            break;
        case SQLITE_BLOB:
            put('b', 0);
            bytes(statement.blob(column));
            break;
        default:
            put('n', 0);
        }
    }
    void put(char type, std::uint64_t number)
    {
        char item[9];
        item[0] = type;
        for (int byte = 0; byte < 8; ++byte)
            item[1 + byte] = char(number >> (8 * byte));
        m_hash.add({item, sizeof item});
    }

    BlockHash m_hash;
};

// The rows that belong to one batch or snapshot.
QByteArray digestOf(Database& database, std::span<const SealedTable> tables, std::int64_t id, int format,
                    const std::function<void(Statement& chunk)>& look = {})
{
    RowHash hash;
    for (const auto [table, condition, since] : tables) {
        if (since > format)
            continue;
        Statement statement(database, std::string("SELECT * FROM ") + table + condition);
        hash.bytes(table);
        hash.rows(statement.bind(1, id), table == kChunks ? look : nullptr);
    }
    return hash.result();
}

} // namespace

QByteArray sealOf(Database& database, BatchDigests* known, int format, ChunkWatcher* watcher)
{
    if (format != kFormat)
        known = nullptr; // the digests of today's tables are others
    RowHash hash;
    for (const auto [table, order, since] : kProjectTables) {
        if (since > format)
            continue;
        Statement statement(database, std::string("SELECT * FROM ") + table + order);
        hash.bytes(table);
        hash.rows(statement);
    }
    // `sign` keeps the ids of snapshots apart from those of batches.
    const auto add = [&](const char* ids, std::span<const SealedTable> tables, int sign) {
        std::vector<std::int64_t> owners;
        Statement list(database, ids);
        while (list.step())
            owners.push_back(list.integer(0));
        for (const std::int64_t owner : owners) {
            QByteArray digest = known ? known->try_emplace(sign * owner).first->second : QByteArray();
            if (digest.isEmpty() && watcher && sign > 0) {
                watcher->beginBatch(database, owner);
                digest = digestOf(database, tables, owner, format, [watcher](Statement& chunk) {
                    watcher->takeChunk(chunk.text(2), chunk.integer(3), chunk.integer(4), chunk.blob(5));
                });
            } else if (digest.isEmpty()) {
                digest = digestOf(database, tables, owner, format);
            }
            if (known)
                (*known)[sign * owner] = digest;
            hash.bytes({digest.constData(), std::size_t(digest.size())});
        }
    };
    add("SELECT id FROM batch ORDER BY id", kBatchTables, 1);
    if (format >= 3)
        add("SELECT id FROM snapshot ORDER BY id", kSnapshotTables, -1);
    return hash.result();
}

void writeSeal(Database& database, const QByteArray& seal)
{
    Statement put(database, "INSERT OR REPLACE INTO seal VALUES(1, ?)");
    put.bindBlob(1, {seal.constData(), std::size_t(seal.size())}).run();
}

QByteArray readSeal(Database& database)
{
    Statement get(database, "SELECT digest FROM seal");
    if (!get.step())
        return {};
    const std::string_view digest = get.blob(0);
    return {digest.data(), qsizetype(digest.size())};
}

} // namespace strata
