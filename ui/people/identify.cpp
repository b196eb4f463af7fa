#include "ui/people/identify.h"

#include "ui/people/identifydialog.h"

#include <QPointer>

#include <memory>

namespace strata {

std::optional<std::string> identify(Workshop& workshop, const QString& purpose, QWidget* parent,
                                    const std::string& participant)
{
    // The parent may go while the dialog waits; then it takes the dialog along.
    QPointer<IdentifyDialog> dialog = new IdentifyDialog(workshop, purpose, participant, parent);
    std::optional<std::string> who;
    if (dialog->hasAnybody() && dialog->exec() == QDialog::Accepted && dialog)
        who = dialog->participant();
    delete dialog;
    return who;
}

} // namespace strata
