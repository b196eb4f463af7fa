#include "core/gaps/book.h"

#include "core/method/overrides.h"

#include <algorithm>
#include <cmath>

namespace strata {

GapProgress::GapProgress(const Progress& progress, std::uint64_t total)
    : m_progress(progress)
    , m_total(total)
{
}

bool GapProgress::add(std::uint64_t done)
{
    m_done = std::min(m_done + done, m_total);
    if (!m_isStopped)
        m_isStopped = !goOn(m_progress, m_done, m_total);
    return !m_isStopped;
}

namespace {

Day lastImport(const Project& project)
{
    Day last = kNoDay; // before every day
    for (const ImportBatch& import : project.imports)
        last = std::max(last, import.date);
    return last;
}

} // namespace

GapBook::GapBook(const Project& ofProject, const MetricTable& ofMetrics)
    : project(ofProject)
    , dataset(*ofProject.dataset)
    , metrics(ofMetrics)
    , lines(dataset.lines)
    , customers(dataset.customers.size())
    , isExcluded(dataset.customers.size())
{
    for (const PlacedOverride& placed : placeOverrides(project, customers))
        isExcluded[placed.customer] = placed.type == CustomerType::Excluded;

    const Day imported = lastImport(project);
    futureAfter = isKnown(project.period.asOf) ? project.period.asOf : imported;
    isFutureImpossible = !isKnown(project.period.asOf);
    if (isKnown(project.period.asOf) && (!isKnown(imported) || imported <= project.period.asOf))
        isFutureImpossible = true;
}

void FoundRows::addLine(std::size_t line, Amount net)
{
    ++m_finding.rows;
    m_net += net;
    if (m_finding.lines.size() < kMostRows)
        m_finding.lines.push_back(std::uint32_t(line));
}

void FoundRows::addCustomer(std::size_t customer, const MetricTable& metrics)
{
    ++m_finding.rows;
    if (customer < metrics.netSales.size() && isKnown(metrics.netSales[customer]))
        m_net += metrics.netSales[customer];
    if (m_finding.customers.size() < kMostRows)
        m_finding.customers.push_back(std::int32_t(customer));
}

void FoundRows::addMonth(Day month, double net)
{
    ++m_finding.rows;
    m_monthNet += net;
    m_finding.months.push_back(month);
}

Finding FoundRows::finding(FindingKind kind, Severity severity, WideSum sales) const
{
    Finding finding = m_finding;
    finding.kind = kind;
    finding.key = findingKey(kind);
    finding.severity = severity;
    finding.net = currencyUnits(m_net) + m_monthNet;
    finding.shareOfSales = sales > 0 ? std::abs(finding.net) / currencyUnits(sales) : 0.0;
    return finding;
}

double currencyUnits(WideSum amount)
{
    return double(amount) / double(kAmountUnit);
}

std::int32_t monthNumber(Day day)
{
    const CivilDate date = civilOf(day);
    return date.year * 12 + date.month - 1;
}

Day firstOfMonth(std::int32_t month)
{
    return dayOf({month / 12, month % 12 + 1, 1});
}

} // namespace strata
