#pragma once
#include "core/gaps/gaps.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

namespace strata {

class ProjectSession;
class Workshop;

// "Can we measure what we chose?": every metric with what it is made from and what stands in its way, what is
// wrong with the data sets, who looks after it.
class GapsPage : public Page
{
    Q_OBJECT

public:
    GapsPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);

    const DataGaps& gaps() const { return m_gaps; }

signals:
    void openGapsChanged(int open); // how many wait; for the rail
    void importReportWanted(qint64 batch); // show what an import turned away
    void pageWanted(strata::PageId page); // where a gap can be closed: ratings, costs, accounts, data

private:
    Workshop& m_workshop;
    ProjectSession& m_session;
    DataGaps m_gaps;
    Background m_background;
};

} // namespace strata
