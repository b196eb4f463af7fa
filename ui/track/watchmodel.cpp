#include "ui/track/watchmodel.h"

#include "core/method/customerfilter.h"
#include "core/model/tracking.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/watchwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

WatchModel::WatchModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
}

void WatchModel::setStates(std::shared_ptr<const std::vector<WatchState>> states)
{
    const Project& project = m_workshop.project();
    if (states && states->size() != project.tracking->watches.size())
        states.reset();
    const bool isSameList = m_names.size() == project.tracking->watches.size()
        && m_tracking->watches == project.tracking->watches;
    if (isSameList) { // whoever goes through the list stays where he is
        m_states = std::move(states);
        if (!m_names.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_tracking = project.tracking;
    m_names.clear();
    for (const auto& watch : m_tracking->watches)
        m_names.push_back(WatchWords::who(project, watch.customerId));
    m_states = std::move(states);
    endResetModel();
}

const WatchState* WatchModel::stateOf(int row) const
{
    return m_states && std::size_t(row) < m_states->size() ? &(*m_states)[std::size_t(row)] : nullptr;
}

int WatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int WatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WatchModel::display(int row, int column) const
{
    const auto& watch = m_tracking->watches[std::size_t(row)];
    const std::string& currency = m_workshop.project().currency;
    const WatchState* state = stateOf(row);
    switch (column) {
    case Who:
        return m_names[std::size_t(row)];
    case Figure:
        return WatchWords::attributeName(watch.attribute);
    case Limit:
        return WatchWords::limit(watch.attribute, watch.isBelow, watch.limit, currency);
    case Now:
        return state ? WatchWords::state(*state, watch.attribute, currency) : tr("looking…");
    case State:
        return !state                                  ? QString()
            : state->isAlarm()                         ? tr("Beyond the limit")
            : state->isKnown && state->isCustomerThere ? tr("Within")
                                                       : tr("Cannot be told");
    default:
        return format::text(watch.note);
    }
}

QVariant WatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_names.size())
        return {};
    const WatchState* state = stateOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case DataTable::SortRole:
        if (index.column() == State)
            return state && state->isAlarm() ? 0 : 1;
        if (index.column() == Limit)
            return m_tracking->watches[std::size_t(index.row())].limit;
        return display(index.row(), index.column());
    case Qt::FontRole:
        return index.column() == State && state && state->isAlarm() ? Theme::instance().strongFont()
                                                                    : Theme::instance().bodyFont();
    case Qt::ForegroundRole:
        return index.column() == State && state && state->isAlarm() ? QVariant(Theme::instance().colors().bad)
                                                                    : QVariant();
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(display(index.row(), index.column()).toHtmlEscaped());
    case Qt::WhatsThisRole: {
        Explanation answer;
        answer.title = QStringLiteral("%1, %2 %3: %4")
                           .arg(display(index.row(), Who), display(index.row(), Figure),
                                display(index.row(), Limit), display(index.row(), Now));
        answer.sentence
            = tr("The figure of now is compared with the limit that was set. At the limit is still "
                 "within; customers without the figure are left out.");
        return whyText(answer);
    }
    default:
        return {};
    }
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case Figure:
        return tr("Figure");
    case Limit:
        return tr("Worth knowing");
    case Now:
        return tr("Now");
    case State:
        return tr("State");
    default:
        return tr("Note");
    }
}

BeyondModel::BeyondModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
}

void BeyondModel::setWatch(const std::string& attribute, bool isBelow,
                           const std::vector<std::int32_t>& customers)
{
    if (customers.empty() && m_rows.empty())
        return;
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    beginResetModel();
    m_attribute = attribute;
    m_rows.clear();
    m_values.clear();
    m_types.clear();
    m_metrics.reset();
    m_dataset.reset();
    if (!customers.empty() && results.types.size() == project.dataset->customers.size()) {
        m_metrics = m_workshop.sharedMetrics();
        m_dataset = project.dataset;
        m_types = results.types;
        const AttributeReader reader(project, *m_metrics, results, attribute);
        m_values.assign(m_types.size(), 0.0);
        for (const std::int32_t customer : customers)
            m_values[std::size_t(customer)] = reader.number(std::size_t(customer));
        m_rows = customers;
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::int32_t a, std::int32_t b) {
            const double left = m_values[std::size_t(a)], right = m_values[std::size_t(b)];
            return isBelow ? left < right : left > right;
        });
    }
    endResetModel();
}

int BeyondModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BeyondModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BeyondModel::nameOf(int customer) const
{
    const Customers& customers = m_dataset->customers;
    const std::string& name = customers.names[std::size_t(customer)];
    return format::text(name.empty() ? customers.ids[std::size_t(customer)] : name);
}

double BeyondModel::keyOf(int customer, int column) const
{
    const auto at = std::size_t(customer);
    if (column == Type)
        return m_types[at];
    if (column == Value)
        return m_values[at];
    return at < m_metrics->netSales.size() && isKnown(m_metrics->netSales[at])
        ? double(m_metrics->netSales[at]) / double(kAmountUnit)
        : std::numeric_limits<double>::quiet_NaN();
}

QVariant BeyondModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const int customer = m_rows[std::size_t(index.row())], column = index.column();
    const double key = column == Customer ? 0.0 : keyOf(customer, column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Customer)
            return nameOf(customer);
        if (column == Type)
            return typeName(CustomerType(m_types[std::size_t(customer)]));
        if (std::isnan(key))
            return format::missing();
        return column == Value ? WatchWords::value(m_attribute, key, m_workshop.project().currency)
                               : format::money(key, m_workshop.project().currency);
    case DataTable::ExportRole:
        if (column == Value || column == NetSales)
            return std::isnan(key) ? QVariant(QString()) : QVariant(key);
        return {};
    case PillDelegate::TypeRole:
        return column == Type ? QVariant(int(m_types[std::size_t(customer)])) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole: {

        Explanation answer;
        answer.title = QStringLiteral("%1, %2: %3")
                           .arg(nameOf(customer), headerData(column, Qt::Horizontal).toString(),
                                index.data().toString());
        answer.sentence = column == NetSales ? tr("Invoiced less returned in the period.")
                                             : tr("Beyond the limit of the watch chosen above.");
        return whyText(answer);
    }
    default:
        return {};
    }
}

QVariant BeyondModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Value || section == NetSales;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Type:
        return tr("Type");
    case Value:
        return m_attribute.empty() ? tr("Figure") : WatchWords::attributeName(m_attribute);
    default:
        return tr("Net sales");
    }
}

void BeyondModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || m_rows.empty())
        return;
    beginResetModel();
    const bool isUp = order == Qt::AscendingOrder;
    if (column == Customer) {
        std::vector<std::pair<QString, std::int32_t>> names;
        for (const std::int32_t customer : m_rows)
            names.emplace_back(nameOf(customer).toCaseFolded(), customer);
        std::sort(names.begin(), names.end());
        if (!isUp)
            std::reverse(names.begin(), names.end());
        for (std::size_t i = 0; i < names.size(); ++i)
            m_rows[i] = names[i].second;
    } else {
        const auto rank = [&](std::int32_t customer) {
            const double key = keyOf(customer, column);
            return std::isnan(key) ? std::numeric_limits<double>::infinity() : isUp ? key : -key;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](std::int32_t a, std::int32_t b) { return rank(a) < rank(b); });
    }
    endResetModel();
}

} // namespace strata
