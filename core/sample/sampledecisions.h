#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/model/snapshot.h"

namespace strata {

// What the sample distributor's team decided for its types: services and contacts, playbooks, and limits that
// are watched. Invented, like the company.
Project withSampleDecisions(Project project);

// Where the sample's customers stood three months before the end of its data, under the same model.
Snapshot sampleSnapshot(const Project& project);

// A campaign for small customers that began half a year before the end of the data: its sheet, its lots and
// its touches are invented; what the customers bought knows nothing of it. `evaluation` is the project's.
// Without customers to grow there is none.
Project withSampleCampaign(Project project, const Evaluation& evaluation);

} // namespace strata
