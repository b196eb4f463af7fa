#pragma once
#include "core/model/ballots.h"
#include "core/model/date.h"
#include "ui/widgets/answers.h"

#include <QDate>
#include <QPlainTextEdit>

class QLabel;
class QLineEdit;
class QToolButton;

namespace strata {

// A text of several lines that is one step when typing ends, not one per letter. Tab leaves it.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    NoteEdit(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    // Leaves alone what a person is writing at this moment.
    void setNote(const QString& note);

signals:
    void edited(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

// A square button of a row. A click takes the focus, so that what was typed elsewhere is kept first.
QToolButton* rowButton(const QString& name, const QString& text, const QString& tip);
// A one-line field that shares the width of its row.
QLineEdit* rowField(const QString& name, const QString& accessibleName, int longest);
QString whenText(Moment moment); // "3 Mar 2027 14:03"; a dash for never

} // namespace strata
