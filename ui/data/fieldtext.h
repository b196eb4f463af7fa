#pragma once
#include "core/import/importplan.h"

#include <QString>

// What the parts of an import are called on the screen.
namespace strata {

QString fieldName(Field field); // "Customer number"
QString kindName(TableKind kind); // "Invoice lines"
QString understoodText(const ImportColumn& column); // "numbers, decimal comma, 3 cannot be read"
// What its cells hold, to check the mapping by: "-12.5 to 9,800, 3 below zero", "31 Jan 2023 to 31 Dec 2024".
// Empty where nothing is known.
QString profileText(const ImportColumn& column);
QString plainTip(const QString& text); // for a tool tip: words of a file, never read as markup
QString templateHeader(TableKind kind); // "customer_id,customer_name,..."

} // namespace strata
