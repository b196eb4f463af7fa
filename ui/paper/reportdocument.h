#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "ui/paper/paper.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

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

// A report in the making: text, tables and drawings in reading order, laid out for paper and written as a PDF
// whose text can be searched. Names go in as plain text.
class ReportDocument
{
public:
    // Draws into a rectangle in device units; `pt` is the length of a typographic point.
    using Drawing = std::function<void(QPainter& painter, const QRectF& rect, double pt)>;

    explicit ReportDocument(Paper paper);
    ~ReportDocument();

    void title(const QString& kicker, const QString& title, const QString& subtitle);
    void heading(const QString& text, bool onNewPage);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text); // small and quiet
    void table(const ReportTable& table);
    void figure(Drawing drawing, double heightPt);

    int pageCount();

    // Header: `left` and `right` above a line on every page but the first; footer: `footer` and "Page 2 of
    // 9".
    Result<QByteArray> toPdf(const QString& title, const QString& left, const QString& right,
                             const QString& footer, const Progress& progress);

private:
    class Figures;

    double em(double pt) const; // a length for the layout
    void block(double pointSize, int weight, const QColor& color, double above, double below);
    void layOut();

    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QTextDocument m_document;
    QTextCursor m_cursor;
    std::unique_ptr<Figures> m_figures;
    double m_headerHeight = 0.0, m_footerHeight = 0.0; // device units
    bool m_isEmpty = true;
    bool m_isLaidOut = false; // nothing can be added any more
};

// The face of reports: Inter where installed. Slightly spaced, so that no ligature hides a word from a
// search.
QFont reportFont(double pointSize);

} // namespace strata
