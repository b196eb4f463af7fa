#pragma once
#include "core/transform/campaigndraw.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace strata {

// The blocks in which lots were drawn, with how many of each are in which group.
class BlockModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Target,
        Control,
        NetSales,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBlocks(std::vector<BlockCount> blocks, const std::string& currency);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<BlockCount> m_blocks;
    std::string m_currency;
};

} // namespace strata
