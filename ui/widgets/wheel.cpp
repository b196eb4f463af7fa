#include "ui/widgets/wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace strata {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto* field = qobject_cast<QWidget*>(watched);
    if (!qobject_cast<QComboBox*>(field) && !qobject_cast<QAbstractSpinBox*>(field))
        return false;
    if (event->type() == QEvent::Polish) {
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus); // or the wheel would choose it first
        return false;
    }
    if (field->hasFocus())
        return false;
    event->ignore(); // goes on to the page below
    return true;
}

} // namespace strata
