#include "core/storage/documentfile.h"

#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strata {

namespace {

// Closes on every way out; close() is for writers, who want to know.
class Descriptor
{
public:
    Descriptor(const QByteArray& path, int flags, ErrorCode code)
        : m_path(path)
        , m_code(code)
        , m_fd(::open(path.constData(), flags | O_CLOEXEC, 0600))
    {
        if (m_fd < 0)
            fail("open");
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int fd() const { return m_fd; }
    void close()
    {
        const int fd = std::exchange(m_fd, -1);
        if (::close(fd) != 0)
            fail("close");
    }
    void sync()
    {
        if (::fsync(m_fd) != 0)
            fail("sync");
    }
    [[noreturn]] void fail(const char* doing) const
    {
        failSystem(m_code, m_path.toStdString() + ": " + doing, errno);
    }

private:
    QByteArray m_path;
    ErrorCode m_code;
    int m_fd;
};

void writeAll(const Descriptor& file, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file.fd(), bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = EIO;
            file.fail("write");
        }
        bytes += written;
        size -= std::size_t(written);
    }
}

std::uint32_t bigEndian(const unsigned char* at)
{
    return std::uint32_t(at[0]) << 24 | std::uint32_t(at[1]) << 16 | std::uint32_t(at[2]) << 8 | at[3];
}

} // namespace

Fingerprint Fingerprint::of(const QByteArray& path)
{
    struct stat state
    {
    };
    if (::stat(path.constData(), &state) != 0)
        return {};
    return {quint64(state.st_dev), quint64(state.st_ino), qint64(state.st_size),
            qint64(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec};
}

Journals Journals::of(const QByteArray& path)
{
    return {Fingerprint::of(path + "-wal"), Fingerprint::of(path + "-journal")};
}

int expectProject(const QByteArray& path)
{
    const std::string name = path.toStdString();
    const auto refuse = [&name](ErrorCode code, const std::string& found) {
        throw StorageFailure{{code, name + ": " + found}};
    };
    // O_NONBLOCK: a pipe of that name must not keep us waiting
    const Descriptor file(path, O_RDONLY | O_NONBLOCK, ErrorCode::CannotRead);
    struct stat state
    {
    };
    if (::fstat(file.fd(), &state) != 0)
        file.fail("look at");
    if (!S_ISREG(state.st_mode))
        refuse(ErrorCode::NotAProject, "not a regular file");
    if (state.st_size == 0)
        refuse(ErrorCode::EmptyFile, "0 bytes");
    unsigned char head[100] = {};
    const ssize_t size = ::pread(file.fd(), head, sizeof head, 0);
    if (size < 0)
        file.fail("read");
    if (size < ssize_t(sizeof head) || std::memcmp(head, "SQLite format 3", 16) != 0)
        refuse(ErrorCode::NotAProject, "begins like something else");
    if (bigEndian(head + 68) != std::uint32_t(kApplicationId))
        refuse(ErrorCode::ForeignDatabase, "application id " + std::to_string(bigEndian(head + 68)));
    const std::uint32_t format = bigEndian(head + 60);
    if (format > std::uint32_t(kFormat))
        refuse(ErrorCode::NewerFormat,
               "format " + std::to_string(format) + ", this program knows " + std::to_string(kFormat));
    if (format == 0)
        refuse(ErrorCode::DamagedFile, "format 0");
    const std::uint32_t page
        = head[16] == 0 && head[17] == 1 ? 65536 : std::uint32_t(head[16]) << 8 | head[17];
    const std::uint64_t whole = std::uint64_t(page) * bigEndian(head + 28);
    const bool countIsValid
        = bigEndian(head + 24) == bigEndian(head + 92); // else SQLite goes by the file's size
    if (countIsValid && whole > std::uint64_t(state.st_size) && !Journals::of(path).exist())
        refuse(ErrorCode::DamagedFile,
               "cut short: " + std::to_string(state.st_size) + " of " + std::to_string(whole) + " bytes");
    return int(format);
}

bool looksLikeProject(const QByteArray& path)
{
    try {
        return expectProject(path) > 0;
    } catch (const StorageFailure& failure) {
        return failure.error.code == ErrorCode::NewerFormat || failure.error.code == ErrorCode::DamagedFile;
    }
}

void copyFile(const QByteArray& from, const QByteArray& to, const Progress& progress)
{
    const Descriptor source(from, O_RDONLY | O_NONBLOCK, ErrorCode::CannotRead);
    struct stat state
    {
    };
    if (::fstat(source.fd(), &state) != 0)
        source.fail("look at");
    Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, ErrorCode::CannotWrite);
    try {
        const auto total = std::uint64_t(state.st_size);
        std::uint64_t done = 0;
        std::string block;
        bool inKernel = true;
        for (;;) {
            if (!goOn(progress, done, total))
                throw StorageFailure{{ErrorCode::Cancelled, {}}};
            constexpr std::size_t step = 16u << 20;
            ssize_t moved
                = inKernel ? ::copy_file_range(source.fd(), nullptr, target.fd(), nullptr, step, 0) : -1;
            if (moved < 0 && inKernel && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
                target.fail("write");
            if (moved < 0 || (inKernel && moved == 0 && done < total)) { // not between these file systems
                inKernel = false;
                block.resize(1u << 20);
                moved = ::read(source.fd(), block.data(), block.size());
                if (moved < 0 && errno == EINTR)
                    continue;
                if (moved < 0)
                    source.fail("read");
                writeAll(target, block.data(), std::size_t(moved));
            }
            if (moved == 0)
                break;
            done += std::uint64_t(moved);
        }
        target.sync();
        target.close();
    } catch (...) {
        removeFile(to);
        throw;
    }
}

void syncFolderOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    Descriptor folder(slash < 0 ? QByteArray(".") : path.left(std::max<qsizetype>(slash, 1)),
                      O_RDONLY | O_DIRECTORY, ErrorCode::CannotWrite);
    folder.sync();
}

void removeFile(const QByteArray& path)
{
    ::unlink(path.constData());
}

void copyJournals(const QByteArray& from, const QByteArray& to)
{
    for (const char* suffix : {"-wal", "-journal"})
        if (Fingerprint::of(from + suffix).exists())
            copyFile(from + suffix, to + suffix);
}

void removeJournals(const QByteArray& path)
{
    for (const char* suffix : {"-wal", "-journal"})
        removeFile(path + suffix);
}

QByteArray besideFile(const QByteArray& path, const char* suffix)
{
    const qsizetype name = path.lastIndexOf('/') + 1;
    return path.left(name) + '.' + path.mid(name) + suffix;
}

PartFile::PartFile(const QByteArray& target, Name name)
    : m_target(target)
{
    if (name == Name::Locked) {
        m_path = besideFile(target, ".part");
        removeFile(m_path); // of a crash: whoever writes `target` holds its lock
    } else {
        const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        m_path = besideFile(target, ('.' + random + ".part").constData());
    }
    Descriptor(m_path, O_WRONLY | O_CREAT | O_EXCL, ErrorCode::CannotWrite).close();
}

PartFile::~PartFile()
{
    if (!m_path.isEmpty())
        removeFile(m_path);
}

void PartFile::write(const QByteArray& bytes)
{
    Descriptor file(m_path, O_WRONLY | O_TRUNC, ErrorCode::CannotWrite);
    writeAll(file, bytes.constData(), std::size_t(bytes.size()));
    file.close();
}

void PartFile::sync()
{
    Descriptor file(m_path, O_RDWR, ErrorCode::CannotWrite);
    struct stat old
    {
    };
    if (::stat(m_target.constData(), &old) == 0) {
        if (::fchown(file.fd(), uid_t(-1), old.st_gid)
            == 0) // else the group would be a different one: keep it private
            (void)!::fchmod(file.fd(), old.st_mode & 0777);
    }
    file.sync();
    ::posix_fadvise(file.fd(), 0, 0, POSIX_FADV_DONTNEED); // what is read back shall come from the disk
    file.close();
}

void PartFile::putInPlace()
{
    if (::rename(m_path.constData(), m_target.constData()) != 0)
        failSystem(ErrorCode::CannotWrite, m_target.toStdString() + ": rename", errno);
    m_path.clear();
}

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0); // never by age; only when its process is gone
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (lock.tryLock(0))
            return true;
        if (lock.error() != QLockFile::LockFailedError)
            return false;
        qint64 process = 0;
        QString host, program;
        if (lock.getLockInfo(&process, &host, &program))
            return false;
        // Empty: somebody is about to write it, or died between creating and writing it. Then nobody holds
        // it, which removeStaleLockFile() finds out before it removes anything.
        QThread::msleep(100);
        if (!lock.getLockInfo(&process, &host, &program)) {
            QFile::remove(lock.fileName() + QStringLiteral(".rmlock"));
            lock.removeStaleLockFile();
        }
    }
    return false;
}

std::unique_ptr<DocumentLock> DocumentLock::take(const QString& path)
{
    const QString name = QFile::decodeName(besideFile(QFile::encodeName(path), ".lock"));
    auto lock = std::make_unique<DocumentLock>();
    lock->m_file = std::make_unique<QLockFile>(name);
    if (takeLock(*lock->m_file))
        return lock;
    if (lock->m_file->error() == QLockFile::PermissionError)
        throw StorageFailure{
            {ErrorCode::ReadOnlyFile, path.toStdString() + ": its folder takes no new files"}};
    if (lock->m_file->error() != QLockFile::LockFailedError)
        throw StorageFailure{{ErrorCode::CannotWrite, name.toStdString() + ": the lock cannot be written"}};
    qint64 process = 0;
    QString host, program;
    lock->m_file->getLockInfo(&process, &host, &program);
    const QString holder = QFileInfo(name).owner(); // of the lock: the person who has the project open
    const QStringList detail{path, program, host, QString::number(process), holder};
    throw StorageFailure{{ErrorCode::LockedFile, detail.join(u'\n').toStdString()}};
}

} // namespace strata
