#include "ui/growth/campaignpart.h"

#include "ui/growth/campaigns.h"
#include "ui/workshop.h"

namespace strata {

CampaignPart::CampaignPart(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
{
    setAutoFillBackground(false);
}

const Campaign* CampaignPart::campaign() const
{
    return Campaigns::find(m_workshop.project(), m_id);
}

void CampaignPart::setCampaign(const std::string& id)
{
    m_id = id;
    catchUp();
}

void CampaignPart::catchUp()
{
    m_isBehind = !isVisible();
    const Campaign* shown = campaign();
    if (m_isBehind || !shown)
        return;
    const bool isAnother = m_shown != m_id;
    m_shown = m_id;
    refresh(*shown, isAnother);
}

void CampaignPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        catchUp();
}

void CampaignPart::change(const QString& step, const std::function<void(Campaign&)>& what)
{
    if (!campaign())
        return;
    m_workshop.edit(Campaigns::changed(m_workshop.project(), m_id, what), step);
}

} // namespace strata
