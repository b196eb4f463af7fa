#pragma once
#include "core/model/ballots.h"
#include "core/model/customertype.h"
#include "core/model/date.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// One line of a playbook: what is done with every customer of a type.
struct PlaybookAction
{
    std::string text;
    std::string owner; // may be empty
    int days = 30; // until it is due, from the day it is given to a customer; 0..3650

    bool operator==(const PlaybookAction&) const = default;
};

struct Playbook
{
    std::string aim; // "Protect and grow"
    std::vector<PlaybookAction> actions;

    bool operator==(const Playbook&) const = default;
};

enum class ActionState
{
    Open,
    UnderWay,
    Done,
    Dropped
};

// Something that somebody does with one customer until a day.
struct CustomerAction
{
    std::int64_t id = 0; // 1..; never used again in the same list
    std::string customerId;
    std::string text;
    std::string owner; // may be empty
    Day due = kNoDay;
    ActionState state = ActionState::Open;
    Day closedOn = kNoDay; // the day it was done or dropped
    std::string note;
    std::string playbook; // key of the type whose playbook it comes from; empty: by hand
    Moment createdAt = 0;

    bool operator==(const CustomerAction&) const = default;
};

struct ActionPlans
{
    std::array<Playbook, kStratumCount> playbooks; // by CustomerType
    std::vector<CustomerAction> actions; // by id, rising

    bool operator==(const ActionPlans&) const = default;
};

} // namespace strata
