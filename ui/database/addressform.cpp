#include "ui/database/addressform.h"

#include "core/warehouse/warehouse.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace strata {

AddressForm::AddressForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_database(new QLineEdit)
    , m_fileRow(new QWidget)
    , m_file(new QLineEdit)
    , m_odbc(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep the password in the system's keyring")))
    , m_driver(plainLabel())
    , m_problem(plainLabel())
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_kind->addItem(tr("PostgreSQL, or what speaks its protocol"), int(DatabaseKind::PostgreSQL));
    m_kind->addItem(tr("MySQL or MariaDB"), int(DatabaseKind::MySQL));
    m_kind->addItem(tr("ODBC"), int(DatabaseKind::Odbc));
    m_kind->addItem(tr("SQLite file"), int(DatabaseKind::SQLite));
    m_host->setPlaceholderText(tr("this computer"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("usual"));
    m_odbc->setPlaceholderText(QStringLiteral("DSN=warehouse"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_keep->setEnabled(false);
    m_keep->setToolTip(tr("It is never kept in the project, nor in a log"));
    for (QLabel* label : {m_driver, m_problem}) {
        label->setWordWrap(true);
        label->setProperty("problem", true);
        label->hide();
    }
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(QStringLiteral("chooseDatabaseFile"));
    auto* files = new QHBoxLayout(m_fileRow);
    files->setContentsMargins(0, 0, 0, 0);
    files->addWidget(m_file, 1);
    files->addWidget(browse);
    const auto add = [this](const char* name, const QString& label, QWidget* field, QWidget* row = nullptr) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        field->setMinimumHeight(Theme::kTarget);
        m_form->addRow(label, row ? row : field);
    };
    add("databaseKind", tr("Kind"), m_kind);
    m_form->addRow(m_driver);
    add("databaseHost", tr("Host"), m_host);
    add("databasePort", tr("Port"), m_port);
    add("databaseName", tr("Database"), m_database);
    add("databaseFile", tr("File"), m_file, m_fileRow);
    add("databaseOdbc", tr("Connection"), m_odbc);
    add("databaseUser", tr("User"), m_user);
    add("databasePassword", tr("Password"), m_password);
    m_keep->setObjectName(QStringLiteral("keepPassword"));
    m_form->addRow(QString(), m_keep);
    m_problem->setObjectName(QStringLiteral("databaseProblem"));
    m_driver->setObjectName(QStringLiteral("missingDriver"));
    m_form->addRow(m_problem);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddressForm::showKind);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("SQLite file"));
        if (!path.isEmpty())
            m_file->setText(path);
    });
    for (QLineEdit* field : {m_host, m_database, m_file, m_odbc, m_user, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &AddressForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &AddressForm::connectAsked);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &AddressForm::changed);
    showKind();
}

void AddressForm::showKind()
{
    const auto kind = DatabaseKind(m_kind->currentData().toInt());
    const bool isFile = kind == DatabaseKind::SQLite, isOdbc = kind == DatabaseKind::Odbc;
    const bool isServer = !isFile && !isOdbc;
    m_form->setRowVisible(m_host, isServer);
    m_form->setRowVisible(m_port, isServer);
    m_form->setRowVisible(m_database, isServer);
    m_form->setRowVisible(m_fileRow, isFile);
    m_form->setRowVisible(m_odbc, isOdbc);
    m_form->setRowVisible(m_user, !isFile);
    m_form->setRowVisible(m_password, !isFile);
    m_form->setRowVisible(m_keep, !isFile);
    const bool isMissing = !Warehouse::hasDriver(kind);
    m_driver->setText(isMissing ? format::text(Warehouse::missingDriver(kind)) : QString());
    m_form->setRowVisible(m_driver, isMissing);
    m_driver->setVisible(isMissing);
    complain({});
    emit changed();
}

void AddressForm::setKeyring(bool hasKeyring)
{
    m_keep->setEnabled(hasKeyring);
    if (!hasKeyring)
        m_keep->setToolTip(tr("This system has no keyring: the password is asked for each time"));
}

DatabaseAddress AddressForm::address() const
{
    DatabaseAddress address;
    address.kind = DatabaseKind(m_kind->currentData().toInt());
    switch (address.kind) {
    case DatabaseKind::SQLite:
        address.database = m_file->text().trimmed().toStdString();
        return address;
    case DatabaseKind::Odbc:
        address.database = m_odbc->text().trimmed().toStdString();
        break;
    case DatabaseKind::PostgreSQL:
    case DatabaseKind::MySQL:
        address.host = m_host->text().trimmed().toStdString();
        address.port = m_port->value();
        address.database = m_database->text().trimmed().toStdString();
        break;
    }
    address.user = m_user->text().trimmed().toStdString();
    return address;
}

void AddressForm::setAddress(const DatabaseAddress& address)
{
    m_kind->setCurrentIndex(m_kind->findData(int(address.kind)));
    m_host->setText(format::text(address.host));
    m_port->setValue(address.port);
    const QString database = format::text(address.database);
    m_database->setText(address.kind == DatabaseKind::PostgreSQL || address.kind == DatabaseKind::MySQL
                            ? database
                            : QString());
    m_file->setText(address.kind == DatabaseKind::SQLite ? database : QString());
    m_odbc->setText(address.kind == DatabaseKind::Odbc ? database : QString());
    m_user->setText(format::text(address.user));
}

std::string AddressForm::password() const
{
    return m_password->text().toStdString();
}

void AddressForm::focusPassword()
{
    m_password->setFocus();
}

bool AddressForm::keepsPassword() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

void AddressForm::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_form->setRowVisible(m_problem, !sentence.isEmpty());
    m_problem->setVisible(!sentence.isEmpty());
}

bool AddressForm::checkComplete()
{
    const DatabaseAddress now = address();
    if (now.database.empty()) {
        complain(now.kind == DatabaseKind::SQLite     ? tr("Choose the file.")
                     : now.kind == DatabaseKind::Odbc ? tr("Say the connection, for example DSN=warehouse.")
                                                      : tr("Say which database."));
        return false;
    }
    if (const auto parsed = addressOf(textOf(now)); !parsed) {
        complain(format::text(parsed.error().detail));
        return false;
    }
    complain({});
    return true;
}

} // namespace strata
