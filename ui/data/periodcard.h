#pragma once
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace strata {

class Workshop;

// Which invoices count: the as-of date and the window that ends on it; and what their amounts are in. Each
// change is one undo step.
class PeriodCard : public Card
{
    Q_OBJECT

public:
    explicit PeriodCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    void showPeriod();
    void setAsOf();
    void setWindow(int months);
    void setCurrency(const QString& code);

    Workshop& m_workshop;
    QComboBox* m_asOf;
    QDateEdit* m_date;
    QComboBox* m_window;
    QSpinBox* m_months;
    QComboBox* m_currency;
    QLabel* m_meaning;
};

} // namespace strata
