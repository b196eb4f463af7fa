#include "core/storage/totalscolumns.h"

#include "core/storage/chunkrows.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace strata {

namespace {

enum class Kind
{
    Count, // not below 0
    Sum, // any that fits
    MoneyDays, // any that fits twice that; its upper part is a column of its own where there is one
    Date // kNoDay = none
};

// visit(name of the column, member, kind) for everything that is kept of a customer's sums.
template <typename Visit> void forEachSum(Visit visit)
{
    using S = CustomerSums;
    visit("totals.linesEver", &S::linesEver, Kind::Count);
    visit("totals.firstSale", &S::firstSale, Kind::Date);
    visit("totals.lastSale", &S::lastSale, Kind::Date);
    visit("totals.ordersEver", &S::ordersEver, Kind::Count);
    visit("totals.lines", &S::lines, Kind::Count);
    visit("totals.saleLines", &S::saleLines, Kind::Count);
    visit("totals.returnLines", &S::returnLines, Kind::Count);
    visit("totals.net", &S::net, Kind::Sum);
    visit("totals.saleNet", &S::saleNet, Kind::Sum);
    visit("totals.returned", &S::returned, Kind::Sum);
    visit("totals.costLines", &S::costLines, Kind::Count);
    visit("totals.costNet", &S::costNet, Kind::Sum);
    visit("totals.cost", &S::cost, Kind::Sum);
    visit("totals.listNet", &S::listNet, Kind::Sum);
    visit("totals.list", &S::list, Kind::Sum);
    visit("totals.freightLines", &S::freightLines, Kind::Count);
    visit("totals.freight", &S::freight, Kind::Sum);
    visit("totals.freightBilled", &S::freightBilled, Kind::Sum);
    visit("totals.orders", &S::orders, Kind::Count);
    visit("totals.products", &S::products, Kind::Count);
    visit("totals.ordersWithCost", &S::ordersWithCost, Kind::Count);
    visit("totals.smallOrders", &S::smallOrders, Kind::Count);
    visit("totals.saleMonths", &S::saleMonths, Kind::Count);
    visit("totals.paidLines", &S::paidLines, Kind::Count);
    visit("totals.paidLineDays", &S::paidLineDays, Kind::Sum);
    visit("totals.payable", &S::payable, Kind::Sum);
    visit("totals.payableDays", &S::payableDays, Kind::MoneyDays);
    visit("totals.termed", &S::termed, Kind::Sum);
    visit("totals.daysBeyond", &S::daysBeyond, Kind::MoneyDays);
    visit("totals.recentNet", &S::recentNet, Kind::Sum);
    visit("totals.earlierNet", &S::earlierNet, Kind::Sum);
    visit("totals.earlierCategories", &S::earlierCategories, Kind::Count);
    visit("totals.keptCategories", &S::keptCategories, Kind::Count);
    visit("totals.activeMonths", &S::activeMonths, Kind::Count);
    visit("totals.medianInterval", &S::medianInterval, Kind::Count);
}

// A wide sum is kept in 64 bits.
template <typename T> using Kept = std::conditional_t<std::is_same_v<T, WideSum>, std::int64_t, T>;

// What one of the upper part stands for.
template <typename T> constexpr T kUpper = T(std::is_same_v<T, WideSum> ? 1'000'000'000'000'000'000 : 1);

template <typename T> T upperOf(T value)
{
    if constexpr (std::is_same_v<T, WideSum>)
        return value / kUpper<T>;
    else
        return T(0);
}

std::string upperName(const char* name)
{
    return std::string(name) + ".upper";
}

template <typename T> bool isSound(T value, Kind kind)
{
    switch (kind) {
    case Kind::Count:
        return value >= 0;
    case Kind::MoneyDays:
        return isSound(upperOf(value), Kind::Sum);
    case Kind::Sum: // the lowest 64-bit number means "unknown" in a column
        return value > T(std::numeric_limits<std::int64_t>::min())
            && value <= T(std::numeric_limits<std::int64_t>::max());
    case Kind::Date:
        break;
    }
    return value == T(kNoDay) || (value >= T(kFirstDay) && value <= T(kLastDay));
}

} // namespace

void writeTotals(Database& database, std::int64_t batch, const CustomerTotals& totals)
{
    RowWriter put(database, "batch_totals", 9);
    put << batch;
    put.day(totals.asOf) << totals.windowMonths << totals.perOrder;
    put.day(totals.firstLine).day(totals.lastLine)
        << totals.lines << totals.hasCategories << totals.hasProducts;
    put.run();
    ChunkWriter writer(database, kBatchChunks, batch);
    forEachSum([&]<typename T>(const char* name, T CustomerSums::*member, Kind kind) {
        std::vector<Kept<T>> column, upper;
        column.reserve(totals.sums.size());
        const bool isWide = kind == Kind::MoneyDays
            && std::any_of(totals.sums.begin(), totals.sums.end(),
                           [member](const CustomerSums& sums) { return !isSound(sums.*member, Kind::Sum); });
        for (const CustomerSums& sums : totals.sums) {
            if (!isSound(sums.*member, kind))
                refused(name);
            column.push_back(
                Kept<T>(isWide ? sums.*member - upperOf(sums.*member) * kUpper<T> : sums.*member));
            if (isWide)
                upper.push_back(Kept<T>(upperOf(sums.*member)));
        }
        if (isWide)
            writer.values(upperName(name), upper, upper.size(), Width::Shortest);
        writer.values(name, column, column.size(), Width::Shortest);
    });
}

std::shared_ptr<const CustomerTotals> readTotals(Database& database, std::int64_t batch,
                                                 std::size_t customers)
{
    RowReader row(database,
                  "SELECT as_of, window_months, per_order, first_line, last_line, lines, has_categories, "
                  "has_products FROM batch_totals WHERE batch=?");
    row.statement().bind(1, batch);
    if (!row.next())
        return nullptr;
    auto totals = std::make_shared<CustomerTotals>();
    totals->asOf = row.day();
    totals->windowMonths = row.number();
    totals->perOrder = row.real();
    totals->firstLine = row.day();
    totals->lastLine = row.day();
    totals->lines = row.integer();
    totals->hasCategories = row.flag();
    totals->hasProducts = row.flag();
    totals->sums.resize(customers);
    ChunkReader reader(database, kBatchChunks, batch);
    forEachSum([&]<typename T>(const char* name, T CustomerSums::*member, Kind kind) {
        std::vector<Kept<T>> column, upper;
        reader.values(name, column, customers, Width::Shortest);
        if (kind == Kind::MoneyDays)
            reader.values(upperName(name), upper, customers, Width::Shortest);
        if (column.size() != customers)
            damaged(std::string(name) + " is missing");
        for (std::size_t c = 0; c < customers; ++c) {
            const T value = T(column[c]) + (upper.empty() ? T(0) : T(upper[c]) * kUpper<T>);
            if (!isSound(value, kind))
                damaged(std::string(name) + ": out of range");
            totals->sums[c].*member = value;
        }
    });
    return totals;
}

} // namespace strata
