#include "core/method/weighting.h"

#include "core/method/weights.h"
#include "core/model/framework.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace strata {

namespace {

// Mean consistency index of random matrices of 1..10 rows (Saaty, The Analytic Hierarchy Process, 1980).
constexpr std::array<double, 11> kRandomIndex = {0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
constexpr double kHighestJudgement = 9.0;
constexpr double kHighestSwing = 100.0;
constexpr double kHighestImportance = 10.0;
constexpr std::size_t kWorstJudgements = 3;

// Noise of a calculation must not decide who gets a basis point: shares are looked at on this grid.
constexpr double kShareGrid = 1e12;

std::vector<int> basisPoints(const std::vector<double>& parts)
{
    const double highest = parts.empty() ? 0.0 : *std::max_element(parts.begin(), parts.end());
    std::vector<std::int64_t> whole;
    whole.reserve(parts.size());
    for (const double part : parts)
        whole.push_back(highest > 0.0 ? std::llround(part / highest * kShareGrid) : 0);
    return largestRemainder(whole, kFullWeight);
}

// The value of Saaty's scale nearest to a ratio, by proportion: as many times too much as too little.
double nearestJudgement(double ratio)
{
    const bool isLess = ratio < 1.0;
    const double above = std::min(isLess ? 1.0 / ratio : ratio, kHighestJudgement);
    const double below = std::floor(above);
    const double whole = above * above < below * (below + 1.0) ? below : below + 1.0;
    return isLess ? 1.0 / whole : whole;
}

double judgementFor(int row, int column)
{
    if (row == column)
        return 1.0;
    if (column <= 0)
        return kHighestJudgement;
    return row <= 0 ? 1.0 / kHighestJudgement : nearestJudgement(static_cast<double>(row) / column);
}

} // namespace

std::vector<double> rankOrderCentroid(std::size_t count)
{
    std::vector<double> shares(count, 0.0);
    double sum = 0.0;
    for (std::size_t k = count; k > 0; --k) {
        sum += 1.0 / static_cast<double>(k);
        shares[k - 1] = sum / static_cast<double>(count);
    }
    return shares;
}

std::vector<double> rankSum(std::size_t count)
{
    const double n = static_cast<double>(count);
    std::vector<double> shares;
    shares.reserve(count);
    for (std::size_t k = 0; k < count; ++k)
        shares.push_back(2.0 * (n - static_cast<double>(k)) / (n * (n + 1.0)));
    return shares;
}

std::vector<double> surrogateWeights(const std::vector<int>& places, bool isSteep)
{
    const std::size_t count = places.size();
    const std::vector<double> shares = isSteep ? rankOrderCentroid(count) : rankSum(count);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });

    std::vector<double> weights(count, 0.0);
    for (std::size_t first = 0; first < count;) {
        std::size_t end = first;
        double sum = 0.0;
        for (; end < count && places[order[end]] == places[order[first]]; ++end)
            sum += shares[end];
        for (std::size_t k = first; k < end; ++k)
            weights[order[k]] = sum / static_cast<double>(end - first);
        first = end;
    }
    return weights;
}

PairwiseResult pairwise(const std::vector<double>& judgements, std::size_t rows)
{
    assert(judgements.size() == answerCount(WeightMethod::Pairwise, rows));
    PairwiseResult result;
    if (rows == 0)
        return result;

    const auto size = static_cast<Eigen::Index>(rows);
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Identity(size, size);
    std::size_t next = 0;
    for (Eigen::Index i = 0; i < size; ++i) {
        for (Eigen::Index j = i + 1; j < size; ++j, ++next) {
            matrix(i, j) = judgements[next];
            matrix(j, i) = 1.0 / judgements[next];
        }
    }
    // A positive matrix has one largest eigenvalue, real, and its vector has one sign (Perron).
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(matrix);
    Eigen::Index principal = 0;
    solver.eigenvalues().real().maxCoeff(&principal);
    const Eigen::VectorXd vector = solver.eigenvectors().col(principal).real().cwiseAbs();
    const double sum = vector.sum();
    for (Eigen::Index i = 0; i < size; ++i)
        result.weights.push_back(vector(i) / sum);
    result.lambda = solver.eigenvalues()(principal).real();
    if (rows > 2 && rows < kRandomIndex.size()) {
        const double n = static_cast<double>(rows);
        result.consistencyRatio = std::max(0.0, (result.lambda - n) / (n - 1.0)) / kRandomIndex[rows];
    }

    next = 0;
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = i + 1; j < rows; ++j, ++next)
            result.worst.push_back({i, j, judgements[next], result.weights[i] / result.weights[j]});
    const auto distance
        = [](const PairwiseResult::Judgement& one) { return std::abs(std::log(one.said / one.implied)); };
    // What is as implied but for the noise of the calculation is no bad judgement.
    std::erase_if(result.worst, [&](const PairwiseResult::Judgement& one) { return distance(one) < 1e-9; });
    std::stable_sort(result.worst.begin(), result.worst.end(),
                     [&](const PairwiseResult::Judgement& a, const PairwiseResult::Judgement& b) {
                         return distance(a) > distance(b) + 1e-9;
                     });
    if (result.worst.size() > kWorstJudgements)
        result.worst.resize(kWorstJudgements);
    return result;
}

std::vector<double> answersFor(WeightMethod method, const std::vector<int>& present)
{
    const std::size_t rows = present.size();
    // Basis points say what they are; every other way has words for "the same".
    const std::vector<int> weights = method == WeightMethod::Share ? present : withoutRoundingNoise(present);
    const int highest = rows == 0 ? 0 : *std::max_element(weights.begin(), weights.end());
    const auto beside = [highest](int weight, double full) {
        return highest > 0 ? std::round(full * weight / highest) : full;
    };
    std::vector<double> answers;
    answers.reserve(answerCount(method, rows));
    switch (method) {
    case WeightMethod::Share:
        answers.assign(weights.begin(), weights.end());
        break;
    case WeightMethod::Swing:
        for (const int weight : weights)
            answers.push_back(beside(weight, kHighestSwing));
        break;
    case WeightMethod::RankSteep:
    case WeightMethod::RankGentle:
        for (const int weight : weights)
            answers.push_back(
                1.0 + static_cast<double>(std::count_if(weights.begin(), weights.end(), [&](int other) {
                    return other > weight;
                })));
        break;
    case WeightMethod::Pairwise:
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t j = i + 1; j < rows; ++j)
                answers.push_back(judgementFor(weights[i], weights[j]));
        break;
    case WeightMethod::Rating:
        for (const int weight : weights)
            answers.push_back(std::max(1.0, beside(weight, kHighestImportance)));
        break;
    }
    return answers;
}

std::size_t answerCount(WeightMethod method, std::size_t rows)
{
    if (method != WeightMethod::Pairwise)
        return rows;
    return rows < 2 ? 0 : rows * (rows - 1) / 2;
}

bool isValidAnswer(WeightMethod method, const std::vector<double>& answers, std::size_t rows)
{
    if (answers.size() != answerCount(method, rows))
        return false;
    const auto inside = [](double low, double high) {
        return [low, high](double answer) { return answer >= low && answer <= high; }; // false for NaN
    };
    const auto isWhole = [](double answer) { return answer == std::floor(answer); };
    const auto all = [&](auto is) { return std::all_of(answers.begin(), answers.end(), is); };
    switch (method) {
    case WeightMethod::Share:
        return all(inside(0.0, kFullWeight));
    case WeightMethod::Swing:
        return all(inside(0.0, kHighestSwing));
    case WeightMethod::RankSteep:
    case WeightMethod::RankGentle:
        return all(inside(1.0, static_cast<double>(rows))) && all(isWhole);
    case WeightMethod::Pairwise: // a reciprocal that was read from text may be a little off
        return all(inside(1.0 / kHighestJudgement - 1e-9, kHighestJudgement + 1e-9));
    case WeightMethod::Rating:
        return all(inside(1.0, kHighestImportance));
    }
    return false;
}

std::vector<int> weightsOf(WeightMethod method, const std::vector<double>& answers, std::size_t rows)
{
    assert(isValidAnswer(method, answers, rows));
    switch (method) {
    case WeightMethod::RankSteep:
    case WeightMethod::RankGentle: {
        std::vector<int> places;
        places.reserve(answers.size());
        for (const double answer : answers)
            places.push_back(static_cast<int>(answer));
        return basisPoints(surrogateWeights(places, method == WeightMethod::RankSteep));
    }
    case WeightMethod::Pairwise:
        return basisPoints(pairwise(answers, rows).weights);
    case WeightMethod::Share:
    case WeightMethod::Swing:
    case WeightMethod::Rating:
        break;
    }
    return basisPoints(answers);
}

} // namespace strata
