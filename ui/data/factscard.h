#pragma once
#include "ui/widgets/card.h"

#include <vector>

namespace strata {

class Workshop;

// What is there: customers, lines and their dates, cost, payments; or what a database counted.
class FactsCard : public Card
{
    Q_OBJECT

public:
    explicit FactsCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    void showFacts();

    Workshop& m_workshop;
    std::vector<QLabel*> m_values;
    QLabel* m_note;
};

} // namespace strata
