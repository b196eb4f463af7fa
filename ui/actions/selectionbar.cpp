#include "ui/actions/selectionbar.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strata {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent)
    , m_count(plainLabel())
    , m_owner(new QComboBox)
    , m_setOwner(new QPushButton(tr("Set owner")))
    , m_due(new DueField)
    , m_setDue(new QPushButton(tr("Set due date")))
    , m_state(new QComboBox)
    , m_remove(new QPushButton(tr("Remove")))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_count->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("selectedActions"));
    m_owner->setObjectName(QStringLiteral("ownerOfSelected"));
    m_owner->setAccessibleName(tr("Owner for the selected actions"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("nobody yet"));
    m_owner->lineEdit()->setMaxLength(kLongestOwner);
    m_owner->setMinimumWidth(130);
    m_setOwner->setObjectName(QStringLiteral("setOwner"));
    m_due->setObjectName(QStringLiteral("dueOfSelected"));
    m_due->setMinimumWidth(170);
    m_setDue->setObjectName(QStringLiteral("setDue"));
    m_setDue->setToolTip(tr("An empty field takes the date away"));
    m_state->setObjectName(QStringLiteral("stateOfSelected"));
    m_state->setAccessibleName(tr("State for the selected actions"));
    m_state->addItem(tr("Set state…"));
    for (const ActionState state : kActionStates)
        m_state->addItem(stateName(state), int(state));
    m_remove->setObjectName(QStringLiteral("removeSelected"));
    m_remove->setToolTip(tr("Remove the selected actions (undo brings them back)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(m_owner);
    row->addWidget(m_setOwner);
    row->addSpacing(8);
    row->addWidget(m_due);
    row->addWidget(m_setDue);
    row->addSpacing(8);
    row->addWidget(m_state);
    row->addWidget(m_remove);

    connect(m_setOwner, &QPushButton::clicked, this, [this] {
        ActionChange change;
        change.owner = m_owner->currentText().trimmed().toStdString();
        emit changeWanted(change);
    });
    connect(m_due, &DueField::dayChosen, this, [this](Day day) { m_due->setDay(day, false); });
    connect(m_setDue, &QPushButton::clicked, this, [this] {
        ActionChange change;
        change.due = m_due->day();
        emit changeWanted(change);
    });
    connect(m_state, &QComboBox::activated, this, [this](int place) {
        if (place == 0)
            return;
        ActionChange change;
        change.state = ActionState(m_state->itemData(place).toInt());
        m_state->setCurrentIndex(0);
        emit changeWanted(change);
    });
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removeWanted);
    setSelected(0);
}

void SelectionBar::setSelected(int actions)
{
    m_count->setText(actions == 0 ? tr("Select actions to change them together.")
                                  : tr("%Ln selected", nullptr, actions));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_owner), static_cast<QWidget*>(m_setOwner), static_cast<QWidget*>(m_due),
          static_cast<QWidget*>(m_setDue), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_remove)})
        widget->setEnabled(actions > 0);
}

void SelectionBar::offerOwners(const QStringList& owners)
{
    if (owners == m_owners)
        return;
    m_owners = owners;
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setEditText(typed);
}

} // namespace strata
