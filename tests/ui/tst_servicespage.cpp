#include "core/storage/projectstore.h"
#include "tests/ui/servicespagefixture.h"
#include "ui/explain/explain.h"
#include "ui/services/servicespage.h"
#include "ui/services/servicetemplates.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>
#include <set>

using namespace strata;
using namespace strata::test;

// Figures by hand, with 2 Core, 0 Opportunistic, 1 Marginal and 2 Service drain customers:
//   rush delivery today  2x2x28 = 112, 0, 1x1x28 = 28, 2x4x28 = 224: 364
//                decided 2x3x28 = 168, 0, 0,           2x1x28 = 56: 224; charged 2x1x35 = 70
//   field visit  today   2x4x3.5 = 28 h, 0, 1x4x3.5 = 14 h, 2x10x3.5 = 70 h: 112 h
//                decided 2x12x3.5 = 84 h, 0, 0, 0: 84 h
class TestServicesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { open(withTwoServices(fiveCustomers())); }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theTable_saysWhoGetsWhat();
    void theTable_showsOneMomentOrBoth();
    void changes_areOfCost();
    void aLevel_isEditedByKeyboard();
    void escape_leavesTheLevelAlone();
    void aClickElsewhere_keepsTheLevel();
    void oneLevel_canHoldForEveryGroup();
    void today_isCopiedToDecided();
    void services_areAddedRenamedMovedAndRemoved();
    void aNameThatIsTaken_isAnswered();
    void theList_offersServicesWithoutFigures();
    void withoutServices_theListIsOffered();
    void withoutCustomers_levelsCanBeDecided();
    void hours_becomeMoneyByTheRate();
    void hours_areFreedAndMoved();
    void counts_followTheResults();
    void tiers_haveLevelsOfTheirOwn();
    void contacts_areEdited();
    void whoGetsMore_isListed();
    void holes_leadToTheirCell();
    void aPriceByGroup_isWarnedOf();
    void anEmptyGroup_isNamed();
    void figures_answerWhy();
    void decisions_areInTheFile();
    void exports_haveEverything();
    void aPrint_isAFile();
    void columnHeads_areNotCutOff();
    void aHiddenPage_rests();

private:
    void open(const Project& project)
    {
        m_page.reset();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        m_page = std::make_unique<ServicesPage>(*m_workshop);
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_workshop->results().types.size(), project.dataset->customers.size());
    }
    template <typename T> T* child(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    DataTable* table(const char* name = "servicesTable") const { return child<DataTable>(name); }
    QString cell(int row, int column, const char* name = "servicesTable") const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QString second(int row, int column, const char* name = "servicesTable") const
    {
        return table(name)->model()->index(row, column).data(Qt::UserRole + 62).toString();
    }
    int steps() const { return m_workshop->undoStack()->count(); }
    const ServicePlan& plan() const { return *m_workshop->project().services; }
    void openCell(int row, int column, Qt::Key key = Qt::Key_Space) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), key);
    }
    QWidget* popup(const char* name) const { return child<QWidget>(name); }
    void press(const char* popupName, const char* button) const
    {
        QTest::mouseClick(popup(popupName)->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ServicesPage> m_page;
};

void TestServicesPage::theTable_saysWhoGetsWhat()
{
    const QAbstractItemModelTester tester(table()->model());
    QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Core, 2"));
    QCOMPARE(table()->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Opportunistic, 0"));
    QCOMPARE(table()->model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("Service drain, 2"));
    QCOMPARE(cell(0, 0), QStringLiteral("Rush delivery"));
    QCOMPARE(cell(0, 1), QStringLiteral("Included"));
    QCOMPARE(cell(0, 3), QStringLiteral("Not offered"));
    QCOMPARE(cell(0, 4), QStringLiteral("$35"));
    QCOMPARE(cell(0, 5), QStringLiteral("$28"));
    QCOMPARE(cell(1, 5), QStringLiteral("3.5 h"));

    Project next = m_workshop->project();
    ServicePlan& changed = next.services.edit();
    changed.services[0].byType[0].decided.response = "Within 24 h";
    changed.services[0].byType[1] = {notOffered(), included(1.0)};
    changed.services[0].byType[2].decided = {.terms = ServiceTerms::OnRequest, .uses = 1.0};
    changed.services[0].byType[3].decided = charged(15.0, 1.0, true);
    changed.services[1].byType[0].decided = {};
    m_workshop->edit(next, QStringLiteral("test"));
    QCOMPARE(cell(0, 1), QStringLiteral("Within 24 h"));
    QCOMPARE(cell(0, 2), QStringLiteral("New"));
    QCOMPARE(cell(0, 3), QStringLiteral("On request"));
    QCOMPARE(cell(0, 4), QStringLiteral("15\u202F% fee"));
    QCOMPARE(cell(1, 1), QStringLiteral("\u2013"));
}

void TestServicesPage::theTable_showsOneMomentOrBoth()
{
    QCOMPARE(second(0, 4), QStringLiteral("today: Included"));
    QCOMPARE(second(0, 2), QString()); // nothing changes
    QTest::mouseClick(child<QPushButton>("viewToday"), Qt::LeftButton);
    QCOMPARE(cell(0, 4), QStringLiteral("Included"));
    QCOMPARE(second(0, 4), QString());
    QTest::mouseClick(child<QPushButton>("viewDecided"), Qt::LeftButton);
    QCOMPARE(cell(0, 4), QStringLiteral("$35"));
    QCOMPARE(second(0, 4), QString());
    QCOMPARE(steps(), 0);
}

void TestServicesPage::changes_areOfCost()
{
    QCOMPARE(cell(0, 6), QStringLiteral("\u2212$140")); // 224 - 364
    QCOMPARE(second(0, 6), QStringLiteral("income +$70"));
    QCOMPARE(cell(1, 6), QStringLiteral("\u221228 h")); // 84 - 112
    QCOMPARE(cell(0, 1, "serviceCosts"), QStringLiteral("$112"));
    QCOMPARE(cell(0, 2, "serviceCosts"), QStringLiteral("$168"));
    QCOMPARE(cell(0, 3, "serviceCosts"), QStringLiteral("+$56"));
    QCOMPARE(cell(3, 4, "serviceCosts"), QStringLiteral("$70"));
    QCOMPARE(cell(3, 5, "serviceCosts"), QStringLiteral("\u2212$14")); // 56 - 70
    QVERIFY2(text("serviceCostTotal").startsWith(QStringLiteral("All: $364 today, $224 decided, \u2212$140")),
             qPrintable(text("serviceCostTotal")));
    QVERIFY(text("serviceCostRemark").contains(QStringLiteral("Hours are not included")));
}

void TestServicesPage::aLevel_isEditedByKeyboard()
{
    openCell(0, 1, Qt::Key_Return);
    QVERIFY(popup("levelPopup")->isVisible());
    QCOMPARE(popup("levelPopup")->findChild<QLabel*>(QStringLiteral("popupTitle"))->text(),
             QStringLiteral("Rush delivery for Core"));
    auto* terms = child<QComboBox>("terms/decided");
    QVERIFY(terms->hasFocus());
    QTest::keyClick(terms, Qt::Key_Down); // included to charged
    QTest::keyClick(terms, Qt::Key_Tab);
    auto* price = child<QDoubleSpinBox>("price/decided");
    QVERIFY(price->hasFocus());
    QTest::keyClicks(price, QStringLiteral("12.5"));
    // While it is entered: 2 customers, 112 today, 168 decided, 2 x 3 x 12.5 = 75 charged.
    const QString note = popup("levelPopup")->findChild<QLabel*>(QStringLiteral("popupNote"))->text();
    QVERIFY2(note.contains(QStringLiteral("$112")) && note.contains(QStringLiteral("$75 charged")),
             qPrintable(note));
    QCOMPARE(steps(), 0);
    QTest::keyClick(price, Qt::Key_Return);
    QVERIFY(!popup("levelPopup")->isVisible());
    QCOMPARE(steps(), 1);
    QCOMPARE(plan().services[0].byType[0].decided, charged(12.5, 3.0));
    QCOMPARE(plan().services[0].byType[0].today, included(2.0));
    QCOMPARE(cell(0, 1), QStringLiteral("$12.50"));
    m_workshop->undoStack()->undo();
    QCOMPARE(cell(0, 1), QStringLiteral("Included"));
    QCOMPARE(plan().services[0].byType[0].decided, included(3.0));
}

void TestServicesPage::escape_leavesTheLevelAlone()
{
    openCell(0, 1);
    child<QDoubleSpinBox>("uses/decided")->setValue(77.0);
    QTest::keyClick(child<QDoubleSpinBox>("uses/decided"), Qt::Key_Escape);
    QVERIFY(!popup("levelPopup")->isVisible());
    QCOMPARE(steps(), 0);
    openCell(0, 1);
    QCOMPARE(child<QDoubleSpinBox>("uses/decided")->value(), 3.0); // the field forgot it as well
    press("levelPopup", "popupKeep"); // nothing was changed
    QCOMPARE(steps(), 0);
}

void TestServicesPage::aClickElsewhere_keepsTheLevel()
{
    openCell(0, 1);
    child<QLineEdit>("owner/decided")->setText(QStringLiteral(" Inside sales "));
    popup("levelPopup")->close(); // as the window system does with a click outside
    QCOMPARE(steps(), 1);
    QCOMPARE(plan().services[0].byType[0].decided.owner, std::string("Inside sales"));
}

void TestServicesPage::oneLevel_canHoldForEveryGroup()
{
    openCell(1, 1);
    child<QDoubleSpinBox>("uses/decided")->setValue(6.0);
    press("levelPopup", "keepForAll");
    QCOMPARE(steps(), 1);
    for (const ServiceChoice& choice : plan().services[1].byType) {
        QCOMPARE(choice.today, included(4.0));
        QCOMPARE(choice.decided, included(6.0));
    }
    QCOMPARE(plan().services[0].byType[3].decided, charged(35.0, 1.0)); // the other service
}

void TestServicesPage::today_isCopiedToDecided()
{
    openCell(0, 4);
    press("levelPopup", "copyToDecided");
    press("levelPopup", "popupKeep");
    QCOMPARE(plan().services[0].byType[3].decided, included(4.0));
    QCOMPARE(steps(), 1);
}

void TestServicesPage::services_areAddedRenamedMovedAndRemoved()
{
    QTest::mouseClick(child<QPushButton>("addService"), Qt::LeftButton);
    child<QLineEdit>("serviceName")->setText(QStringLiteral(" Same-day  quote "));
    child<QComboBox>("serviceUnit")->setCurrentIndex(1);
    child<QDoubleSpinBox>("serviceCost")->setValue(1.2);
    press("servicePopup", "popupKeep");
    QCOMPARE(plan().services.size(), std::size_t(3));
    QCOMPARE(plan().services[2].name, std::string("Same-day quote"));
    QCOMPARE(plan().services[2].id, std::string("v3"));
    QVERIFY(plan().services[2].unit == ServiceUnit::Hours && plan().services[2].cost == 1.2);
    QCOMPARE(table()->currentIndex().row(), 2);

    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(plan().services[1].id, std::string("v3"));
    QCOMPARE(table()->currentIndex().row(), 1); // the selection goes with it

    openCell(1, 0, Qt::Key_F2);
    child<QLineEdit>("serviceName")->setText(QStringLiteral("Quote"));
    child<QDoubleSpinBox>("serviceValue")->setValue(80.0);
    press("servicePopup", "popupKeep");
    QCOMPARE(plan().services[1].name, std::string("Quote"));
    QCOMPARE(plan().services[1].value, 80.0);
    QCOMPARE(plan().services[1].byType.size(), std::size_t(4));

    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(plan().services.size(), std::size_t(2));
    QCOMPARE(plan().services[0].id, std::string("v3"));
    QCOMPARE(steps(), 4);
    for (int step = 0; step < 4; ++step)
        m_workshop->undoStack()->undo();
    QVERIFY(plan() == *withTwoServices(fiveCustomers()).services);
}

void TestServicesPage::aNameThatIsTaken_isAnswered()
{
    QTest::mouseClick(child<QPushButton>("addService"), Qt::LeftButton);
    const auto* problem = popup("servicePopup")->findChild<QLabel*>(QStringLiteral("popupProblem"));
    press("servicePopup", "popupKeep");
    QVERIFY(problem->isVisible()); // it has no name
    child<QLineEdit>("serviceName")->setText(QStringLiteral("Field visit"));
    press("servicePopup", "popupKeep");
    QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("this name")));
    QVERIFY(popup("servicePopup")->isVisible());
    QTest::keyClick(child<QLineEdit>("serviceName"), Qt::Key_Escape);
    QCOMPARE(steps(), 0);
}

void TestServicesPage::theList_offersServicesWithoutFigures()
{
    std::set<std::string> names;
    for (const Service& service : serviceTemplates()) {
        names.insert(service.name);
        QCOMPARE(service.cost, 0.0);
        for (const ServiceChoice& choice : service.byType)
            QVERIFY(choice == ServiceChoice());
    }
    QCOMPARE(names.size(), std::size_t(20)); // all different
    // Rush delivery is in the plan, so it is not offered again.
    QTest::mouseClick(child<QPushButton>("addServiceFromList"), Qt::LeftButton);
    auto* list = popup("templatesPopup")->findChild<QListWidget*>();
    QCOMPARE(list->count(), 19);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    press("templatesPopup", "addTemplates");
    QCOMPARE(steps(), 1);
    QCOMPARE(plan().services.size(), std::size_t(4));
    QCOMPARE(plan().services[3].id, std::string("v4"));
    QCOMPARE(cell(2, 5), QStringLiteral("\u2013")); // nobody has said what it costs
    QCOMPARE(cell(2, 6), QStringLiteral("\u2013"));
    QVERIFY(!popup("templatesPopup")->isVisible());
}

void TestServicesPage::withoutServices_theListIsOffered()
{
    open(fiveCustomers());
    QVERIFY(child<QWidget>("servicesBeginning")->isVisible());
    QVERIFY(!child<QWidget>("servicesCard")->isVisible());
    auto* beginning = child<QWidget>("servicesBeginning");
    auto* add = beginning->findChild<QPushButton*>(QStringLiteral("addTemplates"));
    QVERIFY(!add->isEnabled());
    QTest::mouseClick(beginning->findChild<QPushButton*>(QStringLiteral("tickAllTemplates")), Qt::LeftButton);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(plan().services.size(), std::size_t(20));
    QCOMPARE(steps(), 1);
    QVERIFY(!beginning->isVisible());
    QVERIFY(child<QWidget>("servicesCard")->isVisible());
    m_workshop->undoStack()->undo();
    QVERIFY(beginning->isVisible());
    QTest::mouseClick(child<QPushButton>("addOwnService"), Qt::LeftButton);
    QVERIFY(popup("servicePopup")->isVisible());
    child<QLineEdit>("serviceName")->setText(QStringLiteral("Own"));
    QTest::keyClick(child<QLineEdit>("serviceName"), Qt::Key_Return);
    QCOMPARE(plan().services.size(), std::size_t(1));
}

void TestServicesPage::withoutCustomers_levelsCanBeDecided()
{
    open(withTwoServices(Project()));
    QVERIFY(child<QLabel>("servicesWithoutCustomers")->isVisible());
    QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Core, 0"));
    QCOMPARE(cell(0, 6), QStringLiteral("$0"));
    openCell(0, 1);
    child<QComboBox>("terms/decided")->setCurrentIndex(4);
    press("levelPopup", "popupKeep");
    QCOMPARE(cell(0, 1), QStringLiteral("Not offered"));
}

void TestServicesPage::hours_becomeMoneyByTheRate()
{
    child<QDoubleSpinBox>("hourlyRate")->setValue(60.0);
    QCOMPARE(steps(), 1);
    QCOMPARE(plan().hourlyRate, 60.0);
    QCOMPARE(cell(1, 6), QStringLiteral("\u2212$1,680")); // -28 h x 60
    QCOMPARE(cell(0, 1, "serviceCosts"), QStringLiteral("$1,792")); // 112 + 28 x 60
    QVERIFY(!text("serviceCostRemark").contains(QStringLiteral("Hours are not included")));
    m_workshop->undoStack()->undo();
    QCOMPARE(child<QDoubleSpinBox>("hourlyRate")->value(), 0.0);
    QCOMPARE(cell(1, 6), QStringLiteral("\u221228 h"));
}

void TestServicesPage::hours_areFreedAndMoved()
{
    QCOMPARE(text("hoursFreed"), QStringLiteral("84 h a year")); // 14 + 70
    QVERIFY2(text("hoursSentence").contains(QStringLiteral("Moved from Service drain and Marginal to Core.")),
             qPrintable(text("hoursSentence")));
    QVERIFY(text("hoursSentence").contains(QStringLiteral("28 h of them are left over"))); // 84 - 56
    child<QDoubleSpinBox>("hoursPerYear")->setValue(42.0);
    QCOMPARE(plan().hoursPerYear, 42.0);
    QVERIFY(text("hoursSentence").contains(QStringLiteral("2.0 full-time people")));
    QCOMPARE(cell(0, 3, "serviceHours"), QStringLiteral("+56 h"));
}

void TestServicesPage::counts_followTheResults()
{
    // Cid becomes Core: 3 x 2 x 28 = 168 today.
    m_workshop->edit(withOverride(m_workshop->project(), {"Cid", CustomerType::Core, "x", "Ann", 20000}),
                     QStringLiteral("test"));
    QTRY_COMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Core, 3"));
    QCOMPARE(cell(0, 1, "serviceCosts"), QStringLiteral("$168"));
    QCOMPARE(cell(2, 1, "serviceCosts"), QStringLiteral("$0"));
}

void TestServicesPage::tiers_haveLevelsOfTheirOwn()
{
    QTest::mouseClick(child<QPushButton>("servicesByTier"), Qt::LeftButton);
    QVERIFY(plan().basis == ServiceBasis::Tiers);
    QCOMPARE(steps(), 1);
    QVERIFY(child<QPushButton>("servicesByTier")->isChecked());
    QVERIFY(!child<QPushButton>("servicesByType")->isChecked());
    QVERIFY(table()->model()->headerData(1, Qt::Horizontal).toString().startsWith(QStringLiteral("A+, ")));
    QCOMPARE(cell(0, 1), QStringLiteral("\u2013"));
    openCell(0, 3);
    child<QComboBox>("terms/decided")->setCurrentIndex(1);
    press("levelPopup", "popupKeep");
    QCOMPARE(plan().services[0].byTier.size(), std::size_t(3));
    QCOMPARE(plan().services[0].byTier[2].decided.terms, ServiceTerms::Included);
    QCOMPARE(cell(0, 3), QStringLiteral("Included"));
    QTest::mouseClick(child<QPushButton>("servicesByType"), Qt::LeftButton);
    QCOMPARE(cell(0, 4), QStringLiteral("$35")); // what was said by type is still there
    QTest::mouseClick(child<QPushButton>("servicesByType"), Qt::LeftButton); // chosen already
    QCOMPARE(steps(), 3);
    QVERIFY(child<QPushButton>("servicesByType")->isChecked());
}

void TestServicesPage::contacts_areEdited()
{
    auto* contacts = table("contactTable");
    contacts->setFocus();
    contacts->setCurrentIndex(contacts->model()->index(0, 1));
    QTest::keyClick(contacts, Qt::Key_Space);
    QVERIFY(popup("contactPopup")->isVisible());
    child<QLineEdit>("contactOwner/today")->setText(QStringLiteral("Inside sales"));
    child<QLineEdit>("contactRhythm/today")->setText(QStringLiteral("quarterly"));
    press("contactPopup", "copyContact");
    child<QLineEdit>("contactRhythm/decided")->setText(QStringLiteral("monthly"));
    QTest::keyClick(child<QLineEdit>("contactRhythm/decided"), Qt::Key_Return);
    QCOMPARE(steps(), 1);
    const ContactChoice& choice = plan().contactsByType[0];
    QVERIFY((choice.today == Contact{"Inside sales", "quarterly", ""}));
    QVERIFY((choice.decided == Contact{"Inside sales", "monthly", ""}));
    QCOMPARE(cell(0, 2, "contactTable"), QStringLiteral("monthly"));
    QCOMPARE(second(0, 2, "contactTable"), QStringLiteral("today: quarterly"));
    QCOMPARE(second(0, 1, "contactTable"), QString());
    m_workshop->undoStack()->undo();
    QCOMPARE(cell(0, 2, "contactTable"), QStringLiteral("\u2013"));
}

void TestServicesPage::whoGetsMore_isListed()
{
    // Core gets more of both, Marginal loses both, Service drain pays for the first and loses the second.
    const auto* model = table("moreLessTable")->model();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(cell(0, 2, "moreLessTable"), QStringLiteral("More"));
    QCOMPARE(cell(0, 3, "moreLessTable"), QStringLiteral("2 to 3 uses a year"));
    QCOMPARE(cell(2, 0, "moreLessTable"), QStringLiteral("Marginal"));
    QCOMPARE(cell(2, 2, "moreLessTable"), QStringLiteral("Less, ends"));
    QCOMPARE(cell(4, 3, "moreLessTable"), QStringLiteral("Included to $35, 4 to 1 uses a year"));
    child<QLineEdit>("moreLessFilter")->setText(QStringLiteral("core"));
    QCOMPARE(model->rowCount(), 2);
}

void TestServicesPage::holes_leadToTheirCell()
{
    Project next = m_workshop->project();
    next.services.edit().services[1].byType[1].decided = {};
    m_workshop->edit(next, QStringLiteral("test"));
    QVERIFY(text("checksVerdict").contains(QStringLiteral("not decided yet")));
    auto* checks = table("serviceChecks");
    int row = 0;
    while (row < checks->model()->rowCount()
           && cell(row, 0, "serviceChecks") != QStringLiteral("Not decided"))
        ++row;
    QVERIFY(row < checks->model()->rowCount());
    QCOMPARE(cell(row, 1, "serviceChecks"), QStringLiteral("Field visit"));
    QCOMPARE(cell(row, 2, "serviceChecks"), QStringLiteral("Opportunistic"));
    checks->setCurrentIndex(checks->model()->index(row, 0));
    QTest::keyClick(checks, Qt::Key_Return);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(table()->currentIndex().column(), 2);
    QVERIFY(table()->hasFocus());
    QCOMPARE(second(1, 6), QStringLiteral("1 unknown"));
}

void TestServicesPage::aPriceByGroup_isWarnedOf()
{
    QVERIFY(child<QLabel>("priceWarning")->isVisible());
    QVERIFY(text("priceWarning").contains(QStringLiteral("feeds on itself")));
    openCell(0, 4);
    child<QComboBox>("terms/decided")->setCurrentIndex(1); // included, as for the others
    press("levelPopup", "popupKeep");
    QVERIFY(!child<QLabel>("priceWarning")->isVisible());
}

void TestServicesPage::anEmptyGroup_isNamed()
{
    // Marginal customers get nothing as decided.
    QVERIFY2(text("checksVerdict").contains(QStringLiteral("Marginal: no service at all")),
             qPrintable(text("checksVerdict")));
    openCell(0, 3);
    child<QComboBox>("terms/decided")->setCurrentIndex(3);
    press("levelPopup", "popupKeep");
    QCOMPARE(text("checksVerdict"),
             QStringLiteral("Every group has a decided level for every service, and none is left without."));
}

void TestServicesPage::figures_answerWhy()
{
    const auto why = [this](const char* name, int row, int column) {
        return whyInCell(table(name), table(name)->model()->index(row, column));
    };
    QVERIFY2(why("servicesTable", 0, 4).contains(QStringLiteral("2 customers × 4 uses × $28 = $224")),
             qPrintable(why("servicesTable", 0, 4)));
    QVERIFY(why("servicesTable", 0, 4).contains(QStringLiteral("charged 2 uses × $35 = $70")));
    QVERIFY(why("servicesTable", 0, 6).contains(QStringLiteral("Core: $168 − $112 = +$56")));
    QVERIFY(why("servicesTable", 1, 5).contains(QStringLiteral("3.5 h")));
    QVERIFY(why("serviceCosts", 0, 2).contains(QStringLiteral("Rush delivery: $112 today, $168 decided")));
    QVERIFY(why("serviceCosts", 3, 4).contains(QStringLiteral("charged 2 uses × $35 = $70")));
    QVERIFY(why("serviceHours", 3, 3).contains(QStringLiteral("Field visit: 70 h today, 0 h decided")));
    QVERIFY(why("moreLessTable", 0, 2).contains(QStringLiteral("from the customers")));
    QVERIFY(whyAt(child<QLabel>("hoursFreed")).contains(QStringLiteral("Core: 84 h − 28 h = +56 h")));
    QVERIFY(whyAt(child<QLabel>("serviceCostTotal")).contains(QStringLiteral("Core: $112 and 28 h today")));
}

void TestServicesPage::decisions_areInTheFile()
{
    openCell(0, 2);
    child<QLineEdit>("rhythm/decided")->setText(QStringLiteral("monthly"));
    press("levelPopup", "popupKeep");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.strata"));
    qputenv("STRATA_STATE_DIR", folder.filePath(QStringLiteral("state")).toUtf8());
    auto made = ProjectStore::create(path, m_workshop->project());
    QVERIFY(made);
    QVERIFY((*made)->close(ProjectStore::Unpublished::Discard));
    auto again = ProjectStore::open(path, OpenMode::ReadOnly);
    QVERIFY(again);
    QVERIFY(*(*again)->project().services == plan());
    QVERIFY((*again)->close(ProjectStore::Unpublished::Discard));
    QCOMPARE(plan().services[0].byType[1].decided.rhythm, std::string("monthly"));
}

void TestServicesPage::exports_haveEverything()
{
    const QStringList lines = table()->toCsv().split(QLatin1Char('\n'));
    QCOMPARE(lines[0],
             QStringLiteral("Service,\"Core, 2\",\"Opportunistic, 0\",\"Marginal, 1\",\"Service drain, "
                            "2\",Cost each time,Change per year"));
    QCOMPARE(lines[1],
             QStringLiteral("Rush delivery,Included (today: Included),Included,Not offered (today: "
                            "Included),$35 (today: Included),28,-140"));
    for (const char* name : {"exportServices", "exportServiceCosts", "exportServiceHours", "exportContacts",
                             "exportChecks", "exportMoreLess"})
        QVERIFY2(child<QPushButton>(name)->isEnabled(), name);
}

void TestServicesPage::aPrint_isAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("levels.pdf"));
    m_page->print(path);
    QTRY_VERIFY2(text("servicesPrinted").contains(path), qPrintable(text("servicesPrinted")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    m_page->print(folder.filePath(QStringLiteral("nowhere/levels.pdf")));
    QTRY_VERIFY(!text("servicesPrinted").isEmpty() && !text("servicesPrinted").contains(path)
                && text("servicesPrinted") != QStringLiteral("Writing…"));
    QVERIFY(!text("servicesPrinted").startsWith(QStringLiteral("Saved")));
}

void TestServicesPage::columnHeads_areNotCutOff()
{
    for (const int width : {1040, 1200}) { // of the page in windows of 1280 and 1440
        m_page->resize(width, 700);
        QTest::qWait(20);
        for (const char* name : {"servicesTable", "serviceCosts", "serviceHours", "contactTable"}) {
            const QHeaderView* head = table(name)->horizontalHeader();
            for (int column = 0; column < head->count(); ++column)
                QVERIFY2(head->sectionSize(column) >= head->fontMetrics().horizontalAdvance(
                             head->model()->headerData(column, Qt::Horizontal).toString()),
                         qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(column)));
            QVERIFY2(head->length() <= table(name)->viewport()->width(), name); // nothing to scroll
        }
    }
}

void TestServicesPage::aHiddenPage_rests()
{
    m_page->hide();
    Project next = m_workshop->project();
    next.services.edit().services[0].name = "Express";
    m_workshop->edit(next, QStringLiteral("test"));
    QCOMPARE(cell(0, 0), QStringLiteral("Rush delivery")); // not looked at
    m_page->show();
    QTRY_COMPARE(cell(0, 0), QStringLiteral("Express"));
}

QTEST_MAIN(TestServicesPage)
#include "tst_servicespage.moc"
