#include "core/gaps/book.h"
#include "core/gaps/metricneeds.h"
#include "core/method/aggregate.h"
#include "core/method/catalogue.h"
#include "core/method/costtoserve.h"
#include "core/method/rated.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

namespace strata {

namespace {

constexpr int kLateMonths = 2;

// Who has what for the computed metrics.
struct Computed
{
    std::vector<std::uint32_t> has; // one per customer
    LineFacts facts;
    bool isOtherPeriod = false, isOtherOrderCost = false; // a database added up for something else
    bool hasUnusedPayments = false; // a database added up invoices without a paid date
};

Computed fromLines(const GapBook& book)
{
    Computed computed{std::vector<std::uint32_t>(book.customers), book.facts};
    computed.facts.hasPaid |= book.dataset.payments.size() > 0;
    if (!isKnown(book.metrics.asOf))
        return computed;
    const AggregateRules rules
        = aggregateRules(book.metrics.asOf, book.project.period.windowMonths, book.project.rates.perOrder);
    aggregate(book.dataset, rules, 0, [&](std::size_t customer, const CustomerSums& sums) {
        computed.has[customer] = whatCustomerHas(sums);
    });
    return computed;
}

Computed fromTotals(const GapBook& book)
{
    const CustomerTotals& totals = *book.dataset.totals;
    Computed computed;
    computed.has.resize(book.customers);
    LineFacts& facts = computed.facts;
    facts.hasLines = totals.lines > 0;
    facts.hasProduct = totals.hasProducts;
    facts.hasCategory = totals.hasCategories;
    std::uint32_t any = 0;
    for (std::size_t i = 0; i < std::min(book.customers, totals.sums.size()); ++i) {
        computed.has[i] = whatCustomerHas(totals.sums[i]);
        any |= computed.has[i];
    }
    facts.hasLines |= (any & HasEverBought) != 0;
    facts.hasCost = any & HasCost;
    facts.hasList = any & HasList;
    facts.hasFreight = any & HasFreight;
    facts.hasDue = any & HasTerms;
    facts.hasPaid = any & HasPayable;
    computed.hasUnusedPayments = !facts.hasPaid && book.dataset.payments.size() > 0;
    const Period& period = book.project.period;
    computed.isOtherPeriod
        = (isKnown(period.asOf) && period.asOf != totals.asOf) || period.windowMonths != totals.windowMonths;
    computed.isOtherOrderCost = book.project.rates.perOrder != totals.perOrder;
    return computed;
}

bool hasColumn(const LineFacts& facts, std::string_view field)
{
    return field == "cost"    ? facts.hasCost
        : field == "product"  ? facts.hasProduct
        : field == "category" ? facts.hasCategory
        : field == "list"     ? facts.hasList
        : field == "freight"  ? facts.hasFreight
        : field == "due"      ? facts.hasDue
        : field == "paid"     ? facts.hasPaid
                              : true;
}

// A field that holds calendar years: its name says so, and nearly all of its values can be one.
bool isYearField(const CustomerField& field)
{
    std::string name = field.name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    if (name.find("year") == std::string::npos && name.find("jahr") == std::string::npos)
        return false;
    std::size_t values = 0, years = 0;
    for (std::size_t i = 0; i < field.numbers.size(); ++i) {
        const double value = field.numbers[i];
        if (i >= field.present.size() || !field.present[i])
            continue;
        ++values;
        years += value >= 1500 && value < 2200 && value == std::floor(value);
    }
    return values > 0 && double(years) >= 0.9 * double(values);
}

class MetricCheck
{
public:
    MetricCheck(const GapBook& book, const Computed& computed)
        : m_book(book)
        , m_computed(computed)
        , m_rates(book.project.rates)
    {
    }

    MetricGap look(const Factor& factor, const Metric& metric)
    {
        m_gap = {};
        m_causes.clear();
        m_gap.metric = metric.id;
        m_gap.factor = factor.id;
        m_column = m_book.metrics.find(metric.id);
        m_hasNothing = false;
        if (isRatedMetric(metric.id)) {
            m_gap.origin = MetricOrigin::Rated;
            m_gap.originDetail = ratedQuality(metric.id);
            cover();
            add(m_column ? GapReason::NotRated : GapReason::ColumnMissing, m_gap.without.size(),
                m_column ? std::string() : m_gap.originDetail);
        } else if (isFieldMetric(metric.id)) {
            lookAtField();
        } else {
            lookAtComputed();
        }
        finish();
        return std::move(m_gap);
    }

private:
    // --- who has a value ---

    bool isPresent(std::size_t customer) const
    {
        return m_column && !m_hasNothing && customer < m_column->present.size()
            && m_column->present[customer];
    }

    void cover()
    {
        WideSum all = 0, covered = 0;
        for (std::size_t i = 0; i < m_book.customers; ++i) {
            if (m_book.isExcluded[i])
                continue;
            ++m_gap.customers;
            const Amount net = i < m_book.metrics.netSales.size() ? m_book.metrics.netSales[i] : kNoAmount;
            const Amount sales = isKnown(net) ? net : 0;
            all += sales;
            if (isPresent(i)) {
                ++m_gap.covered;
                covered += sales;
            } else {
                m_gap.without.push_back(std::int32_t(i));
            }
        }
        m_gap.salesCovered = all > 0 ? std::clamp(double(covered) / double(all), 0.0, 1.0) : 1.0;
    }

    template <typename Is> std::uint64_t countCovered(const Is& is) const
    {
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < m_book.customers; ++i)
            count += !m_book.isExcluded[i] && isPresent(i) && is(i);
        return count;
    }

    void add(GapReason reason, std::uint64_t customers, std::string detail = {}, Day day = kNoDay)
    {
        if (customers > 0)
            m_causes.push_back({reason, customers, std::move(detail), day});
    }

    void addMissing(std::uint64_t customers, std::string column)
    {
        const bool isUnused = column == "paid" && m_computed.hasUnusedPayments;
        add(isUnused ? GapReason::PaymentsUnused : GapReason::ColumnMissing, customers, std::move(column));
    }

    // --- fields of the customers ---

    void lookAtField()
    {
        const std::string name = m_gap.metric.substr(fieldMetricId("").size());
        m_gap.origin = MetricOrigin::CustomerField;
        m_gap.originDetail = name;
        cover();
        add(m_column ? GapReason::EmptyField : GapReason::ColumnMissing, m_gap.without.size(), name);
        const std::vector<CustomerField>& fields = m_book.dataset.customers.fields;
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const CustomerField& one) { return one.name == name; });
        if (!m_column || field == fields.end())
            return;
        if (isKnown(m_book.metrics.asOf) && isYearField(*field)) {
            const int year = civilOf(m_book.metrics.asOf).year;
            addImplausible("future", [year](double value) { return value > year; });
        }
        // What is counted cannot be below nothing.
        const bool isCounted = std::any_of(m_rates.perField.begin(), m_rates.perField.end(),
                                           [&](const FieldRate& rate) { return rate.field == name; });
        if (isCounted)
            addImplausible("negative", [](double value) { return value < 0; });
    }

    // --- computed ones ---

    void lookAtComputed()
    {
        const MetricNeeds& needs = needsOf(m_gap.metric);
        m_gap.origin = m_book.dataset.totals ? MetricOrigin::Database : needs.origin;
        std::vector<std::string> missing;
        if (!m_computed.facts.hasLines)
            missing.push_back("invoices");
        else
            for (const char* field : needs.columns)
                if (!hasColumn(m_computed.facts, field))
                    missing.push_back(field);
        m_hasNothing = !missing.empty(); // a count of unknown products says nothing
        cover();
        for (std::string& field : missing)
            addMissing(m_gap.without.size(), std::move(field));
        const bool lacksRate = m_gap.metric == "small_order_share" && !(m_rates.perOrder > 0);
        if (lacksRate)
            add(GapReason::NoRate, m_gap.without.size(), "order");
        if (missing.empty() && !lacksRate)
            addReasons(needs);
        if (m_gap.covered > 0) {
            lookAtValues();
            lookAtRates();
            lookAtStart(needs);
        }
        if (m_computed.isOtherPeriod || (m_computed.isOtherOrderCost && m_gap.metric == "small_order_share"))
            add(GapReason::OtherPeriod, m_gap.customers);
    }

    // Everybody without a value has one reason: the first thing that is not there.
    void addReasons(const MetricNeeds& needs)
    {
        std::vector<std::uint64_t> counts(needs.customer.size());
        for (const std::int32_t customer : m_gap.without) {
            const std::uint32_t has = m_computed.has[std::size_t(customer)];
            const auto lacks = std::find_if(needs.customer.begin(), needs.customer.end() - 1,
                                            [has](const CustomerNeed& need) { return !(has & need.has); });
            ++counts[std::size_t(lacks - needs.customer.begin())];
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            add(needs.customer[i].reason, counts[i], needs.customer[i].detail);
    }

    template <typename Is> void addImplausible(const char* what, const Is& is)
    {
        add(GapReason::ImplausibleValues,
            countCovered([&](std::size_t i) { return is(m_column->values[i]); }), what);
    }

    void lookAtValues()
    {
        if (m_gap.metric == "days_to_pay")
            addImplausible("negative", [](double days) { return days < 0; });
        // More came back than was bought; a cost below nothing.
        if (m_gap.metric == "return_rate_value" || m_gap.metric == "gm_pct")
            addImplausible("above one", [](double share) { return share > 1; });
    }

    void lookAtRates()
    {
        const bool isProfit = m_gap.metric.starts_with("net_profit_");
        const auto isGuess = [&](const std::string& key) {
            return std::find(m_rates.guesses.begin(), m_rates.guesses.end(), key) != m_rates.guesses.end();
        };
        if (m_gap.metric == "small_order_share" && isGuess("order"))
            add(GapReason::GuessedRate, m_gap.covered, "order");
        if (!isProfit)
            return;

        std::vector<std::string> keys; // of the drivers with a rate
        const std::pair<const char*, double> standard[] = {{"order", m_rates.perOrder},
                                                           {"line", m_rates.perLine},
                                                           {"return", m_rates.perReturn},
                                                           {"freight", m_rates.perFreightUnit},
                                                           {"receivables", m_rates.receivablesRate}};
        for (const auto& [key, rate] : standard)
            if (rate != 0)
                keys.push_back(key);
        for (const FieldRate& rate : m_rates.perField)
            if (rate.rate != 0)
                keys.push_back(fieldMetricId(rate.field));
        if (keys.empty())
            add(GapReason::NoRate, m_gap.covered);
        for (const std::string& key : keys)
            if (isGuess(key))
                add(GapReason::GuessedRate, m_gap.covered, key);

        // A rate on something that is not in the data costs nobody anything.
        if (m_rates.perFreightUnit != 0 && !m_computed.facts.hasFreight)
            add(GapReason::ColumnMissing, m_gap.covered, "freight");
        if (m_rates.receivablesRate != 0 && !m_computed.facts.hasPaid)
            addMissing(m_gap.covered, "paid");
        for (const FieldRate& rate : m_rates.perField)
            if (rate.rate != 0)
                lookAtCounted(rate.field);
    }

    void lookAtCounted(const std::string& field)
    {
        const MetricColumn* counts = m_book.metrics.find(fieldMetricId(field));
        if (!counts)
            return add(GapReason::ColumnMissing, m_gap.covered, field);
        add(GapReason::EmptyField,
            countCovered([&](std::size_t i) { return i >= counts->present.size() || !counts->present[i]; }),
            field);
    }

    void lookAtStart(const MetricNeeds& needs)
    {
        if (!needs.startsLate || m_book.firstInWindow.empty())
            return;
        const std::string_view what = needs.startsLate;
        const LineFacts& facts = m_computed.facts;
        const Day start = what == "credits" ? facts.firstCredit
            : what == "cost"                ? facts.firstCost
                                            : facts.firstPaid;
        if (!isKnown(start) || monthNumber(start) - monthNumber(facts.firstLine) < kLateMonths)
            return;
        std::uint64_t before = 0; // who bought in the window when there was none yet
        for (std::size_t i = 0; i < m_book.customers; ++i)
            before += !m_book.isExcluded[i] && isKnown(m_book.firstInWindow[i])
                && m_book.firstInWindow[i] < start;
        add(GapReason::StartsLate, before, std::string(what), start);
    }

    void finish()
    {
        std::stable_sort(m_causes.begin(), m_causes.end(),
                         [](const GapCause& a, const GapCause& b) { return a.customers > b.customers; });
        if (m_causes.empty())
            m_causes.push_back({});
        m_gap.causes = m_causes;
        // Who bought nothing has no value that better data could bring.
        std::uint64_t noSales = 0;
        for (const GapCause& cause : m_causes)
            if (cause.reason == GapReason::NoSales)
                noSales += cause.customers;
        const bool isCovered = double(m_gap.covered)
            >= kCovered * double(m_gap.customers - std::min(noSales, m_gap.customers));
        m_gap.state = m_gap.covered > 0 && isCovered          ? GapState::Ready
            : m_gap.origin == MetricOrigin::Rated && m_column ? GapState::Rating
            : m_gap.covered == 0                              ? GapState::Missing
                                                              : GapState::Gap;
    }

    const GapBook& m_book;
    const Computed& m_computed;
    const CostRates& m_rates;
    const MetricColumn* m_column = nullptr;
    bool m_hasNothing = false; // what the column holds counts for nothing
    MetricGap m_gap;
    std::vector<GapCause> m_causes;
};

} // namespace

void checkMetrics(const GapBook& book, DataGaps& gaps)
{
    const Computed computed = book.dataset.totals ? fromTotals(book) : fromLines(book);
    MetricCheck check(book, computed);
    std::set<std::string_view> seen;
    for (const Factor& factor : book.project.framework.factors)
        for (const Metric& metric : factor.metrics)
            if (!isLeftOut(factor, metric) && seen.insert(metric.id).second)
                gaps.metrics.push_back(check.look(factor, metric));
}

} // namespace strata
