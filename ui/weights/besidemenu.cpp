#include "ui/weights/besidemenu.h"

#include "ui/comparedscenario.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QMenu>

namespace strata {

namespace {

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

BesideMenu::BesideMenu(Workshop& workshop, QWidget* parent)
    : QPushButton(parent)
    , m_workshop(workshop)
    , m_compared(ComparedScenario::of(workshop))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("besideMenu"));
    setProperty("compact", true);
    setMinimumHeight(Theme::kTarget);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &BesideMenu::fill);
    connect(&m_compared, &ComparedScenario::changed, this, &BesideMenu::showState);
    connect(&workshop, &Workshop::projectChanged, this, &BesideMenu::showState);
    showState();
}

void BesideMenu::fill()
{
    m_menu->clear();
    const Scenario* beside = m_compared.beside();
    const auto add = [this](const QString& text, const std::string& id, bool isChosen) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(QStringLiteral("beside/") + format::text(id));
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, id] { m_compared.setBeside(id); });
    };
    add(tr("No scenario"), {}, !beside);
    m_menu->addSeparator();
    for (const Scenario& scenario : *m_workshop.project().scenarios)
        add(menuText(format::text(scenario.name)), scenario.id, beside && beside->id == scenario.id);
}

void BesideMenu::showState()
{
    setVisible(!m_workshop.project().scenarios->empty());
    const Scenario* beside = m_compared.beside();
    const QString name = beside ? format::text(beside->name) : QString();
    setText(tr("Compare"));
    setAccessibleName(beside ? tr("Weights compared with %1").arg(name)
                             : tr("Compare the weights with a scenario"));
    const QString tip = beside
        ? tr("The upright line on each slider is the weight that \u201c%1\u201d has there.").arg(name)
        : tr("Shows on each slider the weight that a kept scenario has there.");
    setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
}

} // namespace strata
