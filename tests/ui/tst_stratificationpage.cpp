#include "core/method/contributions.h"
#include "core/sample/sample.h"
#include "ui/charts/matrixchart.h"
#include "ui/charts/whalechart.h"
#include "ui/stratification/customermodel.h"
#include "ui/overriding/overridedialog.h"
#include "ui/stratification/stratificationpage.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace strata;

class TestStratificationPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<StratificationPage> m_page;
    MatrixChart* m_matrix = nullptr;

    void drag(Axis axis, QPoint by)
    {
        const QPoint from = m_matrix->cutHandle(axis).toPoint();
        QTest::mousePress(m_matrix, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(m_matrix, from + by * step / 5);
    }

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        Project project = sampleProject();
        project.dataset = assemble(makeSample(80));
        m_workshop->load(project);
        m_page = std::make_unique<StratificationPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_matrix = m_page->findChild<MatrixChart*>(QStringLiteral("matrix"));
        QVERIFY(m_matrix);
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void draggingACut_isOneStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("as a score") << int(CutKind::Score);
        QTest::newRow("as a percentile") << int(CutKind::Percentile);
    }

    void draggingACut_isOneStep()
    {
        QFETCH(int, kind);
        Project project = m_workshop->project();
        project.rules.clvCut = {CutKind(kind), 50.0};
        m_workshop->load(project);
        const double score = m_workshop->results().clvCut;
        drag(Axis::CustomerLifetimeValue, {60, 0});
        QTest::mouseRelease(m_matrix, Qt::LeftButton);
        QTRY_VERIFY(m_workshop->results().clvCut > score + 5.0);
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QCOMPARE(m_workshop->project().rules.clvCut.kind, CutKind(kind));
        QVERIFY(m_workshop->project().rules.clvCut.value > 50.0);
        QVERIFY(m_workshop->project().rules.netProfitCut == project.rules.netProfitCut);
        m_workshop->undoStack()->undo();
        QCOMPARE(m_workshop->project().rules.clvCut.value, 50.0);
    }

    void escapeWhileDragging_putsTheLineBack()
    {
        const Rules before = m_workshop->project().rules;
        drag(Axis::NetProfit, {0, -50});
        QVERIFY(!(m_workshop->project().rules == before));
        QTest::keyClick(m_matrix, Qt::Key_Escape);
        QVERIFY(m_workshop->project().rules == before);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void arrowsWhileDragging_changeNothing()
    {
        drag(Axis::NetProfit, {0, -50});
        const Rules dragged = m_workshop->project().rules;
        QTest::keyClick(m_matrix, Qt::Key_Right);
        QVERIFY(m_workshop->isInGesture());
        QVERIFY(m_workshop->project().rules == dragged);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void arrows_moveTheLines()
    {
        const Rules before = m_workshop->project().rules;
        m_matrix->setFocus();
        QTest::keyClick(m_matrix, Qt::Key_Right);
        QCOMPARE(m_workshop->project().rules.clvCut.value, before.clvCut.value + 1.0);
        QTest::keyClick(m_matrix, Qt::Key_Down);
        QCOMPARE(m_workshop->project().rules.netProfitCut.value, before.netProfitCut.value - 1.0);
        QCOMPARE(m_workshop->undoStack()->count(), 2);
    }

    void anotherKindOfCut_movesNobody()
    {
        const std::vector<std::uint8_t> before = m_workshop->results().types;
        auto* kind = m_page->findChild<QComboBox*>(QStringLiteral("clvCutKind"));
        QVERIFY(kind);
        const CutKind was = m_workshop->project().rules.clvCut.kind;
        QTest::keyClick(kind, was == CutKind::Score ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(m_workshop->project().rules.clvCut.kind != was);
        QTest::qWait(20);
        std::size_t moved = 0; // the value is rounded to a tenth: one customer may lie in between
        for (std::size_t i = 0; i < before.size(); ++i)
            moved += before[i] != m_workshop->results().types[i] ? 1 : 0;
        QVERIFY(moved <= 1);
    }

    void theTable_survivesSortingFilteringAndUndo()
    {
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("customerTable"));
        auto* model = qobject_cast<CustomerModel*>(table->model());
        QVERIFY(model);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 80);
        for (int column = 0; column < CustomerModel::ColumnCount; ++column) {
            table->sortByColumn(column, Qt::AscendingOrder);
            table->sortByColumn(column, Qt::DescendingOrder);
        }
        std::int64_t shown = 0;
        for (int type = 0; type < int(kTypeCount); ++type) {
            model->setType(CustomerType(type));
            shown += model->rowCount();
        }
        QCOMPARE(shown, std::int64_t(80)); // the types tie out to all customers
        model->setType({});
        Project project = m_workshop->project();
        project.rules.clvCut.value = 10.0;
        m_workshop->edit(project, QStringLiteral("Cut"));
        QTest::qWait(20);
        m_workshop->undoStack()->undo();
        QTest::qWait(20);
        QCOMPARE(model->rowCount(), 80);
    }

    void selection_isTheSameInTableAndWorkshop()
    {
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("customerTable"));
        auto* model = qobject_cast<CustomerModel*>(table->model());
        table->selectRow(3);
        const int customer = model->customerOf(3);
        QCOMPARE(m_workshop->selectedCustomer(), customer);
        table->sortByColumn(CustomerModel::Name, Qt::AscendingOrder);
        QCOMPARE(m_workshop->selectedCustomer(), customer);
        QCOMPARE(model->customerOf(table->selectionModel()->selectedRows().first().row()), customer);
        m_workshop->selectCustomer(model->customerOf(7));
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 7);
    }

    void find_showsWhoMatches()
    {
        auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("findCustomer"));
        auto* table = m_page->findChild<DataTable*>(QStringLiteral("customerTable"));
        const std::string& id = m_workshop->project().dataset->customers.ids[17];
        search->setFocus();
        QTest::keyClicks(search, QString::fromStdString(id));
        QVERIFY(table->model()->rowCount() >= 1);
        QVERIFY(table->model()->rowCount() < 80);
    }

    void overrides_areSortedAndLifted()
    {
        Project project = m_workshop->project();
        const auto& ids = project.dataset->customers.ids;
        project = withOverride(project, {ids[5], CustomerType::Core, "strategic", "Ann", 20000});
        project = withOverride(project, {ids[2], CustomerType::Excluded, "house account", "Bob", 20001});
        project = withOverride(project, {ids[5], CustomerType::Marginal, "changed our mind", "Cid", 20002});
        QCOMPARE(project.overrides.size(), std::size_t(2));
        QVERIFY(project.overrides[0].customerId < project.overrides[1].customerId);
        m_workshop->edit(project, QStringLiteral("Set type by hand"));
        QTRY_COMPARE(int(m_workshop->results().types[5]), int(CustomerType::Marginal));
        QCOMPARE(int(m_workshop->results().types[2]), int(CustomerType::Excluded));
        project = withoutOverride(project, ids[5]);
        QCOMPARE(project.overrides.size(), std::size_t(1));
    }

    void whatTheMetricsAdd_isTheCompositeScore()
    {
        const Results& results = m_workshop->results();
        int checked = 0;
        for (std::size_t i = 0; i < results.composite.size(); ++i) {
            if (results.composite[i] < 0.0 || results.scoredMetrics[i] != results.metrics)
                continue;
            double points = 0.0;
            for (const Contribution& one : contributions(m_workshop->project(), m_workshop->metrics(), m_workshop->scores(), i))
                points += one.points;
            QVERIFY2(
                std::abs(points - results.composite[i]) < 1e-6, // doubles of sums of 20 terms up to 100
                qPrintable(
                    QStringLiteral("customer %1: %2 and %3").arg(i).arg(points).arg(results.composite[i])));
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void theThinnedWhaleCurve_keepsStartPeakAndEnd()
    {
        WhaleCurve whale;
        for (int i = 0; i < 5000; ++i) {
            whale.order.push_back(i);
            whale.total += i < 3001 ? 1.0 : -0.25;
            whale.cumulative.push_back(whale.total);
        }
        whale.peakCustomers = 3001;
        const auto points = WhaleChart::thinned(whale, false);
        QVERIFY(points.size() <= WhaleChart::kMostPoints);
        QCOMPARE(points.front(), QPointF(0, 0));
        QCOMPARE(points.back(), QPointF(100, whale.total));
        QVERIFY(std::find(points.begin(), points.end(), QPointF(100.0 * 3001 / 5000, 3001.0))
                != points.end());
    }
};

QTEST_MAIN(TestStratificationPage)
#include "tst_stratificationpage.moc"
