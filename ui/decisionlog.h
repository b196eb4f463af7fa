#pragma once
#include "core/model/project.h"

#include <QString>

namespace strata {

class Workshop;

// What goes into the decision log, in words that can be read later without the program.
struct LoggedDecision
{
    QString what; // "Weights of the factors"
    QString before, after;
    QString who; // empty: the names of everybody at the table
    QString reason, dissent;
};

// Adds an entry with the present time. Part of the same undo step as what was decided: call it on the project
// that goes to Workshop::edit(). Never with anything a round keeps secret.
void logDecision(Project& project, const LoggedDecision& decision);

QString namesAtTheTable(const Debate& debate); // "Ann, Bob and Cid"; "The team" where nobody is named

// "Buying power 25 %, Loyalty 25 %": the factors, or the metrics of one factor where its id is given.
QString weightsInWords(const Framework& framework, const std::string& factor = {});
// All groups, one line each, those that differ from `other` only.
QString changedWeightsInWords(const Framework& framework, const Framework& other);

QString rulesInWords(const Rules& rules); // cuts, guard, tiers and statuses
QString costRatesInWords(const CostRates& rates, const std::string& currency); // those that are not 0

// Ends a gesture that moved a cut or another rule, with its entry in the log as part of the same step.
void endRulesGesture(Workshop& workshop);

} // namespace strata
