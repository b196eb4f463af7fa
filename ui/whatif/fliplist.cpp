#include "ui/whatif/fliplist.h"

#include "core/method/tornado.h"
#include "core/method/weightline.h"
#include "ui/charts/flipchart.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/weightnames.h"
#include "ui/widgets/datatable.h"

#include <algorithm>
#include <utility>

namespace strata {

void FlipListModel::setWeights(const Framework& framework)
{
    std::vector<Row> rows;
    for (const WeightLine& line : weightLines(framework)) {
        const Factor& factor = framework.factors[line.factor];
        const std::string metric = line.metric ? factor.metrics[*line.metric].id : std::string();
        rows.push_back({weightKey(factor.id, metric),
                        weightName(framework, factor.id, metric),
                        weightFullName(framework, factor.id, metric),
                        !line.metric,
                        line.today,
                        {}});
    }
    const bool isSameList = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row& a, const Row& b) { return a.key == b.key; });
    if (!isSameList) {
        beginResetModel();
        m_rows = std::move(rows);
        m_isStale = true;
        endResetModel();
        return;
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        rows[r].figures = std::move(m_rows[r].figures);
        m_rows[r] = std::move(rows[r]);
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FlipListModel::setCurves(const FlipCurves& curves)
{
    for (const FlipCurve& curve : curves.curves) {
        const int row = rowOf(weightKey(curve.factor, curve.metric));
        if (row < 0)
            continue;
        Figures figures;
        figures.isAlone = curve.isAlone;
        figures.sentence = FlipChart::stillSentence(curve);
        figures.length = curve.stillTo - curve.stillFrom;
        const auto [from, to] = curve.stillInterval(FlipChart::kStillStep);
        //: an interval of weights: "22.4–27.9 %"
        figures.still = tr("%1–%2").arg(format::number(from / 100.0, 1), format::hundredth(to / 100.0, 1));
        figures.below = std::max(0, curve.today - kTornadoStep);
        figures.above = std::min(kFullWeight, curve.today + kTornadoStep);
        figures.movedBelow = curve.stepAt(figures.below).moved;
        figures.movedAbove = curve.stepAt(figures.above).moved;
        m_rows[std::size_t(row)].figures = figures;
    }
    m_isStale = false;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FlipListModel::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) == isStale || m_rows.empty())
        return;
    emit dataChanged(index(0, Still), index(rowCount() - 1, ColumnCount - 1));
}

int FlipListModel::rowOf(const QString& key) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].key == key)
            return int(row);
    return -1;
}

int FlipListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FlipListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FlipListModel::display(const Row& row, int column) const
{
    if (column == Name)
        return row.name;
    if (column == Today)
        return format::weight(row.today);
    if (m_isStale || !row.figures)
        return QStringLiteral("…");
    if (row.figures->isAlone)
        return column == Still ? tr("alone") : format::missing();
    if (column == Still)
        return row.figures->still;
    return format::number(double(column == Below ? row.figures->movedBelow : row.figures->movedAbove));
}

QString FlipListModel::tip(const Row& row, int column) const
{
    if (column == Name || column == Today)
        return row.fullName;
    if (m_isStale || !row.figures)
        return tr("This is being computed.");
    if (column == Still || row.figures->isAlone)
        return row.figures->sentence;
    return tr("At %1 %Ln customer(s) have another type than now.", nullptr,
              int(column == Below ? row.figures->movedBelow : row.figures->movedAbove))
        .arg(format::weight(column == Below ? row.figures->below : row.figures->above));
}

QVariant FlipListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(tip(row, column).toHtmlEscaped());
    case Qt::FontRole:
        return row.isFactor && column == Name ? QVariant(Theme::instance().strongFont()) : QVariant();
    case Qt::ForegroundRole:
        return column > Today && (m_isStale || !row.figures) ? QVariant(Theme::instance().colors().quiet)
                                                             : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case DataTable::SortRole:
    case DataTable::ExportRole:
        if (role == DataTable::ExportRole && column > Today && m_isStale)
            return {};
        switch (column) {
        case Name:
            return role == DataTable::SortRole ? QVariant(index.row()) : QVariant(row.fullName);
        case Today:
            return role == DataTable::SortRole ? QVariant(row.today) : QVariant(row.today / 100.0);
        case Still:
            if (role == DataTable::ExportRole)
                return row.figures ? QVariant(row.figures->still) : QVariant();
            return row.figures ? row.figures->length : -1.0;
        case Below:
            return row.figures ? QVariant(qlonglong(row.figures->movedBelow)) : QVariant();
        case Above:
            return row.figures ? QVariant(qlonglong(row.figures->movedAbove)) : QVariant();
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant FlipListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Still)
            return tr("The weights around today's at which everybody keeps their type");
        if (section == Below || section == Above)
            return tr("Customers with another type, 10 points away or less where the weight is smaller");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Weight");
    case Today:
        return tr("Today");
    case Still:
        return tr("Nobody moves");
    case Below:
        //: customers who change type where a weight is 10 points lower
        return tr("−10");
    case Above:
        return tr("+10");
    default:
        return {};
    }
}

} // namespace strata
