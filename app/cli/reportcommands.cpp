#include "app/cli/commands.h"
#include "app/cli/sheetscommand.h"
#include "core/method/customerhistory.h"
#include "core/method/evaluate.h"
#include "core/storage/exportfile.h"
#include "core/storage/projectstore.h"
#include "core/transform/sincelast.h"
#include "ui/customer/customersheet.h"
#include "ui/growth/campaignreport.h"
#include "ui/help/runsheet.h"
#include "ui/languages.h"
#include "ui/paper/maskedtext.h"
#include "ui/report/executivereport.h"
#include "ui/report/masking.h"
#include "ui/report/minutesreport.h"
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
    const QStringList masks
        = options.maskNames ? pseudonyms(project.dataset->customers, options.maskKey) : QStringList();
    return campaignReport(project, evaluation.metrics, *found, options.paper, {}, masks);
}

constexpr std::string_view kKinds[] = {"executive", "segments", "customer",        "customers", "services",
                                       "campaign",  "minutes",  "since-last-time", "runsheet"};

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
    const Customers& customers = project.dataset->customers;
    const QStringList names = options.maskNames ? pseudonyms(customers, options.maskKey) : QStringList();
    std::string& called = snapshot->info.name;
    called = NameMask(customers, names)(QString::fromStdString(called)).toStdString();
    const Result<SinceLast> since
        = sinceLast(std::make_shared<const Snapshot>(std::move(*snapshot)), project,
                    std::make_shared<const MetricTable>(evaluation.metrics),
                    std::make_shared<const ScoreTable>(evaluation.scores), evaluation.results);
    if (!since)
        fail(since.error());
    TrackSheet sheet{*since, project.tracking->rules, project.name, project.currency, *project.logo};
    if (options.maskNames)
        sheet.nameOf = [names](const Snapshot&, std::size_t place) { return names[qsizetype(place)]; };
    return trackSheet(sheet, options.paper);
}

// What the imports turned away, for the data gaps.
std::vector<RejectedRows> rejectedOf(const std::string& path, const Project& project)
{
    auto store = ProjectStore::open(pathOf(path), OpenMode::ReadOnly);
    if (!store)
        fail(store.error());
    std::vector<RejectedRows> rejected = rejectedRows(**store, project);
    if (const Status status = (*store)->close(ProjectStore::Unpublished::Discard); !status)
        fail(status.error());
    return rejected;
}

int reportCommand(const Arguments& arguments)
{
    if (arguments.positional().size() != 2)
        throw UsageError("Name the project and the kind of report: report PROJECT executive -o FILE.pdf.");
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
    checkSheetsOptions(arguments, kind == "customers");
    const bool isFolder = arguments.has("--folder");
    const std::string path = isFolder ? std::string() : output(arguments, ".pdf");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    options.withVoters = arguments.has("--with-voters");
    if (options.maskNames && (kind == "services" || kind == "runsheet"))
        throw UsageError("The report " + kind + " takes no --mask-names.");
    if (options.withVoters && kind != "minutes")
        throw UsageError("--with-voters goes with the report minutes.");
    options.paper = arguments.choice("--paper", {"a4", "letter"}) == "letter" ? Paper::Letter : Paper::A4;
    const LanguageScope spoken(languageOf(arguments));
    Project project = loadProject(arguments.positional()[0]);
    const Evaluation evaluation = evaluateFor(project, arguments);
    if (kind == "executive" || kind == "minutes")
        options.rejected = rejectedOf(arguments.positional()[0], project);
    const Result<QByteArray> pdf = [&]() -> Result<QByteArray> {
        if (kind == "customer")
            return reportOnCustomer(arguments.positional()[0], project, evaluation, options, *customer);
        if (kind == "customers")
            return reportOnCustomers(arguments.positional()[0], project, evaluation, options, arguments);
        if (kind == "services")
            return servicesReport(project, evaluation.results, evaluation.metrics.asOf, options.paper);
        if (kind == "campaign")
            return reportOnCampaign(project, evaluation, options, campaign);
        if (kind == "executive")
            return executiveReport(project, evaluation, options);
        if (kind == "minutes")
            return minutesReport(project, evaluation, options);
        if (kind == "runsheet")
            return runSheet(project, options.paper);
        if (kind == "since-last-time")
            return reportSinceLastTime(arguments.positional()[0], project, evaluation, options);
        return segmentReport(project, evaluation, options);
    }();
    if (!pdf)
        fail(pdf.error());
    if (!isFolder)
        write(path, *pdf);
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
    reportOptions.push_back(
        {"--language", "en|de|fr|es", "of the words and numbers in it; en where not given"});
    reportOptions.push_back(
        {"--with-voters", "", "who voted what, in the report minutes; revealed rounds only"});
    reportOptions.push_back({"--customer", "ID", "whom the report customer is about"});
    reportOptions.push_back({"--campaign", "NAME", "which one the report campaign is about"});
    const std::vector<Option> forSheets = sheetsOptions();
    reportOptions.insert(reportOptions.end(), forSheets.begin(), forSheets.end());
    return {
        {"report",
         "PROJECT executive|segments|customer|customers|services|campaign|minutes|since-last-time|runsheet "
         "-o FILE.pdf",
         "one page for executives, the types, one or many customers, the services, a campaign, the minutes "
         "of "
         "the workshop, the time since, or the facilitator's run sheet, as PDF",
         reportOptions, reportCommand},
    };
}

} // namespace strata::cli
