#include "ui/projectbell.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace strata {

namespace {

constexpr int kPatienceMs = 1500; // a window that does not answer by then hangs
const char kRing[] = "ring", kLook[] = "look", kYes[] = "yes\n";

// Empty: there is no such file.
QString socketOf(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/strata-")
        + QString::fromLatin1(hash.left(20));
}

bool ask(const QString& path, const QByteArray& line)
{
    const QString socket = socketOf(path);
    if (socket.isEmpty() || !QFileInfo::exists(socket))
        return false;
    QLocalSocket caller;
    caller.connectToServer(socket);
    if (!caller.waitForConnected(kPatienceMs))
        return false;
    caller.write(line + '\n');
    return caller.waitForBytesWritten(kPatienceMs) && caller.waitForReadyRead(kPatienceMs)
        && caller.readLine() == kYes;
}

} // namespace

ProjectBell::ProjectBell(QObject* parent)
    : QObject(parent)
{
}

ProjectBell::~ProjectBell() = default;

void ProjectBell::hang(const QString& path)
{
    takeDown();
    const QString socket = socketOf(path);
    if (socket.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(
        socket); // of a crash: we hold the project's lock, so nobody else answers there
    if (!m_server->listen(socket)) {
        qInfo("No bell for %s: %s", qUtf8Printable(path), qUtf8Printable(m_server->errorString()));
        m_server.reset();
        return;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &ProjectBell::answer);
}

void ProjectBell::takeDown()
{
    m_server.reset();
}

void ProjectBell::answer()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > 4096)
                    caller->abort();
                return;
            }
            const QByteArray line = caller->readLine().trimmed();
            caller->write(kYes);
            caller->flush();
            if (line.startsWith(kRing))
                emit rung(line.mid(int(sizeof kRing)));
        });
    }
}

bool ProjectBell::ring(const QString& path, const QByteArray& token)
{
    return ask(path, QByteArray(kRing) + ' ' + token);
}

bool ProjectBell::isThere(const QString& path)
{
    return ask(path, kLook);
}

} // namespace strata
