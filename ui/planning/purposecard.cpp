#include "ui/planning/purposecard.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/workshop.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace strata {

PurposeCard::PurposeCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Purpose"), parent)
    , m_workshop(workshop)
    , m_purpose(new NoteEdit(QStringLiteral("sessionPurpose"), tr("Purpose of the session")))
    , m_choose(new QPushButton(tr("Set a date")))
    , m_date(new QDateEdit)
    , m_clear(new QPushButton(tr("No date")))
    , m_start(new QTimeEdit)
{
    setObjectName(QStringLiteral("purposeCard"));
    m_purpose->setPlaceholderText(tr("What will be decided when you leave the room?"));
    m_purpose->setFixedHeight(84);
    m_choose->setObjectName(QStringLiteral("chooseDate"));
    m_date->setObjectName(QStringLiteral("sessionDate"));
    m_date->setAccessibleName(tr("Date of the session"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setKeyboardTracking(false);
    m_clear->setObjectName(QStringLiteral("clearDate"));
    m_clear->setProperty("flat", true);
    m_clear->setToolTip(tr("Take the date away"));
    m_start->setObjectName(QStringLiteral("sessionStart"));
    m_start->setAccessibleName(tr("Start of the session"));
    m_start->setDisplayFormat(QStringLiteral("HH:mm"));
    m_start->setKeyboardTracking(false);

    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(plainLabel(tr("On")));
    when->addWidget(m_choose);
    when->addWidget(m_date);
    when->addWidget(m_clear);
    when->addSpacing(8);
    when->addWidget(plainLabel(tr("from")));
    when->addWidget(m_start);
    when->addStretch();
    body()->addWidget(m_purpose);
    body()->addLayout(when);

    connect(m_purpose, &NoteEdit::edited, this, [this](const QString& purpose) {
        Project next = m_workshop.project();
        next.debate.edit().purpose = purpose.toStdString();
        m_workshop.edit(std::move(next), tr("Change the purpose"));
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        setDay(toDay(QDate::currentDate()));
        m_date->setFocus(Qt::OtherFocusReason);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setDay(kNoDay);
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { setDay(toDay(date)); });
    connect(m_start, &QTimeEdit::timeChanged, this, [this](QTime time) {
        Project next = m_workshop.project();
        next.debate.edit().startMinute = time.hour() * 60 + time.minute();
        m_workshop.edit(std::move(next), tr("Change the start"));
    });
}

void PurposeCard::setDay(Day day)
{
    Project next = m_workshop.project();
    next.debate.edit().date = day;
    m_workshop.edit(std::move(next), isKnown(day) ? tr("Set the date") : tr("Take the date away"));
}

void PurposeCard::refresh()
{
    const Debate& debate = *m_workshop.project().debate;
    const QSignalBlocker blockDate(m_date), blockStart(m_start);
    m_purpose->setNote(format::text(debate.purpose));
    const bool hasDate = isKnown(debate.date);
    m_choose->setVisible(!hasDate);
    m_date->setVisible(hasDate);
    m_clear->setVisible(hasDate);
    if (hasDate)
        m_date->setDate(dateOf(debate.date));
    m_start->setTime(QTime(0, 0).addSecs(debate.startMinute * 60));
}

} // namespace strata
