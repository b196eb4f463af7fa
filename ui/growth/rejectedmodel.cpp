#include "ui/growth/rejectedmodel.h"

#include "ui/widgets/datatable.h"

namespace strata {

void RejectedModel::setRows(std::vector<LearnedRows::Rejected> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RejectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RejectedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const LearnedRows::Rejected& row = m_rows[std::size_t(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == DataTable::SortRole ? QVariant(qlonglong(row.line))
                                                                      : QVariant();
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(row.reason.toHtmlEscaped());
    return role == Qt::DisplayRole ? QVariant(row.reason) : QVariant();
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : tr("Why it is left out");
}

} // namespace strata
