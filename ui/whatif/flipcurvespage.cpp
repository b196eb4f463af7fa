#include "ui/whatif/flipcurvespage.h"

#include "ui/workshop.h"

namespace strata {

FlipCurvesPage::FlipCurvesPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does each weight move?"),
           tr("Follow a weight from 0 to 100 %; the others of its group keep their ratios."), {}, parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("flipCurvesPage"));
    setTabs(PageId::FlipCurves);
    setEnabled(!m_workshop.project().framework.factors.empty());
}

void FlipCurvesPage::showRow(const QString& rowKey)
{
    m_row = rowKey;
}

} // namespace strata
