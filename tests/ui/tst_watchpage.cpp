#include "tests/ui/trackfixture.h"
#include "ui/track/watchboard.h"
#include "ui/track/watchmodel.h"
#include "ui/track/watchpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/steprail.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QUndoStack>

using namespace strata;

// Value scores by hand: Wide and Deep 45, High 90, Low 10.
class TestWatchPage : public test::TrackFixture
{
    Q_OBJECT

private:
    std::unique_ptr<WatchPage> m_page;

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    DataTable* table() const { return child<DataTable>("watchTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void fill(const char* attribute, bool isBelow, const QString& limit, const QString& note = {}) const
    {
        auto* figures = child<QComboBox>("watchAttribute");
        const int place = figures->findData(QString::fromLatin1(attribute));
        QVERIFY(place >= 0);
        figures->setCurrentIndex(place);
        child<QComboBox>("watchSide")->setCurrentIndex(isBelow ? 0 : 1);
        child<QLineEdit>("watchLimit")->setText(limit);
        child<QLineEdit>("watchNote")->setText(note);
        child<QPushButton>("keepWatch")->click();
    }
    const std::vector<decltype(Tracking::watches)::value_type>& watches() const
    {
        return m_workshop->project().tracking->watches;
    }
    bool looked() const
    {
        return QTest::qWaitFor([this] {
            const auto states = WatchBoard::of(*m_workshop).states();
            return states && states->size() == watches().size();
        });
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        openFile();
        m_page = std::make_unique<WatchPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        closeFile();
    }

    void everybody_canBeWatched()
    {
        QVERIFY(child<QLabel>("noWatches")->isVisible());
        fill("clv", true, QStringLiteral("45"), QStringLiteral("talk to them"));
        QCOMPARE(watches().size(), std::size_t(1));
        QVERIFY(looked());
        QVERIFY(!child<QLabel>("noWatches")->isVisible());
        new QAbstractItemModelTester(table()->proxy()->sourceModel(), m_page.get());
        QCOMPARE(cell(0, WatchModel::Who), QStringLiteral("Everybody"));
        QCOMPARE(cell(0, WatchModel::Limit), QStringLiteral("below 45"));
        QCOMPARE(cell(0, WatchModel::Now), QStringLiteral("1 of 4 customers")); // at the limit is within
        QCOMPARE(cell(0, WatchModel::State), QStringLiteral("Beyond the limit"));
        QCOMPARE(cell(0, WatchModel::Note), QStringLiteral("talk to them"));

        table()->selectRow(0);
        auto* beyond = child<DataTable>("beyondTable");
        QCOMPARE(beyond->model()->rowCount(), 1);
        QCOMPARE(beyond->model()->index(0, BeyondModel::Customer).data().toString(), QStringLiteral("Low"));
        QCOMPARE(beyond->model()->index(0, BeyondModel::Value).data().toString(), QStringLiteral("10.0"));
        QSignalSpy opened(m_page.get(), &WatchPage::customerActivated);
        emit beyond->activated(beyond->model()->index(0, 0));
        QCOMPARE(opened[0][0].toInt(), 3);
        m_workshop->undoStack()->undo();
        QVERIFY(watches().empty());
        QTRY_VERIFY(child<QLabel>("noWatches")->isVisible());
    }

    void theSelectedCustomer_canBeWatched()
    {
        QVERIFY(!child<QPushButton>("watchSelected")->isEnabled());
        m_workshop->selectCustomer(2);
        QVERIFY(child<QPushButton>("watchSelected")->isEnabled());
        child<QPushButton>("watchSelected")->click();
        QCOMPARE(child<QComboBox>("watchWho")->currentText(), QStringLiteral("High"));
        fill("clv", false, QStringLiteral("90"));
        QCOMPARE(watches().front().customerId, std::string("3"));
        QVERIFY(looked());
        QCOMPARE(cell(0, WatchModel::Now), QStringLiteral("90.0"));
        QCOMPARE(cell(0, WatchModel::State), QStringLiteral("Within"));
    }

    void aWatch_canBeChangedAndRemoved()
    {
        fill("clv", true, QStringLiteral("20"));
        QVERIFY(looked());
        table()->selectRow(0);
        QCOMPARE(child<QPushButton>("keepWatch")->text(), QStringLiteral("Change"));
        QCOMPARE(child<QLineEdit>("watchLimit")->text(), QStringLiteral("20"));
        const int steps = m_workshop->undoStack()->count();
        child<QLineEdit>("watchLimit")->setText(QStringLiteral("50"));
        child<QPushButton>("keepWatch")->click();
        QCOMPARE(m_workshop->undoStack()->count(), steps + 1);
        QCOMPARE(watches().front().limit, 50.0);
        QVERIFY(looked());
        QTRY_COMPARE(cell(0, WatchModel::Now), QStringLiteral("3 of 4 customers"));
        QCOMPARE(table()->currentIndex().row(), 0); // it stays chosen
        QCOMPARE(child<QPushButton>("keepWatch")->text(), QStringLiteral("Change"));
        child<QPushButton>("removeWatch")->click();
        QVERIFY(watches().empty());
        m_workshop->undoStack()->undo();
        QCOMPARE(watches().front().limit, 50.0);
    }

    void whatIsBeingTyped_stays()
    {
        fill("clv", true, QStringLiteral("20"));
        QVERIFY(looked());
        table()->selectRow(0);
        auto* figures = child<QComboBox>("watchAttribute");
        figures->setCurrentIndex(figures->findData(QStringLiteral("composite")));
        child<QLineEdit>("watchLimit")->setText(QStringLiteral("33"));
        Project next = m_workshop->project(); // something else changes meanwhile
        next.rules.clvCut.value = 40.0;
        m_workshop->edit(next, QStringLiteral("Lower the cut"));
        QVERIFY(QTest::qWaitFor([this] { return !WatchBoard::of(*m_workshop).states(); }));
        QVERIFY(looked());
        QCOMPARE(figures->currentData().toString(), QStringLiteral("composite"));
        QCOMPARE(child<QLineEdit>("watchLimit")->text(), QStringLiteral("33"));
    }

    void wrongInput_isAnsweredBesideTheField()
    {
        fill("clv", true, QStringLiteral("much"));
        QVERIFY(watches().empty());
        QVERIFY(child<QLabel>("watchProblem")->isVisible());
        QVERIFY(child<QLabel>("watchProblem")->text().contains(QStringLiteral("number")));
    }

    void theRail_countsAlarms()
    {
        StepRail rail;
        showAlarms(rail, *m_workshop);
        auto* step = rail.findChild<QWidget*>(QStringLiteral("step%1").arg(int(PageId::Track)));
        QVERIFY(step);
        QVERIFY(!step->accessibleName().contains(QLatin1Char('1')));
        fill("clv", true, QStringLiteral("20"));
        QTRY_VERIFY2(step->accessibleName().contains(QLatin1Char('1')), qPrintable(step->accessibleName()));
        m_workshop->undoStack()->undo();
        QTRY_VERIFY(!step->accessibleName().contains(QLatin1Char('1')));
    }

    // What a slider's ticks change is looked at when they end, not at each of them.
    void aGesture_isLookedAtOnceAtItsEnd()
    {
        fill("clv", true, QStringLiteral("20"));
        QVERIFY(looked());
        QTest::qWait(900); // settled, and nothing more is to come
        QVERIFY(looked());
        QSignalSpy looks(&WatchBoard::of(*m_workshop), &WatchBoard::changed);
        m_workshop->beginGesture(QStringLiteral("Drag"));
        for (int tick = 1; tick <= 20; ++tick) {
            Project next = m_workshop->gestureStart();
            next.rules.clvCut.value = 50.0 + tick;
            m_workshop->tick(next);
            QTest::qWait(5);
        }
        QCOMPARE(looks.size(), 0);
        QTest::qWait(600); // at rest, but not let go
        QCOMPARE(looks.size(), 0);
        m_workshop->endGesture();
        QTRY_VERIFY(looks.size() > 0);
        QVERIFY(looked());
    }
};

QTEST_MAIN(TestWatchPage)
#include "tst_watchpage.moc"
