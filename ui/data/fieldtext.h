#pragma once
#include "core/import/importplan.h"

#include <QString>

#include <optional>

// What the parts of an import are called on the screen.
namespace strata {

QString fieldName(Field field); // "Customer number"
QString kindName(TableKind kind); // "Invoice lines"
// "numbers, decimal comma"; "numbers" where no mark matters
QString numberReading(std::optional<DecimalMark> decimal, bool isPercent);
bool hasDecimalMark(const ImportColumn& column); // of numbers: whether its decimal mark matters
QString dateReading(DateOrder order); // "dates, day first"
QString readingText(const ImportColumn& column); // how its cells are read: "numbers, decimal comma"
QString countsText(const ImportColumn& column); // "3 cannot be read, 2 empty, EUR"; may be empty
QString understoodText(const ImportColumn& column); // both: "numbers, decimal comma, 3 cannot be read"
// What its cells hold, to check the mapping by: "-12.5 to 9,800, 3 below zero", "31 Jan 2023 to 31 Dec 2024".
// Empty where nothing is known.
QString profileText(const ImportColumn& column);
QString plainTip(const QString& text); // for a tool tip: words of a file, never read as markup
// The keys with tabs between them, so that a spreadsheet puts each into a cell of its own.
QString templateHeader(TableKind kind);

} // namespace strata
