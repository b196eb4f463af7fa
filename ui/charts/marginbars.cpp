#include "ui/charts/marginbars.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace strata {

namespace {

constexpr double kBinWidth = 100.0 / MarginBars::kBins;

int binOf(double score)
{
    return std::clamp(int(score / kBinWidth), 0, MarginBars::kBins - 1);
}

} // namespace

void MarginBars::count(const std::vector<float>& scores, const std::vector<std::uint8_t>& isShown,
                       const std::vector<std::uint8_t>& isBright)
{
    m_all.fill(0);
    m_bright.fill(0);
    // Those who are not shown are counted beyond the bars; tables take turns, so that neighbours in one bar do
    // not wait for each other.
    constexpr std::size_t kTables = 4, kBlock = 1024;
    std::array<std::array<std::uint32_t, 2 * (kBins + 1)>, kTables> counts{};
    std::array<std::uint8_t, kBlock> bins;
    for (std::size_t begin = 0; begin < scores.size(); begin += kBlock) {
        const std::size_t size = std::min(kBlock, scores.size() - begin);
        for (std::size_t i = 0; i < size; ++i) {
            const int bin = std::clamp(int(scores[begin + i] / float(kBinWidth)), 0, kBins - 1);
            bins[i] = std::uint8_t(isShown[begin + i] ? bin : kBins);
        }
        if (isBright.empty()) {
            for (std::size_t i = 0; i < size; ++i)
                ++counts[i % kTables][bins[i]];
            continue;
        }
        for (std::size_t i = 0; i < size; ++i)
            ++counts[i % kTables][bins[i] + (isBright[begin + i] ? 0 : kBins + 1)];
    }
    for (const auto& table : counts) {
        for (std::size_t bin = 0; bin < kBins; ++bin) {
            m_bright[bin] += table[bin];
            m_all[bin] += table[bin] + table[bin + kBins + 1];
        }
    }
}

template <typename Bar> void MarginBars::paint(QPainter& painter, double cut, double room, Bar bar) const
{
    const Colors& colors = Theme::instance().colors();
    const std::uint32_t most = std::max(1u, *std::max_element(m_all.begin(), m_all.end()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto piece = [&](double from, double to, std::uint32_t customers, QColor color, float strength) {
        if (from >= to || customers == 0)
            return;
        color.setAlphaF(strength);
        painter.fillRect(bar(from, to, std::max(1.0, room * double(customers) / double(most))), color);
    };
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double from = double(bin) * kBinWidth, to = from + kBinWidth;
        const double split = std::clamp(cut, from, to);
        // The others stay as a shade behind those that stand out.
        if (m_bright[bin] != m_all[bin]) {
            piece(from, split, m_all[bin], colors.quiet, 0.18f);
            piece(split, to, m_all[bin], colors.accent, 0.18f);
        }
        piece(from, split, m_bright[bin], colors.quiet, 0.65f);
        piece(split, to, m_bright[bin], colors.accent, 0.85f);
    }
}

void MarginBars::paintAbove(QPainter& painter, const QRectF& area, double cut) const
{
    paint(painter, cut, area.height(), [&area](double from, double to, double height) {
        const double left = area.left() + area.width() * from / 100.0;
        const double right = area.left() + area.width() * to / 100.0;
        return QRectF(left, area.bottom() - height, right - left, height);
    });
}

void MarginBars::paintBeside(QPainter& painter, const QRectF& area, double cut) const
{
    paint(painter, cut, area.width(), [&area](double from, double to, double width) {
        const double low = area.bottom() - area.height() * from / 100.0;
        const double high = area.bottom() - area.height() * to / 100.0;
        return QRectF(area.left(), high, width, low - high);
    });
}

QString MarginBars::tipAt(double score) const
{
    const auto bin = std::size_t(binOf(score));
    const int customers = int(m_all[bin]); // a plain name: lupdate never ends on an index here
    return QCoreApplication::translate("MarginBars", "Scores %1 to %2: %Ln customer(s)", nullptr, customers)
        .arg(format::number(double(bin) * kBinWidth), format::number(double(bin + 1) * kBinWidth));
}

} // namespace strata
