#include "core/storage/growthtables.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace strata {

namespace {

// What belongs to a campaign, apart from its own row.
constexpr std::array kParts = {"campaign_member", "campaign_touch", "campaign_contact"};

void removeOf(Database& database, const std::string& table, const std::string& column, const std::string& id)
{
    Statement(database, "DELETE FROM " + table + " WHERE " + column + "=?")
        .bind(1, std::string_view(id))
        .run();
}

void writeSheet(Database& database, std::size_t position, const Campaign& campaign)
{
    removeOf(database, "campaign", "id", campaign.id);
    RowWriter row(database, "campaign", 19);
    row << campaign.id << position << campaign.name << campaign.targetCustomer << campaign.problem
        << campaign.solution << campaign.goal << campaign.resources << campaign.budget << campaign.timing
        << campaign.nextSteps << campaign.callGuide << campaign.emailSubject << campaign.emailText;
    row.day(campaign.start) << campaign.windowMonths << campaign.controlPercent << campaign.seed;
    row.day(campaign.drawnOn);
    row.run();
}

void writeMembers(Database& database, const Campaign& campaign)
{
    removeOf(database, "campaign_member", "campaign", campaign.id);
    RowWriter row(database, "campaign_member", 4);
    const CampaignMember* last = nullptr;
    for (const CampaignMember& member : campaign.members) {
        if (last && last->customerId >= member.customerId)
            refused("campaign_member");
        last = &member;
        row << campaign.id << member.customerId << member.block << member.isControl;
        row.run();
    }
}

void writeTouches(Database& database, const Campaign& campaign)
{
    removeOf(database, "campaign_touch", "campaign", campaign.id);
    RowWriter row(database, "campaign_touch", 7);
    for (std::size_t at = 0; at < campaign.touches.size(); ++at) {
        const Touch& touch = campaign.touches[at];
        row << campaign.id << at;
        row.day(touch.date) << keyOf(kTouchKeys, touch.kind) << touch.text << touch.block << touch.isDone;
        row.run();
    }
}

void writeContacts(Database& database, const Campaign& campaign)
{
    removeOf(database, "campaign_contact", "campaign", campaign.id);
    RowWriter row(database, "campaign_contact", 10);
    for (std::size_t at = 0; at < campaign.learned.size(); ++at) {
        const LearnedContact& one = campaign.learned[at];
        row << campaign.id << at << one.customerId << one.name << one.jobFunction << one.title
            << one.isDecisionMaker << one.needs << one.notes << one.time;
        row.run();
    }
}

template <typename Row, typename Get>
std::vector<Row> readPart(Database& database, const std::string& columns, const std::string& table,
                          const std::string& order, const std::string& campaign, Get get)
{
    RowReader row(database, "SELECT " + columns + " FROM " + table + " WHERE campaign=? ORDER BY " + order);
    row.statement().bind(1, std::string_view(campaign));
    std::vector<Row> rows;
    while (row.next())
        rows.push_back(get(row, rows.size()));
    return rows;
}

void readParts(Database& database, Campaign& campaign)
{
    campaign.members = readPart<CampaignMember>(database, "customer_id, block, is_control", "campaign_member",
                                                "customer_id", campaign.id, [](RowReader& row, std::size_t) {
                                                    return CampaignMember{row.text(), row.text(), row.flag()};
                                                });
    campaign.touches = readPart<Touch>(
        database, "position, date, kind, text, block, is_done", "campaign_touch", "position", campaign.id,
        [](RowReader& row, std::size_t at) {
            row.position(at, "campaign_touch");
            return Touch{row.day(), row.key<TouchKind>(kTouchKeys), row.text(), row.text(), row.flag()};
        });
    campaign.learned = readPart<LearnedContact>(
        database, "position, customer_id, name, job_function, title, is_decision_maker, needs, notes, time",
        "campaign_contact", "position", campaign.id, [](RowReader& row, std::size_t at) {
            row.position(at, "campaign_contact");
            LearnedContact one;
            one.customerId = row.text();
            one.name = row.text();
            one.jobFunction = row.text();
            one.title = row.text();
            one.isDecisionMaker = row.flag();
            one.needs = row.text();
            one.notes = row.text();
            one.time = row.integer();
            return one;
        });
}

Campaign sheetOf(RowReader& row)
{
    Campaign campaign;
    campaign.id = row.text();
    campaign.name = row.text();
    campaign.targetCustomer = row.text();
    campaign.problem = row.text();
    campaign.solution = row.text();
    campaign.goal = row.text();
    campaign.resources = row.text();
    campaign.budget = row.text();
    campaign.timing = row.text();
    campaign.nextSteps = row.text();
    campaign.callGuide = row.text();
    campaign.emailSubject = row.text();
    campaign.emailText = row.text();
    campaign.start = row.day();
    campaign.windowMonths = row.number();
    campaign.controlPercent = row.number();
    campaign.seed = std::uint64_t(row.integer());
    campaign.drawnOn = row.day();
    return campaign;
}

const Campaign* campaignOf(const Growth* growth, const std::string& id)
{
    if (!growth)
        return nullptr;
    const auto found = std::find_if(growth->campaigns.begin(), growth->campaigns.end(),
                                    [&id](const Campaign& one) { return one.id == id; });
    return found == growth->campaigns.end() ? nullptr : &*found;
}

} // namespace

void writeGrowth(Database& database, const Growth& growth, const Growth* before)
{
    const GrowthRules& rules = growth.rules;
    if (!before || before->rules != rules) {
        database.exec("DELETE FROM growth");
        RowWriter row(database, "growth", 7);
        row << 1 << rules.smallBelow << rules.industryField << rules.sizeField << rules.peersAtLeast
            << rules.peerPercentile << rules.headroomPercent;
        row.run();
    }
    const std::vector<Campaign>& campaigns = growth.campaigns;
    for (std::size_t at = 0; at < campaigns.size(); ++at)
        for (std::size_t other = 0; other < at; ++other)
            if (campaigns[at].name == campaigns[other].name || campaigns[at].id == campaigns[other].id)
                refused("campaign");
    if (before)
        for (const Campaign& was : before->campaigns)
            if (!campaignOf(&growth, was.id)) {
                for (const char* part : kParts)
                    removeOf(database, part, "campaign", was.id);
                removeOf(database, "campaign", "id", was.id);
            }
    for (std::size_t at = 0; at < campaigns.size(); ++at) {
        const Campaign& campaign = campaigns[at];
        const Campaign* was = campaignOf(before, campaign.id);
        const bool isAtItsPlace = was && at < before->campaigns.size() && &before->campaigns[at] == was;
        if (isAtItsPlace && *was == campaign)
            continue;
        writeSheet(database, at, campaign);
        if (!was || was->members != campaign.members)
            writeMembers(database, campaign);
        if (!was || was->touches != campaign.touches)
            writeTouches(database, campaign);
        if (!was || was->learned != campaign.learned)
            writeContacts(database, campaign);
    }
}

Growth readGrowth(Database& database)
{
    Growth growth;
    RowReader row(database,
                  "SELECT small_below, industry_field, size_field, peers_at_least, peer_percentile, "
                  "headroom_percent FROM growth");
    if (!row.next())
        damaged("growth: the settings are missing");
    growth.rules = {row.real(), row.text(), row.text(), row.number(), row.real(), row.real()};
    RowReader sheet(database,
                    "SELECT position, id, name, target_customer, problem, solution, goal, resources, budget, "
                    "timing, next_steps, call_guide, email_subject, email_text, start, window_months, "
                    "control_percent, seed, drawn_on FROM campaign ORDER BY position");
    while (sheet.next()) {
        sheet.position(growth.campaigns.size(), "campaign");
        growth.campaigns.push_back(sheetOf(sheet));
    }
    for (Campaign& campaign : growth.campaigns)
        readParts(database, campaign);
    expectUnique(
        growth.campaigns, [](const Campaign& campaign) { return campaign.name; }, "campaign");
    return growth;
}

} // namespace strata
