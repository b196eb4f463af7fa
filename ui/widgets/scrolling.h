#pragma once
#include <QScrollArea>

namespace strata {

// `contents` as wide as there is room, scrolling up and down where there is too little; nothing painted
// behind.
QScrollArea* scrollingDown(QWidget* contents);

} // namespace strata
