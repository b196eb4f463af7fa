#pragma once
#include "core/model/growth.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strata {

// Customers that are alike, and what they buy.
struct PeerGroup
{
    std::string industry; // text of the industry field; empty: all industries
    int sizeBand = -1; // index into Potentials::bandLimits, its number for the largest; -1: all sizes
    bool isPerCustomer = false; // no size: `salesPerSize` is net sales of a year per customer
    std::size_t members = 0; // who buy, with what the comparison needs; see potentialsOf()
    double salesPerSize = 0.0; // rules.peerPercentile of it: currency units a year per unit of the size field
    double mostSales = 0.0; // what the one who buys most buys, currency units a year
    double breadth = 0.0; // median of the members; 0 where breadth is not known
    double ordersPerYear = 0.0; // median of the members
    int mergedLevels = 0; // 0 own group; 1 merged over size bands; 2 merged over industries

    bool operator==(const PeerGroup&) const = default;
};

// A customer as the comparison sees it.
struct Firm
{
    double sales = 0.0; // net, of a year, currency units
    double size = 0.0; // above 0; 0 = not known
    int industry = -1; // a number; -1 = not known
    bool isPeer = false; // others are compared with it; sales are above 0
    int breadth = 0; // categories bought
    double ordersPerYear = 0.0;
};

// Finds the group that a customer is compared with; potentialsOf() says how. Groups are computed when they
// are first asked for.
class PeerGroups
{
public:
    // `industries` are the texts of the numbers. Borrows the firms and the rules.
    PeerGroups(const std::vector<Firm>& firms, std::vector<std::string> industries, const GrowthRules& rules);

    const std::vector<double>& bandLimits() const { return m_bandLimits; }
    const std::vector<PeerGroup>& groups() const { return m_groups; }
    // Index into groups(); nothing where even all peers together are too few.
    std::optional<int> groupOf(const Firm& firm);

private:
    // Which peers make a group.
    struct Key
    {
        int industry = -1, band = -1; // -1: all
        bool isPerCustomer = false;

        auto operator<=>(const Key&) const = default;
    };
    int bandOf(double size) const; // -1 where all sizes are one band
    std::optional<int> group(Key key, int mergedLevels);
    std::vector<const Firm*> membersOf(Key key) const;
    PeerGroup summaryOf(Key key, const std::vector<const Firm*>& members) const;

    const GrowthRules& m_rules;
    std::vector<std::string> m_industries;
    std::vector<double> m_bandLimits;
    std::vector<const Firm*> m_peers; // by industry
    std::vector<std::size_t>
        m_starts; // of the industries in m_peers, those without first; one more than numbers + 1
    std::map<std::pair<Key, int>, int> m_known; // index into m_groups, -1: too few
    std::vector<PeerGroup> m_groups;
};

} // namespace strata
