#include "ui/actions/actionfilterbar.h"

#include "core/method/customerfilter.h"
#include "ui/actions/actionchange.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace strata {

namespace {

constexpr int kWaiting = -1, kAllStates = -2; // in place of an ActionState
constexpr int kAnyType = -1, kGone = -2, kOtherType = -3; // in place of a CustomerType
constexpr int kAnybody = 0, kNobody = 1; // places among the owners; names follow

} // namespace

ActionFilterBar::ActionFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_state(addChoice(QStringLiteral("filterState"), tr("State of the listed actions")))
    , m_owner(addChoice(QStringLiteral("filterOwner"), tr("Owner of the listed actions")))
    , m_due(addChoice(QStringLiteral("filterDue"), tr("When the listed actions are due")))
    , m_type(addChoice(QStringLiteral("filterType"), tr("Type of the customers listed")))
    , m_search(new QLineEdit)
{
    m_state->addItem(tr("Not done yet"), kWaiting);
    for (const ActionState state : kActionStates)
        m_state->addItem(stateName(state), int(state));
    m_state->addItem(tr("All states"), kAllStates);
    m_owner->addItem(tr("All owners"));
    m_owner->addItem(tr("Nobody yet"));
    m_due->addItem(tr("Due whenever"), int(ActionsDue::Whenever));
    m_due->addItem(tr("Late"), int(ActionsDue::Late));
    m_due->addItem(tr("Due this week"), int(ActionsDue::ThisWeek));
    m_due->addItem(tr("Due this month"), int(ActionsDue::ThisMonth));
    m_due->addItem(tr("No date"), int(ActionsDue::NoDay));
    m_type->addItem(tr("All types"), kAnyType);
    for (std::size_t type = 0; type < kTypeCount; ++type)
        m_type->addItem(typeName(CustomerType(type)), int(type));
    m_type->addItem(tr("Given for another type"), kOtherType);
    m_type->addItem(tr("No longer in the data"), kGone);
    m_search->setObjectName(QStringLiteral("searchActions"));
    m_search->setAccessibleName(tr("Search in customers, actions, owners and notes"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QComboBox* choice : {m_state, m_owner, m_due, m_type})
        row->addWidget(choice);
    row->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ActionFilterBar::changed);
}

QComboBox* ActionFilterBar::addChoice(const QString& name, const QString& accessible)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(accessible);
    choice->setToolTip(accessible);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(180);
    connect(choice, &QComboBox::currentIndexChanged, this, &ActionFilterBar::changed);
    return choice;
}

ActionFilter ActionFilterBar::filter() const
{
    ActionFilter filter;
    const int state = m_state->currentData().toInt();
    if (state == kAllStates) {
        filter.states = ActionFilter::States::All;
    } else if (state != kWaiting) {
        filter.states = ActionFilter::States::One;
        filter.state = ActionState(state);
    }
    const int owner = m_owner->currentIndex();
    if (owner == kNobody)
        filter.owner = std::string();
    else if (owner > kNobody)
        filter.owner = m_owner->currentText().toStdString();
    filter.due = ActionsDue(m_due->currentData().toInt());
    const int type = m_type->currentData().toInt();
    filter.onlyGone = type == kGone;
    filter.onlyOtherType = type == kOtherType;
    if (type >= 0)
        filter.type = CustomerType(type);
    filter.search = lowerCase(m_search->text().trimmed().toStdString());
    return filter;
}

void ActionFilterBar::offerOwners(const QStringList& owners)
{
    if (owners == m_owners)
        return;
    m_owners = owners;
    const int place = m_owner->currentIndex();
    const QString chosen = m_owner->currentText();
    const QSignalBlocker blocker(m_owner);
    while (m_owner->count() > kNobody + 1)
        m_owner->removeItem(m_owner->count() - 1);
    m_owner->addItems(owners);
    if (place <= kNobody) {
        m_owner->setCurrentIndex(std::max(place, kAnybody));
        return;
    }
    int now = -1;
    for (int k = kNobody + 1; k < m_owner->count() && now < 0; ++k)
        if (m_owner->itemText(k) == chosen)
            now = k;
    if (now < 0) { // nothing is theirs any more, but that is what was asked for
        m_owner->addItem(chosen);
        now = m_owner->count() - 1;
    }
    m_owner->setCurrentIndex(now);
}

void ActionFilterBar::clear()
{
    {
        const QSignalBlocker state(m_state), owner(m_owner), due(m_due), type(m_type), search(m_search);
        for (QComboBox* choice : {m_state, m_owner, m_due, m_type})
            choice->setCurrentIndex(0);
        m_search->clear();
    }
    emit changed();
}

} // namespace strata
