#include "core/transform/campaigndraw.h"

#include "core/method/money.h"
#include "core/method/weightdraws.h"
#include "core/transform/statistics.h"
#include "core/transform/windowsums.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <utility>

namespace strata {

namespace {

constexpr std::array<const char*, kBlockSizes> kSizeKeys = {"small", "middle", "large"};
constexpr std::size_t kBlocks = kTypeCount * kBlockSizes;

std::size_t numberOf(Block block)
{
    return std::size_t(block.type) * kBlockSizes + std::size_t(block.size);
}

Block blockAt(std::size_t number)
{
    return {CustomerType(number / kBlockSizes), BlockSize(number % kBlockSizes)};
}

// Who is in which block; inside a block by id.
using Members = std::array<std::vector<std::int32_t>, kBlocks>;

Members dividedInBlocks(const Customers& all, const Results& results, const MetricTable& metrics,
                        std::vector<std::int32_t> customers)
{
    const auto isBefore = [&all](std::int32_t a, std::int32_t b) {
        return all.ids[std::size_t(a)] < all.ids[std::size_t(b)];
    };
    const auto sales = [&metrics](std::int32_t i) {
        const Amount net = std::size_t(i) < metrics.netSales.size() ? metrics.netSales[std::size_t(i)] : 0;
        return isKnown(net) ? net : 0;
    };
    std::sort(customers.begin(), customers.end(), isBefore);
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    std::vector<std::int32_t> bySales = customers;
    std::stable_sort(bySales.begin(), bySales.end(),
                     [&](std::int32_t a, std::int32_t b) { return sales(a) < sales(b); });
    Members blocks;
    const bool hasTypes = results.types.size() == all.size();
    for (std::size_t rank = 0; rank < bySales.size(); ++rank) {
        const std::int32_t customer = bySales[rank];
        const auto type
            = hasTypes ? CustomerType(results.types[std::size_t(customer)]) : CustomerType::NotEnoughData;
        const auto size = BlockSize(rank * kBlockSizes / bySales.size());
        blocks[numberOf({type, size})].push_back(customer);
    }
    for (std::vector<std::int32_t>& block : blocks)
        std::sort(block.begin(), block.end(), isBefore);
    return blocks;
}

// How many of each block become controls: its share rounded down, what is left by the largest remainders.
std::array<std::size_t, kBlocks> controlsOf(const Members& blocks, int percent, std::uint64_t seed)
{
    std::size_t all = 0;
    for (const auto& block : blocks)
        all += block.size();
    std::size_t wanted = (all * std::size_t(percent) + 50) / 100;
    if (percent > 0 && percent < 100 && all >= 2)
        wanted = std::clamp<std::size_t>(wanted, 1, all - 1);

    std::array<std::size_t, kBlocks> controls{};
    std::array<std::uint64_t, kBlocks> remainders{}, lots{};
    std::vector<std::size_t> order;
    DrawGenerator generator(seed, kBlocks); // one stream behind those of the blocks
    for (std::size_t b = 0; b < kBlocks; ++b) {
        const std::size_t hundredths = blocks[b].size() * std::size_t(percent);
        controls[b] = hundredths / 100;
        remainders[b] = hundredths % 100;
        lots[b] = generator.next();
        wanted -= std::min(wanted, controls[b]);
        if (controls[b] < blocks[b].size())
            order.push_back(b);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b]
            : lots[a] != lots[b]              ? lots[a] < lots[b]
                                              : a < b;
    });
    for (std::size_t i = 0; i < std::min(wanted, order.size()); ++i)
        ++controls[order[i]];
    return controls;
}

} // namespace

std::string blockKey(Block block)
{
    return std::string(kTypeKeys[std::size_t(block.type)]) + "-" + kSizeKeys[std::size_t(block.size)];
}

std::optional<Block> blockOf(std::string_view key)
{
    for (std::size_t number = 0; number < kBlocks; ++number)
        if (blockKey(blockAt(number)) == key)
            return blockAt(number);
    return std::nullopt;
}

Draw drawLots(const Project& project, const Results& results, const MetricTable& metrics,
              const std::vector<std::int32_t>& customers, int controlPercent, std::uint64_t seed)
{
    assert(controlPercent >= 0 && controlPercent <= 100);
    const Customers& all = project.dataset->customers;
    const Members blocks = dividedInBlocks(all, results, metrics, customers);
    const std::array<std::size_t, kBlocks> controls = controlsOf(blocks, controlPercent, seed);
    Draw draw;
    for (std::size_t b = 0; b < kBlocks; ++b) {
        std::vector<std::int32_t> lots = blocks[b];
        DrawGenerator generator(seed, b);
        for (std::size_t i = lots.size(); i > 1; --i)
            std::swap(lots[i - 1], lots[std::size_t(generator.below(i))]);
        for (std::size_t i = 0; i < lots.size(); ++i)
            draw.members.push_back({.customerId = all.ids[std::size_t(lots[i])],
                                    .block = blockKey(blockAt(b)),
                                    .isControl = i < controls[b]});
        draw.control += controls[b];
    }
    std::sort(draw.members.begin(), draw.members.end(),
              [](const CampaignMember& a, const CampaignMember& b) { return a.customerId < b.customerId; });
    draw.blocks = blockCounts(project, metrics, draw.members);
    return draw;
}

std::vector<BlockCount> blockCounts(const Project& project, const MetricTable& metrics,
                                    const std::vector<CampaignMember>& members)
{
    // Blocks that no draw makes any more stand behind the others, by name.
    const auto place = [](const std::string& key) {
        const std::optional<Block> block = blockOf(key);
        return std::pair(block ? numberOf(*block) : kBlocks, key);
    };
    std::map<std::pair<std::size_t, std::string>, BlockCount> counts;
    std::map<std::string, WideSum> sales;
    for (const CampaignMember& member : members) {
        BlockCount& count = counts[place(member.block)];
        count.block = member.block;
        ++count.members;
        count.control += member.isControl;
    }
    for (const FoundMember& found : membersInData(*project.dataset, members)) {
        const auto i = std::size_t(found.customer);
        if (i < metrics.netSales.size() && isKnown(metrics.netSales[i]))
            sales[found.member->block] += metrics.netSales[i];
    }
    std::vector<BlockCount> list;
    for (auto& [key, count] : counts) {
        count.netSales = units(sales[count.block]);
        list.push_back(std::move(count));
    }
    return list;
}

std::optional<DetectableEffect> detectableEffect(const Project& project,
                                                 const std::vector<CampaignMember>& members, Day start,
                                                 int windowMonths)
{
    const WindowSums windows(project);
    if (windows.isTotalsOnly() || !isKnown(windows.lastDay()) || windowMonths < 1)
        return std::nullopt;
    const Day end = isKnown(start) ? std::min(start, windows.lastDay() + 1) : windows.lastDay() + 1;
    const int days = end - addMonths(end, -windowMonths);
    DetectableEffect effect;
    effect.from = end - 2 * days;
    effect.to = end - 1;
    if (windows.firstDay() > effect.from + days / 10)
        return std::nullopt;

    const std::vector<FoundMember> found = membersInData(*project.dataset, members);
    std::vector<std::int32_t> customers;
    for (const FoundMember& one : found) {
        customers.push_back(one.customer);
        ++(one.member->isControl ? effect.control : effect.target);
    }
    if (effect.target < 2 || effect.control < 2)
        return std::nullopt;
    const auto earlier = windows.between(effect.from, effect.from + days - 1, customers);
    const auto later = windows.between(effect.from + days, effect.to, customers);
    std::vector<double> changes, sales;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        sales.push_back(units((*later)[i].net));
        changes.push_back(units((*later)[i].net - (*earlier)[i].net));
    }
    effect.spread = deviationOf(changes);
    effect.perCustomer = smallestDetectable(effect.spread, effect.target, effect.control);
    const double mean = meanOf(sales);
    effect.percent = mean > 0.0 ? 100.0 * effect.perCustomer / mean : 0.0;
    return effect;
}

} // namespace strata
