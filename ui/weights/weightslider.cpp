#include "ui/weights/weightslider.h"

#include "core/model/framework.h"
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
constexpr int kPoint = 100; // one percent point

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, kFullWeight);
    setSingleStep(kPoint);
    setPageStep(5 * kPoint);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeightSlider::setWeight(int basisPoints)
{
    if (value() == basisPoints)
        return;
    const QSignalBlocker blocker(this);
    setValue(basisPoints);
    update();
}

void WeightSlider::setReach(int basisPoints)
{
    m_reach = basisPoints;
    update();
}

double WeightSlider::xOf(int basisPoints) const
{
    const double room = width() - 2.0 * (kHandle + 2.0);
    return kHandle + 2.0 + room * double(basisPoints) / double(kFullWeight);
}

int WeightSlider::weightAt(double x) const
{
    const double room = std::max(1.0, width() - 2.0 * (kHandle + 2.0));
    const double share = (x - kHandle - 2.0) / room;
    // A hand sets whole points; the others get what is left, exactly.
    return std::clamp(int(std::lround(share * 100.0)) * kPoint, 0, kFullWeight);
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0, x = xOf(value());
    const auto track = [&](double from, double to, const QColor& color) {
        painter.setPen(QPen(color, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    track(xOf(0), xOf(kFullWeight), colors.line);
    if (isEnabled() && m_reach < kFullWeight) { // beyond the locked weights
        painter.setPen(QPen(colors.quiet, 1, Qt::DotLine));
        painter.drawLine(QPointF(xOf(m_reach), y), QPointF(xOf(kFullWeight), y));
    }
    const QColor fill = isEnabled() ? colors.accent : colors.quiet;
    track(xOf(0), x, fill);
    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), kHandle + 4.0, kHandle + 4.0);
    }
    painter.setPen(QPen(fill, 2));
    painter.setBrush(colors.card);
    painter.drawEllipse(QPointF(x, y), kHandle, kHandle);
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const bool isOnHandle = std::abs(x - xOf(value())) <= kHandle + 4.0;
    m_grip = isOnHandle ? xOf(value()) - x : 0.0;
    setSliderDown(true);
    if (!isOnHandle)
        setSliderPosition(weightAt(x));
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setSliderPosition(weightAt(event->position().x() + m_grip));
}

void WeightSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void WeightSlider::keyPressEvent(QKeyEvent* event)
{
    if (isSliderDown()) {
        if (event->key() == Qt::Key_Escape) {
            emit dragCancelled();
            setSliderDown(false);
        }
        return;
    }
    // An even grid of points: from 33.3 % up is 34 %.
    const auto stepTo = [this](int step, bool up) {
        const int now = value();
        const int below = now / kPoint * kPoint;
        setValue(up ? below + step : (now == below ? now - step : below + kPoint - step));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        stepTo(singleStep(), false);
        break;
    case Qt::Key_Right:
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

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void WeightSlider::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    update();
}

} // namespace strata
