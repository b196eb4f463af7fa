#pragma once
#include "core/model/amount.h"
#include "core/model/customersums.h"
#include "core/model/date.h"
#include "core/model/numbertexts.h"
#include "core/model/sharedcolumn.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// One column a company keeps about its customers ("employees", "territory"). A numeric field can be used as a
// metric. What stood in a cell is answered by fieldText().
struct CustomerField
{
    std::string name;
    bool isNumber = false;
    // One per customer, as read; empty = missing. A numeric field may have none: where a text says no more
    // than the number it is not kept, see keepOddTexts().
    std::vector<std::string> texts;
    SharedColumn<double> numbers; // one per customer when isNumber; meaningful where `present`
    SharedColumn<std::uint8_t> present; // one per customer, 1 where there is a value

    // Of a numeric field without `texts`: how its numbers are written, and the cells written otherwise.
    NumberForm form = {};
    OddTexts odd = {};
};

// The text of a customer's cell as it was read; empty = missing.
std::string fieldText(const CustomerField& field, std::size_t customer);

// Puts a numeric field's `texts` into the form that most of them have, and keeps the others as odd ones. What
// fieldText() answers stays.
void keepOddTexts(CustomerField& field);

// Whether fieldText() answers the same for every one of the first `customers`.
bool hasSameTexts(const CustomerField& a, const CustomerField& b, std::size_t customers);

// The customers, in the order in which they came. A customer's place here is its index everywhere else.
struct Customers
{
    std::vector<std::string> ids; // unique
    std::vector<std::string> names; // may be empty
    std::vector<CustomerField> fields;

    std::size_t size() const { return ids.size(); }
};

// The invoice lines, one vector per column, all of the same length. Texts are numbers into the lists below.
struct InvoiceLines
{
    std::vector<std::int32_t> customer; // index into Customers
    std::vector<Day> date; // invoice date, always known
    std::vector<std::int32_t> invoice; // index into invoiceIds
    std::vector<std::int32_t> product; // index into productIds, -1 = unknown
    std::vector<std::int32_t> category; // index into categories, -1 = unknown
    std::vector<double> quantity; // negative in returns
    std::vector<Amount> net; // after discount, without tax and freight; negative in credits
    std::vector<Amount> cost; // cost of goods, kNoAmount = unknown
    std::vector<Amount> list; // value at list price, kNoAmount = unknown
    std::vector<Amount> freight; // freight booked as our cost, kNoAmount = unknown
    std::vector<Amount> freightBilled; // freight billed to the customer, kNoAmount = unknown
    std::vector<std::uint8_t> isReturn; // 1 = credit or return
    std::vector<Day> due; // kNoDay = unknown
    std::vector<Day> paid; // kNoDay = not paid, or unknown when no line of the project has one

    std::vector<std::string> invoiceIds, productIds, categories;

    std::size_t size() const { return customer.size(); }
};

struct Payments
{
    std::vector<std::int32_t> customer;
    std::vector<Day> date;
    std::vector<Amount> amount;
    std::vector<std::int32_t> invoice; // index into InvoiceLines::invoiceIds, -1 = not said

    std::size_t size() const { return customer.size(); }
};

// Everything the company brought. Never changes once made; projects share it.
struct Dataset
{
    Customers customers;
    InvoiceLines lines;
    Payments payments;
    std::shared_ptr<const CustomerTotals> totals; // instead of lines, where a database added them up; or null

    // Where accounts were merged, see rollup.h:
    std::shared_ptr<const Dataset> brought; // before that; null: none were
    std::vector<std::int32_t> customerOf; // of each of its customers, the one here
};

} // namespace strata
