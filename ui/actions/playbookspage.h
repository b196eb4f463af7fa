#pragma once
#include "core/model/customertype.h"
#include "ui/widgets/page.h"

#include <array>

namespace strata {

class PlaybookCard;
class Workshop;

// What do we do with each type? A playbook per type, and the way to its customers.
class PlaybooksPage : public Page
{
    Q_OBJECT

public:
    explicit PlaybooksPage(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon(); // at once where somebody looks
    void refresh();

    Workshop& m_workshop;
    std::array<PlaybookCard*, kStratumCount> m_cards{};
    bool m_isStale = true;
};

} // namespace strata
