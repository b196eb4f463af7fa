#pragma once
#include "core/model/growth.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <string>

namespace strata {

class Workshop;

// One view of the campaign that is chosen on the page. Unseen it does nothing: it catches up when shown.
class CampaignPart : public QWidget
{
    Q_OBJECT

public:
    CampaignPart(Workshop& workshop, QWidget* parent = nullptr);

    void setCampaign(const std::string& id);
    void catchUp(); // something changed: now where it is seen, else when it is
    const Campaign* campaign() const; // null: none is chosen

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    // Shows the campaign, which is there. `isAnother`: than the time before.
    virtual void refresh(const Campaign& campaign, bool isAnother) = 0;

    // One undoable step on the campaign.
    void change(const QString& step, const std::function<void(Campaign&)>& what);

    Workshop& m_workshop;

private:
    std::string m_id;
    std::string m_shown;
    bool m_isBehind = true;
};

} // namespace strata
