#include "ui/growth/growthrun.h"

#include "ui/workshop.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

// Alphabetical as the person's language has it; a customer without a name goes by the number.
std::vector<std::int32_t> ranksOfNames(const Customers& customers,
                                       const std::vector<CustomerPotential>& small)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(small.size());
    for (const CustomerPotential& one : small) {
        const auto i = std::size_t(one.customer);
        const bool hasName = i < customers.names.size() && !customers.names[i].empty();
        keys.push_back(
            collator.sortKey(QString::fromStdString(hasName ? customers.names[i] : customers.ids[i])));
    }
    std::vector<std::int32_t> order(small.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        const int apart = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return apart != 0 ? apart < 0 : small[std::size_t(a)].customer < small[std::size_t(b)].customer;
    });
    std::vector<std::int32_t> ranks(small.size(), 0);
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[std::size_t(order[place])] = std::int32_t(place);
    return ranks;
}

} // namespace

GrowthRun& GrowthRun::of(Workshop& workshop)
{
    auto* run = workshop.findChild<GrowthRun*>(QString(), Qt::FindDirectChildrenOnly);
    return run ? *run : *new GrowthRun(workshop);
}

GrowthRun::GrowthRun(Workshop& workshop)
    : QObject(&workshop)
    , m_workshop(workshop)
    , m_isSettled(!workshop.isRecalculating())
    , m_rules(workshop.project().growth->rules)
    , m_trackRules(workshop.project().tracking->rules)
{
    m_background.setWatcher(
        [this](std::uint64_t done, std::uint64_t total) { emit progressed(done, total); });
    connect(&workshop, &Workshop::resultsChanged, this, [this] {
        m_isSettled = false;
        outdate();
    });
    connect(&workshop, &Workshop::settled, this, [this] {
        m_isSettled = true;
        computeIfDue();
    });
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        const Project& project = m_workshop.project();
        if (project.growth->rules == m_rules && project.tracking->rules == m_trackRules)
            return;
        m_rules = project.growth->rules;
        m_trackRules = project.tracking->rules;
        outdate();
        computeIfDue();
    });
}

bool GrowthRun::hasCustomers() const
{
    return m_workshop.project().dataset->customers.size() > 0;
}

const Potentials* GrowthRun::answer() const
{
    return m_answer && m_answer->dataset == m_workshop.project().dataset ? &m_answer->potentials : nullptr;
}

const CustomerPotential* GrowthRun::of(int customer) const
{
    if (!answer() || customer < 0 || std::size_t(customer) >= m_answer->places.size())
        return nullptr;
    const std::int32_t place = m_answer->places[std::size_t(customer)];
    return place < 0 ? nullptr : &m_answer->potentials.customers[std::size_t(place)];
}

const GrowthRun::Fields* GrowthRun::fields() const
{
    return m_fieldsOf.lock() == m_workshop.project().dataset ? m_fields.get() : nullptr;
}

void GrowthRun::setWatched(const QObject* by, bool isWatched)
{
    if (isWatched)
        m_watchers.insert(by);
    else
        m_watchers.erase(by);
    if (m_watchers.empty() && m_state == State::Computing) {
        m_background.cancel();
        m_state = State::Waiting;
    }
    computeIfDue();
}

void GrowthRun::outdate()
{
    m_background.cancel();
    m_error.reset();
    const bool isNews = m_state != State::Waiting;
    m_state = State::Waiting;
    if (m_answer && m_answer->dataset != m_workshop.project().dataset)
        m_answer.reset();
    if (isNews)
        emit changed();
}

void GrowthRun::computeIfDue()
{
    if (m_state == State::Waiting && m_isSettled && !m_watchers.empty() && hasCustomers()
        && !m_workshop.isRecalculating()
        && m_workshop.metrics().customers == m_workshop.project().dataset->customers.size())
        start();
}

void GrowthRun::start()
{
    m_state = State::Computing;
    m_background.start([this, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                        results = m_workshop.results(), fields = this->fields() ? m_fields : nullptr](
                           const Progress& progress) mutable -> std::function<void()> {
        if (!fields) { // all texts of all fields are looked at for them
            const Customers& customers = project.dataset->customers;
            fields = std::make_shared<const Fields>(
                Fields{suggestedFields(customers), industryFields(customers), sizeFields(customers)});
        }
        Result<Potentials> potentials = potentialsOf(project, *metrics, results, progress);
        if (!potentials) {
            if (potentials.error().code == ErrorCode::Cancelled)
                return {};
            return [this, error = potentials.error(), fields, dataset = project.dataset] {
                m_fields = fields;
                m_fieldsOf = dataset;
                m_state = State::Failed;
                m_error = error;
                m_answer.reset();
                emit changed();
            };
        }
        auto answer = std::make_shared<Answer>();
        answer->dataset = project.dataset;
        answer->potentials = std::move(*potentials);
        answer->places.assign(project.dataset->customers.size(), -1);
        const std::vector<CustomerPotential>& small = answer->potentials.customers;
        for (std::size_t place = 0; place < small.size(); ++place)
            answer->places[std::size_t(small[place].customer)] = std::int32_t(place);
        answer->nameRanks = ranksOfNames(project.dataset->customers, small);
        return [this, answer, fields] {
            m_fields = fields;
            m_fieldsOf = answer->dataset;
            m_answer = answer;
            m_state = State::Ready;
            emit changed();
        };
    });
    emit changed();
}

void GrowthRun::stop()
{
    if (m_state != State::Computing)
        return;
    m_background.cancel();
    m_state = State::Stopped;
    emit changed();
}

void GrowthRun::again()
{
    if (m_state != State::Stopped)
        return;
    m_state = State::Waiting;
    computeIfDue();
    emit changed();
}

} // namespace strata
