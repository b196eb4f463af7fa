#include "tests/support/pdfcheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace strata {

namespace {

struct Run
{
    int status = -1;
    QByteArray out, err;
};

Run run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.toUtf8() + " did not end"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString valueOf(const QByteArray& info, const char* key)
{
    for (const QByteArray& line : info.split('\n'))
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(qsizetype(qstrlen(key)))).trimmed();
    return {};
}

// The rows of a table that poppler prints below a line of dashes.
QList<QByteArray> rowsBelow(const QByteArray& printed)
{
    QList<QByteArray> rows;
    bool isBelow = false;
    for (const QByteArray& line : printed.split('\n')) {
        if (isBelow && !line.trimmed().isEmpty())
            rows += line;
        isBelow |= line.startsWith("---");
    }
    return rows;
}

} // namespace

QString PdfCheck::whyNot()
{
    for (const char* tool : {"pdfinfo", "pdftotext", "pdffonts", "pdfimages", "qpdf"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            return QStringLiteral("%1 is not installed (packages poppler-utils and qpdf)")
                .arg(QLatin1String(tool));
    return {};
}

PdfCheck PdfCheck::of(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {.problem = QStringLiteral("no room for a file")};
    file.close();
    return ofFile(file.fileName());
}

PdfCheck PdfCheck::ofFile(const QString& path)
{
    PdfCheck check;
    const Run info = run(QStringLiteral("pdfinfo"), {path});
    const Run text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const Run fonts = run(QStringLiteral("pdffonts"), {path});
    const Run images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    for (const Run* one : {&info, &text, &fonts, &images})
        if (one->status != 0) {
            check.problem = QString::fromUtf8(one->err);
            return check;
        }
    check.pages = valueOf(info.out, "Pages:").toInt();
    check.title = valueOf(info.out, "Title:");
    static const QRegularExpression size(QStringLiteral(R"(([\d.]+) x ([\d.]+) pts)"));
    const QRegularExpressionMatch match = size.match(valueOf(info.out, "Page size:"));
    check.paper = {match.captured(1).toDouble(), match.captured(2).toDouble()};
    check.texts = QString::fromUtf8(text.out).split(QLatin1Char('\f'));
    check.texts.removeLast(); // every page ends with one
    // name, type (two words), encoding, emb, sub, uni, object ID (two numbers)
    for (const QByteArray& row : rowsBelow(fonts.out)) {
        const QList<QByteArray> cells = row.simplified().split(' ');
        check.fonts += QString::fromUtf8(cells.front());
        if (cells.size() < 6 || cells[cells.size() - 5] != "yes")
            check.loose += check.fonts.last();
    }
    for (const QByteArray& row : rowsBelow(images.out))
        check.images += row.contains(" image "); // a mask of an image stands beside it
    const Run whole = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    if (whole.status != 0)
        check.flaws = whole.out + whole.err;
    return check;
}

QString PdfCheck::all() const
{
    return texts.join(QLatin1Char('\n')).simplified();
}

QString PdfCheck::page(int number) const
{
    return texts.value(number - 1).simplified();
}

QStringList PdfCheck::lines(int number) const
{
    QStringList lines;
    for (const QString& line : texts.value(number - 1).split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines;
}

int PdfCheck::emptyPage() const
{
    constexpr qsizetype kLittle = 40; // letters: its number and its footer
    for (int number = 1; number <= pages; ++number)
        if (page(number).size() < kLittle)
            return number;
    return 0;
}

QString PdfCheck::flaw(int imagesAllowed) const
{
    if (!problem.isEmpty())
        return problem;
    if (!flaws.isEmpty())
        return QString::fromUtf8(flaws);
    if (texts.size() != pages)
        return QStringLiteral("%1 pages, but texts of %2").arg(pages).arg(texts.size());
    if (fonts.isEmpty() || !loose.isEmpty())
        return QStringLiteral("not embedded: ") + loose.join(QStringLiteral(", "));
    static const QRegularExpression ligature(QStringLiteral("[\\x{FB00}-\\x{FB06}]"));
    if (const auto found = ligature.match(all()); found.hasMatch())
        return QStringLiteral("a ligature hides a word: ") + all().mid(found.capturedStart() - 10, 20);
    if (images > imagesAllowed)
        return QStringLiteral("%1 images").arg(images);
    return {};
}

} // namespace strata
