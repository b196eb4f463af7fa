#include "ui/costs/customercostmodel.h"

#include "ui/format.h"
#include "ui/widgets/datatable.h"

#include <algorithm>

namespace strata {

namespace {

double units(Amount amount)
{
    return double(amount) / double(kAmountUnit);
}

} // namespace

void CustomerCostModel::setCosts(std::shared_ptr<const Dataset> dataset, const MetricTable& metrics,
                                 const CostToServe& costs, const std::string& currency)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_currency = currency;
    m_rows.clear();
    for (std::size_t i = 0; i < metrics.customers && i < costs.totals.size(); ++i)
        if (metrics.netSales[i] != 0 || costs.totals[i] != 0)
            m_rows.push_back(
                {int(i), metrics.netSales[i], metrics.grossMargin[i], costs.totals[i], metrics.netProfit[i]});
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.cost > b.cost; });
    endResetModel();
}

void CustomerCostModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_dataset.reset();
    endResetModel();
}

int CustomerCostModel::rowOf(int customer) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [customer](const Row& row) { return row.customer == customer; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CustomerCostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerCostModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerCostModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Customer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isValue = role == DataTable::SortRole || role == DataTable::ExportRole;
    if (role != Qt::DisplayRole && !isValue)
        return {};
    if (index.column() == Customer) {
        const Customers& customers = m_dataset->customers;
        const auto place = std::size_t(row.customer);
        return format::text(customers.names[place].empty() ? customers.ids[place] : customers.names[place]);
    }
    if (index.column() == Share) {
        if (!isKnown(row.margin) || row.margin <= 0)
            return isValue ? QVariant() : QVariant(format::missing());
        const double share = units(row.cost) / units(row.margin);
        return isValue ? QVariant(share) : QVariant(format::percent(share));
    }
    const Amount amount = index.column() == NetSales ? row.sales
        : index.column() == GrossMargin              ? row.margin
        : index.column() == Cost                     ? row.cost
                                                     : row.profit;
    if (!isKnown(amount))
        return isValue ? QVariant() : QVariant(format::missing());
    return isValue ? QVariant(units(amount)) : QVariant(format::money(units(amount), m_currency));
}

QVariant CustomerCostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Customer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case NetSales:
        return tr("Net sales");
    case GrossMargin:
        return tr("Gross margin");
    case Cost:
        return tr("Cost to serve");
    case Share:
        return tr("Of margin");
    case NetProfit:
        return tr("Net profit");
    }
    return {};
}

} // namespace strata
