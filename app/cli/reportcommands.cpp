#include "app/cli/commands.h"
#include "core/method/customerhistory.h"
#include "core/method/evaluate.h"
#include "core/storage/exportfile.h"
#include "core/storage/projectstore.h"
#include "ui/customer/customersheet.h"
#include "ui/report/customerexport.h"
#include "ui/report/masking.h"
#include "ui/report/segmentreport.h"

#include <algorithm>
#include <memory>

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

int reportCommand(const Arguments& arguments)
{
    if (arguments.positional().size() != 2)
        throw UsageError("Name the project and the kind of report: report PROJECT segments -o FILE.pdf.");
    const std::string& kind = arguments.positional()[1];
    if (kind != "segments" && kind != "customer")
        throw UsageError("There is no report \"" + kind + "\"; choose segments or customer.");
    const std::optional<std::string> customer = arguments.value("--customer");
    if (kind == "customer" && !customer)
        throw UsageError("Say which customer: --customer ID.");
    if (kind == "segments" && customer)
        throw UsageError("--customer goes with the report customer.");
    const std::string path = output(arguments, ".pdf");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    options.paper = arguments.choice("--paper", {"a4", "letter"}) == "letter" ? Paper::Letter : Paper::A4;
    Project project = loadProject(arguments.positional()[0]);
    const Evaluation evaluation = evaluateFor(project, arguments);
    const Result<QByteArray> pdf = customer
        ? reportOnCustomer(arguments.positional()[0], project, evaluation, options, *customer)
        : segmentReport(project, evaluation, options);
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
    return {
        {"report", "PROJECT segments|customer -o FILE.pdf", "the segment report, or one customer, as PDF",
         reportOptions, reportCommand},
        {"export", "PROJECT -o FILE.csv", "every customer with scores, type and metrics", options,
         exportCommand},
    };
}

} // namespace strata::cli
