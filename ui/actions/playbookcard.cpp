#include "ui/actions/playbookcard.h"

#include "ui/actions/actionchange.h"
#include "ui/actions/givebar.h"
#include "ui/actions/playbookrow.h"
#include "ui/actions/suggestedplaybook.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

PlaybookCard::PlaybookCard(Workshop& workshop, CustomerType type, QWidget* parent)
    : Card({}, parent)
    , m_workshop(workshop)
    , m_type(type)
    , m_aim(new QLineEdit)
    , m_lines(new QVBoxLayout)
    , m_new(new QLineEdit)
    , m_suggested(new QPushButton(tr("Suggested playbook")))
    , m_open(new QPushButton(tr("Give it to the customers…")))
    , m_give(new GiveBar(workshop, type))
{
    setObjectName(QStringLiteral("playbook/%1").arg(QLatin1String(kTypeKeys[std::size_t(type)])));
    const QString name = typeName(type);
    setTitle(name);
    m_aim->setObjectName(QStringLiteral("playbookAim"));
    m_aim->setAccessibleName(tr("Aim with %1 customers").arg(name));
    m_aim->setPlaceholderText(tr("What do we want with these customers?"));
    m_aim->setMaxLength(200);
    m_aim->setFont(Theme::instance().strongFont());
    m_new->setObjectName(QStringLiteral("newPlaybookLine"));
    m_new->setAccessibleName(tr("New line in the playbook of %1").arg(name));
    m_new->setPlaceholderText(tr("What is done with each of them? Enter adds it"));
    m_new->setMaxLength(kLongestAction);
    m_suggested->setObjectName(QStringLiteral("suggestPlaybook"));
    m_suggested->setToolTip(tr("Fills in lines to start from; every one can be changed"));
    m_open->setObjectName(QStringLiteral("openGive"));
    m_open->setCheckable(true);
    m_give->hide();
    m_lines->setSpacing(4);

    addHeaderWidget(m_suggested);
    addHeaderWidget(m_open);
    body()->addWidget(m_aim);
    body()->addLayout(m_lines);
    body()->addWidget(m_new);
    body()->addWidget(m_give);

    connect(m_aim, &QLineEdit::editingFinished, this, [this] {
        m_aim->setModified(false);
        Playbook next = playbook();
        next.aim = m_aim->text().trimmed().toStdString();
        edit(std::move(next), tr("Change the aim of a playbook"));
    });
    connect(m_new, &QLineEdit::editingFinished, this, &PlaybookCard::addLine);
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        Playbook next = suggestedPlaybook(m_type);
        if (!playbook().aim.empty())
            next.aim = playbook().aim;
        edit(std::move(next), tr("Suggested playbook for %1").arg(typeName(m_type)));
    });
    connect(m_open, &QPushButton::toggled, this, [this](bool isOpen) {
        m_give->setVisible(isOpen);
        if (isOpen)
            m_give->refresh();
    });
    answersWhy(this, [this] {
        const auto& types = m_workshop.results().summary.types;
        return Explanation{.title = typeName(m_type),
                           .sentence = tr("%Ln customer(s) are of this type now.", nullptr,
                                          int(types[std::size_t(m_type)].customers))};
    });
}

const Playbook& PlaybookCard::playbook() const
{
    return m_workshop.project().actions->playbooks[std::size_t(m_type)];
}

void PlaybookCard::edit(Playbook playbook, const QString& step)
{
    if (playbook == this->playbook())
        return;
    Project next = m_workshop.project();
    next.actions.edit().playbooks[std::size_t(m_type)] = std::move(playbook);
    m_workshop.edit(std::move(next), step);
}

void PlaybookCard::addLine()
{
    const QString text = m_new->text().trimmed();
    m_new->clear();
    if (text.isEmpty())
        return;
    Playbook next = playbook();
    next.actions.push_back({.text = text.toStdString(), .owner = {}});
    edit(std::move(next), tr("Add a playbook line"));
}

void PlaybookCard::addRow()
{
    const std::size_t place = m_rows.size();
    auto* row = new PlaybookRow(place);
    m_lines->addWidget(row);
    row->show(); // at once, so that it can take the focus
    connect(row, &PlaybookRow::edited, this,
            [this, place](const PlaybookAction& action, const QString& step) {
                Playbook next = playbook();
                if (place >= next.actions.size())
                    return;
                next.actions[place] = action;
                edit(std::move(next), step);
            });
    connect(row, &PlaybookRow::moveWanted, this, [this, place](bool up) {
        Playbook next = playbook();
        const std::size_t other = up ? place - 1 : place + 1;
        if (place >= next.actions.size() || other >= next.actions.size())
            return;
        std::swap(next.actions[place], next.actions[other]);
        edit(std::move(next), tr("Move a playbook line"));
    });
    connect(row, &PlaybookRow::removeWanted, this, [this, place] {
        Playbook next = playbook();
        if (place >= next.actions.size())
            return;
        next.actions.erase(next.actions.begin() + std::ptrdiff_t(place));
        edit(std::move(next), tr("Remove a playbook line"));
    });
    m_rows.push_back(row);
}

void PlaybookCard::refresh(const QStringList& owners)
{
    const Playbook& now = playbook();
    while (m_rows.size() < now.actions.size())
        addRow();
    while (m_rows.size() > now.actions.size()) {
        if (m_rows.back()->isAncestorOf(QApplication::focusWidget()))
            m_new->setFocus(Qt::OtherFocusReason);
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be the one whose button was pressed
        m_rows.pop_back();
    }
    for (std::size_t k = 0; k < m_rows.size(); ++k)
        m_rows[k]->setAction(now.actions[k], k + 1 == m_rows.size(), owners);
    const QString aim = format::text(now.aim);
    if (!(m_aim->hasFocus() && m_aim->isModified()) && m_aim->text() != aim) {
        const QSignalBlocker blocker(m_aim);
        m_aim->setText(aim);
        m_aim->setCursorPosition(0);
    }
    m_suggested->setVisible(now.actions.empty());
    m_open->setEnabled(!now.actions.empty());
    if (now.actions.empty())
        m_open->setChecked(false);
    const std::size_t customers = m_workshop.project().dataset->customers.size();
    const Results& results = m_workshop.results();
    setNote(results.types.size() == customers
                ? tr("%Ln customer(s)", nullptr, int(results.summary.types[std::size_t(m_type)].customers))
                : QString());
    if (m_open->isChecked())
        m_give->refresh();
}

} // namespace strata
