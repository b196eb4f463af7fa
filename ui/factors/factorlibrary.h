#pragma once
#include "core/model/framework.h"

#include <QString>

#include <string>
#include <vector>

namespace strata {

// Factors that teams often choose, in the person's language, without metrics and without weight. The four of
// the field come first.
std::vector<Factor> suggestedFactors();

// What such a factor means, in a sentence that a team can start from; empty where nothing is known.
QString factorDefinition(const std::string& id);

// A stable id made of the name ("Strategic potential" -> "strategic_potential"), different from those in use.
std::string newFactorId(const std::string& name, const Framework& framework);

// The framework with the factor added at an equal share's weight.
Framework withNewFactor(const Framework& framework, Factor factor);

// The neighbour on the same axis, `up` or down; the factor itself where there is none.
std::size_t neighbourOnAxis(const Framework& framework, std::size_t factor, bool up);

} // namespace strata
