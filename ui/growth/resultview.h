#pragma once
#include "core/transform/campaigneffect.h"
#include "ui/background.h"
#include "ui/growth/campaignpart.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace strata {

class DataTable;
class EffectChart;
class EffectModel;
struct MetricTable;

// What a campaign did: before and after, against the control group.
class ResultView : public CampaignPart
{
    Q_OBJECT

public:
    explicit ResultView(Workshop& workshop, QWidget* parent = nullptr);

    const CampaignEffect* effect() const { return m_effect.get(); } // null: not measured (yet)

protected:
    void refresh(const Campaign& campaign, bool isAnother) override;
    void hideEvent(QHideEvent* event) override;

private:
    void measure(const Campaign& campaign);
    void showEffect();
    void showOutcome();
    bool isAsked(const Campaign& campaign) const; // the same question as the last one

    QLabel* m_label;
    QLabel* m_sentence;
    QLabel* m_check;
    QLabel* m_coverage;
    QLabel* m_groups;
    QComboBox* m_outcome;
    EffectChart* m_chart;
    EffectModel* m_model;
    DataTable* m_table;
    QWidget* m_figures;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    std::shared_ptr<const CampaignEffect> m_effect;
    std::optional<Campaign> m_asked;
    std::shared_ptr<const MetricTable> m_askedOf; // another one: other data, period or rates
    Background m_background;
};

} // namespace strata
