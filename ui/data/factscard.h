#pragma once
#include "core/model/dataset.h"
#include "ui/widgets/card.h"

#include <memory>
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
    void lookForDates();

    Workshop& m_workshop;
    std::vector<QLabel*> m_values;
    QLabel* m_note;
    std::shared_ptr<const Dataset> m_dated; // m_first and m_last are of its lines
    Day m_first = kNoDay, m_last = kNoDay;
};

} // namespace strata
