#include "ui/customer/metricsmodel.h"

#include "ui/customer/customerwords.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

bool isLeftOutRow(const MetricStanding& standing)
{
    return standing.contribution.origin == ScoreOrigin::LeftOut;
}

} // namespace

std::vector<int> legendNumbers(const std::vector<MetricStanding>& metrics)
{
    std::vector<std::size_t> order(metrics.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&metrics](std::size_t a, std::size_t b) {
        return metrics[a].contribution.points > metrics[b].contribution.points;
    });
    std::vector<int> numbers(metrics.size(), 0);
    int next = 0;
    for (const std::size_t place : order)
        if (metrics[place].contribution.axisWeight > 0.0)
            numbers[place] = ++next;
    return numbers;
}

void MetricsModel::show(const Project& project, std::vector<MetricStanding> metrics, const WaysUp* ways)
{
    const std::vector<int> numbers = legendNumbers(metrics);
    const bool hasScore = std::any_of(numbers.begin(), numbers.end(), [](int number) { return number > 0; });
    std::vector<Row> rows;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        Row row;
        row.number = numbers[i];
        row.hasScore = hasScore;
        row.isComputing = ways == nullptr;
        row.counts = metrics[i].contribution.weight > 0.0;
        if (const std::size_t factor = metrics[i].contribution.factor;
            factor < project.framework.factors.size())
            row.factor = format::text(project.framework.factors[factor].name);
        if (ways)
            row.moveUp = moveUpInWords(*ways, metrics[i].contribution.metric, project);
        row.standing = std::move(metrics[i]);
        rows.push_back(std::move(row));
    }
    m_currency = project.currency;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MetricsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int MetricsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MetricsModel::display(const Row& row, int column) const
{
    const MetricStanding& standing = row.standing;
    const Contribution& one = standing.contribution;
    switch (column) {
    case Name:
        return metricName(one.metric);
    case Value:
        return standing.hasValue ? valueInWords(one.metric, standing.value, m_currency) : tr("missing");
    case Better:
        if (standing.betterThan >= 0.0)
            return format::number(standing.betterThan);
        return row.isComputing && one.score >= 0.0 ? QStringLiteral("\u2026") : format::missing();
    case Points:
        return row.counts ? format::number(one.points, 1) : format::missing();
    case MoveUp:
        if (one.origin == ScoreOrigin::LeftOut || (one.origin != ScoreOrigin::Value && row.hasScore))
            return missingInWords(one.origin);
        if (row.isComputing)
            return QStringLiteral("\u2026");
        return row.moveUp.isEmpty() ? format::missing() : row.moveUp;
    default:
        return {};
    }
}

QVariant MetricsModel::sortKey(const Row& row, int column) const
{
    const Contribution& one = row.standing.contribution;
    switch (column) {
    case Value:
        return row.standing.hasValue ? row.standing.value : -std::numeric_limits<double>::infinity();
    case Better:
        return row.standing.betterThan;
    case Points: // those that add nothing come last, those left out behind them
        return row.counts ? one.points : isLeftOutRow(row.standing) ? -2.0 : -1.0;
    default:
        return display(row, column);
    }
}

QVariant MetricsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case DataTable::SortRole:
        return sortKey(row, column);
    case DataTable::ExportRole:
        if (column == Value)
            return row.standing.hasValue ? QVariant(row.standing.value) : QVariant(QString());
        if (column == Points)
            return row.counts ? QVariant(row.standing.contribution.points) : QVariant(QString());
        return display(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ForegroundRole:
        if (!row.counts || (column == Value && !row.standing.hasValue))
            return Theme::instance().colors().quiet;
        return {};
    case Qt::ToolTipRole: {
        QString words = column == Name
            ? tr("%1, factor %2").arg(metricName(row.standing.contribution.metric), row.factor)
            : display(row, column);
        if (column == Name && row.number > 0)
            words += QLatin1Char(' ') + tr("(number %1 in the bars)").arg(row.number);
        return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
    }
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Better:
            return tr("How many percent of the other scored customers have a lower score in this metric");
        case Points:
            return tr("Score times weight; together they make the composite");
        case MoveUp:
            return tr("The smallest change of this metric alone that is enough for a better type or tier; "
                      "“no loss any more” says what the money guard asks for besides");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Metric");
    case Value:
        return tr("Value");
    case Better:
        //: head of a column; two lines
        return tr("Better than\n% of customers");
    case Points:
        return tr("Adds\nto score");
    case MoveUp:
        return tr("To move up");
    default:
        return {};
    }
}

} // namespace strata
