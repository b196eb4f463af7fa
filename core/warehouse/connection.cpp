#include "core/warehouse/connection.h"

#include "core/warehouse/complaint.h"
#include "core/warehouse/onestatement.h"
#include "core/warehouse/stopwatch.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <sqlite3.h>

namespace strata {

namespace {

constexpr int kMostConnectSeconds = 10;
constexpr int kGraceSeconds = 2; // for a database that keeps the time itself

// A value of a connection string; one with marks in it stands in braces.
QString odbcValue(const QString& value)
{
    if (!value.contains(QLatin1Char(';')) && !value.contains(QLatin1Char('{'))
        && !value.contains(QLatin1Char('}')) && !value.contains(QLatin1Char('=')))
        return value;
    QString doubled = value;
    doubled.replace(QLatin1Char('}'), QStringLiteral("}}"));
    return QLatin1Char('{') + doubled + QLatin1Char('}');
}

// The driver takes a text with DRIVER= or SERVER= as it stands, and puts DSN= in front of any other.
QString odbcDatabase(const DatabaseAddress& address)
{
    QString text = QString::fromStdString(address.database);
    const auto keyAt
        = [&](const char* key) { return text.indexOf(QLatin1String(key), 0, Qt::CaseInsensitive); };
    for (const char* key : {"DRIVER=", "SERVER="})
        if (const qsizetype at = keyAt(key); at >= 0)
            text.replace(at, qsizetype(qstrlen(key)), QLatin1String(key));
    if (!text.contains(QLatin1String("DRIVER=")) && !text.contains(QLatin1String("SERVER="))
        && text.startsWith(QLatin1String("DSN="), Qt::CaseInsensitive))
        text.remove(0, 4);
    // PostgreSQL's driver keeps all rows in memory unless it is told to fetch them in portions.
    if (text.contains(QLatin1String("psqlodbc"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("PostgreSQL"), Qt::CaseInsensitive))
        text += QStringLiteral(";UseDeclareFetch=1;Fetch=5000");
    return text;
}

// A database is not made by looking at it, and not every file that is there is one.
Status checkFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return Error{ErrorCode::CannotRead, path + ": there is no such file"};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path + ": " + file.errorString().toStdString()};
    const QByteArray magic = file.read(16);
    if (magic != QByteArray("SQLite format 3\0", 16))
        return Error{ErrorCode::CannotRead, path + ": this is no SQLite database"};
    return Done{};
}

sqlite3* sqliteOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3* const*>(handle.data()) : nullptr;
}

} // namespace

QSqlDatabase unopenedDatabase(const QString& name, const DatabaseAddress& address, const QString& password,
                              int timeoutSeconds)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(Connection::driverName(address.kind), name);
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    const QString seconds = QString::number(std::clamp(timeoutSeconds, 1, kMostConnectSeconds));
    database.setUserName(QString::fromStdString(address.user));
    database.setPassword(password);
    switch (address.kind) {
    case DatabaseKind::PostgreSQL:
        database.setDatabaseName(QString::fromStdString(address.database));
        database.setHostName(QString::fromStdString(address.host));
        if (address.port > 0)
            database.setPort(address.port);
        database.setConnectOptions(QStringLiteral("connect_timeout=%1;application_name=strata").arg(seconds));
        break;
    case DatabaseKind::MySQL:
        database.setDatabaseName(QString::fromStdString(address.database));
        database.setHostName(QString::fromStdString(address.host));
        if (address.port > 0)
            database.setPort(address.port);
        database.setConnectOptions(QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1").arg(seconds));
        break;
    case DatabaseKind::SQLite:
        database.setDatabaseName(QString::fromStdString(address.database));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        break;
    case DatabaseKind::Odbc:
        database.setDatabaseName(odbcDatabase(address));
        database.setUserName(odbcValue(QString::fromStdString(address.user)));
        database.setPassword(odbcValue(password));
        database.setConnectOptions(
            QStringLiteral("SQL_ATTR_LOGIN_TIMEOUT=%1;SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY").arg(seconds));
        break;
    }
    return database;
}

Connection::Connection(const DatabaseAddress& address, int timeoutSeconds)
    : m_address(address)
    , m_timeoutSeconds(std::max(1, timeoutSeconds))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Connection::driverName(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSQL:
        return QStringLiteral("QPSQL");
    case DatabaseKind::MySQL:
        return QStringLiteral("QMYSQL");
    case DatabaseKind::SQLite:
        return QStringLiteral("QSQLITE");
    case DatabaseKind::Odbc:
        break;
    }
    return QStringLiteral("QODBC");
}

bool Connection::hasDriver(DatabaseKind kind)
{
    return QSqlDatabase::isDriverAvailable(driverName(kind));
}

std::string Connection::missingDriver(DatabaseKind kind)
{
    const auto sentence = [](const std::string& name, const std::string& package) {
        return "The " + name + " driver is missing: install the package " + package
            + " (on Debian and Ubuntu: sudo apt install " + package + "), then start Strata again.";
    };
    switch (kind) {
    case DatabaseKind::PostgreSQL:
        return sentence("PostgreSQL", "libqt6sql6-psql");
    case DatabaseKind::MySQL:
        return sentence("MySQL", "libqt6sql6-mysql");
    case DatabaseKind::SQLite:
        return sentence("SQLite", "libqt6sql6-sqlite");
    case DatabaseKind::Odbc:
        break;
    }
    return sentence("ODBC", "libqt6sql6-odbc");
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress& address,
                                                     const std::string& password, int timeoutSeconds)
{
    if (!hasDriver(address.kind))
        return Error{ErrorCode::CannotRead, missingDriver(address.kind)};
    std::unique_ptr<Connection> connection(new Connection(address, timeoutSeconds));
    if (const Status connected = connection->connect(password); !connected)
        return connected.error();
    if (const Status prepared = connection->prepareSession(); !prepared)
        return prepared.error();
    return connection;
}

Status Connection::connect(const std::string& password)
{
    if (m_address.kind == DatabaseKind::SQLite) {
        if (const Status is = checkFile(m_address.database); !is)
            return is;
    }
    m_password = QString::fromStdString(password);
    m_database = unopenedDatabase(m_name, m_address, m_password, m_timeoutSeconds);
    if (!m_database.open())
        return errorOf(m_database.lastError());
    m_isOpen = true;
    return Done{};
}

Status Connection::prepareSession()
{
    switch (m_database.driver()->dbmsType()) {
    case QSqlDriver::PostgreSQL:
        m_dialect = SqlDialect(SqlDialect::PostgreSQL);
        break;
    case QSqlDriver::MySqlServer:
        m_dialect = SqlDialect(SqlDialect::MySQL);
        break;
    case QSqlDriver::SQLite:
        m_dialect = SqlDialect(SqlDialect::SQLite);
        break;
    default: {
        m_dialect = SqlDialect(SqlDialect::Standard);
        QSqlQuery version(m_database); // one of PostgreSQL's family under another name
        if (version.exec(QStringLiteral("SELECT version()")) && version.next()
            && version.value(0).toString().contains(QLatin1String("PostgreSQL"), Qt::CaseInsensitive))
            m_dialect = SqlDialect(SqlDialect::PostgreSQL);
        break;
    }
    }
    const bool isPostgres = m_dialect.family() == SqlDialect::PostgreSQL;
    const bool isSqlite = m_dialect.family() == SqlDialect::SQLite;
    bool isFirst = true;
    for (const std::string& statement : m_dialect.sessionStatements(m_timeoutSeconds)) {
        QSqlQuery set(m_database);
        // That nothing is written is a must; relatives of PostgreSQL and MySQL need not know all the others.
        if (!set.exec(QString::fromStdString(statement)) && (isFirst || isSqlite))
            return errorOf(set.lastError());
        isFirst = false;
    }
    if (isPostgres) {
        QSqlQuery version(m_database);
        if (version.exec(QStringLiteral("SHOW server_version_num")) && version.next())
            m_dialect = SqlDialect(SqlDialect::PostgreSQL, version.value(0).toInt());
    }
    if (isSqlite) { // a first look tells whether the file is whole
        QSqlQuery look(m_database);
        if (!look.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")))
            return errorOf(look.lastError());
        // It has no limit of its own, and a row may take as long as the first one did.
        constexpr int kSteps = 100000; // of its machine between two looks at the clock
        if (sqlite3* const file = sqliteOf(m_database))
            sqlite3_progress_handler(
                file, kSteps,
                [](void* end) { return int(Clock::now() >= *static_cast<const Clock::time_point*>(end)); },
                &m_end);
    }
    if (const std::string ask = m_dialect.backendQuery(); !ask.empty()) {
        QSqlQuery backend(m_database);
        if (backend.exec(QString::fromStdString(ask)) && backend.next())
            m_backend = QString::number(backend.value(0).toLongLong()).toStdString();
    }
    return Done{};
}

Status Connection::begin()
{
    if (m_dialect.family() == SqlDialect::Standard
        && !m_database.driver()->hasFeature(QSqlDriver::Transactions))
        return Done{};
    if (!m_database.transaction())
        return errorOf(m_database.lastError());
    // Said of each transaction, as a query might have changed what is said of all. Not known to every other.
    if (m_dialect.family() == SqlDialect::PostgreSQL
        || m_database.driver()->dbmsType() == QSqlDriver::Oracle) {
        QSqlQuery set(m_database);
        if (!set.exec(QStringLiteral("SET TRANSACTION READ ONLY"))) {
            const Error error = errorOf(set.lastError());
            m_database.rollback();
            return error;
        }
    }
    return Done{};
}

void Connection::end()
{
    m_database.rollback();
}

// A second wall behind the look at a query's text: PostgreSQL and MySQL prepare one statement, never several.
// SQLite runs one at a time anyway. Whatever cannot be prepared is not run.
Status Connection::checkOne(const std::string& sql)
{
    if (m_address.kind == DatabaseKind::PostgreSQL) {
        if (const auto refused = preparedByPostgres(*m_database.driver(), sql))
            return complaint({.state = refused->state,
                              .text = cleaned(refused->text),
                              .isConnecting = false,
                              .address = m_address,
                              .timeoutSeconds = m_timeoutSeconds});
    } else if (m_address.kind == DatabaseKind::MySQL) {
        QSqlQuery check(m_database);
        if (!check.prepare(QString::fromStdString(sql)))
            return errorOf(check.lastError());
    }
    return Done{};
}

bool Connection::exec(QSqlQuery& query, const std::string& sql)
{
    if (m_dialect.family() != SqlDialect::Standard)
        return query.exec(QString::fromStdString(sql));
    return query.exec(); // prepared, so that it can be stopped
}

// Databases that were told how long a statement may take stop it themselves; relatives of theirs may not.
int Connection::watchedSeconds() const
{
    return m_dialect.family() == SqlDialect::SQLite ? m_timeoutSeconds : m_timeoutSeconds + kGraceSeconds;
}

Result<QSqlQuery> Connection::run(const std::string& sql, const Progress& progress)
{
    m_end = Clock::now() + std::chrono::seconds(m_timeoutSeconds + kGraceSeconds);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (m_dialect.family() == SqlDialect::Standard) {
        if (!query.prepare(QString::fromStdString(sql)))
            return errorOf(query.lastError());
        m_statement = OdbcStatement(query);
        m_statement.setTimeout(m_timeoutSeconds);
    }
    bool isCancelled = false, isLate = false, ran = false;
    Status isOne = Done{};
    {
        StopWatch watch(progress, watchedSeconds(), [this] { stop(); });
        isOne = checkOne(sql);
        ran = isOne && exec(query, sql);
        watch.finish();
        isCancelled = watch.isCancelled();
        isLate = watch.isLate();
    }
    if (isCancelled)
        return Error{ErrorCode::Cancelled, {}};
    if (isLate)
        return Error{ErrorCode::CannotRead, tooLongSentence(m_timeoutSeconds)};
    if (!isOne)
        return isOne.error();
    if (!ran)
        return errorOf(query.lastError());
    return query;
}

Status Connection::finished(const QSqlQuery& query) const
{
    if (query.lastError().isValid())
        return errorOf(query.lastError());
    return Done{};
}

// May be called from another thread: it touches nothing of the connection but what never changes.
void Connection::stop()
{
    if (m_dialect.family() == SqlDialect::SQLite) {
        if (sqlite3* const file = sqliteOf(m_database))
            sqlite3_interrupt(file);
        return;
    }
    if (m_backend.empty())
        return m_statement.cancel();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase second = unopenedDatabase(name, m_address, m_password, kMostConnectSeconds);
        if (second.open())
            QSqlQuery(second).exec(QString::fromStdString(m_dialect.cancelStatement(m_backend)));
        second.close();
    }
    QSqlDatabase::removeDatabase(name);
}

std::string Connection::cleaned(const QString& text) const
{
    return withoutSecrets(text, m_password, unopenedSecrets(m_address));
}

Error Connection::errorOf(const QSqlError& error) const
{
    const QString text = error.databaseText().trimmed().isEmpty() ? error.text() : error.databaseText();
    return complaint({.state = error.nativeErrorCode().toStdString(),
                      .text = cleaned(text),
                      .isConnecting = !m_isOpen,
                      .address = m_address,
                      .timeoutSeconds = m_timeoutSeconds});
}

} // namespace strata
