#pragma once
#include "ui/services/serviceedits.h"

#include <utility>

namespace strata {

// Service levels to look at: figures are invented.
inline Project withStagedServices(Project project)
{
    using Terms = ServiceTerms;
    const auto level
        = [](Terms terms, double uses = 0.0, const char* response = "", const char* rhythm = "") {
              ServiceLevel made;
              made.terms = terms;
              made.uses = uses;
              made.response = response;
              made.rhythm = rhythm;
              return made;
          };
    const auto fee = [](double price, double uses, bool isPercent = false) {
        ServiceLevel made;
        made.terms = Terms::Charged;
        made.price = price;
        made.isPercent = isPercent;
        made.uses = uses;
        return made;
    };
    const auto service
        = [](const char* name, ServiceUnit unit, double cost, std::vector<ServiceChoice> levels) {
              Service made;
              made.name = name;
              made.unit = unit;
              made.cost = cost;
              made.byType = std::move(levels);
              return made;
          };
    const ServiceLevel no = level(Terms::NotOffered);
    std::vector<Service> services{
        service("Same-day quote", ServiceUnit::Hours, 1.2,
                {{level(Terms::Included, 6, "Within 24 h"), level(Terms::Included, 6)},
                 {level(Terms::Included, 6, "Within 24 h"), level(Terms::Included, 4, "Within 24 h")},
                 {level(Terms::Included, 4, "Within 24 h"), level(Terms::Included, 2, "Within 48 h")},
                 {level(Terms::Included, 6, "Within 24 h"), level(Terms::Included, 2, "Within 48 h")}}),
        service(
            "Field sales visit", ServiceUnit::Hours, 3.5,
            {{level(Terms::Included, 6, "", "Every two months"), level(Terms::Included, 12, "", "Monthly")},
             {level(Terms::Included, 6, "", "Every two months"), level(Terms::OnRequest, 3)},
             {level(Terms::Included, 4, "", "Quarterly"), no},
             {level(Terms::Included, 6, "", "Every two months"),
              level(Terms::Included, 4, "", "Quarterly")}}),
        service("Rush delivery", ServiceUnit::Money, 28.0,
                {{level(Terms::Included, 8), level(Terms::Included, 8)},
                 {level(Terms::Included, 6), fee(35, 3)},
                 {level(Terms::Included, 4), fee(35, 2)},
                 {level(Terms::Included, 9), fee(35, 3)}}),
        service("Returns without fee", ServiceUnit::Money, 19.0,
                {{level(Terms::Included, 2), level(Terms::Included, 2)},
                 {level(Terms::Included, 2), level(Terms::Included, 2)},
                 {level(Terms::Included, 2), fee(15, 1, true)},
                 {level(Terms::Included, 5), fee(15, 2, true)}}),
        service("Joint product development", ServiceUnit::Hours, 40.0,
                {{no, level(Terms::Included, 0.2)}, {no, no}, {no, no}, {no, no}}),
        service("Executive sponsor", ServiceUnit::Hours, 2.0,
                {{no, level(Terms::Included, 4, "", "Quarterly")},
                 {no, no},
                 {no, no},
                 {no, level(Terms::Included, 1, "", "Yearly review")}}),
        service("Stock held for the customer", ServiceUnit::Money, 0.0, std::vector<ServiceChoice>(4))};
    services[3].value = 120.0;
    project = withServicesAdded(std::move(project), services);
    ServicePlan& plan = project.services.edit();
    plan.hourlyRate = 62.0;
    plan.contactsByType
        = {{{"Account manager", "Every two months", "Visit"}, {"Senior account manager", "Monthly", "Visit"}},
           {{"Inside sales", "Quarterly", "Phone"}, {"Inside sales", "Quarterly", "Phone"}},
           {{"Inside sales", "Quarterly", "Phone"}, {"Web team", "Newsletter", "Web shop"}},
           {{"Account manager", "", "Visit"}, {"Sales manager", "Quarterly", "Review meeting"}}};
    return project;
}

} // namespace strata
