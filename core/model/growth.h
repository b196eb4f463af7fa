#pragma once
#include "core/model/ballots.h"
#include "core/model/date.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// Which customers are small, and whom they are compared with.
struct GrowthRules
{
    double smallBelow = 0.0; // net sales of a year, currency units; 0 = not said
    std::string industryField; // customer field that says what firms are alike; empty: all are
    std::string sizeField; // numeric customer field that says how large a firm is; empty: not known
    int peersAtLeast = 8; // fewer make no group
    double peerPercentile = 50.0; // what like firms buy, 0..100
    double headroomPercent = 25.0; // of the potential: from here on there is something to grow

    bool operator==(const GrowthRules&) const = default;
};

enum class TouchKind
{
    Call,
    Email,
    Flyer,
    WebTraining,
    Visit,
    Other
};

// One contact with the customers of a campaign.
struct Touch
{
    Day date = kNoDay;
    TouchKind kind = TouchKind::Call;
    std::string text;
    std::string block; // the customers of one block only; empty: the whole target group
    bool isDone = false;

    bool operator==(const Touch&) const = default;
};

struct CampaignMember
{
    std::string customerId;
    std::string block; // customers alike by type and size, inside which lots were drawn
    bool isControl = false; // gets nothing, to be compared with

    bool operator==(const CampaignMember&) const = default;
};

// What inside sales learned about a person at a customer.
struct LearnedContact
{
    std::string customerId;
    std::string name, jobFunction, title;
    bool isDecisionMaker = false;
    std::string needs, notes;
    Moment time = 0;

    bool operator==(const LearnedContact&) const = default;
};

// A campaign to grow small customers: its sheet, its customers, what is done and what is learned.
struct Campaign
{
    std::string id; // "g1"
    std::string name; // unique
    std::string targetCustomer, problem, solution, goal, resources, budget, timing, nextSteps;
    std::string callGuide, emailSubject, emailText; // with fields like {customer}
    Day start = kNoDay;
    int windowMonths = 6; // before the start, and after it, 1..36
    int controlPercent = 50; // of each block; 0 = tracking without a control group
    std::uint64_t seed = 1; // of the lots; fits 63 bits
    Day drawnOn = kNoDay; // kNoDay: no lots were drawn yet
    std::vector<CampaignMember> members; // by customerId, one each
    std::vector<Touch> touches;
    std::vector<LearnedContact> learned; // oldest first

    bool operator==(const Campaign&) const = default;
};

struct Growth
{
    GrowthRules rules;
    std::vector<Campaign> campaigns; // oldest first

    bool operator==(const Growth&) const = default;
};

} // namespace strata
