#include "core/gaps/gaptext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace strata {

namespace {

constexpr std::array kStates = {"ready", "gap", "rating", "missing"};
constexpr std::array kOrigins
    = {"invoices", "invoicesAndRates", "payments", "customerField", "rated", "database"};
constexpr std::array kReasons
    = {"nothingNeeded", "columnMissing", "someWithoutColumn", "noSales",           "shortHistory",
       "fewOrders",     "notRated",      "emptyField",        "implausibleValues", "noRate",
       "guessedRate",   "startsLate",    "otherPeriod",       "paymentsUnused"};
constexpr std::array kSeverities = {"note", "warning", "serious"};

std::string fixed(double number, int decimals)
{
    std::array<char, 400> text; // the largest double has 309 digits
    const auto written
        = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, decimals);
    std::string out(text.data(), written.ptr);
    if (out.starts_with('-') && out.find_first_not_of("-0.") == std::string::npos)
        out.erase(0, 1); // no minus zero
    return out;
}

std::string counted(std::uint64_t count, const char* one, const char* more)
{
    return groupedNumber(double(count)) + ' ' + (count == 1 ? one : more);
}

// "12 customers have ...", "1 customer has ...".
std::string customers(const GapCause& cause, const char* one, const char* more)
{
    return counted(cause.customers, "customer ", "customers ") + (cause.customers == 1 ? one : more);
}

// A field's key in words; the name of a customer field or a quality as it stands.
std::string datum(const std::string& field)
{
    static constexpr std::pair<std::string_view, const char*> kNames[]
        = {{"cost", "a cost of goods"}, {"product", "a product"},   {"category", "a category"},
           {"list", "a list price"},    {"freight", "freight"},     {"due", "a due date"},
           {"paid", "a paid date"},     {"invoices", "any invoice"}};
    for (const auto& [key, name] : kNames)
        if (field == key)
            return name;
    return '"' + field + '"';
}

std::string driver(const std::string& key)
{
    static constexpr std::pair<std::string_view, const char*> kNames[] = {{"order", "orders"},
                                                                          {"line", "lines"},
                                                                          {"return", "returns"},
                                                                          {"freight", "freight"},
                                                                          {"receivables", "receivables"}};
    for (const auto& [known, name] : kNames)
        if (key == known)
            return name;
    return '"' + (key.starts_with("field:") ? key.substr(6) : key) + '"';
}

std::string dayText(Day day)
{
    static constexpr std::array kMonths
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const CivilDate date = civilOf(day);
    return std::to_string(date.day) + ' ' + kMonths[std::size_t(date.month - 1)] + ' '
        + std::to_string(date.year);
}

// What there are so many of.
const char* predicate(FindingKind kind, bool isOne)
{
    switch (kind) {
    case FindingKind::LinesWithoutCustomer:
        return isOne ? "was left out: it names no customer the project knows"
                     : "were left out: they name no customer the project knows";
    case FindingKind::LinesWithoutDate:
        return isOne ? "was left out: it has no date" : "were left out: they have no date";
    case FindingKind::LinesUnreadable:
        return isOne ? "was left out: it cannot be read" : "were left out: they cannot be read";
    case FindingKind::SeveralCurrencies:
        return isOne ? "was taken as it stands, in one of several currencies"
                     : "were taken as they stand, in several currencies";
    case FindingKind::LinesWithoutCost:
        return isOne ? "has no cost of goods" : "have no cost of goods";
    case FindingKind::ZeroCost:
        return isOne ? "was sold at a cost of 0: all of it counts as margin"
                     : "were sold at a cost of 0: all of them counts as margin";
    case FindingKind::ZeroPrices:
        return isOne ? "has a value of 0" : "have a value of 0";
    case FindingKind::NegativePrices:
        return isOne ? "has a value below 0 without being a return"
                     : "have a value below 0 without being returns";
    case FindingKind::PositiveReturns:
        return isOne ? "is said to be a return but has a value above 0"
                     : "are said to be returns but have a value above 0";
    case FindingKind::Credits:
        return isOne ? "is a credit or a return" : "are credits and returns";
    case FindingKind::CreditRebillPairs:
        return isOne ? "is credited and billed again" : "are credits and the same amounts billed again";
    case FindingKind::RepeatedLines:
        return isOne ? "repeats an earlier one in every column" : "repeat earlier ones in every column";
    case FindingKind::FutureDates:
        return isOne ? "lies in the future" : "lie in the future";
    case FindingKind::FutureAsOf:
        return isOne ? "is dated after its import and moves the as-of date"
                     : "are dated after their import and move the as-of date";
    case FindingKind::Outliers:
        return isOne ? "is far larger or smaller than the usual sale"
                     : "are far larger or smaller than the usual sale";
    case FindingKind::PaidBeforeInvoice:
        return isOne ? "was paid before it was invoiced" : "were paid before they were invoiced";
    case FindingKind::OneOffOrders:
        return isOne ? "bought more than half in a single order"
                     : "bought more than half in a single order each";
    case FindingKind::PartialFirstYear:
        return isOne ? "first bought inside the window: its figures are not a whole period's"
                     : "first bought inside the window: their figures are not a whole period's";
    case FindingKind::WithoutSales:
        return isOne ? "is on no invoice" : "are on no invoice";
    case FindingKind::NamelessCustomers:
        return isOne ? "has no name" : "have no name";
    case FindingKind::UncountedAccounts:
        return isOne ? "is served at less than it costs: of its merged accounts only one counts in "
                     : "are served at less than it costs: of their merged accounts only one counts in ";
    case FindingKind::LikelyDuplicates:
        return isOne ? "may be another one, too" : "may be the same as another one";
    case FindingKind::EmptyMonths:
        return isOne ? "has no line at all" : "have no line at all";
    case FindingKind::ThinMonths:
        return isOne ? "has fewer than half the lines of the median month"
                     : "have fewer than half the lines of the median month";
    }
    return "";
}

bool isAboutCustomers(FindingKind kind)
{
    return kind >= FindingKind::OneOffOrders && kind <= FindingKind::LikelyDuplicates;
}

bool isAboutMonths(FindingKind kind)
{
    return kind == FindingKind::EmptyMonths || kind == FindingKind::ThinMonths;
}

// The months themselves, as long as they are few.
std::string monthList(const Finding& finding)
{
    constexpr std::size_t kMost = 6;
    std::string list;
    for (std::size_t i = 0; i < finding.months.size() && i < kMost; ++i)
        list += (i ? ", " : ": ") + isoDate(finding.months[i]).substr(0, 7);
    return list + (finding.months.size() > kMost ? " and more" : "");
}

} // namespace

const char* gapStateKey(GapState state)
{
    return kStates[std::size_t(state)];
}

const char* metricOriginKey(MetricOrigin origin)
{
    return kOrigins[std::size_t(origin)];
}

const char* gapReasonKey(GapReason reason)
{
    return kReasons[std::size_t(reason)];
}

const char* severityKey(Severity severity)
{
    return kSeverities[std::size_t(severity)];
}

std::string originText(const MetricGap& gap)
{
    if (gap.covered == 0 && gap.origin != MetricOrigin::Rated && gap.origin != MetricOrigin::CustomerField)
        return "Not in the data";
    switch (gap.origin) {
    case MetricOrigin::Invoices:
        return "Computed from invoices";
    case MetricOrigin::InvoicesAndRates:
        return "Computed; service costs by hand";
    case MetricOrigin::Payments:
        return "Computed from payments";
    case MetricOrigin::CustomerField:
        return "Customer field " + gap.originDetail;
    case MetricOrigin::Rated:
        return "Rated 1 to 10";
    case MetricOrigin::Database:
        return "Added up by the database";
    }
    return {};
}

std::string causeSentence(const GapCause& cause)
{
    switch (cause.reason) {
    case GapReason::NothingNeeded:
        return "None";
    case GapReason::ColumnMissing:
        return "No import has " + datum(cause.detail);
    case GapReason::SomeWithoutColumn:
        return customers(cause, "has no line with ", "have no line with ") + datum(cause.detail);
    case GapReason::NoSales:
        return customers(cause, "bought nothing in the window", "bought nothing in the window");
    case GapReason::ShortHistory:
        return customers(cause, "has no earlier period to compare with",
                         "have no earlier period to compare with");
    case GapReason::FewOrders:
        return customers(cause, "has too few orders for a rhythm", "have too few orders for a rhythm");
    case GapReason::NotRated:
        return customers(cause, "still to rate", "still to rate");
    case GapReason::EmptyField:
        return customers(cause, "has an empty cell in ", "have an empty cell in ") + datum(cause.detail);
    case GapReason::ImplausibleValues:
        return customers(cause, "has a value ", "have a value ")
            + (cause.detail == "negative"        ? "below 0"
                   : cause.detail == "future"    ? "in the future"
                   : cause.detail == "above one" ? "above 100 %"
                                                 : "that cannot be");
    case GapReason::NoRate:
        return cause.detail.empty() ? "No service cost has a rate: net profit is the gross margin"
                                    : "No rate for " + driver(cause.detail);
    case GapReason::GuessedRate:
        return "The rate for " + driver(cause.detail) + " is a guess";
    case GapReason::StartsLate:
        return (cause.detail == "credits"    ? "Credits start "
                    : cause.detail == "paid" ? "Paid dates start "
                                             : "Costs of goods start ")
            + dayText(cause.day) + ": earlier ones are missing";
    case GapReason::OtherPeriod:
        return "The database added it up for another period or cost per order";
    case GapReason::PaymentsUnused:
        return "The payments are not used: the invoices were added up in the database, without a paid date";
    }
    return {};
}

std::string causeAdvice(const GapCause& cause)
{
    switch (cause.reason) {
    case GapReason::ColumnMissing:
        return cause.detail == "invoices" ? "Import the invoice lines."
            : cause.detail == "paid"
            ? "Ask finance for the receivables ledger and import the payments or paid dates."
            : "Import a table that has " + datum(cause.detail) + ", or take another metric.";
    case GapReason::SomeWithoutColumn:
        return "Complete the invoice lines and import them again.";
    case GapReason::NotRated:
        return "Rate them, the largest customers first.";
    case GapReason::EmptyField:
        return "Complete the column in the customer list and import it again.";
    case GapReason::ImplausibleValues:
        return "Correct these values where they come from.";
    case GapReason::NoRate:
        return "Give the rate: strata-cli rates PROJECT.";
    case GapReason::GuessedRate:
        return "Set the allocated total against the ledger, and replace the guess.";
    case GapReason::StartsLate:
        return "Import the earlier ones, or take a window that begins later.";
    case GapReason::OtherPeriod:
        return "Refresh the data: strata-cli refresh PROJECT.";
    case GapReason::PaymentsUnused:
        return "Give the table in the database a paid date, or bring in the invoice lines themselves.";
    case GapReason::NothingNeeded:
    case GapReason::NoSales:
    case GapReason::ShortHistory:
    case GapReason::FewOrders:
        return {};
    }
    return {};
}

std::string findingSentence(const Finding& finding, const std::string& currency)
{
    const bool isOne = finding.rows == 1;
    std::string text = isAboutCustomers(finding.kind) ? counted(finding.rows, "customer", "customers")
        : isAboutMonths(finding.kind)                 ? counted(finding.rows, "month", "months")
                                                      : counted(finding.rows, "line", "lines");
    if (finding.net != 0.0)
        text += " (" + currency + ' ' + groupedNumber(finding.net) + ", " + percentText(finding.shareOfSales)
            + " of sales)";
    text += std::string(" ") + predicate(finding.kind, isOne);
    if (finding.kind == FindingKind::SeveralCurrencies)
        text += ": " + finding.detail;
    if (finding.kind == FindingKind::FutureAsOf)
        text += " to " + finding.detail;
    if (finding.kind == FindingKind::UncountedAccounts)
        text += finding.detail;
    return text + monthList(finding);
}

std::string findingAdvice(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LinesWithoutCustomer:
        return "Complete the customers in the rejected rows and import those again.";
    case FindingKind::LinesWithoutDate:
        return "Complete the dates in the rejected rows and import those again.";
    case FindingKind::LinesUnreadable:
        return "Look at the rejected rows, repair them and import them again.";
    case FindingKind::SeveralCurrencies:
        return "Import it again with a column of exchange rates, or one currency at a time.";
    case FindingKind::LinesWithoutCost:
        return "Ask for the cost of these products; until then they are in no margin.";
    case FindingKind::ZeroCost:
        return "Find out whether the cost is unknown; then leave the cell empty.";
    case FindingKind::ZeroPrices:
        return "Nothing, where goods were given away; otherwise complete the price.";
    case FindingKind::NegativePrices:
        return "Mark them as returns, or leave them out where they are bookkeeping.";
    case FindingKind::PositiveReturns:
        return "Find out which is wrong, the mark or the sign.";
    case FindingKind::Credits:
        return "Nothing: they are taken off the sales of the day they are booked.";
    case FindingKind::CreditRebillPairs:
        return "Take the pairs out where they only correct an invoice: they count as orders and returns.";
    case FindingKind::RepeatedLines:
        return "Find out whether they were exported twice; then import without them.";
    case FindingKind::FutureDates:
        return "Correct the dates; what lies after the as-of date does not count.";
    case FindingKind::FutureAsOf:
        return "Set the as-of date, or correct these dates: until then everything is judged from a day to "
               "come.";
    case FindingKind::Outliers:
        return "Look for a slipped decimal point or a wrong unit.";
    case FindingKind::PaidBeforeInvoice:
        return "Check the dates, unless the customer pays in advance.";
    case FindingKind::OneOffOrders:
        return "Ask whether such an order will come again before ranking them by it.";
    case FindingKind::PartialFirstYear:
        return "Nothing: they count as new while the rules say so.";
    case FindingKind::WithoutSales:
        return "Find out whether they are prospects, closed accounts, or billed under another one.";
    case FindingKind::NamelessCustomers:
        return "Import a customer list with their names.";
    case FindingKind::UncountedAccounts:
        return "Say on the page Accounts that this field adds up over the accounts of a customer.";
    case FindingKind::LikelyDuplicates:
        return "Merge the accounts that are one customer.";
    case FindingKind::EmptyMonths:
        return "Ask for these months: the export may have a hole.";
    case FindingKind::ThinMonths:
        return "Ask whether these months are complete.";
    }
    return {};
}

std::string groupedNumber(double number)
{
    std::string text = fixed(number, 0);
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    for (std::size_t at = text.size(); at > sign + 3; at -= 3)
        text.insert(at - 3, 1, ',');
    return text;
}

std::string percentText(double share)
{
    const double percent = share * 100.0;
    if (percent > 0.0 && percent < 0.05)
        return "under 0.1 %";
    if (percent < 100.0 && percent >= 99.95)
        return "99.9 %";
    return fixed(percent, 1) + " %";
}

} // namespace strata
