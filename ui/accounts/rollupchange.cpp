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
    connect(&workshop, &Workshop::aboutToLeave, this, &RollupChange::stop);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        const Project& project = m_workshop.project();
        if (isRunning() && (asBrought(project.dataset) != m_brought || project.rollup != m_before)) {
            stop();
            emit overtaken();
        }
    });
}

void RollupChange::apply(Rollup rollup, const QString& step)
{
    if (isRunning() || rollup == m_workshop.project().rollup)
        return;
    m_brought = asBrought(m_workshop.project().dataset);
    m_before = m_workshop.project().rollup;
    if (m_brought->lines.size() <= kLinesAtOnce) {
        auto dataset = rolledUp(m_brought, rollup);
        return finish(std::move(rollup), std::move(dataset), step);
    }
    m_background.start([this, rollup = std::move(rollup), brought = m_brought, step](const Progress&) {
        auto dataset = rolledUp(brought, rollup);
        return [this, rollup, dataset, step] {
            emit running(false);
            finish(rollup, dataset, step);
        };
    });
    emit running(true);
}

void RollupChange::stop()
{
    if (!isRunning())
        return;
    m_background.cancel();
    m_brought.reset();
    emit running(false);
}

void RollupChange::finish(Rollup rollup, std::shared_ptr<const Dataset> dataset, const QString& step)
{
    Project next = m_workshop.project();
    next.rollup = std::move(rollup);
    next.dataset = std::move(dataset);
    const std::size_t accounts = m_brought->customers.size();
    m_brought.reset();
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
