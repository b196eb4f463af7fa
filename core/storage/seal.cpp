#include "core/storage/seal.h"

#include <QCryptographicHash>

#include <cstring>
#include <sqlite3.h>
#include <vector>

namespace strata {

namespace {

constexpr auto kMethod = QCryptographicHash::Blake2b_256;

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
};

constexpr struct
{
    const char* name;
    const char* rows;
} kBatchTables[] = {
    {"batch", " WHERE id=?"},
    {"batch_field", " WHERE batch=? ORDER BY position"},
    {"chunk", " WHERE batch=? ORDER BY id"},
    {"report", " WHERE batch=?"},
    {"report_issue", " WHERE batch=? ORDER BY id"},
    {"report_rejected", " WHERE batch=? ORDER BY id"},
    {"report_count", " WHERE batch=? ORDER BY id"},
    {"report_note", " WHERE batch=? ORDER BY id"},
};

// Every value goes in with its type and its size, so that no two tables look alike to the hash.
class RowHash
{
public:
    void rows(Statement& statement)
    {
        while (statement.step()) {
            for (int column = 0; column < statement.columns(); ++column)
                value(statement, column);
            put('\n', 0);
        }
        statement.reset();
    }
    void bytes(std::string_view data)
    {
        put('#', data.size());
        m_hash.addData(QByteArrayView(data.data(), qsizetype(data.size())));
    }
    QByteArray result() const { return m_hash.result(); }

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
        m_hash.addData(QByteArrayView(item, sizeof item));
    }

    QCryptographicHash m_hash{kMethod};
};

QByteArray digestOfBatch(Database& database, std::int64_t batch)
{
    RowHash hash;
    for (const auto [table, condition] : kBatchTables) {
        Statement statement(database, std::string("SELECT * FROM ") + table + condition);
        hash.bytes(table);
        hash.rows(statement.bind(1, batch));
    }
    return hash.result();
}

} // namespace

QByteArray sealOf(Database& database, BatchDigests* known, int format)
{
    RowHash hash;
    for (const auto [table, order, since] : kProjectTables) {
        if (since > format)
            continue;
        Statement statement(database, std::string("SELECT * FROM ") + table + order);
        hash.bytes(table);
        hash.rows(statement);
    }
    std::vector<std::int64_t> batches;
    Statement list(database, "SELECT id FROM batch ORDER BY id");
    while (list.step())
        batches.push_back(list.integer(0));
    for (const std::int64_t batch : batches) {
        QByteArray digest = known ? known->try_emplace(batch).first->second : QByteArray();
        if (digest.isEmpty())
            digest = digestOfBatch(database, batch);
        if (known)
            (*known)[batch] = digest;
        hash.bytes({digest.constData(), std::size_t(digest.size())});
    }
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
