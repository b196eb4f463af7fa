#pragma once
#include <QSqlQuery>

namespace strata {

// The statement of an ODBC driver, for what Qt's has no words: a limit of its time, and stopping it. Both are
// asked of the driver, which may not know how; then nothing happens.
class OdbcStatement
{
public:
    OdbcStatement() = default;
    explicit OdbcStatement(const QSqlQuery& prepared); // of another driver, or not prepared: none

    bool isThere() const { return m_handle; }
    bool setTimeout(int seconds) const; // false: the driver does not say that it will
    void cancel() const; // while exec() or next() waits in another thread, or before more rows are read

private:
    void* m_handle = nullptr;
};

} // namespace strata
