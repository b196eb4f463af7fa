#include "core/warehouse/onestatement.h"

#include <QLibrary>
#include <QVariant>

namespace strata {

namespace {

// libpq, which the driver has loaded; its header says these.
class Libpq
{
public:
    using Prepare = void* (*)(void* connection, const char* name, const char* query, int parameters,
                              const unsigned* types);
    using Status = int (*)(const void* result);
    using Field = const char* (*)(const void* result, int field);
    using Message = const char* (*)(const void* result);
    using Clear = void (*)(void* result);
    static constexpr int kCommandOk = 1; // PGRES_COMMAND_OK
    static constexpr int kState = 'C'; // PG_DIAG_SQLSTATE

    static const Libpq& instance()
    {
        static const Libpq libpq;
        return libpq;
    }
    bool isThere() const { return prepare && status && field && message && clear; }

private:
    template <typename Function> void find(QLibrary& library, Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(library.resolve(name));
    }
    Libpq()
    {
        QLibrary library(QStringLiteral("pq"), 5);
        if (!library.load()) {
            library.setFileName(QStringLiteral("libpq")); // as it is called on Windows
            if (!library.load())
                return;
        }
        find(library, prepare, "PQprepare");
        find(library, status, "PQresultStatus");
        find(library, field, "PQresultErrorField");
        find(library, message, "PQresultErrorMessage");
        find(library, clear, "PQclear");
    }

public:
    Prepare prepare = nullptr;
    Status status = nullptr;
    Field field = nullptr;
    Message message = nullptr;
    Clear clear = nullptr;
};

} // namespace

std::optional<Unprepared> preparedByPostgres(const QSqlDriver& driver, const std::string& sql)
{
    const QVariant handle = driver.handle();
    const bool isPostgres = handle.isValid() // by the name of the type, or of what that stands for
        && (qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0);
    if (!isPostgres)
        return std::nullopt;
    const Libpq& libpq = Libpq::instance();
    if (!libpq.isThere())
        return std::nullopt;
    void* const connection = *static_cast<void* const*>(handle.constData());
    void* const result = libpq.prepare(connection, "", sql.c_str(), 0, nullptr);
    if (!result)
        return Unprepared{{}, QStringLiteral("the connection is lost")};
    std::optional<Unprepared> refused;
    if (libpq.status(result) != Libpq::kCommandOk) {
        const char* const state = libpq.field(result, Libpq::kState);
        refused = Unprepared{state ? state : "", QString::fromUtf8(libpq.message(result))};
    }
    libpq.clear(result);
    return refused;
}

} // namespace strata
