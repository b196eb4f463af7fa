#include "ui/planning/agendacard.h"

#include "ui/format.h"
#include "ui/planning/agendarow.h"
#include "ui/planning/agendatemplate.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

AgendaCard::AgendaCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Agenda"), parent)
    , m_workshop(workshop)
    , m_running(new QWidget)
    , m_remaining(strongLabel())
    , m_list(new QVBoxLayout)
    , m_empty(quietLabel(
          tr("No blocks yet. Take the one-day template and change it, or add blocks of your own.")))
    , m_total(quietLabel())
    , m_warning(problemLabel(QStringLiteral("agendaWarning")))
    , m_add(new QPushButton(tr("Add a block")))
    , m_template(new QPushButton(tr("Use the one-day template")))
{
    setObjectName(QStringLiteral("agendaCard"));
    m_remaining->setObjectName(QStringLiteral("remainingTime"));
    m_remaining->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("agendaEmpty"));
    m_total->setObjectName(QStringLiteral("agendaTotal"));
    m_add->setObjectName(QStringLiteral("addBlock"));
    m_template->setObjectName(QStringLiteral("useTemplate"));
    m_template->setToolTip(tr("Three questions, reality check, robustness, treatment, close: eight hours. "
                              "It takes the place of the blocks that are there; undo brings those back."));
    auto* stopButton = new QPushButton(tr("Stop"));
    stopButton->setObjectName(QStringLiteral("stopBlock"));
    stopButton->setProperty("compact", true);

    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->addWidget(m_remaining, 1);
    running->addWidget(stopButton);
    m_running->hide();
    m_list->setSpacing(4);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_add);
    foot->addWidget(m_template);
    foot->addWidget(m_total, 1);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    body()->addWidget(m_running);
    body()->addWidget(m_empty);
    body()->addLayout(m_list);
    body()->addWidget(m_warning);
    body()->addLayout(foot);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &AgendaCard::showClock);
    connect(stopButton, &QPushButton::clicked, this, &AgendaCard::stop);
    connect(m_template, &QPushButton::clicked, this,
            [this] { edit(oneDayAgenda(), tr("Use the one-day template")); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        std::vector<AgendaBlock> next = agenda();
        next.push_back({tr("New block").toStdString(), 30, {}, false});
        edit(std::move(next), tr("Add a block"));
        if (!m_rows.empty())
            m_rows.back()->editTitle();
    });
}

const std::vector<AgendaBlock>& AgendaCard::agenda() const
{
    return m_workshop.project().debate->agenda;
}

void AgendaCard::edit(std::vector<AgendaBlock> changed, const QString& step)
{
    Project next = m_workshop.project();
    next.debate.edit().agenda = std::move(changed);
    m_workshop.edit(std::move(next), step);
}

void AgendaCard::addRow()
{
    const std::size_t place = m_rows.size();
    auto* row = new AgendaRow(place);
    connect(row, &AgendaRow::edited, this, [this, place](const AgendaBlock& changed, const QString& step) {
        std::vector<AgendaBlock> next = agenda();
        if (place >= next.size())
            return;
        if (isRunning(place))
            m_runningTitle = changed.title;
        next[place] = changed;
        edit(std::move(next), step);
    });
    connect(row, &AgendaRow::startRequested, this, [this, place] { start(place); });
    connect(row, &AgendaRow::moveRequested, this, [this, place](bool up) { move(place, up); });
    connect(row, &AgendaRow::removeRequested, this, [this, place] {
        std::vector<AgendaBlock> next = agenda();
        next.erase(next.begin() + std::ptrdiff_t(place));
        if (place < m_runningPlace)
            --m_runningPlace;
        edit(std::move(next), tr("Remove a block"));
    });
    m_list->addWidget(row);
    row->show(); // at once, so that it can take the focus
    m_rows.push_back(row);
}

void AgendaCard::move(std::size_t place, bool up)
{
    std::vector<AgendaBlock> next = agenda();
    const std::size_t other = up ? place - 1 : place + 1;
    if (other >= next.size())
        return;
    std::swap(next[place], next[other]);
    if (m_runningPlace == place || m_runningPlace == other)
        m_runningPlace = m_runningPlace == place ? other : place;
    edit(std::move(next), up ? tr("Move a block up") : tr("Move a block down"));
    QToolButton* button = m_rows[other]->moveButton(up);
    (button->isEnabled() ? button : m_rows[other]->moveButton(!up))->setFocus(Qt::OtherFocusReason);
}

bool AgendaCard::isRunning(std::size_t place) const
{
    return m_runningEnd.isValid() && place == m_runningPlace && agenda()[place].title == m_runningTitle;
}

void AgendaCard::start(std::size_t place)
{
    const AgendaBlock& block = agenda()[place];
    if (isRunning(place)) {
        stop();
        return;
    }
    m_runningPlace = place;
    m_runningTitle = block.title;
    m_runningEnd = QDateTime::currentDateTimeUtc().addSecs(block.minutes * 60);
    m_tick.start();
    showClock();
    refresh();
    emit timerRequested(block.minutes);
}

void AgendaCard::stop()
{
    m_runningEnd = {};
    m_runningTitle.clear();
    m_tick.stop();
    showClock();
    refresh();
    emit timerRequested(0);
}

void AgendaCard::showClock()
{
    m_running->setVisible(m_runningEnd.isValid());
    if (!m_runningEnd.isValid())
        return;
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_runningEnd);
    const qint64 seconds = left < 0 ? -left : left;
    const QString clock
        = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const QString title = format::text(m_runningTitle);
    m_remaining->setText(left >= 0 ? tr("%1: %2 left").arg(title, clock)
                                   : tr("%1: %2 over").arg(title, clock));
    const Colors& colors = Theme::instance().colors();
    QPalette words = m_remaining->palette();
    words.setColor(QPalette::WindowText, left >= 0 ? colors.accent : colors.bad);
    m_remaining->setPalette(words);
}

void AgendaCard::refresh()
{
    const std::vector<AgendaBlock>& blocks = agenda();
    while (m_rows.size() < blocks.size())
        addRow();
    while (m_rows.size() > blocks.size()) {
        AgendaRow* row = m_rows.back();
        m_rows.pop_back();
        if (row->isAncestorOf(QApplication::focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    const int start = m_workshop.project().debate->startMinute;
    int minute = start;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        m_rows[i]->setBlock(blocks[i], minute, i + 1 == blocks.size());
        m_rows[i]->setRunning(isRunning(i));
        minute += blocks[i].minutes;
    }
    const int total = agendaMinutes(blocks);
    m_empty->setVisible(blocks.empty());
    m_total->setVisible(!blocks.empty());
    m_total->setText(tr("%1 h %2 min, ends at %3")
                         .arg(total / 60)
                         .arg(total % 60, 2, 10, QLatin1Char('0'))
                         .arg(format::clock(minute)));
    answer(m_warning, nullptr,
           total > kLongestDay
               ? tr("More than ten hours: nobody judges well for so long. Take two days, or shorten blocks.")
               : QString());
}

} // namespace strata
