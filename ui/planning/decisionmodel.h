#pragma once
#include "core/model/debate.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

// The decision log as a table: a row per decision, in the order in which they fell.
class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        What,
        Who,
        Before,
        After,
        Reason,
        Dissent,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDecisions(const std::vector<Decision>& decisions);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Decision> m_decisions;
};

} // namespace strata
