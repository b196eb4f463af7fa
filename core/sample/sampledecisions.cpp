#include "core/sample/sampledecisions.h"

#include "core/method/snapshots.h"
#include "core/transform/campaigndraw.h"
#include "core/transform/potential.h"

namespace strata {

namespace {

ServiceLevel included(double uses, std::string response = {}, std::string rhythm = {})
{
    return {.terms = ServiceTerms::Included,
            .uses = uses,
            .response = std::move(response),
            .rhythm = std::move(rhythm)};
}

ServiceLevel charged(double price, double uses, bool isPercent = false)
{
    return {.terms = ServiceTerms::Charged, .price = price, .isPercent = isPercent, .uses = uses};
}

ServiceLevel onRequest(double uses)
{
    return {.terms = ServiceTerms::OnRequest, .uses = uses};
}

ServiceLevel notOffered()
{
    return {.terms = ServiceTerms::NotOffered};
}

// By type: Core, Opportunistic, Marginal, Service Drain.
std::vector<Service> services()
{
    Service quote{"v1", "Same-day quote", ServiceUnit::Hours, 1.2};
    quote.byType = {{included(24, "same day"), included(24, "same day")},
                    {included(12, "same day"), included(10, "within 24 h")},
                    {included(5, "same day"), included(4, "within 48 h")},
                    {included(18, "same day"), included(10, "within 48 h")}};
    Service visit{"v2", "Field sales visit", ServiceUnit::Hours, 3.5};
    visit.byType = {{included(6, {}, "every two months"), included(12, {}, "monthly")},
                    {included(3, {}, "on their way"), onRequest(2)},
                    {included(1, {}, "on their way"), notOffered()},
                    {included(8, {}, "when they call"), included(4, {}, "quarterly")}};
    Service rush{"v3", "Rush delivery", ServiceUnit::Money, 28};
    rush.byType = {{included(8), included(8)},
                   {included(3), charged(35, 2)},
                   {included(1), charged(35, 0.5)},
                   {included(10), charged(35, 5)}};
    Service returns{"v4", "Returns without fee", ServiceUnit::Money, 19, 180};
    returns.byType = {{included(4), included(4)},
                      {included(2), included(2)},
                      {included(1), charged(15, 1, true)},
                      {included(7), charged(15, 4, true)}};
    Service product{"v5", "Joint product development", ServiceUnit::Hours, 40};
    product.byType = {{notOffered(), included(0.1)},
                      {notOffered(), notOffered()},
                      {notOffered(), notOffered()},
                      {notOffered(), notOffered()}};
    Service sponsor{"v6", "Executive sponsor", ServiceUnit::Hours, 2};
    sponsor.byType = {{notOffered(), included(4, {}, "quarterly")},
                      {notOffered(), notOffered()},
                      {notOffered(), notOffered()},
                      {notOffered(), included(1, {}, "yearly review")}};
    return {quote, visit, rush, returns, product, sponsor};
}

ServicePlan servicePlan()
{
    ServicePlan plan;
    plan.hourlyRate = 48.0;
    plan.services = services();
    plan.contactsByType
        = {{{"Field sales", "every two months", "visit"}, {"Senior account manager", "monthly", "visit"}},
           {{"Field sales", "when they call", "phone"}, {"Inside sales", "quarterly", "phone"}},
           {{"Inside sales", "when they call", "phone"}, {"Web team", "newsletter", "web shop"}},
           {{"Field sales", "when they call", "visit"}, {"Sales manager", "quarterly", "review meeting"}}};
    return plan;
}

ActionPlans actionPlans()
{
    ActionPlans plans;
    plans.playbooks = {{{"Protect and grow",
                         {{"Agree on a yearly account plan", "Account manager", 30},
                          {"Name an executive sponsor", "General manager", 45}}},
                        {"Win the relationship",
                         {{"Find out what they buy elsewhere", "Inside sales", 30},
                          {"Offer the items they lack from their branch", "Inside sales", 60}}},
                        {"Serve at low cost", {{"Move orders to the web shop", "Web team", 60}}},
                        {"Streamline",
                         {{"Talk about days to pay and returns", "Sales manager", 30},
                          {"Agree on fewer, larger orders", "Sales manager", 60},
                          {"Review prices and terms", "Sales manager", 90}}}}};
    return plans;
}

Campaign campaignSheet(Day start)
{
    Campaign campaign;
    campaign.id = "g1";
    campaign.name = "One order, one invoice";
    campaign.targetCustomer = "Small customers who buy far less than like firms";
    campaign.problem = "They know us for two or three items and buy the rest elsewhere";
    campaign.solution = "Show them the whole range of their branch; one order, one delivery, one invoice";
    campaign.goal = "15 % more sales within nine months";
    campaign.resources = "Two people in inside sales, one day a week";
    campaign.budget = "6,000 for flyers and web trainings";
    campaign.timing = "Two touches a month in the first quarter, then one";
    campaign.nextSteps = "Look at the result with the sales managers";
    campaign.callGuide = "Who decides about orders at {customer}?\nWhat do they buy elsewhere, and why?\n"
                         "What would make one order enough?";
    campaign.emailSubject = "One order is enough, {customer}";
    campaign.emailText = "Good day,\n\nfirms like yours order from our whole range. May we show you the "
                         "part of it that fits {customer}?";
    campaign.start = start;
    campaign.windowMonths = 6;
    campaign.controlPercent = 50;
    campaign.seed = 2025;
    campaign.touches = {{start, TouchKind::Call, "Who decides, what do they buy elsewhere?", {}, true},
                        {start + 14, TouchKind::Email, "The range of their branch", {}, true},
                        {start + 35, TouchKind::Flyer, "One order, one invoice", {}, true},
                        {start + 63, TouchKind::WebTraining, "Ordering in the web shop", {}, true},
                        {start + 91, TouchKind::Call, "What held them back?", {}, true}};
    return campaign;
}

} // namespace

Snapshot sampleSnapshot(const Project& project)
{
    constexpr Moment day = 24 * 60 * 60 * 1000;
    Project then = project;
    then.period.asOf = addMonths(project.period.asOf, -3);
    return snapshotOf(then, evaluate(then), "Three months earlier", then.period.asOf * day);
}

Project withSampleCampaign(Project project, const Evaluation& evaluation)
{
    constexpr std::size_t most = 60;
    const Result<Potentials> potentials = potentialsOf(project, evaluation.metrics, evaluation.results);
    if (!potentials)
        return project;
    std::vector<std::int32_t> chosen;
    for (const CustomerPotential& one : potentials->customers)
        if (one.advice == GrowthAdvice::Grow && chosen.size() < most)
            chosen.push_back(one.customer);
    if (chosen.empty())
        return project;
    Campaign campaign = campaignSheet(addMonths(project.period.asOf, -6) + 1);
    campaign.drawnOn = campaign.start - 7;
    campaign.members = drawLots(project, evaluation.results, evaluation.metrics, chosen,
                                campaign.controlPercent, campaign.seed)
                           .members;
    project.growth.edit().campaigns = {campaign};
    return project;
}

Project withSampleDecisions(Project project)
{
    project.services = servicePlan();
    project.actions = actionPlans();
    project.tracking.edit().watches
        = {{"", "metric:days_to_pay", false, 75.0, "Talk about terms before they grow older"}};
    return project;
}

} // namespace strata
