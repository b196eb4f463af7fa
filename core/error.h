#pragma once

#include <string>

namespace strata {

// What went wrong outside our code. The sentence a person reads is chosen in ui/errortext.cpp.
enum class ErrorCode {
    Cancelled, // the person stopped it; nothing was changed
    // files in general; detail: path and reason
    CannotRead,
    CannotWrite,
    DiskFull,
    // text tables; detail: what was found
    NotText,
    NothingToImport,
    MalformedTable,
    NeedsDecision,
    UnknownColumn,
    UnknownEncoding,
    // project files; detail: path, and what was found
    NotAProject,
    ForeignDatabase,
    EmptyFile,
    NewerFormat,
    DamagedFile,
    LockedFile,
    ChangedOutside,
    ReadOnlyFile,
    // ballot files; detail: what was found
    NotABallot,
    // the model; detail: the name in question
    UnknownMetric,
    UnknownName,
    OutOfRange,
    // the computer; detail: what was being done, may be empty
    OutOfMemory,
};

struct Error
{
    ErrorCode code;
    std::string detail; // UTF-8, never formatted for a person's locale

    bool operator==(const Error&) const = default;
};

} // namespace strata
