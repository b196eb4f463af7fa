#include "ui/background.h"

namespace strata {

QThreadPool& workPool()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isWaitedFor = [] {
        qAddPostRoutine([] { pool.waitForDone(); }); // what comes back needs the application
        return true;
    }();
    return pool;
}

} // namespace strata
