#pragma once
#include <QObject>

namespace strata {

// For the whole application: the wheel scrolls the page, it does not turn a list or a number that nobody has
// chosen by click or key. Install on the application once.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
