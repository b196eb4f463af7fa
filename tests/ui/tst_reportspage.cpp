#include "core/sample/sample.h"
#include "tests/support/pdfcheck.h"
#include "tests/ui/stagedservices.h"
#include "tests/ui/trackfixture.h"
#include "ui/decisionlog.h"
#include "ui/languages.h"
#include "ui/overriding/overriding.h"
#include "ui/report/customerpick.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportspage.h"
#include "ui/reportkinds.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace strata;

// The page that all reports are chosen, looked at and saved on.
class TestReportsPage : public test::TrackFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyKind_isMadeOrSaysWhatItLacks();
    void options_areShownWhereTheyMatter();
    void aDecisionThatNamesACustomer_canBeMasked();
    void aGermanReport_isGermanInAnEnglishProgram();
    void sheets_areSavedAsTheyAreShown();
    void manySheets_waitForAWord();
    void stopping_makesNothing();
    void anotherChoice_makesAnotherFile();
    void theSelectedCustomer_isFollowed();
    void typesAndTiers_chooseCustomers();
    void aKeptView_choosesCustomers();
    void aFilePerCustomer_goesIntoANewFolder();
    void stoppingTheFolder_leavesNothing();
    void aCampaign_isChosen();
    void sinceLastTime_needsASnapshot();
    void pages_areLeafedThrough();
    void theZoom_goesByTheLadder();
    void choices_areRemembered();
    void whatAKindDoesNotTake_isNotChosen();
    void theKeyboard_reachesEverything();

private:
    void openPage()
    {
        m_page = std::make_unique<ReportsPage>(*m_workshop, reportKinds(*m_workshop, *m_session));
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <typename T> T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    bool waitForFile() const
    {
        return QTest::qWaitFor([this] { return !m_page->file().isEmpty(); }, 60000);
    }
    void choose(const char* box, const QVariant& data) const
    {
        auto* choice = child<QComboBox>(box);
        QVERIFY(choice->findData(data) >= 0);
        choice->setCurrentIndex(choice->findData(data));
    }
    // Sheets of so many of the largest customers.
    void showSheets(int most) const
    {
        m_page->setKind(QStringLiteral("sheets"));
        choose("pickWho", CustomerPick::All);
        child<QSpinBox>("pickMost")->setValue(most);
    }
    static QStringList everythingIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Project m_sample;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsPage::initTestCase()
{
    if (const QString missing = PdfCheck::whyNot(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    prepare();
    QCoreApplication::setOrganizationName(QStringLiteral("StrataTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_reportspage"));
    speak(QStringLiteral("en"));
    m_sample = sampleProject();
    m_sample.dataset = assemble(makeSample(60));
}

void TestReportsPage::init()
{
    QSettings().clear();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    m_workshop->load(m_sample);
    QTRY_COMPARE(m_workshop->results().types.size(), std::size_t(60));
    openPage();
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    closeFile();
}

void TestReportsPage::everyKind_isMadeOrSaysWhatItLacks()
{
    m_workshop->edit(withStagedServices(m_workshop->project()), QStringLiteral("Stage"));
    for (const ReportKind& kind : reportKinds(*m_workshop, *m_session)) {
        m_page->setKind(kind.key);
        QCOMPARE(m_page->kind(), kind.key);
        QCOMPARE(text("reportName"), kind.name);
        QCOMPARE(text("reportHolds"), kind.holds);
        QVERIFY(!kind.holds.isEmpty());
        if (kind.lack && !kind.lack().need.isEmpty()) {
            QCOMPARE(text("reportMessage"), kind.lack().need);
            QVERIFY(!child<QPushButton>("saveReport")->isEnabled());
            QSignalSpy asked(m_page.get(), &Page::pageRequested);
            child<QPushButton>("reportMessageButton")->click();
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked[0][0].value<PageId>(), kind.lack().page);
            continue;
        }
        QVERIFY2(waitForFile(), qPrintable(kind.key));
        QVERIFY2(m_page->file().startsWith(kind.ending == QLatin1String("pdf") ? "%PDF-" : "customer_id,")
                     || kind.ending == QLatin1String("xlsx"),
                 qPrintable(kind.key));
        if (kind.ending == QLatin1String("pdf"))
            QCOMPARE(PdfCheck::of(m_page->file()).flaw(99), QString());
    }
}

void TestReportsPage::options_areShownWhereTheyMatter()
{
    const auto shown = [this](const char* name) { return child<QWidget>(name)->isVisible(); };
    m_page->setKind(QStringLiteral("segments"));
    QVERIFY(shown("paperChoice") && shown("languageChoice") && shown("customersPerType")
            && shown("maskNames"));
    QVERIFY(!shown("customerPick") && !shown("campaignChoice") && !shown("saveFolder")
            && !shown("withVoters"));
    m_page->setKind(QStringLiteral("sheets"));
    QVERIFY(shown("customerPick") && shown("saveFolder") && shown("paperChoice")
            && !shown("customersPerType"));
    m_page->setKind(QStringLiteral("customers"));
    QVERIFY(!shown("paperChoice") && !shown("languageChoice") && shown("maskNames"));
    QCOMPARE(child<QPushButton>("saveReport")->text(), QStringLiteral("Save as CSV…"));
}

void TestReportsPage::aDecisionThatNamesACustomer_canBeMasked()
{
    const QString name = customerName(m_workshop->project(), 7);
    Project next = m_workshop->project();
    logDecision(next,
                {QStringLiteral("Type of %1").arg(name),
                 QStringLiteral("Marginal"),
                 QStringLiteral("Core"),
                 QStringLiteral("Ann"),
                 QStringLiteral("A new branch"),
                 {}});
    m_workshop->edit(std::move(next), QStringLiteral("Set type by hand"));
    m_page->setKind(QStringLiteral("executive"));
    QVERIFY(child<QCheckBox>("maskNames")->isVisible());
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).all().contains(name));
    child<QCheckBox>("maskNames")->setChecked(true);
    QVERIFY(waitForFile());
    const QString masked = PdfCheck::of(m_page->file()).all();
    QVERIFY(!masked.contains(name) && !masked.contains(QLatin1String("A new branch")));
}

void TestReportsPage::aGermanReport_isGermanInAnEnglishProgram()
{
    showSheets(3);
    choose("languageChoice", QStringLiteral("de"));
    QVERIFY(waitForFile());
    const QString all = PdfCheck::of(m_page->file()).all();
    QVERIFY(all.contains(QStringLiteral("Kürzeste Wege nach oben")));
    static const QRegularExpression comma(QStringLiteral("\\b\\d{1,2},\\d\\b")),
        point(QStringLiteral("\\b\\d{1,2}\\.\\d\\b"));
    QVERIFY(all.contains(comma));
    QVERIFY(!all.contains(point));
    QVERIFY(text("pageTitle").contains(QLatin1String("take out of the room"))); // the program's stays
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
}

void TestReportsPage::sheets_areSavedAsTheyAreShown()
{
    showSheets(4);
    QVERIFY(waitForFile());
    const QByteArray shown = m_page->file();
    QCOMPARE(child<QPdfView>("reportPreview")->document()->pageCount(), 5);
    QVERIFY(text("reportWords").startsWith(QLatin1String("5 page")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheets.pdf"));
    QVERIFY(m_page->saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == shown);
    QVERIFY(child<QPushButton>("openFolder")->isEnabled());
    QVERIFY(!m_page->saveTo(folder.filePath(QStringLiteral("no/such/file.pdf"))));
    QVERIFY(!text("reportWords").isEmpty());
}

void TestReportsPage::manySheets_waitForAWord()
{
    showSheets(int(ReportsPage::kMostAtOnce));
    QVERIFY(waitForFile());
    showSheets(int(ReportsPage::kMostAtOnce) + 1);
    QVERIFY(m_page->file().isEmpty());
    QTest::qWait(600);
    QVERIFY(m_page->file().isEmpty());
    QVERIFY(text("reportMessage").contains(QLatin1String("26 sheet")));
    QCOMPARE(child<QPushButton>("reportMessageButton")->text(), QStringLiteral("Make the sheets"));
    child<QPushButton>("reportMessageButton")->click();
    QVERIFY(child<QProgressBar>("reportProgress")->isVisible());
    QTRY_VERIFY(text("progressWords").contains(QLatin1String("of 26 customers")));
    QVERIFY(waitForFile());
    QVERIFY(!child<QProgressBar>("reportProgress")->isVisible());
    QCOMPARE(PdfCheck::of(m_page->file()).pages, 27);
    // Another choice asks again.
    child<QCheckBox>("maskNames")->setChecked(true);
    QVERIFY(m_page->file().isEmpty());
    QVERIFY(child<QPushButton>("reportMessageButton")->isVisible());
}

void TestReportsPage::stopping_makesNothing()
{
    showSheets(60);
    child<QPushButton>("reportMessageButton")->click();
    QTRY_VERIFY(text("progressWords").contains(QLatin1String("of 60 customers")));
    child<QPushButton>("stopReport")->click();
    QVERIFY(!child<QProgressBar>("reportProgress")->isVisible());
    QVERIFY(text("reportMessage").contains(QLatin1String("Stopped")));
    QTest::qWait(500);
    QVERIFY(m_page->file().isEmpty());
    child<QPushButton>("reportMessageButton")->click(); // and again
    QVERIFY(waitForFile());
}

void TestReportsPage::anotherChoice_makesAnotherFile()
{
    showSheets(2);
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).isA4());
    choose("paperChoice", int(Paper::Letter));
    QVERIFY(m_page->file().isEmpty()); // never an old file under new options
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).isLetter());
    const auto& names = m_workshop->project().dataset->customers.names;
    child<QCheckBox>("maskNames")->setChecked(true);
    QVERIFY(waitForFile());
    const PdfCheck masked = PdfCheck::of(m_page->file());
    for (const std::string& name : names)
        QVERIFY2(!(masked.all() + masked.title).contains(QString::fromStdString(name)), name.c_str());
}

void TestReportsPage::theSelectedCustomer_isFollowed()
{
    m_page->setKind(QStringLiteral("sheets"));
    choose("pickWho", CustomerPick::Selected);
    QVERIFY(text("pickSelected").startsWith(QLatin1String("Nobody is selected")));
    QVERIFY(!child<QPushButton>("saveReport")->isEnabled());
    m_workshop->selectCustomer(7);
    QVERIFY(waitForFile());
    const QString name = QString::fromStdString(m_workshop->project().dataset->customers.names[7]);
    QCOMPARE(text("pickSelected"), name);
    QVERIFY(PdfCheck::of(m_page->file()).page(2).contains(name));
}

void TestReportsPage::typesAndTiers_chooseCustomers()
{
    m_page->setKind(QStringLiteral("sheets"));
    auto* pick = child<CustomerPick>("customerPick");
    child<QSpinBox>("pickMost")->setValue(0);
    choose("pickWho", CustomerPick::TypesAndTiers);
    QCOMPARE(pick->customers().size(), std::size_t(60));
    auto* types = child<QWidget>("pickTypesList")->findChild<QListWidget*>();
    QVERIFY(types);
    for (int row = 0; row < types->count(); ++row)
        if (types->item(row)->data(Qt::UserRole) == QLatin1String("core"))
            types->item(row)->setCheckState(Qt::Checked);
    const auto& all = m_workshop->results().types;
    QCOMPARE(pick->customers().size(), std::size_t(std::count(all.begin(), all.end(), 0)));
    QVERIFY(!pick->customers().empty());
    for (const std::size_t customer : pick->customers())
        QCOMPARE(int(all[customer]), int(CustomerType::Core));
    const auto& sales = m_workshop->metrics().netSales;
    QVERIFY(std::is_sorted(pick->customers().begin(), pick->customers().end(),
                           [&sales](std::size_t a, std::size_t b) { return sales[a] > sales[b]; }));
    QCOMPARE(pick->words()(), QStringLiteral("Type: Core"));
    QCOMPARE(child<QPushButton>("pickTypes")->text(), QStringLiteral("Type: Core"));
}

void TestReportsPage::aKeptView_choosesCustomers()
{
    Project next = m_workshop->project();
    const std::string id = next.dataset->customers.ids[3];
    CustomerView view;
    view.name = "One of them";
    view.search = id;
    view.conditions = {{"type", ConditionKind::IsNot, {"excluded"}, 0.0}};
    next.views.edit() = {view};
    m_workshop->edit(next, QStringLiteral("Keep view"));
    m_page->setKind(QStringLiteral("sheets"));
    choose("pickWho", CustomerPick::Filtered);
    auto* menu = child<QPushButton>("views")->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("One of them"));
    menu->actions().first()->trigger();
    const auto& chosen = child<CustomerPick>("customerPick")->customers();
    QVERIFY(std::find(chosen.begin(), chosen.end(), std::size_t(3)) != chosen.end());
    for (const std::size_t customer : chosen) {
        const QString who = QString::fromStdString(next.dataset->customers.ids[customer] + ' '
                                                   + next.dataset->customers.names[customer]);
        QVERIFY2(who.contains(QString::fromStdString(id), Qt::CaseInsensitive), qPrintable(who));
    }
    QVERIFY(text("pickCount").contains(QString::fromStdString(id)));
}

void TestReportsPage::aFilePerCustomer_goesIntoANewFolder()
{
    QTemporaryDir folder;
    showSheets(30); // many: the folder does not need them made before
    m_page->saveFolder(folder.path());
    QVERIFY(!child<QPushButton>("saveFolder")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(text("reportWords").contains(QLatin1String("new folder")), 60000);
    QVERIFY(child<QPushButton>("saveFolder")->isEnabled());
    const QStringList made = everythingIn(folder.path());
    QCOMPARE(made.size(), 1);
    QVERIFY(made[0].endsWith(QLatin1String(" - customer sheets")));
    QCOMPARE(everythingIn(folder.filePath(made[0])).size(), 30);
}

void TestReportsPage::stoppingTheFolder_leavesNothing()
{
    QTemporaryDir folder;
    showSheets(60);
    m_page->saveFolder(folder.path());
    QTRY_VERIFY(text("progressWords").contains(QLatin1String("of 60 customers")));
    child<QPushButton>("stopReport")->click();
    QVERIFY(text("reportWords").contains(QLatin1String("No file was left")));
    QTRY_COMPARE(everythingIn(folder.path()), QStringList());
    QVERIFY(child<QPushButton>("saveFolder")->isEnabled());
}

void TestReportsPage::aCampaign_isChosen()
{
    Project next = m_workshop->project();
    for (const char* name : {"Autumn", "Winter"}) {
        Campaign campaign;
        campaign.id = name;
        campaign.name = name;
        campaign.start = *parseIsoDate("2013-01-01");
        next.growth.edit().campaigns.push_back(campaign);
    }
    m_workshop->edit(next, QStringLiteral("Add campaigns"));
    m_page->setKind(QStringLiteral("campaign"));
    QCOMPARE(child<QComboBox>("campaignChoice")->count(), 2);
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).all().contains(QLatin1String("Winter"))); // the newest
    choose("campaignChoice", QStringLiteral("Autumn"));
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).all().contains(QLatin1String("Autumn")));
    QVERIFY(!PdfCheck::of(m_page->file()).all().contains(QLatin1String("Winter")));
}

void TestReportsPage::sinceLastTime_needsASnapshot()
{
    m_page.reset();
    closeFile();
    openFile();
    openPage();
    m_page->setKind(QStringLiteral("since-last-time"));
    QVERIFY(text("reportMessage").contains(QLatin1String("no snapshot")));
    keep("June", asItWas);
    QTRY_VERIFY(child<QPushButton>("saveReport")->isEnabled());
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).all().contains(QLatin1String("From type to type")));
    // The history of the sheets comes from the same file.
    m_page->setKind(QStringLiteral("sheets"));
    QVERIFY(waitForFile());
    QVERIFY(PdfCheck::of(m_page->file()).all().contains(QLatin1String("Type and tier over time")));
}

void TestReportsPage::pages_areLeafedThrough()
{
    showSheets(6);
    QVERIFY(waitForFile());
    auto* page = child<QSpinBox>("pageNumber");
    auto* back = child<QToolButton>("pageBack");
    auto* forward = child<QToolButton>("pageForward");
    QCOMPARE(page->text(), QStringLiteral("Page 1 of 7"));
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    forward->click();
    QTRY_COMPARE(page->value(), 2);
    QVERIFY(back->isEnabled());
    page->setValue(7);
    QTRY_VERIFY(!forward->isEnabled());
    QCOMPARE(page->value(), 7);
    back->click();
    QTRY_COMPARE(page->value(), 6);
}

void TestReportsPage::theZoom_goesByTheLadder()
{
    showSheets(1);
    QVERIFY(waitForFile());
    auto* preview = m_page->findChild<ReportPreview*>();
    auto* zoom = child<QComboBox>("zoomChoice");
    QCOMPARE(preview->fit(), ReportPreview::Fit::Width);
    preview->setZoom(1.0);
    QCOMPARE(zoom->currentData().toDouble(), 1.0);
    child<QToolButton>("zoomIn")->click();
    QCOMPARE(preview->zoom(), 1.25);
    child<QToolButton>("zoomOut")->click();
    child<QToolButton>("zoomOut")->click();
    QCOMPARE(preview->zoom(), 0.75);
    auto* view = child<QPdfView>("reportPreview");
    QWheelEvent wheel(QPointF(50, 50), view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
    QCOMPARE(preview->zoom(), 1.0);
    preview->setFit(ReportPreview::Fit::Page);
    QVERIFY(preview->zoom() < 1.0); // 842 points do not fit into this window
    const double fits = preview->zoom();
    child<QToolButton>("zoomIn")->click();
    QVERIFY(preview->zoom() > fits);
    QCOMPARE(preview->fit(), ReportPreview::Fit::None);
}

void TestReportsPage::choices_areRemembered()
{
    showSheets(3);
    choose("paperChoice", int(Paper::Letter));
    choose("languageChoice", QStringLiteral("fr"));
    child<QCheckBox>("maskNames")->setChecked(true);
    child<QSpinBox>("customersPerType")->setValue(9);
    m_page.reset();
    openPage();
    QCOMPARE(m_page->kind(), QStringLiteral("sheets"));
    QCOMPARE(child<QComboBox>("paperChoice")->currentData().toInt(), int(Paper::Letter));
    QCOMPARE(child<QComboBox>("languageChoice")->currentData().toString(), QStringLiteral("fr"));
    QVERIFY(child<QCheckBox>("maskNames")->isChecked());
    QCOMPARE(child<QSpinBox>("customersPerType")->value(), 9);
    QCOMPARE(child<QSpinBox>("pickMost")->value(), 3);
}

// A tick that another kind remembers, and that nobody sees here.
void TestReportsPage::whatAKindDoesNotTake_isNotChosen()
{
    ReportOptions asked;
    const auto kind = [&asked](const char* key, unsigned takes) {
        ReportKind one;
        one.key = QLatin1String(key);
        one.takes = takes;
        one.ending = QStringLiteral("pdf");
        one.prepare = [&asked](const ReportChoice& choice) -> ReportWork {
            asked = choice.options;
            return [](const Progress&) { return Result<QByteArray>(Error{ErrorCode::CannotWrite, {}}); };
        };
        return one;
    };
    m_page = std::make_unique<ReportsPage>(
        *m_workshop,
        std::vector<ReportKind>{kind("all", ReportKind::Masks | ReportKind::Voters), kind("none", 0)});
    m_page->show();
    child<QCheckBox>("maskNames")->setChecked(true);
    child<QCheckBox>("withVoters")->setChecked(true);
    m_page->setKind(QStringLiteral("none"));
    m_page->setKind(QStringLiteral("all"));
    QTRY_VERIFY(asked.maskNames && asked.withVoters);
    m_page->setKind(QStringLiteral("none"));
    QTRY_VERIFY(!asked.maskNames && !asked.withVoters);
}

void TestReportsPage::theKeyboard_reachesEverything()
{
    showSheets(2);
    QVERIFY(waitForFile());
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
            || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QListWidget*>(widget);
        if (!isControl || !widget->isVisible())
            continue;
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
