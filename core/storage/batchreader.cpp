#include "core/storage/batchreader.h"

#include "core/model/oddtexts.h"
#include "core/storage/chunkrows.h"
#include "core/storage/rows.h"
#include "core/storage/totalscolumns.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

std::string fieldColumn(std::size_t field, const char* part)
{
    return "field." + std::to_string(field) + "." + part;
}

bool isMark(std::int32_t mark, std::string_view marks)
{
    return mark > 0 && mark < 128 && marks.find(char(mark)) != std::string_view::npos;
}

NumberForm formOf(const std::vector<std::int32_t>& values)
{
    if (values.empty())
        return {};
    const bool isRight = values.size() == 3 && values[0] >= -1 && values[0] <= kMostDecimals
        && isMark(values[1], ".,") && (values[2] == 0 || isMark(values[2], ".,' ")) && values[1] != values[2];
    if (!isRight)
        damaged("numbers are written in no known form");
    return {values[0], char(values[1]), char(values[2])};
}

// Puts a chunk's values behind those there. A chunk at a time is decoded into memory that stays warm.
template <typename T>
void append(std::vector<T>& column, std::string_view data, std::size_t rows, std::size_t all, Width width)
{
    if (column.empty())
        column.reserve(all);
    std::vector<T> part(rows);
    decoded(data, std::span<T>(part), width);
    column.insert(column.end(), part.begin(), part.end());
}

} // namespace

BatchReader::BatchReader(Database& database, std::int64_t batch, BatchPart part)
    : m_batch(batch)
    , m_part(part)
{
    try {
        start(database);
    } catch (const StorageFailure& failure) {
        m_failure = failure;
    }
}

template <typename T>
void BatchReader::add(std::string name, std::vector<T>& column, std::size_t rows, Width width)
{
    m_columns[std::move(name)] = {rows, [&column, rows, width](std::string_view data, std::size_t count) {
                                      append(column, data, count, rows, width);
                                  }};
}

void BatchReader::addTexts(std::string name, std::vector<std::string>& column, std::size_t rows)
{
    m_columns[std::move(name)] = {rows, [&column, rows](std::string_view data, std::size_t count) {
                                      if (column.empty())
                                          column.reserve(rows);
                                      const std::size_t start = column.size();
                                      column.resize(start + count);
                                      decodeTexts(data, std::span<std::string>(column).subspan(start));
                                  }};
}

BatchReader::Size BatchReader::sizeOf(std::string_view column) const
{
    const auto found = m_sizes.find(column);
    return found == m_sizes.end() ? Size{} : found->second;
}

void BatchReader::start(Database& database)
{
    Statement get(
        database,
        "SELECT kind, customers, lines, payments, invoices, products, categories FROM batch WHERE id=?");
    if (!get.bind(1, m_batch).step())
        throw StorageFailure{{ErrorCode::UnknownName, "import " + std::to_string(m_batch)}};
    m_rows.kind = enumOf<TableKind>(kTableKeys, get.text(0));
    const auto count = [&get](int column) {
        return std::size_t(std::clamp<std::int64_t>(get.integer(column), 0, 2147483647));
    };
    const bool isWhole = m_part == BatchPart::Everything;
    m_customers = count(1);
    m_lines = isWhole ? count(2) : 0;
    m_payments = isWhole ? count(3) : 0;
    m_lists = {m_customers, count(4), count(5), count(6)};

    Statement sizes(database,
                    "SELECT \"column\", sum(length(data)), sum(rows) FROM chunk WHERE batch=? GROUP BY 1");
    sizes.bind(1, m_batch);
    while (sizes.step())
        m_sizes[std::string(sizes.text(0))]
            = {std::size_t(std::max<std::int64_t>(sizes.integer(1), 0)),
               std::size_t(std::clamp<std::int64_t>(sizes.integer(2), 0, 2147483647))};
    // Every row has at least one byte here; so no small file can make us reserve much.
    if (m_lines > sizeOf("line.customer").bytes || m_payments > sizeOf("payment.customer").bytes
        || m_customers > sizeOf("customer.id").bytes || m_lists.invoices > sizeOf("invoice.id").bytes
        || m_lists.products > sizeOf("product.id").bytes || m_lists.categories > sizeOf("category").bytes)
        damaged("import " + std::to_string(m_batch) + " has fewer rows than it says");

    if (isWhole) {
        forEachLineColumn(m_rows.lines, [this](const char* name, auto& column, Width width) {
            add(name, column, m_lines, width);
        });
        forEachPaymentColumn(m_rows.payments, [this](const char* name, auto& column, Width width) {
            add(name, column, m_payments, width);
        });
        addTexts("invoice.id", m_rows.lines.invoiceIds, m_lists.invoices);
        addTexts("product.id", m_rows.lines.productIds, m_lists.products);
        addTexts("category", m_rows.lines.categories, m_lists.categories);
    }
    addTexts("customer.id", m_rows.customers.ids, m_customers);
    addTexts("customer.name", m_rows.customers.names, m_customers);
    addFields(database);
}

void BatchReader::addFields(Database& database)
{
    Statement get(database,
                  "SELECT position, name, is_number FROM batch_field WHERE batch=? ORDER BY position");
    get.bind(1, m_batch);
    while (get.step()) {
        const std::size_t f = m_rows.customers.fields.size();
        if (get.integer(0) != std::int64_t(f) || f >= kMostFields)
            damaged("a customer field is missing");
        CustomerField& field = m_rows.customers.fields.emplace_back();
        field.name = get.text(1);
        field.isNumber = get.integer(2) != 0;
        const std::size_t texts = sizeOf(fieldColumn(f, "text")).bytes;
        // Numbers whose texts follow from them have a byte per value there.
        if (m_customers > std::max(texts, field.isNumber ? sizeOf(fieldColumn(f, "number")).bytes : 0))
            damaged("a customer field is missing");
    }
    m_fields.resize(m_rows.customers.fields.size());
    for (std::size_t f = 0; f < m_fields.size(); ++f) {
        Field& field = m_fields[f];
        add(fieldColumn(f, "number"), field.numbers, m_customers, Width::Shortest);
        add(fieldColumn(f, "present"), field.present, m_customers, Width::Shortest);
        if (!m_rows.customers.fields[f].isNumber) {
            addTexts(fieldColumn(f, "text"), field.texts, m_customers);
            continue;
        }
        m_columns[fieldColumn(f, "text")] = {m_customers, [&field](std::string_view data, std::size_t count) {
                                                 field.textChunks.emplace_back(data, count);
                                             }};
        const std::size_t odd = sizeOf(fieldColumn(f, "odd")).rows;
        if (odd > m_customers || odd > sizeOf(fieldColumn(f, "oddText")).bytes)
            damaged("a customer field has more texts than customers");
        add(fieldColumn(f, "form"), field.form, 3, Width::Shortest);
        add(fieldColumn(f, "odd"), field.oddRows, odd, Width::Whole);
        addTexts(fieldColumn(f, "oddText"), field.odd, odd);
    }
}

bool BatchReader::wants(std::string_view column) const
{
    return !m_failure && m_columns.find(column) != m_columns.end();
}

void BatchReader::take(std::string_view column, std::int64_t position, std::int64_t rows,
                       std::string_view data)
{
    if (!wants(column))
        return;
    try {
        decodeNext(column, position, rows, data);
    } catch (const StorageFailure& failure) {
        m_failure = failure;
    }
}

void BatchReader::decodeNext(std::string_view name, std::int64_t position, std::int64_t rows,
                             std::string_view data)
{
    Column& column = m_columns.find(name)->second;
    const auto count = std::size_t(rows);
    if (position != column.position++ || rows <= 0 || count > kChunkRows || count > column.rows - column.done)
        damaged("column " + std::string(name) + " has the wrong length");
    column.decode(data, count);
    column.done += count;
    // A numeric field of an older batch has its texts first: looked at as soon as its last column is there.
    if (column.done != column.rows || !name.starts_with("field.") || !name.ends_with(".present"))
        return;
    const auto f = std::size_t(std::stoul(std::string(name.substr(6))));
    const auto texts = m_columns.find(fieldColumn(f, "text"));
    if (!m_fields[f].textChunks.empty() && texts->second.done == m_customers
        && m_fields[f].numbers.size() == m_customers)
        finishField(f);
}

void BatchReader::finishField(std::size_t f)
{
    CustomerField& field = m_rows.customers.fields[f];
    Field& read = m_fields[f];
    if (read.isFinished)
        return;
    if (read.numbers.size() == m_customers && field.numbers.empty())
        field.numbers = std::move(read.numbers);
    if (!read.present.empty() && field.present.empty())
        field.present = std::move(read.present);
    if (!field.isNumber) {
        field.texts = std::move(read.texts);
    } else if (!read.textChunks.empty()) {
        m_views.resize(m_customers);
        std::size_t at = 0;
        for (const auto& [data, rows] : read.textChunks) {
            decodeTextViews(data, std::span<std::string_view>(m_views).subspan(at, rows));
            at += rows;
        }
        keepOddTexts(field, m_views);
    } else {
        field.form = formOf(read.form);
        if (read.odd.size() != read.oddRows.size())
            damaged("a customer field's texts do not match");
        for (std::size_t i = 0; i < read.odd.size(); ++i) {
            const std::int32_t row = read.oddRows[i], last = i == 0 ? -1 : read.oddRows[i - 1];
            if (row <= last || std::size_t(row) >= m_customers)
                damaged("a customer field's texts do not match");
            field.odd.add(row, read.odd[i]);
        }
    }
    read = {};
    read.isFinished = true;
}

BatchRows BatchReader::rows(Database& database)
{
    if (m_failure)
        throw StorageFailure(*m_failure);
    for (const auto& [name, column] : m_columns)
        if (column.done != 0 && column.done != column.rows)
            damaged("column " + name + " has the wrong length");
    if (m_rows.lines.size() != m_lines || m_rows.payments.size() != m_payments
        || m_rows.customers.size() != m_customers)
        damaged("import " + std::to_string(m_batch) + " lacks rows");
    SharedColumn<std::uint8_t> everywhere; // the marks of complete columns, once
    for (std::size_t f = 0; f < m_fields.size(); ++f) {
        finishField(f);
        SharedColumn<std::uint8_t>& present = m_rows.customers.fields[f].present;
        const std::vector<std::uint8_t>& marks = present;
        if (!std::all_of(marks.begin(), marks.end(), [](std::uint8_t mark) { return mark == 1; }))
            continue;
        if (everywhere.empty())
            everywhere = present;
        else if (everywhere.size() == marks.size())
            present = everywhere;
    }
    expectSoundBatch(m_rows, ErrorCode::DamagedFile);
    if (m_part == BatchPart::Everything)
        m_rows.totals = readTotals(database, m_batch, m_customers);
    if (m_rows.totals)
        m_rows.kind = TableKind::Totals;
    return std::move(m_rows);
}

BatchLoader::BatchLoader(BatchPart part)
    : m_part(part)
{
}

void BatchLoader::beginBatch(Database& database, std::int64_t batch)
{
    m_current = nullptr;
    Statement listed(database, "SELECT 1 FROM import WHERE batch=?");
    if (listed.bind(1, batch).step())
        m_current = m_readers.try_emplace(batch, std::make_unique<BatchReader>(database, batch, m_part))
                        .first->second.get();
}

void BatchLoader::takeChunk(std::string_view column, std::int64_t position, std::int64_t rows,
                            std::string_view data)
{
    if (m_current)
        m_current->take(column, position, rows, data);
}

std::optional<BatchRows> BatchLoader::take(Database& database, std::int64_t batch)
{
    const auto found = m_readers.find(batch);
    if (found == m_readers.end())
        return std::nullopt;
    const std::unique_ptr<BatchReader> reader = std::move(found->second);
    m_readers.erase(found);
    return reader->rows(database);
}

BatchRows readBatch(Database& database, std::int64_t batch, BatchPart part)
{
    BatchReader reader(database, batch, part);
    Statement chunks(database,
                     "SELECT \"column\", position, rows, data FROM chunk WHERE batch=? ORDER BY id");
    chunks.bind(1, batch);
    while (chunks.step())
        if (const std::string column(chunks.text(0)); reader.wants(column))
            reader.take(column, chunks.integer(1), chunks.integer(2), chunks.blob(3));
    return reader.rows(database);
}

} // namespace strata
