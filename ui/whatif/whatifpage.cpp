#include "ui/whatif/whatifpage.h"

#include "ui/charts/flowchart.h"
#include "ui/comparedscenario.h"
#include "ui/explain/explain.h"
#include "ui/whatif/confidencecard.h"
#include "ui/whatif/flowcard.h"
#include "ui/whatif/outcomes.h"
#include "ui/whatif/scenarioscard.h"
#include "ui/whatif/tornadocard.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strata {

WhatIfPage::WhatIfPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("What if we weighed it differently?"),
        tr("Scenarios share data and metrics; each keeps its own weights and cut lines. Pick two to "
           "compare."),
        tr("A scenario is a whole model kept under a name: weights, value functions, cuts and tiers. Beside "
           "each other they show which customers depend on how the team weighs, and which keep their type "
           "whatever it decides."),
        parent)
    , m_outcomes(new ScenarioOutcomes(workshop, this))
    , m_scenarios(new ScenariosCard(workshop, *m_outcomes))
    , m_flow(new FlowCard(workshop, *m_outcomes))
{
    setObjectName(QStringLiteral("whatIfPage"));
    setTabs(PageId::WhatIf);
    setNextStep(PageId::Services);
    addHeaderWidget(m_scenarios->makers());

    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(m_scenarios);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(m_flow, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* tornado = new TornadoCard(workshop);
    auto* confidence = new ConfidenceCard(workshop);
    right->addWidget(tornado);
    right->addWidget(confidence);
    right->addStretch();
    halves->addLayout(right, 1);
    column->addLayout(halves, 1);
    auto* scroll = scrollingDown(inner);
    scroll->setObjectName(QStringLiteral("whatIfScroll"));
    content()->addWidget(scroll, 1);

    answersWhy(m_flow, [this](QPoint) {
        const auto* chart = m_flow->findChild<FlowChart*>();
        return chart ? whyAt(chart) : QString();
    });
    answersWhy(tornado, [] {
        return Explanation{.title = tr("Which weight decides most"),
                           .sentence
                           = tr("Each weight is moved 10 points down and 10 points up in turn, the others "
                                "of its group keep their ratios, and all customers are typed again. "
                                "Counted are those who then have another type, or status, than now.")};
    });
    connect(m_outcomes, &ScenarioOutcomes::changed, this, &WhatIfPage::refresh);
    connect(&ComparedScenario::of(workshop), &ComparedScenario::changed, this, &WhatIfPage::refresh);
    connect(m_flow, &FlowCard::dataRequested, this, [this] { emit pageRequested(PageId::Data); });
    connect(m_flow, &FlowCard::customerActivated, this, &WhatIfPage::customerActivated);
    connect(tornado, &TornadoCard::flipCurveRequested, this, &WhatIfPage::flipCurveRequested);
    connect(confidence, &ConfidenceCard::pageRequested, this, &WhatIfPage::pageRequested);
    connect(confidence, &ConfidenceCard::customerActivated, this, &WhatIfPage::customerActivated);
    refresh();
}

void WhatIfPage::beginKeeping()
{
    m_scenarios->beginKeeping();
}

void WhatIfPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_outcomes->setWatched(true);
    refresh();
}

void WhatIfPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_outcomes->setWatched(false);
    m_flow->forget();
}

void WhatIfPage::refresh()
{
    if (!isVisible())
        return;
    m_scenarios->refresh();
    m_flow->refresh();
}

} // namespace strata
