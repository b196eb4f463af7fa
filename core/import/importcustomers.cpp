#include "core/import/importreader.h"
#include "core/model/oddtexts.h"

#include <algorithm>
#include <cmath>

// The rows of a customers table, where one customer may come again.
namespace strata {

namespace {

constexpr std::size_t kFewOdd = 100; // one cell in so many written otherwise is no way of writing

} // namespace

// The raw text of a row that is spoken of later.
std::string_view ImportReader::kept(std::string_view raw)
{
    return m_plan.table->staysInMemory() ? raw : m_keptRaw.emplace_back(raw);
}

bool ImportReader::readCustomer(const TextRecord& record)
{
    const std::int32_t written = writtenIdOf(record);
    if (written < 0)
        return false;
    const std::int32_t customer = takeCustomer(written);
    Customers& customers = m_out.rows.customers;
    const std::size_t n = std::size_t(customer);
    const bool isNew = n == m_rows.size();
    const DuplicatePolicy policy = m_plan.options.duplicates.value_or(DuplicatePolicy::First);
    // Then a cell is final when it comes, and the text of a number is kept only where it says more.
    const bool comesOnce = policy == DuplicatePolicy::First || policy == DuplicatePolicy::Reject;
    if (isNew) {
        m_rows.push_back({record.line, kept(record.raw), false});
        customers.names.emplace_back();
        for (CustomerField& field : customers.fields) {
            if (!field.isNumber || !comesOnce)
                field.texts.emplace_back();
            field.present.push_back(0);
            if (field.isNumber)
                field.numbers.push_back(0.0);
        }
    } else if (policy != DuplicatePolicy::Sum) {
        Row& row = m_rows[n];
        const std::string who = "customer " + quoted(m_ids[customer]);
        const std::string first = "line " + std::to_string(row.line);
        if (row.raw == record.raw) {
            reject(record.line, record.raw, "repeated", "repeats " + first);
            return false;
        }
        if (policy == DuplicatePolicy::Last) { // the earlier row was accepted: this one takes its place
            --m_out.report.accepted;
            reject(row.line, row.raw, "duplicate",
                   who + " comes again on line " + std::to_string(record.line) + ", which counts");
            row = {record.line, kept(record.raw), false};
        } else {
            row.isContested = policy == DuplicatePolicy::Reject;
            reject(record.line, record.raw, "duplicate", who + " is on " + first + " already");
            return false;
        }
    }

    const bool isSum = !isNew && policy == DuplicatePolicy::Sum;
    if (std::string name = cleanText(cell(record, Field::CustomerName), m_hasControls);
        !isSum || customers.names[n].empty())
        customers.names[n] = std::move(name);
    for (std::size_t f = 0; f < customers.fields.size(); ++f) {
        CustomerField& field = customers.fields[f];
        const std::size_t c = m_fieldColumns[f];
        const ImportColumn& col = m_plan.columns[c];
        std::string text = cleanText(record.cells[c], m_hasControls);
        std::optional<double> number;
        bool isThere = !text.empty();
        if (isThere && (field.isNumber || text[0] == '#')) {
            const Missing missing = missingKind(text);
            if (missing == Missing::SheetError)
                issue(record.line, col.name, "sheet-error",
                      col.name + " " + quoted(text) + " taken as missing");
            if (field.isNumber && missing == Missing::No) {
                number = readNumber(text, m_numberFormats[c]);
                if (!number)
                    issue(record.line, col.name, "invalid",
                          col.name + " " + quoted(text) + " cannot be read; left empty");
            }
            isThere = field.isNumber ? number.has_value() : missing != Missing::SheetError;
        }
        if (isSum && (!isThere || (!field.isNumber && field.present[n])))
            continue;
        if (isSum && field.isNumber && field.present[n]) {
            const double sum = field.numbers[n] + *number;
            if (std::isfinite(sum)) {
                field.numbers[n] = sum;
                field.texts[n] += " + " + text;
            }
            continue;
        }
        field.present[n] = isThere;
        if (field.isNumber)
            field.numbers[n] = number.value_or(0.0);
        if (!field.isNumber || !comesOnce)
            field.texts[n] = isThere ? std::move(text) : std::string();
        else if (isThere && !isWrittenNumber(text, *number))
            field.odd.add(customer, text);
    }
    return true;
}

// With --duplicates reject the first row of a contested customer goes too.
void ImportReader::settleDuplicates()
{
    Customers& customers = m_out.rows.customers;
    customers.ids = m_ids.texts();
    const auto settleTexts = [&customers] {
        for (CustomerField& field : customers.fields)
            if (!field.texts.empty() || field.odd.size() > customers.size() / kFewOdd)
                findNumberForm(field, customers.size());
    };
    if (std::none_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isContested; })) {
        settleTexts();
        return;
    }
    for (CustomerField& field : customers.fields)
        writeOutTexts(field, customers.size());
    const auto keep = [this](auto& list) {
        if (list.empty())
            return;
        std::size_t to = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].isContested)
                continue;
            if (to != i)
                list[to] = std::move(list[i]);
            ++to;
        }
        list.resize(to);
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isContested)
            continue;
        --m_out.report.accepted;
        reject(m_rows[i].line, m_rows[i].raw, "duplicate",
               "customer " + quoted(customers.ids[i]) + " has several rows that differ");
    }
    keep(customers.ids);
    keep(customers.names);
    for (CustomerField& field : customers.fields) {
        keep(field.texts);
        keep(field.present.own());
        keep(field.numbers.own());
    }
    settleTexts();
}

} // namespace strata
