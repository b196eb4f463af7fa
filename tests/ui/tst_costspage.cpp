#include "core/model/batch.h"
#include "tests/core/method/linebook.h"
#include "ui/costs/costspage.h"
#include "ui/costs/customercostmodel.h"
#include "ui/costs/moneyfield.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace strata;

namespace {

// Ann: 2 orders, 3 calls, margin 40 + 60 = 100. Bob: 1 order, no calls known, margin 30.
Project twoCustomers()
{
    BatchRows table;
    table.customers.ids = {"1", "2"};
    table.customers.names = {"Ann", "Bob"};
    CustomerField calls;
    calls.name = "calls";
    calls.isNumber = true;
    calls.texts = {"3", ""};
    calls.numbers = {3, 0};
    calls.present = {1, 0};
    table.customers.fields.push_back(calls);
    Project project;
    project.dataset = assemble({std::make_shared<const BatchRows>(table),
                                LineBook("1 N1 2025-01-10 P1 tools 100 60\n"
                                         "1 N2 2025-02-10 P1 tools 160 100\n"
                                         "2 N3 2025-03-10 P2 tools 90 60\n")
                                    .batch()});
    return project;
}

} // namespace

class TestCostsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(twoCustomers());
        m_page = std::make_unique<CostsPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
        QTRY_COMPARE(text("driverCount_order"), QStringLiteral("3"));
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void aRate_isOneUndoStepAndADecision();
    void aCountedField_becomesADriver();
    void aGuess_isMarkedAndAddedUp();
    void theLedger_showsWhatIsUnallocated();
    void theBreakdown_leadsFromMarginToProfit();
    void salesWithoutCost_areWarnedOf();
    void aFilter_keepsTheChosenCustomer();
    void theTable_sortsItself();
    void aRate_hasItsSignWhereAmountsHaveIt();
    void columnHeads_areNotCutOff();
    void otherData_leaveNoRowsOfTheOld();

private:
    template <typename T> T* child(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template <typename T> T* child(const char* name) const { return child<T>(QString::fromLatin1(name)); }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    int steps() const { return m_workshop->undoStack()->count(); }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CostsPage> m_page;
};

void TestCostsPage::aRate_isOneUndoStepAndADecision()
{
    child<QDoubleSpinBox>("driverRate_order")->setValue(12.5);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().rates.perOrder, 12.5);
    QCOMPARE(m_workshop->project().debate->decisions.size(), std::size_t(1));
    QTRY_COMPARE(text("driverCost_order"), QStringLiteral("$38")); // 3 x 12.50 = 37.50
    m_workshop->undoStack()->undo();
    QCOMPARE(child<QDoubleSpinBox>("driverRate_order")->value(), 0.0);
    QTRY_COMPARE(text("driverCost_order"), QStringLiteral("$0"));
}

void TestCostsPage::aCountedField_becomesADriver()
{
    auto* fields = child<QComboBox>("addCountedField");
    const int place = fields->findText(QStringLiteral("calls"));
    QVERIFY(place > 0);
    fields->setCurrentIndex(place);
    emit fields->activated(place);
    QCOMPARE(steps(), 1);
    QCOMPARE(fields->findText(QStringLiteral("calls")), -1);
    child<QDoubleSpinBox>("driverRate_field:calls")->setValue(20.0);
    QTRY_COMPARE(text("driverCost_field:calls"), QStringLiteral("$60"));
    QCOMPARE(text("driverCount_field:calls"), QStringLiteral("3"));
    // Ann: margin 100 - 60.
    QTRY_COMPARE(m_workshop->metrics().netProfit[0], Amount(40 * kAmountUnit));

    QTest::mouseClick(child<QToolButton>("driverRemove_field:calls"), Qt::LeftButton);
    QTRY_VERIFY(m_workshop->project().rates.perField.empty());
    QTRY_COMPARE(m_workshop->metrics().netProfit[0], Amount(100 * kAmountUnit));
}

void TestCostsPage::aGuess_isMarkedAndAddedUp()
{
    QVERIFY(!child<QCheckBox>("driverGuess_line")->isEnabled()); // no rate, nothing to guess
    child<QDoubleSpinBox>("driverRate_line")->setValue(2.0);
    child<QCheckBox>("driverGuess_line")->click();
    QCOMPARE(m_workshop->project().rates.guesses, std::vector<std::string>{"line"});
    QTRY_VERIFY(child<QLabel>("guessedPart")->isVisible());
    QVERIFY(text("guessedPart").contains(QStringLiteral("$6"))); // 3 lines x 2
    child<QDoubleSpinBox>("driverRate_line")->setValue(0.0);
    QVERIFY(m_workshop->project().rates.guesses.empty());
}

void TestCostsPage::theLedger_showsWhatIsUnallocated()
{
    child<QDoubleSpinBox>("driverRate_order")->setValue(10.0); // 30 in all
    child<QDoubleSpinBox>("ledgerTotal")->setValue(100.0);
    QCOMPARE(m_workshop->project().rates.ledgerTotal, 100.0);
    QTRY_VERIFY(text("tieOut").contains(QStringLiteral("$70")));
    child<QDoubleSpinBox>("ledgerTotal")->setValue(20.0);
    QTRY_VERIFY(text("tieOut").contains(QStringLiteral("$10 more")));
}

void TestCostsPage::theBreakdown_leadsFromMarginToProfit()
{
    child<QDoubleSpinBox>("driverRate_order")->setValue(10.0);
    auto* table = child<QTableView>("customerCosts");
    QTRY_COMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("$20"));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Ann"));
    table->selectRow(0);
    QCOMPARE(m_workshop->selectedCustomer(), 0);
    QStringList words;
    for (const QLabel* label : child<QWidget>("breakdownLines")->findChildren<QLabel*>())
        words += label->text();
    QVERIFY(words.contains(QStringLiteral("$100")));
    QVERIFY(words.contains(QStringLiteral("2 × $10.00")));
    QVERIFY(words.contains(QStringLiteral("$80")));
    QVERIFY(
        words.filter(QStringLiteral("20.0")).join(QLatin1Char(' ')).contains(QStringLiteral("of margin")));
}

void TestCostsPage::salesWithoutCost_areWarnedOf()
{
    QVERIFY(!child<QLabel>("costWarning")->isVisible());
    Project project = twoCustomers();
    project.dataset = assemble({LineBook("1 N1 2025-01-10 P1 tools 100 60\n"
                                         "2 N2 2025-02-10 P1 tools 100 -\n")
                                    .batch()});
    m_workshop->load(project);
    QTRY_VERIFY(child<QLabel>("costWarning")->isVisible());
    QVERIFY(text("costWarning").contains(QStringLiteral("50")));
}

void TestCostsPage::aFilter_keepsTheChosenCustomer()
{
    auto* table = child<QTableView>("customerCosts");
    m_workshop->selectCustomer(1);
    child<QLineEdit>("costFilter")->setText(QStringLiteral("BO"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("Bob"));
    child<QLineEdit>("costFilter")->setText(QStringLiteral("nobody"));
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_workshop->selectedCustomer(), 1);
    child<QLineEdit>("costFilter")->clear();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Bob"));

    QSignalSpy opened(m_page.get(), &CostsPage::customerActivated);
    emit table->activated(table->currentIndex());
    QCOMPARE(opened.front().front().toInt(), 1);
}

void TestCostsPage::theTable_sortsItself()
{
    auto* table = child<QTableView>("customerCosts");
    QVERIFY(qobject_cast<CustomerCostModel*>(table->model())); // no proxy in between
    const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
    table->sortByColumn(CustomerCostModel::NetSales, Qt::AscendingOrder); // Ann 260, Bob 90
    QCOMPARE(first(), QStringLiteral("Bob"));
    table->sortByColumn(CustomerCostModel::NetSales, Qt::DescendingOrder);
    QCOMPARE(first(), QStringLiteral("Ann"));
    table->sortByColumn(CustomerCostModel::Customer, Qt::DescendingOrder);
    QCOMPARE(first(), QStringLiteral("Bob"));
}

void TestCostsPage::aRate_hasItsSignWhereAmountsHaveIt()
{
    auto* rate = child<QDoubleSpinBox>("driverRate_order");
    rate->setValue(28.0);
    QCOMPARE(rate->text(), QStringLiteral("$28.00\u00A0per order"));
    QDoubleSpinBox euros;
    euros.setValue(28.0);
    setMoneyUnit(euros, "EUR");
    QCOMPARE(euros.text(), QStringLiteral("\u20AC28.00"));
    QLocale::setDefault(QLocale(QLocale::German));
    setMoneyUnit(euros, "EUR");
    QCOMPARE(euros.suffix(), QStringLiteral("\u00A0\u20AC"));
    QLocale::setDefault(QLocale::c());
}

void TestCostsPage::columnHeads_areNotCutOff()
{
    const QHeaderView* head = child<QTableView>("customerCosts")->horizontalHeader();
    m_page->resize(1064, 610);
    QTest::qWait(20);
    QVERIFY2(head->sectionSize(CustomerCostModel::Customer) >= 140, "names");
    for (const int column : {CustomerCostModel::NetSales, CustomerCostModel::GrossMargin,
                             CustomerCostModel::Cost, CustomerCostModel::NetProfit})
        QVERIFY2(head->sectionSize(column) >= head->sectionSizeHint(column),
                 qPrintable(QString::number(column)));
}

void TestCostsPage::otherData_leaveNoRowsOfTheOld()
{
    auto* table = child<QTableView>("customerCosts");
    QCOMPARE(table->model()->rowCount(), 2);
    Project project = twoCustomers();
    project.dataset = assemble({LineBook("7 N1 2025-01-10 P1 tools 100 60\n").batch()});
    m_workshop->load(project);
    QCOMPARE(table->model()->rowCount(), 0); // until they are added up
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestCostsPage)
#include "tst_costspage.moc"
