#include "app/cli/commands.h"
#include "core/method/evaluate.h"
#include "core/storage/exportfile.h"
#include "ui/report/customerexport.h"
#include "ui/report/segmentreport.h"

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

int reportCommand(const Arguments& arguments)
{
    if (arguments.positional().size() != 2)
        throw UsageError("Name the project and the kind of report: report PROJECT segments -o FILE.pdf.");
    if (arguments.positional()[1] != "segments")
        throw UsageError("There is no report \"" + arguments.positional()[1] + "\"; choose segments.");
    const std::string path = output(arguments, ".pdf");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    options.paper = arguments.choice("--paper", {"a4", "letter"}) == "letter" ? Paper::Letter : Paper::A4;
    Project project = loadProject(arguments.positional()[0]);
    const Evaluation evaluation = evaluateFor(project, arguments);
    const Result<QByteArray> pdf = segmentReport(project, evaluation, options);
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
    return {
        {"report", "PROJECT segments -o FILE.pdf", "the segment report as PDF", reportOptions, reportCommand},
        {"export", "PROJECT -o FILE.csv", "every customer with scores, type and metrics", options,
         exportCommand},
    };
}

} // namespace strata::cli
