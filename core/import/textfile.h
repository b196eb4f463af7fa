#pragma once
#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace strata {

// A regular file, open for reading piece by piece. Read with system calls and never mapped into memory: a
// file that somebody cuts short while it is read must be an error, not a crash.
class TextFile
{
public:
    static Result<std::shared_ptr<const TextFile>> open(const std::string& path); // errors: CannotRead
    ~TextFile();
    TextFile(const TextFile&) = delete;
    TextFile& operator=(const TextFile&) = delete;

    std::uint64_t size() const { return m_size; } // when it was opened
    // Fills `to` from the place `from` on; fewer than `count` bytes only at the end or after an error.
    std::size_t read(char* to, std::size_t count, std::uint64_t from) const;
    // Nothing changed since it was opened, and nothing went wrong. Errors: CannotRead.
    Status expectUnchanged() const;

private:
    explicit TextFile(std::string path);

    std::string m_path;
    int m_file = -1;
    std::uint64_t m_size = 0;
    std::int64_t m_changedNs = 0;
    mutable int m_error = 0; // of the system, the first one
};

} // namespace strata
