#pragma once
#include <QObject>

namespace strata {

// For the whole application: Ctrl+Z and Ctrl+Shift+Z in a field that has nothing of its own to undo or redo are
// the project's. Install on the application once.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace strata
