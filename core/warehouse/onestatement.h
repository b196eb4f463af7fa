#pragma once
#include <QSqlDriver>

#include <optional>
#include <string>

namespace strata {

// Why a database would not prepare a statement.
struct Unprepared
{
    std::string state; // SQLSTATE; may be empty
    QString text; // its own words
};

// PostgreSQL's driver sends a text by a protocol that takes any number of statements, prepared ones too. The
// other protocol takes one statement, so the text is prepared by that first; nothing is run. Empty: it is one
// statement that the database could run, or this cannot be found out: a driver for something else, or without
// its library at hand.
std::optional<Unprepared> preparedByPostgres(const QSqlDriver& driver, const std::string& sql);

} // namespace strata
