#include "ui/planning/newdecisionform.h"

#include "ui/decisionlog.h"
#include "ui/planning/fields.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

NewDecisionForm::NewDecisionForm(Workshop& workshop, QWidget* parent)
    : Card(tr("Add a decision"), parent)
    , m_workshop(workshop)
    , m_what(rowField(QStringLiteral("newDecisionWhat"), tr("What is decided"), 200))
    , m_who(rowField(QStringLiteral("newDecisionWho"), tr("Who decides"), 500))
    , m_before(rowField(QStringLiteral("newDecisionBefore"), tr("How it was before"), 1000))
    , m_after(rowField(QStringLiteral("newDecisionAfter"), tr("How it is from now on"), 1000))
    , m_reason(rowField(QStringLiteral("newDecisionReason"), tr("Reason"), 1000))
    , m_dissent(rowField(QStringLiteral("newDecisionDissent"), tr("Dissent"), 1000))
    , m_problem(problemLabel(QStringLiteral("newDecisionProblem")))
{
    setObjectName(QStringLiteral("newDecision"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto put = [grid](const QString& text, QLineEdit* field, int row, int column) {
        grid->addWidget(plainLabel(text), row, column);
        grid->addWidget(field, row, column + 1);
    };
    put(tr("What"), m_what, 0, 0);
    put(tr("Who"), m_who, 0, 2);
    grid->addWidget(m_problem, 1, 1, 1, 3);
    put(tr("Before"), m_before, 2, 0);
    put(tr("After"), m_after, 2, 2);
    put(tr("Reason"), m_reason, 3, 0);
    put(tr("Dissent"), m_dissent, 3, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelDecision"));
    auto* keep = new QPushButton(tr("Add to the log"));
    keep->setObjectName(QStringLiteral("keepDecision"));
    keep->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    body()->addLayout(grid);
    body()->addStretch();
    body()->addLayout(buttons);

    connect(m_what, &QLineEdit::textEdited, this, [this] { answer(m_problem, m_what, {}); });
    for (QLineEdit* field : {m_what, m_who, m_before, m_after, m_reason, m_dissent})
        connect(field, &QLineEdit::returnPressed, this, &NewDecisionForm::add);
    connect(cancel, &QPushButton::clicked, this, [this] { end(false); });
    connect(keep, &QPushButton::clicked, this, &NewDecisionForm::add);
    // What was being written belongs to this project, and nobody has decided it yet.
    connect(&workshop, &Workshop::aboutToLeave, this, [this] { end(false); });
}

void NewDecisionForm::begin()
{
    if (!m_isBegun) {
        m_who->setText(namesAtTheTable(*m_workshop.project().debate));
        m_who->setCursorPosition(0);
    }
    m_isBegun = true;
    m_what->setFocus(Qt::OtherFocusReason);
}

void NewDecisionForm::end(bool isAdded)
{
    if (!m_isBegun)
        return;
    m_isBegun = false;
    for (QLineEdit* field : {m_what, m_who, m_before, m_after, m_reason, m_dissent})
        field->clear();
    answer(m_problem, m_what, {});
    emit finished(isAdded);
}

void NewDecisionForm::add()
{
    const auto said = [](const QLineEdit* field) { return field->text().trimmed(); };
    if (said(m_what).isEmpty()) {
        answer(m_problem, m_what, tr("Say what is decided, in a few words."));
        m_what->setFocus(Qt::OtherFocusReason);
        return;
    }
    Project next = m_workshop.project();
    logDecision(next,
                {said(m_what), said(m_before), said(m_after), said(m_who), said(m_reason), said(m_dissent)});
    m_workshop.edit(std::move(next), tr("Add a decision"));
    end(true);
}

} // namespace strata
