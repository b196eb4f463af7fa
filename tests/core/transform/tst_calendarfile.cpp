#include "core/transform/calendarfile.h"

#include <QByteArray>
#include <QString>
#include <QTest>

using namespace strata;

namespace {

constexpr Moment kNow = 1'700'000'000'000; // 2023-11-14 22:13:20 UTC (date -u -d @1700000000)

QList<QByteArray> linesOf(const std::string& file)
{
    return QByteArray::fromStdString(file).split('\n');
}

// Folded lines put together again, as RFC 5545, 3.1 says.
QByteArray unfolded(const std::string& file)
{
    return QByteArray::fromStdString(file).replace("\r\n ", "");
}

} // namespace

// The rules are those of RFC 5545; the expected text is written by hand.
class TestCalendarFile : public QObject
{
    Q_OBJECT

private slots:
    void aFile_isWordForWordThis()
    {
        const std::string file = calendarFile({{.uid = "one",
                                                .day = dayOf({2026, 3, 5}),
                                                .summary = "Visit",
                                                .description = "Mia",
                                                .categories = {"Core", "A,B"}}},
                                              kNow, "-//Strata//EN");
        QCOMPARE(QByteArray::fromStdString(file),
                 QByteArray("BEGIN:VCALENDAR\r\n"
                            "VERSION:2.0\r\n"
                            "PRODID:-//Strata//EN\r\n"
                            "CALSCALE:GREGORIAN\r\n"
                            "BEGIN:VEVENT\r\n"
                            "UID:one\r\n"
                            "DTSTAMP:20231114T221320Z\r\n"
                            "DTSTART;VALUE=DATE:20260305\r\n"
                            "SUMMARY:Visit\r\n"
                            "DESCRIPTION:Mia\r\n"
                            "CATEGORIES:Core,A\\,B\r\n"
                            "TRANSP:TRANSPARENT\r\n"
                            "END:VEVENT\r\n"
                            "END:VCALENDAR\r\n"));
    }

    void specialCharacters_areEscaped()
    {
        const std::string file = calendarFile(
            {{.uid = "u", .day = 0, .summary = "a,b;c\\d\r\ne\nf\rg:\"h\"\x01\x7F\ti", .description = {}}},
            kNow, "p");
        QVERIFY2(unfolded(file).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\\ng:\"h\"\ti\r\n"), file.c_str());
        QVERIFY(!unfolded(file).contains("DESCRIPTION")); // nothing to say
    }

    // 75 octets at most, the line's end aside; what goes on begins with one space; no character is divided.
    void longLines_areFoldedBetweenCharacters()
    {
        // "SUMMARY:" has 8 octets; with 66 letters the next one, of two octets, would lie across octet 75.
        const QString text = QString(66, QLatin1Char('x')) + QStringLiteral("\u00E4")
            + QString(40, QChar(0x4E2D)) + QStringLiteral("\U0001F600").repeated(30);
        const std::string file = calendarFile(
            {{.uid = "u", .day = 0, .summary = text.toStdString(), .description = {}}}, kNow, "p");
        int folded = 0;
        for (QByteArray line : linesOf(file)) {
            if (line.isEmpty())
                continue; // behind the last line's end
            QVERIFY(line.endsWith('\r'));
            line.chop(1);
            QVERIFY2(line.size() <= 75, line.constData());
            QVERIFY(QString::fromUtf8(line).toUtf8() == line
                    && !QString::fromUtf8(line).contains(QChar(0xFFFD)));
            folded += line.startsWith(' ') ? 1 : 0;
        }
        QVERIFY(folded >= 3);
        QVERIFY(linesOf(file).contains(QByteArray("SUMMARY:") + QByteArray(66, 'x') + "\r"));
        QVERIFY(unfolded(file).contains("SUMMARY:" + text.toUtf8() + "\r\n"));
    }

    void aLineOf75Octets_isNotFolded()
    {
        const std::string file = calendarFile(
            {{.uid = "u", .day = 0, .summary = std::string(67, 'x'), .description = {}}}, kNow, "p");
        QVERIFY(linesOf(file).contains(QByteArray("SUMMARY:") + QByteArray(67, 'x') + "\r"));
        const std::string longer = calendarFile(
            {{.uid = "u", .day = 0, .summary = std::string(68, 'x'), .description = {}}}, kNow, "p");
        QVERIFY(linesOf(longer).contains(QByteArray(" x\r")));
    }

    void whatHasNoDay_isLeftOut()
    {
        QVERIFY(calendarFile({{.uid = "u", .summary = "x", .description = {}}}, kNow, "p").empty());
        QVERIFY(calendarFile({}, kNow, "p").empty());
        const std::string file
            = calendarFile({{.uid = "u", .summary = "x", .description = {}},
                            {.uid = "v", .day = 1, .summary = "y", .description = {}, .isCancelled = true}},
                           kNow, "p");
        QCOMPARE(QByteArray::fromStdString(file).count("BEGIN:VEVENT"), 1);
        QVERIFY(unfolded(file).contains("UID:v\r\n"));
        QVERIFY(unfolded(file).contains("DTSTART;VALUE=DATE:19700102\r\n"));
        QVERIFY(unfolded(file).contains("STATUS:CANCELLED\r\n"));
    }

    void theUid_staysWithTheAction()
    {
        CustomerAction action;
        action.id = 7;
        action.customerId = "A";
        action.createdAt = kNow;
        const std::string uid = calendarUid(action);
        action.text = "Other";
        action.due = 3;
        action.state = ActionState::Done;
        QCOMPARE(calendarUid(action), uid);
        CustomerAction other = action;
        other.id = 8;
        QVERIFY(calendarUid(other) != uid);
        other = action;
        other.customerId = "B";
        QVERIFY(calendarUid(other) != uid);
    }
};

QTEST_APPLESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
