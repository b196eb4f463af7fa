#pragma once
#include "core/method/costtoserve.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace strata {

// Every customer with what serving it costs, beside its margin.
class CustomerCostModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        NetSales,
        GrossMargin,
        Cost,
        Share, // of the gross margin
        NetProfit,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Customers with a cost or a sale; `project` and `metrics` are those of the costs.
    void setCosts(std::shared_ptr<const Dataset> dataset, const MetricTable& metrics,
                  const CostToServe& costs, const std::string& currency);
    void clear();
    int customerOf(int row) const { return m_rows[std::size_t(row)].customer; }
    int rowOf(int customer) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int customer = 0;
        Amount sales = kNoAmount, margin = kNoAmount, cost = 0, profit = kNoAmount;
    };

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Row> m_rows; // dearest first
    std::string m_currency;
};

} // namespace strata
