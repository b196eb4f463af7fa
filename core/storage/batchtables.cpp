#include "core/storage/batchtables.h"

#include "core/storage/chunkrows.h"
#include "core/storage/rows.h"
#include "core/storage/totalscolumns.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace strata {

namespace {

constexpr std::size_t kMostFields = 2000;

std::string fieldColumn(std::size_t field, const char* part)
{
    return "field." + std::to_string(field) + "." + part;
}

void expectSound(const BatchRows& batch, ErrorCode code)
{
    const ListSizes sizes{batch.customers.size(), batch.lines.invoiceIds.size(),
                          batch.lines.productIds.size(), batch.lines.categories.size()};
    expectSoundLines(batch.lines, sizes, code);
    expectSoundPayments(batch.payments, sizes, code);
    expectSoundCustomers(batch.customers, code);
}

// Who came twice would be two customers, or lose the sums of one of them.
void expectDistinct(const std::vector<std::string>& ids)
{
    std::unordered_set<std::string_view> seen;
    seen.reserve(ids.size());
    for (const std::string& id : ids)
        if (!seen.insert(id).second)
            throw StorageFailure{{ErrorCode::OutOfRange, "customer.id: " + id + " comes twice"}};
}

void writeCustomers(Database& database, std::int64_t batch, const Customers& rows, ChunkWriter& writer)
{
    const std::size_t customers = rows.size();
    if (!rows.names.empty() && rows.names.size() != customers)
        throw StorageFailure{{ErrorCode::OutOfRange, "customer.name: not one per customer"}};
    writer.texts("customer.id", rows.ids);
    writer.texts("customer.name", rows.names);
    Statement putField(database, "INSERT INTO batch_field VALUES(?,?,?,?)");
    for (std::size_t f = 0; f < rows.fields.size(); ++f) {
        const CustomerField& field = rows.fields[f];
        if (f >= kMostFields)
            throw StorageFailure{{ErrorCode::OutOfRange, "too many customer fields"}};
        putField.bind(1, batch)
            .bind(2, std::int64_t(f))
            .bind(3, std::string_view(field.name))
            .bind(4, int(field.isNumber))
            .run();
        std::vector<std::string> texts(customers);
        for (std::size_t i = 0; i < customers; ++i)
            texts[i] = fieldText(field, i);
        writer.texts(fieldColumn(f, "text"), texts);
        std::vector<double> numbers = field.numbers;
        for (std::size_t i = 0; i < numbers.size() && i < field.present.size(); ++i)
            if (!field.present[i])
                numbers[i] = 0.0; // meaningless there, and perhaps not a number
        writer.values(fieldColumn(f, "number"), numbers, customers, Width::Shortest);
        writer.values(fieldColumn(f, "present"), field.present.all(), customers, Width::Shortest);
    }
}

} // namespace

void writeReport(Database& database, std::int64_t batch, const ImportReport& report)
{
    if (report.read != report.accepted + report.rejected)
        throw StorageFailure{{ErrorCode::OutOfRange, "rows read are not rows accepted and rejected"}};
    Statement put(database, "INSERT INTO report VALUES(?,?,?,?,?,?,?,?)");
    put.bind(1, batch)
        .bind(2, std::int64_t(report.read))
        .bind(3, std::int64_t(report.accepted))
        .bind(4, std::int64_t(report.rejected));
    put.bind(5, std::int64_t(report.blank))
        .bind(6, std::int64_t(report.credits))
        .bind(7, std::int64_t(report.zeros));
    put.bind(8, std::string_view(report.header)).run();
    Statement putIssue(database,
                       "INSERT INTO report_issue(batch, line, \"column\", kind, text) VALUES(?,?,?,?,?)");
    for (const ImportIssue& issue : report.issues)
        putIssue.bind(1, batch)
            .bind(2, std::int64_t(issue.line))
            .bind(3, std::string_view(issue.column))
            .bind(4, std::string_view(issue.kind))
            .bind(5, std::string_view(issue.text))
            .run();
    Statement putRejected(database, "INSERT INTO report_rejected(batch, line, reason, raw) VALUES(?,?,?,?)");
    for (const RejectedRow& row : report.rejectedRows)
        putRejected.bind(1, batch)
            .bind(2, std::int64_t(row.line))
            .bind(3, std::string_view(row.reason))
            .bind(4, std::string_view(row.raw))
            .run();
    Statement putCount(database, "INSERT INTO report_count(batch, kind, count) VALUES(?,?,?)");
    for (const IssueCount& count : report.issueCounts)
        putCount.bind(1, batch)
            .bind(2, std::string_view(count.kind))
            .bind(3, std::int64_t(count.count))
            .run();
    Statement putNote(database, "INSERT INTO report_note(batch, is_warning, text) VALUES(?,?,?)");
    for (const ImportNote& note : report.notes)
        putNote.bind(1, batch).bind(2, int(note.isWarning)).bind(3, std::string_view(note.text)).run();
}

std::int64_t insertBatch(Database& database, TableKind kind, const BatchSizes& sizes)
{
    const std::int64_t id = database.number("SELECT max(id) FROM batch") + 1;
    Statement put(database, "INSERT INTO batch VALUES(?,?,?,?,?,?,?,?)");
    put.bind(1, id).bind(2, keyOf(kTableKeys, kind)).bind(3, std::int64_t(sizes.lists.customers));
    put.bind(4, std::int64_t(sizes.lines)).bind(5, std::int64_t(sizes.payments));
    put.bind(6, std::int64_t(sizes.lists.invoices)).bind(7, std::int64_t(sizes.lists.products));
    put.bind(8, std::int64_t(sizes.lists.categories)).run();
    return id;
}

void writeCustomers(Database& database, std::int64_t batch, const Customers& customers)
{
    expectSoundCustomers(customers, ErrorCode::OutOfRange);
    ChunkWriter writer(database, kBatchChunks, batch);
    writeCustomers(database, batch, customers, writer);
}

std::int64_t writeBatch(Database& database, const StagedImport& import, const Progress& progress)
{
    const BatchRows& rows = import.rows;
    expectSound(rows, ErrorCode::OutOfRange);
    expectDistinct(rows.customers.ids);
    if ((rows.kind == TableKind::Totals) != bool(rows.totals)
        || (rows.totals && rows.totals->sums.size() != rows.customers.size()))
        throw StorageFailure{{ErrorCode::OutOfRange, "totals: not one per customer"}};
    const std::size_t lines = rows.lines.size(), payments = rows.payments.size(),
                      customers = rows.customers.size();
    const std::int64_t id = insertBatch(database, rows.kind,
                                        {{customers, rows.lines.invoiceIds.size(),
                                          rows.lines.productIds.size(), rows.lines.categories.size()},
                                         lines,
                                         payments});
    ChunkWriter writer(database, kBatchChunks, id, progress,
                       lines * 14 + payments * 4 + customers * (2 + 3 * rows.customers.fields.size()));
    forEachLineColumn(rows.lines, [&](const char* name, const auto& column, Width width) {
        writer.values(name, column, lines, width);
    });
    forEachPaymentColumn(rows.payments, [&](const char* name, const auto& column, Width width) {
        writer.values(name, column, payments, width);
    });
    writer.texts("invoice.id", rows.lines.invoiceIds);
    writer.texts("product.id", rows.lines.productIds);
    writer.texts("category", rows.lines.categories);
    writeCustomers(database, id, rows.customers, writer);
    if (rows.totals)
        writeTotals(database, id, *rows.totals);
    writeReport(database, id, import.report);
    return id;
}

BatchRows readBatch(Database& database, std::int64_t batch, BatchPart part)
{
    Statement get(
        database,
        "SELECT kind, customers, lines, payments, invoices, products, categories FROM batch WHERE id=?");
    if (!get.bind(1, batch).step())
        throw StorageFailure{{ErrorCode::UnknownName, "import " + std::to_string(batch)}};
    BatchRows rows;
    rows.kind = enumOf<TableKind>(kTableKeys, get.text(0));
    const auto size = [&get](int column) {
        return std::size_t(std::clamp<std::int64_t>(get.integer(column), 0, 2147483647));
    };
    const bool isWhole = part == BatchPart::Everything;
    const std::size_t customers = size(1), lines = isWhole ? size(2) : 0, payments = isWhole ? size(3) : 0;

    ChunkReader reader(database, kBatchChunks, batch);
    // Every row has at least one byte here; so no small file can make us reserve much.
    if (lines > reader.bytes("line.customer") || payments > reader.bytes("payment.customer")
        || customers > reader.bytes("customer.id") || size(4) > reader.bytes("invoice.id")
        || size(5) > reader.bytes("product.id") || size(6) > reader.bytes("category"))
        throw StorageFailure{
            {ErrorCode::DamagedFile, "import " + std::to_string(batch) + " has fewer rows than it says"}};
    if (isWhole) {
        forEachLineColumn(rows.lines, [&](const char* name, auto& column, Width width) {
            reader.values(name, column, lines, width);
        });
        forEachPaymentColumn(rows.payments, [&](const char* name, auto& column, Width width) {
            reader.values(name, column, payments, width);
        });
        reader.texts("invoice.id", rows.lines.invoiceIds, size(4));
        reader.texts("product.id", rows.lines.productIds, size(5));
        reader.texts("category", rows.lines.categories, size(6));
    }
    reader.texts("customer.id", rows.customers.ids, customers);
    reader.texts("customer.name", rows.customers.names, customers);
    if (rows.lines.size() != lines || rows.payments.size() != payments || rows.customers.size() != customers)
        throw StorageFailure{{ErrorCode::DamagedFile, "import " + std::to_string(batch) + " lacks rows"}};

    Statement fields(database,
                     "SELECT position, name, is_number FROM batch_field WHERE batch=? ORDER BY position");
    fields.bind(1, batch);
    while (fields.step()) {
        const std::size_t f = rows.customers.fields.size();
        if (fields.integer(0) != std::int64_t(f) || f >= kMostFields
            || customers > reader.bytes(fieldColumn(f, "text")))
            throw StorageFailure{{ErrorCode::DamagedFile, "a customer field is missing"}};
        CustomerField& field = rows.customers.fields.emplace_back();
        field.name = fields.text(1);
        field.isNumber = fields.integer(2) != 0;
        reader.texts(fieldColumn(f, "text"), field.texts, customers);
        reader.values(fieldColumn(f, "number"), field.numbers.own(), customers, Width::Shortest);
        reader.values(fieldColumn(f, "present"), field.present.own(), customers, Width::Shortest);
        keepOddTexts(field);
    }
    expectSound(rows, ErrorCode::DamagedFile);
    if (isWhole)
        rows.totals = readTotals(database, batch, customers);
    if (rows.totals)
        rows.kind = TableKind::Totals;
    return rows;
}

ImportReport readReport(Database& database, std::int64_t batch)
{
    ImportReport report;
    const auto rowsOf = [&database, batch](const char* sql, auto take) {
        Statement get(database, sql);
        get.bind(1, batch);
        while (get.step())
            take(get);
    };
    Statement head(
        database, "SELECT read, accepted, rejected, blank, credits, zeros, header FROM report WHERE batch=?");
    if (!head.bind(1, batch).step())
        throw StorageFailure{{ErrorCode::UnknownName, "import " + std::to_string(batch)}};
    std::uint64_t* const counts[]
        = {&report.read, &report.accepted, &report.rejected, &report.blank, &report.credits, &report.zeros};
    for (int column = 0; column < 6; ++column)
        *counts[column] = std::uint64_t(head.integer(column));
    report.header = head.text(6);
    rowsOf("SELECT line, \"column\", kind, text FROM report_issue WHERE batch=? ORDER BY id",
           [&report](Statement& row) {
               report.issues.push_back({std::size_t(row.integer(0)), std::string(row.text(1)),
                                        std::string(row.text(2)), std::string(row.text(3))});
           });
    rowsOf("SELECT line, reason, raw FROM report_rejected WHERE batch=? ORDER BY id",
           [&report](Statement& row) {
               report.rejectedRows.push_back(
                   {std::size_t(row.integer(0)), std::string(row.text(1)), std::string(row.text(2))});
           });
    rowsOf("SELECT kind, count FROM report_count WHERE batch=? ORDER BY id", [&report](Statement& row) {
        report.issueCounts.push_back({std::string(row.text(0)), std::uint64_t(row.integer(1))});
    });
    rowsOf("SELECT is_warning, text FROM report_note WHERE batch=? ORDER BY id", [&report](Statement& row) {
        report.notes.push_back({row.integer(0) != 0, std::string(row.text(1))});
    });
    return report;
}

bool removeUnlistedBatches(Database& database)
{
    if (database.number("SELECT count(*) FROM batch WHERE id NOT IN (SELECT batch FROM import)") == 0)
        return false;
    for (const char* table : {"chunk", "batch_totals", "batch_field", "report_issue", "report_rejected",
                              "report_count", "report_note", "report"})
        database.exec(
            ("DELETE FROM " + std::string(table) + " WHERE batch NOT IN (SELECT batch FROM import)").c_str());
    database.exec("DELETE FROM batch WHERE id NOT IN (SELECT batch FROM import)");
    return true;
}

} // namespace strata
