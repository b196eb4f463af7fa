#pragma once
#include "core/model/debate.h"
#include "core/storage/database.h"

namespace strata {

// What people say in the workshop, except rounds of voting (roundtables.h): people, agenda, notes, parking
// lot, decisions, brainstorm, metric plans, the team's answers, homework. `before`: what the tables hold;
// null: nothing but the settings of a new file. Inside a transaction of the caller.
void writeDebate(Database& database, const Debate& debate, const Debate* before);
Debate readDebate(Database& database); // without rounds; DamagedFile where it makes no sense

} // namespace strata
