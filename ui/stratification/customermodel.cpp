#include "ui/stratification/customermodel.h"

#include "ui/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double moneyOf(const std::vector<Amount>& amounts, std::size_t i)
{
    return isKnown(amounts[i]) ? double(amounts[i]) / double(kAmountUnit) : kNone;
}

} // namespace

CustomerModel::CustomerModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
    refresh();
}

QString CustomerModel::nameOf(const Project& project, int customer)
{
    const Customers& customers = project.dataset->customers;
    const auto i = std::size_t(customer);
    return format::text(customers.names[i].empty() ? customers.ids[i] : customers.names[i]);
}

void CustomerModel::refresh()
{
    const auto& dataset = m_workshop.project().dataset;
    if (dataset != m_dataset || m_workshop.results().types.size() < m_rows.size()) {
        beginResetModel();
        m_dataset = dataset;
        m_rows.clear();
        endResetModel();
        arrange();
        return;
    }
    if (m_workshop.isInGesture()) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    arrange();
}

void CustomerModel::setText(const QString& text)
{
    m_text = text.trimmed();
    arrange();
}

void CustomerModel::setType(std::optional<CustomerType> type)
{
    m_type = type;
    arrange();
}

bool CustomerModel::isIn(int customer) const
{
    if (m_type && m_workshop.results().types[std::size_t(customer)] != std::uint8_t(*m_type))
        return false;
    return m_text.isEmpty() || nameOf(m_workshop.project(), customer).contains(m_text, Qt::CaseInsensitive)
        || format::text(m_dataset->customers.ids[std::size_t(customer)])
               .contains(m_text, Qt::CaseInsensitive);
}

double CustomerModel::numberAt(int customer, int column) const
{
    const auto i = std::size_t(customer);
    const Results& results = m_workshop.results();
    const MetricTable& metrics = m_workshop.metrics();
    switch (column) {
    case Type:
        return results.types[i];
    case Tier:
        return results.tiers[i] < 0 ? kNone : -double(results.tiers[i]); // A+ is the highest
    case Score:
        return results.composite[i] < 0.0 ? kNone : results.composite[i];
    case NetSales:
        return moneyOf(metrics.netSales, i);
    case Margin: {
        const double sales = moneyOf(metrics.netSales, i);
        return sales > 0.0 ? 100.0 * moneyOf(metrics.grossMargin, i) / sales : kNone;
    }
    case NetProfit:
        return moneyOf(metrics.netProfit, i);
    case Scored:
        return results.scoredMetrics[i];
    case Note:
        return results.isOverridden[i] ? 2.0 : results.isGuarded[i] ? 1.0 : kNone;
    default:
        return kNone;
    }
}

void CustomerModel::arrange()
{
    const std::size_t n = m_workshop.results().types.size();
    std::vector<int> rows;
    rows.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        if (isIn(int(i)))
            rows.push_back(int(i));
    const bool isUp = m_order == Qt::AscendingOrder;
    if (m_column == Name) {
        std::vector<QString> names(n);
        for (const int customer : rows)
            names[std::size_t(customer)] = nameOf(m_workshop.project(), customer).toCaseFolded();
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const int order = names[std::size_t(a)].compare(names[std::size_t(b)]);
            return isUp ? order < 0 : order > 0;
        });
    } else {
        std::vector<double> keys(n, kNone);
        for (const int customer : rows)
            keys[std::size_t(customer)] = numberAt(customer, m_column);
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { // without a figure: always last
            const double left = keys[std::size_t(a)], right = keys[std::size_t(b)];
            if (std::isnan(left) || std::isnan(right))
                return !std::isnan(left) && std::isnan(right);
            return isUp ? left < right : left > right;
        });
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::unordered_map<int, int> places;
    if (!before.isEmpty())
        for (std::size_t row = 0; row < rows.size(); ++row)
            places[rows[row]] = int(row);
    for (const QModelIndex& old : before) {
        const auto place = places.find(m_rows[std::size_t(old.row())]);
        after += place == places.end() ? QModelIndex() : index(place->second, old.column());
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int CustomerModel::rowOf(int customer) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), customer);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

const Override* CustomerModel::overrideOf(int customer) const
{
    const std::string& id = m_dataset->customers.ids[std::size_t(customer)];
    const auto& all = m_workshop.project().overrides;
    const auto it
        = std::lower_bound(all.begin(), all.end(), id,
                           [](const Override& one, const std::string& key) { return one.customerId < key; });
    return it != all.end() && it->customerId == id ? &*it : nullptr;
}

int CustomerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomerModel::display(int customer, int column) const
{
    const auto i = std::size_t(customer);
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    const double number = numberAt(customer, column);
    switch (column) {
    case Name:
        return nameOf(project, customer);
    case Type:
        return typeName(CustomerType(results.types[i]));
    case Tier:
        return results.tiers[i] < 0 || std::size_t(results.tiers[i]) >= project.rules.tiers.size()
            ? format::missing()
            : format::text(project.rules.tiers[std::size_t(results.tiers[i])].name);
    case Score:
        return format::number(number);
    case NetSales:
    case NetProfit:
        return format::number(number);
    case Margin:
        return format::number(number, 1);
    case Scored:
        return tr("%1 of %2").arg(results.scoredMetrics[i]).arg(results.metrics);
    case Note:
        if (const Override* word = overrideOf(customer))
            return tr("Set by hand: %1").arg(format::text(word->reason));
        if (results.isGuarded[i])
            return tr("Money guard: loses money");
        return {};
    default:
        return {};
    }
}

QVariant CustomerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const int customer = m_rows[std::size_t(index.row())];
    if (std::size_t(customer) >= m_workshop.results().types.size()
        || m_dataset != m_workshop.project().dataset)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(customer, column);
    case DataTable::ExportRole:
        if (const double number = numberAt(customer, column);
            column == Score || column == NetSales || column == Margin || column == NetProfit)
            return std::isnan(number) ? QVariant(QString()) : QVariant(number);
        return {};
    case PillDelegate::TypeRole:
        return column == Type ? QVariant(int(m_workshop.results().types[std::size_t(customer)])) : QVariant();
    case PillDelegate::MarkRole:
        return m_workshop.results().isOverridden[std::size_t(customer)] != 0;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (column == Note)
            if (const Override* word = overrideOf(customer))
                return QStringLiteral("<p>%1</p>")
                    .arg(tr("%1, by %2 on %3")
                             .arg(format::text(word->reason), format::text(word->author),
                                  format::day(word->date))
                             .toHtmlEscaped());
        return {};
    default:
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber
            = section == Score || section == NetSales || section == Margin || section == NetProfit;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Type:
        return tr("Type");
    case Tier:
        return tr("Tier");
    case Score:
        return tr("Score");
    case NetSales:
        return tr("Net sales");
    case Margin:
        return tr("Margin %");
    case NetProfit:
        return tr("Net profit");
    case Scored:
        //: on how many of the metrics a customer could be scored
        return tr("Scored on");
    case Note:
        return tr("Remark");
    default:
        return {};
    }
}

void CustomerModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? NetSales : column;
    m_order = order;
    arrange();
}

} // namespace strata
