#include "ui/data/previewmodel.h"

#include "ui/data/fieldtext.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostRows = 100;

} // namespace

void PreviewModel::setPlan(const ImportPlan& plan)
{
    beginResetModel();
    m_columns = plan.columns;
    m_rows.assign(plan.preview.begin(),
                  plan.preview.begin() + std::ptrdiff_t(std::min(plan.preview.size(), kMostRows)));
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow& row = m_rows[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    const PreviewCell cell = column < row.cells.size() ? row.cells[column] : PreviewCell();
    const Colors& colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
        return format::text(cell.text).simplified();
    case Qt::ToolTipRole:
        if (!row.rejected.empty())
            return plainTip(tr("This row will not be taken: %1").arg(format::text(row.rejected)));
        if (cell.state == CellState::Invalid)
            return tr("Cannot be read; the cell will be empty");
        if (cell.state == CellState::Missing)
            return tr("No value");
        if (cell.state == CellState::Good)
            return plainTip(tr("Understood as %1").arg(format::text(cell.understood)));
        return tr("Not used");
    case Qt::ForegroundRole:
        if (cell.state == CellState::Invalid || !row.rejected.empty())
            return colors.bad;
        return cell.state == CellState::Unused ? colors.quiet : colors.text;
    case Qt::BackgroundRole:
        if (cell.state == CellState::Invalid || !row.rejected.empty()) {
            QColor ground = colors.bad;
            ground.setAlphaF(cell.state == CellState::Invalid ? 0.18f : 0.08f);
            return ground;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (m_columns[column].type == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft));
    case RejectedRole:
        return !row.rejected.empty();
    case StateRole:
        return int(cell.state);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Vertical)
        return int(m_rows[std::size_t(section)].line);
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const ImportColumn& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return format::text(column.name).simplified();
        const QString understood = tr("%1: %2").arg(fieldName(column.field), understoodText(column));
        const QString profile = profileText(column);
        return plainTip(profile.isEmpty() ? understood : tr("%1; %2").arg(understood, profile));
    }
    return {};
}

} // namespace strata
