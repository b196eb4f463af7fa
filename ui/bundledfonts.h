#pragma once

namespace strata {

// The fonts that lie beside a program which brings its own (share/strata/fonts): the one-file installer's.
// Nothing to do where the system has them. After the application, before the theme.
void useBundledFonts();

} // namespace strata
