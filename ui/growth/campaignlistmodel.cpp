#include "ui/growth/campaignlistmodel.h"

#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/widgets/datatable.h"

#include <limits>

namespace strata {

void CampaignListModel::setCampaigns(const std::vector<Campaign>& campaigns, Day today)
{
    bool isSame = campaigns.size() == m_rows.size();
    for (std::size_t i = 0; isSame && i < campaigns.size(); ++i)
        isSame = campaigns[i].id == m_rows[i].id;
    if (!isSame)
        beginResetModel();
    m_rows.clear();
    for (const Campaign& campaign : campaigns) {
        QString state = Campaigns::stateName(Campaigns::state(campaign, today));
        if (campaign.controlPercent == 0)
            state = tr("%1, tracking only").arg(state);
        m_rows.push_back({campaign.id, format::text(campaign.name), state, campaign.start,
                          int(campaign.members.size()), int(Campaigns::touchesDone(campaign)),
                          int(campaign.touches.size())});
    }
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CampaignListModel::rowOf(const std::string& id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            return int(row);
    return -1;
}

int CampaignListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CampaignListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CampaignListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::EditRole:
        return column == Name ? QVariant(row.name) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case DataTable::SortRole:
        if (column == Start)
            return isKnown(row.start) ? row.start : std::numeric_limits<int>::max();
        return column == Customers ? QVariant(row.customers) : QVariant();
    case DataTable::ExportRole:
        if (column == Start)
            return QString::fromStdString(isoDate(row.start));
        return column == Customers ? QVariant(row.customers) : QVariant();
    case Qt::ToolTipRole:
        return column == Name ? QVariant(QStringLiteral("<p>%1</p>").arg(row.name.toHtmlEscaped()))
                              : QVariant();
    default:
        return {};
    }
    switch (column) {
    case Name:
        return row.name;
    case State:
        return row.state;
    case Start:
        return format::day(row.start);
    case Customers:
        return format::number(row.customers);
    default:
        return tr("%1 of %2 done").arg(row.done).arg(row.touches);
    }
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Customers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case Start:
        return tr("Start");
    case Customers:
        return tr("Customers");
    default:
        return tr("Touches");
    }
}

Qt::ItemFlags CampaignListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CampaignListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole)
        return false;
    emit renamed(m_rows[std::size_t(index.row())].id, value.toString().trimmed());
    return true;
}

} // namespace strata
