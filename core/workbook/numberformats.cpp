#include "core/workbook/numberformats.h"

#include "core/import/cells.h"

#include <algorithm>

namespace strata {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// A mark that stands for money, alone or among other words.
std::string currencyIn(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty() || text.size() > 8)
        return {};
    const std::string number = std::string(text) + "1"; // "€1" is an amount of euros
    const NumberShape shape = numberShape(number);
    return shape.currency == text ? std::string(text) : std::string();
}

} // namespace

NumberStyle styleOfBuiltIn(int id)
{
    NumberStyle style;
    if (id == 9 || id == 10)
        style.kind = NumberStyle::Percent;
    else if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        style.kind = NumberStyle::Date;
    else if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        style.kind = NumberStyle::DateTime;
    return style;
}

NumberStyle styleOfCode(std::string_view code)
{
    NumberStyle style;
    std::string word;
    for (const char c : code)
        word += lower(c);
    if (word == "general" || word == "standard" || word == "@")
        return style;

    bool hasDay = false, hasClock = false, hasDuration = false, hasPercent = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lower(code[i]);
        if (c == '"') {
            const std::size_t end = code.find('"', i + 1);
            const std::string_view text
                = code.substr(i + 1, end == std::string_view::npos ? end : end - i - 1);
            if (style.currency.empty())
                style.currency = currencyIn(text);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '[') {
            const std::size_t end = code.find(']', i + 1);
            const std::string_view text
                = code.substr(i + 1, end == std::string_view::npos ? end : end - i - 1);
            if (text.starts_with('$') && style.currency.empty())
                style.currency = currencyIn(text.substr(1, text.find('-') - 1));
            const char first = text.empty() ? '\0' : lower(text.front());
            hasDuration = hasDuration
                || ((first == 'h' || first == 'm' || first == 's')
                    && std::all_of(text.begin(), text.end(), [&](char t) { return lower(t) == first; }));
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // a character that is shown, or as wide as is left free, or fills
        } else if (c == 'd' || c == 'y') {
            hasDay = true;
        } else if (c == 'h' || c == 's') {
            hasClock = true;
        } else if (c == 'm') {
            // a month, or a minute beside an hour or a second: settled by what else there is
            hasDay = hasDay || (word.find('h') == std::string::npos && word.find('s') == std::string::npos);
        } else if (c == '%') {
            hasPercent = true;
        } else if (style.currency.empty() && (c == '$' || static_cast<unsigned char>(c) >= 0x80)) {
            std::size_t end = i + 1;
            while (end < code.size() && (static_cast<unsigned char>(code[end]) & 0xC0) == 0x80)
                ++end;
            style.currency = currencyIn(code.substr(i, end - i));
            i = end - 1;
        }
    }
    if (hasDuration)
        return style; // hours beyond 24 are a length of time, no day
    if (hasClock)
        style.kind = NumberStyle::DateTime;
    else if (hasDay)
        style.kind = NumberStyle::Date;
    else if (hasPercent)
        style.kind = NumberStyle::Percent;
    if (style.kind != NumberStyle::Plain)
        style.currency.clear();
    return style;
}

} // namespace strata
