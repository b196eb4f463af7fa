#pragma once
#include "core/model/ballots.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace strata {

// From what a person says to weights. Formulae and sources: README.md in this folder.

// Shares of 1 for places 1..n, the most important first.
std::vector<double> rankOrderCentroid(std::size_t count); // "steep": w_k = (1/n) sum_{i>=k} 1/i
std::vector<double> rankSum(std::size_t count); // "gentle": w_k = 2(n+1-k)/(n(n+1))

// Shares of 1 for rows with places; rows with the same place share the mean of the places they take up.
std::vector<double> surrogateWeights(const std::vector<int>& places, bool isSteep);

// Judgements on Saaty's scale as the upper triangle, row by row: the value of (i, j) says how many times row
// i matters as much as row j; below 1 it matters less. `rows` * (rows - 1) / 2 values above 0.
struct PairwiseResult
{
    std::vector<double> weights; // shares of 1: the principal eigenvector
    double lambda = 0.0; // the principal eigenvalue
    std::optional<double> consistencyRatio; // with Saaty's random index; none below 3 rows or above its table

    struct Judgement
    {
        std::size_t row = 0, column = 0;
        double said = 1.0; // how many times `row` matters as much as `column`
        double implied = 1.0; // what the weights say
    };
    std::vector<Judgement> worst; // at most three, the farthest from what the weights imply first
};
PairwiseResult pairwise(const std::vector<double>& judgements, std::size_t rows);

// The values a fresh answer starts with, as near to `present` (basis points) as the method can say it. Rows
// that only rounding sets one basis point apart are said to be the same: they share a place, 1 : 1, and so
// on.
std::vector<double> answersFor(WeightMethod method, const std::vector<int>& present);

// How many values a method wants for so many rows, and whether these may stand.
std::size_t answerCount(WeightMethod method, std::size_t rows);
bool isValidAnswer(WeightMethod method, const std::vector<double>& answers, std::size_t rows);

// Basis points that sum to 10 000. The answers must be valid. All zero means equal.
std::vector<int> weightsOf(WeightMethod method, const std::vector<double>& answers, std::size_t rows);

} // namespace strata
