#pragma once
#include <QString>

#include <cstddef>

namespace strata {

// Whether the workbook has its first `sheets` sheets, each of them up to its last tag.
bool hasWholeSheets(const QString& path, std::size_t sheets);

} // namespace strata
