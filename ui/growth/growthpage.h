#pragma once
#include "ui/growth/growthmodel.h"
#include "ui/widgets/page.h"

#include <array>
#include <string>
#include <vector>

class QLabel;
class QLayout;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace strata {

class DataTable;
class GrowthModel;
class GrowthRulesCard;
class GrowthRun;
class HeadroomBars;
class Workshop;

// Small customers beside what like firms buy: whom to grow, to keep, to serve at low cost.
class GrowthPage : public Page
{
    Q_OBJECT

public:
    explicit GrowthPage(Workshop& workshop, QWidget* parent = nullptr);
    ~GrowthPage() override;

    // Those chosen in the table; all that are listed where none is chosen.
    std::vector<std::string> chosenIds() const;
    void startCampaign(); // with them
    void addToCampaign(const std::string& campaign); // takes lots back that were drawn without them

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeState();
    QWidget* makeBars();
    QLayout* makeLists();
    QWidget* makeTable();
    void fillCampaigns();
    void askAndAdd(const std::string& campaign);
    void refresh();
    void showState();
    void showLists();
    void showChosen(); // how many rows are chosen
    void showSelected();

    Workshop& m_workshop;
    GrowthRun& m_run;
    GrowthModel* m_model;
    GrowthRulesCard* m_rules;
    std::array<QPushButton*, kAdviceCount> m_lists{};
    HeadroomBars* m_bars;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_start;
    QToolButton* m_add;
    QMenu* m_campaigns;
    DataTable* m_table;
    bool m_isBehind = true;
    bool m_isSelecting = false; // this page selects, nobody else
};

} // namespace strata
