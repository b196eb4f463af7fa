#include "ui/widgets/duefield.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace strata {

DueField::DueField(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_calendar(new QToolButton)
    , m_answer(plainLabel())
{
    m_text->setObjectName(QStringLiteral("planDue"));
    m_text->setAccessibleName(tr("Due date"));
    m_text->setPlaceholderText(tr("no date"));
    m_text->setToolTip(tr("Such as %1 or 2026-05-31; empty: no date")
                           .arg(currentLocale().toString(QDate(2026, 5, 31), QLocale::ShortFormat)));
    m_text->setClearButtonEnabled(true);
    m_calendar->setObjectName(QStringLiteral("planCalendar"));
    m_calendar->setProperty("button", true);
    m_calendar->setText(QStringLiteral("\u25BE"));
    m_calendar->setFixedSize(Theme::kTarget, Theme::kTarget);
    m_calendar->setAccessibleName(tr("Choose the date in a calendar"));
    m_calendar->setToolTip(m_calendar->accessibleName());
    m_answer->setObjectName(QStringLiteral("planDueAnswer"));
    m_answer->setProperty("problem", true);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_calendar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::editingFinished, this, &DueField::finish);
    connect(m_calendar, &QToolButton::clicked, this, &DueField::openCalendar);
}

void DueField::setDay(Day day, bool isLate)
{
    const bool isOther = day != m_day;
    m_day = day;
    m_isLate = isLate;
    if (isOther || !(m_text->hasFocus() && m_text->isModified())) {
        m_text->setText(isKnown(day) ? format::day(day) : QString());
        m_text->setModified(false);
    }
    answer(isLate ? tr("That day has passed and it is still missing.") : QString());
}

Day DueField::read(const QString& text)
{
    const QString typed = text.trimmed();
    const QLocale locale = currentLocale();
    QDate date = QDate::fromString(typed, Qt::ISODate);
    for (const QString& form :
         {locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat),
          QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d.M.yyyy"),
          QStringLiteral("d/M/yyyy")}) {
        if (date.isValid())
            break;
        date = locale.toDate(typed, form);
        if (date.isValid() && date.year() < 1970) // "26" was meant as 2026
            date = date.addYears(100);
    }
    return date.isValid() && date.year() < 10000 ? toDay(date) : kNoDay;
}

void DueField::finish()
{
    if (!m_text->isModified())
        return;
    m_text->setModified(false);
    const QString typed = m_text->text().trimmed();
    const Day day = read(typed);
    if (!typed.isEmpty() && !isKnown(day)) {
        m_text->setModified(true); // it stays as typed, to be mended
        return answer(tr("That is no date; write it like 2026-05-31 or leave it empty."));
    }
    answer({});
    choose(day);
}

void DueField::openCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("planCalendarDays"));
    calendar->setSelectedDate(isKnown(m_day) ? dateOf(m_day) : QDate::currentDate());
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    Day chosen = m_day;
    const auto take = [&menu, &chosen](const QDate& date) {
        chosen = toDay(date);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
    choose(chosen);
}

void DueField::choose(Day day)
{
    if (day != m_day)
        emit dayChosen(day);
    else
        setDay(m_day, m_isLate);
}

void DueField::answer(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    m_text->setProperty("invalid", !sentence.isEmpty() && m_text->isModified());
    m_text->style()->polish(m_text);
}

} // namespace strata
