#pragma once
#include "core/model/date.h"
#include "ui/widgets/card.h"

class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace strata {

class NoteEdit;
class Workshop;

// What the session is for, and when it is.
class PurposeCard : public Card
{
    Q_OBJECT

public:
    explicit PurposeCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    void setDay(Day day);

    Workshop& m_workshop;
    NoteEdit* m_purpose;
    QPushButton* m_choose;
    QDateEdit* m_date;
    QPushButton* m_clear;
    QTimeEdit* m_start;
};

} // namespace strata
