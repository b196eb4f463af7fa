#pragma once
#include "core/method/evaluate.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace strata {

// The cloud of the stratification matrix: one bubble per scored customer, its area the net sales. Above
// kMostBubbles customers a picture of how many stand where, in the colour of most of them.
class MatrixPoints
{
public:
    static constexpr std::size_t kMostBubbles = 20'000;

    void setSizes(const MetricTable& metrics); // when the net sales are new: bubbles' radii and their order
    void setScores(const Results& results);
    void setScale(double scale) { m_scale = scale; } // of the radii

    std::size_t count() const { return m_shown; }
    bool isDensity() const { return m_shown > kMostBubbles; }

    // `plot` spans 0..100 on both axes, CLV to the right, net profit upwards.
    void paint(QPainter& painter, const QRectF& plot, double devicePixels = 1.0) const;
    // The customer under a position, the smallest bubble first; -1 = none.
    int customerAt(const QPointF& position, const QRectF& plot) const;
    bool isShown(int customer) const;
    QPointF position(int customer, const QRectF& plot) const;
    double radius(int customer) const;

private:
    void paintDensity(QPainter& painter, const QRectF& plot, double devicePixels) const;

    std::vector<float> m_clv, m_profit; // 0..100; below 0 = not scored
    std::vector<std::uint8_t> m_types;
    std::vector<float> m_radii;
    std::vector<std::int32_t> m_order; // largest first, so that small bubbles lie on top
    std::size_t m_shown = 0;
    double m_scale = 1.0;
};

} // namespace strata
