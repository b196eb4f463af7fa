#include "core/method/homework.h"

#include <QTest>

using namespace strata;

namespace {

constexpr CustomerType kCore = CustomerType::Core;
constexpr CustomerType kMarginal = CustomerType::Marginal;
constexpr CustomerType kDrain = CustomerType::ServiceDrain;

// Customers A to E as the model types them: two core, one marginal, one drain, one new. Three people sort
// what their homework asks for.
struct Office
{
    Project project;
    Results results;

    Office()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->customers.ids = {"A", "B", "C", "D", "E"};
        dataset->customers.names.resize(5);
        project.dataset = dataset;
        for (const CustomerType type : {kCore, kCore, kMarginal, kDrain, CustomerType::New})
            results.computedTypes.push_back(static_cast<std::uint8_t>(type));
        results.types = results.computedTypes;
        for (const char* id : {"p1", "p2", "p3"}) {
            Participant person;
            person.id = id;
            project.debate.edit().participants.push_back(person);
        }
    }

    void ask(std::vector<std::string> accounts)
    {
        project.debate.edit().homework.accounts = std::move(accounts);
    }
    void say(const char* participant, const char* customer, CustomerType type)
    {
        project.debate.edit().homework.answers.push_back({participant, customer, type});
    }
    HomeworkComparison compared() const { return compareHomework(project, results); }
    AccountComparison account(std::size_t place) const { return compared().accounts.at(place); }
};

} // namespace

class TestHomework : public QObject
{
    Q_OBJECT

private slots:
    void theMajority_isBesideTheModel()
    {
        Office office;
        office.ask({"C", "A"}); // in this order, not the dataset's
        office.say("p3", "A", kCore);
        office.say("p1", "A", kCore);
        office.say("p2", "A", kDrain);
        office.say("p1", "C", kDrain);
        const HomeworkComparison compared = office.compared();
        QCOMPARE(compared.accounts.size(), std::size_t{2});
        const AccountComparison& first = compared.accounts[0];
        QVERIFY(first.customerId == "C" && first.customer == 2 && first.model == kMarginal);
        QVERIFY(first.majority == kDrain); // one voice is the most there are
        QVERIFY(first.agreement == AccountComparison::Differs);
        const AccountComparison& second = compared.accounts[1];
        QVERIFY(second.majority == kCore && second.agreement == AccountComparison::Agrees);
        QCOMPARE(second.voices, (std::array<int, kStratumCount>{2, 0, 0, 1}));
        QCOMPARE(second.answers.size(), std::size_t{3});
        QVERIFY(second.answers[0].participant == "p1" && second.answers[1].type == kDrain);
        QCOMPARE(compared.agreed, 1);
        QCOMPARE(compared.of, 2);
    }

    void aTie_isNoMajority()
    {
        Office office;
        office.ask({"A"});
        office.say("p1", "A", kCore);
        office.say("p2", "A", kDrain);
        QVERIFY(!office.account(0).majority);
        QVERIFY(office.account(0).agreement == AccountComparison::Divided);
        QCOMPARE(office.compared().of, 0);
        office.say("p3", "A", kDrain);
        QVERIFY(office.account(0).agreement == AccountComparison::Differs);
        QCOMPARE(office.compared().of, 1);
    }

    void whatNobodySorted_andWhatTheModelCannotType_doNotCount()
    {
        Office office;
        office.ask({"A", "E", "gone"});
        office.say("p1", "E", kCore);
        office.say("p1", "gone", kCore);
        const HomeworkComparison compared = office.compared();
        QVERIFY(compared.accounts[0].agreement == AccountComparison::Unsorted);
        QVERIFY(compared.accounts[1].agreement == AccountComparison::Unscored);
        QVERIFY(compared.accounts[1].majority == kCore);
        QVERIFY(compared.accounts[2].agreement == AccountComparison::Unscored);
        QCOMPARE(compared.accounts[2].customer, -1);
        QCOMPARE(compared.agreed, 0);
        QCOMPARE(compared.of, 0);
        QCOMPARE(compared.people.size(), std::size_t{1});
        QCOMPARE(compared.people[0].of, 0);
    }

    // What somebody decided by hand is that person's word, not the model's.
    void anOverride_isNotTheModel()
    {
        Office office;
        office.ask({"A"});
        office.results.types[0] = static_cast<std::uint8_t>(kDrain);
        office.say("p1", "A", kDrain);
        QVERIFY(office.account(0).model == kCore);
        QVERIFY(office.account(0).agreement == AccountComparison::Differs);
    }

    void everyPerson_isCountedAlone()
    {
        Office office;
        office.ask({"A", "C", "E"});
        office.say("p2", "A", kCore);
        office.say("p2", "C", kCore);
        office.say("p2", "E", kCore); // the model has none
        office.say("p3", "A", kCore);
        office.say("p1", "B", kCore); // not asked for any more
        const HomeworkComparison compared = office.compared();
        QCOMPARE(compared.people.size(), std::size_t{2});
        QVERIFY(compared.people[0].participant == "p2" && compared.people[1].participant == "p3");
        QCOMPARE(compared.people[0].agreed, 1);
        QCOMPARE(compared.people[0].of, 2);
        QCOMPARE(compared.people[1].agreed, 1);
        QCOMPARE(compared.people[1].of, 1);
        const Homework& homework = office.project.debate->homework;
        QCOMPARE(sortedCount(homework, "p2"), 3);
        QCOMPARE(sortedCount(homework, "p1"), 0);
    }

    void withoutResults_nothingIsTyped()
    {
        Office office;
        office.ask({"A"});
        office.say("p1", "A", kCore);
        office.results = {};
        QVERIFY(office.account(0).agreement == AccountComparison::Unscored);
        office.ask({});
        QVERIFY(office.compared().accounts.empty() && office.compared().people.empty());
    }
};

QTEST_APPLESS_MAIN(TestHomework)
#include "tst_homework.moc"
