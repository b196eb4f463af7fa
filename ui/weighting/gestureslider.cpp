#include "ui/weighting/gestureslider.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kHandle = 7.0; // radius
constexpr double kMargin = kHandle + 2.0; // left and right of the track

} // namespace

GestureSlider::GestureSlider(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GestureSlider::setOrigin(int value)
{
    m_origin = value;
    update();
}

void GestureSlider::showValue(int value)
{
    if (this->value() == value)
        return;
    const QSignalBlocker blocker(this);
    setValue(value);
    update();
}

double GestureSlider::xOf(int value) const
{
    const int span = std::max(1, maximum() - minimum());
    const double x = kMargin + (width() - 2.0 * kMargin) * double(value - minimum()) / double(span);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

int GestureSlider::valueAt(double x) const
{
    const double room = std::max(1.0, width() - 2.0 * kMargin);
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x;
    const double wanted = minimum() + (x - kMargin) / room * double(maximum() - minimum());
    const int step = std::max(1, singleStep());
    return std::clamp(int(std::lround(wanted / step)) * step, minimum(), maximum());
}

void GestureSlider::paintBehind(QPainter&, double) const
{
}

void GestureSlider::paintAbove(QPainter&, double) const
{
}

void GestureSlider::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0, x = xOf(value());
    const auto track = [&](double from, double to, const QColor& color) {
        painter.setPen(QPen(color, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    track(xOf(minimum()), xOf(maximum()), colors.line);
    paintBehind(painter, y);
    const QColor fill = isEnabled() ? colors.accent : colors.quiet;
    if (m_origin > minimum()) { // the place that says "neither"
        painter.setPen(QPen(colors.quiet, 1.5));
        painter.drawLine(QPointF(xOf(m_origin), y - 7.0), QPointF(xOf(m_origin), y + 7.0));
    }
    track(xOf(std::max(m_origin, minimum())), x, fill);
    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), kHandle + 4.0, kHandle + 4.0);
    }
    painter.setPen(QPen(fill, 2));
    painter.setBrush(colors.card);
    painter.drawEllipse(QPointF(x, y), kHandle, kHandle);
    paintAbove(painter, y);
}

void GestureSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const bool isOnHandle = std::abs(x - xOf(value())) <= kHandle + 4.0;
    m_grip = isOnHandle ? xOf(value()) - x : 0.0;
    setSliderDown(true);
    if (!isOnHandle)
        setSliderPosition(valueAt(x));
}

void GestureSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x() + m_grip));
}

void GestureSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void GestureSlider::keyPressEvent(QKeyEvent* event)
{
    if (isSliderDown()) {
        if (event->key() == Qt::Key_Escape) {
            emit dragCancelled();
            setSliderDown(false);
        }
        return;
    }
    // An even grid: with steps of a point, from 33.3 % up is 34 %.
    const int grid = std::max(1, singleStep());
    const auto stepTo = [this, grid](int step, bool up) {
        const int now = value();
        const int below = int(std::floor(double(now) / grid)) * grid;
        setValue(up ? below + step : (now == below ? now - step : below + grid - step));
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepTo(singleStep(), (event->key() == Qt::Key_Right) != isMirrored);
        break;
    case Qt::Key_Down:
        stepTo(singleStep(), false);
        break;
    case Qt::Key_Up:
        stepTo(singleStep(), true);
        break;
    case Qt::Key_PageDown:
        stepTo(pageStep(), false);
        break;
    case Qt::Key_PageUp:
        stepTo(pageStep(), true);
        break;
    case Qt::Key_Home:
        setValue(minimum());
        break;
    case Qt::Key_End:
        setValue(maximum());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GestureSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void GestureSlider::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    update();
}

} // namespace strata
