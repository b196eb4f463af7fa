#include "ui/growth/membermodel.h"

#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/growthwords.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

MemberModel::MemberModel(Workshop& workshop, MemberPlaces& places, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
    , m_run(GrowthRun::of(workshop))
    , m_places(places)
{
}

void MemberModel::setMembers(const std::vector<CampaignMember>& members, bool hasLots)
{
    m_hasLots = hasLots;
    m_entries.clear();
    m_entries.reserve(members.size());
    for (const CampaignMember& member : members)
        m_entries.push_back({member.customerId, m_places.of(m_workshop.project().dataset, member.customerId),
                             member.block, member.isControl});
    arrange();
}

void MemberModel::setCustomers(const std::vector<std::int32_t>& customers)
{
    const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
    m_entries.clear();
    m_entries.reserve(customers.size());
    for (const std::int32_t customer : customers)
        m_entries.push_back({ids[std::size_t(customer)], customer, {}, false});
    arrange();
}

void MemberModel::setWhich(Which which)
{
    m_which = which;
    arrange();
}

void MemberModel::setFilterText(const QString& text)
{
    m_filter = text.trimmed();
    arrange();
}

void MemberModel::updateFigures()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MemberModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? int(Name) : column;
    m_order = column < 0 ? Qt::AscendingOrder : order;
    arrange();
}

std::optional<CustomerType> MemberModel::typeOf(int customer) const
{
    const std::vector<std::uint8_t>& types = m_workshop.results().types;
    if (customer < 0 || types.size() != m_workshop.project().dataset->customers.size()
        || std::size_t(customer) >= types.size())
        return std::nullopt;
    return CustomerType(types[std::size_t(customer)]);
}

std::optional<double> MemberModel::number(const Entry& entry, int column) const
{
    if (entry.customer < 0)
        return std::nullopt;
    if (column == Potential) {
        const CustomerPotential* one = m_run.of(entry.customer);
        return one ? std::optional<double>(one->potential) : std::nullopt;
    }
    const std::vector<Amount>& sales = m_workshop.metrics().netSales;
    if (column != NetSales || std::size_t(entry.customer) >= sales.size()
        || !isKnown(sales[std::size_t(entry.customer)]))
        return std::nullopt;
    return double(sales[std::size_t(entry.customer)]) / kAmountUnit;
}

double MemberModel::keyOf(const Entry& entry) const
{
    switch (m_column) {
    case Type:
        if (const std::optional<CustomerType> type = typeOf(entry.customer))
            return double(*type);
        return kNone;
    case Tier: {
        const std::vector<std::int8_t>& tiers = m_workshop.results().tiers;
        const bool isThere = entry.customer >= 0 && std::size_t(entry.customer) < tiers.size()
            && tiers[std::size_t(entry.customer)] >= 0;
        return isThere ? tiers[std::size_t(entry.customer)] : kNone;
    }
    case Group:
        return entry.isControl;
    default:
        return number(entry, m_column).value_or(kNone);
    }
}

void MemberModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    const bool isText = m_column == Name || m_column == Number || m_column == BlockName;
    const bool isUp = m_order == Qt::AscendingOrder;
    std::vector<std::pair<double, std::int32_t>> known;
    std::vector<std::int32_t> unknown;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if ((m_which == Which::Target && entry.isControl) || (m_which == Which::Control && !entry.isControl))
            continue;
        if (!m_filter.isEmpty() && !text(entry, Name).contains(m_filter, Qt::CaseInsensitive)
            && !format::text(entry.id).contains(m_filter, Qt::CaseInsensitive))
            continue;
        const double key = isText ? kNone : keyOf(entry);
        if (std::isnan(key))
            unknown.push_back(std::int32_t(i));
        else
            known.emplace_back(isUp ? key : -key, std::int32_t(i));
    }
    if (isText) {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(m_column == Number);
        std::vector<std::pair<QCollatorSortKey, std::int32_t>> keys;
        keys.reserve(unknown.size());
        for (const std::int32_t i : unknown)
            keys.emplace_back(collator.sortKey(text(m_entries[std::size_t(i)], m_column)), i);
        std::sort(keys.begin(), keys.end(), [isUp](const auto& a, const auto& b) {
            const int apart = a.first.compare(b.first);
            return apart != 0 ? (isUp ? apart < 0 : apart > 0) : a.second < b.second;
        });
        for (std::size_t i = 0; i < keys.size(); ++i)
            unknown[i] = keys[i].second;
    }
    std::sort(known.begin(), known.end());
    for (const auto& [key, place] : known)
        m_rows.push_back(place);
    m_rows.insert(m_rows.end(), unknown.begin(), unknown.end());
    endResetModel();
}

int MemberModel::customerOf(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size()
        ? m_entries[std::size_t(m_rows[std::size_t(row)])].customer
        : -1;
}

const std::string& MemberModel::idOf(int row) const
{
    return m_entries[std::size_t(m_rows[std::size_t(row)])].id;
}

int MemberModel::rowOf(int customer) const
{
    for (std::size_t row = 0; customer >= 0 && row < m_rows.size(); ++row)
        if (m_entries[std::size_t(m_rows[row])].customer == customer)
            return int(row);
    return -1;
}

int MemberModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MemberModel::text(const Entry& entry, int column) const
{
    switch (column) {
    case Name:
        return entry.customer < 0 ? tr("%1 (no longer in the data)").arg(format::text(entry.id))
                                  : Words::customer(m_workshop.project(), std::size_t(entry.customer));
    case Number:
        return format::text(entry.id);
    case Type:
        if (const std::optional<CustomerType> type = typeOf(entry.customer))
            return typeName(*type);
        return format::missing();
    case Tier: {
        const std::vector<std::int8_t>& tiers = m_workshop.results().tiers;
        const auto& names = m_workshop.project().rules.tiers;
        if (entry.customer < 0 || std::size_t(entry.customer) >= tiers.size())
            return format::missing();
        const int tier = tiers[std::size_t(entry.customer)];
        return tier >= 0 && std::size_t(tier) < names.size() ? format::text(names[std::size_t(tier)].name)
                                                             : format::missing();
    }
    case BlockName:
        return entry.block.empty() ? format::missing() : GrowthWords::blockName(entry.block);
    case Group:
        return !m_hasLots ? format::missing() : entry.isControl ? tr("Control") : tr("Target");
    default:
        break;
    }
    const std::optional<double> value = number(entry, column);
    return value ? format::number(*value) : format::missing();
}

QVariant MemberModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const Entry& entry = m_entries[std::size_t(m_rows[std::size_t(index.row())])];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Name ? QVariant(QStringLiteral("<p>%1</p>").arg(text(entry, Name).toHtmlEscaped()))
                              : QVariant();
    case DataTable::ExportRole:
        if (column == NetSales || column == Potential) {
            const std::optional<double> value = number(entry, column);
            return value ? QVariant(*value) : QVariant(QString());
        }
        return {};
    case PillDelegate::TypeRole:
        if (column == Type)
            if (const std::optional<CustomerType> type = typeOf(entry.customer))
                return int(*type);
        return {};
    case PillDelegate::MarkRole: {
        const std::vector<std::uint8_t>& marks = m_workshop.results().isOverridden;
        return entry.customer >= 0 && std::size_t(entry.customer) < marks.size()
            && marks[std::size_t(entry.customer)] != 0;
    }
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        if (const CustomerPotential* one = column == Potential ? m_run.of(entry.customer) : nullptr)
            return whyText(GrowthWords::whyPotential(m_workshop.project(), *m_run.answer(), *one));
        return {};
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NetSales || section == Potential ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == BlockName)
        return tr("Customers alike by type and size; lots are drawn inside each block");
    if (role == Qt::ToolTipRole && section == Potential)
        return tr("What like firms buy in a year; known for small customers");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Number:
        return tr("Number");
    case Type:
        return tr("Type");
    case Tier:
        return tr("Tier");
    case NetSales:
        return tr("Net sales");
    case Potential:
        return tr("Potential");
    case BlockName:
        return tr("Block");
    default:
        return tr("Group");
    }
}

} // namespace strata
