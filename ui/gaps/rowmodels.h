#pragma once
#include "core/gaps/gaps.h"
#include "core/method/metrics.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// Rows of the data as a table that sorts and filters itself: up to 100 000 of them are only pointed at, and a
// cell is worded when it is looked at.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Text,
        Number, // set to the right, sorted by value
        Date
    };
    struct Column
    {
        QString title;
        Kind kind = Kind::Text;
    };

    void setFilter(const QString& text); // rows that have it in a text cell
    std::size_t sourceRow(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    RowModel(std::vector<Column> columns, std::size_t rows, QObject* parent);

    // Of a row as it was given. A number that is not known is NaN.
    virtual double number(std::size_t row, int column) const = 0; // Number and Day columns
    virtual QString text(std::size_t row, int column) const = 0; // as shown
    virtual QString why(int column) const = 0; // where the figures of a column come from, a sentence

private:
    void arrange();

    std::vector<Column> m_columns;
    std::size_t m_count;
    std::vector<std::uint32_t> m_rows; // in the order of the table
    QString m_filter;
    int m_column = -1; // as given
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

// Invoice lines by their place in the dataset.
class LineRows : public RowModel
{
    Q_OBJECT

public:
    enum LineColumn
    {
        Date,
        Customer,
        Name,
        Invoice,
        Product,
        Category,
        Quantity,
        Net,
        Cost,
        Due,
        Paid,
        Credit,
        ColumnCount
    };
    LineRows(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> lines, std::string currency,
             QObject* parent = nullptr);

protected:
    double number(std::size_t row, int column) const override;
    QString text(std::size_t row, int column) const override;
    QString why(int column) const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::uint32_t> m_lines;
    std::string m_currency;
};

// Customers by their place in the dataset, with what they bought.
class CustomerRows : public RowModel
{
    Q_OBJECT

public:
    enum CustomerColumn
    {
        Id,
        Name,
        NetSales,
        Share, // of all sales in the window
        Orders,
        First,
        Last,
        ColumnCount
    };
    CustomerRows(std::shared_ptr<const Dataset> dataset, const MetricTable& metrics,
                 std::vector<std::int32_t> customers, std::string currency, QObject* parent = nullptr);

    const std::string& customerId(int row) const;

protected:
    double number(std::size_t row, int column) const override;
    QString text(std::size_t row, int column) const override;
    QString why(int column) const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::int32_t> m_customers;
    std::vector<double> m_sales; // NaN: unknown
    std::vector<std::int32_t> m_orders;
    std::vector<Day> m_first, m_last;
    double m_allSales = 0.0;
    std::string m_currency;
};

// Months with how complete they are.
class MonthRows : public RowModel
{
    Q_OBJECT

public:
    enum MonthColumn
    {
        Month,
        Lines,
        Net,
        Credits,
        WithCost,
        WithProduct,
        WithCategory,
        WithDue,
        WithPaid,
        ColumnCount
    };
    MonthRows(std::vector<MonthCompleteness> months, std::string currency, QObject* parent = nullptr);

    Day month(int row) const { return m_months[sourceRow(row)].month; }

protected:
    double number(std::size_t row, int column) const override;
    QString text(std::size_t row, int column) const override;
    QString why(int column) const override;

private:
    std::vector<MonthCompleteness> m_months;
    std::string m_currency;
};

// The lines of a month, at most kMostRows; `all` is how many there are.
std::vector<std::uint32_t> linesOfMonth(const Dataset& dataset, Day firstDay, std::uint64_t* all);

} // namespace strata
