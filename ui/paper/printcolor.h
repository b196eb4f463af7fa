#pragma once
#include "core/model/customertype.h"

#include <QColor>

namespace strata {

// Reports are printed on white whatever the window's colours: the light side of the tokens.
namespace printColor {
QColor text();
QColor quiet();
QColor line();
QColor accent();
QColor ofType(CustomerType type);
} // namespace printColor

} // namespace strata
