#pragma once
#include <QAccessible>

class QWidget;

namespace strata {

// Once, before the first widget: an interface is made with the first text and kept.
void installSpoken();

// What a widget we paint ourselves is to programs that read the window aloud; said once, in its constructor.
// Its name and description follow what it shows.
void setSpokenRole(QWidget* widget, QAccessible::Role role);
QAccessible::Role spokenRole(const QWidget* widget); // as it was said; NoRole where nothing was

// A slider whose steps are not what people count in: 2500 basis points are read, and set, as 25 percent.
void setSpokenSteps(QWidget* slider, int stepsPerUnit);

} // namespace strata
