#include "ui/ballots/agreementwords.h"

#include "ui/format.h"
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace strata {

QString levelName(AgreementLevel level)
{
    switch (level) {
    case AgreementLevel::Agreed:
        return QCoreApplication::translate("Ballots", "Agreed");
    case AgreementLevel::Discuss:
        return QCoreApplication::translate("Ballots", "Discuss");
    case AgreementLevel::Split:
        return QCoreApplication::translate("Ballots", "Split");
    }
    return {};
}

QString levelTip(AgreementLevel level, int agreedWithin, int splitAbove)
{
    switch (level) {
    case AgreementLevel::Agreed:
        return QCoreApplication::translate(
                   "Ballots", "The middle half of the votes lies within %1 points: no need to talk.")
            .arg(points(agreedWithin));
    case AgreementLevel::Discuss:
        return QCoreApplication::translate(
                   "Ballots", "The middle half of the votes is %1 to %2 points wide: worth a few words.")
            .arg(points(agreedWithin), points(splitAbove));
    case AgreementLevel::Split:
        return QCoreApplication::translate(
                   "Ballots", "The middle half of the votes is more than %1 points wide: ask both ends why.")
            .arg(points(splitAbove));
    }
    return {};
}

// Kendall & Babington Smith's W has no official words; these follow Schmidt (1997), "Managing Delphi surveys
// using nonparametric statistical techniques": 0.7 strong, 0.5 moderate, 0.3 weak.
QString concordanceWords(double w)
{
    return w >= 0.7 ? QCoreApplication::translate("Ballots", "strong agreement")
        : w >= 0.5  ? QCoreApplication::translate("Ballots", "some agreement")
                    : QCoreApplication::translate("Ballots", "little agreement");
}

QString concordanceText(std::optional<double> w)
{
    if (!w)
        return {};
    //: Kendall's W and what it means: W = 0.71, strong agreement
    return QCoreApplication::translate("Ballots", "W = %1, %2")
        .arg(currentLocale().toString(*w, 'f', 2), concordanceWords(*w));
}

QString concordanceTip()
{
    return QCoreApplication::translate(
        "Ballots",
        "Kendall's W says how alike the voters rank the rows: 1 means that all put them in the same order, 0 "
        "that there is no common order at all. It looks at the order only, not at how far the weights lie "
        "apart. From 0.7 on agreement is strong, from 0.5 on there is some.");
}

QString points(double basisPoints)
{
    const double rounded = std::round(basisPoints / 10.0) / 10.0; // one decimal of a point
    return currentLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString rangeText(int lowest, int highest)
{
    if (lowest == highest)
        return QCoreApplication::translate("Ballots", "all %1").arg(format::weight(lowest));
    //: the lowest and the highest of several weights
    return QCoreApplication::translate("Ballots", "%1 to %2")
        .arg(format::weight(lowest), format::weight(highest));
}

} // namespace strata
