#include "core/method/rated.h"
#include "ui/ratings/customercard.h"
#include "ui/ratings/ratinglist.h"
#include "ui/ratings/ratingrow.h"
#include "ui/ratings/ratingspage.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace strata;

namespace {

void addSale(Dataset& dataset, int customer, int invoice, double amount)
{
    InvoiceLines& lines = dataset.lines;
    lines.customer.push_back(customer);
    lines.date.push_back(dayOf(CivilDate{2025, 3, 1 + invoice}));
    lines.invoice.push_back(invoice);
    lines.product.push_back(-1);
    lines.category.push_back(-1);
    lines.quantity.push_back(1.0);
    lines.net.push_back(Amount(amount * double(kAmountUnit)));
    for (auto* unknown : {&lines.cost, &lines.list, &lines.freight, &lines.freightBilled})
        unknown->push_back(kNoAmount);
    lines.isReturn.push_back(0);
    lines.due.push_back(kNoDay);
    lines.paid.push_back(kNoDay);
    lines.invoiceIds.push_back("I" + std::to_string(invoice));
}

// Net sales: Cid's Shop 600, Ann's Mill 300, Bob's Yard 100, Empty none.
std::shared_ptr<const Dataset> fourCustomers()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"A", "B", "C", "D"};
    dataset->customers.names = {"Ann's Mill", "Bob's Yard", "Cid's Shop", "Empty"};
    addSale(*dataset, 0, 0, 300.0);
    addSale(*dataset, 1, 1, 100.0);
    addSale(*dataset, 2, 2, 350.0);
    addSale(*dataset, 2, 3, 250.0);
    return dataset;
}

Metric rated(const char* quality, int weight)
{
    Metric metric;
    metric.id = ratedMetricId(quality);
    metric.weight = weight;
    metric.value.kind = ValueKind::Linear;
    metric.value.worst = 1.0;
    metric.value.best = 10.0;
    return metric;
}

Project twoQualities()
{
    Project project;
    project.dataset = fourCustomers();
    project.rules.newMonths = 0; // who bought once is scored
    project.rules.newOrders = 0;
    project.framework.factors.resize(2);
    Factor& factor = project.framework.factors[0];
    factor.id = "fit";
    factor.name = "Fit";
    factor.weight = 5000;
    factor.metrics = {rated("Fit", 5000), rated("Prospect", 5000)};
    Factor& other = project.framework.factors[1]; // a score needs both axes
    other.id = "profit";
    other.name = "Profit";
    other.axis = Axis::NetProfit;
    other.weight = 5000;
    other.metrics = {rated("Fit", 10000)};
    project.ratings.edit().qualities
        = {{"Fit", "Does it fit?", "not at all", "wholly"}, {"Prospect", {}, {}, {}}, {"Unused", {}, {}, {}}};
    Participant ann, bob;
    ann.id = "p1";
    ann.name = "Ann";
    bob.id = "p2";
    bob.name = "Bob";
    bob.hasLeft = true;
    project.debate.edit().participants = {ann, bob};
    return project;
}

constexpr int kMill = 0, kYard = 1, kShop = 2, kEmpty = 3;

} // namespace

// The real page on a real workshop, handled the way a person does.
class TestRatingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutCustomersOrQualities_thePageSaysWhatItNeeds();
    void theMostImportant_comeFirst();
    void aRating_isOneUndoStep();
    void keys_rateAndMoveOn();
    void digitsInTheFilter_areTyped();
    void clear_takesTheRatingBack();
    void progress_countsCustomersAndSales();
    void severalRaters_areAveragedAndFarApartMarked();
    void aParticipant_seesOnlyOwnRatingsPressed();
    void unratedOnly_dropsACustomerWhenLeft();
    void skip_goesToTheNextUnrated();
    void goOnByItself_waitsForEveryQuality();
    void theFilter_findsByNameAndId();
    void aClickInTheList_showsTheCustomer();
    void aRating_touchesItsOwnRowOnly();
    void theOrderByScore_staysWhileRating();
    void otherCustomers_startAtTheTop();
    void theTypeIsNotShown();
    void thePage_saysThatRatingsAreOpen();
    void qualities_followTheValueTree();

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return widget;
    }
    CustomerCard* card() const { return find<CustomerCard>("ratedCustomer"); }
    RatingRow* row(std::size_t at) const { return card()->rows()[at]; }
    void press(std::size_t quality, int value)
    {
        QTest::mouseClick(row(quality)->findChild<QPushButton*>(QStringLiteral("rate%1").arg(value)),
                          Qt::LeftButton);
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    int steps() const { return m_workshop->undoStack()->index(); }
    RatingListModel* model() const
    {
        return qobject_cast<RatingListModel*>(find<DataTable>("ratingTable")->model());
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<RatingsPage> m_page;
};

void TestRatingsPage::init()
{
    QLocale::setDefault(QLocale::c());
    m_workshop = std::make_unique<Workshop>();
    m_page = std::make_unique<RatingsPage>(*m_workshop);
    m_workshop->load(twoQualities());
    m_page->resize(1070, 620);
    m_page->show();
    m_page->activateWindow();
    QTRY_COMPARE(m_workshop->metrics().customers, std::size_t(4));
    QTRY_VERIFY(row(0)->isVisible());
}

void TestRatingsPage::cleanup()
{
    m_page.reset();
    m_workshop.reset();
}

void TestRatingsPage::withoutCustomersOrQualities_thePageSaysWhatItNeeds()
{
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QVERIFY(!find<QPushButton>("emptyStateButton")->isVisible());
    Project project = twoQualities();
    project.framework.factors[0].metrics.clear();
    project.framework.factors[1].metrics.clear();
    m_workshop->load(project);
    QVERIFY(find<QPushButton>("emptyStateButton")->isVisible());
    click("emptyStateButton");
    project = twoQualities();
    project.dataset = std::make_shared<const Dataset>();
    m_workshop->load(project);
    click("emptyStateButton");
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Metrics);
    QCOMPARE(asked[1][0].value<PageId>(), PageId::Data);
    m_workshop->load(twoQualities());
    QVERIFY(!find<QPushButton>("emptyStateButton")->isVisible());
}

void TestRatingsPage::theMostImportant_comeFirst()
{
    QCOMPARE(model()->rowCount(), 4);
    const int wanted[] = {kShop, kMill, kYard, kEmpty};
    for (int at = 0; at < 4; ++at)
        QCOMPARE(model()->customerAt(at), wanted[at]);
    QCOMPARE(m_page->customer(), kShop);
    QCOMPARE(find<QLabel>("factSales")->text(), QStringLiteral("$600"));
    QCOMPARE(find<QLabel>("factOrders")->text(), QStringLiteral("2"));
    QVERIFY(!find<QPushButton>("previousCustomer")->isEnabled());
    for (int i = 0; i < 3; ++i)
        click("nextCustomer");
    QCOMPARE(m_page->customer(), kEmpty);
    QVERIFY(!find<QPushButton>("nextCustomer")->isEnabled());
}

void TestRatingsPage::aRating_isOneUndoStep()
{
    press(0, 8);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_workshop->project().ratings->ratings, (std::vector<Rating>{{"Fit", "C", {}, 8}}));
    QCOMPARE(row(0)->value(), 8);
    QVERIFY(row(0)->findChild<QPushButton*>(QStringLiteral("rate8"))->isChecked());
    press(0, 3);
    QCOMPARE(steps(), 2);
    QVERIFY(!row(0)->findChild<QPushButton*>(QStringLiteral("rate8"))->isChecked());
    press(0, 3); // the same again is nothing new, and stays pressed
    QCOMPARE(steps(), 2);
    QVERIFY(row(0)->findChild<QPushButton*>(QStringLiteral("rate3"))->isChecked());
    m_workshop->undoStack()->undo();
    QCOMPARE(row(0)->value(), 8);
    m_workshop->undoStack()->undo();
    QCOMPARE(row(0)->value(), 0);
    QVERIFY(m_workshop->project().ratings->ratings.empty());
}

void TestRatingsPage::keys_rateAndMoveOn()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QPushButton* focus = row(0)->findChild<QPushButton*>(QStringLiteral("rate1"));
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_7);
    QCOMPARE(row(0)->value(), 7);
    QCOMPARE(card()->active(), std::size_t(1));
    QTest::keyClick(focus, Qt::Key_0); // the next quality; 0 is ten
    QCOMPARE(row(1)->value(), 10);
    QTest::keyClick(focus, Qt::Key_Up);
    QCOMPARE(card()->active(), std::size_t(0));
    QTest::keyClick(focus, Qt::Key_Delete);
    QCOMPARE(row(0)->value(), 0);
    QTest::keyClick(focus, Qt::Key_Right);
    QCOMPARE(m_page->customer(), kMill);
    QCOMPARE(card()->active(), std::size_t(0));
    QTest::keyClick(focus, Qt::Key_Left);
    QCOMPARE(m_page->customer(), kShop);
    QCOMPARE(steps(), 3);
}

void TestRatingsPage::digitsInTheFilter_areTyped()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto* field = find<QLineEdit>("ratingFind");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_5);
    QCOMPARE(field->text(), QStringLiteral("5"));
    QCOMPARE(steps(), 0);
}

void TestRatingsPage::clear_takesTheRatingBack()
{
    auto* clear = row(0)->findChild<QPushButton*>(QStringLiteral("clearRating"));
    QVERIFY(!clear->isEnabled());
    press(0, 5);
    QVERIFY(clear->isEnabled());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(steps(), 2);
    QVERIFY(m_workshop->project().ratings->ratings.empty());
}

void TestRatingsPage::progress_countsCustomersAndSales()
{
    auto* progress = find<QLabel>("ratingProgress");
    QCOMPARE(progress->text(), QStringLiteral("0 of 4 rated, 0\u202F% of net sales covered"));
    press(0, 5);
    QVERIFY(progress->text().startsWith(QStringLiteral("0 of 4"))); // one quality is still open
    press(1, 5);
    QCOMPARE(progress->text(), QStringLiteral("1 of 4 rated, 60\u202F% of net sales covered")); // 600 of 1000
    click("nextCustomer");
    press(0, 1);
    press(1, 1);
    QCOMPARE(progress->text(), QStringLiteral("2 of 4 rated, 90\u202F% of net sales covered"));
    m_workshop->undoStack()->undo();
    QCOMPARE(progress->text(), QStringLiteral("1 of 4 rated, 60\u202F% of net sales covered"));
}

void TestRatingsPage::severalRaters_areAveragedAndFarApartMarked()
{
    Project project = m_workshop->project();
    project.ratings.edit().set("Fit", "C", "p1", 8);
    project.ratings.edit().set("Fit", "C", "p2", 5);
    m_workshop->edit(project, QStringLiteral("Test"));
    auto* mean = row(0)->findChild<QLabel*>(QStringLiteral("ratingMean"));
    auto* spread = row(0)->findChild<QLabel*>(QStringLiteral("ratingSpread"));
    QCOMPARE(mean->text(), QStringLiteral("Mean 6.5: Ann 8, Bob 5"));
    QVERIFY(mean->isVisible());
    QVERIFY(!spread->isVisible()); // 3 apart
    press(0, 9);
    QCOMPARE(mean->text(), QStringLiteral("Mean 7.3: The team 9, Ann 8, Bob 5")); // 22 / 3
    QVERIFY(spread->isVisible()); // 4 apart
    QCOMPARE(model()->index(0, RatingListModel::FirstQuality).data().toString(), QStringLiteral("7.3"));
}

void TestRatingsPage::aParticipant_seesOnlyOwnRatingsPressed()
{
    auto* rater = find<QComboBox>("rater");
    QCOMPARE(rater->count(), 2); // the team and Ann; Bob has left
    press(0, 4);
    press(1, 4);
    QCOMPARE(model()->rated(), 1);
    rater->setCurrentIndex(1);
    emit rater->activated(1);
    QCOMPARE(row(0)->value(), 0);
    QCOMPARE(model()->rated(), 0); // Ann has rated nobody
    press(0, 6);
    QCOMPARE(m_workshop->project().ratings->ratings[1], (Rating{"Fit", "C", "p1", 6}));
    rater->setCurrentIndex(0);
    emit rater->activated(0);
    QCOMPARE(row(0)->value(), 4);
    QCOMPARE(model()->rated(), 1);
}

void TestRatingsPage::unratedOnly_dropsACustomerWhenLeft()
{
    find<QCheckBox>("unratedOnly")->setChecked(true);
    QCOMPARE(model()->rowCount(), 4);
    press(0, 4);
    press(1, 4);
    QCOMPARE(model()->rowCount(), 4); // it stays under the hand
    QCOMPARE(m_page->customer(), kShop);
    click("nextCustomer");
    QCOMPARE(m_page->customer(), kMill);
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->customerAt(0), kMill);
    QCOMPARE(find<DataTable>("ratingTable")->currentIndex().row(), 0);
    find<QCheckBox>("unratedOnly")->setChecked(false);
    QCOMPARE(model()->rowCount(), 4);
    QCOMPARE(m_page->customer(), kMill);
}

void TestRatingsPage::skip_goesToTheNextUnrated()
{
    Project project = m_workshop->project();
    for (const char* quality : {"Fit", "Prospect"}) {
        project.ratings.edit().set(quality, "A", {}, 5);
        project.ratings.edit().set(quality, "D", {}, 5);
    }
    m_workshop->edit(project, QStringLiteral("Test"));
    click("skipCustomer");
    QCOMPARE(m_page->customer(), kYard); // Ann's Mill is rated
    click("skipCustomer");
    QCOMPARE(m_page->customer(), kShop); // round
}

void TestRatingsPage::goOnByItself_waitsForEveryQuality()
{
    find<QCheckBox>("goOn")->setChecked(true);
    press(0, 4);
    QCOMPARE(m_page->customer(), kShop);
    press(1, 4);
    QCOMPARE(m_page->customer(), kMill);
    QCOMPARE(row(0)->value(), 0);
}

void TestRatingsPage::theFilter_findsByNameAndId()
{
    auto* field = find<QLineEdit>("ratingFind");
    field->setText(QStringLiteral("yard"));
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(m_page->customer(), kYard);
    field->setText(QStringLiteral("nobody is called that"));
    QCOMPARE(model()->rowCount(), 0);
    QCOMPARE(m_page->customer(), -1);
    press(0, 4); // nobody is there to be rated
    QCOMPARE(steps(), 0);
    field->clear();
    QCOMPARE(m_page->customer(), kShop);
}

void TestRatingsPage::aClickInTheList_showsTheCustomer()
{
    auto* table = find<DataTable>("ratingTable");
    table->setCurrentIndex(model()->index(2, 0));
    QCOMPARE(m_page->customer(), kYard);
    QCOMPARE(find<QLabel>("factSales")->text(), QStringLiteral("$100"));
}

void TestRatingsPage::aRating_touchesItsOwnRowOnly()
{
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(model(), &QAbstractItemModel::dataChanged);
    QSignalSpy results(m_workshop.get(), &Workshop::resultsChanged);
    click("nextCustomer");
    press(0, 4);
    QTRY_COMPARE(results.size(), 1);
    m_workshop->undoStack()->undo();
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2);
    for (const auto& signal : changed) {
        QCOMPARE(signal[0].toModelIndex().row(), 1);
        QCOMPARE(signal[1].toModelIndex().row(), 1);
    }
}

void TestRatingsPage::theOrderByScore_staysWhileRating()
{
    Project project = m_workshop->project();
    project.ratings.edit().set("Fit", "A", {}, 9);
    project.ratings.edit().set("Fit", "B", {}, 3);
    project.ratings.edit().set("Fit", "C", {}, 6);
    project.ratings.edit().set("Fit", "D", {}, 1);
    m_workshop->edit(project, QStringLiteral("Test"));
    QTRY_VERIFY(m_workshop->results().composite[0] > 80.0);
    auto* order = find<QComboBox>("ratingOrder");
    order->setCurrentIndex(1);
    emit order->activated(1);
    QCOMPARE(model()->customerAt(0), kMill);
    QCOMPARE(model()->customerAt(1), kShop);
    QCOMPARE(model()->customerAt(2), kYard);
    m_page->showCustomer(kYard);
    press(0, 10); // now the best
    QTRY_VERIFY(m_workshop->results().composite[1] > 90.0);
    QCOMPARE(model()->customerAt(0), kMill);
    m_page->hide();
    m_page->show(); // a new look at the page is a new order
    QCOMPARE(model()->customerAt(0), kYard);
}

void TestRatingsPage::otherCustomers_startAtTheTop()
{
    m_page->showCustomer(kYard);
    Project project = twoQualities();
    m_workshop->load(project); // another dataset, of the same size
    QTRY_COMPARE(m_page->customer(), kShop);
}

void TestRatingsPage::theTypeIsNotShown()
{
    press(0, 10);
    click("nextCustomer");
    press(0, 1); // alone, the first would tell nobody apart
    QTRY_VERIFY(m_workshop->results().composite[2] > 90.0);
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        for (const CustomerType type : {CustomerType::Core, CustomerType::Opportunistic,
                                        CustomerType::Marginal, CustomerType::ServiceDrain})
            QVERIFY(!label->text().contains(typeName(type)));
}

void TestRatingsPage::qualities_followTheValueTree()
{
    QCOMPARE(card()->rows().size(), std::size_t(2)); // "Unused" is no metric
    Project project = m_workshop->project();
    project.framework.factors[0].metrics.push_back(rated("Unused", 0));
    project.ratings.edit().qualities[0].question = "Does it fit us?";
    m_workshop->edit(project, QStringLiteral("Test"));
    QCOMPARE(card()->rows().size(), std::size_t(3));
    QCOMPARE(row(0)->quality().question, std::string("Does it fit us?"));
    QCOMPARE(model()->columnCount(), RatingListModel::FirstQuality + 3);
}

void TestRatingsPage::thePage_saysThatRatingsAreOpen()
{
    const auto* sentence = find<QLabel>("ratingsAreOpen");
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(QStringLiteral("open to everybody")));
}

QTEST_MAIN(TestRatingsPage)
#include "tst_ratingspage.moc"
