#include "ui/metricnames.h"

#include "core/method/rated.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace strata {

namespace {

QString catalogueText(const std::string& text)
{
    return QCoreApplication::translate("Catalogue", text.c_str());
}

// Metrics made of the same figure: counting one on each axis counts it twice.
constexpr std::array<std::array<std::string_view, 2>, 3> kSameDatum{{
    {"order_count", "orders_per_month"},
    {"line_count", "lines_per_invoice"},
    {"net_sales", "sales_share"},
}};

} // namespace

bool isSameDatum(std::string_view a, std::string_view b)
{
    return a == b || std::any_of(kSameDatum.begin(), kSameDatum.end(), [a, b](const auto& pair) {
               return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
           });
}

QString metricName(const std::string& id)
{
    if (isRatedMetric(id))
        return format::text(std::string(ratedQuality(id)));
    const MetricInfo* info = findMetric(id);
    if (!info) {
        const std::optional<WantedMetric> wanted = findWantedMetric(id);
        return wanted ? wanted->name : format::text(id);
    }
    return isFieldMetric(id) ? format::text(info->name) : catalogueText(info->name);
}

QString metricFormula(const MetricInfo& info)
{
    return catalogueText(info.formula);
}

QString metricTrap(const MetricInfo& info)
{
    return catalogueText(info.trap);
}

QString directionText(bool higherIsBetter)
{
    return higherIsBetter ? QCoreApplication::translate("MetricDirection", "More is better")
                          : QCoreApplication::translate("MetricDirection", "Less is better");
}

QString metricDirection(const MetricInfo& info)
{
    if (info.id == "lines_per_invoice") // many lines cost picking time, but spread the cost of the order
        return QCoreApplication::translate("MetricDirection",
                                           "Ask the team: sources disagree. It starts with more is better.");
    if (isFieldMetric(info.id))
        return QCoreApplication::translate("MetricDirection",
                                           "Say whether more is better. It starts with more is better.");
    return directionText(info.higherIsBetter);
}

QString metricUnit(const MetricInfo& info, const std::string& currency)
{
    if (isRatedMetric(info.id))
        return QCoreApplication::translate("MetricUnit", "points from 1 to 10");
    switch (info.unit) {
    case MetricUnit::Money:
        return format::text(currency);
    case MetricUnit::Count:
        return QCoreApplication::translate("MetricUnit", "count");
    case MetricUnit::Share:
        return QCoreApplication::translate("MetricUnit", "percent");
    case MetricUnit::Days:
    case MetricUnit::Years:
    case MetricUnit::Months:
        return format::unitName(info.unit, currency);
    case MetricUnit::Ratio:
        return QCoreApplication::translate("MetricUnit", "ratio");
    case MetricUnit::Number:
        return QCoreApplication::translate("MetricUnit", "as in your customer list");
    }
    return {};
}

QString importFieldName(const std::string& need)
{
    if (need == "cost")
        return QCoreApplication::translate("MetricNeed", "the cost of goods");
    if (need == "list")
        return QCoreApplication::translate("MetricNeed", "list prices");
    if (need == "product")
        return QCoreApplication::translate("MetricNeed", "product numbers");
    if (need == "category")
        return QCoreApplication::translate("MetricNeed", "product categories");
    if (need == "paid")
        return QCoreApplication::translate("MetricNeed", "payment dates");
    if (need == "due")
        return QCoreApplication::translate("MetricNeed", "due dates");
    if (need == "freight")
        return QCoreApplication::translate("MetricNeed", "freight cost");
    return format::text(need);
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::BuyingPower:
        return QCoreApplication::translate("Dimension", "Buying power");
    case Dimension::Loyalty:
        return QCoreApplication::translate("Dimension", "Loyalty");
    case Dimension::Profitability:
        return QCoreApplication::translate("Dimension", "Profitability");
    case Dimension::CostToServe:
        return QCoreApplication::translate("Dimension", "Cost to serve");
    case Dimension::CustomerField:
        return QCoreApplication::translate("Dimension", "Fields of your customer list");
    }
    return {};
}

QString axisName(Axis axis)
{
    return axis == Axis::CustomerLifetimeValue
        ? QCoreApplication::translate("Axis", "Customer lifetime value")
        : QCoreApplication::translate("Axis", "Net profit");
}

QString doubleCount(const Framework& framework, std::size_t factor, const std::string& metric)
{
    const Axis axis = framework.factors[factor].axis;
    for (const Factor& other : framework.factors) {
        if (other.axis == axis || other.isExcluded)
            continue;
        for (const Metric& there : other.metrics)
            if (!there.isExcluded && isSameDatum(there.id, metric))
                //: %1: metric, %2: metric or the same, %3: factor on the other axis
                return QCoreApplication::translate(
                           "DoubleCount",
                           "%1 also counts on the other axis, as %2 under %3. One figure "
                           "would decide both axes: keep one of the two, or know why you keep both.")
                    .arg(metricName(metric), metricName(there.id), format::text(other.name));
    }
    return {};
}

namespace {

struct WantedText
{
    std::string_view id;
    const char *name, *formula;
    bool higherIsBetter;
    const char* trap;
};

constexpr WantedText kWanted[] = {
    {"line_penetration", QT_TRANSLATE_NOOP("WantedMetric", "Product lines used"),
     QT_TRANSLATE_NOOP("WantedMetric", "Product lines bought / product lines offered to that trade"), true,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Divide by the lines this trade can use, not by the whole catalogue.")},
    {"sales_share", QT_TRANSLATE_NOOP("WantedMetric", "Share of company sales"),
     QT_TRANSLATE_NOOP("WantedMetric", "Net sales of the customer / net sales of the company"), true,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "A high share is a risk as well as a value: show it, rarely weigh it.")},
    {"potential_spend", QT_TRANSLATE_NOOP("WantedMetric", "Estimated potential"),
     QT_TRANSLATE_NOOP("WantedMetric", "Employees × the company's sales per employee in that industry"), true,
     QT_TRANSLATE_NOOP(
         "WantedMetric",
         "The ratio is built from your own sales: where your share is small it says too little.")},
    {"share_of_wallet", QT_TRANSLATE_NOOP("WantedMetric", "Share of wallet"),
     QT_TRANSLATE_NOOP("WantedMetric", "Net sales / estimated potential, at most 1"), true,
     QT_TRANSLATE_NOOP("WantedMetric", "It is only as good as the estimate of the potential.")},
    {"interval_cv", QT_TRANSLATE_NOOP("WantedMetric", "Irregular orders"),
     QT_TRANSLATE_NOOP("WantedMetric", "Standard deviation / mean of the days between orders"), false,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Needs at least 5 orders; one long shutdown makes anybody look irregular.")},
    {"sales_trend", QT_TRANSLATE_NOOP("WantedMetric", "Monthly sales trend"),
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Middle slope of the last 12 to 24 monthly sales / mean monthly sales"),
     true, QT_TRANSLATE_NOOP("WantedMetric", "Compare like months: a season looks like a trend.")},
    {"quote_win_rate", QT_TRANSLATE_NOOP("WantedMetric", "Quotes won"),
     QT_TRANSLATE_NOOP("WantedMetric", "Orders won from quotes / quotes decided"), true,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Open and repeated quotes stay out; who never asks for a quote has no rate.")},
    {"gm_per_line", QT_TRANSLATE_NOOP("WantedMetric", "Gross margin per line"),
     QT_TRANSLATE_NOOP("WantedMetric", "Gross margin / invoice lines"), true,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Lines split by back-orders pull it down, goods shipped directly push it up.")},
    {"rebate_pct", QT_TRANSLATE_NOOP("WantedMetric", "Rebates and allowances"),
     QT_TRANSLATE_NOOP("WantedMetric", "(Rebates to the customer + allowances of programmes) / net sales"),
     false,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Paid once a year: spread it; what the supplier pays of it is not your cost.")},
    {"avg_line_value", QT_TRANSLATE_NOOP("WantedMetric", "Value per line"),
     QT_TRANSLATE_NOOP("WantedMetric", "Net sales / invoice lines"), true,
     QT_TRANSLATE_NOOP("WantedMetric", "Lines for fees count as lines unless they are left out.")},
    {"credit_rate", QT_TRANSLATE_NOOP("WantedMetric", "Credits per 100 invoices"),
     QT_TRANSLATE_NOOP("WantedMetric", "100 × credits / invoices"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "A credit that mends our own error should not punish the customer.")},
    {"rush_share", QT_TRANSLATE_NOOP("WantedMetric", "Rush orders"),
     QT_TRANSLATE_NOOP("WantedMetric", "Orders marked as urgent / orders"), false,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Often not recorded; same-day shipping or a special delivery code may stand in.")},
    {"delivery_stops", QT_TRANSLATE_NOOP("WantedMetric", "Deliveries per 1,000 of sales"),
     QT_TRANSLATE_NOOP("WantedMetric", "Delivery stops / (net sales / 1,000)"), false,
     QT_TRANSLATE_NOOP("WantedMetric",
                       "Collected goods and carriers make no stop; the density of the route drives the cost, "
                       "not its length.")},
    {"ar_carrying_cost", QT_TRANSLATE_NOOP("WantedMetric", "Cost of receivables"),
     QT_TRANSLATE_NOOP("WantedMetric", "Mean balance × yearly rate"), false,
     QT_TRANSLATE_NOOP(
         "WantedMetric",
         "Agree the rate with whoever answers for finance; net profit takes it in by the cost rates.")},
    {"sales_call_cost", QT_TRANSLATE_NOOP("WantedMetric", "Cost of sales calls"),
     QT_TRANSLATE_NOOP("WantedMetric", "Visits × cost per visit"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "Visits are seldom recorded in full.")},
    {"manual_order_share", QT_TRANSLATE_NOOP("WantedMetric", "Orders taken by hand"),
     QT_TRANSLATE_NOOP("WantedMetric", "Orders by phone, counter or mail / orders"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "Before there was a web shop the channel was not recorded.")},
    {"special_order_share", QT_TRANSLATE_NOOP("WantedMetric", "Lines not on stock"),
     QT_TRANSLATE_NOOP("WantedMetric", "Lines of goods not kept on stock / lines"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "What is on stock changes: use the status on the day of the sale.")},
    {"change_order_share", QT_TRANSLATE_NOOP("WantedMetric", "Changed orders"),
     QT_TRANSLATE_NOOP("WantedMetric", "Orders changed after their release / orders"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "Needs a record of changes, which few systems keep.")},
    {"cts_to_gm", QT_TRANSLATE_NOOP("WantedMetric", "Cost to serve of margin"),
     QT_TRANSLATE_NOOP("WantedMetric", "Cost to serve / gross margin"), false,
     QT_TRANSLATE_NOOP("WantedMetric", "Without a margin above 0 it means nothing: count that as worst.")},
};

WantedMetric translated(const WantedText& text)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("WantedMetric", words); };
    return {text.id, say(text.name), say(text.formula), directionText(text.higherIsBetter), say(text.trap)};
}

} // namespace

std::vector<WantedMetric> wantedMetrics()
{
    std::vector<WantedMetric> all;
    for (const WantedText& text : kWanted)
        all.push_back(translated(text));
    return all;
}

std::optional<WantedMetric> findWantedMetric(std::string_view id)
{
    for (const WantedText& text : kWanted)
        if (text.id == id)
            return translated(text);
    return std::nullopt;
}

} // namespace strata
