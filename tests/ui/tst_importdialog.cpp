#include "core/sources/sources.h"
#include "ui/data/answertext.h"
#include "ui/data/datapage.h"
#include "ui/data/importdialog.h"
#include "ui/data/issuetable.h"
#include "ui/data/mappingtable.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSemaphore>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>
#include <xlsxwriter.h>

using namespace strata;

// The real page and the real dialog over a real project file; only the file dialog is left out.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply();
    }
    void init();
    void cleanup();

    void aCleanFile_isOneUndoStep();
    void cancelling_leavesTheProjectAsItWas();
    void aRejectedRow_isShownWithItsReason();
    void rejectedRows_canBeExportedAndImportedAgain();
    void anOpenQuestion_isNeverAnsweredByItself();
    void anAnswer_canBeChanged();
    void aMissingColumn_isNamedAndCanBePicked();
    void anotherDelimiter_makesOtherColumns();
    void severalFiles_goCustomersFirst();
    void aFileThatIsNoTable_isSaid();
    void everyControl_hasAName();
    void aColumn_saysWhatIsInIt();
    void creditsAndZeros_canBeLeftOut();
    void pastedCells_comeInAsATable();
    void anEmptyClipboard_isSaid();
    void theMapping_isRemembered();
    void theSameFileAgain_replacesItsRows();
    void theSameFileAgain_canBeAdded();
    void anotherSheet_isPlannedAnew();
    void aMergedAccount_isStillKnown();
    void tab_leavesTheTablesAndReachesEverything();
    void enter_imports();
    void theDialog_fitsASmallScreen();
    void aShapeThatCannotBeRead_isPutBack();
    void otherDataWork_isWaitedFor();
    void theDecimalMark_canBeCorrected();
    void theOrderOfDates_canBeCorrected();
    void percentages_canBeCorrected();
    void aReadingThatCannotBe_isSaidInRed();
    void anOwnFieldLeftOut_canComeBack();
    void aPickedColumn_replacesTheAnswerAboutIt();
    void answers_areSaidInWords();
    void aCopiedHeader_isConfirmedAndHasTabs();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file");
        return path;
    }
    ImportDialog* open(const QString& path)
    {
        m_page->openFile(path);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000); }();
        return m_page->dialog();
    }
    template <typename T> T* child(const char* name) const
    {
        return m_page->dialog() ? m_page->dialog()->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    QPushButton* importButton() const { return child<QPushButton>("importButton"); }
    QString counts() const { return child<QLabel>("importCounts")->text(); }
    bool waitUntilReady()
    {
        return QTest::qWaitFor([this] { return importButton() && importButton()->isEnabled(); }, 10000);
    }
    bool importNow()
    {
        const auto before = m_workshop->project().imports.size();
        if (!waitUntilReady())
            return false;
        QTest::mouseClick(importButton(), Qt::LeftButton);
        return QTest::qWaitFor([&] { return m_workshop->project().imports.size() == before + 1; }, 10000);
    }

    void choose(const char* combo, int index) const
    {
        auto* box = child<QComboBox>(combo);
        QVERIFY2(box && index >= 0 && index < box->count(), combo);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    const ImportColumn& column(std::size_t place) const { return m_page->dialog()->plan().columns[place]; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DataPage> m_page;
};

void TestImportDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    QVERIFY(m_session->create(m_dir->filePath(QStringLiteral("test.strata")), Project()));
    m_page = std::make_unique<DataPage>(*m_workshop, *m_session);
    m_page->resize(1200, 800);
    m_page->show();
}

void TestImportDialog::cleanup()
{
    m_page.reset();
    QVERIFY(m_session->close(ProjectStore::Unpublished::Discard));
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

void TestImportDialog::aCleanFile_isOneUndoStep()
{
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name,employees\nC1,Ann,12\nC2,Bob,\n"));
    QVERIFY(importNow());
    QCOMPARE(counts(), QStringLiteral("2 rows read, 2 accepted, 0 rejected"));
    QCOMPARE(m_workshop->project().dataset->customers.size(), std::size_t(2));
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QCOMPARE(m_workshop->undoStack()->undoText(), QStringLiteral("Import customers.csv"));

    QTest::mouseClick(importButton(), Qt::LeftButton); // says "Close" now
    QTRY_VERIFY(!m_page->dialog());
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().dataset->customers.size(), std::size_t(0));
    QVERIFY(m_workshop->project().imports.empty());
}

void TestImportDialog::cancelling_leavesTheProjectAsItWas()
{
    const Project before = m_workshop->project();
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\n"));
    QVERIFY(waitUntilReady());
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());
    QVERIFY(m_workshop->project() == before);
    QCOMPARE(m_workshop->undoStack()->count(), 0);
}

void TestImportDialog::aRejectedRow_isShownWithItsReason()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100\n,I2,2024-02-29,50\n"));
    QVERIFY(waitUntilReady());
    QCOMPARE(counts(), QStringLiteral("2 rows read, 1 can be taken, 1 rejected"));
    const auto* issues = child<QTableView>("issueTable")->model();
    QVERIFY(issues->rowCount() > 0);
    QCOMPARE(issues->index(0, IssueModel::Line).data().toString(), QStringLiteral("3"));
    QVERIFY(!issues->index(0, IssueModel::Reason).data().toString().isEmpty());

    const auto* preview = child<QTableView>("previewTable")->model();
    QVERIFY(preview->index(1, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(
        preview->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("will not be taken")));
    QVERIFY(!preview->index(0, 0).data(Qt::BackgroundRole).isValid());

    QVERIFY(importNow());
    QCOMPARE(counts(), QStringLiteral("2 rows read, 1 accepted, 1 rejected"));
}

void TestImportDialog::rejectedRows_canBeExportedAndImportedAgain()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100\n,I2,2024-02-29,50\n"));
    QVERIFY(waitUntilReady());
    const QString path = m_dir->filePath(QStringLiteral("rejected.csv"));
    QVERIFY(m_page->dialog()->findChild<IssueTable*>()->exportRejectedRows(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("customer_id,invoice_id,invoice_date,revenue\n,I2,2024-02-29,50\n"));
}

void TestImportDialog::anOpenQuestion_isNeverAnsweredByItself()
{
    // Every day is at most 12: day first or month first, the file does not say.
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,03/04/2024,100\nC1,I2,05/06/2024,50\n"));
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(child<QLabel>("importHint")->text().contains(QStringLiteral("one decision")));
    const auto choices = child<QWidget>("questionBox")->findChildren<QRadioButton*>();
    QVERIFY(choices.size() >= 2);
    for (const QRadioButton* choice : choices)
        QVERIFY(!choice->isChecked());

    choices.front()->click();
    QVERIFY(waitUntilReady());
    QVERIFY(m_page->dialog()->plan().isReady());
}

void TestImportDialog::anAnswer_canBeChanged()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,03/04/2024,100\nC1,I2,05/06/2024,50\n"));
    QTRY_VERIFY(!child<QWidget>("questionBox")->findChildren<QRadioButton*>().isEmpty());
    child<QWidget>("questionBox")->findChildren<QRadioButton*>().front()->click();
    QVERIFY(waitUntilReady());
    child<QPushButton>("changeAnswer_0")->click();
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(m_page->dialog()->plan().questions.size(), std::size_t(1));
}

void TestImportDialog::aMissingColumn_isNamedAndCanBePicked()
{
    open(
        write(QStringLiteral("invoices.csv"),
              "customer_id,invoice_id,invoice_date,zorbl\nC1,I1,2024-01-31,100.5\nC2,I2,2024-02-29,50.25\n"));
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    if (m_page->dialog()->plan().kind != TableKind::InvoiceLines || m_page->dialog()->plan().isReady()) {
        auto* kind = child<QComboBox>("kindChoice");
        kind->setCurrentIndex(kind->findData(int(TableKind::InvoiceLines)));
        emit kind->activated(kind->currentIndex());
        QTRY_VERIFY(!m_page->dialog()->isWorking());
    }
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(!child<QLabel>("importHint")->text().isEmpty());

    auto* revenue = child<QComboBox>("map_revenue");
    QVERIFY(revenue);
    QCOMPARE(revenue->currentData().toInt(), -1);
    revenue->setCurrentIndex(revenue->findData(3));
    emit revenue->activated(revenue->currentIndex());
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->lines.net.at(0), Amount(1005000));
}

void TestImportDialog::anotherDelimiter_makesOtherColumns()
{
    open(write(QStringLiteral("customers.csv"), "customer_id;customer_name\nC1;Ann\nC2;Bob\n"));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("delimiterChoice")->currentData().toInt(), int(';'));
    QCOMPARE(m_page->dialog()->plan().columns.size(), std::size_t(2));
    auto* delimiter = child<QComboBox>("delimiterChoice");
    delimiter->setCurrentIndex(delimiter->findData(int(',')));
    emit delimiter->activated(delimiter->currentIndex());
    QTRY_COMPARE(m_page->dialog()->plan().columns.size(), std::size_t(1));
}

void TestImportDialog::severalFiles_goCustomersFirst()
{
    m_page->importFiles(
        {write(QStringLiteral("a_invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100\nC9,I2,2024-02-29,50\n"),
         write(QStringLiteral("b_customers.csv"), "customer_id,customer_name\nC1,Ann\nC2,Bob\n")});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000);
    QVERIFY(m_page->dialog()->plan().kind == TableKind::Customers);
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog() && m_page->dialog()->plan().kind == TableKind::InvoiceLines,
                             10000);
    // The customers just imported are known by now: C9 is not one of them.
    QVERIFY(waitUntilReady());
    QCOMPARE(counts(), QStringLiteral("2 rows read, 1 can be taken, 1 rejected"));
    QVERIFY(importNow());
    QCOMPARE(m_workshop->undoStack()->count(), 2);
}

void TestImportDialog::aFileThatIsNoTable_isSaid()
{
    m_page->openFile(
        write(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)));
    auto* problem = m_page->findChild<QLabel*>(QStringLiteral("importProblem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(QStringLiteral("picture.csv: ")));
    QVERIFY(!m_page->dialog());
}

void TestImportDialog::everyControl_hasAName()
{
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\n"));
    QVERIFY(waitUntilReady());
    for (const QComboBox* combo : m_page->dialog()->findChildren<QComboBox*>()) {
        QVERIFY(!combo->objectName().isEmpty());
        QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
    }
}

void TestImportDialog::aColumn_saysWhatIsInIt()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\n"
               "C1,I1,2024-01-31,100.5\nC1,I2,2024-02-29,-12\n"
               "C2,I3,2024-03-31,0\n"));
    QVERIFY(waitUntilReady());
    const auto* mapping = child<MappingTable>("mappingTable");
    const auto contents = [&](const char* field) {
        for (int row = 0; row < mapping->rowCount(); ++row)
            if (mapping->cellWidget(row, MappingTable::FileColumn)->objectName() == QLatin1String(field))
                return mapping->item(row, MappingTable::Contents)->text();
        return QString();
    };
    QCOMPARE(contents("map_revenue"), QString::fromUtf8("\u221212 to 100.5, 1 below zero, 1 zero"));
    QVERIFY2(contents("map_invoice_date").startsWith(QStringLiteral("31 Jan 2024")),
             qPrintable(contents("map_invoice_date")));
    QVERIFY(contents("map_invoice_date").endsWith(QStringLiteral("31 Mar 2024")));
    QVERIFY2(contents("map_customer_id").startsWith(QStringLiteral("2 different")),
             qPrintable(contents("map_customer_id")));
    const auto* preview = child<QTableView>("previewTable")->model();
    QVERIFY(preview->headerData(3, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("1 below zero")));
}

void TestImportDialog::creditsAndZeros_canBeLeftOut()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\n"
               "C1,I1,2024-01-31,100\nC1,I2,2024-02-29,-12\n"
               "C2,I3,2024-03-31,0\n"));
    QVERIFY(waitUntilReady());
    QVERIFY(counts().startsWith(QStringLiteral("3 rows read, 3 can be taken, 0 rejected")));
    QVERIFY2(counts().contains(QStringLiteral("1 below zero, 1 of zero")), qPrintable(counts()));
    child<QCheckBox>("leaveOutCredits")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(counts().startsWith(QStringLiteral("3 rows read, 2 can be taken, 1 rejected")),
                              qPrintable(counts()), 10000);
    child<QCheckBox>("leaveOutZeros")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(counts().startsWith(QStringLiteral("3 rows read, 1 can be taken, 2 rejected")),
                              qPrintable(counts()), 10000);
    QVERIFY2(counts().contains(QStringLiteral("2 of them left out as asked")), qPrintable(counts()));
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(1));
    QVERIFY(optionsOf(*m_workshop->project().imports.front().recipe).leaveOutCredits);
}

void TestImportDialog::pastedCells_comeInAsATable()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("customer_id\tcustomer_name\nC1\tAnn\nC2\tBob\n"));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keySequence(m_page.get(), QKeySequence::Paste);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000);
    QVERIFY(m_page->dialog()->windowTitle().contains(QStringLiteral("Pasted ")));
    QVERIFY(importNow());
    const ImportBatch& batch = m_workshop->project().imports.front();
    QCOMPARE(batch.accepted, std::uint64_t(2));
    QVERIFY(QString::fromStdString(batch.source).startsWith(QStringLiteral("Pasted ")));
    QVERIFY(batch.recipe->kind == SourceKind::Clipboard);
    QVERIFY(!batch.recipe->canBeReadAgain());
}

void TestImportDialog::anEmptyClipboard_isSaid()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("  \n"));
    m_page->findChild<QPushButton*>(QStringLiteral("pasteTable"))->click();
    const auto* problem = m_page->findChild<QLabel*>(QStringLiteral("importProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("clipboard")));
}

// A column whose name says nothing, mapped by hand, then moved by a new column before it.
void TestImportDialog::theMapping_isRemembered()
{
    const QString path = write(QStringLiteral("invoices.csv"),
                               "customer_id,invoice_id,invoice_date,zorbl\n"
                               "C1,I1,2024-01-31,100.5\nC2,I2,2024-02-29,50.25\n");
    open(path);
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    auto* revenue = child<QComboBox>("map_revenue");
    QVERIFY(revenue);
    revenue->setCurrentIndex(revenue->findData(3));
    emit revenue->activated(revenue->currentIndex());
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());

    write(QStringLiteral("invoices.csv"),
          "customer_id,invoice_id,region,invoice_date,zorbl\n"
          "C1,I1,7,2024-01-31,200.5\n");
    open(path);
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("map_revenue")->currentData().toInt(), 4);
    const auto* words = child<QLabel>("earlierWords");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().startsWith(QStringLiteral("Mapping remembered from ")), qPrintable(words->text()));
}

void TestImportDialog::theSameFileAgain_replacesItsRows()
{
    const QString path
        = write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\nC2,Bob\n");
    open(path);
    QVERIFY(!child<QWidget>("earlierNote")->isVisible());
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());
    write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\nC3,Cid\nC4,Dee\n");
    open(path);
    QVERIFY(waitUntilReady());
    QVERIFY(child<QRadioButton>("replaceEarlier")->isChecked());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().dataset->customers.size(), std::size_t(3), 10000);
    QCOMPARE(m_workshop->project().imports.size(), std::size_t(1));
    QCOMPARE(m_workshop->undoStack()->count(), 2);
    QTRY_COMPARE(counts(), QStringLiteral("3 rows read, 3 accepted, 0 rejected"));
    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().dataset->customers.ids, (std::vector<std::string>{"C1", "C2"}));
}

void TestImportDialog::theSameFileAgain_canBeAdded()
{
    const QString path = write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\n");
    open(path);
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());
    write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC2,Bob\n");
    open(path);
    QVERIFY(waitUntilReady());
    child<QRadioButton>("addToEarlier")->click();
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().imports.size(), std::size_t(2));
    QCOMPARE(m_workshop->project().dataset->customers.ids, (std::vector<std::string>{"C1", "C2"}));
}

void TestImportDialog::anotherSheet_isPlannedAnew()
{
    const QString path = m_dir->filePath(QStringLiteral("book.xlsx"));
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    const auto addSheet = [book](const char* name, const QList<QList<const char*>>& rows) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < rows[row].size(); ++column)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), rows[row][column], nullptr);
        return sheet;
    };
    addSheet("People", {{"customer_id", "customer_name"}, {"C1", "Ann"}});
    addSheet("More", {{"customer_id", "customer_name"}, {"C2", "Bob"}, {"C3", "Cid"}});
    worksheet_hide(addSheet("Secret", {{"customer_id"}, {"C9"}}));
    QVERIFY(workbook_close(book) == LXW_NO_ERROR);
    open(path);
    QVERIFY(waitUntilReady());
    auto* sheets = child<QComboBox>("sheetChoice");
    QVERIFY(sheets->isVisible());
    QCOMPARE(sheets->count(), 3);
    QCOMPARE(sheets->currentText(), QStringLiteral("People"));
    QCOMPARE(sheets->itemText(2), QStringLiteral("Secret (hidden)"));
    QVERIFY(!child<QComboBox>("encodingChoice")->isVisible());
    QVERIFY(!child<QComboBox>("delimiterChoice")->isVisible());
    QVERIFY(child<QSpinBox>("headerRowChoice")->isVisible());
    QCOMPARE(m_page->dialog()->plan().rows, std::uint64_t(1));

    sheets->setCurrentIndex(1);
    emit sheets->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->dialog()->plan().rows, std::uint64_t(2), 10000);
    QCOMPARE(m_page->dialog()->plan().origin.part, std::string("More"));
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->customers.ids, (std::vector<std::string>{"C2", "C3"}));
    const SourceRecipe& recipe = *m_workshop->project().imports.front().recipe;
    QVERIFY(recipe.kind == SourceKind::Sheet);
    QCOMPARE(recipe.part, std::string("More"));
}

void TestImportDialog::aMergedAccount_isStillKnown()
{
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\nC2,Bob\n"));
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());
    Rollup rollup;
    rollup.merges = {{"C2", "C1"}};
    m_workshop->edit(withRollup(m_workshop->project(), rollup), QStringLiteral("Merge"));
    QCOMPARE(m_workshop->project().dataset->customers.size(), std::size_t(1));
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC2,I1,2024-01-31,100\nC7,I2,2024-01-31,5\n"));
    QVERIFY(waitUntilReady());
    QCOMPARE(counts(), QStringLiteral("2 rows read, 1 can be taken, 1 rejected"));
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->customers.size(), std::size_t(1));
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(1));
}

void TestImportDialog::tab_leavesTheTablesAndReachesEverything()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100.5\nC1,I2,2024-02-29,50\n"));
    QVERIFY(waitUntilReady());
    m_page->dialog()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page->dialog()));
    child<QComboBox>("kindChoice")->setFocus();
    QStringList stops;
    for (int i = 0; i < 60; ++i) { // the table of fields alone has more than twenty choices
        stops.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == child<QComboBox>("kindChoice"))
            break;
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("kindChoice"));
    const QStringList inOrder
        = {QStringLiteral("kindChoice"),  QStringLiteral("map_customer_id"), QStringLiteral("map_revenue"),
           QStringLiteral("read_3"),      QStringLiteral("previewTable"),    QStringLiteral("cancelButton"),
           QStringLiteral("importButton")};
    qsizetype before = -1;
    for (const QString& name : inOrder) {
        QVERIFY2(stops.indexOf(name) > before,
                 qPrintable(name + QStringLiteral(" in ") + stops.join(QLatin1Char(' '))));
        before = stops.indexOf(name);
    }
}

void TestImportDialog::enter_imports()
{
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\n"));
    QVERIFY(waitUntilReady());
    QVERIFY(importButton()->isDefault());
    m_page->dialog()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page->dialog()));
    child<QComboBox>("map_customer_id")->setFocus();
    QTest::keyClick(child<QComboBox>("map_customer_id"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), std::size_t(1), 10000);
}

// 1280x720 without the window's frame and a task bar; with all that may stand in the dialog.
void TestImportDialog::theDialog_fitsASmallScreen()
{
    const QString path
        = write(QStringLiteral("invoices.csv"),
                "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100\nC1,I2,2024-02-29,50\n");
    open(path);
    QVERIFY(importNow());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->dialog());
    open(path);
    QVERIFY(waitUntilReady());
    const QSize screen = m_page->screen()->availableSize();
    QVERIFY2(m_page->dialog()->height() <= screen.height() - 40,
             qPrintable(QString::number(m_page->dialog()->height())));
    QVERIFY(child<QWidget>("earlierNote")->isVisible());
    QVERIFY(child<QCheckBox>("createCustomers")->isVisible());
    child<QLabel>("importHint")->setText(QStringLiteral("A hint"));
    child<QLabel>("importHint")->show();
    child<QWidget>("importProgress")->show();
    m_page->dialog()->resize(1240, 624);
    QCoreApplication::processEvents();
    QCOMPARE(m_page->dialog()->height(), 624);
    for (const char* name : {"importButton", "cancelButton", "importCounts", "importHint"}) {
        const auto* widget = child<QWidget>(name);
        QVERIFY2(m_page->dialog()->rect().contains(
                     QRect(widget->mapTo(m_page->dialog(), QPoint()), widget->size())),
                 name);
    }
    QVERIFY(child<QWidget>("mappingTable")->height() >= 100);
}

void TestImportDialog::aShapeThatCannotBeRead_isPutBack()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,03/04/2024,100\nC1,I2,05/06/2024,50\n"));
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    auto* header = child<QSpinBox>("headerRowChoice");
    header->setValue(900);
    QTRY_VERIFY(child<QLabel>("shapeProblem")->isVisible());
    QVERIFY2(child<QLabel>("shapeProblem")->text().contains(QStringLiteral("no row to import")),
             qPrintable(child<QLabel>("shapeProblem")->text()));
    QCOMPARE(header->value(), 1);
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    QVERIFY(child<QLabel>("importHint")->text().contains(QStringLiteral("one decision")));
    child<QWidget>("questionBox")->findChildren<QRadioButton*>().front()->click();
    QVERIFY(waitUntilReady());
    QVERIFY(!child<QLabel>("shapeProblem")->isVisible());
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(2));
}

void TestImportDialog::otherDataWork_isWaitedFor()
{
    open(write(QStringLiteral("customers.csv"), "customer_id,customer_name\nC1,Ann\n"));
    QVERIFY(waitUntilReady());
    QSemaphore goes;
    m_session->importTable(
        QStringLiteral("Other"), [&goes](const Progress& progress) -> Result<StagedImport> {
            goOn(progress, 1, 2);
            goes.acquire();
            const auto plan = planImportOf("other.csv", "customer_id,customer_name\nC9,Bob\n", {}, {});
            return plan ? stage(*plan, 0) : Result<StagedImport>(plan.error());
        });
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QVERIFY(!importButton()->isEnabled());
    QVERIFY2(child<QLabel>("importHint")->text().contains(QStringLiteral("is running")),
             qPrintable(child<QLabel>("importHint")->text()));
    QVERIFY(child<QLabel>("importHint")->isVisible());
    goes.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), std::size_t(1), 10000);
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->customers.ids, (std::vector<std::string>{"C9", "C1"}));
}

void TestImportDialog::theDecimalMark_canBeCorrected()
{
    // 1,5 settles that the comma is the decimal mark of both; the person knows better about the cost.
    open(write(QStringLiteral("invoices.csv"),
               "customer_id;invoice_id;invoice_date;revenue;cost\n"
               "C1;I1;2024-01-31;100,5;1.234\nC1;I2;2024-02-29;50,25;2.345\n"));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("read_4")->currentText(), QStringLiteral("numbers, decimal comma"));
    QCOMPARE(column(4).highest, 2345.0);
    choose("read_4", child<QComboBox>("read_4")->findText(QStringLiteral("numbers, decimal point")));
    QVERIFY(waitUntilReady());
    QCOMPARE(column(4).highest, 2.345);
    QCOMPARE(column(3).highest, 100.5); // the other column stays as it was
    QCOMPARE(child<QLabel>("answerWords_0")->text(), QStringLiteral("cost: decimal point"));
    choose("read_4", child<QComboBox>("read_4")->findText(QStringLiteral("numbers, decimal comma")));
    QVERIFY(waitUntilReady());
    QCOMPARE(column(4).highest, 2345.0);
    choose("read_4", child<QComboBox>("read_4")->findText(QStringLiteral("numbers, decimal point")));
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->lines.cost.at(0), Amount(12340)); // 1.234
}

void TestImportDialog::theOrderOfDates_canBeCorrected()
{
    // The due dates settle the day first, where nobody else does.
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,due_date,revenue\n"
               "C1,I1,03/04/2024,31/05/2024,100\nC1,I2,05/06/2024,30/07/2024,50\n"));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("read_2")->currentText(), QStringLiteral("dates, day first"));
    QCOMPARE(column(2).earliest, dayOf({2024, 4, 3}));
    choose("read_2", child<QComboBox>("read_2")->findText(QStringLiteral("dates, month first")));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("read_2")->currentText(), QStringLiteral("dates, month first"));
    QCOMPARE(column(2).earliest, dayOf({2024, 3, 4}));
}

void TestImportDialog::percentages_canBeCorrected()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue,discount_rate\n"
               "C1,I1,2024-01-31,100,0.5\nC1,I2,2024-02-29,50,0.25\n"));
    QVERIFY(waitUntilReady());
    QVERIFY(!child<QComboBox>("read_3")); // whole numbers can be read in one way only
    QCOMPARE(column(4).highest, 0.5);
    choose("read_4", child<QComboBox>("read_4")->findText(QStringLiteral("percentages, decimal point")));
    QVERIFY(waitUntilReady());
    QCOMPARE(column(4).highest, 0.005);
    QCOMPARE(child<QComboBox>("read_4")->currentText(), QStringLiteral("percentages, decimal point"));
}

void TestImportDialog::aReadingThatCannotBe_isSaidInRed()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,30/04/2024,100\nC1,I2,31/05/2024,50\n"));
    QVERIFY(waitUntilReady());
    choose("read_2", child<QComboBox>("read_2")->findText(QStringLiteral("dates, month first")));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("read_2")->currentText(), QStringLiteral("dates, day first"));
    auto* hint = child<QLabel>("importHint");
    QVERIFY2(hint->text().contains(QStringLiteral("one way only")), qPrintable(hint->text()));
    const QImage picture = hint->grab().toImage();
    const QColor bad = Theme::instance().colors().bad;
    bool isRed = false;
    for (int y = 0; y < picture.height() && !isRed; ++y)
        for (int x = 0; x < picture.width() && !isRed; ++x)
            isRed = picture.pixelColor(x, y) == bad;
    QVERIFY(isRed);
}

void TestImportDialog::anOwnFieldLeftOut_canComeBack()
{
    open(write(QStringLiteral("customers.csv"),
               "customer_id,customer_name,region\nC1,Ann,North\nC2,Bob,South\n"));
    QVERIFY(waitUntilReady());
    choose("map_own_2", 0); // leave out
    QVERIFY(waitUntilReady());
    QVERIFY(column(2).field == Field::None);
    const auto* mapping = child<MappingTable>("mappingTable");
    QCOMPARE(mapping->item(mapping->rowCount() - 1, MappingTable::OurField)->text(),
             QStringLiteral("Left out: region"));
    QVERIFY(mapping->item(mapping->rowCount() - 1, MappingTable::Contents)
                ->text()
                .contains(QStringLiteral("North")));
    choose("map_leftout_2", 1); // keep as own field
    QVERIFY(waitUntilReady());
    QVERIFY(column(2).field == Field::CustomerField);
    QCOMPARE(column(2).customerField, std::string("region"));
    choose("map_customer_name", 0); // our own fields can be left out and come back, too
    QVERIFY(waitUntilReady());
    choose("map_leftout_1", 2);
    QVERIFY(waitUntilReady());
    QVERIFY(column(1).field == Field::CustomerName);
    QVERIFY(importNow());
    QCOMPARE(m_workshop->project().dataset->customers.names.at(1), std::string("Bob"));
}

void TestImportDialog::aPickedColumn_replacesTheAnswerAboutIt()
{
    open(write(
        QStringLiteral("invoices.csv"),
        "customer_id,invoice_id,invoice_date,zorbl,quux\nC1,I1,2024-01-31,100,7\nC1,I2,2024-02-29,50,8\n"));
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    m_page->dialog()->answer("--map", "revenue=#4");
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("map_revenue")->currentData().toInt(), 3);
    choose("map_revenue", child<QComboBox>("map_revenue")->findData(4));
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QComboBox>("map_revenue")->currentData().toInt(), 4);
}

void TestImportDialog::answers_areSaidInWords()
{
    open(write(QStringLiteral("invoices.csv"),
               "customer_id,invoice_id,invoice_date,revenue\nC1,I1,03/04/2024,100\nC1,I2,05/06/2024,50\n"));
    QTRY_VERIFY(!m_page->dialog()->isWorking());
    child<QWidget>("questionBox")->findChildren<QRadioButton*>().front()->click();
    QVERIFY(waitUntilReady());
    QCOMPARE(child<QLabel>("answerWords_0")->text(), QStringLiteral("Dates: day, month, year"));
    QCOMPARE(child<QPushButton>("changeAnswer_0")->accessibleName(),
             QStringLiteral("Change Dates: day, month, year"));

    const std::vector<ImportColumn>& columns = m_page->dialog()->plan().columns;
    QCOMPARE(answerText("--decimal", "#4=,", columns), QStringLiteral("revenue: decimal comma"));
    QCOMPARE(answerText("--century", "69", columns),
             QStringLiteral("Years of two digits: 00 to 68 are 20yy, 69 to 99 are 19yy"));
    QCOMPARE(answerText("--map", "revenue=#4", columns), QStringLiteral("Net sales: revenue"));
    // Whatever a person can be asked has words of its own.
    for (const std::string& option : importOptionNames())
        if (option != "--create-customers" && option != "--leave-out") // which have boxes of their own
            QVERIFY2(!answerText(option, "x", columns).contains(QStringLiteral("--"))
                         && !answerText(option, "x", columns).startsWith(QLatin1Char(':')),
                     option.c_str());
}

void TestImportDialog::aCopiedHeader_isConfirmedAndHasTabs()
{
    auto* customers
        = m_page->findChild<QPushButton*>(QStringLiteral("copyHeader_%1").arg(int(TableKind::Customers)));
    auto* copied
        = m_page->findChild<QLabel*>(QStringLiteral("headerCopied_%1").arg(int(TableKind::Customers)));
    QVERIFY(customers && copied && copied->isHidden());
    customers->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("customer_id\tcustomer_name\n"));
    QVERIFY(!copied->isHidden());
    m_page->findChild<QPushButton*>(QStringLiteral("copyHeader_%1").arg(int(TableKind::Payments)))->click();
    QVERIFY(copied->isHidden());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
