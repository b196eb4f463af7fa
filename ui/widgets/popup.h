#pragma once

class QPoint;
class QWidget;

namespace strata {

// Shows a popup with its corner there, moved as far as it takes to stay on the screen.
void showAt(QWidget& popup, const QPoint& globalPosition);

} // namespace strata
