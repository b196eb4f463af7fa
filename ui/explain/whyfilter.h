#pragma once
#include <QObject>

namespace strata {

// Hears, for the whole program, when somebody asks why: Shift+F1, and clicks in What's This mode.
class WhyFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
