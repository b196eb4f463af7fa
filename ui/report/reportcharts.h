#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

class QPainter;
class QRectF;

namespace strata {

// How many customers the matrix shows at most: the largest by net sales. More would only darken the page.
inline constexpr std::size_t kMatrixCustomers = 4000;

// Drawings for paper, in vectors. `pt` is the length of a typographic point in the painter's units.
void paintTypeBars(QPainter& painter, const QRectF& rect, double pt, const Summary& summary);
void paintMatrix(QPainter& painter, const QRectF& rect, double pt, const Project& project,
                 const Evaluation& evaluation);
// Percent of the total; money where the total is not above 0.
void paintWhaleCurve(QPainter& painter, const QRectF& rect, double pt, const WhaleCurve& whale,
                     const std::string& currency);

} // namespace strata
