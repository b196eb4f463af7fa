#include "ui/gaps/assessment.h"

#include "core/method/catalogue.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace strata {

std::vector<RejectedRows> rejectedRowsOf(const ImportReport& report, const ImportBatch& import)
{
    if (import.kind != TableKind::InvoiceLines && import.kind != TableKind::Totals)
        return {};
    const RejectedCounts counts = rejectedCounts(report);
    std::vector<RejectedRows> rows;
    const auto add = [&](FindingKind kind, std::uint64_t count) {
        if (count > 0)
            rows.push_back({import.batch, kind, count});
    };
    add(FindingKind::LinesWithoutCustomer, counts.noCustomer + counts.unknownCustomer);
    add(FindingKind::LinesWithoutDate, counts.noDate);
    add(FindingKind::LinesUnreadable, counts.noAmount + counts.repeated + counts.other);
    return rows;
}

std::shared_ptr<const MetricTable> neededMetrics(const MetricTable& metrics, const Project& project)
{
    auto table = std::make_shared<MetricTable>();
    table->customers = metrics.customers;
    table->asOf = metrics.asOf;
    table->windowStart = metrics.windowStart;
    table->firstSale = metrics.firstSale;
    table->lastSale = metrics.lastSale;
    table->lifetimeOrders = metrics.lifetimeOrders;
    table->netSales = metrics.netSales;
    table->grossMargin = metrics.grossMargin;
    table->netProfit = metrics.netProfit;
    table->shareOfSalesWithCost = metrics.shareOfSalesWithCost;
    table->hasLines = metrics.hasLines;
    const std::vector<Factor>& factors = project.framework.factors;
    for (const MetricColumn& column : metrics.columns)
        if (isFieldMetric(column.id)
            || std::any_of(factors.begin(), factors.end(), [&column](const Factor& factor) {
                   return std::any_of(factor.metrics.begin(), factor.metrics.end(),
                                      [&column](const Metric& metric) { return metric.id == column.id; });
               }))
            table->columns.push_back(column);
    return table;
}

GapAssessment::GapAssessment(Workshop& workshop, ProjectSession& session, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(250);
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        emit progress(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(m_rest, &QTimer::timeout, this, &GapAssessment::look);
    connect(&workshop, &Workshop::projectChanged, m_rest, qOverload<>(&QTimer::start));
    connect(&workshop, &Workshop::resultsChanged, m_rest, qOverload<>(&QTimer::start));
    connect(&workshop, &Workshop::recalculating, m_rest, qOverload<>(&QTimer::start));
    connect(&session, &ProjectSession::opened, this, [this] {
        forget();
        m_rest->start();
    });
    connect(&session, &ProjectSession::closed, this, &GapAssessment::forget);
    m_rest->start();
}

bool GapAssessment::isOfNow() const
{
    return m_of == m_workshop.project().dataset;
}

void GapAssessment::forget()
{
    m_background.cancel();
    m_rejected.clear(); // another file counts its imports from the start
    m_isFetching = false;
    m_isStopped = false;
    ++m_opened;
    m_key.reset();
    m_gaps = {};
    m_of = std::make_shared<const Dataset>();
    m_rest->stop();
    emit looking(m_session.isOpen() && m_workshop.project().dataset->customers.size() > 0);
    emit assessed();
}

void GapAssessment::stop()
{
    m_background.cancel();
    m_rest->stop();
    m_key = keyOf(m_workshop.project());
    m_isStopped = true;
    emit looking(false);
    emit stopped();
}

void GapAssessment::lookAgain()
{
    m_isStopped = false;
    m_key.reset();
    look();
}

GapAssessment::Key GapAssessment::keyOf(const Project& project) const
{
    Key key{project.dataset,   project.period,  project.rates,   {},
            project.overrides, project.ratings, project.imports, m_rejected.size()};
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics)
            if (!isLeftOut(factor, metric))
                key.metrics.push_back(factor.id + '/' + metric.id);
    return key;
}

void GapAssessment::look()
{
    const Project& project = m_workshop.project();
    if (m_workshop.isInGesture())
        return m_rest->start(); // the hand comes to rest first
    if (m_workshop.isRecalculating() || m_workshop.metrics().customers != project.dataset->customers.size())
        return; // it tells when it is done
    fetchReports();
    if (m_isFetching)
        return;
    Key key = keyOf(project);
    if (m_key && *m_key == key)
        return;
    m_key = std::move(key);
    m_isStopped = false; // something else to look through
    if (project.dataset->customers.size() == 0) {
        m_background.cancel();
        m_gaps = {};
        m_of = project.dataset;
        emit looking(false);
        return emit assessed();
    }
    std::vector<RejectedRows> rejected;
    for (const ImportBatch& import : project.imports)
        if (const auto rows = m_rejected.find(import.batch); rows != m_rejected.end())
            rejected.insert(rejected.end(), rows->second.begin(), rows->second.end());
    emit looking(true);
    m_background.start([this, project, rejected,
                        metrics = neededMetrics(m_workshop.metrics(), project)](const Progress& watch) {
        auto gaps = std::make_shared<DataGaps>(assessGaps(project, *metrics, rejected, watch));
        return [this, gaps, of = project.dataset] {
            m_gaps = std::move(*gaps);
            m_of = of;
            emit looking(false);
            emit assessed();
        };
    });
}

// Only imports that turned rows away have something to tell.
void GapAssessment::fetchReports()
{
    std::vector<ImportBatch> wanted;
    for (const ImportBatch& import : m_workshop.project().imports)
        if (import.rejected > 0 && !m_rejected.count(import.batch))
            wanted.push_back(import);
    StoreThread* thread = m_session.store();
    if (wanted.empty() || m_isFetching || !thread)
        return;
    m_isFetching = true;
    emit looking(true);
    thread->run([wanted, opened = m_opened, guard = QPointer<GapAssessment>(this)](ProjectStore& store) {
        auto found = std::make_shared<std::map<std::int64_t, std::vector<RejectedRows>>>();
        for (const ImportBatch& import : wanted) {
            const Result<ImportReport> report = store.importReport(import.batch);
            (*found)[import.batch] = report ? rejectedRowsOf(*report, import) : std::vector<RejectedRows>();
        }
        // Back by way of the application, which outlives both; the guard is only read on its own thread.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, found, opened] {
                if (!guard || guard->m_opened != opened)
                    return;
                guard->m_isFetching = false;
                guard->m_rejected.merge(*found);
                if (guard->m_isStopped)
                    guard->m_key = guard->keyOf(guard->m_workshop.project());
                else
                    guard->look();
            },
            Qt::QueuedConnection);
    });
}

} // namespace strata
