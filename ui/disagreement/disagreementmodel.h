#pragma once
#include "core/method/disagreement.h"
#include "core/model/framework.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <utility>

namespace strata {

// "Loyalty", or "Orders in Loyalty"; ids where the value tree has them no more.
QString rowName(const Framework& framework, const std::string& factor, const std::string& metric);

// The rows of the value tree whose weight makes a difference, the one that matters most first.
class DisagreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Votes,
        Customers,
        CustomerShare,
        ProfitShare,
        ColumnCount
    };
    static constexpr int kShareRole = Qt::UserRole + 40; // 0..1 of the largest, where a bar shows it
    // A name in two parts: "Orders", "in Loyalty"; a factor has one.
    static constexpr int kTitleRole = Qt::UserRole + 41, kUnderRole = Qt::UserRole + 42;

    using QAbstractTableModel::QAbstractTableModel;

    // Rows that change nobody are left out.
    void setDisagreement(const Disagreement& disagreement, const Framework& framework);
    const RowDisagreement& row(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(const std::string& factor, const std::string& metric) const; // -1 = not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowDisagreement> m_rows;
    Framework m_framework;
    Disagreement m_all; // without its rows
    bool m_isBySales = false;
    std::pair<double, double> m_largest; // customer share, profit share
};

// A factor's name, or a metric's with its factor's quietly below.
class RowNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static constexpr int kUpper = 21; // px of the upper part
};

// A share as a bar with its figure.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace strata
