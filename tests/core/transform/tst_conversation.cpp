#include "core/transform/conversation.h"
#include "tests/core/method/smallcompany.h"

#include <QTest>

#include <cmath>

using namespace strata;

namespace {

constexpr double kClose = 1e-4; // scores lie on a grid of 100 / 2^24

enum Who : std::size_t
{
    Xenia,
    Ann,
    Bob,
    Cid,
    Zoe
};

Metric linear(const std::string& id, double worst, double best)
{
    Metric metric = SmallCompany::plain(id, 5000);
    metric.value.worst = worst;
    metric.value.best = best;
    return metric;
}

// Volume is its own score and all of the lifetime value. Days to pay score 0 at 90 and 100 at 0, returns 0 at
// 20 % and 100 at none; both weigh the same in the net profit.
SmallCompany payers()
{
    SmallCompany company;
    company.project.framework.factors
        = {SmallCompany::factor("volume", Axis::CustomerLifetimeValue, 5000,
                                {SmallCompany::plain("field:volume", 10000)}),
           SmallCompany::factor("conduct", Axis::NetProfit, 5000,
                                {linear("days_to_pay", 90, 0), linear("return_rate_value", 0.2, 0)})};
    company.project.rules.clvCut = {CutKind::Score, 50};
    company.project.rules.netProfitCut = {CutKind::Score, 55};
    company.project.rules.tierKind = TierKind::Score;
    company.project.rules.tiers = {{"A", 55}, {"B", 0}};
    company.fill({"field:volume", "days_to_pay", "return_rate_value"},
                 {{60, 60, 0.10}, // Xenia
                  {70, 30, 0.02}, // Ann
                  {80, 40, 0.04}, // Bob
                  {20, 90, 0.20}, // Cid
                  {15, 20, 0.00}}); // Zoe
    return company;
}

Conversation talkWith(const SmallCompany& company, std::size_t customer)
{
    return conversation(company.project, company.metrics, company.scores(), company.results(), customer);
}

const TalkingPoint* pointOf(const Conversation& talk, const std::string& metric)
{
    for (const TalkingPoint& point : talk.points)
        if (point.metric == metric)
            return &point;
    return nullptr;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < kClose;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    // By hand: 60 days score 100 x 30 / 90 = 33.33, 10 % returns 50: net profit 41.67, with a volume of 60 a
    // composite of 50.83: Service drain, tier B. Of the days 20 30 40 60 90 the first quartile is 30: they
    // score 66.67, net profit 58.33 (cut 55), composite 59.17 (tier A from 55): Core, tier A.
    void halvingDaysToPay_liftsTypeAndTier()
    {
        const Conversation talk = talkWith(payers(), Xenia);
        QVERIFY(isClose(talk.now.clv, 60) && isClose(talk.now.netProfit, 125.0 / 3));
        QVERIFY(isClose(talk.now.composite, 305.0 / 6));
        QCOMPARE(talk.now.type, CustomerType::ServiceDrain);
        QCOMPARE(talk.now.tier, 1);

        const TalkingPoint* days = pointOf(talk, "days_to_pay");
        QVERIFY(days && days->reach);
        QVERIFY(!days->higherIsBetter);
        QCOMPARE(days->axis, Axis::NetProfit);
        QCOMPARE(days->value, 60.0);
        QVERIFY(isClose(days->score, 100.0 / 3));
        QCOMPARE(days->reach->what, TalkingPoint::Reach::What::BetterHalf);
        QCOMPARE(days->reach->value, 30.0);
        QVERIFY(isClose(days->reach->score, 200.0 / 3));
        QVERIFY(isClose(days->reach->then.clv, 60));
        QVERIFY(isClose(days->reach->then.netProfit, 175.0 / 3));
        QVERIFY(isClose(days->reach->then.composite, 355.0 / 6));
        QCOMPARE(days->reach->then.type, CustomerType::Core);
        QCOMPARE(days->reach->then.tier, 0);
    }

    // The first quartile of the returns 0 2 4 10 20 % is 2 %: a score of 90, net profit 61.67, composite
    // 60.83. Both together: net profit (66.67 + 90) / 2, composite 69.17.
    void whatAddsMost_comesFirst_andAllOfItAddsUp()
    {
        const Conversation talk = talkWith(payers(), Xenia);
        QCOMPARE(talk.points.size(), std::size_t(2)); // nobody talks about the volume itself
        QCOMPARE(talk.points[0].metric, std::string("return_rate_value"));
        QVERIFY(isClose(talk.points[0].reach->then.composite, 365.0 / 6));
        QVERIFY(talk.together);
        QVERIFY(isClose(talk.together->netProfit, 235.0 / 3));
        QVERIFY(isClose(talk.together->composite, 415.0 / 6));
        QCOMPARE(talk.together->type, CustomerType::Core);
    }

    // Zoe pays in 20 days, better than the quartile: the next aim is tier A at 55. The composite is
    // (15 + (77.78 + 100) / 2) / 2 = 51.94; 3.06 more are 12.22 points of the days' score: 90, that is 9
    // days.
    void beyondTheBetterHalf_theNextWayUpIsTheAim()
    {
        const Conversation talk = talkWith(payers(), Zoe);
        const TalkingPoint* days = pointOf(talk, "days_to_pay");
        QVERIFY(days && days->reach);
        QCOMPARE(days->reach->what, TalkingPoint::Reach::What::WayUp);
        QVERIFY(std::abs(days->reach->value - 9.0) < 1e-3);
        QCOMPARE(talk.now.tier, 1);
        QCOMPARE(days->reach->then.tier, 0);
        const TalkingPoint* returns = pointOf(talk, "return_rate_value");
        QVERIFY(returns && !returns->reach); // nothing is better than none
        QVERIFY(!talk.together);
    }

    // The outcome is what the whole method says with the value changed and the cuts held.
    void theOutcome_isTheMethods()
    {
        const SmallCompany company = payers();
        for (const std::size_t who : {Xenia, Ann, Bob, Cid}) {
            for (const TalkingPoint& point : talkWith(company, who).points) {
                if (!point.reach || point.reach->isPast)
                    continue;
                SmallCompany changed = company;
                for (MetricColumn& column : changed.metrics.columns)
                    if (column.id == point.metric)
                        column.values[who] = point.reach->value;
                const Results then = changed.results();
                QCOMPARE(point.reach->then.composite, then.composite[who]);
                QCOMPARE(point.reach->then.netProfit, then.netProfit[who]);
                QCOMPARE(std::size_t(point.reach->then.type), std::size_t(then.computedTypes[who]));
                QCOMPARE(point.reach->then.tier, int(then.tiers[who]));
            }
        }
    }

    // A loss in money holds the type down whatever the scores.
    void theMoneyGuard_holdsInTheOutcomeToo()
    {
        SmallCompany company = payers();
        company.metrics.netProfit.assign(5, 10 * kAmountUnit);
        company.metrics.netProfit[Xenia] = -kAmountUnit;
        const TalkingPoint* days = nullptr;
        const Conversation talk = talkWith(company, Xenia);
        days = pointOf(talk, "days_to_pay");
        QVERIFY(days && days->reach);
        QVERIFY(days->reach->then.netProfit > 55);
        QCOMPARE(days->reach->then.type, CustomerType::ServiceDrain);
        QCOMPARE(days->reach->then.tier, 0);
    }

    // Of Ann and Bob alone nothing is usual; with five Core customers they are the group.
    void theGroup_isCoreWhereThereAreEnough()
    {
        SmallCompany company = payers();
        const Conversation few = talkWith(company, Xenia);
        QVERIFY(!few.isOfCore);
        QCOMPARE(few.group, std::size_t(5));
        QCOMPARE(*pointOf(few, "days_to_pay")->groupMedian, 40.0); // 20 30 40 60 90

        SmallCompany more = payers();
        more.metrics.columns.clear();
        more.fill({"field:volume", "days_to_pay", "return_rate_value"},
                  {{60, 60, 0.10},
                   {70, 10, 0.0},
                   {70, 12, 0.0},
                   {70, 14, 0.0},
                   {70, 16, 0.0},
                   {70, 18, 0.0},
                   {10, 90, 0.0}});
        const Conversation many = talkWith(more, Xenia);
        QVERIFY(many.isOfCore);
        QCOMPARE(many.group, std::size_t(5));
        QCOMPARE(*pointOf(many, "days_to_pay")->groupMedian, 14.0);
        QCOMPARE(pointOf(many, "days_to_pay")->groupSize, std::size_t(5));
    }

    void whatNobodyKnows_isListedAsMissing()
    {
        SmallCompany company = payers();
        for (MetricColumn& column : company.metrics.columns)
            if (column.id == "days_to_pay")
                column.present[Xenia] = 0;
        const Conversation talk = talkWith(company, Xenia);
        QVERIFY(!pointOf(talk, "days_to_pay"));
        QCOMPARE(talk.missing, std::vector<std::string>{"days_to_pay"});
    }

    // Who is new has figures to talk about but no score that could rise.
    void withoutAScore_thereIsNoOutcome()
    {
        SmallCompany company = payers();
        company.project.overrides = {{"C1000", CustomerType::Excluded, "own house", "Mia", 0}};
        const Conversation talk = talkWith(company, Xenia);
        QCOMPARE(talk.ways.none, NoWays::NoScore);
        const TalkingPoint* days = pointOf(talk, "days_to_pay");
        QVERIFY(days && !days->reach && !talk.together);
        QCOMPARE(days->value, 60.0);
    }

    void onlyConduct_isTalkedAbout()
    {
        for (const char* id : {"days_to_pay", "return_line_pct", "avg_order_value", "discount_pct",
                               "unique_products", "field:rush_share", "field:Rush share"})
            QVERIFY2(isTalkedAbout(id), id);
        for (const char* id : {"net_sales", "gm_dollars", "net_profit_dollars", "tenure_years",
                               "sales_growth", "rating:Pays on time", "field:employees"})
            QVERIFY2(!isTalkedAbout(id), id);
    }
};

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
