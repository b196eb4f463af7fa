#pragma once
#include "core/model/debate.h"

#include <QString>

#include <optional>
#include <vector>

namespace strata::runSheetWords {

// How a block of the one-day template is run.
struct Guide
{
    QString who, question, page, outcome;
};

// By its title, in whatever language the template was taken; nothing for a block of the team's own.
std::optional<Guide> guideFor(const AgendaBlock& block);

// What happens in rooms, and what helps.
struct Remedy
{
    QString trouble, remedy, page;
};
std::vector<Remedy> remedies();

std::vector<QString> materials();

} // namespace strata::runSheetWords
