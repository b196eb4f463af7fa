#pragma once
#include "ui/services/servicefigures.h"
#include "ui/widgets/card.h"

namespace strata {

class CellModel;
class ContactPopup;
class DataTable;
class Workshop;

// Who keeps in touch with each group, how often and how; today below what is decided.
class ContactCard : public Card
{
    Q_OBJECT

public:
    explicit ContactCard(Workshop& workshop, QWidget* parent = nullptr);

    void showFigures(const ServiceFigures& figures);

private:
    void edit();

    Workshop& m_workshop;
    ServiceFigures m_figures;
    std::size_t m_edited = 0; // group
    CellModel* m_model;
    DataTable* m_table;
    ContactPopup* m_popup;
};

} // namespace strata
