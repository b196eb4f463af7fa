#include "core/transform/yearscale.h"

#include <algorithm>

namespace strata {

namespace {

constexpr double kDaysPerYear = 365.25;
constexpr int kSlackDays = 31; // a book that begins with its first sale in the first month is a whole one

} // namespace

YearScale::YearScale(const Project& project, const MetricTable& metrics)
    : m_asOf(metrics.asOf)
{
    const Dataset& dataset = *project.dataset;
    const bool isAddedUp = dataset.totals && dataset.lines.size() == 0;
    const int months = isAddedUp ? dataset.totals->windowMonths : project.period.windowMonths;
    for (const Day first : metrics.firstSale)
        if (isKnown(first) && (!isKnown(m_begin) || first < m_begin))
            m_begin = first;
    const Day dataBegin = m_begin;
    m_isWhole = isKnown(metrics.windowStart) && m_begin <= metrics.windowStart + kSlackDays;
    if (isKnown(metrics.windowStart))
        m_begin = std::max(m_begin, metrics.windowStart);
    m_days = isKnown(m_begin) && isKnown(m_asOf) ? m_asOf - m_begin + 1 : 0;
    m_factor = m_isWhole ? 12.0 / months : m_days > 0 ? kDaysPerYear / m_days : 1.0;
    m_isYear = m_isWhole && months == 12;
    if (m_days > 0) {
        m_yearAfter = addMonths(m_asOf, -12);
        m_isShort = dataBegin > m_yearAfter + kSlackDays;
    }
    // A trend compares two windows; all of both must be there.
    if (m_isWhole)
        m_trendBegin = addMonths(metrics.windowStart, -months);
    else if (!isKnown(metrics.windowStart) && m_days > 0)
        m_trendBegin = addMonths(m_asOf, -24);
}

double YearScale::factorOf(Day firstSale) const
{
    if (m_isShort || m_days <= 0 || firstSale <= m_begin + kSlackDays || m_asOf - firstSale < 365)
        return m_factor;
    return kDaysPerYear / (m_asOf - firstSale + 1);
}

bool YearScale::hasTrend(Day firstSale) const
{
    return isKnown(m_trendBegin) && firstSale <= m_trendBegin + kSlackDays;
}

} // namespace strata
