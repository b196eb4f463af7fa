#include "core/storage/servicetables.h"

#include "core/storage/rows.h"

namespace strata {

namespace {

constexpr std::array kMomentKeys = {"today", "decided"};
enum class Moments
{
    Today,
    Decided
};

void writeLevels(RowWriter& row, std::size_t service, ServiceBasis basis,
                 const std::vector<ServiceChoice>& choices)
{
    for (std::size_t at = 0; at < choices.size(); ++at) {
        for (const Moments moment : {Moments::Today, Moments::Decided}) {
            const ServiceLevel& level = moment == Moments::Today ? choices[at].today : choices[at].decided;
            row << service << keyOf(kServiceBasisKeys, basis) << at << keyOf(kMomentKeys, moment)
                << keyOf(kTermsKeys, level.terms) << level.price << level.isPercent << level.uses
                << level.response << level.channel << level.owner << level.rhythm;
            row.run();
        }
    }
}

void writeContacts(RowWriter& row, ServiceBasis basis, const std::vector<ContactChoice>& contacts)
{
    for (std::size_t at = 0; at < contacts.size(); ++at) {
        for (const Moments moment : {Moments::Today, Moments::Decided}) {
            const Contact& contact = moment == Moments::Today ? contacts[at].today : contacts[at].decided;
            row << keyOf(kServiceBasisKeys, basis) << at << keyOf(kMomentKeys, moment) << contact.owner
                << contact.rhythm << contact.channel;
            row.run();
        }
    }
}

// The row's place in a list that grows as rows are read, and which of the two moments it is of.
template <typename Choice> auto& placeIn(RowReader& row, std::vector<Choice>& list, const char* table)
{
    const std::size_t at = row.index(list.size() + 1, table);
    if (at == list.size())
        list.emplace_back();
    return row.key<Moments>(kMomentKeys) == Moments::Today ? list[at].today : list[at].decided;
}

// One row for each moment of each place of both lists, and four types.
void expectWhole(std::size_t rows, std::size_t types, std::size_t tiers, const char* table)
{
    if (types != kStratumCount || rows != 2 * (types + tiers))
        damaged(std::string(table) + ": rows are missing");
}

void readLevels(Database& database, std::size_t at, Service& service)
{
    service.byType.clear();
    RowReader row(database,
                  "SELECT basis, position, moment, terms, price, is_percent, uses, response, channel, owner, "
                  "rhythm FROM service_level WHERE service=? ORDER BY basis, position, moment DESC");
    row.statement().bind(1, std::int64_t(at));
    std::size_t rows = 0;
    for (; row.next(); ++rows) {
        const bool isByType = row.key<ServiceBasis>(kServiceBasisKeys) == ServiceBasis::Types;
        ServiceLevel& level = placeIn(row, isByType ? service.byType : service.byTier, "service_level");
        level.terms = row.key<ServiceTerms>(kTermsKeys);
        level.price = row.real();
        level.isPercent = row.flag();
        level.uses = row.real();
        level.response = row.text();
        level.channel = row.text();
        level.owner = row.text();
        level.rhythm = row.text();
    }
    expectWhole(rows, service.byType.size(), service.byTier.size(), "service_level");
}

void readContacts(Database& database, ServicePlan& plan)
{
    RowReader row(
        database,
        "SELECT basis, position, moment, owner, rhythm, channel FROM contact_rhythm ORDER BY basis, "
        "position, moment DESC");
    std::vector<ContactChoice> types;
    std::size_t rows = 0;
    for (; row.next(); ++rows) {
        const bool isByType = row.key<ServiceBasis>(kServiceBasisKeys) == ServiceBasis::Types;
        Contact& contact = placeIn(row, isByType ? types : plan.contactsByTier, "contact_rhythm");
        contact.owner = row.text();
        contact.rhythm = row.text();
        contact.channel = row.text();
    }
    if (rows == 0)
        return; // nobody has said anything yet
    expectWhole(rows, types.size(), plan.contactsByTier.size(), "contact_rhythm");
    plan.contactsByType = std::move(types);
}

} // namespace

void writeServicePlan(Database& database, const ServicePlan& plan)
{
    for (std::size_t at = 0; at < plan.services.size(); ++at)
        for (std::size_t other = 0; other < at; ++other)
            if (plan.services[at].name == plan.services[other].name)
                refused("service");
    for (const char* table : {"service_level", "service", "contact_rhythm", "service_plan"})
        database.exec((std::string("DELETE FROM ") + table).c_str());
    RowWriter settings(database, "service_plan", 4);
    settings << 1 << keyOf(kServiceBasisKeys, plan.basis) << plan.hourlyRate << plan.hoursPerYear;
    settings.run();
    RowWriter row(database, "service", 7);
    RowWriter level(database, "service_level", 12);
    for (std::size_t at = 0; at < plan.services.size(); ++at) {
        const Service& service = plan.services[at];
        if (service.byType.size() != kStratumCount)
            refused("service_level");
        row << at << service.id << service.name << keyOf(kServiceUnitKeys, service.unit) << service.cost
            << service.value << service.note;
        row.run();
        writeLevels(level, at, ServiceBasis::Types, service.byType);
        writeLevels(level, at, ServiceBasis::Tiers, service.byTier);
    }
    if (plan.contactsByType.size() != kStratumCount)
        refused("contact_rhythm");
    RowWriter contact(database, "contact_rhythm", 6);
    writeContacts(contact, ServiceBasis::Types, plan.contactsByType);
    writeContacts(contact, ServiceBasis::Tiers, plan.contactsByTier);
}

ServicePlan readServicePlan(Database& database)
{
    ServicePlan plan;
    RowReader settings(database, "SELECT basis, hourly_rate, hours_per_year FROM service_plan");
    if (!settings.next())
        damaged("service_plan: the settings are missing");
    plan.basis = settings.key<ServiceBasis>(kServiceBasisKeys);
    plan.hourlyRate = settings.real();
    plan.hoursPerYear = settings.real();
    plan.services = readList(database, "service", [](RowReader& row) {
        Service service;
        service.id = row.text();
        service.name = row.text();
        service.unit = row.key<ServiceUnit>(kServiceUnitKeys);
        service.cost = row.real();
        service.value = row.real();
        service.note = row.text();
        return service;
    });
    for (std::size_t at = 0; at < plan.services.size(); ++at)
        readLevels(database, at, plan.services[at]);
    readContacts(database, plan);
    return plan;
}

} // namespace strata
