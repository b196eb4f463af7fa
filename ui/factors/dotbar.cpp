#include "ui/factors/dotbar.h"

#include "ui/factors/candidates.h"
#include "ui/factors/whoishere.h"
#include "ui/format.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

constexpr int kTurnsPerRow = 6;

} // namespace

DotBar::DotBar(QWidget* parent)
    : Card(tr("Dot vote"), parent)
    , m_dotsEach(new QSpinBox)
    , m_placed(quietLabel())
    , m_show(new QPushButton(tr("Show the dots")))
    , m_turns(new QGridLayout)
{
    m_dotsEach->setObjectName(QStringLiteral("dotsEach"));
    m_dotsEach->setRange(3, 20);
    m_dotsEach->setMinimumWidth(64);
    m_dotsEach->setKeyboardTracking(false);
    m_dotsEach->setAccessibleName(tr("Dots for each person"));
    m_placed->setObjectName(QStringLiteral("dotsPlaced"));
    m_placed->setWordWrap(false);
    m_show->setObjectName(QStringLiteral("showDots"));
    m_show->setToolTip(tr("The totals, before everybody has placed theirs"));
    m_turns->setSpacing(8);
    addHeaderWidget(m_placed);
    addHeaderWidget(quietLabel(tr("Dots each")));
    addHeaderWidget(m_dotsEach);
    addHeaderWidget(m_show);
    body()->addLayout(m_turns);
    connect(m_dotsEach, &QSpinBox::valueChanged, this, &DotBar::dotsEachChosen);
    connect(m_show, &QPushButton::clicked, this, &DotBar::showRequested);
}

void DotBar::makeTurns(const Debate& debate)
{
    std::vector<std::pair<std::string, QString>> wanted;
    for (const Participant& participant : debate.participants)
        if (!participant.hasLeft)
            wanted.emplace_back(participant.id, tr("%1 places dots").arg(turnName(debate, participant.id)));
    if (wanted.empty())
        wanted.emplace_back(std::string(), tr("The team places dots"));
    if (std::equal(wanted.begin(), wanted.end(), m_people.begin(), m_people.end(),
                   [](const auto& one, const Turn& turn) {
                       return one.first == turn.participant && one.second == turn.text;
                   }))
        return;
    m_people.clear();
    while (QLayoutItem* item = m_turns->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const auto& [id, text] : wanted) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("place_") + format::text(id));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this,
                [this, participant = id] { emit turnRequested(participant); });
        const auto place = static_cast<int>(m_people.size());
        m_turns->addWidget(button, place / kTurnsPerRow, place % kTurnsPerRow);
        button->show();
        m_people.push_back({id, text, button});
    }
    for (int column = 0; column <= kTurnsPerRow; ++column)
        m_turns->setColumnStretch(column, column == kTurnsPerRow);
}

void DotBar::setDebate(const Debate& debate, bool areDotsShown)
{
    const Brainstorm& brainstorm = debate.brainstorm;
    {
        const QSignalBlocker blocker(m_dotsEach);
        m_dotsEach->setValue(brainstorm.dotsEach);
    }
    makeTurns(debate);
    int placed = 0;
    for (const Turn& turn : m_people) {
        const bool isDone = hasPlaced(brainstorm, turn.participant);
        placed += isDone;
        QString label = isDone ? turn.text + QStringLiteral(" \u2713") : turn.text;
        turn.button->setText(label.replace(u'&', QStringLiteral("&&")));
        turn.button->setToolTip(isDone ? tr("Has placed dots, and may move them")
                                       : tr("Has placed no dots yet"));
        turn.button->setAccessibleDescription(turn.button->toolTip());
    }
    const auto people = static_cast<int>(m_people.size());
    m_placed->setText(tr("%1 of %2 have placed theirs").arg(placed).arg(people));
    m_show->setVisible(!haveAllPlaced(debate));
    m_show->setEnabled(placed > 0 && !areDotsShown);
}

} // namespace strata
