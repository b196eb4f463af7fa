#include "core/transform/servicecost.h"

#include "core/method/evaluate.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kLeastHours = 1e-9; // what is less comes from rounding

// The moment's charge for each use, in currency units; nothing where it is a share of an unknown value.
double chargeEach(const Service& service, const ServiceLevel& level)
{
    return level.isPercent ? level.price / 100.0 * service.value : level.price;
}

} // namespace

std::size_t serviceGroups(const ServicePlan& plan, const Rules& rules)
{
    return plan.basis == ServiceBasis::Types ? kStratumCount : rules.tiers.size();
}

std::vector<std::int64_t> serviceCustomers(const ServicePlan& plan, const Rules& rules,
                                           const Summary& summary)
{
    std::vector<std::int64_t> customers(serviceGroups(plan, rules), 0);
    for (std::size_t group = 0; group < customers.size(); ++group) {
        if (plan.basis == ServiceBasis::Types)
            customers[group] = summary.types[group].customers;
        else if (group < summary.tiers.size())
            customers[group] = summary.tiers[group].customers;
    }
    return customers;
}

const ServiceChoice& serviceChoice(const ServicePlan& plan, const Service& service, std::size_t group)
{
    static const ServiceChoice unsaid;
    const auto& choices = plan.basis == ServiceBasis::Types ? service.byType : service.byTier;
    return group < choices.size() ? choices[group] : unsaid;
}

const ContactChoice& contactChoice(const ServicePlan& plan, std::size_t group)
{
    static const ContactChoice unsaid;
    const auto& choices = plan.basis == ServiceBasis::Types ? plan.contactsByType : plan.contactsByTier;
    return group < choices.size() ? choices[group] : unsaid;
}

ServiceChoice& editChoice(const ServicePlan& plan, Service& service, std::size_t group)
{
    auto& choices = plan.basis == ServiceBasis::Types ? service.byType : service.byTier;
    if (group >= choices.size())
        choices.resize(group + 1);
    return choices[group];
}

ContactChoice& editContact(ServicePlan& plan, std::size_t group)
{
    auto& choices = plan.basis == ServiceBasis::Types ? plan.contactsByType : plan.contactsByTier;
    if (group >= choices.size())
        choices.resize(group + 1);
    return choices[group];
}

ServiceYear& ServiceYear::operator+=(const ServiceYear& other)
{
    uses += other.uses;
    hours += other.hours;
    cost += other.cost;
    income += other.income;
    undefined += other.undefined;
    withoutValue += other.withoutValue;
    return *this;
}

ServiceYears& ServiceYears::operator+=(const ServiceYears& other)
{
    today += other.today;
    decided += other.decided;
    return *this;
}

ServiceYear serviceYear(const ServicePlan& plan, const Service& service, const ServiceLevel& level,
                        std::int64_t customers)
{
    ServiceYear year;
    if (level.terms == ServiceTerms::Undefined)
        year.undefined = 1;
    if (level.terms == ServiceTerms::Undefined || level.terms == ServiceTerms::NotOffered)
        return year;
    year.uses = level.uses * double(customers);
    if (service.unit == ServiceUnit::Hours) {
        year.hours = year.uses * service.cost;
        year.cost = plan.hourlyRate > 0.0 ? year.hours * plan.hourlyRate : 0.0;
    } else {
        year.cost = year.uses * service.cost;
    }
    if (level.terms == ServiceTerms::Charged) {
        year.income = year.uses * chargeEach(service, level);
        year.withoutValue = level.isPercent && service.value <= 0.0 ? 1 : 0;
    }
    return year;
}

ServiceCosts serviceCosts(const ServicePlan& plan, const std::vector<std::int64_t>& customers)
{
    ServiceCosts costs;
    costs.hasRate = plan.hourlyRate > 0.0;
    costs.customers = customers;
    costs.groups.resize(customers.size());
    for (const Service& service : plan.services) {
        costs.hasHours = costs.hasHours || service.unit == ServiceUnit::Hours;
        std::vector<ServiceYears> row(customers.size());
        ServiceYears sum;
        for (std::size_t group = 0; group < customers.size(); ++group) {
            const ServiceChoice& choice = serviceChoice(plan, service, group);
            row[group].today = serviceYear(plan, service, choice.today, customers[group]);
            row[group].decided = serviceYear(plan, service, choice.decided, customers[group]);
            sum += row[group];
            costs.groups[group] += row[group];
        }
        costs.total += sum;
        costs.cells.push_back(std::move(row));
        costs.services.push_back(sum);
    }
    return costs;
}

MovedHours movedHours(const ServiceCosts& costs)
{
    MovedHours moved;
    const auto change = [&costs](std::size_t group) { return costs.groups[group].hoursChange(); };
    for (std::size_t group = 0; group < costs.groups.size(); ++group) {
        if (change(group) < -kLeastHours) {
            moved.freed -= change(group);
            moved.from.push_back(group);
        } else if (change(group) > kLeastHours) {
            moved.taken += change(group);
            moved.to.push_back(group);
        }
    }
    const auto isLarger
        = [&](std::size_t a, std::size_t b) { return std::abs(change(a)) > std::abs(change(b)); };
    std::stable_sort(moved.from.begin(), moved.from.end(), isLarger);
    std::stable_sort(moved.to.begin(), moved.to.end(), isLarger);
    return moved;
}

double fullTimePeople(const ServicePlan& plan, double hours)
{
    return plan.hoursPerYear > 0.0 ? hours / plan.hoursPerYear : 0.0;
}

} // namespace strata
