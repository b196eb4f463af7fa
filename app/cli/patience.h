#pragma once
#include "core/progress.h"

namespace strata::cli {

// Within its life Ctrl+C or a shutdown asks long work to stop as a button would, so that it leaves nothing
// half done behind. How far it is stands on standard error where that is a terminal.
class Patience
{
public:
    explicit Patience(const char* what); // "customer sheets"
    ~Patience();
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

    Progress progress() const;

private:
    const char* m_what;
    bool m_isShown;
};

} // namespace strata::cli
