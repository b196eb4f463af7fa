#include "core/storage/projectstore.h"
#include "tests/app/cliprocess.h"
#include "tests/ui/servicespagefixture.h"

#include <QFile>
#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

// The report on service levels, as scripts ask for it.
class TestServicesCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theReport_hasTheFiguresOfTheFile();
    void aProjectWithoutServices_hasAReport();
    void wrongUsage_isStatusTwo();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    static QString words(const QString& pdf)
    {
        QPdfDocument document;
        if (document.load(pdf) != QPdfDocument::Error::None)
            return {};
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + QLatin1Char(' ');
        return all.simplified();
    }

    QTemporaryDir m_folder;
};

void TestServicesCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
    QCOMPARE(run({"demo", path("sample.strata"), "--customers", "80", "--seed", "7"}).status, 0);
    // One service that everybody gets: so many times 28 as there are customers with a type.
    auto store = ProjectStore::open(path("sample.strata"));
    QVERIFY(store);
    Project project = (*store)->project();
    project.services = ServicePlan{}; // in place of what the sample's team decided
    Service rush{.id = {}, .name = "Rush delivery", .unit = ServiceUnit::Money, .cost = 28.0};
    rush.byType.assign(kStratumCount, {test::included(1.0), test::included(2.0)});
    project = withServicesAdded(std::move(project), {rush});
    QVERIFY((*store)->commit(project, "Add a service"));
    QVERIFY((*store)->publish());
    QVERIFY((*store)->close(ProjectStore::Unpublished::Discard));
}

void TestServicesCommand::theReport_hasTheFiguresOfTheFile()
{
    const CliRun made = run({"report", path("sample.strata"), "services", "-o", path("services.pdf")});
    QVERIFY2(made.status == 0, made.err);
    // The types as another command counts them.
    int typed = 0;
    const QList<QStringList> rows = csvRows(run({"stratify", path("sample.strata")}).out);
    const auto column = rows.first().indexOf(QStringLiteral("type"));
    const QStringList types{"core", "opportunistic", "marginal", "serviceDrain"};
    for (const QStringList& row : rows)
        typed += types.contains(row[column]);
    QVERIFY(typed > 10);
    const QString report = words(path("services.pdf"));
    const auto money
        = [](int amount) { return QLatin1Char('$') + QLocale(QLocale::English).toString(amount); };
    QVERIFY2(report.contains(QStringLiteral("Rush delivery")), qPrintable(report));
    QVERIFY2(report.contains(money(28 * typed)) && report.contains(money(56 * typed)), qPrintable(report));
    QVERIFY(report.contains(QLatin1Char('+') + money(28 * typed)));
}

void TestServicesCommand::aProjectWithoutServices_hasAReport()
{
    QCOMPARE(run({"new", path("empty.strata")}).status, 0);
    const CliRun made
        = run({"report", path("empty.strata"), "services", "--paper", "letter", "-o", path("empty.pdf")});
    QVERIFY2(made.status == 0, made.err);
    QVERIFY(words(path("empty.pdf")).contains(QStringLiteral("No service has been written down yet.")));
}

void TestServicesCommand::wrongUsage_isStatusTwo()
{
    QCOMPARE(run({"report", path("sample.strata"), "services"}).status, 2);
    QCOMPARE(
        run({"report", path("sample.strata"), "services", "--customer", "1", "-o", path("x.pdf")}).status, 2);
    QCOMPARE(run({"report", path("sample.strata"), "service", "-o", path("x.pdf")}).status, 2);
    QVERIFY(!QFile::exists(path("x.pdf")));
    QVERIFY(run({"report", "--help"}).out.contains("|services"));
}

QTEST_MAIN(TestServicesCommand)
#include "tst_servicescommand.moc"
