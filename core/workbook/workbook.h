#pragma once
#include "core/import/importplan.h"
#include "core/progress.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// A sheet of a workbook, as the picker shows it.
struct SheetInfo
{
    std::string name;
    bool isHidden = false;
    bool isEmpty = false; // as far as its stated size tells
};

bool isWorkbook(
    const std::string& path); // by its first bytes: a ZIP archive, or an old or encrypted workbook

// Errors: CannotRead; NotText and MalformedTable with a sentence's rest: password-protected or old .xls,
// expands too much, cut short, no workbook, damaged (part, line and column).
Result<std::vector<SheetInfo>> sheetsOf(const std::string& path);

// What is odd about a column of a sheet.
struct SheetColumn
{
    std::string
        markedNumber; // the first number held as text whose marks could be meant in two ways: "C2 '1.234,5'"
    bool hasFractions = false; // numbers with decimals
    std::vector<std::string> currencies; // of the number formats, the first few
    std::uint64_t uncalculated = 0; // formulas without a value
};

// A sheet as a text table: UTF-8, comma, quotes, dates as 2024-01-31 (with a time: 2024-01-31 13:30:00),
// numbers with a dot as short as they can be (three decimals get a fourth, so that 1.234 is no
// thousand), 12.5% as such, true and false, errors as they show ("#DIV/0!"); a formula that was never
// calculated is kFormulaWithoutValue. Rows are the sheet's rows, empty ones included up to the last filled
// one, so that line n is row n. `sheet` empty: the first that is visible and not empty. XLSX (transitional
// and strict) and ODS. Never writes to the disk; limits against bombs as in limits.h.
struct SheetText
{
    std::string csv;
    std::string sheet; // the one that was read
    std::uint64_t rows = 0;
    std::vector<std::string> notes; // merged cells in the heading, formulas without a value, hidden rows, ...
    std::vector<std::string> mergedHeads; // "B1:C1", merged cells within the first rows with text
    bool hasTextNumbers = false; // numbers that the sheet holds as text: their marks are not known
    std::vector<SheetColumn> columns; // from A
    std::size_t sheetCount = 1; // of the workbook
};
inline constexpr const char* kFormulaWithoutValue = "#FORMULA!"; // a cell the program never calculated

Result<SheetText> readSheet(const std::string& path, const std::string& sheet, const Progress& progress = {});

// The sheet as an import: readSheet(), then planImportOf() with what a workbook makes certain. Merged heads
// and text numbers become questions.
Result<ImportPlan> planSheet(const std::string& path, const std::string& sheet, const ImportOptions& options,
                             const KnownCustomers& known, const Progress& progress = {});

} // namespace strata
