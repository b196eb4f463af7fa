#include "ui/database/passworddialog.h"

#include "core/warehouse/address.h"
#include "core/warehouse/keyring.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace strata {

std::optional<std::string> askPassword(const std::string& address, QWidget* parent)
{
    if (const std::optional<std::string> kept = keptPassword(address))
        return kept;
    const auto where = addressOf(address);
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("passwordDialog"));
    dialog.setWindowTitle(QCoreApplication::translate("PasswordDialog", "Password"));
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("databasePassword"));
    field->setAccessibleName(QCoreApplication::translate("PasswordDialog", "Password of the database"));
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMinimumHeight(Theme::kTarget);
    auto* keep = new QCheckBox(
        QCoreApplication::translate("PasswordDialog", "Keep the password in the system's keyring"));
    keep->setObjectName(QStringLiteral("keepPassword"));
    keep->setVisible(hasKeyring());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* text = plainLabel(QCoreApplication::translate("PasswordDialog", "Password for %1")
                                .arg(format::text(where ? shownAddress(*where) : address)));
    text->setWordWrap(true);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addWidget(keep);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const std::string password = field->text().toStdString();
    if (keep->isVisibleTo(&dialog) && keep->isChecked())
        (void)keepPassword(address, password); // asked again next time where the keyring refuses
    return password;
}

} // namespace strata
