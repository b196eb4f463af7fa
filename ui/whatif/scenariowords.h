#pragma once
#include "core/model/project.h"

#include <QList>
#include <QString>

namespace strata {

// "35 / 20 / 30 / 15": the weights of the factors in percent; a factor left out has a dash.
QString weightsInShort(const Framework& framework);
// "Buying power / Loyalty / Profitability / Cost to serve"
QString factorsInShort(const Framework& framework);
bool hasSameFactors(const Framework& a, const Framework& b); // by id, in the same order

// "Finance view", or "Finance view 2" where there is one.
QString freeScenarioName(const Project& project, const QString& wanted);
// What the present model could be called, if nobody says otherwise.
QString suggestedName(const Project& project);

// A model that the room may want to look at, made of what is there: a round's result, what one department
// thinks, equal weights. The present model stays as it is.
struct Viewpoint
{
    QString text; // in a menu: "Finance view, round 2 (2 ballots)"
    QString name; // of the scenario: "Finance view"
    QString origin; // "The votes of Finance in round 2, median"
    Framework framework;
};
// Newest round first. What a round has not revealed is in none of them.
QList<Viewpoint> viewpoints(const Project& project);
Project withViewpoint(const Project& project, const Viewpoint& viewpoint, Moment now);

// Another scenario under a name of its own; the present model stays.
Project withScenarioCopied(const Project& project, const Scenario& scenario, Moment now);

} // namespace strata
