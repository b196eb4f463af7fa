#include "core/method/catalogue.h"
#include "core/method/explainvalue.h"
#include "core/method/rated.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/workshop.h"

#include <array>
#include <cmath>

// What a metric's value is made of: counts and sums of the customer's own lines.

namespace strata {

namespace {

// The terms of core/method/explainvalue.cpp, for the translators.
[[maybe_unused]] constexpr std::array kTerms{
    QT_TRANSLATE_NOOP("MetricTerm", "sold"),
    QT_TRANSLATE_NOOP("MetricTerm", "credits and returns"),
    QT_TRANSLATE_NOOP("MetricTerm", "orders"),
    QT_TRANSLATE_NOOP("MetricTerm", "different products"),
    QT_TRANSLATE_NOOP("MetricTerm", "lines sold"),
    QT_TRANSLATE_NOOP("MetricTerm", "months with a sale"),
    QT_TRANSLATE_NOOP("MetricTerm", "months since the first sale"),
    QT_TRANSLATE_NOOP("MetricTerm", "days since the first sale"),
    QT_TRANSLATE_NOOP("MetricTerm", "days in a year"),
    QT_TRANSLATE_NOOP("MetricTerm", "as-of date"),
    QT_TRANSLATE_NOOP("MetricTerm", "last sale"),
    QT_TRANSLATE_NOOP("MetricTerm", "days since the last purchase"),
    QT_TRANSLATE_NOOP("MetricTerm", "median days between orders"),
    QT_TRANSLATE_NOOP("MetricTerm", "net sales of this period"),
    QT_TRANSLATE_NOOP("MetricTerm", "net sales of the equal period before"),
    QT_TRANSLATE_NOOP("MetricTerm", "categories bought in both periods"),
    QT_TRANSLATE_NOOP("MetricTerm", "categories bought in the earlier one"),
    QT_TRANSLATE_NOOP("MetricTerm", "net sales with a known cost"),
    QT_TRANSLATE_NOOP("MetricTerm", "cost of goods"),
    QT_TRANSLATE_NOOP("MetricTerm", "gross margin"),
    QT_TRANSLATE_NOOP("MetricTerm", "net value"),
    QT_TRANSLATE_NOOP("MetricTerm", "value at list price"),
    QT_TRANSLATE_NOOP("MetricTerm", "cost to serve"),
    QT_TRANSLATE_NOOP("MetricTerm", "net sales"),
    QT_TRANSLATE_NOOP("MetricTerm", "orders with a margin below the cost per order"),
    QT_TRANSLATE_NOOP("MetricTerm", "orders with a known cost"),
    QT_TRANSLATE_NOOP("MetricTerm", "returned"),
    QT_TRANSLATE_NOOP("MetricTerm", "return lines"),
    QT_TRANSLATE_NOOP("MetricTerm", "all lines"),
    QT_TRANSLATE_NOOP("MetricTerm", "invoice values times days to pay"),
    QT_TRANSLATE_NOOP("MetricTerm", "invoice values"),
    QT_TRANSLATE_NOOP("MetricTerm", "invoice values times days beyond terms"),
    QT_TRANSLATE_NOOP("MetricTerm", "values of invoices with a due date"),
    QT_TRANSLATE_NOOP("MetricTerm", "freight booked"),
    QT_TRANSLATE_NOOP("MetricTerm", "freight billed"),
};

QString number(const ValueTerm& term, const Project& project)
{
    if (term.unit == MetricUnit::Money)
        return Words::money(term.value, project);
    const bool isWhole = term.value == std::round(term.value);
    return format::number(term.value, isWhole ? 0 : 2);
}

// "$12,340 gross margin"
QString named(const ValueTerm& term, const Project& project)
{
    const QString name = QCoreApplication::translate("MetricTerm", term.name);
    return name.isEmpty() ? number(term, project)
                          //: a figure in a formula and what it counts: "23 orders"
                          : Words::tr("%1 %2", "figure").arg(number(term, project), name);
}

QString filledIn(const ExplainedValue& why, const Project& project)
{
    const auto at = [&](std::size_t k) { return named(why.terms[k], project); };
    switch (why.shape) {
    case ValueShape::AsItStands:
        return at(0);
    case ValueShape::Difference:
        return at(0) + Words::minus() + at(1);
    case ValueShape::DayDifference:
        return Words::tr("as-of date %1 − last sale %2")
            .arg(format::day(Day(why.terms[0].value)), format::day(Day(why.terms[1].value)));
    case ValueShape::Ratio:
        return at(0) + Words::over() + at(1);
    case ValueShape::Growth:
        return QStringLiteral("(%1%2%3)%4%5")
            .arg(at(0), Words::minus(), at(1), Words::over(), number(why.terms[1], project));
    case ValueShape::OneLessRatio:
        return QStringLiteral("1") + Words::minus() + at(0) + Words::over() + at(1);
    case ValueShape::MarginRatio:
    case ValueShape::Capped:
        return QStringLiteral("(%1%2%3)%4%5").arg(at(0), Words::minus(), at(1), Words::over(), at(2));
    case ValueShape::ScaledToYear:
        return QStringLiteral("12") + Words::times() + at(0) + Words::over() + at(1);
    case ValueShape::Mean:
        break;
    }
    QStringList votes;
    for (const ValueTerm& term : why.terms)
        votes += number(term, project);
    return QStringLiteral("(%1)%2%3")
        .arg(votes.join(QStringLiteral(" + ")), Words::over(), format::number(double(votes.size())));
}

QString driverLine(const DriverTerm& driver, const Project& project)
{
    const QString cost = Words::money(driver.cost, project);
    const QString name = driver.key.starts_with("field:")
        ? format::text(driver.name)
        : QCoreApplication::translate("CostDriver", driver.name.c_str());
    if (driver.key == "receivables")
        return Words::tr("%1: %2 lent over a year × %3 = %4")
            .arg(name, Words::money(driver.count, project), format::percent(driver.rate, 2), cost);
    if (driver.key == "freight")
        return Words::tr("%1: %2 × %3 = %4")
            .arg(name, Words::money(driver.count, project), format::number(driver.rate, 2), cost);
    return Words::tr("%1: %2 × %3 = %4")
        .arg(name, format::number(driver.count, driver.count == std::round(driver.count) ? 0 : 2),
             Words::money(driver.rate, project), cost);
}

} // namespace

Explanation whyMetricValue(const Workshop& workshop, int customer, const std::string& metric)
{
    if (!Words::knows(workshop, customer))
        return Words::sayWait(metricName(metric));
    const auto i = std::size_t(customer);
    const Project& project = workshop.project();
    const ExplainedValue why = explainValue(project, workshop.metrics(), metric, i);
    const MetricInfo* info = findMetric(metric);
    const QString name = metricName(metric), who = Words::customer(project, i);
    Explanation answer;
    if (info)
        answer.source = Words::tr("How it is computed: %1.").arg(metricFormula(*info));
    if (!why.value) {
        answer.title = Words::tr("%1 of %2: missing").arg(name, who);
        answer.sentence = isRatedMetric(metric) ? Words::tr("Nobody has rated this customer yet.")
            : isFieldMetric(metric)
            ? Words::tr("The customer table has no number for this customer.")
            : Words::tr("The invoices of this customer do not say it. Missing is not 0.");
        return answer;
    }
    const QString value = Words::value(*why.value, metric, project);
    answer.title = Words::tr("%1 of %2: %3").arg(name, who, value);
    const QString period = Words::period(why.from, why.to);
    if (isFieldMetric(metric)) {
        answer.sentence = Words::tr("As it stands in the customer table.");
    } else if (isRatedMetric(metric)) {
        answer.sentence = Words::tr("The mean of the ratings, from 1 to 10, that people gave.");
    } else {
        answer.sentence = Words::tr("From this customer’s invoices %1.").arg(period);
        answer.source += QLatin1Char(' ') + (info ? metricTrap(*info) : QString());
    }
    if (!why.terms.empty()) {
        answer.formula += value + QStringLiteral(" = ") + filledIn(why, project);
        if (why.shape == ValueShape::Capped && *why.value >= 10.0)
            answer.formula
                += Words::tr("It counts as %1 at most, and so it does where the margin is not above 0.")
                       .arg(format::hundredth(1000.0, 0));
        if (!why.drivers.empty())
            answer.formula += Words::tr("Cost to serve is count × rate of each driver:");
        for (const DriverTerm& driver : why.drivers)
            answer.formula += driverLine(driver, project);
    }
    return answer;
}

} // namespace strata
