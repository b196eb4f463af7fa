#include "ui/data/sourcefigures.h"

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

std::optional<double> sumOf(const std::vector<Amount>& amounts)
{
    WideSum sum = 0;
    bool isKnown = false;
    for (const Amount amount : amounts)
        if (amount != kNoAmount) {
            sum += amount;
            isKnown = true;
        }
    return isKnown ? std::optional(double(sum) / double(kAmountUnit)) : std::nullopt;
}

bool isSame(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double left, double right) {
        return left == right || (std::isnan(left) && std::isnan(right));
    });
}

bool isSame(const Customers& a, const Customers& b)
{
    return a.ids == b.ids && a.names == b.names
        && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                      [&a](const CustomerField& left, const CustomerField& right) {
                          return left.name == right.name && left.isNumber == right.isNumber
                              && left.present == right.present
                              && (left.numbers.isSharedWith(right.numbers)
                                  || isSame(left.numbers, right.numbers))
                              && hasSameTexts(left, right, a.size());
                      });
}

bool isSame(const InvoiceLines& a, const InvoiceLines& b)
{
    return a.customer == b.customer && a.date == b.date && a.invoice == b.invoice && a.product == b.product
        && a.category == b.category && isSame(a.quantity, b.quantity) && a.net == b.net && a.cost == b.cost
        && a.list == b.list && a.freight == b.freight && a.freightBilled == b.freightBilled
        && a.isReturn == b.isReturn && a.due == b.due && a.paid == b.paid && a.invoiceIds == b.invoiceIds
        && a.productIds == b.productIds && a.categories == b.categories;
}

bool isSame(const CustomerTotals* a, const CustomerTotals* b)
{
    if (!a || !b)
        return a == b;
    return a->asOf == b->asOf && a->windowMonths == b->windowMonths && a->lines == b->lines
        && std::equal(a->sums.begin(), a->sums.end(), b->sums.begin(), b->sums.end(),
                      [](const CustomerSums& left, const CustomerSums& right) {
                          return left.linesEver == right.linesEver && left.lines == right.lines
                              && left.net == right.net && left.cost == right.cost
                              && left.orders == right.orders && left.products == right.products
                              && left.returned == right.returned && left.payable == right.payable
                              && left.daysBeyond == right.daysBeyond && left.lastSale == right.lastSale;
                      });
}

} // namespace

SourceFigures figuresOf(const BatchRows& rows)
{
    SourceFigures figures;
    figures.customers = rows.customers.size();
    figures.net = sumOf(rows.lines.net);
    figures.cost = sumOf(rows.lines.cost);
    figures.paid = sumOf(rows.payments.amount);
    if (rows.totals) {
        WideSum net = 0, cost = 0;
        std::int64_t costLines = 0;
        for (const CustomerSums& sums : rows.totals->sums) {
            net += sums.net;
            cost += sums.cost;
            costLines += sums.costLines;
        }
        figures.net = double(net) / double(kAmountUnit);
        if (costLines > 0)
            figures.cost = double(cost) / double(kAmountUnit);
    }
    return figures;
}

bool areSameRows(const BatchRows& a, const BatchRows& b)
{
    return a.kind == b.kind && isSame(a.customers, b.customers) && isSame(a.lines, b.lines)
        && a.payments.customer == b.payments.customer && a.payments.date == b.payments.date
        && a.payments.amount == b.payments.amount && a.payments.invoice == b.payments.invoice
        && isSame(a.totals.get(), b.totals.get());
}

} // namespace strata
