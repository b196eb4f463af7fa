#include "ui/customer/sheetfiles.h"

#include "core/storage/exportfile.h"
#include "ui/format.h"
#include "ui/paper/reportdocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace strata {

namespace {

constexpr qsizetype kMostBytes = 180; // of a name; file systems take 255, and some count otherwise

QString clean(const QString& text)
{
    QString name = text.normalized(QString::NormalizationForm_C).simplified();
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || !(letter.isPrint() || letter.isSurrogate()))
            letter = QLatin1Char('-');
    while (name.toUtf8().size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    // Hidden in one system, cut off in another.
    while (name.startsWith(QLatin1Char('.')))
        name[0] = QLatin1Char('-');
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

// What a run that was killed has left: those of today may be another's that is at work.
void removeOld(const QDir& folder)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo& old : folder.entryInfoList({QStringLiteral(".sheets-??????")},
                                                     QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        if (old.lastModified() < yesterday)
            QDir(old.filePath()).removeRecursively();
}

} // namespace

QStringList sheetFileNames(const CustomerSheets& sheets)
{
    const Customers& customers = sheets.project.dataset->customers;
    QSet<QString> taken;
    QStringList names;
    for (const std::size_t i : sheets.customers) {
        QString name;
        if (!sheets.maskedNames.isEmpty()) {
            name = clean(sheets.maskedNames[qsizetype(i)]);
        } else {
            const QString id = format::text(customers.ids[i]);
            const QString said = i < customers.names.size() ? format::text(customers.names[i]) : QString();
            name = clean(said.isEmpty() || said == id ? id : id + QLatin1Char(' ') + said);
        }
        if (name.isEmpty())
            name = QStringLiteral("-");
        QString free = name;
        for (int n = 2; taken.contains(free.toCaseFolded()); ++n)
            free = QStringLiteral("%1 (%2)").arg(name, QString::number(n));
        taken.insert(free.toCaseFolded());
        names += free + QStringLiteral(".pdf");
    }
    return names;
}

Result<QString> writeSheetFiles(const CustomerSheets& sheets, const QString& parent, const QString& name,
                                const Progress& progress)
{
    const QDir folder(parent);
    // Beside its later place, so that one step puts all of it there.
    removeOld(folder);
    QTemporaryDir aside(folder.filePath(QStringLiteral(".sheets-XXXXXX")));
    const Error cannot{ErrorCode::CannotWrite, parent.toStdString()};
    if (!aside.isValid())
        return cannot;
    const QStringList names = sheetFileNames(sheets);
    SheetMaker maker(sheets);
    for (std::size_t place = 0; place < sheets.customers.size(); ++place) {
        if (!goOn(progress, place, sheets.customers.size()))
            return Error{ErrorCode::Cancelled, {}};
        const CustomerSheet sheet = maker.sheetOf(place);
        const Result<QByteArray> pdf = customerSheetPdf(sheet, *maker.documentOf(sheet));
        if (!pdf)
            return pdf.error();
        if (const Status written = writeExportedFile(aside.filePath(names[qsizetype(place)]), *pdf); !written)
            return written.error();
    }
    if (!goOn(progress, names.size(), names.size())) // the last moment at which nothing is left behind
        return Error{ErrorCode::Cancelled, {}};
    const QString proposed = clean(name);
    QString free = proposed;
    for (int n = 2; folder.exists(free); ++n)
        free = QStringLiteral("%1 %2").arg(proposed, QString::number(n));
    if (!QDir().rename(aside.path(), folder.filePath(free)))
        return cannot;
    aside.setAutoRemove(false);
    return folder.filePath(free);
}

} // namespace strata
