#include "core/workbook/workbook.h"

namespace strata {

bool isWorkbook(const std::string&)
{
    return false;
}

Result<std::vector<SheetInfo>> sheetsOf(const std::string& path)
{
    return Error{ErrorCode::NotText, path};
}

Result<SheetText> readSheet(const std::string& path, const std::string&, const Progress&)
{
    return Error{ErrorCode::NotText, path};
}

Result<ImportPlan> planSheet(const std::string& path, const std::string&, const ImportOptions&,
                             const KnownCustomers&, const Progress&)
{
    return Error{ErrorCode::NotText, path};
}

} // namespace strata
