#pragma once
#include "core/method/customerfilter.h"
#include "core/model/project.h"
#include "ui/background.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace strata {

class Workshop;

// Customers with their type, tier, score and money, and with any attribute a person asks for. Sorts and
// filters itself: a general proxy is too slow for 100 000 rows. While a gesture runs the rows stay where they
// are and only their cells follow.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        Tier,
        Score,
        NetSales,
        Margin,
        NetProfit,
        Scored,
        WayUp, // computed beside the window, for the rows that are looked at
        Note,
        ColumnCount // further columns from here on: the extra ones
    };

    explicit CustomerModel(Workshop& workshop, QObject* parent = nullptr);
    ~CustomerModel() override;

    void refresh(); // the workshop's results are new
    void setListed(std::vector<std::uint8_t> isListed); // one per customer; empty: everybody
    void setExtraColumns(std::vector<std::string> attributes);
    const std::vector<std::string>& extraColumns() const { return m_extra; }
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    std::string attributeOf(int column) const; // to sort a view by
    int columnOf(const std::string& attribute) const; // -1 = none
    int customerOf(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(int customer) const; // -1 = filtered out

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString nameOf(const Project& project, int customer);

private:
    void arrange(); // rows by filter and order; moves persistent indexes with their customers
    bool isListed(std::size_t customer) const { return m_isListed.empty() || m_isListed[customer]; }
    AttributeReader readerOf(int column) const;
    bool isNumber(int column) const;
    // To sort by, one per customer; NaN = none.
    std::vector<double> keysOf(int column) const;
    const std::vector<std::int32_t>& ranksOf(const std::string& attribute,
                                             const AttributeReader& reader) const;
    double numberAt(int customer, int column) const;
    const Override* overrideOf(int customer) const;
    QString display(int customer, int column) const;
    QString noteOf(int customer) const;
    QString why(int customer, int column) const; // Shift+F1 in the cell
    void forgetWays();
    void computeWays();
    QString wayNow(int customer) const; // at once, for copies and exports

    Workshop& m_workshop;
    std::vector<int> m_rows; // customers in the order of the table
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::uint8_t> m_isListed;
    std::vector<std::string> m_extra;
    int m_column = NetSales;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    // Places of texts in alphabetical order, by attribute; of m_dataset.
    mutable std::map<std::string, std::vector<std::int32_t>> m_ranks;

    QHash<int, QString> m_ways; // by customer
    mutable QSet<int> m_wanted; // those looked at without one
    mutable QTimer m_ask;
    bool m_areResultsSettled = true;
    Background m_background;
    struct WaysNow;
    mutable std::unique_ptr<WaysNow> m_waysNow; // of the present project and results; null: not asked for
};

} // namespace strata
