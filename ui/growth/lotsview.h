#pragma once
#include "core/transform/campaigndraw.h"
#include "ui/background.h"
#include "ui/growth/campaignpart.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace strata {

class BlockModel;
class MemberPlaces;
class DataTable;
class DueField;

// When the campaign runs, and who gets nothing, so that it can be seen whether it works.
class LotsView : public CampaignPart
{
    Q_OBJECT

public:
    LotsView(Workshop& workshop, MemberPlaces& places, QWidget* parent = nullptr);

    void draw(); // new lots take the place of the old ones
    void trackOnly(bool isTracking); // without a control group; takes lots back

protected:
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    QWidget* makeSettings();
    void askAndDraw();
    void askAndTrack(bool isTracking);
    void estimate(const Campaign& campaign);
    void showEstimate(const std::optional<DetectableEffect>& effect);

    MemberPlaces& m_places;
    DueField* m_start;
    QSpinBox* m_months;
    QSpinBox* m_share;
    QSpinBox* m_seed;
    QCheckBox* m_track;
    QPushButton* m_draw;
    QLabel* m_state;
    QLabel* m_estimate;
    QLabel* m_advice;
    BlockModel* m_model;
    DataTable* m_table;
    QPushButton* m_save;
    bool m_isFilling = false;

    Background m_background;
    std::optional<DetectableEffect> m_effect;
    std::optional<Campaign> m_estimated; // what the estimate was made with, or is being made
    std::shared_ptr<const Dataset> m_estimatedOf;
};

} // namespace strata
