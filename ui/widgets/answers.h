#pragma once
#include <QString>

class QLabel;
class QLineEdit;
class QWidget;

namespace strata {

// Words that answer a field, hidden until there are some.
QLabel* problemLabel(const QString& name);
// Shows the sentence and marks the field; an empty one takes both away. `field` may be null.
void answer(QLabel* label, QWidget* field, const QString& sentence);
// Writes into a field unless a person is writing there.
void showText(QLineEdit* field, const QString& text);

} // namespace strata
