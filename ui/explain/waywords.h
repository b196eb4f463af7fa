#pragma once
#include "core/method/waysup.h"

#include <QString>

#include <string>

namespace strata {

struct Project;

// What would move a customer up, in words: the same in every table, card, paper and answer to "why?".

QString valueInWords(const std::string& metric, double value, const std::string& currency);
// A value to reach, rounded to what is shown so that the shown figure is enough.
QString targetInWords(const WayStep& step, const std::string& currency);

QString goalName(const WayGoal& goal, const Project& project); // "Core", "tier A"
QString stepInWords(const WayStep& step, const std::string& currency); // "Gross margin %: 9.6 % to 14.0 %"
QString wayInWords(const Way& way, const std::string& currency); // both steps of a pair, joined
// Where there is nothing to reach: one sentence. Empty where there are goals.
QString noWaysInWords(const WaysUp& ways);
// What the money guard asks for besides, or alone where the scores are enough; empty where it asks nothing.
QString guardInWords(const WayGoal& goal, const Project& project);
// That the goals are about the computed type; empty where it is the customer's type.
QString byHandInWords(const WaysUp& ways);

// The scores are enough, only the money guard holds the customer down.
bool isHeldByGuardOnly(const WayGoal& goal);

// The cheapest way that the metric makes alone; one that the money guard asks more than that of comes only
// where there is no other. Null where there is none.
struct WayAlone
{
    const WayGoal* goal = nullptr;
    const Way* way = nullptr;
};
WayAlone wayAlone(const WaysUp& ways, const std::string& metric);
// "14.0 % for Core", "14.0 % for Core, no loss any more": wayAlone() for a cell; empty: none.
QString moveUpInWords(const WaysUp& ways, const std::string& metric, const Project& project);
// One line for a list of customers: "Core: Days to pay 61 to 45"; empty where there is no score.
QString shortestWayInWords(const WaysUp& ways, const Project& project);

} // namespace strata
