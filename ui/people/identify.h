#pragma once
#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace strata {

class Workshop;

// Who sits in front of the laptop? Asks for the participant and the PIN; who has none yet chooses one (twice
// typed). A wrong PIN is answered with one sentence and a growing delay. Nothing: the person gave up, or
// nobody is at the table. `purpose` says what for: "Vote in round 2". With `participant` only that one is
// asked for.
std::optional<std::string> identify(Workshop& workshop, const QString& purpose, QWidget* parent,
                                    const std::string& participant = {});

} // namespace strata
