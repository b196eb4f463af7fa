#include "core/warehouse/warehouse.h"

#include "core/import/cells.h"
#include "core/import/headernames.h"
#include "core/import/texttable.h"
#include "core/warehouse/connection.h"
#include "core/warehouse/pushdown.h"
#include "core/warehouse/rowtext.h"
#include "core/warehouse/statement.h"
#include "core/warehouse/totalsreader.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace strata {

namespace {

constexpr std::uint64_t kFetchStep = 4096; // rows between two looks at the progress

// A column as the connection sees it.
struct SeenColumn
{
    std::string name, type;
    ColumnClass is = ColumnClass::Text;
};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

// By the name a database gives a type: "numeric(12,2)", "timestamp without time zone", "DATETIME".
ColumnClass classOfType(const std::string& type)
{
    const std::string name = lowerCase(type);
    const auto begins = [&](const char* word) { return name.starts_with(word); };
    if (begins("timestamp") || begins("datetime"))
        return ColumnClass::Timestamp;
    if (name == "date")
        return ColumnClass::Date;
    if (begins("double") || begins("float") || begins("real"))
        return ColumnClass::Float;
    if (name == "interval")
        return ColumnClass::Text;
    for (const char* word : {"int", "bigint", "smallint", "tinyint", "mediumint", "numeric", "decimal",
                             "number", "money", "year"})
        if (begins(word))
            return ColumnClass::Number;
    return ColumnClass::Text;
}

ColumnClass classOfMeta(int type)
{
    switch (type) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return ColumnClass::Number;
    case QMetaType::Float:
    case QMetaType::Double:
        return ColumnClass::Float;
    case QMetaType::QDate:
        return ColumnClass::Date;
    case QMetaType::QDateTime:
        return ColumnClass::Timestamp;
    default:
        return ColumnClass::Text;
    }
}

const char* wordOf(ColumnClass is)
{
    switch (is) {
    case ColumnClass::Number:
    case ColumnClass::Float:
        return "number";
    case ColumnClass::Date:
        return "date";
    case ColumnClass::Timestamp:
        return "timestamp";
    case ColumnClass::Text:
        break;
    }
    return "text";
}

std::string shown(Field field)
{
    return std::string("'") + fieldKey(field) + "'";
}

} // namespace

class Warehouse::Private
{
public:
    explicit Private(std::unique_ptr<Connection> opened);

    std::unique_ptr<Connection> connection;

    const SqlDialect& dialect() const { return m_dialect; }
    Result<std::string> fromClause(const WarehouseSource& source) const;
    Result<std::vector<SeenColumn>> seen(const WarehouseSource& source);
    void nameTypes(const WarehouseSource& source, const QSqlRecord& record, std::vector<SeenColumn>& columns);
    std::string wanted(const std::vector<SeenColumn>& columns) const;
    Result<Pushdown> pushdown(const WarehouseSource& source, const WarehouseMapping& mapping);

    struct Facts
    {
        std::map<std::string, std::uint64_t>
            rejected; // lines, by an import's word for what is wrong with them
        std::int64_t rows = 0, lines = 0;
        Day firstLine = kNoDay, lastLine = kNoDay;
        bool knowsPayment = false;
    };
    Result<Facts> ask(const Pushdown& pushdown, const WarehouseMapping& mapping, const Progress& progress);

private:
    SqlDialect m_dialect;
};

Warehouse::Private::Private(std::unique_ptr<Connection> opened)
    : connection(std::move(opened))
    , m_dialect(connection->dialect())
{
    if (m_dialect.family() != SqlDialect::PostgreSQL)
        return;
    if (Result<QSqlQuery> encoding = connection->run("SHOW server_encoding"); encoding && encoding->next())
        m_dialect.setUnicode(encoding->value(0).toString() == QLatin1String("UTF8"));
}

Warehouse::Warehouse(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Warehouse::~Warehouse() = default;

Result<std::unique_ptr<Warehouse>> Warehouse::open(const DatabaseAddress& address,
                                                   const std::string& password, int timeoutSeconds)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(address, password, timeoutSeconds);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Warehouse>(new Warehouse(std::make_unique<Private>(std::move(*connection))));
}

bool Warehouse::hasDriver(DatabaseKind kind)
{
    return Connection::hasDriver(kind);
}

std::string Warehouse::missingDriver(DatabaseKind kind)
{
    return Connection::missingDriver(kind);
}

Result<std::vector<std::string>> Warehouse::tables()
{
    std::vector<std::string> names;
    const std::string ask = d->dialect().tablesQuery();
    if (ask.empty()) {
        for (const QString& name :
             d->connection->database().tables(QSql::Tables) + d->connection->database().tables(QSql::Views))
            names.push_back(name.toStdString());
        std::sort(names.begin(), names.end());
        return names;
    }
    Result<QSqlQuery> query = d->connection->run(ask);
    if (!query)
        return query.error();
    while (query->next()) {
        std::vector<std::string> parts;
        if (!query->isNull(0))
            parts.push_back(query->value(0).toString().toStdString());
        parts.push_back(query->value(1).toString().toStdString());
        names.push_back(joinedName(parts));
    }
    if (const Status ended = d->connection->finished(*query); !ended)
        return ended.error();
    return names;
}

// What stands behind FROM.
Result<std::string> Warehouse::Private::fromClause(const WarehouseSource& source) const
{
    if (!source.isQuery) {
        if (source.part.empty())
            return Error{ErrorCode::CannotRead, "no table is chosen"};
        return dialect().tableName(source.part);
    }
    Result<std::string> query = oneQuery(source.part, dialect().family());
    if (!query)
        return query.error();
    return "(\n" + *query + "\n) AS asked";
}

// The names of the types, where the database tells.
void Warehouse::Private::nameTypes(const WarehouseSource& source, const QSqlRecord& record,
                                   std::vector<SeenColumn>& columns)
{
    const auto take = [&](const std::string& name, const std::string& type) {
        for (SeenColumn& column : columns)
            if (column.name == name) {
                column.type = type;
                column.is = classOfType(type);
            }
    };
    std::string ask;
    switch (dialect().family()) {
    case SqlDialect::PostgreSQL: {
        if (connection->address().kind == DatabaseKind::PostgreSQL) { // the driver tells the type's number
            QStringList numbers;
            for (int c = 0; c < record.count(); ++c)
                numbers.push_back(QString::number(record.field(c).typeID()));
            Result<QSqlQuery> types
                = connection->run("SELECT oid, format_type(oid, NULL) FROM pg_type WHERE oid "
                                  "IN ("
                                  + numbers.join(QLatin1Char(',')).toStdString() + ")");
            if (!types)
                return;
            while (types->next())
                for (int c = 0; c < record.count(); ++c)
                    if (record.field(c).typeID() == types->value(0).toInt())
                        take(record.fieldName(c).toStdString(), types->value(1).toString().toStdString());
            return;
        }
        if (source.isQuery)
            return;
        ask = "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attnum > 0 AND NOT "
              "attisdropped AND attrelid = to_regclass("
            + dialect().literal(dialect().tableName(source.part)) + ")";
        break;
    }
    case SqlDialect::SQLite:
        if (source.isQuery)
            return;
        ask = "SELECT name, type FROM pragma_table_info(" + dialect().literal(nameParts(source.part).back())
            + ")";
        break;
    case SqlDialect::MySQL:
    case SqlDialect::Standard:
        return;
    }
    if (Result<QSqlQuery> types = connection->run(ask); types)
        while (types->next())
            take(types->value(0).toString().toStdString(), types->value(1).toString().toStdString());
}

Result<std::vector<SeenColumn>> Warehouse::Private::seen(const WarehouseSource& source)
{
    const Result<std::string> from = fromClause(source);
    if (!from)
        return from.error();
    QSqlRecord record;
    {
        Result<QSqlQuery> query = connection->run("SELECT * FROM " + *from + " WHERE 1 = 0");
        if (!query)
            return query.error();
        query->next(); // there is none; some drivers know the columns only then
        record = query->record();
    }
    std::vector<SeenColumn> columns;
    for (int c = 0; c < record.count(); ++c) {
        SeenColumn column;
        column.name = record.fieldName(c).toStdString();
        column.is = classOfMeta(record.field(c).metaType().id());
        column.type = wordOf(column.is);
        columns.push_back(std::move(column));
    }
    nameTypes(source, record, columns);
    return columns;
}

Result<std::vector<WarehouseColumn>> Warehouse::columns(const WarehouseSource& source)
{
    const Result<std::vector<SeenColumn>> seen = d->seen(source);
    if (!seen)
        return seen.error();
    std::vector<WarehouseColumn> columns;
    for (const SeenColumn& one : *seen)
        columns.push_back({.name = one.name,
                           .type = lowerCase(one.type),
                           .isNumber = one.is == ColumnClass::Number || one.is == ColumnClass::Float,
                           .isDate = one.is == ColumnClass::Date || one.is == ColumnClass::Timestamp});
    return columns;
}

// The import's own knowledge of headers: the best name wins, field after field.
WarehouseMapping Warehouse::guess(const std::vector<WarehouseColumn>& columns) const
{
    WarehouseMapping mapping;
    std::set<std::size_t> used;
    for (const Field field : fieldsOf(TableKind::InvoiceLines)) {
        int best = 0;
        std::size_t column = 0;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const int rank = used.count(c) > 0
                ? 0
                : headerRank(TableKind::InvoiceLines, field, headerKey(columns[c].name));
            if (rank > 0 && (best == 0 || rank < best)) {
                best = rank;
                column = c;
            }
        }
        if (best == 0)
            continue;
        used.insert(column);
        mapping.push_back({fieldKey(field), columns[column].name});
    }
    return mapping;
}

// All columns, behind SELECT. A moment is asked for as what a clock showed where the database stands: its
// driver would make it one of another time zone, with another day, than the database that adds up.
std::string Warehouse::Private::wanted(const std::vector<SeenColumn>& columns) const
{
    std::set<std::string> names;
    std::string list;
    bool hasMoments = false;
    for (const SeenColumn& column : columns) {
        const std::string name = dialect().name(column.name);
        const bool isMoment = column.is == ColumnClass::Timestamp;
        hasMoments = hasMoments || isMoment;
        list += (list.empty() ? "" : ", ") + (isMoment ? "CAST(" + name + " AS TIMESTAMP) AS " + name : name);
        names.insert(column.name);
    }
    const bool canBeNamed = names.size() == columns.size();
    return dialect().family() == SqlDialect::PostgreSQL && hasMoments && canBeNamed ? list : "*";
}

// The rows as a table like any other. Only text columns leave anything to be worked out: numbers and dates
// come as the database knows them.
Result<ImportPlan> Warehouse::planRows(const WarehouseSource& source, const ImportOptions& options,
                                       const KnownCustomers& known, std::uint64_t mostRows,
                                       const Progress& progress)
{
    const Result<std::string> from = d->fromClause(source);
    if (!from)
        return from.error();
    const Result<std::vector<SeenColumn>> seen = d->seen(source);
    if (!seen)
        return seen.error();
    const ReadTransaction transaction(*d->connection);
    if (!transaction.status())
        return transaction.status().error();
    Result<QSqlQuery> query = d->connection->run(
        "SELECT " + d->wanted(*seen) + " FROM " + *from + " " + d->dialect().limit(mostRows + 1), progress);
    if (!query)
        return query.error();

    std::string text;
    const QSqlRecord record = query->record();
    appendHeader(text, record);
    std::uint64_t rows = 0;
    while (query->next()) {
        if (rows == mostRows) {
            d->connection->stop();
            return Error{ErrorCode::OutOfRange,
                         "there are more than " + std::to_string(mostRows)
                             + " rows; have the database add them up, or write a query that asks for fewer"};
        }
        appendRow(text, *query, record.count());
        if (++rows % kFetchStep == 0 && !goOn(progress, rows, 0)) {
            d->connection->stop();
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    if (const Status ended = d->connection->finished(*query); !ended)
        return ended.error();
    query->finish();

    ImportOptions certain = options;
    certain.encoding = "UTF-8";
    certain.delimiter = ',';
    certain.quote = '"';
    certain.headerRow = 1;
    for (const SeenColumn& column : *seen) {
        const bool isSaid = std::any_of(certain.decimalByColumn.begin(), certain.decimalByColumn.end(),
                                        [&](const ColumnDecimal& one) { return one.column == column.name; });
        if (!isSaid && (column.is == ColumnClass::Number || column.is == ColumnClass::Float))
            certain.decimalByColumn.push_back({column.name, DecimalMark::Dot});
    }
    const std::string name = source.isQuery ? "a query" : source.part;
    Result<ImportPlan> plan = planImportOf(name, std::move(text), certain, known, progress);
    if (!plan)
        return plan;
    plan->source = name;
    plan->origin = {.kind = SourceKind::DatabaseLines,
                    .location = textOf(d->connection->address()),
                    .part = source.part,
                    .isQuery = source.isQuery,
                    .options = {},
                    .columns = {}};
    return plan;
}

Result<Pushdown> Warehouse::Private::pushdown(const WarehouseSource& source, const WarehouseMapping& mapping)
{
    const Result<std::string> from = fromClause(source);
    if (!from)
        return from.error();
    const Result<std::vector<SeenColumn>> columns = seen(source);
    if (!columns)
        return columns.error();
    std::map<Field, MappedColumn> mapped;
    for (const FieldMapping& one : mapping) {
        const std::optional<Field> field = fieldOfKey(one.field);
        if (field == Field::None || one.column.empty())
            continue;
        const std::vector<Field>& fields = fieldsOf(TableKind::InvoiceLines);
        if (!field || std::find(fields.begin(), fields.end(), *field) == fields.end())
            return Error{ErrorCode::UnknownName, one.field};
        const auto found = std::find_if(columns->begin(), columns->end(),
                                        [&](const SeenColumn& c) { return c.name == one.column; });
        if (found == columns->end())
            return Error{ErrorCode::UnknownColumn, one.column};
        mapped[*field] = {dialect().name(found->name), found->is};
    }
    for (const Field needed : {Field::CustomerId, Field::InvoiceDate})
        if (mapped.count(needed) == 0)
            return Error{ErrorCode::UnknownColumn, fieldKey(needed)};
    if (mapped.count(Field::Revenue) == 0
        && (mapped.count(Field::UnitPrice) == 0 || mapped.count(Field::Quantity) == 0))
        return Error{ErrorCode::UnknownColumn, fieldKey(Field::Revenue)};
    return Pushdown(dialect(), *from, std::move(mapped));
}

// What must be known of all the lines before they can be added up, and what forbids it.
Result<Warehouse::Private::Facts>
Warehouse::Private::ask(const Pushdown& pushdown, const WarehouseMapping& mapping, const Progress& progress)
{
    Result<QSqlQuery> query = connection->run(pushdown.facts(), progress);
    if (!query)
        return query.error();
    if (!query->next()) {
        const Status ended = connection->finished(*query);
        return ended ? Error{ErrorCode::CannotRead, "the database did not answer"} : ended.error();
    }
    const auto value
        = [&](Pushdown::Fact fact, std::size_t more = 0) { return query->value(int(fact) + int(more)); };
    const auto day
        = [&](Pushdown::Fact fact) { return value(fact).isNull() ? kNoDay : Day(value(fact).toLongLong()); };
    using Fact = Pushdown::Fact;
    Facts facts;
    facts.rows = value(Fact::Rows).toLongLong();
    facts.lines = value(Fact::Lines).toLongLong();
    for (const auto& [fact, kind] :
         {std::pair(Fact::NoDate, "no-date"), std::pair(Fact::NoAmount, "no-amount"),
          std::pair(Fact::BadAmount, "bad-amount"), std::pair(Fact::NoCustomer, "no-customer"),
          std::pair(Fact::NoRate, "no-rate")})
        facts.rejected[kind] = value(fact).toULongLong();
    facts.firstLine = day(Fact::FirstDay);
    facts.lastLine = day(Fact::LastDay);
    facts.knowsPayment = value(Fact::PaidLines).toLongLong() > 0;
    const std::string first = value(Fact::FirstCurrency).toString().toStdString();
    const std::string last = value(Fact::LastCurrency).toString().toStdString();
    const auto isMapped = [&](Field field) {
        return std::any_of(mapping.begin(), mapping.end(),
                           [&](const FieldMapping& one) { return one.field == fieldKey(field); });
    };
    if (first != last && !isMapped(Field::ExchangeRate))
        return Error{ErrorCode::OutOfRange,
                     "the amounts are in several currencies (" + first + ", " + last
                         + "), which cannot be added up: map a column with the exchange rate, or ask for one "
                           "currency with a query"};
    for (std::size_t i = 0; i < pushdown.checkedFields().size(); ++i) {
        const std::int64_t count = value(Fact::Unreadable, i).toLongLong();
        if (count == 0)
            continue;
        const Field field = pushdown.checkedFields()[i];
        const bool isDay = field == Field::InvoiceDate || field == Field::DueDate || field == Field::PaidDate;
        return Error{ErrorCode::OutOfRange,
                     std::to_string(count) + (count == 1 ? " value" : " values") + " of " + shown(field)
                         + (field == Field::DiscountRate ? " cannot be read as a share from 0 to 1"
                                : isDay                  ? " cannot be read as a date"
                                                         : " cannot be read as a number")
                         + ": put them right with a query, or bring the rows in instead"};
    }
    if (facts.lines == 0)
        return Error{ErrorCode::NothingToImport, "no line has a customer, a date and a value"};
    return facts;
}

PushdownSql Warehouse::sqlFor(const WarehouseSource& source, const WarehouseMapping& mapping,
                              const Period& period, const CostRates& rates)
{
    const Result<Pushdown> pushdown = d->pushdown(source, mapping);
    if (!pushdown)
        return {};
    Private::Facts facts; // where they cannot be had, the statement is still worth looking at
    facts.knowsPayment = true;
    if (const ReadTransaction transaction(*d->connection); transaction.status())
        if (const Result<Private::Facts> asked = d->ask(*pushdown, mapping, {}); asked)
            facts = *asked;
    const Day asOf = isKnown(period.asOf) ? period.asOf : facts.lastLine;
    const AggregateRules rules
        = aggregateRules(isKnown(asOf) ? asOf : Day{0}, period.windowMonths, rates.perOrder);
    return {pushdown->totals(rules, facts.knowsPayment, facts.lastLine > rules.asOf), pushdown->suggestion()};
}

Result<ImportOutcome> Warehouse::pullTotals(const WarehouseSource& source, const WarehouseMapping& mapping,
                                            const Period& period, const CostRates& rates,
                                            const Progress& progress)
{
    const Result<Pushdown> pushdown = d->pushdown(source, mapping);
    if (!pushdown)
        return pushdown.error();
    const ReadTransaction transaction(*d->connection); // both questions see the same lines
    if (!transaction.status())
        return transaction.status().error();
    const Result<Private::Facts> facts = d->ask(*pushdown, mapping, progress);
    if (!facts)
        return facts.error();

    const Day asOf = isKnown(period.asOf) ? period.asOf : facts->lastLine;
    const AggregateRules rules = aggregateRules(asOf, period.windowMonths, rates.perOrder);
    Result<QSqlQuery> query
        = d->connection->run(pushdown->totals(rules, facts->knowsPayment, facts->lastLine > asOf), progress);
    if (!query)
        return query.error();

    struct One
    {
        std::string id, name;
        CustomerSums sums;
    };
    std::vector<One> all;
    std::map<std::string, std::uint64_t> rejected = facts->rejected;
    std::uint64_t leftOut = 0;
    bool isAnyInTime = false;
    while (query->next()) {
        Result<CustomerSums> sums = sumsOf(*query);
        if (!sums)
            return sums.error();
        std::string id = cleanText(query->value(0).toString().toStdString(), true);
        if (id.empty() || namesTotal(id) || missingKind(id) == Missing::SheetError) {
            const std::uint64_t lines
                = std::uint64_t(sums->linesEver) + query->value(2 + int(Figure::LaterLines)).toULongLong();
            rejected[namesTotal(id) ? "total" : "no-customer"] += lines; // to an import, too
            leftOut += lines;
            continue;
        }
        isAnyInTime = isAnyInTime || sums->linesEver > 0;
        all.push_back({std::move(id), cleanText(query->value(1).toString().toStdString(), true), *sums});
        if (all.size() % kFetchStep == 0 && !goOn(progress, all.size(), 0)) {
            d->connection->stop();
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    if (const Status ended = d->connection->finished(*query); !ended)
        return ended.error();
    if (!isAnyInTime)
        return Error{ErrorCode::NothingToImport, "no line lies before " + isoDate(asOf)};
    // The same answer whatever order the database gave it in.
    std::sort(all.begin(), all.end(), [](const One& a, const One& b) { return a.id < b.id; });
    const auto same
        = std::adjacent_find(all.begin(), all.end(), [](const One& a, const One& b) { return a.id == b.id; });
    if (same != all.end())
        return Error{ErrorCode::OutOfRange,
                     "the customer id '" + same->id
                         + "' is spelled in several ways there, which come out as the same: give it one "
                           "spelling with a query, or bring the rows in instead"};

    const auto isMapped = [&](Field field) {
        return std::any_of(mapping.begin(), mapping.end(),
                           [&](const FieldMapping& one) { return one.field == fieldKey(field); });
    };
    auto totals = std::make_shared<CustomerTotals>();
    totals->asOf = asOf;
    totals->windowMonths = period.windowMonths;
    totals->perOrder = rates.perOrder;
    totals->firstLine = facts->firstLine;
    totals->lastLine = facts->lastLine;
    totals->lines = facts->lines - std::int64_t(leftOut);
    totals->hasCategories = isMapped(Field::Category);
    totals->hasProducts = isMapped(Field::ProductId);
    ImportOutcome outcome;
    ImportReport& report = outcome.report;
    report.read = std::uint64_t(facts->rows);
    report.accepted = std::uint64_t(totals->lines);
    report.rejected = report.read - report.accepted;
    for (const auto& [kind, count] : rejected)
        if (count > 0)
            report.issueCounts.push_back({kind, count});
    BatchRows& rows = outcome.rows;
    rows.kind = TableKind::Totals;
    for (One& one : all) {
        rows.customers.ids.push_back(std::move(one.id));
        rows.customers.names.push_back(std::move(one.name));
        totals->sums.push_back(one.sums);
    }
    rows.totals = std::move(totals);
    return outcome;
}

} // namespace strata
