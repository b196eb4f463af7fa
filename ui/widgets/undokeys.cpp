#include "ui/widgets/undokeys.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace strata {

namespace {

// Whether a number field shows just its value: nothing has been typed that it has not taken.
bool isTaken(const QDoubleSpinBox& box)
{
    return box.text() == box.prefix() + box.textFromValue(box.value()) + box.suffix();
}

bool isTaken(const QSpinBox& box)
{
    bool isNumber = false;
    const int shown = box.locale().toInt(box.cleanText(), &isNumber);
    return isNumber ? shown == box.value() : box.text() == box.specialValueText();
}

bool isEditOfText(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object)
        || qobject_cast<const QAbstractSpinBox*>(object) || qobject_cast<const QComboBox*>(object);
}

bool hasStep(const QObject* field, bool isUndo)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (const auto* box = qobject_cast<const QSpinBox*>(field); box && isTaken(*box))
        return false;
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(field); box && isTaken(*box))
        return false;
    const auto* line = qobject_cast<const QLineEdit*>(field);
    if (!line)
        line = field->findChild<const QLineEdit*>();
    return line && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
}

} // namespace

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isEditOfText(watched))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || hasStep(watched, isUndo))
        return false;
    event->ignore(); // the field claims these keys even so; now the window has them
    return true;
}

} // namespace strata
