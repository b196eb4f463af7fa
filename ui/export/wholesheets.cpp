#include "ui/export/wholesheets.h"

#include "core/workbook/ziparchive.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <zlib.h>

namespace strata {

namespace {

// The last bytes of a deflated part; empty where it is damaged or cut short.
QByteArray endOf(QFile& file, const ZipArchive::Entry& entry)
{
    constexpr std::uint64_t kHeader = 30; // of a part, before its name
    file.seek(qint64(entry.header));
    const QByteArray header = file.read(kHeader);
    if (header.size() != qsizetype(kHeader))
        return {};
    const auto at = [&header](int place) {
        return std::uint64_t(std::uint8_t(header[place]) | std::uint8_t(header[place + 1]) << 8);
    };
    file.seek(qint64(entry.header + kHeader + at(26) + at(28))); // its name, and what else is said of it

    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    QByteArray input, output(1 << 18, '\0'), end;
    std::uint64_t left = entry.compressed;
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.avail_in == 0) {
            input = file.read(qint64(std::min<std::uint64_t>(left, 1 << 16)));
            if (input.isEmpty())
                break;
            left -= std::uint64_t(input.size());
            stream.next_in = reinterpret_cast<Bytef*>(input.data());
            stream.avail_in = uInt(input.size());
        }
        stream.next_out = reinterpret_cast<Bytef*>(output.data());
        stream.avail_out = uInt(output.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = output.size() - qsizetype(stream.avail_out);
        end = (end + output.left(made)).right(32);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? end : QByteArray();
}

} // namespace

bool hasWholeSheets(const QString& path, std::size_t sheets)
{
    const auto archive = ZipArchive::open(path.toStdString());
    if (!archive)
        return false;
    for (std::size_t number = 1; number <= sheets; ++number) {
        const auto* entry = (*archive)->find(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
        if (!entry || !endOf((*archive)->file(), *entry).trimmed().endsWith("</worksheet>"))
            return false;
    }
    return true;
}

} // namespace strata
