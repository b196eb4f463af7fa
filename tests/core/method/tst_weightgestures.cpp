#include "core/method/agreement.h"
#include "core/method/weights.h"

#include <QTest>

#include <numeric>
#include <rapidcheck.h>

// Whatever people do to weights, in whatever order: the promises that hold.

using namespace strata;

namespace {

enum Kind
{
    Drag,
    Lock,
    Exclude,
    Equal,
    Parts,
    Add,
    Remove,
    TwoFree,
    Consensus,
    Try,
    KindCount
};

struct Gesture
{
    int kind = Drag;
    bool isMetric = false;
    std::size_t factor = 0, row = 0, other = 0;
    int weight = 0;
    std::vector<int> list; // weights of a vote, parts
};

void showValue(const Gesture& gesture, std::ostream& os)
{
    os << "{kind " << gesture.kind << (gesture.isMetric ? " metric" : " factor") << ' ' << gesture.factor
       << ' ' << gesture.row << ' ' << gesture.other << " weight " << gesture.weight << '}';
}

rc::Gen<Gesture> gestures()
{
    return rc::gen::build<Gesture>(
        rc::gen::set(&Gesture::kind, rc::gen::inRange<int>(0, KindCount)), rc::gen::set(&Gesture::isMetric),
        rc::gen::set(&Gesture::factor, rc::gen::inRange<std::size_t>(0, 12)),
        rc::gen::set(&Gesture::row, rc::gen::inRange<std::size_t>(0, 12)),
        rc::gen::set(&Gesture::other, rc::gen::inRange<std::size_t>(0, 12)),
        rc::gen::set(&Gesture::weight, rc::gen::inRange<int>(-500, kFullWeight + 500)),
        rc::gen::set(&Gesture::list,
                     rc::gen::container<std::vector<int>>(12, rc::gen::inRange<int>(0, 3000))));
}

template <typename Rows> int sumOf(const Rows& rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [](int sum, const auto& row) { return sum + row.weight; });
}

template <typename Rows> bool isSound(const Rows& rows)
{
    for (const auto& row : rows)
        if (row.weight < 0 || (row.isExcluded && row.weight != 0))
            return false;
    return rows.empty() || sumOf(rows) == kFullWeight;
}

bool isSound(const Framework& framework)
{
    bool sound = isSound(framework.factors);
    for (const Factor& factor : framework.factors)
        sound = sound && isSound(factor.metrics);
    return sound;
}

std::vector<std::int64_t> partsOf(const Gesture& gesture, std::size_t rows)
{
    std::vector<std::int64_t> parts(gesture.list.begin(), gesture.list.end());
    parts.resize(rows, 1);
    return parts;
}

// A round in which two people voted on the tree as it stood, with these weights in every group.
Debate votedOn(const Framework& framework, const Gesture& gesture)
{
    Debate debate;
    Round round;
    round.number = 1;
    round.groups = voteGroups(framework);
    round.openedAt = round.closedAt = round.revealedAt = 1;
    for (int person = 0; person < 2; ++person) {
        Ballot ballot{
            .participant = "p" + std::to_string(person + 1), .castAt = 1, .isFromHome = false, .votes = {}};
        for (const VoteGroup& group : round.groups) {
            std::vector<std::int64_t> parts = partsOf(gesture, group.rows.size());
            if (person == 1)
                std::reverse(parts.begin(), parts.end());
            ballot.votes.push_back({.factor = group.factor,
                                    .rows = group.rows,
                                    .method = WeightMethod::Share,
                                    .answers = {},
                                    .weights = largestRemainder(parts, kFullWeight)});
        }
        round.ballots.push_back(ballot);
    }
    debate.rounds.push_back(round);
    return debate;
}

class Tree
{
public:
    Framework framework = defaultFramework();
    Framework atVote = framework; // as it stood when people last voted

    void apply(const Gesture& gesture)
    {
        const std::size_t factors = framework.factors.size();
        const std::size_t f = gesture.factor % factors;
        const std::size_t rows = gesture.isMetric ? framework.factors[f].metrics.size() : factors;
        if (rows == 0)
            return;
        const std::size_t row = gesture.row % rows;
        const std::size_t other = gesture.other % rows;
        const bool isMetric = gesture.isMetric;
        switch (gesture.kind) {
        case Drag:
            drag(gesture, f, row);
            break;
        case Lock:
            if (isMetric)
                framework.factors[f].metrics[row].isLocked = gesture.weight % 2 == 0;
            else
                framework.factors[row].isLocked = gesture.weight % 2 == 0;
            break;
        case Exclude:
            framework = isMetric ? withMetricExcluded(framework, f, row, gesture.weight % 2 == 0)
                                 : withFactorExcluded(framework, row, gesture.weight % 2 == 0);
            break;
        case Equal:
            framework = isMetric ? equalMetricWeights(framework, f) : equalFactorWeights(framework);
            break;
        case Parts:
            framework = isMetric ? withMetricWeights(framework, f, partsOf(gesture, rows))
                                 : withFactorWeights(framework, partsOf(gesture, rows));
            break;
        case Add:
            add(gesture, f, rows);
            break;
        case Remove:
            if (isMetric)
                framework = withoutMetric(framework, f, row);
            else if (rows > 1)
                framework = withoutFactor(framework, row);
            break;
        case TwoFree:
            framework = isMetric ? withOnlyTwoFree(framework, f, row, other)
                                 : withOnlyTwoFree(framework, row, other);
            break;
        case Consensus: // of a vote on the tree as it once stood
            framework
                = consensus(framework, votedOn(atVote, gesture), 1, static_cast<GroupMean>(gesture.row % 3));
            atVote = framework;
            break;
        case Try:
            framework = votedFramework(framework, votedOn(atVote, gesture).rounds[0].ballots[1]);
            break;
        default:
            break;
        }
    }

private:
    // Several ticks of one gesture, all from its start; then back to where it began.
    void drag(const Gesture& gesture, std::size_t f, std::size_t row)
    {
        const Framework start = framework;
        const auto tick = [&](int target) {
            return gesture.isMetric ? withMetricWeight(start, f, row, target)
                                    : withFactorWeight(start, row, target);
        };
        const int reached = gesture.isMetric ? metricReach(start, f, row) : factorReach(start, row);
        const int before
            = gesture.isMetric ? start.factors[f].metrics[row].weight : start.factors[row].weight;
        for (const int target : gesture.list)
            RC_ASSERT(isSound(tick(target * 4)));
        RC_ASSERT(tick(before) == start);

        framework = tick(gesture.weight);
        const auto check = [&](const auto& was, const auto& is) {
            for (std::size_t i = 0; i < was.size(); ++i)
                if (i != row && (was[i].isLocked || was[i].isExcluded))
                    RC_ASSERT(is[i].weight == was[i].weight);
            RC_ASSERT(is[row].weight <= reached);
        };
        if (gesture.isMetric)
            check(start.factors[f].metrics, framework.factors[f].metrics);
        else
            check(start.factors, framework.factors);
    }

    void add(const Gesture& gesture, std::size_t f, std::size_t rows)
    {
        const std::string id = "new" + std::to_string(++m_added);
        if (rows >= 12)
            return;
        if (gesture.isMetric) {
            Metric metric;
            metric.id = id;
            metric.weight = std::max(gesture.weight, 0);
            framework = withMetric(framework, f, metric);
            return;
        }
        Factor factor;
        factor.id = id;
        factor.weight = std::max(gesture.weight, 0);
        factor.metrics = framework.factors[f].metrics;
        framework = withFactor(framework, factor);
    }

    int m_added = 0;
};

} // namespace

class TestWeightGestures : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_keepsTheSum()
    {
        QVERIFY(rc::check("weights sum to the whole, none is below nothing, what is out weighs nothing", [] {
            Tree tree;
            for (const Gesture& gesture : *rc::gen::container<std::vector<Gesture>>(gestures())) {
                tree.apply(gesture);
                RC_ASSERT(isSound(tree.framework));
            }
        }));
    }

    void leavingOutAndTakingIn_leavesNoTrace()
    {
        QVERIFY(rc::check("a row that comes back at once finds everything as it was", [] {
            Tree tree;
            for (const Gesture& gesture : *rc::gen::container<std::vector<Gesture>>(gestures()))
                tree.apply(gesture);
            const Framework start = tree.framework;
            for (std::size_t f = 0; f < start.factors.size(); ++f) {
                if (!canExcludeFactor(start, f) || start.factors[f].weight == kFullWeight)
                    continue;
                const Framework again = withFactorExcluded(withFactorExcluded(start, f, true), f, false);
                RC_ASSERT(factorWeights(again) == factorWeights(start));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestWeightGestures)
#include "tst_weightgestures.moc"
