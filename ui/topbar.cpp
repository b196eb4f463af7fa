#include "ui/topbar.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workshop.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMargins>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace strata {

namespace {

constexpr int kName = 120; // so much of the project's name is seen
constexpr int kGap = 10;
constexpr QMargins kWide(16, 8, 16, 8), kNarrow(8, 8, 8, 8);

QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString tip(const QString& sentence)
{
    return QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
}

} // namespace

TopBar::TopBar(Workshop& workshop, QAction* undo, QAction* redo, QWidget* parent)
    : QFrame(parent)
    , m_workshop(workshop)
    , m_row(new QHBoxLayout(this))
    , m_name(new ElidedLabel)
    , m_scenarioHead(quietLabel(tr("Scenario")))
    , m_scenario(new QToolButton)
    , m_scenarios(new QMenu(this))
    , m_find(new QPushButton(Theme::instance().icon(QStringLiteral("search")), tr("Find customer")))
{
    installWhy();
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(52);
    m_row->setContentsMargins(kWide);
    m_row->setSpacing(kGap);
    m_name->setObjectName(QStringLiteral("projectName"));
    m_name->setFont(Theme::instance().strongFont());
    m_name->setMinimumWidth(kName);
    m_scenarioHead->setWordWrap(false);
    m_find->setAccessibleName(tr("Find customer"));
    m_find->setToolTip(tr("Find customer"));
    m_row->addWidget(m_name);
    m_row->addWidget(m_scenarioHead);
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setProperty("button", true);
    m_scenario->setPopupMode(QToolButton::InstantPopup);
    m_scenario->setMenu(m_scenarios);
    m_scenario->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_scenario);
    m_undo = addAction(undo, QStringLiteral("undo"), tr("Undo"));
    m_redo = addAction(redo, QStringLiteral("redo"), tr("Redo"));
    m_row->addStretch();
    auto* why = new QToolButton;
    why->setObjectName(QStringLiteral("why"));
    why->setProperty("button", true);
    why->setText(tr("Why?"));
    why->setAccessibleName(tr("Why this number?"));
    why->setToolTip(
        tip(tr("Click this, then any number, to see how it is made. With the keyboard: Shift+F1 on a "
               "number, or here for the list of all figures on the page.")));
    why->setFocusPolicy(Qt::TabFocus);
    connect(why, &QToolButton::clicked, this, [why] {
        if (why->hasFocus()) // reached with Tab: who has no mouse cannot click a number next
            listFigures(why);
        else
            enterWhyMode();
    });
    m_row->addWidget(why);
    m_find->setObjectName(QStringLiteral("findCustomerButton"));
    connect(m_find, &QPushButton::clicked, this, &TopBar::findRequested);
    m_row->addWidget(m_find);
    auto* report = new QPushButton(tr("Export report"));
    report->setObjectName(QStringLiteral("exportReport"));
    report->setProperty("primary", true);
    connect(report, &QPushButton::clicked, this, &TopBar::reportRequested);
    m_row->addWidget(report);

    connect(m_scenarios, &QMenu::aboutToShow, this, &TopBar::fillScenarios);
    connect(&workshop, &Workshop::projectChanged, this, &TopBar::showScenario);
    showScenario();
}

QToolButton* TopBar::addAction(QAction* action, const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setProperty("button", true);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(action->icon());
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_row->addWidget(button);
    return button;
}

void TopBar::setProjectName(const QString& name)
{
    m_name->setText(name);
}

void TopBar::addTool(QWidget* tool)
{
    m_row->insertWidget(m_row->indexOf(m_find), tool);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool TopBar::event(QEvent* event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void TopBar::fit()
{
    const int needed = m_row->minimumSize().width();
    if (!m_isTight && needed > width()) {
        m_needed = needed;
        setTight(true);
    } else if (m_isTight && m_needed <= width()) {
        setTight(false);
    }
}

void TopBar::setTight(bool isTight)
{
    m_isTight = isTight;
    m_row->setContentsMargins(isTight ? kNarrow : kWide);
    m_row->setSpacing(isTight ? kGap / 2 : kGap);
    m_scenarioHead->setHidden(isTight);
    m_name->setMinimumWidth(isTight ? kName / 3 : kName);
    for (QToolButton* button : {m_undo, m_redo})
        button->setToolButtonStyle(isTight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_find->setText(isTight ? QString() : tr("Find customer"));
    showScenario();
}

void TopBar::showUndo()
{
    const QUndoStack* stack = m_workshop.undoStack();
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    m_undo->setToolTip(tip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Nothing to undo")));
    m_redo->setToolTip(tip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Nothing to redo")));
}

void TopBar::showScenario()
{
    const Project& project = m_workshop.project();
    const Scenario* present = presentScenario(project);
    const bool isChanged = present && !isSameModel(project, *present);
    const QString name = present ? format::text(present->name) : tr("Working model");
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, m_isTight ? 80 : 180);
    m_scenario->setText(inMenu(isChanged ? tr("%1, changed").arg(shown) : shown));
    m_scenario->setAccessibleName(tr("Scenario: %1").arg(isChanged ? tr("%1, changed").arg(name) : name));
    m_scenario->setToolTip(tip(
        !present                  ? tr("The present model is not kept under a name yet.")
            : present->isSigned() ? tr("%1 is signed off by %2.").arg(name, format::text(present->signers))
            : isChanged           ? tr("The present model differs from what was kept as %1.").arg(name)
                                  : tr("The present model is %1 as it was kept.").arg(name)));
}

void TopBar::fillScenarios()
{
    const Project& project = m_workshop.project();
    m_scenarios->clear();
    for (const Scenario& scenario : *project.scenarios) {
        const QString name = format::text(scenario.name);
        QAction* action
            = m_scenarios->addAction(inMenu(scenario.isSigned() ? tr("%1 (signed off)").arg(name) : name));
        action->setCheckable(true);
        action->setChecked(scenario.id == project.scenario);
        connect(action, &QAction::triggered, this, [this, id = scenario.id, name] {
            if (const Scenario* chosen = findScenario(m_workshop.project(), id))
                m_workshop.edit(withVersionUsed(m_workshop.project(), *chosen),
                                tr("Use scenario %1").arg(name));
            showScenario();
        });
    }
    if (project.scenarios->empty())
        m_scenarios->addAction(tr("No scenario is kept yet"))->setEnabled(false);
    m_scenarios->addSeparator();
    const Scenario* present = presentScenario(project);
    if (present && !present->isSigned() && !isSameModel(project, *present)) {
        const QString name = format::text(present->name);
        QAction* update = m_scenarios->addAction(inMenu(tr("Update %1 with the present model").arg(name)));
        update->setObjectName(QStringLiteral("updateScenario"));
        connect(update, &QAction::triggered, this, [this, id = present->id, name] {
            if (const Scenario* kept = findScenario(m_workshop.project(), id))
                m_workshop.edit(withVersionRenewed(m_workshop.project(), *kept),
                                tr("Update %1 with the present model").arg(name));
        });
    }
    const auto add = [this](const QString& text, const QString& name, void (TopBar::*wanted)()) {
        QAction* action = m_scenarios->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, wanted);
    };
    add(tr("Keep as new scenario…"), QStringLiteral("keepScenario"), &TopBar::keepRequested);
    add(tr("Compare…"), QStringLiteral("compareScenarios"), &TopBar::compareRequested);
    add(tr("Copy or sign off…"), QStringLiteral("scenarioVersions"), &TopBar::versionsRequested);
}

} // namespace strata
