#include "ui/whatif/confidencewords.h"

#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/whatif/confidencerun.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace strata {

// 99.6 % is not all.
QString ConfidenceWords::wholePercent(double share)
{
    const double percents = 100.0 * share;
    const double whole
        = share <= 0.0 || share >= 1.0 ? percents : std::clamp(std::round(percents), 1.0, 99.0);
    return format::hundredth(whole, 0);
}

QString ConfidenceWords::sentence(const ConfidenceSummary& summary)
{
    if (summary.profitShare)
        return tr("%1 of net profit sits in customers whose type is sure.")
            .arg(wholePercent(*summary.profitShare));
    if (summary.salesShare)
        return tr("%1 of net sales sits in customers whose type is sure.")
            .arg(wholePercent(*summary.salesShare));
    if (summary.customerShare)
        return tr("The type of %1 of the customers is sure.").arg(wholePercent(*summary.customerShare));
    return tr("No customer has a type yet.");
}

std::array<double, kStratumCount>
ConfidenceWords::percents(const std::array<std::uint32_t, kStratumCount>& counts, int draws, int decimals)
{
    const int steps = decimals == 0 ? 1 : 10; // of a hundredth
    const std::vector<std::int64_t> parts(counts.begin(), counts.end());
    const std::int64_t sum = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    std::array<double, kStratumCount> percents{};
    if (sum == 0)
        return percents;
    const auto total = int(std::lround(100.0 * steps * double(sum) / draws));
    const std::vector<int> shares = largestRemainder(parts, total);
    for (std::size_t type = 0; type < kStratumCount; ++type)
        percents[type] = double(shares[type]) / steps;
    return percents;
}

QString ConfidenceWords::draws(const ConfidenceRun& run)
{
    return tr("%1 weightings %2")
        .arg(format::number(run.question().draws), ConfidenceRun::sourceText(run.question()));
}

QString ConfidenceWords::noCustomers()
{
    return tr("There are no customers yet. Import them to see how sure their types are.");
}

QString ConfidenceWords::waiting(const ConfidenceRun& run)
{
    if (!run.hasCustomers())
        return noCustomers();
    switch (run.state()) {
    case ConfidenceRun::State::Waiting:
    case ConfidenceRun::State::Drawing:
        return tr("Computing…");
    case ConfidenceRun::State::Stopped:
        return tr("Stopped before the end; nothing is shown of a part of the draws.");
    case ConfidenceRun::State::Failed:
        return tr("There are no ballots to draw between. Reveal a round, or draw over all weights.");
    case ConfidenceRun::State::Ready:
        break;
    }
    return {};
}

void ConfidenceWords::fillSources(QComboBox& combo, const ConfidenceRun& run)
{
    const QSignalBlocker quiet(&combo);
    std::vector<int> rounds = run.rounds();
    rounds.push_back(0); // over all weights
    bool isSame = combo.count() == int(rounds.size());
    for (int i = 0; isSame && i < combo.count(); ++i)
        isSame = combo.itemData(i).toInt() == rounds[std::size_t(i)];
    if (!isSame) { // filled anew, a list that hangs open would lose what is chosen in it
        combo.clear();
        for (const int round : rounds)
            combo.addItem(
                round > 0 ? tr("Between the ballots of round %1").arg(round) : tr("Over all weights"), round);
    }
    const bool isBetween = run.question().source == WeightSource::BetweenBallots;
    combo.setCurrentIndex(combo.findData(isBetween ? run.question().round : 0));
}

void ConfidenceWords::askSource(ConfidenceRun& run, const QComboBox& combo)
{
    ConfidenceQuestion question = run.question();
    question.round = combo.currentData().toInt();
    question.source = question.round > 0 ? WeightSource::BetweenBallots : WeightSource::AllWeights;
    run.ask(question);
}

} // namespace strata
