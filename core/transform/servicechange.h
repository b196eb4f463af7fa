#pragma once
#include "core/model/serviceplan.h"

#include <cstddef>
#include <vector>

namespace strata {

// What a decision does to those who get a service.
enum class ServiceTurn
{
    Same,
    Better,
    Worse,
    Otherwise, // as much as before, but response, channel, owner or rhythm differ
    Unknown // one side is not said, or the prices cannot be compared
};

// From the customers' side, in this order: the terms (included, then on request, which costs nothing but the
// asking, then charged, then not offered), then the price (less is better), then the uses (more is better).
// Response, channel, owner and rhythm are words: that they differ is all that can be said of them.
ServiceTurn serviceTurn(const Service& service, const ServiceChoice& choice);

// How one group's share of one service changes.
struct ServiceChange
{
    std::size_t service = 0, group = 0;
    ServiceTurn turn = ServiceTurn::Same;
    bool isNew = false; // was not offered, and will be
    bool isEnded = false; // the other way round
};

// Group by group, services in the order of the plan. What stays the same is left out.
std::vector<ServiceChange> serviceChanges(const ServicePlan& plan, std::size_t groups);

} // namespace strata
