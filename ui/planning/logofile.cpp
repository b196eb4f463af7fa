#include "ui/planning/logofile.h"

#include "core/model/project.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace strata {

namespace {

constexpr qint64 kMostFileBytes = 64 * 1024 * 1024; // nobody's logo
constexpr int kMostPixels = 20000; // a side: what claims to be larger is not unpacked

std::string encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, qstrcmp(format, "PNG") == 0 ? 0 : 90); // of a PNG: packed as small as it gets
    return bytes.toStdString();
}

} // namespace

Result<std::string> readLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, (path + QStringLiteral(": ") + file.errorString()).toStdString()};
    const Error noPicture{ErrorCode::OutOfRange, path.toStdString()};
    if (file.size() > kMostFileBytes)
        return noPicture;
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || std::max(size.width(), size.height()) > kMostPixels)
        return noPicture;
    QImage image = reader.read();
    if (image.isNull())
        return noPicture;
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    if (!isTurned && std::size_t(bytes.size()) <= kMostLogoBytes
        && std::max(image.width(), image.height()) <= kLogoPixels)
        return bytes.toStdString();
    const char* kind = format == "png" ? "PNG" : "JPEG";
    int side = std::min(kLogoPixels, std::max(image.width(), image.height()));
    for (;;) {
        const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const std::string kept = encoded(scaled, kind);
        if (!kept.empty() && kept.size() <= kMostLogoBytes)
            return kept;
        if (side < 16)
            return noPicture;
        side = side * 3 / 4; // a noisy PNG: fewer pixels take less
    }
}

} // namespace strata
