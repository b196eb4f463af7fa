#include "ui/widgets/popup.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace strata {

void showAt(QWidget& popup, const QPoint& globalPosition)
{
    QPoint at = globalPosition;
    if (const QScreen* screen = QGuiApplication::screenAt(at)) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - popup.height())));
    }
    popup.move(at);
    popup.show();
}

} // namespace strata
