#pragma once
#include "core/progress.h"
#include "core/storage/failure.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace strata {

// What a connection is for. Every one of them is hardened in the same place, see database.cpp.
enum class Access
{
    Work, // our private copy: read and write, WAL, synchronous FULL
    Part, // the file about to be published: written once by the backup, no journal
    Verify, // read only and immutable: nothing is made beside the file
    Beside, // read only, while another connection of ours works in the same file
    Memory // for the schema this program would create
};

// The one owner of an SQLite connection. Errors are thrown as StorageFailure.
class Database
{
public:
    Database(const QByteArray& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void close(); // throws where closing fails; the destructor does not
    // Whether the write-ahead log goes into the database by itself, once it is long enough. Off, for a large
    // transaction, saves writing all of it twice where the database is published and thrown away next.
    void setCheckpoints(bool areOn);
    void forgetLog(); // closing leaves the log as it is: for a database that nobody opens again
    void exec(const char* sql); // one statement without result
    std::int64_t number(const char* sql); // first column of the first row
    std::string text(const char* sql);
    sqlite3* handle() const { return m_handle; }
    const QByteArray& path() const { return m_path; }
    Access access() const { return m_access; }

    // Long statements ask `progress` now and then; at most `steps` thousand virtual machine steps when above
    // 0.
    void watch(const Progress& progress, std::int64_t steps);
    [[noreturn]] void fail(const std::string& doing) const;

private:
    static int onProgress(void* self);
    void harden();

    sqlite3* m_handle = nullptr;
    QByteArray m_path;
    Access m_access;
    Progress m_progress;
    std::int64_t m_budget = 0, m_steps = 0;
    bool m_isStopped = false;
};

// A prepared statement. bind() counts from 1, column functions from 0, as SQLite does.
class Statement
{
public:
    Statement(Database& database, const std::string& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int at, std::int64_t value);
    Statement& bind(int at, int value) { return bind(at, std::int64_t(value)); }
    Statement& bind(int at, double value); // finite, else OutOfRange: SQLite would keep NaN as NULL
    Statement& bind(int at, std::string_view value); // must live until run()
    Statement& bindBlob(int at, std::string_view value);
    Statement& bindNull(int at);
    void run(); // to the end, then ready for the next binding
    bool step(); // true: a row
    void reset();

    int columns() const;
    int type(int column) const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // valid until the next step()
    std::string_view blob(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

// Rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

} // namespace strata
