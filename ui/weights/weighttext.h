#pragma once
#include <QString>

#include <vector>

namespace strata {

// One set of weights, told in three ways.
enum class WeightWords
{
    Share, // "35 %"
    Importance, // "80": the highest of the group is 100
    Rank // "1", "2 =" where the place is shared
};

// One text per weight of a group. Rows left out (below 0) have an empty one.
std::vector<QString> weightTexts(const std::vector<int>& weights, WeightWords words);

} // namespace strata
