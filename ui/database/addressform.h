#pragma once
#include "core/warehouse/address.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace strata {

// Where a database is, and who asks. The password never leaves this form but to the connection, and to the
// system's keyring where a person says so.
class AddressForm : public QWidget
{
    Q_OBJECT

public:
    explicit AddressForm(QWidget* parent = nullptr);

    DatabaseAddress address() const;
    void setAddress(const DatabaseAddress& address);
    std::string password() const;
    bool keepsPassword() const;
    void focusPassword(); // it has to be typed
    void setKeyring(bool hasKeyring); // whether there is one to keep a password in
    void complain(const QString& sentence); // beside the fields; empty: nothing is wrong
    bool checkComplete(); // says beside the fields what is missing

signals:
    void changed();
    void connectAsked();

private:
    void showKind();

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QWidget* m_fileRow;
    QLineEdit* m_file;
    QLineEdit* m_odbc;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLabel* m_driver; // what is missing for this kind
    QLabel* m_problem;
};

} // namespace strata
