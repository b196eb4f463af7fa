#pragma once
#include "core/method/comparison.h"
#include "core/model/dataset.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace strata {

// The customers of one stream, the largest by net sales first.
class FlowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        From,
        To,
        NetSales,
        NetProfit,
        Before,
        After,
        ColumnCount
    };
    static constexpr std::size_t kMostRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void setFlow(const TypeFlow& flow, std::shared_ptr<const ModelOutcome> reference,
                 std::shared_ptr<const ModelOutcome> other, std::shared_ptr<const Dataset> dataset,
                 const std::string& currency);
    void clear();
    int customerOf(int row) const { return m_customers[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double value(int customer, int column) const; // below 0 of a score: none
    bool isKnownValue(int customer, int column) const;
    QString display(int customer, int column) const;

    std::vector<std::int32_t> m_customers;
    CustomerType m_from = CustomerType::Core, m_to = CustomerType::Core;
    std::shared_ptr<const ModelOutcome> m_reference, m_other;
    std::shared_ptr<const Dataset> m_dataset;
    std::string m_currency;
};

} // namespace strata
