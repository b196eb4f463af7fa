#include "ui/weights/decisionform.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/weights/weightgroup.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

// What the log said last about these weights; else what the saved scenario says.
QString weightsBefore(const Project& project, const QString& what, const std::string& factor)
{
    const auto& decisions = project.debate->decisions;
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(),
                                   [&](const Decision& one) { return format::text(one.what) == what; });
    if (last != decisions.rend())
        return format::text(last->after);
    const Scenario* kept = presentScenario(project);
    return kept ? weightsInWords(kept->framework, factor) : QString();
}

} // namespace

DecisionForm::DecisionForm(Workshop& workshop, QWidget* parent)
    : QFrame(parent)
    , m_workshop(workshop)
    , m_what(strongLabel())
    , m_before(quietLabel())
    , m_after(quietLabel())
    , m_reason(new QLineEdit)
    , m_dissent(new QLineEdit)
{
    setObjectName(QStringLiteral("decisionForm"));
    m_before->setObjectName(QStringLiteral("decisionBefore"));
    m_after->setObjectName(QStringLiteral("decisionAfter"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setPlaceholderText(tr("Why was it decided like this?"));
    m_reason->setAccessibleName(tr("Reason"));
    m_dissent->setObjectName(QStringLiteral("decisionDissent"));
    m_dissent->setPlaceholderText(tr("Who sees it otherwise, and how? May be empty."));
    m_dissent->setAccessibleName(tr("Dissent"));
    auto* log = new QPushButton(tr("Log the decision"));
    log->setObjectName(QStringLiteral("decisionLog"));
    log->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("decisionCancel"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(ruleLine(), 0, 0, 1, 2);
    grid->addWidget(m_what, 1, 0, 1, 2);
    grid->addWidget(m_before, 2, 0, 1, 2);
    grid->addWidget(m_after, 3, 0, 1, 2);
    grid->addWidget(plainLabel(tr("Reason")), 4, 0);
    grid->addWidget(m_reason, 4, 1);
    grid->addWidget(plainLabel(tr("Dissent")), 5, 0);
    grid->addWidget(m_dissent, 5, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(log);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    hide();
    connect(log, &QPushButton::clicked, this, &DecisionForm::log);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_reason, &QLineEdit::returnPressed, m_dissent, qOverload<>(&QWidget::setFocus));
    connect(m_dissent, &QLineEdit::returnPressed, this, &DecisionForm::log);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (isVisible())
            showValues();
    });
}

void DecisionForm::open(const std::string& factor)
{
    m_factor = factor;
    m_reason->clear();
    m_dissent->clear();
    showValues();
    show();
    m_reason->setFocus();
}

void DecisionForm::showValues()
{
    const Project& project = m_workshop.project();
    const QString what = groupWeightsName(project.framework, m_factor);
    const QString before = weightsBefore(project, what, m_factor);
    m_what->setText(tr("Decision: %1").arg(what));
    m_before->setText(tr("Before: %1").arg(before));
    m_before->setVisible(!before.isEmpty());
    m_after->setText(tr("Now: %1").arg(weightsInWords(project.framework, m_factor)));
}

void DecisionForm::log()
{
    Project next = m_workshop.project();
    LoggedDecision decision;
    decision.what = groupWeightsName(next.framework, m_factor);
    decision.before = weightsBefore(next, decision.what, m_factor);
    decision.after = weightsInWords(next.framework, m_factor);
    decision.reason = m_reason->text().trimmed();
    decision.dissent = m_dissent->text().trimmed();
    logDecision(next, decision);
    hide();
    m_workshop.edit(std::move(next), tr("Log a decision"));
}

void DecisionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace strata
