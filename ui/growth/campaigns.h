#pragma once
#include "core/model/project.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace strata {

// How far a campaign is.
enum class CampaignState
{
    Draft, // no lots yet where it is to have a control group, or no start
    Ready, // begins later
    Running, // inside the window after the start
    Over
};

// Changes of the campaigns of a project: every one gives the next project, for one undo step.
class Campaigns
{
    Q_DECLARE_TR_FUNCTIONS(strata::Campaigns)

public:
    static const Campaign* find(const Project& project, const std::string& id); // null: none
    static bool isNameFree(const Project& project, const std::string& name, const std::string& except = {});
    // "Autumn", or "Autumn 2" where that is taken.
    static std::string freeName(const Project& project, const std::string& wanted);

    // A campaign with prompts answered by nobody yet, and templates to begin with.
    static Campaign fresh(const Project& project, std::uint64_t seed);
    // A new campaign like `of`: sheet, templates, customers and touches, all still to be done. Lots and what
    // was learned stay with the old one.
    static Campaign copyOf(const Project& project, const Campaign& of, std::uint64_t seed);

    static Project with(Project project, Campaign added); // its id and name must be new
    static Project changed(Project project, const std::string& id,
                           const std::function<void(Campaign&)>& change);
    static Project without(Project project, const std::string& id);

    // Members stay sorted, one per customer. Lots that were drawn without the newcomers hold no more: they
    // are taken back. How many were new.
    static std::size_t addMembers(Campaign& campaign, std::vector<std::string> customerIds);
    static void removeMembers(Campaign& campaign, const std::vector<std::string>& customerIds);

    static bool hasLots(const Campaign& campaign) { return isKnown(campaign.drawnOn); }
    static bool hasBegun(const Campaign& campaign, Day today);
    static CampaignState state(const Campaign& campaign, Day today);
    static QString stateName(CampaignState state);
    static QString touchName(TouchKind kind); // "Web training"
    static std::vector<std::string> blocks(const Campaign& campaign); // of its members, sorted
    static std::size_t touchesDone(const Campaign& campaign);

private:
    static std::string freeId(const Project& project);
};

} // namespace strata
