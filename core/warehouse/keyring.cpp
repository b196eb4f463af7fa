#include "core/warehouse/keyring.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace strata {

namespace {

constexpr int kPatience = 5000; // ms; a keyring may have to be unlocked by hand first

QString service()
{
    return QStringLiteral("org.strataworkshop.Strata");
}

// Runs a job to its end; false where the keyring does not answer in time or says no. A job that comes too
// late is nobody's any more: it deletes itself.
template <typename Job> bool finishes(Job* job, const std::string& address)
{
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(address));
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    job->start();
    if (!isDone)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return isDone && job->error() == QKeychain::NoError;
}

} // namespace

// On Linux the keyring is reached through the session's D-Bus; without one there is none to wait for.
bool hasKeyring()
{
    if (!QCoreApplication::instance())
        return false;
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
#else
    return true;
#endif
}

std::optional<std::string> keptPassword(const std::string& address)
{
    if (!hasKeyring())
        return std::nullopt;
    auto* job = new QKeychain::ReadPasswordJob(service());
    if (!finishes(job, address))
        return std::nullopt;
    return job->textData().toStdString();
}

bool keepPassword(const std::string& address, const std::string& password)
{
    if (!hasKeyring())
        return false;
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(QString::fromStdString(password));
    return finishes(job, address);
}

bool forgetPassword(const std::string& address)
{
    return hasKeyring() && finishes(new QKeychain::DeletePasswordJob(service()), address);
}

} // namespace strata
