#pragma once
#include "core/model/debate.h"

#include <vector>

namespace strata {

// A session of one day, 9:00 to 17:00: the three questions, reality check, robustness, treatment, close.
std::vector<AgendaBlock> oneDayAgenda();

int agendaMinutes(const std::vector<AgendaBlock>& agenda); // of all blocks together

inline constexpr int kLongestDay = 10 * 60; // minutes; nobody judges well after that

} // namespace strata
