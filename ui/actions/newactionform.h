#pragma once
#include "ui/widgets/card.h"

#include <string>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace strata {

class CustomerFind;
class DueField;
class Workshop;

// Adds an action by hand: for the selected customer, or for one found by name.
class NewActionForm : public Card
{
    Q_OBJECT

public:
    explicit NewActionForm(Workshop& workshop, QWidget* parent = nullptr);

    void showCustomer(); // the selected one
    void offerOwners(const QStringList& owners);

signals:
    void added(std::int64_t id);

private:
    void add();
    void check();

    Workshop& m_workshop;
    QLabel* m_customer;
    CustomerFind* m_find;
    QLineEdit* m_text;
    QComboBox* m_owner;
    DueField* m_due;
    QPushButton* m_add;
    QStringList m_owners;
};

} // namespace strata
