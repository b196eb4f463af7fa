#include "ui/homework/peoplecard.h"

#include "core/method/homework.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

PeopleCard::PeopleCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Who sorts"), parent)
    , m_workshop(workshop)
    , m_list(new QVBoxLayout)
    , m_state(quietLabel())
    , m_compare(new QPushButton(tr("Compare")))
{
    setObjectName(QStringLiteral("peopleCard"));
    m_list->setSpacing(4);
    m_state->setObjectName(QStringLiteral("homeworkState"));
    m_compare->setObjectName(QStringLiteral("compareHomework"));
    m_compare->setProperty("primary", true);
    m_compare->setToolTip(tr("Show everybody's answers beside the model's types"));
    body()->addWidget(
        quietLabel(tr("Each sorts alone, behind a PIN, before anybody sees the model's types. "
                      "Until you press Compare only the number of sorted accounts shows here.")));
    body()->addLayout(m_list);
    body()->addWidget(m_state);
    body()->addWidget(m_compare, 0, Qt::AlignRight);
    body()->addStretch();
    connect(m_compare, &QPushButton::clicked, this, &PeopleCard::compareRequested);
}

void PeopleCard::refresh()
{
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Debate& debate = *m_workshop.project().debate;
    const int accounts = int(debate.homework.accounts.size());
    int people = 0, done = 0, begun = 0;
    for (const Participant& person : debate.participants) {
        const int sorted = sortedCount(debate.homework, person.id);
        if (person.hasLeft && sorted == 0)
            continue;
        ++people;
        begun += sorted > 0;
        done += accounts > 0 && sorted == accounts;
        const QString name = format::text(person.name);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        QLabel* label = plainLabel(name);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        QLabel* state
            = quietLabel(sorted == 0 ? tr("not yet") : tr("done %1 of %2").arg(sorted).arg(accounts));
        state->setObjectName(QStringLiteral("sorted_") + format::text(person.id));
        state->setWordWrap(false);
        QString shown = name;
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (shown.size() > 16)
            shown = shown.left(15) + QStringLiteral("…");
        auto* button = new QPushButton(tr("%1 sorts").arg(shown));
        button->setObjectName(QStringLiteral("sort_") + format::text(person.id));
        button->setAccessibleName(tr("%1 sorts the accounts").arg(name));
        button->setEnabled(accounts > 0 && !person.hasLeft);
        connect(button, &QPushButton::clicked, this, [this, id = person.id] { emit sortRequested(id); });
        line->addWidget(label, 1);
        line->addWidget(state);
        line->addWidget(button);
        m_list->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    m_compare->setEnabled(begun > 0);
    m_state->setText(
        accounts == 0    ? tr("Choose the accounts first.")
            : begun == 0 ? tr("Nobody has sorted yet.")
            : done == people
            ? tr("Everybody is done.")
            : tr("%1 of %2 are done. What is missing simply does not count.").arg(done).arg(people));
}

} // namespace strata
