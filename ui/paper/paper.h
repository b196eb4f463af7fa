#pragma once

namespace strata {

enum class Paper
{
    A4,
    Letter
};

} // namespace strata
