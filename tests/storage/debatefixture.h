#pragma once
#include "core/method/weighting.h"
#include "core/model/project.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

// What people say, for the tests of the project file: one debate made by hand, and any number of random ones.
namespace strata::test {

inline Debate richDebate()
{
    Debate debate;
    debate.purpose = "Whom do we serve first?\n\"2014\"";
    debate.date = 16010;
    debate.startMinute = 8 * 60 + 30;
    debate.participants = {{"p1", "Ann", "Sales", "North", 100, "$argon2id$made-up", false},
                           {"p2", "Bob", "", "", 0, "", true},
                           {"p4", "Ann", "Finance", "Süd", 1000, "", false}};
    debate.agenda = {{"Three questions", 45, "who, why, what", true}, {"Close", 0, "", false}};
    debate.notes = "Notes with 'quotes'";
    debate.parkingLot = {{"Freight", true}, {"", false}};
    debate.decisions = {{1700000000000, "Weights of the factors", "Ann, Bob", "One 50 %", "One 60 %",
                         "the median", "Bob: too much"},
                        {0, "", "", "", "", "", ""}};
    debate.brainstorm.isRevealed = true;
    debate.brainstorm.dotsEach = 7;
    debate.brainstorm.candidates = {{"c2",
                                     "Loyalty",
                                     "buys again",
                                     Axis::NetProfit,
                                     "p1",
                                     {Verdict::Yes, Verdict::No, Verdict::Open},
                                     {{"p2", 3}, {"p1", 1}},
                                     {{"p1", "stays"}, {"", "comes back"}},
                                     "one"},
                                    {"c1", "Size", "", Axis::CustomerLifetimeValue, "", {}, {}, {}, ""}};
    debate.metricPlans = {{"gm_pct", Availability::CouldCollect, "Bob", 16100, "from the books"},
                          {"net_sales", Availability::HaveNow, "", kNoDay, ""},
                          {"cost", Availability::CanDerive, "Ann", 16000, ""},
                          {"staff", Availability::Cannot, "", kNoDay, "nobody counts"}};
    const auto said = [](const char* factor, std::vector<std::string> rows, WeightMethod method,
                         const std::vector<double>& answers) {
        const std::size_t size = rows.size();
        return GroupVote{factor, std::move(rows), method, answers, weightsOf(method, answers, size)};
    };
    const std::vector<std::string> factors = {"one", "two"};
    const std::vector<std::string> metrics = {"gm_pct", "cost", "days_to_pay"};
    debate.teamAnswers = {said("", factors, WeightMethod::Swing, {100, 60}),
                          said("two", metrics, WeightMethod::Pairwise, {3, 5, 1.0 / 3})};
    Round first;
    first.number = 1;
    first.groups = {{"", factors}, {"two", metrics}};
    first.openedAt = 1700000000000;
    first.closedAt = 1700000100000;
    first.revealedAt = 1700000200000;
    first.publicKey = "0a";
    first.secretKey = "0b";
    first.ballots
        = {{"p1",
            1700000050000,
            false,
            {said("", factors, WeightMethod::Share, {7000, 3000}),
             said("two", metrics, WeightMethod::RankSteep, {1, 2, 2})}},
           {"p2", 1700000060000, true, {said("", factors, WeightMethod::Rating, {10, 7})}},
           {"p1", 1700000070000, false, {said("two", metrics, WeightMethod::RankGentle, {3, 1, 2})}}};
    Round second;
    second.number = 3;
    second.groups = {{"", factors}};
    second.openedAt = 1700000300000;
    debate.rounds = {first, second};
    debate.agreedWithin = 300;
    debate.splitAbove = 2000;
    debate.homework.accounts = {"bob", "ann"};
    debate.homework.isRevealed = true;
    debate.homework.answers = {{"p2", "bob", CustomerType::ServiceDrain}, {"p1", "bob", CustomerType::Core}};
    return debate;
}

inline Ratings richRatings()
{
    Ratings ratings;
    ratings.qualities
        = {{"Strategic fit", "Do they fit?", "not at all", "like a glove"}, {"Ease", "", "", ""}};
    ratings.set("Strategic fit", "bob", "p1", 10);
    ratings.set("Strategic fit", "ann", "", 1);
    ratings.set("Ease", "bob", "p2", 4);
    return ratings;
}

// A text that tries to break out: quotes, line ends, other scripts, the characters of SQL and JSON.
inline std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> parts
        = {"a",    "'",    "\"",  "\n", "\r\n", "\t", "\\",   ";--", "ä",
           "日本", "🙂", "<b>", "%1", "?",    "{",  "\x7f", " "};
    std::string text;
    for (auto left = random() % 6; left > 0; --left)
        text += parts[random() % parts.size()];
    return text;
}

inline Framework randomFramework(std::mt19937& random)
{
    const auto upTo = [&random](unsigned most) { return int(random() % (most + 1)); };
    Framework framework;
    for (int f = 0; f < 1 + upTo(4); ++f) {
        Factor factor{"f" + std::to_string(f),
                      randomText(random),
                      randomText(random),
                      Axis(upTo(1)),
                      upTo(10000),
                      upTo(1) == 1,
                      {}};
        factor.isExcluded = upTo(1) == 1;
        factor.weightBefore = upTo(10000);
        for (int m = 0; m < upTo(4); ++m) {
            Metric metric;
            metric.id = randomText(random);
            metric.weight = upTo(10000);
            metric.isLocked = upTo(1) == 1;
            metric.value.kind = ValueKind(upTo(4));
            metric.value.higherIsBetter = upTo(1) == 1;
            metric.value.worst = upTo(1000) / 7.0;
            metric.value.best = -upTo(1000) / 3.0;
            for (int p = 0; p < upTo(4); ++p)
                metric.value.points.push_back({p / 3.0, upTo(1000) / 10.0});
            metric.missing = MissingPolicy(upTo(3));
            metric.isExcluded = upTo(1) == 1;
            metric.weightBefore = upTo(10000);
            factor.metrics.push_back(std::move(metric));
        }
        framework.factors.push_back(std::move(factor));
    }
    return framework;
}

inline GroupVote randomVote(std::mt19937& random)
{
    GroupVote vote;
    vote.factor = randomText(random);
    for (unsigned row = 0; row < 2 + random() % 4; ++row)
        vote.rows.push_back(std::to_string(row) + randomText(random));
    vote.method = WeightMethod(random() % kWeightMethodCount);
    for (std::size_t left = answerCount(vote.method, vote.rows.size()); left > 0; --left)
        vote.answers.push_back(1.0 + double(random() % (vote.rows.size() - 1)));
    vote.weights = weightsOf(vote.method, vote.answers, vote.rows.size());
    return vote;
}

inline CostRates randomRates(std::mt19937& random)
{
    CostRates rates{double(random() % 10) / 7.0, 1, 2, 3, 4};
    for (auto left = random() % 4; left > 0; --left)
        rates.perField.push_back({randomText(random), double(random() % 1000) / 3.0});
    for (auto left = random() % 3; left > 0; --left)
        rates.guesses.push_back(randomText(random));
    rates.ledgerTotal = double(random() % 1000000) / 7.0;
    return rates;
}

inline Rollup randomRollup(std::mt19937& random)
{
    Rollup rollup;
    rollup.parentField = randomText(random);
    std::map<std::string, std::string> merges; // in their order, one each
    std::set<std::string> apart;
    for (auto left = random() % 5; left > 0; --left) {
        merges[std::to_string(random() % 5) + "'"] = randomText(random);
        apart.insert(randomText(random));
    }
    for (const auto& [account, parent] : merges)
        rollup.merges.push_back({account, parent});
    rollup.apart.assign(apart.begin(), apart.end());
    for (auto left = random() % 3; left > 0; --left)
        rollup.summedFields.push_back(randomText(random));
    return rollup;
}

// Changes some of what people say and of the models kept; from `project` and the state of `random` alone.
inline Project randomlyChanged(const Project& project, std::mt19937& random)
{
    const auto upTo = [&random](unsigned most) { return int(random() % (most + 1)); };
    const auto moment = [&random] { return Moment(random()) * 1000; };
    Project next = project;
    Debate& debate = next.debate.edit();
    debate.purpose = randomText(random);
    debate.date = upTo(3) == 0 ? kNoDay : Day(upTo(20000));
    debate.startMinute = upTo(1439);
    debate.notes = randomText(random);
    debate.agreedWithin = upTo(10000);
    debate.splitAbove = upTo(10000);
    debate.participants.resize(std::size_t(upTo(4)));
    for (std::size_t p = 0; p < debate.participants.size(); ++p)
        debate.participants[p] = {
            "p" + std::to_string(p), randomText(random), randomText(random), randomText(random), upTo(1000),
            randomText(random),      upTo(1) == 1};
    debate.agenda.resize(std::size_t(upTo(4)), {randomText(random), upTo(1440), randomText(random), true});
    debate.parkingLot.resize(std::size_t(upTo(4)), {randomText(random), upTo(1) == 1});
    debate.decisions.push_back({moment(), randomText(random), randomText(random), randomText(random),
                                randomText(random), randomText(random), randomText(random)});
    Brainstorm& storm = debate.brainstorm;
    storm.isRevealed = upTo(1) == 1;
    storm.dotsEach = upTo(20);
    storm.candidates.resize(std::size_t(upTo(5)));
    for (std::size_t c = 0; c < storm.candidates.size(); ++c)
        if (FactorCandidate& one = storm.candidates[c]; upTo(2) == 0 || one.id.empty()) {
            one = {"r" + std::to_string(c),
                   randomText(random),
                   randomText(random),
                   Axis(upTo(1)),
                   randomText(random),
                   {Verdict(upTo(2)), Verdict(upTo(2)), Verdict(upTo(2))},
                   {},
                   {},
                   randomText(random)};
            for (int d = 0; d < upTo(3); ++d)
                one.dots.push_back({"p" + std::to_string(7 - d), 1 + upTo(5)});
            for (int i = 0; i < upTo(3); ++i)
                one.ideas.push_back({randomText(random), randomText(random)});
        }
    debate.metricPlans.resize(std::size_t(upTo(3)));
    for (std::size_t m = 0; m < debate.metricPlans.size(); ++m)
        debate.metricPlans[m] = {"m" + std::to_string(m), Availability(upTo(4)), randomText(random),
                                 upTo(1) ? kNoDay : Day(upTo(30000)), randomText(random)};
    debate.teamAnswers.resize(std::size_t(upTo(3)), randomVote(random));
    if (debate.rounds.empty() || upTo(3) == 0) {
        Round round;
        round.number = debate.rounds.empty() ? 1 + upTo(2) : debate.rounds.back().number + 1 + upTo(2);
        round.groups = {{"", {"a", "b"}}, {randomText(random) + "x", {randomText(random)}}};
        round.openedAt = moment();
        round.publicKey = randomText(random);
        round.secretKey = randomText(random);
        debate.rounds.push_back(round);
    } else if (upTo(3) == 0) {
        debate.rounds.erase(debate.rounds.begin() + upTo(unsigned(debate.rounds.size() - 1)));
    }
    for (Round& round : debate.rounds) {
        if (upTo(2) == 0)
            round.closedAt = moment();
        if (upTo(2) == 0)
            round.revealedAt = moment();
        round.ballots.resize(std::min(round.ballots.size(), std::size_t(upTo(4))));
        for (int b = 0; b < upTo(2); ++b)
            round.ballots.push_back({"p" + std::to_string(upTo(5)),
                                     moment(),
                                     upTo(1) == 1,
                                     {randomVote(random), randomVote(random)}});
    }
    Homework& homework = debate.homework;
    homework.isRevealed = upTo(1) == 1;
    homework.accounts.clear();
    homework.answers.clear();
    for (int a = 0; a < upTo(5); ++a) {
        homework.accounts.push_back(std::to_string(9 - a) + randomText(random));
        homework.answers.push_back({"p1", homework.accounts.back(), CustomerType(upTo(3))});
    }
    Ratings& ratings = next.ratings.edit();
    ratings.qualities = {{randomText(random), randomText(random), randomText(random), randomText(random)}};
    for (int r = 0; r < 10; ++r)
        ratings.set(randomText(random), randomText(random), randomText(random), upTo(10));
    std::vector<Scenario>& scenarios = next.scenarios.edit();
    std::erase_if(scenarios, [&](const Scenario& one) { return !one.isSigned() && upTo(2) == 0; });
    std::shuffle(scenarios.begin(), scenarios.end(), random);
    std::vector<std::string> used;
    for (const Scenario& scenario : scenarios)
        used.push_back(scenario.id);
    Scenario scenario;
    scenario.id = freshId('s', used);
    scenario.name = scenario.id + randomText(random);
    scenario.createdAt = moment();
    scenario.origin = randomText(random);
    scenario.framework = randomFramework(random);
    scenario.rules.clvCut = {CutKind(upTo(1)), double(upTo(100))};
    scenario.rules.tierKind = TierKind(upTo(2));
    scenario.rules.tiers = {{randomText(random), upTo(100) / 3.0}};
    scenario.rates = randomRates(random);
    scenario.signedAt = upTo(2) == 0 ? moment() + 1 : 0;
    scenario.signers = randomText(random);
    scenario.notes = randomText(random);
    scenarios.push_back(scenario);
    next.scenario = upTo(1) == 0 ? std::string() : scenarios[random() % scenarios.size()].id;
    next.framework = randomFramework(random);
    next.rules.newMonths = upTo(20);
    next.rates = randomRates(random);
    next.rollup = randomRollup(random);
    std::vector<GapTask>& tasks = next.gapTasks.edit();
    tasks.resize(std::size_t(upTo(4)));
    for (std::size_t t = 0; t < tasks.size(); ++t)
        if (upTo(2) == 0 || tasks[t].gap.empty())
            tasks[t] = {std::to_string(t) + randomText(random), randomText(random),
                        upTo(1) == 0 ? kNoDay : Day(upTo(30000)), randomText(random), upTo(1) == 1};
    next.customerNotes = std::vector<CustomerNote>(std::size_t(upTo(3)));
    for (CustomerNote& note : next.customerNotes.edit())
        note = {randomText(random), moment(), randomText(random), randomText(random)};
    next.views = std::vector<CustomerView>(std::size_t(upTo(3)));
    for (std::size_t v = 0; v < next.views->size(); ++v) {
        CustomerView& view = next.views.edit()[v];
        view.name = std::to_string(v) + randomText(random);
        view.search = randomText(random);
        view.conditions.resize(std::size_t(upTo(3)));
        for (ViewCondition& condition : view.conditions)
            condition = {randomText(random), ConditionKind(upTo(6)),
                         std::vector<std::string>(std::size_t(upTo(2)), randomText(random)), upTo(100) / 7.0};
        view.isDescending = upTo(1) == 1;
    }
    if (isModelLocked(next)) // what was signed is as it was
        next = withModelOf(next, *presentScenario(next));
    next.name = randomText(random);
    return next;
}

} // namespace strata::test
