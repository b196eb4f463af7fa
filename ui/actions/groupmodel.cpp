#include "ui/actions/groupmodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <utility>

namespace strata {

QString groupName(const ActionGroup& group)
{
    switch (group.kind) {
    case ActionGroup::Kind::Owner:
        return group.owner.empty() ? GroupModel::tr("Nobody yet") : format::text(group.owner);
    case ActionGroup::Kind::Late:
        return GroupModel::tr("Late");
    case ActionGroup::Kind::Week:
        return GroupModel::tr("Week of %1").arg(format::day(group.monday));
    case ActionGroup::Kind::NoDay:
        return GroupModel::tr("No date");
    }
    return {};
}

void GroupModel::setGroups(std::vector<ActionGroupCount> groups, bool byOwner)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_isByOwner = byOwner;
    m_all = m_late = 0;
    for (const ActionGroupCount& one : m_groups) {
        m_all += one.actions;
        m_late += one.late;
    }
    endResetModel();
}

std::optional<ActionGroup> GroupModel::groupAt(int row) const
{
    if (row <= 0 || std::size_t(row) > m_groups.size())
        return {};
    return m_groups[std::size_t(row) - 1].group;
}

int GroupModel::rowOf(const std::optional<ActionGroup>& group) const
{
    if (!group)
        return 0;
    for (std::size_t k = 0; k < m_groups.size(); ++k)
        if (m_groups[k].group == *group)
            return int(k) + 1;
    return -1;
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size()) + 1;
}

int GroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isAll = index.row() == 0;
    const ActionGroupCount* one = isAll ? nullptr : &m_groups[std::size_t(index.row()) - 1];
    const std::size_t actions = isAll ? m_all : one->actions, late = isAll ? m_late : one->late;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name   ? (isAll ? tr("All") : groupName(one->group))
            : index.column() == Actions ? format::number(double(actions))
            : late == 0                 ? QString()
                                        : format::number(double(late));
    case DataTable::SortRole:
        // The rows come in their order: "All" first.
        return index.column() == Name   ? QVariant(index.row())
            : index.column() == Actions ? QVariant(qlonglong(actions))
                                        : QVariant(qlonglong(late));
    case DataTable::ExportRole:
        return index.column() == Name   ? QVariant()
            : index.column() == Actions ? QVariant(qlonglong(actions))
                                        : QVariant(qlonglong(late));
    case Qt::ForegroundRole:
        return index.column() == Late && late > 0 ? QVariant(Theme::instance().colors().bad) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        if (index.column() == Name)
            return {};
        return whyText({.title = QStringLiteral("%1: %2").arg(
                            isAll ? tr("All") : groupName(one->group),
                            index.column() == Late ? tr("%Ln late", nullptr, int(late))
                                                   : tr("%Ln action(s)", nullptr, int(actions))),
                        .sentence = index.column() == Late
                            ? tr("So many of them were due before today and are neither done nor dropped.")
                            : tr("So many actions pass the filters and belong here.")});
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name   ? (m_isByOwner ? tr("Owner") : tr("Due"))
        : section == Actions ? tr("Actions")
                             : tr("Late");
}

} // namespace strata
