#pragma once
#include "core/model/project.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace strata {

class Workshop;

// Customers with their type, tier, score and money. Sorts and filters itself: a general proxy is too slow for
// 100 000 rows. While a gesture runs the rows stay where they are and only their cells follow.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        Tier,
        Score,
        NetSales,
        Margin,
        NetProfit,
        Scored,
        Note,
        ColumnCount
    };

    explicit CustomerModel(Workshop& workshop, QObject* parent = nullptr);

    void refresh(); // the workshop's results are new
    void setText(const QString& text); // in name or id
    void setType(std::optional<CustomerType> type);
    int customerOf(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(int customer) const; // -1 = filtered out

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString nameOf(const Project& project, int customer);

private:
    void arrange(); // rows by filter and order; moves persistent indexes with their customers
    bool isIn(int customer) const;
    double numberAt(int customer, int column) const; // to sort by; NaN = none
    const Override* overrideOf(int customer) const;
    QString display(int customer, int column) const;

    Workshop& m_workshop;
    std::vector<int> m_rows; // customers in the order of the table
    std::shared_ptr<const Dataset> m_dataset;
    QString m_text;
    std::optional<CustomerType> m_type;
    int m_column = NetSales;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace strata
