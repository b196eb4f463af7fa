#include "ui/workshop.h"

#include "core/method/liveresults.h"
#include "core/method/rated.h"
#include "ui/background.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace strata {

namespace {

// What has to be computed again, each stage with all that follow.
enum class Stage
{
    Nothing,
    Types,
    Scores,
    Ratings,
    Metrics
};

// What is signed stays as it is: the scenarios themselves, and the present model while it is one of them.
// Locks of sliders are no part of a model, but nothing can be dragged either.
bool breaksSignature(const Project& before, const Project& next)
{
    if (isModelLocked(before) && next.scenario == before.scenario
        && (next.framework != before.framework || next.rules != before.rules || next.rates != before.rates))
        return true;
    if (next.scenarios != before.scenarios)
        for (const Scenario& signedOff : *before.scenarios)
            if (const Scenario* kept = findScenario(next, signedOff.id);
                signedOff.isSigned() && (!kept || *kept != signedOff))
                return true;
    return next.scenario != before.scenario && isModelLocked(next)
        && !isSameModel(next, *presentScenario(next));
}

bool sameInputOfScores(const Project& a, const Project& b)
{
    if (a.framework.factors.size() != b.framework.factors.size())
        return false;
    for (std::size_t f = 0; f < a.framework.factors.size(); ++f) {
        const auto& left = a.framework.factors[f].metrics;
        const auto& right = b.framework.factors[f].metrics;
        if (left.size() != right.size())
            return false;
        for (std::size_t m = 0; m < left.size(); ++m)
            if (left[m].id != right[m].id || left[m].value != right[m].value
                || left[m].missing != right[m].missing
                || isLeftOut(a.framework.factors[f], left[m]) != isLeftOut(b.framework.factors[f], right[m]))
                return false;
    }
    // Statuses (New, Inactive, Excluded) decide who is ranked, so they are part of the scores.
    return a.overrides == b.overrides && a.rules.newMonths == b.rules.newMonths
        && a.rules.newOrders == b.rules.newOrders && a.rules.inactiveMonths == b.rules.inactiveMonths;
}

// The tables of the results follow the dataset's customers and the framework's rows.
bool sameShape(const Project& a, const Project& b)
{
    const auto& left = a.framework.factors;
    const auto& right = b.framework.factors;
    bool same = a.dataset == b.dataset && left.size() == right.size();
    for (std::size_t f = 0; same && f < left.size(); ++f)
        same = left[f].metrics.size() == right[f].metrics.size();
    return same;
}

Stage firstStale(const Project& before, const Project& now)
{
    if (before.dataset != now.dataset || before.period != now.period || before.rates != now.rates)
        return Stage::Metrics;
    if (before.ratings != now.ratings)
        return Stage::Ratings;
    if (!sameInputOfScores(before, now))
        return Stage::Scores;
    if (before.framework != now.framework || before.rules != now.rules)
        return Stage::Types;
    return Stage::Nothing;
}

// As long as a hand rests between two movements.
constexpr int kRestMs = 150;

// Results with what they were made of. Tables that stay right move on to the next one by sharing, and so does
// the engine of the results while it can follow the project.
struct Shown
{
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;
    std::shared_ptr<const WhaleCurve> whale;
    std::shared_ptr<LiveResults> live;

    const Results& results() const { return live->results(); }

    // Results by the tables, from those of `before` where there are any.
    void bringUpToDate(const Project& project, const std::shared_ptr<LiveResults>& before)
    {
        if (before && before->follows(project, metrics, scores))
            live = before;
        else
            live = std::make_shared<LiveResults>(project, metrics, scores,
                                                 before ? before->take() : Results());
        live->update(project);
    }
};

std::shared_ptr<Shown> evaluationOf(const Project& project)
{
    auto shown = std::make_shared<Shown>();
    MetricTable metrics;
    if (project.dataset) {
        metrics = computeMetrics(*project.dataset, project.period, project.rates);
        addRatings(metrics, *project.ratings, *project.dataset);
    }
    shown->scores = std::make_shared<const ScoreTable>(scoreMetrics(project, metrics));
    shown->whale = std::make_shared<const WhaleCurve>(whaleCurve(project, metrics));
    shown->metrics = std::make_shared<const MetricTable>(std::move(metrics));
    shown->bringUpToDate(project, nullptr);
    return shown;
}

// Above this many rows the metrics take longer than a person should wait for a window.
constexpr std::size_t kRowsOnTheMainThread = 150'000;

std::size_t rowsOf(const Project& project)
{
    return project.dataset->lines.size() + project.dataset->customers.size()
        + project.dataset->payments.size();
}

} // namespace

class Workshop::Private
{
public:
    explicit Private(Workshop* owner)
        : q(owner)
    {
        evaluation = evaluationOf(project);
        computed = project;
        rest.setSingleShot(true);
        rest.setInterval(kRestMs);
        QObject::connect(&rest, &QTimer::timeout, q, &Workshop::settled);
        recompute.setSingleShot(true);
        recompute.setInterval(0);
        QObject::connect(&recompute, &QTimer::timeout, q, [this] { recalculate(); });
    }

    void set(Project next)
    {
        if (next == project)
            return;
        const bool isSameShape = sameShape(next, project);
        project = std::move(next);
        if (isSameShape) {
            recompute.start(); // however many changes come in one turn of the event loop: once
        } else {
            // Views index the results by the project's rows: both change together.
            recompute.stop();
            recalculate();
        }
        emit q->projectChanged();
    }

    void recalculate();
    void recalculateInBackground();
    void showNothing();
    static int placeOf(const std::string& id, const Customers& customers);
    void finish(std::shared_ptr<Shown> next, const Project& of, double ms);

    Workshop* q;
    QUndoStack undo;
    Project project;
    Project computed; // the version that `evaluation` belongs to
    std::shared_ptr<Shown> evaluation;
    QTimer recompute, rest;
    double ms = 0.0;
    bool isRunning = false; // a background recalculation
    std::uint64_t generation = 0; // of the background run that counts; another that comes home is dropped

    bool isRefused(const Project& next)
    {
        if (!breaksSignature(project, next))
            return false;
        const Scenario* signedOff = isModelLocked(project) ? presentScenario(project) : presentScenario(next);
        emit q->projectChanged(); // what was touched shows again what holds
        emit q->refused(
            Workshop::tr("\u201c%1\u201d is signed off and stays as it is; work on a copy to change it.")
                .arg(signedOff ? QString::fromStdString(signedOff->name) : QString()));
        return true;
    }

    std::optional<Project> gestureStart;
    QString gestureText;
    int selected = -1;
    std::string selectedId; // also while the data that have the customer are being replaced
    std::string topic;
    Baseline baseline;
};

namespace {

// The one undo command: the project before and after.
class Change : public QUndoCommand
{
public:
    using Put = std::function<void(const Project&, const QString&)>;

    Change(Project before, Project after, const QString& text, Put put)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_put(std::move(put))
    {
    }

    void undo() override { m_put(m_before, Workshop::tr("Undo %1").arg(text())); }
    void redo() override { m_put(m_after, text()); }

private:
    Project m_before, m_after;
    Put m_put;
};

} // namespace

void Workshop::Private::finish(std::shared_ptr<Shown> next, const Project& of, double milliseconds)
{
    const bool isOtherData = computed.dataset != of.dataset;
    evaluation = std::move(next);
    computed = of;
    ms = milliseconds;
    if (baseline.of != computed.dataset || baseline.types.size() != evaluation->results().types.size()) {
        baseline = {Workshop::tr("since start"), computed.dataset, evaluation->results().types};
        emit q->baselineChanged();
    }
    const int before = selected;
    if (isOtherData)
        selected = placeOf(selectedId, computed.dataset->customers);
    emit q->resultsChanged();
    rest.start();
    if (selected != before)
        emit q->selectedCustomerChanged(selected);
}

// The same customer, wherever the rows of this data have it; -1 for none.
int Workshop::Private::placeOf(const std::string& id, const Customers& customers)
{
    const auto found = std::find(customers.ids.begin(), customers.ids.end(), id);
    return id.empty() || found == customers.ids.end() ? -1 : int(found - customers.ids.begin());
}

// Results of no customer at all stand in while those of another dataset are computed.
void Workshop::Private::showNothing()
{
    Project nothing = project;
    nothing.dataset = std::make_shared<const Dataset>();
    finish(evaluationOf(nothing), nothing, ms);
}

void Workshop::Private::recalculate()
{
    const Stage stage = firstStale(computed, project);
    if (isRunning && !(stage == Stage::Metrics && rowsOf(project) <= kRowsOnTheMainThread)) {
        if (!sameShape(computed, project))
            showNothing();
        return; // when it comes home, whatever has changed since is computed at once
    }
    if (stage == Stage::Nothing) {
        computed = project;
        return;
    }
    if (stage == Stage::Metrics && rowsOf(project) > kRowsOnTheMainThread) {
        if (!sameShape(computed, project))
            showNothing();
        recalculateInBackground();
        return;
    }
    if (isRunning) { // a smaller dataset took the place of the one in work
        ++generation;
        isRunning = false;
        emit q->recalculating(false);
    }
    QElapsedTimer timer;
    timer.start();
    // Results are replaced as a whole; a stage that is still right is shared.
    std::shared_ptr<Shown> next;
    if (stage == Stage::Metrics) {
        next = evaluationOf(project);
    } else {
        next = std::make_shared<Shown>();
        next->metrics = evaluation->metrics;
        next->scores = evaluation->scores;
        next->whale = evaluation->whale;
        if (stage == Stage::Ratings) {
            auto rated = std::make_shared<MetricTable>(*evaluation->metrics);
            addRatings(*rated, *project.ratings, *project.dataset);
            next->metrics = std::move(rated);
        }
        if (stage >= Stage::Scores) {
            next->scores = std::make_shared<const ScoreTable>(scoreMetrics(project, *next->metrics));
            next->whale = std::make_shared<const WhaleCurve>(whaleCurve(project, *next->metrics));
        }
        next->bringUpToDate(project, evaluation->live);
    }
    finish(std::move(next), project, double(timer.nsecsElapsed()) / 1e6);
}

void Workshop::Private::recalculateInBackground()
{
    const std::uint64_t mine = ++generation;
    isRunning = true;
    emit q->recalculating(true);
    workPool().start([this, owner = QPointer<Workshop>(q), mine, of = project] {
        QElapsedTimer timer;
        timer.start();
        auto next = evaluationOf(of);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, owner, mine, of, next, took] {
                if (!owner || mine != generation)
                    return; // a smaller dataset took its place
                isRunning = false;
                // Taken when it is nearer to the present version than what is there.
                if (sameShape(of, project) && firstStale(of, project) <= firstStale(computed, project))
                    finish(next, of, took);
                recompute.stop();
                recalculate();
                if (!isRunning)
                    emit q->recalculating(false);
            },
            Qt::QueuedConnection);
    });
}

Workshop::Workshop(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Workshop::~Workshop() = default;

const Project& Workshop::project() const
{
    return d->project;
}
const MetricTable& Workshop::metrics() const
{
    return *d->evaluation->metrics;
}
const ScoreTable& Workshop::scores() const
{
    return *d->evaluation->scores;
}
const Results& Workshop::results() const
{
    return d->evaluation->results();
}
const WhaleCurve& Workshop::whale() const
{
    return *d->evaluation->whale;
}
std::shared_ptr<const MetricTable> Workshop::sharedMetrics() const
{
    return d->evaluation->metrics;
}
std::shared_ptr<const ScoreTable> Workshop::sharedScores() const
{
    return d->evaluation->scores;
}
double Workshop::recalculationMs() const
{
    return d->ms;
}
bool Workshop::isRecalculating() const
{
    return d->isRunning;
}
QUndoStack* Workshop::undoStack() const
{
    return &d->undo;
}

void Workshop::load(const Project& project)
{
    d->gestureStart.reset();
    d->undo.clear();
    selectCustomer(-1);
    setTopic({});
    d->baseline = {};
    d->set(project);
    if (d->recompute.isActive()) { // another shape is computed already
        d->recompute.stop();
        d->recalculate();
    }
}

void Workshop::edit(Project next, const QString& text)
{
    if (d->gestureStart)
        endGesture();
    if (!presentScenario(next))
        next.scenario.clear(); // it was taken away
    if (next == d->project || d->isRefused(next))
        return;
    d->undo.push(
        new Change(d->project, std::move(next), text, [this](const Project& project, const QString& label) {
            d->gestureStart.reset();
            d->set(project);
            emit committed(label);
        }));
}

void Workshop::beginGesture(const QString& text)
{
    if (d->gestureStart)
        endGesture();
    d->gestureStart = d->project;
    d->gestureText = text;
}

bool Workshop::isInGesture() const
{
    return d->gestureStart.has_value();
}

const Project& Workshop::gestureStart() const
{
    return d->gestureStart ? *d->gestureStart : d->project;
}

void Workshop::tick(Project next)
{
    // An undo in the middle of a drag ends it; what still comes from the hand would be no step.
    if (d->gestureStart && !d->isRefused(next))
        d->set(std::move(next));
}

void Workshop::endGesture()
{
    if (!d->gestureStart)
        return;
    Project after = d->project;
    Project before = std::move(*d->gestureStart);
    d->gestureStart.reset();
    if (after == before)
        return; // a drag that comes home leaves no step
    d->undo.push(new Change(std::move(before), std::move(after), d->gestureText,
                            [this](const Project& project, const QString& label) {
                                d->gestureStart.reset();
                                d->set(project);
                                emit committed(label);
                            }));
}

void Workshop::cancelGesture()
{
    if (!d->gestureStart)
        return;
    Project before = std::move(*d->gestureStart);
    d->gestureStart.reset();
    d->set(std::move(before));
}

void Workshop::signOff(const QString& name, const QString& signers)
{
    if (d->gestureStart)
        endGesture();
    emit aboutToSignOff();
    d->undo.clear();
    d->set(withSignOff(d->project, name.toStdString(), signers.toStdString(),
                       QDateTime::currentMSecsSinceEpoch()));
    emit committed(tr("Sign off %1").arg(name));
}

const std::string& Workshop::topic() const
{
    return d->topic;
}

void Workshop::setTopic(const std::string& topic)
{
    if (topic == d->topic)
        return;
    d->topic = topic;
    emit topicChanged();
}

const Baseline& Workshop::baseline() const
{
    return d->baseline;
}

void Workshop::setBaseline(const QString& name)
{
    setBaseline({name, d->computed.dataset, d->evaluation->results().types});
}

void Workshop::setBaseline(Baseline baseline)
{
    d->baseline = std::move(baseline);
    emit baselineChanged();
}

int Workshop::selectedCustomer() const
{
    return d->selected;
}

void Workshop::selectCustomer(int index)
{
    if (index < -1 || index >= int(d->project.dataset->customers.size()))
        index = -1;
    d->selectedId = index < 0 ? std::string() : d->project.dataset->customers.ids[std::size_t(index)];
    if (index == d->selected)
        return;
    d->selected = index;
    emit selectedCustomerChanged(index);
}

} // namespace strata
