#include "ui/projector/projectorslide.h"

#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/projector/weightslide.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace strata {

namespace {

using Row = ProjectorSlide::Row;
using Tone = ProjectorSlide::Tone;

// A share of customers from which a metric counts as there.
constexpr double kEnough = 0.95;

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
            return stratification();
        case PageId::Data:
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
            const QTime begins = QTime(0, 0).addSecs(minute % (24 * 60) * 60);
            //: when a block of the agenda begins, and how long it takes
            row.value
                = tr("%1, %2 min")
                      .arg(QLocale().toString(begins, QLocale::ShortFormat), format::number(block.minutes));
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
                      .arg(tr("%n idea(s)", nullptr, ideas), tr("%n person(s)", nullptr, int(people.size())));
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
            std::vector<const FactorCandidate*> order;
            for (const FactorCandidate& candidate : brainstorm.candidates)
                order.push_back(&candidate);
            std::stable_sort(order.begin(), order.end(),
                             [](const auto* a, const auto* b) { return dotsOf(*a) > dotsOf(*b); });
            for (const FactorCandidate* candidate : order)
                add(candidate->name, candidate->axis, dotsOf(*candidate));
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
        std::map<std::string_view, std::size_t> accounts; // customer by id
        for (const std::string& id : homework.accounts)
            accounts.emplace(id, 0);
        if (!homework.isRevealed) {
            slide.message = tr("%n account(s) to sort into types", nullptr, int(accounts.size()));
            if (accounts.empty())
                slide.message = tr("No accounts are chosen yet");
            return slide;
        }
        std::map<std::string_view, std::size_t> known;
        const std::vector<std::string>& ids = m_project.dataset->customers.ids;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (accounts.count(ids[i]))
                known.emplace(ids[i], i);

        // Per account: how many people see the model's type, and how many another.
        std::map<std::size_t, std::pair<int, int>> saidOf;
        const std::vector<std::uint8_t>& types = m_workshop.results().types;
        for (const HomeworkAnswer& answer : homework.answers) {
            const auto found = known.find(answer.customerId);
            if (found == known.end() || found->second >= types.size())
                continue;
            auto& [same, other] = saidOf[found->second];
            ++(types[found->second] == std::uint8_t(answer.type) ? same : other);
        }
        int answers = 0, agreed = 0, mostly = 0, split = 0;
        for (const auto& [customer, said] : saidOf) {
            answers += said.first + said.second;
            agreed += said.first;
            mostly += said.first > said.second ? 1 : 0;
            split += said.first <= said.second ? 1 : 0;
        }
        std::vector<Row> rows;
        const auto add = [&rows](const QString& text, const QString& value, Tone tone) {
            Row row;
            row.text = text;
            row.value = value;
            row.tone = tone;
            rows.push_back(std::move(row));
        };
        add(tr("Accounts sorted beforehand"), format::number(double(saidOf.size())), Tone::Plain);
        add(tr("Answers that say what the model says"),
            answers > 0 ? tr("%1 of %2, %3")
                              .arg(format::number(agreed), format::number(answers),
                                   format::percent(double(agreed) / answers, 0))
                        : format::missing(),
            Tone::Plain);
        add(tr("Accounts where most people agree with the model"), format::number(mostly), Tone::Good);
        add(tr("Accounts to talk about"), format::number(split), Tone::Warning);
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

} // namespace strata
