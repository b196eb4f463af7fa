#include "core/method/contributions.h"
#include "core/method/waysup.h"
#include "core/sample/sample.h"
#include "ui/charts/matrixchart.h"
#include "ui/charts/whalechart.h"
#include "ui/explain/waywords.h"
#include "ui/explain/whymodel.h"
#include "ui/filtering/attributes.h"
#include "ui/stratification/colouring.h"
#include "ui/stratification/customermodel.h"
#include "ui/filtering/filterbar.h"
#include "ui/stratification/stratificationpage.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QUndoStack>

#include <cmath>
#include <set>

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

    template <typename Widget> Widget* child(const char* name) const
    {
        const QString wanted = QString::fromLatin1(name);
        return wanted.isEmpty() ? m_page->findChild<Widget*>() : m_page->findChild<Widget*>(wanted);
    }

    QAction* menuAction(const char* name) const
    {
        QMenu* menu = child<QPushButton>("views")->menu();
        emit menu->aboutToShow();
        return menu->findChild<QAction*>(QString::fromLatin1(name));
    }

    std::set<int> listed() const
    {
        auto* model = qobject_cast<CustomerModel*>(child<DataTable>("customerTable")->model());
        std::set<int> customers;
        for (int row = 0; row < model->rowCount(); ++row)
            customers.insert(model->customerOf(row));
        return customers;
    }

    // Corners in scores; the mouse hits them to a pixel, so nobody may stand on an edge.
    void brush(double x1, double y1, double x2, double y2, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = m_matrix->positionOf(x1, y1).toPoint(),
                     to = m_matrix->positionOf(x2, y2).toPoint();
        QTest::mousePress(m_matrix, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(m_matrix, (from + to) / 2);
        QTest::mouseMove(m_matrix, to);
        QTest::mouseRelease(m_matrix, Qt::LeftButton, modifiers, to);
    }

    // Who stands within, of those with a type; to the pixel the mouse can hit.
    std::set<int> inside(double left, double low, double right, double high) const
    {
        const Results& results = m_workshop->results();
        const auto rounded = [this](double x, double y) {
            const QPointF origin = m_matrix->positionOf(0.0, 0.0), full = m_matrix->positionOf(100.0, 100.0);
            const QPoint at = m_matrix->positionOf(x, y).toPoint();
            return QPointF(100.0 * (at.x() - origin.x()) / (full.x() - origin.x()),
                           100.0 * (at.y() - origin.y()) / (full.y() - origin.y()));
        };
        const bool isByMouse = child<QPushButton>("tool/rectangle")->isChecked() ? !m_isByKeys : true;
        const QPointF a = isByMouse ? rounded(left, low) : QPointF(left, low);
        const QPointF b = isByMouse ? rounded(right, high) : QPointF(right, high);
        std::set<int> customers;
        for (std::size_t i = 0; i < results.types.size(); ++i) {
            const auto reaches = [](double score, double from, double to) {
                return (score >= from || from <= 0.5) && (score <= to || to >= 99.5);
            };
            if (results.types[i] < kStratumCount && reaches(results.clv[i], a.x(), b.x())
                && reaches(results.netProfit[i], a.y(), b.y()))
                customers.insert(int(i));
        }
        return customers;
    }

    bool m_isByKeys = false;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("StrataStratificationTest"));
    }

    void init()
    {
        QSettings().clear();
        m_isByKeys = false;
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
        const CutKind was = m_workshop->project().rules.clvCut.kind;
        child<QPushButton>("clvCut")->click();
        auto* kind = child<QComboBox>("cutKind");
        QTest::keyClick(kind, was == CutKind::Score ? Qt::Key_Down : Qt::Key_Up);
        child<QPushButton>("setCut")->click();
        QVERIFY(m_workshop->project().rules.clvCut.kind != was);
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTest::qWait(20);
        std::size_t moved = 0; // the value is rounded to a tenth: one customer may lie in between
        for (std::size_t i = 0; i < before.size(); ++i)
            moved += before[i] != m_workshop->results().types[i] ? 1 : 0;
        QVERIFY(moved <= 1);
    }

    void aTypedCut_isOneLoggedStep_andWrongInputIsAnswered()
    {
        const std::size_t logged = m_workshop->project().debate->decisions.size();
        QTest::mouseClick(m_matrix, Qt::LeftButton, {}, m_matrix->labelRect(Axis::NetProfit).center());
        auto* value = child<QLineEdit>("cutValue");
        QVERIFY(value->isVisible());
        value->setText(QStringLiteral("many"));
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(child<QLabel>("cutProblem")->isVisible());
        QCOMPARE(m_workshop->undoStack()->count(), 0);
        value->setText(QStringLiteral("72"));
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(!value->isVisible());
        QCOMPARE(m_workshop->project().rules.netProfitCut.value, 72.0);
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QCOMPARE(m_workshop->project().debate->decisions.size(), logged + 1);
    }

    void aCutThatIsOnlyLookedAt_keepsAllItsDigits()
    {
        Project next = m_workshop->project();
        next.rules.netProfitCut = {CutKind::Score, 46.12345};
        m_workshop->load(next);
        QTRY_COMPARE(child<QPushButton>("netProfitCut")->text(), QStringLiteral("Profit cut 46.1"));
        child<QPushButton>("netProfitCut")->click();
        auto* value = child<QLineEdit>("cutValue");
        QCOMPARE(value->text(), QStringLiteral("46.12"));
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(!value->isVisible());
        QCOMPARE(m_workshop->project().rules.netProfitCut.value, 46.12345);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void aCutOnAHalfPoint_saysSo()
    {
        Project next = m_workshop->project();
        next.rules.netProfitCut = {CutKind::Percentile, 60.5};
        m_workshop->load(next);
        QTRY_VERIFY(
            child<QPushButton>("netProfitCut")->text().startsWith(QLatin1String("Profit cut P 60.5:")));
    }

    void aRectangle_listsWhoIsInside()
    {
        child<QPushButton>("tool/rectangle")->click();
        brush(40, 90, 90, 45);
        QCOMPARE(listed(), inside(40, 45, 90, 90));
        QVERIFY(!listed().empty());
        QVERIFY(child<QPushButton>("chip/brush"));
        QTest::keyClick(m_matrix, Qt::Key_Escape);
        QCOMPARE(listed().size(), std::size_t(80));
    }

    void withCtrl_moreAreBrushed()
    {
        child<QPushButton>("tool/rectangle")->click();
        brush(0, 100, 40, 0);
        const std::set<int> first = listed();
        brush(60, 100, 100, 0, Qt::ControlModifier);
        std::set<int> both = inside(60, 0, 100, 100);
        both.insert(first.begin(), first.end());
        QCOMPARE(listed(), both);
    }

    void shiftAndDrag_isARectangleWithAnyTool()
    {
        brush(30, 100, 70, 0, Qt::ShiftModifier);
        QCOMPARE(listed(), inside(30, 0, 70, 100));
        QCOMPARE(m_workshop->undoStack()->count(), 0); // no cut was moved
    }

    void keysDrawARectangleToo()
    {
        child<QPushButton>("tool/rectangle")->click();
        m_matrix->setFocus();
        QTest::keyClick(m_matrix, Qt::Key_Space); // at 50, 50
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_matrix, Qt::Key_Right, Qt::ShiftModifier);
            QTest::keyClick(m_matrix, Qt::Key_Down, Qt::ShiftModifier);
        }
        QTest::keyClick(m_matrix, Qt::Key_Space);
        m_isByKeys = true;
        QCOMPARE(listed(), inside(50, 10, 90, 50));
    }

    void aLasso_holdsWhoIsInIt()
    {
        // Against testing every customer with Qt's own polygon.
        QPolygonF star;
        for (int i = 0; i < 41; ++i) {
            const double turn = 2.0 * 3.14159265358979 * i / 41.0, r = i % 2 ? 17.3 : 44.7;
            star << QPointF(50.3 + r * std::cos(turn), 49.1 + r * std::sin(turn));
        }
        const auto is = m_matrix->points().inside(star);
        int found = 0;
        for (std::size_t i = 0; i < is.size(); ++i) {
            const QPointF at(double(m_matrix->points().clv()[i]), double(m_matrix->points().profit()[i]));
            const bool expected
                = m_matrix->points().isShown(int(i)) && star.containsPoint(at, Qt::OddEvenFill);
            QCOMPARE(bool(is[i]), expected);
            found += expected;
        }
        QVERIFY(found > 0);
    }

    void margins_countEverybodyOnce()
    {
        MarginBars bars;
        bars.count({0.0f, 1.9f, 2.0f, 99.0f, 100.0f, 50.0f}, {1, 1, 1, 1, 1, 0}, {1, 0, 1, 1, 1, 1});
        QCOMPARE(bars.bins()[0], 2u);
        QCOMPARE(bars.brightBins()[0], 1u);
        QCOMPARE(bars.bins()[1], 1u);
        QCOMPARE(bars.bins()[49], 2u);
        QCOMPARE(bars.bins()[25], 0u);
    }

    void filters_saveAsViews_thatCanBeUndone()
    {
        CustomerView view = m_page->view();
        view.conditions = {{"type", ConditionKind::Is, {"core", "marginal"}, 0.0}};
        view.colour = "tier";
        view.sortBy = "composite";
        view.isDescending = false;
        m_page->showView(view);
        const std::set<int> expected = listed();
        for (const int customer : expected) {
            const auto type = CustomerType(m_workshop->results().types[std::size_t(customer)]);
            QVERIFY(type == CustomerType::Core || type == CustomerType::Marginal);
        }
        menuAction("saveView")->trigger();
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        QVERIFY(!child<QLabel>("viewProblem")->text().isEmpty()); // it needs a name
        QTest::keyClicks(child<QLineEdit>("viewName"), QStringLiteral("The middle"));
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        QCOMPARE(m_workshop->project().views->size(), std::size_t(1));
        view.name = "The middle";
        QVERIFY(m_workshop->project().views->front() == view);

        child<QToolButton>("removeChip/0")->click();
        QCOMPARE(listed().size(), std::size_t(80));
        emit child<QPushButton>("views")->menu()->aboutToShow();
        child<QPushButton>("views")->menu()->actions().first()->trigger();
        QCOMPARE(listed(), expected);
        QVERIFY(m_page->view().colour == "tier");

        menuAction("removeView")->trigger();
        QVERIFY(m_workshop->project().views->empty());
        m_workshop->undoStack()->undo();
        QCOMPARE(m_workshop->project().views->size(), std::size_t(1));
    }

    void aFilterIsAskedFor_andWrongInputIsAnswered()
    {
        child<QPushButton>("addFilter")->click();
        auto* attribute = child<QComboBox>("filterAttribute");
        attribute->setCurrentIndex(attribute->findData(QStringLiteral("metric:gm_pct")));
        auto* value = child<QLineEdit>("filterValue");
        QTest::keyClicks(value, QStringLiteral("a lot"));
        child<QPushButton>("applyFilter")->click();
        QVERIFY(child<QLabel>("filterProblem")->isVisible());
        value->setText(QStringLiteral("30"));
        child<QPushButton>("applyFilter")->click();
        const auto& conditions = child<FilterBar>("")->conditions();
        QCOMPARE(conditions.size(), std::size_t(1));
        QCOMPARE(conditions[0].number, 0.3); // 30 %
        QVERIFY(!listed().empty() && listed().size() < 80);
        const MetricColumn* margin = m_workshop->metrics().find("gm_pct");
        for (const int customer : listed())
            QVERIFY(margin->values[std::size_t(customer)] >= 0.3);
    }

    void serviceDrain_isToldFromLosingMoney()
    {
        Project project = m_workshop->project();
        project.rates.perOrder = 60.0;
        m_workshop->edit(project, QStringLiteral("Rates"));
        QTest::qWait(30);
        std::set<int> losing;
        for (std::size_t i = 0; i < m_workshop->results().types.size(); ++i)
            if (m_workshop->results().types[i] == std::uint8_t(CustomerType::ServiceDrain)
                && m_workshop->metrics().netProfit[i] < 0)
                losing.insert(int(i));
        QVERIFY(!losing.empty());
        QVERIFY(child<QLabel>("losses")->text().contains(QString::number(losing.size())));
        child<QPushButton>("showLosses")->click();
        QCOMPARE(listed(), losing);
    }

    void several_areSetByHandInOneStep()
    {
        auto* table = child<DataTable>("customerTable");
        auto* model = qobject_cast<CustomerModel*>(table->model());
        table->selectRow(2);
        table->selectionModel()->select(QItemSelection(model->index(5, 0), model->index(6, 0)),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::set<int> meant{model->customerOf(2), model->customerOf(5), model->customerOf(6)};
        child<QPushButton>("exclude")->click();
        child<QPushButton>("setOverride")->click();
        QVERIFY(child<QLabel>("overrideProblem")->isVisible()); // the reason is missing
        child<QLineEdit>("overrideReason")->setText(QStringLiteral("house accounts"));
        child<QPushButton>("setOverride")->click();
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTRY_COMPARE(m_workshop->project().overrides.size(), std::size_t(3));
        QTest::qWait(20);
        for (const int customer : meant)
            QCOMPARE(int(m_workshop->results().types[std::size_t(customer)]), int(CustomerType::Excluded));
        QVERIFY(
            std::is_sorted(m_workshop->project().overrides.begin(), m_workshop->project().overrides.end(),
                           [](const Override& a, const Override& b) { return a.customerId < b.customerId; }));
        m_workshop->undoStack()->undo();
        QVERIFY(m_workshop->project().overrides.empty());
    }

    // While the customers of other data are computed there are no results.
    void aTypeSetWhileComputing_isAnswered()
    {
        auto* table = child<DataTable>("customerTable");
        table->selectRow(2);
        child<QPushButton>("setType")->click();
        child<QLineEdit>("overrideReason")->setText(QStringLiteral("a promise"));
        Project next = m_workshop->project();
        auto dataset = std::make_shared<Dataset>(*next.dataset); // the same customers
        constexpr std::size_t kMany = 151'000;
        dataset->payments.customer.assign(kMany, 0);
        dataset->payments.date.assign(kMany, *parseIsoDate("2013-01-01"));
        dataset->payments.amount.assign(kMany, 0);
        dataset->payments.invoice.assign(kMany, -1);
        next.dataset = dataset;
        m_workshop->edit(next, QStringLiteral("Import"));
        QVERIFY(m_workshop->results().types.empty());
        QTest::keyClick(child<QLineEdit>("overrideReason"), Qt::Key_Return);
        QVERIFY(child<QLabel>("overrideProblem")->text().contains("being computed"));
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
        QTest::keyClick(child<QLineEdit>("overrideReason"), Qt::Key_Return);
        QCOMPARE(m_workshop->undoStack()->count(), 2);
        QCOMPARE(m_workshop->project().overrides.size(), std::size_t(1));
    }

    void leavingTheProject_forgetsWhatWasLookedAt()
    {
        CustomerView view = m_page->view();
        view.conditions = {{"type", ConditionKind::Is, {"core"}, 0.0}};
        view.search = "a";
        m_page->showView(view);
        menuAction("saveView")->trigger();
        QTest::keyClicks(child<QLineEdit>("viewName"), QStringLiteral("Core"));
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        child<DataTable>("customerTable")->selectRow(0);
        child<QPushButton>("setType")->click();
        child<QLineEdit>("overrideReason")->setText(QStringLiteral("between us"));
        emit m_workshop->aboutToLeave();
        QVERIFY(child<FilterBar>("")->conditions().empty());
        QVERIFY(child<QLineEdit>("findCustomer")->text().isEmpty());
        QCOMPARE(child<QPushButton>("views")->text(), QStringLiteral("Views"));
        QVERIFY(!child<QWidget>("overrideStrip")->isVisible());
        QVERIFY(child<QLineEdit>("overrideReason")->text().isEmpty());
        QCOMPARE(listed().size(), std::size_t(80));
    }

    void aView_isUpdatedAndRenamed()
    {
        menuAction("saveView")->trigger();
        QTest::keyClicks(child<QLineEdit>("viewName"), QStringLiteral("First"));
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        CustomerView other = m_page->view();
        other.conditions = {{"type", ConditionKind::Is, {"core"}, 0.0}};
        m_page->showView(other);
        menuAction("updateView")->trigger();
        QCOMPARE(m_workshop->project().views->size(), std::size_t(1));
        QVERIFY(m_workshop->project().views->front().conditions == other.conditions);
        QCOMPARE(m_workshop->project().views->front().name, std::string("First"));
        menuAction("renameView")->trigger();
        QCOMPARE(child<QLineEdit>("viewName")->text(), QStringLiteral("First"));
        child<QLineEdit>("viewName")->setText(QStringLiteral("Second"));
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        QCOMPARE(m_workshop->project().views->size(), std::size_t(1));
        QCOMPARE(m_workshop->project().views->front().name, std::string("Second"));
        QCOMPARE(m_workshop->undoStack()->count(), 3);
    }

    void aViewThatIsGone_isNotRenamed()
    {
        menuAction("saveView")->trigger();
        QTest::keyClicks(child<QLineEdit>("viewName"), QStringLiteral("First"));
        QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Return);
        menuAction("renameView")->trigger();
        QVERIFY(child<QLineEdit>("viewName")->isVisible());
        m_workshop->undoStack()->undo();
        QVERIFY(!child<QLineEdit>("viewName")->isVisible());
        emit child<QLineEdit>("viewName")->returnPressed();
        QVERIFY(m_workshop->project().views->empty());
    }

    // Without costs nobody is known to earn money.
    void aDrainOfUnknownProfit_isOnlyLow()
    {
        Project project = m_workshop->project();
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        dataset->lines.cost.assign(dataset->lines.size(), kNoAmount);
        project.dataset = dataset;
        m_workshop->load(project);
        auto* model = qobject_cast<CustomerModel*>(child<DataTable>("customerTable")->model());
        int drains = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto i = std::size_t(model->customerOf(row));
            if (m_workshop->results().types[i] != std::uint8_t(CustomerType::ServiceDrain))
                continue;
            QVERIFY(!isKnown(m_workshop->metrics().netProfit[i]));
            QCOMPARE(model->index(row, CustomerModel::Note).data().toString(),
                     QStringLiteral("Low against the others"));
            ++drains;
        }
        QVERIFY(drains > 0);
    }

    void theAnswerOfTheMatrix_namesTheAxesAsTheyLie()
    {
        QVERIFY(m_matrix->positionOf(90, 50).x() > m_matrix->positionOf(10, 50).x());
        QVERIFY(m_matrix->positionOf(50, 90).y() < m_matrix->positionOf(50, 10).y());
        const QString words = whyMatrix(*m_workshop).sentence;
        QVERIFY(words.contains("to the right its customer lifetime value score"));
        QVERIFY(words.contains("upwards its net profit score"));
    }

    void theNamesOfAttributes_areTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QString tier = attributeName("tier");
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(tier, QStringLiteral("Rang"));
    }

    void colours_nameTheMostFrequentValues()
    {
        // Ten values: the eight most frequent have colours, the ninth and tenth share one.
        Project project = m_workshop->project();
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        CustomerField field{.name = "rep", .texts = {}, .numbers = {}, .present = {}};
        for (std::size_t i = 0; i < 80; ++i)
            field.texts.push_back(i < 70       ? "rep " + std::to_string(i % 8)
                                      : i < 75 ? "rare"
                                      : i < 78 ? "odd"
                                               : "");
        dataset->customers.fields.push_back(field);
        project.dataset = dataset;
        const Colouring colouring
            = colouringBy("field:rep", project, m_workshop->metrics(), m_workshop->results());
        QCOMPARE(colouring.groups.size(), std::size_t(10));
        QCOMPARE(int(colouring.groupOf[70]), 8); // other
        QCOMPARE(int(colouring.groupOf[76]), 8);
        QCOMPARE(int(colouring.groupOf[79]), 9); // not known
        std::set<QRgb> different;
        for (const ColourGroup& group : colouring.groups)
            different.insert(group.colour.rgb());
        QCOMPARE(different.size(), std::size_t(10));
    }

    void numbersInColours_makeFiveBandsOfEqualSize()
    {
        Project project = m_workshop->project();
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        std::vector<double> numbers;
        for (int i = 0; i < 80; ++i)
            numbers.push_back(i);
        dataset->customers.fields.push_back({.name = "stores",
                                             .isNumber = true,
                                             .texts = {},
                                             .numbers = numbers,
                                             .present = std::vector<std::uint8_t>(80, 1)});
        project.dataset = dataset;
        const Colouring colouring
            = colouringBy("field:stores", project, m_workshop->metrics(), m_workshop->results());
        for (std::size_t i = 0; i < 80; ++i)
            QCOMPARE(std::size_t(colouring.groupOf[i]), i / 16);
    }

    void typedNumbers_areInTheAttributesUnit()
    {
        QCOMPARE(*attributeNumberFrom("metric:gm_pct", QStringLiteral("25 %")), 0.25);
        QCOMPARE(*attributeNumberFrom("metric:days_to_pay", QStringLiteral("45")), 45.0);
        QCOMPARE(*attributeNumberFrom("composite", QStringLiteral(" 62.5 ")), 62.5);
        QVERIFY(!attributeNumberFrom("composite", QStringLiteral("high")));
        QCOMPARE(*attributeNumberFrom("composite", QStringLiteral("1e300")), 1e300);
        QVERIFY(!attributeNumberFrom("composite", QStringLiteral("1e301"))); // no file takes it
        QVERIFY(!attributeNumberFrom("composite", QStringLiteral("-1e301")));
    }

    void extraColumns_sortAndExport()
    {
        auto* table = child<DataTable>("customerTable");
        auto* model = qobject_cast<CustomerModel*>(table->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setExtraColumns({"metric:days_to_pay", "clv"});
        const int column = model->columnOf("clv");
        QCOMPARE(column, int(CustomerModel::ColumnCount) + 1);
        table->sortByColumn(column, Qt::DescendingOrder);
        double before = 101.0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const double score = m_workshop->results().clv[std::size_t(model->customerOf(row))];
            QVERIFY(score <= before); // those without come last: they are below 0
            before = score;
        }
        QVERIFY(table->toCsv().contains(attributeName("clv")));
    }

    void anExtraColumnThatGoes_takesTheOrderAlong()
    {
        auto* table = child<DataTable>("customerTable");
        auto* model = qobject_cast<CustomerModel*>(table->model());
        const auto* header = table->horizontalHeader();
        const auto tick = [this](const char* attribute) {
            auto* list = child<QWidget>("columnList");
            child<QPushButton>("columns")->click();
            auto* view = list->findChild<QAbstractItemView*>();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                if (view->model()->index(row, 0).data().toString() == attributeName(attribute)) {
                    const QModelIndex index = view->model()->index(row, 0);
                    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
                    view->model()->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
                }
            list->hide();
        };
        tick("clv");
        tick("netProfitScore");
        QCOMPARE(model->extraColumns().size(), std::size_t(2));
        table->sortByColumn(model->columnOf("netProfitScore"), Qt::AscendingOrder);
        tick("clv"); // the one in front of it
        QCOMPARE(header->sortIndicatorSection(), model->columnOf("netProfitScore"));
        double before = -1.0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const double score = m_workshop->results().netProfit[std::size_t(model->customerOf(row))];
            QVERIFY(score < 0.0 || score >= before); // those without come last
            before = std::max(before, score);
        }
        tick("netProfitScore");
        QCOMPARE(header->sortIndicatorSection(), int(CustomerModel::NetSales));
        for (int row = 1; row < model->rowCount(); ++row) {
            const auto& sales = m_workshop->metrics().netSales;
            const Amount upper = sales[std::size_t(model->customerOf(row - 1))],
                         lower = sales[std::size_t(model->customerOf(row))];
            QVERIFY(!isKnown(lower) || upper <= lower); // those without come last
        }
    }

    void anExtraColumnOfOtherData_canBeUnticked()
    {
        auto* model = qobject_cast<CustomerModel*>(child<DataTable>("customerTable")->model());
        model->setExtraColumns({"field:rep"});
        child<QPushButton>("columns")->click();
        const auto* view = child<QWidget>("columnList")->findChild<QAbstractItemView*>();
        bool isOffered = false;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            isOffered = isOffered || view->model()->index(row, 0).data().toString() == QLatin1String("rep");
        child<QWidget>("columnList")->hide();
        QVERIFY(isOffered);
    }

    // Copied before anybody has looked: the same words as those that arrive from the background.
    void aCopiedWayUp_isTheWayOfTheMethod()
    {
        auto* model = qobject_cast<CustomerModel*>(child<DataTable>("customerTable")->model());
        for (int row = 0; row < model->rowCount(); row += 7) {
            const WaysUp ways = waysUp(m_workshop->project(), m_workshop->metrics(), m_workshop->scores(),
                                       m_workshop->results(), std::size_t(model->customerOf(row)), 1);
            QCOMPARE(model->index(row, CustomerModel::WayUp).data(DataTable::ExportRole).toString(),
                     shortestWayInWords(ways, m_workshop->project()));
        }
    }

    void theWayUp_arrivesFromTheBackground()
    {
        auto* table = child<DataTable>("customerTable");
        auto* model = qobject_cast<CustomerModel*>(table->model());
        const QModelIndex cell = model->index(3, CustomerModel::WayUp);
        QTRY_VERIFY(cell.data().toString() != QStringLiteral("\u2026"));
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
            std::vector<std::uint8_t> isListed(80, 0);
            for (std::size_t i = 0; i < 80; ++i)
                isListed[i] = m_workshop->results().types[i] == std::uint8_t(type);
            model->setListed(isListed);
            shown += model->rowCount();
        }
        QCOMPARE(shown, std::int64_t(80)); // the types tie out to all customers
        model->setListed({});
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
            for (const Contribution& one :
                 contributions(m_workshop->project(), m_workshop->metrics(), m_workshop->scores(), i))
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
