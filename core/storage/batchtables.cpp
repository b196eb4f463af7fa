#include "core/storage/batchtables.h"

#include "core/storage/chunkrows.h"
#include "core/storage/rows.h"
#include "core/storage/totalscolumns.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace strata {

namespace {

std::string fieldColumn(std::size_t field, const char* part)
{
    return "field." + std::to_string(field) + "." + part;
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

// What the texts say beyond the numbers: how these are written, and the cells written otherwise.
void writeOddTexts(const CustomerField& field, std::size_t f, ChunkWriter& writer)
{
    if (field.form != NumberForm{}) {
        const std::vector<std::int32_t> form{field.form.decimals, field.form.mark, field.form.group};
        writer.values(fieldColumn(f, "form"), form, form.size(), Width::Shortest);
    }
    if (field.odd.empty())
        return;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < field.odd.size(); ++i)
        texts.emplace_back(field.odd.text(i));
    writer.values(fieldColumn(f, "odd"), field.odd.rows(), field.odd.size(), Width::Whole);
    writer.texts(fieldColumn(f, "oddText"), texts);
}

void writeField(const CustomerField& field, std::size_t f, std::size_t customers, ChunkWriter& writer)
{
    const std::vector<std::uint8_t>& present = field.present;
    std::vector<double> numbers = field.numbers;
    for (std::size_t i = 0; i < numbers.size() && i < present.size(); ++i)
        if (!present[i])
            numbers[i] = 0.0; // meaningless there, and perhaps not a number
    if (field.isNumber) {
        CustomerField kept = field;
        kept.texts.resize(field.texts.empty() ? 0 : customers);
        keepOddTexts(kept);
        writeOddTexts(kept, f, writer);
        if (numbers.empty())
            numbers.resize(customers);
    } else {
        std::vector<std::string> texts = field.texts;
        texts.resize(customers);
        writer.texts(fieldColumn(f, "text"), texts);
    }
    writer.values(fieldColumn(f, "number"), numbers, customers,
                  field.isNumber ? Width::Whole : Width::Shortest);
    writer.values(fieldColumn(f, "present"), present, customers, Width::Shortest);
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
        writeField(field, f, customers, writer);
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
    expectSoundBatch(rows, ErrorCode::OutOfRange);
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
