#include "core/warehouse/address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace strata {

namespace {

struct Scheme
{
    DatabaseKind kind;
    std::string_view text; // with what stands between it and the rest
};
constexpr std::array<Scheme, 5> kSchemes = {{{DatabaseKind::PostgreSQL, "postgresql://"},
                                             {DatabaseKind::PostgreSQL, "postgres://"},
                                             {DatabaseKind::MySQL, "mysql://"},
                                             {DatabaseKind::SQLite, "sqlite://"},
                                             {DatabaseKind::Odbc, "odbc:"}}};
// In the keys of a connection string.
constexpr std::array<std::string_view, 4> kSecretKeys = {"pwd", "passw", "secret", "token"};

Error cannotBe(std::string why)
{
    return {ErrorCode::OutOfRange, std::move(why)};
}

Error holdsPassword()
{
    return cannotBe("the address holds a password; leave it out, it is asked for when it is needed");
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z')
        || std::string_view("-._~").find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text, std::string_view alsoPlain = {})
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isPlain(c) || alsoPlain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        const int byte = high * 16 + low;
        if (high < 0 || low < 0 || byte == 0)
            return std::nullopt;
        out += char(byte);
        i += 2;
    }
    return out;
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; });
}

// The keys and values of a connection string; a value may stand in braces.
std::vector<std::pair<std::string, std::string>> odbcParts(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> parts;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t sign = text.find_first_of("=;", at);
        if (sign == std::string_view::npos || text[sign] == ';') {
            const std::size_t end = std::min(sign, text.size());
            if (end > at)
                parts.emplace_back(std::string(text.substr(at, end - at)), std::string());
            at = end + 1;
            continue;
        }
        std::size_t end = sign + 1;
        if (end < text.size() && text[end] == '{') { // up to a brace that is not doubled
            for (++end; end < text.size(); ++end) {
                if (text[end] != '}')
                    continue;
                if (end + 1 < text.size() && text[end + 1] == '}')
                    ++end;
                else
                    break;
            }
        }
        end = std::min(text.find(';', end), text.size());
        parts.emplace_back(std::string(text.substr(at, sign - at)),
                           std::string(text.substr(sign + 1, end - sign - 1)));
        at = end + 1;
    }
    return parts;
}

std::string stripped(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

// PWD and Password to most drivers; some have keys for a second one, or for what stands in its place.
bool isSecret(const std::string& key)
{
    return key == "pass" || std::any_of(kSecretKeys.begin(), kSecretKeys.end(), [&](std::string_view part) {
               return key.find(part) != std::string::npos;
           });
}

Result<DatabaseAddress> odbcAddress(std::string_view rest)
{
    DatabaseAddress address{.kind = DatabaseKind::Odbc, .host = {}, .database = {}, .user = {}};
    for (const auto& [name, value] : odbcParts(rest)) {
        const std::string key = lowerCase(stripped(name));
        if (isSecret(key))
            return holdsPassword();
        if (key == "uid" || key == "user") {
            address.user = value;
            continue;
        }
        if (!address.database.empty())
            address.database += ';';
        address.database += stripped(name) + (value.empty() ? "" : "=" + value);
    }
    if (address.database.empty())
        return cannotBe(
            "the address names no data source; write odbc:DSN=name or odbc:DRIVER=...;SERVER=...");
    return address;
}

Result<DatabaseAddress> fileAddress(std::string_view rest)
{
    const std::optional<std::string> path = decoded(rest);
    if (!path || path->size() < 2 || (path->front() != '/' && !(path->size() > 3 && (*path)[1] == ':')))
        return cannotBe("the address names no file; write sqlite:// and its whole path");
    return DatabaseAddress{.kind = DatabaseKind::SQLite, .host = {}, .database = *path, .user = {}};
}

Result<DatabaseAddress> serverAddress(DatabaseKind kind, std::string_view rest)
{
    if (rest.find_first_of("?#") != std::string_view::npos)
        return lowerCase(rest).find("password") != std::string::npos
            ? holdsPassword()
            : cannotBe("the address may hold a user, a host, a port and a database, and nothing else");
    DatabaseAddress address{.kind = kind, .host = {}, .database = {}, .user = {}};
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    std::string_view place = rest.substr(0, slash);
    const std::string_view database = slash < rest.size() ? rest.substr(slash + 1) : std::string_view();
    // "ann:a/b@host/name" is no host "ann" with a port: the slash may be one of a password.
    if (database.find_first_of("@/") != std::string_view::npos)
        return cannotBe("the address has an @ or a / behind its first slash; leave a password out, and write "
                        "such a mark in a name as %40 or %2F");

    if (const std::size_t at = place.rfind('@'); at != std::string_view::npos) {
        const std::string_view user = place.substr(0, at);
        if (user.find(':') != std::string_view::npos)
            return holdsPassword();
        const std::optional<std::string> name = decoded(user);
        if (!name)
            return cannotBe("the address has a user that is not well written");
        address.user = *name;
        place.remove_prefix(at + 1);
    }
    const std::size_t bracket = place.starts_with('[') ? place.find(']') : 0;
    if (bracket == std::string_view::npos)
        return cannotBe("the address has a host that is not well written");
    if (const std::size_t colon = place.find(':', bracket); colon != std::string_view::npos) {
        const std::string_view port = place.substr(colon + 1);
        const auto read = std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (port.empty() || read.ec != std::errc() || read.ptr != port.data() + port.size()
            || address.port < 1 || address.port > 65535)
            return cannotBe("the address has a port that is no number from 1 to 65535");
        place = place.substr(0, colon);
    }
    if (bracket > 0)
        place = place.substr(1, bracket - 1);
    const std::optional<std::string> host = decoded(place), name = decoded(database);
    if (!host || !name)
        return cannotBe("the address is not well written");
    if (name->empty())
        return cannotBe("the address names no database; write it behind the host, after a slash");
    address.host = *host;
    address.database = *name;
    return address;
}

} // namespace

Result<DatabaseAddress> addressOf(std::string_view text)
{
    const std::string whole = stripped(text);
    if (hasControls(whole))
        return cannotBe("the address holds characters that cannot be");
    const std::string begin = lowerCase(whole.substr(0, 16));
    for (const Scheme& scheme : kSchemes) {
        if (!begin.starts_with(scheme.text))
            continue;
        const std::string_view rest = std::string_view(whole).substr(scheme.text.size());
        switch (scheme.kind) {
        case DatabaseKind::SQLite:
            return fileAddress(rest);
        case DatabaseKind::Odbc:
            return odbcAddress(rest);
        case DatabaseKind::PostgreSQL:
        case DatabaseKind::MySQL:
            return serverAddress(scheme.kind, rest);
        }
    }
    // Nothing of it is repeated: it may be the password alone.
    return cannotBe("the address begins with none of postgresql://, mysql://, sqlite:// and odbc:");
}

std::string textOf(const DatabaseAddress& address)
{
    if (address.kind == DatabaseKind::SQLite)
        return "sqlite://" + encoded(address.database, "/:");
    if (address.kind == DatabaseKind::Odbc)
        return "odbc:" + address.database + (address.user.empty() ? "" : ";UID=" + address.user);
    std::string text = address.kind == DatabaseKind::MySQL ? "mysql://" : "postgresql://";
    if (!address.user.empty())
        text += encoded(address.user) + "@";
    text += address.host.find(':') == std::string::npos ? encoded(address.host) : "[" + address.host + "]";
    if (address.port > 0)
        text += ":" + std::to_string(address.port);
    return text + "/" + encoded(address.database);
}

std::string shownAddress(const DatabaseAddress& address)
{
    const std::string user = address.user.empty() ? "" : ", as " + address.user;
    switch (address.kind) {
    case DatabaseKind::SQLite:
        return address.database.substr(address.database.find_last_of("/\\") + 1);
    case DatabaseKind::Odbc:
        for (const auto& [name, value] : odbcParts(address.database))
            if (lowerCase(name) == "dsn" && !value.empty())
                return value + user;
        for (const auto& [name, value] : odbcParts(address.database))
            if (lowerCase(name) == "database" && !value.empty())
                return value + " through ODBC" + user;
        return "an ODBC data source" + user;
    case DatabaseKind::PostgreSQL:
    case DatabaseKind::MySQL:
        break;
    }
    return address.database + " on " + (address.host.empty() ? "this computer" : address.host) + user;
}

} // namespace strata
