#include "core/storage/batchtables.h"

#include "core/storage/chunkrows.h"
#include "core/storage/rows.h"
#include "core/storage/totalscolumns.h"

#include <algorithm>
#include <limits>

namespace strata {

namespace {

constexpr std::size_t kMostFields = 2000;

// Calls visit(name, column, rows, width) for every column that a batch of these sizes may have.
template <typename Rows, typename Visit>
void forEachColumn(Rows& batch, std::size_t lines, std::size_t payments, Visit visit)
{
    auto& l = batch.lines;
    visit("line.customer", l.customer, lines, Width::Whole);
    visit("line.date", l.date, lines, Width::Shortest);
    visit("line.invoice", l.invoice, lines, Width::Shortest);
    visit("line.product", l.product, lines, Width::Shortest);
    visit("line.category", l.category, lines, Width::Shortest);
    visit("line.quantity", l.quantity, lines, Width::Shortest);
    visit("line.net", l.net, lines, Width::Shortest);
    visit("line.cost", l.cost, lines, Width::Shortest);
    visit("line.list", l.list, lines, Width::Shortest);
    visit("line.freight", l.freight, lines, Width::Shortest);
    visit("line.freightBilled", l.freightBilled, lines, Width::Shortest);
    visit("line.isReturn", l.isReturn, lines, Width::Shortest);
    visit("line.due", l.due, lines, Width::Shortest);
    visit("line.paid", l.paid, lines, Width::Shortest);
    auto& p = batch.payments;
    visit("payment.customer", p.customer, payments, Width::Whole);
    visit("payment.date", p.date, payments, Width::Shortest);
    visit("payment.amount", p.amount, payments, Width::Shortest);
    visit("payment.invoice", p.invoice, payments, Width::Shortest);
}

template <typename Rows, typename Visit> void forEachTextColumn(Rows& batch, Visit visit)
{
    visit("customer.id", batch.customers.ids);
    visit("customer.name", batch.customers.names);
    visit("invoice.id", batch.lines.invoiceIds);
    visit("product.id", batch.lines.productIds);
    visit("category", batch.lines.categories);
}

std::string fieldColumn(std::size_t field, const char* part)
{
    return "field." + std::to_string(field) + "." + part;
}

void expectIndexes(const std::vector<std::int32_t>& column, std::int32_t least, std::size_t size,
                   ErrorCode code, const char* what)
{
    const auto fits = [least, size](std::int32_t index) {
        return index >= least && (index < 0 || std::size_t(index) < size);
    };
    if (!std::all_of(column.begin(), column.end(), fits))
        throw StorageFailure{{code, std::string(what) + ": a row refers to nothing"}};
}

void expectDays(const std::vector<Day>& column, bool mayBeUnknown, ErrorCode code, const char* what)
{
    const auto fits = [mayBeUnknown](Day day) {
        return (day >= kFirstDay && day <= kLastDay) || (mayBeUnknown && day == kNoDay);
    };
    if (!std::all_of(column.begin(), column.end(), fits))
        throw StorageFailure{{code, std::string(what) + ": a date is out of range"}};
}

// The same conditions for what is written and for what was read; they keep every later access inside its
// vector.
void expectSound(const BatchRows& batch, ErrorCode code)
{
    const InvoiceLines& l = batch.lines;
    const std::size_t customers = batch.customers.size();
    expectIndexes(l.customer, 0, customers, code, "line.customer");
    expectIndexes(l.invoice, -1, l.invoiceIds.size(), code, "line.invoice");
    expectIndexes(l.product, -1, l.productIds.size(), code, "line.product");
    expectIndexes(l.category, -1, l.categories.size(), code, "line.category");
    expectIndexes(batch.payments.customer, 0, customers, code, "payment.customer");
    expectIndexes(batch.payments.invoice, -1, l.invoiceIds.size(), code, "payment.invoice");
    expectDays(l.date, false, code, "line.date");
    expectDays(l.due, true, code, "line.due");
    expectDays(l.paid, true, code, "line.paid");
    // No payment comes in without its day; a file of format 1 may hold some.
    expectDays(batch.payments.date, code == ErrorCode::DamagedFile, code, "payment.date");
    const auto isFlag = [](std::uint8_t flag) { return flag <= 1; };
    if (!std::all_of(l.isReturn.begin(), l.isReturn.end(), isFlag))
        throw StorageFailure{{code, "line.isReturn: neither yes nor no"}};
    if ((!l.customer.empty() && l.date.size() != l.size())
        || l.customer.size() > std::size_t(std::numeric_limits<std::int32_t>::max()))
        throw StorageFailure{{code, "line.date: some are missing"}};
    if (std::any_of(batch.customers.ids.begin(), batch.customers.ids.end(),
                    [](const std::string& id) { return id.empty(); }))
        throw StorageFailure{{code, "customer.id: one is empty"}};
    for (const CustomerField& field : batch.customers.fields)
        if (!std::all_of(field.present.begin(), field.present.end(), isFlag))
            throw StorageFailure{{code, "a customer field's mark is neither yes nor no"}};
}

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

std::int64_t insertBatch(Database& database, const BatchRows& rows)
{
    const std::int64_t id = database.number("SELECT max(id) FROM batch") + 1;
    Statement put(database, "INSERT INTO batch VALUES(?,?,?,?,?,?,?,?)");
    put.bind(1, id).bind(2, keyOf(kTableKeys, rows.kind)).bind(3, std::int64_t(rows.customers.size()));
    put.bind(4, std::int64_t(rows.lines.size())).bind(5, std::int64_t(rows.payments.size()));
    put.bind(6, std::int64_t(rows.lines.invoiceIds.size()))
        .bind(7, std::int64_t(rows.lines.productIds.size()));
    put.bind(8, std::int64_t(rows.lines.categories.size())).run();
    return id;
}

} // namespace

std::int64_t writeBatch(Database& database, const StagedImport& import, const Progress& progress)
{
    const BatchRows& rows = import.rows;
    expectSound(rows, ErrorCode::OutOfRange);
    if ((rows.kind == TableKind::Totals) != bool(rows.totals)
        || (rows.totals && rows.totals->sums.size() != rows.customers.size()))
        throw StorageFailure{{ErrorCode::OutOfRange, "totals: not one per customer"}};
    const std::int64_t id = insertBatch(database, rows);
    const std::size_t lines = rows.lines.size(), payments = rows.payments.size(),
                      customers = rows.customers.size();
    ChunkWriter writer(database, kBatchChunks, id, progress,
                       lines * 14 + payments * 4 + customers * (2 + 3 * rows.customers.fields.size()));
    forEachColumn(rows, lines, payments,
                  [&writer](const char* name, const auto& column, std::size_t count, Width width) {
                      writer.values(name, column, count, width);
                  });
    if (!rows.customers.names.empty() && rows.customers.names.size() != customers)
        throw StorageFailure{{ErrorCode::OutOfRange, "customer.name: not one per customer"}};
    forEachTextColumn(rows, [&writer](const char* name, const auto& column) { writer.texts(name, column); });

    Statement putField(database, "INSERT INTO batch_field VALUES(?,?,?,?)");
    for (std::size_t f = 0; f < rows.customers.fields.size(); ++f) {
        const CustomerField& field = rows.customers.fields[f];
        if (f >= kMostFields)
            throw StorageFailure{{ErrorCode::OutOfRange, "too many customer fields"}};
        putField.bind(1, id)
            .bind(2, std::int64_t(f))
            .bind(3, std::string_view(field.name))
            .bind(4, int(field.isNumber))
            .run();
        std::vector<std::string> texts = field.texts;
        texts.resize(customers);
        writer.texts(fieldColumn(f, "text"), texts);
        std::vector<double> numbers = field.numbers;
        for (std::size_t i = 0; i < numbers.size() && i < field.present.size(); ++i)
            if (!field.present[i])
                numbers[i] = 0.0; // meaningless there, and perhaps not a number
        writer.values(fieldColumn(f, "number"), numbers, customers, Width::Shortest);
        writer.values(fieldColumn(f, "present"), field.present, customers, Width::Shortest);
    }
    if (rows.totals)
        writeTotals(database, id, *rows.totals);
    writeReport(database, id, import.report);
    return id;
}

BatchRows readBatch(Database& database, std::int64_t batch)
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
    const std::size_t customers = size(1), lines = size(2), payments = size(3);

    ChunkReader reader(database, kBatchChunks, batch);
    // Every row has at least one byte here; so no small file can make us reserve much.
    if (lines > reader.bytes("line.customer") || payments > reader.bytes("payment.customer")
        || customers > reader.bytes("customer.id") || size(4) > reader.bytes("invoice.id")
        || size(5) > reader.bytes("product.id") || size(6) > reader.bytes("category"))
        throw StorageFailure{
            {ErrorCode::DamagedFile, "import " + std::to_string(batch) + " has fewer rows than it says"}};
    forEachColumn(rows, lines, payments,
                  [&reader](const char* name, auto& column, std::size_t count, Width width) {
                      reader.values(name, column, count, width);
                  });
    reader.texts("customer.id", rows.customers.ids, customers);
    reader.texts("customer.name", rows.customers.names, customers);
    reader.texts("invoice.id", rows.lines.invoiceIds, size(4));
    reader.texts("product.id", rows.lines.productIds, size(5));
    reader.texts("category", rows.lines.categories, size(6));
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
        reader.values(fieldColumn(f, "number"), field.numbers, customers, Width::Shortest);
        reader.values(fieldColumn(f, "present"), field.present, customers, Width::Shortest);
    }
    expectSound(rows, ErrorCode::DamagedFile);
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
