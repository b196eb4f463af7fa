#include "ui/whatif/flipmovers.h"

#include "core/method/metrics.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

void FlipMoversModel::setCrossings(std::shared_ptr<const FlipCurve> curve, std::size_t from, std::size_t to,
                                   std::shared_ptr<const Dataset> dataset,
                                   std::shared_ptr<const MetricTable> metrics, const std::string& currency)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_metrics = std::move(metrics);
    m_currency = currency;
    m_crossings = to - from;
    m_rows.assign(curve->crossings.begin() + std::ptrdiff_t(from),
                  curve->crossings.begin() + std::ptrdiff_t(to));
    const double today = curve->today;
    const auto isNearer = [today](const FlipCrossing& a, const FlipCrossing& b) {
        const double left = std::abs(a.weight - today), right = std::abs(b.weight - today);
        return left != right ? left < right : a.customer < b.customer;
    };
    const std::size_t shown = std::min(m_rows.size(), kMostRows);
    std::partial_sort(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(shown), m_rows.end(), isNearer);
    m_rows.resize(shown);
    for (FlipCrossing& row : m_rows)
        if (curve->isBelowToday(row))
            std::swap(row.from, row.to);
    endResetModel();
}

void FlipMoversModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_crossings = 0;
    m_dataset.reset();
    m_metrics.reset();
    endResetModel();
}

QString FlipMoversModel::name(int customer) const
{
    const Customers& customers = m_dataset->customers;
    const auto i = std::size_t(customer);
    return format::text(customers.names[i].empty() ? customers.ids[i] : customers.names[i]);
}

bool FlipMoversModel::isSalesKnown(int customer) const
{
    const auto i = std::size_t(customer);
    return i < m_metrics->netSales.size() && isKnown(m_metrics->netSales[i]);
}

double FlipMoversModel::sales(int customer) const
{
    return isSalesKnown(customer) ? double(m_metrics->netSales[std::size_t(customer)]) / double(kAmountUnit)
                                  : 0.0;
}

int FlipMoversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FlipMoversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlipMoversModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FlipCrossing& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Customer:
            return name(row.customer);
        case Weight:
            return format::weight(int(std::lround(row.weight)));
        case From:
            return typeName(CustomerType(row.from));
        case To:
            return typeName(CustomerType(row.to));
        case NetSales:
            return isSalesKnown(row.customer) ? format::money(sales(row.customer), m_currency)
                                              : format::missing();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return column == Customer
            ? QVariant(QStringLiteral("<p>%1</p>").arg(name(row.customer).toHtmlEscaped()))
            : QVariant();
    case PillDelegate::TypeRole:
        return column == From ? QVariant(int(row.from)) : column == To ? QVariant(int(row.to)) : QVariant();
    case DataTable::SortRole:
    case DataTable::ExportRole:
        if (column == Weight)
            return row.weight / 100.0;
        if (column == NetSales)
            return isSalesKnown(row.customer) || role == DataTable::SortRole ? QVariant(sales(row.customer))
                                                                             : QVariant();
        return {};
    case Qt::TextAlignmentRole:
        return int((column == NetSales || column == Weight ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FlipMoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NetSales || section == Weight ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Weight:
        //: the weight at which a customer changes type
        return tr("At weight");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case NetSales:
        return tr("Net sales");
    default:
        return {};
    }
}

} // namespace strata
