#include "ui/costs/customercostmodel.h"

#include "ui/format.h"
#include "ui/widgets/datatable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double units(Amount amount)
{
    return isKnown(amount) ? double(amount) / double(kAmountUnit) : kUnknown;
}

} // namespace

void CustomerCostModel::setCosts(std::shared_ptr<const Dataset> dataset, const MetricTable& metrics,
                                 const CostToServe& costs, const std::string& currency)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_currency = currency;
    m_all.clear();
    for (std::size_t i = 0; i < metrics.customers && i < costs.totals.size(); ++i)
        if (metrics.netSales[i] != 0 || costs.totals[i] != 0)
            m_all.push_back(
                {int(i), metrics.netSales[i], metrics.grossMargin[i], costs.totals[i], metrics.netProfit[i]});
    arrange();
    endResetModel();
}

void CustomerCostModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    m_dataset.reset();
    endResetModel();
}

void CustomerCostModel::setFilter(const QString& text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void CustomerCostModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void CustomerCostModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_filter.isEmpty() || nameOf(m_all[i]).contains(m_filter, Qt::CaseInsensitive)
            || format::text(m_dataset->customers.ids[std::size_t(m_all[i].customer)])
                   .contains(m_filter, Qt::CaseInsensitive))
            m_rows.push_back(std::uint32_t(i));
    const bool isUp = m_order == Qt::AscendingOrder;
    if (m_column == Customer) {
        std::vector<QString> keys(m_all.size());
        for (const std::uint32_t row : m_rows)
            keys[row] = nameOf(m_all[row]).toCaseFolded();
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            return isUp ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    } else if (m_column >= 0) {
        std::vector<double> keys(m_all.size());
        for (const std::uint32_t row : m_rows)
            keys[row] = number(m_all[row], m_column);
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (std::isnan(keys[a]) || std::isnan(keys[b])) // what is not known comes last
                return !std::isnan(keys[a]) && std::isnan(keys[b]);
            return isUp ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }
}

QString CustomerCostModel::nameOf(const Row& row) const
{
    const Customers& customers = m_dataset->customers;
    const auto place = std::size_t(row.customer);
    return format::text(customers.names[place].empty() ? customers.ids[place] : customers.names[place]);
}

double CustomerCostModel::number(const Row& row, int column) const
{
    switch (column) {
    case NetSales:
        return units(row.sales);
    case GrossMargin:
        return units(row.margin);
    case Cost:
        return units(row.cost);
    case Share:
        return isKnown(row.margin) && row.margin > 0 ? units(row.cost) / units(row.margin) : kUnknown;
    case NetProfit:
        return units(row.profit);
    default:
        return kUnknown;
    }
}

int CustomerCostModel::rowOf(int customer) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, customer](std::uint32_t row) {
        return m_all[row].customer == customer;
    });
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
    const Row& row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Customer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != DataTable::ExportRole)
        return {};
    if (index.column() == Customer)
        return nameOf(row);
    const double value = number(row, index.column());
    if (role == DataTable::ExportRole)
        return std::isnan(value) ? QVariant() : QVariant(value);
    if (std::isnan(value))
        return format::missing();
    return index.column() == Share ? format::percent(value) : format::money(value, m_currency);
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
