#include "ui/explain/whydebate.h"

#include "core/gaps/gaps.h"
#include "core/method/homework.h"
#include "core/method/weights.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

QString percent(double basisPoints)
{
    return format::hundredth(basisPoints / 100.0, 2);
}

QString points(double basisPoints)
{
    return format::number(basisPoints / 100.0, 1);
}

QString count(std::int64_t number)
{
    return format::number(double(number));
}

// The sum of t^3 - t over groups of t equal weights.
double tieTerm(std::vector<int> weights)
{
    std::sort(weights.begin(), weights.end());
    double sum = 0.0;
    for (std::size_t first = 0; first < weights.size();) {
        std::size_t last = first;
        while (last < weights.size() && weights[last] == weights[first])
            ++last;
        const auto t = double(last - first);
        sum += t * t * t - t;
        first = last;
    }
    return sum;
}

// Where a quantile of type 7 lies among n sorted values.
QString quartileLine(const QString& name, double share, std::size_t votes, double value)
{
    const double place = 1.0 + double(votes - 1) * share;
    return Words::tr("%1: %2, at place %3 = 1 + (%4 − 1) × %5")
        .arg(name, percent(value), format::number(place, 2), count(std::int64_t(votes)),
             format::number(share, 2));
}

} // namespace

Explanation whyRowAgreement(const RowAgreement& agreement, const QString& row, const Debate& debate)
{
    const std::size_t votes = agreement.weights.size();
    if (votes == 0)
        return {.title = row, .sentence = Words::tr("Nobody voted on it.")};
    std::vector<int> sorted = agreement.weights; // in no order that could name anybody
    std::sort(sorted.begin(), sorted.end());
    QStringList list;
    for (const int weight : sorted)
        list += format::weight(weight);
    const double width = agreement.upperQuartile - agreement.lowerQuartile;
    Explanation answer;
    answer.title = Words::tr("%1: median %2").arg(row, percent(agreement.median));
    answer.sentence
        = Words::tr(
              "Half of the votes lie at the median or below, half at it or above. The middle half of the "
              "votes is %1 points wide: that says how far people agree.")
              .arg(points(width));
    answer.formula
        += Words::tr("%Ln vote(s), sorted: %1", nullptr, int(votes)).arg(list.join(QStringLiteral(", ")));
    answer.formula += quartileLine(Words::tr("Lower quartile"), 0.25, votes, agreement.lowerQuartile);
    answer.formula += quartileLine(Words::tr("Median"), 0.5, votes, agreement.median);
    answer.formula += quartileLine(Words::tr("Upper quartile"), 0.75, votes, agreement.upperQuartile);
    answer.formula
        += Words::tr("Middle half: %1 − %2 = %3 points")
               .arg(percent(agreement.upperQuartile), percent(agreement.lowerQuartile), points(width));
    answer.source
        = Words::tr("Agreed up to %1 points, split above %2. Quartiles are interpolated between the "
                    "neighbouring votes (type 7, as spreadsheets do).")
              .arg(points(debate.agreedWithin), points(debate.splitAbove));
    return answer;
}

Explanation whyConcordance(const GroupAgreement& group)
{
    const auto voters = std::int64_t(group.participants.size()), rows = std::int64_t(group.rows.size());
    if (!group.concordance)
        return {.title = Words::tr("No concordance"),
                .sentence
                = Words::tr("It takes two votes and two rows, and somebody who does not rate all the "
                            "same.")};
    Explanation answer;
    answer.title = Words::tr("Concordance: %1").arg(format::number(*group.concordance, 2));
    answer.sentence
        = Words::tr("Kendall’s W: do people put the rows in the same order? 1 is the very same order, "
                    "0 no common one.");
    answer.formula += Words::tr("%1 people ranked %2 rows").arg(count(voters), count(rows));
    double ties = 0.0;
    for (std::size_t voter = 0; voter < group.participants.size(); ++voter) {
        std::vector<int> weights;
        for (const RowAgreement& row : group.rows)
            weights.push_back(row.weights[voter]);
        ties += tieTerm(withoutRoundingNoise(weights));
    }
    const auto m = double(voters), n = double(rows);
    const double most = m * m * (n * n * n - n) - m * ties;
    answer.formula += Words::tr("%1 = 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)")
                          .arg(format::number(*group.concordance, 2),
                               format::number(*group.concordance * most / 12.0, 1), count(voters),
                               count(rows), format::number(ties));
    answer.formula
        += Words::tr("%1 is the sum of the squared distances of the rows’ rank sums from their mean, "
                     "%2 the correction for ties.")
               .arg(format::number(*group.concordance * most / 12.0, 1), format::number(ties));
    answer.source = Words::tr("Kendall and Babington Smith, 1939, with the correction for ties.");
    return answer;
}

Explanation whyOverallConcordance(const std::vector<GroupAgreement>& groups)
{
    Explanation answer;
    const std::optional<double> overall = overallConcordance(groups);
    if (!overall)
        return {.title = Words::tr("No concordance"),
                .sentence
                = Words::tr("It takes two votes and two rows, and somebody who does not rate all the "
                            "same.")};
    answer.title = Words::tr("Concordance over all groups: %1").arg(format::number(*overall, 2));
    answer.sentence = Words::tr("The mean of the groups’ concordances, each counted by its rows.");
    QStringList parts;
    std::size_t rows = 0;
    for (const GroupAgreement& group : groups) {
        if (!group.concordance)
            continue;
        rows += group.rows.size();
        parts += count(std::int64_t(group.rows.size())) + Words::times()
            + format::number(*group.concordance, 3);
    }
    answer.formula += QStringLiteral("%1 = (%2)%3%4")
                          .arg(format::number(*overall, 2), parts.join(QStringLiteral(" + ")), Words::over(),
                               count(std::int64_t(rows)));
    answer.source = whyConcordance(groups.front()).source;
    return answer;
}

Explanation whyMoved(const GroupAgreement& group, int roundBefore)
{
    Explanation answer;
    answer.title
        = Words::tr("%1 of %2 moved").arg(count(std::int64_t(group.moved.size())), count(group.voters));
    answer.sentence
        = Words::tr("Of those who voted on the same rows in both rounds, so many changed one of their "
                    "weights by 1 point or more since round %1.")
              .arg(roundBefore);
    return answer;
}

Explanation whyMedianMoved(const QString& row, double before, double now, int roundBefore)
{
    Explanation answer;
    answer.title = Words::tr("%1 since round %2").arg(row, QString::number(roundBefore));
    answer.sentence
        = Words::tr("The median of this round less that of round %1. Half a point and less is called "
                    "“as before”.")
              .arg(roundBefore);
    answer.formula
        += Words::tr("%1 points = %2 − %3").arg(points(now - before), percent(now), percent(before));
    return answer;
}

Explanation whyDisagreement(const RowDisagreement& row, const Disagreement& all, const QString& name)
{
    Explanation answer;
    answer.title
        = Words::tr("%1: %Ln customer(s) would have another type", nullptr, int(row.customers)).arg(name);
    answer.sentence
        = Words::tr("Each person’s own weight takes the place of the group’s in turn, the others keep "
                    "their ratios, and all customers are typed again. Who has another type under "
                    "anybody’s weight counts.");
    answer.formula
        += Words::tr("%1 = %2 ÷ %3 customers with a type")
               .arg(format::percent(row.customerShare), count(row.customers), count(all.customers));
    answer.formula += all.isBySales
        ? Words::tr("They make %1 of net sales; no net profit is known.")
              .arg(format::percent(row.profitShare))
        : Words::tr("They make %1 of net profit, its sign aside.").arg(format::percent(row.profitShare));
    answer.formula
        += Words::tr("The %Ln own weight(s) lie between %1 and %2.", nullptr, int(all.participants.size()))
               .arg(percent(row.lowest), percent(row.highest));
    answer.source
        = Words::tr("The debate starts with the row that matters most, not with the widest spread.");
    return answer;
}

Explanation whyDisputed(const Workshop& workshop, int customer, const QString& views)
{
    Explanation answer = whyType(workshop, customer);
    answer.sentence = Words::tr("Under the group’s weights: %1").arg(answer.sentence);
    answer.formula += Words::tr("Under each person’s own weight of this row: %1").arg(views);
    return answer;
}

Explanation whyHomework(const HomeworkComparison& comparison)
{
    Explanation answer;
    answer.title = Words::tr("%1 of %2 accounts agree").arg(comparison.agreed).arg(comparison.of);
    answer.sentence
        = Words::tr("Accounts for which most people named the same type, and for which the model has "
                    "one: so many have the same type in both.");
    int differs = 0, divided = 0, unsorted = 0, unscored = 0;
    for (const AccountComparison& account : comparison.accounts) {
        differs += account.agreement == AccountComparison::Differs;
        divided += account.agreement == AccountComparison::Divided;
        unsorted += account.agreement == AccountComparison::Unsorted;
        unscored += account.agreement == AccountComparison::Unscored;
    }
    answer.formula
        += Words::tr("%1 agree + %2 differ = %3").arg(comparison.agreed).arg(differs).arg(comparison.of);
    answer.formula += Words::tr("Not counted: %1 divided, %2 not sorted, %3 without a computed type.")
                          .arg(divided)
                          .arg(unsorted)
                          .arg(unscored);
    answer.source = Words::tr("Against the computed types; what was set by hand does not count.");
    return answer;
}

Explanation whyCovered(const MetricGap& gap, const QString& found)
{
    const double share = gap.customers == 0 ? 0.0 : double(gap.covered) / double(gap.customers);
    Explanation answer;
    answer.title
        = Words::tr("%1 covers %2 of the customers").arg(metricName(gap.metric), format::percent(share));
    answer.sentence
        = Words::tr("Customers with a value, of all that are not excluded. Ready from %1 of those who "
                    "bought in the window.")
              .arg(format::percent(kCovered, 0));
    answer.formula += Words::tr("%1 = %2 ÷ %3 customers")
                          .arg(format::percent(share), count(std::int64_t(gap.covered)),
                               count(std::int64_t(gap.customers)));
    answer.formula += Words::tr("They make %1 of net sales.").arg(format::percent(gap.salesCovered));
    answer.source = found;
    return answer;
}

Explanation whyFinding(const Project& project, const Finding& finding, const QString& found,
                       const QString& advice)
{
    Explanation answer;
    answer.title = found;
    const bool areCustomers = !finding.customers.empty() && finding.lines.empty();
    answer.sentence = !finding.months.empty() ? Words::tr("So many months were found.")
        : areCustomers                        ? Words::tr("So many customers were found.")
                                              : Words::tr("So many lines were found.");
    answer.formula += count(std::int64_t(finding.rows));
    if (finding.net != 0.0)
        answer.formula
            += Words::tr("Net value: %1, which is %2 of all sales before credits")
                   .arg(Words::money(finding.net, project), format::percent(finding.shareOfSales, 2));
    answer.source = advice;
    return answer;
}

Explanation whyAsRead(const QString& title, const QString& where)
{
    return {.title = title, .sentence = where};
}

} // namespace strata
