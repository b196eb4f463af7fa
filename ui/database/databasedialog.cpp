#include "ui/database/databasedialog.h"

namespace strata {

DatabaseDialog::DatabaseDialog(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_session(session)
{
}

} // namespace strata
