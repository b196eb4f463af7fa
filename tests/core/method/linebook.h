#pragma once
#include "core/model/batch.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace strata {

// Invoice lines as one reads them: a line of text each, "-" = unknown. Cells left out at the end are unknown,
// too.
//   customer invoice date product category net cost list freight billed return due paid
class LineBook
{
public:
    explicit LineBook(const std::string& text)
    {
        m_rows.kind = TableKind::InvoiceLines;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            add(line);
    }

    std::shared_ptr<const BatchRows> batch() const { return std::make_shared<const BatchRows>(m_rows); }

private:
    static std::int32_t number(std::vector<std::string>& list, const std::string& text)
    {
        if (text == "-")
            return -1;
        const auto found = std::find(list.begin(), list.end(), text);
        if (found == list.end())
            list.push_back(text);
        return std::int32_t(std::find(list.begin(), list.end(), text) - list.begin());
    }

    static Amount amount(const std::string& text)
    {
        return text == "-" ? kNoAmount : Amount(std::llround(std::stold(text) * kAmountUnit));
    }

    static Day day(const std::string& text) { return parseIsoDate(text).value_or(kNoDay); }

    void add(const std::string& line)
    {
        std::istringstream cells(line);
        std::vector<std::string> cell;
        for (std::string one; cells >> one;)
            cell.push_back(one);
        if (cell.empty())
            return;
        cell.resize(13, "-");
        InvoiceLines& lines = m_rows.lines;
        lines.customer.push_back(number(m_rows.customers.ids, cell[0]));
        m_rows.customers.names = m_rows.customers.ids;
        lines.invoice.push_back(number(lines.invoiceIds, cell[1]));
        lines.date.push_back(day(cell[2]));
        lines.product.push_back(number(lines.productIds, cell[3]));
        lines.category.push_back(number(lines.categories, cell[4]));
        lines.net.push_back(amount(cell[5]));
        lines.quantity.push_back(lines.net.back() < 0 ? -1.0 : 1.0);
        lines.cost.push_back(amount(cell[6]));
        lines.list.push_back(amount(cell[7]));
        lines.freight.push_back(amount(cell[8]));
        lines.freightBilled.push_back(amount(cell[9]));
        lines.isReturn.push_back(cell[10] == "return");
        lines.due.push_back(day(cell[11]));
        lines.paid.push_back(day(cell[12]));
    }

    BatchRows m_rows;
};

// The same for payments: customer date amount invoice.
inline std::shared_ptr<const BatchRows> paymentBook(const std::string& text)
{
    auto rows = std::make_shared<BatchRows>();
    rows->kind = TableKind::Payments;
    const auto number = [](std::vector<std::string>& list, const std::string& word) {
        list.push_back(word);
        const auto first = std::find(list.begin(), list.end(), word);
        if (first + 1 != list.end())
            list.pop_back();
        return std::int32_t(std::find(list.begin(), list.end(), word) - list.begin());
    };
    std::istringstream words(text);
    for (std::string customer, date, amount, invoice; words >> customer >> date >> amount >> invoice;) {
        rows->payments.customer.push_back(number(rows->customers.ids, customer));
        rows->payments.date.push_back(parseIsoDate(date).value_or(kNoDay));
        rows->payments.amount.push_back(std::llround(std::stod(amount) * double(kAmountUnit)));
        rows->payments.invoice.push_back(invoice == "-" ? -1 : number(rows->lines.invoiceIds, invoice));
    }
    rows->customers.names.resize(rows->customers.ids.size());
    return rows;
}

// The customers table with nothing but these ids.
inline std::shared_ptr<const BatchRows> customerBook(const std::vector<std::string>& ids)
{
    auto rows = std::make_shared<BatchRows>();
    rows->customers.ids = ids;
    rows->customers.names = ids;
    return rows;
}

} // namespace strata
