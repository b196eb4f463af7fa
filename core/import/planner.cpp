#include "core/import/planner.h"

#include "core/import/dialect.h"
#include "core/import/headernames.h"

#include <algorithm>
#include <functional>
#include <map>

namespace strata {

namespace {

constexpr std::size_t kHeaderSample = 60; // records looked at to find the header
constexpr std::size_t kFewWitnesses = 5;
constexpr std::uint64_t kProgressStep = 16384; // rows

std::string letterName(std::size_t column) // "column A", "column AB"
{
    std::string letters;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26)
        letters.insert(letters.begin(), char('A' + (n - 1) % 26));
    return "column " + letters;
}

struct SampleRow
{
    std::size_t line = 0;
    std::vector<std::string> cells;
};

bool isTyped(const std::string& cell) // a number or a date
{
    return !cell.empty()
        && (numberShape(cell).reading != NumberShape::Unreadable
            || dateShape(cell).reading != DateShape::Unreadable);
}

enum class Header
{
    No,
    Perhaps, // nothing but words, but so are the rows below
    Yes
};

Header headerIn(const std::vector<SampleRow>& sample, std::size_t at)
{
    constexpr std::size_t kLongestHeader = 80;
    const SampleRow& row = sample[at];
    std::size_t known = 0, typed = 0, filled = 0;
    for (const std::string& cell : row.cells) {
        if (cell.size() > kLongestHeader)
            return Header::No;
        filled += !cell.empty();
        known += isKnownHeader(headerKey(cell));
        typed += isTyped(cell);
    }
    if (known >= 2)
        return Header::Yes;
    if (typed > 0 || 2 * filled < row.cells.size())
        return Header::No;
    if (known == 1)
        return Header::Yes;
    // a word above a column of numbers or dates names it
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        std::size_t there = 0, typedBelow = 0;
        for (std::size_t r = at + 1; r < sample.size(); ++r) {
            if (c >= sample[r].cells.size() || missingKind(sample[r].cells[c]) != Missing::No)
                continue;
            ++there;
            typedBelow += isTyped(sample[r].cells[c]);
        }
        if (typedBelow > 0 && 2 * typedBelow > there && missingKind(row.cells[c]) == Missing::No)
            return Header::Yes;
    }
    return Header::Perhaps;
}

} // namespace

Planner::Planner(std::string source, std::shared_ptr<const TextTable> table, const ImportOptions& options,
                 const KnownCustomers& known)
    : m_table(*table)
{
    m_plan.source = std::move(source);
    m_plan.options = options;
    m_plan.known = known;
    m_plan.table = std::move(table);
}

void Planner::ask(QuestionKind kind, const std::string& column, std::string detail,
                  std::vector<Choice> choices, int proposal)
{
    m_plan.questions.push_back(
        {kind, optionFor(kind), column, std::move(detail), std::move(choices), proposal});
}

int Planner::columnOf(Field field) const
{
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c)
        if (m_plan.columns[c].field == field)
            return int(c);
    return -1;
}

void Planner::decideEncoding()
{
    const EncodingGuess& guess = m_table.encoding();
    m_plan.encoding = guess.name;
    if (guess.mustAsk) {
        ask(QuestionKind::Encoding, {},
            "every other byte is NUL: probably " + guess.name + " without a byte order mark",
            {{"UTF-16LE", "UTF-16, little endian"},
             {"UTF-16BE", "UTF-16, big endian"},
             {"UTF-8", "UTF-8"},
             {"CP1252", "Windows, Western Europe"}},
            guess.name == "UTF-16LE" ? 0 : 1);
    } else if (!guess.isCertain) {
        warn("the text is not UTF-8; read as " + guess.name
             + " (choose another encoding if letters look wrong)");
    }
    if (m_table.replaced() > 0)
        warn(std::to_string(m_table.replaced()) + " characters could not be decoded and became U+FFFD");
}

void Planner::decideDialect()
{
    const ImportOptions& options = m_plan.options;
    const std::optional<char> said = options.delimiter ? options.delimiter : m_table.saidDelimiter();
    const DialectGuess guess = guessDialect(m_table.head(), said, options.quote);
    m_plan.delimiter = guess.dialect.delimiter;
    m_plan.quote = guess.dialect.quote;
    const auto name = [](char c) { return c == '\t' ? std::string("tab") : std::string(1, c); };
    if (guess.rival) {
        const std::string best = name(m_plan.delimiter), rival = name(*guess.rival);
        ask(QuestionKind::Delimiter, {}, "columns could be separated by '" + best + "' or by '" + rival + "'",
            {{best, "separated by " + best}, {rival, "separated by " + rival}}, 0);
    } else if (!said && m_plan.delimiter != ',') {
        note("columns are separated by '" + name(m_plan.delimiter) + "'");
    }
}

void Planner::decideHeader()
{
    std::vector<SampleRow> sample;
    RecordReader reader = m_table.records(dialect());
    TextRecord record;
    std::map<std::size_t, std::size_t> rowsOfWidth;
    std::size_t widest = 0;
    while (sample.size() < kHeaderSample && reader.next(record)) {
        if (record.isBlank)
            continue;
        SampleRow row{record.line, {}};
        for (const std::string_view cell : record.cells)
            row.cells.emplace_back(trimmed(cell));
        const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(),
                                       [](const std::string& cell) { return !cell.empty(); });
        ++rowsOfWidth[std::size_t(row.cells.rend() - last)]; // up to the last cell that says something
        widest = std::max(widest, row.cells.size());
        sample.push_back(std::move(row));
    }
    std::size_t width = 0, most = 0;
    for (const auto& [w, count] : rowsOfWidth) {
        if (count >= most) {
            most = count;
            width = w;
        }
    }

    const std::optional<int> said = m_plan.options.headerRow;
    std::size_t header = 0;
    if (said) {
        m_plan.headerRow = *said;
        while (header < sample.size() && int(sample[header].line) < *said)
            ++header;
        if (header < sample.size() && *said > 0)
            m_plan.headerRow = int(sample[header].line);
    } else {
        const auto isFilled = [width](const SampleRow& row) {
            const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                              [](const std::string& cell) { return !cell.empty(); });
            return row.cells.size() >= width && 2 * std::size_t(filled) >= width;
        };
        const auto first = std::find_if(sample.begin(), sample.end(), isFilled);
        header = first == sample.end() ? 0 : std::size_t(first - sample.begin());
        const Header guess = header < sample.size() ? headerIn(sample, header) : Header::No;
        const bool isHeader = guess != Header::No;
        m_plan.headerRow = isHeader ? int(sample[header].line) : 0;
        if (header > 0 && isHeader) {
            const std::string line = std::to_string(m_plan.headerRow);
            ask(QuestionKind::HeaderRow, {},
                "line " + line + " looks like the header; the lines above it would be passed over",
                {{line, "the header is on line " + line},
                 {std::to_string(sample[0].line), "the header is on line " + std::to_string(sample[0].line)},
                 {"0", "there is no header"}},
                0);
        } else if (guess == Header::Perhaps) {
            const std::string line = std::to_string(m_plan.headerRow);
            ask(QuestionKind::HeaderRow, {},
                "line " + line + " could be the header or a row like those below it",
                {{line, "the header is on line " + line}, {"0", "there is no header"}}, 0);
        } else if (!isHeader && !sample.empty()) {
            const std::string line = std::to_string(sample[header].line);
            ask(QuestionKind::HeaderRow, {}, "line " + line + " does not look like a header",
                {{"0", "there is no header"}, {line, "the header is on line " + line}}, 0);
        }
    }
    if (m_plan.headerRow > 0 && header < sample.size())
        m_headers = sample[header].cells;
    else
        m_headers.assign(widest, {});
}

Status Planner::decideColumns()
{
    const std::size_t width = m_headers.size();
    m_plan.columns.resize(width);
    m_isSaid.assign(width, false);
    m_isByPosition.assign(width, false);
    m_keys.clear();
    for (std::size_t c = 0; c < width; ++c) {
        m_headers[c] = cleanText(m_headers[c], true);
        m_plan.columns[c].name = m_headers[c].empty() ? letterName(c) : m_headers[c];
        m_keys.push_back(headerKey(m_headers[c]));
    }

    // what a person said about columns
    std::vector<std::string> saidField(width);
    for (const FieldMapping& mapping : m_plan.options.map) {
        if (mapping.column.empty()) {
            if (const auto field = fieldOfKey(mapping.field))
                m_withheld.insert(*field);
            continue;
        }
        std::size_t column = width;
        if (mapping.column[0] == '#') {
            column = 0;
            for (std::size_t i = 1; i < mapping.column.size() && column <= width; ++i)
                column = mapping.column[i] >= '0' && mapping.column[i] <= '9'
                    ? column * 10 + std::size_t(mapping.column[i] - '0')
                    : width + 1;
            column = column == 0 ? width : column - 1;
        } else {
            const auto at = [&](auto&& isIt) {
                for (std::size_t c = 0; c < width && column == width; ++c)
                    if (isIt(c))
                        column = c;
            };
            at([&](std::size_t c) { return m_plan.columns[c].name == mapping.column; });
            at([&](std::size_t c) { return !m_keys[c].empty() && m_keys[c] == headerKey(mapping.column); });
        }
        if (column >= width)
            return Error{ErrorCode::UnknownColumn, mapping.column};
        saidField[column] = mapping.field;
        m_isSaid[column] = true;
        m_isByPosition[column] = mapping.column[0] == '#';
    }

    std::vector<std::string> keys = m_keys;
    for (std::size_t c = 0; c < width; ++c)
        if (m_isSaid[c])
            keys[c] = headerKey(saidField[c]);
    m_plan.kind = m_plan.options.kind ? *m_plan.options.kind : kindOfHeaders(keys);
    const std::vector<Field>& fields = fieldsOf(m_plan.kind);
    for (std::size_t c = 0; c < width; ++c) {
        if (!m_isSaid[c])
            continue;
        const std::optional<Field> field = fieldOfKey(saidField[c]);
        const bool isOurs = field && std::find(fields.begin(), fields.end(), *field) != fields.end();
        if (isOurs || field == Field::None) {
            m_plan.columns[c].field = *field;
        } else if (m_plan.kind == TableKind::Customers) {
            m_plan.columns[c].field = Field::CustomerField;
            m_plan.columns[c].customerField = saidField[c];
        } else {
            return Error{ErrorCode::UnknownName, saidField[c]};
        }
    }
    guessFields();
    noteDuplicateHeaders();
    return Done{};
}

void Planner::guessFields()
{
    for (const Field field : fieldsOf(m_plan.kind)) {
        if (columnOf(field) >= 0 || m_withheld.count(field) > 0)
            continue;
        int best = 0;
        std::size_t column = 0;
        for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
            if (m_isSaid[c] || m_plan.columns[c].field != Field::None)
                continue;
            const int rank = headerRank(m_plan.kind, field, m_keys[c]);
            if (rank > 0 && (best == 0 || rank < best)) {
                best = rank;
                column = c;
            }
        }
        if (best > 0)
            m_plan.columns[column].field = field;
    }
    if (m_plan.kind != TableKind::Customers)
        return;
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        ImportColumn& column = m_plan.columns[c];
        if (m_isSaid[c] || column.field != Field::None)
            continue;
        column.field = Field::CustomerField;
        column.customerField = column.name;
    }
}

void Planner::noteDuplicateHeaders()
{
    std::map<std::string, std::vector<std::size_t>> same;
    for (std::size_t c = 0; c < m_headers.size(); ++c)
        if (!m_headers[c].empty())
            same[foldedId(m_headers[c])].push_back(c);
    for (const auto& [name, columns] : same) {
        if (columns.size() < 2)
            continue;
        const bool isUsed = std::any_of(columns.begin(), columns.end(), [&](std::size_t c) {
            return m_plan.columns[c].field != Field::None;
        });
        const bool isAnswered
            = std::any_of(columns.begin(), columns.end(), [&](std::size_t c) { return m_isByPosition[c]; });
        if (isUsed && !isAnswered) {
            std::vector<Choice> choices;
            std::string numbers;
            const ImportColumn& first = m_plan.columns[columns[0]];
            const std::string field
                = first.field == Field::CustomerField ? first.customerField : fieldKey(first.field);
            for (const std::size_t c : columns) {
                const std::string position = std::to_string(c + 1);
                numbers += (numbers.empty() ? "" : " and ") + position;
                choices.push_back({field + "=#" + position, "column " + position + " is " + quoted(field)});
            }
            ask(QuestionKind::DuplicateHeaders, first.name,
                "columns " + numbers + " have the same header " + quoted(m_headers[columns[0]])
                    + "; map by position",
                std::move(choices));
        }
        for (const std::size_t c : columns)
            if (!m_isSaid[c] && m_plan.columns[c].field == Field::CustomerField
                && (isAnswered || c != columns[0]))
                m_plan.columns[c].customerField
                    = m_plan.columns[c].name + " (column " + std::to_string(c + 1) + ")";
    }
}

Status Planner::tally(const Progress& progress)
{
    const std::size_t width = m_plan.columns.size();
    m_tallies = std::vector<ColumnTally>(width);
    std::vector<std::size_t> looked;
    for (std::size_t c = 0; c < width; ++c) {
        ColumnTally& t = m_tallies[c];
        switch (m_plan.columns[c].field) {
        case Field::None:
            t.look = ColumnTally::Ignore;
            break;
        case Field::CustomerId:
            m_idColumn = int(c);
            t.look = ColumnTally::AsText;
            t.countsTexts = false; // tallyId() knows
            break;
        case Field::CustomerName:
        case Field::InvoiceId:
        case Field::ProductId:
        case Field::Category:
            t.look = ColumnTally::AsText;
            break;
        case Field::Currency:
            t.look = ColumnTally::AsCurrency;
            break;
        case Field::InvoiceDate:
        case Field::DueDate:
        case Field::PaidDate:
        case Field::PaymentDate:
            t.look = ColumnTally::AsDate;
            t.century = dateFormat({}, m_plan.options).century;
            break;
        case Field::IsReturn:
            t.look = ColumnTally::AsFlag;
            break;
        default:
            t.look = ColumnTally::AsNumber;
            t.isShare = m_plan.columns[c].field == Field::DiscountRate;
        }
        if (t.look != ColumnTally::Ignore)
            looked.push_back(c);
    }
    if (m_plan.known.any())
        for (const std::string& id : *m_plan.known.ids)
            m_knownIds.insert(id);

    TableRows rows(m_table, dialect(), m_plan.headerRow, width);
    TextRecord record;
    while (rows.next(record)) {
        if (++m_plan.rows % kProgressStep == 0 && !goOn(progress, rows.reader().position(), m_table.size()))
            return Error{ErrorCode::Cancelled, {}};
        if (record.damage != RecordDamage::None || record.cells.size() != width)
            continue;
        if (m_idColumn >= 0) {
            tallyId(record);
            if (!m_totals.empty() && m_totals.back().line == record.line)
                continue; // a total says nothing about the column
        }
        for (const std::size_t c : looked)
            m_tallies[c].add(record.cells[c], record.line);
    }
    if (rows.reader().failure())
        return *rows.reader().failure();
    if (rows.reader().openQuote())
        return Error{ErrorCode::MalformedTable,
                     *rows.reader().openQuote()
                         + ": the quote opened here is never closed (choose none as the quote if quotes mean "
                           "nothing in this file)"};
    m_plan.blankRows = rows.blank();
    m_keptQuotes = rows.reader().keptQuotes();
    m_hasMixedLineEnds = rows.reader().hasMixedLineEnds();
    return Done{};
}

void Planner::tallyId(const TextRecord& record)
{
    const std::string_view text = cellText(record.cells[std::size_t(m_idColumn)]);
    if (text.empty())
        return;
    const std::int32_t number = m_idTexts.insert(text);
    const bool isNew = std::size_t(number) == m_ids.size();
    if (isNew) {
        m_ids.emplace_back();
        Id& id = m_ids.back();
        id.line = record.line;
        id.isTotal = namesTotal(text);
        id.isKnown = m_knownIds.size() == 0 || m_knownIds.find(text) >= 0;
    }
    Id& id = m_ids[std::size_t(number)];
    ++id.rows;
    if (id.isTotal) {
        ++m_totalCount;
        if (m_totals.size() == kFewWitnesses)
            m_totals.erase(m_totals.begin());
        m_totals.push_back({record.line, std::string(text)});
    }
    if (m_plan.kind != TableKind::Customers)
        return;
    const std::size_t hash = std::hash<std::string_view>()(record.raw);
    if (isNew) {
        id.rawHash = hash;
    } else if (id.rawHash == hash) {
        ++m_repeatCount;
    } else {
        ++m_conflictCount;
        if (m_conflicts.size() < kFewWitnesses)
            m_conflicts.push_back({id.line, record.line, std::string(text)});
    }
}

Result<ImportPlan> Planner::plan(const Progress& progress)
{
    decideEncoding();
    decideDialect();
    decideHeader();
    if (const Status status = decideColumns(); !status)
        return status.error();
    if (const Status status = tally(progress); !status)
        return status.error();
    if (m_plan.rows == 0) {
        std::string names;
        for (const ImportColumn& column : m_plan.columns)
            names += (names.empty() ? "" : ", ") + column.name;
        return Error{ErrorCode::NothingToImport, "no data rows; the columns are " + names};
    }
    const std::size_t width = m_plan.columns.size();
    m_needsDecimal.assign(width, false);
    m_needsOrder.assign(width, false);
    askMappings();
    for (std::size_t c = 0; c < width; ++c)
        judgeColumn(c);
    borrowDecisions();
    profileColumns();
    askCurrencies();
    askIds();
    noteTable();
    noteColumns();
    makePreview();
    return std::move(m_plan);
}

} // namespace strata
