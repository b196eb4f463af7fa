#include "core/model/batch.h"
#include "tests/core/method/linebook.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/customeredit.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/background.h"
#include "ui/widgets/tablecopy.h"
#include "ui/workshop.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>
#include <QUndoStack>

#include <memory>

using namespace strata;

namespace {

// Ann has two accounts and a shop that her own table puts under account 1; Bob stands alone.
Project fourAccounts()
{
    BatchRows table;
    table.customers.ids = {"1", "2", "3", "4"};
    table.customers.names = {"Ann's Tools Ltd.", "ANNS TOOLS", "Shop by the Lake", "Bob"};
    CustomerField parent;
    parent.name = "parent";
    parent.texts = {"", "", "1", ""};
    parent.present = {0, 0, 1, 0};
    table.customers.fields.push_back(parent);
    Project project;
    project.rules.newMonths = project.rules.newOrders = project.rules.inactiveMonths = 0;
    project.dataset = assemble({std::make_shared<const BatchRows>(table),
                                LineBook("1 N1 2025-01-10 P1 tools 100 60\n"
                                         "2 N2 2025-02-10 P1 tools 300 200\n"
                                         "3 N3 2025-03-10 P2 tools 50 30\n"
                                         "4 N4 2025-04-10 P2 tools 70 40\n")
                                    .batch()});
    return project;
}

// So many lines that they are put together beside the window: Ann twice under one name, Bob alone.
Project manyLines()
{
    auto data = std::make_shared<Dataset>();
    data->customers.ids = {"1", "2", "3"};
    data->customers.names = {"Ann", "ANN", "Bob"};
    InvoiceLines& lines = data->lines;
    lines.invoiceIds = {"N1", "N2", "N3"};
    constexpr int each = 34000;
    for (std::int32_t customer = 0; customer < 3; ++customer)
        for (int i = 0; i < each; ++i) {
            lines.customer.push_back(customer);
            lines.invoice.push_back(customer);
            lines.date.push_back(dayOf(CivilDate{2025, 1, 10}));
            lines.product.push_back(-1);
            lines.category.push_back(-1);
            lines.quantity.push_back(1);
            lines.net.push_back(kAmountUnit);
            lines.cost.push_back(kNoAmount);
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    Project project;
    project.dataset = data;
    return project;
}

} // namespace

class TestAccountsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(fourAccounts());
        m_page = std::make_unique<AccountsPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theParentColumn_mergesInOneUndoStep();
    void aMergeByHand_canBeTakenApart();
    void whoIsMeant_mustBeOneAccount();
    void caseDoesNotCount_andBothNumberAndNameAreUnderstood();
    void aFewCustomers_areProposedWhileTyping();
    void likelyDuplicates_goIntoTheLargest();
    void duplicatesAreCopied_asText();
    void totals_areNotSaidToHaveNoDuplicates();
    void whileAMergeRuns_noOtherCanStart();
    void aRunningMerge_canBeStopped();
    void aRunningMerge_staysOutOfAnotherProject();
    void whatAddsUp_hasRowsForAFinger();
    void aSmallWindow_showsAllCards();
    void thresholds_moveTheCounts();
    void anExclusion_needsAReasonAndCanBeLifted();
    void theKeyboard_leavesTheExclusionsAndCopiesThem();
    void withoutCustomers_thePageSaysWhatItNeeds();

private:
    template <typename T> T* child(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void mergeByHand(const char* account, const char* parent)
    {
        child<QLineEdit>("mergeAccount")->setText(QLatin1String(account));
        child<QLineEdit>("mergeParent")->setText(QLatin1String(parent));
        QTest::mouseClick(child<QPushButton>("mergeByHand"), Qt::LeftButton);
    }
    // Whatever ran beside the window has run, and what it wanted to say is said.
    static void waitForWork()
    {
        workPool().waitForDone();
        QCoreApplication::processEvents();
    }
    std::size_t customers() const { return m_workshop->project().dataset->customers.size(); }
    int steps() const { return m_workshop->undoStack()->count(); }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountsPage::theParentColumn_mergesInOneUndoStep()
{
    auto* field = child<QComboBox>("parentField");
    const int place = field->findText(QStringLiteral("parent"));
    QVERIFY(place > 0);
    field->setCurrentIndex(place);
    emit field->activated(place);
    QCOMPARE(customers(), std::size_t(3));
    QCOMPARE(steps(), 1);
    // 100 + 50: the shop's line counts under account 1.
    QCOMPARE(m_workshop->metrics().netSales[0], Amount(150 * kAmountUnit));
    QVERIFY(child<QLabel>("accountCount")->text().startsWith(QStringLiteral("4 accounts count as 3")));
    QVERIFY(!m_workshop->project().debate->decisions.empty());

    m_workshop->undoStack()->undo();
    QCOMPARE(customers(), std::size_t(4));
    QCOMPARE(m_workshop->metrics().netSales[0], Amount(100 * kAmountUnit));
}

void TestAccountsPage::aMergeByHand_canBeTakenApart()
{
    child<QLineEdit>("mergeAccount")->setText(QStringLiteral("Bob"));
    child<QLineEdit>("mergeParent")->setText(QStringLiteral("1"));
    QTest::mouseClick(child<QPushButton>("mergeByHand"), Qt::LeftButton);
    QCOMPARE(customers(), std::size_t(3));
    QVERIFY(child<QLineEdit>("mergeAccount")->text().isEmpty());

    auto* table = child<QTableView>("mergedAccounts");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Bob (4)"));
    QVERIFY(!child<QPushButton>("takeApart")->isEnabled());
    table->selectRow(0);
    QTest::mouseClick(child<QPushButton>("takeApart"), Qt::LeftButton);
    QCOMPARE(customers(), std::size_t(4));
    QCOMPARE(steps(), 2);
}

void TestAccountsPage::whoIsMeant_mustBeOneAccount()
{
    child<QLineEdit>("mergeAccount")->setText(QStringLiteral("Cid"));
    child<QLineEdit>("mergeParent")->setText(QStringLiteral("1"));
    QTest::mouseClick(child<QPushButton>("mergeByHand"), Qt::LeftButton);
    QVERIFY(child<QLabel>("mergeProblem")->isVisible());
    QVERIFY(child<QLabel>("mergeProblem")->text().contains(QStringLiteral("Cid")));
    QCOMPARE(steps(), 0);

    child<QLineEdit>("mergeAccount")->setText(QStringLiteral("1"));
    QTest::mouseClick(child<QPushButton>("mergeByHand"), Qt::LeftButton);
    QVERIFY(child<QLabel>("mergeProblem")->text().contains(QStringLiteral("itself")));
    QCOMPARE(steps(), 0);
}

void TestAccountsPage::caseDoesNotCount_andBothNumberAndNameAreUnderstood()
{
    mergeByHand("bOB", "shop by the lake (3)");
    QCOMPARE(customers(), std::size_t(3));
    QCOMPARE(m_workshop->project().rollup.merges.front().customerId, std::string("4"));
    QCOMPARE(m_workshop->project().rollup.merges.front().parentId, std::string("3"));

    Customers two;
    two.ids = {"7", "8", "9"};
    two.names = {"Cid", "CID", "cid"};
    QCOMPARE(customerMeant(two, QStringLiteral("CID")), std::optional<std::size_t>(1)); // exactly one
    QVERIFY(!customerMeant(two, QStringLiteral("cId"))); // three
    QVERIFY(!customerMeant(two, QStringLiteral(" ")));
}

void TestAccountsPage::aFewCustomers_areProposedWhileTyping()
{
    auto* field = child<QLineEdit>("excludeCustomer");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("ann"));
    QStringList proposed;
    const QAbstractItemModel* model = field->completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        proposed += model->index(row, 0).data().toString();
    QCOMPARE(proposed,
             QStringList({QStringLiteral("Ann's Tools Ltd. (1)"), QStringLiteral("ANNS TOOLS (2)")}));
    field->completer()->popup()->hide();

    auto large = std::make_shared<Dataset>();
    for (int i = 0; i < 1000; ++i) {
        large->customers.ids.push_back(std::to_string(i));
        large->customers.names.push_back("Shop " + std::to_string(i));
    }
    CustomerEdit edit([large] { return large; });
    QTest::keyClicks(&edit, QStringLiteral("shop"));
    QCOMPARE(edit.completer()->completionModel()->rowCount(), CustomerEdit::kMostProposed);
    edit.completer()->popup()->hide();
}

void TestAccountsPage::duplicatesAreCopied_asText()
{
    auto* list = child<QTreeWidget>("likelyDuplicates");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    copyTable(list, CopyPart::Selection);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4); // heads, the group, its two accounts
    QCOMPARE(lines.front(), QStringLiteral("Customer\tNet sales"));
    QCOMPARE(lines.back(), QStringLiteral("ANNS TOOLS (2)\t$300"));
}

void TestAccountsPage::totals_areNotSaidToHaveNoDuplicates()
{
    auto data = std::make_shared<Dataset>(*fourAccounts().dataset);
    data->lines = {};
    data->totals = std::make_shared<const CustomerTotals>();
    Project project;
    project.dataset = data;
    m_workshop->load(project);
    QVERIFY2(child<QLabel>("duplicateSentence")->text().startsWith(QStringLiteral("A database")),
             qPrintable(child<QLabel>("duplicateSentence")->text()));
    waitForWork();
    QVERIFY(child<QLabel>("duplicateSentence")->text().startsWith(QStringLiteral("A database")));
    QVERIFY(child<QTreeWidget>("likelyDuplicates")->isHidden());
}

void TestAccountsPage::whileAMergeRuns_noOtherCanStart()
{
    m_workshop->load(manyLines());
    auto* list = child<QTreeWidget>("likelyDuplicates");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setSelected(true);
    QVERIFY(child<QPushButton>("mergeDuplicates")->isEnabled());
    mergeByHand("3", "1");
    QVERIFY(child<QWidget>("mergeBusy")->isVisible());
    QVERIFY(!child<QPushButton>("mergeDuplicates")->isEnabled());
    QVERIFY(!child<QComboBox>("parentField")->isEnabled());
    QVERIFY(!child<QPushButton>("mergeByHand")->isEnabled());
    QTest::mouseClick(child<QPushButton>("mergeDuplicates"), Qt::LeftButton);
    QTRY_COMPARE(customers(), std::size_t(2));
    QCOMPARE(m_workshop->project().rollup.merges.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().rollup.merges.front().customerId, std::string("3"));
    QVERIFY(!child<QWidget>("mergeBusy")->isVisible());
    QVERIFY(child<QPushButton>("mergeByHand")->isEnabled());
    QCOMPARE(steps(), 1);
}

void TestAccountsPage::aRunningMerge_canBeStopped()
{
    m_workshop->load(manyLines());
    mergeByHand("3", "1");
    QTest::mouseClick(child<QPushButton>("stopMerge"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("mergeBusy")->isVisible());
    waitForWork();
    QCOMPARE(customers(), std::size_t(3));
    QCOMPARE(steps(), 0);
    QVERIFY(child<QPushButton>("mergeByHand")->isEnabled());
}

void TestAccountsPage::aRunningMerge_staysOutOfAnotherProject()
{
    m_workshop->load(manyLines());
    mergeByHand("3", "1");
    emit m_workshop->aboutToLeave();
    m_workshop->load(fourAccounts());
    waitForWork();
    QVERIFY(m_workshop->project().rollup.isEmpty());
    QCOMPARE(customers(), std::size_t(4));
    QVERIFY(!child<QWidget>("mergeBusy")->isVisible());

    m_workshop->load(manyLines());
    mergeByHand("3", "1");
    m_workshop->load(fourAccounts()); // other data, whatever they came from
    waitForWork();
    QVERIFY(m_workshop->project().rollup.isEmpty());
    QCOMPARE(customers(), std::size_t(4));
    QVERIFY(child<QLabel>("mergeProblem")->text().contains(QStringLiteral("merge again")));
}

void TestAccountsPage::whatAddsUp_hasRowsForAFinger()
{
    Project project = fourAccounts();
    auto data = std::make_shared<Dataset>(*project.dataset);
    for (const char* name : {"calls", "visits", "pallets", "miles"})
        data->customers.fields.push_back({name, true, {"1", "2", "3", "4"}, {1, 2, 3, 4}, {1, 1, 1, 1}});
    project.dataset = data;
    m_workshop->load(project);
    mergeByHand("4", "1");
    auto* list = child<QListWidget>("summedFields");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 4);
    QVERIFY(list->sizeHintForRow(0) >= Theme::kTarget);
    QVERIFY(list->visualItemRect(list->item(1)).top() >= list->visualItemRect(list->item(0)).bottom());
    list->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(m_workshop->project().rollup.summedFields, std::vector<std::string>{"pallets"});
}

void TestAccountsPage::aSmallWindow_showsAllCards()
{
    Project project = fourAccounts();
    auto data = std::make_shared<Dataset>(*project.dataset);
    data->customers.fields.push_back({"a column with quite a long name of its own",
                                      true,
                                      {"1", "2", "3", "4"},
                                      {1, 2, 3, 4},
                                      {1, 1, 1, 1}});
    project.dataset = data;
    m_workshop->load(project);
    m_page->resize(1064, 610);
    mergeByHand("4", "1");
    QTest::qWait(50);
    QCOMPARE(m_page->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
}

void TestAccountsPage::theKeyboard_leavesTheExclusionsAndCopiesThem()
{
    child<QLineEdit>("excludeCustomer")->setText(QStringLiteral("4"));
    child<QLineEdit>("excludeReason")->setText(QStringLiteral("house account"));
    QTest::mouseClick(child<QPushButton>("exclude"), Qt::LeftButton);
    auto* table = child<DataTable>("exclusions");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
    table->setFocus();
    copyTable(table, CopyPart::Selection);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Bob (4)\thouse account\t")));
}

void TestAccountsPage::likelyDuplicates_goIntoTheLargest()
{
    auto* list = child<QTreeWidget>("likelyDuplicates");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    list->topLevelItem(0)->setSelected(true);
    QTest::mouseClick(child<QPushButton>("mergeDuplicates"), Qt::LeftButton);
    QCOMPARE(customers(), std::size_t(3));
    // Account 2 sold 300, account 1 only 100.
    QCOMPARE(m_workshop->project().rollup.merges.front().customerId, std::string("1"));
    QCOMPARE(m_workshop->project().rollup.merges.front().parentId, std::string("2"));
    QTRY_VERIFY(list->isHidden()); // nobody has the same name any more
}

void TestAccountsPage::thresholds_moveTheCounts()
{
    QTRY_COMPARE(child<QLabel>("statusCount0")->text(), QStringLiteral("0"));
    child<QSpinBox>("newOrders")->setValue(2); // everybody has one order
    QTRY_COMPARE(child<QLabel>("statusCount0")->text(), QStringLiteral("4"));
    QTRY_COMPARE(child<QLabel>("statusCount5")->text(), QStringLiteral("4"));
    QCOMPARE(steps(), 1);
    m_workshop->undoStack()->undo();
    QCOMPARE(child<QSpinBox>("newOrders")->value(), 0);
    QTRY_COMPARE(child<QLabel>("statusCount0")->text(), QStringLiteral("0"));
}

void TestAccountsPage::anExclusion_needsAReasonAndCanBeLifted()
{
    child<QLineEdit>("excludeCustomer")->setText(QStringLiteral("4"));
    QTest::mouseClick(child<QPushButton>("exclude"), Qt::LeftButton);
    QVERIFY(child<QLabel>("excludeProblem")->isVisible());
    QCOMPARE(steps(), 0);

    child<QLineEdit>("excludeReason")->setText(QStringLiteral("house account"));
    QTest::mouseClick(child<QPushButton>("exclude"), Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(child<QLabel>("statusCount2")->text(), QStringLiteral("1"));
    auto* table = child<QTableView>("exclusions");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("house account"));

    table->selectRow(0);
    QTest::mouseClick(child<QPushButton>("bringBack"), Qt::LeftButton);
    QVERIFY(m_workshop->project().overrides.empty());
    QTRY_COMPARE(child<QLabel>("statusCount2")->text(), QStringLiteral("0"));
}

void TestAccountsPage::withoutCustomers_thePageSaysWhatItNeeds()
{
    m_workshop->load(Project());
    QVERIFY(child<QLabel>("emptyStateText")->isVisible());
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
