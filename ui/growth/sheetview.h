#pragma once
#include "ui/growth/campaignpart.h"

#include <vector>

namespace strata {

class GrowthTextEdit;

// The campaign's sheet: what is to be done for whom, and why.
class SheetView : public CampaignPart
{
    Q_OBJECT

public:
    explicit SheetView(Workshop& workshop, QWidget* parent = nullptr);

protected:
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    struct Field
    {
        GrowthTextEdit* edit;
        std::string Campaign::*text;
    };

    std::vector<Field> m_fields;
};

} // namespace strata
