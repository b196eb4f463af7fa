#include "ui/database/fieldmap.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace strata {

QString lineFieldName(Field field)
{
    switch (field) {
    case Field::CustomerId:
        return QCoreApplication::translate("LineField", "Customer number");
    case Field::CustomerName:
        return QCoreApplication::translate("LineField", "Customer name");
    case Field::InvoiceId:
        return QCoreApplication::translate("LineField", "Invoice number");
    case Field::InvoiceDate:
        return QCoreApplication::translate("LineField", "Invoice date");
    case Field::ProductId:
        return QCoreApplication::translate("LineField", "Product number");
    case Field::Category:
        return QCoreApplication::translate("LineField", "Product category");
    case Field::Quantity:
        return QCoreApplication::translate("LineField", "Quantity");
    case Field::Revenue:
        return QCoreApplication::translate("LineField", "Net value of the line");
    case Field::Cost:
        return QCoreApplication::translate("LineField", "Cost of goods");
    case Field::UnitPrice:
        return QCoreApplication::translate("LineField", "Unit price");
    case Field::ListPrice:
        return QCoreApplication::translate("LineField", "List price per unit");
    case Field::ListValue:
        return QCoreApplication::translate("LineField", "Value at list price");
    case Field::DiscountRate:
        return QCoreApplication::translate("LineField", "Discount rate");
    case Field::Freight:
        return QCoreApplication::translate("LineField", "Freight, our cost");
    case Field::FreightBilled:
        return QCoreApplication::translate("LineField", "Freight billed");
    case Field::IsReturn:
        return QCoreApplication::translate("LineField", "Return or credit");
    case Field::Currency:
        return QCoreApplication::translate("LineField", "Currency");
    case Field::ExchangeRate:
        return QCoreApplication::translate("LineField", "Exchange rate");
    case Field::DueDate:
        return QCoreApplication::translate("LineField", "Due date");
    case Field::PaidDate:
        return QCoreApplication::translate("LineField", "Paid date");
    case Field::DaysToPay:
        return QCoreApplication::translate("LineField", "Days to pay");
    case Field::None:
    case Field::CustomerField:
    case Field::PaymentDate:
    case Field::PaymentAmount:
        break;
    }
    return {};
}

FieldMap::FieldMap(QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const Field field : fieldsOf(TableKind::InvoiceLines)) {
        auto* column = new QComboBox;
        column->setObjectName(QStringLiteral("column_") + QString::fromLatin1(fieldKey(field)));
        column->setAccessibleName(lineFieldName(field));
        column->setMinimumHeight(Theme::kTarget);
        form->addRow(isRequired(TableKind::InvoiceLines, field) ? tr("%1 (needed)").arg(lineFieldName(field))
                                                                : lineFieldName(field),
                     column);
        connect(column, &QComboBox::activated, this, &FieldMap::changed);
        m_rows.push_back({field, column});
    }
}

void FieldMap::setColumns(const std::vector<WarehouseColumn>& columns, const WarehouseMapping& guessed)
{
    for (const Row& row : m_rows) {
        const QSignalBlocker blocker(row.column);
        row.column->clear();
        row.column->addItem(tr("not there"), QString());
        for (const WarehouseColumn& column : columns)
            row.column->addItem(tr("%1 (%2)").arg(format::text(column.name), format::text(column.type)),
                                format::text(column.name));
        const auto mapped = std::find_if(guessed.begin(), guessed.end(), [&](const FieldMapping& one) {
            return one.field == fieldKey(row.field);
        });
        if (mapped != guessed.end())
            row.column->setCurrentIndex(std::max(0, row.column->findData(format::text(mapped->column))));
    }
    emit changed();
}

WarehouseMapping FieldMap::mapping() const
{
    WarehouseMapping mapping;
    for (const Row& row : m_rows)
        if (const QString column = row.column->currentData().toString(); !column.isEmpty())
            mapping.push_back({fieldKey(row.field), column.toStdString()});
    return mapping;
}

QString FieldMap::missing() const
{
    const WarehouseMapping mapped = mapping();
    const auto has = [&](Field field) {
        return std::any_of(mapped.begin(), mapped.end(),
                           [&](const FieldMapping& one) { return one.field == fieldKey(field); });
    };
    for (const Field field : {Field::CustomerId, Field::InvoiceDate})
        if (!has(field))
            return tr("Say which column holds this: %1.").arg(lineFieldName(field));
    if (!has(Field::Revenue) && !(has(Field::UnitPrice) && has(Field::Quantity)))
        return tr("Say which column is the net value of the line, or its unit price and quantity.");
    return {};
}

} // namespace strata
