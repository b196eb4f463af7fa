#pragma once
#include "ui/widgets/card.h"

class QLineEdit;

namespace strata {

class NoteEdit;
class Workshop;

// Writes a decision into the log that the program has not seen fall.
class NewDecisionForm : public Card
{
    Q_OBJECT

public:
    explicit NewDecisionForm(Workshop& workshop, QWidget* parent = nullptr);

    void begin(); // empty fields and all names, or what was being written

signals:
    void finished(bool isAdded);

private:
    void add();
    void end(bool isAdded); // clears the fields

    Workshop& m_workshop;
    bool m_isBegun = false;
    QLineEdit *m_what, *m_who, *m_before, *m_after, *m_reason, *m_dissent;
    QLabel* m_problem;
};

} // namespace strata
