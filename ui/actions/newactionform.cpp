#include "ui/actions/newactionform.h"

#include "core/transform/playbooks.h"
#include "ui/actions/actionchange.h"
#include "ui/overriding/overriding.h"
#include "ui/widgets/customerfind.h"
#include "ui/widgets/duefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

NewActionForm::NewActionForm(Workshop& workshop, QWidget* parent)
    : Card({}, parent)
    , m_workshop(workshop)
    , m_customer(new ElidedLabel)
    , m_find(new CustomerFind(workshop))
    , m_text(new QLineEdit)
    , m_owner(new QComboBox)
    , m_due(new DueField)
    , m_add(new QPushButton(tr("Add action")))
{
    setObjectName(QStringLiteral("newActionForm"));
    m_customer->setObjectName(QStringLiteral("newActionCustomer"));
    m_customer->setMinimumWidth(120);
    m_find->setObjectName(QStringLiteral("newActionFind"));
    m_find->setPlaceholderText(tr("Another customer"));
    m_find->setMaximumWidth(170);
    m_text->setObjectName(QStringLiteral("newActionText"));
    m_text->setAccessibleName(tr("What is done"));
    m_text->setPlaceholderText(tr("What is done?"));
    m_text->setMaxLength(kLongestAction);
    m_owner->setObjectName(QStringLiteral("newActionOwner"));
    m_owner->setAccessibleName(tr("Who does it"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("Who?"));
    m_owner->lineEdit()->setMaxLength(kLongestOwner);
    m_owner->setMinimumWidth(120);
    m_due->setObjectName(QStringLiteral("newActionDue"));
    m_due->setMinimumWidth(170);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setProperty("primary", true);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_customer, 2);
    row->addWidget(m_find, 1);
    row->addWidget(m_text, 4);
    row->addWidget(m_owner);
    row->addWidget(m_due);
    row->addWidget(m_add);
    body()->addLayout(row);

    connect(m_find, &CustomerFind::chosen, this, [this](int customer) {
        m_workshop.selectCustomer(customer);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_due, &DueField::dayChosen, this, [this](Day day) { m_due->setDay(day, false); });
    connect(m_text, &QLineEdit::textChanged, this, &NewActionForm::check);
    connect(m_text, &QLineEdit::returnPressed, this, &NewActionForm::add);
    connect(m_add, &QPushButton::clicked, this, &NewActionForm::add);
    showCustomer();
}

void NewActionForm::showCustomer()
{
    const int customer = m_workshop.selectedCustomer();
    const QString words = customer < 0 ? tr("Select a customer, or find one.")
                                       : tr("For %1").arg(customerName(m_workshop.project(), customer));
    m_customer->setText(words);
    check();
}

void NewActionForm::check()
{
    m_add->setEnabled(m_workshop.selectedCustomer() >= 0 && !m_text->text().trimmed().isEmpty());
}

void NewActionForm::offerOwners(const QStringList& owners)
{
    if (owners == m_owners)
        return;
    m_owners = owners;
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setEditText(typed);
}

void NewActionForm::add()
{
    const int customer = m_workshop.selectedCustomer();
    const QString text = m_text->text().trimmed();
    if (customer < 0 || text.isEmpty())
        return;
    const Project& project = m_workshop.project();
    CustomerAction action;
    action.id = nextActionId(project.actions->actions);
    action.customerId = project.dataset->customers.ids[std::size_t(customer)];
    action.text = text.toStdString();
    action.owner = m_owner->currentText().trimmed().toStdString();
    action.due = m_due->day();
    action.createdAt = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t id = action.id;
    m_text->clear();
    m_workshop.edit(withActionsAdded(project, {std::move(action)}), tr("Add an action"));
    emit added(id);
}

} // namespace strata
