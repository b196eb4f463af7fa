#pragma once
#include "core/model/customertype.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstdint>

class QComboBox;

namespace strata {

class ConfidenceRun;
struct ConfidenceSummary;

// What the card and the page say alike.
class ConfidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(ConfidenceWords)

public:
    // "72 % of net profit sits in customers whose type is sure." Of net sales where no profit is known.
    static QString sentence(const ConfidenceSummary& summary);
    // Whole percents, but 0 and 100 only where it is exactly so.
    static QString wholePercent(double share);
    // Shares of the draws in hundredths with so many decimals, rounded by largest remainder: where every draw
    // gave a type they add up to 100.
    static std::array<double, kStratumCount> percents(const std::array<std::uint32_t, kStratumCount>& counts,
                                                      int draws, int decimals);
    // "1,000 weightings between the ballots of round 2"
    static QString draws(const ConfidenceRun& run);
    // What stands in place of an answer: no customers, out of date, stopped, nothing to draw between. Empty
    // where there is one.
    static QString noCustomers();
    static QString waiting(const ConfidenceRun& run);

    // The sources there are, the asked one chosen; item data is the round, 0 over all weights. Emits nothing.
    static void fillSources(QComboBox& combo, const ConfidenceRun& run);
    // Asks for the chosen source.
    static void askSource(ConfidenceRun& run, const QComboBox& combo);
};

} // namespace strata
