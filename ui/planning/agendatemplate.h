#pragma once
#include "core/model/debate.h"

#include <QString>

#include <vector>

namespace strata {

// A session of one day, 9:00 to 17:00: the three questions, reality check, robustness, treatment, close.
std::vector<AgendaBlock> oneDayAgenda();

int agendaMinutes(const std::vector<AgendaBlock>& agenda); // of all blocks together
// The clock, so many minutes after midnight: "09:00". Past midnight it starts again.
QString clockText(int minute);

inline constexpr int kLongestDay = 10 * 60; // minutes; nobody judges well after that

} // namespace strata
