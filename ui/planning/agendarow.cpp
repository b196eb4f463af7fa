#include "ui/planning/agendarow.h"

#include "ui/format.h"
#include "ui/planning/agendatemplate.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace strata {

AgendaRow::AgendaRow(std::size_t place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_clock(plainLabel())
    , m_done(new QCheckBox)
    , m_title(rowField(QStringLiteral("blockTitle"), tr("Title of the block"), 120))
    , m_minutes(new QSpinBox)
    , m_note(rowField(QStringLiteral("blockNote"), tr("Note to the block"), 300))
    , m_start(rowButton(QStringLiteral("startBlock"), QStringLiteral("\u25B6"), tr("Start this block")))
    , m_up(rowButton(QStringLiteral("moveBlockUp"), QStringLiteral("\u2191"), tr("Move up")))
    , m_down(rowButton(QStringLiteral("moveBlockDown"), QStringLiteral("\u2193"), tr("Move down")))
    , m_remove(rowButton(QStringLiteral("removeBlock"), QStringLiteral("\u00D7"),
                         tr("Remove the block (undo brings it back)")))
{
    setObjectName(QStringLiteral("agendaBlock/%1").arg(place));
    m_clock->setObjectName(QStringLiteral("blockClock"));
    m_clock->setProperty("quiet", true);
    m_clock->setFixedWidth(40);
    m_done->setObjectName(QStringLiteral("blockDone"));
    m_done->setToolTip(tr("Done"));
    m_done->setMinimumSize(Theme::kTarget - 8, Theme::kTarget);
    m_title->setPlaceholderText(tr("What is it about?"));
    m_minutes->setObjectName(QStringLiteral("blockMinutes"));
    m_minutes->setRange(0, 1440);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setKeyboardTracking(false);
    m_minutes->setFixedWidth(84);
    m_note->setPlaceholderText(tr("Note"));
    m_start->setCheckable(true);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_clock);
    line->addWidget(m_done);
    line->addWidget(m_title, 5);
    line->addWidget(m_minutes);
    line->addWidget(m_note, 4);
    for (QToolButton* button : {m_start, m_up, m_down, m_remove})
        line->addWidget(button);

    const auto keep = [this](QLineEdit* field, std::string AgendaBlock::*part, const QString& step) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, part, step] {
            field->setModified(false);
            AgendaBlock changed = m_block;
            changed.*part = field->text().trimmed().toStdString();
            if (changed != m_block)
                emit edited(changed, step);
        });
    };
    keep(m_title, &AgendaBlock::title, tr("Change a block's title"));
    keep(m_note, &AgendaBlock::note, tr("Change a block's note"));
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        AgendaBlock changed = m_block;
        changed.minutes = minutes;
        emit edited(changed, tr("Change a block's length"));
    });
    connect(m_done, &QCheckBox::clicked, this, [this](bool done) {
        AgendaBlock changed = m_block;
        changed.isDone = done;
        emit edited(changed, done ? tr("Tick off a block") : tr("Take up a block again"));
    });
    connect(m_start, &QToolButton::clicked, this, &AgendaRow::startRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(true); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(false); });
    connect(m_remove, &QToolButton::clicked, this, &AgendaRow::removeRequested);
}

void AgendaRow::setBlock(const AgendaBlock& block, int start, bool isLast)
{
    m_block = block;
    const QSignalBlocker blockMinutes(m_minutes), blockDone(m_done);
    const QString title = format::text(block.title), note = format::text(block.note);
    m_clock->setText(format::clock(start));
    showText(m_title, title);
    showText(m_note, note);
    m_note->setToolTip(note.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped()));
    m_minutes->setValue(block.minutes);
    m_minutes->setAccessibleName(tr("Minutes of %1").arg(title));
    m_done->setChecked(block.isDone);
    m_done->setAccessibleName(tr("%1 is done").arg(title));
    QFont font = m_title->font();
    font.setStrikeOut(block.isDone);
    m_title->setFont(font);
    m_start->setAccessibleName(tr("Start %1").arg(title));
    m_up->setAccessibleName(tr("Move %1 up").arg(title));
    m_down->setAccessibleName(tr("Move %1 down").arg(title));
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
    m_up->setEnabled(m_place > 0);
    m_down->setEnabled(!isLast);
}

void AgendaRow::setRunning(bool isRunning)
{
    m_start->setChecked(isRunning);
}

void AgendaRow::editTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace strata
