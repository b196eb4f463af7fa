#pragma once
#include "ui/projector/projectorslide.h"

namespace strata {

// What the room sees while weights are debated: the types, who changes, the matrix, and the weight in
// question with the marks of the last revealed round. Without a topic the factors side by side.
ProjectorSlide weightSlide(const Workshop& workshop);

// The customers who change type against the baseline.
void addMovers(ProjectorSlide& slide, const Workshop& workshop);

} // namespace strata
