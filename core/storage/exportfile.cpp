#include "core/storage/exportfile.h"

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
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        cell.push_back('\'');
    cell.append(text);
    const char special[] = {delimiter, '"', '\r', '\n'};
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
