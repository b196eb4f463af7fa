#include "core/warehouse/statement.h"

#include <algorithm>

namespace strata {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

bool isWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return upper;
}

Error refused(const std::string& why)
{
    return {ErrorCode::OutOfRange, "the query " + why};
}

// What ends a line differs too: a lone carriage return does for some databases.
bool hasOddControls(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool isLineEnd = c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n');
        if ((c < 0x20 && c != '\t' && !isLineEnd) || c == 0x7F)
            return true;
    }
    return false;
}

// Goes over a statement's text piece by piece, so that what stands in quotes and comments is not mistaken
// for SQL, and the other way round. The only marks outside of quotes are those that mean the same to all.
class Scanner
{
public:
    Scanner(std::string_view text, SqlDialect::Family family)
        : m_text(text)
        , m_family(family)
    {
    }

    Result<std::string> read();

private:
    Status readComment();
    Status readQuoted();
    Status readBrackets();
    Status readWord();
    Status readMark();
    bool isComment() const
    {
        return (at(m_at) == '-' && at(m_at + 1) == '-') || (at(m_at) == '/' && at(m_at + 1) == '*');
    }
    bool isOneOf(SqlDialect::Family one, SqlDialect::Family other) const
    {
        return m_family == one || m_family == other;
    }
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    std::string_view m_text;
    SqlDialect::Family m_family;
    std::size_t m_at = 0;
    int m_depth = 0; // of round brackets
    std::string m_firstWord;
};

// In a single-quoted text a backslash may stand, but not where it could keep the quote from ending it.
Status Scanner::readQuoted()
{
    const char quote = at(m_at);
    if (quote == '`' && !isOneOf(SqlDialect::MySQL, SqlDialect::SQLite))
        return refused("has a ` outside of quotes, which is no quote to this database; use double quotes");
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\' && (quote != '\'' || at(m_at + 1) == '\''))
            return refused(quote == '\''
                               ? "has a backslash before a quote, which databases read differently; "
                                 "double the quote instead"
                               : "has a backslash in a quoted name; rename the column in a view");
        if (m_text[m_at] != quote)
            continue;
        if (at(m_at + 1) != quote) {
            ++m_at;
            return Done{};
        }
        ++m_at;
    }
    return refused("has a quote that does not end");
}

Status Scanner::readComment()
{
    const char first = at(m_at + 2);
    // MySQL, MariaDB and Oracle take these for instructions.
    if (first == '!' || first == '+' || ((first == 'M' || first == 'm') && at(m_at + 3) == '!'))
        return refused("has a comment with instructions; leave it out");
    if (at(m_at) == '-') {
        if (isOneOf(SqlDialect::MySQL, SqlDialect::Standard) && first != '\0' && !isSpace(first))
            return refused("has -- without a space behind it, which is no comment to some databases");
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        return Done{};
    }
    const std::size_t end = m_text.find("*/", m_at + 2);
    const std::size_t inner = m_text.find("/*", m_at + 2);
    if (end == std::string_view::npos || inner < end) // nested: databases disagree on where it ends
        return refused("has a comment that does not end, or one within another");
    m_at = end + 2;
    return Done{};
}

// A quoted name to some databases, an index to PostgreSQL.
Status Scanner::readBrackets()
{
    if (m_family == SqlDialect::PostgreSQL) {
        ++m_at;
        return Done{};
    }
    while (isWordChar(at(++m_at)) || at(m_at) == ' ' || at(m_at) == '.') { }
    if (at(m_at) != ']')
        return refused("has square brackets around more than a plain name; use double quotes");
    ++m_at;
    return Done{};
}

Status Scanner::readWord()
{
    const std::size_t begin = m_at;
    while (isWordChar(at(m_at)))
        ++m_at;
    const std::string word = upperCase(m_text.substr(begin, m_at - begin));
    if (m_firstWord.empty())
        m_firstWord = word;
    if (at(m_at) == '\'' && (word == "Q" || word == "NQ")) // Oracle: ends at a mark of one's own
        return refused("has a text in q quotes; write it in single quotes");
    return Done{};
}

Status Scanner::readMark()
{
    const char c = m_text[m_at];
    const bool isHash = c == '#' && m_family == SqlDialect::PostgreSQL; // a comment to MySQL
    if (!isHash && std::string_view("()]+-*/%<>=!|&^~,.:?@").find(c) == std::string_view::npos)
        return refused(std::string("has a ") + c
                       + " outside of quotes, which databases read differently; write texts in single "
                         "quotes and names with such a mark in double quotes");
    if (c == '/' && at(m_at + 1) == '/')
        return refused("has // outside of quotes, which is a comment to some databases; leave it out");
    m_depth += c == '(';
    m_depth -= c == ')';
    if (m_depth < 0)
        return refused("has a closing bracket too many");
    ++m_at;
    return Done{};
}

Result<std::string> Scanner::read()
{
    std::string query;
    bool isEnded = false; // by a semicolon
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        const std::size_t begin = m_at;
        if (isSpace(c)) {
            query += c;
            ++m_at;
            continue;
        }
        if (isComment()) {
            if (const Status is = readComment(); !is)
                return is.error();
            query += ' ';
            continue;
        }
        if (isEnded && c != ';')
            return severalStatements();
        if (c == ';') {
            isEnded = true;
            ++m_at;
            continue;
        }
        const Status is = c == '\'' || c == '"' || c == '`' ? readQuoted()
            : c == '['                                      ? readBrackets()
            : isWordChar(c)                                 ? readWord()
                                                            : readMark();
        if (!is)
            return is.error();
        query.append(m_text, begin, m_at - begin);
    }
    if (m_depth != 0)
        return refused("has an open bracket");
    if (m_firstWord != "SELECT" && m_firstWord != "WITH")
        return refused("does not begin with SELECT or WITH; nothing else is run");
    const auto isFilled = [](char c) { return !isSpace(c); };
    query.erase(std::find_if(query.rbegin(), query.rend(), isFilled).base(), query.end());
    query.erase(query.begin(), std::find_if(query.begin(), query.end(), isFilled));
    return query;
}

} // namespace

Error severalStatements()
{
    return refused("holds more than one statement; only one SELECT is run");
}

Result<std::string> oneQuery(std::string_view text, SqlDialect::Family family)
{
    if (hasOddControls(text))
        return refused("holds a character that cannot be");
    return Scanner(text, family).read();
}

std::vector<std::string> nameParts(std::string_view name)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '.') {
            parts.emplace_back();
        } else if (name[i] == '"' && parts.back().empty()) {
            for (++i; i < name.size(); ++i) {
                if (name[i] == '"' && (i + 1 >= name.size() || name[i + 1] != '"'))
                    break;
                i += name[i] == '"';
                parts.back() += name[i];
            }
        } else {
            parts.back() += name[i];
        }
    }
    return parts;
}

std::string joinedName(const std::vector<std::string>& parts)
{
    std::string name;
    for (const std::string& part : parts) {
        if (!name.empty())
            name += '.';
        if (part.find_first_of(".\"") == std::string::npos) {
            name += part;
            continue;
        }
        name += '"';
        for (const char c : part)
            name.append(c == '"' ? 2 : 1, c);
        name += '"';
    }
    return name;
}

} // namespace strata
