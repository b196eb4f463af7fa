#include "core/gaps/book.h"
#include "core/method/percentiles.h"

#include <algorithm>

namespace strata {

namespace {

constexpr double kThin = 0.5; // of the median month's lines

} // namespace

// The first and the last month are rarely whole. Dates that lie in the future are found by themselves: what
// they leave empty before them says nothing.
void checkMonths(const GapBook& book, DataGaps& gaps)
{
    std::vector<MonthCompleteness> months = gaps.months;
    if (isKnown(book.futureAfter) && book.isFutureImpossible) {
        std::erase_if(months, [&](const MonthCompleteness& month) { return month.month > book.futureAfter; });
        while (!months.empty() && months.back().lines == 0)
            months.pop_back();
    }
    if (months.size() < 3)
        return;

    std::vector<double> counts;
    for (std::size_t i = 1; i + 1 < months.size(); ++i)
        if (months[i].lines > 0)
            counts.push_back(double(months[i].lines));
    const double median = counts.empty() ? 0.0 : percentile(counts, 50.0);
    FoundRows empty, thin;
    for (std::size_t i = 1; i + 1 < months.size(); ++i) {
        if (months[i].lines == 0)
            empty.addMonth(months[i].month, 0.0);
        else if (double(months[i].lines) < kThin * median)
            thin.addMonth(months[i].month, months[i].net);
    }
    if (empty.rows() > 0)
        gaps.findings.push_back(empty.finding(FindingKind::EmptyMonths, Severity::Warning, book.facts.sales));
    if (thin.rows() > 0)
        gaps.findings.push_back(thin.finding(FindingKind::ThinMonths, Severity::Note, book.facts.sales));
}

} // namespace strata
