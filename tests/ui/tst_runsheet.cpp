#include "core/sample/sample.h"
#include "ui/help/helpdesk.h"
#include "ui/help/runsheet.h"
#include "ui/help/runsheetwords.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/planning/agendatemplate.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strata;

namespace {

Participant person(const char* id, const char* name, const char* department)
{
    Participant one;
    one.id = id;
    one.name = name;
    one.department = department;
    return one;
}

Project day()
{
    Project project;
    project.name = "Miller & Sons";
    Debate& debate = project.debate.edit();
    debate.purpose = "Decide whom the field force visits";
    debate.date = 15856; // 31 May 2013
    debate.startMinute = 8 * 60 + 30;
    debate.participants = {person("p1", "Ann", "Sales"), person("p2", "Bob", "")};
    debate.agenda = oneDayAgenda();
    return project;
}

struct Read
{
    int pages = 0;
    QString text;
};

Read read(const QByteArray& pdf)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    Read read{document.pageCount(), {}};
    for (int page = 0; page < read.pages; ++page)
        read.text += document.getAllText(page).text() + QLatin1Char(' ');
    read.text = read.text.simplified();
    return read;
}

} // namespace

class TestRunSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSheet_hasTheDayInTwoOrThreePages_data();
    void theSheet_hasTheDayInTwoOrThreePages();
    void timesFollowFromTheAgenda();
    void aBlockOfTheTeamsOwn_standsWithItsNoteAlone();
    void withoutAnAgenda_itIsTheTemplates();
    void theTemplateIsKnown_whateverLanguageItWasTakenIn();
    void whatIsReady_isSaidAsTheProjectStands();
    void stopping_makesNothing();
    void theDesk_savesIt();
};

void TestRunSheet::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("StrataTestRunSheet"));
    speak(QStringLiteral("en"));
    QSettings().clear();
}

void TestRunSheet::theSheet_hasTheDayInTwoOrThreePages_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("A4") << int(Paper::A4);
    QTest::newRow("Letter") << int(Paper::Letter);
}

void TestRunSheet::theSheet_hasTheDayInTwoOrThreePages()
{
    QFETCH(int, paper);
    const auto pdf = runSheet(day(), Paper(paper));
    QVERIFY(pdf);
    const Read sheet = read(*pdf);
    QVERIFY2(sheet.pages >= 2 && sheet.pages <= 3, qPrintable(QString::number(sheet.pages)));
    for (const char* words : {"Miller & Sons", "31 May 2013", "Decide whom the field force visits",
                              "Ann (Sales), Bob", "Welcome and purpose", "Whom would we miss most",
                              "Homework check", "Two rounds at most", "The day before", "To bring",
                              "projector view", "When it does not move", "One voice carries the room"})
        QVERIFY2(sheet.text.contains(QLatin1String(words)), words);
}

void TestRunSheet::timesFollowFromTheAgenda()
{
    // From 8:30: 15 + 60 + 45 + 15 + 75 + 45 + 60 + 45 + 15 + 75 + 30 minutes.
    const Read sheet = read(*runSheet(day(), Paper::A4));
    qsizetype at = sheet.text.indexOf(QLatin1String("The day"));
    for (const char* time : {"08:30", "08:45", "09:45", "10:30", "10:45", "12:00", "12:45", "13:45", "14:30",
                             "14:45", "16:00"}) {
        const qsizetype next = sheet.text.indexOf(QLatin1String(time), at);
        QVERIFY2(next > at, time);
        at = next;
    }
    QVERIFY(sheet.text.contains(QLatin1String("08:30 to 16:30")));
}

void TestRunSheet::aBlockOfTheTeamsOwn_standsWithItsNoteAlone()
{
    Project project = day();
    project.debate.edit().agenda = {{"Tour of the warehouse", 25, "Meet at dock 4", false}};
    const Read sheet = read(*runSheet(project, Paper::A4));
    QVERIFY(sheet.text.contains(QLatin1String("Tour of the warehouse Meet at dock 4")));
    QVERIFY(sheet.text.contains(QLatin1String("25 min")));
    QVERIFY(!sheet.text.contains(QLatin1String("Whom would we miss most")));
    QVERIFY(!sheet.text.contains(QLatin1String("one-day template")));
}

void TestRunSheet::withoutAnAgenda_itIsTheTemplates()
{
    const Read sheet = read(*runSheet(Project(), Paper::A4));
    QVERIFY(sheet.text.contains(QLatin1String("this is the one-day template")));
    QVERIFY(sheet.text.contains(QLatin1String("09:00 to 17:00")));
    QVERIFY(sheet.text.contains(QLatin1String("Purpose: not written down yet")));
    QVERIFY(sheet.text.contains(QLatin1String("nothing imported yet")));
}

void TestRunSheet::theTemplateIsKnown_whateverLanguageItWasTakenIn()
{
    std::vector<AgendaBlock> german;
    {
        const LanguageScope scope(QStringLiteral("de"));
        german = oneDayAgenda();
    }
    QVERIFY(german.front().title != oneDayAgenda().front().title);
    int guided = 0;
    for (const AgendaBlock& block : german) {
        const auto guide = runSheetWords::guideFor(block);
        QVERIFY2(guide, block.title.c_str());
        guided += guide->question.isEmpty() ? 0 : 1;
    }
    QCOMPARE(guided, 8); // all but two breaks and lunch
    QVERIFY(!runSheetWords::guideFor({"Something else", 10, {}, false}));
}

void TestRunSheet::whatIsReady_isSaidAsTheProjectStands()
{
    Project project = day();
    project.debate.edit().homework.accounts = {"1", "2", "3"};
    project.rates.perOrder = 40.0;
    const Read sheet = read(*runSheet(project, Paper::A4));
    for (const char* words : {"2 on the list", "3 chosen", "rates are set", "no round is open", "written"})
        QVERIFY2(sheet.text.contains(QLatin1String(words)), words);
}

void TestRunSheet::stopping_makesNothing()
{
    const auto stopped = runSheet(day(), Paper::A4, [](std::uint64_t, std::uint64_t) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestRunSheet::theDesk_savesIt()
{
    QTemporaryDir folder;
    MainWindow window;
    QSignalSpy said(&window.help(), &HelpDesk::runSheetSaid);
    const QString path = folder.filePath(QStringLiteral("run sheet.pdf"));
    window.help().saveRunSheet(path); // no project is open: the template's
    QVERIFY(said.wait(20000));
    QCOMPARE(said.first().first().toString(), QStringLiteral("Saved as %1.").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(read(file.readAll()).text.contains(QLatin1String("one-day template")));
    window.help().saveRunSheet(folder.filePath(QStringLiteral("no such folder/run sheet.pdf")));
    QVERIFY(said.wait(20000));
    QVERIFY(said.last().first().toString().contains(QLatin1String("no such folder")));
}

QTEST_MAIN(TestRunSheet)
#include "tst_runsheet.moc"
