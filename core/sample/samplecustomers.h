#pragma once
#include "core/model/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

inline constexpr Day kSampleBegin = 19358; // 2023-01-01
inline constexpr Day kSampleEnd = 20453; // 2025-12-31

// How an invented customer buys.
struct SampleCustomer
{
    std::string id, name;
    int industry = 0; // index into sampleIndustries()
    int region = 0;
    int employees = 0; // 0 = not known
    int yearOpened = 0; // 0 = not known
    int creditLimit = 0; // currency units

    Day firstDay = kSampleBegin, lastDay = kSampleEnd; // buys between these
    double ordersPerYear = 6.0;
    double linesPerOrder = 2.0; // mean
    double quantity = 3.0; // mean per line
    double discount = 0.1; // share of the list value
    double growth = 0.0; // of the orders per year, each year
    double returns = 0.02; // share of lines that come back
    double freight = 0.02; // share of an order's value, on top of the trip
    double freightBilled = 0.5; // share of the freight the customer pays
    int breadth = 4; // product categories bought
    int terms = 30; // days
    double payDelay = 30.0; // mean days to payment
};

struct SampleIndustry
{
    const char* name;
    const char* trade; // how its firms are called
    int firstMonth, lastMonth; // its season, 1..12; orders come closer together
};

const std::vector<SampleIndustry>& sampleIndustries();

std::vector<SampleCustomer> sampleCustomers(int count, std::uint64_t seed);

// What the company would bring as its customers table.
Customers customerTable(const std::vector<SampleCustomer>& customers);

} // namespace strata
