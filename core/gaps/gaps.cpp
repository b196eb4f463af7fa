#include "core/gaps/gaps.h"

#include "core/gaps/book.h"

#include <algorithm>
#include <array>

namespace strata {

namespace {

// In the order of FindingKind.
constexpr std::array<const char*, kFindingCount> kFindingKeys = {"lines-without-customer",
                                                                 "lines-without-date",
                                                                 "lines-unreadable",
                                                                 "several-currencies",
                                                                 "lines-without-cost",
                                                                 "zero-cost",
                                                                 "zero-prices",
                                                                 "negative-prices",
                                                                 "positive-returns",
                                                                 "credits",
                                                                 "credit-rebill-pairs",
                                                                 "repeated-lines",
                                                                 "future-dates",
                                                                 "future-as-of",
                                                                 "outliers",
                                                                 "paid-before-invoice",
                                                                 "one-off-orders",
                                                                 "partial-first-year",
                                                                 "without-sales",
                                                                 "nameless-customers",
                                                                 "uncounted-accounts",
                                                                 "likely-duplicates",
                                                                 "empty-months",
                                                                 "thin-months"};

// More rejected lines than this, and sales cannot be believed.
constexpr double kMostRejected = 0.05;

std::string keyOfImport(FindingKind kind, std::int64_t batch)
{
    return std::string(findingKey(kind)) + "/" + std::to_string(batch);
}

void addRejected(const Project& project, const std::vector<RejectedRows>& rejected, DataGaps& gaps)
{
    for (const RejectedRows& rows : rejected) {
        if (rows.rows == 0)
            continue;
        const std::string key = keyOfImport(rows.kind, rows.batch);
        auto found = std::find_if(gaps.findings.begin(), gaps.findings.end(),
                                  [&](const Finding& finding) { return finding.key == key; });
        if (found == gaps.findings.end()) {
            Finding finding;
            finding.kind = rows.kind;
            finding.key = key;
            finding.batch = rows.batch;
            found = gaps.findings.insert(found, std::move(finding));
        }
        found->rows += rows.rows;
        const auto import = std::find_if(project.imports.begin(), project.imports.end(),
                                         [&](const ImportBatch& one) { return one.batch == rows.batch; });
        const bool isMuch
            = import != project.imports.end() && double(found->rows) > kMostRejected * double(import->read);
        found->severity = isMuch ? Severity::Serious : Severity::Warning;
    }
}

// How a source's recipe keeps the currencies that were accepted as they stand.
constexpr const char* kMixedCurrencies = "mixed-currencies";

void addCurrencies(const Project& project, DataGaps& gaps)
{
    for (const ImportBatch& import : project.imports)
        for (const auto& [name, currencies] : import.recipe->options) {
            if (name != kMixedCurrencies)
                continue;
            Finding finding;
            finding.kind = FindingKind::SeveralCurrencies;
            finding.key = keyOfImport(finding.kind, import.batch);
            finding.severity = Severity::Serious;
            finding.rows = import.accepted;
            finding.batch = import.batch;
            finding.detail = currencies;
            gaps.findings.push_back(std::move(finding));
        }
}

} // namespace

DataGaps assessGaps(const Project& project, const MetricTable& metrics,
                    const std::vector<RejectedRows>& rejected, const Progress& progress)
{
    GapBook book(project, metrics);
    DataGaps gaps;
    gaps.customers = std::uint64_t(std::count(book.isExcluded.begin(), book.isExcluded.end(), 0));
    gaps.shareOfSalesWithCost = metrics.shareOfSalesWithCost;
    addRejected(project, rejected, gaps);
    addCurrencies(project, gaps);

    // Two passes over the lines for themselves, one by account, one for the metrics; and the customers.
    GapProgress steps(progress, 4 * std::uint64_t(book.lines.size()) + book.customers + 1);
    checkLines(book, gaps, steps);
    if (!steps.isStopped())
        checkMonths(book, gaps);
    if (!steps.isStopped())
        checkAccounts(book, gaps, steps);
    if (!steps.isStopped()) {
        checkCustomers(book, gaps);
        if (steps.add(book.customers)) {
            checkMetrics(book, gaps);
            steps.add(book.lines.size() + 1);
        }
    }

    std::stable_sort(gaps.findings.begin(), gaps.findings.end(), [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity > b.severity
            : a.kind != b.kind          ? a.kind < b.kind
                                        : a.batch < b.batch;
    });
    return gaps;
}

const char* findingKey(FindingKind kind)
{
    return kFindingKeys[std::size_t(kind)];
}

std::string metricGapKey(const std::string& metric)
{
    return "metric/" + metric;
}

std::size_t openGaps(const DataGaps& gaps, const std::vector<GapTask>& tasks)
{
    const auto isDone = [&](const std::string& key) {
        return std::any_of(tasks.begin(), tasks.end(),
                           [&](const GapTask& task) { return task.isDone && task.gap == key; });
    };
    const auto metrics = std::count_if(gaps.metrics.begin(), gaps.metrics.end(), [&](const MetricGap& gap) {
        return gap.state != GapState::Ready && !isDone(metricGapKey(gap.metric));
    });
    const auto findings
        = std::count_if(gaps.findings.begin(), gaps.findings.end(), [&](const Finding& finding) {
              return finding.severity != Severity::Note && !isDone(finding.key);
          });
    return std::size_t(metrics + findings);
}

} // namespace strata
