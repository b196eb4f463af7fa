#include "ui/factors/brainstormview.h"

#include "ui/decisionlog.h"
#include "ui/factors/candidates.h"
#include "ui/factors/ideasheet.h"
#include "ui/factors/prompts.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/people/identify.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace strata {

namespace {

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater(); // its own button may have been pressed
        }
        delete item;
    }
}

} // namespace

BrainstormView::BrainstormView(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_identify(identify)
    , m_stack(new QStackedWidget)
    , m_said(plainLabel())
    , m_turns(new QGridLayout)
    , m_nobody(new QWidget)
    , m_togetherCount(quietLabel())
    , m_together(new QPushButton(tr("The team writes together")))
    , m_state(plainLabel())
    , m_missing(quietLabel())
    , m_reveal(new QPushButton(tr("Reveal all ideas")))
    , m_toCandidates(new QPushButton(tr("Work on the candidates")))
    , m_sheet(new IdeaSheet)
{
    setObjectName(QStringLiteral("brainstormView"));
    m_said->setObjectName(QStringLiteral("turnSaid"));
    m_said->setWordWrap(true);
    m_togetherCount->setObjectName(QStringLiteral("togetherCount"));
    m_togetherCount->setWordWrap(false);
    m_together->setObjectName(QStringLiteral("writeTogether"));
    m_state->setObjectName(QStringLiteral("brainstormState"));
    m_state->setWordWrap(true);
    m_missing->setObjectName(QStringLiteral("notWritten"));
    m_reveal->setObjectName(QStringLiteral("revealIdeas"));
    m_reveal->setProperty("primary", true);
    m_toCandidates->setObjectName(QStringLiteral("toCandidates"));

    m_nobody->setObjectName(QStringLiteral("nobodyAtTheTable"));
    auto* nobody = new QVBoxLayout(m_nobody);
    nobody->setContentsMargins(0, 0, 0, 0);
    nobody->setSpacing(8);
    nobody->addWidget(plainLabel(tr("Nobody is at the table yet.")));
    nobody->addWidget(
        quietLabel(tr("Name the participants first, then each of them writes in silence. Without "
                      "names the team can still write together.")));
    auto* plan = new QPushButton(tr("Name the participants"));
    plan->setObjectName(QStringLiteral("nameParticipants"));
    plan->setProperty("primary", true);
    nobody->addWidget(plan, 0, Qt::AlignLeft);

    auto* people = new QWidget;
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    m_turns->setHorizontalSpacing(12);
    m_turns->setVerticalSpacing(8);
    m_turns->setColumnStretch(0, 1);
    column->addWidget(m_nobody);
    column->addLayout(m_turns);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(people);
    people->setAutoFillBackground(false); // the card's ground
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* together = new QHBoxLayout;
    together->setSpacing(12);
    together->addWidget(quietLabel(tr("Or all at once, without secrets.")), 1);
    together->addWidget(m_togetherCount);
    together->addWidget(m_together);
    auto* turns = new Card(tr("Write in silence"));
    turns->setNote(tr("one after the other, nobody sees the others' ideas"));
    turns->body()->addWidget(m_said);
    turns->body()->addWidget(scroll, 1);
    turns->body()->addWidget(ruleLine());
    turns->body()->addLayout(together);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_state);
    words->addWidget(m_missing);
    auto* end = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_toCandidates, 0, Qt::AlignVCenter);
    row->addWidget(m_reveal, 0, Qt::AlignVCenter);
    end->body()->addLayout(row);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(turns, 1);
    left->addWidget(end);
    auto* overview = new QWidget;
    auto* columns = new QHBoxLayout(overview);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left, 5);
    columns->addWidget(makePromptCard(), 3);
    m_stack->addWidget(overview);
    m_stack->addWidget(m_sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(plan, &QPushButton::clicked, this, &BrainstormView::planningRequested);
    connect(m_together, &QPushButton::clicked, this, [this] { startTurn({}); });
    connect(m_reveal, &QPushButton::clicked, this, &BrainstormView::reveal);
    connect(m_toCandidates, &QPushButton::clicked, this, &BrainstormView::candidatesRequested);
    connect(m_sheet, &IdeaSheet::finished, this, [this] { endTurn(true); });
    connect(m_sheet, &IdeaSheet::abandoned, this, [this] { endTurn(false); });
}

void BrainstormView::makeTurns(const Debate& debate)
{
    if (m_people == debate.participants)
        return;
    m_people = debate.participants;
    m_rows.clear();
    empty(m_turns);
    for (const Participant& participant : m_people) {
        if (participant.hasLeft)
            continue;
        const QString name = turnName(debate, participant.id);
        auto* label = plainLabel(name);
        auto* written = quietLabel();
        written->setWordWrap(false);
        written->setObjectName(QStringLiteral("written_") + format::text(participant.id));
        auto* write = new QPushButton(tr("%1 writes").arg(name).replace(u'&', QStringLiteral("&&")));
        write->setObjectName(QStringLiteral("write_") + format::text(participant.id));
        write->setAccessibleName(tr("%1 writes").arg(name));
        connect(write, &QPushButton::clicked, this, [this, id = participant.id] { startTurn(id); });
        const auto row = static_cast<int>(m_rows.size());
        int column = 0;
        for (QWidget* widget : std::initializer_list<QWidget*>{label, written, write}) {
            m_turns->addWidget(widget, row, column++);
            widget->show();
        }
        m_rows.push_back({participant.id, name, written, write});
    }
}

void BrainstormView::refresh()
{
    const Debate& debate = *m_workshop.project().debate;
    const Brainstorm& brainstorm = debate.brainstorm;
    if (m_turn && (!m_turn->isOf(debate) || (brainstorm.isRevealed && !m_turn->participant.empty())))
        endTurn(false);

    makeTurns(debate);
    QStringList silent;
    for (const Row& row : m_rows) {
        const int count = ideaCount(brainstorm, row.participant);
        row.written->setText(count > 0 ? tr("%Ln idea(s)", nullptr, count) : tr("nothing yet"));
        row.write->setEnabled(!brainstorm.isRevealed);
        row.write->setToolTip(brainstorm.isRevealed
                                  ? tr("The ideas are revealed. New ones are written together.")
                                  : tr("Opens a private sheet, behind a PIN"));
        if (count == 0)
            silent += row.name;
    }
    m_nobody->setVisible(m_rows.empty());
    const int together = ideaCount(brainstorm, {});
    m_togetherCount->setText(together > 0 ? tr("%Ln idea(s)", nullptr, together) : QString());

    const int all = ideaCount(brainstorm);
    const int writers = writerCount(brainstorm);
    m_reveal->setVisible(!brainstorm.isRevealed);
    m_reveal->setEnabled(writers > 0);
    m_toCandidates->setVisible(brainstorm.isRevealed || together > 0);
    //: %1: "14 ideas", %2: "5 people"
    const QString count
        = tr("%1 from %2").arg(tr("%Ln idea(s)", nullptr, all), tr("%Ln people", nullptr, writers));
    if (all == 0)
        m_state->setText(tr("No idea is written yet."));
    else if (writers == 0)
        m_state->setText(tr("%Ln idea(s), written together.", nullptr, all));
    else if (brainstorm.isRevealed)
        m_state->setText(tr("Revealed: %1.").arg(count));
    else
        m_state->setText(tr("Hidden until you reveal them: %1.").arg(count));
    const bool isWaiting = !brainstorm.isRevealed && writers > 0 && !silent.isEmpty();
    m_missing->setText(isWaiting ? tr("Not written yet: %1.").arg(currentLocale().createSeparatedList(silent))
                                 : QString());
    m_missing->setVisible(isWaiting);
    m_said->setVisible(!m_said->text().isEmpty());
}

void BrainstormView::startTurn(const std::string& participant)
{
    if (!participant.empty() && m_identify(m_workshop, tr("Write ideas"), this, participant) != participant)
        return;
    const Debate& debate = *m_workshop.project().debate;
    m_said->clear();
    m_turn = beginTurn(debate, participant);
    const bool isTeam = participant.empty();
    const std::set<std::string>& own = m_written[m_turn->who()];
    m_opened = writtenIdeas(debate.brainstorm, participant);
    const std::size_t all = m_opened.size();
    if (!isTeam)
        std::erase_if(m_opened, [&own](const WrittenIdea& idea) { return !own.contains(idea.candidate); });
    QString note = isTeam
        ? tr("What the team values, in a few words each. Everybody sees these.")
        : tr("What you value in a customer, in a few words each. Nobody else sees them before they are "
             "revealed.");
    if (const auto earlier = static_cast<int>(all - m_opened.size()); earlier > 0)
        note = tr("%Ln idea(s) written earlier are kept; what you write is added.", nullptr, earlier)
            + QLatin1Char(' ') + note;
    m_sheet->open(isTeam ? tr("Ideas of the team") : tr("Ideas of %1").arg(turnName(debate, participant)),
                  note, isTeam ? tr("Done") : tr("Done, pass on"), m_opened);
    m_stack->setCurrentWidget(m_sheet);
}

void BrainstormView::endTurn(bool keep)
{
    if (!m_turn)
        return;
    const PrivateTurn turn = *m_turn;
    const std::string& participant = turn.participant;
    const std::vector<WrittenIdea> ideas = m_sheet->ideas();
    const std::vector<WrittenIdea> opened = std::exchange(m_opened, {});
    m_turn.reset();
    m_stack->setCurrentIndex(0);
    m_sheet->clear();
    if (keep) {
        Project next = m_workshop.project();
        const QString name = turnName(*next.debate, participant);
        if (ideas != opened) {
            for (const std::string& id : writeIdeas(next.debate.edit(), participant, ideas, opened))
                m_written[turn.who()].insert(id);
            m_workshop.edit(std::move(next), tr("Ideas of %1").arg(name));
        }
        m_said->setText(participant.empty() ? QString()
                                            : tr("Kept, %1. Please pass the laptop on.").arg(name));
    }
    refresh();
}

void BrainstormView::leave()
{
    endTurn(true);
}

void BrainstormView::reveal()
{
    Project next = m_workshop.project();
    Brainstorm& brainstorm = next.debate.edit().brainstorm;
    const int all = ideaCount(brainstorm);
    const int writers = writerCount(brainstorm);
    revealIdeas(brainstorm);
    //: %1: a number of ideas, %2: "5 people"
    logDecision(
        next,
        {.what
         = tr("Ideas revealed: %1 from %2").arg(currentLocale().toString(all), tr("%Ln people", nullptr, writers)),
         .before = {},
         .after = {},
         .who = {},
         .reason = {},
         .dissent = {}});
    m_said->clear();
    m_workshop.edit(std::move(next), tr("Reveal the ideas"));
}

} // namespace strata
