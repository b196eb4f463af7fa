#include "ui/weights/moversmodel.h"

#include "ui/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <algorithm>

namespace strata {

void MoversModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_movers = 0;
    endResetModel();
}

void MoversModel::setTypes(const std::vector<std::uint8_t>& before, const Results& results,
                           const MetricTable& metrics, const Dataset& dataset, const std::string& currency)
{
    std::vector<int> movers;
    if (before.size() == results.types.size())
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i] != results.types[i])
                movers.push_back(int(i));
    m_movers = movers.size();

    const auto sales = [&metrics](int customer) {
        const Amount amount = metrics.netSales[std::size_t(customer)];
        return isKnown(amount) ? double(amount) / double(kAmountUnit) : 0.0;
    };
    const std::size_t shown = std::min(movers.size(), kMostRows);
    std::partial_sort(movers.begin(), movers.begin() + std::ptrdiff_t(shown), movers.end(),
                      [&](int a, int b) {
                          const double left = sales(a), right = sales(b);
                          return left != right ? left > right : a < b;
                      });
    std::vector<Row> rows;
    rows.reserve(shown);
    for (std::size_t row = 0; row < shown; ++row) {
        const auto i = std::size_t(movers[row]);
        const std::string& name = dataset.customers.names[i];
        rows.push_back({movers[row], before[i], results.types[i], sales(movers[row]),
                        format::text(name.empty() ? dataset.customers.ids[i] : name)});
    }
    if (rows == m_rows && currency == m_currency)
        return;
    m_currency = currency;
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MoversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MoversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MoversModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Customer:
            return row.name;
        case From:
            return typeName(CustomerType(row.from));
        case Arrow:
            //: between two types: "Marginal to Core"
            return tr("to");
        case To:
            return typeName(CustomerType(row.to));
        case NetSales:
            return format::money(row.netSales, m_currency);
        }
        return {};
    case PillDelegate::TypeRole:
        if (index.column() == From)
            return int(row.from);
        if (index.column() == To)
            return int(row.to);
        return {};
    case DataTable::SortRole:
    case DataTable::ExportRole:
        return index.column() == NetSales ? QVariant(row.netSales) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NetSales ? int(Qt::AlignRight | Qt::AlignVCenter)
                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NetSales ? int(Qt::AlignRight | Qt::AlignVCenter)
                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case From:
        return tr("Was");
    case To:
        return tr("Is");
    case NetSales:
        return tr("Net sales");
    default:
        return QString();
    }
}

} // namespace strata
