#include "core/method/confidence.h"
#include "tests/ui/twoaxes.h"
#include "ui/background.h"
#include "ui/whatif/confidencecard.h"
#include "ui/whatif/confidencemodel.h"
#include "ui/whatif/confidencepage.h"
#include "ui/whatif/confidencerun.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <memory>

using namespace strata;

// The real page on a case small enough to do by hand. Breadth and depth make the customer lifetime value,
// margin the net profit; both cuts are at 50 and nobody's margin is below. The value is b x + (1 - b) y, b
// being the breadth's part of breadth and depth. Ann votes 60, 30, 10 and Bob 20, 50, 30; a mixture of l Ann
// and 1 - l Bob has b = (20 + 40 l) / (70 + 20 l), l from 0 to 1, each as likely.
//   "Wide" (60, 40) is at 50 from b = 1/2, l = 1/2: Core in 50 % of the draws.
//   "Deep" (36, 60) is at 50 up to b = 5/12, l = 0.29: Core in 29 %.
//   "High" (90, 90) is Core and "Low" (10, 10) Opportunistic, whatever the weights.
class TestConfidencePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ConfidencePage> m_page;

    static Project project(bool isRevealed = true)
    {
        Project project = test::twoAxesProject(
            {{"Wide", 60, 40, 100}, {"Deep", 36, 60, 90}, {"High", 90, 90, 80}, {"Low", 10, 10, 70}},
            test::twoAxesTree(40, 40, 20));
        Debate& debate = project.debate.edit();
        Round round;
        round.number = 1;
        round.groups = voteGroups(project.framework);
        round.openedAt = round.closedAt = 1;
        round.revealedAt = isRevealed ? 2 : 0;
        const std::array<std::vector<int>, 2> votes{std::vector<int>{6000, 3000, 1000}, {2000, 5000, 3000}};
        for (const std::vector<int>& weights : votes) {
            Participant one;
            one.id = freshParticipantId(debate);
            one.name = debate.participants.empty() ? "Ann" : "Bob";
            debate.participants.push_back(one);
            GroupVote vote;
            vote.rows = round.groups.front().rows;
            vote.weights = weights;
            Ballot ballot;
            ballot.participant = one.id;
            ballot.castAt = 1;
            ballot.votes = {vote};
            round.ballots.push_back(ballot);
        }
        debate.rounds = {round};
        return project;
    }

    template <typename Widget> Widget* part(const char* name, QWidget* in = nullptr) const
    {
        return (in ? in : m_page.get())->findChild<Widget*>(QLatin1String(name));
    }
    ConfidenceRun& run() const { return ConfidenceRun::of(*m_workshop); }
    bool isReady() const { return run().state() == ConfidenceRun::State::Ready; }
    QAbstractItemModel* rows() const { return part<DataTable>("confidenceCustomers")->model(); }
    int rowOf(const char* name) const
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (rows()->index(row, ConfidenceModel::Name).data().toString() == QLatin1String(name))
                return row;
        return -1;
    }
    double share(const char* name, int column) const
    {
        bool isNumber = false;
        const double share
            = rows()->index(rowOf(name), column).data(DataTable::ExportRole).toDouble(&isNumber);
        if (!isNumber) // a row that is not there is no zero
            QTest::qFail(name, __FILE__, __LINE__);
        return share;
    }
    QString sentence() const { return part<QLabel>("confidencePageSentence")->text(); }
    void changeCut(double value) const
    {
        Project next = m_workshop->project();
        next.rules.clvCut.value = value;
        m_workshop->edit(next, QStringLiteral("Cut"));
    }
    void choose(QComboBox* combo, int index) const
    {
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project());
        m_page = std::make_unique<ConfidencePage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        QTRY_VERIFY(isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void betweenTheBallots_theSharesAreTheExactOnes()
    {
        QAbstractItemModelTester tester(rows());
        QCOMPARE(rows()->rowCount(), 4);
        // 1 000 draws: within four standard errors.
        QVERIFY(std::abs(share("Wide", ConfidenceModel::CoreShare) - 0.5) < 0.064);
        QVERIFY(std::abs(share("Deep", ConfidenceModel::CoreShare) - 0.2895) < 0.058);
        QCOMPARE(share("High", ConfidenceModel::CoreShare), 1.0);
        QCOMPARE(share("Low", ConfidenceModel::OpportunisticShare), 1.0);
        const auto surenessOf
            = [&](const char* name) { return rows()->index(rowOf(name), ConfidenceModel::Sure).data(); };
        QCOMPARE(surenessOf("High").toString(), QStringLiteral("Sure"));
        QCOMPARE(surenessOf("Deep").toString(), QStringLiteral("Leaning"));
        QVERIFY(sentence().contains(QStringLiteral("50"))); // High and Low, of four; nobody has sales
        QCOMPARE(part<QComboBox>("confidenceSource")->currentData().toInt(), 1);
    }

    void overAllWeights_isAskedByTheList()
    {
        auto* source = part<QComboBox>("confidenceSource");
        choose(source, source->findData(0));
        QCOMPARE(run().question().source, WeightSource::AllWeights);
        QCOMPARE(rows()->rowCount(), 0); // the old figures are gone at once
        QTRY_VERIFY(isReady());
        // b is uniform between any two weights: Wide from 1/2 on, Deep up to 5/12.
        QVERIFY(std::abs(share("Wide", ConfidenceModel::CoreShare) - 0.5) < 0.064);
        QVERIFY(std::abs(share("Deep", ConfidenceModel::CoreShare) - 5.0 / 12) < 0.063);
    }

    void theSeed_isShownAndDecidesTheDraws()
    {
        const double before = share("Wide", ConfidenceModel::CoreShare);
        auto* seed = part<QSpinBox>("confidenceSeed");
        QCOMPARE(seed->value(), 1);
        seed->setValue(2);
        QTRY_VERIFY(isReady());
        QCOMPARE(run().answer()->question.seed, std::uint64_t{2});
        const double other = share("Wide", ConfidenceModel::CoreShare);
        seed->setValue(1);
        QTRY_VERIFY(isReady());
        QCOMPARE(share("Wide", ConfidenceModel::CoreShare), before);
        QVERIFY(other != before);
    }

    void howSureIsSure_drawsNothingAnew()
    {
        part<QSpinBox>("confidenceSureAt")->setValue(60);
        QVERIFY(isReady());
        QCOMPARE(rows()->index(rowOf("Deep"), ConfidenceModel::Sure).data().toString(),
                 QStringLiteral("Sure"));
        QVERIFY(sentence().contains(QStringLiteral("75")));
    }

    void aChangeOfTheModel_blanksTheFiguresUntilTheyAreNew()
    {
        Project next = m_workshop->project();
        next.rules.clvCut.value = 95.0;
        m_workshop->edit(next, QStringLiteral("Cut"));
        QTRY_VERIFY(!isReady()); // with the results themselves, at the end of this turn
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY(!sentence().contains(QLatin1Char('%')));
        QTRY_VERIFY(isReady());
        QCOMPARE(share("High", ConfidenceModel::CoreShare), 0.0);
    }

    void stopped_nothingIsShownUntilDrawnAgain()
    {
        choose(part<QComboBox>("confidenceDraws"), 1);
        QCOMPARE(run().question().draws, 10000);
        QCOMPARE(run().state(), ConfidenceRun::State::Drawing);
        QVERIFY(part<QPushButton>("confidenceStop")->isVisible());
        part<QPushButton>("confidenceStop")->click();
        QCOMPARE(run().state(), ConfidenceRun::State::Stopped);
        QCOMPARE(rows()->rowCount(), 0);
        QVERIFY(part<QPushButton>("confidenceAgain")->isVisible());
        part<QPushButton>("confidenceAgain")->click();
        QTRY_VERIFY(isReady());
        QCOMPARE(run().answer()->question.draws, 10000);
    }

    void theList_isFilteredByNameAndSureness()
    {
        part<QLineEdit>("confidenceSearch")->setText(QStringLiteral("w")); // Wide and Low
        QCOMPARE(rows()->rowCount(), 2);
        part<QLineEdit>("confidenceSearch")->clear();
        auto* filter = part<QComboBox>("confidenceFilter");
        choose(filter, filter->findData(int(Sureness::Leaning)));
        QVERIFY(rowOf("Deep") >= 0 && rowOf("High") < 0);
        choose(filter, 0);
        QCOMPARE(rows()->rowCount(), 4);
    }

    void aRow_selectsAndOpensTheCustomer()
    {
        auto* table = part<DataTable>("confidenceCustomers");
        table->sortByColumn(ConfidenceModel::Name, Qt::AscendingOrder);
        QCOMPARE(rows()->index(0, 0).data().toString(), QStringLiteral("Deep"));
        QSignalSpy opened(m_page.get(), &ConfidencePage::customerActivated);
        table->setCurrentIndex(rows()->index(rowOf("High"), 0));
        QCOMPARE(m_workshop->selectedCustomer(), 2);
        emit table->activated(rows()->index(rowOf("High"), 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toInt(), 2);
        m_workshop->selectCustomer(3);
        QCOMPARE(table->currentIndex().row(), rowOf("Low"));
    }

    void unseen_nothingIsDrawn()
    {
        m_page->hide();
        Project next = m_workshop->project();
        next.rules.clvCut.value = 95.0;
        m_workshop->edit(next, QStringLiteral("Cut"));
        QSignalSpy settled(m_workshop.get(), &Workshop::settled);
        QTRY_VERIFY(!settled.isEmpty());
        QCOMPARE(run().state(), ConfidenceRun::State::Waiting);
        m_page->show();
        QTRY_VERIFY(isReady());
    }

    void unseen_thePageFollowsNoTick_andPutsNobodyInOrder()
    {
        m_page->hide();
        changeCut(95.0);
        QTRY_COMPARE(run().state(), ConfidenceRun::State::Waiting);
        QSignalSpy changes(&run(), &ConfidenceRun::changed);
        QSignalSpy results(m_workshop.get(), &Workshop::resultsChanged);
        changeCut(94.0);
        QTRY_COMPARE(results.count(), 1);
        QCOMPARE(changes.count(), 0); // nothing was there to be taken away
        ConfidenceCard card(*m_workshop); // draws for itself
        card.show();
        QTRY_VERIFY(isReady());
        QCOMPARE(rows()->rowCount(), 0);
        m_page->show();
        QCOMPARE(rows()->rowCount(), 4);
        QCOMPARE(share("High", ConfidenceModel::CoreShare), 0.0);
    }

    void aQuestionAskedWhileItWaits_isShown()
    {
        m_page->hide();
        changeCut(95.0);
        QTRY_COMPARE(run().state(), ConfidenceRun::State::Waiting);
        QSignalSpy changes(&run(), &ConfidenceRun::changed);
        ConfidenceQuestion question = run().question();
        question.seed = 7;
        run().ask(question);
        QCOMPARE(changes.count(), 1);
    }

    void aDrawThatNobodySees_ends()
    {
        // All threads wait, so that what is drawn is not there before the page is hidden.
        QThreadPool* pool = &workPool();
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        QSemaphore gate;
        m_page->setUpdatesEnabled(false); // painting may want a thread too
        pool->start([&gate] { gate.acquire(); });
        choose(part<QComboBox>("confidenceDraws"), 1);
        QCOMPARE(run().state(), ConfidenceRun::State::Drawing);
        m_page->hide();
        m_page->show(); // at once: it goes on
        QCoreApplication::processEvents();
        const ConfidenceRun::State seen = run().state();
        m_page->hide();
        QTest::qWait(10);
        const ConfidenceRun::State unseen = run().state();
        gate.release();
        pool->waitForDone();
        pool->setMaxThreadCount(threads);
        m_page->setUpdatesEnabled(true);
        QCOMPARE(seen, ConfidenceRun::State::Drawing);
        QCOMPARE(unseen, ConfidenceRun::State::Waiting);
        m_page->show();
        QTRY_VERIFY(isReady());
        QCOMPARE(run().answer()->question.draws, 10000);
    }

    void aGestureThatRestsBeforeItEnds_isDrawn()
    {
        QSignalSpy settled(m_workshop.get(), &Workshop::settled);
        m_workshop->beginGesture(QStringLiteral("Cut"));
        Project next = m_workshop->project();
        next.rules.clvCut.value = 95.0;
        m_workshop->tick(next);
        QTRY_VERIFY(!settled.isEmpty());
        m_workshop->endGesture();
        QTRY_VERIFY(isReady());
        QCOMPARE(share("High", ConfidenceModel::CoreShare), 0.0);
    }

    void customersThatWereClosed_areLetGo()
    {
        const std::weak_ptr<const Dataset> closed = m_workshop->project().dataset;
        m_workshop->load(Project());
        QTRY_VERIFY(closed.expired());
        QTRY_VERIFY(part<QLabel>("emptyStateText")->isVisible());
        m_workshop->load(project());
        QTRY_VERIFY(isReady());
        QVERIFY(!part<QLabel>("emptyStateText")->isVisible());
    }

    void theListOfSources_isFilledOnlyWhereItIsAnother()
    {
        const auto* source = part<QComboBox>("confidenceSource");
        QSignalSpy removed(source->model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(source->model(), &QAbstractItemModel::modelReset);
        changeCut(95.0);
        QTRY_VERIFY(!isReady());
        QTRY_VERIFY(isReady());
        QCOMPARE(removed.count() + reset.count(), 0);
        QCOMPARE(source->count(), 2);
    }

    void theCurrencyOfTheFile_isNoMarkup()
    {
        Project next = m_workshop->project();
        next.currency = "<b>X</b>";
        m_workshop->edit(next, QStringLiteral("Currency"));
        const QString tip
            = rows()->headerData(ConfidenceModel::NetSales, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QStringLiteral("<p>")) && tip.contains(QStringLiteral("&lt;b&gt;X")),
                 qPrintable(tip));
    }

    void anUnrevealedRound_isNotOffered()
    {
        cleanup();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project(false));
        m_page = std::make_unique<ConfidencePage>(*m_workshop);
        m_page->show();
        QTRY_VERIFY(isReady());
        QCOMPARE(run().question().source, WeightSource::AllWeights);
        QCOMPARE(part<QComboBox>("confidenceSource")->count(), 1);

        Project next = m_workshop->project(); // revealed, it is what nobody had to choose
        next.debate.edit().rounds.front().revealedAt = 2;
        m_workshop->edit(next, QStringLiteral("Reveal"));
        QTRY_VERIFY(isReady() && run().question().source == WeightSource::BetweenBallots);
        QCOMPARE(part<QComboBox>("confidenceSource")->count(), 2);
    }

    void theCard_namesThoseWhoAreNotSure()
    {
        ConfidenceCard card(*m_workshop);
        card.show();
        QVERIFY(isReady()); // the page's answer is the card's
        auto* table = part<QTableWidget>("confidenceTable", &card);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Wide"));
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Deep"));
        QSignalSpy page(&card, &ConfidenceCard::pageRequested);
        QSignalSpy opened(&card, &ConfidenceCard::customerActivated);
        part<QPushButton>("confidenceCardOpen", &card)->click();
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.front().front().value<PageId>(), PageId::Confidence);
        emit table->activated(table->model()->index(1, 0));
        QCOMPARE(opened.front().front().toInt(), 1);
    }
};

QTEST_MAIN(TestConfidencePage)
#include "tst_confidencepage.moc"
