#include "ui/weighting/pointfield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace strata {

PointField::PointField(int lowest, int highest, QWidget* parent)
    : QSpinBox(parent)
{
    setProperty("compact", true);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setRange(lowest, highest);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setFixedWidth(64);
    setMinimumHeight(32);
    connect(this, &QSpinBox::valueChanged, this, [this](int points) {
        if (points != m_points)
            emit pointsEntered(points);
    });
}

void PointField::showPoints(int points)
{
    m_points = points;
    const QSignalBlocker blocker(this);
    setValue(points);
}

void PointField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void PointField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        showPoints(m_points);
        selectAll();
        return;
    }
    QSpinBox::keyPressEvent(event);
}

} // namespace strata
