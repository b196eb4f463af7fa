#pragma once
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

struct Summary;

// The groups that get a service are the four types or the project's tiers.
std::size_t serviceGroups(const ServicePlan& plan, const Rules& rules);
// Customers per group. Statuses are no types, and who has no tier is in none.
std::vector<std::int64_t> serviceCustomers(const ServicePlan& plan, const Rules& rules,
                                           const Summary& summary);
// How the group gets the service by the plan's basis. What nobody has said is undefined.
const ServiceChoice& serviceChoice(const ServicePlan& plan, const Service& service, std::size_t group);
// Who keeps in touch with the group.
const ContactChoice& contactChoice(const ServicePlan& plan, std::size_t group);
// The same to be changed; the lists grow as far as it takes.
ServiceChoice& editChoice(const ServicePlan& plan, Service& service, std::size_t group);
ContactChoice& editContact(ServicePlan& plan, std::size_t group);

// A year of service at one moment.
struct ServiceYear
{
    double uses = 0.0; // by all customers together
    double hours = 0.0; // of work; services that cost money have none
    double cost = 0.0; // currency units; hours are in it only where the plan says what an hour costs
    double income = 0.0; // currency units, from charges
    std::size_t undefined = 0; // levels nobody has said: they count as nothing, and are unknown
    std::size_t withoutValue = 0; // charges in percent of a value nobody has said: likewise

    double net() const { return cost - income; } // what serving costs after charges
    bool isWhole() const { return undefined == 0 && withoutValue == 0; }
    ServiceYear& operator+=(const ServiceYear& other);
};

struct ServiceYears
{
    ServiceYear today, decided;

    double costChange() const { return decided.cost - today.cost; }
    double incomeChange() const { return decided.income - today.income; }
    double hoursChange() const { return decided.hours - today.hours; }
    ServiceYears& operator+=(const ServiceYears& other);
};

// What service costs in a year, today and as decided.
struct ServiceCosts
{
    bool hasRate = false; // hours are in the cost
    bool hasHours = false; // some service costs hours
    std::vector<std::int64_t> customers; // by group
    std::vector<std::vector<ServiceYears>> cells; // [service][group]
    std::vector<ServiceYears> services, groups;
    ServiceYears total;

    // Hours are worked that the cost does not hold, for nobody has said what one costs.
    bool leavesHoursOut() const { return hasHours && !hasRate; }
};

// Uses = uses per customer x customers; cost = uses x cost each; income = uses x price, where charged (of
// a percentage: percent / 100 x Service::value). Nobody uses what is not offered. `customers` has one entry
// per group.
ServiceYear serviceYear(const ServicePlan& plan, const Service& service, const ServiceLevel& level,
                        std::int64_t customers);
ServiceCosts serviceCosts(const ServicePlan& plan, const std::vector<std::int64_t>& customers);

// Hours that groups give up and that others take. Within a group they are set against each other.
struct MovedHours
{
    double freed = 0.0, taken = 0.0; // a year, neither below 0
    std::vector<std::size_t> from, to; // groups, the largest share first

    double left() const { return freed - taken; } // below 0: so many more are needed
};
MovedHours movedHours(const ServiceCosts& costs);
// So many full-time people; 0 where nobody has said how long they work.
double fullTimePeople(const ServicePlan& plan, double hours);

} // namespace strata
