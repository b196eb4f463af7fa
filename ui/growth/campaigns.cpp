#include "ui/growth/campaigns.h"

#include <algorithm>
#include <set>

namespace strata {

namespace {

auto placeOf(const std::vector<CampaignMember>& members, const std::string& id)
{
    return std::lower_bound(
        members.begin(), members.end(), id,
        [](const CampaignMember& member, const std::string& wanted) { return member.customerId < wanted; });
}

} // namespace

const Campaign* Campaigns::find(const Project& project, const std::string& id)
{
    const std::vector<Campaign>& all = project.growth->campaigns;
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](const Campaign& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool Campaigns::isNameFree(const Project& project, const std::string& name, const std::string& except)
{
    const std::vector<Campaign>& all = project.growth->campaigns;
    return std::none_of(all.begin(), all.end(),
                        [&](const Campaign& one) { return one.name == name && one.id != except; });
}

std::string Campaigns::freeName(const Project& project, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; !isNameFree(project, name); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

std::string Campaigns::freeId(const Project& project)
{
    for (std::size_t number = project.growth->campaigns.size() + 1;; ++number)
        if (const std::string id = "g" + std::to_string(number); !find(project, id))
            return id;
}

Campaign Campaigns::fresh(const Project& project, std::uint64_t seed)
{
    Campaign campaign;
    campaign.id = freeId(project);
    campaign.name = freeName(project, tr("New campaign").toStdString());
    campaign.seed = seed;
    campaign.callGuide
        = tr("Good morning {contact}, this is … of …. You have bought from us for some time, and I would "
             "like to know how we can make buying easier for {customer}.\n\n"
             "1. Who decides what is bought, and from whom?\n"
             "2. What do you buy elsewhere, and why?\n"
             "3. What would have to happen for us to get a larger part of it?\n\n"
             "Known so far: {needs}")
              .toStdString();
    campaign.emailSubject = tr("How can we make buying easier for {customer}?").toStdString();
    campaign.emailText
        = tr("Dear {contact},\n\nthank you for buying from us. We have put together an offer for firms like "
             "{customer} and would like to show it to you in ten minutes on the telephone.\n\n"
             "When does it suit you?\n")
              .toStdString();
    return campaign;
}

Campaign Campaigns::copyOf(const Project& project, const Campaign& of, std::uint64_t seed)
{
    Campaign copy = of;
    copy.id = freeId(project);
    copy.name = freeName(project, of.name);
    copy.seed = seed;
    copy.start = copy.drawnOn = kNoDay;
    copy.learned.clear();
    for (Touch& touch : copy.touches) {
        touch.isDone = false;
        touch.block.clear(); // the blocks come with the lots
    }
    for (CampaignMember& member : copy.members)
        member = {member.customerId, {}, false};
    return copy;
}

Project Campaigns::with(Project project, Campaign added)
{
    project.growth.edit().campaigns.push_back(std::move(added));
    return project;
}

Project Campaigns::changed(Project project, const std::string& id,
                           const std::function<void(Campaign&)>& change)
{
    if (!find(project, id))
        return project;
    for (Campaign& campaign : project.growth.edit().campaigns)
        if (campaign.id == id)
            change(campaign);
    return project;
}

Project Campaigns::without(Project project, const std::string& id)
{
    if (find(project, id))
        std::erase_if(project.growth.edit().campaigns, [&id](const Campaign& one) { return one.id == id; });
    return project;
}

std::size_t Campaigns::addMembers(Campaign& campaign, std::vector<std::string> customerIds)
{
    std::sort(customerIds.begin(), customerIds.end());
    customerIds.erase(std::unique(customerIds.begin(), customerIds.end()), customerIds.end());
    std::vector<CampaignMember> newcomers;
    for (std::string& id : customerIds)
        if (const auto at = placeOf(campaign.members, id);
            at == campaign.members.end() || at->customerId != id)
            newcomers.push_back({std::move(id), {}, false});
    if (newcomers.empty())
        return 0;
    const auto middle = std::ptrdiff_t(campaign.members.size());
    campaign.members.insert(campaign.members.end(), newcomers.begin(), newcomers.end());
    std::inplace_merge(
        campaign.members.begin(), campaign.members.begin() + middle, campaign.members.end(),
        [](const CampaignMember& a, const CampaignMember& b) { return a.customerId < b.customerId; });
    if (hasLots(campaign)) {
        campaign.drawnOn = kNoDay;
        for (CampaignMember& member : campaign.members) {
            member.block.clear();
            member.isControl = false;
        }
    }
    return newcomers.size();
}

void Campaigns::removeMembers(Campaign& campaign, const std::vector<std::string>& customerIds)
{
    const std::set<std::string> gone(customerIds.begin(), customerIds.end());
    std::erase_if(campaign.members,
                  [&gone](const CampaignMember& member) { return gone.contains(member.customerId); });
}

bool Campaigns::hasBegun(const Campaign& campaign, Day today)
{
    return isKnown(campaign.start) && campaign.start <= today
        && (hasLots(campaign) || campaign.controlPercent == 0);
}

CampaignState Campaigns::state(const Campaign& campaign, Day today)
{
    const bool isGrouped = hasLots(campaign) || campaign.controlPercent == 0;
    if (!isKnown(campaign.start) || !isGrouped || campaign.members.empty())
        return CampaignState::Draft;
    if (campaign.start > today)
        return CampaignState::Ready;
    return addMonths(campaign.start, campaign.windowMonths) > today ? CampaignState::Running
                                                                    : CampaignState::Over;
}

QString Campaigns::stateName(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return tr("Draft");
    case CampaignState::Ready:
        return tr("Ready");
    case CampaignState::Running:
        return tr("Running");
    case CampaignState::Over:
        break;
    }
    return tr("Over");
}

QString Campaigns::touchName(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return tr("Call");
    case TouchKind::Email:
        return tr("E-mail");
    case TouchKind::Flyer:
        return tr("Flyer");
    case TouchKind::WebTraining:
        return tr("Web training");
    case TouchKind::Visit:
        return tr("Visit");
    case TouchKind::Other:
        break;
    }
    return tr("Other");
}

std::vector<std::string> Campaigns::blocks(const Campaign& campaign)
{
    std::set<std::string> names;
    for (const CampaignMember& member : campaign.members)
        if (!member.block.empty())
            names.insert(member.block);
    return {names.begin(), names.end()};
}

std::size_t Campaigns::touchesDone(const Campaign& campaign)
{
    return std::size_t(std::count_if(campaign.touches.begin(), campaign.touches.end(),
                                     [](const Touch& touch) { return touch.isDone; }));
}

} // namespace strata
