#pragma once
#include "core/model/actionplan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// An entry of a calendar: something to do that lasts a whole day.
struct CalendarEntry
{
    std::string uid; // the same for the same thing, whatever changes about it
    Day day = kNoDay;
    std::string summary, description; // UTF-8; may have several lines
    std::vector<std::string> categories = {};
    bool isCancelled = false;
};

// The entries with a known day as an iCalendar file (RFC 5545): one all-day VEVENT each, because not every
// calendar shows a VTODO. Lines end with CRLF and are folded at 75 octets between
// characters; text is escaped. `now`: when the file is made, DTSTAMP. `product` names the program (PRODID).
// Empty where no entry has a day: a calendar without a component is none.
std::string calendarFile(const std::vector<CalendarEntry>& entries, Moment now, std::string_view product);

// Tells an action of one project from every other, for as long as it is there.
std::string calendarUid(const CustomerAction& action);

} // namespace strata
