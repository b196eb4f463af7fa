#pragma once
#include "ui/widgets/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace strata {

class Card;
class ChecksCard;
class ContactCard;
class CostCard;
class HoursCard;
class MoreLessCard;
class PlanSettings;
class ServicesCard;
class ServicesPrint;
class TemplateList;
class Workshop;

// "Who gets which service?": the services and their levels today and as decided, and what they cost with the
// live counts.
class ServicesPage : public Page
{
    Q_OBJECT

public:
    explicit ServicesPage(Workshop& workshop, QWidget* parent = nullptr);
    ~ServicesPage() override;

    void print(const QString& path); // as PDF, beside the window

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBeginning();
    void makePrint();
    void sayPrinted(const QString& words);
    void refresh();
    void fitFigures();

    Workshop& m_workshop;
    PlanSettings* m_settings;
    ServicesCard* m_services;
    CostCard* m_costs;
    HoursCard* m_hours;
    ContactCard* m_contacts;
    ChecksCard* m_checks;
    MoreLessCard* m_moreLess;
    QBoxLayout* m_figures; // cost and hours, beside each other where there is room
    QLabel* m_noCustomers;
    QWidget* m_beginning = nullptr; // in place of the table as long as there is no service
    TemplateList* m_templates = nullptr;
    ServicesPrint* m_print;
    QPushButton* m_printButton = nullptr;
    QLabel* m_printed = nullptr;
};

} // namespace strata
