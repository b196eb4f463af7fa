#include "core/import/textfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strata {

namespace {

std::int64_t changeOf(const struct stat& info)
{
    return std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

} // namespace

TextFile::TextFile(std::string path)
    : m_path(std::move(path))
{
}

TextFile::~TextFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<std::shared_ptr<const TextFile>> TextFile::open(const std::string& path)
{
    std::shared_ptr<TextFile> file(new TextFile(path));
    const auto failure = [&](const char* reason) {
        return Error{ErrorCode::CannotRead, path + ": " + reason};
    };
    file->m_file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file->m_file < 0)
        return failure(std::strerror(errno));
    struct stat info = {};
    if (fstat(file->m_file, &info) != 0 || !S_ISREG(info.st_mode))
        return failure("not a regular file");
    file->m_size = std::uint64_t(info.st_size);
    file->m_changedNs = changeOf(info);
    return std::shared_ptr<const TextFile>(std::move(file));
}

std::size_t TextFile::read(char* to, std::size_t count, std::uint64_t from) const
{
    std::size_t got = 0;
    while (got < count) {
        const ssize_t n = ::pread(m_file, to + got, count - got, off_t(from + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && m_error == 0)
            m_error = errno;
        if (n <= 0)
            break;
        got += std::size_t(n);
    }
    return got;
}

Status TextFile::expectUnchanged() const
{
    if (m_error != 0)
        return Error{ErrorCode::CannotRead, m_path + ": " + std::strerror(m_error)};
    struct stat info = {};
    if (fstat(m_file, &info) != 0 || std::uint64_t(info.st_size) != m_size || changeOf(info) != m_changedNs)
        return Error{ErrorCode::CannotRead, m_path + ": it changed while it was read"};
    return Done{};
}

} // namespace strata
