#pragma once
#include <cstddef>
#include <vector>

namespace strata {

// One thing on paper, as high as it came out, in any unit.
struct MeasuredItem
{
    enum Kind
    {
        Text, // parts are lines
        Table, // parts are rows
        Whole // one part, never divided
    };
    Kind kind = Text;
    double above = 0.0; // room to what comes before; none at the head of a page
    std::vector<double> parts = {};
    double head = 0.0; // of a table: comes before its first row, and again on every page
    bool keepsNext = false; // never the last on a page: a heading, the words before a drawing
    bool keepsNote = false; // of a table: its last rows stay with what follows, which is about them
    bool startsPage = false;
};

// A page begins with this line or row of this item.
struct PageBreak
{
    std::size_t item = 0, part = 0;

    bool operator==(const PageBreak&) const = default;
};

// Where pages begin after the first one. A heading stays with what it is over, no line of a paragraph stands
// alone at the foot or at the head of a page, no row is divided, no table ends with a single row on a
// page of its own, and no note to a table begins a page. What is higher than a page begins one.
std::vector<PageBreak> pageBreaks(const std::vector<MeasuredItem>& items, double pageHeight);

} // namespace strata
