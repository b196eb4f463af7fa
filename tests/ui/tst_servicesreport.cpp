#include "core/method/evaluate.h"
#include "tests/ui/servicespagefixture.h"
#include "ui/services/servicesreport.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTest>

using namespace strata;
using namespace strata::test;

// The figures are those worked out in tst_servicespage.cpp.
class TestServicesReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theReport_saysLevelsAndFigures();
    void theReport_saysWhoGetsLess();
    void theReport_isOnLetterToo();
    void tiers_haveTheirOwnColumns();
    void withoutServices_itSaysSo();
    void manyServices_takeManyPages();

private:
    static QString words(const Project& project, int* pages = nullptr, Paper paper = Paper::A4)
    {
        const Evaluation evaluation = evaluate(project);
        const Result<QByteArray> pdf
            = servicesReport(project, evaluation.results, evaluation.metrics.asOf, paper);
        if (!pdf)
            return {};
        QBuffer buffer;
        buffer.setData(*pdf);
        if (!buffer.open(QIODevice::ReadOnly))
            return {};
        QPdfDocument document;
        document.load(&buffer);
        if (pages)
            *pages = document.pageCount();
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + QLatin1Char(' ');
        return all.simplified();
    }
};

void TestServicesReport::theReport_saysLevelsAndFigures()
{
    Project project = withTwoServices(fiveCustomers());
    project.services.edit().contactsByType[0]
        = {{"Inside sales", "quarterly", "phone"}, {"Inside sales", "monthly", "phone"}};
    const QString report = words(project);
    for (const char* said :
         {"Who gets which service?", "As of 10 March 2025", "Core 2", "Service drain 2", "Rush delivery",
          "$35 (Included)", "Not offered (Included)", "3.5 h", "+$56", "$364", "$224",
          "84 h a year are freed", "Moved from Service drain and Marginal to Core", "Inside sales",
          "monthly (quarterly)", "Hours are not included"})
        QVERIFY2(report.contains(QLatin1String(said)),
                 qPrintable(QLatin1String(said) + QLatin1Char('|') + report));
    QVERIFY(report.contains(QStringLiteral("\u2212$140")));
    project.services.edit().hourlyRate = 60.0;
    const QString rated = words(project);
    QVERIFY(rated.contains(QStringLiteral("$1,792"))); // 112 + 28 h x 60
    QVERIFY(!rated.contains(QStringLiteral("Hours are not included")));
}

void TestServicesReport::theReport_saysWhoGetsLess()
{
    Project project = withTwoServices(fiveCustomers());
    QString report = words(project);
    QVERIFY(report.contains(QStringLiteral("4 to 12 uses a year")));
    QVERIFY(report.contains(QStringLiteral("No service at all is offered to Marginal.")));
    QVERIFY(report.contains(QStringLiteral("Priced by group: Rush delivery.")));
    project.services.edit().services[1].byType[2].decided = {};
    report = words(project);
    QVERIFY(report.contains(QStringLiteral("Not decided yet: Field visit for Marginal.")));
    QVERIFY(report.contains(QStringLiteral("Not known as decided: 1 level")));
    project.services.edit().services[1].byType[2].decided = included(1.0);
    QVERIFY(words(project).contains(QStringLiteral("none is left without")));
}

void TestServicesReport::theReport_isOnLetterToo()
{
    QVERIFY(words(withTwoServices(fiveCustomers()), nullptr, Paper::Letter)
                .contains(QStringLiteral("Rush delivery")));
}

void TestServicesReport::tiers_haveTheirOwnColumns()
{
    Project project = withTwoServices(fiveCustomers());
    project.services.edit().basis = ServiceBasis::Tiers;
    project.services.edit().services[0].byTier = {{{}, included(1.0)}};
    const QString report = words(project);
    QVERIFY(report.contains(QStringLiteral("By tier")));
    QVERIFY(report.contains(QStringLiteral("A+ ")));
    QVERIFY(!report.contains(QStringLiteral("Opportunistic")));
}

void TestServicesReport::withoutServices_itSaysSo()
{
    const QString report = words(Project());
    QVERIFY(report.contains(QStringLiteral("No service has been written down yet.")));
    QVERIFY(!report.contains(QStringLiteral("Fair, not equal")));
}

void TestServicesReport::manyServices_takeManyPages()
{
    Project project = fiveCustomers();
    std::vector<Service> services;
    for (int at = 0; at < 60; ++at) {
        Service service{.id = {}, .name = "Service number " + std::to_string(at), .cost = 1.0};
        service.byType.assign(kStratumCount, {included(1.0), charged(2.0, 1.0)});
        services.push_back(service);
    }
    int pages = 0;
    const QString report = words(withServicesAdded(std::move(project), services), &pages);
    QVERIFY(pages >= 4);
    QVERIFY(report.contains(QStringLiteral("Service number 59")));
    QVERIFY(report.contains(QStringLiteral("Page %1 of %1").arg(pages)));
}

QTEST_MAIN(TestServicesReport)
#include "tst_servicesreport.moc"
