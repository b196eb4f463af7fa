#include "tests/ui/twoaxes.h"
#include "ui/disagreement/disagreementmodel.h"
#include "ui/disagreement/disagreementpage.h"
#include "ui/disagreement/disputedmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QUndoStack>

#include <array>
#include <memory>

using namespace strata;

// The real page on a case small enough to do by hand. Breadth (40 %) and Depth (40 %) make the customer
// lifetime value, Margin (20 %) the net profit; both cuts are at 50 and nobody's margin is below. The value
// is thus b x + (1 - b) y, b being the breadth's part of breadth and depth:
//   the group: 0.5.  Ann's breadth of 60 % leaves 40 % to the others, 2 to 1, so b = 0.6 / (0.6 + 0.267) =
//   0.69. Bob's breadth of 20 %: b = 0.2 / (0.2 + 0.533) = 0.27. "Wide" (60, 30): 45 for the group, 50.8 for
//   Ann, 38.2 for Bob. "Deep" (30, 60): 45 for the group, 39.2 for Ann, 51.8 for Bob. "High" (90, 90) and
//   "Low" (10, 10) stay where they are.
// Ann's depth of 30 %: b = 0.61, Wide 48.3, Deep 41.7. Bob's of 50 %: b = 0.4, Wide 42, Deep 48. Nobody
// moves. The margin's weight leaves b as it is.
class TestDisagreementPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<DisagreementPage> m_page;

    static Project project(bool isRevealed)
    {
        Project project = test::twoAxesProject(
            {{"Wide", 60, 30, 100}, {"Deep", 30, 60, 90}, {"High", 90, 90, 80}, {"Low", 10, 10, 70}},
            test::twoAxesTree(40, 40, 20));

        Debate& debate = project.debate.edit();
        for (const char* name : {"Ann", "Bob"}) {
            Participant one;
            one.id = freshParticipantId(debate);
            one.name = name;
            debate.participants.push_back(one);
        }
        Round round;
        round.number = 1;
        round.groups = voteGroups(project.framework);
        round.openedAt = 1;
        round.closedAt = 2;
        round.revealedAt = isRevealed ? 3 : 0;
        const std::vector<std::vector<int>> votes = {{6000, 3000, 1000}, {2000, 5000, 3000}};
        for (std::size_t person = 0; person < votes.size(); ++person) {
            GroupVote vote;
            vote.rows = round.groups.front().rows;
            vote.weights = votes[person];
            vote.answers.assign(votes[person].begin(), votes[person].end());
            Ballot ballot;
            ballot.participant = debate.participants[person].id;
            ballot.castAt = 1;
            ballot.votes = {vote};
            round.ballots.push_back(ballot);
        }
        debate.rounds = {round};
        return project;
    }

    template <typename Widget> Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QAbstractItemModel* rows() const { return child<DataTable>("disagreementTable")->model(); }
    QAbstractItemModel* customers() const { return child<DataTable>("disputedTable")->model(); }
    // Percent signs stand after a narrow space that does not break.
    static QString plain(QString text) { return text.replace(QChar(0x202F), QLatin1Char(' ')).trimmed(); }
    static QString cell(QAbstractItemModel* model, int row, int column)
    {
        return plain(model->index(row, column).data().toString());
    }
    void start(const Project& project)
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        m_page = std::make_unique<DisagreementPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void setWeights(std::array<int, 3> weights)
    {
        Project next = m_workshop->project();
        for (std::size_t f = 0; f < 3; ++f)
            next.framework.factors[f].weight = weights[f];
        m_workshop->edit(next, QStringLiteral("Weights"));
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theRowThatMatters_isCountedAsByHand()
    {
        start(project(true));
        QCOMPARE(m_workshop->results().types,
                 (std::vector<std::uint8_t>{
                     std::uint8_t(CustomerType::Opportunistic), std::uint8_t(CustomerType::Opportunistic),
                     std::uint8_t(CustomerType::Core), std::uint8_t(CustomerType::Opportunistic)}));
        QTRY_COMPARE(rows()->rowCount(), 1);
        QAbstractItemModelTester tester(m_page->findChild<DisagreementModel*>(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(rows(), 0, DisagreementModel::Name), QStringLiteral("Breadth"));
        QCOMPARE(cell(rows(), 0, DisagreementModel::Votes), QStringLiteral("20–60 %"));
        QCOMPARE(cell(rows(), 0, DisagreementModel::Customers), QStringLiteral("2"));
        QCOMPARE(cell(rows(), 0, DisagreementModel::CustomerShare), QStringLiteral("50.0 %"));
        QVERIFY(child<QLabel>("disagreementSentence")->text().contains(QStringLiteral("Breadth")));
        QVERIFY(plain(child<QLabel>("disagreementSentence")->text())
                    .contains(QStringLiteral("up to 50 % of customers")));
        QVERIFY(child<QLabel>("disagreementSentence")->text().contains(QStringLiteral("2 row")));
        QCOMPARE(child<QLabel>("disagreementHarmless")->text(), QStringLiteral("Depth, Margin"));
        QVERIFY(!child<QLabel>("disagreementNote")->isVisible());
    }

    void theCustomersOfARow_areListedWithoutNamesOfVoters()
    {
        start(project(true));
        QTRY_COMPARE(customers()->rowCount(), 2);
        QAbstractItemModelTester tester(m_page->findChild<DisputedModel*>(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        int wide = cell(customers(), 0, DisputedModel::Customer) == QStringLiteral("Wide") ? 0 : 1;
        QCOMPARE(cell(customers(), wide, DisputedModel::Type), QStringLiteral("Opportunistic"));
        QCOMPARE(cell(customers(), wide, DisputedModel::SeenAs), QStringLiteral("Core 1, Opportunistic 1"));
        auto* table = child<DataTable>("disputedTable");
        QVERIFY(!table->toCsv().contains(QStringLiteral("Ann")));
        child<QCheckBox>("disagreementNames")->click();
        QCOMPARE(cell(customers(), wide, DisputedModel::SeenAs),
                 QStringLiteral("Core 1: Ann, Opportunistic 1: Bob"));
        QCOMPARE(cell(customers(), 1 - wide, DisputedModel::SeenAs),
                 QStringLiteral("Core 1: Bob, Opportunistic 1: Ann"));
        child<QCheckBox>("disagreementNames")->click();
        QCOMPARE(cell(customers(), wide, DisputedModel::SeenAs), QStringLiteral("Core 1, Opportunistic 1"));

        QSignalSpy opened(m_page.get(), &DisagreementPage::customerActivated);
        emit table->activated(customers()->index(wide, 0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 0);
    }

    void aRowThatIsClicked_becomesTheTopic()
    {
        start(project(true));
        QTRY_COMPARE(rows()->rowCount(), 1);
        QCOMPARE(m_workshop->topic(), std::string()); // the program's own choice is no topic
        auto* table = child<DataTable>("disagreementTable");
        table->clearSelection();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(rows()->index(0, 0)).center());
        QCOMPARE(m_workshop->topic(), std::string("breadth"));
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        child<QPushButton>("debateOnWeights")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<PageId>(), PageId::Weights);
    }

    void anotherWeight_marksTheResultAsOld()
    {
        start(project(true));
        QTRY_COMPARE(rows()->rowCount(), 1);
        setWeights({1000, 1000, 8000}); // b as before; Ann's 60 % leave 4.4 % to the depth: b = 0.93
        auto* note = child<QLabel>("disagreementNote");
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("before your last change")));
        QCOMPARE(cell(rows(), 0, DisagreementModel::Customers), QStringLiteral("2"));
        QTRY_VERIFY(!note->isVisible());
        m_workshop->undoStack()->undo();
        QVERIFY(note->isVisible());
        m_workshop->undoStack()->redo(); // the state of the result again: nothing to do
        QVERIFY(!note->isVisible());
    }

    void cancelled_itWaitsForAnotherChangeOrTheButton()
    {
        start(project(true));
        auto* cancel = child<QPushButton>("disagreementCancel");
        QVERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(!cancel->isVisible());
        QTest::qWait(2 * DisagreementPage::kRestMs);
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY(child<QLabel>("disagreementNote")->text().contains(QStringLiteral("stopped")));
        auto* again = child<QPushButton>("disagreementAgain");
        QVERIFY(again->isVisible());
        again->click();
        QTRY_COMPARE(rows()->rowCount(), 1);

        setWeights({1000, 1000, 8000});
        cancel->click();
        QVERIFY(child<QLabel>("disagreementNote")->text().contains(QStringLiteral("stopped")));
        setWeights({2000, 2000, 6000});
        QTRY_VERIFY(!child<QLabel>("disagreementNote")->isVisible());
    }

    void hidden_itDoesNoWork()
    {
        start(project(true));
        QTRY_COMPARE(rows()->rowCount(), 1);
        m_page->hide();
        setWeights({6000, 2667, 1333}); // the group is of Ann's mind: Wide is Core
        QTest::qWait(2 * DisagreementPage::kRestMs);
        m_page->show();
        QVERIFY(child<QLabel>("disagreementNote")->isVisible());
        QTRY_VERIFY(!child<QLabel>("disagreementNote")->isVisible());
    }

    void anUnrevealedRound_isNotCompared()
    {
        start(project(false));
        QTest::qWait(2 * DisagreementPage::kRestMs);
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY(child<QLabel>("emptyStateText")->isVisible());
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        child<QPushButton>("emptyStateButton")->click();
        QCOMPARE(asked.first().first().value<PageId>(), PageId::Ballots);
        QCOMPARE(child<QComboBox>("disagreementRound")->count(), 0);
    }

    void withoutCustomers_itAsksForData()
    {
        Project none = project(true);
        none.dataset = std::make_shared<const Dataset>();
        start(none);
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        child<QPushButton>("emptyStateButton")->click();
        QCOMPARE(asked.first().first().value<PageId>(), PageId::Data);
    }

    void aRoundThatIsHiddenAgain_leavesTheScreenAtOnce()
    {
        start(project(true));
        QTRY_COMPARE(customers()->rowCount(), 2);
        for (const bool isVisible : {true, false}) {
            m_page->setVisible(isVisible);
            Project next = m_workshop->project();
            next.debate.edit().rounds[0].revealedAt = 0;
            m_workshop->edit(next, QStringLiteral("Hide"));
            QCOMPARE(rows()->rowCount(), 0);
            QCOMPARE(customers()->rowCount(), 0);
            QVERIFY(child<QLabel>("disagreementSentence")->text().isEmpty());
            QVERIFY(child<QLabel>("disagreementHarmless")->text().isEmpty());
            m_page->show();
            QVERIFY(child<QLabel>("emptyStateText")->isVisible());
            QTest::qWait(2 * DisagreementPage::kRestMs); // nothing comes home late
            QCOMPARE(customers()->rowCount(), 0);
            m_workshop->undoStack()->undo();
            QTRY_COMPARE(customers()->rowCount(), 2);
        }
    }

    void anotherProject_takesTheOldOnesCustomersAway()
    {
        start(project(true));
        QTRY_COMPARE(customers()->rowCount(), 2);
        m_workshop->load(project(true)); // other customers, though they look alike
        QCOMPARE(rows()->rowCount(), 0);
        QCOMPARE(customers()->rowCount(), 0);
        QTRY_COMPARE(customers()->rowCount(), 2);
        m_page->hide();
        m_workshop->load(project(true));
        QCOMPARE(customers()->rowCount(), 0);
    }

    void names_areHiddenAgainWhenThePageIsLeft()
    {
        start(project(true));
        QTRY_COMPARE(customers()->rowCount(), 2);
        child<QCheckBox>("disagreementNames")->click();
        QVERIFY(child<QCheckBox>("disagreementNames")->isChecked());
        m_page->hide();
        m_page->show();
        QVERIFY(!child<QCheckBox>("disagreementNames")->isChecked());
        QVERIFY(!cell(customers(), 0, DisputedModel::SeenAs).contains(QStringLiteral("Ann")));
    }

    void aMetric_saysItsFactorQuietly()
    {
        RowDisagreement factor, metric;
        factor.factor = metric.factor = "loyalty";
        metric.metric = "order_count";
        factor.customers = metric.customers = 1;
        Disagreement result;
        result.rows = {factor, metric};
        DisagreementModel model;
        model.setDisagreement(result, defaultFramework());
        QCOMPARE(model.index(0, 0).data(DisagreementModel::kTitleRole).toString(), QStringLiteral("Loyalty"));
        QVERIFY(model.index(0, 0).data(DisagreementModel::kUnderRole).toString().isEmpty());
        QCOMPARE(model.index(1, 0).data(DisagreementModel::kUnderRole).toString(),
                 QStringLiteral("in Loyalty"));
        QCOMPARE(model.index(1, 0).data().toString(),
                 model.index(1, 0).data(DisagreementModel::kTitleRole).toString()
                     + QStringLiteral(" in Loyalty"));
    }

    void aNewRound_isChosen()
    {
        start(project(true));
        QTRY_COMPARE(rows()->rowCount(), 1);
        Project next = m_workshop->project();
        Round second = next.debate->rounds.front();
        second.number = 2;
        for (Ballot& ballot : second.ballots)
            ballot.votes.front().weights = {4000, 4000, 2000}; // everybody agrees
        next.debate.edit().rounds.push_back(second);
        m_workshop->edit(next, QStringLiteral("Round 2"));
        auto* rounds = child<QComboBox>("disagreementRound");
        QCOMPARE(rounds->count(), 2);
        QCOMPARE(rounds->currentData().toInt(), 2);
        QTRY_COMPARE(rows()->rowCount(), 0);
        QVERIFY(
            child<QLabel>("disagreementSentence")->text().contains(QStringLiteral("nobody changes type")));
        rounds->setCurrentIndex(0);
        QTRY_COMPARE(rows()->rowCount(), 1);
    }
};

QTEST_MAIN(TestDisagreementPage)
#include "tst_disagreementpage.moc"
