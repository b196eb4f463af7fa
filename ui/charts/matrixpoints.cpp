#include "ui/charts/matrixpoints.h"

#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

constexpr double kLargest = 15.0; // radius in px of the largest customer
constexpr double kSmallest = 2.0;
constexpr int kCell = 2; // px of a density cell

QPointF at(const QRectF& plot, double clv, double profit)
{
    return {plot.left() + plot.width() * clv / 100.0, plot.bottom() - plot.height() * profit / 100.0};
}

} // namespace

void MatrixPoints::setSizes(const MetricTable& metrics)
{
    double most = 0.0;
    for (const Amount sales : metrics.netSales)
        if (isKnown(sales))
            most = std::max(most, double(sales));
    m_radii.assign(metrics.customers, float(kSmallest));
    for (std::size_t i = 0; i < metrics.netSales.size(); ++i) {
        const Amount sales = metrics.netSales[i];
        if (isKnown(sales) && sales > 0 && most > 0.0)
            m_radii[i] = float(std::max(kSmallest, kLargest * std::sqrt(double(sales) / most)));
    }
    m_order.resize(metrics.customers);
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](std::int32_t a, std::int32_t b) { return m_radii[a] > m_radii[b]; });
}

void MatrixPoints::setScores(const Results& results)
{
    const std::size_t n = results.types.size();
    m_clv.resize(n);
    m_profit.resize(n);
    m_types = results.types;
    m_shown = 0;
    for (std::size_t i = 0; i < n; ++i) {
        m_clv[i] = float(results.clv[i]);
        m_profit[i] = float(results.netProfit[i]);
        m_shown += isShown(int(i)) ? 1 : 0;
    }
}

bool MatrixPoints::isShown(int customer) const
{
    const auto i = std::size_t(customer);
    return i < m_types.size() && m_clv[i] >= 0.0f && m_profit[i] >= 0.0f
        && !isStatus(CustomerType(m_types[i]));
}

QPointF MatrixPoints::position(int customer, const QRectF& plot) const
{
    return at(plot, m_clv[std::size_t(customer)], m_profit[std::size_t(customer)]);
}

double MatrixPoints::radius(int customer) const
{
    return m_scale * (std::size_t(customer) < m_radii.size() ? m_radii[std::size_t(customer)] : kSmallest);
}

void MatrixPoints::paint(QPainter& painter, const QRectF& plot, double devicePixels) const
{
    if (isDensity()) {
        paintDensity(painter, plot, devicePixels);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, m_shown <= 5000);
    std::array<QColor, kStratumCount> fills;
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        fills[type] = Theme::instance().typeColor(CustomerType(type));
        fills[type].setAlphaF(0.55f);
    }
    painter.setPen(Qt::NoPen);
    int brush = -1;
    for (const std::int32_t customer : m_order) {
        if (!isShown(customer))
            continue;
        if (const int type = m_types[std::size_t(customer)]; type != brush) {
            brush = type;
            painter.setBrush(fills[std::size_t(type)]);
        }
        const double r = radius(customer);
        const QPointF middle = position(customer, plot);
        if (m_shown > 2000 && r < 2.5) // at this size a square is as round, and ten times as fast
            painter.fillRect(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r).toRect(),
                             fills[std::size_t(brush)]);
        else
            painter.drawEllipse(middle, r, r);
    }
    painter.restore();
}

void MatrixPoints::paintDensity(QPainter& painter, const QRectF& plot, double devicePixels) const
{
    const int columns = std::max(1, int(plot.width() * devicePixels) / kCell);
    const int rows = std::max(1, int(plot.height() * devicePixels) / kCell);
    std::vector<std::array<std::uint32_t, kStratumCount>> cells(std::size_t(columns) * std::size_t(rows));
    for (std::size_t i = 0; i < m_types.size(); ++i) {
        if (!isShown(int(i)))
            continue;
        const int x = std::min(columns - 1, int(m_clv[i] / 100.0f * float(columns)));
        const int y = std::min(rows - 1, int((100.0f - m_profit[i]) / 100.0f * float(rows)));
        ++cells[std::size_t(y) * std::size_t(columns) + std::size_t(x)][m_types[i]];
    }
    std::uint32_t most = 1;
    for (const auto& cell : cells)
        most = std::max(most, std::accumulate(cell.begin(), cell.end(), std::uint32_t(0)));
    const double scale = 0.8 / std::log1p(double(most));
    QImage image(columns, rows, QImage::Format_ARGB32);
    for (int y = 0; y < rows; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < columns; ++x) {
            const auto& cell = cells[std::size_t(y) * std::size_t(columns) + std::size_t(x)];
            const std::uint32_t all = std::accumulate(cell.begin(), cell.end(), std::uint32_t(0));
            if (all == 0) {
                line[x] = 0;
                continue;
            }
            const auto type = std::size_t(std::max_element(cell.begin(), cell.end()) - cell.begin());
            QColor color = Theme::instance().typeColor(CustomerType(type));
            color.setAlphaF(float(0.2 + scale * std::log1p(double(all))));
            line[x] = color.rgba();
        }
    }
    painter.drawImage(plot, image);
}

int MatrixPoints::customerAt(const QPointF& position_, const QRectF& plot) const
{
    for (auto it = m_order.rbegin(); it != m_order.rend(); ++it) { // small ones lie on top
        if (!isShown(*it))
            continue;
        const QPointF d = position(*it, plot) - position_;
        const double reach = std::max(radius(*it), 4.0);
        if (d.x() * d.x() + d.y() * d.y() <= reach * reach)
            return *it;
    }
    return -1;
}

} // namespace strata
