#include "ui/actions/conversationmodel.h"

#include "ui/actions/conversationwords.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/widgets/datatable.h"

#include <utility>

namespace strata {

void ConversationModel::setConversation(Conversation talk, const Project& project)
{
    beginResetModel();
    m_talk = std::move(talk);
    m_project = project;
    endResetModel();
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_talk.points.size());
}

int ConversationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConversationModel::shown(const TalkingPoint& point, int column) const
{
    switch (column) {
    case Metric:
        return metricName(point.metric);
    case Value:
        return conversationWords::value(point, m_project);
    case Group:
        return conversationWords::groupValue(point, m_project);
    case Score:
        return conversationWords::score(point.score);
    case Reach:
        return conversationWords::reach(point, m_project);
    case Effect:
        return conversationWords::effect(point, m_talk.now, m_project);
    default:
        return {};
    }
}

QString ConversationModel::why(const TalkingPoint& point, int column) const
{
    const QString title = QStringLiteral("%1: %2").arg(metricName(point.metric), shown(point, column));
    switch (column) {
    case Value:
        if (const MetricInfo* info = findMetric(point.metric))
            return whyText({.title = title, .sentence = metricFormula(*info), .source = metricTrap(*info)});
        return {};
    case Group:
        return whyText({.title = title,
                        .sentence = m_talk.isOfCore
                            ? tr("Half of the %Ln Core customer(s) with this figure are above, half below.",
                                 nullptr, int(point.groupSize))
                            : tr("Half of the %Ln scored customer(s) with this figure are above, half below.",
                                 nullptr, int(point.groupSize))});
    case Score:
        return whyText({.title = title,
                        .sentence = tr("The metric's value function makes this of %1.")
                                        .arg(conversationWords::value(point, m_project))});
    case Reach:
        if (!point.reach)
            return {};
        return whyText({.title = title,
                        .sentence = point.reach->what == TalkingPoint::Reach::What::BetterHalf
                            ? tr("The median of the better half: a quarter of the scored customers are at "
                                 "least that good.")
                            : tr("The customer is in the better quarter already. This is the smallest change "
                                 "that leads to the next type or tier.")});
    case Effect:
        if (!point.reach)
            return {};
        return whyText({.title = metricName(point.metric),
                        .sentence = tr("The customer was scored again with this figure alone changed."),
                        .formula = {tr("score of the metric: %1 to %2")
                                        .arg(conversationWords::score(point.score),
                                             conversationWords::score(point.reach->score)),
                                    shown(point, Effect)}});
    default:
        return {};
    }
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TalkingPoint& point = m_talk.points[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(point, column);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(shown(point, column).toHtmlEscaped());
    case DataTable::SortRole:
        switch (column) {
        case Value:
            return point.value;
        case Group:
            return point.groupMedian.value_or(-1e300);
        case Score:
            return point.score;
        case Reach:
            return point.reach ? point.reach->value : -1e300;
        case Effect:
            return point.reach ? point.reach->then.composite : -1.0;
        default:
            return {};
        }
    case DataTable::ExportRole:
        switch (column) {
        case Value:
            return point.value;
        case Group:
            return point.groupMedian ? QVariant(*point.groupMedian) : QVariant(QString());
        case Score:
            return point.score < 0.0 ? QVariant(QString()) : QVariant(point.score);
        case Reach:
            return point.reach ? QVariant(point.reach->value) : QVariant(QString());
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        return why(point, column);
    default:
        return {};
    }
}

QVariant ConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Metric || section == Effect ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return tr("Talk about");
    case Value:
        return tr("Today");
    case Group:
        return conversationWords::groupHead(m_talk);
    case Score:
        return tr("Its score");
    case Reach:
        return tr("To reach");
    case Effect:
        return tr("What that would do");
    default:
        return {};
    }
}

} // namespace strata
