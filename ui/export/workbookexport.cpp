#include "ui/export/workbookexport.h"

#include "core/version.h"
#include "ui/export/exportsheets.h"
#include "ui/format.h"
#include "ui/paper/reporttext.h"
#include "ui/report/masking.h"

#include <algorithm>
#include <numeric>

namespace strata {

QString ExportSource::customerId(std::size_t customer) const
{
    return isMasked ? pseudonyms[qsizetype(customer)]
                    : format::text(project.dataset->customers.ids[customer]);
}

QString ExportSource::customerName(std::size_t customer) const
{
    return isMasked ? QString() : format::text(project.dataset->customers.names[customer]);
}

bool exceedsSheet(const Project& project, std::size_t mostRows)
{
    return project.dataset->customers.size() > mostRows - 1;
}

Result<QByteArray> workbookXlsx(const Project& given, const Evaluation& evaluation,
                                const ReportOptions& options, const Progress& progress, std::size_t mostRows)
{
    const Customers& customers = given.dataset->customers;
    const QStringList masks = options.maskNames ? pseudonyms(customers, options.maskKey) : QStringList();
    const Project project = options.maskNames ? withMaskedTexts(given, masks) : given;
    ExportSource source{.project = project,
                        .evaluation = evaluation,
                        .isMasked = options.maskNames,
                        .pseudonyms = masks,
                        .customers = std::vector<std::uint32_t>(customers.size()),
                        .progress = progress};
    std::iota(source.customers.begin(), source.customers.end(), 0u);
    const std::vector<Amount>& sales = evaluation.metrics.netSales; // unknown is the least of all
    std::stable_sort(source.customers.begin(), source.customers.end(),
                     [&sales, &masked = source.pseudonyms](std::uint32_t a, std::uint32_t b) {
                         if (sales[a] != sales[b] || masked.isEmpty())
                             return sales[a] > sales[b];
                         return masked[qsizetype(a)]
                             < masked[qsizetype(b)]; // the data's order tells who it is
                     });
    if (exceedsSheet(project, mostRows)) {
        source.leftOut = customers.size() - (mostRows - 1);
        source.customers.resize(mostRows - 1);
    }

    const QString name = project.name.empty() ? WorkbookText::tr("Customer stratification")
                                              : reportText::plainName(project.name);
    SheetFile file(project.currency, options.paper,
                   {.title = name,
                    .subject = WorkbookText::tr("Customer stratification as of %1")
                                   .arg(reportText::longDate(evaluation.metrics.asOf)),
                    .comments = WorkbookText::tr("Written by Strata %1").arg(QLatin1String(kVersion))});
    addSummary(file, source);
    addTypes(file, source);
    addTiers(file, source);
    addWhaleCurve(file, source);
    if (!source.goOn(0) || !addCustomers(file, source) || !addMetrics(file, source))
        return Error{ErrorCode::Cancelled, {}};
    addServices(file, source);
    addActions(file, source);
    addModel(file, source);
    addReadMe(file, source);
    if (!source.goOn(2 * source.customers.size()))
        return Error{ErrorCode::Cancelled, {}};
    Result<QByteArray> book = file.finish(); // the library packs all of it in one go
    if (!source.goOn(2 * source.customers.size() + 1))
        return Error{ErrorCode::Cancelled, {}};
    return book;
}

} // namespace strata
