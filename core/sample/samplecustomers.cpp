#include "core/sample/samplecustomers.h"

#include "core/sample/samplerandom.h"

#include <algorithm>
#include <array>

namespace strata {

namespace {

constexpr std::array kRegions{"North", "South", "East", "West", "Central"};

// Syllables without a meaning, so that a name belongs to nobody.
constexpr std::array kHeads{"Quor", "Tess", "Bram", "Vael", "Orri", "Pell", "Dun",  "Marv", "Zell", "Hask",
                            "Ilm",  "Korv", "Lund", "Nerr", "Ost",  "Rav",  "Sorn", "Tarv", "Ulm",  "Wex"};
constexpr std::array kTails{"vane",  "elby", "ovik",  "ander", "isto",  "mere", "ock",
                            "adine", "urst", "ello",  "ingar", "amo",   "eth",  "ovar",
                            "usk",   "ilde", "orran", "atti",  "emont", "yra"};

std::string idOf(int number)
{
    const std::string digits = std::to_string(number + 1);
    std::string id = "C";
    id.append(5 - std::min<std::size_t>(5, digits.size()), '0');
    return id.append(digits);
}

// Every name occurs once: the numbers run through all pairs of syllables before one is used again.
std::string nameOf(int number, const SampleIndustry& industry)
{
    constexpr int pairs = int(kHeads.size() * kTails.size());
    const int pair = number % pairs * 147 % pairs; // 147 and 400 have no common divisor
    std::string name = kHeads[std::size_t(pair) % kHeads.size()];
    name += kTails[std::size_t(pair) / kHeads.size()];
    name += ' ';
    name += industry.trade;
    if (const int round = number / pairs; round > 0)
        name.append(" ").append(std::to_string(round + 1));
    return name;
}

// Many small, few large: 0.3 to about 10, mean 1.
double sizeFactor(SampleRandom& random)
{
    return 0.3 / (random.share() + 0.03);
}

void makeGiant(SampleCustomer& one, SampleRandom& random)
{
    one.ordersPerYear = random.between(180, 320);
    one.linesPerOrder = random.between(3.5, 5.5);
    one.quantity = random.between(7, 13);
    one.discount = random.between(0.27, 0.32); // bought at any price
    one.returns = random.between(0.04, 0.07);
    one.freight = 0.03;
    one.freightBilled = 0.0;
    one.breadth = 9;
    one.terms = 60;
    one.payDelay = random.between(65, 95);
    one.employees = random.within(600, 2500);
}

void makeCore(SampleCustomer& one, SampleRandom& random)
{
    one.ordersPerYear = random.between(28, 80);
    one.linesPerOrder = random.between(2.8, 6.0);
    one.quantity = random.between(4, 11);
    one.discount = random.between(0.07, 0.15);
    one.growth = random.between(-0.08, 0.2);
    one.returns = random.between(0.0, 0.02);
    one.breadth = random.within(5, 10);
    one.payDelay = random.between(18, 40);
    one.employees = random.within(40, 400);
}

void makeOpportunistic(SampleCustomer& one, SampleRandom& random)
{
    one.ordersPerYear = random.between(3, 11);
    one.linesPerOrder = random.between(2.0, 4.5);
    one.quantity = random.between(6, 14);
    one.discount = random.between(0.02, 0.09);
    one.growth = random.between(-0.15, 0.15);
    one.returns = random.between(0.0, 0.015);
    one.breadth = random.within(1, 4);
    one.payDelay = random.between(12, 35);
    one.employees = random.within(8, 120);
}

void makeDrain(SampleCustomer& one, SampleRandom& random)
{
    one.ordersPerYear = random.between(34, 100);
    one.linesPerOrder = random.between(1.2, 2.6);
    one.quantity = random.between(1.5, 4.5);
    one.discount = random.between(0.13, 0.23);
    one.growth = random.between(-0.12, 0.12);
    one.returns = random.between(0.03, 0.1);
    one.freightBilled = random.between(0.0, 0.4);
    one.breadth = random.within(4, 9);
    one.terms = 45;
    one.payDelay = random.between(42, 80);
    one.employees = random.within(15, 250);
}

void makeMarginal(SampleCustomer& one, SampleRandom& random)
{
    one.ordersPerYear = random.between(3, 9);
    one.ordersPerYear *= 0.6 + 0.5 * sizeFactor(random);
    one.linesPerOrder = random.between(1.2, 3.2);
    one.quantity = random.between(2, 6.5);
    one.discount = random.between(0.05, 0.17);
    one.growth = random.between(-0.3, 0.15);
    one.returns = random.between(0.0, 0.06);
    one.freightBilled = random.between(0.2, 0.9);
    one.breadth = random.within(1, 5);
    one.payDelay = random.between(20, 65);
    one.employees = random.within(2, 60);
}

// When they came and when they left.
void setLifetime(SampleCustomer& one, SampleRandom& random)
{
    const double fate = random.share();
    if (fate < 0.06) // new
        one.firstDay = kSampleEnd - random.within(30, 340);
    else if (fate < 0.2) // came while the books ran
        one.firstDay = kSampleBegin + random.within(30, 700);
    else if (fate < 0.27) // inactive
        one.lastDay = kSampleEnd - random.within(380, 800);
    else if (fate < 0.3) // lapsing
        one.lastDay = kSampleEnd - random.within(90, 200);
}

SampleCustomer sampleCustomer(int number, std::uint64_t seed)
{
    SampleRandom random(seed, std::uint64_t(number) * 2);
    SampleCustomer one;
    one.industry = random.below(int(sampleIndustries().size()));
    one.region = random.below(int(kRegions.size()));
    one.id = idOf(number);
    one.name = nameOf(number, sampleIndustries()[std::size_t(one.industry)]);
    one.terms = 30;

    const double kind = random.share();
    const bool isGiant = number % 75 == 40; // few, so that none is left to chance
    if (isGiant)
        makeGiant(one, random);
    else if (kind < 0.16)
        makeCore(one, random);
    else if (kind < 0.33)
        makeOpportunistic(one, random);
    else if (kind < 0.49)
        makeDrain(one, random);
    else
        makeMarginal(one, random);
    if (!isGiant)
        setLifetime(one, random);

    one.yearOpened = random.happens(0.05) ? 0 : 2022 - random.below(45);
    one.creditLimit = random.within(2, 40) * 2500;
    if (random.happens(0.08))
        one.employees = 0;
    return one;
}

// A number that is not known is an empty cell.
CustomerField numberField(const char* name, const std::vector<SampleCustomer>& customers,
                          int SampleCustomer::*member)
{
    CustomerField field{.name = name, .isNumber = true, .texts = {}, .numbers = {}, .present = {}};
    for (const SampleCustomer& one : customers) {
        const int number = one.*member;
        field.texts.push_back(number > 0 ? std::to_string(number) : std::string());
        field.numbers.push_back(number);
        field.present.push_back(number > 0);
    }
    return field;
}

CustomerField textField(const char* name)
{
    return {.name = name, .isNumber = false, .texts = {}, .numbers = {}, .present = {}};
}

} // namespace

const std::vector<SampleIndustry>& sampleIndustries()
{
    static const std::vector<SampleIndustry> industries = {
        {"Machine building", "Machinery", 2, 5},
        {"Construction", "Contractors", 4, 9},
        {"Vehicle repair", "Garage", 10, 12},
        {"Food processing", "Foods", 7, 10},
        {"Joinery", "Joinery", 3, 6},
        {"Public works", "Services", 11, 12},
        {"Metalworking", "Metalworks", 1, 4},
    };
    return industries;
}

std::vector<SampleCustomer> sampleCustomers(int count, std::uint64_t seed)
{
    std::vector<SampleCustomer> customers;
    customers.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number)
        customers.push_back(sampleCustomer(number, seed));
    return customers;
}

Customers customerTable(const std::vector<SampleCustomer>& customers)
{
    Customers table;
    CustomerField industry = textField("industry");
    CustomerField region = textField("region");
    for (const SampleCustomer& one : customers) {
        table.ids.push_back(one.id);
        table.names.push_back(one.name);
        industry.texts.emplace_back(sampleIndustries()[std::size_t(one.industry)].name);
        region.texts.emplace_back(kRegions[std::size_t(one.region)]);
    }
    industry.present.assign(customers.size(), 1);
    region.present.assign(customers.size(), 1);
    table.fields = {std::move(industry), std::move(region),
                    numberField("employees", customers, &SampleCustomer::employees),
                    numberField("year_opened", customers, &SampleCustomer::yearOpened),
                    numberField("credit_limit", customers, &SampleCustomer::creditLimit)};
    return table;
}

} // namespace strata
