#include "ui/charts/chartpicture.h"
#include "ui/charts/matrixchart.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

// How the matrix is painted; matrixchart.cpp has what the hand does with it.
namespace strata {

QFont MatrixChart::labelFont() const
{
    QFont font = Theme::instance().headFont();
    font.setPixelSize(int(std::lround(font.pixelSize() * m_scale)));
    return font;
}

QRectF MatrixChart::labelBox(const QPointF& center, const QString& text) const
{
    const QFontMetricsF metrics(labelFont());
    const double width = std::max(30.0 * m_scale, metrics.horizontalAdvance(text) + 12.0 * m_scale);
    const double height = 20.0 * m_scale;
    return {center.x() - width / 2.0, center.y() - height / 2.0, width, height};
}

void MatrixChart::paintGround(QPainter& painter, const QRectF& p) const
{
    const Theme& theme = Theme::instance();
    const double x = p.left() + p.width() * std::clamp(m_clvCut, 0.0, 100.0) / 100.0;
    const double y = p.bottom() - p.height() * std::clamp(m_profitCut, 0.0, 100.0) / 100.0;
    const auto tint = [&](CustomerType type, const QRectF& rect) {
        // Where colours say something else the quarters stay without.
        QColor color = m_points.isByType() ? theme.typeColor(type) : theme.colors().quiet;
        color.setAlphaF(theme.isDark() ? 0.10f : 0.07f);
        painter.fillRect(rect, color);
    };
    tint(CustomerType::Opportunistic, QRectF(p.topLeft(), QPointF(x, y)));
    tint(CustomerType::Core, QRectF(QPointF(x, p.top()), QPointF(p.right(), y)));
    tint(CustomerType::Marginal, QRectF(QPointF(p.left(), y), QPointF(x, p.bottom())));
    tint(CustomerType::ServiceDrain, QRectF(QPointF(x, y), p.bottomRight()));
}

void MatrixChart::paintMargins(QPainter& painter, const QRectF& p) const
{
    const double gap = 4 * m_scale, room = 32 * m_scale;
    m_clvBars.paintAbove(painter, QRectF(p.left(), p.top() - gap - room, p.width(), room), m_clvCut);
    m_profitBars.paintBeside(painter, QRectF(p.right() + gap, p.top(), room, p.height()), m_profitCut);
}

void MatrixChart::paintCuts(QPainter& painter, const QRectF& p) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double x = p.left() + p.width() * std::clamp(m_clvCut, 0.0, 100.0) / 100.0;
    const double y = p.bottom() - p.height() * std::clamp(m_profitCut, 0.0, 100.0) / 100.0;
    const double beyond = m_hasMargins ? 36 * m_scale : 0.0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.text, m_scale));
    painter.drawLine(QPointF(x, p.top() - beyond), QPointF(x, p.top()));
    painter.drawLine(QPointF(p.right(), y), QPointF(p.right() + beyond, y));
    painter.setPen(QPen(colors.text, 2 * m_scale));
    painter.drawLine(QPointF(x, p.top()), QPointF(x, p.bottom()));
    painter.drawLine(QPointF(p.left(), y), QPointF(p.right(), y));
    painter.setRenderHint(QPainter::Antialiasing);

    QFont strong = labelFont();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const auto corner = [&](CustomerType type, Qt::Alignment alignment) {
        painter.setPen(m_points.isByType() ? theme.typeText(type) : colors.text);
        const QFontMetricsF metrics(strong);
        const QString name = typeName(type);
        QRectF box(0, 0, metrics.horizontalAdvance(name) + 8 * m_scale, 18 * m_scale);
        const double gap = 4 * m_scale;
        box.moveLeft(alignment & Qt::AlignRight ? p.right() - box.width() - gap : p.left() + gap);
        box.moveTop(alignment & Qt::AlignBottom ? p.bottom() - box.height() - gap : p.top() + gap);
        QColor ground = colors.card;
        ground.setAlphaF(0.8f);
        painter.fillRect(box, ground);
        painter.drawText(box, Qt::AlignCenter, name);
    };
    corner(CustomerType::Opportunistic, Qt::AlignLeft | Qt::AlignTop);
    corner(CustomerType::Core, Qt::AlignRight | Qt::AlignTop);
    corner(CustomerType::Marginal, Qt::AlignLeft | Qt::AlignBottom);
    corner(CustomerType::ServiceDrain, Qt::AlignRight | Qt::AlignBottom);

    painter.setFont(labelFont());
    const auto handle = [&](const QPointF& center, const QString& label, Axis axis) {
        const bool isActive = m_dragged == axis || (hasFocus() && !m_dragged && m_tool == MatrixTool::Point);
        painter.setPen(QPen(isActive ? colors.accent : colors.text, m_scale * (isActive ? 2.0 : 1.2)));
        painter.setBrush(colors.card);
        const QRectF box = labelBox(center, label);
        painter.drawRoundedRect(box, 4 * m_scale, 4 * m_scale);
        painter.setPen(colors.text);
        painter.drawText(box, Qt::AlignCenter, label);
    };
    handle(QPointF(x, p.bottom()), m_clvLabel, Axis::CustomerLifetimeValue);
    handle(QPointF(p.left(), y), m_profitLabel, Axis::NetProfit);
}

void MatrixChart::paintMarks(QPainter& painter, const QRectF& p) const
{
    constexpr std::size_t kMostRings = 1000;
    const Colors& colors = Theme::instance().colors();
    painter.setBrush(Qt::NoBrush);
    if (m_marked.size() > kMostRings) { // so many that rings would hide everything
        painter.setRenderHint(QPainter::Antialiasing, false);
        QList<QPointF> dots;
        for (const int customer : m_marked)
            if (m_points.isShown(customer))
                dots.append(m_points.position(customer, p));
        painter.setPen(QPen(colors.accent, 2 * m_scale));
        painter.drawPoints(dots.constData(), int(dots.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](int customer, double line, const QColor& color) {
        if (!m_points.isShown(customer))
            return;
        const double r = m_points.radius(customer) + 3.0;
        const QPointF middle = m_points.position(customer, p);
        painter.setPen(QPen(colors.card, line + 2.0));
        painter.drawEllipse(middle, r, r);
        painter.setPen(QPen(color, line));
        painter.drawEllipse(middle, r, r);
    };
    if (m_marked.size() <= kMostRings)
        for (const int customer : m_marked)
            if (customer != m_selected)
                ring(customer, 1.5, colors.accent);
    if (m_selected >= 0)
        ring(m_selected, 2.0, colors.text);
}

void MatrixChart::paintBrush(QPainter& painter, const QRectF& p) const
{
    const Colors& colors = Theme::instance().colors();
    const auto at = [&p](const QPointF& score) {
        return QPointF(p.left() + p.width() * std::clamp(score.x(), 0.0, 100.0) / 100.0,
                       p.bottom() - p.height() * std::clamp(score.y(), 0.0, 100.0) / 100.0);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, m_scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_tool != MatrixTool::Point && hasFocus()) {
        const QPointF cross = at(m_cross);
        for (const auto& [color, line] : {std::pair(colors.card, 4.0), std::pair(colors.accent, 2.0)}) {
            painter.setPen(QPen(color, line * m_scale));
            painter.drawLine(cross - QPointF(8, 0) * m_scale, cross + QPointF(8, 0) * m_scale);
            painter.drawLine(cross - QPointF(0, 8) * m_scale, cross + QPointF(0, 8) * m_scale);
        }
    }
    if (!m_brush.isActive())
        return;
    QPolygonF outline;
    const QPolygonF region = m_brush.region();
    for (const QPointF& score : region)
        outline.append(at(score));
    QColor fill = colors.accent;
    fill.setAlphaF(0.12f);
    painter.setPen(QPen(colors.accent, 1.5 * m_scale));
    painter.setBrush(fill);
    painter.drawPolygon(outline);
    const QString words = tr("%Ln customer(s)", nullptr, int(m_inBrush));
    QRectF box = labelBox(outline.boundingRect().center(), words);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.card);
    painter.drawRoundedRect(box, 4 * m_scale, 4 * m_scale);
    painter.setFont(labelFont());
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, words);
}

void MatrixChart::paintOver(QPainter& painter, const QRectF& area) const
{
    const QRectF p = plot(area);
    painter.save();
    if (m_hasMargins)
        paintMargins(painter, p);
    paintMarks(painter, p);
    paintCuts(painter, p);
    paintBrush(painter, p);

    const QFont small = labelFont();
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(Theme::instance().colors().quiet);
    painter.drawText(QRectF(p.left(), p.bottom() + 22 * m_scale, p.width(), 18 * m_scale), Qt::AlignCenter,
                     metrics.elidedText(m_clvTitle, Qt::ElideRight, p.width()));
    painter.save();
    painter.translate(area.left() + 6 * m_scale, p.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-p.height() / 2, -8 * m_scale, p.height(), 18 * m_scale), Qt::AlignCenter,
                     metrics.elidedText(m_profitTitle, Qt::ElideRight, p.height()));
    painter.restore();
    painter.restore();
}

void MatrixChart::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    paintGround(painter, plot(area));
    m_points.paint(painter, plot(area));
    painter.restore();
    paintOver(painter, area);
}

void MatrixChart::paintEvent(QPaintEvent*)
{
    if (isPictureBeingMade()) {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        paint(painter, rect());
        return;
    }
    if (m_cloud.isNull() && width() > 0 && height() > 0) {
        // Lines and selection move over a kept picture; the bubbles are painted only when they are new.
        QPixmap cloud(size() * devicePixelRatioF());
        cloud.setDevicePixelRatio(devicePixelRatioF());
        cloud.fill(Qt::transparent);
        QPainter painter(&cloud);
        paintGround(painter, plot(rect()));
        m_points.paint(painter, plot(rect()), devicePixelRatioF());
        painter.end();
        m_cloud = cloud;
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.drawPixmap(QPointF(0, 0), m_cloud);
    paintOver(painter, rect());
}

} // namespace strata
