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

// The dataset with every account's lines and payments under its parent; invoices keep their numbers. A
// customer stands where its parent account stood, the lines of its accounts come one account after the other.
//
// Who is whose: a merge by hand goes before the field; the field names a parent's id or, where no id fits,
// the first customer of exactly that name. A chain of parents ends at its last. The accounts of a circle stay
// as they are, as does one merged by hand into a customer that is not there. A parent that only the field
// knows is made: its id is the field's text, its name that of its first account.
//
// A parent's own name and field values stay; where it has none, its first account's counts; summed fields add
// up.
//
// A dataset of totals comes back as brought: products, categories and the rhythm of orders of several
// accounts do not add up, the database would have to be asked again. An empty rollup, and one that merges
// nobody, give back asBrought(dataset). `brought` must have its lines by customer, as assemble() leaves them.
std::shared_ptr<const Dataset> rolledUp(const std::shared_ptr<const Dataset>& dataset, const Rollup& rollup);

// The dataset before any roll-up.
std::shared_ptr<const Dataset> asBrought(const std::shared_ptr<const Dataset>& dataset);

// The accounts of a customer of a rolled-up dataset, as indexes into asBrought(dataset)->customers, the
// parent itself first where it is one of them.
std::vector<std::int32_t> accountsOf(const Dataset& dataset, std::size_t customer);

// Customers that may be the same: equal names, case, punctuation, accents and legal forms ("Ltd", "GmbH")
// aside; see plainname.h. Groups of two and more, largest first, then by their first customer.
struct LikelyDuplicates
{
    std::string key; // the name without what was put aside
    std::vector<std::int32_t> customers; // indexes, in their order
};
std::vector<LikelyDuplicates> likelyDuplicates(const Customers& customers);

} // namespace strata
