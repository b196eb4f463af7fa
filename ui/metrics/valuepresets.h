#pragma once
#include "core/model/framework.h"
#include "ui/charts/distribution.h"

#include <QString>

#include <vector>

namespace strata {

// A step table that a team can take as a beginning.
struct BandPreset
{
    QString name;
    QString tip; // what it does, one sentence
    std::vector<ValuePoint> bands;
};

// Whether more of the metric scores higher, read from the anchors or points where the kind has them.
bool risesWithValue(const ValueFunction& function);

// The function turned round: what scored high scores low.
ValueFunction turnedRound(const ValueFunction& function);

// The same metric under another kind, keeping as much as can be kept: the direction always, the anchors
// between linear and piecewise. What is new is proposed from the data.
ValueFunction asKind(const ValueFunction& function, ValueKind kind, const Distribution& distribution);

// Anchors at the 5th and 95th percentile of the customers, in the function's direction.
ValueFunction withProposedAnchors(const ValueFunction& function, const Distribution& distribution);

// One more point or band, halfway inside the widest gap. Unchanged where no more are allowed.
ValueFunction withPointAdded(const ValueFunction& function);
ValueFunction withoutPoint(const ValueFunction& function, std::size_t point);

// The grades that fit this metric: the field's usual ones where `usual` has them, shares of the customers,
// and for a rating the ten steps. The scores run evenly from 0 to 100, so that a metric's weight keeps its
// meaning.
std::vector<BandPreset> bandPresets(const ValueFunction& usual, bool isField, bool higherIsBetter,
                                    const Distribution& distribution);

// "A" for the best of up to six bands.
QString gradeName(std::size_t rankFromBest);

} // namespace strata
