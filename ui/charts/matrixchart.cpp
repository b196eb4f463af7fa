#include "ui/charts/matrixchart.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kGrab = 6.0; // px beside a line where it can still be taken

} // namespace

MatrixChart::MatrixChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &MatrixChart::refresh);
}

void MatrixChart::refresh()
{
    m_cloud = {};
    update();
}

void MatrixChart::setMetrics(const MetricTable& metrics)
{
    m_points.setSizes(metrics);
    refresh();
}

void MatrixChart::setResults(const Results& results)
{
    m_points.setScores(results);
    m_clvCut = results.clvCut;
    m_profitCut = results.netProfitCut;
    refresh();
}

void MatrixChart::setCutLabels(const QString& clv, const QString& netProfit)
{
    m_clvLabel = clv;
    m_profitLabel = netProfit;
    setAccessibleName(tr("Stratification matrix. Customer lifetime value cut %1, net profit cut %2. "
                         "Left and right arrows move the first, up and down the second.")
                          .arg(clv, netProfit));
    update();
}

void MatrixChart::setAxisTitles(const QString& clv, const QString& netProfit)
{
    m_clvTitle = clv;
    m_profitTitle = netProfit;
    update();
}

void MatrixChart::setSelectedCustomer(int customer)
{
    m_selected = customer;
    update();
}

void MatrixChart::setScale(double scale)
{
    m_scale = scale;
    m_points.setScale(scale);
    refresh();
}

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

QRectF MatrixChart::plot(const QRectF& area) const
{
    // Left: the axis title, then half a cut's label.
    return area.adjusted(64 * m_scale, 6 * m_scale, -10 * m_scale, -46 * m_scale);
}

QPointF MatrixChart::cutHandle(Axis axis) const
{
    const QRectF p = plot(rect());
    if (axis == Axis::CustomerLifetimeValue)
        return {p.left() + p.width() * std::clamp(m_clvCut, 0.0, 100.0) / 100.0, p.bottom()};
    return {p.left(), p.bottom() - p.height() * std::clamp(m_profitCut, 0.0, 100.0) / 100.0};
}

std::optional<Axis> MatrixChart::cutAt(const QPointF& position) const
{
    const QRectF p = plot(rect());
    const QPointF clv = cutHandle(Axis::CustomerLifetimeValue), profit = cutHandle(Axis::NetProfit);
    if (labelBox(clv, m_clvLabel).adjusted(-4, -6, 4, 6).contains(position))
        return Axis::CustomerLifetimeValue;
    if (labelBox(profit, m_profitLabel).adjusted(-4, -6, 4, 6).contains(position))
        return Axis::NetProfit;
    if (!p.contains(position))
        return {};
    const double dx = std::abs(position.x() - clv.x()), dy = std::abs(position.y() - profit.y());
    if (dx <= kGrab && dx <= dy)
        return Axis::CustomerLifetimeValue;
    if (dy <= kGrab)
        return Axis::NetProfit;
    return {};
}

void MatrixChart::paintGround(QPainter& painter, const QRectF& p) const
{
    const Theme& theme = Theme::instance();
    const double x = p.left() + p.width() * std::clamp(m_clvCut, 0.0, 100.0) / 100.0;
    const double y = p.bottom() - p.height() * std::clamp(m_profitCut, 0.0, 100.0) / 100.0;
    const auto tint = [&](CustomerType type, const QRectF& rect) {
        QColor color = theme.typeColor(type);
        color.setAlphaF(theme.isDark() ? 0.10f : 0.07f);
        painter.fillRect(rect, color);
    };
    tint(CustomerType::Opportunistic, QRectF(p.topLeft(), QPointF(x, y)));
    tint(CustomerType::Core, QRectF(QPointF(x, p.top()), QPointF(p.right(), y)));
    tint(CustomerType::Marginal, QRectF(QPointF(p.left(), y), QPointF(x, p.bottom())));
    tint(CustomerType::ServiceDrain, QRectF(QPointF(x, y), p.bottomRight()));
}

void MatrixChart::paintCuts(QPainter& painter, const QRectF& p) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double x = p.left() + p.width() * std::clamp(m_clvCut, 0.0, 100.0) / 100.0;
    const double y = p.bottom() - p.height() * std::clamp(m_profitCut, 0.0, 100.0) / 100.0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.text, 2 * m_scale));
    painter.drawLine(QPointF(x, p.top()), QPointF(x, p.bottom()));
    painter.drawLine(QPointF(p.left(), y), QPointF(p.right(), y));
    painter.setRenderHint(QPainter::Antialiasing);

    QFont strong = labelFont();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const auto corner = [&](CustomerType type, Qt::Alignment alignment) {
        painter.setPen(theme.typeText(type));
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
        const bool isActive = m_dragged == axis || (hasFocus() && !m_dragged);
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

void MatrixChart::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF p = plot(area);
    painter.save();
    if (m_cloud.isNull()) {
        paintGround(painter, p);
        m_points.paint(painter, p);
    } else
        painter.drawPixmap(QPointF(0, 0), m_cloud);

    if (m_selected >= 0 && m_points.isShown(m_selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        const double r = m_points.radius(m_selected) + 3.0;
        painter.setPen(QPen(colors.card, 4));
        painter.drawEllipse(m_points.position(m_selected, p), r, r);
        painter.setPen(QPen(colors.text, 2));
        painter.drawEllipse(m_points.position(m_selected, p), r, r);
    }
    paintCuts(painter, p);

    const QFont small = labelFont();
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(colors.quiet);
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

void MatrixChart::paintEvent(QPaintEvent*)
{
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
    paint(painter, rect());
}

void MatrixChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto axis = cutAt(event->position())) {
        m_dragged = axis;
        const QPointF handle = cutHandle(*axis);
        m_grip = *axis == Axis::CustomerLifetimeValue ? handle.x() - event->position().x()
                                                      : handle.y() - event->position().y();
        emit cutPressed(*axis);
        update();
        return;
    }
    emit customerClicked(m_points.customerAt(event->position(), plot(rect())));
}

void MatrixChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        const auto axis = cutAt(event->position());
        setCursor(!axis ? Qt::ArrowCursor : axis == Axis::NetProfit ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        return;
    }
    const QRectF p = plot(rect());
    const double score = *m_dragged == Axis::CustomerLifetimeValue
        ? 100.0 * (event->position().x() + m_grip - p.left()) / p.width()
        : 100.0 * (p.bottom() - event->position().y() - m_grip) / p.height();
    emit cutMoved(*m_dragged, std::clamp(score, 0.0, 100.0));
}

void MatrixChart::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragged)
        return;
    const Axis axis = *m_dragged;
    m_dragged.reset();
    emit cutReleased(axis);
    update();
}

void MatrixChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int customer = m_points.customerAt(event->position(), plot(rect()));
        customer >= 0 && !cutAt(event->position()))
        emit customerActivated(customer);
}

void MatrixChart::keyPressEvent(QKeyEvent* event)
{
    if (m_dragged && event->key() == Qt::Key_Escape) {
        const Axis axis = *m_dragged;
        m_dragged.reset();
        emit cutCancelled(axis);
        update();
        return;
    }
    if (m_dragged) // the hand has it
        return;
    const double step = event->modifiers() & Qt::ShiftModifier ? 5.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        emit cutStepped(Axis::CustomerLifetimeValue, -step);
        return;
    case Qt::Key_Right:
        emit cutStepped(Axis::CustomerLifetimeValue, step);
        return;
    case Qt::Key_Down:
        emit cutStepped(Axis::NetProfit, -step);
        return;
    case Qt::Key_Up:
        emit cutStepped(Axis::NetProfit, step);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            emit customerActivated(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MatrixChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MatrixChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

bool MatrixChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int customer = m_points.customerAt(help->pos(), plot(rect()));
        if (customer >= 0 && m_nameOf)
            QToolTip::showText(help->globalPos(), m_nameOf(customer), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace strata
