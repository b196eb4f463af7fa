#include "core/storage/projectstore.h"
#include "tests/app/cliprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

// A campaign as PDF from outside; what is in it is tested in tst_campaignreport.cpp.
class TestCampaignReportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_pdf;

    CliRun run(const QStringList& words) const { return runCli(words, m_folder.filePath("state")); }
    void keep(const std::vector<std::string>& names) const
    {
        qputenv("STRATA_STATE_DIR", m_folder.filePath("state").toUtf8());
        auto store = ProjectStore::open(m_project);
        QVERIFY(store);
        Project project = (*store)->project();
        project.growth.edit().campaigns.clear();
        for (const std::string& name : names) {
            Campaign campaign;
            campaign.id = "g" + std::to_string(project.growth->campaigns.size() + 1);
            campaign.name = name;
            campaign.start = *parseIsoDate("2025-07-01");
            campaign.members = {{"A", "marginal-small", false}, {"B", "marginal-small", true}};
            project.growth.edit().campaigns.push_back(campaign);
        }
        QVERIFY((*store)->commit(project, "Test"));
        QVERIFY((*store)->close());
    }
    QByteArray pdf() const
    {
        QFile file(m_pdf);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_project = m_folder.filePath("small.strata");
        m_pdf = m_folder.filePath("campaign.pdf");
        QFile lines(m_folder.filePath("lines.csv"));
        QVERIFY(lines.open(QIODevice::WriteOnly));
        lines.write("customer_id,invoice_id,invoice_date,product_id,revenue,cost\n"
                    "A,1,2025-06-01,P,100,60\nA,2,2025-08-01,P,150,90\n"
                    "B,3,2025-06-01,P,100,60\nB,4,2025-08-01,P,100,60\n");
        lines.close();
        QCOMPARE(run({"new", m_project}).status, 0);
        QCOMPARE(run({"import", m_project, lines.fileName(), "--as", "invoices"}).status, 0);
    }

    void withoutCampaigns_itFails()
    {
        const CliRun none = run({"report", m_project, "campaign", "-o", m_pdf});
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains("no campaigns"));
        QVERIFY(!QFile::exists(m_pdf));
    }

    void theOnlyCampaign_needsNoName()
    {
        keep({"Autumn"});
        const CliRun written = run({"report", m_project, "campaign", "-o", m_pdf});
        QVERIFY2(written.status == 0, written.err);
        QVERIFY(pdf().startsWith("%PDF-"));
    }

    void ofSeveral_oneIsNamed()
    {
        keep({"Autumn", "Winter"});
        QCOMPARE(run({"report", m_project, "campaign", "-o", m_pdf}).status, 2);
        QCOMPARE(run({"report", m_project, "campaign", "--campaign", "Winter", "-o", m_pdf}).status, 0);
        QVERIFY(pdf().startsWith("%PDF-"));
        const CliRun unknown = run({"report", m_project, "campaign", "--campaign", "Spring", "-o", m_pdf});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("Spring"));
        QCOMPARE(unknown.err.count('\n'), 1);
    }

    void wrongUsage_isStatusTwo()
    {
        QCOMPARE(run({"report", m_project, "segments", "--campaign", "Autumn", "-o", m_pdf}).status, 2);
        QCOMPARE(run({"report", m_project, "campaign", "--customer", "A", "-o", m_pdf}).status, 2);
        QCOMPARE(run({"report", m_project, "campaign", "--with-voters", "-o", m_pdf}).status, 2);
        QCOMPARE(run({"report", m_project, "campaign"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCampaignReportCommand)
#include "tst_campaignreportcommand.moc"
