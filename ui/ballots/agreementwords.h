#pragma once
#include "core/method/agreement.h"

#include <QString>

#include <optional>

namespace strata {

// The words for how far a group agrees, in the person's language.
QString levelName(AgreementLevel level); // "Agreed"
QString levelTip(AgreementLevel level, int agreedWithin, int splitAbove);
QString concordanceWords(double w); // "strong agreement"
QString concordanceText(std::optional<double> w); // "W = 0.71, strong agreement"; empty: none
QString concordanceTip(); // what W is
QString points(double basisPoints); // a difference of weights in percentage points: "5", "2.5"
QString rangeText(int lowest, int highest); // "10 % to 40 %"

} // namespace strata
