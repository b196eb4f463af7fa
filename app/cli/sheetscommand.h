#pragma once
#include "app/cli/arguments.h"
#include "core/method/customerhistory.h"
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <vector>

namespace strata::cli {

// Where the customers stood in the newest snapshots, oldest first. One that cannot be read is left out.
std::vector<std::shared_ptr<const PastStandings>> pastOf(const std::string& path, const Project& project);

// The report customers: many customer sheets in one PDF, or with --folder a PDF for each.
std::vector<Option> sheetsOptions();
void checkSheetsOptions(const Arguments& arguments, bool isSheets); // throws UsageError
// Nothing to write where --folder took them.
Result<QByteArray> reportOnCustomers(const std::string& path, const Project& project,
                                     const Evaluation& evaluation, const ReportOptions& options,
                                     const Arguments& arguments);

} // namespace strata::cli
