#pragma once
#include "core/storage/projectstore.h"

#include <QByteArray>

namespace strata {

// The older states of one document, outside the person's folder: the last ten, one per ten minutes for a day,
// one per day for thirty days, of these the newest that fit 1 GiB.

// Sets aside the file that is at `document` now. `isLeaving`: it is about to be replaced, so a second name is
// enough; else a copy is made, because what stays in use can change in place.
void setVersionAside(const QString& document, bool isLeaving);

std::vector<Version> versionsOf(const QString& document); // newest first

// The rule by itself: which of these (newest first) go.
std::vector<Version> versionsToDrop(const std::vector<Version>& versions, const QDateTime& now);

} // namespace strata
