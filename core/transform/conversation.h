#pragma once
#include "core/method/evaluate.h"
#include "core/method/waysup.h"
#include "core/model/project.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Whether a talk with the customer can move the metric: what the customer does differently tomorrow (days to
// pay, returns, order size, what is bought). Not what follows from that (sales, margin, growth), nor what
// only time moves (tenure), nor what people think of the customer. Customer fields count where they bear the
// name of such a metric of the field ("rush_share").
bool isTalkedAbout(std::string_view metric);

// Where a customer stands: its scores, and the type that the method gives.
struct CustomerOutcome
{
    double clv = -1.0, netProfit = -1.0, composite = -1.0; // 0..100; below 0 = none
    CustomerType type = CustomerType::NotEnoughData; // computed, without anybody's word
    int tier = -1; // index into Rules::tiers, -1 = none

    bool operator==(const CustomerOutcome&) const = default;
};

// One metric worth talking about.
struct TalkingPoint
{
    std::string metric; // id
    std::size_t factor = 0; // index into the value tree
    Axis axis = Axis::CustomerLifetimeValue;
    bool higherIsBetter = true; // where the value function goes one way
    double value = 0.0; // in the metric's natural unit
    double score = -1.0; // 0..100; below 0 = none
    std::optional<double> groupMedian; // of those of the group who have a value
    std::size_t groupSize = 0; // so many have one

    // What the customer could reach, and where that would lead with everything else as it is.
    struct Reach
    {
        enum class What
        {
            BetterHalf, // median of the better half of the scored: a quarter of them are at least that good
            WayUp // beyond that: the smallest change that reaches the next type or tier
        };
        What what = What::BetterHalf;
        double value = 0.0;
        bool isUp = true; // the value rises
        bool isPast = false; // with WayUp: any value past it, see WayStep
        double score = 0.0; // 0..100
        CustomerOutcome then;
    };
    std::optional<Reach> reach; // none where nothing better is in reach, or there is no score
};

// What to talk about with one customer.
struct Conversation
{
    CustomerOutcome now;
    bool isByHand = false; // the type shown was set by a person; the outcomes are about the computed one
    bool isOfCore = true; // the group: Core customers, or everybody scored where there are too few of them
    std::size_t group = 0; // customers in it
    std::vector<TalkingPoint> points; // what adds most to the composite first
    std::optional<CustomerOutcome> together; // all of their reaches at once; none with less than two
    std::vector<std::string> missing; // metrics to talk about that have no value for this customer
    WaysUp ways; // the shortest ways up, whatever moves them
};

// Fewer Core customers than these say little about what is usual.
inline constexpr std::size_t kCoreAtLeast = 5;

// The other metrics, the other customers and the cuts stand still, as in waysUp(). `results` are of the same
// project; `customer` is an index into the dataset's customers. At 100 000 customers some tenths of a second.
Conversation conversation(const Project& project, const MetricTable& metrics, const ScoreTable& scores,
                          const Results& results, std::size_t customer);

} // namespace strata
