#pragma once
#include "core/import/exchangerate.h"
#include "core/import/importrun.h"
#include "core/import/planner.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// What the readers of the three kinds of table share: the rows, their issues, and the customers they name.
class ImportReader
{
public:
    ImportReader(const ImportPlan& plan, RowSink* sink); // without a sink all rows are in the outcome

    Result<ImportOutcome> read(const Progress& progress);

private:
    enum class Taken
    {
        Nothing,
        Value,
        Unreadable
    };

    bool readCustomer(const TextRecord& record); // each of these rejects the row where it returns false
    bool readLine(const TextRecord& record);
    bool readPayment(const TextRecord& record);
    void settleDuplicates();

    std::string_view cell(const TextRecord& record,
                          Field field) const; // trimmed; empty where there is no column
    bool has(Field field) const { return m_column[std::size_t(field)] >= 0; }
    const ImportColumn& column(Field field) const
    {
        return m_plan.columns[std::size_t(m_column[std::size_t(field)])];
    }
    Taken takeAmount(const TextRecord& record, Field field, Amount& amount);
    Taken takeNumber(const TextRecord& record, Field field, double& number);
    Taken takeDate(const TextRecord& record, Field field, Day& day);
    Taken nothing(const TextRecord& record, Field field, Missing missing);
    Taken unreadable(const TextRecord& record, Field field);

    std::int32_t writtenIdOf(const TextRecord& record); // -1: rejected
    std::int32_t takeCustomer(std::int32_t written); // of an accepted row
    std::int32_t namedCustomer(const TextRecord& record, std::int32_t written);
    bool takeRate(const TextRecord& record, std::optional<ExchangeRate>& rate); // false: rejected
    bool isLeftOut(const TextRecord& record, std::optional<double> quantity, Amount amount); // and rejected
    std::int32_t invoiceOf(const TextRecord& record, std::int32_t customer, Day day);
    std::int32_t textOf(const TextRecord& record, Field field, TextIndex& texts) const;
    std::string canonicalId(std::string_view id);

    void reject(std::size_t line, std::string_view raw, const char* kind, std::string reason,
                const std::string& columnName = {});
    void issue(std::size_t line, const std::string& columnName, const char* kind, std::string text);

    void makeRoom();
    void handOver();
    void finish(ImportReport& report);

    const ImportPlan& m_plan;
    RowSink* m_sink;
    std::array<int, kFieldCount> m_column{};
    std::vector<NumberFormat> m_numberFormats;
    std::vector<DateFormat> m_dateFormats;
    struct LastDay // dates come in runs
    {
        std::array<char, 10> text{};
        Day day = kNoDay;
    };
    std::vector<LastDay> m_lastDays; // by column
    bool m_hasControls = false;
    bool m_hasList = false, m_hasPaid = false; // columns that several fields fill
    ImportOutcome m_out;
    std::map<std::string, std::uint64_t> m_issueCounts;
    double m_lastRate = 0.0;
    std::optional<ExchangeRate> m_rate; // of m_lastRate: rows of one day share theirs
    std::uint64_t m_positiveReturns = 0; // said to be returns, with an amount above 0

    // customers, by the ids as written and by the ids as taken
    static constexpr std::int32_t kUnknown = -1, kTotal = -2, kNew = -3;
    TextIndex m_writtenIds, m_ids, m_knownIds, m_foldedIds;
    std::vector<std::int32_t> m_customerOfWritten;
    std::vector<std::string> m_canonicalOfFolded;
    TextIndex m_invoices, m_products, m_categories;

    // a customers table: where each customer's row came from, for the ones that come again
    struct Row
    {
        std::size_t line = 0;
        std::string_view raw; // in the table, or in m_keptRaw
        bool isContested = false;
    };
    std::vector<Row> m_rows;
    std::deque<std::string> m_keptRaw;
    std::string_view kept(std::string_view raw);
    std::vector<std::size_t> m_fieldColumns; // of m_out.rows.customers.fields
};

} // namespace strata
