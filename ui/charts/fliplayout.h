#pragma once
#include "core/model/framework.h"
#include "ui/charts/flipchart.h"

#include <QRectF>

namespace strata {

// Where the parts of a flip curve lie.
struct FlipChart::Layout
{
    QRectF area, plot, band, axis, legend;
    double yStep = 1.0, yMost = 1.0;

    double x(double basisPoints) const { return plot.left() + basisPoints / kFullWeight * plot.width(); }
    double y(double moved) const { return plot.bottom() - moved / yMost * plot.height(); }
    double perPixel() const { return plot.width() > 0.0 ? kFullWeight / plot.width() : kFullWeight; }
};

} // namespace strata
