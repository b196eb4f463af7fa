#include "ui/factors/candidatecard.h"

#include "ui/factors/candidates.h"
#include "ui/factors/verdictbutton.h"
#include "ui/factors/whoishere.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

namespace {

// Only cards of this window understand each other.
const QString kMimeType = QStringLiteral("application/x-strata-candidate");

// Writes into a field unless a person is writing there.
void showText(QLineEdit* field, const QString& text)
{
    if (field->text() == text || (field->hasFocus() && field->isModified()))
        return;
    const QSignalBlocker blocker(field);
    field->setText(text);
    field->setCursorPosition(0);
}

// "“Pays on time”, “Prompt payer” (Ann)"
QString quoted(const FactorCandidate& candidate, const Debate& debate, bool withNames)
{
    QStringList parts;
    for (const Idea& idea : candidate.ideas) {
        const QString text = CandidateCard::tr("“%1”").arg(format::text(idea.text));
        parts
            += withNames ? CandidateCard::tr("%1 (%2)").arg(text, turnName(debate, idea.participant)) : text;
    }
    return parts.join(QStringLiteral(", "));
}

QString refusals(const FactorCandidate& candidate)
{
    QStringList tests;
    for (std::size_t test = 0; test < kFactorTests; ++test)
        if (candidate.tests[test] == Verdict::No)
            tests += testName(test).toLower();
    return tests.isEmpty() ? QString()
                           : CandidateCard::tr("The team says it is not %1. Think twice before it counts.")
                                 .arg(currentLocale().createSeparatedList(tests));
}

} // namespace

CandidateCard::CandidateCard(const std::string& key, QWidget* parent)
    : QFrame(parent)
    , m_key(key)
    , m_choose(new QCheckBox)
    , m_name(new QLineEdit)
    , m_nameProblem(plainLabel())
    , m_tests{new VerdictButton(0), new VerdictButton(1), new VerdictButton(2)}
    , m_dots(plainLabel())
    , m_inTree(quietLabel(tr("In the value tree")))
    , m_take(new QPushButton(tr("Take into the tree")))
    , m_aside(new QToolButton)
    , m_definition(new QLineEdit)
    , m_axis(new QComboBox)
    , m_champion(new QComboBox)
    , m_ideas(quietLabel())
    , m_similarRow(new QWidget)
    , m_similar(quietLabel())
    , m_merge(new QPushButton(tr("Merge them")))
    , m_warning(plainLabel())
{
    setProperty("card", true);
    setObjectName(QStringLiteral("candidate_") + format::text(key));
    setAcceptDrops(true);
    setToolTip(tr("Drag it onto another one to merge the two"));
    m_choose->setObjectName(QStringLiteral("chooseCandidate"));
    m_choose->setMinimumSize(Theme::kTarget - 8, Theme::kTarget);
    m_choose->setToolTip(tr("Select it to merge it with others"));
    m_name->setObjectName(QStringLiteral("candidateName"));
    m_name->setFont(Theme::instance().strongFont());
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(140);
    m_name->setAcceptDrops(false); // the card takes what is dropped
    m_name->setAccessibleName(tr("Name of the candidate"));
    m_nameProblem->setObjectName(QStringLiteral("candidateNameProblem"));
    m_nameProblem->setProperty("problem", true);
    m_nameProblem->setWordWrap(true);
    m_nameProblem->setContentsMargins(Theme::kTarget, 0, 0, 0);
    m_nameProblem->hide();
    m_dots->setObjectName(QStringLiteral("candidateDots"));
    m_dots->setFont(Theme::instance().strongFont());
    m_inTree->setObjectName(QStringLiteral("inTree"));
    m_inTree->setWordWrap(false);
    m_inTree->setMinimumWidth(fontMetrics().horizontalAdvance(m_take->text()) + 28); // cards line up
    m_take->setObjectName(QStringLiteral("takeIntoTree"));
    m_aside->setObjectName(QStringLiteral("setAside"));
    m_aside->setProperty("button", true);
    m_aside->setText(QStringLiteral("\u00D7"));
    m_aside->setFixedSize(Theme::kTarget, Theme::kTarget);
    m_aside->setToolTip(tr("Set it aside (undo brings it back)"));
    QSizePolicy policy = m_aside->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_aside->setSizePolicy(policy);
    m_dots->setMinimumWidth(56);
    m_definition->setObjectName(QStringLiteral("candidateDefinition"));
    m_definition->setAcceptDrops(false);
    m_definition->setMaxLength(200);
    m_definition->setPlaceholderText(tr("What does it ask about a customer?"));
    m_axis->setObjectName(QStringLiteral("candidateAxis"));
    m_axis->setToolTip(tr("The axis of the matrix on which it counts"));
    for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit})
        m_axis->addItem(axisName(axis), static_cast<int>(axis));
    m_champion->setObjectName(QStringLiteral("candidateChampion"));
    m_champion->setToolTip(tr("Who cares for it: knows what it means and gets the figures"));
    m_champion->setMinimumContentsLength(14);
    m_champion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ideas->setObjectName(QStringLiteral("candidateIdeas"));
    m_similar->setObjectName(QStringLiteral("similarTo"));
    m_similar->setWordWrap(false);
    m_merge->setObjectName(QStringLiteral("mergeSimilar"));
    m_merge->setProperty("flat", true);
    m_merge->setMinimumHeight(Theme::kTarget);
    m_warning->setObjectName(QStringLiteral("candidateWarning"));
    m_warning->setProperty("problem", true);
    m_warning->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_choose);
    head->addWidget(m_name, 1);
    for (VerdictButton* test : m_tests)
        head->addWidget(test);
    head->addWidget(m_dots);
    head->addWidget(m_inTree);
    head->addWidget(m_take);
    head->addWidget(m_aside);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addSpacing(Theme::kTarget);
    second->addWidget(m_definition, 1);
    second->addWidget(m_axis);
    second->addWidget(m_champion);
    auto* similar = new QHBoxLayout(m_similarRow);
    similar->setContentsMargins(0, 0, 0, 0);
    similar->setSpacing(4);
    similar->addWidget(m_similar);
    similar->addWidget(m_merge);
    auto* third = new QHBoxLayout;
    third->setContentsMargins(Theme::kTarget + 8, 0, 0, 0);
    third->setSpacing(16);
    third->addWidget(m_ideas, 1);
    third->addWidget(m_similarRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_nameProblem);
    layout->addLayout(second);
    layout->addLayout(third);
    layout->addWidget(m_warning);
    m_warning->setContentsMargins(Theme::kTarget + 8, 0, 0, 4);

    connect(m_choose, &QCheckBox::toggled, this, &CandidateCard::chosenChanged);
    connect(m_name, &QLineEdit::editingFinished, this, &CandidateCard::finishName);
    connect(m_name, &QLineEdit::textEdited, m_nameProblem, &QWidget::hide);
    connect(m_definition, &QLineEdit::editingFinished, this, [this] {
        m_definition->setModified(false);
        const QString definition = m_definition->text().trimmed();
        if (definition.toStdString() != m_shown.candidate.definition)
            emit defined(definition);
    });
    connect(m_axis, &QComboBox::activated, this, [this] {
        const auto axis = static_cast<Axis>(m_axis->currentData().toInt());
        if (axis != m_shown.candidate.axis)
            emit axisChosen(axis);
    });
    connect(m_champion, &QComboBox::activated, this, [this] {
        const std::string champion = m_champion->currentData().toString().toStdString();
        if (champion != m_shown.candidate.champion)
            emit championChosen(champion);
    });
    for (std::size_t test = 0; test < kFactorTests; ++test)
        connect(m_tests[test], &VerdictButton::chosen, this,
                [this, test](Verdict verdict) { emit judged(test, verdict); });
    connect(m_take, &QPushButton::clicked, this, &CandidateCard::taken);
    connect(m_aside, &QToolButton::clicked, this, &CandidateCard::setAside);
    connect(m_merge, &QPushButton::clicked, this, &CandidateCard::mergeAsked);
}

void CandidateCard::finishName()
{
    const QString name = m_name->text().simplified();
    m_name->setModified(false);
    if (name.isEmpty())
        refuseName(tr("A candidate needs a name; it keeps the one it had."));
    else if (name.toStdString() != m_shown.candidate.name)
        emit renamed(name);
}

void CandidateCard::refuseName(const QString& why)
{
    m_name->setText(format::text(m_shown.candidate.name));
    m_nameProblem->setText(why);
    m_nameProblem->show();
}

void CandidateCard::setCandidate(const CandidateView& view, const Debate& debate)
{
    m_shown = view;
    const FactorCandidate& candidate = view.candidate;
    const bool isInTree = !candidate.factor.empty();
    const QString name = format::text(candidate.name);
    setAccessibleName(name);
    showText(m_name, name);
    showText(m_definition, format::text(candidate.definition));
    m_choose->setAccessibleName(tr("Select %1").arg(name));
    m_definition->setAccessibleName(tr("What %1 asks").arg(name));
    for (std::size_t test = 0; test < kFactorTests; ++test)
        m_tests[test]->setVerdict(candidate.tests[test], name);
    const int dots = dotTotal(candidate);
    m_dots->setText(tr("%Ln dot(s)", nullptr, dots));
    m_dots->setVisible(view.showDots);

    m_name->setReadOnly(isInTree && view.isModelLocked);
    m_definition->setReadOnly(isInTree && view.isModelLocked);
    m_axis->setEnabled(!(isInTree && view.isModelLocked));
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(candidate.axis)));
    m_axis->setAccessibleName(tr("Axis of %1").arg(name));
    {
        const QSignalBlocker blocker(m_champion);
        m_champion->clear();
        m_champion->addItem(tr("No champion"), QString());
        for (const Participant& person : debate.participants)
            if (!person.hasLeft || person.id == candidate.champion)
                m_champion->addItem(turnName(debate, person.id), format::text(person.id));
        m_champion->setCurrentIndex(std::max(0, m_champion->findData(format::text(candidate.champion))));
    }
    m_champion->setAccessibleName(tr("Champion of %1").arg(name));

    m_inTree->setVisible(isInTree);
    m_take->setVisible(!isInTree);
    m_take->setEnabled(view.problem.isEmpty() && !view.isModelLocked);
    m_take->setToolTip(view.isModelLocked ? tr("The model is signed off; copy it to change it")
                                          : tr("Makes it a value factor, with an equal share of the weight"));
    m_take->setAccessibleName(tr("Take %1 into the value tree").arg(name));
    m_aside->setVisible(!isInTree);
    m_aside->setAccessibleName(tr("Set %1 aside").arg(name));

    const auto count = static_cast<int>(candidate.ideas.size());
    const bool isPlain = count == 1 && candidate.ideas[0].text == candidate.name;
    QString ideas = tr("%Ln idea(s)", nullptr, count);
    if (count > 0 && (view.showNames || !isPlain))
        ideas = tr("%1: %2").arg(ideas, quoted(candidate, debate, view.showNames));
    m_ideas->setText(count > 0 ? ideas : QString());
    m_ideas->setVisible(count > 1 || (count == 1 && (view.showNames || !isPlain)));
    m_similar->setText(tr("Similar to “%1”").arg(view.similarTo));
    m_merge->setAccessibleName(tr("Merge %1 with %2").arg(name, view.similarTo));
    m_similarRow->setVisible(!view.similarTo.isEmpty());

    QStringList warnings;
    if (!view.problem.isEmpty())
        warnings += view.problem;
    if (const QString refused = refusals(candidate); !refused.isEmpty())
        warnings += refused;
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

bool CandidateCard::isChosen() const
{
    return m_choose->isChecked();
}

void CandidateCard::setChosen(bool isChosen)
{
    m_choose->setChecked(isChosen);
}

void CandidateCard::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CandidateCard::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QFrame::mousePressEvent(event);
    event->accept();
}

void CandidateCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)
        || (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    drag();
}

void CandidateCard::drag()
{
    auto* mime = new QMimeData;
    mime->setData(kMimeType, {});
    auto* carried = new QDrag(this);
    carried->setMimeData(mime);
    carried->setPixmap(grab(QRect(0, 0, std::min(width(), 320), std::min(height(), 48))));
    carried->setHotSpot({16, 16});
    if (carried->exec(Qt::MoveAction) != Qt::MoveAction)
        return;
    // The merge takes this card away, so it has to wait until the drag is over.
    if (const auto* onto = qobject_cast<CandidateCard*>(carried->target()))
        QMetaObject::invokeMethod(
            this, [this, key = onto->key()] { emit draggedOnto(key); }, Qt::QueuedConnection);
}

void CandidateCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() != this && event->mimeData()->hasFormat(kMimeType))
        event->acceptProposedAction();
}

void CandidateCard::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
}

} // namespace strata
