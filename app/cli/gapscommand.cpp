#include "app/cli/commands.h"
#include "app/cli/csvtable.h"
#include "app/cli/output.h"
#include "core/gaps/gaps.h"
#include "core/gaps/gaptext.h"
#include "core/method/catalogue.h"
#include "core/method/evaluate.h"
#include "core/storage/projectstore.h"
#include "ui/gaps/assessment.h"

#include <algorithm>
#include <charconv>

// What stands in the way of measuring what the team chose, as a text to read, a table, or data.

namespace strata::cli {

namespace {

// Everything the three formats print.
struct Assessment
{
    Project project;
    Day asOf = kNoDay;
    DataGaps gaps;

    const GapTask* task(const std::string& key) const
    {
        const std::vector<GapTask>& tasks = *project.gapTasks;
        const auto found
            = std::find_if(tasks.begin(), tasks.end(), [&](const GapTask& one) { return one.gap == key; });
        return found == tasks.end() ? nullptr : &*found;
    }

    // Who gets what a metric lacks, until when: as planned for the metric, or as its gap's task says.
    std::pair<std::string, Day> metricOwner(const std::string& metric) const
    {
        std::pair<std::string, Day> owner{{}, kNoDay};
        if (const MetricPlan* plan = findMetricPlan(*project.debate, metric))
            owner = {plan->owner, plan->due};
        if (const GapTask* one = task(metricGapKey(metric))) {
            if (owner.first.empty())
                owner.first = one->owner;
            if (!isKnown(owner.second))
                owner.second = one->due;
        }
        return owner;
    }
};

Assessment assess(const Arguments& arguments)
{
    auto store = ProjectStore::open(pathOf(onlyProject(arguments)), OpenMode::ReadOnly);
    if (!store)
        fail(store.error());
    Assessment assessment;
    Project& project = assessment.project;
    project = (*store)->project();
    const std::vector<RejectedRows> rejected = rejectedRows(**store, project);
    if (const Status status = (*store)->close(ProjectStore::Unpublished::Discard); !status)
        fail(status.error());

    const Evaluation evaluation = evaluateFor(project, arguments);
    assessment.asOf = evaluation.metrics.asOf;
    assessment.gaps = assessGaps(project, evaluation.metrics, rejected);
    return assessment;
}

std::string metricName(const std::string& id)
{
    const MetricInfo* info = findMetric(id);
    return info ? info->name : id;
}

std::string causes(const MetricGap& gap)
{
    std::string text;
    for (const GapCause& cause : gap.causes)
        text += (text.empty() ? "" : "; ") + causeSentence(cause);
    return text;
}

std::string monthText(Day month)
{
    return isoDate(month).substr(0, 7);
}

// --- json ---

std::string twoDecimals(double amount)
{
    char text[400]; // the largest double has 309 digits
    const auto written = std::to_chars(text, text + sizeof text, amount, std::chars_format::fixed, 2);
    const std::string number(text, written.ptr);
    return number == "-0.00" ? "0.00" : number;
}

std::string dayJson(Day day)
{
    return isKnown(day) ? jsonText(isoDate(day)) : "null";
}

std::string causeJson(const GapCause& cause)
{
    return "{\"reason\":" + jsonText(gapReasonKey(cause.reason))
        + ",\"customers\":" + std::to_string(cause.customers) + ",\"detail\":" + jsonText(cause.detail)
        + ",\"day\":" + dayJson(cause.day) + "}";
}

std::string metricJson(const Assessment& assessment, const MetricGap& gap)
{
    std::string out = "{\"id\":" + jsonText(gap.metric) + ",\"factor\":" + jsonText(gap.factor)
        + ",\"origin\":" + jsonText(metricOriginKey(gap.origin)) + ",\"state\":"
        + jsonText(gapStateKey(gap.state)) + ",\"covered\":" + std::to_string(gap.covered) + ",\"customers\":"
        + std::to_string(gap.customers) + ",\"salesCovered\":" + shortest(gap.salesCovered) + ",\"causes\":[";
    for (std::size_t i = 0; i < gap.causes.size(); ++i)
        out += (i ? "," : "") + causeJson(gap.causes[i]);
    const auto [owner, due] = assessment.metricOwner(gap.metric);
    return out + "],\"owner\":" + jsonText(owner) + ",\"due\":" + dayJson(due) + "}";
}

std::string findingJson(const Assessment& assessment, const Finding& finding)
{
    const GapTask* task = assessment.task(finding.key);
    return "{\"key\":" + jsonText(finding.key) + ",\"severity\":" + jsonText(severityKey(finding.severity))
        + ",\"rows\":" + std::to_string(finding.rows) + ",\"net\":" + twoDecimals(finding.net)
        + ",\"shareOfSales\":" + shortest(finding.shareOfSales)
        + ",\"what\":" + jsonText(findingSentence(finding, assessment.project.currency)) + ",\"do\":"
        + jsonText(findingAdvice(finding.kind)) + ",\"owner\":" + jsonText(task ? task->owner : std::string())
        + ",\"due\":" + dayJson(task ? task->due : kNoDay)
        + ",\"done\":" + (task && task->isDone ? "true" : "false") + "}";
}

std::string monthJson(const MonthCompleteness& month)
{
    return "{\"month\":" + jsonText(monthText(month.month)) + ",\"lines\":" + std::to_string(month.lines)
        + ",\"net\":" + twoDecimals(month.net) + ",\"credits\":" + std::to_string(month.credits)
        + ",\"withCost\":" + shortest(month.withCost) + ",\"withProduct\":" + shortest(month.withProduct)
        + ",\"withCategory\":" + shortest(month.withCategory) + ",\"withDue\":" + shortest(month.withDue)
        + ",\"withPaid\":" + shortest(month.withPaid) + "}";
}

template <typename List, typename Json> std::string array(const List& list, const Json& json)
{
    std::string out = "[";
    for (const auto& one : list)
        out += (out.size() > 1 ? "," : "") + json(one);
    return out + "]";
}

std::string asJson(const Assessment& assessment)
{
    const DataGaps& gaps = assessment.gaps;
    return "{\"asOf\":" + dayJson(assessment.asOf) + ",\"customers\":" + std::to_string(gaps.customers)
        + ",\"shareOfSalesWithCost\":" + shortest(gaps.shareOfSalesWithCost)
        + ",\"open\":" + std::to_string(openGaps(gaps, *assessment.project.gapTasks)) + ",\"metrics\":"
        + array(gaps.metrics, [&](const MetricGap& gap) { return metricJson(assessment, gap); })
        + ",\"findings\":"
        + array(gaps.findings, [&](const Finding& finding) { return findingJson(assessment, finding); })
        + ",\"months\":" + array(gaps.months, monthJson) + "}\n";
}

// --- csv ---

std::string asCsv(const Assessment& assessment)
{
    Table table(
        {"kind", "id", "state", "covered", "customers", "rows", "net", "share", "detail", "owner", "due"});
    const auto count = [&](bool isThere, std::uint64_t number) {
        if (isThere)
            table.integer(static_cast<long long>(number));
        else
            table.missing();
    };
    const auto text = [&](const std::string& cell) {
        if (cell.empty())
            table.missing();
        else
            table.text(cell);
    };
    for (const MetricGap& gap : assessment.gaps.metrics) {
        const auto [owner, due] = assessment.metricOwner(gap.metric);
        table.text("metric");
        table.text(gap.metric);
        table.text(gapStateKey(gap.state));
        count(true, gap.covered);
        count(true, gap.customers);
        table.missing();
        table.missing();
        table.number(gap.salesCovered);
        table.text(causes(gap));
        text(owner);
        text(isoDate(due));
        table.endRow();
    }
    for (const Finding& finding : assessment.gaps.findings) {
        const GapTask* task = assessment.task(finding.key);
        table.text("finding");
        table.text(finding.key);
        table.text(task && task->isDone ? "done" : severityKey(finding.severity));
        table.missing();
        count(!finding.customers.empty(), finding.rows);
        count(true, finding.rows);
        table.number(finding.net);
        table.number(finding.shareOfSales);
        table.text(findingSentence(finding, assessment.project.currency));
        text(task ? task->owner : std::string());
        text(task ? isoDate(task->due) : std::string());
        table.endRow();
    }
    for (const MonthCompleteness& month : assessment.gaps.months) {
        table.text("month");
        table.text(monthText(month.month));
        for (int i = 0; i < 3; ++i)
            table.missing();
        count(true, month.lines);
        table.number(month.net);
        table.missing();
        table.text(std::to_string(month.credits) + " credits; with cost " + percentText(month.withCost)
                   + ", product " + percentText(month.withProduct) + ", category "
                   + percentText(month.withCategory) + ", due date " + percentText(month.withDue)
                   + ", paid date " + percentText(month.withPaid));
        table.missing();
        table.missing();
        table.endRow();
    }
    return table.csv();
}

// --- text ---

std::size_t widthOf(const std::string& utf8)
{
    return std::size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(std::string text, std::size_t width, bool right = false)
{
    if (const std::size_t has = widthOf(text); has < width)
        text.insert(right ? 0 : text.size(), width - has, ' ');
    return text;
}

std::string taskText(const std::string& owner, Day due, bool isDone)
{
    if (isDone)
        return "Done";
    if (owner.empty() && !isKnown(due))
        return {};
    return (owner.empty() ? "Somebody" : owner) + (isKnown(due) ? ", until " + isoDate(due) : "");
}

std::string metricsText(const Assessment& assessment)
{
    std::size_t names = 6, sources = 6;
    for (const MetricGap& gap : assessment.gaps.metrics) {
        names = std::max(names, widthOf(metricName(gap.metric)));
        sources = std::max(sources, widthOf(originText(gap)));
    }
    std::string out = padded("Metric", names + 2) + padded("Source", sources + 2)
        + padded("Customers", 10, true) + padded("Sales", 12, true) + "  State    What was found\n";
    for (const MetricGap& gap : assessment.gaps.metrics) {
        const double covered = gap.customers ? double(gap.covered) / double(gap.customers) : 0.0;
        std::string state = gapStateKey(gap.state);
        state[0] = char(state[0] - 'a' + 'A');
        out += padded(metricName(gap.metric), names + 2) + padded(originText(gap), sources + 2)
            + padded(percentText(covered), 10, true) + padded(percentText(gap.salesCovered), 12, true) + "  "
            + padded(state, 9) + causes(gap) + "\n";
        const std::string behind(names + sources + 37, ' ');
        for (const GapCause& cause : gap.causes)
            if (const std::string advice = causeAdvice(cause); !advice.empty())
                out += behind + "To do: " + advice + "\n";
        const auto [owner, due] = assessment.metricOwner(gap.metric);
        const GapTask* task = assessment.task(metricGapKey(gap.metric));
        if (const std::string who = taskText(owner, due, task && task->isDone); !who.empty())
            out += behind + who + "\n";
    }
    return out;
}

std::string findingsText(const Assessment& assessment)
{
    if (assessment.gaps.findings.empty())
        return "Nothing else was found.\n";
    std::string out;
    for (const Finding& finding : assessment.gaps.findings) {
        std::string severity = severityKey(finding.severity);
        severity[0] = char(severity[0] - 'a' + 'A');
        out += padded(severity, 9) + findingSentence(finding, assessment.project.currency) + ".\n"
            + std::string(9, ' ') + "To do: " + findingAdvice(finding.kind) + "\n";
        if (const GapTask* task = assessment.task(finding.key))
            if (const std::string who = taskText(task->owner, task->due, task->isDone); !who.empty())
                out += std::string(9, ' ') + who + "\n";
    }
    return out;
}

std::string monthsText(const Assessment& assessment)
{
    static constexpr const char* kHeads[]
        = {"Lines", "Net sales", "Credits", "Cost", "Product", "Category", "Due date", "Paid"};
    constexpr std::size_t kWidth = 13;
    std::string out = padded("Month", 7);
    for (const char* head : kHeads)
        out += padded(head, kWidth, true);
    out += "\n";
    for (const MonthCompleteness& month : assessment.gaps.months) {
        out += monthText(month.month) + padded(groupedNumber(double(month.lines)), kWidth, true)
            + padded(groupedNumber(month.net), kWidth, true)
            + padded(groupedNumber(double(month.credits)), kWidth, true);
        for (const double share :
             {month.withCost, month.withProduct, month.withCategory, month.withDue, month.withPaid})
            out += padded(month.lines ? percentText(share) : "-", kWidth, true);
        out += "\n";
    }
    return out;
}

std::string asText(const Assessment& assessment)
{
    const Project& project = assessment.project;
    const DataGaps& gaps = assessment.gaps;
    const std::size_t lines = project.dataset->totals ? std::size_t(project.dataset->totals->lines)
                                                      : project.dataset->lines.size();
    const std::size_t open = openGaps(gaps, *project.gapTasks);
    std::string out = project.name
        + (isKnown(assessment.asOf) ? ", as of " + isoDate(assessment.asOf) : std::string()) + ", "
        + project.currency + "\n" + groupedNumber(double(gaps.customers)) + " customers, "
        + groupedNumber(double(lines)) + " invoice lines; " + percentText(gaps.shareOfSalesWithCost)
        + " of sales have a cost of goods; " + groupedNumber(double(open))
        + (open == 1 ? " gap is open.\n\n" : " gaps are open.\n\n");
    out += metricsText(assessment) + "\n" + findingsText(assessment);
    return gaps.months.empty() ? out : out + "\n" + monthsText(assessment);
}

int gapsCommand(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", {"text", "json", "csv"});
    const Assessment assessment = assess(arguments);
    const std::string text = format == "json" ? asJson(assessment)
        : format == "csv"                     ? asCsv(assessment)
                                              : asText(assessment);
    print(text);
    return 0;
}

} // namespace

std::vector<RejectedRows> rejectedRows(const ProjectStore& store, const Project& project)
{
    std::vector<RejectedRows> rejected;
    for (const ImportBatch& import : project.imports) {
        if (import.rejected == 0)
            continue;
        const Result<ImportReport> report = store.importReport(import.batch);
        if (!report)
            fail(report.error());
        for (const RejectedRows& rows : rejectedRowsOf(*report, import))
            rejected.push_back(rows);
    }
    return rejected;
}

std::vector<Command> gapsCommands()
{
    std::vector<Option> options = evaluationOptions();
    options.push_back({"--format", "text|json|csv", "text where not given", false});
    return {
        {"gaps", "PROJECT", "what the data lack for what the team chose to measure", options, gapsCommand}};
}

} // namespace strata::cli
