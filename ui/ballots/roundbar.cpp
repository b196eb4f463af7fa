#include "ui/ballots/roundbar.h"

#include "ui/ballots/roundsteps.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace strata {

namespace {

QString timeOf(Moment moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment);
    return time.date() == QDate::currentDate() ? currentLocale().toString(time.time(), QLocale::ShortFormat)
                                               : currentLocale().toString(time, QLocale::ShortFormat);
}

QPushButton* makeButton(const QString& name, const QString& text = {})
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

RoundBar::RoundBar(QWidget* parent)
    : QWidget(parent)
    , m_chooser(new QComboBox)
    , m_state(quietLabel())
    , m_handOut(makeButton(QStringLiteral("handOutAll"), tr("Ballot files for all\u2026")))
    , m_takeIn(makeButton(QStringLiteral("takeIn"), tr("Take in ballot files\u2026")))
    , m_cancel(makeButton(QStringLiteral("cancelRound"), tr("Cancel the round")))
    , m_close(makeButton(QStringLiteral("closeRound"), tr("Close the round")))
    , m_reveal(makeButton(QStringLiteral("revealRound"), tr("Reveal")))
    , m_open(makeButton(QStringLiteral("openRound")))
{
    m_chooser->setObjectName(QStringLiteral("roundChooser"));
    m_chooser->setAccessibleName(tr("Round"));
    m_chooser->setMinimumSize(112, Theme::kTarget);
    m_state->setObjectName(QStringLiteral("roundState"));
    m_state->setWordWrap(false);
    m_reveal->setProperty("primary", true);
    m_close->setToolTip(tr("No more votes; the round can be revealed later"));
    m_cancel->setToolTip(tr("Takes the round away; nobody has voted in it"));
    m_handOut->setToolTip(tr("One small file per participant, to vote at home with the same program"));
    m_takeIn->setToolTip(tr("Filled ballot files; they can also be dropped here"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_chooser);
    row->addSpacing(4);
    row->addWidget(m_state);
    row->addStretch();
    for (QPushButton* button : {m_handOut, m_takeIn, m_cancel, m_close, m_reveal, m_open})
        row->addWidget(button);

    connect(m_chooser, &QComboBox::activated, this,
            [this] { emit roundChosen(m_chooser->currentData().toInt()); });
    connect(m_handOut, &QPushButton::clicked, this, &RoundBar::handOutRequested);
    connect(m_takeIn, &QPushButton::clicked, this, &RoundBar::takeInRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RoundBar::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &RoundBar::closeRequested);
    connect(m_reveal, &QPushButton::clicked, this, &RoundBar::revealRequested);
    connect(m_open, &QPushButton::clicked, this, &RoundBar::openRequested);
}

void RoundBar::setRound(const Project& project, int number)
{
    const Debate& debate = *project.debate;
    const Round* shown = findRound(debate, number);
    setVisible(shown);
    if (!shown)
        return;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const Round& one : debate.rounds)
        m_chooser->addItem(tr("Round %1").arg(one.number), one.number);
    m_chooser->setCurrentIndex(m_chooser->findData(number));

    const int votes = votesIn(*shown);
    const int waiting = int(notYetVoted(debate, *shown).size());
    m_state->setText(shown->isRevealed() ? tr("revealed %1").arg(timeOf(shown->revealedAt))
                         : shown->isOpen()
                         ? tr("open, %1 of %2 have voted")
                               .arg(currentLocale().toString(votes), currentLocale().toString(votes + waiting))
                         : tr("closed with %Ln vote(s), not revealed", nullptr, votes));

    m_handOut->setVisible(shown->isOpen());
    m_takeIn->setVisible(shown->isOpen());
    m_cancel->setVisible(canCancelRound(project, number));
    m_close->setVisible(shown->isOpen() && votes > 0);
    m_reveal->setVisible(!shown->isRevealed());
    m_reveal->setEnabled(votes > 0);
    m_reveal->setToolTip(votes > 0 ? tr("Shows all votes and ends the voting") : tr("Nobody has voted yet"));
    m_open->setText(tr("Open round %1").arg(nextRound(project)));
    m_open->setVisible(!openRound(debate) && number + 1 == nextRound(project));
    m_open->setEnabled(canOpenRound(project));
    m_open->setToolTip(m_open->isEnabled()
                           ? tr("Everybody votes once more, knowing what was said")
                           : tr("A round needs somebody at the table and something to vote on"));
}

} // namespace strata
