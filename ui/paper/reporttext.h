#pragma once
#include "core/model/date.h"
#include "core/model/project.h"

#include <QString>

#include <cstdint>
#include <string>

// Words and figures that only reports need; all others come from ui/format.h.
namespace strata::reportText {

QString proseMoney(double amount, const std::string& currency); // three figures: "$29.4 million"
QString share(double percent); // one decimal of sharesOfHundred(): "41.2 %"
QString score(double score); // one decimal; a dash where there is none
QString longDate(Day day); // "31 May 2013"
QString plainName(const std::string& name); // one line, at most 90 characters
QString elided(const QString& text, int most); // one line, at most so many characters
QString customers(std::int64_t number); // "1 customer", "635 customers"
QString months(int number);
QString window(const Period& period, Day asOf, Day start); // "12 months, 1 June 2012 to 31 May 2013"

} // namespace strata::reportText
