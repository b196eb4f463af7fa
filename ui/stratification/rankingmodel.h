#pragma once
#include "ui/stratification/ranking.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace strata {

class Workshop;
struct Dataset;

// Customers with both ranks. Sorts itself: there may be 100 000.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        BySales,
        ByScore,
        Difference, // by size, whichever way, while both ways are listed
        NetSales,
        Score,
        NetProfit,
        ColumnCount
    };

    enum class Which
    {
        BothWays,
        Loud, // better by sales than by score
        Valuable
    };

    explicit RankingModel(Workshop& workshop, QObject* parent = nullptr);

    void setRanking(Ranking ranking); // of the workshop's present results
    const Ranking& ranking() const { return m_ranking; }
    void setWhich(Which which);
    void setSearch(const QString& text); // part of a name or number
    int customerOf(int row) const;
    int rowOf(int customer) const; // -1 = not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    double numberAt(const RankedCustomer& one, int column) const; // NaN = none
    QString why(const RankedCustomer& one, int column) const;

    Workshop& m_workshop;
    Ranking m_ranking;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::int32_t> m_names; // places in alphabetical order, once somebody sorts by them
    std::shared_ptr<const Dataset> m_namesOf;
    std::vector<std::int32_t> m_rows; // places in m_ranking.customers
    Which m_which = Which::BothWays;
    std::string m_search;
    int m_column = Difference;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace strata
