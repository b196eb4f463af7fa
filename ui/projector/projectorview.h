#pragma once
#include "ui/widgets/page.h"

namespace strata {

class Workshop;

// What the room sees: one question at a time, large, without a voter's name. Follows the facilitator's page, topic
// and weights; can be frozen (the facilitator tries something privately), blanked, and masked. A window of its own.
class ProjectorView : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorView(Workshop& workshop, QWidget* parent = nullptr);

    void setPage(PageId page); // what the facilitator looks at
    bool isFrozen() const;
    void setFrozen(bool isFrozen); // keeps what it shows; unfreezing shows the present state
    void setBlank(bool isBlank);
    void setNamesMasked(bool areMasked);
    void startTimer(int minutes); // counts down at the top right; 0 takes it away

signals:
    void closed();
    void frozenChanged(bool isFrozen);

private:
    Workshop& m_workshop;
};

} // namespace strata
