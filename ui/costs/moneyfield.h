#pragma once
#include <QDoubleSpinBox>

#include <string>

namespace strata {

// Puts the currency's sign where amounts of money have it everywhere else, before or after the number, and
// `unit` ("per order") behind it.
void setMoneyUnit(QDoubleSpinBox& field, const std::string& currency, const QString& unit = {});

} // namespace strata
