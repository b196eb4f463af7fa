#pragma once
#include "core/model/customertype.h"
#include "ui/explain/explain.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace strata {

class Workshop;
struct Comparison;
struct Concentration;
struct Confidence;
struct ConfidenceSummary;
struct FlipCurve;
struct FlipCurves;
struct FlipStep;
struct Tornado;
struct TornadoRow;
struct TypeFlow;
struct Way;
struct WayGoal;

// Why the figures of what-if, of confidence and of a customer's ways up are what they are. The structs are
// those the figures were taken from; they must be of the present project.

// The interval around today's weight in which nobody changes type, and the state from one step to the next.
Explanation whyStillInterval(const Workshop& workshop, const FlipCurve& curve);
Explanation whyFlipStep(const Workshop& workshop, const FlipCurves& curves, const FlipCurve& curve,
                        const FlipStep& step);
// One bar of the tornado.
Explanation whyTornadoBar(const Workshop& workshop, const Tornado& tornado, const TornadoRow& row,
                          bool isAbove);
// Of one customer, and "72 % of profit sits in customers whose type is sure".
Explanation whyConfidence(const Workshop& workshop, const Confidence& confidence, int customer);
Explanation whySureness(const Workshop& workshop, const Confidence& confidence,
                        const ConfidenceSummary& summary, double sureAt);
// A way up, alone or as a pair.
Explanation whyWay(const Workshop& workshop, const WayGoal& goal, const Way& way);
// Customers who go from one type to another between two models, by their names.
Explanation whyFlow(const Workshop& workshop, const Comparison& comparison, const TypeFlow& flow,
                    const QString& before, const QString& after);
// Rank by sales against rank by score; ranks from 1, 0 = none.
Explanation whyLoudOrValuable(const Workshop& workshop, int customer, std::int64_t salesRank,
                              std::int64_t scoreRank);
Explanation whyGini(const Workshop& workshop, const Concentration& concentration, const QString& ofWhat);
Explanation whyHerfindahl(const Workshop& workshop, const Concentration& concentration,
                          const QString& ofWhat);
// How far a like customer is.
Explanation whyDistance(const Workshop& workshop, int customer, double distance);
// "Better than 83 %": of the other scored customers, by one metric's score.
Explanation whyBetterThan(const Workshop& workshop, int customer, std::size_t factor, std::size_t metric,
                          double percent);

} // namespace strata
