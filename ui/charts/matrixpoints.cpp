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
constexpr std::size_t kShades = 64; // of one colour, from few customers to many

QPointF at(const QRectF& plot, double clv, double profit)
{
    return {plot.left() + plot.width() * clv / 100.0, plot.bottom() - plot.height() * profit / 100.0};
}

// Scores as floats, and who has both and a type; how many that are. Plain columns that cannot overlap, so
// that the compiler takes several customers at a time.
std::size_t takeScores(const double* __restrict__ clv, const double* __restrict__ profit,
                       const std::uint8_t* __restrict__ types, float* __restrict__ x, float* __restrict__ y,
                       std::uint8_t* __restrict__ isShown, std::size_t count)
{
    std::size_t shown = 0;
    constexpr std::size_t kBlock = 8192;
    for (std::size_t begin = 0; begin < count; begin += kBlock) {
        const std::size_t end = std::min(begin + kBlock, count);
        for (std::size_t i = begin; i < end; ++i) {
            x[i] = float(clv[i]);
            y[i] = float(profit[i]);
        }
        for (std::size_t i = begin; i < end; ++i) {
            const bool isScored = (std::min(x[i], y[i]) >= 0.0f) & (types[i] < kStratumCount);
            isShown[i] = isScored ? 1 : 0;
        }
        std::uint32_t inBlock = 0;
        for (std::size_t i = begin; i < end; ++i)
            inBlock += isShown[i];
        shown += inBlock;
    }
    return shown;
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
    m_loses.assign(metrics.customers, 0);
    for (std::size_t i = 0; i < metrics.netProfit.size(); ++i)
        m_loses[i] = isKnown(metrics.netProfit[i]) && metrics.netProfit[i] < 0;
    m_order.clear();
}

void MatrixPoints::setScores(const Results& results)
{
    const std::size_t n = results.types.size();
    m_clv.resize(n);
    m_profit.resize(n);
    m_isShown.resize(n);
    m_types = results.types;
    m_count = takeScores(results.clv.data(), results.netProfit.data(), m_types.data(), m_clv.data(),
                         m_profit.data(), m_isShown.data(), n);
    // Of other customers: what is said of them comes with the next call.
    if (m_groups.size() != n)
        setGroups({}, {});
    if (m_isBright.size() != n)
        m_isBright.clear();
    if (m_loses.size() != n)
        m_loses.assign(n, 0);
    if (m_order.size() != n)
        m_order.clear();
}

void MatrixPoints::setGroups(std::vector<std::uint8_t> groupOf, std::vector<QColor> colours)
{
    m_groups = std::move(groupOf);
    m_colours = std::move(colours);
}

QColor MatrixPoints::colourOf(std::size_t group) const
{
    return m_colours.empty() ? Theme::instance().typeColor(CustomerType(group))
                             : m_colours[std::min(group, m_colours.size() - 1)];
}

bool MatrixPoints::isShown(int customer) const
{
    const auto i = std::size_t(customer);
    return i < m_isShown.size() && m_isShown[i];
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
    if (m_order.size() != m_types.size()) {
        m_order.resize(m_types.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](std::int32_t a, std::int32_t b) { return radius(a) > radius(b); });
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, m_count <= 5000);
    if (!m_isBright.empty())
        paintBubbles(painter, plot, false);
    paintBubbles(painter, plot, true);
    painter.restore();
}

void MatrixPoints::paintBubbles(QPainter& painter, const QRectF& plot, bool bright) const
{
    const Colors& colors = Theme::instance().colors();
    std::array<QColor, kMostGroups> fills;
    for (std::size_t group = 0; group < (isByType() ? kStratumCount : m_colours.size()); ++group) {
        fills[group] = bright ? colourOf(group) : colors.quiet;
        fills[group].setAlphaF(bright ? 0.55f : 0.12f);
    }
    const QPen ring(colors.text, m_scale);
    bool hasRing = false;
    std::size_t brush = kMostGroups;
    painter.setPen(Qt::NoPen);
    for (const std::int32_t customer : m_order) {
        const auto i = std::size_t(customer);
        if (!m_isShown[i] || isBright(i) != bright)
            continue;
        if (const std::size_t group = groupOf(i); group != brush) {
            brush = group;
            painter.setBrush(fills[group]);
        }
        const double r = radius(customer);
        const QPointF middle = position(customer, plot);
        if (const bool loses = bright && m_areLossesMarked && m_loses[i]; loses != hasRing) {
            hasRing = loses;
            painter.setPen(loses ? ring : QPen(Qt::NoPen));
        }
        if (m_count > 2000 && r < 2.5) { // at this size a square is as round, and ten times as fast
            const QRect box = QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r).toRect();
            if (hasRing)
                painter.drawRect(box);
            else
                painter.fillRect(box, fills[brush]);
        } else {
            painter.drawEllipse(middle, r, r);
        }
    }
}

// How many customers stand in each cell: a count for each group, then those dimmed and those who lose money.
std::vector<std::uint32_t> MatrixPoints::countCells(int columns, int rows, std::size_t groups) const
{
    const std::size_t stride = groups + 2;
    const std::size_t beyond = std::size_t(columns) * std::size_t(rows); // those who are not shown
    std::vector<std::uint32_t> cells((beyond + 1) * stride);
    const float toColumn = float(columns) / 100.0f, toRow = float(rows) / 100.0f;
    const std::uint8_t* groupOf = isByType() ? m_types.data() : m_groups.data();
    const auto last = std::uint8_t(groups - 1);
    constexpr std::size_t kBlock = 1024;
    std::array<std::uint32_t, kBlock> places;
    for (std::size_t begin = 0; begin < m_isShown.size(); begin += kBlock) {
        const std::size_t count = std::min(kBlock, m_isShown.size() - begin);
        const float* clv = m_clv.data() + begin;
        const float* profit = m_profit.data() + begin;
        const std::uint8_t* isShown = m_isShown.data() + begin;
        for (std::size_t i = 0; i < count; ++i) {
            const int x = std::min(columns - 1, int(clv[i] * toColumn));
            const int y = std::min(rows - 1, int((100.0f - profit[i]) * toRow));
            places[i] = isShown[i] ? std::uint32_t(y * columns + x) : std::uint32_t(beyond);
        }
        const std::uint8_t* group = groupOf + begin;
        if (m_isBright.empty() && !m_areLossesMarked) {
            for (std::size_t i = 0; i < count; ++i)
                ++cells[places[i] * stride + std::min(group[i], last)];
            continue;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const bool bright = isBright(begin + i);
            ++cells[places[i] * stride + (bright ? std::min(group[i], last) : groups)];
            cells[places[i] * stride + groups + 1] += std::uint32_t(bright & (m_loses[begin + i] != 0));
        }
    }
    return cells;
}

void MatrixPoints::paintDensity(QPainter& painter, const QRectF& plot, double devicePixels) const
{
    const int columns = std::max(1, int(plot.width() * devicePixels) / kCell);
    const int rows = std::max(1, int(plot.height() * devicePixels) / kCell);
    const std::size_t groups = isByType() ? kStratumCount : m_colours.size();
    const std::size_t stride = groups + 2;
    const std::vector<std::uint32_t> cells = countCells(columns, rows, groups);
    const auto brightOf = [groups](const std::uint32_t* cell) {
        return std::accumulate(cell, cell + groups, std::uint32_t{0});
    };
    const std::uint32_t* end = cells.data() + std::size_t(columns) * std::size_t(rows) * stride;
    std::uint32_t most = 1;
    for (const std::uint32_t* cell = cells.data(); cell != end; cell += stride)
        most = std::max({most, brightOf(cell), cell[groups]});
    const double scale = double(kShades - 1) / std::log1p(double(most));
    std::vector<std::uint8_t> shades(std::min<std::size_t>(most + 1, 4096));
    for (std::size_t customers = 0; customers < shades.size(); ++customers)
        shades[customers] = std::uint8_t(scale * std::log1p(double(customers)));
    const auto shadeOf = [&](std::uint32_t customers) {
        return customers < shades.size() ? std::size_t(shades[customers])
                                         : std::size_t(scale * std::log1p(double(customers)));
    };
    const auto inShades = [](QColor color, double from, double to) {
        std::array<QRgb, kShades> line{};
        for (std::size_t shade = 0; shade < kShades; ++shade) {
            color.setAlphaF(float(from + (to - from) * double(shade) / double(kShades - 1)));
            line[shade] = qPremultiply(color.rgba());
        }
        return line;
    };
    const Colors& colors = Theme::instance().colors();
    std::array<std::array<QRgb, kShades>, kMostGroups> bright{};
    for (std::size_t group = 0; group < groups; ++group)
        bright[group] = inShades(colourOf(group), 0.2, 1.0);
    const auto dimmed = inShades(colors.quiet, 0.06, 0.24), losing = inShades(colors.text, 0.3, 1.0);

    QImage image(columns, rows, QImage::Format_ARGB32_Premultiplied);
    const std::uint32_t* cell = cells.data();
    for (int y = 0; y < rows; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < columns; ++x, cell += stride) {
            const std::uint32_t customers = brightOf(cell);
            if (customers == 0) {
                line[x] = cell[groups] == 0 ? 0 : dimmed[shadeOf(cell[groups])];
            } else if (m_areLossesMarked && 2 * cell[groups + 1] > customers && (x + y) % 4 == 0) {
                line[x] = losing[shadeOf(customers)]; // hatched where most lose money
            } else {
                const auto group = std::max_element(cell, cell + groups) - cell;
                line[x] = bright[std::size_t(group)][shadeOf(customers)];
            }
        }
    }
    painter.drawImage(plot, image);
}

int MatrixPoints::customerAt(const QPointF& position_, const QRectF& plot) const
{
    int found = -1;
    double foundRadius = 0.0, foundDistance = 0.0;
    for (std::size_t i = 0; i < m_isShown.size(); ++i) {
        if (!m_isShown[i])
            continue;
        const QPointF d = position(int(i), plot) - position_;
        const double r = radius(int(i)), reach = std::max(r, 4.0);
        const double distance = d.x() * d.x() + d.y() * d.y();
        if (distance > reach * reach)
            continue;
        if (found < 0 || r < foundRadius || (r <= foundRadius && distance < foundDistance)) {
            found = int(i);
            foundRadius = r;
            foundDistance = distance;
        }
    }
    return found;
}

std::vector<std::uint8_t> MatrixPoints::inside(const QPolygonF& region) const
{
    std::vector<std::uint8_t> is(m_isShown.size(), 0);
    const QRectF box = region.boundingRect();
    if (region.size() < 3)
        return is;
    // Edges by the bands of net profit they pass: a lasso has hundreds of them, a band few.
    constexpr int kBands = 128;
    struct Edge
    {
        QPointF from, to;
    };
    const double height = std::max(box.height(), 1e-9);
    const auto bandOf
        = [&](double y) { return std::clamp(int((y - box.top()) / height * kBands), 0, kBands - 1); };
    std::array<std::vector<Edge>, kBands> bands;
    for (int i = 0; i < region.size(); ++i) {
        const Edge edge{region[i], region[(i + 1) % region.size()]};
        const int last = bandOf(std::max(edge.from.y(), edge.to.y()));
        for (int band = bandOf(std::min(edge.from.y(), edge.to.y())); band <= last; ++band)
            bands[std::size_t(band)].push_back(edge);
    }
    for (std::size_t i = 0; i < is.size(); ++i) {
        const double x = double(m_clv[i]), y = double(m_profit[i]);
        if (!m_isShown[i] || x < box.left() || x > box.right() || y < box.top() || y > box.bottom())
            continue;
        bool isIn = false;
        for (const Edge& edge : bands[std::size_t(bandOf(y))])
            if ((edge.from.y() > y) != (edge.to.y() > y)
                && x < edge.from.x()
                        + (edge.to.x() - edge.from.x()) * (y - edge.from.y()) / (edge.to.y() - edge.from.y()))
                isIn = !isIn;
        is[i] = isIn;
    }
    return is;
}

} // namespace strata
