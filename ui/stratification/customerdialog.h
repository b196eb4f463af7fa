#pragma once
#include <QDialog>

class QLabel;
class QTableWidget;

namespace strata {

class Workshop;

// One customer: what made the score.
class CustomerDialog : public QDialog
{
    Q_OBJECT

public:
    CustomerDialog(Workshop& workshop, int customer, QWidget* parent = nullptr);

private:
    void showCustomer();

    Workshop& m_workshop;
    int m_customer;
    QLabel* m_title;
    QLabel* m_line;
    QTableWidget* m_table;
};

} // namespace strata
