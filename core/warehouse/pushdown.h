#pragma once
#include "core/import/importplan.h"
#include "core/method/aggregate.h"
#include "core/warehouse/sqldialect.h"

#include <map>
#include <string>
#include <vector>

namespace strata {

// The figures of a customer, in the order in which they come back behind its id and name.
enum class Figure
{
    LinesEver,
    FirstSale,
    LastSale,
    OrdersEver,
    Lines,
    SaleLines,
    ReturnLines,
    Net,
    SaleNet,
    Returned,
    CostLines,
    CostNet,
    Cost,
    ListNet,
    List,
    FreightLines,
    Freight,
    FreightBilled,
    Orders,
    Products,
    OrdersWithCost,
    SmallOrders,
    SaleMonths,
    PaidLines,
    PaidLineDays,
    Payable,
    PayableDays,
    Termed,
    DaysBeyond,
    RecentNet,
    EarlierNet,
    EarlierCategories,
    KeptCategories,
    ActiveMonths,
    TwiceMedianInterval,
    LaterLines, // after the as-of date; counted where totals() is told that there are some
    Count
};
const char* figureName(Figure figure); // of its column

// A mapped column: its name in SQL, quoted, and what its type lets it be read as.
struct MappedColumn
{
    std::string sql;
    ColumnClass is = ColumnClass::Text;
};

// Writes the statements that add up invoice lines where they are. The definitions are those of
// core/method/customerpass.cpp and, for what a line says, of core/import/importreader.cpp; both paths give
// the same figures of the same lines.
class Pushdown
{
public:
    // `from` stands behind FROM: a table's quoted name, or a query in brackets with a name.
    Pushdown(const SqlDialect& dialect, std::string from, std::map<Field, MappedColumn> columns);

    // One row: the figures below, to be asked before totals(). Of a line that does not count, the first thing
    // that is wrong with it, in the order in which an import looks.
    enum class Fact
    {
        Rows, // all of them
        NoDate,
        NoAmount,
        BadAmount, // too large, or a price without a quantity
        NoCustomer,
        NoRate, // no exchange rate above 0
        Lines, // that count
        FirstDay,
        LastDay,
        PaidLines, // with a known paid date
        FirstCurrency, // texts; different where there are several
        LastCurrency,
        Unreadable // here and behind it: cells that are neither empty nor readable, per checkedFields()
    };
    std::string facts() const;
    const std::vector<Field>& checkedFields() const { return m_checked; }

    // One row per customer: id, name, then the figures. `knowsPayment`: some line has a paid date.
    // `hasLater`: some line is after the as-of date; who has no others comes back with sums of 0.
    std::string totals(const AggregateRules& rules, bool knowsPayment, bool hasLater) const;

    // DDL for the owner of the database: what most questions need, kept per customer and month.
    std::string suggestion() const;

private:
    bool has(Field field) const { return m_columns.count(field) > 0; }
    const MappedColumn& column(Field field) const { return m_columns.at(field); }
    std::string unreadableIn(Field field) const;
    std::string cells() const;
    std::string netValue() const;
    std::string lineItems(const std::string& more = {}) const;
    std::string fate() const;
    std::string lineFilter() const;
    std::string amount(const std::string& name) const;
    std::string invoices(const AggregateRules& rules) const;
    std::string linesWith(const std::string& ctes) const;

    const SqlDialect m_dialect;
    const std::string m_from;
    const std::map<Field, MappedColumn> m_columns;
    std::vector<Field> m_checked;
};

} // namespace strata
