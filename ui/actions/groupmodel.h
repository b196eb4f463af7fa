#pragma once
#include "core/transform/actionlist.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace strata {

// The groups that the listed actions fall into, "All" first.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Actions,
        Late,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::vector<ActionGroupCount> groups, bool byOwner);
    std::optional<ActionGroup> groupAt(int row) const; // none: all
    int rowOf(const std::optional<ActionGroup>& group) const; // -1 = not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ActionGroupCount> m_groups;
    std::size_t m_all = 0, m_late = 0;
    bool m_isByOwner = true;
};

QString groupName(const ActionGroup& group); // "Mia", "Week of 23 Nov 2026"

} // namespace strata
