#pragma once
#include "core/method/confidence.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace strata {

class ConfidenceRun;
class Workshop;

// Every customer who has a type, with the share of draws in each type. Sorts and filters itself: a general
// proxy is too slow for 100 000 rows. Empty while nothing is drawn.
class ConfidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        CoreShare,
        OpportunisticShare,
        MarginalShare,
        ServiceDrainShare,
        Sure,
        NetSales,
        NetProfit,
        ColumnCount
    };
    enum Role
    {
        ShareRole = Qt::UserRole + 70 // 0..1 for the bar of a type's column
    };

    ConfidenceModel(Workshop& workshop, const ConfidenceRun& run, QObject* parent = nullptr);

    void refresh(); // the answer is another one, or gone
    void clear(); // until the next refresh()
    void setFilterText(const QString& text); // part of the name or number
    // Only customers this sure, of this type now, or sure of another type than now; none: all.
    void setSureness(std::optional<Sureness> sureness);
    void setSureOfAnother(bool isAsked);

    int customerOf(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(int customer) const; // -1 = filtered out
    std::size_t customers() const { return m_typed; } // before filtering

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString surenessName(Sureness sureness); // "Sure", "Leaning", "Open"

private:
    void arrange();
    bool passes(std::size_t customer) const;
    // To sort by; NaN = none, at the end in either order.
    double keyOf(std::size_t customer) const;
    double likeliestShare(std::size_t customer) const;
    QString nameOf(std::size_t customer) const;
    QString surenessText(std::size_t customer) const;

    Workshop& m_workshop;
    const ConfidenceRun& m_run;
    std::vector<int> m_rows; // customers in the order of the table
    std::size_t m_typed = 0;
    QString m_filter;
    std::optional<Sureness> m_sureness;
    bool m_isAnotherAsked = false;
    int m_column = NetSales;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

// A percent with a bar under it in the colour of the column's type, as long as the share.
class DrawnShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace strata
