#include "core/method/waysup.h"
#include "core/storage/projectstore.h"
#include "tests/core/method/linebook.h"
#include "tests/ui/customerpagefixture.h"
#include "ui/customer/customernotes.h"
#include "ui/customer/customersheet.h"
#include "ui/customer/metricsmodel.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTest>
#include <QTranslator>

using namespace strata;

// One customer on one page of paper.
class TestCustomerSheet : public test::CustomerPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void theSheet_saysWhatStandsBesides();
    void theSheetWithoutAScore_sharesNoWeight();
    void theSheet_isTranslated();
    void theSheet_isOnePage_data();
    void theSheet_isOnePage();
    void aMaskedSheet_namesNobody();

private:
    static QString sheetText(const Project& project, const Evaluation& evaluation, int customer)
    {
        const Result<QByteArray> pdf = customerSheet({project,
                                                      evaluation.metrics,
                                                      evaluation.scores,
                                                      evaluation.results,
                                                      std::size_t(customer),
                                                      {},
                                                      {}});
        if (!pdf)
            return {};
        QBuffer buffer;
        buffer.setData(*pdf);
        if (!buffer.open(QIODevice::ReadOnly))
            return {};
        QPdfDocument document;
        document.load(&buffer);
        return document.getAllText(0).text().simplified();
    }
};

void TestCustomerSheet::theSheet_saysWhatStandsBesides()
{
    Project project = m_sample;
    project.rates.perOrder = 60.0;
    project.rules.moneyGuard = true;
    const Evaluation before = evaluate(project);
    int guarded = -1;
    for (int i = 0; i < 80 && guarded < 0; ++i) {
        const WaysUp ways = waysUp(project, before.metrics, before.scores, before.results, std::size_t(i));
        for (const WayGoal& goal : ways.goals)
            if (goal.netProfitNow && !goal.missed.empty())
                guarded = i;
    }
    QVERIFY(guarded >= 0);
    QVERIFY(!sheetText(project, before, guarded).contains("set by hand and stays"));
    QVERIFY(sheetText(project, before, guarded).contains("has to reach 0: the money guard"));
    project = withOverride(project,
                           {project.dataset->customers.ids[std::size_t(guarded)], CustomerType::Opportunistic,
                            "a promise", "Ann", 19000});
    QVERIFY(sheetText(project, evaluate(project), guarded).contains("set by hand and stays"));
}

void TestCustomerSheet::theSheetWithoutAScore_sharesNoWeight()
{
    const int customer = customerWhere(false);
    const QString words = sheetText(m_sample, evaluate(m_sample), customer);
    QVERIFY(words.contains("Shortest ways up"));
    QVERIFY(!words.contains("weight goes to others"));
}

void TestCustomerSheet::theSheet_isTranslated()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString sheet = sheetText(m_sample, evaluate(m_sample), customerWhere(true));
    QCoreApplication::removeTranslator(&german);
    QVERIFY2(sheet.contains(QStringLiteral("Kürzeste Wege nach oben")), qPrintable(sheet));
    QVERIFY(!sheet.contains(QLatin1String("Shortest ways up")));
}

void TestCustomerSheet::theSheet_isOnePage_data()
{
    QTest::addColumn<bool>("hasScore");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("scored") << true << false;
    QTest::newRow("without a score") << false << false;
    QTest::newRow("much to say") << true << true;
}

void TestCustomerSheet::theSheet_isOnePage()
{
    QFETCH(bool, hasScore);
    QFETCH(bool, isLong);
    const int customer = customerWhere(hasScore);
    Project project = m_workshop->project();
    const std::string id = project.dataset->customers.ids[std::size_t(customer)];
    for (int i = 0; isLong && i < 12; ++i)
        project.customerNotes.edit().push_back(
            {id, 1000 * i, "Ann", std::string(60, 'w') + " and " + std::string(400, 'x')});
    const Evaluation evaluation = evaluate(project);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const Result<QByteArray> pdf = customerSheet({project,
                                                      evaluation.metrics,
                                                      evaluation.scores,
                                                      evaluation.results,
                                                      std::size_t(customer),
                                                      {},
                                                      {}},
                                                     paper);
        QVERIFY(pdf);
        QBuffer buffer;
        buffer.setData(*pdf);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        QCOMPARE(document.pageCount(), 1);
        const QString words = document.getAllText(0).text();
        QVERIFY(words.contains(nameOf(customer).left(10)));
        QVERIFY(words.contains("Shortest ways up"));
    }
}

void TestCustomerSheet::aMaskedSheet_namesNobody()
{
    const int customer = customerWhere(true);
    const Evaluation evaluation = evaluate(m_sample);
    const Result<QByteArray> pdf = customerSheet({m_sample,
                                                  evaluation.metrics,
                                                  evaluation.scores,
                                                  evaluation.results,
                                                  std::size_t(customer),
                                                  {},
                                                  QStringLiteral("Customer 0007")});
    QVERIFY(pdf);
    QBuffer buffer;
    buffer.setData(*pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    const QString words = document.getAllText(0).text();
    QVERIFY(words.contains("Customer 0007"));
    for (const std::string& name : m_sample.dataset->customers.names)
        QVERIFY2(!words.contains(QString::fromStdString(name)), name.c_str());
}

QTEST_MAIN(TestCustomerSheet)
#include "tst_customersheet.moc"
