#pragma once
#include "core/model/customersums.h"
#include "core/result.h"

#include <QSqlQuery>

#include <optional>
#include <string_view>

namespace strata {

// A whole number as databases write it: "-12", "12.0000"; nothing for anything else or beyond a WideSum.
std::optional<WideSum> wideSumOf(std::string_view text);

// The figures of the customer in the present row. Errors: OutOfRange (a figure is no whole number, or too
// large for its place).
Result<CustomerSums> sumsOf(const QSqlQuery& row);

} // namespace strata
