#include "ui/gaps/findingmodel.h"

#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/gaps/findingwords.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/gapwords.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace strata {

void FindingModel::setFindings(const Project& project, const std::vector<Finding>& findings, Day today)
{
    beginResetModel();
    m_rows.clear();
    for (const Finding& finding : findings) {
        Row row;
        row.finding = finding;
        row.found = findingInWords(finding, project.imports);
        row.advice = adviceInWords(finding);
        row.why = whyText(whyFinding(project, finding, row.found, row.advice));
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    setTasks(project, today);
}

void FindingModel::setTasks(const Project& project, Day today)
{
    for (Row& row : m_rows) {
        row.task = gapTaskOf(project, row.finding.key);
        row.isLate = isKnown(row.task.due) && row.task.due < today && !row.task.isDone;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingModel::rowOf(const std::string& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&key](const Row& row) { return row.finding.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingModel::display(const Row& row, int column) const
{
    switch (column) {
    case Level:
        return severityName(row.finding.severity);
    case Found:
        return row.found;
    case Advice:
        return row.advice;
    case Owner:
        return format::text(row.task.owner);
    case Due:
        return !isKnown(row.task.due) ? QString()
            : row.isLate              ? tr("%1, late").arg(format::day(row.task.due))
                                      : format::day(row.task.due);
    case Done:
        return row.task.isDone ? tr("Done") : QString();
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const Colors& colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Due && row.isLate)
            return colors.bad;
        return index.column() == Advice || row.task.isDone ? QVariant(colors.quiet) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Owner || index.column() == Due ? tipText(format::text(row.task.note))
                                                                : tipText(display(row, index.column()));
    case Qt::WhatsThisRole:
        return index.column() == Found ? QVariant(row.why) : QVariant();
    case SeverityRole:
        return int(row.finding.severity);
    case DataTable::SortRole:
        if (index.column() == Level) // the serious ones first
            return -int(row.finding.severity);
        if (index.column() == Due)
            return isKnown(row.task.due) ? row.task.due : std::numeric_limits<Day>::max();
        return display(row, index.column());
    case DataTable::ExportRole:
        return index.column() == Due ? format::text(isoDate(row.task.due)) : display(row, index.column());
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Level:
        return tr("How bad");
    case Found:
        return tr("What we found");
    case Advice:
        return tr("What to do");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case Done:
        return tr("Done");
    default:
        return {};
    }
}

void SeverityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    const QString text = plain.text;
    plain.text.clear();
    if (option.widget)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    paintGapBadge(*painter, QRectF(option.rect).adjusted(8.0, 0.0, -8.0, -1.0), text,
                  severityColor(Severity(index.data(FindingModel::SeverityRole).toInt())));
}

} // namespace strata
