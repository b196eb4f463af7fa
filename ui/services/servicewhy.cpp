#include "ui/services/servicewhy.h"

#include "ui/format.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewords.h"

#include <cmath>

namespace strata {

namespace {

class Why
{
    Q_DECLARE_TR_FUNCTIONS(strata::ServiceWhy)

public:
    // "148 customers × 2 uses × $28.00 = $8,288"
    static QString costLine(const ServiceFigures& figures, const Service& service, std::size_t group,
                            const ServiceLevel& level, const ServiceYear& year)
    {
        if (level.terms == ServiceTerms::Undefined)
            return tr("nobody has said it: counted as nothing");
        if (level.terms == ServiceTerms::NotOffered)
            return tr("not offered: nothing");
        const QString uses
            = tr("%1 customers × %2 uses × %3")
                  .arg(format::number(double(figures.costs.customers[group])),
                       ServiceWords::figure(level.uses), ServiceWords::each(service, figures.currency));
        if (service.unit == ServiceUnit::Money)
            return tr("%1 = %2").arg(uses, ServiceWords::exactMoney(year.cost, figures.currency));
        const QString hours = tr("%1 = %2").arg(uses, ServiceWords::hours(year.hours));
        return figures.costs.hasRate
            ? tr("%1, × %2 an hour = %3")
                  .arg(hours, ServiceWords::exactMoney(figures.plan->hourlyRate, figures.currency),
                       ServiceWords::exactMoney(year.cost, figures.currency))
            : hours;
    }

    static QString incomeLine(const ServiceFigures& figures, const Service& service,
                              const ServiceLevel& level, const ServiceYear& year)
    {
        if (level.terms != ServiceTerms::Charged)
            return {};
        if (year.withoutValue > 0)
            return tr("charged %1 of a value that nobody has said: counted as nothing")
                .arg(ServiceWords::price(level, figures.currency));
        const QString uses = ServiceWords::figure(year.uses);
        const QString income = ServiceWords::exactMoney(year.income, figures.currency);
        return level.isPercent
            ? tr("charged %1 uses × %2 of %3 = %4")
                  .arg(uses, format::hundredth(level.price, 2),
                       ServiceWords::exactMoney(service.value, figures.currency), income)
            : tr("charged %1 uses × %2 = %3")
                  .arg(uses, ServiceWords::exactMoney(level.price, figures.currency), income);
    }

    static QString source(const ServiceFigures& figures)
    {
        const QString counts = figures.hasCounts
            ? tr("The customers are those of the present model, as they stand now.")
            : tr("The customers are being counted and stand as 0 until then.");
        return figures.costs.leavesHoursOut()
            ? counts + QLatin1Char(' ') + tr("Hours are not in the money: nobody has said what one costs.")
            : counts;
    }

    static QString gaps(const ServiceYears& years)
    {
        ServiceYear both = years.today;
        both += years.decided;
        const QString unknown = ServiceWords::unknown(both);
        return unknown.isEmpty() ? QString() : QLatin1Char(' ') + tr("Not known: %1.").arg(unknown);
    }

    static QString money(const ServiceFigures& figures, double amount)
    {
        return format::money(amount, figures.currency);
    }
};

} // namespace

Explanation whyLevel(const ServiceFigures& figures, std::size_t at, std::size_t group)
{
    const Service& service = figures.plan->services[at];
    const ServiceChoice& choice = serviceChoice(*figures.plan, service, group);
    const ServiceYears& years = figures.costs.cells[at][group];
    Explanation answer;
    answer.title
        = Why::tr("%1 for %2").arg(format::text(service.name), figures.groups.value(qsizetype(group)));
    answer.sentence = Why::tr("Today: %1. Decided: %2.")
                          .arg(ServiceWords::whole(choice.today, figures.currency),
                               ServiceWords::whole(choice.decided, figures.currency));
    answer.formula
        = {Why::tr("Today: %1").arg(Why::costLine(figures, service, group, choice.today, years.today)),
           Why::tr("Decided: %1").arg(Why::costLine(figures, service, group, choice.decided, years.decided))};
    if (const QString line = Why::incomeLine(figures, service, choice.today, years.today); !line.isEmpty())
        answer.formula += Why::tr("Today: %1").arg(line);
    if (const QString line = Why::incomeLine(figures, service, choice.decided, years.decided);
        !line.isEmpty())
        answer.formula += Why::tr("Decided: %1").arg(line);
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyServiceChange(const ServiceFigures& figures, std::size_t at)
{
    const ServiceYears& years = figures.costs.services[at];
    Explanation answer;
    answer.title = Why::tr("%1: %2 a year")
                       .arg(format::text(figures.plan->services[at].name),
                            ServiceWords::costChange(figures.costs, years, figures.currency));
    answer.sentence = Why::tr("What this service costs in a year as decided, less what it costs today, over "
                              "all groups. What customers are charged is not taken off.")
        + Why::gaps(years);
    for (std::size_t group = 0; group < figures.costs.customers.size(); ++group)
        answer.formula += Why::tr("%1: %2 − %3 = %4")
                              .arg(figures.groups.value(qsizetype(group)),
                                   ServiceWords::cost(figures.costs, figures.costs.cells[at][group].decided,
                                                      figures.currency),
                                   ServiceWords::cost(figures.costs, figures.costs.cells[at][group].today,
                                                      figures.currency),
                                   ServiceWords::costChange(figures.costs, figures.costs.cells[at][group],
                                                            figures.currency));
    if (years.today.income != 0.0 || years.decided.income != 0.0)
        answer.formula
            += Why::tr("Charged: %1 today, %2 decided")
                   .arg(Why::money(figures, years.today.income), Why::money(figures, years.decided.income));
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyCostEach(const ServiceFigures& figures, std::size_t at)
{
    const Service& service = figures.plan->services[at];
    Explanation answer;
    answer.title = Why::tr("%1: %2 each time")
                       .arg(format::text(service.name), ServiceWords::each(service, figures.currency));
    answer.sentence = service.cost == 0.0
        ? Why::tr("Nobody has said yet what it costs, so it counts as nothing.")
        : Why::tr("What the team says that one use costs.");
    if (service.unit == ServiceUnit::Hours && figures.costs.hasRate)
        answer.formula
            += Why::tr("%1 × %2 an hour = %3")
                   .arg(ServiceWords::each(service, figures.currency),
                        ServiceWords::exactMoney(figures.plan->hourlyRate, figures.currency),
                        ServiceWords::exactMoney(service.cost * figures.plan->hourlyRate, figures.currency));
    answer.source = format::text(service.note);
    return answer;
}

Explanation whyGroupCost(const ServiceFigures& figures, std::size_t group)
{
    const ServiceYears& years = figures.costs.groups[group];
    Explanation answer;
    answer.title = Why::tr("Service for %1: %2 today, %3 decided")
                       .arg(figures.groups.value(qsizetype(group)),
                            ServiceWords::cost(figures.costs, years.today, figures.currency),
                            ServiceWords::cost(figures.costs, years.decided, figures.currency));
    answer.sentence = Why::tr("The services of this group added up: %1 customers × uses × cost each.")
                          .arg(format::number(double(figures.costs.customers[group])))
        + Why::gaps(years);
    for (std::size_t at = 0; at < figures.plan->services.size(); ++at) {
        const ServiceYears& cell = figures.costs.cells[at][group];
        if (cell.today.uses == 0.0 && cell.decided.uses == 0.0)
            continue;
        answer.formula += Why::tr("%1: %2 today, %3 decided")
                              .arg(format::text(figures.plan->services[at].name),
                                   ServiceWords::cost(figures.costs, cell.today, figures.currency),
                                   ServiceWords::cost(figures.costs, cell.decided, figures.currency));
    }
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyGroupIncome(const ServiceFigures& figures, std::size_t group)
{
    const ServiceYears& years = figures.costs.groups[group];
    Explanation answer;
    answer.title
        = Why::tr("%1 pays %2 a year as decided")
              .arg(figures.groups.value(qsizetype(group)), Why::money(figures, years.decided.income));
    answer.sentence
        = Why::tr("Uses × price of what is charged. Net is the cost less this.") + Why::gaps(years);
    for (std::size_t at = 0; at < figures.plan->services.size(); ++at) {
        const Service& service = figures.plan->services[at];
        const QString line
            = Why::incomeLine(figures, service, serviceChoice(*figures.plan, service, group).decided,
                              figures.costs.cells[at][group].decided);
        if (!line.isEmpty())
            answer.formula += Why::tr("%1: %2").arg(format::text(service.name), line);
    }
    answer.formula += Why::tr("Today: %1 are charged").arg(Why::money(figures, years.today.income));
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyGroupHours(const ServiceFigures& figures, std::size_t group)
{
    const ServiceYears& years = figures.costs.groups[group];
    Explanation answer;
    answer.title = Why::tr("Hours for %1: %2 today, %3 decided")
                       .arg(figures.groups.value(qsizetype(group)), ServiceWords::hours(years.today.hours),
                            ServiceWords::hours(years.decided.hours));
    answer.sentence = Why::tr("The services that cost hours, added up.") + Why::gaps(years);
    for (std::size_t at = 0; at < figures.plan->services.size(); ++at) {
        const ServiceYears& cell = figures.costs.cells[at][group];
        if (cell.today.hours != 0.0 || cell.decided.hours != 0.0)
            answer.formula
                += Why::tr("%1: %2 today, %3 decided")
                       .arg(format::text(figures.plan->services[at].name),
                            ServiceWords::hours(cell.today.hours), ServiceWords::hours(cell.decided.hours));
    }
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyTotalCost(const ServiceFigures& figures)
{
    const ServiceYears& total = figures.costs.total;
    Explanation answer;
    answer.title = Why::tr("All groups: %1 a year")
                       .arg(ServiceWords::costChange(figures.costs, total, figures.currency));
    answer.sentence = Why::tr("The groups added up.") + Why::gaps(total);
    for (std::size_t group = 0; group < figures.costs.groups.size(); ++group)
        answer.formula += Why::tr("%1: %2 today, %3 decided")
                              .arg(figures.groups.value(qsizetype(group)),
                                   ServiceWords::cost(figures.costs, figures.costs.groups[group].today,
                                                      figures.currency),
                                   ServiceWords::cost(figures.costs, figures.costs.groups[group].decided,
                                                      figures.currency));
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyHoursFreed(const ServiceFigures& figures)
{
    Explanation answer;
    answer.title = Why::tr("%1 freed").arg(ServiceWords::hours(figures.moved.freed));
    answer.sentence
        = Why::tr("The hours that groups need less than today. What other groups need in addition is "
                  "set against them; services that cost money are not in it.")
        + Why::gaps(figures.costs.total);
    for (std::size_t group = 0; group < figures.costs.groups.size(); ++group) {
        const ServiceYears& years = figures.costs.groups[group];
        answer.formula
            += Why::tr("%1: %2 − %3 = %4")
                   .arg(figures.groups.value(qsizetype(group)), ServiceWords::hours(years.decided.hours),
                        ServiceWords::hours(years.today.hours),
                        ServiceWords::hoursChange(years.hoursChange()));
    }
    if (figures.plan->hoursPerYear > 0.0)
        answer.formula += Why::tr("%1 ÷ %2 a full-time year = %3")
                              .arg(ServiceWords::hours(figures.moved.freed),
                                   ServiceWords::hours(figures.plan->hoursPerYear),
                                   ServiceWords::people(fullTimePeople(*figures.plan, figures.moved.freed)));
    answer.source = Why::source(figures);
    return answer;
}

Explanation whyTurn(const ServiceFigures& figures, std::size_t at, std::size_t group)
{
    Explanation answer = whyLevel(figures, at, group);
    answer.sentence
        += QLatin1Char(' ')
        + Why::tr(
               "More or less is judged from the customers’ side: first the terms (included, on request, "
               "charged, not offered), then the price, then the uses. Response, rhythm, channel and who does "
               "it are words: they make it otherwise, neither more nor less.");
    return answer;
}

} // namespace strata
