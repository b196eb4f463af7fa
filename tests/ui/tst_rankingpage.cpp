#include "core/sample/sample.h"
#include "ui/charts/rankchart.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/stratification/rankingmodel.h"
#include "ui/stratification/rankingpage.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strata;

class TestRankingPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<RankingPage> m_page;
    RankingModel* m_model = nullptr;
    DataTable* m_table = nullptr;

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        Project project = sampleProject();
        project.dataset = assemble(makeSample(120));
        m_workshop->load(project);
        m_page = std::make_unique<RankingPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<DataTable*>(QStringLiteral("rankingTable"));
        m_model = qobject_cast<RankingModel*>(m_table->model());
        QVERIFY(m_model);
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void ranks_countWhoIsBetter()
    {
        // By hand: sales 50, 30, 30, 10, unknown; scores 20, 80, 60, 90, 70; the last but one is new.
        const std::vector<Amount> sales{50, 30, 30, 10, kNoAmount, 99};
        const std::vector<double> scores{20, 80, 60, 90, 70, 95};
        std::vector<std::uint8_t> types(6, std::uint8_t(CustomerType::Core));
        types[5] = std::uint8_t(CustomerType::New);
        const Ranking ranking = rankCustomers(sales, scores, types);
        QCOMPARE(ranking.customers.size(), std::size_t(4));
        const std::int32_t bySales[] = {1, 2, 2, 4}, byScore[] = {4, 2, 3, 1};
        for (std::size_t k = 0; k < 4; ++k) {
            QCOMPARE(ranking.customers[k].bySales, bySales[k]);
            QCOMPARE(ranking.customers[k].byScore, byScore[k]);
        }
        QCOMPARE(ranking.customers[0].difference(), -3); // loud
        QCOMPARE(ranking.customers[3].difference(), 3); // valuable
    }

    void theLargestDifferences_comeFirst()
    {
        QVERIFY(m_model->rowCount() > 20);
        const auto differenceIn = [this](int row) {
            return m_model->index(row, RankingModel::Difference).data(DataTable::ExportRole).toDouble();
        };
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(std::abs(differenceIn(row - 1)) >= std::abs(differenceIn(row)));
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("loud")), Qt::LeftButton);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(differenceIn(row) < 0.0 && (row == 0 || differenceIn(row - 1) <= differenceIn(row)));
        const int loud = m_model->rowCount();
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("valuable")), Qt::LeftButton);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(differenceIn(row) > 0.0 && (row == 0 || differenceIn(row - 1) >= differenceIn(row)));
        QVERIFY(loud + m_model->rowCount() <= int(m_model->ranking().customers.size()));
    }

    void theTable_survivesSorting()
    {
        QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int rows = m_model->rowCount();
        for (int column = 0; column < RankingModel::ColumnCount; ++column) {
            m_table->sortByColumn(column, Qt::AscendingOrder);
            m_table->sortByColumn(column, Qt::DescendingOrder);
            QCOMPARE(m_model->rowCount(), rows);
        }
    }

    void namesAreSorted_byLetters()
    {
        m_table->sortByColumn(RankingModel::Name, Qt::AscendingOrder);
        const auto name = [this](int row) {
            return m_model->index(row, RankingModel::Name).data().toString().toLower().toUtf8();
        };
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY2(name(row - 1) <= name(row), name(row).constData());
        m_table->sortByColumn(RankingModel::Name, Qt::DescendingOrder);
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY2(name(row - 1) >= name(row), name(row).constData());
    }

    // While other data are computed there are no results, and nothing old is shown.
    void whileComputing_nobodyIsRanked()
    {
        Project next = m_workshop->project();
        auto dataset = std::make_shared<Dataset>(*next.dataset);
        constexpr std::size_t kMany = 151'000;
        dataset->payments.customer.assign(kMany, 0);
        dataset->payments.date.assign(kMany, *parseIsoDate("2013-01-01"));
        dataset->payments.amount.assign(kMany, 0);
        dataset->payments.invoice.assign(kMany, -1);
        next.dataset = dataset;
        m_workshop->edit(next, QStringLiteral("Import"));
        QVERIFY(m_workshop->results().types.empty());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_page->findChild<QLabel*>(QStringLiteral("rankingState"))->text().isEmpty());
        for (int column = 0; column < RankingModel::ColumnCount; ++column)
            m_table->sortByColumn(column, Qt::AscendingOrder);
        m_model->setSearch(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
        m_model->setSearch({});
        QTRY_VERIFY(m_model->rowCount() > 20);
    }

    // The answers have the figures that were filled in.
    void concentration_isExplainedWithItsFigures()
    {
        const Concentration& sales = m_model->ranking().sales;
        QVERIFY(sales.gini && sales.herfindahl);
        const QString gini = whyAt(m_page->findChild<QLabel*>(QStringLiteral("gini")));
        QVERIFY2(gini.contains(format::number(*sales.gini, 3)), qPrintable(gini));
        QVERIFY2(gini.contains(format::number(double(sales.customers))), qPrintable(gini));
        const QString index = whyAt(m_page->findChild<QLabel*>(QStringLiteral("herfindahl")));
        QVERIFY2(index.contains(format::number(*sales.herfindahl, 4)), qPrintable(index));
        QVERIFY2(index.contains(format::number(1.0 / *sales.herfindahl, 1)), qPrintable(index));
    }

    void aLineInTheChart_isTheCustomer()
    {
        auto* chart = m_page->findChild<RankChart*>(QStringLiteral("rankChart"));
        QVERIFY(!chart->named().empty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(m_workshop->selectedCustomer(), chart->named().front().customer);
        QSignalSpy opened(m_page.get(), &RankingPage::customerActivated);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), chart->named().front().customer);
    }

    void otherWeights_areRankedAnew()
    {
        const QString before = m_page->findChild<QLabel*>(QStringLiteral("spearman"))->text();
        QVERIFY(!before.isEmpty());
        Project project = m_workshop->project();
        for (Factor& factor : project.framework.factors)
            factor.weight = 0;
        project.framework.factors.back().weight = kFullWeight; // cost to serve alone
        m_workshop->edit(project, QStringLiteral("Weights"));
        QTRY_VERIFY(m_page->findChild<QLabel*>(QStringLiteral("spearman"))->text() != before);
    }
};

QTEST_MAIN(TestRankingPage)
#include "tst_rankingpage.moc"
