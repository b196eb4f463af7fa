#pragma once
#include "ui/services/servicefigures.h"
#include "ui/widgets/card.h"

class QLabel;

namespace strata {

class CellModel;
class DataTable;

// Who gets more and who gets less than today, service by service.
class MoreLessCard : public Card
{
    Q_OBJECT

public:
    explicit MoreLessCard(QWidget* parent = nullptr);

    void showFigures(const ServiceFigures& figures);

signals:
    void cellAsked(std::size_t service, std::size_t group);

private:
    ServiceFigures m_figures;
    CellModel* m_model;
    DataTable* m_table;
    QLabel* m_nothing;
};

} // namespace strata
