#include "core/storage/exportfile.h"

#include "core/import/texttable.h"
#include "core/storage/documentfile.h"

#include <QFile>
#include <QFileInfo>

namespace strata {

Status writeExportedFile(const QString& path, const QByteArray& bytes)
{
    return guarded([&]() -> Done {
        const QFileInfo info(path);
        // through a link to the file it means
        const QByteArray target
            = QFile::encodeName(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
        PartFile part(target, PartFile::Name::Unique);
        part.write(bytes);
        part.sync();
        if (Fingerprint::of(part.path()).size != bytes.size())
            throw StorageFailure{{ErrorCode::CannotWrite, target.toStdString() + ": not all of it arrived"}};
        part.putInPlace();
        syncFolderOf(target);
        return {};
    });
}

std::string csvTextCell(std::string_view text, char delimiter)
{
    std::string cell;
    if (startsLikeFormula(text))
        cell.push_back('\'');
    cell.append(text);
    // Where a comma is the decimal sign, programs split at ";" instead: it would cut a formula free.
    const char special[] = {delimiter, delimiter == ',' ? ';' : delimiter, '"', '\r', '\n'};
    if (cell.find_first_of(std::string_view(special, sizeof special)) == std::string::npos)
        return cell;
    std::string quoted(1, '"');
    for (const char character : cell) {
        if (character == '"')
            quoted.push_back('"');
        quoted.push_back(character);
    }
    quoted.push_back('"');
    return quoted;
}

} // namespace strata
