#pragma once
#include "core/method/evaluate.h"
#include "core/method/metrics.h"
#include "core/model/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// Customers alike by type and size, inside which lots are drawn. In the project it is a text:
// "marginal-small".
enum class BlockSize
{
    Small,
    Middle,
    Large
};
inline constexpr std::size_t kBlockSizes = 3;

struct Block
{
    CustomerType type = CustomerType::NotEnoughData;
    BlockSize size = BlockSize::Small; // a third of the campaign's customers by net sales of the window

    bool operator==(const Block&) const = default;
};
std::string blockKey(Block block);
std::optional<Block> blockOf(std::string_view key); // nothing: no such block

struct BlockCount
{
    std::string block; // blockKey()
    std::size_t members = 0, control = 0; // members: both groups together
    double netSales = 0.0; // of the window, currency units, of all members

    bool operator==(const BlockCount&) const = default;
};

struct Draw
{
    std::vector<CampaignMember> members; // by customerId, one each
    std::vector<BlockCount> blocks; // by type, then size; only those with members
    std::size_t control = 0; // of all members

    bool operator==(const Draw&) const = default;
};

// Divides customers (indices; each counts once, in any order) by lot into a target and a control group.
//
// Blocks are the type of today x thirds of these customers by net sales, ties by id. Of all customers
// controlPercent become controls, rounded half up, but at least one and not all where it is above 0 and
// below 100 and there are two. Every block gets its share rounded down; what is left goes one each to the
// blocks with the largest remainders, equal ones by lot. So every block is within one of its share.
// Inside a block the customers stand by id, are shuffled (Fisher and Yates) by DrawGenerator(seed, number of
// the block), and the first ones become controls. The same seed gives the same lots on every computer,
// whatever the order of the customers; other customers, types or sales give other lots: keep what was drawn.
// controlPercent is 0..100. Without types in `results` all are of one type, not enough data.
Draw drawLots(const Project& project, const Results& results, const MetricTable& metrics,
              const std::vector<std::int32_t>& customers, int controlPercent, std::uint64_t seed);

// Counts of blocks and groups in members that were drawn before; sales of those still in the data.
std::vector<BlockCount> blockCounts(const Project& project, const MetricTable& metrics,
                                    const std::vector<CampaignMember>& members);

// What a campaign of this size can hope to show.
struct DetectableEffect
{
    double perCustomer = 0.0; // currency units of net sales in the window after the start, mean of a customer
    double percent = 0.0; // of a customer's mean net sales in a window; 0 where these are not above 0
    std::size_t target = 0, control = 0;
    double spread = 0.0; // standard deviation of the change from one window to the next, currency units
    Day from = kNoDay,
        to = kNoDay; // the past it was taken from: first day of the earlier window, last of the later

    bool operator==(const DetectableEffect&) const = default;
};

// The smallest effect on the mean change of net sales that a two-sided test at 5 % finds with 80 %
// probability, see smallestDetectable(). The spread is that of these very customers between the two windows
// of windowMonths before the start (before the end of the data, where the start lies behind it): time in
// which nothing was done with them. Nothing where there are fewer than two in a group, the lines stay in a
// database, or the data do not reach back two windows. `members` are those drawn, `start` may be kNoDay: the
// end of the data.
std::optional<DetectableEffect> detectableEffect(const Project& project,
                                                 const std::vector<CampaignMember>& members, Day start,
                                                 int windowMonths);

} // namespace strata
