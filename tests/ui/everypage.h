#pragma once
#include "tests/ui/stagedactions.h"
#include "tests/ui/stageddebate.h"
#include "tests/ui/stagedservices.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/report/reportpreview.h"
#include "ui/workshop.h"

#include <QTest>

#include <tuple>
#include <utility>

namespace strata {

inline constexpr PageId kAllPages[]
    = {PageId::Planning,  PageId::Factors,      PageId::Metrics,        PageId::Ratings,  PageId::Weights,
       PageId::Ballots,   PageId::Disagreement, PageId::Homework,       PageId::Data,     PageId::Accounts,
       PageId::Costs,     PageId::Gaps,         PageId::Stratification, PageId::Customer, PageId::Ranking,
       PageId::WhatIf,    PageId::FlipCurves,   PageId::Confidence,     PageId::Services, PageId::Actions,
       PageId::Playbooks, PageId::Growth,       PageId::Campaigns,      PageId::Track,    PageId::Signals,
       PageId::Watchlist, PageId::Reports};

// Until the figures are those of the project.
inline void waitForResults(MainWindow& window)
{
    while (window.workshop().isRecalculating()
           || window.workshop().results().types.size()
               != window.workshop().project().dataset->customers.size())
        QTest::qWait(20);
}

// The open project in full swing: ballots, services, actions; a customer is selected.
inline void stageEverything(MainWindow& window)
{
    Workshop& workshop = window.workshop();
    waitForResults(window);
    Project staged = withStagedDebate(workshop.project(), evaluate(workshop.project()));
    if (staged.services->services.empty())
        staged = withStagedServices(std::move(staged));
    workshop.edit(std::move(staged), QStringLiteral("Stage a debate"));
    workshop.edit(withStagedActions(workshop.project(), evaluate(workshop.project())),
                  QStringLiteral("Stage actions"));
    waitForResults(window);
    workshop.selectCustomer(7);
}

// The page with what is computed beside the window; the page's widget.
inline QWidget* shownPage(MainWindow& window, PageId page)
{
    window.showPage(page);
    QTest::qWait(page == PageId::Disagreement || page == PageId::Gaps || page >= PageId::Customer ? 1500
                                                                                                  : 300);
    if (page == PageId::Reports) {
        std::ignore = QTest::qWaitFor(
            [&] {
                return window.findChild<ReportPreview*>()->pageCount() > 0
                    && !window.findChild<QWidget*>(QStringLiteral("reportProgress"))->isVisible();
            },
            60000);
        QTest::qWait(800); // the preview paints its pages a moment later
    }
    for (Page* one : window.findChildren<Page*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

} // namespace strata
