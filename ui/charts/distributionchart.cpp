#include "ui/charts/distributionchart.h"

#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kRadius = 7.0; // of a handle
constexpr double kReach = 18.0; // how near a press must be: a target of more than 32 px

} // namespace

DistributionChart::DistributionChart(QWidget* parent)
    : QWidget(parent)
    , m_format([](double value) { return currentLocale().toString(value, 'g', 4); })
    , m_axisFormat([](double value, double) { return currentLocale().toString(value, 'g', 4); })
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("distributionChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("How the values are spread, and the score that each of them gets"));
}

void DistributionChart::setDistribution(const Distribution& distribution)
{
    m_distribution = distribution;
    describe();
    update();
}

void DistributionChart::setCurve(std::vector<ValuePoint> curve, bool steps)
{
    m_curve = std::move(curve);
    m_steps = steps;
    update();
}

void DistributionChart::setHandles(std::vector<Handle> handles)
{
    m_handles = std::move(handles);
    const int count = static_cast<int>(m_handles.size());
    m_current = std::clamp(m_current, 0, std::max(0, count - 1));
    if (m_dragged >= count) { // its handle is gone: an undo in the middle of a drag
        m_dragged = -1;
        unsetCursor();
    }
    describe();
    update();
}

void DistributionChart::setFormatters(std::function<QString(double)> value,
                                      std::function<QString(double, double)> axis)
{
    m_format = std::move(value);
    m_axisFormat = std::move(axis);
    describe();
    update();
}

void DistributionChart::describe()
{
    QString words = inWords(m_distribution, m_format);
    if (!m_handles.empty()) {
        const Handle& handle = m_handles[std::size_t(m_current)];
        words += QLatin1Char(' ')
            + tr("%1: %2 scores %3. The arrow keys move it, Space chooses the next.")
                  .arg(handle.name, m_format(handle.value), currentLocale().toString(handle.score, 'f', 0));
    }
    setAccessibleDescription(words);
}

QSize DistributionChart::sizeHint() const
{
    return {520, 230};
}

QSize DistributionChart::minimumSizeHint() const
{
    return {280, 190};
}

QRectF DistributionChart::plot() const
{
    return QRectF(rect()).adjusted(12.0, 24.0, -38.0, -26.0);
}

double DistributionChart::xOf(double value) const
{
    const QRectF area = plot();
    const double share = (value - m_distribution.low) / (m_distribution.high - m_distribution.low);
    return area.left() + std::clamp(share, -0.02, 1.02) * area.width();
}

double DistributionChart::yOf(double score) const
{
    const QRectF area = plot();
    return area.bottom() - score / 100.0 * area.height();
}

double DistributionChart::valueAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    // A three-hundredth of the picture is as fine as a hand can be: rounder figures for the minutes.
    const double span = m_distribution.high - m_distribution.low;
    const double grain = std::pow(10.0, std::floor(std::log10(span / 100.0)));
    return std::round((m_distribution.low + share * span) / grain) * grain;
}

double DistributionChart::scoreAt(double y) const
{
    const QRectF area = plot();
    return std::round(std::clamp((area.bottom() - y) / area.height(), 0.0, 1.0) * 100.0);
}

QPointF DistributionChart::handlePosition(std::size_t handle) const
{
    return {xOf(m_handles[handle].value), yOf(m_handles[handle].score)};
}

std::optional<std::pair<double, double>> DistributionChart::barAt(const QPointF& position) const
{
    const QRectF area = plot();
    const auto bars = double(m_distribution.bins.size());
    if (!area.contains(position) || bars < 1.0)
        return {};
    const double bar = std::floor((position.x() - area.left()) / area.width() * bars);
    const double step = (m_distribution.high - m_distribution.low) / bars;
    return std::pair(m_distribution.low + bar * step, m_distribution.low + (bar + 1.0) * step);
}

int DistributionChart::handleAt(const QPointF& position) const
{
    int best = -1;
    double nearest = kReach;
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const QPointF away = handlePosition(i) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void DistributionChart::mousePressEvent(QMouseEvent* event)
{
    const int handle = event->button() == Qt::LeftButton ? handleAt(event->position()) : -1;
    if (handle < 0)
        return QWidget::mousePressEvent(event);
    m_dragged = m_current = handle;
    m_grip = handlePosition(static_cast<std::size_t>(handle)) - event->position();
    setCursor(Qt::ClosedHandCursor);
    emit handlePressed(handle);
    update();
}

void DistributionChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        setCursor(handleAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::OpenHandCursor);
        return;
    }
    const Handle& handle = m_handles[static_cast<std::size_t>(m_dragged)];
    const QPointF to = event->position() + m_grip;
    emit handleMoved(m_dragged, valueAt(to.x()), handle.movesScore ? scoreAt(to.y()) : handle.score);
}

void DistributionChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0 || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const int handle = std::exchange(m_dragged, -1);
    setCursor(Qt::OpenHandCursor);
    emit handleReleased(handle);
    update();
}

void DistributionChart::nudge(double values, double scores)
{
    if (m_handles.empty() || m_dragged >= 0)
        return;
    const Handle handle = m_handles[static_cast<std::size_t>(m_current)];
    if (!handle.movesScore && values == 0.0)
        return;
    const double span = m_distribution.high - m_distribution.low;
    emit handlePressed(m_current); // a key press is a whole gesture
    emit handleMoved(m_current, handle.value + values * span / 100.0,
                     handle.movesScore ? std::clamp(handle.score + scores, 0.0, 100.0) : handle.score);
    emit handleReleased(m_current);
}

void DistributionChart::keyPressEvent(QKeyEvent* event)
{
    const double stride = event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-stride, 0.0);
    case Qt::Key_Right:
        return nudge(stride, 0.0);
    case Qt::Key_Up:
        return nudge(0.0, stride);
    case Qt::Key_Down:
        return nudge(0.0, -stride);
    case Qt::Key_Space:
        if (m_dragged < 0 && !m_handles.empty())
            m_current = (m_current + 1) % static_cast<int>(m_handles.size());
        describe();
        return update();
    case Qt::Key_Escape:
        if (m_dragged >= 0) {
            emit handleCancelled(std::exchange(m_dragged, -1));
            unsetCursor();
            return update();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void DistributionChart::focusOutEvent(QFocusEvent* event)
{
    if (m_dragged >= 0) // another window came in between: keep where the handle is
        emit handleReleased(std::exchange(m_dragged, -1));
    QWidget::focusOutEvent(event);
    update();
}

bool DistributionChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int handle = handleAt(QPointF(help->pos()));
        const QRectF area = plot();
        if (handle >= 0) {
            const Handle& which = m_handles[static_cast<std::size_t>(handle)];
            QToolTip::showText(
                help->globalPos(),
                tr("%1: %2 scores %3. Drag it, or press Space to choose it and move it with the "
                   "arrow keys.")
                    .arg(which.name, m_format(which.value), currentLocale().toString(which.score, 'f', 0)),
                this);
        } else if (area.contains(QPointF(help->pos())) && !m_distribution.bins.empty()) {
            const double share = (help->pos().x() - area.left()) / area.width();
            const auto count = static_cast<double>(m_distribution.bins.size());
            const auto bin
                = std::min(static_cast<std::size_t>(share * count), m_distribution.bins.size() - 1);
            const double width = (m_distribution.high - m_distribution.low) / count;
            const double from = m_distribution.low + static_cast<double>(bin) * width;
            QToolTip::showText(help->globalPos(),
                               tr("%Ln customer(s) from %1 to %2", nullptr, m_distribution.bins[bin])
                                   .arg(m_format(from), m_format(from + width)),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void DistributionChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintBars(painter);
    paintAxes(painter);
    if (!m_distribution.isEmpty() || !m_handles.empty()) {
        paintCurve(painter);
        paintHandles(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::instance().colors().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void DistributionChart::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    painter.setFont(Theme::instance().headFont());
    for (const double score : {0.0, 50.0, 100.0}) {
        const double y = yOf(score);
        painter.setPen(QPen(score == 0.0 ? colors.quiet : colors.line, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(area.right() + 6.0, y - 8.0, 32.0, 16.0), Qt::AlignLeft | Qt::AlignVCenter,
                         currentLocale().toString(score, 'f', 0));
    }
}

void DistributionChart::paintBars(QPainter& painter) const
{
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    const int most = m_distribution.bins.empty()
        ? 0
        : *std::max_element(m_distribution.bins.begin(), m_distribution.bins.end());
    if (most == 0)
        return;
    QColor fill = colors.accent;
    fill.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const double width = area.width() / static_cast<double>(m_distribution.bins.size());
    for (std::size_t i = 0; i < m_distribution.bins.size(); ++i) {
        if (m_distribution.bins[i] == 0)
            continue;
        const double height = std::max(1.5, area.height() * 0.94 * m_distribution.bins[i] / most);
        painter.drawRect(QRectF(area.left() + static_cast<double>(i) * width + 0.5, area.bottom() - height,
                                std::max(1.0, width - 1.5), height));
    }
}

void DistributionChart::paintAxes(QPainter& painter) const
{
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    painter.setFont(Theme::instance().headFont());
    painter.setPen(colors.quiet);
    painter.drawText(QRectF(area.right() - 80.0, 0.0, 118.0, 16.0), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Score"));
    painter.drawText(QRectF(area.left(), 0.0, 200.0, 16.0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Customers"));

    const double first = std::ceil(m_distribution.low / m_distribution.step - 1e-9);
    for (int i = 0;; ++i) {
        const double value = (first + i) * m_distribution.step;
        if (value > m_distribution.high + m_distribution.step * 0.01)
            break;
        const double x = xOf(value);
        const QString label = m_axisFormat(value, m_distribution.step);
        const double width = painter.fontMetrics().horizontalAdvance(label) + 2.0;
        const double left = std::clamp(x - width / 2.0, 0.0, this->width() - width);
        painter.drawText(QRectF(left, area.bottom() + 6.0, width, 16.0), Qt::AlignCenter, label);
    }

    if (m_distribution.isEmpty()) {
        painter.setFont(Theme::instance().bodyFont());
        painter.drawText(area, Qt::AlignCenter, tr("No customer has a value yet"));
        return;
    }
    const double median = m_distribution.median();
    const double x = xOf(median);
    painter.setPen(QPen(colors.quiet, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top() - 6.0), QPointF(x, area.bottom()));
    const QString label = tr("Median %1").arg(m_format(median));
    const double width = painter.fontMetrics().horizontalAdvance(label) + 2.0;
    const double left = std::clamp(x - width / 2.0, area.left() + 70.0, area.right() - width - 30.0);
    painter.setPen(colors.quiet);
    painter.drawText(QRectF(left, 0.0, width, 16.0), Qt::AlignCenter, label);
}

void DistributionChart::paintCurve(QPainter& painter) const
{
    if (m_curve.empty())
        return;
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    QPainterPath path;
    double last = yOf(m_curve.front().score);
    path.moveTo(area.left(), last);
    for (const ValuePoint& point : m_curve) {
        if (point.value < m_distribution.low) { // left of the picture: it only sets the height to start from
            last = yOf(point.score);
            if (m_steps)
                path = QPainterPath(QPointF(area.left(), last));
            continue;
        }
        const double x = xOf(point.value), y = yOf(point.score), from = path.currentPosition().x();
        if (x > area.right()) { // right of the picture: as far as its edge
            if (!m_steps)
                last += (y - last) * (area.right() - from) / (x - from);
            break;
        }
        if (m_steps)
            path.lineTo(x, last);
        last = y;
        path.lineTo(x, last);
    }
    path.lineTo(area.right(), last);
    painter.save();
    painter.setClipRect(area.adjusted(-1.0, -9.0, 1.0, 9.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 2.0, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void DistributionChart::paintHandles(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const QPointF at = handlePosition(i);
        const bool isCurrent = static_cast<int>(i) == m_current && (hasFocus() || isDragging());
        painter.setPen(QPen(colors.accent, isCurrent ? 4.0 : 2.0));
        painter.setBrush(colors.card);
        painter.drawEllipse(at, kRadius, kRadius);
        if (!isCurrent)
            continue;
        painter.setFont(Theme::instance().headFont());
        const QString label = m_format(m_handles[i].value);
        const double width = painter.fontMetrics().horizontalAdvance(label) + 12.0;
        const double y = at.y() > plot().center().y() ? at.y() - 32.0 : at.y() + 13.0;
        const QRectF tag(std::clamp(at.x() - width / 2.0, 1.0, this->width() - width - 1.0), y, width, 20.0);
        painter.setPen(QPen(colors.line, 1.0));
        painter.drawRoundedRect(tag, 4.0, 4.0);
        painter.setPen(colors.text);
        painter.drawText(tag, Qt::AlignCenter, label);
    }
}

} // namespace strata
