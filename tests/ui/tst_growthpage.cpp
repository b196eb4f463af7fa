#include "tests/ui/growthfixture.h"
#include "ui/explain/explain.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/growthmodel.h"
#include "ui/growth/growthpage.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/headroombars.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace strata;

// The real page on the bakers of growthfixture.h, worked out there by hand.
class TestGrowthPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<GrowthPage> m_page;

    template <typename Widget> Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    GrowthRun& run() const { return GrowthRun::of(*m_workshop); }
    bool isReady() const { return run().state() == GrowthRun::State::Ready; }
    DataTable* table() const { return part<DataTable>("growthTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += cell(row, GrowthModel::Name);
        return all;
    }
    void list(const char* key) const { part<QPushButton>(key)->click(); }
    const GrowthRules& rules() const { return m_workshop->project().growth->rules; }
    void open(const Project& project)
    {
        m_page.reset();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        m_page = std::make_unique<GrowthPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
    }

private slots:
    void init()
    {
        open(test::bakers());
        QTRY_VERIFY(isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theLists_areWhatAHandComputes()
    {
        QAbstractItemModelTester tester(table()->model());
        QCOMPARE(names(),
                 (QStringList{"Ann, =cakes", "Baker 1", "Baker 2", "Baker 3"})); // most headroom first
        QCOMPARE(cell(0, GrowthModel::NetSales), QStringLiteral("500"));
        QCOMPARE(cell(0, GrowthModel::Potential), QStringLiteral("4,000"));
        QCOMPARE(cell(0, GrowthModel::Headroom), QStringLiteral("3,500"));
        QVERIFY2(cell(0, GrowthModel::Peers).contains(QStringLiteral("Bakery")),
                 qPrintable(cell(0, GrowthModel::Peers)));
        QVERIFY(!cell(0, GrowthModel::Reason).isEmpty());
        QCOMPARE(cell(0, GrowthModel::Trend), QStringLiteral("0\u202F%"));
        list("list/keep");
        QCOMPARE(names(), QStringList{"Baker 4"});
        list("list/lowCost");
        QCOMPARE(names(), QStringList{"Old mill"});
        // 3500 + 3000 + 2000 + 1000
        QVERIFY2(part<QPushButton>("list/grow")->text().contains(QStringLiteral("9,500")),
                 qPrintable(part<QPushButton>("list/grow")->text()));
        QVERIFY(part<QPushButton>("list/grow")->text().startsWith(QStringLiteral("Grow: 4,")));
        const std::vector<HeadroomBars::Bar>& bars = part<HeadroomBars>("headroomBars")->bars();
        QCOMPARE(bars.size(), std::size_t{1});
        QCOMPARE(bars[0].headroom, 9500.0);
        QCOMPARE(bars[0].name, QStringLiteral("Bakery"));
    }

    void sorting_goesByTheFigure()
    {
        table()->sortByColumn(GrowthModel::NetSales, Qt::DescendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Baker 3"));
        table()->sortByColumn(GrowthModel::Name, Qt::DescendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Baker 3"));
        QCOMPARE(names().last(), QStringLiteral("Ann, =cakes"));
    }

    void why_fillsTheFormulaIn()
    {
        const QString why
            = table()->model()->index(0, GrowthModel::Potential).data(Qt::WhatsThisRole).toString();
        for (const char* figure : {"400.00", "10", "4,000", "500", "3,500", "Ann"})
            QVERIFY2(why.contains(QLatin1String(figure)), qPrintable(why));
    }

    void eachSetting_isOneUndoStep()
    {
        part<QDoubleSpinBox>("headroomPercent")->setValue(30.0); // 30 % of 4000: B3 has too little
        QCOMPARE(rules().headroomPercent, 30.0);
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTRY_VERIFY(isReady());
        QCOMPARE(names(), (QStringList{"Ann, =cakes", "Baker 1", "Baker 2"}));
        m_workshop->undoStack()->undo();
        QTRY_VERIFY(isReady());
        QCOMPARE(names().size(), 4);
        QCOMPARE(part<QDoubleSpinBox>("headroomPercent")->value(), 25.0);

        auto* small = part<QLineEdit>("smallBelow");
        small->setFocus();
        small->selectAll();
        QTest::keyClicks(small, "1500");
        QTest::keyClick(small, Qt::Key_Return);
        QCOMPARE(rules().smallBelow, 1500.0);
        QTRY_VERIFY(isReady());
        QCOMPARE(names(), (QStringList{"Ann, =cakes", "Baker 1"}));
        QCOMPARE(m_workshop->undoStack()->count(), 1);

        auto* size = part<QComboBox>("sizeField");
        size->setCurrentIndex(size->findData(QStringLiteral("-")));
        emit size->activated(size->currentIndex());
        QCOMPARE(rules().sizeField, std::string("-"));
        QCOMPARE(m_workshop->undoStack()->count(), 2);
        part<QPushButton>("useSuggestions")->click();
        QVERIFY(rules() == GrowthRules());
        QCOMPARE(m_workshop->undoStack()->count(), 3);
        QTRY_VERIFY(isReady());
        QCOMPARE(part<QComboBox>("industryField")->currentText(),
                 QStringLiteral("Business type (suggested)"));
    }

    void wrongInput_isAnsweredBesideTheField()
    {
        auto* small = part<QLineEdit>("smallBelow");
        small->setFocus();
        small->selectAll();
        QTest::keyClicks(small, "much");
        QTest::keyClick(small, Qt::Key_Return);
        QCOMPARE(rules().smallBelow, 5000.0);
        QVERIFY(part<QLabel>("smallBelowProblem")->isVisible());
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void withoutFields_itSaysWhatIsMissing()
    {
        Project project = test::bakers();
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        dataset->customers.fields.clear();
        project.dataset = dataset;
        project.growth.edit().rules.industryField = project.growth.edit().rules.sizeField = "";
        open(project);
        QTRY_VERIFY(isReady());
        QVERIFY(part<QLabel>("growthLacking")->isVisible());
        // All nine together: the middle one buys 4000 a year, as with ten people each.
        QCOMPARE(names(), (QStringList{"Ann, =cakes", "Baker 1", "Baker 2", "Baker 3"}));
        QCOMPARE(cell(0, GrowthModel::Potential), QStringLiteral("4,000"));
    }

    void aFieldThatIsGone_isExplained()
    {
        Project next = m_workshop->project();
        next.growth.edit().rules.industryField = "territory";
        m_workshop->edit(next, QStringLiteral("Field"));
        QTRY_VERIFY(run().state() == GrowthRun::State::Failed);
        QVERIFY(part<QLabel>("growthState")->text().contains(QStringLiteral("territory")));
        QCOMPARE(names().size(), 0);
    }

    void chosenRows_startACampaign()
    {
        table()->clearSelection();
        table()->selectionModel()->select(table()->model()->index(1, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table()->selectionModel()->select(table()->model()->index(3, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy pages(m_page.get(), &Page::pageRequested);
        part<QPushButton>("startCampaign")->click();
        QCOMPARE(pages.count(), 1);
        const std::vector<Campaign>& campaigns = m_workshop->project().growth->campaigns;
        QCOMPARE(campaigns.size(), std::size_t{1});
        QVERIFY(campaigns[0].members == (std::vector<CampaignMember>{{"B1", {}, false}, {"B3", {}, false}}));
        QCOMPARE(m_workshop->undoStack()->count(), 1);
    }

    void withoutAChoice_allListedAreTaken()
    {
        table()->clearSelection();
        m_page->startCampaign();
        QCOMPARE(m_workshop->project().growth->campaigns[0].members.size(), std::size_t{4});
    }

    void newcomers_takeTheLotsBack()
    {
        Project next = m_workshop->project();
        Campaign campaign;
        campaign.id = "g1";
        campaign.name = "Autumn";
        campaign.drawnOn = 20000;
        campaign.members = {{"ANN", "marginal-small", true}};
        next.growth.edit().campaigns = {campaign};
        m_workshop->edit(next, QStringLiteral("Campaign"));
        table()->clearSelection();
        m_page->addToCampaign("g1");
        const Campaign& after = m_workshop->project().growth->campaigns[0];
        QCOMPARE(after.members.size(), std::size_t{4});
        QVERIFY(!Campaigns::hasLots(after));
        QVERIFY(!after.members[0].isControl && after.members[0].block.empty());
        const int steps = m_workshop->undoStack()->count();
        m_page->addToCampaign("g1"); // all of them are there
        QCOMPARE(m_workshop->undoStack()->count(), steps);
    }

    void activating_opensTheCustomer()
    {
        QSignalSpy opened(m_page.get(), &GrowthPage::customerActivated);
        emit table()->activated(table()->model()->index(0, 0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 8); // ANN came ninth
    }

    void whileComputing_theOlderAnswerIsMarked_andTheLatestWins()
    {
        QSemaphore hold; // keeps the one thread of work busy
        const int threads = workPool().maxThreadCount();
        workPool().setMaxThreadCount(1);
        workPool().start([&hold] { hold.acquire(); });
        part<QSpinBox>("peersAtLeast")->setValue(3);
        part<QDoubleSpinBox>("headroomPercent")->setValue(60.0);
        QVERIFY(run().isStale());
        QVERIFY(part<QPushButton>("growthStop")->isVisible());
        QVERIFY(!part<QLabel>("growthState")->text().isEmpty());
        QCOMPARE(names().size(), 4); // still those of before
        part<QPushButton>("growthStop")->click();
        QVERIFY(run().state() == GrowthRun::State::Stopped);
        QVERIFY(part<QPushButton>("growthAgain")->isVisible());
        part<QPushButton>("growthAgain")->click();
        hold.release();
        QTRY_VERIFY(isReady());
        workPool().setMaxThreadCount(threads);
        QCOMPARE(names(), (QStringList{"Ann, =cakes", "Baker 1"})); // 60 % of 4000 is 2400
        QVERIFY(part<QLabel>("growthState")->text().isEmpty());
    }

    void hidden_nothingIsComputed()
    {
        m_page->hide();
        Project next = m_workshop->project();
        next.growth.edit().rules.headroomPercent = 60.0;
        m_workshop->edit(next, QStringLiteral("Headroom"));
        QTest::qWait(100);
        QVERIFY(run().state() == GrowthRun::State::Waiting);
        m_page->show();
        QTRY_VERIFY(isReady());
        QCOMPARE(names().size(), 2);
    }

    void withoutCustomers_thePageSaysWhatItNeeds()
    {
        open(Project());
        QVERIFY(part<QLabel>("emptyStateText")->isVisible());
    }

    void aHundredThousandCustomers_doNotBlock()
    {
        Project project;
        BatchRows rows;
        CustomerField industry;
        industry.name = "industry";
        std::string lines;
        for (int i = 0; i < 100000; ++i) {
            const std::string id = std::to_string(i);
            rows.customers.ids.push_back("C" + id);
            rows.customers.names.push_back("Customer " + id);
            industry.texts.push_back("Trade " + std::to_string(i % 40));
        }
        rows.customers.fields = {industry};
        BatchRows sales;
        sales.kind = TableKind::InvoiceLines;
        const Day first = *parseIsoDate("2024-01-02"), last = *parseIsoDate("2025-12-30");
        project.dataset = assemble({std::make_shared<const BatchRows>(rows)});
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        InvoiceLines& all = dataset->lines;
        for (int i = 0; i < 100000; ++i)
            for (const Day day : {first, last}) {
                all.customer.push_back(i);
                all.date.push_back(day);
                all.invoice.push_back(std::int32_t(all.invoiceIds.size()));
                all.invoiceIds.push_back("N" + std::to_string(all.invoiceIds.size()));
                all.product.push_back(-1);
                all.category.push_back(-1);
                all.quantity.push_back(1.0);
                all.net.push_back(Amount(100 + i % 977) * kAmountUnit);
                for (std::vector<Amount>* amounts : {&all.cost, &all.list, &all.freight, &all.freightBilled})
                    amounts->push_back(kNoAmount);
                all.isReturn.push_back(0);
                all.due.push_back(kNoDay);
                all.paid.push_back(kNoDay);
            }
        project.dataset = dataset;
        m_page.reset();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_workshop->results().types.size() == 100000 && !m_workshop->isRecalculating(), 60000);
        m_page = std::make_unique<GrowthPage>(*m_workshop);
        m_page->resize(1230, 800);
        // What the main thread does in one go; a window blocks for as long. Loose, for slow machines with
        // sanitizers: it takes a few ms here.
        QElapsedTimer clock;
        clock.start();
        m_page->show();
        const qint64 shown = clock.restart();
        qint64 longest = 0;
        while (!isReady() && longest < 60000) {
            clock.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            longest = std::max(longest, clock.elapsed());
            QThread::msleep(1);
        }
        QVERIFY(isReady());
        QVERIFY(table()->model()->rowCount() > 1000);
        qInfo("shown in %lld ms, longest turn of the event loop %lld ms", shown, longest);
        QVERIFY2(shown < 1000 && longest < 1500, "the window stood still");
    }
};

QTEST_MAIN(TestGrowthPage)
#include "tst_growthpage.moc"
