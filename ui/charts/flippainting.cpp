#include "ui/charts/fliplayout.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace strata {

namespace {

constexpr double kCaption = 18.0, kMarkRow = 18.0, kAxisRow = 18.0, kLegendRow = 24.0, kBand = 36.0;

// Ticks at round numbers: 1, 2 or 5 times a power of ten.
double roundStep(double most, int ticks)
{
    const double raw = std::max(1.0, most / ticks);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double ratio = raw / power;
    return power * (ratio <= 1.0 ? 1.0 : ratio <= 2.0 ? 2.0 : ratio <= 5.0 ? 5.0 : 10.0);
}

QString weightText(double basisPoints)
{
    return format::weight(int(std::lround(basisPoints)));
}

} // namespace

FlipChart::Layout FlipChart::layoutIn(const QRectF& area) const
{
    Layout layout;
    layout.area = area;
    std::int32_t most = 1;
    if (m_curve)
        for (const FlipStep& step : m_curve->steps)
            most = std::max(most, step.moved);
    layout.yStep = roundStep(most, 4);
    layout.yMost = std::ceil(most / layout.yStep) * layout.yStep;
    const QFontMetricsF metrics(Theme::instance().headFont());
    const double left = metrics.horizontalAdvance(format::number(layout.yMost)) + 8.0;
    const double right = metrics.horizontalAdvance(format::hundredth(100, 0)) / 2.0 + 2.0;
    const double below = kBand + 6.0 + kAxisRow + kLegendRow;
    layout.plot = area.adjusted(left, kCaption + kMarkRow, -right, -below);
    layout.band = QRectF(layout.plot.left(), layout.plot.bottom() + 6.0, layout.plot.width(), kBand);
    layout.axis = QRectF(area.left(), layout.band.bottom(), area.width(), kAxisRow);
    layout.legend
        = QRectF(layout.plot.left(), layout.axis.bottom(), area.right() - layout.plot.left(), kLegendRow);
    return layout;
}

void FlipChart::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.headFont());
    if (!m_curve) {
        painter.setPen(theme.colors().quiet);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        const Layout layout = layoutIn(area);
        painter.setOpacity(m_isStale ? 0.3 : 1.0);
        paintCurve(painter, layout);
        paintTypes(painter, layout);
        paintMarks(painter, layout);
        paintLegend(painter, layout);
        if (m_isStale) {
            painter.setOpacity(1.0);
            painter.setPen(theme.colors().text);
            painter.setFont(theme.strongFont());
            painter.drawText(layout.plot, Qt::AlignCenter, tr("Computing…"));
        }
    }
    painter.restore();
}

QString FlipChart::caption()
{
    return tr("Customers with another type than today");
}

void FlipChart::paintCurve(QPainter& painter, const Layout& layout) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF& plot = layout.plot;
    painter.setPen(colors.quiet);
    painter.drawText(QRectF(layout.area.left(), layout.area.top(), layout.area.width(), kCaption),
                     Qt::AlignLeft | Qt::AlignVCenter, caption());
    for (double value = 0.0; value <= layout.yMost + 0.5; value += layout.yStep) {
        const double y = layout.y(value);
        painter.setPen(QPen(colors.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(layout.area.left(), y - 9.0, plot.left() - layout.area.left() - 6.0, 18.0),
                         Qt::AlignRight | Qt::AlignVCenter, format::number(value));
    }
    if (!m_curve->isAlone) {
        QColor soft = colors.good;
        soft.setAlphaF(0.16F);
        const QRectF still(layout.x(m_curve->stillFrom), plot.top(),
                           std::max(1.0, layout.x(m_curve->stillTo) - layout.x(m_curve->stillFrom)),
                           layout.band.bottom() - plot.top());
        painter.fillRect(still, soft);
        const QString words = tr("nobody changes type");
        if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 8.0 < still.width()) {
            painter.setPen(colors.good);
            painter.drawText(QRectF(still.left(), plot.top(), still.width(), 20.0), Qt::AlignCenter, words);
        }
    }

    // A step where something changes; where there are more of them than pixels, the least and most of each.
    QPainterPath line;
    const std::vector<FlipStep>& steps = m_curve->steps;
    line.moveTo(plot.left(), layout.y(steps.front().moved));
    if (double(steps.size()) <= plot.width() * 2.0) {
        for (std::size_t s = 1; s < steps.size(); ++s) {
            line.lineTo(layout.x(steps[s].weight), layout.y(steps[s - 1].moved));
            line.lineTo(layout.x(steps[s].weight), layout.y(steps[s].moved));
        }
    } else {
        std::size_t s = 0;
        for (double x = plot.left(); x < plot.right(); x += 1.0) {
            const double end = (x + 1.0 - plot.left()) * layout.perPixel();
            std::int32_t least = steps[s].moved, most = steps[s].moved;
            while (s + 1 < steps.size() && steps[s + 1].weight <= end) {
                ++s;
                least = std::min(least, steps[s].moved);
                most = std::max(most, steps[s].moved);
            }
            line.lineTo(x, layout.y(least));
            line.lineTo(x, layout.y(most));
            line.lineTo(x, layout.y(steps[s].moved));
        }
    }
    line.lineTo(plot.right(), layout.y(steps.back().moved));
    QPainterPath filled = line;
    filled.lineTo(plot.right(), plot.bottom());
    filled.lineTo(plot.left(), plot.bottom());
    filled.closeSubpath();
    QColor under = colors.accent;
    under.setAlphaF(0.12F);
    painter.fillPath(filled, under);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(line);
}

void FlipChart::paintTypes(QPainter& painter, const Layout& layout) const
{
    const Theme& theme = Theme::instance();
    const QRectF& band = layout.band;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    std::size_t s = 0;
    for (double x = band.left(); x < band.right(); x += 1.0) {
        const double weight = (x + 0.5 - band.left()) * layout.perPixel();
        while (s + 1 < m_curve->steps.size() && m_curve->steps[s + 1].weight <= weight)
            ++s;
        const FlipStep& step = m_curve->steps[s];
        std::int64_t all = 0;
        for (std::size_t type = 0; type < kStratumCount; ++type)
            all += step.types[type];
        double top = band.top();
        for (std::size_t type = 0; all > 0 && type < kStratumCount; ++type) {
            const double height = band.height() * step.types[type] / double(all);
            painter.fillRect(QRectF(x, top, std::min(1.0, band.right() - x), height),
                             theme.typeColor(CustomerType(type)));
            top += height;
        }
    }
    painter.restore();
    painter.setPen(theme.colors().quiet);
    for (int percent = 0; percent <= 100; percent += 20) {
        const double x = layout.x(percent * 100.0);
        painter.drawText(QRectF(x - 24.0, layout.axis.top(), 48.0, layout.axis.height()), Qt::AlignCenter,
                         format::hundredth(percent, 0));
    }
}

void FlipChart::paintMarks(QPainter& painter, const Layout& layout) const
{
    const Colors& colors = Theme::instance().colors();
    const QFontMetricsF metrics(painter.font());
    struct Mark
    {
        double weight;
        QString words;
        QColor color;
        Qt::PenStyle style;
    };
    // What matters most first: where words have no room, those that come later go up a row, or go.
    std::vector<Mark> marks;
    if (m_hand)
        marks.push_back(
            {double(*m_hand), tr("now %1").arg(format::weight(*m_hand)), colors.accent, Qt::SolidLine});
    marks.push_back(
        {double(m_curve->today),
         m_hand ? format::weight(m_curve->today) : tr("today %1").arg(format::weight(m_curve->today)),
         colors.text, m_hand ? Qt::DotLine : Qt::SolidLine});
    if (m_ghost)
        marks.push_back({double(*m_ghost), tr("%1: %2").arg(m_ghostName, format::weight(*m_ghost)),
                         colors.quiet, Qt::DashLine});
    const double marksTop = layout.plot.top() - kMarkRow;
    std::vector<QRectF> taken{
        {layout.area.left(), layout.area.top(), metrics.horizontalAdvance(caption()) + 8.0, kCaption}};
    for (const Mark& mark : marks) {
        const double x = layout.x(mark.weight);
        painter.setPen(QPen(mark.color, mark.style == Qt::SolidLine ? 1.6 : 1.2, mark.style));
        painter.drawLine(QPointF(x, layout.plot.top() - 2.0), QPointF(x, layout.band.bottom()));
        const double width = metrics.horizontalAdvance(mark.words) + 6.0;
        const double left
            = std::max(layout.area.left(), std::min(x - width / 2.0, layout.area.right() - width));
        for (const double top : {marksTop, layout.area.top()}) {
            const QRectF box(left, top, width, kMarkRow);
            if (std::any_of(taken.begin(), taken.end(),
                            [&box](const QRectF& other) { return other.intersects(box); }))
                continue;
            painter.drawText(box, Qt::AlignCenter, mark.words);
            taken.push_back(box);
            break;
        }
    }
    if (m_current && m_current->second <= m_curve->crossings.size()) {
        const double weight = m_curve->crossings[m_current->first].weight;
        const int last = m_curve->crossings[m_current->second - 1].first;
        painter.setPen(QPen(colors.accent, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(layout.x(weight), layout.plot.top()),
                         QPointF(layout.x(weight), layout.band.bottom()));
        painter.setPen(QPen(colors.card, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(layout.x(weight), layout.y(m_curve->stepAt(last).moved)), 4.5, 4.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.0));
        painter.drawRoundedRect(layout.plot.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
    }
}

// The types at the weight that is looked at, by shape, name and number.
void FlipChart::paintLegend(QPainter& painter, const Layout& layout) const
{
    const Theme& theme = Theme::instance();
    const double weight = m_hand ? double(*m_hand)
        : m_current              ? double(m_curve->crossings[m_current->second - 1].first)
                                 : double(m_curve->today);
    const FlipStep& step = m_curve->stepAt(weight);
    const QFontMetricsF metrics(painter.font());
    double x = layout.legend.left();
    const auto say = [&](const QString& words, const QColor& color) {
        const double width = metrics.horizontalAdvance(words) + 4.0;
        painter.setPen(color);
        painter.drawText(QRectF(x, layout.legend.top(), width, layout.legend.height()), Qt::AlignVCenter,
                         words);
        x += width;
    };
    // Where there is too little room, the weight goes first (it stands at the line), then the names of the
    // types.
    const QString lead = tr("At %1:").arg(weightText(weight));
    std::array<QString, kStratumCount> entries, numbers;
    double all = 0.0;
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        numbers[type] = format::number(step.types[type]);
        entries[type] = QStringLiteral("%1 %2").arg(typeName(CustomerType(type)), numbers[type]);
        all += 26.0 + metrics.horizontalAdvance(entries[type]);
    }
    if (all + metrics.horizontalAdvance(lead) + 4.0 <= layout.legend.width())
        say(lead, theme.colors().quiet);
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const auto one = CustomerType(type);
        x += 8.0;
        paintTypeShape(painter, QRectF(x, layout.legend.center().y() - 5.0, 10.0, 10.0), typeShape(one),
                       theme.typeColor(one));
        x += 14.0;
        say(all <= layout.legend.width() ? entries[type] : numbers[type], theme.colors().text);
    }
}

void FlipChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, QRectF(rect()));
}

} // namespace strata
