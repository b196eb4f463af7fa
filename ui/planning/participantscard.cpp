#include "ui/planning/participantscard.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/planning/participantrow.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

ParticipantsCard::ParticipantsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Participants"), parent)
    , m_workshop(workshop)
    , m_heads(ParticipantRow::makeHeads())
    , m_list(new QVBoxLayout)
    , m_new(new QLineEdit)
    , m_newProblem(problemLabel(QStringLiteral("newParticipantProblem")))
{
    setObjectName(QStringLiteral("participantsCard"));
    m_list->setSpacing(4);
    m_new->setObjectName(QStringLiteral("newParticipant"));
    m_new->setAccessibleName(tr("Name of another participant"));
    m_new->setPlaceholderText(tr("Name of the next person, Enter adds it"));
    m_new->setMaxLength(80);
    body()->addWidget(m_heads);
    body()->addLayout(m_list);
    body()->addWidget(m_new);
    body()->addWidget(m_newProblem);
    connect(m_new, &QLineEdit::editingFinished, this, &ParticipantsCard::add);
    connect(m_new, &QLineEdit::textEdited, this, [this] { answer(m_newProblem, m_new, {}); });
}

QString ParticipantsCard::problemOf(const QString& name, const std::string& except) const
{
    for (const Participant& other : m_workshop.project().debate->participants)
        if (other.id != except && format::text(other.name).compare(name, Qt::CaseInsensitive) == 0)
            return other.hasLeft
                ? tr("%1 was at the table before; bring that person back, or use another name.").arg(name)
                : tr("There is already somebody called %1; add an initial to tell them apart.").arg(name);
    return {};
}

void ParticipantsCard::add()
{
    const QString name = m_new->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : problemOf(name, {});
    answer(m_newProblem, m_new, problem);
    if (name.isEmpty() || !problem.isEmpty())
        return;
    m_new->clear();
    Project next = m_workshop.project();
    Participant participant;
    participant.id = freshParticipantId(*next.debate);
    participant.name = name.toStdString();
    next.debate.edit().participants.push_back(std::move(participant));
    m_workshop.edit(std::move(next), tr("Add %1").arg(name));
}

void ParticipantsCard::rename(ParticipantRow* row, const QString& name)
{
    const Participant& now = row->participant();
    const QString problem
        = name.isEmpty() ? tr("Everybody needs a name; it stays as it was.") : problemOf(name, now.id);
    if (!problem.isEmpty()) {
        row->refuseName(problem);
        return;
    }
    Participant changed = now;
    changed.name = name.toStdString();
    change(changed, tr("Rename %1").arg(format::text(now.name)));
}

void ParticipantsCard::change(const Participant& changed, const QString& step)
{
    Project next = m_workshop.project();
    for (Participant& participant : next.debate.edit().participants)
        if (participant.id == changed.id)
            participant = changed;
    m_workshop.edit(std::move(next), step);
}

void ParticipantsCard::resetPin(const std::string& id)
{
    if (const Participant* found = findParticipant(*m_workshop.project().debate, id)) {
        const QString name = format::text(found->name);
        Project next = m_workshop.project();
        for (Participant& participant : next.debate.edit().participants)
            if (participant.id == id)
                participant.pinHash.clear();
        LoggedDecision decision;
        decision.what = tr("PIN of %1 reset").arg(name);
        decision.after = tr("%1 chooses another one next time; nothing that was said changes.").arg(name);
        decision.who = tr("The facilitator");
        logDecision(next, decision);
        m_workshop.edit(std::move(next), tr("Reset the PIN of %1").arg(name));
    }
}

void ParticipantsCard::remove(const std::string& id)
{
    if (const Participant* found = findParticipant(*m_workshop.project().debate, id)) {
        const QString step = tr("Remove %1").arg(format::text(found->name));
        m_workshop.edit(withoutParticipant(m_workshop.project(), id), step);
    }
}

void ParticipantsCard::bringBack(const std::string& id)
{
    if (const Participant* found = findParticipant(*m_workshop.project().debate, id)) {
        Participant changed = *found;
        changed.hasLeft = false;
        change(changed, tr("Bring %1 back").arg(format::text(changed.name)));
    }
}

void ParticipantsCard::goOn(const ParticipantRow* row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    if (at != m_rows.end() && at + 1 != m_rows.end() && !(*(at + 1))->participant().hasLeft)
        (*(at + 1))->editName();
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

ParticipantRow* ParticipantsCard::addRow()
{
    auto* row = new ParticipantRow;
    connect(row, &ParticipantRow::renamed, this, [this, row](const QString& name) { rename(row, name); });
    connect(row, &ParticipantRow::edited, this, &ParticipantsCard::change);
    connect(row, &ParticipantRow::pinResetRequested, this, [this, row] { resetPin(row->participant().id); });
    connect(row, &ParticipantRow::removeRequested, this, [this, row] { remove(row->participant().id); });
    connect(row, &ParticipantRow::backRequested, this, [this, row] { bringBack(row->participant().id); });
    connect(row, &ParticipantRow::nextRequested, this, [this, row] { goOn(row); });
    m_list->addWidget(row);
    row->show(); // at once, so that it can take the focus
    m_rows.push_back(row);
    return row;
}

void ParticipantsCard::refresh()
{
    std::vector<Participant> people = m_workshop.project().debate->participants;
    std::stable_partition(people.begin(), people.end(), [](const Participant& one) { return !one.hasLeft; });
    while (m_rows.size() < people.size())
        addRow();
    while (m_rows.size() > people.size()) {
        ParticipantRow* row = m_rows.back();
        m_rows.pop_back();
        if (row->isAncestorOf(QApplication::focusWidget()))
            m_new->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    for (std::size_t i = 0; i < people.size(); ++i)
        m_rows[i]->setParticipant(people[i]);
    m_heads->setVisible(!people.empty());
    const auto count
        = std::count_if(people.begin(), people.end(), [](const Participant& one) { return !one.hasLeft; });
    setNote(count == 0 ? tr("three to twelve people who know the customers")
                       : tr("%Ln at the table", nullptr, int(count)));
}

} // namespace strata
