#include "ui/data/datapage.h"
#include "ui/data/importdialog.h"
#include "ui/data/importscard.h"
#include "ui/report/reportspage.h"
#include "ui/reportkinds.h"
#include "ui/session.h"
#include "ui/widgets/tablecopy.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>
#include <semaphore>

using namespace strata;

class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init();
    void cleanup();

    void anEmptyProject_saysHowToBegin();
    void theFacts_followTheData();
    void theWindow_isOneUndoStep();
    void theAsOfDate_isOneUndoStep();
    void theCurrency_isChosenAndUndone();
    void theIssuesOfAnImport_canBeSeenLater();
    void anImport_canBeRemovedAndComesBack();
    void afterARemoval_theOtherRowsStillWork();
    void tab_leavesTheLists();
    void theLists_areReadAndCopiedByKeyboard();
    void whileSomethingIsStored_othersAreAskedToWait();
    void stoppingARemoval_changesNothing();
    void wordsAboutOtherImports_go();
    void aSnapshot_isOneUndoStep();
    void aSnapshot_canBeTakenOffTheList();
    void totalsOfADatabase_areSaidToBeSuch();
    void theTemplateHeader_isOneWeRead();

    void reports_needCustomers();
    void aReport_isSavedAsItIsShown();
    void anotherOption_makesAnotherFile();
    void aFileThatCannotBeWritten_isSaid();

private:
    void importInvoices() { importLines(QStringLiteral("lines.csv")); }
    void importLines(const QString& name);
    // A button in a row as it is now: those of earlier rows may still wait for their end.
    QPushButton* button(int row, const char* name) const
    {
        return child<QTableWidget>("importsTable")
            ->cellWidget(row, ImportsCard::ActionColumn)
            ->findChild<QPushButton*>(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(row));
    }
    bool isDoing() const { return child<QProgressBar>("readProgress")->isVisible(); }
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::init()
{
    QSettings().clear(); // what the pages remember of an earlier run
    m_dir = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    QVERIFY(m_session->create(m_dir->filePath(QStringLiteral("test.strata")), Project()));
    m_page = std::make_unique<DataPage>(*m_workshop, *m_session);
    m_page->resize(1200, 800);
    m_page->show();
}

void TestDataPage::cleanup()
{
    m_page.reset();
    QVERIFY(m_session->close(ProjectStore::Unpublished::Discard));
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

// Two customers, four lines over 2023 and 2024, one row that names nobody; half of the sales have a cost.
void TestDataPage::importLines(const QString& name)
{
    const auto before = m_workshop->project().imports.size();
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "customer_id,invoice_id,invoice_date,revenue,cost\n"
        "C1,I1,2023-01-31,100,60\nC1,I2,2024-02-29,100,60\nC2,I3,2024-03-31,50,\nC2,I4,2024-12-31,50,\n"
        ",I5,2024-12-31,10,5\n");
    file.close();
    m_page->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000);
    auto* button = m_page->dialog()->findChild<QPushButton*>(QStringLiteral("importButton"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10000);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), before + 1, 10000);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(!m_page->dialog());
}

void TestDataPage::anEmptyProject_saysHowToBegin()
{
    QVERIFY(child<QLabel>("noImports")->isVisible());
    QVERIFY(!child<QTableWidget>("importsTable")->isVisible());
    QCOMPARE(text("factCustomers"), QStringLiteral("0"));
    QVERIFY(child<QPushButton>("importFiles")->isEnabled());
}

void TestDataPage::theFacts_followTheData()
{
    importInvoices();
    QTRY_COMPARE(text("factCustomers"), QStringLiteral("2"));
    QCOMPARE(text("factLines"), QStringLiteral("4"));
    QVERIFY(text("factDates").startsWith(QStringLiteral("31 Jan 2023")));
    QVERIFY(text("factDates").endsWith(QStringLiteral("31 Dec 2024")));
    // In the twelve months to 31 December 2024: 100 of 200 have a cost.
    QTRY_VERIFY2(text("factCost").startsWith(QStringLiteral("50.0")), qPrintable(text("factCost")));
    auto* imports = child<QTableWidget>("importsTable");
    QCOMPARE(imports->rowCount(), 1);
    QCOMPARE(imports->item(0, ImportsCard::SourceColumnPlace)->text(), QStringLiteral("lines.csv"));
    QVERIFY(imports->item(0, ImportsCard::RowsColumn)->toolTip().startsWith(QStringLiteral("5 rows read")));
    QCOMPARE(imports->item(0, ImportsCard::RowsColumn)->text(), QStringLiteral("4"));
    QCOMPARE(imports->item(0, ImportsCard::RejectedColumn)->text(), QStringLiteral("1"));
    m_workshop->undoStack()->undo();
    QTRY_COMPARE(imports->rowCount(), 0);
}

void TestDataPage::theWindow_isOneUndoStep()
{
    importInvoices();
    const int before = m_workshop->undoStack()->count();
    auto* window = child<QComboBox>("windowChoice");
    window->setCurrentIndex(2); // all invoices
    emit window->activated(2);
    QCOMPARE(m_workshop->project().period.windowMonths, 0);
    window->setCurrentIndex(1);
    emit window->activated(1);
    child<QSpinBox>("windowMonths")->setValue(6);
    QCOMPARE(m_workshop->project().period.windowMonths, 6);
    QCOMPARE(m_workshop->undoStack()->count(), before + 2);
    QTRY_VERIFY(text("periodMeaning").contains(QStringLiteral("to 31 Dec 2024")));
    m_workshop->undoStack()->undo();
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().period.windowMonths, 12);
    QCOMPARE(window->currentIndex(), 0);
}

void TestDataPage::theAsOfDate_isOneUndoStep()
{
    importInvoices();
    const int before = m_workshop->undoStack()->count();
    auto* asOf = child<QComboBox>("asOfChoice");
    asOf->setCurrentIndex(1);
    emit asOf->activated(1);
    QCOMPARE(m_workshop->project().period.asOf, dayOf(CivilDate{2024, 12, 31}));
    child<QDateEdit>("asOfDate")->setDate(QDate(2024, 6, 30));
    QCOMPARE(m_workshop->project().period.asOf, dayOf(CivilDate{2024, 6, 30}));
    QCOMPARE(m_workshop->undoStack()->count(), before + 2);
    asOf->setCurrentIndex(0);
    emit asOf->activated(0);
    QVERIFY(!isKnown(m_workshop->project().period.asOf));
}

void TestDataPage::theCurrency_isChosenAndUndone()
{
    importInvoices();
    auto* currency = child<QComboBox>("currency");
    QCOMPARE(currency->currentText(), QStringLiteral("USD"));
    QVERIFY(currency->findText(QStringLiteral("EUR")) >= 0 && currency->findText(QStringLiteral("CHF")) >= 0);
    const std::vector<Amount> sales = m_workshop->metrics().netSales;
    currency->setCurrentText(QStringLiteral("EUR"));
    emit currency->textActivated(QStringLiteral("EUR"));
    QCOMPARE(m_workshop->project().currency, std::string("EUR"));
    QTRY_VERIFY(!m_workshop->isRecalculating());
    QCOMPARE(m_workshop->metrics().netSales, sales); // nothing is converted
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().currency, std::string("USD"));
    QCOMPARE(currency->currentText(), QStringLiteral("USD"));
}

void TestDataPage::theIssuesOfAnImport_canBeSeenLater()
{
    importInvoices();
    child<QPushButton>("showIssues_0")->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QDialog>("issuesDialog"), 10000);
    const auto* table = child<QDialog>("issuesDialog")->findChild<QTableView*>(QStringLiteral("issueTable"));
    QVERIFY(table->model()->rowCount() > 0);
    child<QDialog>("issuesDialog")->close();
}

void TestDataPage::anImport_canBeRemovedAndComesBack()
{
    importInvoices();
    const int before = m_workshop->undoStack()->count();
    child<QPushButton>("removeImport_0")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_workshop->project().imports.empty(), 10000);
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(0));
    QCOMPARE(m_workshop->undoStack()->count(), before + 1);
    QCOMPARE(m_workshop->undoStack()->undoText(), QStringLiteral("Remove lines.csv"));
    QTRY_VERIFY(child<QLabel>("noImports")->isVisible());
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().imports.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(4));
    QCOMPARE(child<QTableWidget>("importsTable")->rowCount(), 1);
}

void TestDataPage::afterARemoval_theOtherRowsStillWork()
{
    importLines(QStringLiteral("one.csv"));
    importLines(QStringLiteral("two.csv"));
    importLines(QStringLiteral("three.csv"));
    button(0, "removeImport")->setFocus();
    button(0, "removeImport")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), std::size_t(2), 10000);
    QCOMPARE(m_page->focusWidget(), child<QTableWidget>("importsTable")); // on no other button
    for (int row = 0; row < 2; ++row)
        for (const char* name : {"showIssues", "readAgain", "removeImport"})
            QVERIFY2(button(row, name)->isEnabled(), name);
    button(1, "readAgain")->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("refreshCard")->isVisible(), 10000);
    child<QPushButton>("takeOverRefresh")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->project().snapshots.empty(), 10000);
    QVERIFY(button(0, "removeImport")->isEnabled());
    button(0, "removeImport")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), std::size_t(1), 10000);
    QCOMPARE(m_workshop->project().imports[0].source, std::string("three.csv"));
}

void TestDataPage::tab_leavesTheLists()
{
    importInvoices();
    child<QPushButton>("takeSnapshot")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().snapshots.size(), std::size_t(1), 10000);
    child<QPushButton>("refreshAll")->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("refreshCard")->isVisible(), 10000);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (const char* name : {"importsTable", "refreshTable", "snapshotsTable"}) {
        auto* table = child<QTableWidget>(name);
        table->setFocus(Qt::TabFocusReason);
        QVERIFY2(table->hasFocus(), name);
        for (int press = 0; press < 5 && (table->hasFocus() || table->isAncestorOf(qApp->focusWidget()));
             ++press)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab); // over the buttons of the one row
        QVERIFY2(!table->hasFocus() && !table->isAncestorOf(qApp->focusWidget()), name);
    }
}

void TestDataPage::theLists_areReadAndCopiedByKeyboard()
{
    importLines(QStringLiteral("one.csv"));
    importLines(QStringLiteral("two.csv"));
    installTableCopy();
    auto* table = child<QTableWidget>("importsTable");
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(rows.size(), 3); // the heads, one row, the end of the line
    QVERIFY2(rows[0].startsWith(QStringLiteral("Source\tKind\tRows\tRejected\t")), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith(QStringLiteral("two.csv\tInvoice lines\t4\t1\t")), qPrintable(rows[1]));
    QCOMPARE(rows[1].count(QLatin1Char('\t')), 6); // buttons are no text
}

void TestDataPage::whileSomethingIsStored_othersAreAskedToWait()
{
    importInvoices();
    std::binary_semaphore gate(0);
    m_session->store()->run([&gate](ProjectStore&) { gate.acquire(); });
    child<QPushButton>("takeSnapshot")->click();
    const auto* progress = child<QProgressBar>("readProgress");
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 0); // nobody knows how long
    QVERIFY(!button(0, "showIssues")->isEnabled()); // the file answers only afterwards
    QVERIFY(!button(0, "removeImport")->isEnabled());
    QVERIFY(!child<QLabel>("dataNews")->isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("customer_id\tcustomer_name\nC9\tCid\n"));
    m_page->paste();
    QVERIFY(text("dataNews").startsWith(QStringLiteral("Not now")));
    QVERIFY(child<QLabel>("dataNews")->isVisible());
    m_page->openDatabase();
    m_page->chooseAndImport(); // would wait for a person here
    m_page->importFiles({m_dir->filePath(QStringLiteral("lines.csv"))});
    m_page->showIssues(m_workshop->project().imports[0]);
    QVERIFY(!child<QDialog>("databaseDialog"));
    gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().snapshots.size(), std::size_t(1), 10000);
    QTRY_VERIFY(!isDoing());
    QVERIFY(!child<QLabel>("dataNews")->isVisible());
    QVERIFY(button(0, "showIssues")->isEnabled());
    QVERIFY(!m_page->dialog());
    QVERIFY(!child<QDialog>("issuesDialog"));
}

void TestDataPage::stoppingARemoval_changesNothing()
{
    importInvoices();
    const Project before = m_workshop->project();
    std::binary_semaphore gate(0);
    m_session->store()->run([&gate](ProjectStore&) { gate.acquire(); });
    button(0, "removeImport")->click();
    auto* stop = child<QPushButton>("stopReading");
    QVERIFY(stop->isVisible() && stop->isEnabled());
    stop->click();
    QVERIFY(!stop->isEnabled());
    QCOMPARE(text("doing"), QStringLiteral("Stopping…"));
    gate.release();
    QTRY_VERIFY(!isDoing());
    QVERIFY(m_workshop->project() == before);
    QVERIFY(text("dataNews").startsWith(QStringLiteral("Stopped")));
    button(0, "removeImport")->click(); // and it can be begun again
    QVERIFY(stop->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_workshop->project().imports.empty(), 10000);
}

void TestDataPage::wordsAboutOtherImports_go()
{
    importInvoices();
    QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("lines.csv"))));
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("importProblem")->isVisible(), 10000);
    Project next = m_workshop->project();
    next.period.windowMonths = 6;
    m_workshop->edit(next, QStringLiteral("Set window"));
    QVERIFY(child<QLabel>("importProblem")->isVisible()); // still so
    m_workshop->undoStack()->undo();
    m_workshop->undoStack()->undo(); // the import
    QVERIFY(!child<QLabel>("importProblem")->isVisible());
}

void TestDataPage::aSnapshot_isOneUndoStep()
{
    QVERIFY(!child<QPushButton>("takeSnapshot")->isEnabled()); // there is nobody to be kept
    importInvoices();
    QTRY_VERIFY(child<QPushButton>("takeSnapshot")->isEnabled());
    const int before = m_workshop->undoStack()->count();
    child<QPushButton>("takeSnapshot")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().snapshots.size(), std::size_t(1), 10000);
    QCOMPARE(m_workshop->undoStack()->count(), before + 1);
    const SnapshotInfo& kept = m_workshop->project().snapshots.front();
    QVERIFY(QString::fromStdString(kept.name).startsWith(QStringLiteral("Snapshot of ")));
    QCOMPARE(kept.customers, std::uint64_t(2));
    QCOMPARE(kept.asOf, dayOf(CivilDate{2024, 12, 31}));
    const auto* table = child<QTableWidget>("snapshotsTable");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("2"));
    m_workshop->undoStack()->undo();
    QVERIFY(m_workshop->project().snapshots.empty());
    QVERIFY(child<QLabel>("noSnapshots")->isVisible());
}

void TestDataPage::aSnapshot_canBeTakenOffTheList()
{
    importInvoices();
    child<QPushButton>("takeSnapshot")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().snapshots.size(), std::size_t(1), 10000);
    const int before = m_workshop->undoStack()->count();
    child<QPushButton>("removeSnapshot_0")->setFocus();
    child<QPushButton>("removeSnapshot_0")->click();
    QVERIFY(m_workshop->project().snapshots.empty());
    QCOMPARE(m_workshop->undoStack()->count(), before + 1);
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(1));
    QCOMPARE(child<QTableWidget>("snapshotsTable")->rowCount(), 1);
}

void TestDataPage::totalsOfADatabase_areSaidToBeSuch()
{
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(2);
    totals->asOf = totals->lastLine = dayOf(CivilDate{2024, 12, 31});
    totals->firstLine = dayOf(CivilDate{2015, 1, 1});
    totals->lines = 3000000000;
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"C1", "C2"};
    dataset->totals = totals;
    Project next = m_workshop->project();
    next.dataset = dataset;
    m_workshop->edit(next, QStringLiteral("Bring totals"));
    QCOMPARE(text("factLines"), QStringLiteral("3,000,000,000"));
    QVERIFY(text("factDates").startsWith(QStringLiteral("1 Jan 2015")));
    QVERIFY(child<QLabel>("factNote")->isVisible());
    QVERIFY(text("periodMeaning").contains(QStringLiteral("added up")));
    QVERIFY(text("periodMeaning").contains(QStringLiteral("Another choice")));
    next.period.windowMonths = 0;
    m_workshop->edit(next, QStringLiteral("Set window"));
    QVERIFY(text("periodMeaning").contains(QStringLiteral("counts from the next refresh")));
}

void TestDataPage::theTemplateHeader_isOneWeRead()
{
    child<QPushButton>("copyHeader_1")->click();
    const QString header = QGuiApplication::clipboard()->text();
    QVERIFY(header.startsWith(QStringLiteral("customer_id\t")));
    for (const char* key : {"invoice_id", "invoice_date", "revenue", "cost"})
        QVERIFY2(header.contains(QLatin1String(key)), key);
}

void TestDataPage::reports_needCustomers()
{
    ReportsPage page(*m_workshop, reportKinds(*m_workshop, *m_session));
    page.show();
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("emptyStateText"))->isVisible());
}

void TestDataPage::aReport_isSavedAsItIsShown()
{
    importInvoices();
    ReportsPage page(*m_workshop, reportKinds(*m_workshop, *m_session));
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.file().isEmpty(), 30000);
    QVERIFY(page.file().startsWith("%PDF-"));
    const QString path = m_dir->filePath(QStringLiteral("report.pdf"));
    QVERIFY(page.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), page.file());
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("openFolder"))->isEnabled());
}

void TestDataPage::anotherOption_makesAnotherFile()
{
    importInvoices();
    ReportsPage page(*m_workshop, reportKinds(*m_workshop, *m_session));
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.file().isEmpty(), 30000);
    page.setKind(QStringLiteral("customers"));
    QTRY_VERIFY_WITH_TIMEOUT(page.file().startsWith("customer_id,"), 30000);
    QVERIFY(page.file().contains("\nC1,"));
    QCOMPARE(page.findChild<QTableWidget*>(QStringLiteral("tablePreview"))->rowCount(), 2);
    page.findChild<QCheckBox*>(QStringLiteral("maskNames"))->setChecked(true);
    QVERIFY(page.file().isEmpty()); // never an old file under new options
    QTRY_VERIFY_WITH_TIMEOUT(!page.file().isEmpty(), 30000);
    QVERIFY(!page.file().contains("\nC1,"));
}

void TestDataPage::aFileThatCannotBeWritten_isSaid()
{
    importInvoices();
    ReportsPage page(*m_workshop, reportKinds(*m_workshop, *m_session));
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.file().isEmpty(), 30000);
    QVERIFY(!page.saveTo(m_dir->filePath(QStringLiteral("no/such/folder/report.pdf"))));
    QVERIFY(!page.findChild<QLabel*>(QStringLiteral("reportWords"))->text().isEmpty());
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("openFolder"))->isEnabled());
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
