#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace strata {

// How many customers the matrix shows at most: the largest by net sales. More would only darken the page.
inline constexpr std::size_t kMatrixCustomers = 4000;

// One line of paintShareBars(): a figure, and its share of the whole.
struct ShareBar
{
    QString name, value;
    std::optional<double> percent; // nothing: there is no whole to be a share of
};

// Drawings for paper, in vectors. `pt` is the length of a typographic point in the painter's units.
void paintTypeBars(QPainter& painter, const QRectF& rect, double pt, const Summary& summary);
void paintMatrix(QPainter& painter, const QRectF& rect, double pt, const Project& project,
                 const Evaluation& evaluation);
// Bars as long as the shares; a share below 0 has none.
void paintShareBars(QPainter& painter, const QRectF& rect, double pt, const std::vector<ShareBar>& bars,
                    const QColor& color);
// Percent of the total; money where the total is not above 0.
void paintWhaleCurve(QPainter& painter, const QRectF& rect, double pt, const WhaleCurve& whale,
                     const std::string& currency);

} // namespace strata
