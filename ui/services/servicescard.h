#pragma once
#include "ui/services/servicefigures.h"
#include "ui/services/servicerows.h"
#include "ui/widgets/card.h"

class QAction;
class QButtonGroup;
class QModelIndex;
class QPushButton;

namespace strata {

class CellModel;
class DataTable;
class LevelPopup;
class ServicePopup;
class TemplateList;
class Workshop;

// The services and who gets them: a row each, a column per group.
class ServicesCard : public Card
{
    Q_OBJECT

public:
    explicit ServicesCard(Workshop& workshop, QWidget* parent = nullptr);
    ~ServicesCard() override;

    void showFigures(const ServiceFigures& figures);
    void goTo(std::size_t service, std::size_t group); // chooses the cell, with the keyboard in it
    void addAll(const std::vector<Service>& services);
    void addServiceBelow(const QWidget* button); // asks what it is called

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makePopups();
    QWidget* makeFoot();
    QAction* addAction(const QString& name, const QString& text, void (ServicesCard::*does)());
    void fill();
    void fitColumns();
    void showActions();
    int serviceAt(const QModelIndex& cell) const; // its place in the plan, -1: none
    int chosenService() const;
    std::string idOf(int service) const;
    void choose(int service, int column);

    void editCell();
    void addFromList();
    void editService();
    void removeService();
    void moveUp();
    void moveDown();
    void move(int places);

    Workshop& m_workshop;
    ServiceFigures m_figures;
    ServiceView m_view = ServiceView::Both;
    CellModel* m_model;
    DataTable* m_table;
    LevelPopup* m_level;
    ServicePopup* m_service;
    QFrame* m_templatesPopup;
    TemplateList* m_templates;
    std::string m_editedId; // of the popup that is open; empty: a new service
    std::size_t m_editedGroup = 0;
    QPushButton *m_add, *m_addFromList;
    QAction *m_edit, *m_rename, *m_up, *m_down, *m_remove;
};

} // namespace strata
