#pragma once
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace strata {

class Workshop;

// Who has sorted how many accounts, and nothing else: what they said stays hidden until the comparison.
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

signals:
    void sortRequested(const std::string& participant); // id
    void compareRequested();

private:
    Workshop& m_workshop;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
    QLabel* m_state;
    QPushButton* m_compare;
};

} // namespace strata
