#include "ui/gaps/taskfields.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace strata {

TaskFields::TaskFields(QWidget* parent)
    : QWidget(parent)
    , m_owner(new QComboBox)
    , m_due(new DueField)
    , m_note(new QLineEdit)
    , m_done(new QCheckBox(tr("Done")))
{
    m_owner->setObjectName(QStringLiteral("gapOwner"));
    m_owner->setAccessibleName(tr("Who closes this gap"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("nobody yet"));
    m_owner->lineEdit()->setMaxLength(80);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(5);
    m_due->setObjectName(QStringLiteral("gapDue"));
    m_due->setMinimumWidth(184); // a date, what clears it and the calendar
    m_note->setObjectName(QStringLiteral("gapNote"));
    m_note->setAccessibleName(tr("Note on this gap"));
    m_note->setPlaceholderText(tr("note"));
    m_note->setMaxLength(300);
    m_done->setObjectName(QStringLiteral("gapDone"));
    m_done->setToolTip(tr("Looked into and settled: it does not wait any more"));
    m_done->setMinimumHeight(Theme::kTarget);
    const auto caption = [](const QString& text, QWidget* buddy) {
        auto* label = quietLabel(text);
        label->setWordWrap(false);
        label->setBuddy(buddy);
        label->setMinimumHeight(Theme::kTarget);
        return label;
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(caption(tr("Owner"), m_owner), 0, Qt::AlignTop);
    row->addWidget(m_owner, 5, Qt::AlignTop);
    row->addWidget(caption(tr("Due"), m_due), 0, Qt::AlignTop);
    row->addWidget(m_due, 6, Qt::AlignTop);
    row->addWidget(m_note, 5, Qt::AlignTop);
    row->addWidget(m_done, 0, Qt::AlignTop);

    const auto finishOwner = [this] {
        m_owner->lineEdit()->setModified(false);
        const std::string owner = m_owner->currentText().trimmed().toStdString();
        if (owner != m_task.owner)
            emit ownerChosen(owner);
    };
    connect(m_owner, &QComboBox::activated, this, finishOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, finishOwner);
    connect(m_due, &DueField::dayChosen, this, &TaskFields::dueChosen);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        m_note->setModified(false);
        const std::string note = m_note->text().trimmed().toStdString();
        if (note != m_task.note)
            emit noteChosen(note);
    });
    connect(m_done, &QCheckBox::clicked, this, &TaskFields::doneChosen);
}

void TaskFields::setTask(const GapTask& task, bool isLate, const Debate& debate)
{
    const bool isOther = task.gap != m_task.gap;
    m_task = task;
    const QSignalBlocker ownerBlocker(m_owner), noteBlocker(m_note);
    if (isOther || !(m_owner->lineEdit()->hasFocus() && m_owner->lineEdit()->isModified())) {
        const QString owner = format::text(task.owner);
        m_owner->clear();
        for (const Participant& participant : debate.participants)
            if (!participant.hasLeft && !participant.name.empty())
                m_owner->addItem(format::text(participant.name));
        m_owner->setCurrentIndex(m_owner->findText(owner));
        m_owner->setEditText(owner);
        m_owner->lineEdit()->setModified(false);
    }
    if (isOther || !(m_note->hasFocus() && m_note->isModified())) {
        m_note->setText(format::text(task.note));
        m_note->setCursorPosition(0);
        m_note->setModified(false);
    }
    m_due->setDay(task.due, isLate && !task.isDone);
    m_done->setChecked(task.isDone);
}

} // namespace strata
