#include "core/method/evaluate.h"
#include "tests/ui/stageddebate.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <set>

// The languages as a person meets them: every page, every text in its language.

using namespace strata;

namespace {

// Knows one language and notes what it is asked for and does not know: a text that was left out, or that is
// filed under another class than the one that asks.
class Listener : public QTranslator
{
public:
    explicit Listener(const QString& language)
    {
        m_isReady = m_words.load(QStringLiteral(":/i18n/strata_%1.qm").arg(language));
    }
    bool isReady() const { return m_isReady; }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString text = m_words.translate(context, source, comment, n);
        if (context[0] != 'Q' || QChar::isLower(uint(context[1]))) // Qt's own: QDialog, but not QuarterBars
            (text.isNull() ? unknown : known).insert(std::string(context) + ": " + source);
        return text;
    }

    mutable std::set<std::string> known, unknown;

private:
    QTranslator m_words;
    bool m_isReady = false;
};

} // namespace

class TestSpoken : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPage_isTranslated_data();
    void everyPage_isTranslated();
    void speak_choosesTextsNumbersAndDirection();
    void scope_changesOnlyItsThread();
    void aLanguageAskedFor_hasItsNumbers();
    void mirroredTexts_keepPlaceholdersAndTags();
};

void TestSpoken::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestSpoken::everyPage_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        if (language.code != QLatin1String("en"))
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestSpoken::everyPage_isTranslated()
{
    QFETCH(QString, language);
    Listener listener(language);
    QVERIFY(listener.isReady());
    QCoreApplication::installTranslator(&listener);
    {
        QTemporaryDir folder;
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        QVERIFY(createSample(window.session(), folder.filePath(QStringLiteral("sample.strata"))));
        QTRY_VERIFY(!window.workshop().isRecalculating() && !window.workshop().results().types.empty());
        window.workshop().edit(
            withStagedDebate(window.workshop().project(), evaluate(window.workshop().project())),
            QStringLiteral("Stage a debate"));
        window.workshop().selectCustomer(7);
        for (int page = 0; page <= int(PageId::Reports); ++page) {
            window.showPage(PageId(page));
            QTest::qWait(50);
        }
        window.close();
    }
    QCoreApplication::removeTranslator(&listener);
    QVERIFY2(listener.known.size() > 1000, "The pages were hardly asked for their texts.");
    QStringList unknown;
    for (const std::string& text : listener.unknown)
        unknown += QString::fromStdString(text);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

void TestSpoken::speak_choosesTextsNumbersAndDirection()
{
    speak(QStringLiteral("de"));
    QCOMPARE(spokenLanguage(), QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("CustomerType", "Core"), QStringLiteral("Kern"));
    QCOMPARE(QLocale().language(), QLocale::German);
    speak(QStringLiteral("mirrored"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    speak(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("CustomerType", "Core"), QStringLiteral("Core"));
    speak(QStringLiteral("xx")); // nobody speaks it: the system's, and that is C here
    QCOMPARE(spokenLanguage(), QStringLiteral("en"));
}

void TestSpoken::scope_changesOnlyItsThread()
{
    speak(QStringLiteral("en"));
    QString elsewhere;
    {
        const LanguageScope french(QStringLiteral("fr"));
        QCOMPARE(QCoreApplication::translate("CustomerType", "Core"), QStringLiteral("Cœur"));
        QCOMPARE(currentLocale().decimalPoint(), QStringLiteral(","));
        {
            const LanguageScope english(QStringLiteral("en"));
            QCOMPARE(QCoreApplication::translate("CustomerType", "Core"), QStringLiteral("Core"));
        }
        const std::unique_ptr<QThread> other(
            QThread::create([&] { elsewhere = QCoreApplication::translate("CustomerType", "Core"); }));
        other->start();
        QVERIFY(other->wait());
    }
    QCOMPARE(elsewhere, QStringLiteral("Core"));
    QCOMPARE(QCoreApplication::translate("CustomerType", "Core"), QStringLiteral("Core"));
}

// The program speaks English with the computer's German numbers: a report in English has English ones.
void TestSpoken::aLanguageAskedFor_hasItsNumbers()
{
    speak(QStringLiteral("en"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString own = currentLocale().toString(1234.5, 'f', 1);
    QString asked;
    {
        const LanguageScope english(QStringLiteral("en"));
        asked = currentLocale().toString(1234.5, 'f', 1);
    }
    QString none;
    {
        const LanguageScope asTheProgram{QString()};
        none = currentLocale().toString(1234.5, 'f', 1);
    }
    QLocale::setDefault(before);
    QCOMPARE(own, QStringLiteral("1.234,5"));
    QCOMPARE(asked, QStringLiteral("1,234.5"));
    QCOMPARE(none, own);
}

void TestSpoken::mirroredTexts_keepPlaceholdersAndTags()
{
    speak(QStringLiteral("mirrored"));
    const QString text = QCoreApplication::translate("Any", "ab <b>%1</b> %L2 c", nullptr);
    QCOMPARE(text, QStringLiteral("\u05D0\u05D1 <b>%1</b> %L2 \u05D2"));
    speak(QStringLiteral("en"));
}

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
