#include "ui/projector/projectorslide.h"

#include "core/method/homework.h"
#include "core/method/votes.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/projector/weightslide.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <string_view>

namespace strata {

namespace {

using Row = ProjectorSlide::Row;
using Tone = ProjectorSlide::Tone;

// A share of customers from which a metric counts as there.
constexpr double kEnough = 0.95;

// How many of those at the table have placed dots; where nobody is, the team together.
struct DotTurnout
{
    int placed = 0, people = 0;
    bool areAll() const { return placed == people; }
};

DotTurnout dotTurnout(const Debate& debate)
{
    const auto hasPlaced = [&debate](const std::string& participant) {
        for (const FactorCandidate& candidate : debate.brainstorm.candidates)
            for (const Dots& dots : candidate.dots)
                if (dots.participant == participant && dots.count > 0)
                    return true;
        return false;
    };
    DotTurnout turnout;
    for (const Participant& one : debate.participants) {
        if (one.hasLeft)
            continue;
        ++turnout.people;
        turnout.placed += hasPlaced(one.id) ? 1 : 0;
    }
    if (turnout.people == 0) {
        turnout.people = 1;
        turnout.placed = hasPlaced({}) ? 1 : 0;
    }
    return turnout;
}

class SlideMaker
{
    Q_DECLARE_TR_FUNCTIONS(strata::ProjectorSlide)

public:
    explicit SlideMaker(const Workshop& workshop)
        : m_workshop(workshop)
        , m_project(workshop.project())
        , m_debate(*workshop.project().debate)
    {
    }

    ProjectorSlide make(PageId page) const
    {
        switch (page) {
        case PageId::Planning:
            return planning();
        case PageId::Factors:
            return factors();
        case PageId::Metrics:
            return metrics();
        case PageId::Ratings:
            return ratings();
        case PageId::Ballots:
            if (const Round* round = hiddenRound())
                return turnout(*round);
            return weightSlide(m_workshop);
        case PageId::Weights:
        case PageId::Disagreement:
            return weightSlide(m_workshop);
        case PageId::Homework:
            return homework();
        case PageId::Stratification:
        case PageId::Customer:
        case PageId::Ranking:
        case PageId::WhatIf:
        case PageId::FlipCurves:
        case PageId::Confidence:
        case PageId::Services:
        case PageId::Actions:
        case PageId::Playbooks:
        case PageId::Growth:
        case PageId::Campaigns:
        case PageId::Track:
        case PageId::Signals:
        case PageId::Watchlist:
            return stratification();
        case PageId::Data:
        case PageId::Accounts:
        case PageId::Costs:
        case PageId::Gaps:
        case PageId::Reports:
            break;
        }
        return overview();
    }

private:
    bool hasCustomers() const { return !m_workshop.results().types.empty(); }

    // The newest round, while its votes are not to be seen.
    const Round* hiddenRound() const
    {
        const Round* last = nullptr;
        for (const Round& round : m_debate.rounds)
            if (!last || round.number > last->number)
                last = &round;
        return last && !last->isRevealed() ? last : nullptr;
    }

    int peopleAtTheTable() const
    {
        return int(std::count_if(m_debate.participants.begin(), m_debate.participants.end(),
                                 [](const Participant& one) { return !one.hasLeft; }));
    }

    ProjectorSlide overview() const
    {
        ProjectorSlide slide;
        slide.title = format::text(m_project.name);
        slide.hasTypes = hasCustomers();
        if (!slide.hasTypes)
            slide.lead = tr("The customers' data are not here yet.");
        return slide;
    }

    ProjectorSlide stratification() const
    {
        ProjectorSlide slide;
        slide.title = tr("Which type is each customer?");
        slide.hasTypes = slide.hasMatrix = slide.isMatrixLarge = hasCustomers();
        addMovers(slide, m_workshop);
        if (!slide.hasTypes)
            slide.lead = tr("The customers' data are not here yet.");
        return slide;
    }

    ProjectorSlide turnout(const Round& round) const
    {
        int voted = 0;
        for (const Participant& one : m_debate.participants)
            voted += !one.hasLeft && countedBallot(round, one.id) ? 1 : 0;
        ProjectorSlide slide;
        //: how many people have cast a ballot: "Round 2: 3 of 5 have voted"
        slide.message
            = tr("Round %1: %2 of %3 have voted").arg(round.number).arg(voted).arg(peopleAtTheTable());
        return slide;
    }

    ProjectorSlide planning() const
    {
        ProjectorSlide slide;
        slide.title = tr("What are we here for?");
        slide.lead = format::text(m_debate.purpose);
        std::vector<Row> rows;
        int minute = m_debate.startMinute;
        bool hasCurrent = false;
        for (const AgendaBlock& block : m_debate.agenda) {
            Row row;
            row.text = format::text(block.title);
            //: when a block of the agenda begins, and how long it takes
            row.value = tr("%1, %2 min").arg(format::clock(minute), format::number(block.minutes));
            row.tone = Tone::Quiet;
            row.isDone = block.isDone;
            row.isCurrent = !block.isDone && !hasCurrent;
            hasCurrent = hasCurrent || row.isCurrent;
            minute += block.minutes;
            rows.push_back(std::move(row));
        }
        if (!rows.empty())
            slide.columns.push_back(std::move(rows));
        return slide;
    }

    static int dotsOf(const FactorCandidate& candidate)
    {
        int sum = 0;
        for (const Dots& dots : candidate.dots)
            sum += dots.count;
        return sum;
    }

    ProjectorSlide factors() const
    {
        ProjectorSlide slide;
        slide.title = tr("What makes a customer valuable?");
        const Brainstorm& brainstorm = m_debate.brainstorm;
        int ideas = 0;
        std::set<std::string> people;
        for (const FactorCandidate& candidate : brainstorm.candidates)
            for (const Idea& idea : candidate.ideas)
                if (!idea.participant.empty()) {
                    ++ideas;
                    people.insert(idea.participant);
                }
        if (!brainstorm.isRevealed && ideas > 0) {
            //: %1 "14 ideas", %2 "5 people"
            slide.message
                = tr("%1 from %2 so far")
                      .arg(tr("%Ln idea(s)", nullptr, ideas), tr("%Ln person(s)", nullptr, int(people.size())));
            return slide;
        }

        std::vector<Row> rows;
        const auto add = [&rows](const std::string& name, Axis axis, int dots) {
            Row row;
            row.text = format::text(name);
            row.dots = dots;
            row.value = dots > 0 ? format::number(dots) : axisName(axis);
            row.tone = dots > 0 ? Tone::Plain : Tone::Quiet;
            rows.push_back(std::move(row));
        };
        if (brainstorm.isRevealed && !brainstorm.candidates.empty()) {
            // Totals that change while people place theirs one by one would say whose dots they are.
            const DotTurnout turnout = dotTurnout(m_debate);
            slide.hasIdeas = true;
            slide.hasDots = turnout.areAll();
            std::vector<const FactorCandidate*> order;
            for (const FactorCandidate& candidate : brainstorm.candidates)
                order.push_back(&candidate);
            if (slide.hasDots)
                std::stable_sort(order.begin(), order.end(),
                                 [](const auto* a, const auto* b) { return dotsOf(*a) > dotsOf(*b); });
            else if (turnout.placed > 0)
                //: dots of a vote, and how many people have given theirs: "2 of 5 have placed their dots"
                slide.lead = tr("%1 of %2 have placed their dots").arg(turnout.placed).arg(turnout.people);
            for (const FactorCandidate* candidate : order)
                add(candidate->name, candidate->axis, slide.hasDots ? dotsOf(*candidate) : 0);
        } else {
            for (const Factor& factor : m_project.framework.factors)
                add(factor.name, factor.axis, 0);
        }
        if (!rows.empty())
            slide.columns.push_back(std::move(rows));
        return slide;
    }

    Row metricRow(const Metric& metric) const
    {
        Row row;
        row.text = metricName(metric.id);
        const MetricPlan* plan = findMetricPlan(m_debate, metric.id);
        switch (plan ? plan->availability : Availability::Unsaid) {
        case Availability::HaveNow:
            row.value = tr("have now");
            row.tone = Tone::Good;
            return row;
        case Availability::CanDerive:
            row.value = tr("can derive");
            row.tone = Tone::Good;
            return row;
        case Availability::CouldCollect:
            row.value = tr("could collect");
            row.tone = Tone::Warning;
            return row;
        case Availability::Cannot:
            row.value = tr("cannot get");
            row.tone = Tone::Bad;
            return row;
        case Availability::Unsaid:
            break;
        }
        const MetricColumn* column = m_workshop.metrics().find(metric.id);
        const auto all = double(m_workshop.metrics().customers);
        const double share = column && all > 0
            ? double(std::count(column->present.begin(), column->present.end(), 1)) / all
            : 0.0;
        if (all == 0) {
            row.value = tr("open");
            row.tone = Tone::Quiet;
        } else if (share >= kEnough) {
            row.value = tr("in the data");
            row.tone = Tone::Good;
        } else if (share > 0.0) {
            row.value = tr("%1 of customers").arg(format::percent(share, 0));
            row.tone = Tone::Warning;
        } else {
            row.value = tr("not in the data");
            row.tone = Tone::Bad;
        }
        return row;
    }

    ProjectorSlide metrics() const
    {
        ProjectorSlide slide;
        slide.title = tr("Which metrics show it?");
        for (const Axis axis : {Axis::CustomerLifetimeValue, Axis::NetProfit}) {
            std::vector<Row> rows;
            for (const Factor& factor : m_project.framework.factors) {
                if (factor.axis != axis)
                    continue;
                Row head;
                head.text = format::text(factor.name);
                head.isHead = true;
                rows.push_back(std::move(head));
                for (const Metric& metric : factor.metrics)
                    rows.push_back(metricRow(metric));
            }
            if (!rows.empty())
                slide.columns.push_back(std::move(rows));
        }
        return slide;
    }

    ProjectorSlide ratings() const
    {
        ProjectorSlide slide;
        slide.title = tr("What does no invoice show?");
        std::vector<Row> rows;
        for (const RatedQuality& quality : m_project.ratings->qualities) {
            Row row;
            row.text = format::text(quality.name);
            row.value = format::text(quality.question);
            row.tone = Tone::Quiet;
            rows.push_back(std::move(row));
        }
        if (!rows.empty())
            slide.columns.push_back(std::move(rows));
        return slide;
    }

    ProjectorSlide homework() const
    {
        ProjectorSlide slide;
        slide.title = tr("Does the model agree with what we know?");
        const Homework& homework = m_debate.homework;
        if (!homework.isRevealed) {
            const std::set<std::string_view> accounts(homework.accounts.begin(), homework.accounts.end());
            slide.message = accounts.empty()
                ? tr("No accounts are chosen yet")
                : tr("%Ln account(s) to sort into types", nullptr, int(accounts.size()));
            return slide;
        }
        slide.hasHomework = true;
        const HomeworkComparison comparison = compareHomework(m_project, m_workshop.results());
        std::vector<Row> rows;
        const auto add = [&rows](const QString& text, const QString& value, Tone tone) {
            Row row;
            row.text = text;
            row.value = value;
            row.tone = tone;
            rows.push_back(std::move(row));
        };
        const auto countOf = [&comparison](AccountComparison::Agreement agreement) {
            return int(std::count_if(comparison.accounts.begin(), comparison.accounts.end(),
                                     [agreement](const auto& one) { return one.agreement == agreement; }));
        };
        const int all = int(comparison.accounts.size());
        add(tr("Accounts sorted beforehand"),
            tr("%1 of %2").arg(all - countOf(AccountComparison::Unsorted)).arg(all), Tone::Plain);
        add(tr("The model agrees with most of us"),
            comparison.of > 0 ? tr("%1 of %2, %3")
                                    .arg(format::number(comparison.agreed), format::number(comparison.of),
                                         format::percent(double(comparison.agreed) / comparison.of, 0))
                              : format::missing(),
            Tone::Good);
        const auto addOpen = [&](const QString& text, AccountComparison::Agreement agreement) {
            const int count = countOf(agreement);
            add(text, format::number(count), count > 0 ? Tone::Warning : Tone::Quiet);
        };
        addOpen(tr("The model differs from most of us"), AccountComparison::Differs);
        addOpen(tr("We are divided ourselves"), AccountComparison::Divided);
        slide.columns.push_back(std::move(rows));
        return slide;
    }

    const Workshop& m_workshop;
    const Project& m_project;
    const Debate& m_debate;
};

} // namespace

ProjectorSlide projectorSlide(const Workshop& workshop, PageId page)
{
    return SlideMaker(workshop).make(page);
}

bool withdrawHidden(ProjectorSlide& slide, const Debate& debate)
{
    bool isChanged = false;
    if (slide.votesOf > 0 && !revealedRound(debate, slide.votesOf)) {
        for (ProjectorSlide::Bar& bar : slide.bars)
            bar.votes.clear();
        slide.votesNote.clear();
        slide.votesOf = 0;
        isChanged = true;
    }
    const bool areIdeasHidden = slide.hasIdeas && !debate.brainstorm.isRevealed;
    const bool areDotsHidden = slide.hasDots && !dotTurnout(debate).areAll();
    const bool isHomeworkHidden = slide.hasHomework && !debate.homework.isRevealed;
    if (areIdeasHidden || areDotsHidden || isHomeworkHidden) { // the order of the rows tells the dots, too
        slide.columns.clear();
        slide.lead.clear();
        slide.hasIdeas = slide.hasDots = slide.hasHomework = false;
        isChanged = true;
    }
    return isChanged;
}

} // namespace strata
