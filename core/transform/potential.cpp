#include "core/transform/potential.h"

#include "core/method/money.h"
#include "core/method/percentiles.h"
#include "core/transform/adviser.h"
#include "core/transform/yearscale.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>

namespace strata {

namespace {

constexpr std::uint64_t kSteps = 4;

// --- breadth

// Categories with a sale in the window, per customer.
std::vector<int> categoriesBought(const Dataset& dataset, Day from, Day to)
{
    const InvoiceLines& lines = dataset.lines;
    std::vector<int> breadth(dataset.customers.size(), 0);
    std::vector<std::int32_t> stamp(lines.categories.size(), -1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::int32_t category = lines.category[i];
        const Day date = lines.date[i];
        if (category < 0 || lines.isReturn[i] || lines.net[i] <= 0 || !isKnown(date) || date < from
            || date > to)
            continue;
        // Lines are together by customer.
        std::int32_t& last = stamp[std::size_t(category)];
        breadth[std::size_t(lines.customer[i])] += last != lines.customer[i];
        last = lines.customer[i];
    }
    return breadth;
}

BreadthOf fillBreadth(const Dataset& dataset, const MetricTable& metrics, std::vector<Firm>& firms)
{
    if (dataset.lines.size() > 0 && dataset.lines.category.size() == dataset.lines.size()
        && !dataset.lines.categories.empty()) {
        const std::vector<int> breadth = categoriesBought(dataset, metrics.windowStart, metrics.asOf);
        for (std::size_t i = 0; i < firms.size(); ++i)
            firms[i].breadth = breadth[i];
        return BreadthOf::Categories;
    }
    const bool hasProducts = dataset.lines.size() > 0 ? !dataset.lines.productIds.empty()
                                                      : dataset.totals && dataset.totals->hasProducts;
    const MetricColumn* products = metrics.find("unique_products");
    if (!hasProducts || !products)
        return BreadthOf::Unknown;
    for (std::size_t i = 0; i < firms.size(); ++i)
        firms[i].breadth = products->present[i] ? int(products->values[i]) : 0;
    return BreadthOf::Products;
}

// --- fields

// The field that the rules name, or guess; nothing where there is none. An error: there is no such field.
Result<const CustomerField*> fieldOf(const Customers& customers, const std::string& name, bool isNumber)
{
    const CustomerField* none = nullptr;
    if (name.empty() || name == kNoGrowthField)
        return none;
    for (const CustomerField& field : customers.fields)
        if (field.name == name && (field.isNumber || !isNumber))
            return &field;
    return Error{ErrorCode::UnknownName, name};
}

// The texts of the field as numbers, in order of appearance.
std::vector<std::string> fillIndustries(const CustomerField* field, std::vector<Firm>& firms)
{
    std::vector<std::string> industries;
    if (!field)
        return industries;
    std::unordered_map<std::string, int> numbers;
    for (std::size_t i = 0; i < firms.size(); ++i) {
        std::string text = fieldText(*field, i);
        if (text.empty())
            continue;
        const auto [known, isNew] = numbers.try_emplace(std::move(text), int(industries.size()));
        if (isNew)
            industries.push_back(known->first);
        firms[i].industry = known->second;
    }
    return industries;
}

void fillSizes(const CustomerField* field, std::vector<Firm>& firms)
{
    for (std::size_t i = 0; field && i < firms.size(); ++i)
        if (field->present[i] && std::isfinite(field->numbers[i]) && field->numbers[i] > 0.0)
            firms[i].size = field->numbers[i];
}

// 12 345 -> 12 000: a limit that can be said.
double twoDigits(double value)
{
    if (!(value > 0.0))
        return 0.0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    return std::round(value / unit) * unit;
}

double medianSales(const std::vector<Firm>& firms)
{
    std::vector<double> sales;
    for (const Firm& firm : firms)
        if (firm.isPeer)
            sales.push_back(firm.sales);
    return sales.empty() ? 0.0 : percentile(std::move(sales), 50.0);
}

// What the metrics say about how the customer buys.
class Buying
{
public:
    explicit Buying(const MetricTable& metrics)
        : m_metrics(metrics)
        , m_growth(metrics.find("sales_growth"))
        , m_cadence(metrics.find("cadence_ratio"))
        , m_orders(metrics.find("order_count"))
    {
    }

    double orders(std::size_t i) const
    {
        return m_orders && m_orders->present[i] ? m_orders->values[i] : 0.0;
    }

    void fill(CustomerPotential& customer, const YearScale& year) const
    {
        const auto i = std::size_t(customer.customer);
        const Day firstSale = m_metrics.firstSale[i];
        customer.daysSinceSale = m_metrics.asOf - m_metrics.lastSale[i];
        customer.hasTrend = m_growth && m_growth->present[i] && year.hasTrend(firstSale);
        customer.trend = customer.hasTrend ? m_growth->values[i] : 0.0;
        // The ratio is days since the last sale in intervals; on the day of a sale it does not tell them.
        if (m_cadence && m_cadence->present[i] && m_cadence->values[i] > 0.0)
            customer.interval = customer.daysSinceSale / m_cadence->values[i];
        customer.hasProfit = isKnown(m_metrics.netProfit[i]);
        customer.netProfit
            = customer.hasProfit ? units(m_metrics.netProfit[i]) * year.factorOf(firstSale) : 0.0;
    }

private:
    const MetricTable& m_metrics;
    const MetricColumn *m_growth, *m_cadence, *m_orders;
};

// Only the groups that somebody is compared with, numbered anew in the order in which they are met.
void keepUsedGroups(const std::vector<PeerGroup>& all, Potentials& potentials)
{
    std::vector<int> numbers(all.size(), -1);
    for (CustomerPotential& customer : potentials.customers) {
        int& number = numbers[std::size_t(customer.group)];
        if (number < 0) {
            number = int(potentials.groups.size());
            potentials.groups.push_back(all[std::size_t(customer.group)]);
        }
        customer.group = number;
    }
}

} // namespace

Result<Potentials> potentialsOf(const Project& project, const MetricTable& metrics, const Results& results,
                                const Progress& progress)
{
    const Dataset& dataset = *project.dataset;
    const GrowthRules& rules = project.growth->rules;
    const std::size_t count = dataset.customers.size();
    const Error cancelled{ErrorCode::Cancelled, {}};

    Potentials potentials;
    potentials.asOf = metrics.asOf;
    potentials.isIndustryGuessed = rules.industryField.empty();
    potentials.isSizeGuessed = rules.sizeField.empty();
    GrowthFields names{rules.industryField, rules.sizeField};
    if (potentials.isIndustryGuessed || potentials.isSizeGuessed) {
        const GrowthFields guess = suggestedFields(dataset.customers);
        names.industry = potentials.isIndustryGuessed ? guess.industry : names.industry;
        names.size = potentials.isSizeGuessed ? guess.size : names.size;
    }
    const Result<const CustomerField*> industryField = fieldOf(dataset.customers, names.industry, false);
    if (!industryField)
        return industryField.error();
    const Result<const CustomerField*> sizeField = fieldOf(dataset.customers, names.size, true);
    if (!sizeField)
        return sizeField.error();
    potentials.industryField = *industryField ? (*industryField)->name : std::string();
    potentials.sizeField = *sizeField ? (*sizeField)->name : std::string();
    if (!metrics.hasLines || metrics.customers != count || !isKnown(metrics.asOf))
        return potentials;

    if (!goOn(progress, 0, kSteps))
        return cancelled;
    const YearScale year(project, metrics);
    const Buying buying(metrics);
    potentials.daysOfYear = year.scaledDays();
    std::vector<Firm> firms(count);
    std::vector<std::string> industries = fillIndustries(*industryField, firms);
    fillSizes(*sizeField, firms);
    if (!goOn(progress, 1, kSteps))
        return cancelled;
    potentials.breadthOf = fillBreadth(dataset, metrics, firms);
    if (!goOn(progress, 2, kSteps))
        return cancelled;

    std::vector<std::uint8_t> isCompared(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const Day firstSale = metrics.firstSale[i];
        const bool isExcluded
            = results.types.size() == count && CustomerType(results.types[i]) == CustomerType::Excluded;
        if (isExcluded) {
            ++potentials.excluded;
        } else if (!isKnown(firstSale)) {
            ++potentials.neverBought;
        } else if (year.isTooNew(firstSale)) {
            ++potentials.tooNew;
        } else {
            isCompared[i] = 1;
            firms[i].sales = units(metrics.netSales[i]) * year.factorOf(firstSale);
            firms[i].ordersPerYear = buying.orders(i) * year.factorOf(firstSale);
            firms[i].isPeer = metrics.netSales[i] > 0;
        }
    }
    potentials.isSuggested = !(rules.smallBelow > 0.0);
    potentials.smallBelow = potentials.isSuggested ? twoDigits(medianSales(firms)) : rules.smallBelow;

    PeerGroups peers(firms, industries, rules);
    potentials.bandLimits = peers.bandLimits();
    const Adviser adviser(project, potentials);
    for (std::size_t i = 0; i < count; ++i) {
        if (!isCompared[i])
            continue;
        const Firm& firm = firms[i];
        if (firm.sales >= potentials.smallBelow) {
            ++potentials.large;
            continue;
        }
        const std::optional<int> index = peers.groupOf(firm);
        if (!index) {
            ++potentials.withoutGroup;
            continue;
        }
        const PeerGroup& group = peers.groups()[std::size_t(*index)];
        CustomerPotential& customer = potentials.customers.emplace_back();
        customer.customer = std::int32_t(i);
        customer.actual = firm.sales;
        customer.potential = group.salesPerSize * (group.isPerCustomer ? 1.0 : firm.size);
        customer.headroom = customer.potential - customer.actual;
        customer.group = *index;
        customer.industry = firm.industry < 0 ? std::string() : industries[std::size_t(firm.industry)];
        customer.size = firm.size;
        customer.breadth = firm.breadth;
        customer.peerBreadth = group.breadth;
        customer.ordersPerYear = firm.ordersPerYear;
        customer.peerOrders = group.ordersPerYear;
        buying.fill(customer, year);
        adviser.advise(customer, group);
    }
    if (!goOn(progress, 3, kSteps))
        return cancelled;

    const std::vector<std::string>& ids = dataset.customers.ids;
    std::sort(potentials.customers.begin(), potentials.customers.end(),
              [&ids](const CustomerPotential& a, const CustomerPotential& b) {
                  return a.headroom != b.headroom
                      ? a.headroom > b.headroom
                      : ids[std::size_t(a.customer)] < ids[std::size_t(b.customer)];
              });
    keepUsedGroups(peers.groups(), potentials);
    return potentials;
}

} // namespace strata
