#include "ui/errortext.h"

#include <QCoreApplication>

namespace strata {

namespace {

// path, program, computer, process, person; what is not known is left out of the sentence.
QString lockedText(const QStringList& lines)
{
    const QString name = lines.first().section(QLatin1Char('/'), -1);
    if (lines.size() < 5 || lines[2].isEmpty())
        return QCoreApplication::translate("ErrorText", "“%1” is open in another program.").arg(name);
    if (lines[4].isEmpty())
        return QCoreApplication::translate("ErrorText", "“%1” is open on the computer %2 (%3, process %4).")
            .arg(name, lines[2], lines[1], lines[3]);
    return QCoreApplication::translate("ErrorText", "%5 has “%1” open on the computer %2 (%3, process %4).")
        .arg(name, lines[2], lines[1], lines[3], lines[4]);
}

} // namespace

QString errorText(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString path = detail.section(QLatin1Char('\n'), 0, 0); // file errors: the path, then the reason
    switch (error.code) {
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("ErrorText", "Cancelled. Nothing was changed.");
    case ErrorCode::CannotRead:
        if (detail.contains(QLatin1Char(';'))) // it says what to do
            return QCoreApplication::translate("ErrorText", "This cannot be read: %1.").arg(detail);
        return QCoreApplication::translate("ErrorText",
                                           "This cannot be read: %1. Check that it is there and that you may open it.")
            .arg(detail);
    case ErrorCode::CannotWrite:
        return QCoreApplication::translate("ErrorText", "The file cannot be written: %1. Choose another name or folder.")
            .arg(detail);
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("ErrorText",
                                           "There is no room left on the disk for %1. Free some space, then save again.")
            .arg(detail);
    case ErrorCode::NotText:
        return QCoreApplication::translate("ErrorText",
                                           "This is not a table that can be read: %1.")
            .arg(detail);
    case ErrorCode::NothingToImport:
        return QCoreApplication::translate("ErrorText", "There is no row to import in this file.");
    case ErrorCode::MalformedTable:
        return QCoreApplication::translate("ErrorText", "The table is not well formed: %1. Mend the file, then import it again.")
            .arg(detail);
    case ErrorCode::NeedsDecision:
        return QCoreApplication::translate("ErrorText", "This cannot be decided from the data alone: %1. Choose, then import again.")
            .arg(detail);
    case ErrorCode::UnknownColumn:
        return QCoreApplication::translate("ErrorText", "The column “%1” is not there. Choose one that is.").arg(detail);
    case ErrorCode::UnknownEncoding:
        return QCoreApplication::translate("ErrorText", "The text encoding “%1” is not known. Choose another one.").arg(detail);
    case ErrorCode::NotAProject:
        return QCoreApplication::translate("ErrorText", "This is not a Strata project: %1.").arg(path);
    case ErrorCode::ForeignDatabase:
        return QCoreApplication::translate("ErrorText", "This file is a database of another program, not a Strata project: %1.")
            .arg(path);
    case ErrorCode::EmptyFile:
        return QCoreApplication::translate("ErrorText", "The file is empty: %1. Look for an earlier version or a backup.").arg(path);
    case ErrorCode::NewerFormat:
        return QCoreApplication::translate("ErrorText", "A newer Strata made this file (%1). Open it with that version.").arg(detail);
    case ErrorCode::DamagedFile:
        return QCoreApplication::translate(
                   "ErrorText", "The file is damaged: %1. It was left as it is; open an earlier version of it instead.")
            .arg(detail);
    case ErrorCode::LockedFile:
        return lockedText(detail.split(QLatin1Char('\n')));
    case ErrorCode::ChangedOutside:
        return QCoreApplication::translate("ErrorText", "Somebody else changed the file meanwhile: %1.").arg(path);
    case ErrorCode::ReadOnlyFile:
        return QCoreApplication::translate("ErrorText",
                                           "The file or its folder is read-only: %1. Save the project under another name.")
            .arg(path);
    case ErrorCode::NotABallot:
        return QCoreApplication::translate("ErrorText",
                                           "This is not a ballot of this round (%1). Ask for a new ballot file.")
            .arg(detail);
    case ErrorCode::UnknownMetric:
        return QCoreApplication::translate("ErrorText", "There is no metric called “%1”.").arg(detail);
    case ErrorCode::UnknownName:
        return QCoreApplication::translate("ErrorText", "There is nothing called “%1”.").arg(detail);
    case ErrorCode::OutOfRange:
        return QCoreApplication::translate("ErrorText", "A value is outside what is allowed: %1.").arg(detail);
    case ErrorCode::OutOfMemory:
        return QCoreApplication::translate(
            "ErrorText", "There is not enough memory for this. Nothing was changed; close other programs or use a smaller file.");
    }
    return detail;
}

} // namespace strata
