#include "ui/data/datapage.h"
#include "ui/data/importdialog.h"
#include "ui/data/issuetable.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

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
    const auto choices = m_page->dialog()->findChildren<QRadioButton*>();
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
    QTRY_VERIFY(!m_page->dialog()->findChildren<QRadioButton*>().isEmpty());
    m_page->dialog()->findChildren<QRadioButton*>().front()->click();
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

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
