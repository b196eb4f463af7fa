#include "tests/ui/trackfixture.h"
#include "ui/track/signalspage.h"
#include "ui/track/standingmodel.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace strata;

// Between asItWas() and now, by hand: Wide lost its type, 15 points of value and all of 1,000; High and Low
// lost sales of 3,000 and 4,000; Deep is new; Gus is gone.
class TestSignalsPage : public test::TrackFixture
{
    Q_OBJECT

private:
    std::unique_ptr<SignalsPage> m_page;

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void openPage()
    {
        m_page = std::make_unique<SignalsPage>(*m_workshop, *m_session);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    StandingModel* model() const
    {
        return static_cast<StandingModel*>(child<DataTable>("signalsTable")->model());
    }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    QString segment(const char* trend) const { return child<QPushButton>(trend)->text(); }

private slots:
    void initTestCase() { prepare(); }
    void init() { openFile(); }
    void cleanup()
    {
        m_page.reset();
        closeFile();
    }

    void withoutASnapshot_itLeadsToOne()
    {
        openPage();
        QVERIFY(child<QPushButton>("emptyStateButton")->isVisible());
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        child<QPushButton>("emptyStateButton")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<PageId>(), PageId::Track);
    }

    void theSegments_countAndAddUp()
    {
        keep("June", asItWas);
        openPage();
        QTRY_VERIFY2(segment("trend/atRisk").startsWith(QStringLiteral("At risk  3")),
                     qPrintable(segment("trend/atRisk")));
        QVERIFY(segment("trend/rising").startsWith(QStringLiteral("Rising stars  0")));
        QVERIFY(segment("trend/lapsing").startsWith(QStringLiteral("Lapsing  0")));
        QVERIFY(segment("trend/new").startsWith(QStringLiteral("New  1")));
        QVERIFY2(
            child<QLabel>("trendNote")->text().contains(QStringLiteral("net sales $8,000 then and $0 later")),
            qPrintable(child<QLabel>("trendNote")->text()));
    }

    void eachCustomer_hasItsSigns()
    {
        keep("June", asItWas);
        openPage();
        QTRY_COMPARE(model()->rowCount(), 3);
        new QAbstractItemModelTester(model(), m_page.get());
        QCOMPARE(cell(0, StandingModel::Customer), QStringLiteral("Low")); // the largest first
        QCOMPARE(cell(2, StandingModel::Customer), QStringLiteral("Wide"));
        QCOMPARE(cell(2, StandingModel::TypeThen), QStringLiteral("Core"));
        QCOMPARE(cell(2, StandingModel::TypeNow), QStringLiteral("Opportunistic"));
        const QString signs = cell(2, StandingModel::Signals).simplified();
        QVERIFY2(
            signs.startsWith(QStringLiteral("sales down 100 %, $1,000 to $0; lifetime value score down, 60.0 "
                                            "to 45.0; type down, Core to Opportunistic")),
            qPrintable(signs));
        child<QPushButton>("trend/new")->click();
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(cell(0, StandingModel::Customer), QStringLiteral("<b>Deep</b>"));
        QCOMPARE(cell(0, StandingModel::Signals), QStringLiteral("new, no order yet"));
        QSignalSpy opened(m_page.get(), &SignalsPage::customerActivated);
        emit child<DataTable>("signalsTable")->activated(model()->index(0, 0));
        QCOMPARE(opened[0][0].toInt(), 1);
    }

    void aThreshold_isOneUndoStep()
    {
        keep("June", [](Snapshot& snapshot) { snapshot.clv[0] = 60.0; }); // 15 points above now
        openPage();
        QTRY_VERIFY(segment("trend/atRisk").startsWith(QStringLiteral("At risk  1")));
        const int steps = m_workshop->undoStack()->count();
        child<QDoubleSpinBox>("ruleScore")->setValue(15.0); // just met: counts
        QCOMPARE(m_workshop->undoStack()->count(), steps + 1);
        QTRY_VERIFY(segment("trend/atRisk").startsWith(QStringLiteral("At risk  1")));
        child<QDoubleSpinBox>("ruleScore")->setValue(15.5);
        QTRY_VERIFY(segment("trend/atRisk").startsWith(QStringLiteral("At risk  0")));
        QCOMPARE(m_workshop->project().tracking->rules.scoreStep, 15.5);
        m_workshop->undoStack()->undo();
        QCOMPARE(child<QDoubleSpinBox>("ruleScore")->value(), 15.0);
        QTRY_VERIFY(segment("trend/atRisk").startsWith(QStringLiteral("At risk  1")));
    }

    void theExport_isInFullPrecision()
    {
        keep("June", [](Snapshot& snapshot) {
            snapshot.clv[0] = 60.0;
            snapshot.netSales[0] = 12345678; // 1,234.5678
        });
        openPage();
        QTRY_COMPARE(model()->rowCount(), 1);
        const QString text = child<DataTable>("signalsTable")->toCsv();
        QVERIFY2(text.contains(QStringLiteral("1234.5678")), qPrintable(text));
    }
};

QTEST_MAIN(TestSignalsPage)
#include "tst_signalspage.moc"
