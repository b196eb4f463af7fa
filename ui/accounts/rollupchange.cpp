#include "ui/accounts/rollupchange.h"

#include "ui/decisionlog.h"
#include "ui/workshop.h"

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kLinesAtOnce = 100000; // put together within a few milliseconds

} // namespace

RollupChange::RollupChange(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

void RollupChange::apply(Rollup rollup, const QString& step)
{
    if (rollup == m_workshop.project().rollup)
        return;
    auto brought = asBrought(m_workshop.project().dataset);
    if (brought->lines.size() <= kLinesAtOnce) {
        auto dataset = rolledUp(brought, rollup);
        finish(std::move(rollup), brought, std::move(dataset), step);
        return;
    }
    emit running(true);
    m_background.start([this, rollup = std::move(rollup), brought, step](const Progress&) {
        auto dataset = rolledUp(brought, rollup);
        return [this, rollup, brought, dataset, step] {
            emit running(false);
            finish(rollup, brought, dataset, step);
        };
    });
}

void RollupChange::finish(Rollup rollup, std::shared_ptr<const Dataset> brought,
                          std::shared_ptr<const Dataset> dataset, const QString& step)
{
    Project next = m_workshop.project();
    next.rollup = std::move(rollup);
    // Data that came in meanwhile are put together again.
    next.dataset
        = asBrought(next.dataset) == brought ? std::move(dataset) : rolledUp(next.dataset, next.rollup);
    const std::size_t accounts = brought->customers.size();
    const auto counts = [&](const Dataset& data) {
        return tr("%1 accounts are %2 customers").arg(accounts).arg(data.customers.size());
    };
    logDecision(next,
                {tr("Accounts: %1").arg(step),
                 counts(*m_workshop.project().dataset),
                 counts(*next.dataset),
                 {},
                 {},
                 {}});
    m_workshop.edit(std::move(next), step);
}

Rollup withMerge(Rollup rollup, const std::string& account, const std::string& parent)
{
    std::erase(rollup.apart, account);
    std::erase_if(rollup.merges, [&](const Merge& merge) { return merge.customerId == account; });
    const auto place
        = std::lower_bound(rollup.merges.begin(), rollup.merges.end(), account,
                           [](const Merge& merge, const std::string& id) { return merge.customerId < id; });
    rollup.merges.insert(place, {account, parent});
    return rollup;
}

Rollup withApart(Rollup rollup, const std::string& account)
{
    std::erase_if(rollup.merges, [&](const Merge& merge) { return merge.customerId == account; });
    const auto place = std::lower_bound(rollup.apart.begin(), rollup.apart.end(), account);
    if (!rollup.parentField.empty() && (place == rollup.apart.end() || *place != account))
        rollup.apart.insert(place, account);
    return rollup;
}

} // namespace strata
