#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// The homework check: what people said of some known accounts beforehand, beside what the model computes.

// What one participant said about an account.
struct SortedAs
{
    std::string participant; // id
    CustomerType type = CustomerType::Core;
};

// One account of the homework.
struct AccountComparison
{
    enum Agreement
    {
        Differs, // most people say another type than the model
        Divided, // no type has more voices than every other
        Unsorted, // nobody has sorted it
        Unscored, // the model gives it none of the four types
        Agrees
    };

    std::string customerId;
    int customer = -1; // index into the dataset's customers; -1: no longer there
    CustomerType model = CustomerType::NotEnoughData; // computed, without anybody's word
    std::array<int, kStratumCount> voices{}; // how many people say each type
    std::vector<SortedAs> answers; // in the order of the participants
    std::optional<CustomerType> majority; // the type with the most voices; none at a tie
    Agreement agreement = Unsorted;
};

struct ParticipantComparison
{
    std::string participant; // id
    int agreed = 0, of = 0; // accounts that both the person and the model gave a type
};

struct HomeworkComparison
{
    std::vector<AccountComparison> accounts; // in the order of the homework
    std::vector<ParticipantComparison> people; // those who answered, in the order of the participants
    int agreed = 0, of = 0; // accounts with a majority and a type: where the two are the same, and all
};

// Against the types that `results` computed, never against an override: that would be somebody's word again.
HomeworkComparison compareHomework(const Project& project, const Results& results);

// How many of the homework's accounts this participant has sorted.
int sortedCount(const Homework& homework, const std::string& participant);
// The index into the dataset's customers, -1 = none.
int customerIndex(const Dataset& dataset, const std::string& id);

} // namespace strata
