#pragma once
#include "core/gaps/gaps.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <string>
#include <vector>

namespace strata {

// Every metric of the value tree: what it is made from, whom it covers, what stands in its way.
class MetricGapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Source,
        Customers, // covered: a bar with its percent
        Sales,
        State,
        Found,
        Owner,
        Due,
        Done,
        ColumnCount
    };
    enum Role
    {
        ShareRole = Qt::UserRole + 60, // double: of the bar
        StateRole // int: GapState
    };

    using QAbstractTableModel::QAbstractTableModel;

    // What is known about ratings beyond the count: how many of the largest customers are all rated.
    struct RatedTop
    {
        std::string metric;
        int customers = 0;
    };

    void setGaps(const Project& project, const std::vector<MetricGap>& gaps,
                 const std::vector<RatedTop>& ratedTop, Day today);
    void setPlans(const Project& project, Day today); // owners and dates are new
    const MetricGap& gap(int row) const { return m_rows[std::size_t(row)].gap; }
    bool hasOwners() const;
    bool hasDues() const;
    bool hasDone() const;
    int rowOf(const std::string& metric) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        MetricGap gap;
        QString source, found, allFound, owner, note;
        Day due = kNoDay;
        bool isLate = false, isDone = false;
        double covered = 0.0; // 0..1
    };
    void fillPlan(Row& row, const Project& project, Day today) const;
    QString display(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

// Paints the bar of the customers covered and the badge of the state.
class MetricGapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace strata
