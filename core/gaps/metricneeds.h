#pragma once
#include "core/gaps/gaps.h"
#include "core/model/customersums.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace strata {

// What a customer's lines have to offer, one bit each.
enum CustomerHas : std::uint32_t
{
    HasLines = 1U << 0, // in the window
    HasSales = 1U << 1, // in the window
    HasEverBought = 1U << 2,
    HasOrders = 1U << 3,
    HasNet = 1U << 4, // net sales above 0
    HasCost = 1U << 5,
    HasCostedNet = 1U << 6, // net sales above 0 on lines with a cost
    HasOrderWithCost = 1U << 7,
    HasList = 1U << 8,
    HasFreight = 1U << 9,
    HasPayable = 1U << 10,
    HasTerms = 1U << 11,
    HasEarlier = 1U << 12, // sales in the earlier period
    HasSalesOrEarlier = 1U << 13,
    HasEarlierCategories = 1U << 14,
    HasRhythm = 1U << 15
};
std::uint32_t whatCustomerHas(const CustomerSums& sums);

// Why somebody who lacks `has` lacks the metric.
struct CustomerNeed
{
    CustomerHas has;
    GapReason reason;
    const char* detail = "";
};

// What a computed metric needs, of the data as a whole and of each customer; the first need that is not met
// is the reason.
struct MetricNeeds
{
    const char* id;
    MetricOrigin origin = MetricOrigin::Invoices;
    std::vector<const char*> columns; // fields, see catalogue
    std::vector<CustomerNeed> customer;
    const char* startsLate = nullptr; // which of "credits", "cost", "paid" it should have from the start
};

const MetricNeeds& needsOf(std::string_view metric); // of any computed metric

} // namespace strata
