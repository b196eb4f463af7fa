#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/model/snapshot.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/transform/movement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace strata {

// Why a customer of both times has another type than then, or none the less the same.
//
// Asked is what the model of then makes of the customers of now ("the old model on the new data"):
//   then == old model now == now   None
//   then != old model now == now   Data: the old model alone moves the customer
//   then == old model now != now   Model: only the new model does
//   then != old model now != now   Both, where now is another type than then;
//                                  Cancelled, where the new model moves the customer back
//   ByHand                         a person's word (an override of now) decides the type, and it is another
//   one
//                                  than then. Words that were lifted since are not in a snapshot: they count
//                                  as Data.
enum class TypeCause
{
    None,
    Data,
    Model,
    Both,
    Cancelled,
    ByHand
};
inline constexpr std::size_t kTypeCauseCount = 6;
inline constexpr std::array<const char*, kTypeCauseCount> kTypeCauseKeys
    = {"none", "data", "model", "both", "cancelled", "byHand"};

// What became of a customer's own figures: net sales and gross margin in the window, day of the last order,
// and the customer fields and ratings that both times know.
//   Same      all are as they were
//   Restated  the past is another one: the present data give other sales, margin or last order for the as-of
//             date and the window of then; or a field or rating is another one
//   Customer  the past is as it was, and the figures of now are others: time went on and the customer bought,
//             or no longer bought, what makes the difference
//   Added     was not among the customers then
// Where a database added the lines up, the past cannot be asked again: with another as-of date or window
// every difference in money counts as Customer then, and isPastKnown is false.
enum class FigureCause
{
    Same,
    Restated,
    Customer,
    Added
};
inline constexpr std::size_t kFigureCauseCount = 4;
inline constexpr std::array<const char*, kFigureCauseCount> kFigureCauseKeys
    = {"same", "restated", "customer", "added"};

struct WhatChanged
{
    std::vector<TypeCause> types; // per customer of now; None for those who were not there
    std::vector<FigureCause> figures; // per customer of now
    std::array<std::int64_t, kTypeCauseCount> byType{}; // customers of both times
    std::array<std::int64_t, kFigureCauseCount> byFigure{}; // all customers of now
    // Of those moved by the data (Data and Both): what became of their own figures. Same: nothing of their
    // own changed; time went on, or the others moved the cuts.
    std::array<std::int64_t, kFigureCauseCount> movedByData{};
    std::int64_t gone = 0; // customers of then who are not there any more
    bool isOtherModel = false; // value tree (but for slider locks), rules or rates
    bool isLaterDay = false; // another as-of date
    bool isOtherWindow = false;
    bool isPastKnown = true;
    // The first sale of all is not before the window of then began: the sales of then are of a shorter time
    // than the window says, and a rise may be nothing but that.
    bool isEarlierWindowFull = true;

    std::int64_t of(TypeCause cause) const { return byType[std::size_t(cause)]; }
    std::int64_t of(FigureCause cause) const { return byFigure[std::size_t(cause)]; }
};

// Tells apart what moved the customers between a snapshot and now. `metrics` and `scores` and `results` are
// the project's own. The snapshot needs its model, and of its metrics no more than keepForTracking() leaves.
// Goes over all lines again where the as-of date or the window is another one: not for the main thread.
// Errors: Cancelled.
Result<WhatChanged> whatChanged(const Snapshot& then, const Movement& movement, const Project& project,
                                const std::shared_ptr<const MetricTable>& metrics,
                                const std::shared_ptr<const ScoreTable>& scores, const Results& results,
                                const Progress& progress = {}, int threads = 0);

} // namespace strata
