#include "core/import/importreader.h"

#include "core/import/headernames.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace strata {

namespace {

constexpr std::uint64_t kProgressStep = 16384; // rows

// An amount per unit times a quantity, rounded half away from zero; unknown beyond the range.
Amount timesQuantity(Amount perUnit, double quantity)
{
    if (std::trunc(quantity) == quantity && std::fabs(quantity) < 1e9) {
        Amount product = 0;
        return __builtin_mul_overflow(perUnit, Amount(quantity), &product) ? kNoAmount : product;
    }
    const double product = double(perUnit) * quantity;
    return std::fabs(product) < 9e18 ? Amount(std::llround(product)) : kNoAmount;
}

Amount scaled(Amount amount, double factor)
{
    const double product = double(amount) * factor;
    return std::isfinite(product) && std::fabs(product) < 9e18 ? Amount(std::llround(product)) : kNoAmount;
}

} // namespace

ImportReader::ImportReader(const ImportPlan& plan, RowSink* sink)
    : m_plan(plan)
    , m_sink(sink)
{
    m_column.fill(-1);
    m_lastDays.resize(plan.columns.size());
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        const ImportColumn& column = plan.columns[c];
        if (column.field != Field::None && column.field != Field::CustomerField)
            m_column[std::size_t(column.field)] = int(c);
        m_numberFormats.push_back(numberFormat(column));
        m_dateFormats.push_back(dateFormat(column, plan.options));
        if (column.field == Field::CustomerField) {
            CustomerField field;
            field.name = column.customerField;
            field.isNumber = column.type == ColumnType::Number;
            m_out.rows.customers.fields.push_back(std::move(field));
            m_fieldColumns.push_back(c);
        }
    }
    m_hasList = has(Field::ListValue) || has(Field::ListPrice) || has(Field::DiscountRate);
    m_hasPaid = has(Field::PaidDate) || has(Field::DaysToPay);
    m_out.rows.kind = plan.kind;
    m_hasControls = plan.table->hasControls();
    if (plan.known.any())
        for (const std::string& id : *plan.known.ids)
            m_knownIds.insert(id);
    if (plan.options.ids == IdPolicy::Fix)
        for (std::size_t i = 0; i < m_knownIds.size(); ++i)
            canonicalId(m_knownIds[std::int32_t(i)]);
}

std::string_view ImportReader::cell(const TextRecord& record, Field field) const
{
    const int c = m_column[std::size_t(field)];
    if (c < 0)
        return {};
    return cellText(record.cells[std::size_t(c)]);
}

void ImportReader::issue(std::size_t line, const std::string& columnName, const char* kind, std::string text)
{
    ++m_issueCounts[kind];
    if (m_out.report.issues.size() < kMaxIssues)
        m_out.report.issues.push_back({line, columnName, kind, std::move(text)});
}

void ImportReader::reject(std::size_t line, std::string_view raw, const char* kind, std::string reason,
                          const std::string& columnName)
{
    ++m_out.report.rejected;
    if (m_out.report.rejectedRows.size() < kMaxIssues)
        m_out.report.rejectedRows.push_back({line, reason, std::string(raw)});
    issue(line, columnName, kind, std::move(reason));
}

// A cell without a value. What a spreadsheet wrote in place of one is worth an issue.
ImportReader::Taken ImportReader::nothing(const TextRecord& record, Field field, Missing missing)
{
    if (missing == Missing::SheetError)
        issue(record.line, column(field).name, "sheet-error",
              column(field).name + " " + quoted(cell(record, field)) + " taken as missing");
    return Taken::Nothing;
}

ImportReader::Taken ImportReader::unreadable(const TextRecord& record, Field field)
{
    if (!isRequired(m_plan.kind, field) && field != Field::ExchangeRate) // those have the row rejected
        issue(record.line, column(field).name, "invalid",
              column(field).name + " " + quoted(cell(record, field)) + " cannot be read; left empty");
    return Taken::Unreadable;
}

ImportReader::Taken ImportReader::takeAmount(const TextRecord& record, Field field, Amount& amount)
{
    const std::string_view text = cell(record, field);
    if (text.empty())
        return Taken::Nothing;
    if (const auto value = readAmount(text, m_numberFormats[std::size_t(m_column[std::size_t(field)])])) {
        amount = *value;
        return Taken::Value;
    }
    if (const Missing missing = missingKind(text); missing != Missing::No)
        return nothing(record, field, missing);
    return unreadable(record, field);
}

ImportReader::Taken ImportReader::takeNumber(const TextRecord& record, Field field, double& number)
{
    const std::string_view text = cell(record, field);
    if (text.empty())
        return Taken::Nothing;
    if (const auto value = readNumber(text, m_numberFormats[std::size_t(m_column[std::size_t(field)])])) {
        number = *value;
        return Taken::Value;
    }
    if (const Missing missing = missingKind(text); missing != Missing::No)
        return nothing(record, field, missing);
    return unreadable(record, field);
}

ImportReader::Taken ImportReader::takeDate(const TextRecord& record, Field field, Day& day)
{
    const std::string_view text = cell(record, field);
    if (text.empty())
        return Taken::Nothing;
    LastDay& last = m_lastDays[std::size_t(m_column[std::size_t(field)])];
    const bool canRun = text.size() == last.text.size();
    if (canRun && std::memcmp(text.data(), last.text.data(), last.text.size()) == 0) {
        day = last.day;
        return Taken::Value;
    }
    if (const auto value = readDate(text, m_dateFormats[std::size_t(m_column[std::size_t(field)])])) {
        if (isSentinelDate(*value)) {
            issue(record.line, column(field).name, "sentinel-date",
                  column(field).name + " " + quoted(text) + " stands for no date");
            return Taken::Nothing;
        }
        day = *value;
        if (canRun) {
            std::memcpy(last.text.data(), text.data(), last.text.size());
            last.day = day;
        }
        return Taken::Value;
    }
    if (const Missing missing = missingKind(text); missing != Missing::No || isZeroDate(text))
        return nothing(record, field, missing);
    return unreadable(record, field);
}

// With --ids fix, the first spelling of an id, or the one the project has.
std::string ImportReader::canonicalId(std::string_view id)
{
    if (m_plan.options.ids != IdPolicy::Fix)
        return cleanText(id, m_hasControls);
    const std::int32_t n = m_foldedIds.insert(foldedId(id));
    if (std::size_t(n) == m_canonicalOfFolded.size()) {
        std::string first = cleanText(id, m_hasControls);
        if (first.size() > 2 && first.ends_with(".0") && m_knownIds.find(first) < 0)
            first.resize(first.size() - 2);
        m_canonicalOfFolded.push_back(std::move(first));
    }
    return m_canonicalOfFolded[std::size_t(n)];
}

std::int32_t ImportReader::writtenIdOf(const TextRecord& record)
{
    const std::string_view text = cell(record, Field::CustomerId);
    const std::string& name = column(Field::CustomerId).name;
    if (text.empty() || missingKind(text) == Missing::SheetError) {
        reject(record.line, record.raw, "no-customer", "no customer id", name);
        return -1;
    }
    const std::int32_t written = m_writtenIds.insert(text);
    if (std::size_t(written) == m_customerOfWritten.size()) {
        const std::string id = canonicalId(text);
        const bool mustBeKnown
            = m_plan.kind != TableKind::Customers && m_plan.known.any() && !m_plan.options.createCustomers;
        if (m_plan.options.totals != TotalsPolicy::Keep && namesTotal(text))
            m_customerOfWritten.push_back(kTotal);
        else if (mustBeKnown && m_knownIds.find(id) < 0)
            m_customerOfWritten.push_back(kUnknown);
        else
            m_customerOfWritten.push_back(kNew);
    }
    const std::int32_t customer = m_customerOfWritten[std::size_t(written)];
    if (customer == kTotal)
        reject(record.line, record.raw, "total", "a total (" + quoted(text) + "), left out", name);
    else if (customer == kUnknown)
        reject(record.line, record.raw, "unknown-customer", "customer " + std::string(text) + " unknown",
               name);
    return customer == kTotal || customer == kUnknown ? -1 : written;
}

// A customer is there from the first accepted row on.
std::int32_t ImportReader::takeCustomer(std::int32_t written)
{
    std::int32_t& customer = m_customerOfWritten[std::size_t(written)];
    if (customer == kNew)
        customer = m_ids.insert(canonicalId(m_writtenIds[written]));
    return customer;
}

// The same with the name that an invoice line or a payment gives.
std::int32_t ImportReader::namedCustomer(const TextRecord& record, std::int32_t written)
{
    const std::int32_t customer = takeCustomer(written);
    std::vector<std::string>& names = m_out.rows.customers.names;
    if (std::size_t(customer) == names.size())
        names.emplace_back();
    if (has(Field::CustomerName))
        if (std::string& name = names[std::size_t(customer)]; name.empty())
            name = cleanText(cell(record, Field::CustomerName), m_hasControls);
    return customer;
}

bool ImportReader::takeRate(const TextRecord& record, std::optional<ExchangeRate>& rate)
{
    if (!has(Field::ExchangeRate))
        return true;
    double number = 0.0;
    const Taken taken = takeNumber(record, Field::ExchangeRate, number);
    if (taken == Taken::Value && m_rate && number == m_lastRate) {
        rate = m_rate;
        return true;
    }
    rate = taken == Taken::Value ? ExchangeRate::of(number) : std::nullopt;
    if (!rate) {
        reject(record.line, record.raw, "no-rate",
               taken == Taken::Nothing
                   ? "no exchange rate"
                   : "exchange rate " + quoted(cell(record, Field::ExchangeRate)) + " is no number above 0",
               column(Field::ExchangeRate).name);
        return false;
    }
    m_lastRate = number;
    m_rate = rate;
    return true;
}

bool ImportReader::isLeftOut(const TextRecord& record, std::optional<double> quantity, Amount amount)
{
    const char* what = nullptr;
    if (m_plan.options.leaveOutCredits)
        what = quantity.value_or(0.0) < 0.0 ? "a quantity below 0, left out"
            : amount < 0                    ? "an amount below 0, left out"
                                            : nullptr;
    if (!what && m_plan.options.leaveOutZeros)
        what = quantity == 0.0 ? "a quantity of 0, left out"
            : amount == 0      ? "an amount of 0, left out"
                               : nullptr;
    if (what)
        reject(record.line, record.raw, "left-out", what);
    return what != nullptr;
}

std::int32_t ImportReader::invoiceOf(const TextRecord& record, std::int32_t customer, Day day)
{
    const std::string_view text = cell(record, Field::InvoiceId);
    if (!text.empty())
        return m_hasControls ? m_invoices.insert(cleanText(text, true)) : m_invoices.insert(text);
    if (day == kNoDay)
        return -1;
    return m_invoices.insert(std::string(m_ids[customer]) + " " + isoDate(day));
}

std::int32_t ImportReader::textOf(const TextRecord& record, Field field, TextIndex& texts) const
{
    const std::string_view text = cell(record, field);
    return text.empty() ? -1 : m_hasControls ? texts.insert(cleanText(text, true)) : texts.insert(text);
}

bool ImportReader::readLine(const TextRecord& record)
{
    InvoiceLines& lines = m_out.rows.lines;
    Day date = kNoDay;
    const Taken taken = takeDate(record, Field::InvoiceDate, date);
    if (taken != Taken::Value) {
        const std::string_view text = cell(record, Field::InvoiceDate);
        const bool isMissing = taken == Taken::Nothing;
        reject(record.line, record.raw, isMissing ? "no-date" : "bad-date",
               isMissing ? "no invoice date" : "invoice date " + quoted(text) + " is no date",
               column(Field::InvoiceDate).name);
        return false;
    }

    double quantity = 0.0;
    const bool hasQuantity = takeNumber(record, Field::Quantity, quantity) == Taken::Value;
    double rate = 0.0;
    const Taken takenRate = takeNumber(record, Field::DiscountRate, rate);
    const bool hasRate = takenRate == Taken::Value && rate >= 0.0 && rate <= 1.0;
    if (!hasRate && takenRate != Taken::Nothing) {
        const std::string& name = column(Field::DiscountRate).name;
        const std::string found = name + " " + quoted(cell(record, Field::DiscountRate));
        if (!has(Field::Revenue)) { // what was paid cannot be known without it
            reject(record.line, record.raw, "bad-amount", found + " is no share from 0 to 1", name);
            return false;
        }
        if (takenRate == Taken::Value)
            issue(record.line, name, "invalid", found + " is no share from 0 to 1; left empty");
    }
    Amount net = kNoAmount;
    if (has(Field::Revenue)) {
        if (takeAmount(record, Field::Revenue, net) != Taken::Value)
            net = kNoAmount;
    } else if (Amount price = 0; hasQuantity && takeAmount(record, Field::UnitPrice, price) == Taken::Value) {
        net = timesQuantity(price, quantity);
        if (hasRate && isKnown(net))
            net = scaled(net, 1.0 - rate);
    }
    if (!isKnown(net)) {
        const Field field = has(Field::Revenue) ? Field::Revenue : Field::UnitPrice;
        const std::string_view text = cell(record, field);
        const bool isMissing = missingKind(text) != Missing::No;
        reject(record.line, record.raw, isMissing ? "no-amount" : "bad-amount",
               isMissing ? "no revenue" : "revenue " + quoted(text) + " cannot be read", column(field).name);
        return false;
    }

    const std::int32_t written = writtenIdOf(record);
    if (written < 0 || isLeftOut(record, hasQuantity ? std::optional(quantity) : std::nullopt, net))
        return false;
    std::optional<ExchangeRate> toOurs;
    if (!takeRate(record, toOurs))
        return false;
    if (toOurs && !isKnown(toOurs->times(net))) {
        reject(record.line, record.raw, "bad-amount", "the amount is too large in the project's currency",
               column(Field::ExchangeRate).name);
        return false;
    }
    const std::int32_t customer = namedCustomer(record, written);

    lines.customer.push_back(customer);
    lines.date.push_back(date);
    lines.invoice.push_back(invoiceOf(record, customer, date));
    if (has(Field::ProductId))
        lines.product.push_back(textOf(record, Field::ProductId, m_products));
    if (has(Field::Category))
        lines.category.push_back(textOf(record, Field::Category, m_categories));
    if (has(Field::Quantity))
        lines.quantity.push_back(quantity);

    Amount list = kNoAmount;
    if (m_hasList) {
        takeAmount(record, Field::ListValue, list);
        if (Amount price = 0; !isKnown(list) && hasQuantity && has(Field::ListPrice)
            && takeAmount(record, Field::ListPrice, price) == Taken::Value)
            list = timesQuantity(price, quantity);
        if (!isKnown(list) && hasRate && rate < 1.0)
            list = scaled(net, 1.0 / (1.0 - rate));
        lines.list.push_back(toOurs ? toOurs->times(list) : list);
    }
    const auto takeColumn = [&](Field field, std::vector<Amount>& column) {
        if (!has(field))
            return;
        Amount amount = kNoAmount;
        takeAmount(record, field, amount);
        column.push_back(toOurs ? toOurs->times(amount) : amount);
    };
    takeColumn(Field::Cost, lines.cost);
    takeColumn(Field::Freight, lines.freight);
    takeColumn(Field::FreightBilled, lines.freightBilled);
    if (toOurs)
        net = toOurs->times(net);
    lines.net.push_back(net);

    std::optional<bool> isReturn;
    if (const std::string_view text = cell(record, Field::IsReturn); !text.empty()) {
        isReturn = readFlag(text);
        if (!isReturn && missingKind(text) == Missing::No)
            unreadable(record, Field::IsReturn);
    }
    lines.isReturn.push_back(isReturn.value_or(quantity < 0.0 || net < 0));

    if (has(Field::DueDate)) {
        Day due = kNoDay;
        takeDate(record, Field::DueDate, due);
        lines.due.push_back(due);
    }
    if (m_hasPaid) {
        Day paid = kNoDay;
        takeDate(record, Field::PaidDate, paid);
        if (double days = 0.0; !isKnown(paid) && has(Field::DaysToPay)
            && takeNumber(record, Field::DaysToPay, days) == Taken::Value && std::fabs(days) < 36600.0)
            paid = date + Day(std::lround(days));
        lines.paid.push_back(paid);
    }
    m_out.report.credits += net < 0;
    m_out.report.zeros += net == 0;
    m_positiveReturns += isReturn.value_or(false) && net > 0;
    return true;
}

bool ImportReader::readPayment(const TextRecord& record)
{
    Day date = kNoDay;
    const Taken taken = takeDate(record, Field::PaymentDate, date);
    if (taken != Taken::Value) {
        const std::string_view text = cell(record, Field::PaymentDate);
        const bool isMissing = taken == Taken::Nothing;
        reject(record.line, record.raw, isMissing ? "no-date" : "bad-date",
               isMissing ? "no payment date" : "payment date " + quoted(text) + " is no date",
               column(Field::PaymentDate).name);
        return false;
    }
    Amount amount = 0;
    if (takeAmount(record, Field::PaymentAmount, amount) != Taken::Value) {
        const std::string_view text = cell(record, Field::PaymentAmount);
        const bool isMissing = missingKind(text) != Missing::No;
        reject(record.line, record.raw, isMissing ? "no-amount" : "bad-amount",
               isMissing ? "no amount" : "amount " + quoted(text) + " cannot be read",
               column(Field::PaymentAmount).name);
        return false;
    }
    const std::int32_t written = writtenIdOf(record);
    if (written < 0 || isLeftOut(record, std::nullopt, amount))
        return false;
    std::optional<ExchangeRate> toOurs;
    if (!takeRate(record, toOurs))
        return false;
    if (toOurs)
        amount = toOurs->times(amount);
    if (!isKnown(amount)) {
        reject(record.line, record.raw, "bad-amount", "the amount is too large in the project's currency",
               column(Field::ExchangeRate).name);
        return false;
    }
    const std::int32_t customer = namedCustomer(record, written);
    Payments& payments = m_out.rows.payments;
    payments.customer.push_back(customer);
    payments.date.push_back(date);
    payments.amount.push_back(amount);
    payments.invoice.push_back(invoiceOf(record, customer, kNoDay));
    m_out.report.credits += amount < 0;
    m_out.report.zeros += amount == 0;
    return true;
}

// Room for all rows, or for a piece of them.
void ImportReader::makeRoom()
{
    const std::size_t n = m_sink ? kPieceRows : m_plan.rows;
    if (m_plan.kind == TableKind::InvoiceLines) {
        InvoiceLines& lines = m_out.rows.lines;
        const auto reserve = [n](auto& list, bool isThere) { list.reserve(isThere ? n : 0); };
        for (auto* list : {&lines.customer, &lines.date, &lines.invoice})
            reserve(*list, true);
        reserve(lines.net, true);
        reserve(lines.isReturn, true);
        reserve(lines.product, has(Field::ProductId));
        reserve(lines.category, has(Field::Category));
        reserve(lines.quantity, has(Field::Quantity));
        reserve(lines.cost, has(Field::Cost));
        reserve(lines.list, m_hasList);
        reserve(lines.freight, has(Field::Freight));
        reserve(lines.freightBilled, has(Field::FreightBilled));
        reserve(lines.due, has(Field::DueDate));
        reserve(lines.paid, m_hasPaid);
    }
}

void ImportReader::handOver()
{
    InvoiceLines& lines = m_out.rows.lines;
    Payments& payments = m_out.rows.payments;
    if (lines.size() > 0) {
        m_sink->takeLines(lines);
        for (auto* list : {&lines.customer, &lines.date, &lines.invoice, &lines.product, &lines.category,
                           &lines.due, &lines.paid})
            list->clear();
        for (auto* list : {&lines.net, &lines.cost, &lines.list, &lines.freight, &lines.freightBilled})
            list->clear();
        lines.quantity.clear();
        lines.isReturn.clear();
    }
    if (payments.size() > 0) {
        m_sink->takePayments(payments);
        payments = {};
    }
}

void ImportReader::finish(ImportReport& report)
{
    report.notes = m_plan.notes;
    if (m_positiveReturns > 0)
        report.notes.push_back({true,
                                std::to_string(m_positiveReturns)
                                    + (m_positiveReturns == 1 ? " return has an amount above 0: it adds"
                                                              : " returns have an amount above 0: they add")
                                    + " to the net sales"});
    for (const auto& [kind, count] : m_issueCounts)
        report.issueCounts.push_back({kind, count});
    std::stable_sort(report.issues.begin(), report.issues.end(),
                     [](const ImportIssue& a, const ImportIssue& b) { return a.line < b.line; });
    std::stable_sort(report.rejectedRows.begin(), report.rejectedRows.end(),
                     [](const RejectedRow& a, const RejectedRow& b) { return a.line < b.line; });
    if (m_plan.headerRow > 0) {
        TextRecord record;
        RecordReader header = m_plan.table->records({m_plan.delimiter, m_plan.quote});
        while (header.next(record) && int(record.line) < m_plan.headerRow) { }
        report.header = record.raw;
    }
}

Result<ImportOutcome> ImportReader::read(const Progress& progress)
{
    const TextTable& table = *m_plan.table;
    TableRows rows(table, {m_plan.delimiter, m_plan.quote}, m_plan.headerRow, m_plan.columns.size());
    makeRoom();
    ImportReport& report = m_out.report;
    TextRecord record;
    while (rows.next(record)) {
        if (++report.read % kProgressStep == 0 && !goOn(progress, rows.reader().position(), table.size()))
            return Error{ErrorCode::Cancelled, {}};
        if (record.damage != RecordDamage::None || record.cells.size() != m_plan.columns.size()) {
            const auto [kind, text] = rows.problem(record);
            reject(record.line, record.raw, kind, text);
            continue;
        }
        const bool isAccepted = m_plan.kind == TableKind::InvoiceLines ? readLine(record)
            : m_plan.kind == TableKind::Payments                       ? readPayment(record)
                                                                       : readCustomer(record);
        report.accepted += isAccepted;
        if (m_sink && std::max(m_out.rows.lines.size(), m_out.rows.payments.size()) == kPieceRows)
            handOver();
    }
    if (rows.reader().failure())
        return *rows.reader().failure();
    report.blank = rows.blank();
    settleDuplicates();
    if (m_sink) {
        handOver();
        m_sink->takeTexts(RowSink::Texts::InvoiceIds, m_invoices);
        m_sink->takeTexts(RowSink::Texts::ProductIds, m_products);
        m_sink->takeTexts(RowSink::Texts::Categories, m_categories);
    } else {
        m_out.rows.lines.invoiceIds = m_invoices.texts();
        m_out.rows.lines.productIds = m_products.texts();
        m_out.rows.lines.categories = m_categories.texts();
    }
    finish(report);
    assert(report.read == report.accepted + report.rejected); // nothing is lost on the way
    return std::move(m_out);
}

} // namespace strata
