#include "core/transform/campaigneffect.h"
#include "tests/core/method/linebook.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace strata;

namespace {

// Start on 1 July 2025, windows of two months: 62 days after it, so 30 April to 30 June before it.
// T got something, K are controls. Costs are 60 % but for T5, whose cost was not known.
const char* const kBook = R"(
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
T5 E1 2025-06-01 P1 -  80   -
K1 F1 2025-06-01 P1 - 100  60
K1 F2 2025-07-02 P1 - 110  66
K2 G1 2025-06-01 P1 - 150  90
K2 G2 2025-07-02 P1 - 140  84
K3 H1 2025-01-01 P1 - 500 300
K4 I1 2025-06-01 P1 - 200 120
K4 I2 2025-07-02 P1 - 190 114
K5 J1 2025-06-01 P1 - 120  72
K5 J2 2025-07-02 P1 - 130  78
)";

Project book(const std::string& text = kBook)
{
    Project project;
    project.dataset = assemble({LineBook(text).batch()});
    return project;
}

Campaign campaign(const char* start = "2025-07-01", int months = 2)
{
    Campaign made;
    made.start = *parseIsoDate(start);
    made.windowMonths = months;
    for (const char* id : {"K1", "K2", "K3", "K4", "K5", "T1", "T2", "T3", "T4", "T5"})
        made.members.push_back({id, "marginal-small", id[0] == 'K'});
    return made;
}

CampaignEffect effectOf(const Project& project, const Campaign& made)
{
    return campaignEffect(project, made, {}, 2000).value();
}

const OutcomeEffect* find(const CampaignEffect& effect, Outcome what)
{
    const auto found = std::find_if(effect.outcomes.begin(), effect.outcomes.end(),
                                    [&](const OutcomeEffect& one) { return one.what == what; });
    return found == effect.outcomes.end() ? nullptr : &*found;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestCampaignEffect : public QObject
{
    Q_OBJECT

private slots:
    void salesBeforeAndAfter_areWhatAHandComputes();
    void theTests_areScipysOfTheChanges();
    void theMargin_leavesOutWhoseCostIsNotKnown();
    void theProfit_takesTheCostToServe();
    void theProfit_needsRatesWithADay();
    void theAverageOrder_leavesOutWhoDidNotOrder();
    void withoutCosts_onlySalesAndOrdersAreTold();
    void aClearEffect_isShown();
    void withoutAControlGroup_membersAreTracked();
    void dataThatEndEarly_shortenBothWindows();
    void dataThatBeginLate_shortenBothWindows();
    void theAsOfDate_endsTheData();
    void membersWhoAreGone_areCounted();
    void whatStandsInTheWay_isSaid();
    void cancelling_isAnError();
    void theSameSeed_givesTheSameInterval();
};

// Changes of T: 80, 60, 50, -30, -80, mean 16; of K: 10, -10, 0, -10, 10, mean 0.
void TestCampaignEffect::salesBeforeAndAfter_areWhatAHandComputes()
{
    const CampaignEffect effect = effectOf(book(), campaign());
    QVERIFY(effect.state == EffectState::Measured);
    QVERIFY(effect.hasControl && effect.isComplete && !effect.isEarly && !effect.isCutBefore);
    QCOMPARE(isoDate(effect.beforeFrom), std::string("2025-04-30"));
    QCOMPARE(isoDate(effect.afterTo), std::string("2025-08-31"));
    QCOMPARE(effect.daysPlanned, 62);
    QCOMPARE(effect.daysCovered, 62);
    QCOMPARE(isoDate(effect.dataTo), std::string("2025-09-01"));
    const OutcomeEffect* sales = find(effect, Outcome::NetSales);
    QVERIFY(sales);
    QCOMPARE(sales->target, std::size_t{5});
    QCOMPARE(sales->control, std::size_t{5});
    QVERIFY(isNear(sales->beforeTarget, 680.0 / 5)); // T3 bought nothing and stays in
    QVERIFY(isNear(sales->afterTarget, 760.0 / 5));
    QVERIFY(isNear(sales->beforeControl, 570.0 / 5));
    QVERIFY(isNear(sales->afterControl, 570.0 / 5));
    QVERIFY(isNear(sales->difference, 16));
    QVERIFY(sales->hasPercent && isNear(sales->percent, 100.0 * 16 / 136));
    QVERIFY(sales->low < 0 && sales->high > 16 && !sales->isShown);
    QVERIFY(sales->verdict == EffectVerdict::NotShown);
}

// scipy 1.10.1: ttest_ind([80, 60, 50, -30, -80], [10, -10, 0, -10, 10], equal_var=False) and mannwhitneyu of
// the same, which has ties.
void TestCampaignEffect::theTests_areScipysOfTheChanges()
{
    const CampaignEffect effect = effectOf(book(), campaign());
    const OutcomeEffect* sales = find(effect, Outcome::NetSales);
    QVERIFY(sales->welch && sales->rankSum);
    QVERIFY(isNear(sales->welch->t, 0.5202048710098841));
    QVERIFY(isNear(sales->welch->p, 0.6293070379999297));
    QVERIFY(isNear(sales->rankSum->u, 15.0));
    QVERIFY(isNear(sales->rankSum->p, 0.6742358755985722));
}

// 40 % of the changes of T1 to T4: 32, 24, 20, -12.
void TestCampaignEffect::theMargin_leavesOutWhoseCostIsNotKnown()
{
    const CampaignEffect effect = effectOf(book(), campaign());
    const OutcomeEffect* margin = find(effect, Outcome::GrossMargin);
    QCOMPARE(margin->target, std::size_t{4});
    QCOMPARE(margin->leftOutTarget, std::size_t{1});
    QCOMPARE(margin->leftOutControl, std::size_t{0});
    QVERIFY(isNear(margin->difference, 16));
    QVERIFY(margin->verdict == EffectVerdict::TooFew && !margin->isShown); // four are fewer than five
    QVERIFY(!find(effect, Outcome::NetProfit)); // no rates: it is the margin
}

// 10 for an order: T3 has one more than before, nobody else's number changes. 32, 24, 10, -12.
void TestCampaignEffect::theProfit_takesTheCostToServe()
{
    Project project = book();
    project.rates.perOrder = 10;
    const CampaignEffect effect = effectOf(project, campaign());
    const OutcomeEffect* profit = find(effect, Outcome::NetProfit);
    QVERIFY(profit);
    QVERIFY(isNear(profit->difference, 13.5));
    QVERIFY(isNear(profit->beforeTarget, (40 + 80 + 120 - 30) / 4.0));
}

void TestCampaignEffect::theProfit_needsRatesWithADay()
{
    Project project = book();
    project.rates.perOrder = 10;
    project.rates.perField = {{"calls", 20.0}};
    QVERIFY(!find(effectOf(project, campaign()), Outcome::NetProfit));
    project.rates.perField = {{"calls", 0.0}};
    QVERIFY(find(effectOf(project, campaign()), Outcome::NetProfit));
}

// T3 and T5 have an order in one window only, K3 in none. T1 100 to 180, T2 200 to 260, T4 300 to 300: its
// return is no order, and takes nothing from the sale.
void TestCampaignEffect::theAverageOrder_leavesOutWhoDidNotOrder()
{
    const CampaignEffect effect = effectOf(book(), campaign());
    const OutcomeEffect* order = find(effect, Outcome::AverageOrder);
    QCOMPARE(order->target, std::size_t{3});
    QCOMPARE(order->leftOutTarget, std::size_t{2});
    QCOMPARE(order->control, std::size_t{4});
    QCOMPARE(order->leftOutControl, std::size_t{1});
    QVERIFY(isNear(order->beforeTarget, 200));
    QVERIFY(isNear(order->difference, 140.0 / 3));
    QVERIFY(order->verdict == EffectVerdict::TooFew);
    QVERIFY(order->welch); // three against four are enough for it
}

void TestCampaignEffect::withoutCosts_onlySalesAndOrdersAreTold()
{
    const CampaignEffect effect
        = effectOf(book("T1 A1 2025-05-10 P1 - 100\nT1 A2 2025-08-31 P1 - 150\n"), campaign());
    QCOMPARE(effect.outcomes.size(), std::size_t{2});
    QVERIFY(effect.outcomes[0].what == Outcome::NetSales && effect.outcomes[1].what == Outcome::AverageOrder);
}

namespace {

// 40 customers who buy 100 in each window, C0 to C19 300 more after 1 July 2025.
Project grown(Campaign& made)
{
    std::string text;
    made.members.clear();
    for (int i = 0; i < 40; ++i) {
        const std::string id = "C" + std::to_string(10 + i), number = std::to_string(i);
        const int more = i % 7 * 3;
        text += id + " A" + number + " 2025-05-10 P1 - " + std::to_string(100 + more) + " 60\n";
        text += id + " B" + number + " 2025-07-10 P1 - " + std::to_string(100 + i % 5 + (i < 20 ? 300 : 0))
            + " 60\n";
        made.members.push_back({id, i % 2 ? "core-small" : "core-large", i >= 20});
    }
    return book(text + "C10 Z 2025-09-30 P1 - 5 3\nC10 Y 2025-01-01 P1 - 5 3\n");
}

} // namespace

void TestCampaignEffect::aClearEffect_isShown()
{
    Campaign made = campaign();
    const Project project = grown(made);
    const CampaignEffect effect = effectOf(project, made);
    const OutcomeEffect* sales = find(effect, Outcome::NetSales);
    QVERIFY(sales->isShown && sales->verdict == EffectVerdict::More);
    QVERIFY(sales->low > 290 && sales->high < 310 && sales->low < sales->difference);
    QVERIFY(sales->welch->p < 0.001 && sales->rankSum->p < 0.001);
    for (CampaignMember& member : made.members)
        member.isControl = !member.isControl;
    const CampaignEffect turned = effectOf(project, made);
    QVERIFY(find(turned, Outcome::NetSales)->verdict == EffectVerdict::Less);
    QVERIFY(isNear(find(turned, Outcome::NetSales)->difference, -sales->difference));
}

void TestCampaignEffect::withoutAControlGroup_membersAreTracked()
{
    Campaign made = campaign();
    made.members.erase(made.members.begin(), made.members.begin() + 5); // the K
    const CampaignEffect effect = effectOf(book(), made);
    QVERIFY(!effect.hasControl && effect.state == EffectState::Measured);
    const OutcomeEffect* sales = find(effect, Outcome::NetSales);
    QVERIFY(isNear(sales->difference, 16)); // the mean change of the members
    QVERIFY(isNear(sales->percent, 100.0 * 16 / 136));
    QVERIFY(!sales->welch && !sales->rankSum);
    QVERIFY(sales->low < 16 && sales->high > 16);
    QVERIFY(isNear(sales->beforeControl, 0));
}

// The last invoice is of 1 September: 63 days, so of three months (92 days) both windows have 63.
void TestCampaignEffect::dataThatEndEarly_shortenBothWindows()
{
    const CampaignEffect effect = effectOf(book(), campaign("2025-07-01", 3));
    QCOMPARE(effect.daysPlanned, 92);
    QCOMPARE(effect.daysCovered, 63);
    QVERIFY(!effect.isComplete && effect.isEarly && !effect.isCutBefore);
    QCOMPARE(isoDate(effect.beforeFrom), std::string("2025-04-29"));
    QCOMPARE(isoDate(effect.afterTo), std::string("2025-09-01"));
    // The lines of 999 are in now: T1 had 1099, T2 buys 1259.
    const OutcomeEffect* sales = find(effect, Outcome::NetSales);
    QVERIFY(isNear(sales->beforeTarget, (680 + 999) / 5.0));
    QVERIFY(isNear(sales->afterTarget, (760 + 999) / 5.0));
}

// The first invoice is of 1 January: 31 days before the start.
void TestCampaignEffect::dataThatBeginLate_shortenBothWindows()
{
    const CampaignEffect effect = effectOf(book(), campaign("2025-02-01", 2));
    QCOMPARE(effect.daysPlanned, 59);
    QCOMPARE(effect.daysCovered, 31);
    QVERIFY(!effect.isComplete && !effect.isEarly && effect.isCutBefore);
    QCOMPARE(isoDate(effect.afterTo), std::string("2025-03-03"));
}

void TestCampaignEffect::theAsOfDate_endsTheData()
{
    Project project = book();
    project.period.asOf = *parseIsoDate("2025-07-20");
    const CampaignEffect effect = effectOf(project, campaign());
    QVERIFY(effect.isEarly);
    QCOMPARE(effect.daysCovered, 20); // 19 days to 19 July, and the day itself: T4's second order is of it
    project.period.asOf = *parseIsoDate("2030-01-01"); // data that are not there do not come by saying so
    QCOMPARE(isoDate(effectOf(project, campaign()).dataTo), std::string("2025-09-01"));
}

void TestCampaignEffect::membersWhoAreGone_areCounted()
{
    Campaign made = campaign();
    made.members.push_back({"X1", "marginal-small", false});
    made.members.push_back({"X2", "marginal-small", true});
    const CampaignEffect effect = effectOf(book(), made);
    QCOMPARE(effect.missing, std::size_t{2});
    QCOMPARE(effect.target, std::size_t{5});
    QCOMPARE(effect.control, std::size_t{5});
}

void TestCampaignEffect::whatStandsInTheWay_isSaid()
{
    const auto stateOf = [](const Project& project, const Campaign& made) {
        const CampaignEffect effect = effectOf(project, made);
        return effect.outcomes.empty() ? effect.state : EffectState::Measured;
    };
    const Project project = book();
    Campaign nobody = campaign();
    nobody.members.clear();
    QVERIFY(stateOf(project, nobody) == EffectState::NoMembers);
    nobody.members = {{"K1", "x", true}}; // controls alone
    QVERIFY(stateOf(project, nobody) == EffectState::NoMembers);
    Campaign unsaid = campaign();
    unsaid.start = kNoDay;
    QVERIFY(stateOf(project, unsaid) == EffectState::NoStart);
    QVERIFY(stateOf(project, campaign("2025-09-02")) == EffectState::NotBegun);
    QVERIFY(stateOf(project, campaign("2025-09-01")) == EffectState::Measured);
    QVERIFY(stateOf(project, campaign("2025-01-01")) == EffectState::NoHistory);
    QVERIFY(stateOf(project, campaign("2025-01-02")) == EffectState::Measured);
    Project addedUp = project;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers = project.dataset->customers;
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(dataset->customers.size());
    dataset->totals = totals;
    addedUp.dataset = dataset;
    QVERIFY(stateOf(addedUp, campaign()) == EffectState::TotalsOnly);
}

void TestCampaignEffect::cancelling_isAnError()
{
    const auto stopped = campaignEffect(book(), campaign(), [](auto, auto) { return false; });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    Campaign made = campaign();
    const Project project = grown(made);
    std::uint64_t last = 0;
    const auto late = campaignEffect(project, made, [&](std::uint64_t done, std::uint64_t total) {
        const bool isOrdered = done >= last && done <= total;
        last = done;
        return isOrdered && done * 2 < total;
    });
    QVERIFY(!late && late.error().code == ErrorCode::Cancelled);
    QVERIFY(last >= 500); // it got that far
}

void TestCampaignEffect::theSameSeed_givesTheSameInterval()
{
    Campaign made = campaign();
    const Project project = grown(made);
    const CampaignEffect first = effectOf(project, made), second = effectOf(project, made);
    QCOMPARE(first.outcomes[0].low, second.outcomes[0].low);
    QCOMPARE(first.outcomes[0].high, second.outcomes[0].high);
    made.seed = 99;
    const CampaignEffect other = effectOf(project, made);
    QVERIFY(other.outcomes[0].low != first.outcomes[0].low
            || other.outcomes[0].high != first.outcomes[0].high);
}

QTEST_APPLESS_MAIN(TestCampaignEffect)
#include "tst_campaigneffect.moc"
