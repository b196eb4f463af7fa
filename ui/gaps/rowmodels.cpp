#include "ui/gaps/rowmodels.h"

#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/gaps/gapwords.h"
#include "ui/widgets/datatable.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace strata {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double valueOf(Amount amount)
{
    return isKnown(amount) ? double(amount) / double(kAmountUnit) : kUnknown;
}

double valueOf(Day day)
{
    return isKnown(day) ? double(day) : kUnknown;
}

QString nameOf(const std::vector<std::string>& names, std::int32_t index)
{
    return index < 0 || std::size_t(index) >= names.size() ? QString()
                                                           : format::text(names[std::size_t(index)]);
}

QString dayText(double day)
{
    return std::isnan(day) ? QString() : format::day(Day(day));
}

} // namespace

RowModel::RowModel(std::vector<Column> columns, std::size_t rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_count(rows)
    , m_rows(rows)
{
    std::iota(m_rows.begin(), m_rows.end(), 0u);
}

void RowModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    arrange();
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange();
}

void RowModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t row = 0; row < m_count; ++row) {
        bool isIn = m_filter.isEmpty();
        for (int column = 0; !isIn && column < columnCount(); ++column)
            isIn = m_columns[std::size_t(column)].kind == Kind::Text
                && text(row, column).contains(m_filter, Qt::CaseInsensitive);
        if (isIn)
            m_rows.push_back(std::uint32_t(row));
    }
    if (m_column >= 0 && m_column < columnCount()) {
        const bool isUp = m_order == Qt::AscendingOrder;
        if (m_columns[std::size_t(m_column)].kind == Kind::Text) {
            std::vector<QString> keys(m_count);
            for (const std::uint32_t row : m_rows)
                keys[row] = text(row, m_column).toCaseFolded();
            std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                return isUp ? keys[a] < keys[b] : keys[b] < keys[a];
            });
        } else {
            std::vector<double> keys(m_count);
            for (const std::uint32_t row : m_rows)
                keys[row] = number(row, m_column);
            std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                if (std::isnan(keys[a]) || std::isnan(keys[b])) // what is not known comes last
                    return !std::isnan(keys[a]) && std::isnan(keys[b]);
                return isUp ? keys[a] < keys[b] : keys[b] < keys[a];
            });
        }
    }
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_rows[std::size_t(index.row())];
    const Kind kind = m_columns[std::size_t(index.column())].kind;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return kind == Kind::Text ? tipText(text(row, index.column())) : QVariant();
    case Qt::WhatsThisRole:
        return kind == Kind::Text
            ? QVariant()
            : QVariant(whyText(whyAsRead(
                tr("%1: %2").arg(m_columns[std::size_t(index.column())].title, text(row, index.column())),
                why(index.column()))));
    case Qt::TextAlignmentRole:
        return kind == Kind::Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case DataTable::ExportRole: {
        if (kind == Kind::Text)
            return text(row, index.column());
        const double value = number(row, index.column());
        if (std::isnan(value))
            return QString();
        return kind == Kind::Date ? QVariant(format::text(isoDate(Day(value)))) : QVariant(value);
    }
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole && column.kind == Kind::Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

LineRows::LineRows(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> lines,
                   std::string currency, QObject* parent)
    : RowModel({{tr("Date"), Kind::Date},
                {tr("Customer"), Kind::Text},
                {tr("Name"), Kind::Text},
                {tr("Invoice"), Kind::Text},
                {tr("Product"), Kind::Text},
                {tr("Category"), Kind::Text},
                {tr("Quantity"), Kind::Number},
                {tr("Net"), Kind::Number},
                {tr("Cost"), Kind::Number},
                {tr("Due"), Kind::Date},
                {tr("Paid"), Kind::Date},
                {tr("Return"), Kind::Text}},
               lines.size(), parent)
    , m_dataset(std::move(dataset))
    , m_lines(std::move(lines))
    , m_currency(std::move(currency))
{
}

double LineRows::number(std::size_t row, int column) const
{
    const InvoiceLines& lines = m_dataset->lines;
    const std::size_t line = m_lines[row];
    switch (column) {
    case Date:
        return valueOf(lines.date[line]);
    case Quantity:
        return line < lines.quantity.size() ? lines.quantity[line] : kUnknown;
    case Net:
        return valueOf(lines.net[line]);
    case Cost:
        return line < lines.cost.size() ? valueOf(lines.cost[line]) : kUnknown;
    case Due:
        return line < lines.due.size() ? valueOf(lines.due[line]) : kUnknown;
    case Paid:
        return line < lines.paid.size() ? valueOf(lines.paid[line]) : kUnknown;
    default:
        return kUnknown;
    }
}

QString LineRows::text(std::size_t row, int column) const
{
    const InvoiceLines& lines = m_dataset->lines;
    const std::size_t line = m_lines[row];
    switch (column) {
    case Date:
    case Due:
    case Paid:
        return dayText(number(row, column));
    case Customer:
        return nameOf(m_dataset->customers.ids, lines.customer[line]);
    case Name:
        return nameOf(m_dataset->customers.names, lines.customer[line]);
    case Invoice:
        return nameOf(lines.invoiceIds, lines.invoice[line]);
    case Product:
        return line < lines.product.size() ? nameOf(lines.productIds, lines.product[line]) : QString();
    case Category:
        return line < lines.category.size() ? nameOf(lines.categories, lines.category[line]) : QString();
    case Quantity: {
        const double value = number(row, column);
        return std::isnan(value) ? QString() : format::number(value, value == std::round(value) ? 0 : 2);
    }
    case Net:
    case Cost: {
        const double value = number(row, column);
        return std::isnan(value) ? QString() : format::money(value, m_currency, 2);
    }
    case Credit:
        return line < lines.isReturn.size() && lines.isReturn[line] ? tr("yes") : QString();
    default:
        return {};
    }
}

CustomerRows::CustomerRows(std::shared_ptr<const Dataset> dataset, const MetricTable& metrics,
                           std::vector<std::int32_t> customers, std::string currency, QObject* parent)
    : RowModel({{tr("Customer"), Kind::Text},
                {tr("Name"), Kind::Text},
                {tr("Net sales"), Kind::Number},
                {tr("Share of sales"), Kind::Number},
                {tr("Orders ever"), Kind::Number},
                {tr("First sale"), Kind::Date},
                {tr("Last sale"), Kind::Date}},
               customers.size(), parent)
    , m_dataset(std::move(dataset))
    , m_customers(std::move(customers))
    , m_currency(std::move(currency))
{
    for (const Amount sales : metrics.netSales)
        if (isKnown(sales))
            m_allSales += double(sales) / double(kAmountUnit);
    for (const std::int32_t customer : m_customers) {
        const auto at = std::size_t(customer);
        m_sales.push_back(at < metrics.netSales.size() ? valueOf(metrics.netSales[at]) : kUnknown);
        m_orders.push_back(at < metrics.lifetimeOrders.size() ? metrics.lifetimeOrders[at] : 0);
        m_first.push_back(at < metrics.firstSale.size() ? metrics.firstSale[at] : kNoDay);
        m_last.push_back(at < metrics.lastSale.size() ? metrics.lastSale[at] : kNoDay);
    }
}

const std::string& CustomerRows::customerId(int row) const
{
    return m_dataset->customers.ids[std::size_t(m_customers[sourceRow(row)])];
}

double CustomerRows::number(std::size_t row, int column) const
{
    switch (column) {
    case NetSales:
        return m_sales[row];
    case Share:
        return m_allSales > 0.0 ? m_sales[row] / m_allSales : kUnknown;
    case Orders:
        return m_orders[row];
    case First:
        return valueOf(m_first[row]);
    case Last:
        return valueOf(m_last[row]);
    default:
        return kUnknown;
    }
}

QString CustomerRows::text(std::size_t row, int column) const
{
    const double value = column >= NetSales ? number(row, column) : 0.0;
    if (std::isnan(value))
        return {};
    switch (column) {
    case Id:
        return nameOf(m_dataset->customers.ids, m_customers[row]);
    case Name:
        return nameOf(m_dataset->customers.names, m_customers[row]);
    case NetSales:
        return format::money(value, m_currency);
    case Share:
        return format::percent(value, 2);
    case Orders:
        return format::number(value);
    case First:
    case Last:
        return dayText(value);
    default:
        return {};
    }
}

MonthRows::MonthRows(std::vector<MonthCompleteness> months, std::string currency, QObject* parent)
    : RowModel({{tr("Month"), Kind::Date},
                {tr("Lines"), Kind::Number},
                {tr("Net sales"), Kind::Number},
                {tr("Returns"), Kind::Number},
                {tr("With cost"), Kind::Number},
                {tr("With product"), Kind::Number},
                {tr("With category"), Kind::Number},
                {tr("With due date"), Kind::Number},
                {tr("With paid date"), Kind::Number}},
               months.size(), parent)
    , m_months(std::move(months))
    , m_currency(std::move(currency))
{
}

double MonthRows::number(std::size_t row, int column) const
{
    const MonthCompleteness& month = m_months[row];
    switch (column) {
    case Month:
        return valueOf(month.month);
    case Lines:
        return double(month.lines);
    case Net:
        return month.net;
    case Credits:
        return double(month.credits);
    case WithCost:
        return month.withCost;
    case WithProduct:
        return month.withProduct;
    case WithCategory:
        return month.withCategory;
    case WithDue:
        return month.withDue;
    case WithPaid:
        return month.withPaid;
    default:
        return kUnknown;
    }
}

QString MonthRows::text(std::size_t row, int column) const
{
    const MonthCompleteness& month = m_months[row];
    switch (column) {
    case Month:
        return monthName(month.month);
    case Lines:
    case Credits:
        return format::number(number(row, column));
    case Net:
        return format::money(month.net, m_currency);
    default:
        return month.lines == 0 ? QString() : format::percent(number(row, column));
    }
}

QString LineRows::why(int) const
{
    return tr("As it stands on the invoice line that was imported.");
}

QString CustomerRows::why(int column) const
{
    switch (column) {
    case NetSales:
        return tr("The customer's invoice lines in the window, less credits, added up.");
    case Share:
        return tr("The customer's net sales in the window, of those of all customers.");
    case Orders:
        return tr("The customer's different invoices with a net value above 0, in the window.");
    default:
        return tr("From the customer's first to the last invoice line with a sale.");
    }
}

QString MonthRows::why(int column) const
{
    switch (column) {
    case Month:
        return tr("A calendar month between the first and the last invoice line.");
    case Lines:
        return tr("Invoice lines dated in this month.");
    case Net:
        return tr("The net values of the month's lines, credits included.");
    case Credits:
        return tr("Lines of the month that are returns or credits.");
    default:
        return tr("Lines of the month on which it is known, of all its lines.");
    }
}

std::vector<std::uint32_t> linesOfMonth(const Dataset& dataset, Day firstDay, std::uint64_t* all)
{
    std::vector<std::uint32_t> lines;
    std::uint64_t count = 0;
    const Day end = isKnown(firstDay) ? addMonths(firstDay, 1) : firstDay;
    for (std::size_t i = 0; i < dataset.lines.size(); ++i) {
        if (dataset.lines.date[i] < firstDay || dataset.lines.date[i] >= end)
            continue;
        ++count;
        if (lines.size() < kMostRows)
            lines.push_back(std::uint32_t(i));
    }
    if (all)
        *all = count;
    return lines;
}

} // namespace strata
