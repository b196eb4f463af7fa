#include "app/cli/sheetscommand.h"

#include "app/cli/commands.h"
#include "app/cli/patience.h"
#include "core/method/customerfilter.h"
#include "core/storage/projectstore.h"
#include "ui/customer/sheetfiles.h"
#include "ui/filtering/attributes.h"
#include "ui/report/masking.h"

#include <QDir>

#include <algorithm>
#include <cstdio>

namespace strata::cli {

namespace {

constexpr const char* kOptions[] = {"--all", "--type", "--tier", "--view", "--largest", "--folder"};

struct Choice
{
    std::string search;
    std::vector<ViewCondition> conditions;
};

Choice choiceOf(const Project& project, const Arguments& arguments)
{
    Choice choice;
    if (const std::optional<std::string> name = arguments.value("--view")) {
        const std::vector<CustomerView>& views = *project.views;
        const auto found = std::find_if(views.begin(), views.end(),
                                        [&name](const CustomerView& view) { return view.name == *name; });
        if (found == views.end())
            throw Failure("The project keeps no view \"" + *name + "\".");
        choice = {found->search, found->conditions};
    }
    const std::vector<std::string> types = arguments.values("--type");
    if (!types.empty())
        choice.conditions.push_back({"type", ConditionKind::Is, types});
    const std::vector<std::string> tiers = arguments.values("--tier");
    for (const std::string& tier : tiers)
        if (std::none_of(project.rules.tiers.begin(), project.rules.tiers.end(),
                         [&tier](const Tier& one) { return one.name == tier; }))
            throw Failure("The project has no tier \"" + tier + "\".");
    if (!tiers.empty())
        choice.conditions.push_back({"tier", ConditionKind::Is, tiers});
    return choice;
}

} // namespace

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

std::vector<Option> sheetsOptions()
{
    return {{"--all", "", "customers: all of them"},
            {"--type", "TYPE", "customers: of this type, as stratify writes it", true},
            {"--tier", "NAME", "customers: of this tier", true},
            {"--view", "NAME", "customers: those that a kept view lists"},
            {"--largest", "N", "customers: of those only the N largest by net sales"},
            {"--folder", "DIR", "customers: one PDF each in a new folder there, instead of -o"}};
}

void checkSheetsOptions(const Arguments& arguments, bool isSheets)
{
    for (const char* option : kOptions)
        if (!isSheets && arguments.has(option))
            throw UsageError(std::string(option) + " goes with the report customers.");
    if (!isSheets)
        return;
    const bool isSome = arguments.has("--type") || arguments.has("--tier") || arguments.has("--view");
    if (isSome && arguments.has("--all"))
        throw UsageError("--all goes with nothing but --largest.");
    if (!isSome && !arguments.has("--all") && !arguments.has("--largest"))
        throw UsageError("Say which customers: --type, --tier, --view, --largest or --all.");
    for (const std::string& type : arguments.values("--type"))
        if (std::find(kTypeKeys.begin(), kTypeKeys.end(), type) == kTypeKeys.end())
            throw UsageError(
                "There is no type \"" + type
                + "\"; choose core, opportunistic, marginal, serviceDrain, new, inactive, excluded "
                  "or notEnoughData.");
    (void)arguments.integer("--largest", 1, 1, 10'000'000);
    if (arguments.has("--folder") && arguments.has("-o"))
        throw UsageError("Say either -o FILE.pdf or --folder DIR.");
}

Result<QByteArray> reportOnCustomers(const std::string& path, const Project& project,
                                     const Evaluation& evaluation, const ReportOptions& options,
                                     const Arguments& arguments)
{
    const Choice choice = choiceOf(project, arguments);
    const auto most = std::size_t(arguments.integer("--largest", 0, 1, 10'000'000));
    CustomerSheets sheets{project, evaluation.metrics, evaluation.scores, evaluation.results,
                          largestPassing(project, evaluation.metrics, evaluation.results, choice.search,
                                         choice.conditions, most)};
    if (sheets.customers.empty())
        throw Failure("No customer is like that; choose others.");
    QStringList words;
    for (const ViewCondition& condition : choice.conditions)
        words += conditionInWords(condition, project.currency);
    sheets.chosen = words.join(QStringLiteral("; "));
    sheets.past = pastOf(path, project);
    if (options.maskNames) {
        sheets.maskedNames = pseudonyms(project.dataset->customers, options.maskKey);
        sortBySales(sheets.customers, evaluation.metrics.netSales, sheets.maskedNames);
    }
    sheets.paper = options.paper;
    const std::optional<std::string> folder = arguments.value("--folder");
    const Patience patience("Customer sheets");
    if (!folder)
        return customerSheets(sheets, patience.progress());
    if (!QDir(pathOf(*folder)).exists())
        throw Failure("There is no folder " + *folder + ".");
    const Result<QString> made
        = writeSheetFiles(sheets, pathOf(*folder), QStringLiteral("customer sheets"), patience.progress());
    if (!made)
        return made.error();
    std::printf("%s\n", QFile::encodeName(*made).constData());
    return QByteArray();
}

} // namespace strata::cli
