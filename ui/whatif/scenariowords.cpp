#include "ui/whatif/scenariowords.h"

#include "core/method/viewpoints.h"
#include "ui/format.h"
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

class WhatIf
{
    Q_DECLARE_TR_FUNCTIONS(strata::WhatIf)
};

const QString kBetween = QStringLiteral(" / ");

QString percentInShort(int basisPoints)
{
    return currentLocale().toString(basisPoints / 100.0, 'g', basisPoints % 100 == 0 ? 4 : 3);
}

} // namespace

QString weightsInShort(const Framework& framework)
{
    QStringList parts;
    for (const Factor& factor : framework.factors)
        parts += factor.isExcluded ? format::missing() : percentInShort(factor.weight);
    return parts.join(kBetween);
}

QString factorsInShort(const Framework& framework)
{
    QStringList parts;
    for (const Factor& factor : framework.factors)
        parts += format::text(factor.name);
    return parts.join(kBetween);
}

bool hasSameFactors(const Framework& a, const Framework& b)
{
    return std::equal(a.factors.begin(), a.factors.end(), b.factors.begin(), b.factors.end(),
                      [](const Factor& left, const Factor& right) { return left.id == right.id; });
}

QString freeScenarioName(const Project& project, const QString& wanted)
{
    if (isScenarioNameFree(project, wanted.toStdString()))
        return wanted;
    for (int number = 2;; ++number) {
        //: a name that is taken, and a number: Finance view 2
        const QString name = WhatIf::tr("%1 %2", "name and number").arg(wanted).arg(number);
        if (isScenarioNameFree(project, name.toStdString()))
            return name;
    }
}

QString suggestedName(const Project& project)
{
    const Scenario* present = presentScenario(project);
    return freeScenarioName(project,
                            present ? WhatIf::tr("%1, changed").arg(format::text(present->name))
                                    : WhatIf::tr("Scenario %1").arg(project.scenarios->size() + 1));
}

QList<Viewpoint> viewpoints(const Project& project)
{
    QList<Viewpoint> found;
    std::vector<int> rounds;
    for (const Round& round : project.debate->rounds)
        if (round.isRevealed())
            rounds.push_back(round.number);
    std::sort(rounds.rbegin(), rounds.rend());
    for (const int round : rounds) {
        Viewpoint result;
        result.text = WhatIf::tr("Result of round %1 (median)").arg(round);
        result.name = WhatIf::tr("Round %1 result").arg(round);
        result.origin = WhatIf::tr("The median of round %1").arg(round);
        result.framework = consensus(project.framework, *project.debate, round, GroupMean::Median);
        found += result;
        for (const DepartmentVoters& voters : departmentVoters(*project.debate, round)) {
            const QString department = format::text(voters.department);
            const int ballots = int(voters.participants.size());
            Viewpoint view;
            //: what one department thinks: Finance view
            view.name = WhatIf::tr("%1 view").arg(department);
            view.text = WhatIf::tr("%1, round %2 (%Ln ballot(s))", nullptr, ballots).arg(view.name).arg(round);
            view.origin = WhatIf::tr("The votes of %1 in round %2, their median").arg(department).arg(round);
            view.framework
                = viewOf(project.framework, *project.debate, round, voters.participants, GroupMean::Median);
            found += view;
        }
    }
    Viewpoint equal;
    equal.text = equal.name = WhatIf::tr("Equal weights");
    equal.origin = WhatIf::tr("All factors alike, and all metrics of a factor");
    equal.framework = equallyWeighed(project.framework);
    found += equal;
    return found;
}

Project withViewpoint(const Project& project, const Viewpoint& viewpoint, Moment now)
{
    Scenario scenario;
    scenario.name = freeScenarioName(project, viewpoint.name).toStdString();
    scenario.origin = viewpoint.origin.toStdString();
    scenario.framework = viewpoint.framework;
    scenario.rules = project.rules;
    scenario.rates = project.rates;
    return withScenarioAdded(project, std::move(scenario), now);
}

Project withScenarioCopied(const Project& project, const Scenario& scenario, Moment now)
{
    Scenario copy = scenario;
    const QString name = format::text(scenario.name);
    copy.name = freeScenarioName(project, WhatIf::tr("%1, copy").arg(name)).toStdString();
    copy.origin = WhatIf::tr("Copy of %1").arg(name).toStdString();
    return withScenarioAdded(project, std::move(copy), now);
}

} // namespace strata
