#include "ui/ballots/ballotspage.h"

#include "ui/arrivals.h"
#include "ui/ballots/groupwords.h"
#include "ui/ballots/openroundview.h"
#include "ui/ballots/paperfiles.h"
#include "ui/ballots/revealedview.h"
#include "ui/ballots/roundbar.h"
#include "ui/ballots/roundsteps.h"
#include "ui/ballots/votingdialog.h"
#include "ui/ballots/votingview.h"
#include "ui/decisionlog.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/people/identify.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace strata {

namespace {

Moment now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString nameOf(const Debate& debate, const std::string& participant)
{
    const Participant* one = findParticipant(debate, participant);
    return format::text(one && !one->name.empty() ? one->name : participant);
}

QPushButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

QStringList ballotFilesIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".strata-ballot"), Qt::CaseInsensitive))
            paths += url.toLocalFile();
    return paths;
}

} // namespace

BallotsPage::BallotsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does each of us think?"),
           tr("Everybody votes in private; nothing is shown before the round is revealed."),
           tr("Who hears the others first says what they say. A private vote keeps every opinion as it is; "
              "afterwards the talk is about the rows where people differ, and a second round shows who was "
              "convinced. Votes are kept as they were cast."),
           parent)
    , m_workshop(workshop)
    , m_bar(new RoundBar)
    , m_notice(new Card)
    , m_noticeText(plainLabel())
    , m_seeWeights(makeButton(QStringLiteral("seeWeights"), tr("See the weights")))
    , m_seeDisagreement(makeButton(QStringLiteral("seeDisagreement"), pageName(PageId::Disagreement)))
    , m_question(new Card)
    , m_questionText(plainLabel())
    , m_papers(new Card(tr("Ballot files")))
    , m_papersText(plainLabel())
    , m_firstPeople(quietLabel())
    , m_firstGroups(quietLabel())
    , m_openFirst(makeButton(QStringLiteral("openFirstRound"), QString()))
    , m_openView(new OpenRoundView)
    , m_revealedView(new RevealedView)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("ballotsPage"));
    setTabs(PageId::Ballots);
    setNextStep(PageId::Disagreement);
    setAcceptDrops(true);

    auto* hidePapers = makeButton(QStringLiteral("hidePapers"), tr("Hide"));
    hidePapers->setProperty("compact", true);
    hidePapers->setAccessibleName(tr("Hide what became of the ballot files"));
    m_papers->setObjectName(QStringLiteral("papers"));
    m_papers->addHeaderWidget(hidePapers);
    m_papersText->setObjectName(QStringLiteral("papersText"));
    m_papersText->setWordWrap(true);
    m_papers->body()->addWidget(m_papersText);
    m_papers->hide();

    m_stack->addWidget(makeFirst());
    m_stack->addWidget(m_openView);
    m_stack->addWidget(m_revealedView);
    content()->addWidget(m_bar);
    content()->addWidget(makeNotice());
    content()->addWidget(makeQuestion());
    content()->addWidget(m_papers);
    content()->addWidget(m_stack, 1);

    connectBar();
    connect(hidePapers, &QPushButton::clicked, m_papers, &QWidget::hide);
    connect(m_openView, &OpenRoundView::voteRequested, this, &BallotsPage::vote);
    connect(m_openView, &OpenRoundView::ballotFileRequested, this, [this](const std::string& id) {
        const Participant* one = findParticipant(*m_workshop.project().debate, id);
        if (!one || !round())
            return;
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Hand out a ballot file"), QDir::home().filePath(paperFileName(*round(), *one)),
            paperFileFilter());
        if (!path.isEmpty())
            handOut(id, path);
    });
    connect(m_revealedView, &RevealedView::applyRequested, this, &BallotsPage::apply);
    connect(m_revealedView, &RevealedView::topicChosen, &workshop, &Workshop::setTopic);
    connect(m_revealedView, &RevealedView::limitsChosen, this, &BallotsPage::setLimits);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        stopVotingWhereOver();
        rememberRevealed();
        refresh();
    });
    rememberRevealed();
}

void BallotsPage::connectBar()
{
    connect(m_bar, &RoundBar::roundChosen, this, [this](int number) {
        m_round = number;
        m_question->hide();
        m_notice->hide();
        m_shownDebate.reset();
        refresh();
    });
    connect(m_bar, &RoundBar::openRequested, this, &BallotsPage::open);
    connect(m_bar, &RoundBar::cancelRequested, this, &BallotsPage::cancel);
    connect(m_bar, &RoundBar::closeRequested, this, &BallotsPage::close);
    connect(m_bar, &RoundBar::revealRequested, this, [this] { reveal(false); });
    connect(m_bar, &RoundBar::handOutRequested, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the ballot files"));
        if (!folder.isEmpty())
            handOutToAll(folder);
    });
    connect(m_bar, &RoundBar::takeInRequested, this, [this] {
        const QStringList paths
            = QFileDialog::getOpenFileNames(this, tr("Take in ballot files"), {}, paperFileFilter());
        if (!paths.isEmpty())
            takeIn(paths);
    });
}

QWidget* BallotsPage::makeFirst()
{
    auto* first = new Card(tr("No round has been opened yet"));
    m_firstPeople->setObjectName(QStringLiteral("firstPeople"));
    m_firstGroups->setObjectName(QStringLiteral("firstGroups"));
    m_openFirst->setProperty("primary", true);
    m_openFirst->setMinimumSize(160, 40);
    first->body()->addWidget(m_firstPeople);
    first->body()->addWidget(m_firstGroups);
    first->body()->addSpacing(8);
    first->body()->addWidget(m_openFirst, 0, Qt::AlignLeft);
    first->body()->addStretch();
    connect(m_openFirst, &QPushButton::clicked, this, &BallotsPage::open);
    return first;
}

QWidget* BallotsPage::makeNotice()
{
    m_noticeText->setObjectName(QStringLiteral("notice"));
    m_noticeText->setWordWrap(true);
    auto* hide = makeButton(QStringLiteral("hideNotice"), tr("Hide"));
    hide->setProperty("flat", true);
    hide->setAccessibleName(tr("Hide this notice"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_noticeText, 1);
    row->addWidget(m_seeWeights);
    row->addWidget(m_seeDisagreement);
    row->addWidget(hide);
    m_notice->body()->addLayout(row);
    m_notice->hide();
    connect(hide, &QPushButton::clicked, m_notice, &QWidget::hide);
    connect(m_seeWeights, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Weights); });
    connect(m_seeDisagreement, &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Disagreement); });
    return m_notice;
}

QWidget* BallotsPage::makeQuestion()
{
    m_questionText->setObjectName(QStringLiteral("revealQuestion"));
    m_questionText->setWordWrap(true);
    auto* yes = makeButton(QStringLiteral("revealAnyway"), tr("Reveal anyway"));
    auto* no = makeButton(QStringLiteral("waitForVotes"), tr("Wait"));
    no->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_questionText, 1);
    row->addWidget(yes);
    row->addWidget(no);
    m_question->body()->addLayout(row);
    m_question->hide();
    connect(yes, &QPushButton::clicked, this, [this] { reveal(true); });
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    return m_question;
}

void BallotsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

const Round* BallotsPage::round() const
{
    return findRound(*m_workshop.project().debate, m_round);
}

void BallotsPage::refresh()
{
    if (!isVisible()) { // showing catches up
        if (m_shownDebate && *m_shownDebate != m_workshop.project().debate) {
            m_revealedView->clear(); // an undo may have made it a secret again
            m_shownDebate.reset();
        }
        return;
    }
    const Project& project = m_workshop.project();
    if (m_shownDebate && *m_shownDebate == project.debate && m_shownFramework == project.framework)
        return;
    m_shownDebate = project.debate;
    m_shownFramework = project.framework;
    const Debate& debate = *project.debate;

    if (const int last = nextRound(project) - 1; last != m_last || !round()) {
        m_last = last;
        m_round = last;
        m_question->hide();
    }
    bool isAnybodyHere = false;
    for (const Participant& one : debate.participants)
        isAnybodyHere = isAnybodyHere || !one.hasLeft;
    if (debate.rounds.empty() && !isAnybodyHere) {
        setEmptyState(tr("Nobody is at the table yet. Name the participants, then everybody can vote."),
                      tr("Name the participants"), PageId::Planning);
        return;
    }
    if (debate.rounds.empty() && voteGroups(project.framework).empty()) {
        setEmptyState(
            tr("There is nothing to vote on: a vote needs two factors, or two metrics of a factor."),
            tr("Choose metrics"), PageId::Metrics);
        return;
    }
    setEmptyState({});

    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    m_bar->setRound(project, m_round);
    if (const Round* shown = round(); !shown) {
        m_revealedView->clear();
        showFirst();
        m_stack->setCurrentIndex(0);
    } else if (shown->isRevealed()) {
        m_revealedView->setRound(project, m_round);
        m_stack->setCurrentIndex(2);
    } else {
        m_revealedView->clear();
        m_openView->setRound(project, *shown, wasRevealed(*shown));
        m_stack->setCurrentIndex(1);
    }
    if (!focused.isEmpty() && !m_voting)
        for (QWidget* widget : m_stack->currentWidget()->findChildren<QWidget*>(focused))
            if (widget->isVisible() && widget->isEnabled())
                widget->setFocus(); // the one that took the focused one's place
}

void BallotsPage::showFirst()
{
    const Project& project = m_workshop.project();
    m_openFirst->setText(tr("Open round %1").arg(nextRound(project)));
    m_openFirst->setEnabled(canOpenRound(project));
    m_firstPeople->setText(tr("Voters: %1").arg(namesAtTheTable(*project.debate)));
    QStringList groups;
    for (const VoteGroup& group : voteGroups(project.framework))
        groups += tr("%1 (%Ln row(s))", nullptr, int(group.rows.size()))
                      .arg(groupTitle(group.factor, project.framework));
    m_firstGroups->setText(tr("Voted on: %1").arg(groups.join(QStringLiteral(", "))));
}

void BallotsPage::open()
{
    if (!canOpenRound(m_workshop.project()))
        return;
    m_notice->hide();
    m_workshop.edit(withRoundOpened(m_workshop.project(), now()),
                    tr("Open round %1").arg(nextRound(m_workshop.project())));
}

// By value: the button that asks goes when the list is made anew, as it is after choosing a PIN.
void BallotsPage::vote(std::string participant)
{
    const int number = m_round;
    m_notice->hide();
    const std::optional<std::string> who
        = identify(m_workshop, tr("Vote in round %1").arg(number), this, participant);
    if (who)
        startVoting(*who, number);
}

void BallotsPage::startVoting(const std::string& participant, int number)
{
    const Project& project = m_workshop.project();
    const Round* voted = findRound(*project.debate, number);
    if (!voted || !voted->isOpen() || m_voting)
        return;
    // Neutral, or from what the voter said in a round that everybody has seen by now. Never from the group's
    // weights, nor from a vote that is still secret.
    const Round* revealed = lastRevealedRound(*project.debate);
    const Ballot* earlier = revealed ? countedBallot(*revealed, participant) : nullptr;
    const QString name = nameOf(*project.debate, participant);
    const QString privately = tr("Only you see this. Nothing is kept until you cast your vote.");
    m_votingRound = voted->publicKey;
    m_voting
        = new VotingDialog(tr("%1 votes in round %2").arg(name).arg(number),
                           earlier ? privately + QLatin1Char(' ')
                                   + tr("It starts with your own vote of round %1.").arg(revealed->number)
                                   : privately,
                           groupWords(voted->groups, project.framework),
                           earlier ? earlier->votes : std::vector<GroupVote>(), tr("Cast my vote"), this);
    m_voting->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_voting->view(), &VotingView::castRequested, this, [this, participant] { cast(participant); });
    connect(m_voting, &QDialog::rejected, this,
            [this, name] { notify(tr("%1 left without voting; nothing of it was kept.").arg(name)); });
    m_voting->open();
}

void BallotsPage::cast(const std::string& participant)
{
    const Debate& debate = *m_workshop.project().debate;
    const Round* voted = openRound(debate);
    if (!m_voting || !voted)
        return;
    Ballot ballot;
    ballot.participant = participant;
    ballot.castAt = now();
    ballot.votes = m_voting->view()->votes();
    const QString name = nameOf(debate, participant);
    const int number = voted->number;
    m_workshop.edit(withBallot(m_workshop.project(), number, std::move(ballot)),
                    tr("Vote of %1 in round %2").arg(name).arg(number));
    m_voting->accept();
    notify(tr("The vote of %1 is cast. Pass the laptop on.").arg(name));
}

// The round may end, or the project close, while somebody is voting.
void BallotsPage::stopVotingWhereOver()
{
    const Round* present = openRound(*m_workshop.project().debate);
    if (m_voting && (!present || present->publicKey != m_votingRound))
        m_voting->done(QDialog::Rejected);
}

// Undo takes a reveal back with everything that tells of it, but not what people saw. The key is the round's
// own, in whichever project.
void BallotsPage::rememberRevealed()
{
    for (const Round& round : m_workshop.project().debate->rounds)
        if (round.isRevealed())
            m_revealed.insert(round.publicKey);
}

bool BallotsPage::wasRevealed(const Round& round) const
{
    return m_revealed.count(round.publicKey) > 0;
}

void BallotsPage::close()
{
    m_workshop.edit(withRoundClosed(m_workshop.project(), m_round, now()), tr("Close round %1").arg(m_round));
}

void BallotsPage::reveal(bool isConfirmed)
{
    const Debate& debate = *m_workshop.project().debate;
    const Round* shown = round();
    if (!shown || shown->isRevealed() || shown->ballots.empty())
        return;
    QStringList waiting;
    for (const Participant* one : notYetVoted(debate, *shown))
        waiting += nameOf(debate, one->id);
    if (!waiting.isEmpty() && !isConfirmed) {
        m_questionText->setText(tr("Not everybody has voted yet: %1. Reveal without them?")
                                    .arg(currentLocale().createSeparatedList(waiting)));
        m_question->show();
        m_question->findChild<QPushButton*>(QStringLiteral("waitForVotes"))->setFocus();
        return;
    }
    m_question->hide();
    m_notice->hide();
    m_workshop.edit(withRoundRevealed(m_workshop.project(), m_round, now(), wasRevealed(*shown)),
                    tr("Reveal round %1").arg(m_round));
}

void BallotsPage::cancel()
{
    if (canCancelRound(m_workshop.project(), m_round))
        m_workshop.edit(withoutRound(m_workshop.project(), m_round), tr("Cancel round %1").arg(m_round));
}

void BallotsPage::apply(GroupMean how)
{
    const Project& project = m_workshop.project();
    const Round* shown = round();
    if (!shown || !shown->isRevealed())
        return;
    if (isModelLocked(project)) { // a new scenario would set the signed one aside without a word
        Project changed = project;
        changed.framework = consensus(project.framework, *project.debate, m_round, how);
        if (changed.framework == project.framework)
            notify(tr("The signed model has these weights already."));
        else
            m_workshop.edit(std::move(changed), {}); // refused, with the reason
        return;
    }
    Project next = withConsensus(project, m_round, how, now());
    const Scenario* made = presentScenario(next);
    const QString name = format::text(made->name);
    m_workshop.edit(std::move(next), tr("Apply the %1 of round %2").arg(meanName(how)).arg(m_round));
    QString sentence = tr("\u201c%1\u201d is the present scenario now.").arg(name);
    if (hasUnequalVotes(*m_workshop.project().debate, *round()))
        sentence += QLatin1Char(' ') + tr("Votes weighted as in the list of participants.");
    notify(sentence);
    m_seeWeights->show();
    m_seeDisagreement->show();
}

void BallotsPage::setLimits(int agreedWithin, int splitAbove)
{
    Project next = m_workshop.project();
    Debate& debate = next.debate.edit();
    debate.agreedWithin = agreedWithin;
    debate.splitAbove = splitAbove;
    m_workshop.edit(std::move(next), tr("Limits of agreement"));
}

void BallotsPage::handOut(const std::string& participant, const QString& path)
{
    const Project& project = m_workshop.project();
    const Participant* one = findParticipant(*project.debate, participant);
    const Round* shown = round();
    if (!one || !shown || !shown->isOpen())
        return;
    const QString suffix = QStringLiteral(".strata-ballot");
    const QString target = path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
    const Status written = handOutPaper(project, *shown, *one, target);
    if (written)
        notify(tr("The ballot of %1 is in %2. It is for nobody else.")
                   .arg(nameOf(*project.debate, participant), QDir::toNativeSeparators(target)));
    else
        notify(errorText(written.error()), true);
}

void BallotsPage::handOutToAll(const QString& folder)
{
    const Round* shown = round();
    if (!shown || !shown->isOpen())
        return;
    const Result<int> written = handOutPapers(m_workshop.project(), *shown, folder);
    if (written)
        notify(tr("%Ln ballot file(s) are in %1, one for each participant.", nullptr, *written)
                   .arg(QDir::toNativeSeparators(folder)));
    else
        notify(errorText(written.error()), true);
}

void BallotsPage::takeIn(const QStringList& paths)
{
    TakenPapers taken = takeInPapers(m_workshop.project(), paths);
    QStringList lines;
    for (const TakenPaper& paper : taken.papers)
        lines += QStringLiteral("%1 %2: %3")
                     .arg(paper.isTaken ? QStringLiteral("\u2713") : QStringLiteral("\u2717"), paper.file,
                          paper.sentence);
    if (!taken.names.isEmpty())
        m_workshop.edit(std::move(taken.project),
                        tr("Take in %Ln ballot file(s)", nullptr, int(taken.names.size())));
    m_papersText->setText(lines.join(QLatin1Char('\n')));
    m_papers->show();
}

void BallotsPage::notify(const QString& sentence, bool isProblem)
{
    m_noticeText->setText(sentence);
    m_noticeText->setProperty("problem", isProblem);
    m_noticeText->style()->unpolish(m_noticeText);
    m_noticeText->style()->polish(m_noticeText);
    m_seeWeights->hide();
    m_seeDisagreement->hide();
    m_notice->show();
}

void BallotsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ballotFilesIn(event->mimeData()).isEmpty())
        acceptAsCopy(*event);
}

void BallotsPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = ballotFilesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    acceptAsCopy(*event);
    takeIn(paths);
}

} // namespace strata
