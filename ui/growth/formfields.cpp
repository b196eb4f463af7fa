#include "ui/growth/formfields.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace strata {

GrowthTextEdit::GrowthTextEdit(const QString& name, const QString& accessibleName, const QString& prompt,
                               QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setAccessibleDescription(prompt);
    setPlaceholderText(prompt);
    setTabChangesFocus(true);
    setMinimumHeight(64);
}

void GrowthTextEdit::setWritten(const QString& text, bool isAnother)
{
    if (!isAnother && (toPlainText() == text || (hasFocus() && document()->isModified())))
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    document()->setModified(false);
}

void GrowthTextEdit::finish()
{
    if (!document()->isModified())
        return;
    document()->setModified(false);
    emit edited(toPlainText()); // untrimmed: the text under the cursor stays as it is
}

void GrowthTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

namespace formFields {

QWidget* labelled(const QString& caption, QWidget* control, const QString& tip)
{
    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = quietLabel(caption);
    label->setWordWrap(false);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(caption);
    if (!tip.isEmpty()) {
        control->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
        control->setAccessibleDescription(tip);
    }
    column->addWidget(label);
    column->addWidget(control, 1);
    return host;
}

QLineEdit* line(const QString& name, const QString& accessibleName, int longest)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(longest);
    field->setMinimumHeight(Theme::kTarget);
    return field;
}

QPushButton* button(const QString& name, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setMinimumHeight(Theme::kTarget);
    if (!tip.isEmpty())
        made->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
    return made;
}

Day today()
{
    return toDay(QDate::currentDate());
}

} // namespace formFields

} // namespace strata
