#pragma once
#include <QPointF>
#include <QPolygonF>

namespace strata {

// What the mouse does in the matrix: pick one customer, or draw around many.
enum class MatrixTool
{
    Point,
    Rectangle,
    Lasso
};

// A region that is being drawn over the matrix, by hand or by keys. All in scores: CLV as x, net profit as y.
class MatrixBrush
{
public:
    bool isActive() const { return m_isActive; }
    bool adds() const { return m_adds; } // to what is brushed already
    void begin(const QPointF& score, bool isLasso, bool adds);
    void moveTo(const QPointF& score);
    void end() { m_isActive = false; }

    // Closed by itself. A side at 0 or 100 reaches a little beyond, so that who stands there is inside.
    QPolygonF region() const;

private:
    QPolygonF m_points; // rectangle: two corners
    bool m_isActive = false, m_isLasso = false, m_adds = false;
};

} // namespace strata
