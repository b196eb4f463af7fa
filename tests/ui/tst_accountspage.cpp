#include "core/model/batch.h"
#include "tests/core/method/linebook.h"
#include "ui/accounts/accountspage.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
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
    void likelyDuplicates_goIntoTheLargest();
    void thresholds_moveTheCounts();
    void anExclusion_needsAReasonAndCanBeLifted();
    void withoutCustomers_thePageSaysWhatItNeeds();

private:
    template <typename T> T* child(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
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
    auto* table = child<QTableWidget>("exclusions");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("house account"));

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
