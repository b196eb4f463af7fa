#include "ui/costs/moneyfield.h"

#include "ui/format.h"

namespace strata {

void setMoneyUnit(QDoubleSpinBox& field, const std::string& currency, const QString& unit)
{
    // A whole amount of one digit, and what stands around it.
    const QString amount = format::money(1.0, currency), digit = format::number(1.0);
    const auto at = amount.indexOf(digit);
    field.setPrefix(amount.left(at));
    field.setSuffix(amount.mid(at + digit.size())
                    + (unit.isEmpty() ? unit : QStringLiteral("\u00A0") + unit));
}

} // namespace strata
