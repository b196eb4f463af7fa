#pragma once

#include <string>
#include <vector>

namespace strata {

// From what step on a change is a signal.
struct TrackRules
{
    double intervalFactor = 2.0; // days since the last order, in the customer's own median intervals
    double scoreStep = 10.0; // points of an axis score, 0..100
    double salesPercent = 25.0; // of the net sales of the earlier time

    bool operator==(const TrackRules&) const = default;
};

// A limit that somebody keeps an eye on.
struct Watch
{
    std::string customerId; // empty: every customer
    std::string attribute; // a number, named as in customerview.h: "composite", "metric:<id>"
    bool isBelow = true; // below the limit is worth knowing; else above it
    double limit = 0.0; // in the attribute's natural unit
    std::string note;

    bool operator==(const Watch&) const = default;
};

// How customers are followed from snapshot to snapshot.
struct Tracking
{
    TrackRules rules;
    std::vector<Watch> watches;

    bool operator==(const Tracking&) const = default;
};

} // namespace strata
