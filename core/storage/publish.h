#pragma once
#include "core/storage/documentfile.h"
#include "core/storage/seal.h"

#include <functional>

namespace strata {

// Whether this is a whole project of ours: tables as we make them, pages and rows sound, references kept,
// seal right. Throws DamagedFile, NewerFormat or Cancelled; returns the seal. `digests` receives those of the
// batches; `watcher` sees their chunks, of which nothing is to be believed before this returns. Pages are
// checked beside the rows, in a thread of its own.
QByteArray verifyDatabase(Database& database, BatchDigests& digests, const Progress& progress = {},
                          int format = kFormat, ChunkWatcher* watcher = nullptr);

// Writes the content of `source`, whose seal is `seal`, to a part file beside `target`, reads it back, calls
// `ready` with the fingerprint the document is going to have, and puts it in place. Before the last step any
// failure leaves `target` as it was; one after it (the folder could not be synchronised) is reported by the
// result. No lasting file is left beside `target`.
Status publishDatabase(Database& source, const QByteArray& seal, const QByteArray& target,
                       const std::function<void(const Fingerprint& part)>& ready);

} // namespace strata
