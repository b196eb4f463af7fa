#pragma once
#include "core/workbook/sheetwriter.h"

#include <string>
#include <vector>

namespace strata {

// readSheet() with a say in how columns are written; what could be misread is left as it is.
Result<SheetText> readSheetAs(const std::string& path, const std::string& sheet,
                              const std::vector<ColumnWriting>& writings, const Progress& progress);
// How readSheet() had to write the columns.
std::vector<ColumnWriting> writingsFor(const SheetText& sheet);

} // namespace strata
