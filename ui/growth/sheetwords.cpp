#include "ui/growth/sheetwords.h"

namespace strata {

std::vector<SheetWords::Field> SheetWords::fields()
{
    return {
        {"targetCustomer", &Campaign::targetCustomer, tr("Target customer"),
         tr("Who is it for? Industry, size, what they buy now, who decides.")},
        {"problem", &Campaign::problem, tr("Problem or opportunity"),
         tr("What keeps them from buying more, or what do they buy elsewhere?")},
        {"solution", &Campaign::solution, tr("Solution synopsis"),
         tr("What do we offer them, in two sentences?")},
        {"goal", &Campaign::goal, tr("Goal"),
         tr("What shall have changed, by how much, until when? Choose what can be counted.")},
        {"resources", &Campaign::resources, tr("Resources"),
         tr("Who works on it, for how many hours, with what material?")},
        {"budget", &Campaign::budget, tr("Budget"), tr("What may it cost, and what for?")},
        {"timing", &Campaign::timing, tr("Timing"),
         tr("When does what happen? Leave some weeks between two touches.")},
        {"nextSteps", &Campaign::nextSteps, tr("Next steps"), tr("Who does what until the next meeting?")},
    };
}

} // namespace strata
