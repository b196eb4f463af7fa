#include "core/warehouse/totalsreader.h"

#include "core/warehouse/pushdown.h"

#include <QVariant>

#include <algorithm>
#include <limits>

namespace strata {

namespace {

constexpr int kMostDigits = 38; // below 2^127

// The figures behind a customer's id and name; the first that cannot be read is remembered.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }

    WideSum wide(Figure figure)
    {
        const QByteArray text = m_query.value(int(figure) + 2).toString().toLatin1();
        const std::optional<WideSum> value
            = wideSumOf(std::string_view(text.constData(), std::size_t(text.size())));
        if (!value && m_bad.empty())
            m_bad = std::string(figureName(figure)) + " '" + text.left(60).toStdString() + "'";
        return value.value_or(0);
    }
    template <typename T> T number(Figure figure)
    {
        const WideSum value = wide(figure);
        if (value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max())
            return T(value);
        if (m_bad.empty())
            m_bad = std::string(figureName(figure)) + " is too large";
        return 0;
    }
    Day day(Figure figure) { return m_query.isNull(int(figure) + 2) ? kNoDay : number<Day>(figure); }
    const std::string& bad() const { return m_bad; }

private:
    const QSqlQuery& m_query;
    std::string m_bad;
};

} // namespace

std::optional<WideSum> wideSumOf(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (whole.empty() || whole.size() > kMostDigits)
        return std::nullopt;
    if (point != std::string_view::npos
        && text.substr(point + 1).find_first_not_of('0') != std::string_view::npos)
        return std::nullopt;
    WideSum value = 0;
    for (const char c : whole) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return isNegative ? -value : value;
}

Result<CustomerSums> sumsOf(const QSqlQuery& query)
{
    Row row(query);
    CustomerSums sums;
    sums.linesEver = row.number<std::int64_t>(Figure::LinesEver);
    sums.firstSale = row.day(Figure::FirstSale);
    sums.lastSale = row.day(Figure::LastSale);
    sums.ordersEver = row.number<std::int32_t>(Figure::OrdersEver);
    sums.lines = row.number<std::int64_t>(Figure::Lines);
    sums.saleLines = row.number<std::int64_t>(Figure::SaleLines);
    sums.returnLines = row.number<std::int64_t>(Figure::ReturnLines);
    sums.net = row.wide(Figure::Net);
    sums.saleNet = row.wide(Figure::SaleNet);
    sums.returned = row.wide(Figure::Returned);
    sums.costLines = row.number<std::int64_t>(Figure::CostLines);
    sums.costNet = row.wide(Figure::CostNet);
    sums.cost = row.wide(Figure::Cost);
    sums.listNet = row.wide(Figure::ListNet);
    sums.list = row.wide(Figure::List);
    sums.freightLines = row.number<std::int64_t>(Figure::FreightLines);
    sums.freight = row.wide(Figure::Freight);
    sums.freightBilled = row.wide(Figure::FreightBilled);
    sums.orders = row.number<std::int32_t>(Figure::Orders);
    sums.products = row.number<std::int32_t>(Figure::Products);
    sums.ordersWithCost = row.number<std::int32_t>(Figure::OrdersWithCost);
    sums.smallOrders = row.number<std::int32_t>(Figure::SmallOrders);
    sums.saleMonths = row.number<std::int32_t>(Figure::SaleMonths);
    sums.paidLines = row.number<std::int64_t>(Figure::PaidLines);
    sums.paidLineDays = row.number<std::int64_t>(Figure::PaidLineDays);
    sums.payable = row.wide(Figure::Payable);
    sums.payableDays = row.wide(Figure::PayableDays);
    sums.termed = row.wide(Figure::Termed);
    sums.daysBeyond = row.wide(Figure::DaysBeyond);
    sums.recentNet = row.wide(Figure::RecentNet);
    sums.earlierNet = row.wide(Figure::EarlierNet);
    sums.earlierCategories = row.number<std::int32_t>(Figure::EarlierCategories);
    sums.keptCategories = row.number<std::int32_t>(Figure::KeptCategories);
    // A year that begins inside a month touches 13 of them.
    sums.activeMonths = std::min(row.number<std::int32_t>(Figure::ActiveMonths), 12);
    sums.medianInterval = double(row.number<std::int64_t>(Figure::TwiceMedianInterval)) / 2;
    if (!row.bad().empty())
        return Error{ErrorCode::OutOfRange, "the database answered with " + row.bad()};
    return sums;
}

} // namespace strata
