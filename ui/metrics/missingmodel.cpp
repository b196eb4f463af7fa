#include "ui/metrics/missingmodel.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/metrictree.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace strata {

void MissingModel::setStandings(const std::vector<Standing>& standings)
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(standings.begin(), standings.end(), std::back_inserter(m_rows),
                 [](const Standing& standing) { return standing.isMissing(); });
    endResetModel();
}

int MissingModel::rowOf(const std::string& metric) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&metric](const Standing& row) { return row.metric == metric; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MissingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MissingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MissingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Standing& row = m_rows[std::size_t(index.row())];
    if (index.column() == State && role == MetricTree::AvailabilityRole)
        return int(row.holds);
    if (index.column() == State && role == MetricTree::SaidRole)
        return row.isSaid;
    if (index.column() == State && role == DataTable::SortRole)
        return int(row.holds);
    if (index.column() == Due && role == DataTable::SortRole) // no day comes last
        return isKnown(row.due) ? row.due : std::numeric_limits<Day>::max();
    if (index.column() == Due && role == Qt::ForegroundRole && row.isLate)
        return Theme::instance().colors().bad;
    if (role == Qt::ToolTipRole) {
        const MetricInfo* info = findMetric(row.metric);
        const QString text = index.column() == Name && info ? obstacle(*info, row.coverage)
                                                            : data(index, Qt::DisplayRole).toString();
        return tipOf(text);
    }
    if (role == Qt::AccessibleTextRole || role == DataTable::SortRole)
        return data(index, Qt::DisplayRole);
    if (role == DataTable::ExportRole && index.column() == Due)
        return format::text(isoDate(row.due));
    if (role != Qt::DisplayRole && role != DataTable::ExportRole)
        return {};
    switch (index.column()) {
    case Name:
        return metricName(row.metric);
    case State:
        return availabilityName(row.holds);
    case Owner:
        return row.owner;
    case Due:
        return !isKnown(row.due) ? QString()
            : row.isLate         ? tr("%1, late").arg(format::day(row.due))
                                 : format::day(row.due);
    case Note:
        return row.note;
    case Factors:
        return row.factors.isEmpty() ? tr("in no factor yet") : row.factors.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Metric");
    case State:
        return tr("Can we have it?");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case Note:
        return tr("Note");
    case Factors:
        return tr("Factor");
    default:
        return {};
    }
}

void AvailabilityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    QStyleOptionViewItem empty(option);
    initStyleOption(&empty, index);
    empty.text.clear();
    const QWidget* widget = option.widget;
    if (widget)
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    paintAvailability(*painter, QRectF(option.rect).adjusted(8.0, 0.0, -8.0, -1.0),
                      Availability(index.data(MetricTree::AvailabilityRole).toInt()),
                      index.data(MetricTree::SaidRole).toBool());
}

} // namespace strata
