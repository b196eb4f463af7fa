#pragma once
#include "ui/services/servicefigures.h"
#include "ui/widgets/card.h"

class QLabel;
class QModelIndex;

namespace strata {

class CellModel;
class DataTable;

// Fair, not equal: what is still open, and prices that follow from the group alone.
class ChecksCard : public Card
{
    Q_OBJECT

public:
    explicit ChecksCard(QWidget* parent = nullptr);

    void showFigures(const ServiceFigures& figures);

signals:
    void cellAsked(std::size_t service, std::size_t group); // to be looked at

private:
    struct Place
    {
        std::size_t service = 0, group = 0;
    };

    std::vector<Place> m_places; // by key of the rows
    QLabel* m_verdict;
    CellModel* m_model;
    DataTable* m_table;
    QLabel* m_warning;
};

} // namespace strata
