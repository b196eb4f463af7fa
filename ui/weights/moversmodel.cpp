#include "ui/weights/moversmodel.h"

#include "ui/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <algorithm>
#include <cstring>

namespace strata {

void MoversModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_movers = 0;
    m_before = {};
    endResetModel();
}

void MoversModel::setTypes(const std::vector<std::uint8_t>& before, const Results& results,
                           const MetricTable& metrics, const Dataset& dataset, const std::string& currency)
{
    const auto sales = [&metrics](int customer) {
        const Amount amount = metrics.netSales[std::size_t(customer)];
        return isKnown(amount) ? amount : Amount{0};
    };
    const auto isLarger = [&](int a, int b) {
        const Amount left = sales(a), right = sales(b);
        return left != right ? left > right : a < b;
    };
    // The largest of those seen so far are kept as a heap, the smallest of them first.
    std::vector<int> movers;
    m_movers = 0;
    m_before = {};
    for (std::size_t type = 0; type < kTypeCount; ++type)
        m_before[type] = results.summary.types[type].customers;
    const auto add = [&](int customer) {
        if (movers.size() == kMostRows) {
            if (!isLarger(customer, movers.front()))
                return;
            std::pop_heap(movers.begin(), movers.end(), isLarger);
            movers.pop_back();
        }
        movers.push_back(customer);
        std::push_heap(movers.begin(), movers.end(), isLarger);
    };
    if (before.size() == results.types.size()) {
        // Most stay: whole stretches are compared at a time. In the others who moves is written down without
        // branches, which nobody could guess.
        constexpr std::size_t kStretch = 64;
        std::array<int, kStretch> moved;
        std::array<std::array<std::int64_t, kTypeCount>, kTypeCount> flows{};
        for (std::size_t begin = 0; begin < before.size(); begin += kStretch) {
            const std::size_t count = std::min(kStretch, before.size() - begin);
            if (std::memcmp(before.data() + begin, results.types.data() + begin, count) == 0)
                continue;
            std::size_t moves = 0;
            for (std::size_t i = begin; i < begin + count; ++i) {
                moved[moves] = int(i);
                moves += before[i] != results.types[i] ? 1 : 0;
            }
            m_movers += moves;
            for (std::size_t k = 0; k < moves; ++k) {
                const auto i = std::size_t(moved[k]);
                ++flows[before[i]][results.types[i]];
                add(moved[k]);
            }
        }
        for (std::size_t from = 0; from < kTypeCount; ++from) {
            for (std::size_t to = 0; to < kTypeCount; ++to) {
                m_before[from] += flows[from][to];
                m_before[to] -= flows[from][to];
            }
        }
    }
    std::sort_heap(movers.begin(), movers.end(), isLarger);
    std::vector<Row> rows;
    rows.reserve(movers.size());
    for (const int mover : movers) {
        const auto i = std::size_t(mover);
        const std::string& name = dataset.customers.names[i];
        rows.push_back({mover, before[i], results.types[i], double(sales(mover)) / double(kAmountUnit),
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
