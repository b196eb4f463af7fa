#include "ui/accounts/mergedmodel.h"

#include "ui/format.h"

#include <algorithm>

namespace strata {

QString accountName(const Customers& customers, std::size_t place)
{
    const QString id = format::text(customers.ids[place]);
    const QString name = place < customers.names.size() ? format::text(customers.names[place]) : QString();
    return name.isEmpty() || name == id ? id : QStringLiteral("%1 (%2)").arg(name, id);
}

void MergedModel::setProject(const Project& project)
{
    if (m_dataset == project.dataset && m_rollup == project.rollup)
        return;
    beginResetModel();
    m_dataset = project.dataset;
    m_rollup = project.rollup;
    m_rows.clear();
    if (m_dataset->brought) {
        const Customers& accounts = m_dataset->brought->customers;
        for (std::size_t i = 0; i < m_dataset->customerOf.size(); ++i) {
            const std::int32_t customer = m_dataset->customerOf[i];
            if (accounts.ids[i] == m_dataset->customers.ids[std::size_t(customer)])
                continue; // the parent itself
            const auto merge = std::lower_bound(
                m_rollup.merges.begin(), m_rollup.merges.end(), accounts.ids[i],
                [](const Merge& one, const std::string& id) { return one.customerId < id; });
            const bool isByHand = merge != m_rollup.merges.end() && merge->customerId == accounts.ids[i];
            m_rows.push_back({std::int32_t(i), customer, isByHand});
        }
    }
    endResetModel();
}

const std::string& MergedModel::accountOf(int row) const
{
    return m_dataset->brought->customers.ids[std::size_t(m_rows[std::size_t(row)].account)];
}

int MergedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Account:
        return accountName(m_dataset->brought->customers, std::size_t(row.account));
    case Into:
        return accountName(m_dataset->customers, std::size_t(row.customer));
    case Because:
        return row.isByHand ? tr("by hand") : tr("column %1").arg(format::text(m_rollup.parentField));
    }
    return {};
}

QVariant MergedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Into:
        return tr("Counts under");
    case Because:
        return tr("Because of");
    }
    return {};
}

} // namespace strata
