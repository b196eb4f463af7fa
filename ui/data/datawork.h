#pragma once
#include "core/method/evaluate.h"
#include "core/sources/sources.h"
#include "core/storage/storethread.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace strata {

// What becomes of the data, as work for ProjectSession::changeData(): each is one undo step, runs in the
// store's thread and leaves the project as it was where it fails.

// An import in the place of an earlier one. Takes the rows out of `staged`.
StoreThread::Change replacement(const Project& base, std::int64_t batch,
                                const std::shared_ptr<StagedImport>& staged, const QString& label);

// The project without one import; its rows stay in the file, so that undo brings them back.
StoreThread::Change removal(const Project& base, std::int64_t batch, const QString& label);

// Where every customer stands now, kept under a name.
StoreThread::Change keptSnapshot(const Project& base, const QString& name, Moment now, const QString& label);

// What a refresh did to the customers.
struct RefreshEffect
{
    std::size_t added = 0, gone = 0; // customers
    std::size_t retyped = 0; // customers of both times with another type now
};

// What was read again takes the place of what was there. A snapshot shows the customers after it, and where
// there was none yet, another shows them before it. Takes the rows out of `reading`; fills in `effect`.
struct SnapshotNames
{
    QString before, after;
};
StoreThread::Change refresh(const Project& base, const std::shared_ptr<RefreshReading>& reading,
                            const SnapshotNames& names, Moment now, const QString& label,
                            const std::shared_ptr<RefreshEffect>& effect);

RefreshEffect effectOf(const Project& before, const Evaluation& was, const Project& after,
                       const Evaluation& is);

// The project with only one import left to be read again.
Project withOneSource(const Project& project, std::size_t import);

} // namespace strata
