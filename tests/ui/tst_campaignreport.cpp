#include "core/method/evaluate.h"
#include "tests/ui/growthfixture.h"
#include "ui/growth/campaignreport.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTest>

using namespace strata;

class TestCampaignReport : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const Project& project, const Campaign& campaign)
    {
        const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
        const Result<QByteArray> pdf = campaignReport(project, metrics, campaign);
        if (!pdf)
            return {};
        QBuffer buffer;
        buffer.setData(*pdf);
        if (!buffer.open(QIODevice::ReadOnly))
            return {};
        QPdfDocument document;
        document.load(&buffer);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text() + QLatin1Char(' ');
        return text.simplified();
    }

private slots:
    void theReport_hasAllOfTheCampaign()
    {
        const Project project = test::measuredBook();
        const QString text = textOf(project, project.growth->campaigns[0]);
        // The figures are worked out by hand in tst_campaigneffect.cpp; p as scipy.stats.mannwhitneyu gives
        // it for the changes of both groups.
        for (const char* part :
             {"Summer", "Sell more bread tins", "Marginal, small", "First call", "Mrs Miller",
              "Tins before Easter", "$136", "$152", "$114", "+$16", "no effect can be shown", "p 0.674"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QLatin1String(part) + text));
    }

    void withoutAControlGroup_theReportSaysSo()
    {
        Project project = test::measuredBook();
        Campaign& campaign = project.growth.edit().campaigns[0];
        campaign.controlPercent = 0;
        campaign.drawnOn = kNoDay;
        for (CampaignMember& member : campaign.members)
            member = {member.customerId, {}, false};
        const QString text = textOf(project, campaign);
        QVERIFY2(text.contains(QStringLiteral("Tracking only")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Control before")));
    }

    void beforeTheStart_theReportSaysWhatIsMissing()
    {
        const Project project = test::bakers();
        const QString text = textOf(project, test::autumn());
        QVERIFY(text.contains(QStringLiteral("Ten more orders")));
        QVERIFY(text.contains(QStringLiteral("No lots are drawn yet")));
        QVERIFY(text.contains(QStringLiteral("Say when the campaign starts")));
    }

    void cancelled_nothingIsWritten()
    {
        const Project project = test::measuredBook();
        const Result<QByteArray> pdf
            = campaignReport(project, MetricTable(), project.growth->campaigns[0], Paper::A4,
                             [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!pdf);
        QVERIFY(pdf.error().code == ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestCampaignReport)
#include "tst_campaignreport.moc"
