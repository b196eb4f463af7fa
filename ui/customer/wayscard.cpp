#include "ui/customer/wayscard.h"

#include "core/method/waysup.h"
#include "core/model/project.h"
#include "ui/customer/customerwords.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostAlone = 4; // per goal; the table has them all
constexpr std::size_t kMostPairs = 2;

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WaysCard::WaysCard(QWidget* parent)
    : Card(tr("Shortest ways up"), parent)
{
    setObjectName(QStringLiteral("waysCard"));
    showComputing();
}

void WaysCard::begin()
{
    delete m_contents;
    m_contents = new QWidget;
    m_contents->setObjectName(QStringLiteral("waysContents"));
    m_layout = new QVBoxLayout(m_contents);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

// Shown only when it is whole: the card makes room for what it finds.
void WaysCard::end()
{
    body()->addWidget(m_contents);
}

QLabel* WaysCard::say(QLabel* label, const QString& name)
{
    label->setObjectName(name);
    m_layout->addWidget(wrapped(label));
    return label;
}

void WaysCard::showComputing()
{
    begin();
    say(quietLabel(tr("Computing…")), QStringLiteral("waysComputing"));
    end();
}

void WaysCard::addGoal(const WayGoal& goal, const Project& project)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(8);
    //: heading above the ways to a type or tier: "To Core"
    say(strongLabel(tr("To %1").arg(goalName(goal, project))), QStringLiteral("wayGoal"));
    if (const QString distance = goalDistance(goal); !distance.isEmpty())
        say(quietLabel(distance));
    int number = 0;
    for (std::size_t i = 0; i < std::min(goal.alone.size(), kMostAlone); ++i)
        say(plainLabel(tr("%1. %2").arg(++number).arg(wayInWords(goal.alone[i], project.currency))),
            QStringLiteral("way"));
    if (goal.alone.size() > kMostAlone)
        say(quietLabel(tr("%Ln more in the table.", nullptr, int(goal.alone.size() - kMostAlone))));
    if (goal.alone.size() > 1)
        say(quietLabel(tr("Any of these is enough.")));
    const std::size_t pairs = std::min(goal.pairs.size(), kMostPairs);
    if (pairs > 0 && goal.alone.empty())
        say(quietLabel(tr("No single metric is enough. Two together are:")));
    else if (pairs > 0)
        say(quietLabel(tr("Or two together:")));
    for (std::size_t i = 0; i < pairs; ++i)
        say(plainLabel(tr("%1. %2").arg(++number).arg(wayInWords(goal.pairs[i], project.currency))),
            QStringLiteral("wayPair"));
    if (number == 0 && !goal.missed.empty())
        say(plainLabel(tr("Nothing this customer could change reaches %1.").arg(goalName(goal, project))),
            QStringLiteral("noWay"));
    if (const QString guard = guardInWords(goal, project); !guard.isEmpty())
        say(plainLabel(guard), QStringLiteral("wayGuard"));
}

void WaysCard::show(const WaysUp& ways, const Project& project)
{
    begin();
    if (const QString none = noWaysInWords(ways); !none.isEmpty()) {
        say(plainLabel(none), QStringLiteral("noWays"));
        end();
        return;
    }
    if (const QString byHand = byHandInWords(ways); !byHand.isEmpty())
        say(quietLabel(byHand));
    for (const WayGoal& goal : ways.goals)
        addGoal(goal, project);
    if (!ways.missing.empty()) {
        QStringList names;
        for (const std::string& metric : ways.missing)
            names += metricName(metric);
        m_layout->addSpacing(8);
        say(quietLabel(tr("Not known: %1. To find out may move the score, either way.")
                           .arg(names.join(QStringLiteral(", ")))),
            QStringLiteral("waysMissing"));
    }
    m_layout->addSpacing(8);
    say(quietLabel(ways.hasRelativeCuts
                       ? tr("Everybody else is taken as standing still, and so are the cuts, although they "
                            "depend on the others.")
                       : tr("Everybody else and the cuts are taken as standing still.")),
        QStringLiteral("waysStill"));
    end();
}

} // namespace strata
