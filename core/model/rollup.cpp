#include "core/model/rollup.h"

#include "core/model/cluster.h"
#include "core/model/plainname.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <utility>

namespace strata {

namespace {

using Indexes = std::vector<std::int32_t>;
using Places = std::unordered_map<std::string_view, std::int32_t>;

constexpr std::int32_t kNobody = -1;

const CustomerField* findField(const Customers& customers, const std::string& name)
{
    for (const CustomerField& field : customers.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

// The accounts, 0 to customers - 1, and after them the parents that have no row of their own.
class AccountTree
{
public:
    AccountTree(const Customers& accounts, const Rollup& rollup)
        : m_accounts(accounts)
        , m_parents(accounts.size(), kNobody)
    {
        m_byId.reserve(accounts.size());
        for (std::size_t i = 0; i < accounts.size(); ++i)
            m_byId.emplace(accounts.ids[i], std::int32_t(i));
        if (const CustomerField* field = findField(accounts, rollup.parentField);
            field && !rollup.parentField.empty())
            linkByField(*field, rollup.apart);
        for (const Merge& merge : rollup.merges) {
            const std::int32_t account = find(merge.customerId), parent = find(merge.parentId);
            if (account != kNobody && parent != kNobody && account != parent)
                m_parents[std::size_t(account)] = parent;
        }
    }

    std::size_t accounts() const { return m_accounts.size(); }
    bool isAccount(std::int32_t node) const { return std::size_t(node) < m_accounts.size(); }

    // The id of an account or of a parent that is made.
    std::string id(std::int32_t node) const
    {
        return isAccount(node) ? m_accounts.ids[std::size_t(node)]
                               : m_made[std::size_t(node) - m_accounts.size()];
    }

    // Where the chain of each account and made parent ends. Who is part of a circle ends in itself.
    Indexes roots() const
    {
        Indexes roots(m_parents.size(), kNobody);
        std::vector<std::uint8_t> isOnPath(m_parents.size(), 0);
        Indexes path;
        for (std::size_t i = 0; i < m_parents.size(); ++i) {
            path.clear();
            std::int32_t node = std::int32_t(i);
            while (node != kNobody && roots[std::size_t(node)] == kNobody && !isOnPath[std::size_t(node)]) {
                isOnPath[std::size_t(node)] = 1;
                path.push_back(node);
                node = m_parents[std::size_t(node)];
            }
            std::int32_t root
                = node == kNobody ? (path.empty() ? kNobody : path.back()) : roots[std::size_t(node)];
            if (root == kNobody) { // the path bites itself at `node`
                root = node;
                for (bool isInside = true; isInside; path.pop_back()) {
                    isInside = path.back() != node;
                    roots[std::size_t(path.back())] = path.back();
                }
            }
            for (const std::int32_t one : path)
                roots[std::size_t(one)] = root;
        }
        return roots;
    }

private:
    std::int32_t find(std::string_view id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? kNobody : found->second;
    }

    std::int32_t findName(std::string_view name)
    {
        if (m_byName.empty())
            for (std::size_t i = 0; i < m_accounts.names.size(); ++i)
                m_byName.emplace(m_accounts.names[i], std::int32_t(i)); // the first of a name
        const auto found = m_byName.find(name);
        return found == m_byName.end() ? kNobody : found->second;
    }

    void linkByField(const CustomerField& field, const std::vector<std::string>& apart)
    {
        std::vector<std::string_view> apartIds(apart.begin(), apart.end());
        std::sort(apartIds.begin(), apartIds.end());
        for (std::size_t i = 0; i < m_accounts.size(); ++i) {
            const std::string text = fieldText(field, i);
            if (text.empty()
                || std::binary_search(apartIds.begin(), apartIds.end(), std::string_view(m_accounts.ids[i])))
                continue;
            std::int32_t parent = find(text);
            if (parent == kNobody)
                parent = findName(text);
            if (parent == kNobody) {
                parent = std::int32_t(m_parents.size());
                m_parents.push_back(kNobody);
                m_byId.emplace(m_made.emplace_back(text), parent);
            }
            if (parent != std::int32_t(i))
                m_parents[i] = parent;
        }
    }

    const Customers& m_accounts;
    Indexes m_parents; // kNobody: ends here
    std::deque<std::string> m_made; // ids of made parents, texts of the field; looked into by m_byId
    Places m_byId, m_byName;
};

// Which accounts make up which customer. Customers stand where their parent account stands, those of a made
// parent where its first account does.
struct Groups
{
    Indexes customerOf; // of each account
    Indexes parents; // of each customer: the node of its parent
    Indexes accounts; // of all customers, in the order of the accounts; those of customer c ...
    std::vector<std::size_t> starts; // ... from starts[c] to starts[c + 1]

    explicit Groups(const AccountTree& tree)
    {
        const Indexes roots = tree.roots();
        Indexes numbers(roots.size(), kNobody);
        for (std::size_t i = 0; i < tree.accounts(); ++i) {
            const std::int32_t root = roots[i];
            const bool isItsPlace = root == std::int32_t(i) || !tree.isAccount(root);
            if (isItsPlace && numbers[std::size_t(root)] == kNobody) {
                numbers[std::size_t(root)] = std::int32_t(parents.size());
                parents.push_back(root);
            }
        }
        customerOf.resize(tree.accounts());
        for (std::size_t i = 0; i < tree.accounts(); ++i)
            customerOf[i] = numbers[std::size_t(roots[i])];

        starts = customerStarts(customerOf, parents.size());
        accounts.resize(tree.accounts());
        std::vector<std::size_t> next = starts;
        for (std::size_t i = 0; i < tree.accounts(); ++i)
            accounts[next[std::size_t(customerOf[i])]++] = std::int32_t(i);
    }

    std::size_t customers() const { return parents.size(); }
};

// The first account of a customer for which `has` holds: the parent itself, then in their order.
template <typename Has> std::int32_t firstWith(const Groups& groups, std::size_t customer, Has has)
{
    const std::size_t begin = groups.starts[customer], end = groups.starts[customer + 1];
    if (const std::int32_t parent = groups.parents[customer];
        std::size_t(parent) < groups.customerOf.size() && has(std::size_t(parent)))
        return parent;
    for (std::size_t k = begin; k < end; ++k)
        if (has(std::size_t(groups.accounts[k])))
            return groups.accounts[k];
    return kNobody;
}

// Adds up from the smallest on, so that the order of the accounts does not matter.
double sumOf(std::vector<double>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    double sum = 0.0;
    for (const double number : numbers)
        sum += number;
    return sum;
}

CustomerField rolledField(const CustomerField& from, const Groups& groups, bool isSummed)
{
    CustomerField to{.name = from.name, .isNumber = from.isNumber, .texts = {}, .numbers = {}, .present = {}};
    to.texts.resize(groups.customers());
    std::vector<double> numbers(from.isNumber ? groups.customers() : 0);
    std::vector<std::uint8_t> present(groups.customers());
    const auto has = [&](std::size_t account) {
        return account < from.present.size() ? from.present[account] != 0
                                             : account < from.texts.size() && !from.texts[account].empty();
    };
    std::vector<double> values;
    for (std::size_t c = 0; c < groups.customers(); ++c) {
        const std::int32_t found = firstWith(groups, c, has);
        if (found == kNobody)
            continue;
        const auto account = std::size_t(found);
        present[c] = 1;
        to.texts[c] = fieldText(from, account);
        if (!from.isNumber)
            continue;
        numbers[c] = from.numbers[account];
        if (!isSummed)
            continue;
        values.clear();
        for (std::size_t k = groups.starts[c]; k < groups.starts[c + 1]; ++k)
            if (has(std::size_t(groups.accounts[k])))
                values.push_back(from.numbers[std::size_t(groups.accounts[k])]);
        if (values.size() > 1) {
            numbers[c] = sumOf(values);
            to.texts[c] = writtenNumber(numbers[c]);
        }
    }
    to.numbers = std::move(numbers);
    to.present = std::move(present);
    keepOddTexts(to);
    return to;
}

Customers rolledCustomers(const Customers& from, const AccountTree& tree, const Groups& groups,
                          const std::vector<std::string>& summedFields)
{
    Customers to;
    to.ids.reserve(groups.customers());
    to.names.resize(groups.customers());
    for (std::size_t c = 0; c < groups.customers(); ++c) {
        to.ids.push_back(tree.id(groups.parents[c]));
        const std::int32_t named = firstWith(groups, c, [&](std::size_t account) {
            return account < from.names.size() && !from.names[account].empty();
        });
        if (named != kNobody)
            to.names[c] = from.names[std::size_t(named)];
    }
    for (const CustomerField& field : from.fields)
        to.fields.push_back(rolledField(field, groups,
                                        std::find(summedFields.begin(), summedFields.end(), field.name)
                                            != summedFields.end()));
    return to;
}

// Rows that stay together on their way: from .first up to .second.
using Stretches = std::vector<std::pair<std::size_t, std::size_t>>;

// The rows of every customer's accounts, one account after the other.
Stretches stretchesOf(const std::vector<std::int32_t>& customer, const Groups& groups)
{
    const std::vector<std::size_t> starts = customerStarts(customer, groups.customerOf.size());
    Stretches stretches;
    for (const std::int32_t account : groups.accounts) {
        const std::size_t begin = starts[std::size_t(account)], end = starts[std::size_t(account) + 1];
        if (begin == end)
            continue;
        if (!stretches.empty() && stretches.back().second == begin)
            stretches.back().second = end;
        else
            stretches.emplace_back(begin, end);
    }
    return stretches;
}

template <typename T>
void gather(std::vector<T>& to, const std::vector<T>& from, std::size_t rows, const Stretches& stretches)
{
    if (from.size() != rows)
        return; // a column nobody filled
    to.reserve(rows);
    for (const auto& [begin, end] : stretches)
        to.insert(to.end(), from.begin() + std::ptrdiff_t(begin), from.begin() + std::ptrdiff_t(end));
}

void gatherCustomers(Indexes& to, const Indexes& from, const Stretches& stretches, const Groups& groups)
{
    gather(to, from, from.size(), stretches);
    for (std::int32_t& customer : to)
        customer = groups.customerOf[std::size_t(customer)];
}

void gatherLines(InvoiceLines& to, const InvoiceLines& from, const Groups& groups)
{
    const Stretches stretches = stretchesOf(from.customer, groups);
    const std::size_t rows = from.size();
    gatherCustomers(to.customer, from.customer, stretches, groups);
    gather(to.date, from.date, rows, stretches);
    gather(to.invoice, from.invoice, rows, stretches);
    gather(to.product, from.product, rows, stretches);
    gather(to.category, from.category, rows, stretches);
    gather(to.quantity, from.quantity, rows, stretches);
    gather(to.net, from.net, rows, stretches);
    gather(to.cost, from.cost, rows, stretches);
    gather(to.list, from.list, rows, stretches);
    gather(to.freight, from.freight, rows, stretches);
    gather(to.freightBilled, from.freightBilled, rows, stretches);
    gather(to.isReturn, from.isReturn, rows, stretches);
    gather(to.due, from.due, rows, stretches);
    gather(to.paid, from.paid, rows, stretches);
    to.invoiceIds = from.invoiceIds;
    to.productIds = from.productIds;
    to.categories = from.categories;
}

void gatherPayments(Payments& to, const Payments& from, const Groups& groups)
{
    const Stretches stretches = stretchesOf(from.customer, groups);
    const std::size_t rows = from.size();
    gatherCustomers(to.customer, from.customer, stretches, groups);
    gather(to.date, from.date, rows, stretches);
    gather(to.amount, from.amount, rows, stretches);
    gather(to.invoice, from.invoice, rows, stretches);
}

} // namespace

std::shared_ptr<const Dataset> rolledUp(const std::shared_ptr<const Dataset>& dataset, const Rollup& rollup)
{
    std::shared_ptr<const Dataset> brought = asBrought(dataset);
    if (rollup.isEmpty() || brought->totals)
        return brought;
    const AccountTree tree(brought->customers, rollup);
    Groups groups(tree);
    if (groups.parents == groups.accounts)
        return brought; // nobody has another parent

    auto rolled = std::make_shared<Dataset>();
    rolled->customers = rolledCustomers(brought->customers, tree, groups, rollup.summedFields);
    gatherLines(rolled->lines, brought->lines, groups);
    gatherPayments(rolled->payments, brought->payments, groups);
    rolled->customerOf = std::move(groups.customerOf);
    rolled->brought = std::move(brought);
    return rolled;
}

std::shared_ptr<const Dataset> asBrought(const std::shared_ptr<const Dataset>& dataset)
{
    return dataset->brought ? dataset->brought : dataset;
}

std::vector<std::int32_t> accountsOf(const Dataset& dataset, std::size_t customer)
{
    if (!dataset.brought)
        return {std::int32_t(customer)};
    Indexes accounts;
    for (std::size_t i = 0; i < dataset.customerOf.size(); ++i) {
        if (dataset.customerOf[i] != std::int32_t(customer))
            continue;
        const bool isParent = dataset.brought->customers.ids[i] == dataset.customers.ids[customer];
        accounts.insert(isParent ? accounts.begin() : accounts.end(), std::int32_t(i));
    }
    return accounts;
}

std::vector<LikelyDuplicates> likelyDuplicates(const Customers& customers)
{
    std::vector<LikelyDuplicates> groups;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < customers.names.size(); ++i) {
        std::string key = plainName(customers.names[i]);
        if (key.empty())
            continue;
        const auto [place, isNew] = places.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({std::move(key), {}});
        groups[place->second].customers.push_back(std::int32_t(i));
    }
    std::erase_if(groups, [](const LikelyDuplicates& group) { return group.customers.size() < 2; });
    std::stable_sort(groups.begin(), groups.end(), [](const LikelyDuplicates& a, const LikelyDuplicates& b) {
        return a.customers.size() > b.customers.size();
    });
    return groups;
}

} // namespace strata
