#pragma once
#include "ui/paper/pagebreaks.h"
#include "ui/paper/reporttable.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPaintDevice;
class QPainter;

namespace strata {

// Draws into a rectangle in device units; `pt` is the length of a typographic point.
using ReportDrawing = std::function<void(QPainter& painter, const QRectF& rect, double pt)>;

// What a report is made of, in reading order.
struct FlowText
{
    QString text;
    double size = 9.5; // points, like `above` and `below`
    int weight = 400; // QFont::Weight
    QColor color;
    double above = 0.0, below = 0.0;
    bool keepsNext = false; // never the last on a page
    bool startsPage = false;
    bool isBullet = false; // with a mark before it, set in
};
struct FlowFigure
{
    ReportDrawing drawing;
    double height = 0.0; // points
};
using FlowItem = std::variant<FlowText, ReportTable, FlowFigure>;

// The laid out text of a report. Its pages begin where pageBreaks() says.
class ReportFlow
{
public:
    // Lengths are those of `device`, which must live as long; `resolution` is its dots per inch.
    ReportFlow(QPaintDevice* device, int resolution, QSizeF page);
    ~ReportFlow();

    void layOut(const std::vector<FlowItem>& items) { run(items, false); } // which must live as long; once
    // The same where all of it is on one page; else nothing is done, which is sooner known than the pages.
    bool layOutOnePage(const std::vector<FlowItem>& items) { return run(items, true); }
    int pageCount() const;
    void paint(QPainter& painter, int page) const; // from the painter's origin

private:
    class Builder;
    class Figures;

    bool run(const std::vector<FlowItem>& items, bool isOnePage);
    std::unique_ptr<QTextDocument> newDocument() const;
    std::vector<MeasuredItem> measured(Builder& built, const std::vector<FlowItem>& items) const;

    QPaintDevice* m_device;
    int m_resolution;
    QSizeF m_page;
    std::unique_ptr<Figures> m_figures;
    std::unique_ptr<QTextDocument> m_document;
};

// The face of reports. Slightly spaced, so that no ligature hides a word from a search.
QFont reportFont(double pointSize);

} // namespace strata
