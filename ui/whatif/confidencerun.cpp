#include "ui/whatif/confidencerun.h"

#include "core/method/votes.h"
#include "core/method/weightdraws.h"
#include "ui/workshop.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

constexpr int kSoonMs = 250; // after a change of the debate, which does not change the results

// Alphabetical as the person's language has it; a customer without a name goes by the number.
std::vector<std::int32_t> ranksOfNames(const Customers& customers)
{
    const std::size_t n = customers.size();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        const bool hasName = i < customers.names.size() && !customers.names[i].empty();
        keys.push_back(
            collator.sortKey(QString::fromStdString(hasName ? customers.names[i] : customers.ids[i])));
    }
    std::vector<std::int32_t> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        const int apart = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return apart != 0 ? apart < 0 : a < b;
    });
    std::vector<std::int32_t> ranks(n, 0);
    for (std::size_t k = 0; k < n; ++k)
        ranks[std::size_t(order[k])] = std::int32_t(k);
    return ranks;
}

bool isSameVote(const Debate& a, const Debate& b)
{
    return a.rounds == b.rounds && a.participants == b.participants;
}

} // namespace

ConfidenceRun& ConfidenceRun::of(Workshop& workshop)
{
    auto* run = workshop.findChild<ConfidenceRun*>(QString(), Qt::FindDirectChildrenOnly);
    return run ? *run : *new ConfidenceRun(workshop);
}

ConfidenceRun::ConfidenceRun(Workshop& workshop)
    : QObject(&workshop)
    , m_workshop(workshop)
    , m_debate(workshop.project().debate)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_isSettled = true;
        drawIfDue();
    });
    m_background.setWatcher(
        [this](std::uint64_t done, std::uint64_t total) { emit progressed(done, total); });
    const auto unsettle = [this] {
        m_isSettled = false;
        m_soon.stop();
        outdate();
    };
    connect(&workshop, &Workshop::resultsChanged, this, unsettle);
    connect(&workshop, &Workshop::recalculating, this, [unsettle](bool isRunning) {
        if (isRunning)
            unsettle();
    });
    connect(&workshop, &Workshop::settled, this, [this] {
        m_isSettled = true;
        drawIfDue();
    });
    connect(&workshop, &Workshop::projectChanged, this, &ConfidenceRun::followDebate);
    followDebate();
    m_soon.start(); // nothing may have changed since the workshop settled
}

std::vector<int> ConfidenceRun::rounds() const
{
    return roundsToDrawBetween(m_workshop.project());
}

QString ConfidenceRun::sourceText(const ConfidenceQuestion& question)
{
    return question.source == WeightSource::BetweenBallots
        ? tr("between the ballots of round %1").arg(question.round)
        : tr("over all weights");
}

void ConfidenceRun::ask(const ConfidenceQuestion& question)
{
    m_isChosen = m_isChosen || question.source != m_question.source || question.round != m_question.round;
    if (question == m_question)
        return;
    m_question = question;
    if (!outdate())
        emit changed();
    drawIfDue();
}

void ConfidenceRun::setSureAt(double share)
{
    share = std::clamp(share, 0.5, 1.0);
    if (share == m_sureAt)
        return;
    m_sureAt = share;
    if (m_state == State::Ready)
        summarize();
    emit changed();
}

void ConfidenceRun::setWatched(const QObject* by, bool isWatched)
{
    if (isWatched)
        m_watchers.insert(by);
    else
        m_watchers.erase(by);
    drawIfDue();
    if (m_watchers.empty() && m_state == State::Drawing) // one who goes may make room for another who comes
        QTimer::singleShot(0, this, [this] {
            if (m_watchers.empty() && m_state == State::Drawing)
                outdate();
        });
}

bool ConfidenceRun::hasCustomers() const
{
    return m_workshop.project().dataset->customers.size() > 0;
}

// A question that was asked of ballots keeps to its round; one that nobody chose goes with the last round.
void ConfidenceRun::followDebate()
{
    const Shared<Debate>& now = m_workshop.project().debate;
    const bool isOther = &*now != &*m_debate && !isSameVote(*now, *m_debate);
    m_debate = now;
    const std::vector<int> known = rounds();
    ConfidenceQuestion next = m_question;
    const bool isGone = next.source == WeightSource::BetweenBallots
        && std::find(known.begin(), known.end(), next.round) == known.end();
    if (isGone)
        m_isChosen = false;
    if (!m_isChosen) {
        next.source = known.empty() ? WeightSource::AllWeights : WeightSource::BetweenBallots;
        next.round = known.empty() ? 0 : known.back();
    }
    const bool isAsked = next != m_question;
    m_question = next;
    if (isAsked || (isOther && m_question.source == WeightSource::BetweenBallots)) {
        if (!outdate())
            emit changed();
        if (m_isSettled)
            m_soon.start();
    } else if (isOther) {
        emit changed(); // there may be more rounds to choose from
    }
}

bool ConfidenceRun::outdate()
{
    const std::shared_ptr<const Dataset> dataset = m_workshop.project().dataset;
    if (m_ranked != dataset) { // closed, or replaced: the names go with it
        m_ranked.reset();
        m_nameRanks.reset();
    }
    const bool isSeen = m_seen.lock() == dataset;
    m_seen = dataset;
    if (m_state == State::Waiting && isSeen)
        return false;
    m_background.cancel();
    m_answer.reset();
    m_summary = {};
    m_state = State::Waiting;
    emit changed();
    return true;
}

void ConfidenceRun::stop()
{
    if (m_state != State::Drawing)
        return;
    m_background.cancel();
    m_state = State::Stopped;
    emit changed();
}

void ConfidenceRun::drawAgain()
{
    if (m_state == State::Drawing)
        return;
    outdate();
    drawIfDue();
}

void ConfidenceRun::drawIfDue()
{
    const std::size_t customers = m_workshop.results().types.size();
    const bool isThere = customers > 0 && customers == m_workshop.project().dataset->customers.size()
        && m_workshop.scores().columns.size() == metricCount(m_workshop.project().framework)
        && !m_workshop.isRecalculating();
    // Also while a hand rests: that the gesture ends there is told to nobody.
    if (m_state == State::Waiting && m_isSettled && !m_watchers.empty() && isThere)
        start();
}

void ConfidenceRun::start()
{
    m_state = State::Drawing;
    emit changed();
    emit progressed(0, std::uint64_t(m_question.draws));
    m_background.start([this, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                        scores = m_workshop.sharedScores(), question = m_question, sureAt = m_sureAt,
                        known = m_ranked == m_workshop.project().dataset ? m_nameRanks : nullptr](
                           const Progress& progress) -> std::function<void()> {
        Result<Confidence> drawn = confidence(project, *metrics, *scores, question, progress);
        if (!drawn) {
            const bool isCancelled = drawn.error().code == ErrorCode::Cancelled;
            return [this, isCancelled] {
                m_state = isCancelled ? State::Stopped : State::Failed;
                emit changed();
            };
        }
        auto answer = std::make_shared<const Confidence>(std::move(*drawn));
        const ConfidenceSummary summary = summaryOf(*answer, *metrics, sureAt);
        const auto ranks = known
            ? known
            : std::make_shared<const std::vector<std::int32_t>>(ranksOfNames(project.dataset->customers));
        return [this, answer, summary, sureAt, ranks, dataset = project.dataset] {
            m_answer = answer;
            m_ranked = dataset;
            m_nameRanks = ranks;
            m_summary = summary;
            m_state = State::Ready;
            if (sureAt != m_sureAt)
                summarize();
            emit changed();
        };
    });
}

void ConfidenceRun::summarize()
{
    m_summary = summaryOf(*m_answer, m_workshop.metrics(), m_sureAt);
}

} // namespace strata
