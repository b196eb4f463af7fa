#pragma once
#include "ui/services/servicefigures.h"
#include "ui/widgets/card.h"

class QLabel;

namespace strata {

class CellModel;
class DataTable;

// How many hours a year the decisions free, from whom and for whom.
class HoursCard : public Card
{
    Q_OBJECT

public:
    explicit HoursCard(QWidget* parent = nullptr);

    void showFigures(const ServiceFigures& figures);
    int wantedRoom() const; // px, so that no figure is cut

private:
    ServiceFigures m_figures;
    QLabel* m_freed;
    QLabel* m_sentence;
    CellModel* m_model;
    DataTable* m_table;
};

} // namespace strata
