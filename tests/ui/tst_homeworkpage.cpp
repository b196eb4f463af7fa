#include "core/method/homework.h"
#include "core/sample/sample.h"
#include "ui/homework/comparisonmodel.h"
#include "ui/homework/homeworkpage.h"
#include "ui/homework/proposal.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>
#include <set>

using namespace strata;

// The real page on a real workshop with the sample's customers, handled the way a person does.
class TestHomeworkPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = sampleProject();
        m_sample.dataset = assemble(makeSample(80));
        for (const char* name : {"Ann", "Bob", "Cid"}) {
            Participant one;
            one.id = freshParticipantId(*m_sample.debate);
            one.name = name;
            m_sample.debate.edit().participants.push_back(one);
        }
    }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(m_sample);
        m_page = std::make_unique<HomeworkPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void withoutCustomersOrPeople_itSaysWhatIsMissing();
    void theProposal_holdsEveryTypeAndTheLargest();
    void accounts_areAddedBySearchAndTakenOut();
    void sorting_isOneUndoStep();
    void sorting_isInTheProjectOnlyAtItsEnd();
    void sortingAgain_startsNeutral();
    void sortingAgain_replacesWhatIsSorted();
    void leavingTheProject_keepsWhatWasSorted();
    void anotherProject_getsNothingOfASort();
    void accountsThatGo_endTheSortAndTheRestIsKept();
    void sorting_showsNothingOfTheModel();
    void discarding_keepsNothing();
    void leavingThePage_keepsWhatWasSorted();
    void aPageThatGoesWhileSorting_keepsWhatWasSorted();
    void answers_areHiddenBeforeTheComparison();
    void agreement_isCountedByHand();
    void theComparison_showsDifferencesFirst();
    void names_showOnlyWhenAsked();
    void names_areAskedForAgainEveryTime();
    void comparingAndHiding_areDecisions();
    void talkingAboutIt_parksTheAccount();

private:
    template <typename Widget = QWidget> Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    const Homework& homework() const { return m_workshop->project().debate->homework; }
    int steps() const { return m_workshop->undoStack()->index(); }
    CustomerType computed(const std::string& id) const
    {
        return CustomerType(
            m_workshop->results()
                .computedTypes[std::size_t(customerIndex(*m_workshop->project().dataset, id))]);
    }
    static CustomerType other(CustomerType type, int by)
    {
        return CustomerType((int(type) + by) % int(kStratumCount));
    }
    // Four accounts with a type: all three agree with the model; two of three say another type; each says
    // something else; only Ann says something, and agrees.
    void loadAnswers(bool isRevealed) const
    {
        Project project = m_sample;
        Homework& next = project.debate.edit().homework;
        next.accounts = proposeAccounts(*project.dataset, m_workshop->metrics(), m_workshop->results(), 4);
        QCOMPARE(next.accounts.size(), std::size_t(4));
        const auto say = [&](const char* who, std::size_t account, int by) {
            next.answers.push_back(
                {who, next.accounts[account], other(computed(next.accounts[account]), by)});
        };
        for (const char* who : {"p1", "p2", "p3"})
            say(who, 0, 0);
        say("p1", 1, 1);
        say("p2", 1, 1);
        say("p3", 1, 0);
        say("p1", 2, 0);
        say("p2", 2, 1);
        say("p3", 2, 2);
        say("p1", 3, 0);
        next.isRevealed = isRevealed;
        m_workshop->load(project);
    }

    Project m_sample;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<HomeworkPage> m_page;
};

void TestHomeworkPage::withoutCustomersOrPeople_itSaysWhatIsMissing()
{
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    m_workshop->load(Project{});
    press("emptyStateButton");
    QCOMPARE(asked.takeFirst()[0].value<PageId>(), PageId::Data);
    Project project = m_sample;
    project.debate.edit().participants.clear();
    m_workshop->load(project);
    press("emptyStateButton");
    QCOMPARE(asked.takeFirst()[0].value<PageId>(), PageId::Planning);
    m_workshop->load(m_sample);
    QVERIFY(find("accountsCard")->isVisible());
}

void TestHomeworkPage::theProposal_holdsEveryTypeAndTheLargest()
{
    press("proposeAccounts");
    QCOMPARE(steps(), 1);
    QCOMPARE(homework().accounts.size(), std::size_t(16));
    QCOMPARE(std::set<std::string>(homework().accounts.begin(), homework().accounts.end()).size(),
             std::size_t(16));
    std::array<int, kTypeCount> types{};
    for (const std::string& id : homework().accounts)
        ++types[std::size_t(computed(id))];
    for (std::size_t type = 0; type < kStratumCount; ++type)
        QVERIFY2(types[type] >= 2, kTypeKeys[type]);
    // The largest customer that has a type leads the list.
    const auto& sales = m_workshop->metrics().netSales;
    std::size_t largest = sales.size();
    for (std::size_t i = 0; i < sales.size(); ++i)
        if (!isStatus(CustomerType(m_workshop->results().computedTypes[i]))
            && (largest == sales.size() || sales[i] > sales[largest]))
            largest = i;
    QCOMPARE(homework().accounts.front(), m_workshop->project().dataset->customers.ids[largest]);
    const std::vector<std::string> first = homework().accounts;
    press("proposeAccounts");
    QCOMPARE(steps(), 1); // the same again
    QVERIFY(homework().accounts == first);
    QVERIFY(find<QLabel>("accountCount")->text().contains(QStringLiteral("16")));
}

void TestHomeworkPage::accounts_areAddedBySearchAndTakenOut()
{
    const std::string id = m_workshop->project().dataset->customers.ids[7];
    auto* search = find<QLineEdit>("accountSearch");
    search->setFocus();
    QTest::keyClicks(search, QString::fromStdString(id));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(steps(), 1);
    QVERIFY(homework().accounts == std::vector<std::string>{id});
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("no such customer"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(find<QLabel>("accountProblem")->isVisible());
    QCOMPARE(steps(), 1);
    QTest::mouseClick(find<QToolButton>(("removeAccount_" + id).c_str()), Qt::LeftButton);
    QVERIFY(homework().accounts.empty());
    QCOMPARE(steps(), 2);
}

void TestHomeworkPage::sorting_isOneUndoStep()
{
    press("proposeAccounts");
    m_page->startSorting("p1");
    QWidget* sort = find("accountSort");
    QVERIFY(sort->isVisible());
    for (int i = 0; i < 16; ++i)
        QTest::keyClick(sort, i % 2 ? Qt::Key_1 : Qt::Key_4);
    QTest::keyClick(sort, Qt::Key_Left); // back to the last one
    QTest::keyClick(sort, Qt::Key_2);
    press("saveSorting");
    QCOMPARE(steps(), 2);
    QCOMPARE(m_workshop->undoStack()->undoText(), QStringLiteral("Homework of Ann"));
    QCOMPARE(homework().answers.size(), std::size_t(16));
    QCOMPARE(homework().answers[0].type, CustomerType::ServiceDrain);
    QCOMPARE(homework().answers[1].type, CustomerType::Core);
    QCOMPARE(homework().answers[15].type, CustomerType::Opportunistic);
    QVERIFY(find("peopleCard")->isVisible());
    QTRY_VERIFY(find<QLabel>("sorted_p1")->text().contains(QStringLiteral("16")));
    m_workshop->undoStack()->undo();
    QVERIFY(homework().answers.empty());
}

void TestHomeworkPage::sorting_isInTheProjectOnlyAtItsEnd()
{
    press("proposeAccounts");
    const Project before = m_workshop->project();
    m_page->startSorting("p1");
    QWidget* sort = find("accountSort");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(sort, Qt::Key_1);
    QVERIFY(m_workshop->project() == before);
    QVERIFY(!m_workshop->isInGesture());
    QCOMPARE(steps(), 1);
    // A step of somebody else in between takes nothing away.
    Project next = m_workshop->project();
    next.debate.edit().notes = "Meanwhile";
    m_workshop->edit(next, QStringLiteral("Notes"));
    m_workshop->undoStack()->undo();
    QCoreApplication::processEvents();
    QVERIFY(sort->isVisible());
    press("stopSorting");
    QCOMPARE(homework().answers.size(), std::size_t(5));
    QCOMPARE(m_workshop->undoStack()->undoText(), QStringLiteral("Homework of Ann"));
}

void TestHomeworkPage::sortingAgain_startsNeutral()
{
    loadAnswers(false);
    m_page->startSorting("p1"); // has sorted all four
    QWidget* sort = find("accountSort");
    const QString before = find<QLabel>("sortedBefore")->text();
    QVERIFY2(find<QLabel>("sortedBefore")->isVisible() && before.contains(QStringLiteral("4 of 4")),
             qPrintable(before));
    for (int place = 0; place < 4; ++place) {
        for (const QAbstractButton* button : sort->findChildren<QAbstractButton*>())
            QVERIFY(!button->isChecked());
        QTest::keyClick(sort, Qt::Key_Right);
    }
    press("discardSorting");
    m_page->startSorting("p2"); // the last account is open
    QVERIFY(find<QLabel>("sortProgress")->text().contains(QStringLiteral("4 of 4")));
    press("discardSorting");
    QCOMPARE(steps(), 0);
    QCOMPARE(homework().answers.size(), std::size_t(10));
}

void TestHomeworkPage::sortingAgain_replacesWhatIsSorted()
{
    loadAnswers(false);
    const Homework before = homework();
    m_page->startSorting("p1");
    const CustomerType wanted = other(computed(before.accounts[0]), 1);
    QTest::keyClick(find("accountSort"), Qt::Key(Qt::Key_1 + int(wanted)));
    QVERIFY(homework() == before);
    press("stopSorting");
    QCOMPARE(steps(), 1);
    Homework expected = before;
    expected.answers[0].type = wanted; // Ann's first one; what she did not sort again stays
    QVERIFY(homework() == expected);
}

void TestHomeworkPage::leavingTheProject_keepsWhatWasSorted()
{
    press("proposeAccounts");
    m_page->startSorting("p2");
    QTest::keyClick(find("accountSort"), Qt::Key_3);
    emit m_workshop->aboutToLeave();
    QCOMPARE(homework().answers.size(), std::size_t(1));
    QCOMPARE(homework().answers[0].participant, std::string("p2"));
    QVERIFY(!find("accountSort")->isVisible());
}

void TestHomeworkPage::anotherProject_getsNothingOfASort()
{
    loadAnswers(false);
    Project another = m_workshop->project(); // the same people and accounts, and nobody has sorted
    another.debate.edit().homework.answers.clear();
    for (const bool hasHistory : {false, true}) {
        loadAnswers(false);
        if (hasHistory) {
            Project next = m_workshop->project();
            next.debate.edit().notes = "A step";
            m_workshop->edit(next, QStringLiteral("Notes"));
        }
        m_page->startSorting("p2");
        QTest::keyClick(find("accountSort"), Qt::Key_1);
        m_workshop->load(another);
        m_page->hide(); // leaving the page would keep it
        QCoreApplication::processEvents();
        QVERIFY(homework().answers.empty());
        QCOMPARE(steps(), 0);
        m_page->show();
        QVERIFY(!find("accountSort")->isVisible());
    }
}

void TestHomeworkPage::accountsThatGo_endTheSortAndTheRestIsKept()
{
    press("proposeAccounts");
    m_page->startSorting("p1");
    QTest::keyClick(find("accountSort"), Qt::Key_1);
    QTest::keyClick(find("accountSort"), Qt::Key_2);
    Project next = m_workshop->project();
    const std::string gone = next.debate->homework.accounts[0], stays = next.debate->homework.accounts[1];
    std::erase(next.debate.edit().homework.accounts, gone);
    m_workshop->edit(next, QStringLiteral("Accounts"));
    QTRY_VERIFY(!find("accountSort")->isVisible());
    const std::vector<HomeworkAnswer> expected{{"p1", stays, CustomerType::Opportunistic}};
    QVERIFY(homework().answers == expected);
    QCOMPARE(steps(), 3);
    m_workshop->undoStack()->undo();
    QVERIFY(homework().answers.empty());
    QVERIFY(m_workshop->project() == next); // one step after the other
}

void TestHomeworkPage::sorting_showsNothingOfTheModel()
{
    press("proposeAccounts");
    m_page->startSorting("p1");
    for (const QAbstractButton* button : find("accountSort")->findChildren<QAbstractButton*>())
        QVERIFY(!button->isChecked());
    QVERIFY(!find<QLabel>("sortedFacts")->text().contains(QStringLiteral("core"), Qt::CaseInsensitive));
    QVERIFY(!find("comparisonView")->isVisible());
}

void TestHomeworkPage::discarding_keepsNothing()
{
    press("proposeAccounts");
    m_page->startSorting("p1");
    QTest::keyClick(find("accountSort"), Qt::Key_1);
    press("discardSorting");
    QCOMPARE(steps(), 1);
    QVERIFY(homework().answers.empty());
    QVERIFY(find("accountsCard")->isVisible());
}

void TestHomeworkPage::leavingThePage_keepsWhatWasSorted()
{
    press("proposeAccounts");
    m_page->startSorting("p2");
    QTest::keyClick(find("accountSort"), Qt::Key_3);
    QTest::keyClick(find("accountSort"), Qt::Key_Right); // skipped
    QTest::keyClick(find("accountSort"), Qt::Key_1);
    m_page->hide();
    QCOMPARE(steps(), 2);
    QCOMPARE(homework().answers.size(), std::size_t(2));
    QVERIFY(!m_workshop->isInGesture());
    m_page->show();
    QVERIFY(!find("accountSort")->isVisible()); // nobody finds Bob's answers there
}

void TestHomeworkPage::aPageThatGoesWhileSorting_keepsWhatWasSorted()
{
    press("proposeAccounts");
    m_page->startSorting("p2");
    QTest::keyClick(find("accountSort"), Qt::Key_3);
    m_page.reset();
    QCOMPARE(homework().answers.size(), std::size_t(1));
    QCOMPARE(steps(), 2);
}

void TestHomeworkPage::answers_areHiddenBeforeTheComparison()
{
    loadAnswers(false);
    QVERIFY(!find("comparisonView")->isVisible());
    auto* table = find<DataTable>("comparisonTable");
    QCOMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(find<QLabel>("sorted_p1")->text().contains(QStringLiteral("4")));
    QTRY_VERIFY(find<QLabel>("sorted_p2")->text().contains(QStringLiteral("3")));
    press("compareHomework");
    QCOMPARE(steps(), 1);
    QVERIFY(homework().isRevealed);
    QVERIFY(find("comparisonView")->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
    m_workshop->undoStack()->undo();
    QVERIFY(!find("comparisonView")->isVisible());
}

void TestHomeworkPage::agreement_isCountedByHand()
{
    loadAnswers(true);
    const HomeworkComparison found = compareHomework(m_workshop->project(), m_workshop->results());
    QCOMPARE(found.accounts[0].agreement, AccountComparison::Agrees);
    QCOMPARE(found.accounts[1].agreement, AccountComparison::Differs);
    QCOMPARE(found.accounts[2].agreement, AccountComparison::Divided);
    QCOMPARE(found.accounts[3].agreement, AccountComparison::Agrees);
    QVERIFY(!found.accounts[2].majority);
    QCOMPARE(found.agreed, 2); // of the three with a majority
    QCOMPARE(found.of, 3);
    QCOMPARE(found.people.size(), std::size_t(3));
    QCOMPARE(found.people[0].agreed, 3); // Ann: all but the second
    QCOMPARE(found.people[0].of, 4);
    QCOMPARE(found.people[1].agreed, 1); // Bob: the first
    QCOMPARE(found.people[1].of, 3);
    QCOMPARE(found.people[2].agreed, 2); // Cid: the first two
    const QString total = find<QLabel>("agreementTotal")->text();
    QVERIFY2(total.contains(QStringLiteral("2 of 3")) && total.contains(QStringLiteral("67")),
             qPrintable(total));
}

void TestHomeworkPage::theComparison_showsDifferencesFirst()
{
    loadAnswers(true);
    auto* table = find<DataTable>("comparisonTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto agreement = [table](int row) {
        return table->model()->index(row, ComparisonModel::Agreement).data(DataTable::SortRole).toInt();
    };
    QCOMPARE(agreement(0), int(AccountComparison::Differs));
    QCOMPARE(agreement(1), int(AccountComparison::Divided));
    QCOMPARE(agreement(2), int(AccountComparison::Agrees));
    QVERIFY(find<QLabel>("modelSees")->text().contains(QStringLiteral("10 of 10"))
            || find<QLabel>("modelSees")->text().contains(QStringLiteral("of 10 metrics")));
    QVERIFY(!find("previousAccount")->isEnabled());
    press("nextAccount");
    QCOMPARE(table->currentIndex().row(), 1);
    find<QCheckBox>("onlyDifferences")->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!find("nextAccount")->isEnabled());
    QSignalSpy opened(m_page.get(), &HomeworkPage::customerActivated);
    press("openCustomer");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), customerIndex(*m_workshop->project().dataset, homework().accounts[1]));
    press("hideAnswers");
    QVERIFY(!homework().isRevealed);
    QCOMPARE(homework().answers.size(), std::size_t(10));
}

void TestHomeworkPage::names_showOnlyWhenAsked()
{
    loadAnswers(true);
    const auto shown = [this](const char* name) {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [name](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromLatin1(name));
        });
    };
    QVERIFY(!shown("Ann") && !shown("Bob") && !shown("Cid"));
    find<QCheckBox>("showNames")->setChecked(true);
    QVERIFY(shown("Ann") && shown("Bob") && shown("Cid"));
    QVERIFY(find<QLabel>("peopleAgreement")->text().contains(QStringLiteral("3 of 4")));
}

void TestHomeworkPage::names_areAskedForAgainEveryTime()
{
    loadAnswers(true);
    auto* names = find<QCheckBox>("showNames");
    names->setChecked(true);
    m_page->hide(); // another page
    m_page->show();
    QVERIFY(!names->isChecked());
    names->setChecked(true);
    press("hideAnswers");
    press("compareHomework");
    QVERIFY(!names->isChecked());
    names->setChecked(true);
    Project another = m_workshop->project();
    another.debate.edit().homework.accounts.pop_back();
    m_workshop->load(another);
    QVERIFY(find("comparisonView")->isVisible());
    QVERIFY(!names->isChecked());
    names->setChecked(true);
    emit m_workshop->aboutToLeave();
    QVERIFY(!names->isChecked());
}

void TestHomeworkPage::comparingAndHiding_areDecisions()
{
    loadAnswers(false);
    const std::vector<HomeworkAnswer> answers = homework().answers;
    QVERIFY(m_workshop->project().debate->decisions.empty());
    press("compareHomework");
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1));
    const Decision compared = m_workshop->project().debate->decisions[0];
    QCOMPARE(compared.what, std::string("Homework compared"));
    QVERIFY2(compared.after.find("2 of 3") != std::string::npos, compared.after.c_str());
    press("hideAnswers");
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(2));
    QVERIFY(homework().answers == answers);
    QCOMPARE(steps(), 2);
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1)); // part of the same step
}

void TestHomeworkPage::talkingAboutIt_parksTheAccount()
{
    loadAnswers(true);
    press("talkAboutIt");
    QCOMPARE(steps(), 1);
    const auto& parked = m_workshop->project().debate->parkingLot;
    QCOMPARE(parked.size(), std::size_t(1));
    const auto& customers = m_workshop->project().dataset->customers;
    const auto i = std::size_t(customerIndex(*m_workshop->project().dataset, homework().accounts[1]));
    QVERIFY(parked[0].text.find(customers.names[i]) != std::string::npos);
    QVERIFY(!find("talkAboutIt")->isEnabled()); // once is enough
    m_workshop->undoStack()->undo();
    QVERIFY(find("talkAboutIt")->isEnabled());
}

QTEST_MAIN(TestHomeworkPage)
#include "tst_homeworkpage.moc"
