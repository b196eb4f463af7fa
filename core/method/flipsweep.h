#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace strata {

// A customer's score on one axis along a weight t, 0..1: rest + (own - rest) t / (t + (1 - t) ratio). A
// straight line where ratio = 1; with missing values a ratio of two lines, which rises or falls all along.
struct ScoreLine
{
    double rest = 0.0; // the score at t = 0
    double own = 0.0; // the score at t = 1
    double ratio = 1.0; // how much the other weights count at t = 0, the moved one at t = 1 being 1; above 0

    double at(double t) const { return rest + (own - rest) * (t / (t + (1.0 - t) * ratio)); }
};

// A customer passes the cut.
struct SidePass
{
    std::size_t line = 0;
    double position = 0.0; // in basis points, 0..10 000
    int first = 0; // the first whole basis point on the new side, 1..10 000
    bool isAbove = false; // the new side
};

// Where the lines pass a cut between t = 0 and t = 1, both left out. `above` receives the side of every line
// just after 0. `pass` is called per line in the order of t. A score at the cut is above.
void sweepFixedCut(const std::vector<ScoreLine>& lines, double cut, std::vector<std::uint8_t>& above,
                   const std::function<void(const SidePass&)>& pass);

// The same with a cut that is a percentile (type 7) of the lines themselves, `slack` below which is still at
// the cut. Sides are those at whole basis points from 1 to 9 999, at every one of them; `above` receives the
// first. A pass there and back between two neighbouring basis points is not seen: no weight lies between.
// False where `goesOn` said so.
//
// Method: halve the range of t, again and again. A line rises or falls all along, so its scores at both ends
// bound it in between, and the ranks of all bounds bound the cut. Lines that stay on one side throughout are
// only counted from then on; few are left where the range is short. Exact, whatever is counted.
bool sweepPercentileCut(const std::vector<ScoreLine>& lines, double percentile, double slack,
                        std::vector<std::uint8_t>& above, const std::function<void(const SidePass&)>& pass,
                        const std::function<bool()>& goesOn);

} // namespace strata
