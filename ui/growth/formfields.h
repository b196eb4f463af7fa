#pragma once
#include "core/model/date.h"
#include "ui/widgets/answers.h"

#include <QPlainTextEdit>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

// A text of several lines that is one step when typing ends, not one per letter. Tab leaves it.
class GrowthTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowthTextEdit(const QString& name, const QString& accessibleName, const QString& prompt,
                   QWidget* parent = nullptr);

    // Leaves alone what a person is writing at this moment.
    void setWritten(const QString& text, bool isAnother);
    void finish(); // what was typed so far is kept now

signals:
    void edited(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

// What the forms of the growth pages have in common.
namespace formFields {

QWidget* labelled(const QString& caption, QWidget* control, const QString& tip = {}); // caption above
QLineEdit* line(const QString& name, const QString& accessibleName, int longest);
QPushButton* button(const QString& name, const QString& text, const QString& tip = {});
Day today();

} // namespace formFields

} // namespace strata
