#include "ui/growth/touchmodel.h"

#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/growthwords.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

namespace strata {

void TouchModel::setTouches(const std::vector<Touch>& touches, Day today)
{
    const bool isSameLength = touches.size() == m_touches.size();
    if (!isSameLength)
        beginResetModel();
    m_touches = touches;
    m_today = today;
    if (!isSameLength)
        endResetModel();
    else if (!m_touches.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TouchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_touches.size());
}

int TouchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TouchModel::text(const Touch& touch, int column) const
{
    switch (column) {
    case Date:
        return format::day(touch.date);
    case Kind:
        return Campaigns::touchName(touch.kind);
    case What:
        return format::text(touch.text);
    case Whom:
        return touch.block.empty() ? tr("Whole target group") : GrowthWords::blockName(touch.block);
    default:
        break;
    }
    if (touch.isDone)
        return tr("Done");
    return isKnown(touch.date) && touch.date < m_today ? tr("Late") : tr("Open");
}

QVariant TouchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_touches.size())
        return {};
    const Touch& touch = m_touches[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(touch, column);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(text(touch, column).toHtmlEscaped());
    case Qt::CheckStateRole:
        return column == IsDone ? QVariant(int(touch.isDone ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ForegroundRole:
        if (column == IsDone && !touch.isDone && isKnown(touch.date) && touch.date < m_today)
            return Theme::instance().colors().bad;
        return {};
    case DataTable::SortRole:
        if (column == Date)
            return isKnown(touch.date) ? touch.date : std::numeric_limits<int>::max();
        return column == IsDone ? QVariant(int(touch.isDone)) : QVariant(text(touch, column));
    case DataTable::ExportRole:
        return column == Date ? QVariant(QString::fromStdString(isoDate(touch.date))) : QVariant();
    default:
        return {};
    }
}

QVariant TouchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What");
    case Whom:
        return tr("For whom");
    default:
        return tr("State");
    }
}

Qt::ItemFlags TouchModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == IsDone)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool TouchModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != IsDone || role != Qt::CheckStateRole)
        return false;
    emit doneChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace strata
