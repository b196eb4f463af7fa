#include "core/method/catalogue.h"
#include "ui/languages.h"
#include "ui/metricnames.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <string>

using namespace strata;

namespace {

const QString kRoot = QStringLiteral(TEST_DATA "/../..");

struct Message
{
    QString source;
    QString type; // "unfinished", "vanished", "obsolete"; else empty
    bool isNumerus = false;
    QStringList translations; // several forms where it counts
};

// By context, source and comment. Read here and not by Qt's own reader, so that the two can disagree.
QMap<QString, Message> messagesOf(const QString& path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context, comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QStringView name = xml.name();
            if (name == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (name == QLatin1String("message")) {
                message = {};
                comment.clear();
                message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            } else if (name == QLatin1String("source")) {
                message.source = xml.readElementText();
            } else if (name == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (name == QLatin1String("translation")) {
                message.type = xml.attributes().value(QLatin1String("type")).toString();
                if (!message.isNumerus)
                    message.translations += xml.readElementText();
            } else if (name == QLatin1String("numerusform")) {
                message.translations += xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            messages.insert(context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment,
                            message);
        }
    }
    return messages;
}

QString pathOf(const QString& language)
{
    return QStringLiteral("%1/translations/strata_%2.ts").arg(kRoot, language);
}

// %1, %L2, %n and %Ln, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]"));
    QStringList all;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    return all;
}

// Those that a text has, as a plural may leave the number out: "one customer".
bool hasSamePlaceholders(const Message& message, const QString& translation)
{
    QStringList wanted = placeholders(message.source), given = placeholders(translation);
    if (message.isNumerus)
        for (const QString& number : {QStringLiteral("%n"), QStringLiteral("%Ln")})
            wanted.removeAll(number), given.removeAll(number);
    return wanted == given;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheCatalogue_isKnownToTranslators();
    void theTranslations_areInTheProgram();
    void everyText_isTranslated_data();
    void everyText_isTranslated();
    void everyPlural_isInEnglish();
    void noText_isMissingFromTheTranslations();
    void buttonsOfQtsDialogs_areTranslated_data();
    void buttonsOfQtsDialogs_areTranslated();
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

void TestTranslations::everyText_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        if (language.code != QLatin1String("en"))
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

void TestTranslations::everyText_isTranslated()
{
    QFETCH(QString, language);
    const QMap<QString, Message> messages = messagesOf(pathOf(language));
    const QMap<QString, Message> german = messagesOf(pathOf(QStringLiteral("de")));
    QVERIFY(german.size() > 3000);
    QStringList found;
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const Message& message = it.value();
        const bool isEmpty = message.translations.isEmpty()
            || std::any_of(message.translations.begin(), message.translations.end(),
                           [](const QString& one) { return one.trimmed().isEmpty(); });
        if (!message.type.isEmpty())
            found += message.type + QStringLiteral(": ") + it.key();
        else if (isEmpty)
            found += QStringLiteral("empty: ") + it.key();
        else
            for (const QString& one : message.translations)
                if (!hasSamePlaceholders(message, one))
                    found += QStringLiteral("other placeholders: ") + it.key() + QStringLiteral(" -> ") + one;
    }
    for (auto it = german.begin(); it != german.end(); ++it)
        if (!messages.contains(it.key()))
            found += QStringLiteral("only in German: ") + it.key();
    QVERIFY2(found.isEmpty(),
             qPrintable(QStringLiteral("%1 texts\n").arg(found.size())
                        + found.mid(0, 20).join(QLatin1Char('\n'))));
    QCOMPARE(messages.size(), german.size());
}

void TestTranslations::everyPlural_isInEnglish()
{
    const QMap<QString, Message> english = messagesOf(pathOf(QStringLiteral("en")));
    const QMap<QString, Message> german = messagesOf(pathOf(QStringLiteral("de")));
    for (auto it = german.begin(); it != german.end(); ++it)
        if (it.value().isNumerus) {
            QVERIFY2(english.contains(it.key()), qPrintable(it.key()));
            const Message& message = english[it.key()];
            QVERIFY2(message.type.isEmpty() && message.translations.size() == 2
                         && !message.translations.contains(QString()),
                     qPrintable(it.key()));
            // "customer(s)" is for programmers.
            for (const QString& one : message.translations)
                QVERIFY2(!one.contains(QStringLiteral("(s)")), qPrintable(one));
        }
}

void TestTranslations::noText_isMissingFromTheTranslations()
{
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess process;
    process.setWorkingDirectory(kRoot);
    process.start(lupdate,
                  {QStringLiteral("-silent"), QStringLiteral("-recursive"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-source-language"), QStringLiteral("en"),
                   QStringLiteral("-target-language"), QStringLiteral("de"), QStringLiteral("-I"),
                   QStringLiteral("."), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("translations/cataloguetexts.h"), QStringLiteral("-ts"), fresh});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    const QMap<QString, Message> texts = messagesOf(fresh);
    QVERIFY(texts.size() > 3000);
    const QMap<QString, Message> german = messagesOf(pathOf(QStringLiteral("de")));
    QStringList found;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (!german.contains(it.key()))
            found += QStringLiteral("missing: ") + it.key();
    for (auto it = german.begin(); it != german.end(); ++it)
        if (!texts.contains(it.key()))
            found += QStringLiteral("no longer in the program: ") + it.key();
    QVERIFY2(found.isEmpty(),
             qPrintable(QStringLiteral("%1 texts; build update_translations\n").arg(found.size())
                        + found.mid(0, 20).join(QLatin1Char('\n'))));
}

void TestTranslations::buttonsOfQtsDialogs_areTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("en") << "en"
                        << "Cancel";
    QTest::newRow("de") << "de"
                        << "Abbrechen";
    QTest::newRow("es") << "es"
                        << "Cancelar";
    QTest::newRow("fr") << "fr"
                        << "Annuler";
}

void TestTranslations::buttonsOfQtsDialogs_areTranslated()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    speak(language);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    const QString text = box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'));
    speak(QStringLiteral("en"));
    QCOMPARE(text, cancel);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
