#pragma once
#include "ui/track/trackrun.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

class QTableView;

namespace strata {

// Customers at two times: types, tiers, money and the signals behind their trend. Sorts itself: a general
// proxy is too slow for 100 000 rows.
class StandingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        TypeThen,
        TypeNow,
        TierThen,
        TierNow,
        SalesThen,
        SalesNow,
        LastOrder,
        Signals,
        ColumnCount
    };
    // A customer by its places in the two snapshots; -1: not there.
    struct Row
    {
        std::int32_t then = -1, now = -1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // In the order given, until somebody sorts.
    void setRows(std::shared_ptr<const TrackAnswer> answer, std::vector<Row> rows);
    void clear() { setRows(nullptr, {}); }
    int customerOf(int row) const; // index into the dataset; -1: not there any more
    int rowOf(int customer) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString nameOf(const Row& row) const;
    QString display(const Row& row, int column) const;
    double keyOf(const Row& row, int column) const; // NaN = none, at the end in either order
    QVariant exported(const Row& row, int column) const;
    bool isThen(int column) const { return column == TypeThen || column == TierThen || column == SalesThen; }

    std::shared_ptr<const TrackAnswer> m_answer;
    std::vector<Row> m_rows;
};

// A pill for a type, plain words for who was not there or is gone.
class StandingDelegate : public PillDelegate
{
    Q_OBJECT

public:
    using PillDelegate::PillDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

// Goes to the customer's row where it is listed. `customer` is an index into the dataset, -1 = none.
void showCustomer(QTableView& table, const StandingModel& model, int customer);

// The rows of customers of the later time.
std::vector<StandingModel::Row> rowsOf(const SinceLast& since, const std::vector<std::int32_t>& places);

} // namespace strata
