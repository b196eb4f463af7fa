#include "core/storage/workfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <sys/stat.h>

namespace strata {

namespace {

QString workFolders()
{
    return stateFolder() + QStringLiteral("/work");
}

// Numbers go in as texts: JSON's are doubles.
QJsonObject toJson(const Origin::State& state)
{
    const Fingerprint& f = state.fingerprint;
    return {{QStringLiteral("device"), QString::number(f.device)},
            {QStringLiteral("inode"), QString::number(f.inode)},
            {QStringLiteral("size"), QString::number(f.size)},
            {QStringLiteral("modified"), QString::number(f.modifiedNs)},
            {QStringLiteral("gesture"), QString::number(state.gesture)}};
}

Origin::State stateOf(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {{text("device").toULongLong(), text("inode").toULongLong(),
             json.isEmpty() ? -1 : text("size").toLongLong(), text("modified").toLongLong()},
            text("gesture").toLongLong()};
}

} // namespace

QString stateFolder()
{
    const QString chosen = qEnvironmentVariable("STRATA_STATE_DIR");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : chosen;
}

QByteArray privateFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return name;
    if (errno == ENOENT && path.lastIndexOf(u'/') > 0) {
        privateFolder(path.left(path.lastIndexOf(u'/')));
        if (::mkdir(name.constData(), 0700) == 0)
            return name;
    }
    if (errno != EEXIST)
        failSystem(ErrorCode::CannotWrite, name.toStdString() + ": make folder", errno);
    return name;
}

std::unique_ptr<WorkFolder> WorkFolder::create()
{
    auto folder = std::make_unique<WorkFolder>();
    folder->m_path = workFolders() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray name = privateFolder(folder->m_path);
    folder->m_lock = std::make_unique<QLockFile>(folder->m_path + QStringLiteral("/lock"));
    if (!takeLock(*folder->m_lock)) {
        QDir(folder->m_path).removeRecursively();
        throw StorageFailure{{ErrorCode::CannotWrite, name.toStdString() + ": the lock cannot be written"}};
    }
    syncFolderOf(name);
    return folder;
}

std::unique_ptr<WorkFolder> WorkFolder::adopt(const QString& path)
{
    auto folder = std::make_unique<WorkFolder>();
    folder->m_path = path;
    folder->m_lock = std::make_unique<QLockFile>(path + QStringLiteral("/lock"));
    if (!takeLock(*folder->m_lock))
        return nullptr;
    return folder;
}

std::vector<QString> WorkFolder::all()
{
    std::vector<QString> folders;
    const QDir parent(workFolders());
    for (const QString& name : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.push_back(parent.filePath(name));
    return folders;
}

QByteArray WorkFolder::database() const
{
    return QFile::encodeName(m_path + QStringLiteral("/work.db"));
}

bool WorkFolder::hasOrigin() const
{
    const QByteArray name = QFile::encodeName(m_path + QStringLiteral("/origin.json"));
    struct stat state
    {
    };
    return ::stat(name.constData(), &state) == 0 || errno != ENOENT;
}

Origin WorkFolder::origin() const
{
    QFile file(m_path + QStringLiteral("/origin.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw StorageFailure{{ErrorCode::CannotRead, file.fileName().toStdString()}};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Origin origin;
    origin.document = json.value(QStringLiteral("document")).toString();
    origin.isReadOnly = json.value(QStringLiteral("readOnly")).toBool();
    origin.published = stateOf(json.value(QStringLiteral("published")).toObject());
    origin.pending = stateOf(json.value(QStringLiteral("pending")).toObject());
    if (origin.document.isEmpty())
        throw StorageFailure{{ErrorCode::CannotRead, file.fileName().toStdString()}};
    return origin;
}

void WorkFolder::setOrigin(const Origin& origin)
{
    const QJsonObject json{{QStringLiteral("document"), origin.document},
                           {QStringLiteral("readOnly"), origin.isReadOnly},
                           {QStringLiteral("published"), toJson(origin.published)},
                           {QStringLiteral("pending"), toJson(origin.pending)}};
    const QByteArray path = QFile::encodeName(m_path + QStringLiteral("/origin.json"));
    PartFile part(path);
    part.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    part.sync();
    part.putInPlace();
    syncFolderOf(path);
}

void WorkFolder::remove()
{
    QDir folder(m_path);
    // The name of the document first: without it this is no orphan, whenever the rest is interrupted.
    folder.remove(QStringLiteral("origin.json"));
    m_lock.reset();
    folder.removeRecursively();
}

} // namespace strata
