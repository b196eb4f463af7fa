#include "ui/widgets/answers.h"

#include "ui/widgets/card.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace strata {

QLabel* problemLabel(const QString& name)
{
    QLabel* label = plainLabel();
    label->setObjectName(name);
    label->setProperty("problem", true);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void answer(QLabel* label, QWidget* field, const QString& sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (!field || field->property("invalid").toBool() == !sentence.isEmpty())
        return;
    field->setProperty("invalid", !sentence.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

void showText(QLineEdit* field, const QString& text)
{
    if (field->text() == text || (field->hasFocus() && field->isModified()))
        return;
    const QSignalBlocker blocker(field);
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace strata
