#pragma once
#include "core/transform/sincelast.h"
#include "core/transform/watching.h"

#include <string>

namespace strata::cli {

// What the commands refresh and track say of two times, without the braces around it: "migration":{...},
// "trends":{...}, "changed":{...} (where it can be told).
std::string jsonOf(const SinceLast& since);
// "watches":[...], one per watch.
std::string jsonOf(const Project& project, const std::vector<WatchState>& states);

// The same in lines for a person.
std::string textOf(const SinceLast& since);
std::string textOf(const Project& project, const std::vector<WatchState>& states);

// "core", "new", ...; kNotThere is "notThere" before and "gone" after.
std::string standingKey(std::size_t standing, bool isAfter);
std::string signalsText(const CustomerTrend& trend); // "salesDown 1200 300; overdue 20 61"

} // namespace strata::cli
