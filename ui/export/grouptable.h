#pragma once
#include "ui/export/exportsheets.h"

namespace strata {

// Groups of customers with counts and money, each with its share of all.
struct GroupTable
{
    std::vector<ExportColumn> columns;
    std::vector<QString> names;
    std::vector<QColor> colors; // of the names; may be empty
    std::vector<GroupTotals> groups;
    GroupTotals all;
    bool hasCost = false;

    // Where its columns are.
    static constexpr std::size_t kName = 0, kCustomers = 1, kCustomerShare = 2, kSales = 3, kSalesShare = 4,
                                 kMargin = 5, kMarginShare = 6, kProfit = 7, kProfitShare = 8;
};

GroupTable typeTable(const ExportSource& source);
GroupTable tierTable(const ExportSource& source);

// Heads in `row`, groups below them, and all customers as the last row, which is answered.
std::uint32_t write(const GroupTable& table, Sheet& sheet, std::uint32_t row);

} // namespace strata
