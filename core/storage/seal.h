#pragma once
#include "core/storage/chunkwatcher.h"
#include "core/storage/schema.h"

#include <QByteArray>

#include <cstdint>
#include <map>

namespace strata {

// The seal: a hash over all rows of the file as SQL hands them out. Most damage that changes a value leaves a
// database that SQLite calls sound; the seal notices it. Not a signature: whoever edits the file can make a
// new one.
using BatchDigests = std::map<std::int64_t, QByteArray>;

// Batches and snapshots never change, so their digests may be remembered while the file is open (those of
// snapshots under their negative id); pass null to compute all of it. A file of an older format is sealed
// over the tables it has, and nothing is remembered. `watcher` sees the chunks of the batches that are
// hashed.
QByteArray sealOf(Database& database, BatchDigests* known, int format = kFormat,
                  ChunkWatcher* watcher = nullptr);

void writeSeal(Database& database, const QByteArray& seal);
QByteArray readSeal(Database& database);

} // namespace strata
