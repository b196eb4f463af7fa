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
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Goes over a statement's text piece by piece, so that what stands in strings and comments is not mistaken
// for SQL. Where databases differ (backslashes, "#" as a comment, dollar quotes) the text is refused if the
// readings could: better to ask for another spelling than to misjudge where a string ends.
class Scanner
{
public:
    Scanner(std::string_view text, bool hashBegins)
        : m_text(text)
        , m_hashBegins(hashBegins)
    {
    }

    Result<std::string> read();

private:
    bool skipString(char quote);
    bool skipComment();
    bool skipDollar();
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    static Error refused(std::string why) { return {ErrorCode::OutOfRange, "the query " + std::move(why)}; }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_hashBegins = false;
    bool m_hasBackslash = false;
};

bool Scanner::skipString(char quote)
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        m_hasBackslash |= m_text[m_at] == '\\' && quote == '\'' && at(m_at + 1) == '\'';
        if (m_text[m_at] != quote)
            continue;
        if (at(m_at + 1) != quote) {
            ++m_at;
            return true;
        }
        ++m_at;
    }
    return false;
}

bool Scanner::skipComment()
{
    if (at(m_at) == '-') {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        return true;
    }
    const std::size_t end = m_text.find("*/", m_at + 2);
    const std::size_t inner = m_text.find("/*", m_at + 2);
    if (end == std::string_view::npos || inner < end) // nested: databases disagree on where it ends
        return false;
    m_at = end + 2;
    return true;
}

// $tag$ ... $tag$
bool Scanner::skipDollar()
{
    std::size_t end = m_at + 1;
    while (isWordChar(at(end)))
        ++end;
    if (at(end) != '$') {
        ++m_at;
        return true;
    }
    const std::string_view tag = m_text.substr(m_at, end - m_at + 1);
    const std::size_t close = m_text.find(tag, end + 1);
    if (close == std::string_view::npos)
        return false;
    m_at = close + tag.size();
    return true;
}

Result<std::string> Scanner::read()
{
    std::string firstWord;
    int depth = 0;
    std::size_t end = 0; // behind the last piece of SQL
    bool isEnded = false; // by a semicolon
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (isSpace(c)) {
            ++m_at;
            continue;
        }
        if ((c == '-' && at(m_at + 1) == '-') || (c == '/' && at(m_at + 1) == '*')) {
            if (at(m_at + 2) == '!' || at(m_at + 2) == '+') // MySQL runs what stands in these
                return refused("has a comment with instructions; leave it out");
            if (!skipComment())
                return refused("has a comment that does not end");
            continue;
        }
        if (isEnded && c != ';')
            return refused("holds more than one statement; only one SELECT is run");
        if (c == ';') {
            isEnded = true;
            ++m_at;
            continue;
        }
        if (c == '#' && m_hashBegins)
            return refused("has a # outside of quotes; leave such a comment out");
        if (c == '\'' || c == '"' || c == '`') {
            if (!skipString(c))
                return refused("has a quote that does not end");
        } else if (c == '$') {
            if (!skipDollar())
                return refused("has a dollar quote that does not end");
        } else if (isWordChar(c)) {
            const std::size_t begin = m_at;
            while (isWordChar(at(m_at)))
                ++m_at;
            if (firstWord.empty())
                firstWord = std::string(m_text.substr(begin, m_at - begin));
        } else {
            depth += c == '(';
            depth -= c == ')';
            if (depth < 0)
                return refused("has a closing bracket too many");
            ++m_at;
        }
        end = m_at;
    }
    if (depth != 0)
        return refused("has an open bracket");
    if (m_hasBackslash)
        return refused("has a backslash before a quote, which databases read differently; double the quote "
                       "instead");
    std::transform(firstWord.begin(), firstWord.end(), firstWord.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    if (firstWord != "SELECT" && firstWord != "WITH")
        return refused("does not begin with SELECT or WITH; nothing else is run");
    return std::string(m_text.substr(0, end));
}

} // namespace

Result<std::string> oneQuery(std::string_view text, bool hashBegins)
{
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::OutOfRange, "the query holds a character that cannot be"};
    return Scanner(text, hashBegins).read();
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
