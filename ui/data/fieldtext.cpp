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

QString understoodText(const ImportColumn& column)
{
    QStringList parts;
    switch (column.type) {
    case ColumnType::Empty:
        return QCoreApplication::translate("ImportColumn", "empty");
    case ColumnType::Text:
        parts.append(QCoreApplication::translate("ImportColumn", "text"));
        break;
    case ColumnType::Flag:
        parts.append(QCoreApplication::translate("ImportColumn", "yes or no"));
        break;
    case ColumnType::Number:
        parts.append(column.isPercent ? QCoreApplication::translate("ImportColumn", "percentages")
                                      : QCoreApplication::translate("ImportColumn", "numbers"));
        if (column.decimal == DecimalMark::Comma)
            parts.append(QCoreApplication::translate("ImportColumn", "decimal comma"));
        else if (column.decimal == DecimalMark::EachCell)
            parts.append(QCoreApplication::translate("ImportColumn", "decimal mark cell by cell"));
        if (!column.currency.empty())
            parts.append(format::text(column.currency));
        break;
    case ColumnType::Date:
        parts.append(column.dateOrder == DateOrder::DayMonthYear
                         ? QCoreApplication::translate("ImportColumn", "dates, day first")
                         : column.dateOrder == DateOrder::MonthDayYear
                         ? QCoreApplication::translate("ImportColumn", "dates, month first")
                         : QCoreApplication::translate("ImportColumn", "dates, year first"));
        break;
    }
    if (column.missing > 0)
        parts.append(QCoreApplication::translate("ImportColumn", "%1 empty")
                         .arg(format::number(double(column.missing))));
    if (column.invalid > 0)
        parts.append(QCoreApplication::translate("ImportColumn", "%1 cannot be read")
                         .arg(format::number(double(column.invalid))));
    return parts.join(QStringLiteral(", "));
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
    return keys.join(QLatin1Char(','));
}

} // namespace strata
