#pragma once
#include "core/method/costtoserve.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// Every customer with what serving it costs, beside its margin. Sorts and filters itself: a general proxy is
// too slow for 100 000 rows. Each change of order or filter resets it.
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
    void setFilter(const QString& text); // customers whose name or number has it
    int customerOf(int row) const { return rowAt(row).customer; }
    int rowOf(int customer) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row
    {
        int customer = 0;
        Amount sales = kNoAmount, margin = kNoAmount, cost = 0, profit = kNoAmount;
    };

    const Row& rowAt(int row) const { return m_all[m_rows[std::size_t(row)]]; }
    QString nameOf(const Row& row) const;
    double number(const Row& row, int column) const; // currency units or a share; NaN: not known
    void arrange();

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Row> m_all; // by customer
    std::vector<std::uint32_t> m_rows; // in the order of the table
    std::string m_currency;
    QString m_filter;
    int m_column = Cost;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace strata
