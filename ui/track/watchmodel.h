#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "core/transform/watching.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace strata {

class Workshop;

// The watch list, a row for each watch, and what it says now.
class WatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Who,
        Figure,
        Limit,
        Now,
        State,
        Note,
        ColumnCount
    };

    explicit WatchModel(Workshop& workshop, QObject* parent = nullptr);

    // Null: they are being looked at.
    void setStates(std::shared_ptr<const std::vector<WatchState>> states);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const WatchState* stateOf(int row) const;
    QString display(int row, int column) const;

    Workshop& m_workshop;
    Shared<Tracking> m_tracking; // what is listed
    std::vector<QString> m_names; // of whom each watch is about
    std::shared_ptr<const std::vector<WatchState>> m_states;
};

// The customers beyond one limit, those farthest beyond it first. Sorts itself.
class BeyondModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Type,
        Value,
        NetSales,
        ColumnCount
    };

    explicit BeyondModel(Workshop& workshop, QObject* parent = nullptr);

    void setWatch(const std::string& attribute, bool isBelow, const std::vector<std::int32_t>& customers);
    void clear() { setWatch({}, true, {}); }
    int customerOf(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString nameOf(int customer) const;
    double keyOf(int customer, int column) const; // NaN: none

    Workshop& m_workshop;
    std::string m_attribute;
    std::vector<std::int32_t> m_rows;
    std::shared_ptr<const MetricTable> m_metrics; // the figures they were found in
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<double> m_values; // per row's customer, by index into the dataset; empty: none
    std::vector<std::uint8_t> m_types;
};

} // namespace strata
