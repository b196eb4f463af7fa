#include "core/method/catalogue.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include <string>

using namespace strata;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheCatalogue_isKnownToTranslators();
    void theTranslations_areInTheProgram();
};

void TestTranslations::everyTextOfTheCatalogue_isKnownToTranslators()
{
    QFile file(QStringLiteral(TEST_DATA "/../../translations/cataloguetexts.h"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray listed = file.readAll();
    for (const MetricInfo& info : catalogue())
        for (std::string text : {info.name, info.formula, info.trap}) {
            for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2)
                text.insert(at, 1, '\\');
            QVERIFY2(listed.contains('"' + QByteArray::fromStdString(text) + '"'), text.c_str());
        }
}

void TestTranslations::theTranslations_areInTheProgram()
{
    QTranslator german, english;
    QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
    QVERIFY(english.load(QStringLiteral(":/i18n/strata_en.qm")));
    QCOMPARE(german.translate("strata::MetricsPage", "Which metrics show it?"),
             QStringLiteral("Welche Kennzahlen zeigen es?"));
    QCOMPARE(english.translate("MetricNeed", "%Ln customer(s) without a value", "", 1),
             QStringLiteral("%Ln customer without a value"));
    QCoreApplication::installTranslator(&german);
    const QString netSales = metricName("net_sales");
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(netSales, QStringLiteral("Nettoumsatz"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
