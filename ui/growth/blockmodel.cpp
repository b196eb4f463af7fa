#include "ui/growth/blockmodel.h"

#include "ui/format.h"
#include "ui/growth/growthwords.h"
#include "ui/widgets/datatable.h"

namespace strata {

void BlockModel::setBlocks(std::vector<BlockCount> blocks, const std::string& currency)
{
    beginResetModel();
    m_blocks = std::move(blocks);
    m_currency = currency;
    endResetModel();
}

int BlockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

int BlockModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BlockModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_blocks.size())
        return {};
    const BlockCount& block = m_blocks[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const bool isPlain = role == DataTable::SortRole || role == DataTable::ExportRole;
    if (role != Qt::DisplayRole && !isPlain)
        return {};
    switch (index.column()) {
    case Name:
        return GrowthWords::blockName(block.block);
    case Target:
        return isPlain ? QVariant(int(block.members - block.control))
                       : QVariant(format::number(double(block.members - block.control)));
    case Control:
        return isPlain ? QVariant(int(block.control)) : QVariant(format::number(double(block.control)));
    default:
        return isPlain ? QVariant(block.netSales) : QVariant(format::money(block.netSales, m_currency));
    }
}

QVariant BlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Block");
    case Target:
        return tr("Target");
    case Control:
        return tr("Control");
    default:
        return tr("Net sales");
    }
}

} // namespace strata
