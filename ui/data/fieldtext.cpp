#include "ui/data/fieldtext.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace strata {

namespace {

// As many decimals as the value has, four at most.
QString exactNumber(double value)
{
    int decimals = 0;
    for (double scaled = value; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; ++decimals)
        scaled *= 10.0;
    return format::number(value, decimals);
}

} // namespace

QString plainTip(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::None:
        return QCoreApplication::translate("Field", "Not used");
    case Field::CustomerId:
        return QCoreApplication::translate("Field", "Customer number");
    case Field::CustomerName:
        return QCoreApplication::translate("Field", "Customer name");
    case Field::CustomerField:
        return QCoreApplication::translate("Field", "Own field");
    case Field::InvoiceId:
        return QCoreApplication::translate("Field", "Invoice number");
    case Field::InvoiceDate:
        return QCoreApplication::translate("Field", "Invoice date");
    case Field::ProductId:
        return QCoreApplication::translate("Field", "Product");
    case Field::Category:
        return QCoreApplication::translate("Field", "Product category");
    case Field::Quantity:
        return QCoreApplication::translate("Field", "Quantity");
    case Field::Revenue:
        return QCoreApplication::translate("Field", "Net sales");
    case Field::Cost:
        return QCoreApplication::translate("Field", "Cost of goods");
    case Field::UnitPrice:
        return QCoreApplication::translate("Field", "Unit price");
    case Field::ListPrice:
        return QCoreApplication::translate("Field", "List price per unit");
    case Field::ListValue:
        return QCoreApplication::translate("Field", "Value at list price");
    case Field::DiscountRate:
        return QCoreApplication::translate("Field", "Discount rate");
    case Field::Freight:
        return QCoreApplication::translate("Field", "Freight, our cost");
    case Field::FreightBilled:
        return QCoreApplication::translate("Field", "Freight billed");
    case Field::IsReturn:
        return QCoreApplication::translate("Field", "Return or credit");
    case Field::Currency:
        return QCoreApplication::translate("Field", "Currency");
    case Field::ExchangeRate:
        return QCoreApplication::translate("Field", "Exchange rate");
    case Field::DueDate:
        return QCoreApplication::translate("Field", "Due date");
    case Field::PaidDate:
        return QCoreApplication::translate("Field", "Paid date");
    case Field::DaysToPay:
        return QCoreApplication::translate("Field", "Days to pay");
    case Field::PaymentDate:
        return QCoreApplication::translate("Field", "Payment date");
    case Field::PaymentAmount:
        return QCoreApplication::translate("Field", "Amount paid");
    }
    return {};
}

QString kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Customers:
        return QCoreApplication::translate("TableKind", "Customers");
    case TableKind::InvoiceLines:
        return QCoreApplication::translate("TableKind", "Invoice lines");
    case TableKind::Payments:
        return QCoreApplication::translate("TableKind", "Payments");
    case TableKind::Totals:
        return QCoreApplication::translate("TableKind", "Totals of a database");
    }
    return {};
}

QString numberReading(std::optional<DecimalMark> decimal, bool isPercent)
{
    if (!decimal)
        return isPercent ? QCoreApplication::translate("ImportColumn", "percentages")
                         : QCoreApplication::translate("ImportColumn", "numbers");
    switch (*decimal) {
    case DecimalMark::Dot:
        return isPercent ? QCoreApplication::translate("ImportColumn", "percentages, decimal point")
                         : QCoreApplication::translate("ImportColumn", "numbers, decimal point");
    case DecimalMark::Comma:
        return isPercent ? QCoreApplication::translate("ImportColumn", "percentages, decimal comma")
                         : QCoreApplication::translate("ImportColumn", "numbers, decimal comma");
    case DecimalMark::EachCell:
        return isPercent ? QCoreApplication::translate("ImportColumn", "percentages, mark cell by cell")
                         : QCoreApplication::translate("ImportColumn", "numbers, mark cell by cell");
    }
    return {};
}

bool hasDecimalMark(const ImportColumn& column)
{
    return column.isMarkDecided || column.invalid > 0;
}

QString dateReading(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? QCoreApplication::translate("ImportColumn", "dates, day first")
        : order == DateOrder::MonthDayYear ? QCoreApplication::translate("ImportColumn", "dates, month first")
                                           : QCoreApplication::translate("ImportColumn", "dates, year first");
}

QString readingText(const ImportColumn& column)
{
    switch (column.type) {
    case ColumnType::Empty:
        return QCoreApplication::translate("ImportColumn", "empty");
    case ColumnType::Text:
        return QCoreApplication::translate("ImportColumn", "text");
    case ColumnType::Flag:
        return QCoreApplication::translate("ImportColumn", "yes or no");
    case ColumnType::Number:
        return numberReading(hasDecimalMark(column) ? std::optional(column.decimal) : std::nullopt,
                             column.isPercent || column.plainIsPercent);
    case ColumnType::Date:
        return dateReading(column.dateOrder);
    }
    return {};
}

QString countsText(const ImportColumn& column)
{
    QStringList parts;
    if (column.type == ColumnType::Empty)
        return {};
    if (column.invalid > 0)
        parts.append(QCoreApplication::translate("ImportColumn", "%1 cannot be read")
                         .arg(format::number(double(column.invalid))));
    if (column.missing > 0)
        parts.append(QCoreApplication::translate("ImportColumn", "%1 empty")
                         .arg(format::number(double(column.missing))));
    if (column.type == ColumnType::Number && !column.currency.empty())
        parts.append(format::text(column.currency));
    return parts.join(QStringLiteral(", "));
}

QString understoodText(const ImportColumn& column)
{
    const QString reading = readingText(column), counts = countsText(column);
    return counts.isEmpty() ? reading : QStringLiteral("%1, %2").arg(reading, counts);
}

QString profileText(const ImportColumn& column)
{
    const auto count = [](std::uint64_t value) { return format::number(double(value)); };
    if (column.present == 0)
        return {};
    switch (column.type) {
    case ColumnType::Number: {
        if (column.lowest == 0.0 && column.highest == 0.0 && column.zeros == 0)
            return {};
        QStringList parts;
        parts.append(
            column.lowest == column.highest
                ? QCoreApplication::translate("ImportColumn", "always %1").arg(exactNumber(column.lowest))
                : QCoreApplication::translate("ImportColumn", "%1 to %2")
                      .arg(exactNumber(column.lowest), exactNumber(column.highest)));
        if (column.negatives > 0)
            parts.append(
                QCoreApplication::translate("ImportColumn", "%1 below zero").arg(count(column.negatives)));
        if (column.zeros > 0)
            parts.append(QCoreApplication::translate("ImportColumn", "%1 zero").arg(count(column.zeros)));
        return parts.join(QStringLiteral(", "));
    }
    case ColumnType::Date:
        return isKnown(column.earliest) ? format::dayRange(column.earliest, column.latest) : QString();
    case ColumnType::Text:
        return column.distinct == 0 ? QString()
            : column.distinct >= kMostDistinct
            ? QCoreApplication::translate("ImportColumn", "%1 different or more").arg(count(column.distinct))
            : QCoreApplication::translate("ImportColumn", "%1 different").arg(count(column.distinct));
    case ColumnType::Flag:
    case ColumnType::Empty:
        break;
    }
    return {};
}

QString templateHeader(TableKind kind)
{
    QStringList keys;
    for (const Field field : fieldsOf(kind))
        if (field != Field::CustomerField && field != Field::None)
            keys.append(QString::fromLatin1(fieldKey(field)));
    return keys.join(QLatin1Char('\t'));
}

} // namespace strata
