#pragma once
#include "ui/widgets/card.h"

namespace strata {

class NoteEdit;
class Workshop;

// Whatever else is worth writing down.
class NotesCard : public Card
{
    Q_OBJECT

public:
    explicit NotesCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    Workshop& m_workshop;
    NoteEdit* m_notes;
};

} // namespace strata
