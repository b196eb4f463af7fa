#include "core/transform/playbooks.h"

#include <QTest>

#include <algorithm>

using namespace strata;

namespace {

constexpr Day kToday = 20000;
constexpr Moment kNow = 1'700'000'000'000;

// Three Core customers by sales B, C, A, and a Marginal one.
struct Firm
{
    Customers customers{.ids = {"A", "B", "C", "D"}, .names = {"", "", "", ""}, .fields = {}};
    MetricTable metrics;
    Results results;
    ActionPlans plans;

    Firm()
    {
        metrics.netSales = {kNoAmount, 900, 500, 7000};
        const auto core = std::uint8_t(CustomerType::Core);
        results.types = {core, core, core, std::uint8_t(CustomerType::Marginal)};
        plans.playbooks[0].actions = {{"Visit", "Mia", 30}, {"Write", "", 0}};
    }
    PlaybookRun run(const std::vector<std::int32_t>& who) const
    {
        return runPlaybook(plans, CustomerType::Core, who, customers, kToday, kNow);
    }
};

using Places = std::vector<std::int32_t>;

} // namespace

class TestPlaybooks : public QObject
{
    Q_OBJECT

private slots:
    void customersOfAType_comeBySales()
    {
        const Firm firm;
        QCOMPARE(customersOfType(firm.metrics, firm.results, CustomerType::Core), (Places{1, 2, 0}));
        QCOMPARE(customersOfType(firm.metrics, firm.results, CustomerType::Core, 2), (Places{1, 2}));
        QCOMPARE(customersOfType(firm.metrics, firm.results, CustomerType::Marginal, 9), (Places{3}));
        QCOMPARE(customersOfType(firm.metrics, Results(), CustomerType::Core), Places{});
    }

    void everyCustomer_getsEveryLine()
    {
        const PlaybookRun run = Firm().run({1, 2});
        QCOMPARE(run.customers, std::size_t(2));
        QCOMPARE(run.skipped, std::size_t(0));
        QCOMPARE(run.actions.size(), std::size_t(4));
        const CustomerAction& visit = run.actions[0];
        QCOMPARE(visit.id, std::int64_t(1));
        QCOMPARE(visit.customerId, std::string("B"));
        QCOMPARE(visit.text, std::string("Visit"));
        QCOMPARE(visit.owner, std::string("Mia"));
        QCOMPARE(visit.due, kToday + 30);
        QCOMPARE(visit.state, ActionState::Open);
        QCOMPARE(visit.playbook, std::string("core"));
        QCOMPARE(visit.createdAt, kNow);
        QCOMPARE(run.actions[1].due, kToday);
        QCOMPARE(run.actions[3].customerId, std::string("C"));
        QCOMPARE(run.actions[3].id, std::int64_t(4));
    }

    // B still has the visit; the one that is done, that of another playbook and that by hand do not count.
    void whatStillWaits_isNotGivenAgain()
    {
        Firm firm;
        const auto add
            = [&firm](const char* customer, const char* text, ActionState state, const char* playbook) {
                  CustomerAction action;
                  action.id = std::int64_t(10 + firm.plans.actions.size());
                  action.customerId = customer;
                  action.text = text;
                  action.state = state;
                  action.playbook = playbook;
                  firm.plans.actions.push_back(action);
              };
        add("B", "Visit", ActionState::UnderWay, "core");
        add("B", "Write", ActionState::Done, "core");
        add("C", "Visit", ActionState::Open, "marginal");
        add("C", "Write", ActionState::Open, "");
        const PlaybookRun run = firm.run({1, 2});
        QCOMPARE(run.skipped, std::size_t(1));
        QCOMPARE(run.customers, std::size_t(2));
        QCOMPARE(run.actions.size(), std::size_t(3));
        QCOMPARE(run.actions[0].text, std::string("Write"));
        QCOMPARE(run.actions[0].id, std::int64_t(14)); // above the greatest

        firm.plans.actions.insert(firm.plans.actions.end(), run.actions.begin(), run.actions.end());
        QVERIFY(std::is_sorted(firm.plans.actions.begin(), firm.plans.actions.end(),
                               [](const CustomerAction& a, const CustomerAction& b) { return a.id < b.id; }));
        const PlaybookRun again = firm.run({1, 2});
        QVERIFY(again.actions.empty());
        QCOMPARE(again.customers, std::size_t(0));
        QCOMPARE(again.skipped, std::size_t(4));
    }

    void emptyAndEqualLines_areGivenOnce()
    {
        Firm firm;
        firm.plans.playbooks[0].actions = {{"Visit", "", 1}, {"", "Mia", 1}, {"Visit", "Mia", 9}};
        const PlaybookRun run = firm.run({0});
        QCOMPARE(run.actions.size(), std::size_t(1));
        QCOMPARE(run.actions[0].due, kToday + 1);
    }

    void ids_riseAboveTheGreatest()
    {
        QCOMPARE(nextActionId({}), std::int64_t(1));
        std::vector<CustomerAction> actions(2);
        actions[0].id = 3;
        actions[1].id = 8;
        QCOMPARE(nextActionId(actions), std::int64_t(9));
    }
};

QTEST_APPLESS_MAIN(TestPlaybooks)
#include "tst_playbooks.moc"
