#pragma once
#include "core/method/evaluate.h"

#include <functional>

class QObject;

namespace strata {

// In the background: how many customers would have another type if the project were `other`. Tells `done` on
// the calling thread, unless `context` has gone by then.
void countTypeChanges(const Project& other, const MetricTable& metrics, const Results& today,
                      QObject* context, std::function<void(int changed)> done);

} // namespace strata
