#include "ui/windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace strata {

void restorePlace(QWidget& window, const QString& name)
{
    if (!window.restoreGeometry(QSettings().value(name + QStringLiteral("/geometry")).toByteArray()))
        return;
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return; // the screen decides
    const QRect screen = window.screen()->availableGeometry();
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(screen.size()).expandedTo(window.minimumSize()));
    // Not farther than its right edge allows, but never beyond the left one: the title must be reachable.
    place.moveLeft(std::max(screen.left(), std::min(place.left(), screen.right() + 1 - place.width())));
    place.moveTop(std::max(screen.top(), std::min(place.top(), screen.bottom() + 1 - place.height())));
    if (place != window.geometry())
        window.setGeometry(place);
}

void keepPlace(const QWidget& window, const QString& name)
{
    QSettings().setValue(name + QStringLiteral("/geometry"), window.saveGeometry());
}

} // namespace strata
