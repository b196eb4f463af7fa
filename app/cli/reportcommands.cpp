#include "app/cli/commands.h"
#include "core/method/customerhistory.h"
#include "core/method/evaluate.h"
#include "core/storage/exportfile.h"
#include "core/storage/projectstore.h"
#include "core/transform/sincelast.h"
#include "ui/customer/customersheet.h"
#include "ui/growth/campaignreport.h"
#include "ui/report/customerexport.h"
#include "ui/report/masking.h"
#include "ui/report/segmentreport.h"
#include "ui/services/servicesreport.h"
#include "ui/track/tracksheet.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string_view>

namespace strata::cli {

namespace {

std::string output(const Arguments& arguments, const std::string& ending)
{
    const auto path = arguments.value("-o");
    if (!path)
        throw UsageError("Say where to write it: -o FILE" + ending + ".");
    if (!path->ends_with(ending))
        throw UsageError("The file to write must end in " + ending + ".");
    return *path;
}

void write(const std::string& path, const QByteArray& bytes)
{
    if (const Status status = writeExportedFile(pathOf(path), bytes); !status)
        fail(status.error());
}

// Where the customer stood in the newest snapshots, oldest first. One that cannot be read is left out.
std::vector<std::shared_ptr<const PastStandings>> pastOf(const std::string& path, const Project& project)
{
    constexpr std::size_t most = 6; // more do not fit on the page
    std::vector<std::shared_ptr<const PastStandings>> past;
    if (project.snapshots.empty())
        return past;
    auto store = ProjectStore::open(pathOf(path), OpenMode::ReadOnly);
    if (!store)
        fail(store.error());
    const std::size_t first = project.snapshots.size() - std::min(most, project.snapshots.size());
    for (std::size_t i = first; i < project.snapshots.size(); ++i)
        if (const Result<Snapshot> snapshot = (*store)->snapshot(project.snapshots[i].id))
            past.push_back(std::make_shared<const PastStandings>(*snapshot, project.dataset->customers));
    if (const Status status = (*store)->close(ProjectStore::Unpublished::Discard); !status)
        fail(status.error());
    return past;
}

Result<QByteArray> reportOnCustomer(const std::string& path, const Project& project,
                                    const Evaluation& evaluation, const ReportOptions& options,
                                    const std::string& id)
{
    const std::vector<std::string>& ids = project.dataset->customers.ids;
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        throw Failure("There is no customer with the number \"" + id + "\".");
    const auto customer = std::size_t(found - ids.begin());
    const QString mask = options.maskNames
        ? pseudonyms(project.dataset->customers, options.maskKey)[qsizetype(customer)]
        : QString();
    const CustomerStanding now = standingOf(project, evaluation.results, customer);
    return customerSheet({project, evaluation.metrics, evaluation.scores, evaluation.results, customer,
                          historyMoments(now, pastOf(path, project), customer), mask},
                         options.paper);
}

Result<QByteArray> reportOnCampaign(const Project& project, const Evaluation& evaluation,
                                    const ReportOptions& options, const std::optional<std::string>& name)
{
    const std::vector<Campaign>& campaigns = project.growth->campaigns;
    if (campaigns.empty())
        throw Failure("The project has no campaigns.");
    if (!name && campaigns.size() > 1)
        throw UsageError("Say which campaign: --campaign NAME.");
    const auto found = std::find_if(campaigns.begin(), campaigns.end(), [&name](const Campaign& one) {
        return !name || one.name == *name || one.id == *name;
    });
    if (found == campaigns.end())
        throw Failure("There is no campaign \"" + *name + "\".");
    return campaignReport(project, evaluation.metrics, *found, options.paper);
}

constexpr std::string_view kKinds[] = {"segments", "customer", "services", "campaign", "since-last-time"};

std::string kindsInWords()
{
    std::string words;
    for (const std::string_view kind : kKinds)
        words += (words.empty()                               ? ""
                      : kind == kKinds[std::size(kKinds) - 1] ? " or "
                                                              : ", ")
            + std::string(kind);
    return words;
}

// From the snapshot that the present is usually set against to now.
Result<QByteArray> reportSinceLastTime(const std::string& path, const Project& project,
                                       const Evaluation& evaluation, const ReportOptions& options)
{
    const auto usual
        = usualSnapshot(project.snapshots, evaluation.metrics.asOf, project.dataset->customers.size());
    if (!usual)
        throw Failure("There is no snapshot to compare with: take one with snapshot PROJECT, or refresh.");
    auto store = ProjectStore::open(pathOf(path), OpenMode::ReadOnly);
    if (!store)
        fail(store.error());
    Result<Snapshot> snapshot = (*store)->snapshot(project.snapshots[*usual].id);
    (void)(*store)->close(ProjectStore::Unpublished::Discard);
    if (!snapshot)
        fail(snapshot.error());
    keepForTracking(*snapshot);
    const Result<SinceLast> since
        = sinceLast(std::make_shared<const Snapshot>(std::move(*snapshot)), project,
                    std::make_shared<const MetricTable>(evaluation.metrics),
                    std::make_shared<const ScoreTable>(evaluation.scores), evaluation.results);
    if (!since)
        fail(since.error());
    TrackSheet sheet{*since, project.tracking->rules, project.name, project.currency};
    if (options.maskNames)
        sheet.nameOf = [names = pseudonyms(project.dataset->customers, options.maskKey)](
                           const Snapshot&, std::size_t place) { return names[qsizetype(place)]; };
    return trackSheet(sheet, options.paper);
}

int reportCommand(const Arguments& arguments)
{
    if (arguments.positional().size() != 2)
        throw UsageError("Name the project and the kind of report: report PROJECT segments -o FILE.pdf.");
    const std::string& kind = arguments.positional()[1];
    if (std::find(std::begin(kKinds), std::end(kKinds), kind) == std::end(kKinds))
        throw UsageError("There is no report \"" + kind + "\"; choose " + kindsInWords() + ".");
    const std::optional<std::string> customer = arguments.value("--customer");
    if (kind == "customer" && !customer)
        throw UsageError("Say which customer: --customer ID.");
    if (kind != "customer" && customer)
        throw UsageError("--customer goes with the report customer.");
    const std::optional<std::string> campaign = arguments.value("--campaign");
    if (kind != "campaign" && campaign)
        throw UsageError("--campaign goes with the report campaign.");
    const std::string path = output(arguments, ".pdf");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    if (options.maskNames && kind == "campaign")
        throw UsageError("The report campaign names its customers; leave --mask-names out.");
    options.paper = arguments.choice("--paper", {"a4", "letter"}) == "letter" ? Paper::Letter : Paper::A4;
    Project project = loadProject(arguments.positional()[0]);
    const Evaluation evaluation = evaluateFor(project, arguments);
    const Result<QByteArray> pdf = [&]() -> Result<QByteArray> {
        if (kind == "customer")
            return reportOnCustomer(arguments.positional()[0], project, evaluation, options, *customer);
        if (kind == "services")
            return servicesReport(project, evaluation.results, evaluation.metrics.asOf, options.paper);
        if (kind == "campaign")
            return reportOnCampaign(project, evaluation, options, campaign);
        if (kind == "since-last-time")
            return reportSinceLastTime(arguments.positional()[0], project, evaluation, options);
        return segmentReport(project, evaluation, options);
    }();
    if (!pdf)
        fail(pdf.error());
    write(path, *pdf);
    return 0;
}

int exportCommand(const Arguments& arguments)
{
    const std::string path = output(arguments, ".csv");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    write(path, customersCsv(project, evaluation, options));
    return 0;
}

} // namespace

std::vector<Command> reportCommands()
{
    std::vector<Option> options = evaluationOptions();
    options.push_back({"-o", "FILE", "the file to write"});
    options.push_back({"--mask-names", "", "pseudonyms instead of customers' names"});
    std::vector<Option> reportOptions = options;
    reportOptions.push_back({"--paper", "a4|letter", "a4 where not given"});
    reportOptions.push_back({"--customer", "ID", "whom the report customer is about"});
    reportOptions.push_back({"--campaign", "NAME", "which one the report campaign is about"});
    return {
        {"report", "PROJECT segments|customer|services|campaign|since-last-time -o FILE.pdf",
         "what the types, one customer, the services, a campaign or the time since say, as PDF",
         reportOptions, reportCommand},
        {"export", "PROJECT -o FILE.csv", "every customer with scores, type and metrics", options,
         exportCommand},
    };
}

} // namespace strata::cli
