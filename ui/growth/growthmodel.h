#pragma once
#include "core/transform/potential.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace strata {

class GrowthRun;
class Workshop;

// The small customers of one list, with what they could buy. Sorts and filters itself: there may be 100 000.
class GrowthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        Tier,
        NetSales,
        Potential,
        Headroom,
        Peers,
        Trend,
        Breadth,
        Reason,
        ColumnCount
    };

    // What a list adds up to.
    struct Totals
    {
        std::size_t customers = 0;
        double netSales = 0.0, headroom = 0.0; // currency units a year; headroom of those who have some
    };

    GrowthModel(Workshop& workshop, const GrowthRun& run, QObject* parent = nullptr);

    void refresh(); // the answer is another one, or gone
    void clear(); // until the next refresh()
    void setAdvice(GrowthAdvice advice);
    GrowthAdvice advice() const { return m_advice; }
    void setFilterText(const QString& text); // part of the name or number
    const Totals& totals(GrowthAdvice advice) const { return m_totals[std::size_t(advice)]; }

    int customerOf(int row) const;
    int rowOf(int customer) const; // -1 = not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    void addUp();
    const CustomerPotential& at(int row) const;
    double keyOf(std::size_t place) const; // NaN = none, at the end in either order
    QString text(const CustomerPotential& one, int column) const;
    QVariant exported(const CustomerPotential& one, int column) const;

    Workshop& m_workshop;
    const GrowthRun& m_run;
    std::vector<std::int32_t> m_rows; // places in the answer's customers
    std::vector<std::int32_t> m_groupRanks; // of the answer's groups, by their words
    std::array<Totals, kAdviceCount> m_totals;
    GrowthAdvice m_advice = GrowthAdvice::Grow;
    QString m_filter;
    int m_column = Headroom;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace strata
