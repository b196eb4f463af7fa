#include "core/transform/actionlist.h"

#include <QTest>

using namespace strata;

namespace {

Day on(int year, int month, int day)
{
    return dayOf({year, month, day});
}

// Today is a Wednesday.
const Day kToday = on(2026, 11, 25);

CustomerAction action(std::int64_t id, const std::string& customer, const std::string& text,
                      const std::string& owner, Day due, ActionState state = ActionState::Open,
                      const std::string& playbook = {})
{
    CustomerAction made;
    made.id = id;
    made.customerId = customer;
    made.text = text;
    made.owner = owner;
    made.due = due;
    made.state = state;
    made.playbook = playbook;
    return made;
}

// Ann is Core, Bob Marginal; Cid is not in the data any more.
struct Firm
{
    Customers customers{.ids = {"A", "B"}, .names = {"Ann & Söhne", "Bob"}, .fields = {}};
    Results results;
    std::vector<CustomerAction> actions{
        action(1, "A", "Visit", "Mia", on(2026, 11, 24), ActionState::Open, "core"), // yesterday: late
        action(2, "A", "Call", "", kToday, ActionState::UnderWay), // today
        action(3, "B", "Renegotiate", "mia", on(2026, 11, 29), ActionState::Open, "core"), // Sunday
        action(4, "B", "Write", "Zed", on(2026, 11, 30)), // Monday, this month
        action(5, "C", "Find out", "Mia", kNoDay), // gone
        action(6, "A", "Old", "Mia", on(2026, 10, 1), ActionState::Done),
        action(7, "B", "Never", "Zed", on(2026, 12, 24), ActionState::Dropped, "marginal")};

    Firm() { results.types = {std::uint8_t(CustomerType::Core), std::uint8_t(CustomerType::Marginal)}; }
    std::vector<std::int64_t> ids(const ActionFilter& filter) const
    {
        const CustomerPlaces places(customers);
        const ActionStandings standings = standingsOf(actions, places, results);
        const auto texts = searchTexts(actions, standings.customers, customers);
        std::vector<std::int64_t> list;
        for (const std::uint32_t k : listedActions(actions, standings, texts, filter, kToday))
            list.push_back(actions[k].id);
        return list;
    }
};

using Ids = std::vector<std::int64_t>;
using States = ActionFilter::States;

} // namespace

class TestActionList : public QObject
{
    Q_OBJECT

private slots:
    void weeks_beginOnMonday()
    {
        // 2026-11-23 is a Monday (python3: datetime.date(2026, 11, 23).weekday() == 0).
        QCOMPARE(mondayOf(on(2026, 11, 23)), on(2026, 11, 23));
        QCOMPARE(mondayOf(kToday), on(2026, 11, 23));
        QCOMPARE(mondayOf(on(2026, 11, 29)), on(2026, 11, 23));
        QCOMPARE(mondayOf(on(2026, 11, 30)), on(2026, 11, 30));
        QCOMPARE(mondayOf(0), Day(-3)); // Thursday, 1 January 1970
        QCOMPARE(mondayOf(-4), Day(-10)); // the Sunday before
    }

    void onlyWaitingOnes_areLate()
    {
        const Firm firm;
        QCOMPARE(lateActions(firm.actions, kToday), std::size_t(1));
        QVERIFY(!isLate(firm.actions[1], kToday)); // due today is not late
        QVERIFY(!isLate(firm.actions[5], kToday)); // done
        QCOMPARE(lateActions(firm.actions, kToday + 1), std::size_t(2));
    }

    void filters_pickTheirActions()
    {
        const Firm firm;
        QCOMPARE(firm.ids({}), (Ids{1, 2, 3, 4, 5}));
        QCOMPARE(firm.ids({.states = States::All}), (Ids{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(firm.ids({.states = States::One, .state = ActionState::UnderWay}), (Ids{2}));
        QCOMPARE(firm.ids({.states = States::One, .state = ActionState::Dropped}), (Ids{7}));
        QCOMPARE(firm.ids({.owner = "Mia"}), (Ids{1, 5}));
        QCOMPARE(firm.ids({.owner = ""}), (Ids{2}));
        QCOMPARE(firm.ids({.due = ActionsDue::Late}), (Ids{1}));
        QCOMPARE(firm.ids({.due = ActionsDue::ThisWeek}), (Ids{1, 2, 3}));
        QCOMPARE(firm.ids({.due = ActionsDue::ThisMonth}), (Ids{1, 2, 3, 4}));
        QCOMPARE(firm.ids({.due = ActionsDue::NoDay}), (Ids{5}));
        QCOMPARE(firm.ids({.type = CustomerType::Core}), (Ids{1, 2}));
        QCOMPARE(firm.ids({.onlyGone = true}), (Ids{5}));
        QCOMPARE(firm.ids({.search = "söhne"}), (Ids{1, 2})); // by name
        QCOMPARE(firm.ids({.search = "zed"}), (Ids{4}));
        QCOMPARE(firm.ids({.search = "nego"}), (Ids{3}));
    }

    // Given as Core: Bob is Marginal now. Done by hand, or as what the customer is: nothing to say.
    void anotherTypesPlaybook_isFound()
    {
        const Firm firm;
        QCOMPARE(firm.ids({.states = States::All, .onlyOtherType = true}), (Ids{3}));
        QVERIFY(givenAs(firm.actions[6]) == CustomerType::Marginal);
        QVERIFY(!givenAs(firm.actions[1]));
    }

    void closing_setsTheDay_andReopeningTakesItAway()
    {
        const CustomerAction open = action(1, "A", "Visit", "", kNoDay);
        const CustomerAction done = inState(open, ActionState::Done, kToday);
        QCOMPARE(done.closedOn, kToday);
        QCOMPARE(inState(done, ActionState::Done, kToday + 5).closedOn, kToday); // it was closed before
        QCOMPARE(inState(done, ActionState::Dropped, kToday + 5).closedOn, kToday + 5);
        QCOMPARE(inState(done, ActionState::UnderWay, kToday + 5).closedOn, kNoDay);
    }

    void groups_countByOwner()
    {
        const Firm firm;
        const auto groups = actionGroups(firm.actions, {0, 1, 2, 3, 4}, true, kToday);
        QCOMPARE(groups.size(), std::size_t(4));
        QCOMPARE(groups[0].group.owner, std::string("Mia"));
        QCOMPARE(groups[0].actions, std::size_t(2));
        QCOMPARE(groups[0].late, std::size_t(1));
        QCOMPARE(groups[1].group.owner, std::string("mia")); // another person, for all the program knows
        QCOMPARE(groups[2].group.owner, std::string("Zed"));
        QCOMPARE(groups[3].group.owner, std::string()); // nobody's last
        QCOMPARE(groups[3].late, std::size_t(0));
    }

    void groups_countByWeek()
    {
        const Firm firm;
        const auto groups = actionGroups(firm.actions, {0, 1, 2, 3, 4}, false, kToday);
        QCOMPARE(groups.size(), std::size_t(4));
        QCOMPARE(groups[0].group.kind, ActionGroup::Kind::Late);
        QCOMPARE(groups[0].actions, std::size_t(1));
        QCOMPARE(groups[1].group.monday, on(2026, 11, 23));
        QCOMPARE(groups[1].actions, std::size_t(2)); // today's and Sunday's
        QCOMPARE(groups[2].group.monday, on(2026, 11, 30));
        QCOMPARE(groups[3].group.kind, ActionGroup::Kind::NoDay);
    }

    void whileTypesAreComputed_nobodyHasOne()
    {
        Firm firm;
        firm.results.types.clear();
        QCOMPARE(firm.ids({.type = CustomerType::Core}), Ids{});
        QCOMPARE(firm.ids({.onlyOtherType = true}), Ids{});
        QCOMPARE(firm.ids({.onlyGone = true}), (Ids{5}));
    }
};

QTEST_APPLESS_MAIN(TestActionList)
#include "tst_actionlist.moc"
