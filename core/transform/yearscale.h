#pragma once
#include "core/method/metrics.h"
#include "core/model/date.h"
#include "core/model/project.h"

namespace strata {

// How sales of the window become sales of a year; potentialsOf() says it in words.
class YearScale
{
public:
    YearScale(const Project& project, const MetricTable& metrics);

    // Days of sales that are scaled to a year; 0: the window is a whole one, nothing is scaled.
    int scaledDays() const { return m_isYear ? 0 : m_days; }
    // First bought less than a year ago, in a book that is older.
    bool isTooNew(Day firstSale) const { return !m_isShort && firstSale > m_yearAfter; }
    // Who came in the course of a long window bought for a part of it only.
    double factorOf(Day firstSale) const;
    // Both windows that a trend compares lie in the customer's time.
    bool hasTrend(Day firstSale) const;

private:
    Day m_asOf = kNoDay, m_begin = kNoDay, m_yearAfter = kNoDay, m_trendBegin = kNoDay;
    int m_days = 0; // of sales in the window
    double m_factor = 1.0;
    bool m_isWhole = false; // the data cover all of the window
    bool m_isYear = false;
    bool m_isShort = false; // the data cover less than a year: everybody is new to them
};

} // namespace strata
