#include "ui/factors/factorcard.h"

#include "ui/factors/chipstrip.h"
#include "ui/factors/factorlibrary.h"
#include "ui/factors/verdictbutton.h"
#include "ui/factors/whoishere.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QToolButton* smallButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setText(text);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    button->setToolTip(tip);
    return button;
}

// Writes into a field unless a person is writing there.
void showText(QLineEdit* field, const QString& text)
{
    if (field->text() == text || (field->hasFocus() && field->isModified()))
        return;
    const QSignalBlocker blocker(field);
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

FactorCard::FactorCard(const std::string& factorId, QWidget* parent)
    : QFrame(parent)
    , m_id(factorId)
    , m_name(new QLineEdit)
    , m_nameProblem(plainLabel())
    , m_question(new QLineEdit)
    , m_weight(quietLabel())
    , m_up(smallButton(QStringLiteral("moveFactorUp"), QStringLiteral("\u2191"), tr("Move up")))
    , m_down(smallButton(QStringLiteral("moveFactorDown"), QStringLiteral("\u2193"), tr("Move down")))
    , m_remove(smallButton(QStringLiteral("removeFactor"), QStringLiteral("\u00D7"), {}))
    , m_chips(new ChipStrip)
    , m_empty(quietLabel(tr("No metric shows it yet, so it counts for nothing.")))
    , m_judgement(new ChipStrip)
    , m_judge(new QPushButton)
    , m_choose(new QPushButton(tr("Choose metrics")))
    , m_axis(new QComboBox)
    , m_warning(plainLabel())
{
    setProperty("card", true);
    setObjectName(QStringLiteral("factor_") + format::text(factorId));

    m_name->setObjectName(QStringLiteral("factorName"));
    m_name->setFont(Theme::instance().strongFont());
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("Name of the factor"));
    m_name->setAccessibleName(tr("Name of the factor"));
    m_nameProblem->setObjectName(QStringLiteral("factorNameProblem"));
    m_nameProblem->setProperty("problem", true);
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    m_question->setObjectName(QStringLiteral("factorQuestion"));
    m_question->setMaxLength(200);
    m_question->setPlaceholderText(tr("What does it ask about a customer?"));
    m_weight->setObjectName(QStringLiteral("factorWeight"));
    m_weight->setWordWrap(false);
    m_weight->setToolTip(tr("Its share of the whole. Weights are set on the page Weights."));
    m_chips->setObjectName(QStringLiteral("factorMetrics"));
    m_empty->setObjectName(QStringLiteral("factorEmpty"));
    m_judgement->setObjectName(QStringLiteral("factorJudgement"));
    m_judgement->hide();
    m_judge->setObjectName(QStringLiteral("judgeFactor"));
    m_judge->setProperty("flat", true);
    m_judge->setToolTip(tr("Its three tests, its champion and the ideas behind it, under Candidates"));
    m_choose->setObjectName(QStringLiteral("chooseMetrics"));
    m_choose->setProperty("flat", true);
    m_axis->setObjectName(QStringLiteral("factorAxis"));
    m_axis->setToolTip(tr("The axis of the matrix on which the factor counts"));
    m_axis->setMinimumWidth(120); // gives way in a narrow window
    for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit})
        m_axis->addItem(axisName(axis), static_cast<int>(axis));
    m_warning->setObjectName(QStringLiteral("factorWarning"));
    m_warning->setWordWrap(true);
    m_warning->setProperty("problem", true);

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    head->addSpacing(8);
    head->addWidget(m_weight);
    head->addSpacing(8);
    for (QToolButton* button : {m_up, m_down, m_remove})
        head->addWidget(button);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto* counts = quietLabel(tr("Counts on"));
    counts->setWordWrap(false);
    foot->addWidget(counts);
    foot->addWidget(m_axis);
    foot->addStretch();
    foot->addWidget(m_judge);
    foot->addWidget(m_choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_nameProblem);
    layout->addWidget(m_question);
    layout->addWidget(m_chips);
    layout->addWidget(m_empty);
    layout->addWidget(m_judgement);
    layout->addLayout(foot);
    layout->addWidget(m_warning);

    connect(m_name, &QLineEdit::editingFinished, this, &FactorCard::finishName);
    connect(m_name, &QLineEdit::textEdited, m_nameProblem, &QWidget::hide);
    connect(m_question, &QLineEdit::editingFinished, this, [this] {
        m_question->setModified(false);
        const QString question = m_question->text().trimmed();
        if (question.toStdString() != m_framework.factors[m_index].question)
            emit questionChanged(question);
    });
    connect(m_axis, &QComboBox::activated, this, [this] {
        const auto axis = static_cast<Axis>(m_axis->currentData().toInt());
        if (axis != m_framework.factors[m_index].axis)
            emit axisChosen(axis);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(true); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(false); });
    connect(m_remove, &QToolButton::clicked, this, &FactorCard::removeRequested);
    connect(m_choose, &QPushButton::clicked, this, &FactorCard::metricsRequested);
    connect(m_judge, &QPushButton::clicked, this, &FactorCard::candidateRequested);
}

void FactorCard::finishName()
{
    const std::vector<Factor>& factors = m_framework.factors;
    const QString name = m_name->text().trimmed();
    const std::string wanted = name.toStdString();
    m_name->setModified(false);
    QString problem;
    if (name.isEmpty())
        problem = tr("A factor needs a name; it keeps the one it had.");
    else
        for (std::size_t i = 0; i < factors.size(); ++i)
            if (i != m_index && factors[i].name == wanted)
                problem = tr("Another factor is called that; choose a different name.");
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    const std::string& present = factors[m_index].name;
    if (!problem.isEmpty())
        m_name->setText(format::text(present));
    else if (wanted != present)
        emit renamed(name);
}

void FactorCard::setFactor(const Framework& framework, std::size_t factor)
{
    const Factor& shown = framework.factors[factor];
    m_framework = framework;
    m_index = factor;
    const QString name = format::text(shown.name);
    setAccessibleName(name);
    showText(m_name, name);
    showText(m_question, format::text(shown.question));
    m_question->setAccessibleName(tr("What %1 asks").arg(name));
    m_weight->setText(format::weight(shown.weight));
    m_weight->setAccessibleName(tr("Weight of %1: %2").arg(name, m_weight->text()));
    m_up->setAccessibleName(tr("Move %1 up").arg(name));
    m_up->setEnabled(neighbourOnAxis(framework, factor, true) != factor);
    m_down->setAccessibleName(tr("Move %1 down").arg(name));
    m_down->setEnabled(neighbourOnAxis(framework, factor, false) != factor);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setEnabled(framework.factors.size() > 1);
    m_remove->setToolTip(m_remove->isEnabled()
                             ? tr("Remove the factor and its metrics (undo brings it back)")
                             : tr("The last factor stays: without one nothing can be scored"));
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(shown.axis)));
    m_axis->setAccessibleName(tr("Axis of %1").arg(name));

    QStringList metrics, warnings;
    for (const Metric& metric : shown.metrics) {
        metrics += metricName(metric.id);
        if (shown.isExcluded || metric.isExcluded)
            continue;
        if (const QString warning = doubleCount(framework, factor, metric.id); !warning.isEmpty())
            warnings += warning;
    }
    m_chips->setTexts(metrics);
    m_chips->setAccessibleName(tr("Metrics of %1").arg(name));
    m_chips->setVisible(!metrics.isEmpty());
    m_empty->setVisible(metrics.isEmpty());
    m_choose->setAccessibleName(tr("Choose metrics for %1").arg(name));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void FactorCard::setJudgement(const FactorCandidate* candidate, const Debate& debate)
{
    const QString name = format::text(m_framework.factors[m_index].name);
    QStringList chips;
    if (candidate && !candidate->champion.empty())
        chips += tr("Champion: %1").arg(turnName(debate, candidate->champion));
    for (std::size_t test = 0; candidate && test < kFactorTests; ++test)
        if (candidate->tests[test] != Verdict::Open)
            chips += testInWords(test, candidate->tests[test]);
    m_judgement->setTexts(chips);
    m_judgement->setAccessibleName(tr("What the team says of %1").arg(name));
    m_judgement->setVisible(!chips.isEmpty());
    m_judge->setText(chips.isEmpty() ? tr("Test it") : tr("Tests"));
    m_judge->setAccessibleName(tr("Test %1 and name its champion").arg(name));
}

void FactorCard::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace strata
