#pragma once
#include "core/progress.h"

#include <QString>

#include <functional>

class QWidget;

namespace strata {

// What a person is told while something runs aside.
struct AsideWords
{
    QString title;
    QString sentence; // "Reading “Acme.strata”…"
    bool canStop = true; // offers Cancel
};

// Runs `work` in a thread of its own and returns when it has ended; the window is painted meanwhile and takes
// no input. What takes longer than a moment is shown in a small window with progress. True: the person asked
// to stop, and `work` may have ended before it heard of it.
bool runAside(QWidget* window, const AsideWords& words,
              const std::function<void(const Progress& progress)>& work);

} // namespace strata
