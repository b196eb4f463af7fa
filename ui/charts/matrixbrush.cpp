#include "ui/charts/matrixbrush.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kBeyond = 1.0;
constexpr double kSameLine
    = 1e-6; // a corner set by keys lies on whole scores, and takes in who stands on them

double outwards(double score)
{
    return score <= 0.0 ? -kBeyond : score >= 100.0 ? 100.0 + kBeyond : score;
}

} // namespace

void MatrixBrush::begin(const QPointF& score, bool isLasso, bool adds)
{
    m_points = {score};
    m_isActive = true;
    m_isLasso = isLasso;
    m_adds = adds;
}

void MatrixBrush::moveTo(const QPointF& score)
{
    if (!m_isLasso) {
        m_points = {m_points.first(), score};
        return;
    }
    const QPointF way = score - m_points.last();
    if (std::hypot(way.x(), way.y()) >= 0.3) // half a pixel in a usual window
        m_points.append(score);
}

QPolygonF MatrixBrush::region() const
{
    if (!m_isLasso) {
        const QPointF a = m_points.first(), b = m_points.last();
        const double left = outwards(std::min(a.x(), b.x())) - kSameLine;
        const double right = outwards(std::max(a.x(), b.x())) + kSameLine;
        const double low = outwards(std::min(a.y(), b.y())) - kSameLine;
        const double high = outwards(std::max(a.y(), b.y())) + kSameLine;
        return QPolygonF(
            {QPointF(left, low), QPointF(right, low), QPointF(right, high), QPointF(left, high)});
    }
    QPolygonF region;
    for (const QPointF& point : m_points)
        region.append({outwards(point.x()), outwards(point.y())});
    return region;
}

} // namespace strata
