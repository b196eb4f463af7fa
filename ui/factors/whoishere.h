#pragma once
#include "core/model/debate.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <utility>

class QWidget;

namespace strata {

class Workshop;

// Asks who sits in front of the laptop; see identify() of ui/people.
using WhoIsHere = std::function<std::optional<std::string>(Workshop& workshop, const QString& purpose,
                                                           QWidget* parent, const std::string& participant)>;

// A private turn in front of the laptop: whose it is, and under which PIN. It is over when that person is no
// longer in the project.
struct PrivateTurn
{
    std::string participant; // id; empty: the team together
    std::string pinHash; // when it began

    bool isOf(const Debate& debate) const;
    // Whoever knows the PIN of now need not be who wrote before it was reset: what is remembered of a sheet
    // is remembered under this.
    std::pair<std::string, std::string> who() const { return {participant, pinHash}; }
};
PrivateTurn beginTurn(const Debate& debate, const std::string& participant);

QString turnName(const Debate& debate, const std::string& participant); // "Ann"; "the team" together

} // namespace strata
