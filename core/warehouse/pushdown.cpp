#include "core/warehouse/pushdown.h"

#include <array>
#include <utility>

namespace strata {

namespace {

constexpr std::array<const char*, std::size_t(Figure::Count)> kFigureNames = {"lines_ever",
                                                                              "first_sale",
                                                                              "last_sale",
                                                                              "orders_ever",
                                                                              "window_lines",
                                                                              "sale_lines",
                                                                              "return_lines",
                                                                              "net",
                                                                              "sale_net",
                                                                              "returned",
                                                                              "cost_lines",
                                                                              "cost_net",
                                                                              "cost",
                                                                              "list_net",
                                                                              "list",
                                                                              "freight_lines",
                                                                              "freight",
                                                                              "freight_billed",
                                                                              "orders",
                                                                              "products",
                                                                              "orders_with_cost",
                                                                              "small_orders",
                                                                              "sale_months",
                                                                              "paid_lines",
                                                                              "paid_line_days",
                                                                              "payable",
                                                                              "payable_days",
                                                                              "termed",
                                                                              "days_beyond",
                                                                              "recent_net",
                                                                              "earlier_net",
                                                                              "earlier_categories",
                                                                              "kept_categories",
                                                                              "active_months",
                                                                              "twice_median_interval",
                                                                              "later_lines"};

// What systems write for "none"; an import takes them for no date.
const std::string& sentinels()
{
    static const std::string list = [] {
        std::string days;
        for (const CivilDate date :
             {CivilDate{1899, 12, 30}, {1899, 12, 31}, {1900, 1, 1}, {1753, 1, 1}, {1, 1, 1}, {9999, 12, 31}})
            days += (days.empty() ? "" : ", ") + std::to_string(dayOf(date));
        return days;
    }();
    return list;
}

std::string after(const std::string& day, Day start)
{
    return isKnown(start) ? day + " > " + std::to_string(start) : "1 = 1";
}

std::string sumIf(const std::string& condition, const std::string& what)
{
    return "SUM(CASE WHEN " + condition + " THEN " + what + " ELSE 0 END)";
}

std::string wideText(WideSum value)
{
    const bool isNegative = value < 0;
    std::string digits;
    do {
        const int digit = int(value % 10);
        digits.insert(digits.begin(), char('0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    } while (value != 0);
    return (isNegative ? "-" : "") + digits;
}

// A list of columns, one to a line.
class Columns
{
public:
    void add(const std::string& expression, const std::string& name)
    {
        m_text += (m_text.empty() ? "        " : ",\n        ") + expression
            + (expression == name ? "" : " AS " + name);
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

const char* figureName(Figure figure)
{
    return kFigureNames[std::size_t(figure)];
}

Pushdown::Pushdown(const SqlDialect& dialect, std::string from, std::map<Field, MappedColumn> columns)
    : m_dialect(dialect)
    , m_from(std::move(from))
    , m_columns(std::move(columns))
{
    for (const auto& [field, column] : m_columns)
        if (field == Field::DiscountRate || !unreadableIn(field).empty()) // beyond a share of 1, too
            m_checked.push_back(field);
}

// A cell of the field that holds something which cannot be read; empty where there is no such cell.
std::string Pushdown::unreadableIn(Field field) const
{
    const MappedColumn& c = column(field);
    switch (field) {
    case Field::InvoiceDate:
    case Field::DueDate:
    case Field::PaidDate:
        return m_dialect.unreadableDay(c.sql, c.is);
    case Field::Revenue:
    case Field::Cost:
    case Field::UnitPrice:
    case Field::ListPrice:
    case Field::ListValue:
    case Field::Freight:
    case Field::FreightBilled:
        return m_dialect.unreadableMoney(c.sql, c.is);
    case Field::Quantity:
    case Field::ExchangeRate:
    case Field::DaysToPay:
    case Field::DiscountRate:
        return m_dialect.unreadableNumber(c.sql, c.is);
    default:
        return {};
    }
}

// The columns as they are mapped, each read by its type.
std::string Pushdown::cells() const
{
    Columns out;
    const auto add = [&](Field field, const char* name, auto read) {
        if (has(field))
            out.add(read(column(field).sql, column(field).is), name);
    };
    const auto text = [this](const std::string& x, ColumnClass) { return m_dialect.text(x); };
    const auto number = [this](const std::string& x, ColumnClass is) { return m_dialect.number(x, is); };
    const auto money = [this](const std::string& x, ColumnClass is) {
        return m_dialect.money(is == ColumnClass::Number && m_dialect.family() != SqlDialect::SQLite
                                   ? m_dialect.number(x, is)
                                   : "(" + m_dialect.number(x, is) + ")");
    };
    const auto day = [this](const std::string& x, ColumnClass is) { return m_dialect.day(x, is); };
    add(Field::CustomerId, "customer", text);
    add(Field::CustomerName, "customer_name", text);
    add(Field::InvoiceId, "invoice", text);
    add(Field::InvoiceDate, "day_no", day);
    add(Field::ProductId, "product", text);
    add(Field::Category, "category", text);
    add(Field::Quantity, "quantity", number);
    add(Field::Revenue, "revenue", money);
    add(Field::UnitPrice, "unit_price", money);
    add(Field::DiscountRate, "discount", number);
    add(Field::Cost, "cost", money);
    add(Field::ListPrice, "list_price", money);
    add(Field::ListValue, "list_value", money);
    add(Field::Freight, "freight", money);
    add(Field::FreightBilled, "freight_billed", money);
    add(Field::ExchangeRate, "rate", number);
    add(Field::DueDate, "due_day", day);
    add(Field::PaidDate, "paid_day", day);
    add(Field::DaysToPay, "pay_days", number);
    add(Field::IsReturn, "return_flag",
        [this](const std::string& x, ColumnClass is) { return m_dialect.flag(x, is); });
    add(Field::Currency, "currency", text);
    return "SELECT\n" + out.text() + "\n    FROM " + m_from;
}

// An amount in the project's currency.
std::string Pushdown::amount(const std::string& expression) const
{
    return has(Field::ExchangeRate)
        ? m_dialect.rounded("(" + expression + ") * CASE WHEN rate > 0 THEN rate END")
        : expression;
}

// What was paid, in the currency of the line.
std::string Pushdown::netValue() const
{
    if (has(Field::Revenue))
        return "revenue";
    const std::string net = m_dialect.rounded("unit_price * quantity");
    if (!has(Field::DiscountRate))
        return net;
    return "CASE WHEN discount IS NULL THEN " + net + " WHEN discount BETWEEN 0 AND 1 THEN "
        + m_dialect.rounded(net + " * (1 - discount)") + " END";
}

// What each line says: its value, cost, list value and dates, as an import works them out. `more`: a column
// behind them.
std::string Pushdown::lineItems(const std::string& more) const
{
    Columns out;
    const auto keep = [&](Field field, const char* name) {
        if (has(field))
            out.add(name, name);
    };
    out.add("customer", "customer");
    keep(Field::CustomerName, "customer_name");
    keep(Field::InvoiceId, "invoice");
    out.add("day_no", "day_no");
    keep(Field::ProductId, "product");
    keep(Field::Category, "category");
    keep(Field::Quantity, "quantity");
    keep(Field::IsReturn, "return_flag");
    keep(Field::Currency, "currency");

    const bool hasRate = has(Field::DiscountRate);
    const std::string net = netValue();
    out.add(amount(net), "net");

    if (has(Field::Cost))
        out.add(amount("cost"), "cost");
    std::string list;
    const auto orElse
        = [&](const std::string& expression) { list += (list.empty() ? "" : ", ") + expression; };
    if (has(Field::ListValue))
        orElse("list_value");
    if (has(Field::ListPrice) && has(Field::Quantity))
        orElse(m_dialect.rounded("list_price * quantity"));
    if (hasRate)
        orElse("CASE WHEN discount >= 0 AND discount < 1 THEN "
               + m_dialect.rounded("(" + net + ") / (1 - discount)") + " END");
    if (!list.empty())
        out.add(amount(list.find(", ") == std::string::npos ? list : "COALESCE(" + list + ")"), "list_net");
    if (has(Field::Freight))
        out.add(amount("freight"), "freight");
    if (has(Field::FreightBilled))
        out.add(amount("freight_billed"), "freight_billed");

    const auto known = [](const std::string& day) {
        return "CASE WHEN " + day + " NOT IN (" + sentinels() + ") THEN " + day + " END";
    };
    if (has(Field::DueDate))
        out.add(known("due_day"), "due_day");
    const std::string paidAfter = has(Field::DaysToPay)
        ? "CASE WHEN ABS(pay_days) < 36600 THEN day_no + " + m_dialect.rounded("pay_days") + " END"
        : "";
    if (has(Field::PaidDate))
        out.add(paidAfter.empty() ? known("paid_day")
                                  : "COALESCE(" + known("paid_day") + ", " + paidAfter + ")",
                "paid_day");
    else if (!paidAfter.empty())
        out.add(paidAfter, "paid_day");
    if (!more.empty())
        out.add(more, "fate");
    return "SELECT\n" + out.text() + "\n    FROM (\n    " + cells() + "\n    ) cells";
}

// Of a line that does not count, which Fact it counts under; else that of the lines.
std::string Pushdown::fate() const
{
    const auto then = [](Fact fact) { return " THEN " + std::to_string(int(fact)); };
    const std::string net = netValue();
    std::string text = "CASE WHEN day_no IS NULL OR day_no IN (" + sentinels() + ")" + then(Fact::NoDate)
        + " WHEN " + (has(Field::Revenue) ? "revenue" : "unit_price") + " IS NULL" + then(Fact::NoAmount);
    if (!has(Field::Revenue))
        text += " WHEN (" + net + ") IS NULL" + then(Fact::BadAmount);
    text += " WHEN customer IS NULL" + then(Fact::NoCustomer);
    if (has(Field::ExchangeRate))
        text += " WHEN rate IS NULL OR rate <= 0" + then(Fact::NoRate) + " WHEN " + amount(net) + " IS NULL"
            + then(Fact::BadAmount);
    return text + " ELSE " + std::to_string(int(Fact::Lines)) + " END";
}

std::string Pushdown::lineFilter() const
{
    return "customer IS NOT NULL AND net IS NOT NULL AND day_no NOT IN (" + sentinels() + ")";
}

// The beginning of every statement: the lines that count.
std::string Pushdown::linesWith(const std::string& ctes) const
{
    std::string isReturn = "CASE WHEN ";
    if (has(Field::Quantity))
        isReturn += "quantity < 0 OR ";
    isReturn += "net < 0 THEN 1 ELSE 0 END";
    if (has(Field::IsReturn))
        isReturn = "COALESCE(return_flag, " + isReturn + ")";
    std::string text = "WITH line_items AS " + m_dialect.perReference() + "(\n    SELECT items.*, " + isReturn
        + " AS is_return\n    FROM (\n    " + lineItems() + "\n    ) items\n    WHERE " + lineFilter();
    if (!m_dialect.fence().empty())
        text += "\n    " + m_dialect.fence();
    return text + "\n)" + ctes;
}

std::string Pushdown::facts() const
{
    const bool hasPaid = has(Field::PaidDate) || has(Field::DaysToPay);
    const bool hasCurrency = has(Field::Currency);
    const auto isFact = [](Fact fact) { return "fate = " + std::to_string(int(fact)); };
    const auto ofLines
        = [&](const char* column) { return "CASE WHEN " + isFact(Fact::Lines) + " THEN " + column + " END"; };
    Columns out;
    std::string facts;
    const auto add = [&](const std::string& expression, const char* name) {
        out.add(expression, name);
        facts += (facts.empty() ? "" : ", ") + std::string(name);
    };
    add("COUNT(*)", "all_rows");
    add(sumIf(isFact(Fact::NoDate), "1"), "no_date");
    add(sumIf(isFact(Fact::NoAmount), "1"), "no_amount");
    add(sumIf(isFact(Fact::BadAmount), "1"), "bad_amount");
    add(sumIf(isFact(Fact::NoCustomer), "1"), "no_customer");
    add(sumIf(isFact(Fact::NoRate), "1"), "no_rate");
    add(sumIf(isFact(Fact::Lines), "1"), "all_lines");
    add("MIN(" + ofLines("day_no") + ")", "first_day");
    add("MAX(" + ofLines("day_no") + ")", "last_day");
    add(hasPaid ? "COUNT(" + ofLines("paid_day") + ")" : "0", "paid_lines");
    add(hasCurrency ? "MIN(" + ofLines("currency") + ")" : "NULL", "first_currency");
    add(hasCurrency ? "MAX(" + ofLines("currency") + ")" : "NULL", "last_currency");
    std::string items = "WITH items AS " + m_dialect.perReference() + "(\n    " + lineItems(fate());
    if (!m_dialect.fence().empty())
        items += "\n    " + m_dialect.fence();
    items += "\n)";
    if (m_checked.empty())
        return items + "\nSELECT\n" + out.text() + "\nFROM items";

    Columns checks;
    std::string names;
    for (std::size_t i = 0; i < m_checked.size(); ++i) {
        std::string bad;
        if (m_checked[i] == Field::DiscountRate) {
            const MappedColumn& c = column(m_checked[i]);
            const std::string number = "(" + m_dialect.number(c.sql, c.is) + ")";
            bad = number + " < 0 OR " + number + " > 1";
        }
        const std::string unreadable = unreadableIn(m_checked[i]);
        if (!unreadable.empty())
            bad += (bad.empty() ? "" : " OR ") + ("(" + unreadable + ")");
        const std::string name = "unreadable_" + std::to_string(i + 1);
        checks.add(sumIf(bad, "1"), name);
        names += ", " + name;
    }
    return items + ",\nchecked AS (\n    SELECT\n" + checks.text() + "\n    FROM " + m_from
        + "\n),\ncounted AS (\n    SELECT\n" + out.text() + "\n    FROM items\n)\nSELECT " + facts + names
        + "\nFROM counted CROSS JOIN checked";
}

std::string Pushdown::invoices(const AggregateRules& rules) const
{
    const std::string window = after("day_no", rules.windowAfter);
    const std::string sale = "is_return = 0 AND net > 0";
    const std::string windowSale = window + " AND " + sale;
    Columns out;
    out.add("customer", "customer");
    if (has(Field::CustomerName))
        out.add("MAX(customer_name)", "customer_name");
    out.add("MIN(day_no)", "day_no");
    out.add("COUNT(*)", "lines_ever");
    out.add("SUM(net)", "net_ever");
    out.add("MIN(CASE WHEN " + sale + " THEN day_no END)", "first_sale");
    out.add("MAX(CASE WHEN " + sale + " THEN day_no END)", "last_sale");
    out.add(sumIf(window, "1"), "window_lines");
    out.add(sumIf(window, "net"), "net");
    out.add(sumIf(windowSale, "1"), "sale_lines");
    out.add(sumIf(windowSale, "net"), "sale_net");
    out.add(sumIf(window + " AND is_return = 1", "1"), "return_lines");
    out.add(sumIf(window + " AND is_return = 1", "ABS(net)"), "returned");
    if (has(Field::Cost)) {
        const std::string known = window + " AND cost IS NOT NULL";
        out.add(sumIf(known, "1"), "cost_lines");
        out.add(sumIf(known, "net"), "cost_net");
        out.add(sumIf(known, "cost"), "cost");
    }
    if (has(Field::ListValue) || has(Field::DiscountRate)
        || (has(Field::ListPrice) && has(Field::Quantity))) {
        out.add(sumIf(windowSale + " AND list_net > 0", "net"), "list_net");
        out.add(sumIf(windowSale + " AND list_net > 0", "list_net"), "list");
    }
    if (has(Field::Freight) || has(Field::FreightBilled)) {
        std::string known;
        if (has(Field::Freight))
            known = "freight IS NOT NULL";
        if (has(Field::FreightBilled))
            known += (known.empty() ? "" : " OR ") + std::string("freight_billed IS NOT NULL");
        out.add(sumIf(window + " AND (" + known + ")", "1"), "freight_lines");
        if (has(Field::Freight))
            out.add(sumIf(window + " AND freight IS NOT NULL", "freight"), "freight");
        if (has(Field::FreightBilled))
            out.add(sumIf(window + " AND freight_billed IS NOT NULL", "freight_billed"), "freight_billed");
    }
    if (has(Field::DueDate))
        out.add("MAX(due_day)", "due_day");
    if (has(Field::PaidDate) || has(Field::DaysToPay)) {
        out.add("MAX(paid_day)", "paid_day");
        out.add(sumIf(window + " AND paid_day IS NOT NULL", "1"), "paid_lines");
        out.add(sumIf(window + " AND paid_day IS NOT NULL", "paid_day - day_no"), "paid_line_days");
    }
    out.add(sumIf(after("day_no", rules.recentAfter), "net"), "recent_net");
    out.add(isKnown(rules.recentAfter) ? sumIf(after("day_no", rules.earlierAfter)
                                                   + " AND day_no <= " + std::to_string(rules.recentAfter),
                                               "net")
                                       : "0",
            "earlier_net");
    // An invoice without a number is what a customer got in a day.
    const std::string group = has(Field::InvoiceId)
        ? "customer, invoice, CASE WHEN invoice IS NULL THEN day_no END"
        : "customer, day_no";
    return "SELECT\n" + out.text() + "\n    FROM line_items\n    WHERE day_no <= "
        + std::to_string(rules.asOf) + "\n    GROUP BY " + group;
}

std::string Pushdown::totals(const AggregateRules& rules, bool knowsPayment, bool hasLater) const
{
    const std::string asOf = std::to_string(rules.asOf);
    const std::string sale = "is_return = 0 AND net > 0";
    const bool hasCost = has(Field::Cost);
    const bool hasList = has(Field::ListValue) || has(Field::DiscountRate)
        || (has(Field::ListPrice) && has(Field::Quantity));
    const bool hasPaid = has(Field::PaidDate) || has(Field::DaysToPay);
    const bool hasDue = has(Field::DueDate);
    const bool hasProduct = has(Field::ProductId), hasCategory = has(Field::Category);

    std::string ctes = ",\ninvoices AS (\n    " + invoices(rules) + "\n)";

    // An invoice with a net value above 0 in the window is an order.
    Columns out;
    const auto add = [&](Figure figure, const std::string& expression, bool isThere = true) {
        out.add(isThere ? expression : "0", figureName(figure));
    };
    const auto sum = [](const char* column) { return "SUM(" + std::string(column) + ")"; };
    out.add("customer", "customer");
    out.add(has(Field::CustomerName) ? "MAX(customer_name)" : "NULL", "customer_name");
    add(Figure::LinesEver, sum("lines_ever"));
    add(Figure::FirstSale, "MIN(first_sale)");
    add(Figure::LastSale, "MAX(last_sale)");
    add(Figure::OrdersEver, sumIf("net_ever > 0", "1"));
    add(Figure::Lines, sum("window_lines"));
    add(Figure::SaleLines, sum("sale_lines"));
    add(Figure::ReturnLines, sum("return_lines"));
    add(Figure::Net, sum("net"));
    add(Figure::SaleNet, sum("sale_net"));
    add(Figure::Returned, sum("returned"));
    add(Figure::CostLines, sum("cost_lines"), hasCost);
    add(Figure::CostNet, sum("cost_net"), hasCost);
    add(Figure::Cost, sum("cost"), hasCost);
    add(Figure::ListNet, sum("list_net"), hasList);
    add(Figure::List, sum("list"), hasList);
    add(Figure::FreightLines, sum("freight_lines"), has(Field::Freight) || has(Field::FreightBilled));
    add(Figure::Freight, sum("freight"), has(Field::Freight));
    add(Figure::FreightBilled, sum("freight_billed"), has(Field::FreightBilled));
    add(Figure::Orders, sumIf("net > 0", "1"));
    add(Figure::OrdersWithCost, sumIf("net > 0 AND cost_lines > 0", "1"), hasCost);
    add(Figure::SmallOrders,
        sumIf("net > 0 AND cost_lines > 0 AND cost_net - cost < " + wideText(rules.smallOrderMargin), "1"),
        hasCost);
    add(Figure::PaidLines, sum("paid_lines"), hasPaid);
    add(Figure::PaidLineDays, sum("paid_line_days"), hasPaid);
    // What is not paid by the as-of date counts with its age.
    const std::string settled = "CASE WHEN paid_day <= " + asOf + " THEN paid_day ELSE " + asOf + " END";
    add(Figure::Payable, sumIf("net > 0", "net"), knowsPayment);
    add(Figure::PayableDays, sumIf("net > 0", "net * (" + settled + " - day_no)"), knowsPayment);
    add(Figure::Termed, sumIf("net > 0 AND due_day IS NOT NULL", "net"), knowsPayment && hasDue);
    add(Figure::DaysBeyond, sumIf("net > 0 AND due_day IS NOT NULL", "net * (" + settled + " - due_day)"),
        knowsPayment && hasDue);
    add(Figure::RecentNet, sum("recent_net"));
    add(Figure::EarlierNet, sum("earlier_net"));
    ctes += ",\ncustomers AS (\n    SELECT\n" + out.text() + "\n    FROM invoices\n    GROUP BY customer\n)";

    // Calendar months with a sale, in the window and in the last 12 months.
    ctes += ",\nmonth_list AS (\n    SELECT customer, " + m_dialect.month("day_no")
        + " AS month_no,\n        MAX(CASE WHEN " + after("day_no", rules.windowAfter)
        + " THEN 1 ELSE 0 END) AS in_window,\n        MAX(CASE WHEN " + after("day_no", rules.yearAfter)
        + " THEN 1 ELSE 0 END) AS in_year\n    FROM invoices\n    WHERE first_sale IS NOT NULL\n"
          "    GROUP BY customer, "
        + m_dialect.month("day_no")
        + "\n),\nmonth_counts AS (\n    SELECT customer, SUM(in_window) AS sale_months, SUM(in_year) AS "
          "active_months\n    FROM month_list\n    GROUP BY customer\n)";

    // The median of the days between different order dates: half the sum of the two in the middle.
    ctes += ",\norder_days AS (\n    SELECT customer, day_no\n    FROM invoices\n    WHERE net_ever > 0 AND "
        + after("day_no", rules.rhythmAfter)
        + "\n    GROUP BY customer, day_no\n),\n"
          "day_gaps AS (\n    SELECT customer, day_no - LAG(day_no) OVER (PARTITION BY customer ORDER BY "
          "day_no) "
          "AS gap\n    FROM order_days\n),\n"
          "placed_gaps AS (\n    SELECT customer, gap,\n        ROW_NUMBER() OVER (PARTITION BY customer "
          "ORDER BY "
          "gap) AS place,\n        COUNT(*) OVER (PARTITION BY customer) AS gap_count\n    FROM day_gaps\n"
          "    WHERE gap IS NOT NULL\n),\n"
          "rhythms AS (\n    SELECT customer, SUM(gap) * (1 + MAX(gap_count) % 2) AS twice_median_interval\n"
          "    FROM placed_gaps\n    WHERE gap_count >= 2 AND 2 * place BETWEEN gap_count AND gap_count + 2\n"
          "    GROUP BY customer\n)";

    if (hasProduct)
        ctes
            += ",\nproduct_list AS (\n    SELECT customer, product\n    FROM line_items\n    WHERE day_no <= "
            + asOf + " AND " + after("day_no", rules.windowAfter) + " AND " + sale
            + " AND product IS NOT NULL\n    GROUP BY customer, product\n),\nproduct_counts AS (\n    SELECT "
              "customer, COUNT(*) AS products\n    FROM product_list\n    GROUP BY customer\n)";
    if (hasCategory) {
        const std::string recent = after("day_no", rules.recentAfter);
        const std::string earlier
            = isKnown(rules.recentAfter) ? "day_no <= " + std::to_string(rules.recentAfter) : "1 = 0";
        ctes += ",\ncategory_list AS (\n    SELECT customer, category,\n        MAX(CASE WHEN " + recent
            + " THEN 1 ELSE 0 END) AS is_recent,\n        MAX(CASE WHEN " + earlier
            + " THEN 1 ELSE 0 END) AS is_earlier\n    FROM line_items\n    WHERE day_no <= " + asOf + " AND "
            + after("day_no", rules.earlierAfter) + " AND " + sale
            + " AND category IS NOT NULL\n    GROUP BY customer, category\n),\ncategory_counts AS (\n    "
              "SELECT "
              "customer, SUM(is_earlier) AS earlier_categories,\n        SUM(is_earlier * is_recent) AS "
              "kept_categories\n    FROM category_list\n    GROUP BY customer\n)";
    }

    if (hasLater)
        ctes += ",\nlater AS (\n    SELECT customer, "
            + std::string(has(Field::CustomerName) ? "MAX(customer_name)" : "NULL")
            + " AS customer_name, COUNT(*) AS later_lines\n    FROM line_items\n    WHERE day_no > " + asOf
            + "\n    GROUP BY customer\n)";

    Columns all, none; // of customers, and of those who have only later lines
    all.add("c.customer", "customer");
    all.add("c.customer_name", "customer_name");
    for (std::size_t f = 0; f < std::size_t(Figure::Count); ++f) {
        const std::string name = kFigureNames[f];
        const bool isDay = Figure(f) == Figure::FirstSale || Figure(f) == Figure::LastSale;
        none.add(Figure(f) == Figure::LaterLines ? "l." + name : isDay ? "NULL" : "0", name);
        const auto joined = [&](const char* table, bool isThere = true) {
            all.add(isThere ? "COALESCE(" + std::string(table) + "." + name + ", 0)" : "0", name);
        };
        switch (Figure(f)) {
        case Figure::Products:
            joined("p", hasProduct);
            break;
        case Figure::EarlierCategories:
        case Figure::KeptCategories:
            joined("g", hasCategory);
            break;
        case Figure::SaleMonths:
        case Figure::ActiveMonths:
            joined("m");
            break;
        case Figure::TwiceMedianInterval:
            joined("r");
            break;
        case Figure::LaterLines:
            joined("l", hasLater);
            break;
        default:
            all.add("c." + name, name);
        }
    }
    std::string joins = "\nFROM customers c\n    LEFT JOIN month_counts m ON m.customer = c.customer\n"
                        "    LEFT JOIN rhythms r ON r.customer = c.customer";
    if (hasProduct)
        joins += "\n    LEFT JOIN product_counts p ON p.customer = c.customer";
    if (hasCategory)
        joins += "\n    LEFT JOIN category_counts g ON g.customer = c.customer";
    if (hasLater)
        joins
            += "\n    LEFT JOIN later l ON l.customer = c.customer\nUNION ALL\nSELECT\n        l.customer,\n"
               "        l.customer_name,\n"
            + none.text()
            + "\nFROM later l\n    LEFT JOIN customers c ON c.customer = l.customer\nWHERE c.customer IS "
              "NULL";
    const auto dated = [](Day day) { return std::to_string(day) + " is " + isoDate(day); };
    std::string head = "-- Invoice lines added up per customer as of " + isoDate(rules.asOf)
        + ": read-only, one row per customer comes back.\n-- Money is counted in ten-thousandths, days from "
          "1970-01-01: "
        + dated(rules.asOf)
        + (isKnown(rules.windowAfter) ? "; the period begins after " + dated(rules.windowAfter) : "") + ".\n";
    return head + linesWith(ctes + "\nSELECT\n" + all.text() + joins);
}

std::string Pushdown::suggestion() const
{
    const bool hasCost = has(Field::Cost);
    Columns out;
    out.add("customer", "customer");
    out.add(m_dialect.month("day_no"), "month_no");
    if (has(Field::CustomerName))
        out.add("MAX(customer_name)", "customer_name");
    out.add("MIN(day_no)", "first_day");
    out.add("MAX(day_no)", "last_day");
    out.add("COUNT(*)", "line_count");
    out.add(sumIf("is_return = 1", "1"), "return_lines");
    out.add("SUM(net)", "net");
    out.add(sumIf("is_return = 0 AND net > 0", "net"), "sale_net");
    if (hasCost) {
        out.add("COUNT(cost)", "cost_lines");
        out.add(sumIf("cost IS NOT NULL", "net"), "cost_net");
        out.add("SUM(cost)", "cost");
    }
    if (has(Field::InvoiceId))
        out.add("COUNT(DISTINCT CASE WHEN is_return = 0 AND net > 0 THEN invoice END)", "orders");
    else
        out.add("COUNT(DISTINCT CASE WHEN is_return = 0 AND net > 0 THEN day_no END)", "orders");
    const std::string query = linesWith("\nSELECT\n" + out.text() + "\nFROM line_items\nGROUP BY customer, "
                                        + m_dialect.month("day_no"));
    return "-- One row per customer and month (month_no = year * 12 + month; money in ten-thousandths), for\n"
           "-- reports that are asked for often. To be run by the database's owner; Strata only reads.\n"
        + m_dialect.keptTable("strata_customer_month", query, {"customer", "month_no"});
}

} // namespace strata
