#include "core/transform/calendarfile.h"

#include <cstdio>

namespace strata {

namespace {

constexpr std::size_t kFold = 75; // octets of a line, its end aside (RFC 5545, 3.1)

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

// A content line, folded: what goes on begins with a space.
void addLine(std::string& out, std::string_view line)
{
    std::size_t room = kFold;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 0 && isContinuation(line[end]))
            --end; // a character stays whole
        if (end == 0)
            end = room; // no UTF-8
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kFold - 1;
    }
    out.append(line).append("\r\n");
}

// TEXT (RFC 5545, 3.3.11): backslash, semicolon and comma are escaped, a line break is \n. Other control
// characters but the tab may not stand there.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                continue; // the next one says it
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20U && c != 0x7F)) {
            out += c;
        }
    }
    return out;
}

std::string dateText(Day day)
{
    const CivilDate date = civilOf(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d%02d%02d", date.year, date.month, date.day);
    return text;
}

std::string momentText(Moment moment)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t day = moment / kDayMs;
    const auto second = static_cast<int>(moment % kDayMs / 1000);
    char text[16];
    std::snprintf(text, sizeof text, "T%02d%02d%02dZ", second / 3600, second / 60 % 60, second % 60);
    return dateText(static_cast<Day>(day)) + text;
}

} // namespace

std::string calendarFile(const std::vector<CalendarEntry>& entries, Moment now, std::string_view product)
{
    const std::string stamp = momentText(now);
    std::string out;
    for (const CalendarEntry& entry : entries) {
        if (!isKnown(entry.day))
            continue;
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + escaped(entry.uid));
        addLine(out, "DTSTAMP:" + stamp);
        addLine(out, "DTSTART;VALUE=DATE:" + dateText(entry.day));
        addLine(out, "SUMMARY:" + escaped(entry.summary));
        if (!entry.description.empty())
            addLine(out, "DESCRIPTION:" + escaped(entry.description));
        std::string categories;
        for (const std::string& category : entry.categories)
            if (!category.empty())
                categories += (categories.empty() ? "" : ",") + escaped(category);
        if (!categories.empty())
            addLine(out, "CATEGORIES:" + categories);
        if (entry.isCancelled)
            addLine(out, "STATUS:CANCELLED");
        addLine(out, "TRANSP:TRANSPARENT"); // nobody is busy all day
        addLine(out, "END:VEVENT");
    }
    if (out.empty())
        return {};
    std::string head;
    addLine(head, "BEGIN:VCALENDAR");
    addLine(head, "VERSION:2.0");
    addLine(head, "PRODID:" + escaped(product));
    addLine(head, "CALSCALE:GREGORIAN");
    addLine(out, "END:VCALENDAR");
    return head + out;
}

std::string calendarUid(const CustomerAction& action)
{
    // FNV-1a tells apart the actions of projects that were made in the same millisecond.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : action.customerId)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    char text[96];
    std::snprintf(text, sizeof text, "strata-action-%lld-%lld-%016llx", static_cast<long long>(action.id),
                  static_cast<long long>(action.createdAt), static_cast<unsigned long long>(hash));
    return text;
}

} // namespace strata
