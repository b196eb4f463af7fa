#include "ui/help/toursteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace strata {

namespace {

constexpr int kWanted = 4000, kNear = 100; // basis points: 40 %, give or take one

int loyalty(const Project& project)
{
    const auto& factors = project.framework.factors;
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [](const Factor& factor) { return factor.id == "loyalty"; });
    return found == factors.end() ? -1 : found->weight;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TourSteps)

public:
    static std::vector<TourStep> steps()
    {
        std::vector<TourStep> all;
        const auto stop
            = [&all](PageId page, const QString& target, const QString& title, const QString& text) {
                  all.push_back({page, target, title, text});
              };
        stop(PageId::Planning, QStringLiteral("stepRail"), tr("A workshop, step by step"),
             tr("The steps stand at the left in their order: plan, build, transform, deliver. Any of them "
                "can be "
                "opened at any time. The distributor you see here is invented."));
        stop(PageId::Factors, QStringLiteral("lifetimeColumn"), tr("What makes a customer valuable?"),
             tr("The team names its value factors and puts each on one of two axes: customer lifetime value, "
                "or "
                "net profit."));
        stop(PageId::Metrics, QStringLiteral("metricTree"), tr("Which metrics show it?"),
             tr("Every factor gets metrics that are computed from the invoices. Choose one, and the right "
                "side "
                "shows how its values become scores from 0 to 100."));
        stop(PageId::Weights, QStringLiteral("weightSlider/loyalty"), tr("How much does each one matter?"),
             tr("Factors share 100 %. When one weight moves, the others give way and keep their ratios."));
        all.back().attempt = tr("Drag Loyalty to 40 %.");
        all.back().isDone = [](const Project& before, const Project& now, PageId) {
            const auto isThere
                = [](const Project& project) { return std::abs(loyalty(project) - kWanted) <= kNear; };
            return loyalty(before) != loyalty(now) && (isThere(now) || isThere(before));
        };
        stop(PageId::Weights, QStringLiteral("moversTable"), tr("Who changes type?"),
             tr("Percentages are not the point. Here stand the customers who have another type since the "
                "project was opened: talk about them."));
        stop(PageId::Weights, QStringLiteral("undo"), tr("Nothing is lost"),
             tr("Every step can be undone, and each is in the file as soon as it is done. You need not "
                "save."));
        all.back().attempt = tr("Undo the last step.");
        all.back().isDone = [](const Project& before, const Project& now, PageId) {
            return loyalty(before) != loyalty(now);
        };
        stop(
            PageId::Ballots, QStringLiteral("tab/%1").arg(int(PageId::Ballots)), tr("Private votes"),
            tr("In a real workshop everybody votes on the weights behind a PIN of their own, and nobody sees "
               "anything before the reveal. It begins with the participants on the page Workshop."));
        stop(PageId::Gaps, QStringLiteral("metricGapTable"), tr("Can we measure it?"),
             tr("Every metric says whom it covers, what is missing, who gets it and until when. Nothing is "
                "filled "
                "in silently."));
        stop(PageId::Stratification, QStringLiteral("matrix"), tr("Which type is each customer?"),
             tr("Each mark is a customer, each line a cut. High on both axes is Core, low on both is "
                "Marginal."));
        all.back().attempt = tr("Drag one of the two cut lines.");
        all.back().isDone = [](const Project& before, const Project& now, PageId) {
            return before.rules.clvCut != now.rules.clvCut
                || before.rules.netProfitCut != now.rules.netProfitCut;
        };
        stop(PageId::Stratification, QStringLiteral("customerTable"), tr("By name"),
             tr("No customer is hidden in a total: filter, search, and open one from any list."));
        all.back().attempt = tr("Double-click a customer.");
        all.back().isDone
            = [](const Project&, const Project&, PageId page) { return page == PageId::Customer; };
        stop(PageId::Customer, QStringLiteral("waysCard"), tr("What would move it up?"),
             tr("For one customer: what made the score, and the smallest changes that lead to a better type, "
                "in "
                "days, orders or money."));
        stop(PageId::WhatIf, QStringLiteral("keepPresent"), tr("What if?"),
             tr("Keep a model under a name, change a weight, and compare the two: who flows from type to "
                "type, "
                "and how sure each type is."));
        stop(PageId::Services, QStringLiteral("servicesByType"), tr("Who gets which service?"),
             tr("What follows from the types: the services of today beside those you decide, with cost and "
                "hours. "
                "Playbooks, campaigns and the watch list come after."));
        stop(PageId::Reports, QStringLiteral("saveReport"), tr("Take it along"),
             tr("Reports that a board can check. From here on: F1 tells about any page, and Shift+F1 why a "
                "figure "
                "is what it is."));
        return all;
    }
};

} // namespace

std::vector<TourStep> tourSteps()
{
    return Words::steps();
}

} // namespace strata
