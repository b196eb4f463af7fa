#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "ui/customer/customersheets.h"

#include <QString>
#include <QStringList>

namespace strata {

// One name per sheet, "4711 Acme Tools.pdf": without what any file system refuses, none twice, and none that
// differs from another by upper and lower case only. Masked: the pseudonym.
QStringList sheetFileNames(const CustomerSheets& sheets);

// One PDF per customer in a new folder of this name inside `parent` ("name 2" where that is taken). The
// folder is there once all of it is: after an error nothing is left. Returns its path. Progress counts
// customers. Needs a QGuiApplication (its fonts), no window; may run on any thread. Errors: Cancelled;
// CannotWrite; DiskFull.
Result<QString> writeSheetFiles(const CustomerSheets& sheets, const QString& parent, const QString& name,
                                const Progress& progress = {});

} // namespace strata
