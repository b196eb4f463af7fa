#pragma once
#include "core/model/debate.h"
#include "ui/widgets/card.h"

#include <string>

namespace strata {

class NoteEdit;
class Workshop;

// One decision in full. What was decided stays as it was written; why, and who was against it, may be added.
class DecisionDetail : public Card
{
    Q_OBJECT

public:
    explicit DecisionDetail(Workshop& workshop, QWidget* parent = nullptr);

    void setDecision(int place); // in the log; -1: none
    void refresh();

private:
    void keep(std::string Decision::*part, const QString& text, const QString& step);

    Workshop& m_workshop;
    int m_place = -1;
    QWidget* m_contents;
    QLabel* m_none;
    QLabel *m_what, *m_when, *m_before, *m_after;
    NoteEdit *m_reason, *m_dissent;
};

} // namespace strata
