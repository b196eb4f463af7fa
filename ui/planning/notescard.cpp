#include "ui/planning/notescard.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/workshop.h"

#include <QVBoxLayout>

namespace strata {

NotesCard::NotesCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Notes"), parent)
    , m_workshop(workshop)
    , m_notes(new NoteEdit(QStringLiteral("sessionNotes"), tr("Notes")))
{
    setObjectName(QStringLiteral("notesCard"));
    m_notes->setPlaceholderText(tr("What was said and should not be lost"));
    m_notes->setMinimumHeight(120);
    body()->addWidget(m_notes, 1);
    connect(m_notes, &NoteEdit::edited, this, [this](const QString& notes) {
        Project next = m_workshop.project();
        next.debate.edit().notes = notes.toStdString();
        m_workshop.edit(std::move(next), tr("Change the notes"));
    });
}

void NotesCard::refresh()
{
    m_notes->setNote(format::text(m_workshop.project().debate->notes));
}

} // namespace strata
