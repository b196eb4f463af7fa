#include "ui/planning/decisionmodel.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/widgets/datatable.h"

#include <QDateTime>

namespace strata {

namespace {

const std::string& textOf(const Decision& decision, int column)
{
    switch (column) {
    case DecisionModel::Who:
        return decision.who;
    case DecisionModel::Before:
        return decision.before;
    case DecisionModel::After:
        return decision.after;
    case DecisionModel::Reason:
        return decision.reason;
    case DecisionModel::Dissent:
        return decision.dissent;
    default:
        return decision.what;
    }
}

} // namespace

void DecisionModel::setDecisions(const std::vector<Decision>& decisions)
{
    if (decisions == m_decisions)
        return;
    if (decisions.size() == m_decisions.size()) { // the selection stays while a reason is written
        m_decisions = decisions;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    const int common = int(std::min(decisions.size(), m_decisions.size()));
    if (decisions.size() > m_decisions.size()) {
        beginInsertRows({}, common, int(decisions.size()) - 1);
        m_decisions = decisions;
        endInsertRows();
    } else {
        beginRemoveRows({}, common, rowCount() - 1);
        m_decisions = decisions;
        endRemoveRows();
    }
    if (common > 0)
        emit dataChanged(index(0, 0), index(common - 1, ColumnCount - 1));
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Decision& decision = m_decisions[std::size_t(index.row())];
    if (index.column() == Time) {
        if (role == Qt::DisplayRole)
            return whenText(decision.time);
        if (role == DataTable::SortRole)
            return index.row(); // as they fell, also where the clock was set back
        if (role == DataTable::ExportRole)
            return QDateTime::fromMSecsSinceEpoch(decision.time).toString(Qt::ISODate);
        return {};
    }
    const QString text = format::text(textOf(decision, index.column()));
    if (role == Qt::DisplayRole) {
        QString line = text;
        return line.replace(QLatin1Char('\n'), QStringLiteral("; "));
    }
    if (role == DataTable::ExportRole)
        return text;
    if (role == Qt::ToolTipRole && !text.isEmpty())
        return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Reason:
        return tr("Reason");
    case Dissent:
        return tr("Dissent");
    default:
        return {};
    }
}

} // namespace strata
