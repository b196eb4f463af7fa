#pragma once
#include "core/method/aggregate.h"
#include "core/model/project.h"
#include "tests/core/method/linebook.h"

#include <string>
#include <vector>

namespace strata::test {

// Nine bakers of 10 people in a book to 31 December 2025. B1 buys 1000 a year, B2 2000, ... B8 8000, Ann 500;
// each the same the year before, so nobody falls. A head that is 50, 100, 200, ... 800: the middle one of the
// nine buys 400, so the potential of everybody is 4000 a year. Small is below 5000: Ann (headroom 3500),
// B1 (3000), B2 (2000), B3 (1000) and B4 (0). Headroom counts from 25 % of 4000 = 1000: the first four are to
// grow, B4 is to keep. Old, a mill, bought last in February 2024 and is to be served at low cost.
inline Project bakers()
{
    std::string lines;
    int invoice = 0;
    const auto line = [&](const std::string& id, const std::string& date, double net) {
        lines += id + " N" + std::to_string(++invoice) + " " + date + " P1 tools " + std::to_string(net) + " "
            + std::to_string(net * 0.6) + "\n";
    };
    BatchRows rows;
    CustomerField industry, employees;
    industry.name = "Business type";
    employees.name = "number_of_employees";
    employees.isNumber = true;
    std::vector<double> numbers;
    std::vector<std::uint8_t> present;
    const auto firm = [&](const std::string& id, const std::string& name, const std::string& trade) {
        rows.customers.ids.push_back(id);
        rows.customers.names.push_back(name);
        industry.texts.push_back(trade);
        employees.texts.push_back("10");
        numbers.push_back(10.0);
        present.push_back(1);
    };
    const auto buys = [&](const std::string& id, double sales) {
        line(id, "2024-01-02", sales / 2);
        line(id, "2024-08-01", sales / 2);
        line(id, "2025-03-01", sales / 2);
        line(id, "2025-11-01", sales / 2);
    };
    for (int i = 1; i <= 8; ++i) {
        const std::string id = "B" + std::to_string(i);
        firm(id, "Baker " + std::to_string(i), "Bakery");
        buys(id, 1000.0 * i);
    }
    firm("ANN", "Ann, =cakes", "Bakery");
    buys("ANN", 500.0);
    firm("OLD", "Old mill", "Mill");
    line("OLD", "2024-02-01", 900.0);
    employees.numbers = numbers;
    employees.present = present;
    rows.customers.fields = {industry, employees};

    Project project;
    project.name = "Bakers";
    project.dataset = assemble({std::make_shared<const BatchRows>(rows), LineBook(lines).batch()});
    project.period.asOf = *parseIsoDate("2025-12-31");
    GrowthRules& rules = project.growth.edit().rules;
    rules.smallBelow = 5000;
    rules.industryField = "Business type";
    rules.sizeField = "number_of_employees";
    rules.peersAtLeast = 4;
    return project;
}

// A campaign with those bakers; no lots.
inline Campaign autumn()
{
    Campaign campaign;
    campaign.id = "g1";
    campaign.name = "Autumn";
    campaign.goal = "Ten more orders";
    for (const char* id : {"ANN", "B1", "B2", "B3"})
        campaign.members.push_back({id, {}, false});
    return campaign;
}

// Ten customers, T with the campaign and K without, in the book of tst_campaigneffect.cpp: net sales of T go
// from 136 to 152 each, of K from 114 to 114, a difference of 16 that chance would make as well.
inline Project measuredBook()
{
    Project project;
    project.name = "Measured";
    project.dataset = assemble({LineBook(R"(
T1 A1 2025-04-29 P1 - 999 600
T1 A2 2025-05-10 P1 - 100  60
T1 A3 2025-07-10 P1 - 180 108
T2 B1 2025-04-30 P1 - 200 120
T2 B2 2025-08-31 P1 - 260 156
T2 B3 2025-09-01 P1 - 999 600
T3 C1 2025-08-01 P1 -  50  30
T4 D1 2025-06-30 P1 - 300 180
T4 D2 2025-07-01 P1 - 300 180
T4 D3 2025-07-20 P1 - -30 -18 - - - return
T5 E1 2025-06-01 P1 -  80  48
K1 F1 2025-06-01 P1 - 100  60
K1 F2 2025-07-02 P1 - 110  66
K2 G1 2025-06-01 P1 - 150  90
K2 G2 2025-07-02 P1 - 140  84
K3 H1 2025-01-01 P1 - 500 300
K4 I1 2025-06-01 P1 - 200 120
K4 I2 2025-07-02 P1 - 190 114
K5 J1 2025-06-01 P1 - 120  72
K5 J2 2025-07-02 P1 - 130  78
)")
                                    .batch()});
    Campaign campaign;
    campaign.id = "g1";
    campaign.name = "Summer";
    campaign.goal = "Sell more bread tins";
    campaign.start = *parseIsoDate("2025-07-01");
    campaign.drawnOn = *parseIsoDate("2025-06-20");
    campaign.windowMonths = 2;
    for (const char* id : {"K1", "K2", "K3", "K4", "K5", "T1", "T2", "T3", "T4", "T5"})
        campaign.members.push_back({id, "marginal-small", id[0] == 'K'});
    campaign.touches.push_back({*parseIsoDate("2025-07-02"), TouchKind::Call, "First call", {}, true});
    campaign.learned.push_back({"T1", "Mrs Miller", "Purchasing", "Head", true, "Tins before Easter", {}, 1});
    project.growth.edit().campaigns = {campaign};
    return project;
}

} // namespace strata::test
