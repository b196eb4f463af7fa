#include "core/sample/samplelines.h"

#include "core/sample/samplerandom.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace strata {

namespace {

constexpr Amount kCent = kAmountUnit / 100;
constexpr int kProductsPerCategory = 40;
constexpr double kMissingCost = 0.01; // share of lines

struct Category
{
    const char* name;
    const char* prefix; // of its product ids
    double lowPrice, highPrice;
    double cost; // share of the list price
};
constexpr std::array kCategories{
    Category{"Fasteners", "FA", 3, 25, 0.58},     Category{"Hand tools", "HT", 12, 90, 0.66},
    Category{"Power tools", "PT", 60, 380, 0.76}, Category{"Abrasives", "AB", 5, 45, 0.62},
    Category{"Adhesives", "AD", 6, 40, 0.6},      Category{"Electrical", "EL", 8, 120, 0.7},
    Category{"Safety", "SA", 6, 85, 0.64},        Category{"Lubricants", "LU", 9, 75, 0.68},
    Category{"Welding", "WE", 15, 210, 0.72},     Category{"Storage", "ST", 20, 160, 0.7},
};

struct Product
{
    std::int32_t category;
    Amount price, cost; // a piece
};

std::vector<Product> makeProducts(std::uint64_t seed)
{
    std::vector<Product> products;
    SampleRandom random(seed, 0x70726f64);
    for (std::size_t c = 0; c < kCategories.size(); ++c) {
        const Category& category = kCategories[c];
        for (int i = 0; i < kProductsPerCategory; ++i) {
            const double spread = random.share() * random.share(); // most are cheap
            const double price = category.lowPrice + (category.highPrice - category.lowPrice) * spread;
            const double cost = price * (category.cost + random.between(-0.04, 0.04));
            products.push_back({std::int32_t(c), Amount(price * 100) * kCent, Amount(cost * 100) * kCent});
        }
    }
    return products;
}

// An invoice or a credit before it has its number.
struct Line
{
    std::int32_t product = 0;
    int quantity = 0;
    Amount net = 0, cost = 0, list = 0;
};

struct Document
{
    Day date = kNoDay;
    std::int32_t customer = 0;
    std::int32_t count = 0; // of this customer's, so that the order is fixed
    bool isCredit = false;
    Day due = kNoDay, paid = kNoDay;
    Amount freight = 0, freightBilled = 0;
    std::vector<Line> lines;
};

// The whole cents nearest to a positive amount.
Amount wholeCents(double amount)
{
    return Amount(amount / double(kCent) + 0.5) * kCent;
}

// Writes the documents of one customer after another.
class Clerk
{
public:
    Clerk(const std::vector<Product>& products, std::uint64_t seed)
        : m_products(products)
        , m_seed(seed)
    {
    }

    void write(const SampleCustomer& customer, std::int32_t index)
    {
        SampleRandom random(m_seed, std::uint64_t(index) * 2 + 1);
        std::int32_t count = 0;
        const int firstCategory = random.below(int(kCategories.size()));
        double day = customer.firstDay + random.share() * 365.0 / customer.ordersPerYear;
        while (day <= customer.lastDay) {
            Document invoice = blank(customer, index, count++, workingDay(Day(day)));
            fill(invoice, customer, firstCategory, random);
            Document credit = creditFor(invoice, customer, random);
            if (!credit.lines.empty()) {
                credit.count = count++;
                m_documents.push_back(std::move(credit));
            }
            m_documents.push_back(std::move(invoice));
            day += gap(customer, Day(day), random);
        }
    }

    std::vector<Document> take()
    {
        std::sort(m_documents.begin(), m_documents.end(), [](const Document& a, const Document& b) {
            return std::tuple(a.date, a.customer, a.count) < std::tuple(b.date, b.customer, b.count);
        });
        return std::move(m_documents);
    }

private:
    // Saturdays and Sundays belong to the Friday before.
    static Day workingDay(Day day)
    {
        const int weekday = (day + 3) % 7; // 0 = Monday: 1970-01-01 was a Thursday
        return weekday > 4 ? day - (weekday - 4) : day;
    }

    static double gap(const SampleCustomer& customer, Day day, SampleRandom& random)
    {
        const double years = (day - kSampleBegin) / 365.0;
        const double growth = std::max(1.0 + customer.growth * (years - 1.0), 0.2);
        const SampleIndustry& industry = sampleIndustries()[std::size_t(customer.industry)];
        const int month = civilOf(day).month;
        const bool inSeason = month >= industry.firstMonth && month <= industry.lastMonth;
        const double rate = customer.ordersPerYear * growth * (inSeason ? 1.35 : 0.9);
        return std::max(365.0 / rate * random.between(0.35, 1.65), 0.25);
    }

    static Document blank(const SampleCustomer& customer, std::int32_t index, std::int32_t count, Day date)
    {
        Document document;
        document.customer = index;
        document.count = count;
        document.date = std::max(date, kSampleBegin);
        document.due = document.date + customer.terms;
        return document;
    }

    void fill(Document& invoice, const SampleCustomer& customer, int firstCategory,
              SampleRandom& random) const
    {
        const int most = std::max(int(customer.linesPerOrder * 2 + 0.5) - 1, 1);
        const int lines = random.within(1, most);
        const double inflation = 1.0 + 0.03 * (invoice.date - kSampleBegin) / 365.0;
        Amount value = 0;
        for (int i = 0; i < lines; ++i) {
            const int category = (firstCategory + random.below(customer.breadth)) % int(kCategories.size());
            const int place = int(random.share() * random.share() * kProductsPerCategory); // some sell well
            Line line;
            line.product = category * kProductsPerCategory + place;
            line.quantity = std::max(1, int(customer.quantity * random.between(0.3, 1.7) + 0.5));
            const Product& product = m_products[std::size_t(line.product)];
            const double list = double(product.price) * line.quantity * inflation;
            const double discount = std::clamp(customer.discount + 0.02 * random.bell(), 0.0, 0.5);
            line.list = wholeCents(list);
            line.net = wholeCents(list * (1.0 - discount));
            line.cost = random.happens(kMissingCost)
                ? kNoAmount
                : wholeCents(double(product.cost) * line.quantity * inflation * random.between(0.97, 1.03));
            value += line.net;
            invoice.lines.push_back(line);
        }
        const double freight = 4.0 * double(kAmountUnit) + double(value) * customer.freight;
        invoice.freight = wholeCents(freight);
        invoice.freightBilled = wholeCents(freight * customer.freightBilled);
        const Day paid = invoice.date + std::max(1, int(customer.payDelay * (1.0 + 0.3 * random.bell())));
        invoice.paid = paid > kSampleEnd || random.happens(0.004) ? kNoDay : paid;
    }

    // What comes back of an invoice one to five weeks later; empty for most.
    static Document creditFor(const Document& invoice, const SampleCustomer& customer, SampleRandom& random)
    {
        Document credit
            = blank(customer, invoice.customer, 0, workingDay(invoice.date + random.within(7, 35)));
        credit.isCredit = true;
        credit.due = credit.paid = kNoDay;
        for (const Line& sold : invoice.lines) {
            if (!random.happens(customer.returns) || credit.date > kSampleEnd)
                continue;
            const int back = random.within(1, sold.quantity);
            const double part = double(back) / sold.quantity;
            credit.lines.push_back(
                {.product = sold.product,
                 .quantity = -back,
                 .net = -wholeCents(double(sold.net) * part),
                 .cost = isKnown(sold.cost) ? -wholeCents(double(sold.cost) * part) : kNoAmount,
                 .list = -wholeCents(double(sold.list) * part)});
        }
        return credit;
    }

    const std::vector<Product>& m_products;
    std::uint64_t m_seed;
    std::vector<Document> m_documents;
};

std::string numbered(std::string_view prefix, std::size_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    std::string text(prefix);
    text.append(width - std::min(width, digits.size()), '0');
    return text.append(digits);
}

// Freight stands on a document's first line.
void append(InvoiceLines& lines, const Document& document, std::int32_t invoice)
{
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        lines.customer.push_back(document.customer);
        lines.date.push_back(document.date);
        lines.invoice.push_back(invoice);
        lines.product.push_back(line.product);
        lines.category.push_back(line.product / kProductsPerCategory);
        lines.quantity.push_back(line.quantity);
        lines.net.push_back(line.net);
        lines.cost.push_back(line.cost);
        lines.list.push_back(line.list);
        lines.freight.push_back(i == 0 ? document.freight : 0);
        lines.freightBilled.push_back(i == 0 ? document.freightBilled : 0);
        lines.isReturn.push_back(document.isCredit);
        lines.due.push_back(document.due);
        lines.paid.push_back(document.paid);
    }
}

} // namespace

InvoiceLines sampleLines(const std::vector<SampleCustomer>& customers, std::uint64_t seed)
{
    const std::vector<Product> products = makeProducts(seed);
    Clerk clerk(products, seed);
    for (std::size_t i = 0; i < customers.size(); ++i)
        clerk.write(customers[i], std::int32_t(i));

    InvoiceLines lines;
    for (const Category& category : kCategories) {
        lines.categories.emplace_back(category.name);
        for (std::size_t i = 1; i <= std::size_t(kProductsPerCategory); ++i)
            lines.productIds.push_back(numbered(category.prefix, i, 4));
    }
    for (const Document& document : clerk.take()) {
        const std::int32_t number = std::int32_t(lines.invoiceIds.size());
        lines.invoiceIds.push_back(numbered(document.isCredit ? "CR" : "IN", lines.invoiceIds.size() + 1, 6));
        append(lines, document, number);
    }
    return lines;
}

} // namespace strata
