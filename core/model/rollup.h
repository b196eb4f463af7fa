#pragma once
#include "core/model/dataset.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// One account put into another by hand.
struct Merge
{
    std::string customerId; // goes into ...
    std::string parentId; // ... this one

    bool operator==(const Merge&) const = default;
};

// Which accounts count as one customer. Nothing is lost by it: taking a merge back brings the account back.
struct Rollup
{
    std::string parentField; // the customer field that names the parent account (its id); empty = none
    std::vector<Merge> merges; // sorted by customerId, one each; they go before the field
    std::vector<std::string> apart; // ids that stay apart although the field says otherwise; sorted
    std::vector<std::string> summedFields; // numeric fields whose values add up over the accounts

    bool operator==(const Rollup&) const = default;
    bool isEmpty() const { return parentField.empty() && merges.empty(); }
};

// The dataset with every account's lines and payments under its parent. A parent's own id, name and field
// values stay; where it has no value of a field, its first account's counts; summed fields add up. A chain of
// parents ends at its last; a circle, and a parent that is not there, leave the account as it is (a parent
// that has no row of its own is made, from its first account's name). Totals of a database add up likewise
// where that is exact. An empty rollup gives back asBrought(dataset).
std::shared_ptr<const Dataset> rolledUp(const std::shared_ptr<const Dataset>& dataset, const Rollup& rollup);

// The dataset before any roll-up.
std::shared_ptr<const Dataset> asBrought(const std::shared_ptr<const Dataset>& dataset);

// The accounts of a customer of a rolled-up dataset, as indexes into asBrought(dataset)->customers, the parent
// itself first where it is one of them.
std::vector<std::int32_t> accountsOf(const Dataset& dataset, std::size_t customer);

// Customers that may be the same: equal names, case, punctuation, accents and legal forms ("Ltd", "GmbH")
// aside. Groups of two and more, largest first.
struct LikelyDuplicates
{
    std::string key; // the name without what was put aside
    std::vector<std::int32_t> customers; // indexes, in their order
};
std::vector<LikelyDuplicates> likelyDuplicates(const Customers& customers);

} // namespace strata
