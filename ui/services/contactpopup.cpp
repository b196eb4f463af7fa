#include "ui/services/contactpopup.h"

#include "ui/format.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strata {

namespace {

enum Row
{
    Head,
    Owner,
    Rhythm,
    Channel
};

} // namespace

ContactPopup::ContactPopup(QWidget* parent)
    : EditPopup(parent)
    , m_today(addSide(QStringLiteral("today"), tr("Today"), 1))
    , m_decided(addSide(QStringLiteral("decided"), tr("Decided"), 2))
{
    setObjectName(QStringLiteral("contactPopup"));
    addCaption(tr("By whom"), Owner);
    addCaption(tr("How often"), Rhythm);
    addCaption(tr("Channel"), Channel);
    auto* copy = new QPushButton(tr("Copy today to decided"));
    copy->setObjectName(QStringLiteral("copyContact"));
    copy->setAutoDefault(true);
    foot()->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] {
        show(m_decided, contactOf(m_today));
        m_decided.owner->setFocus(Qt::OtherFocusReason);
    });
}

ContactPopup::Side ContactPopup::addSide(const QString& key, const QString& title, int column)
{
    grid()->addWidget(strongLabel(title), Head, column);
    const auto add = [&](const char* name, const QString& what, int row) {
        //: a field of the form and whether it is of today or decided: "Channel, today"
        return addText(QLatin1String(name) + QLatin1Char('/') + key, tr("%1, %2").arg(what, title.toLower()),
                       row, column);
    };
    return {add("contactOwner", tr("By whom"), Owner), add("contactRhythm", tr("How often"), Rhythm),
            add("contactChannel", tr("Channel"), Channel)};
}

QWidget* ContactPopup::firstField() const
{
    return m_decided.owner;
}

void ContactPopup::setContact(const QString& group, const ContactChoice& choice)
{
    m_before = choice;
    setTitle(tr("Contact with %1").arg(group));
    show(m_today, choice.today);
    show(m_decided, choice.decided);
}

void ContactPopup::show(const Side& side, const Contact& contact)
{
    side.owner->setText(format::text(contact.owner));
    side.rhythm->setText(format::text(contact.rhythm));
    side.channel->setText(format::text(contact.channel));
}

Contact ContactPopup::contactOf(const Side& side)
{
    const auto words = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    return {words(side.owner), words(side.rhythm), words(side.channel)};
}

bool ContactPopup::keep()
{
    const ContactChoice choice{contactOf(m_today), contactOf(m_decided)};
    if (choice != m_before)
        emit chosen(choice);
    return true;
}

} // namespace strata
