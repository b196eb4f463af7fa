#pragma once
#include "core/method/costtoserve.h"
#include "ui/widgets/card.h"

class QDoubleSpinBox;

namespace strata {

class AllocationBar;
class Workshop;

// The tie-out: what the rates allocate beside what the ledger says serving cost, and the rest between them.
class LedgerCard : public Card
{
    Q_OBJECT

public:
    explicit LedgerCard(Workshop& workshop, QWidget* parent = nullptr);

    void showCosts(const CostToServe* costs); // null: not known (yet)

private:
    void showProject();
    void setTotal();

    Workshop& m_workshop;
    QDoubleSpinBox* m_total;
    AllocationBar* m_bar;
    QLabel* m_sentence;
    QLabel* m_guessed;
    QLabel* m_lost; // what is allocated to customers without a margin
};

} // namespace strata
