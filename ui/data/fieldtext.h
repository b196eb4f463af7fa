#pragma once
#include "core/import/importplan.h"

#include <QString>

// What the parts of an import are called on the screen.
namespace strata {

QString fieldName(Field field); // "Customer number"
QString kindName(TableKind kind); // "Invoice lines"
QString understoodText(const ImportColumn& column); // "numbers, decimal comma, 3 cannot be read"
QString plainTip(const QString& text); // for a tool tip: words of a file, never read as markup
QString templateHeader(TableKind kind); // "customer_id,customer_name,..."

} // namespace strata
