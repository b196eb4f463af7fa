#pragma once
#include "core/result.h"

#include <new>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace strata {

// Carries an Error from the depths of this room to its door. Never leaves core/storage: every public function
// goes through guarded().
struct StorageFailure
{
    Error error;
};

// Throws for errno after a failed system call: DiskFull for a full disk or quota, else `code`.
[[noreturn]] void failSystem(ErrorCode code, const std::string& what, int errorNumber);

template <typename Work> auto guarded(Work&& work) -> Result<decltype(work())>
{
    try {
        return std::forward<Work>(work)();
    } catch (const StorageFailure& failure) {
        return failure.error;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}};
    } catch (const std::length_error&) { // a container larger than there can be
        return Error{ErrorCode::OutOfMemory, {}};
    } catch (const std::system_error& failure) { // no thread can be made
        return Error{ErrorCode::OutOfMemory, failure.what()};
    }
}

} // namespace strata
