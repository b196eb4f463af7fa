#include "ui/database/passworddialog.h"

#include "core/warehouse/address.h"
#include "core/warehouse/keyring.h"
#include "ui/background.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace strata {

namespace {

constexpr int kAtOnce = 80; // ms; a keyring that is open answers sooner, and no window need come up

class PasswordDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(PasswordDialog)

public:
    PasswordDialog(const std::string& address, KeptPassword kept, QWidget* parent)
        : QDialog(parent)
        , m_field(new QLineEdit)
        , m_keep(new QCheckBox(tr("Keep the password in the system's keyring")))
        , m_keyring(quietLabel(tr("Asking the system's keyring…")))
    {
        setObjectName(QStringLiteral("passwordDialog"));
        setWindowTitle(tr("Password"));
        m_field->setObjectName(QStringLiteral("databasePassword"));
        m_field->setAccessibleName(tr("Password of the database"));
        m_field->setEchoMode(QLineEdit::Password);
        m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_field->setMinimumHeight(Theme::kTarget);
        m_keep->setObjectName(QStringLiteral("keepPassword"));
        m_keep->setAccessibleName(m_keep->text());
        m_keep->setMinimumHeight(Theme::kTarget);
        m_keep->setVisible(hasKeyring());
        m_keyring->setObjectName(QStringLiteral("keyringNote"));
        m_keyring->hide();
        const auto where = addressOf(address);
        const QString shown = format::text(where ? shownAddress(*where) : address);
        auto* text = plainLabel(
            kept == KeptPassword::Refused
                ? tr("The database refuses the password for %1. Type the one that holds now.").arg(shown)
                : tr("Password for %1").arg(shown));
        text->setObjectName(QStringLiteral("passwordText"));
        text->setWordWrap(true);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(text);
        layout->addWidget(m_field);
        layout->addWidget(m_keyring);
        layout->addWidget(m_keep);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    // Waits beside the window; what the keyring keeps is taken unless a person types meanwhile.
    void askKeyring(const std::string& address)
    {
        m_background.start([this, address](const Progress&) {
            return [this, kept = keptPassword(address)] {
                m_keyring->hide();
                if (!kept || !m_field->text().isEmpty())
                    return;
                m_kept = kept;
                accept();
            };
        });
        QEventLoop briefly;
        QTimer::singleShot(kAtOnce, &briefly, &QEventLoop::quit);
        connect(this, &QDialog::accepted, &briefly, &QEventLoop::quit);
        briefly.exec(QEventLoop::ExcludeUserInputEvents);
        m_keyring->setVisible(m_background.isRunning());
    }

    const std::optional<std::string>& kept() const { return m_kept; }
    std::string typed() const { return m_field->text().toStdString(); }
    bool keeps() const { return m_keep->isVisibleTo(this) && m_keep->isChecked(); }

private:
    QLineEdit* m_field;
    QCheckBox* m_keep;
    QLabel* m_keyring;
    std::optional<std::string> m_kept;
    Background m_background;
};

} // namespace

std::optional<std::string> askPassword(const std::string& address, QWidget* parent, KeptPassword kept)
{
    PasswordDialog dialog(address, kept, parent);
    if (kept == KeptPassword::Use && hasKeyring())
        dialog.askKeyring(address);
    if (!dialog.kept() && dialog.exec() != QDialog::Accepted)
        return {};
    if (dialog.kept())
        return dialog.kept();
    const std::string password = dialog.typed();
    // Beside the window; asked again next time where the keyring refuses.
    if (dialog.keeps())
        workPool().start([address, password] { (void)keepPassword(address, password); });
    else if (kept == KeptPassword::Refused)
        workPool().start([address] { (void)forgetPassword(address); });
    return password;
}

bool isPasswordRefused(const Error& error)
{
    // The words of core/warehouse for each database's own way of saying so.
    return error.code == ErrorCode::CannotRead
        && (error.detail.find("the database refuses this user and password") != std::string::npos
            || error.detail.find("the database asks for a password") != std::string::npos);
}

bool isPasswordRefused(const Error& error, const std::string& address)
{
    const auto where = addressOf(address);
    return where && isPasswordRefused(error)
        && error.detail.find(shownAddress(*where) + ": ") != std::string::npos;
}

} // namespace strata
