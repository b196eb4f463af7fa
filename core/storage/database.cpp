#include "core/storage/database.h"

#include <cerrno>
#include <cmath>
#include <cstring>
#include <sqlite3.h>

namespace strata {

void failSystem(ErrorCode code, const std::string& what, int errorNumber)
{
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        code = ErrorCode::DiskFull;
    throw StorageFailure{{code, what + ": " + std::strerror(errorNumber)}};
}

namespace {

constexpr int kLogPages = 1000; // of the write-ahead log before it goes into the database

ErrorCode codeOf(sqlite3* handle)
{
    const int systemError = sqlite3_system_errno(handle);
    const int extended = sqlite3_extended_errcode(handle);
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR: // a table or column that is not there
    case SQLITE_SCHEMA:
        return ErrorCode::DamagedFile;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorCode::OutOfRange;
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return ErrorCode::DiskFull;
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ? ErrorCode::CannotRead
                                                                                    : ErrorCode::CannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOMEM:
        return ErrorCode::CannotRead;
    default:
        return ErrorCode::CannotWrite;
    }
}

} // namespace

Database::Database(const QByteArray& path, Access access)
    : m_path(path)
    , m_access(access)
{
    QByteArray name = path;
    int flags = SQLITE_OPEN_READWRITE;
    if (access == Access::Verify) {
        name = "file:" + path.toPercentEncoding("/") + "?immutable=1";
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    } else if (access == Access::Beside) {
        flags = SQLITE_OPEN_READONLY;
    } else if (access == Access::Memory) {
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
    }
    if (sqlite3_open_v2(name.constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        const Error error{m_handle ? codeOf(m_handle) : ErrorCode::CannotRead,
                          path.toStdString() + ": " + (m_handle ? sqlite3_errmsg(m_handle) : "no memory")};
        sqlite3_close(m_handle);
        throw StorageFailure{error};
    }
    try {
        harden();
        if (access == Access::Work) {
            if (text("PRAGMA journal_mode=WAL") != "wal")
                throw StorageFailure{{ErrorCode::CannotWrite, path.toStdString() + ": no write-ahead log"}};
            exec("PRAGMA synchronous=FULL");
            exec("PRAGMA journal_size_limit=67108864");
        } else if (access == Access::Part) {
            exec("PRAGMA journal_mode=MEMORY"); // no file beside it
            exec("PRAGMA synchronous=OFF"); // the whole file is synchronised once, when it is complete
            exec("PRAGMA locking_mode=EXCLUSIVE");
        }
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::close()
{
    if (sqlite3_close(m_handle) != SQLITE_OK)
        fail("close");
    m_handle = nullptr;
}

// The one place where a connection learns to distrust the file.
void Database::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    const auto configure
        = [this](int option, int value) { sqlite3_db_config(m_handle, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 16);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 64);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 64);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 8);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VARIABLE_NUMBER, 64);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM needs one
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_progress_handler(m_handle, 1000, &Database::onProgress, this);
    sqlite3_busy_timeout(m_handle, 2000);
    exec("PRAGMA mmap_size=0");
    exec("PRAGMA cell_size_check=ON");
    exec("PRAGMA temp_store=MEMORY"); // nothing of the project in other folders
}

int Database::onProgress(void* self)
{
    auto* database = static_cast<Database*>(self);
    ++database->m_steps;
    database->m_isStopped = (database->m_budget > 0 && database->m_steps > database->m_budget)
        || !goOn(database->m_progress, 0, 0);
    return database->m_isStopped ? 1 : 0;
}

void Database::watch(const Progress& progress, std::int64_t steps)
{
    m_progress = progress;
    m_budget = steps;
    m_steps = 0;
    m_isStopped = false;
}

void Database::fail(const std::string& doing) const
{
    Error error{codeOf(m_handle), m_path.toStdString() + ": " + sqlite3_errmsg(m_handle)};
    if (const int system = sqlite3_system_errno(m_handle);
        system != 0 && (error.code == ErrorCode::CannotWrite || error.code == ErrorCode::CannotRead))
        error.detail += std::string(" (") + std::strerror(system) + ")";
    error.detail += " [" + doing + "]";
    if ((sqlite3_extended_errcode(m_handle) & 0xff) == SQLITE_INTERRUPT)
        error = m_budget > 0 && m_steps > m_budget
            ? Error{ErrorCode::DamagedFile, m_path.toStdString() + ": takes too long to check"}
            : Error{ErrorCode::Cancelled, {}};
    throw StorageFailure{error};
}

void Database::setCheckpoints(bool areOn)
{
    sqlite3_wal_autocheckpoint(m_handle, areOn ? kLogPages : 0);
}

void Database::forgetLog()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::exec(const char* sql)
{
    Statement(*this, sql).run();
}

std::int64_t Database::number(const char* sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::text(const char* sql)
{
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

Statement::Statement(Database& database, const std::string& sql)
    : m_database(database)
{
    if (sqlite3_prepare_v2(database.handle(), sql.data(), int(sql.size()), &m_statement, nullptr)
        != SQLITE_OK)
        database.fail(sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int at, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, at, value);
    return *this;
}

Statement& Statement::bind(int at, double value)
{
    if (!std::isfinite(value))
        throw StorageFailure{{ErrorCode::OutOfRange, "not a finite number"}};
    sqlite3_bind_double(m_statement, at, value);
    return *this;
}

Statement& Statement::bind(int at, std::string_view value)
{
    if (sqlite3_bind_text64(m_statement, at, value.data() ? value.data() : "", value.size(), SQLITE_STATIC,
                            SQLITE_UTF8)
        != SQLITE_OK)
        m_database.fail("bind text");
    return *this;
}

Statement& Statement::bindBlob(int at, std::string_view value)
{
    if (sqlite3_bind_blob64(m_statement, at, value.data() ? value.data() : "", value.size(), SQLITE_STATIC)
        != SQLITE_OK)
        m_database.fail("bind block");
    return *this;
}

Statement& Statement::bindNull(int at)
{
    sqlite3_bind_null(m_statement, at);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(sqlite3_sql(m_statement));
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

int Statement::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return type(column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_isOpen && !sqlite3_get_autocommit(m_database.handle())) {
        m_database.watch({}, 0);
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    m_database.exec("COMMIT");
    m_isOpen = false;
}

} // namespace strata
