#pragma once
#include "core/import/importplan.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

// The first rows of a file, as they stand there; tips say how a cell is understood or why it is not.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        RejectedRole = Qt::UserRole + 1,
        StateRole
    }; // bool; CellState as int

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(const ImportPlan& plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportColumn> m_columns;
    std::vector<PreviewRow> m_rows;
};

} // namespace strata
