#pragma once
#include "core/model/project.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

// The accounts that count under another customer.
class MergedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Account,
        Into,
        Because,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(const Project& project);
    const std::string& accountOf(int row) const; // its id

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::int32_t account = 0; // among the accounts as brought
        std::int32_t customer = 0; // among the customers
        bool isByHand = false;
    };

    std::shared_ptr<const Dataset> m_dataset;
    Rollup m_rollup;
    std::vector<Row> m_rows;
};

QString accountName(const Customers& customers, std::size_t place); // "Ann's Shop (1042)"

} // namespace strata
