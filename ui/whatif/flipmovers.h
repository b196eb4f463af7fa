#pragma once
#include "core/method/flipcurve.h"
#include "core/model/dataset.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace strata {

struct MetricTable;

// Who changes type along a stretch of a flip curve, as it is met on the way from today's weight; the nearest
// to it first.
class FlipMoversModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Weight,
        From,
        To,
        NetSales,
        ColumnCount
    };
    static constexpr std::size_t kMostRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    // The crossings `from` to `to` (not included) of the curve.
    void setCrossings(std::shared_ptr<const FlipCurve> curve, std::size_t from, std::size_t to,
                      std::shared_ptr<const Dataset> dataset, std::shared_ptr<const MetricTable> metrics,
                      const std::string& currency);
    void clear();
    int customerOf(int row) const { return m_rows[std::size_t(row)].customer; }
    std::size_t crossings() const { return m_crossings; } // all of them, also those beyond kMostRows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString name(int customer) const;
    bool isSalesKnown(int customer) const;
    double sales(int customer) const; // currency units

    std::vector<FlipCrossing> m_rows; // from today's side to the other
    std::size_t m_crossings = 0;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const MetricTable> m_metrics;
    std::string m_currency;
};

} // namespace strata
