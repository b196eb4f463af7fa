#include "app/bench_aggregate.h"

#include "core/method/aggregate.h"
#include "core/model/cluster.h"
#include "core/version.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>

namespace strata {

namespace {

constexpr Day kAsOf = 20453; // 2025-12-31
constexpr Day kYear = 365;
constexpr Amount kCent = kAmountUnit / 100;

template <typename T> bool readColumn(const std::string& path, std::vector<T>& column)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        return false;
    column.resize(size / sizeof(T));
    std::ifstream file(path, std::ios::binary);
    return bool(
        file.read(reinterpret_cast<char*>(column.data()), std::streamsize(column.size() * sizeof(T))));
}

std::size_t countOf(const std::vector<std::int32_t>& numbers)
{
    return numbers.empty() ? 0 : std::size_t(*std::max_element(numbers.begin(), numbers.end())) + 1;
}

std::vector<Amount> amounts(const std::vector<std::int32_t>& cents)
{
    std::vector<Amount> column(cents.size());
    std::transform(cents.begin(), cents.end(), column.begin(),
                   [](std::int32_t cent) { return cent * kCent; });
    return column;
}

// The numbers in the files serve as indices, so that a customer's number is its place; places nobody has stay
// empty.
std::optional<Dataset> readLines(const std::string& dir)
{
    Dataset dataset;
    InvoiceLines& lines = dataset.lines;
    std::vector<std::int32_t> revenue, cost;
    std::vector<std::int16_t> daysToPay;
    if (!readColumn(dir + "/customer.i32", lines.customer) || !readColumn(dir + "/date.i32", lines.date)
        || !readColumn(dir + "/product.i32", lines.product)
        || !readColumn(dir + "/invoice.i32", lines.invoice)
        || !readColumn(dir + "/is_return.i8", lines.isReturn) || !readColumn(dir + "/revenue.i32", revenue)
        || !readColumn(dir + "/cost.i32", cost) || !readColumn(dir + "/days_to_pay.i16", daysToPay))
        return std::nullopt;
    const std::size_t rows = lines.size();
    for (const std::size_t size : {lines.date.size(), lines.product.size(), lines.invoice.size(),
                                   lines.isReturn.size(), revenue.size(), cost.size(), daysToPay.size()})
        if (size != rows)
            return std::nullopt;

    lines.net = amounts(revenue);
    lines.cost = amounts(cost);
    lines.paid.resize(rows);
    for (std::size_t row = 0; row < rows; ++row)
        lines.paid[row] = daysToPay[row] < 0 ? kNoDay : lines.date[row] + daysToPay[row];
    dataset.customers.ids.resize(countOf(lines.customer));
    lines.invoiceIds.resize(countOf(lines.invoice));
    lines.productIds.resize(countOf(lines.product));
    clusterByCustomer(lines, dataset.customers.size());
    return dataset;
}

// The nine figures of every customer.
struct Figures
{
    std::vector<std::uint8_t> seen;
    std::vector<std::int64_t> revenue, margin, orders, products, recency; // recency -1 = none
    std::array<std::vector<std::optional<double>>, 4> rates; // margin, returns, days to pay, growth

    explicit Figures(std::size_t customers)
        : seen(customers)
        , revenue(customers)
        , margin(customers)
        , orders(customers)
        , products(customers)
        , recency(customers)
    {
        for (auto& rate : rates)
            rate.resize(customers);
    }

    void set(std::size_t customer, const CustomerSums& sums)
    {
        const auto ratio = [](auto part, auto whole) {
            return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
        };
        seen[customer] = 1;
        revenue[customer] = std::int64_t(sums.net / kCent);
        margin[customer] = std::int64_t((sums.net - sums.cost) / kCent);
        orders[customer] = sums.orders;
        products[customer] = sums.products;
        recency[customer] = isKnown(sums.lastSale) ? kAsOf - sums.lastSale : -1;
        rates[0][customer] = ratio(sums.net - sums.cost, sums.net);
        rates[1][customer] = ratio(sums.returnLines, sums.lines);
        rates[2][customer] = ratio(sums.paidLineDays, sums.paidLines);
        rates[3][customer] = ratio(sums.recentNet - sums.earlierNet, sums.earlierNet);
    }
};

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // user and system, all threads
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

std::string list(const auto& numbers, const char* format)
{
    std::string text = "[";
    for (const auto number : numbers) {
        char one[40];
        std::snprintf(one, sizeof one, format, number);
        if (text.size() > 1)
            text += ',';
        text += one;
    }
    text += ']';
    return text;
}

// Customers seen, sums over them, and a checksum that tells customers apart.
std::string resultText(const Figures& figures)
{
    std::array<long long, 7> ints{};
    std::array<long long, 4> nulls{};
    std::array<double, 4> floats{};
    for (std::size_t i = 0; i < figures.seen.size(); ++i) {
        if (!figures.seen[i])
            continue;
        const std::int64_t recency = std::max<std::int64_t>(figures.recency[i], 0);
        ints[0] += 1;
        ints[1] += figures.revenue[i];
        ints[2] += figures.margin[i];
        ints[3] += figures.orders[i];
        ints[4] += figures.products[i];
        ints[5] += recency;
        ints[6] += std::int64_t(i) * (7 * figures.orders[i] + 11 * figures.products[i] + recency);
        for (std::size_t k = 0; k < floats.size(); ++k) {
            nulls[k] += !figures.rates[k][i];
            floats[k] += figures.rates[k][i].value_or(0.0);
        }
    }
    std::string text = "{\"ints\":";
    text += list(ints, "%lld");
    text += ",\"nulls\":";
    text += list(nulls, "%lld");
    text += ",\"floats\":";
    text += list(floats, "%.9g");
    text += '}';
    return text;
}

} // namespace

int benchAggregate(const std::string& dir, int repeat, int threads)
{
    const double begin = wallSeconds();
    const std::optional<Dataset> dataset = readLines(dir);
    if (!dataset) {
        std::fprintf(
            stderr,
            "Cannot read the columns in %s; give the folder that holds customer.i32 and the others.\n",
            dir.c_str());
        return 1;
    }
    Figures figures(dataset->customers.size());
    const double setup = wallSeconds() - begin;

    AggregateRules rules;
    rules.asOf = kAsOf;
    rules.recentAfter = kAsOf - kYear;
    rules.earlierAfter = kAsOf - 2 * kYear;
    rules.yearAfter = rules.rhythmAfter = kAsOf - kYear;
    rules.order = AggregateRules::Order::AnyDelivery;

    std::vector<double> wall, cpu;
    for (int i = 0; i < repeat; ++i) {
        const double wallBefore = wallSeconds();
        const double cpuBefore = cpuSeconds();
        aggregate(*dataset, rules, threads,
                  [&](std::size_t customer, const CustomerSums& sums) { figures.set(customer, sums); });
        wall.push_back(wallSeconds() - wallBefore);
        cpu.push_back(cpuSeconds() - cpuBefore);
    }
    std::printf("{\"system\":\"strata %s\",\"unit\":\"aggregate\",\"n\":%zu,\"threads\":%d,\"setup\":%.4f,"
                "\"seconds\":%s,\"cpu\":%s,\"result\":%s}\n",
                kVersion, dataset->lines.size(), threads, setup, list(wall, "%.6f").c_str(),
                list(cpu, "%.6f").c_str(), resultText(figures).c_str());
    return 0;
}

} // namespace strata
