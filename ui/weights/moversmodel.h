#pragma once
#include "core/method/evaluate.h"

#include <QAbstractTableModel>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// The customers whose type differs from a remembered one, the largest by net sales first.
class MoversModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        From,
        Arrow,
        To,
        NetSales,
        ColumnCount
    };
    static constexpr std::size_t kMostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    // `before` has one type per customer of the dataset.
    void setTypes(const std::vector<std::uint8_t>& before, const Results& results, const MetricTable& metrics,
                  const Dataset& dataset, const std::string& currency);
    void clear();
    std::size_t moverCount() const { return m_movers; } // all of them, also those beyond kMostRows
    // How many customers had each type before.
    const std::array<std::int64_t, kTypeCount>& before() const { return m_before; }
    int customerOf(int row) const { return m_rows[std::size_t(row)].customer; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int customer = 0;
        std::uint8_t from = 0, to = 0;
        double netSales = 0.0;
        QString name;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
    std::size_t m_movers = 0;
    std::array<std::int64_t, kTypeCount> m_before{};
    std::string m_currency;
};

} // namespace strata
