#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace strata {

namespace {

const QString kPrograms = QStringLiteral("/usr/lib/postgresql/15/bin/");
const QByteArray kOwnerPassword = "owner-secret";

// PostgreSQL refuses to run as root; another user must own its files then.
const passwd* otherUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : nullptr;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0
        && getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(socket);
    return port;
}

// In the child, before it becomes the program: ends with its parent, and is not root.
void becomeServer()
{
    prctl(PR_SET_PDEATHSIG, SIGINT);
    if (const passwd* user = otherUser()) {
        if (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGINT); // a change of user forgets it
    }
}

} // namespace

TestPostgres::TestPostgres() = default;

TestPostgres::~TestPostgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // fast shutdown
    if (!m_server.waitForFinished(10000)) {
        m_server.kill();
        m_server.waitForFinished(5000);
    }
}

bool TestPostgres::isInstalled()
{
    for (const char* program : {"initdb", "postgres", "psql"})
        if (!QFileInfo(kPrograms + QLatin1String(program)).isExecutable())
            return false;
    return true;
}

QString TestPostgres::whyNot()
{
    return QStringLiteral("PostgreSQL 15's server is not installed (Debian package postgresql-15)");
}

bool TestPostgres::call(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setChildProcessModifier(becomeServer);
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QString::fromLatin1(kOwnerPassword));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(kPrograms + program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    m_problem = program + QStringLiteral(": ") + QString::fromUtf8(process.readAll()).left(1000);
    return false;
}

bool TestPostgres::initialize()
{
    QFile password(folder("password"));
    if (!password.open(QIODevice::WriteOnly))
        return false;
    password.write(kOwnerPassword);
    password.close();
    QDir(m_folder.path()).mkdir(QStringLiteral("run"));
    if (const passwd* user = otherUser())
        for (const QString& path : {m_folder.path(), folder("password"), folder("run")})
            if (chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
                return false;
    return call(QStringLiteral("initdb"),
                {QStringLiteral("-D"), folder("data"), QStringLiteral("-U"), QStringLiteral("owner"),
                 QStringLiteral("--pwfile"), folder("password"), QStringLiteral("-A"),
                 QStringLiteral("scram-sha-256"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                 QStringLiteral("--no-sync"), QStringLiteral("--locale=C.UTF-8")});
}

bool TestPostgres::launch()
{
    m_port = freePort();
    m_server.setChildProcessModifier(becomeServer);
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments = {QStringLiteral("-D"), folder("data")};
    for (const QString& setting :
         {QStringLiteral("port=%1").arg(m_port), QStringLiteral("listen_addresses=127.0.0.1"),
          QStringLiteral("unix_socket_directories=") + folder("run"), QStringLiteral("fsync=off"),
          QStringLiteral("synchronous_commit=off"), QStringLiteral("full_page_writes=off"),
          QStringLiteral("autovacuum=off"), QStringLiteral("shared_buffers=64MB"),
          QStringLiteral("work_mem=64MB"), QStringLiteral("max_wal_size=2GB"),
          QStringLiteral("wal_level=minimal"), QStringLiteral("max_wal_senders=0")})
        arguments << QStringLiteral("-c") << setting;
    m_server.start(kPrograms + QStringLiteral("postgres"), arguments);
    if (!m_server.waitForStarted(5000))
        return false;
    const QDeadlineTimer deadline(20000);
    while (!deadline.hasExpired() && m_server.state() == QProcess::Running) {
        if (call(QStringLiteral("psql"),
                 {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                  QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"),
                  QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-qc"),
                  QStringLiteral("SELECT 1")}))
            return true;
        QThread::msleep(50);
    }
    return false;
}

bool TestPostgres::start()
{
    if (!m_folder.isValid() || !initialize() || !launch())
        return false;
    if (!call(QStringLiteral("psql"),
              {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
               QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-d"),
               QStringLiteral("postgres"), QStringLiteral("-qc"),
               QStringLiteral("CREATE DATABASE ") + database()}))
        return false;
    return run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'; GRANT pg_read_all_data TO %1")
                   .arg(reader(), readerPassword()));
}

bool TestPostgres::run(const QString& sql, const QByteArray& input)
{
    return call(QStringLiteral("psql"),
                {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                 QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-d"),
                 database(), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-qc"),
                 sql},
                input);
}

} // namespace strata
