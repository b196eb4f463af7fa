#pragma once
#include "core/method/stratifier.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace strata {

// The money of every customer, with what is worth knowing before it is added up.
class MoneyColumns
{
public:
    explicit MoneyColumns(const StratifierInput& input);

    const Amount* column(std::size_t which) const { return m_columns[which]; } // null = unknown for everybody
    bool isProfitKnown() const { return m_isProfitKnown; } // of at least one customer
    bool isProfitComplete() const { return m_isProfitComplete; } // of all customers
    bool fitsNarrow() const { return m_fitsNarrow; } // no sum over all customers can leave 64 bits

private:
    std::array<const Amount*, 3> m_columns{};
    bool m_isProfitKnown = false;
    bool m_isProfitComplete = false;
    bool m_fitsNarrow = true;
};

// Counts and money by type and tier at once. Sums are exact, so that the order of the additions does not
// matter.
class GroupSums
{
public:
    void clear(std::size_t tiers);
    // One block; `types` and `tiers` are its own, the money begins at customer `begin`.
    void add(const std::uint8_t* types, const std::int8_t* tiers, const MoneyColumns& money,
             std::size_t begin, std::size_t count);
    // One customer from one group to another.
    void move(std::uint8_t fromType, std::int8_t fromTier, std::uint8_t toType, std::int8_t toTier,
              const MoneyColumns& money, std::size_t customer);
    void merge(const GroupSums& other);

    std::array<ExactTotals, kTypeCount> byType() const;
    std::vector<ExactTotals> byTier() const;

private:
    std::size_t cell(std::size_t type, std::size_t tierPlusOne) const
    {
        return type * m_stride + tierPlusOne;
    }

    std::size_t m_stride = 1; // tiers and one more for those without
    std::vector<ExactTotals> m_cells; // [type][tier + 1]
};

// Customers' sales by score, to divide customers where the best of them make a share of the sales. Those
// without a score, or with sales that are unknown or not above 0, add nothing.
class SalesByScore
{
public:
    // `scale` is a full score; `sales` may be null. Both are borrowed.
    SalesByScore(const std::vector<double>& scores, const Amount* sales, double scale);

    // The lowest score among the best customers who together make `percent` of the sales. Nothing where
    // nobody needs to be in, or there are no sales.
    std::optional<double> cutAt(double percent) const;

private:
    std::size_t binOf(double score) const;

    const std::vector<double>& m_scores;
    const Amount* m_sales;
    double m_factor;
    std::vector<WideAmount> m_bins; // sales by score, lowest first
    WideAmount m_total = 0;
};

// The same for one share.
std::optional<double> cutByValue(const std::vector<double>& scores, const Amount* sales, double percent);

} // namespace strata
