#include "core/warehouse/complaint.h"

#include "core/warehouse/statement.h"

#include <QRegularExpression>

namespace strata {

namespace {

constexpr qsizetype kLongest = 300; // characters of a database's own words

bool says(const std::string& text, const char* words)
{
    return QString::fromStdString(text).contains(QLatin1String(words), Qt::CaseInsensitive);
}

Error cannotRead(std::string sentence)
{
    return {ErrorCode::CannotRead, std::move(sentence)};
}

Error connecting(const Complaint& what)
{
    const std::string where = shownAddress(what.address);
    const std::string& text = what.text;
    if (says(text, "no password supplied"))
        return cannotRead(
            where
            + ": the database asks for a password; type it, keep it in the system's keyring, or "
              "put it into the variable STRATA_DATABASE_PASSWORD for strata-cli");
    if (what.state == "28P01" || what.state == "28000" || what.state == "1045"
        || says(text, "authentication failed") || says(text, "Access denied"))
        return cannotRead(where + ": the database refuses this user and password; check both");
    if (what.state == "3D000" || what.state == "1049"
        || (says(text, "database \"") && says(text, "does not exist")) || says(text, "Unknown database"))
        return cannotRead(where + ": there is no database of this name; check it");
    if (says(text, "Can't open lib") || says(text, "no default driver specified")
        || says(text, "Data source name not found"))
        return cannotRead(where
                          + ": ODBC knows no such driver or data source on this computer; check "
                            "odbcinst.ini and odbc.ini");
    for (const char* words :
         {"refused", "timeout", "timed out", "translate host name", "No route", "unreachable",
          "could not connect", "Can't connect", "Unknown MySQL server host", "No such file"})
        if (says(text, words))
            return cannotRead(where
                              + ": no database answers there; check the host and the port, and whether "
                                "this computer may reach it");
    return cannotRead(where + ": " + text);
}

} // namespace

std::string tooLongSentence(int seconds)
{
    return "the database was stopped after " + std::to_string(seconds)
        + " seconds; ask it for less, or have its owner make the suggested materialized view";
}

Error complaint(const Complaint& what)
{
    if (what.isConnecting)
        return connecting(what);
    const std::string& text = what.text;
    const std::string& state = what.state;
    // The second is SQLite's, which found nothing wrong with the first of them.
    if ((state == "42601" && says(text, "multiple commands")) || text == "not an error")
        return severalStatements();
    // MySQL 3024, MariaDB 1969, others through ODBC; SQLite where the time was over between two rows
    if (state == "57014" || state == "3024" || state == "1969" || says(text, "statement timeout")
        || says(text, "maximum statement execution time") || says(text, "max_statement_time exceeded")
        || text == "interrupted" || says(text, "timeout expired") || says(text, "query timeout"))
        return cannotRead(tooLongSentence(what.timeoutSeconds));
    if (state == "25006" || state == "1792" || says(text, "read-only transaction")
        || says(text, "readonly database"))
        return cannotRead("nothing is written into a database: " + text);
    if (state == "42501" || state == "1142" || says(text, "permission denied"))
        return cannotRead("the user may not read this: " + text);
    if (state == "42P01" || state == "1146" || says(text, "no such table")
        || (says(text, "relation \"") && says(text, "does not exist")))
        return cannotRead("there is no such table or view: " + text);
    if (state == "42703" || state == "1054" || says(text, "no such column")
        || (says(text, "column ") && says(text, "does not exist")))
        return cannotRead("there is no such column: " + text);
    if (state == "22003" || state == "1690" || says(text, "out of range") || says(text, "integer overflow"))
        return {ErrorCode::OutOfRange, "an amount or a sum is too large: " + text};
    return cannotRead(text);
}

QString unopenedSecrets(const DatabaseAddress& address)
{
    return address.kind == DatabaseKind::Odbc ? QString::fromStdString(address.database) : QString();
}

std::string withoutSecrets(const QString& text, const QString& password, const QString& connection)
{
    static const QRegularExpression secret(
        QStringLiteral("(PWD|password)\\s*=\\s*(\\{[^}]*\\}|'[^']*'|[^;\\s]*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QString clean = text;
    if (!password.isEmpty())
        clean.replace(password, QStringLiteral("..."));
    if (!connection.isEmpty())
        clean.replace(connection, QStringLiteral("..."));
    clean.replace(secret, QStringLiteral("..."));
    // The server's hint at the place in a statement of several pages says nothing.
    clean = clean.section(QStringLiteral("\nLINE "), 0, 0).section(QStringLiteral("\nError while"), 0, 0);
    clean.remove(QStringLiteral("ERROR:"));
    clean.remove(QStringLiteral("FATAL:"));
    clean = clean.replace(spaces, QStringLiteral(" ")).trimmed();
    if (clean.size() > kLongest)
        clean = clean.left(kLongest) + QStringLiteral("...");
    while (clean.endsWith(QLatin1Char(';')) || clean.endsWith(QLatin1Char('.')))
        clean.chop(1);
    return clean.toStdString();
}

} // namespace strata
