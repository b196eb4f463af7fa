#pragma once
#include "ui/widgets/card.h"

class QLineEdit;
class QTableWidget;
class QPushButton;

namespace strata {

class Workshop;

// Who is left out by hand, why, by whom and since when; and who comes back.
class ExclusionsCard : public Card
{
    Q_OBJECT

public:
    explicit ExclusionsCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    void showProject();
    void exclude();
    void bringBack();

    Workshop& m_workshop;
    QLineEdit* m_customer;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QLabel* m_nobody;
    QTableWidget* m_table;
    QPushButton* m_back;
};

} // namespace strata
