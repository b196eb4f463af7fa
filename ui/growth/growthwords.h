#pragma once
#include "core/model/project.h"
#include "core/transform/potential.h"
#include "ui/explain/explain.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace strata {

// What small customers could buy, in words.
class GrowthWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::GrowthWords)

public:
    static QString adviceName(GrowthAdvice advice); // "Move to low-cost service"
    static QString group(const Potentials& potentials,
                         const PeerGroup& group); // "Bike shops, up to 12 employees"
    // Why the group is a larger one than the customer's own; empty where it is its own.
    static QString merged(const Potentials& potentials, const PeerGroup& group, const CustomerPotential& one);
    static QString reason(const Potentials& potentials, const GrowthReason& reason,
                          const std::string& currency);
    static QString reasons(const Potentials& potentials, const CustomerPotential& one,
                           const std::string& currency);
    static QString breadth(const Potentials& potentials, const CustomerPotential& one); // "3 of 7"

    static Explanation whyPotential(const Project& project, const Potentials& potentials,
                                    const CustomerPotential& one);
    static Explanation whyAdvice(const Project& project, const Potentials& potentials,
                                 const CustomerPotential& one);

    // What is compared and what is left out, below the settings.
    static QString scope(const Potentials& potentials, const std::string& currency);
    // What is missing for a better comparison; empty: nothing.
    static QString lacking(const Potentials& potentials);
    static QString blockName(const std::string& block); // "Marginal, small"; other texts as they stand
};

} // namespace strata
