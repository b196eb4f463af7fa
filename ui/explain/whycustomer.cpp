#include "ui/explain/whycustomer.h"

#include "core/method/catalogue.h"
#include "core/method/contributions.h"
#include "core/method/explain.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <functional>

namespace strata {

namespace {

QString scaleSentence()
{
    return Words::tr("A score runs from 0, the worst, to 100, the best.");
}

// "62.4 = 40 % x 71.00 (Buying power)" and a line for each further term.
QStringList meanLines(double score, const std::vector<MeanTerm>& terms,
                      const std::function<QString(const MeanTerm&)>& name)
{
    QStringList lines;
    for (const MeanTerm& term : terms) {
        if (term.share <= 0.0)
            continue;
        const QString product = Words::share(term.share) + Words::times() + Words::term(term.score);
        //: a line of a formula; %1: "40 % x 71.00", %2: what it is
        const QString words = Words::tr("%1 (%2)").arg(product, name(term));
        lines += lines.isEmpty() ? Words::shown(score) + QStringLiteral(" = ") + words
                                 : QStringLiteral("+ ") + words;
    }
    return lines;
}

// Says of each term that does not count why, and what became of its weight.
QStringList leftLines(const ExplainedMean& mean, const std::function<QString(const MeanTerm&)>& name)
{
    QStringList lines;
    for (const MeanTerm& term : mean.terms) {
        if (term.score < 0.0 && term.weight > 0)
            lines += Words::tr("%1 is missing for this customer: its %2 are shared out among the others.")
                         .arg(name(term), format::weight(term.weight));
        else if (term.score >= 0.0 && term.isSubstitute && term.share > 0.0)
            lines += Words::tr("%1 is missing for this customer and counts as %2, as the team chose.")
                         .arg(name(term), Words::points(term.score));
    }
    return lines;
}

QString factorName(const Workshop& workshop, const MeanTerm& term)
{
    return format::text(workshop.project().framework.factors[term.factor].name);
}

QString scoredOn(const Workshop& workshop, int customer)
{
    const Results& results = workshop.results();
    return Words::tr("Scored on %1 of %2 metrics.")
        .arg(results.scoredMetrics[std::size_t(customer)])
        .arg(results.metrics);
}

Explanation noScore(const Workshop& workshop, int customer, const QString& what)
{
    const auto type = CustomerType(workshop.scores().status[std::size_t(customer)]);
    const QString name = Words::customer(workshop.project(), std::size_t(customer));
    if (isStatus(type))
        return {.title = what,
                .sentence
                = Words::tr("%1 is not scored, since its status is “%2”.").arg(name, typeName(type)),
                .source = whyType(workshop, customer).sentence};
    return {.title = what,
            .sentence
            = Words::tr("%1 has no score here: every metric that would count is missing.").arg(name),
            .source = scoredOn(workshop, customer)};
}

} // namespace

Explanation whyComposite(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Composite score"));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const ExplainedComposite why = explainComposite(project, workshop.results(), i);
    if (why.score < 0.0)
        return noScore(workshop, customer, Words::tr("No composite score"));
    const auto name = [&](const MeanTerm& term) { return factorName(workshop, term); };
    Explanation answer;
    answer.title
        = Words::tr("Composite score of %1: %2").arg(Words::customer(project, i), Words::shown(why.score));
    answer.sentence = Words::tr("The mean of the value factors’ scores, each counted by its weight.")
        + QLatin1Char(' ') + scaleSentence();
    answer.formula = meanLines(why.score, why.factors.terms, name) + leftLines(why.factors, name);
    answer.source = scoredOn(workshop, customer) + QLatin1Char(' ') + Words::precision();
    return answer;
}

Explanation whyAxisScore(const Workshop& workshop, int customer, Axis axis)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(axisName(axis));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const ExplainedMean why = explainAxisScore(project, workshop.results(), axis, i);
    const Results& results = workshop.results();
    const double shown = axis == Axis::NetProfit ? results.netProfit[i] : results.clv[i];
    if (shown < 0.0)
        return noScore(workshop, customer, Words::tr("%1: no score").arg(axisName(axis)));
    const auto name = [&](const MeanTerm& term) { return factorName(workshop, term); };
    Explanation answer;
    answer.title = Words::tr("%1 score of %2: %3")
                       .arg(axisName(axis), Words::customer(project, i), Words::shown(why.score));
    answer.sentence = why.isEqual
        ? Words::tr("The mean of the factors on this axis. They weigh nothing, so each counts the same.")
        : Words::tr("The mean of the factors on this axis, each by its share of the axis’s weight.");
    answer.formula = meanLines(why.score, why.terms, name) + leftLines(why, name);
    const double cut = axis == Axis::NetProfit ? results.netProfitCut : results.clvCut;
    answer.source = Words::tr("The cut lies at %1; at the cut counts as above.").arg(Words::shown(cut));
    return answer;
}

Explanation whyFactorScore(const Workshop& workshop, int customer, std::size_t factor)
{
    if (!Words::knows(workshop, customer) || factor >= workshop.project().framework.factors.size())
        return Words::sayWait(Words::tr("Factor score"));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const Factor& asked = project.framework.factors[factor];
    const ExplainedMean why = explainFactorScore(project, workshop.metrics(), workshop.scores(), factor, i);
    if (why.score < 0.0)
        return noScore(workshop, customer, Words::tr("%1: no score").arg(format::text(asked.name)));
    const auto name = [&](const MeanTerm& term) { return metricName(asked.metrics[term.metric].id); };
    Explanation answer;
    answer.title = Words::tr("%1 score of %2: %3")
                       .arg(format::text(asked.name), Words::customer(project, i), Words::shown(why.score));
    answer.sentence = Words::tr("The mean of the scores of its metrics, each counted by its weight in %1.")
                          .arg(format::text(asked.name));
    answer.formula = meanLines(why.score, why.terms, name) + leftLines(why, name);
    answer.source = asked.isExcluded || asked.weight == 0
        ? Words::tr("%1 weighs nothing in the value tree at present.").arg(format::text(asked.name))
        : Words::tr("%1 weighs %2 of the whole and counts on the axis %3.")
              .arg(format::text(asked.name), format::weight(asked.weight), axisName(asked.axis));
    return answer;
}

namespace {

// What the value function makes of the value: a sentence and the formula.
void wordScore(const ExplainedScore& why, const std::string& metric, const Project& project,
               Explanation& answer)
{
    using Rule = ExplainedScore::Rule;
    const auto value = [&](double number) { return Words::value(number, metric, project); };
    const QString result = Words::shown(why.score) + QStringLiteral(" = ");
    const double x = why.value.value_or(0.0);
    const ValueFunction& function = why.function;
    switch (why.rule) {
    case Rule::NotScored:
        break;
    case Rule::LeftOut:
        answer.sentence
            = Words::tr("The value is missing. The team leaves the metric out for such customers: "
                        "the factor’s other metrics share its weight.");
        break;
    case Rule::Middle:
        answer.sentence = Words::tr("The value is missing and counts as 50, the middle, as the team chose.");
        break;
    case Rule::Worst:
        answer.sentence = Words::tr("The value is missing and counts as 0, the worst, as the team chose.");
        break;
    case Rule::NoSpread:
        answer.sentence
            = Words::tr("Every scored customer has the same value, %1, so that all score 50.").arg(value(x));
        break;
    case Rule::Unusable:
        answer.sentence = Words::tr("The value function cannot be used as it stands, so that all score 50. "
                                    "Correct it on the page of the metrics.");
        break;
    case Rule::Linear:
        if (why.score <= 0.0 || why.score >= 100.0) {
            answer.sentence = Words::tr("%1 scores 0 and %2 scores 100; %3 lies at that end or beyond it.")
                                  .arg(value(function.worst), value(function.best), value(x));
            break;
        }
        answer.sentence = Words::tr("%1 scores 0, %2 scores 100, and what lies between in proportion.")
                              .arg(value(function.worst), value(function.best));
        answer.formula += result
            + Words::tr("100 × (%1 − %2) ÷ (%3 − %2)")
                  .arg(value(x), value(function.worst), value(function.best));
        break;
    case Rule::Piecewise: {
        const ValuePoint low = function.points[why.low], high = function.points[why.high];
        if (why.low == why.high) {
            answer.sentence = Words::tr("%1 lies at or beyond the last agreed point, %2, which scores %3.")
                                  .arg(value(x), value(low.value), Words::points(low.score));
            break;
        }
        answer.sentence = Words::tr("%1 scores %2 and %3 scores %4; what lies between in proportion.")
                              .arg(value(low.value), Words::points(low.score), value(high.value),
                                   Words::points(high.score));
        answer.formula += result
            + Words::tr("%1 + (%2 − %1) × (%3 − %4) ÷ (%5 − %4)")
                  .arg(Words::points(low.score), Words::points(high.score), value(x), value(low.value),
                       value(high.value));
        break;
    }
    case Rule::Percentile:
        answer.sentence
            = Words::tr("The rank among the %1 scored customers with a value: how many of them do worse, and "
                        "half of those with the same value, this customer included.")
                  .arg(format::number(double(why.scored)));
        answer.formula += result
            + Words::tr("100 × (%1 worse + %2 equal ÷ 2) ÷ %3")
                  .arg(format::number(double(why.worse)), format::number(double(why.equal)),
                       format::number(double(why.scored)));
        break;
    case Rule::Thresholds: {
        const ValuePoint band = function.points[why.low];
        const QString score = Words::points(band.score);
        if (function.points.size() == 1)
            answer.sentence = Words::tr("The step table has one band: every value scores %1.").arg(score);
        else if (why.low == 0)
            answer.sentence
                = Words::tr("%1 lies in the lowest band of the step table, below %2, which scores "
                            "%3.")
                      .arg(value(x), value(function.points[1].value), score);
        else if (why.low == why.high)
            answer.sentence
                = Words::tr("%1 lies in the highest band of the step table, from %2, which scores %3.")
                      .arg(value(x), value(band.value), score);
        else
            answer.sentence
                = Words::tr("%1 lies in the band of the step table from %2 to below %3, which scores %4.")
                      .arg(value(x), value(band.value), value(function.points[why.high].value), score);
        break;
    }
    case Rule::Pareto:
        if (x <= 0.0) {
            answer.sentence
                = Words::tr("%1 is not above 0 and adds nothing to the sum of all customers.").arg(value(x));
            break;
        }
        answer.sentence
            = Words::tr("The share of the sum of all scored customers that smaller ones make, and "
                        "half of this customer’s own.");
        answer.formula += result
            + (function.higherIsBetter ? Words::tr("100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3")
                                       : Words::tr("100 − 100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3"))
                  .arg(value(why.smaller), value(why.own), value(why.total));
        if (why.equal > 1)
            answer.formula += Words::tr("%1 customers have the same value and share one stretch of the sum.")
                                  .arg(format::number(double(why.equal)));
        break;
    }
}

} // namespace

Explanation whyMetricScore(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric)
{
    const Project& project = workshop.project();
    if (!Words::knows(workshop, customer) || factor >= project.framework.factors.size()
        || metric >= project.framework.factors[factor].metrics.size())
        return Words::sayWait(Words::tr("Metric score"));
    const auto i = std::size_t(customer);
    const std::string& id = project.framework.factors[factor].metrics[metric].id;
    const ExplainedScore why
        = explainMetricScore(project, workshop.metrics(), workshop.scores(), factor, metric, i);
    if (why.rule == ExplainedScore::Rule::NotScored)
        return noScore(workshop, customer, Words::tr("%1: no score").arg(metricName(id)));
    Explanation answer;
    answer.title = why.score < 0.0
        ? Words::tr("%1 of %2: no score").arg(metricName(id), Words::customer(project, i))
        : Words::tr("%1 score of %2: %3")
              .arg(metricName(id), Words::customer(project, i), Words::shown(why.score));
    wordScore(why, id, project, answer);
    const bool isRanked
        = why.rule == ExplainedScore::Rule::Percentile || why.rule == ExplainedScore::Rule::Pareto;
    answer.source = isRanked ? directionText(why.function.higherIsBetter) + QLatin1Char('.')
                             : Words::tr("The value function is the team’s; it stands with the metric.");
    return answer;
}

Explanation whyContribution(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric)
{
    const Project& project = workshop.project();
    if (!Words::knows(workshop, customer) || factor >= project.framework.factors.size()
        || metric >= project.framework.factors[factor].metrics.size())
        return Words::sayWait(Words::tr("Part of the score"));
    const auto i = std::size_t(customer);
    const std::vector<Contribution> all = contributions(project, workshop.metrics(), workshop.scores(), i);
    std::size_t at = metric;
    for (std::size_t f = 0; f < factor; ++f)
        at += project.framework.factors[f].metrics.size();
    const QString name = metricName(project.framework.factors[factor].metrics[metric].id);
    if (at >= all.size() || all[at].weight <= 0.0)
        return {.title = Words::tr("%1 adds nothing").arg(name),
                .sentence = Words::tr("It has no weight in this customer’s composite score.")};
    const Contribution& part = all[at];
    Explanation answer;
    answer.title = Words::tr("%1 adds %2 points").arg(name, Words::shown(part.points));
    answer.sentence
        = Words::tr("What this metric adds to the composite score of %1: its weight in it times its score.")
              .arg(Words::customer(project, i));
    answer.formula += Words::shown(part.points) + QStringLiteral(" = ") + Words::share(part.weight)
        + Words::times() + Words::term(part.score);
    if (part.weight - part.plannedWeight > 1e-9)
        answer.formula
            += Words::tr("By the value tree it weighs %1; what is missing for this customer was shared out.")
                   .arg(Words::share(part.plannedWeight));
    answer.source = Words::tr("The parts of all metrics add up to the composite score.");
    return answer;
}

Explanation whyScoredOn(const Workshop& workshop, int customer)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(Words::tr("Metrics with a value"));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    QStringList missing;
    for (const Factor& factor : project.framework.factors) {
        for (const Metric& metric : factor.metrics) {
            const MetricColumn* column = workshop.metrics().find(metric.id);
            if (metric.weight > 0 && factor.weight > 0 && !isLeftOut(factor, metric)
                && !(column && column->present[i]))
                missing += metricName(metric.id);
        }
    }
    Explanation answer;
    answer.title = Words::tr("%1: %2").arg(Words::customer(project, i), scoredOn(workshop, customer));
    answer.sentence = missing.isEmpty() ? Words::tr("Every metric that counts has a value for this customer.")
                                        : Words::tr("Missing: %1.").arg(missing.join(QStringLiteral(", ")));
    answer.source = Words::tr("Metrics without weight, and those left out, are not counted.");
    return answer;
}

} // namespace strata
