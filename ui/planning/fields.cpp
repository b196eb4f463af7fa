#include "ui/planning/fields.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDateTime>
#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace strata {

NoteEdit::NoteEdit(const QString& name, const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setMinimumHeight(56);
}

void NoteEdit::setNote(const QString& note)
{
    if (toPlainText() == note || (hasFocus() && document()->isModified()))
        return;
    setPlainText(note);
    document()->setModified(false);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || !document()->isModified())
        return;
    document()->setModified(false);
    emit edited(toPlainText().trimmed());
}

QToolButton* rowButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setText(text);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLineEdit* rowField(const QString& name, const QString& accessibleName, int longest)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(longest);
    field->setMinimumWidth(48);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return field;
}

QString whenText(Moment moment)
{
    if (moment == 0)
        return format::missing();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment);
    return currentLocale().toString(time.date(), QStringLiteral("d MMM yyyy")) + QLatin1Char(' ')
        + time.time().toString(QStringLiteral("HH:mm"));
}

} // namespace strata
