#include "ui/factors/factorspage.h"

#include "ui/factors/brainstormview.h"
#include "ui/factors/candidates.h"
#include "ui/factors/candidatesview.h"
#include "ui/factors/valuetree.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strata {

FactorsPage::FactorsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What makes a customer valuable?"),
           tr("Name the factors your team values, say what each one asks, and on which axis of the matrix it "
              "counts."),
           tr("A customer can be large and still cost more than it brings. That is why there are two axes: "
              "customer "
              "lifetime value says how much business a customer does and how faithfully, net profit says "
              "what is left "
              "of it after serving. Three to six factors are enough; a factor that nobody can explain in one "
              "question "
              "should go."),
           parent)
    , m_workshop(workshop)
    , m_stack(new QStackedWidget)
    , m_brainstorm(new BrainstormView(workshop))
    , m_candidates(new CandidatesView(workshop))
    , m_tree(new ValueTree(workshop))
{
    setObjectName(QStringLiteral("factorsPage"));
    m_parts = {new QPushButton(tr("Brainstorm")), new QPushButton(tr("Candidates")),
               new QPushButton(tr("Value tree"))};
    auto* group = new QButtonGroup(this);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(4);
    const std::array<QString, 3> names{QStringLiteral("showBrainstorm"), QStringLiteral("showCandidates"),
                                       QStringLiteral("showTree")};
    const std::array<QString, 3> tips{tr("Everybody writes down ideas, in silence"),
                                      tr("Merge duplicates, test each idea, place dots"),
                                      tr("The factors that count, by axis")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setObjectName(names[i]);
        m_parts[i]->setToolTip(tips[i]);
        m_parts[i]->setCheckable(true);
        group->addButton(m_parts[i]);
        parts->addWidget(m_parts[i]);
        connect(m_parts[i], &QPushButton::clicked, this, [this, i] { showView(static_cast<View>(i)); });
    }
    parts->addStretch();
    m_stack->addWidget(m_brainstorm);
    m_stack->addWidget(m_candidates);
    m_stack->addWidget(m_tree);
    content()->addLayout(parts);
    content()->addWidget(m_stack, 1);
    setNextStep(PageId::Metrics);
    m_stack->setCurrentIndex(TreePart);
    m_parts[TreePart]->setChecked(true);

    connect(m_brainstorm, &BrainstormView::planningRequested, this,
            [this] { emit pageRequested(PageId::Planning); });
    connect(m_brainstorm, &BrainstormView::candidatesRequested, this, [this] { showView(CandidatesPart); });
    connect(m_candidates, &CandidatesView::brainstormRequested, this, [this] { showView(BrainstormPart); });
    connect(m_tree, &ValueTree::metricsRequested, this, [this] { emit pageRequested(PageId::Metrics); });
    connect(m_tree, &ValueTree::candidateRequested, this, [this](const std::string& factor) {
        showView(CandidatesPart);
        m_candidates->goTo(factor);
    });
    connect(&workshop, &Workshop::projectChanged, this, &FactorsPage::refresh);
    connect(&workshop, &Workshop::aboutToLeave, this, &FactorsPage::leaveSheets);
}

void FactorsPage::setIdentify(const WhoIsHere& identify)
{
    m_brainstorm->setIdentify(identify);
    m_candidates->setIdentify(identify);
}

FactorsPage::View FactorsPage::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

void FactorsPage::showView(View view)
{
    m_isPlaced = true;
    leaveSheets();
    m_parts[view]->setChecked(true);
    m_stack->setCurrentIndex(view);
    refresh();
}

void FactorsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    const Brainstorm& brainstorm = m_workshop.project().debate->brainstorm;
    if (!m_isPlaced && ideaCount(brainstorm) > 0)
        showView(hasHiddenIdeas(brainstorm) ? BrainstormPart : CandidatesPart);
    else
        refresh();
}

void FactorsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && window()->isVisible())
        leaveSheets(); // another page was opened while somebody was writing
}

void FactorsPage::leaveSheets()
{
    m_brainstorm->leave();
    m_candidates->leave();
}

void FactorsPage::refresh()
{
    // An undone reveal takes the ideas away from the list of candidates at once, seen or not.
    const bool isHiding = hasHiddenIdeas(m_workshop.project().debate->brainstorm);
    if (isHiding && !m_isHiding)
        m_candidates->refresh();
    m_isHiding = isHiding;
    if (!isVisible())
        return; // a drag on another page is not slowed down; showing catches up
    switch (view()) {
    case BrainstormPart:
        return m_brainstorm->refresh();
    case CandidatesPart:
        return m_candidates->refresh();
    case TreePart:
        return m_tree->refresh();
    }
}

} // namespace strata
