#pragma once
#include "core/model/batch.h"

#include <cstddef>
#include <optional>

namespace strata {

// What the rows of one source add up to, to set two readings of it side by side. Money in units of the
// project's currency; nothing where the source has no such column.
struct SourceFigures
{
    std::size_t customers = 0; // in it, or named in it
    std::optional<double> net, cost; // of invoice lines, or of the window where a database added them up
    std::optional<double> paid; // payments
};
SourceFigures figuresOf(const BatchRows& rows);

// Whether every value is the same, in the same order.
bool areSameRows(const BatchRows& a, const BatchRows& b);

// One source before a refresh and now.
struct SourceComparison
{
    std::size_t import = 0; // its place in Project::imports
    std::optional<SourceFigures> before; // nothing: the rows of then could not be looked at
    SourceFigures now;
    bool areRowsSame = false;
};

} // namespace strata
