#pragma once
#include "ui/growth/campaignpart.h"

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class MemberPlaces;
class DataTable;
class GrowthRun;
class MemberModel;
struct Dataset;

// The customers of a campaign, with their block and whether the lot made them target or control.
class MembersView : public CampaignPart
{
    Q_OBJECT

public:
    MembersView(Workshop& workshop, MemberPlaces& places, QWidget* parent = nullptr);
    ~MembersView() override;

    void add(const std::vector<std::string>& ids); // takes lots back that were drawn without them
    void removeChosen();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    void askAndAdd();
    void askAndRemove();
    std::vector<std::string> chosenIds() const;
    void showButtons();
    void showSelected();

    MemberPlaces& m_places;
    GrowthRun& m_run;
    MemberModel* m_model;
    DataTable* m_table;
    QLineEdit* m_search;
    QComboBox* m_which;
    QLabel* m_count;
    QPushButton* m_add;
    QPushButton* m_remove;
    std::shared_ptr<const Dataset> m_of;
    std::vector<CampaignMember> m_shown; // so that other edits leave rows and selection alone
    bool m_hadLots = false;
    bool m_isSelecting = false; // this table selects, nobody else
};

} // namespace strata
