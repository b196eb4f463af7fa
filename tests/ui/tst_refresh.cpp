#include "core/sources/sources.h"
#include "core/storage/projectstore.h"
#include "tests/support/postgres.h"
#include "ui/data/datapage.h"
#include "ui/data/importdialog.h"
#include "ui/data/importscard.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace strata;

// Sources that change after they were imported: what a refresh says about them, and what it does.
class TestRefresh : public QObject
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

    void withoutSources_thereIsNothingToRefresh();
    void aChangedFile_isShownBeforeItIsTaken();
    void otherPrices_areShownBeforeTheyAreTaken();
    void anUnchangedFile_isSaidToBeSuch();
    void anotherValueThatAddsUpToTheSame_isSaid();
    void otherPayments_areShown();
    void theSheet_comesIntoSight();
    void takingOver_isOneUndoStepWithSnapshots();
    void aSecondRefresh_addsOneSnapshot();
    void overridesAndRatings_stay();
    void leavingIt_changesNothing();
    void aFileThatIsGone_isNamedAndNothingChanges();
    void aNeededColumnThatIsGone_isNamed();
    void aColumnThatMoved_isStillTheSame();
    void pastedRows_stayAsTheyAre();
    void oneSource_canBeReadAgainAlone();
    void anotherImportMeanwhile_dropsWhatWasRead();
    void stopping_changesNothing();
    void aRefusedPassword_isAskedForAgain();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file");
        return path;
    }
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    void finishDialog();
    void importFile(const QString& path)
    {
        m_page->openFile(path);
        finishDialog();
    }
    bool readAgain()
    {
        m_page->refresh();
        return QTest::qWaitFor([this] { return child<QWidget>("refreshCard")->isVisible(); }, 10000);
    }
    enum Column
    {
        Source,
        Rows,
        Rejected,
        Customers,
        Net,
        Cost,
        Columns
    };
    QString sheet(int row, int column) const
    {
        return child<QTableWidget>("refreshTable")->item(row, column)->text();
    }
    bool takeOver()
    {
        const auto before = m_workshop->project().snapshots.size();
        child<QPushButton>("takeOverRefresh")->click();
        return QTest::qWaitFor([&] { return m_workshop->project().snapshots.size() > before; }, 10000);
    }
    QString words() const { return child<QLabel>("refreshWords")->text(); }
    QString problem() const
    {
        const auto* label = child<QLabel>("importProblem");
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<DataPage> m_page;
    QString m_lines;
};

constexpr const char* kLines = "customer_id,invoice_id,invoice_date,revenue,fax\n"
                               "C1,I1,2024-01-31,100,123\nC2,I2,2024-02-29,50,456\n";
// A new customer, a row that names nobody, one column more and one less.
constexpr const char* kNewLines = "customer_id,region,invoice_id,invoice_date,revenue\n"
                                  "C1,North,I1,2024-01-31,100\nC2,South,I2,2024-02-29,50\n"
                                  "C3,South,I3,2024-03-31,75\n,South,I4,2024-03-31,75\n";

void TestRefresh::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<Workshop>();
    m_session = std::make_unique<ProjectSession>(*m_workshop);
    QVERIFY(m_session->create(m_dir->filePath(QStringLiteral("test.strata")), Project()));
    m_page = std::make_unique<DataPage>(*m_workshop, *m_session);
    m_page->resize(1200, 800);
    m_page->show();
    m_lines = write(QStringLiteral("lines.csv"), kLines);
}

void TestRefresh::cleanup()
{
    m_page.reset();
    QVERIFY(m_session->close(ProjectStore::Unpublished::Discard));
    m_session.reset();
    m_workshop.reset();
    m_dir.reset();
}

void TestRefresh::finishDialog()
{
    const auto before = m_workshop->project().imports.size();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000);
    auto* button = m_page->dialog()->findChild<QPushButton*>(QStringLiteral("importButton"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10000);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), before + 1, 10000);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(!m_page->dialog());
}

void TestRefresh::withoutSources_thereIsNothingToRefresh()
{
    QVERIFY(!child<QPushButton>("refreshAll")->isEnabled());
    importFile(m_lines);
    QVERIFY(child<QPushButton>("refreshAll")->isEnabled());
    QCOMPARE(child<QTableWidget>("importsTable")->item(0, ImportsCard::AgainColumn)->text(),
             QStringLiteral("yes"));
}

void TestRefresh::aChangedFile_isShownBeforeItIsTaken()
{
    importFile(m_lines);
    write(QStringLiteral("lines.csv"), kNewLines);
    const Project before = m_workshop->project();
    QVERIFY(readAgain());
    QVERIFY(m_workshop->project() == before);
    QCOMPARE(child<QTableWidget>("refreshTable")->rowCount(), 1);
    QCOMPARE(sheet(0, 0), QStringLiteral("lines.csv"));
    QCOMPARE(sheet(0, Rows), QStringLiteral("2 → 3"));
    QCOMPARE(sheet(0, Rejected), QStringLiteral("0 → 1"));
    QCOMPARE(sheet(0, Customers), QStringLiteral("2 → 3"));
    QCOMPARE(sheet(0, Net), QStringLiteral("$150 → $225"));
    QCOMPARE(sheet(0, Columns), QStringLiteral("New: region. Gone: fax."));
}

// As many rows, invoices and customers as before; one price and one cost are others.
void TestRefresh::otherPrices_areShownBeforeTheyAreTaken()
{
    const QString path = write(QStringLiteral("prices.csv"),
                               "customer_id,invoice_id,invoice_date,revenue,cost\n"
                               "C1,I1,2024-01-31,100,60\nC2,I2,2024-02-29,50.50,30\n");
    importFile(path);
    write(QStringLiteral("prices.csv"),
          "customer_id,invoice_id,invoice_date,revenue,cost\n"
          "C1,I1,2024-01-31,100.25,60\nC2,I2,2024-02-29,50.50,45\n");
    QVERIFY(readAgain());
    QCOMPARE(sheet(0, Rows), QStringLiteral("2"));
    QCOMPARE(sheet(0, Customers), QStringLiteral("2"));
    QCOMPARE(sheet(0, Net), QStringLiteral("$150.50 → $150.75")); // 151 either way, were it rounded
    QCOMPARE(sheet(0, Cost), QStringLiteral("$90 → $105"));
    QCOMPARE(sheet(0, Columns), QStringLiteral("as before"));
    QVERIFY2(words().startsWith(QStringLiteral("Overrides and ratings stay")), qPrintable(words()));
}

void TestRefresh::anUnchangedFile_isSaidToBeSuch()
{
    importFile(write(QStringLiteral("full.csv"),
                     "customer_id,customer_name,invoice_id,invoice_date,revenue,cost,quantity,product_id,"
                     "category,due_date,paid_date,freight,region\n"
                     "C1,Ann,I1,2024-01-31,100,60,1,P1,Tools,2024-02-28,2024-02-20,5,North\n"
                     "C2,Bob,I2,2024-02-29,50,,2,,Tools,,,,South\n"
                     "C1,Ann,I3,2024-03-29,-20,-10,-1,P2,,2024-04-28,,,North\n"));
    importFile(write(QStringLiteral("people.csv"), "customer_id,customer_name,staff\nC1,Ann,7\nC2,Bob,\n"));
    QVERIFY(readAgain());
    QCOMPARE(sheet(0, Net), QStringLiteral("$130"));
    QCOMPARE(sheet(1, Customers), QStringLiteral("2"));
    QCOMPARE(sheet(1, Net), QStringLiteral("–"));
    QVERIFY2(words().startsWith(QStringLiteral("Every row is as before")), qPrintable(words()));
}

void TestRefresh::anotherValueThatAddsUpToTheSame_isSaid()
{
    importFile(m_lines);
    write(QStringLiteral("lines.csv"),
          "customer_id,invoice_id,invoice_date,revenue,fax\n"
          "C1,I1,2024-01-31,90,123\nC2,I2,2024-02-29,60,456\n");
    QVERIFY(readAgain());
    QCOMPARE(sheet(0, Net), QStringLiteral("$150"));
    QVERIFY2(words().contains(QStringLiteral("not every single value")), qPrintable(words()));
}

void TestRefresh::otherPayments_areShown()
{
    importFile(m_lines);
    importFile(write(QStringLiteral("payments.csv"),
                     "customer_id,payment_date,payment_amount\nC1,2024-03-01,100\n"));
    write(QStringLiteral("payments.csv"), "customer_id,payment_date,payment_amount\nC1,2024-03-01,80\n");
    QVERIFY(readAgain());
    QCOMPARE(sheet(1, Net), QStringLiteral("paid: $100 → $80"));
}

void TestRefresh::theSheet_comesIntoSight()
{
    importFile(m_lines);
    m_page->resize(1000, 420);
    auto* bar = child<QScrollArea>("dataScroll")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(readAgain());
    QTRY_VERIFY(!child<QPushButton>("takeOverRefresh")->visibleRegion().isEmpty());
}

void TestRefresh::takingOver_isOneUndoStepWithSnapshots()
{
    importFile(m_lines);
    write(QStringLiteral("lines.csv"), kNewLines);
    QVERIFY(readAgain());
    const int before = m_workshop->undoStack()->count();
    QVERIFY(takeOver());
    QCOMPARE(m_workshop->undoStack()->count(), before + 1);
    QCOMPARE(m_workshop->undoStack()->undoText(), QStringLiteral("Refresh"));
    const Project& project = m_workshop->project();
    QCOMPARE(project.imports.size(), std::size_t(1));
    QCOMPARE(project.imports[0].accepted, std::uint64_t(3));
    QCOMPARE(project.dataset->customers.size(), std::size_t(3));
    QCOMPARE(project.snapshots.size(), std::size_t(2));
    QVERIFY(
        QString::fromStdString(project.snapshots[0].name).startsWith(QStringLiteral("Before the refresh")));
    QCOMPARE(project.snapshots[0].customers, std::uint64_t(2));
    QVERIFY(QString::fromStdString(project.snapshots[1].name).startsWith(QStringLiteral("Refresh of ")));
    QCOMPARE(project.snapshots[1].customers, std::uint64_t(3));
    QVERIFY(!child<QWidget>("refreshCard")->isVisible());
    const auto* news = child<QLabel>("dataNews");
    QTRY_VERIFY(news->isVisible());
    QVERIFY2(news->text().startsWith(QStringLiteral("Refreshed: 1 customer")), qPrintable(news->text()));
    QCOMPARE(child<QTableWidget>("snapshotsTable")->rowCount(), 2);

    m_workshop->undoStack()->undo();
    QCOMPARE(m_workshop->project().dataset->customers.size(), std::size_t(2));
    QVERIFY(m_workshop->project().snapshots.empty());
    m_workshop->undoStack()->redo();
    QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(2));
}

void TestRefresh::aSecondRefresh_addsOneSnapshot()
{
    importFile(m_lines);
    QVERIFY(readAgain());
    QVERIFY(takeOver());
    write(QStringLiteral("lines.csv"), kNewLines);
    QVERIFY(readAgain());
    QVERIFY(takeOver());
    QCOMPARE(m_workshop->project().snapshots.size(), std::size_t(3));
}

void TestRefresh::overridesAndRatings_stay()
{
    importFile(m_lines);
    Project next = m_workshop->project();
    next.overrides.push_back(
        {"C2", CustomerType::Core, "opens a plant", "Ann", dayOf(CivilDate{2024, 3, 1})});
    m_workshop->edit(next, QStringLiteral("Override"));
    const auto overrides = next.overrides;
    const auto ratings = next.ratings;
    write(QStringLiteral("lines.csv"), kNewLines);
    QVERIFY(readAgain());
    QVERIFY(takeOver());
    QVERIFY(m_workshop->project().overrides == overrides);
    QVERIFY(m_workshop->project().ratings == ratings);
    QTRY_COMPARE(m_workshop->results().types.size(), std::size_t(3));
    const auto& ids = m_workshop->project().dataset->customers.ids;
    const auto place = std::size_t(std::find(ids.begin(), ids.end(), "C2") - ids.begin());
    QCOMPARE(CustomerType(m_workshop->results().types[place]), CustomerType::Core);
}

void TestRefresh::leavingIt_changesNothing()
{
    importFile(m_lines);
    write(QStringLiteral("lines.csv"), kNewLines);
    const Project before = m_workshop->project();
    const int steps = m_workshop->undoStack()->count();
    QVERIFY(readAgain());
    child<QPushButton>("dismissRefresh")->click();
    QVERIFY(!child<QWidget>("refreshCard")->isVisible());
    QVERIFY(m_workshop->project() == before);
    QCOMPARE(m_workshop->undoStack()->count(), steps);
}

void TestRefresh::aFileThatIsGone_isNamedAndNothingChanges()
{
    importFile(m_lines);
    QVERIFY(QFile::remove(m_lines));
    const Project before = m_workshop->project();
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), 10000);
    QVERIFY2(problem().startsWith(QStringLiteral("Nothing was changed. ")), qPrintable(problem()));
    QVERIFY2(problem().contains(QStringLiteral("lines.csv")), qPrintable(problem()));
    QVERIFY(!child<QWidget>("refreshCard")->isVisible());
    QVERIFY(m_workshop->project() == before);
    write(QStringLiteral("lines.csv"), kLines);
    QVERIFY(readAgain()); // it is back
    QVERIFY(problem().isEmpty());
}

void TestRefresh::aNeededColumnThatIsGone_isNamed()
{
    importFile(m_lines);
    write(QStringLiteral("lines.csv"), "customer_id,invoice_id,invoice_date\nC1,I1,2024-01-31\n");
    const Project before = m_workshop->project();
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), 10000);
    QVERIFY2(problem().contains(QStringLiteral("lines.csv: revenue")), qPrintable(problem()));
    QVERIFY(m_workshop->project() == before);
}

// "amount" would be the better name for sales, were it not that "net" was taken for it.
void TestRefresh::aColumnThatMoved_isStillTheSame()
{
    const QString path = write(QStringLiteral("moved.csv"),
                               "customer_id,invoice_id,invoice_date,net\n"
                               "C1,I1,2024-01-31,100\n");
    importFile(path);
    QCOMPARE(m_workshop->project().dataset->lines.net.at(0), Amount(1000000));
    write(QStringLiteral("moved.csv"),
          "revenue,net,customer_id,invoice_id,invoice_date\n"
          "7,200,C1,I1,2024-01-31\n");
    QVERIFY(readAgain());
    QVERIFY(takeOver());
    QCOMPARE(m_workshop->project().dataset->lines.net.at(0), Amount(2000000));
}

void TestRefresh::pastedRows_stayAsTheyAre()
{
    importFile(m_lines);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("customer_id\tinvoice_id\tinvoice_date\trevenue\nC9\tI9\t2024-05-31\t10\n"));
    m_page->paste();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->dialog(), 10000);
    if (auto* create = m_page->dialog()->findChild<QAbstractButton*>(QStringLiteral("createCustomers"));
        create->isVisible())
        create->click();
    finishDialog();
    QCOMPARE(child<QTableWidget>("importsTable")->item(1, ImportsCard::AgainColumn)->text(),
             QStringLiteral("stays"));
    QVERIFY(!child<QPushButton>("readAgain_1")->isEnabled());
    write(QStringLiteral("lines.csv"), kNewLines);
    QVERIFY(readAgain());
    QCOMPARE(child<QTableWidget>("refreshTable")->rowCount(), 2);
    QCOMPARE(sheet(1, Columns), QStringLiteral("was pasted; stays as it is"));
    const std::int64_t batch = m_workshop->project().imports[1].batch;
    QVERIFY(takeOver());
    QCOMPARE(m_workshop->project().imports[1].batch, batch);
    QCOMPARE(m_workshop->project().dataset->lines.size(), std::size_t(4));
}

void TestRefresh::oneSource_canBeReadAgainAlone()
{
    importFile(m_lines);
    const QString people = write(QStringLiteral("people.csv"), "customer_id,customer_name\nC1,Ann\nC2,Bob\n");
    importFile(people);
    QVERIFY(QFile::remove(m_lines)); // is not asked
    write(QStringLiteral("people.csv"), "customer_id,customer_name\nC1,Ann\nC2,Bob\nC8,Cid\n");
    child<QPushButton>("readAgain_1")->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("refreshCard")->isVisible(), 10000);
    QCOMPARE(child<QTableWidget>("refreshTable")->rowCount(), 1);
    QCOMPARE(sheet(0, 0), QStringLiteral("people.csv"));
    QVERIFY(takeOver());
    QCOMPARE(m_workshop->project().imports[0].accepted, std::uint64_t(2));
    QCOMPARE(m_workshop->project().imports[1].accepted, std::uint64_t(3));
    QVERIFY(m_workshop->project().imports[0].recipe->canBeReadAgain());
}

void TestRefresh::anotherImportMeanwhile_dropsWhatWasRead()
{
    importFile(m_lines);
    QVERIFY(readAgain());
    m_workshop->undoStack()->undo(); // takes the import out
    QVERIFY(!child<QWidget>("refreshCard")->isVisible());
    QVERIFY(child<QLabel>("dataNews")->text().contains(QStringLiteral("read them again")));
}

void TestRefresh::stopping_changesNothing()
{
    QByteArray many = "customer_id,invoice_id,invoice_date,revenue\n";
    for (int i = 0; i < 200000; ++i)
        many += "C" + QByteArray::number(i % 500) + ",I" + QByteArray::number(i) + ",2024-01-31,100\n";
    importFile(write(QStringLiteral("many.csv"), many));
    const Project before = m_workshop->project();
    m_page->refresh();
    QVERIFY(child<QPushButton>("stopReading")->isVisible());
    QVERIFY(!child<QPushButton>("refreshAll")->isEnabled());
    child<QPushButton>("stopReading")->click();
    QVERIFY(!child<QPushButton>("stopReading")->isVisible());
    QVERIFY(child<QPushButton>("refreshAll")->isEnabled());
    QTest::qWait(300);
    QVERIFY(!child<QWidget>("refreshCard")->isVisible());
    QVERIFY(m_workshop->project() == before);
}

void TestRefresh::aRefusedPassword_isAskedForAgain()
{
    if (!TestPostgres::isInstalled())
        QSKIP(qPrintable(TestPostgres::whyNot()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring
    TestPostgres server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QVERIFY(server.run(
        QStringLiteral("CREATE TABLE lines AS SELECT 'C' || i AS customer_id, 'I' || i AS invoice_id, "
                       "date '2024-01-31' AS invoice_date, 100 AS revenue FROM generate_series(1, 3) AS i;"
                       "GRANT SELECT ON lines TO reader")));
    SourceRecipe recipe;
    recipe.kind = SourceKind::DatabaseLines;
    recipe.location = QStringLiteral("postgresql://%1@127.0.0.1:%2/%3")
                          .arg(TestPostgres::reader())
                          .arg(server.port())
                          .arg(TestPostgres::database())
                          .toStdString();
    recipe.part = "lines";
    const auto ask
        = [](const std::string&) { return std::optional(TestPostgres::readerPassword().toStdString()); };
    m_session->importTable(QStringLiteral("Import lines"), [=](const Progress&) -> Result<StagedImport> {
        const auto plan = planSource(recipe, {}, {}, ask);
        if (!plan)
            return plan.error();
        return stage(*plan, dayOf(CivilDate{2024, 2, 1}));
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->project().imports.size(), std::size_t(1), 20000);
    QVERIFY(server.run(QStringLiteral("UPDATE lines SET revenue = 120 WHERE customer_id = 'C1'")));

    // Twice the wrong one, then the right one; and once nothing at all.
    QStringList answers{QStringLiteral("wrong"), QStringLiteral("wrong again"),
                        TestPostgres::readerPassword()};
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&answers] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != QStringLiteral("passwordDialog"))
            return;
        if (answers.isEmpty()) {
            dialog->reject();
            return;
        }
        dialog->findChild<QLineEdit*>(QStringLiteral("databasePassword"))->setText(answers.takeFirst());
        dialog->accept();
    });
    person.start(20);
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("refreshCard")->isVisible(), 20000);
    QVERIFY(answers.isEmpty());
    QCOMPARE(sheet(0, Net), QStringLiteral("$300 → $320"));
    child<QPushButton>("dismissRefresh")->click();

    answers = QStringList{QStringLiteral("wrong")};
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), 20000);
    QVERIFY2(problem().contains(QStringLiteral("password")), qPrintable(problem()));
    QVERIFY(child<QPushButton>("refreshAll")->isEnabled());
}

QTEST_MAIN(TestRefresh)
#include "tst_refresh.moc"
