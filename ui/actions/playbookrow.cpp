#include "ui/actions/playbookrow.h"

#include "ui/actions/actionchange.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace strata {

namespace {

// A click takes the focus, so that what was typed elsewhere is kept first.
QToolButton* makeButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setText(text);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PlaybookRow::PlaybookRow(std::size_t place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_text(new QLineEdit)
    , m_owner(new QComboBox)
    , m_days(new QSpinBox)
    , m_up(makeButton(QStringLiteral("lineUp"), QStringLiteral("\u2191"), tr("Move up")))
    , m_down(makeButton(QStringLiteral("lineDown"), QStringLiteral("\u2193"), tr("Move down")))
    , m_remove(makeButton(QStringLiteral("removeLine"), QStringLiteral("\u00D7"),
                          tr("Remove the line (undo brings it back)")))
{
    setObjectName(QStringLiteral("playbookLine/%1").arg(place));
    m_text->setObjectName(QStringLiteral("lineText"));
    m_text->setAccessibleName(tr("What is done"));
    m_text->setMaxLength(kLongestAction);
    m_text->setMinimumWidth(80);
    m_owner->setObjectName(QStringLiteral("lineOwner"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("Who?"));
    m_owner->lineEdit()->setMaxLength(kLongestOwner);
    m_owner->setFixedWidth(180);
    m_days->setObjectName(QStringLiteral("lineDays"));
    m_days->setRange(0, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setKeyboardTracking(false);
    m_days->setFixedWidth(90);
    m_days->setToolTip(tr("Due so many days after it was given to a customer"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_owner);
    row->addWidget(m_days);
    for (QToolButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);

    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        m_text->setModified(false);
        PlaybookAction changed = m_action;
        changed.text = m_text->text().trimmed().toStdString();
        if (changed.text.empty()) // an emptied line keeps what it said; the cross removes it
            m_text->setText(format::text(m_action.text));
        else if (changed != m_action)
            emit edited(changed, tr("Change a playbook line"));
    });
    const auto finishOwner = [this] {
        m_owner->lineEdit()->setModified(false);
        PlaybookAction changed = m_action;
        changed.owner = m_owner->currentText().trimmed().toStdString();
        if (changed != m_action)
            emit edited(changed, tr("Change the owner of a playbook line"));
    };
    connect(m_owner, &QComboBox::activated, this, finishOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, finishOwner);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        PlaybookAction changed = m_action;
        changed.days = days;
        emit edited(changed, tr("Change when a playbook line is due"));
    });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveWanted(true); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveWanted(false); });
    connect(m_remove, &QToolButton::clicked, this, &PlaybookRow::removeWanted);
}

void PlaybookRow::setAction(const PlaybookAction& action, bool isLast, const QStringList& owners)
{
    m_action = action;
    const QString text = format::text(action.text), owner = format::text(action.owner);
    const QSignalBlocker blockText(m_text), blockOwner(m_owner), blockDays(m_days);
    if (!(m_text->hasFocus() && m_text->isModified()) && m_text->text() != text) {
        m_text->setText(text);
        m_text->setCursorPosition(0);
    }
    m_text->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    if (!(m_owner->lineEdit()->hasFocus() && m_owner->lineEdit()->isModified())) {
        if (m_owners != owners) {
            m_owners = owners;
            m_owner->clear();
            m_owner->addItems(owners);
        }
        m_owner->setEditText(owner);
        m_owner->lineEdit()->setModified(false);
        if (!m_owner->lineEdit()->hasFocus())
            m_owner->lineEdit()->setCursorPosition(0); // a long name shows its beginning
    }
    m_days->setValue(action.days);
    m_owner->setAccessibleName(tr("Who does: %1").arg(text));
    m_days->setAccessibleName(tr("Days until it is due: %1").arg(text));
    m_up->setAccessibleName(tr("Move up: %1").arg(text));
    m_down->setAccessibleName(tr("Move down: %1").arg(text));
    m_remove->setAccessibleName(tr("Remove: %1").arg(text));
    m_up->setEnabled(m_place > 0);
    m_down->setEnabled(!isLast);
}

} // namespace strata
