#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// --- metrics ---

enum class GapState
{
    Ready, // at least kCovered of the customers that bought in the window have a value
    Gap, // fewer have one
    Rating, // rated by people, and not all are rated yet
    Missing // nobody has a value
};
inline constexpr double kCovered = 0.95; // our own choice

enum class MetricOrigin
{
    Invoices, // computed from invoice lines
    InvoicesAndRates, // ... and what serving costs
    Payments, // ... and paid dates or payments
    CustomerField, // a column of the customers table
    Rated, // 1 to 10, by people
    Database // added up by a database
};

// Why a metric has no value for some, or values to beware of. Numbers, no sentences: `ui` words them.
enum class GapReason
{
    NothingNeeded, // "None"
    ColumnMissing, // no import has the column it needs (`detail`: the field, "cost", "paid", "category", ...;
                   // "invoices": there are no invoices at all)
    SomeWithoutColumn, // so many customers have no line with it (`detail` as above)
    NoSales, // so many bought nothing in the window
    ShortHistory, // so many have no earlier period to compare with
    FewOrders, // so many have too few orders for a rhythm
    NotRated, // so many are still to rate
    EmptyField, // so many have an empty cell
    ImplausibleValues, // so many lie outside what is possible (`detail`: what, "negative", "future", "above
                       // one")
    NoRate, // no rate: nothing to compute it with (`detail`: the driver's key; empty: no driver has a rate,
            // so that net profit is the gross margin)
    GuessedRate, // a rate is a guess (`detail`: the driver's key)
    StartsLate, // begin only at `day`, inside the window and two months or more after the first line
                // (`detail`: "credits", "cost", "paid"); so many bought before
    OtherPeriod, // a database added it up for another period or cost per order
    PaymentsUnused // there are payments, but the invoices they pay stayed in the database that added them up
};
struct GapCause
{
    GapReason reason = GapReason::NothingNeeded;
    std::uint64_t customers = 0;
    std::string detail;
    Day day = kNoDay;

    bool operator==(const GapCause&) const = default;
};

struct MetricGap
{
    std::string metric; // id
    std::string factor; // id of the factor it counts under
    MetricOrigin origin = MetricOrigin::Invoices;
    std::string originDetail; // the customer field, the quality
    GapState state = GapState::Ready;
    std::uint64_t covered = 0, customers = 0; // with a value, of all that are not excluded
    double salesCovered = 0.0; // share of net sales of those with a value, 0..1; 1 where there are no sales
    std::vector<GapCause> causes; // most customers first; NothingNeeded alone where nothing is wrong
    std::vector<std::int32_t> without; // the customers without a value
};

// --- the data sets ---

enum class FindingKind
{
    // rows the imports turned away; the rows are in the import's report
    LinesWithoutCustomer, // no customer id, or one the project does not know
    LinesWithoutDate,
    LinesUnreadable, // rejected for anything else
                     // what the imports took as it stands
    SeveralCurrencies, // amounts of several currencies, added up without a rate (`detail`: "EUR, USD")
                       // invoice lines in the project
    LinesWithoutCost,
    ZeroCost, // a cost of 0 on a sale: 100 % margin
    ZeroPrices, // a net value of 0
    NegativePrices, // a net value below 0 that is not said to be a return
    PositiveReturns, // said to be a return, with a value above 0
    Credits, // returns and credits, for information
    CreditRebillPairs, // a credit, and the same amount billed again to the same customer within 31 days
    RepeatedLines, // equal to an earlier line in every column
    FutureDates, // after the as-of date that was set, or after the import's day
    FutureAsOf, // after the import's day, and the last of them is the as-of date (`detail`), as none was set
    Outliers, // amounts beyond 3 interquartile ranges of the logarithms, both ways
    PaidBeforeInvoice,
    // customers
    OneOffOrders, // one order makes more than half of a customer's sales in the window; customers with 3
                  // orders and more, or whose sales are in the upper half
    PartialFirstYear, // first sale after the first day of the window: their year is not a whole one
    WithoutSales, // in the customers table, never on an invoice
    NamelessCustomers,
    UncountedAccounts, // a field with a rate counts one of a merged customer's accounts only (`detail`:
                       // which)
    LikelyDuplicates,
    // months
    EmptyMonths, // no line between the first and the last
    ThinMonths // fewer than half the lines of the median month (the first and the last aside)
};
inline constexpr std::size_t kFindingCount = std::size_t(FindingKind::ThinMonths) + 1;

enum class Severity
{
    Note, // worth knowing
    Warning, // changes numbers
    Serious // a number cannot be believed
};

// What is wrong with the data, and the rows behind it. Only what was found is listed.
struct Finding
{
    FindingKind kind = FindingKind::LinesWithoutCustomer;
    std::string key; // stable, "zero-cost"; of an import: with the batch, "lines-without-customer/3"
    Severity severity = Severity::Note;
    std::uint64_t rows = 0; // how many lines, customers or months
    // Currency units: the net value of the lines, the customers' net sales in the window. Credit/rebill
    // pairs: what was billed again. 0 for what is about an import.
    double net = 0.0;
    double shareOfSales = 0.0; // net without its sign, of all sales before credits (customers: in the window)
    std::vector<std::uint32_t> lines; // indexes into the dataset's lines; at most kMostRows
    std::vector<std::int32_t> customers; // indexes; at most kMostRows
    std::vector<Day> months; // the first day of each
    std::int64_t batch = 0; // rejected rows, several currencies: the import they are in
    std::string detail; // see FindingKind
};
inline constexpr std::size_t kMostRows = 100000;

const char* findingKey(FindingKind kind); // "lines-without-cost"
std::string metricGapKey(const std::string& metric); // "metric/net_sales": GapTask::gap of a metric's gap

// How complete a month is. Shares of its lines that have the datum, 0..1.
struct MonthCompleteness
{
    Day month = kNoDay; // its first day
    std::uint64_t lines = 0;
    double net = 0.0; // currency units
    std::uint64_t credits = 0;
    double withCost = 0.0, withProduct = 0.0, withCategory = 0.0, withDue = 0.0, withPaid = 0.0;
};

// What an import's report says, as far as gaps go.
struct RejectedRows
{
    std::int64_t batch = 0;
    FindingKind kind = FindingKind::LinesUnreadable;
    std::uint64_t rows = 0;

    bool operator==(const RejectedRows&) const = default;
};

struct DataGaps
{
    std::vector<MetricGap> metrics; // of the value tree, in its order; each metric once
    std::vector<Finding> findings; // serious ones first, then by kind
    std::vector<MonthCompleteness> months; // from the first line's to the last one's, empty ones too
    std::uint64_t customers = 0; // not excluded
    double shareOfSalesWithCost = 0.0;
};

// Looks through everything. Errors: none; an answer that is stopped by `progress` holds what it has.
// `rejected` comes from the imports' reports. Up to 10^7 lines; runs off the main thread.
DataGaps assessGaps(const Project& project, const MetricTable& metrics,
                    const std::vector<RejectedRows>& rejected, const Progress& progress = {});

// How many still stand in the way of a decision: metrics that are not Ready, serious findings and warnings,
// without those whose task is done.
std::size_t openGaps(const DataGaps& gaps, const std::vector<GapTask>& tasks);

// For each policy: how many customers would have another type if the metric's missing values were treated
// like this.
struct PolicyEffect
{
    MissingPolicy policy = MissingPolicy::Reweigh;
    std::size_t changed = 0; // types other than now
    std::array<std::int64_t, kTypeCount> types{}; // counts by CustomerType then
};
// Empty where the value tree has no such metric, or where `progress` stops it.
std::vector<PolicyEffect> policyEffects(const Project& project, const MetricTable& metrics,
                                        const std::string& metric, const Progress& progress = {});

} // namespace strata
