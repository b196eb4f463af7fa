#pragma once
#include "ui/services/servicefigures.h"
#include "ui/widgets/card.h"

class QLabel;

namespace strata {

class CellModel;
class DataTable;

// What serving each group costs in a year, today and as decided, and what the group pays for it.
class CostCard : public Card
{
    Q_OBJECT

public:
    explicit CostCard(QWidget* parent = nullptr);

    void showFigures(const ServiceFigures& figures);
    int wantedRoom() const; // px, so that no figure is cut

private:
    ServiceFigures m_figures;
    CellModel* m_model;
    DataTable* m_table;
    QLabel* m_total;
    QLabel* m_remark;
};

} // namespace strata
