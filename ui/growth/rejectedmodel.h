#pragma once
#include "ui/growth/learnedtable.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

// The rows of a file that cannot be taken, with their line and the reason.
class RejectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<LearnedRows::Rejected> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LearnedRows::Rejected> m_rows;
};

} // namespace strata
