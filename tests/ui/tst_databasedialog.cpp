#include "core/sources/sources.h"
#include "core/warehouse/complaint.h"
#include "ui/database/databasedialog.h"
#include "ui/database/passworddialog.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace strata;

class TestDatabaseDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring: a person is asked
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
            QSKIP("Qt's SQLite driver is not installed");
    }
    void init();
    void cleanup();

    void totals_areAddedUpThere();
    void rows_goToTheImport();
    void whatIsWrong_isSaidOnThePage();
    void enter_goesOnAfterEachAnswer();
    void whyTotalsCannotCome_isSaidAsText();
    void aRefusedPassword_isAskedForAgain();
    void aRefusal_isKnownByItsWords();

private:
    template <typename T> T* child(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void next() { QTest::mouseClick(child<QPushButton>("databaseNext"), Qt::LeftButton); }
    void goToColumns();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DatabaseDialog> m_dialog;
};

void TestDatabaseDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("make"));
        database.setDatabaseName(m_dir->filePath(QStringLiteral("shop.db")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            QStringLiteral("CREATE TABLE sales(customer_id TEXT, invoice_id TEXT, invoice_date TEXT, "
                           "revenue REAL, cost REAL)")));
        for (const char* row :
             {"'1','A','2025-03-01',100.5,60", "'1','B','2025-04-01',50,20", "'2','C','2025-05-31',80,90"})
            QVERIFY(query.exec(QStringLiteral("INSERT INTO sales VALUES(%1)").arg(QLatin1String(row))));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("make"));
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    QVERIFY(m_session->create(m_dir->filePath(QStringLiteral("test.strata")), Project()));
    m_dialog = std::make_unique<DatabaseDialog>(*m_workshop, *m_session);
    m_dialog->show();
    auto* kind = child<QComboBox>("databaseKind");
    kind->setCurrentIndex(kind->findData(int(DatabaseKind::SQLite)));
    child<QLineEdit>("databaseFile")->setText(m_dir->filePath(QStringLiteral("shop.db")));
}

void TestDatabaseDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

void TestDatabaseDialog::goToColumns()
{
    next();
    QTRY_VERIFY(child<QComboBox>("databaseTable")->isVisible());
    QTRY_VERIFY(!m_dialog->isWorking());
    auto* table = child<QComboBox>("databaseTable");
    const int place = table->findText(QStringLiteral("sales"), Qt::MatchContains);
    QVERIFY(place >= 0);
    table->setCurrentIndex(place);
    next();
    QTRY_VERIFY(child<QRadioButton>("addUpThere")->isVisible());
    QTRY_VERIFY(!m_dialog->isWorking());
}

void TestDatabaseDialog::totals_areAddedUpThere()
{
    goToColumns();
    QTRY_VERIFY(child<QPlainTextEdit>("pushdownSql")->toPlainText().contains(QStringLiteral("GROUP BY")));
    QVERIFY(!child<QPlainTextEdit>("viewSuggestion")->toPlainText().isEmpty());
    QSignalSpy imported(m_dialog.get(), &DatabaseDialog::totalsImported);
    next();
    QTRY_COMPARE(imported.count(), 1);
    const Project& project = m_workshop->project();
    QVERIFY(project.dataset->totals);
    QCOMPARE(project.dataset->customers.size(), std::size_t(2));
    QCOMPARE(m_workshop->metrics().netSales[0], Amount(1505000)); // 150.50
    QCOMPARE(project.imports.front().recipe->kind, SourceKind::DatabaseTotals);
}

void TestDatabaseDialog::rows_goToTheImport()
{
    goToColumns();
    child<QRadioButton>("bringRowsIn")->click();
    QSignalSpy planned(m_dialog.get(), &DatabaseDialog::planned);
    next();
    QTRY_COMPARE(planned.count(), 1);
    const auto plan = planned.front().front().value<ImportPlan>();
    QCOMPARE(plan.rows, std::uint64_t(3));
    QCOMPARE(plan.kind, TableKind::InvoiceLines);
    QVERIFY(plan.isReady());
}

void TestDatabaseDialog::whatIsWrong_isSaidOnThePage()
{
    child<QLineEdit>("databaseFile")->clear();
    next();
    QVERIFY(child<QLabel>("databaseProblem")->isVisible());
    QVERIFY(!m_dialog->isWorking());

    QFile rubbish(m_dir->filePath(QStringLiteral("rubbish.db")));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("no database");
    rubbish.close();
    child<QLineEdit>("databaseFile")->setText(rubbish.fileName());
    next();
    QTRY_VERIFY(child<QLabel>("databaseAnswer")->isVisible());
    QVERIFY(!child<QLabel>("databaseAnswer")->text().isEmpty());
    QVERIFY(!child<QRadioButton>("addUpThere")->isVisible());
}

// While the database works only "Stop" can be pressed; afterwards Enter must not leave the window.
void TestDatabaseDialog::enter_goesOnAfterEachAnswer()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    child<QPushButton>("databaseNext")->setFocus();
    QTest::keyClick(child<QPushButton>("databaseNext"), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isWorking());
    QVERIFY(child<QComboBox>("databaseTable")->isVisible());
    QVERIFY(child<QPushButton>("databaseNext")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(child<QRadioButton>("addUpThere")->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void TestDatabaseDialog::whyTotalsCannotCome_isSaidAsText()
{
    QSignalSpy imported(m_session.get(), &ProjectSession::imported);
    m_session->importTable(QStringLiteral("Lines"), [](const Progress&) -> Result<StagedImport> {
        const auto plan = planImportOf(
            "invoices.csv", "customer_id,invoice_id,invoice_date,revenue\nC1,I1,2024-01-31,100\n", {}, {});
        return plan ? stage(*plan, 0) : Result<StagedImport>(plan.error());
    });
    QTRY_COMPARE(imported.count(), 1);
    goToColumns();
    QVERIFY(!child<QRadioButton>("addUpThere")->isEnabled());
    QVERIFY(child<QLabel>("whyNoTotals")->isVisible());
    QVERIFY(child<QLabel>("whyNoTotals")->text().contains(QStringLiteral("has invoice lines already")));
    QVERIFY(child<QRadioButton>("bringRowsIn")->isChecked());
}

void TestDatabaseDialog::aRefusedPassword_isAskedForAgain()
{
    const std::string address = "postgresql://ann@db.example/sales";
    const auto answer = [](const QString& password, QString& asked) {
        QTimer::singleShot(0, qApp, [password, &asked] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = dialog->findChild<QLabel*>(QStringLiteral("passwordText"))->text();
            dialog->findChild<QLineEdit*>(QStringLiteral("databasePassword"))->setText(password);
            password.isEmpty() ? dialog->reject() : dialog->accept();
        });
    };
    QString asked;
    answer(QStringLiteral("open sesame"), asked);
    QCOMPARE(askPassword(address, m_dialog.get()), std::optional<std::string>("open sesame"));
    QVERIFY2(!asked.contains(QStringLiteral("refuses")), qPrintable(asked));
    answer(QStringLiteral("now"), asked);
    QCOMPARE(askPassword(address, m_dialog.get(), KeptPassword::Refused), std::optional<std::string>("now"));
    QVERIFY2(asked.contains(QStringLiteral("refuses")), qPrintable(asked));
    answer({}, asked);
    QVERIFY(!askPassword(address, m_dialog.get()));
}

void TestDatabaseDialog::aRefusal_isKnownByItsWords()
{
    const std::string address = "postgresql://ann@db.example/sales";
    Complaint what;
    what.isConnecting = true;
    what.address = *addressOf(address);
    what.state = "28P01";
    what.text = "FATAL: password authentication failed";
    QVERIFY(isPasswordRefused(complaint(what)));
    QVERIFY(isPasswordRefused(complaint(what), address));
    QVERIFY(!isPasswordRefused(complaint(what), "postgresql://bob@other.example/sales"));
    what.state.clear();
    what.text = "fe_sendauth: no password supplied";
    QVERIFY(isPasswordRefused(complaint(what), address));
    what.text = "could not connect to server";
    QVERIFY(!isPasswordRefused(complaint(what)));
}

QTEST_MAIN(TestDatabaseDialog)
#include "tst_databasedialog.moc"
