#include "ui/projector/projectorview.h"

#include "ui/workshop.h"

namespace strata {

ProjectorView::ProjectorView(Workshop& workshop, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_workshop(workshop)
{
}

void ProjectorView::setPage(PageId) {}
bool ProjectorView::isFrozen() const
{
    return false;
}
void ProjectorView::setFrozen(bool) {}
void ProjectorView::setBlank(bool) {}
void ProjectorView::setNamesMasked(bool) {}
void ProjectorView::startTimer(int) {}

} // namespace strata
