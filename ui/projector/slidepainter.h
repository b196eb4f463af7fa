#pragma once
#include "ui/projector/projectorslide.h"

#include <QFont>
#include <QRectF>

#include <functional>

class QPainter;

namespace strata {

// Draws the words, lists and bars of a slide, all sizes in parts of the window's height, so that they read
// the same on every projector. The smallest text is 20 px on a screen of 1080 lines.
class SlidePainter
{
public:
    static constexpr double kLines = 1080.0; // the height that the sizes are given for
    static constexpr double kChartScale = 1.85; // makes the charts' smallest text 20 px or more there
    static constexpr double kAloneScale = 3.2; // of the bars where nothing stands beside them

    // Where things stand in a window.
    struct Layout
    {
        QRectF title, timer, lead, left, right, bars, body;
    };
    static double unit(const QSizeF& window) { return window.height() / kLines; }
    static Layout layoutOf(const ProjectorSlide& slide, const QSizeF& window, bool hasTimer);

    SlidePainter(QPainter& painter, const QSizeF& window);

    void title(const QRectF& area, const QString& text) const;
    void timer(const QRectF& area, const QString& text, bool isUrgent) const;
    void lead(const QRectF& area, const QString& text) const;
    void message(const QRectF& area, const QString& text) const;
    void lists(const QRectF& area, const ProjectorSlide& slide) const;
    void movers(const QRectF& area, const ProjectorSlide& slide,
                const std::function<QString(int customer)>& nameOf) const;
    void bars(const QRectF& area, const ProjectorSlide& slide) const;
    void hint(const QSizeF& window, const QString& text) const;

    static QColor ground();

private:
    void text(const QRectF& area, int flags, const QString& words, const QFont& font,
              const QColor& color) const; // in one line, elided where it is too long
    void row(const QRectF& area, const ProjectorSlide::Row& row, double u, bool isIndented) const;
    void voteBar(const QRectF& area, const ProjectorSlide::Bar& bar) const;
    void track(const QRectF& area, int weight) const;

    QPainter& m_painter;
    double m_unit;
};

} // namespace strata
