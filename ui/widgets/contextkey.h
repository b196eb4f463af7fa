#pragma once
#include <QObject>

namespace strata {

// For the whole application: Shift+F10 opens a context menu as the Menu key does. Where the system does it by
// itself it is left to it; X11 and Wayland do not, and many keyboards have no Menu key. Install on the
// application once.
class ContextKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
