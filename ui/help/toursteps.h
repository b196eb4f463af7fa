#pragma once
#include "core/model/project.h"
#include "ui/widgets/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace strata {

// One stop of the guided tour.
struct TourStep
{
    PageId page;
    QString target; // object name of the control it is about
    QString title, text;
    QString attempt = {}; // what a person may try; empty: nothing
    // Whether it was done: the project when the step began, the present one, the page that is shown.
    std::function<bool(const Project& before, const Project& now, PageId page)> isDone = {};
};

std::vector<TourStep> tourSteps();

} // namespace strata
