#pragma once
#include <QRectF>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

class QPainter;

namespace strata {

// How the scores of one axis spread, as bars along an edge of the matrix: what is at or above the cut in the
// accent colour, what is below it in quiet grey.
class MarginBars
{
public:
    static constexpr int kBins = 50; // of 2 points each; the last one has 100 too

    // Scores 0..100, below 0 = none. `isShown` and `isBright` say who counts and who stands out, one per
    // customer; an empty `isBright`: everybody.
    void count(const std::vector<float>& scores, const std::vector<std::uint8_t>& isShown,
               const std::vector<std::uint8_t>& isBright);

    const std::array<std::uint32_t, kBins>& bins() const { return m_all; }
    const std::array<std::uint32_t, kBins>& brightBins() const { return m_bright; }

    // Bars grow upwards from the lower edge of `area`, whose width spans 0..100; or, where they stand at the
    // right of a plot, to the right from its left edge, with 0 at the bottom.
    void paintAbove(QPainter& painter, const QRectF& area, double cut) const;
    void paintBeside(QPainter& painter, const QRectF& area, double cut) const;
    QString tipAt(double score) const; // "Scores 40 to 42: 17 customers"

private:
    template <typename Bar> void paint(QPainter& painter, double cut, double room, Bar bar) const;

    std::array<std::uint32_t, kBins> m_all{}, m_bright{};
};

} // namespace strata
