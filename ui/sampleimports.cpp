#include "ui/sampleimports.h"

#include "core/method/evaluate.h"
#include "core/sample/sample.h"
#include "core/sample/sampledecisions.h"

namespace strata {

std::vector<StagedImport> sampleImports(int customers, std::uint64_t seed)
{
    std::vector<StagedImport> imports;
    for (const std::shared_ptr<const BatchRows>& rows : makeSample(customers, seed)) {
        StagedImport import;
        import.rows = *rows;
        switch (rows->kind) {
        case TableKind::Customers:
            import.source = "sample customers";
            import.report.read = rows->customers.size();
            break;
        case TableKind::InvoiceLines:
            import.source = "sample invoices";
            import.report.read = rows->lines.size();
            break;
        case TableKind::Totals:
            break; // the sample has none
        case TableKind::Payments:
            import.source = "sample payments";
            import.report.read = rows->payments.size();
            break;
        }
        import.report.accepted = import.report.read;
        import.date = sampleProject().period.asOf;
        imports.push_back(std::move(import));
    }
    return imports;
}

Status finishSample(ProjectStore& store)
{
    const Project project = store.project();
    const Result<Project> kept = store.commitSnapshot(project, sampleSnapshot(project), "Take a snapshot");
    if (!kept)
        return kept.error();
    return store.commit(withSampleCampaign(*kept, evaluate(*kept)), "Start a campaign");
}

} // namespace strata
