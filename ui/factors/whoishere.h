#pragma once
#include "core/model/debate.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace strata {

class Workshop;

// Asks who sits in front of the laptop; see identify() of ui/people.
using WhoIsHere = std::function<std::optional<std::string>(Workshop& workshop, const QString& purpose,
                                                           QWidget* parent, const std::string& participant)>;

// A private turn in front of the laptop: whose it is, and who was at the table when it began. When those
// people change, another project has been opened or the past was undone, and the turn is over.
struct PrivateTurn
{
    std::string participant; // id; empty: the team together
    std::vector<Participant> people;
};

QString turnName(const Debate& debate, const std::string& participant); // "Ann"; "the team" together

} // namespace strata
