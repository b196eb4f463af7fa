#pragma once
#include <QColor>
#include <QString>

#include <utility>
#include <vector>

namespace strata {

// A table of plain text cells for a report.
struct ReportTable
{
    struct Column
    {
        QString title;
        double width = 1.0; // relative to the others
        bool isNumber = false; // set to the right
    };
    struct Cell
    {
        QString text;
        QColor mark; // a small square of this colour before the text; invalid = none
        bool isStrong = false;

        Cell(QString cellText = {}, QColor markColor = {}, bool strong = false)
            : text(std::move(cellText))
            , mark(markColor)
            , isStrong(strong)
        {
        }
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; // may be shorter than the columns
    bool hasTotal = false; // the last row is the sum of those above
};

} // namespace strata
