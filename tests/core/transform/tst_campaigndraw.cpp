#include "core/transform/campaigndraw.h"
#include "core/transform/windowsums.h"
#include "tests/core/method/linebook.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace strata;

namespace {

// Customers C1000, C1001, ... of four types, with sales that rise with the number but for a few.
struct Company
{
    Project project;
    MetricTable metrics;
    Results results;

    explicit Company(std::size_t count)
    {
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < count; ++i) {
            dataset->customers.ids.push_back("C" + std::to_string(1000 + i));
            dataset->customers.names.emplace_back();
            metrics.netSales.push_back(Amount(i * 7919 % 1009) * kAmountUnit);
            results.types.push_back(std::uint8_t(i * 31 % 7 % 4));
        }
        metrics.customers = count;
        project.dataset = dataset;
    }
    std::vector<std::int32_t> everybody() const
    {
        std::vector<std::int32_t> all(metrics.customers);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    Draw draw(const std::vector<std::int32_t>& customers, int percent, std::uint64_t seed) const
    {
        return drawLots(project, results, metrics, customers, percent, seed);
    }
};

std::size_t controlsIn(const Draw& draw)
{
    return std::size_t(std::count_if(draw.members.begin(), draw.members.end(),
                                     [](const CampaignMember& member) { return member.isControl; }));
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestCampaignDraw : public QObject
{
    Q_OBJECT

private slots:
    void blocks_areTypesAndThirdsOfSales();
    void everyBlock_isSplitByTheShare_data();
    void everyBlock_isSplitByTheShare();
    void theSameSeed_givesTheSameLots();
    void theLots_areThoseOfTheGenerator();
    void everybody_isAsLikelyToBeAControl();
    void fewCustomers_stillHaveBothGroups();
    void withoutTypes_allAreOfOne();
    void blockKeys_areReadBack();
    void counts_areThoseOfTheMembers();
    void membersInTheData_areFoundById();
    void theDetectableEffect_isWhatAHandComputes();
    void theDetectableEffect_needsTwoWindows();
    void theDetectableEffect_needsBothGroupsAndLines();
};

void TestCampaignDraw::blocks_areTypesAndThirdsOfSales()
{
    Company company(9);
    for (std::size_t i = 0; i < 9; ++i) {
        company.metrics.netSales[i] = Amount(90 - i * 10) * kAmountUnit; // the last one buys least
        company.results.types[i] = std::uint8_t(i < 4 ? CustomerType::Core : CustomerType::Marginal);
    }
    company.metrics.netSales[8] = kNoAmount; // nothing known is nothing bought
    const Draw draw = company.draw(company.everybody(), 50, 1);
    std::map<std::string, std::string> blocks;
    for (const CampaignMember& member : draw.members)
        blocks[member.customerId] = member.block;
    QCOMPARE(blocks["C1000"], std::string("core-large"));
    QCOMPARE(blocks["C1002"], std::string("core-large"));
    QCOMPARE(blocks["C1003"], std::string("core-middle"));
    QCOMPARE(blocks["C1004"], std::string("marginal-middle"));
    QCOMPARE(blocks["C1008"], std::string("marginal-small"));
    QCOMPARE(draw.blocks.size(), std::size_t{4}); // core first, small before large
    QCOMPARE(draw.blocks[0].block, std::string("core-middle"));
    QCOMPARE(draw.blocks[1].block, std::string("core-large"));
    QCOMPARE(draw.blocks[1].members, std::size_t{3});
    QVERIFY(isNear(draw.blocks[1].netSales, 90 + 80 + 70));
    QCOMPARE(draw.blocks[3].block, std::string("marginal-middle"));
    QVERIFY(isNear(draw.blocks[2].netSales, 30 + 20));
}

void TestCampaignDraw::everyBlock_isSplitByTheShare_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("controls"); // of all: customers x percent / 100, half up
    QTest::newRow("half of many") << 200 << 50 << 100;
    QTest::newRow("half of an odd number") << 101 << 50 << 51;
    QTest::newRow("a fifth") << 137 << 20 << 27; // 27.4
    QTest::newRow("a third") << 89 << 33 << 29; // 29.37
    QTest::newRow("nearly all") << 60 << 95 << 57;
    QTest::newRow("nobody") << 60 << 0 << 0;
    QTest::newRow("all") << 60 << 100 << 60;
}

void TestCampaignDraw::everyBlock_isSplitByTheShare()
{
    QFETCH(int, customers);
    QFETCH(int, percent);
    QFETCH(int, controls);
    const Company company{std::size_t(customers)};
    for (const std::uint64_t seed : {1U, 2U, 77U}) {
        const Draw draw = company.draw(company.everybody(), percent, seed);
        QCOMPARE(draw.members.size(), std::size_t(customers));
        QCOMPARE(int(draw.control), controls);
        QCOMPARE(int(controlsIn(draw)), controls);
        std::size_t members = 0;
        for (const BlockCount& block : draw.blocks) {
            members += block.members;
            const double share = double(block.members) * percent / 100.0;
            QVERIFY2(std::abs(double(block.control) - share) < 1.0, block.block.c_str());
        }
        QCOMPARE(members, draw.members.size());
    }
}

void TestCampaignDraw::theSameSeed_givesTheSameLots()
{
    const Company company(100);
    std::vector<std::int32_t> customers = company.everybody();
    const Draw first = company.draw(customers, 50, 42);
    QVERIFY(std::is_sorted(first.members.begin(), first.members.end(),
                           [](const auto& a, const auto& b) { return a.customerId < b.customerId; }));
    QCOMPARE(company.draw(customers, 50, 42), first);
    std::reverse(customers.begin(), customers.end());
    std::rotate(customers.begin(), customers.begin() + 17, customers.end());
    customers.push_back(customers.front()); // said twice, drawn once
    QCOMPARE(company.draw(customers, 50, 42), first);
    QVERIFY(company.draw(customers, 50, 43) != first);
}

// 40 customers, two fifths of them controls, drawn by a program in Python that has SplitMix64 from its paper
// and the rules from the header: the same on every computer.
void TestCampaignDraw::theLots_areThoseOfTheGenerator()
{
    const Company company(40);
    std::string lots;
    for (const CampaignMember& member : company.draw(company.everybody(), 40, 12345).members)
        lots += member.isControl ? 'c' : 't';
    QCOMPARE(lots, std::string("tcttctttttcctcctcctctctcttctttttttctctcc"));
}

// 12 customers, half of them controls: over 4 000 seeds each is one about 2 000 times (standard deviation
// 32).
void TestCampaignDraw::everybody_isAsLikelyToBeAControl()
{
    const Company company(12);
    std::map<std::string, int> times;
    for (std::uint64_t seed = 1; seed <= 4000; ++seed)
        for (const CampaignMember& member : company.draw(company.everybody(), 50, seed).members)
            times[member.customerId] += member.isControl;
    QCOMPARE(times.size(), std::size_t{12});
    for (const auto& [id, count] : times)
        QVERIFY2(std::abs(count - 2000) < 150, qPrintable(QString("%1: %2").arg(id.c_str()).arg(count)));
}

void TestCampaignDraw::fewCustomers_stillHaveBothGroups()
{
    const Company company(10);
    QCOMPARE(company.draw({0, 1}, 10, 1).control, std::size_t{1});
    QCOMPARE(company.draw({0, 1}, 90, 1).control, std::size_t{1});
    QCOMPARE(company.draw({0, 1}, 0, 1).control, std::size_t{0});
    QCOMPARE(company.draw({3}, 50, 1).members.size(), std::size_t{1});
    QVERIFY(company.draw({}, 50, 1).members.empty());
}

void TestCampaignDraw::withoutTypes_allAreOfOne()
{
    Company company(30);
    company.results.types.clear();
    const Draw draw = company.draw(company.everybody(), 50, 1);
    QCOMPARE(draw.blocks.size(), std::size_t{3});
    QCOMPARE(draw.blocks[0].block, std::string("notEnoughData-small"));
}

void TestCampaignDraw::blockKeys_areReadBack()
{
    std::set<std::string> keys;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        for (std::size_t size = 0; size < kBlockSizes; ++size) {
            const Block block{CustomerType(type), BlockSize(size)};
            keys.insert(blockKey(block));
            QVERIFY(blockOf(blockKey(block)) == block);
        }
    QCOMPARE(keys.size(), kTypeCount * kBlockSizes);
    QVERIFY(!blockOf("") && !blockOf("core") && !blockOf("core-huge"));
}

void TestCampaignDraw::counts_areThoseOfTheMembers()
{
    const Company company(10);
    const std::vector<CampaignMember> members{{"C1001", "core-small", true},
                                              {"C1002", "by hand", false},
                                              {"C1003", "core-small", false},
                                              {"gone", "core-small", false}};
    const std::vector<BlockCount> counts = blockCounts(company.project, company.metrics, members);
    QCOMPARE(counts.size(), std::size_t{2});
    QCOMPARE(counts[0].members, std::size_t{3});
    QCOMPARE(counts[0].control, std::size_t{1});
    QVERIFY(isNear(counts[0].netSales, double(7919 % 1009 + 3 * 7919 % 1009)));
    QCOMPARE(counts[1].block, std::string("by hand"));
}

void TestCampaignDraw::membersInTheData_areFoundById()
{
    const Company company(5);
    const std::vector<CampaignMember> members{{"C0", "", false}, {"C1002", "", true}, {"C1004", "", false}};
    const auto found = membersInData(*company.project.dataset, members);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].customer, 2);
    QCOMPARE(found[1].customer, 4);
    QVERIFY(found[0].member == &members[1]);
}

namespace {

// Sales of April to June and of July to September 2025: A 100 and 160, B 200 and 180, C 0 and 40, D 50
// and 50.
const char* const kTwoQuarters = R"(
A A1 2025-04-01 P1 - 100
A A2 2025-09-30 P1 - 160
B B1 2025-06-30 P1 - 200
B B2 2025-07-01 P1 - 200
B B3 2025-07-05 P1 -  -20 - - - - return
C C1 2025-08-01 P1 -  40
D D1 2025-05-01 P1 -  50
D D2 2025-08-01 P1 -  50
D D3 2025-10-01 P1 - 999
E E1 2025-03-30 P1 - 777
)";
const std::vector<CampaignMember> kFour{
    {"A", "x", false}, {"B", "x", true}, {"C", "x", false}, {"D", "x", true}, {"gone", "x", true}};

Project twoQuarters()
{
    Project project;
    project.dataset = assemble({LineBook(kTwoQuarters).batch()});
    return project;
}

} // namespace

// Changes 60, -20, 40, 0: mean 20, squares around it 1600 + 1600 + 400 + 400 = 4000, deviation sqrt(4000 / 3)
// = 36.5148. Two against two: 2.801585 x 36.5148 = 102.2994, of a mean of (160 + 180 + 40 + 50) / 4 = 107.5.
// A window of three months before 1 October has 92 days, so that the earlier one begins on 31 March.
void TestCampaignDraw::theDetectableEffect_isWhatAHandComputes()
{
    const Project project = twoQuarters();
    const auto effect = detectableEffect(project, kFour, *parseIsoDate("2025-10-01"), 3);
    QVERIFY(effect);
    QCOMPARE(isoDate(effect->from), std::string("2025-03-31"));
    QCOMPARE(isoDate(effect->to), std::string("2025-09-30"));
    QCOMPARE(effect->target, std::size_t{2});
    QCOMPARE(effect->control, std::size_t{2});
    QVERIFY(isNear(effect->spread, std::sqrt(4000.0 / 3.0)));
    QVERIFY(std::abs(effect->perCustomer - 102.2994) < 1e-3);
    QVERIFY(std::abs(effect->percent - 100.0 * 102.2994 / 107.5) < 1e-3);
}

// The book is from 30 March to 1 October.
void TestCampaignDraw::theDetectableEffect_needsTwoWindows()
{
    const Project project = twoQuarters();
    QVERIFY(!detectableEffect(project, kFour, *parseIsoDate("2025-10-01"), 4));
    QVERIFY(!detectableEffect(project, kFour, *parseIsoDate("2025-08-01"), 3));
    // A start behind the data: the last windows that are there.
    const auto later = detectableEffect(project, kFour, *parseIsoDate("2026-06-01"), 3);
    QVERIFY(later);
    QCOMPARE(isoDate(later->to), std::string("2025-10-01"));
    const auto unsaid = detectableEffect(project, kFour, kNoDay, 3);
    QVERIFY(unsaid == later);
}

void TestCampaignDraw::theDetectableEffect_needsBothGroupsAndLines()
{
    Project project = twoQuarters();
    const Day start = *parseIsoDate("2025-10-01");
    QVERIFY(!detectableEffect(project, {kFour[0], kFour[2]}, start, 3));
    QVERIFY(!detectableEffect(project, {kFour[0], kFour[1], kFour[2]}, start, 3));
    auto addedUp = std::make_shared<Dataset>();
    addedUp->customers = project.dataset->customers;
    addedUp->totals = std::make_shared<CustomerTotals>();
    project.dataset = addedUp;
    QVERIFY(!detectableEffect(project, kFour, start, 3));
    project.dataset = std::make_shared<Dataset>();
    QVERIFY(!detectableEffect(project, kFour, start, 3));
}

QTEST_APPLESS_MAIN(TestCampaignDraw)
#include "tst_campaigndraw.moc"
