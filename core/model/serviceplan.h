#pragma once
#include "core/model/customertype.h"

#include <cstddef>
#include <string>
#include <vector>

namespace strata {

// On what terms somebody gets a service.
enum class ServiceTerms
{
    Undefined, // nobody has said it yet
    Included,
    Charged,
    OnRequest,
    NotOffered
};

enum class ServiceUnit
{
    Money,
    Hours
};

// How one group of customers gets one service.
struct ServiceLevel
{
    ServiceTerms terms = ServiceTerms::Undefined;
    double price = 0.0; // where charged: currency units each time, or percent of Service::value
    bool isPercent = false;
    double uses = 0.0; // per customer and year; nobody uses what is not offered
    std::string response = {}; // "within 24 h"
    std::string channel = {}, owner = {}, rhythm = {}; // all may be empty

    bool operator==(const ServiceLevel&) const = default;
};

// What is done today beside what the team decided.
struct ServiceChoice
{
    ServiceLevel today, decided;

    bool operator==(const ServiceChoice&) const = default;
};

// Whether the groups that get a service are the four types or the tiers.
enum class ServiceBasis
{
    Types,
    Tiers
};

struct Service
{
    std::string id; // "v1"
    std::string name; // unique
    ServiceUnit unit = ServiceUnit::Money;
    double cost = 0.0; // currency units or hours each time
    double value = 0.0; // currency units: what a fee in percent is taken of; 0 = not said
    std::string note = {};
    std::vector<ServiceChoice> byType = std::vector<ServiceChoice>(kStratumCount); // by CustomerType
    std::vector<ServiceChoice> byTier = {}; // by Rules::tiers; those beyond its end are undefined

    bool operator==(const Service&) const = default;
};

// Who keeps in touch with a group of customers, how often, how.
struct Contact
{
    std::string owner, rhythm, channel; // "Inside sales", "quarterly", "phone"

    bool operator==(const Contact&) const = default;
};

struct ContactChoice
{
    Contact today, decided;

    bool operator==(const ContactChoice&) const = default;
};

// Who gets which service.
struct ServicePlan
{
    ServiceBasis basis = ServiceBasis::Types;
    double hourlyRate = 0.0; // currency units that an hour of work costs; 0 = not said
    double hoursPerYear = 1720.0; // of one full-time person
    std::vector<Service> services;
    std::vector<ContactChoice> contactsByType = std::vector<ContactChoice>(kStratumCount);
    std::vector<ContactChoice> contactsByTier = {};

    bool operator==(const ServicePlan&) const = default;
};

} // namespace strata
