#pragma once
#include "core/gaps/gaps.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <string>
#include <vector>

namespace strata {

// What is wrong with the data sets, who looks after it.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Level,
        Found,
        Advice,
        Owner,
        Due,
        Done,
        ColumnCount
    };
    enum Role
    {
        SeverityRole = Qt::UserRole + 60 // int: Severity
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const Project& project, const std::vector<Finding>& findings, Day today);
    void setTasks(const Project& project, Day today); // owners and dates are new
    const Finding& finding(int row) const { return m_rows[std::size_t(row)].finding; }
    int rowOf(const std::string& key) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Finding finding;
        QString found, advice, why;
        GapTask task;
        bool isLate = false;
    };
    QString display(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

// Paints the badge of how serious a finding is.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace strata
