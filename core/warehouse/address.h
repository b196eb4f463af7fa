#pragma once
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace strata {

enum class DatabaseKind
{
    PostgreSQL, // and whatever speaks its protocol
    MySQL,
    SQLite,
    Odbc
};

// Where a database is. Written as an address it holds no password:
//   postgresql://user@host:5432/database        mysql://user@host:3306/database
//   sqlite:///absolute/path.db                  odbc:DSN=warehouse;UID=user
struct DatabaseAddress
{
    DatabaseKind kind = DatabaseKind::PostgreSQL;
    std::string host; // empty: this computer
    int port = 0; // 0 = the usual one
    std::string database; // its name; SQLite: the file's path; ODBC: the connection string without PWD
    std::string user;

    bool operator==(const DatabaseAddress&) const = default;
};

// Errors: OutOfRange, a clause that begins with "the address". A password in the text, or what could be one,
// is refused and not repeated: it would end up in histories and logs.
Result<DatabaseAddress> addressOf(std::string_view text);
std::string textOf(const DatabaseAddress& address); // percent-encoded; addressOf() gives the same back
std::string shownAddress(const DatabaseAddress& address); // for people: "database on host, as user"

} // namespace strata
