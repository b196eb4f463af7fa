#include "app/cli/commands.h"
#include "app/cli/patience.h"
#include "core/method/evaluate.h"
#include "core/storage/exportfile.h"
#include "ui/export/workbookexport.h"
#include "ui/languages.h"
#include "ui/report/customerexport.h"

#include <algorithm>
#include <cstdio>

namespace strata::cli {

namespace {

int exportCommand(const Arguments& arguments)
{
    const auto path = arguments.value("-o");
    const bool isWorkbook = path && path->ends_with(".xlsx");
    if (!path || (!isWorkbook && !path->ends_with(".csv")))
        throw UsageError("Say where to write it: -o FILE.xlsx or -o FILE.csv.");
    const QString language = languageOf(arguments);
    if (!isWorkbook && arguments.has("--language"))
        throw UsageError("--language goes with a workbook; a CSV file is the same in every language.");
    ReportOptions options;
    options.maskNames = arguments.has("--mask-names");
    Project project = loadProject(onlyProject(arguments));
    const Evaluation evaluation = evaluateFor(project, arguments);
    const LanguageScope scope(language);
    const Patience patience("Workbook");
    const Result<QByteArray> file = isWorkbook
        ? workbookXlsx(project, evaluation, options, patience.progress())
        : Result<QByteArray>(customersCsv(project, evaluation, options));
    if (!file)
        fail(file.error());
    if (const Status status = writeExportedFile(pathOf(*path), *file); !status)
        fail(status.error());
    if (isWorkbook && exceedsSheet(project))
        std::fputs("A sheet has no room for all customers; those with the highest net sales are written.\n",
                   stderr);
    return 0;
}

} // namespace

QString languageOf(const Arguments& arguments)
{
    const std::optional<std::string> code = arguments.value("--language");
    if (!code)
        return {};
    std::string known;
    for (const Language& language : languages()) {
        if (language.code.toStdString() == *code)
            return language.code;
        known += (known.empty() ? "" : ", ") + language.code.toStdString();
    }
    throw UsageError("There is no language \"" + *code + "\"; choose one of " + known + ".");
}

std::vector<Command> exportCommands()
{
    std::vector<Option> options = evaluationOptions();
    options.push_back({"-o", "FILE", "the file to write, .xlsx or .csv"});
    options.push_back({"--mask-names", "", "pseudonyms instead of customers' names"});
    options.push_back({"--language", "en|de|fr|es", "of the words in the workbook; en where not given"});
    return {{"export", "PROJECT -o FILE.xlsx|FILE.csv",
             "the whole project as a workbook, or every customer with scores, type and metrics as CSV",
             options, exportCommand}};
}

} // namespace strata::cli
