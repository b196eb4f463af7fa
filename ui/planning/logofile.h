#pragma once
#include "core/result.h"

#include <QString>

#include <string>

namespace strata {

// The longer side of a kept logo in pixels; more would only make files larger.
inline constexpr int kLogoPixels = 1200;

// The picture of a PNG or JPEG file as it goes into the project: the file's own bytes where they are small
// enough, else scaled down until they are, see kMostLogoBytes. Errors: CannotRead (the file, with the
// reason); OutOfRange (no such picture, or one too large to look at).
Result<std::string> readLogo(const QString& path);

} // namespace strata
