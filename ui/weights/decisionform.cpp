#include "ui/weights/decisionform.h"

#include "ui/decisionlog.h"
#include "ui/weights/loggedweights.h"
#include "ui/weights/weightgroup.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace strata {

DecisionForm::DecisionForm(Workshop& workshop, LoggedWeights& logged, QWidget* parent)
    : QFrame(parent)
    , m_workshop(workshop)
    , m_logged(logged)
    , m_what(strongLabel())
    , m_before(quietLabel())
    , m_after(quietLabel())
    , m_problem(
          plainLabel(tr("These weights are as they were last decided: there is nothing to log. A reason "
                        "can be added in the decision log of the workshop.")))
    , m_reason(new QLineEdit)
    , m_dissent(new QLineEdit)
    , m_log(new QPushButton(tr("Log the decision")))
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
    m_problem->setObjectName(QStringLiteral("decisionProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_log->setObjectName(QStringLiteral("decisionLog"));
    m_log->setProperty("primary", true);
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
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->addWidget(plainLabel(tr("Reason")), 5, 0);
    grid->addWidget(m_reason, 5, 1);
    grid->addWidget(plainLabel(tr("Dissent")), 6, 0);
    grid->addWidget(m_dissent, 6, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_log);
    grid->addLayout(buttons, 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    hide();
    connect(m_log, &QPushButton::clicked, this, &DecisionForm::log);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_reason, &QLineEdit::returnPressed, m_dissent, qOverload<>(&QWidget::setFocus));
    connect(m_dissent, &QLineEdit::returnPressed, this, &DecisionForm::log);
    connect(&logged, &LoggedWeights::changed, this, [this] {
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
    if (m_reason->isEnabled())
        m_reason->setFocus();
}

void DecisionForm::showValues()
{
    const Framework& framework = m_workshop.project().framework;
    const bool isChanged = m_logged.isChanged(m_factor);
    m_what->setText(tr("Decision: %1").arg(groupWeightsName(framework, m_factor)));
    m_before->setText(tr("Before: %1").arg(m_logged.before(m_factor)));
    m_before->setVisible(isChanged);
    m_after->setText(tr("Now: %1").arg(weightsInWords(framework, m_factor)));
    m_problem->setVisible(!isChanged);
    m_reason->setEnabled(isChanged);
    m_dissent->setEnabled(isChanged);
    m_log->setEnabled(isChanged);
}

void DecisionForm::log()
{
    if (!m_logged.isChanged(m_factor)) {
        showValues();
        return;
    }
    Project next = m_workshop.project();
    m_logged.log(next, m_factor, m_reason->text().trimmed(), m_dissent->text().trimmed());
    m_workshop.edit(std::move(next), tr("Log a decision"));
    m_logged.markLogged(m_factor);
    hide();
}

void DecisionForm::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void DecisionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace strata
