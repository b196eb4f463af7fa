#pragma once
class QString;
class QWidget;

namespace strata {

// Where a window stood and how large it was, kept from start to start under that name in the settings. A
// place on a screen that is gone, or larger than the one that is there, is mended: its upper left corner can
// always be reached.
void restorePlace(QWidget& window, const QString& name);
void keepPlace(const QWidget& window, const QString& name);

} // namespace strata
