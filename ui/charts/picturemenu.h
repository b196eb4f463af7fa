#pragma once
#include <QObject>

namespace strata {

// Hears, for the whole program, when somebody wants a chart's context menu or copies it: chartpicture.h.
class PictureMenu : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
