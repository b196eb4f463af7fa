#include "tests/support/pdfcheck.h"
#include "ui/paper/pagebreaks.h"
#include "ui/paper/reportdocument.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace strata;

namespace {

MeasuredItem text(int lines, bool keepsNext = false)
{
    return {.parts = std::vector<double>(std::size_t(lines), 10.0), .keepsNext = keepsNext};
}

MeasuredItem rows(int number)
{
    return {
        .kind = MeasuredItem::Table, .parts = std::vector<double>(std::size_t(number), 10.0), .head = 10.0};
}

MeasuredItem whole(double height)
{
    return {.kind = MeasuredItem::Whole, .parts = {height}};
}

MeasuredItem below(double gap, MeasuredItem item)
{
    item.above = gap;
    return item;
}

using Breaks = std::vector<PageBreak>;

// "Paragraph 7: word word ..." of about so many lines.
QString paragraph(int number, int lines)
{
    QString words = QStringLiteral("Paragraph%1").arg(number);
    for (int i = 0; i < lines * 14; ++i)
        words += QStringLiteral(" office%1x%2").arg(number).arg(i);
    return words;
}

QByteArray pdfOf(ReportDocument& document)
{
    const auto pdf = document.toPdf(QStringLiteral("Title"), QStringLiteral("Left"), QStringLiteral("Right"),
                                    QStringLiteral("Foot"), {});
    return pdf ? *pdf : QByteArray();
}

// A picture of one colour.
std::string png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

} // namespace

// Where pages begin, by hand, and on paper as other programs read it.
class TestReportDocument : public QObject
{
    Q_OBJECT

private slots:
    void pages_beginWhereAReaderExpectsIt_data();
    void pages_beginWhereAReaderExpectsIt();
    void headings_neverStandAloneAtTheFoot();
    void figures_stayWithTheirSubheading();
    void rows_areWhole_andTheirHeadComesAgain();
    void paragraphs_leaveNoLineAlone();
    void theCover_isAPageOfItsOwn();
    void theLogo_isTheOnlyPicture();
    void longTitles_stayOnTheCover();
};

void TestReportDocument::pages_beginWhereAReaderExpectsIt_data()
{
    QTest::addColumn<std::vector<MeasuredItem>>("items");
    QTest::addColumn<Breaks>("expected");
    using Items = std::vector<MeasuredItem>;
    // A page is 100 high, a line or row 10.
    QTest::newRow("all on one page") << Items{text(6), text(4)} << Breaks{};
    QTest::newRow("between paragraphs") << Items{text(9), text(3)} << Breaks{{1, 0}};
    QTest::newRow("inside a paragraph") << Items{text(7), text(6)} << Breaks{{1, 3}};
    QTest::newRow("one line would stand alone below") << Items{text(9), text(6)} << Breaks{{1, 0}};
    QTest::newRow("one line would stand alone above") << Items{text(5), text(6)} << Breaks{{1, 4}};
    QTest::newRow("three lines stay together") << Items{text(8), text(3)} << Breaks{{1, 0}};
    QTest::newRow("a heading goes along") << Items{text(8), text(1, true), text(4)} << Breaks{{1, 0}};
    QTest::newRow("two headings go along")
        << Items{text(7), text(1, true), text(1, true), text(4)} << Breaks{{1, 0}};
    QTest::newRow("a heading with two lines may stay")
        << Items{text(7), text(1, true), text(4)} << Breaks{{2, 2}};
    QTest::newRow("the room above counts")
        << Items{text(7), below(5, text(1, true)), text(4)} << Breaks{{1, 0}};
    QTest::newRow("but not at the head of a page") << Items{text(10), below(50, text(10))} << Breaks{{1, 0}};
    QTest::newRow("a heading with its figure") << Items{text(5), text(1, true), whole(50)} << Breaks{{1, 0}};
    QTest::newRow("a figure that fits") << Items{text(4), text(1, true), whole(50)} << Breaks{};
    QTest::newRow("rows after a head of 10 on each page")
        << Items{rows(15)} << Breaks{{0, 9}}; // 9 rows and the head, then 6 and the head
    QTest::newRow("no row alone at the end") << Items{rows(10)} << Breaks{{0, 8}};
    QTest::newRow("no head with one row at the foot") << Items{text(8), rows(6)} << Breaks{{1, 0}};
    QTest::newRow("a heading with the head and two rows")
        << Items{text(7), text(1, true), rows(6)} << Breaks{{1, 0}};
    MeasuredItem noted = rows(7);
    noted.keepsNote = true;
    QTest::newRow("a note takes two rows along") << Items{text(2), noted, text(1)} << Breaks{{1, 5}};
    QTest::newRow("a note that fits") << Items{text(1), noted, text(1)} << Breaks{};
    QTest::newRow("two pages of one paragraph") << Items{text(25)} << Breaks{{0, 10}, {0, 20}};
    QTest::newRow("higher than a page") << Items{text(2), whole(130), text(2)} << Breaks{{1, 0}};
    MeasuredItem first = text(1, true);
    first.startsPage = true;
    QTest::newRow("a page of its own") << Items{text(2), first, text(2)} << Breaks{{1, 0}};
    QTest::newRow("the first is where it is") << Items{first, text(2)} << Breaks{};
}

void TestReportDocument::pages_beginWhereAReaderExpectsIt()
{
    QFETCH(std::vector<MeasuredItem>, items);
    QFETCH(Breaks, expected);
    const Breaks found = pageBreaks(items, 100.0);
    QString words;
    for (const PageBreak& one : found)
        words += QStringLiteral("{%1, %2} ").arg(one.item).arg(one.part);
    QVERIFY2(found == expected, qPrintable(words));
}

// Whatever stands before it, line by line, a heading is followed by text on its page.
void TestReportDocument::headings_neverStandAloneAtTheFoot()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    int moved = 0;
    for (int before = 24; before <= 40; ++before) {
        ReportDocument document(before % 2 ? Paper::A4 : Paper::Letter);
        for (int i = 0; i < before; ++i)
            document.paragraph(QStringLiteral("Line%1").arg(i));
        document.heading(QStringLiteral("The heading"), false);
        document.subheading(QStringLiteral("The subheading"));
        document.paragraph(paragraph(1, 5));
        const PdfCheck pdf = PdfCheck::of(pdfOf(document));
        QCOMPARE(pdf.flaw(), QString());
        QCOMPARE(pdf.title, QStringLiteral("Title"));
        for (int page = 1; page <= pdf.pages; ++page) {
            const QString words = pdf.page(page);
            QVERIFY2(words.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pdf.pages)),
                     qPrintable(words));
            QCOMPARE(words.contains(QStringLiteral("The heading")),
                     words.contains(QStringLiteral("The subheading")));
            if (!words.contains(QStringLiteral("The heading")))
                continue;
            QVERIFY2(words.contains(QStringLiteral("Paragraph1 office1x0 office1x1")), qPrintable(words));
            moved += pdf.lines(page).value(page > 1 ? 1 : 0).contains(QStringLiteral("The heading"));
        }
    }
    QVERIFY2(moved > 0, "no heading ever came to the foot: the test says nothing");
}

void TestReportDocument::figures_stayWithTheirSubheading()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    int moved = 0;
    for (int before = 20; before <= 44; before += 4) {
        ReportDocument document(Paper::A4);
        for (int i = 0; i < before; ++i)
            document.paragraph(QStringLiteral("Line%1").arg(i));
        document.subheading(QStringLiteral("Its subheading"));
        document.paragraph(QStringLiteral("What it shows."));
        document.figure(
            [](QPainter& painter, const QRectF& rect, double) {
                painter.setFont(reportFont(9));
                painter.drawText(rect, Qt::AlignCenter, QStringLiteral("Inside the figure"));
            },
            200);
        const PdfCheck pdf = PdfCheck::of(pdfOf(document));
        QCOMPARE(pdf.flaw(), QString());
        for (int page = 1; page <= pdf.pages; ++page) {
            const bool hasFigure = pdf.page(page).contains(QStringLiteral("Inside the figure"));
            QCOMPARE(pdf.page(page).contains(QStringLiteral("Its subheading")), hasFigure);
            QCOMPARE(pdf.page(page).contains(QStringLiteral("What it shows.")), hasFigure);
            moved += hasFigure && page == 2 && !pdf.page(2).contains(QStringLiteral("Line"));
        }
    }
    QVERIFY(moved > 0);
}

void TestReportDocument::rows_areWhole_andTheirHeadComesAgain()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    ReportTable table;
    table.columns = {{QStringLiteral("HeadA"), 1.0}, {QStringLiteral("HeadB"), 1.0, true}};
    for (int row = 0; row < 60; ++row) // three lines each
        table.rows.push_back({QStringLiteral("first%1\u2028second%1\u2028third%1").arg(row),
                              QStringLiteral("number%1").arg(row)});
    table.rows.push_back({QStringLiteral("Total"), QStringLiteral("60")});
    table.hasTotal = true;
    ReportDocument document(Paper::Letter);
    document.subheading(QStringLiteral("A long table"));
    document.table(table);
    const PdfCheck pdf = PdfCheck::of(pdfOf(document));
    QCOMPARE(pdf.flaw(), QString());
    QVERIFY(pdf.isLetter());
    QVERIFY(pdf.pages > 2);
    int seen = 0;
    for (int page = 1; page <= pdf.pages; ++page) {
        const QStringList words = pdf.page(page).split(QLatin1Char(' '));
        QVERIFY(words.contains(QStringLiteral("HeadA")) && words.contains(QStringLiteral("HeadB")));
        for (int row = 0; row < 60; ++row) {
            const bool isHere = words.contains(QStringLiteral("first%1").arg(row));
            seen += isHere;
            QCOMPARE(words.contains(QStringLiteral("second%1").arg(row)), isHere);
            QCOMPARE(words.contains(QStringLiteral("third%1").arg(row)), isHere);
            QCOMPARE(words.contains(QStringLiteral("number%1").arg(row)), isHere);
        }
    }
    QCOMPARE(seen, 60);
    QVERIFY(pdf.page(pdf.pages).contains(QStringLiteral("third59"))); // the total is not alone
}

void TestReportDocument::paragraphs_leaveNoLineAlone()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    int divided = 0;
    for (int before = 0; before < 8; ++before) {
        ReportDocument document(Paper::A4);
        for (int i = 0; i < before; ++i)
            document.paragraph(QStringLiteral("Line%1").arg(i));
        for (int i = 0; i < 14; ++i)
            document.paragraph(paragraph(i, 4));
        const PdfCheck pdf = PdfCheck::of(pdfOf(document));
        QCOMPARE(pdf.flaw(), QString());
        QVERIFY(pdf.pages > 1);
        QString words;
        for (int page = 1; page <= pdf.pages; ++page) {
            QStringList lines = pdf.lines(page);
            QVERIFY2(lines.last().startsWith(QStringLiteral("Foot")),
                     qPrintable(lines.mid(lines.size() - 4).join(QLatin1Char('|'))));
            lines.removeLast();
            if (page > 1) {
                QVERIFY(lines.first().startsWith(QStringLiteral("Left")));
                lines.removeFirst();
            }
            // Of how many lines the paragraph at the foot and the one at the head have on this page.
            const auto numberIn = [](const QString& line) {
                static const QRegularExpression number(QStringLiteral("(?:Paragraph|office)(\\d+)"));
                return number.match(line).captured(1);
            };
            for (const QString& line : {lines.first(), lines.last()}) {
                const QString number = numberIn(line);
                if (number.isEmpty())
                    continue; // a line of its own
                const auto here = std::count_if(lines.begin(), lines.end(),
                                                [&](const QString& one) { return numberIn(one) == number; });
                QVERIFY2(here >= 2, qPrintable(line));
            }
            divided += page > 1 && !lines.first().startsWith(QStringLiteral("Paragraph"));
            words += lines.join(QLatin1Char(' ')) + QLatin1Char(' ');
        }
        for (int i = 0; i < 14; ++i) // and no word is lost where a paragraph was divided
            QVERIFY(words.simplified().contains(paragraph(i, 4)));
    }
    QVERIFY(divided > 0);
}

void TestReportDocument::theCover_isAPageOfItsOwn()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    ReportDocument document(Paper::A4);
    document.cover({{},
                    QStringLiteral("Kicker"),
                    QStringLiteral("Report title"),
                    QStringLiteral("Subtitle"),
                    {QStringLiteral("Model: final"), QStringLiteral("As of today")}});
    document.heading(QStringLiteral("First heading"), true);
    document.paragraph(QStringLiteral("First paragraph"));
    QCOMPARE(document.pageCount(), 2);
    const PdfCheck pdf = PdfCheck::of(pdfOf(document));
    QCOMPARE(pdf.flaw(), QString());
    QCOMPARE(pdf.pages, 2);
    QCOMPARE(pdf.page(1),
             QStringLiteral("Kicker Report title Subtitle Model: final As of today Foot Page 1 of 2"));
    QCOMPARE(pdf.page(2), QStringLiteral("Left Right First heading First paragraph Foot Page 2 of 2"));
}

void TestReportDocument::theLogo_isTheOnlyPicture()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    ReportDocument with(Paper::A4);
    with.cover({logoImage(png(300, 100)), {}, QStringLiteral("Title"), {}, {}});
    with.paragraph(QStringLiteral("Text"));
    QCOMPARE(PdfCheck::of(pdfOf(with)).images, 1);

    ReportDocument small(Paper::A4);
    small.logo(png(300, 100));
    small.title(QStringLiteral("Kicker"), QStringLiteral("Title"), {});
    const PdfCheck pdf = PdfCheck::of(pdfOf(small));
    QCOMPARE(pdf.images, 1);

    // Without one nothing is where it was; what cannot be read is none.
    for (const std::string& bytes : {std::string(), std::string("no picture")}) {
        ReportDocument without(Paper::A4);
        without.logo(bytes);
        without.title(QStringLiteral("Kicker"), QStringLiteral("Title"), {});
        const PdfCheck plain = PdfCheck::of(pdfOf(without));
        QCOMPARE(plain.flaw(), QString());
        QCOMPARE(plain.texts, pdf.texts);
    }
}

void TestReportDocument::longTitles_stayOnTheCover()
{
    if (!PdfCheck::whyNot().isEmpty())
        QSKIP(qPrintable(PdfCheck::whyNot()));
    ReportDocument document(Paper::Letter);
    document.cover({{},
                    QString(400, QLatin1Char('k')),
                    QString(900, QLatin1Char('t')),
                    QString(900, QLatin1Char('s')),
                    {QString(400, QLatin1Char('l')), QStringLiteral("Last line")}});
    document.paragraph(QStringLiteral("Text"));
    const PdfCheck pdf = PdfCheck::of(pdfOf(document));
    QCOMPARE(pdf.flaw(), QString());
    QCOMPARE(pdf.pages, 2);
    QVERIFY(pdf.page(1).contains(QStringLiteral("Last line")));
    QVERIFY(pdf.page(1).contains(QChar(0x2026)));
}

Q_DECLARE_METATYPE(strata::MeasuredItem)

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
