#pragma once
#include "core/progress.h"
#include "core/storage/projectstore.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace strata {

using Opened = Result<std::unique_ptr<ProjectStore>>;

// Runs ProjectStore::open(), recover() or their like in a thread of its own and returns what it gave; the
// window is painted meanwhile and takes no input. What takes longer than a moment is shown in a small window
// with progress and Cancel: then `work` is asked to stop and the answer is its own, ErrorCode::Cancelled.
Opened openAside(QWidget* window, const QString& title, const QString& name,
                 const std::function<Opened(const Progress& progress)>& work);

} // namespace strata
