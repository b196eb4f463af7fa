#include "ui/weights/weighttext.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

std::vector<QString> weightTexts(const std::vector<int>& weights, WeightWords words)
{
    const int highest = weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end());
    std::vector<QString> texts;
    for (const int weight : weights) {
        if (weight < 0) {
            texts.emplace_back();
        } else if (words == WeightWords::Share) {
            texts.push_back(format::weight(weight));
        } else if (words == WeightWords::Importance) {
            texts.push_back(format::number(highest > 0 ? 100.0 * weight / highest : 0.0));
        } else {
            const auto above = std::count_if(weights.begin(), weights.end(),
                                             [weight](int other) { return other > weight; });
            const bool isShared = std::count(weights.begin(), weights.end(), weight) > 1;
            const QString place = QString::number(above + 1);
            //: a place in a ranking that others have too: "2 ="
            texts.push_back(isShared ? QCoreApplication::translate("WeightText", "%1 =").arg(place) : place);
        }
    }
    return texts;
}

} // namespace strata
