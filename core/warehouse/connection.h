#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "core/warehouse/address.h"
#include "core/warehouse/odbcstatement.h"
#include "core/warehouse/sqldialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <memory>
#include <string>

namespace strata {

// The one owner of a connection: how it is opened, how a statement is run, watched and stopped, and what is
// said when something goes wrong. Reads only. Belongs to the thread that opened it.
//
// How far that holds differs. PostgreSQL, MySQL and SQLite are told that nothing may be written, and how long
// a statement may take. Another database behind ODBC has no words for either that all would understand: that
// only SELECTs are sent is all that keeps it from writing, so its user should be one who may only read; its
// driver is asked to keep the time and to stop, and where it can do neither, a statement that gives no rows
// cannot be stopped.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress& address,
                                                    const std::string& password, int timeoutSeconds);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    static QString driverName(DatabaseKind kind);
    static bool hasDriver(DatabaseKind kind);
    static std::string missingDriver(DatabaseKind kind);

    const SqlDialect& dialect() const { return m_dialect; }
    const DatabaseAddress& address() const { return m_address; }
    QSqlDatabase& database() { return m_database; }

    // Runs one statement that returns rows; they can be gone through once, forward. `progress` is asked a few
    // times a second, from another thread while this one waits; where it says no, the database is told to
    // stop.
    Result<QSqlQuery> run(const std::string& sql, const Progress& progress = {});
    // What went wrong after the last next() said that there are no more rows.
    Status finished(const QSqlQuery& query) const;
    // Tells the database to stop what it is sending, so that the rest need not be read.
    void stop();

    // Everything between two of these sees the same data.
    Status begin();
    void end();

private:
    explicit Connection(const DatabaseAddress& address, int timeoutSeconds);
    Status connect(const std::string& password);
    Status prepareSession();
    Status checkOne(const std::string& sql); // statement, in the words of the database itself
    bool exec(QSqlQuery& query, const std::string& sql);
    int watchedSeconds() const;
    Error errorOf(const QSqlError& error) const;
    std::string cleaned(const QString& text) const;

    DatabaseAddress m_address;
    QString m_password; // for the second connection that stops the first
    int m_timeoutSeconds = 300;
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_end = Clock::time_point::max(); // of the time that the last statement has
    QString m_name;
    QSqlDatabase m_database;
    SqlDialect m_dialect;
    std::string m_backend; // what this connection is called over there
    OdbcStatement m_statement; // the last, where nothing is known of a backend
    bool m_isOpen = false;
};

// A connection of that kind, not yet open; in `name`, for the present thread.
QSqlDatabase unopenedDatabase(const QString& name, const DatabaseAddress& address, const QString& password,
                              int timeoutSeconds);

// Keeps the same data in sight while it lives.
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection& connection)
        : m_connection(connection)
        , m_status(connection.begin())
    {
    }
    ~ReadTransaction()
    {
        if (m_status)
            m_connection.end();
    }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    const Status& status() const { return m_status; }

private:
    Connection& m_connection;
    Status m_status;
};

} // namespace strata
