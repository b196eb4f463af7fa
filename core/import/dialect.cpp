#include "core/import/dialect.h"

#include "core/import/cells.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace strata {

namespace {

constexpr std::size_t kSampleBytes = 65536;
constexpr std::size_t kSampleRows = 200;

bool isWord(std::string_view cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || std::string_view(" .&'/_@+-()#:%\"*!?=<>$").find(c) != std::string_view::npos;
    });
}

bool looksTyped(std::string_view raw)
{
    const std::string_view cell = trimmed(raw);
    return isWord(cell) || numberShape(cell).reading != NumberShape::Unreadable
        || dateShape(cell).reading != DateShape::Unreadable;
}

struct Fit
{
    Dialect dialect;
    double score = 0.0;
    double consistency = 0.0; // share of the rows that have the usual width
    std::size_t width = 0; // the usual one
    bool firstRowFits = false;
};

Fit fitOf(std::string_view sample, Dialect dialect)
{
    RecordReader reader(sample, dialect);
    TextRecord record;
    std::map<std::size_t, std::size_t> rowsOfWidth;
    std::size_t rows = 0, cells = 0, typed = 0, firstWidth = 0;
    while (rows < kSampleRows && reader.next(record)) {
        if (record.isBlank)
            continue;
        if (++rows == 1)
            firstWidth = record.cells.size();
        ++rowsOfWidth[record.cells.size()];
        for (const std::string_view cell : record.cells) {
            ++cells;
            typed += looksTyped(cell);
        }
        if (record.damage == RecordDamage::TextAfterQuote)
            cells += 2; // speaks against this quote
    }
    Fit fit{dialect};
    if (rows == 0)
        return fit;
    std::size_t most = 0;
    for (const auto& [width, count] : rowsOfWidth) {
        if (count >= most) { // the wider of two equals
            most = count;
            fit.width = width;
        }
    }
    fit.consistency = double(most) / double(rows);
    fit.firstRowFits = firstWidth == fit.width;
    const double typedShare = cells ? double(typed) / double(cells) : 0.0;
    const double widthFactor = fit.width > 1 ? 1.0 + 0.1 * std::log2(double(fit.width)) : 0.3;
    fit.score = fit.consistency * typedShare * widthFactor;
    if (reader.openQuote())
        fit.score *= 0.5;
    if (dialect.quote == '\'')
        fit.score *= 0.99;
    return fit;
}

} // namespace

DialectGuess guessDialect(std::string_view text, std::optional<char> delimiter, std::optional<char> quote)
{
    // The sample must end in a NUL byte as every text for a RecordReader; it ends with a record where it can.
    std::string sample(text.substr(0, kSampleBytes));
    if (text.size() > kSampleBytes)
        if (const std::size_t end = sample.find_last_of("\r\n"); end != std::string::npos)
            sample.resize(end + 1);

    std::vector<char> delimiters = {',', ';', '\t', '|'};
    std::vector<char> quotes = {'"'};
    if (delimiter)
        delimiters = {*delimiter};
    if (quote)
        quotes = {*quote};
    else if (sample.find('\'') != std::string::npos)
        quotes.push_back('\'');

    std::vector<Fit> fits;
    for (const char d : delimiters)
        for (const char q : quotes)
            fits.push_back(fitOf(sample, {d, q}));
    const auto best = std::max_element(fits.begin(), fits.end(),
                                       [](const Fit& a, const Fit& b) { return a.score < b.score; });
    DialectGuess guess{best->dialect, std::nullopt};
    for (const Fit& fit : fits)
        if (fit.dialect.delimiter != best->dialect.delimiter && fit.dialect.quote == best->dialect.quote
            && fit.width > 1 && fit.firstRowFits && fit.consistency > 0.98 && 2 * fit.width > best->width)
            guess.rival = fit.dialect.delimiter;
    return guess;
}

} // namespace strata
