#pragma once
#include "ui/background.h"
#include "ui/growth/memberplaces.h"
#include "ui/widgets/page.h"

#include <set>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace strata {

class CampaignListModel;
class CampaignPart;
class DataTable;
class Workshop;

// The campaigns to grow small customers: a list, and all about the chosen one below it.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workshop& workshop, QWidget* parent = nullptr);

    const std::string& chosen() const { return m_chosen; } // id of a campaign; empty: none
    void choose(const std::string& id);
    void saveReport(const QString& path); // the chosen campaign as PDF, in the background

signals:
    void customerActivated(int customer);
    void reportSaved(const QString& path, bool isWritten);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeParts();
    void add();
    void copy();
    void remove();
    void rename(const std::string& id, const QString& name);
    void chooseAndSaveReport();
    void refresh();
    void fitList();

    Workshop& m_workshop;
    MemberPlaces m_places;
    CampaignListModel* m_model;
    DataTable* m_table;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_report;
    QLabel* m_problem;
    QLabel* m_none;
    QWidget* m_chosenCard;
    QTabWidget* m_tabs;
    std::vector<CampaignPart*> m_parts;
    std::string m_chosen;
    std::set<std::string> m_known; // campaigns seen so far: a new one is chosen
    bool m_isBehind = true;
    bool m_isFilling = false;
    Background m_background;
};

} // namespace strata
