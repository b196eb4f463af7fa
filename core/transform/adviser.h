#pragma once
#include "core/transform/potential.h"

namespace strata {

// Says what to do with a small customer whose potential is known, and why; the rule is at potentialsOf().
class Adviser
{
public:
    // Borrows both; of the potentials it reads what holds for all customers.
    Adviser(const Project& project, const Potentials& potentials);

    // Fills in the advice and its reasons.
    void advise(CustomerPotential& customer, const PeerGroup& group) const;

private:
    void sayLevers(CustomerPotential& customer) const;
    void sayComparison(CustomerPotential& customer, const PeerGroup& group) const;

    const GrowthRules& m_rules;
    const TrackRules& m_track;
    const Potentials& m_potentials;
    const Day m_lastActive;
};

} // namespace strata
