#pragma once
#include "core/method/evaluate.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <cstdint>
#include <vector>

namespace strata {

// The cloud of the stratification matrix: one bubble per scored customer, its area the net sales. Above
// kMostBubbles customers a picture of how many stand where, in the colour of most of them.
class MatrixPoints
{
public:
    static constexpr std::size_t kMostBubbles = 20'000;
    static constexpr std::size_t kMostGroups = 16;

    void
    setSizes(const MetricTable& metrics); // when the metrics are new: bubbles' radii, and who loses money
    void setScores(const Results& results);
    void setScale(double scale) { m_scale = scale; } // of the radii
    // What colour a customer has: an index into `colours`, of which there are at most kMostGroups; without
    // any that of its type.
    void setGroups(std::vector<std::uint8_t> groupOf, std::vector<QColor> colours);
    bool isByType() const { return m_colours.empty(); }
    // Who stands out, one per customer; the others are dimmed. Empty: everybody.
    void setBright(std::vector<std::uint8_t> isBright) { m_isBright = std::move(isBright); }
    const std::vector<std::uint8_t>& bright() const { return m_isBright; }
    void setLossesMarked(bool marked) { m_areLossesMarked = marked; } // a ring around who loses money

    std::size_t count() const { return m_count; }
    bool isDensity() const { return m_count > kMostBubbles; }
    const std::vector<float>& clv() const { return m_clv; } // 0..100 per customer; below 0 = none
    const std::vector<float>& profit() const { return m_profit; }
    const std::vector<std::uint8_t>& shown() const { return m_isShown; } // one per customer

    // `plot` spans 0..100 on both axes, CLV to the right, net profit upwards.
    void paint(QPainter& painter, const QRectF& plot, double devicePixels = 1.0) const;
    // The customer under a position, the smallest bubble first; -1 = none.
    int customerAt(const QPointF& position, const QRectF& plot) const;
    // 1 for each customer inside a region in scores (CLV as x, net profit as y), by the even-odd rule.
    std::vector<std::uint8_t> inside(const QPolygonF& region) const;
    bool isShown(int customer) const;
    QPointF position(int customer, const QRectF& plot) const;
    double radius(int customer) const;

private:
    void paintBubbles(QPainter& painter, const QRectF& plot, bool bright) const;
    std::vector<std::uint32_t> countCells(int columns, int rows, std::size_t groups) const;
    void paintDensity(QPainter& painter, const QRectF& plot, double devicePixels) const;
    bool isBright(std::size_t customer) const { return m_isBright.empty() || m_isBright[customer]; }
    std::size_t groupOf(std::size_t customer) const
    {
        return m_colours.empty() ? m_types[customer] : m_groups[customer];
    }
    QColor colourOf(std::size_t group) const;

    std::vector<float> m_clv, m_profit; // 0..100; below 0 = not scored
    std::vector<std::uint8_t> m_types, m_isShown;
    std::vector<std::uint8_t> m_groups, m_isBright;
    std::vector<QColor> m_colours;
    std::vector<float> m_radii;
    std::vector<std::uint8_t> m_loses; // 1 = net profit in money below 0
    mutable std::vector<std::int32_t> m_order; // largest first, so that small bubbles lie on top; made when
                                               // bubbles are painted
    std::size_t m_count = 0;
    double m_scale = 1.0;
    bool m_areLossesMarked = false;
};

} // namespace strata
