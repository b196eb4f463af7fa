#pragma once
#include "ui/metrics/availability.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace strata {

// The metrics that are not there yet: who gets them until when.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State,
        Owner,
        Due,
        Note,
        Factors,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStandings(const std::vector<Standing>& standings); // keeps those that are missing
    const Standing& standing(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(const std::string& metric) const; // -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Standing> m_rows;
};

// Paints the badge of whether a metric can be had.
class AvailabilityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace strata
