#include "ui/ballots/openroundview.h"

#include "ui/ballots/groupwords.h"
#include "ui/ballots/roundsteps.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strata {

OpenRoundView::OpenRoundView(QWidget* parent)
    : QWidget(parent)
    , m_host(new QVBoxLayout(this))
{
    m_host->setContentsMargins(0, 0, 0, 0);
}

void OpenRoundView::setRound(const Project& project, const Round& round, bool wasRevealed)
{
    const Debate& debate = *project.debate;
    auto* people = new Card(tr("Who has voted"));
    people->setNote(round.isOpen() ? tr("Pass the laptop round: each votes behind a PIN of one's own.")
                                   : tr("The round is closed; nobody can vote any more."));
    auto* lines = new QWidget;
    auto* layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    bool isFirst = true;
    for (const Participant& one : debate.participants) {
        if (one.hasLeft && !countedBallot(round, one.id))
            continue;
        if (!isFirst)
            layout->addWidget(ruleLine());
        isFirst = false;
        layout->addWidget(makeLine(one, round));
    }
    if (isFirst)
        layout->addWidget(
            quietLabel(tr("Nobody is at the table. Name the participants on the workshop page.")));
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(lines);
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    if (wasRevealed) {
        auto* seen = plainLabel(tr("This round has been revealed once before; votes may know the others'."));
        seen->setObjectName(QStringLiteral("revealedBefore"));
        seen->setProperty("problem", true);
        seen->setWordWrap(true);
        people->body()->addWidget(seen);
    }
    people->body()->addWidget(scroll, 1);

    auto* asked = new Card(tr("What is voted on"));
    for (const VoteGroup& group : round.groups) {
        QStringList rows;
        for (const std::string& row : group.rows)
            rows += rowName(group.factor, row, project.framework);
        asked->body()->addWidget(strongLabel(groupTitle(group.factor, project.framework)));
        asked->body()->addWidget(quietLabel(rows.join(QStringLiteral(", "))));
    }
    if (round.groups != voteGroups(project.framework)) {
        asked->body()->addSpacing(8);
        auto* changed
            = quietLabel(tr("The value tree has changed since this round was opened; the vote is on "
                            "the rows above."));
        changed->setObjectName(QStringLiteral("treeChanged"));
        asked->body()->addWidget(changed);
    }
    asked->body()->addStretch();
    auto* askedScroll = new QScrollArea;
    askedScroll->setWidgetResizable(true);
    askedScroll->setFrameShape(QFrame::NoFrame);
    askedScroll->setFocusPolicy(Qt::NoFocus);
    askedScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    askedScroll->viewport()->setAutoFillBackground(false);
    askedScroll->setWidget(asked);

    auto* list = new QWidget;
    auto* halves = new QHBoxLayout(list);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(12);
    halves->addWidget(people, 5);
    halves->addWidget(askedScroll, 2);
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // it may hold the button that was pressed
    }
    m_list = list;
    m_host->addWidget(list);
    list->show();
}

QWidget* OpenRoundView::makeLine(const Participant& participant, const Round& round)
{
    const QString name = participant.name.empty() ? tr("Without a name") : format::text(participant.name);
    const QString key = format::text(participant.id);
    const Ballot* ballot = countedBallot(round, participant.id);

    auto* who = strongLabel(name);
    QStringList about;
    for (const std::string& part : {participant.role, participant.department})
        if (!part.empty())
            about += format::text(part);
    if (participant.hasLeft)
        about += tr("no longer at the table");
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(who);
    if (!about.isEmpty())
        names->addWidget(quietLabel(about.join(QStringLiteral(", "))));

    auto* state = plainLabel(!ballot                  ? tr("Not yet")
                                 : ballot->isFromHome ? QStringLiteral("\u2713 ") + tr("Has voted from home")
                                                      : QStringLiteral("\u2713 ") + tr("Has voted"));
    state->setObjectName(QStringLiteral("state/%1").arg(key));
    state->setProperty("quiet", !ballot);
    state->setMinimumWidth(168);

    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("voter/%1").arg(key));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addLayout(names, 1);
    row->addWidget(state);
    if (!round.isOpen() || participant.hasLeft)
        return line;

    auto* file = new QPushButton(tr("Ballot file\u2026"));
    file->setObjectName(QStringLiteral("ballotFile/%1").arg(key));
    file->setProperty("flat", true);
    file->setAccessibleName(tr("Hand out a ballot file to %1").arg(name));
    file->setToolTip(tr("A small file to vote at home with the same program"));
    connect(file, &QPushButton::clicked, this, [this, id = participant.id] { emit ballotFileRequested(id); });
    auto* vote = new QPushButton(ballot ? tr("Vote again") : tr("Vote"));
    vote->setObjectName(QStringLiteral("vote/%1").arg(key));
    vote->setProperty("primary", !ballot);
    vote->setAccessibleName(tr("Vote as %1").arg(name));
    vote->setMinimumWidth(120);
    vote->setStyleSheet(
        QStringLiteral("QPushButton { min-height: 38px; } QPushButton:focus { min-height: 36px; }"));
    if (ballot)
        vote->setToolTip(tr("Starts anew; the later vote counts"));
    connect(vote, &QPushButton::clicked, this, [this, id = participant.id] { emit voteRequested(id); });
    row->addWidget(file);
    row->addWidget(vote);
    return line;
}

} // namespace strata
