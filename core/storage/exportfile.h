#pragma once
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace strata {

// The one way by which an exported file comes to the disk: written aside with mode 0600, checked, put in the
// place of `path` in one step. After an error the file that was there is as it was. `bytes` must be complete:
// render first. Errors: DiskFull, CannotWrite; detail: path and reason.
Status writeExportedFile(const QString& path, const QByteArray& bytes);

// A text as a CSV cell that no spreadsheet takes for a formula: what startsLikeFormula() gets a leading
// apostrophe, which our import removes again; quoted where RFC 4180 asks for it.
std::string csvTextCell(std::string_view text, char delimiter = ',');

} // namespace strata
