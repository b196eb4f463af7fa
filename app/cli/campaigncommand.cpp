#include "app/cli/campaigncommand.h"

#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/transform/campaigneffect.h"

#include <algorithm>

// What a campaign did to sales, profit and orders of its customers.

namespace strata::cli {

namespace {

const Campaign& campaignNamed(const Project& project, const std::string& name)
{
    const std::vector<Campaign>& campaigns = project.growth->campaigns;
    const auto found = std::find_if(campaigns.begin(), campaigns.end(), [&name](const Campaign& one) {
        return one.name == name || one.id == name;
    });
    if (found != campaigns.end())
        return *found;
    if (campaigns.empty())
        throw Failure("The project has no campaigns; plan one on the page Campaigns.");
    std::string known;
    for (const Campaign& one : campaigns)
        known += (known.empty() ? "" : ", ") + one.name;
    throw Failure("There is no campaign " + name + "; there are: " + known + ".");
}

std::string optional(bool isKnown, double value)
{
    return isKnown ? shortest(value) : "null";
}

std::string outcomeJson(const OutcomeEffect& outcome, bool hasControl)
{
    const bool hasInterval = outcome.verdict != EffectVerdict::TooFew;
    const auto name = [](const char* key) { return std::string(",\"") + key + "\":"; };
    return "{\"outcome\":" + jsonText(kOutcomeKeys[std::size_t(outcome.what)]) + name("target")
        + std::to_string(outcome.target) + name("control") + std::to_string(outcome.control)
        + name("leftOutTarget") + std::to_string(outcome.leftOutTarget) + name("leftOutControl")
        + std::to_string(outcome.leftOutControl) + name("beforeTarget") + shortest(outcome.beforeTarget)
        + name("afterTarget") + shortest(outcome.afterTarget) + name("beforeControl")
        + optional(hasControl, outcome.beforeControl) + name("afterControl")
        + optional(hasControl, outcome.afterControl) + name("difference") + shortest(outcome.difference)
        + name("low") + optional(hasInterval, outcome.low) + name("high")
        + optional(hasInterval, outcome.high) + name("percent")
        + optional(outcome.hasPercent, outcome.percent) + name("welchP")
        + optional(outcome.welch.has_value(), outcome.welch ? outcome.welch->p : 0.0) + name("rankSumP")
        + optional(outcome.rankSum.has_value(), outcome.rankSum ? outcome.rankSum->p : 0.0) + name("verdict")
        + jsonText(kEffectVerdictKeys[std::size_t(outcome.verdict)]) + "}";
}

std::string asJson(const Campaign& campaign, const CampaignEffect& effect)
{
    const auto flag = [](bool is) { return std::string(is ? "true" : "false"); };
    std::string outcomes;
    for (const OutcomeEffect& outcome : effect.outcomes)
        outcomes += (outcomes.empty() ? "" : ",") + outcomeJson(outcome, effect.hasControl);
    return "{\"campaign\":" + jsonText(campaign.name)
        + ",\"state\":" + jsonText(kEffectStateKeys[std::size_t(effect.state)]) + ",\"start\":"
        + jsonText(isoDate(effect.start)) + ",\"beforeFrom\":" + jsonText(isoDate(effect.beforeFrom))
        + ",\"afterTo\":" + jsonText(isoDate(effect.afterTo)) + ",\"daysPlanned\":"
        + std::to_string(effect.daysPlanned) + ",\"daysCovered\":" + std::to_string(effect.daysCovered)
        + ",\"isComplete\":" + flag(effect.isComplete) + ",\"hasControl\":" + flag(effect.hasControl)
        + ",\"target\":" + std::to_string(effect.target) + ",\"control\":" + std::to_string(effect.control)
        + ",\"missing\":" + std::to_string(effect.missing) + ",\"outcomes\":[" + outcomes + "]}\n";
}

std::string stateWords(const CampaignEffect& effect)
{
    switch (effect.state) {
    case EffectState::Measured:
        return {};
    case EffectState::NoMembers:
        return "None of its customers is in the data; draw a target group first.";
    case EffectState::NoStart:
        return "It has no start day; set one.";
    case EffectState::NotBegun:
        return "The data end before it starts; import newer invoices.";
    case EffectState::NoHistory:
        return "The data begin after its start; import older invoices.";
    case EffectState::TotalsOnly:
        return "The invoice lines stay in a database, which brought sums of one window only; import the "
               "lines "
               "to measure it.";
    }
    return {};
}

const char* outcomeWords(Outcome what)
{
    switch (what) {
    case Outcome::NetSales:
        return "Net sales per customer";
    case Outcome::GrossMargin:
        return "Gross margin per customer";
    case Outcome::NetProfit:
        return "Net profit per customer";
    case Outcome::AverageOrder:
        break;
    }
    return "Average order";
}

const char* verdictWords(EffectVerdict verdict)
{
    switch (verdict) {
    case EffectVerdict::More:
        return "shown: more";
    case EffectVerdict::Less:
        return "shown: less";
    case EffectVerdict::NotShown:
        return "not shown, chance would do";
    case EffectVerdict::TooFew:
        break;
    }
    return "too few customers to say";
}

std::string money(double amount)
{
    return withDecimals(amount, 2);
}

std::string outcomeText(const OutcomeEffect& outcome, bool hasControl)
{
    std::string out = std::string(outcomeWords(outcome.what)) + ": target " + money(outcome.beforeTarget)
        + " to " + money(outcome.afterTarget);
    if (hasControl)
        out += ", control " + money(outcome.beforeControl) + " to " + money(outcome.afterControl);
    out += std::string(hasControl ? "; difference of the changes " : "; mean change ")
        + money(outcome.difference);
    if (outcome.hasPercent)
        out += " (" + withDecimals(outcome.percent, 1) + " %)";
    if (outcome.verdict != EffectVerdict::TooFew)
        out += ", 95 % interval " + money(outcome.low) + " to " + money(outcome.high);
    out += std::string("; ") + verdictWords(outcome.verdict) + ".";
    if (outcome.welch)
        out += " Welch p " + withDecimals(outcome.welch->p, 3) + ".";
    if (outcome.rankSum)
        out += " Rank sum p " + withDecimals(outcome.rankSum->p, 3) + ".";
    if (const std::size_t leftOut = outcome.leftOutTarget + outcome.leftOutControl; leftOut > 0)
        out += " Left out: " + std::to_string(leftOut) + ".";
    return out + "\n";
}

std::string asText(const Campaign& campaign, const CampaignEffect& effect)
{
    if (effect.state != EffectState::Measured)
        return campaign.name + ": " + stateWords(effect) + "\n";
    std::string out = campaign.name + ": " + isoDate(effect.beforeFrom) + " to " + isoDate(effect.start - 1)
        + " beside " + isoDate(effect.start) + " to " + isoDate(effect.afterTo) + ", "
        + std::to_string(effect.daysCovered) + " days each";
    if (!effect.isComplete)
        out += " of " + std::to_string(effect.daysPlanned) + " planned";
    out += ".\n" + std::to_string(effect.target) + " in the target group, ";
    out += effect.hasControl
        ? std::to_string(effect.control) + " controls."
        : "no controls: what the times did and what the campaign did cannot be told apart.";
    if (effect.missing > 0)
        out += " No longer in the data: " + std::to_string(effect.missing) + ".";
    out += "\n";
    for (const OutcomeEffect& outcome : effect.outcomes)
        out += outcomeText(outcome, effect.hasControl);
    return out;
}

} // namespace

std::vector<Option> campaignOptions()
{
    return {{"--format", "text|json", "text where not given", false},
            {"--resamples", "N", "of the bootstrap, 10000 where not given", false}};
}

int campaignCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json"});
    const int resamples = int(arguments.integer("--resamples", 10000, 100, 1000000));
    if (arguments.positional().size() != 2)
        throw UsageError("Name one project file and one campaign.");
    const Project project = loadProject(arguments.positional()[0]);
    const Campaign& campaign = campaignNamed(project, arguments.positional()[1]);
    const auto effect = campaignEffect(project, campaign, {}, resamples);
    if (!effect)
        fail(effect.error());
    print(format == "json" ? asJson(campaign, *effect) : asText(campaign, *effect));
    return 0;
}

} // namespace strata::cli
