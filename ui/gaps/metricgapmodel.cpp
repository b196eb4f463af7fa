#include "ui/gaps/metricgapmodel.h"

#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/gapwords.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace strata {

void MetricGapModel::fillPlan(Row& row, const Project& project, Day today) const
{
    const MetricPlan plan = metricPlanOf(project, row.gap.metric);
    row.owner = format::text(plan.owner);
    row.note = format::text(plan.note);
    row.due = plan.due;
    row.isDone = gapTaskOf(project, metricGapKey(row.gap.metric)).isDone;
    row.isLate = isKnown(plan.due) && plan.due < today && row.gap.state != GapState::Ready && !row.isDone;
}

void MetricGapModel::setGaps(const Project& project, const std::vector<MetricGap>& gaps,
                             const std::vector<RatedTop>& ratedTop, Day today)
{
    std::vector<Row> rows;
    for (const MetricGap& gap : gaps) {
        Row row;
        row.gap = gap;
        row.source = sourceInWords(project, gap);
        row.found = foundInWords(gap);
        row.allFound = allFoundInWords(gap);
        row.covered = gap.customers == 0 ? 0.0 : double(gap.covered) / double(gap.customers);
        for (const RatedTop& top : ratedTop)
            if (top.metric == gap.metric && top.customers > 0) {
                //: after "394 customers still to rate"
                const QString done = tr("the %Ln largest are done", nullptr, top.customers);
                row.found += QStringLiteral("; ") + done;
                row.allFound += QLatin1Char('\n') + done;
            }
        fillPlan(row, project, today);
        rows.push_back(std::move(row));
    }
    const bool isSameList = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row& a, const Row& b) { return a.gap.metric == b.gap.metric; });
    if (isSameList) { // rows keep their place and the selection
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MetricGapModel::setPlans(const Project& project, Day today)
{
    for (Row& row : m_rows)
        fillPlan(row, project, today);
    if (!m_rows.empty())
        emit dataChanged(index(0, Owner), index(rowCount() - 1, Done));
}

bool MetricGapModel::hasOwners() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.owner.isEmpty(); });
}

bool MetricGapModel::hasDues() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return isKnown(row.due); });
}

bool MetricGapModel::hasDone() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isDone; });
}

int MetricGapModel::rowOf(const std::string& metric) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&metric](const Row& row) { return row.gap.metric == metric; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MetricGapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricGapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MetricGapModel::display(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return metricName(row.gap.metric);
    case Source:
        return row.source;
    case Customers:
        return format::percent(row.covered);
    case Sales:
        return format::percent(row.gap.salesCovered);
    case State:
        return gapStateName(row.gap.state);
    case Found:
        return row.found;
    case Owner:
        return row.owner;
    case Due:
        return !isKnown(row.due) ? QString()
            : row.isLate         ? tr("%1, late").arg(format::day(row.due))
                                 : format::day(row.due);
    case Done:
        return row.isDone ? tr("Done") : QString();
    default:
        return {};
    }
}

QVariant MetricGapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const Colors& colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Customers
            ? tr("%1 of %2 customers, %3")
                  .arg(format::number(double(row.gap.covered)), format::number(double(row.gap.customers)),
                       format::percent(row.covered))
            : display(row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Due && row.isLate)
            return colors.bad;
        return index.column() == Source || index.column() == Found ? QVariant(colors.quiet) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Customers || index.column() == Sales
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Customers:
        case State:
            return tipText(
                tr("%1 of %2 customers have a value")
                    .arg(format::number(double(row.gap.covered)), format::number(double(row.gap.customers))));
        case Sales:
            return tipText(tr("Customers with a value make %1 of net sales")
                               .arg(format::percent(row.gap.salesCovered, 2)));
        case Found:
            return tipText(row.allFound);
        case Owner:
        case Due:
            return tipText(row.note);
        default:
            return tipText(display(row, index.column()));
        }
    case Qt::WhatsThisRole:
        return index.column() == Due ? QVariant() : QVariant(whyText(whyCovered(row.gap, row.allFound)));
    case ShareRole:
        return row.covered;
    case StateRole:
        return int(row.gap.state);
    case DataTable::SortRole:
        switch (index.column()) {
        case Customers:
            return row.covered;
        case Sales:
            return row.gap.salesCovered;
        case State:
            return int(row.gap.state);
        case Due: // no day comes last
            return isKnown(row.due) ? row.due : std::numeric_limits<Day>::max();
        default:
            return display(row, index.column());
        }
    case DataTable::ExportRole:
        switch (index.column()) {
        case Customers:
            return row.covered;
        case Sales:
            return row.gap.salesCovered;
        case Found:
            return QString(row.allFound).replace(QLatin1Char('\n'), QStringLiteral("; "));
        case Due:
            return format::text(isoDate(row.due));
        default:
            return display(row, index.column());
        }
    default:
        return {};
    }
}

QVariant MetricGapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Sales)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Sales)
        return tr("Share of net sales of the customers who have a value");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Metric");
    case Source:
        return tr("Source");
    case Customers:
        return tr("Customers covered");
    case Sales:
        return tr("Sales");
    case State:
        return tr("State");
    case Found:
        return tr("What we found");
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

void MetricGapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    const QString text = plain.text;
    plain.text.clear();
    const QRectF cell = QRectF(option.rect).adjusted(8.0, 0.0, -8.0, -1.0);
    if (option.widget)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    const auto state = GapState(index.data(MetricGapModel::StateRole).toInt());
    if (index.column() == MetricGapModel::State)
        return paintGapBadge(*painter, cell, text, gapStateColor(state));
    // The bar takes what the percent leaves.
    const double figure = plain.fontMetrics.horizontalAdvance(format::percent(1.0)) + 12.0;
    const double height = 10.0;
    paintShareBar(*painter,
                  QRectF(cell.left(), cell.center().y() - height / 2.0, cell.width() - figure, height),
                  index.data(MetricGapModel::ShareRole).toDouble(), gapStateColor(state));
    painter->save();
    painter->setFont(plain.font);
    painter->setPen(Theme::instance().colors().text);
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    painter->restore();
}

} // namespace strata
