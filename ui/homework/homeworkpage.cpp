#include "ui/homework/homeworkpage.h"

#include "ui/workshop.h"

namespace strata {

HomeworkPage::HomeworkPage(Workshop& workshop, QWidget* parent)
    : Page(tr("Does the model agree with what we know?"), tr("Known accounts, sorted by each of us beforehand, beside the model's types."), {}, parent)
    , m_workshop(workshop)
{
}

} // namespace strata
