#include "core/storage/importrecord.h"

namespace strata {

Status roomFor(const std::vector<ImportBatch>& imports, TableKind kind)
{
    const auto refused = [](const ImportBatch& there, const std::string& why) {
        const char* const what = there.kind == TableKind::Totals ? "totals of " : "invoice lines of ";
        return Error{ErrorCode::CannotRead,
                     "the project has " + (what + there.source) + " already, and " + why};
    };
    for (const ImportBatch& there : imports) {
        if (there.kind == TableKind::Totals && kind == TableKind::Totals)
            return refused(there,
                           "there can be totals of one source only; refresh that import, or remove it first");
        const bool isMixed = (there.kind == TableKind::Totals && kind == TableKind::InvoiceLines)
            || (there.kind == TableKind::InvoiceLines && there.accepted > 0 && kind == TableKind::Totals);
        if (isMixed)
            return refused(there, "totals and lines do not add up to one; remove that import first");
    }
    return Done{};
}

} // namespace strata
