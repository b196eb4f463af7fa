#include "core/storage/versionfolder.h"

#include "core/storage/workfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>
#include <unistd.h>

namespace strata {

namespace {

constexpr int kNewest = 10;
constexpr qint64 kLargest = 1LL << 30; // bytes of all versions of a document
const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'hhmmsszzz");

QString folderOf(const QString& document)
{
    const QByteArray key = QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha1).toHex();
    return stateFolder() + QStringLiteral("/versions/") + QString::fromLatin1(key);
}

} // namespace

void setVersionAside(const QString& document, bool isLeaving)
{
    const QByteArray source = QFile::encodeName(document);
    if (!Fingerprint::of(source).exists())
        return;
    const QString folder = folderOf(document);
    privateFolder(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray target
        = QFile::encodeName(folder + u'/' + now.toString(kTimeFormat) + QStringLiteral(".strata"));
    if (!isLeaving || ::link(source.constData(), target.constData()) != 0)
        copyFile(source, target);
    syncFolderOf(target);
    for (const Version& version : versionsToDrop(versionsOf(document), now))
        QFile::remove(version.file);
}

std::vector<Version> versionsOf(const QString& document)
{
    std::vector<Version> versions;
    const QDir folder(folderOf(document));
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.strata")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime time = QDateTime::fromString(file.completeBaseName(), kTimeFormat);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        versions.push_back({file.filePath(), time, file.size()});
    }
    return versions;
}

std::vector<Version> versionsToDrop(const std::vector<Version>& versions, const QDateTime& now)
{
    std::vector<Version> drop;
    std::set<qint64> tenMinutes, days; // those that have their version
    qint64 bytes = 0;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const Version& version = versions[at];
        const qint64 seconds = version.time.toSecsSinceEpoch();
        const qint64 age = now.toSecsSinceEpoch() - seconds;
        bool stays = at < kNewest;
        stays = (tenMinutes.insert(seconds / 600).second && age < 24 * 3600) || stays;
        stays = (days.insert(seconds / 86400).second && age < 30 * 24 * 3600) || stays;
        bytes += stays ? version.size : 0;
        if (!stays || (bytes > kLargest && at > 0))
            drop.push_back(version);
    }
    return drop;
}

} // namespace strata
