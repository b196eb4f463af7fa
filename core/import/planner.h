#pragma once
#include "core/import/columntally.h"
#include "core/import/importplan.h"
#include "core/import/textindex.h"
#include "core/import/texttable.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strata {

// Works out an ImportPlan step by step; each step looks at what the ones before it decided.
class Planner
{
public:
    Planner(std::string source, std::shared_ptr<const TextTable> table, const ImportOptions& options,
            const KnownCustomers& known);

    Result<ImportPlan> plan(const Progress& progress);

private:
    // planner.cpp: the shape of the table
    void decideEncoding();
    void decideDialect();
    void decideHeader();
    Status decideColumns();
    void noteDuplicateHeaders();
    void guessFields();
    Status tally(const Progress& progress);
    void tallyId(const TextRecord& record);

    // plannerdecisions.cpp: what the columns are
    void judgeColumn(std::size_t column);
    void judgeNumbers(std::size_t column);
    void profileColumns();
    void askCurrencies();
    void askSeveralCurrencies(const std::string& column, const std::vector<Witness>& found);
    void askMappings();
    void askIds();

    // plannermarks.cpp: how the cells are read
    const ColumnMemory* memoryFor(std::size_t column) const; // null: none
    void judgeMark(std::size_t column);
    void judgePercent(std::size_t column);
    void askDecimal(std::size_t column, const std::string& found);
    void judgeDates(std::size_t column);
    void judgeCentury(std::size_t column);
    void borrowDecisions();

    // plannernotes.cpp: what a person should know, and the first rows
    void noteTable();
    void noteColumns();
    void makePreview();

    void ask(QuestionKind kind, const std::string& column, std::string detail,
             std::vector<Choice> choices = {}, int proposal = -1);
    void note(std::string text) { m_plan.notes.push_back({false, std::move(text)}); }
    void warn(std::string text) { m_plan.notes.push_back({true, std::move(text)}); }
    Dialect dialect() const { return {m_plan.delimiter, m_plan.quote}; }
    int columnOf(Field field) const;

    const TextTable& m_table;
    ImportPlan m_plan;
    std::vector<std::string> m_headers; // as in the file, trimmed
    std::vector<std::string> m_keys; // headerKey() of them
    std::vector<bool> m_isSaid; // a person said what the column is
    std::vector<bool> m_isByPosition; // ... and named it "#3"
    std::set<Field> m_withheld; // a person said that the file has no such field
    std::vector<ColumnTally> m_tallies;
    int m_idColumn = -1;
    std::vector<bool> m_needsDecimal, m_needsOrder; // undecided by the column alone
    std::uint64_t m_keptQuotes = 0;
    bool m_hasMixedLineEnds = false;

    // the customers' ids
    struct Id
    {
        std::size_t line = 0; // of the first row
        std::uint64_t rows = 0;
        std::size_t rawHash = 0; // of the first row, to know a repeated one
        bool isTotal = false;
        bool isKnown = true;
    };
    TextIndex m_knownIds;
    TextIndex m_idTexts;
    std::vector<Id> m_ids;
    struct IdConflict
    {
        std::size_t firstLine = 0, line = 0;
        std::string id;
    };
    std::vector<IdConflict> m_conflicts; // rows of one customer that differ, the first few
    std::uint64_t m_conflictCount = 0, m_repeatCount = 0;
    std::vector<Witness> m_totals;
    std::uint64_t m_totalCount = 0;
};

inline constexpr int kUsualCentury = 69; // POSIX: two-digit years 69..99 are 19yy

// How a decided column is read.
NumberFormat numberFormat(const ImportColumn& column);
DateFormat dateFormat(const ImportColumn& column, const ImportOptions& options);

std::string
foldedId(std::string_view id); // equal for ids that differ by case, spaces or a spreadsheet's ".0"
std::string placeOf(const Witness& witness); // "line 7 ('1.234')"
std::string counted(std::uint64_t n, const char* one, const char* many); // "1 row", "2 rows"
std::string quoted(std::string_view text); // 'text', shortened, for messages

} // namespace strata
