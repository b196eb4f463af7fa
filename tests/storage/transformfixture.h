#pragma once
#include "core/model/project.h"
#include "tests/storage/debatefixture.h"

#include <map>
#include <random>

// What the team does with the types, for the tests of the project file: made by hand, and at random.
namespace strata::test {

inline ServicePlan richServices()
{
    ServicePlan plan;
    plan.basis = ServiceBasis::Tiers;
    plan.hourlyRate = 55.5;
    plan.hoursPerYear = 1600;
    Service rush{"v1", "Rush \"delivery\"", ServiceUnit::Money, 28, 120, "by van"};
    rush.byType[0] = {{ServiceTerms::Included, 0, false, 12, "same day", "phone", "Bob", "on call"},
                      {ServiceTerms::Charged, 35.5, false, 6, "", "", "", ""}};
    rush.byType[3].decided = {ServiceTerms::NotOffered, 0, false, 0, "", "", "", ""};
    rush.byTier = {{}, {{}, {ServiceTerms::Charged, 15, true, 0.5, "", "", "", ""}}};
    Service visit{"v3", "Visit", ServiceUnit::Hours, 3.5};
    visit.byType[1].today.terms = ServiceTerms::OnRequest;
    plan.services = {rush, visit};
    plan.contactsByType[2] = {{"Inside sales", "monthly", "phone"}, {"Web team", "newsletter", ""}};
    plan.contactsByTier = {{}, {{"", "", ""}, {"Ann", "", "visit"}}};
    return plan;
}

inline ActionPlans richActions()
{
    ActionPlans plans;
    plans.playbooks[0] = {"Protect", {{"Call", "Ann", 14}, {"Plan \"2014\"", "", 0}}};
    plans.playbooks[3] = {"Streamline", {}};
    plans.actions
        = {{2, "ann", "Call", "Bob", 16300, ActionState::UnderWay, kNoDay, "busy", "core", 1},
           {5, "cid", "Move orders", "", kNoDay, ActionState::Dropped, 16310, "", "", 1700000900000},
           {6, "ann", "Visit", "", 16400, ActionState::Open, kNoDay, "", "serviceDrain", 0}};
    return plans;
}

inline Growth richGrowth()
{
    Growth growth;
    growth.rules = {25000, "territory", "staff", 5, 60, 12.5};
    Campaign first;
    first.id = "g2";
    first.name = "Small \"plants\"";
    first.targetCustomer = "Plants under 50 people";
    first.problem = "buy elsewhere";
    first.solution = "one order, one invoice";
    first.goal = "+15 % in nine months";
    first.resources = "two inside sales";
    first.budget = "5 000";
    first.timing = "spring";
    first.nextSteps = "list";
    first.callGuide = "Ask {contact} about {needs}";
    first.emailSubject = "For {customer}";
    first.emailText = "Hello\n{contact}";
    first.start = 16350;
    first.windowMonths = 9;
    first.controlPercent = 40;
    first.seed = 9007199254740993;
    first.drawnOn = 16340;
    first.members = {{"ann", "Marginal, small", true}, {"bob", "", false}};
    first.touches = {{16360, TouchKind::WebTraining, "show", "Marginal, small", true},
                     {kNoDay, TouchKind::Other, "", "", false}};
    first.learned = {{"bob", "Kim", "Purchasing", "Head", true, "faster", "call \"late\"", 1700000900000},
                     {"ann", "", "", "", false, "", "", 0}};
    Campaign second;
    second.id = "g1";
    second.name = "Second";
    growth.campaigns = {first, second};
    return growth;
}

inline Tracking richTracking()
{
    Tracking tracking;
    tracking.rules = {1.5, 7.5, 33};
    tracking.watches = {{"ann", "metric:net_sales", true, 1e6, "largest"}, {"", "composite", false, 80, ""}};
    return tracking;
}

inline ServiceLevel randomLevel(std::mt19937& random)
{
    const auto text = [&random] { return randomText(random); };
    return {ServiceTerms(random() % 5),
            double(random() % 900) / 7.0,
            random() % 2 == 1,
            double(random() % 50) / 3.0,
            text(),
            text(),
            text(),
            text()};
}

// Changes some of it; from `project` and the state of `random` alone.
inline Project withRandomTransform(Project project, std::mt19937& random)
{
    const auto upTo = [&random](unsigned most) { return int(random() % (most + 1)); };
    const auto text = [&random] { return randomText(random); };
    const auto day = [&] { return upTo(2) == 0 ? kNoDay : Day(upTo(30000)); };
    ServicePlan& plan = project.services.edit();
    plan.basis = ServiceBasis(upTo(1));
    plan.hourlyRate = upTo(1000) / 7.0;
    plan.services.resize(std::size_t(upTo(4)));
    for (std::size_t at = 0; at < plan.services.size(); ++at) {
        Service& one = plan.services[at];
        one.id = "v" + std::to_string(at);
        one.name = std::to_string(at) + text();
        one.unit = ServiceUnit(upTo(1));
        one.cost = upTo(100) / 3.0;
        one.byType[std::size_t(upTo(3))] = {randomLevel(random), randomLevel(random)};
        one.byTier.resize(std::size_t(upTo(5)), {randomLevel(random), {}});
    }
    plan.contactsByType[std::size_t(upTo(3))] = {{text(), text(), text()}, {text(), text(), text()}};
    plan.contactsByTier.resize(std::size_t(upTo(3)));

    ActionPlans& plans = project.actions.edit();
    plans.playbooks[std::size_t(upTo(3))] = {text(), {{text(), text(), upTo(3650)}}};
    std::map<std::int64_t, CustomerAction> actions;
    for (const CustomerAction& one : plans.actions)
        if (upTo(3) > 0)
            actions[one.id] = one;
    for (int more = upTo(4); more > 0; --more) {
        CustomerAction& one = actions[1 + upTo(40)];
        one = {0, text(), text(), text(), day(), ActionState(upTo(3)), day(), text(), "", Moment(upTo(9999))};
    }
    plans.actions.clear();
    for (auto& [id, one] : actions) {
        one.id = id;
        plans.actions.push_back(one);
    }

    Growth& growth = project.growth.edit();
    growth.rules = {double(upTo(9999)), text(), text(), 1 + upTo(50), upTo(1000) / 10.0, upTo(1000) / 10.0};
    if (!growth.campaigns.empty() && upTo(2) == 0)
        growth.campaigns.erase(growth.campaigns.begin());
    if (growth.campaigns.size() < 4 && upTo(1) == 0) {
        Campaign more;
        more.id = "n" + std::to_string(random());
        more.name = more.id + text();
        growth.campaigns.insert(growth.campaigns.begin(), more);
    }
    for (Campaign& one : growth.campaigns) {
        if (upTo(1) == 0)
            one.members.clear();
        if (one.members.empty())
            for (int m = 0; m < upTo(3); ++m)
                one.members.push_back({std::to_string(m) + "'", text(), upTo(1) == 1});
        if (upTo(2) == 0)
            one.touches.push_back({day(), TouchKind(upTo(5)), text(), text(), upTo(1) == 1});
        if (upTo(2) == 0)
            one.learned.push_back(
                {text(), text(), text(), text(), upTo(1) == 1, text(), text(), Moment(upTo(999))});
        if (upTo(2) == 0)
            one.nextSteps = text();
    }

    Tracking& tracking = project.tracking.edit();
    tracking.rules = {upTo(50) / 7.0, upTo(1000) / 10.0, upTo(900) / 7.0};
    tracking.watches.resize(std::size_t(upTo(4)), {text(), text(), upTo(1) == 1, upTo(900) / 7.0, text()});

    if (upTo(3) == 0)
        project.logo = std::string(std::size_t(upTo(2000)), char(upTo(255)));
    return project;
}

} // namespace strata::test
