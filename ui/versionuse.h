#pragma once
#include "core/model/project.h"

#include <QString>

#include <string>

namespace strata {

// What a person does with a kept version of the model, wherever it is offered. The decision log of the
// returned project tells what was in use before, what is from now on, and where the two differ; where nothing
// changes the project comes back as it was. One undo step: give the result to Workshop::edit().
Project withVersionUsed(const Project& project, const Scenario& version);
// The same with a copy that is tied to no version, so that it can be changed also where `version` is signed.
Project withVersionCopied(const Project& project, const Scenario& version);
// The version is what the present model is, and the log tells what was kept before. Signed ones stay.
Project withVersionRenewed(const Project& project, const Scenario& version);

// "Round 2 median", "Round 2 median, changed since", "Working model".
QString nameOfModel(const Project& project);

// All that a model decides, one line each: the weights by group, cuts, tiers, limits of New and Inactive,
// cost rates. `currency`: ISO 4217, of the rates.
QString modelInWords(const Scenario& model, const std::string& currency);
// The same, only the lines that `other` has otherwise.
QString changedModelInWords(const Scenario& model, const Scenario& other, const std::string& currency);

} // namespace strata
