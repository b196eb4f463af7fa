#include "ui/reportkinds.h"

#include "core/transform/movement.h"
#include "core/transform/sincelast.h"
#include "ui/customer/sheetfiles.h"
#include "ui/export/workbookexport.h"
#include "ui/gaps/assessment.h"
#include "ui/growth/campaignreport.h"
#include "ui/help/runsheet.h"
#include "ui/paper/maskedtext.h"
#include "ui/report/customerexport.h"
#include "ui/report/executivereport.h"
#include "ui/report/masking.h"
#include "ui/report/minutesreport.h"
#include "ui/report/segmentreport.h"
#include "ui/services/servicesreport.h"
#include "ui/session.h"
#include "ui/track/tracksheet.h"
#include "ui/workshop.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace strata {

namespace {

constexpr std::size_t kMostPast = 6; // moments of history that fit on a sheet

// What a report is made from, as it was when it was asked for. Copies share what is large.
struct Material
{
    explicit Material(const Workshop& workshop)
        : project(workshop.project())
        , metrics(workshop.sharedMetrics())
        , scores(workshop.sharedScores())
        , results(std::make_shared<const Results>(workshop.results()))
        , whale(std::make_shared<const WhaleCurve>(workshop.whale()))
    {
    }

    Evaluation evaluation() const { return {*metrics, *scores, *results, *whale}; }

    Project project;
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;
    std::shared_ptr<const Results> results;
    std::shared_ptr<const WhaleCurve> whale;
};

// A question to the store is answered in its thread, while the report begins in another.
template <typename Answer>
std::shared_future<Answer> ask(ProjectSession& session, std::function<Answer(ProjectStore&)> question)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    std::shared_future<Answer> answer = promise->get_future().share();
    if (session.store())
        session.store()->run([promise, question = std::move(question)](ProjectStore& store) {
            promise->set_value(question(store));
        });
    else
        promise->set_value({});
    return answer;
}

// Nothing where the file was closed meanwhile.
template <typename Answer> Answer whatCame(const std::shared_future<Answer>& answer)
{
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return {};
    }
}

using Snapshots = std::vector<Snapshot>;

std::shared_future<Snapshots> read(ProjectSession& session, const std::vector<std::int64_t>& ids)
{
    return ask<Snapshots>(session, [ids](ProjectStore& store) {
        Snapshots snapshots;
        for (const std::int64_t id : ids)
            if (Result<Snapshot> one = store.snapshot(id)) // one that cannot be read is left out
                snapshots.push_back(*std::move(one));
        return snapshots;
    });
}

// What the imports turned away; a report that cannot be read says nothing.
std::vector<RejectedRows> rejectedRows(const ProjectStore& store, const Project& project)
{
    std::vector<RejectedRows> rejected;
    for (const ImportBatch& import : project.imports)
        if (import.rejected > 0)
            if (const Result<ImportReport> report = store.importReport(import.batch))
                for (const RejectedRows& rows : rejectedRowsOf(*report, import))
                    rejected.push_back(rows);
    return rejected;
}

class Kinds
{
    Q_DECLARE_TR_FUNCTIONS(strata::ReportKinds)

public:
    Kinds(Workshop& workshop, ProjectSession& session)
        : m_workshop(workshop)
        , m_session(session)
    {
    }

    std::vector<ReportKind> all() const
    {
        using K = ReportKind;
        std::vector<ReportKind> kinds;
        kinds.push_back(
            {.key = QStringLiteral("executive"),
             .name = tr("Executive summary"),
             .holds = tr("One page: what the team values, the four types, what stands out, what was "
                         "decided and what is still open."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("executive summary"),
             .prepare = withGaps(&executiveReport)});
        kinds.push_back(
            {.key = QStringLiteral("segments"),
             .name = tr("Segment report"),
             .holds = tr("Types, tiers, model and largest customers, with what the figures rest on."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks | K::PerType,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("segment report"),
             .prepare = withEvaluation(&segmentReport)});
        kinds.push_back(
            {.key = QStringLiteral("sheets"),
             .name = tr("Customer sheets"),
             .holds = tr("One page per customer: metrics, score, shortest ways up, quarters and history."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks | K::WhichCustomers,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("customer sheets"),
             .prepare = [self = *this](const ReportChoice& choice) { return self.sheets(choice); },
             .prepareFolder
             = [self = *this](const ReportChoice& choice) { return self.sheetFiles(choice); }});
        kinds.push_back(
            {.key = QStringLiteral("services"),
             .name = tr("Service levels"),
             .holds
             = tr("Which type gets which service, at what cost, and who gets more or less than today."),
             .takes = K::PaperSize | K::LanguageOfIt,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("service levels"),
             .prepare = [self = *this](const ReportChoice& choice) { return self.services(choice); },
             .lack =
                 [self = *this] {
                     return self.m_workshop.project().services->services.empty()
                         ? ReportLack{tr("No service is decided yet, so there is nothing to report."),
                                      tr("Go to service levels"), PageId::Services}
                         : ReportLack();
                 }});
        kinds.push_back(
            {.key = QStringLiteral("campaign"),
             .name = tr("Growth campaign"),
             .holds
             = tr("One campaign: its sheet, groups, touches, what was learned, and its measured effect."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks | K::OneCampaign,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("campaign"),
             .prepare = [self = *this](const ReportChoice& choice) { return self.campaign(choice); },
             .lack =
                 [self = *this] {
                     return self.m_workshop.project().growth->campaigns.empty()
                         ? ReportLack{tr("There is no campaign yet."), tr("Go to campaigns"),
                                      PageId::Campaigns}
                         : ReportLack();
                 }});
        kinds.push_back(
            {.key = QStringLiteral("minutes"),
             .name = tr("Workshop minutes"),
             .holds = tr("Who was there, what was said, voted and decided, and what is still open."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks | K::Voters,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("minutes"),
             .prepare = withGaps(&minutesReport)});
        kinds.push_back(
            {.key = QStringLiteral("since-last-time"),
             .name = tr("Since last time"),
             .holds = tr("Who moved, who rises and who slips since the last snapshot, and what changed."),
             .takes = K::PaperSize | K::LanguageOfIt | K::Masks,
             .ending = QStringLiteral("pdf"),
             .fileWords = tr("since last time"),
             .prepare = [self = *this](const ReportChoice& choice) { return self.sinceLastTime(choice); },
             .lack =
                 [self = *this] {
                     return self.usual()
                         ? ReportLack()
                         : ReportLack{tr("There is no snapshot to compare with. Take one now, and "
                                         "the next report tells what changed since."),
                                      tr("Go to Track"), PageId::Track};
                 }});
        kinds.push_back({.key = QStringLiteral("runsheet"),
                         .name = tr("Run sheet for the facilitator"),
                         .holds = tr("The day in hand: when, who speaks, what to ask, and what to bring."),
                         .takes = K::PaperSize | K::LanguageOfIt,
                         .ending = QStringLiteral("pdf"),
                         .fileWords = tr("run sheet"),
                         .prepare = [&workshop = m_workshop](const ReportChoice& choice) -> ReportWork {
                             return [project = workshop.project(),
                                     paper = choice.options.paper](const Progress& progress) {
                                 return runSheet(project, paper, progress);
                             };
                         }});
        kinds.push_back(
            {.key = QStringLiteral("workbook"),
             .name = tr("Workbook (XLSX)"),
             .holds = tr("Types, tiers, scores, metrics, services, actions and the model, each on a sheet, "
                         "with charts."),
             .takes = K::LanguageOfIt | K::Masks,
             .ending = QStringLiteral("xlsx"),
             .fileWords = tr("workbook"),
             .prepare = withEvaluation([](const Project& project, const Evaluation& evaluation,
                                          const ReportOptions& options, const Progress& progress) {
                 return workbookXlsx(project, evaluation, options, progress);
             })});
        kinds.push_back(
            {.key = QStringLiteral("customers"),
             .name = tr("Customers (CSV)"),
             .holds = tr("Every customer with scores, type, tier and metrics, for a spreadsheet."),
             .takes = K::Masks,
             .ending = QStringLiteral("csv"),
             .fileWords = tr("customers"),
             .prepare = withEvaluation([](const Project& project, const Evaluation& evaluation,
                                          const ReportOptions& options, const Progress&) {
                 return Result<QByteArray>(customersCsv(project, evaluation, options));
             })});
        return kinds;
    }

private:
    using Maker = std::function<Result<QByteArray>(const Project&, const Evaluation&, const ReportOptions&,
                                                   const Progress&)>;

    // Most reports need the evaluation, the options and nothing else.
    std::function<ReportWork(const ReportChoice&)> withEvaluation(Maker maker) const
    {
        return [&workshop = m_workshop, maker = std::move(maker)](const ReportChoice& choice) -> ReportWork {
            return
                [maker, material = Material(workshop), options = choice.options](const Progress& progress) {
                    return maker(material.project, material.evaluation(), options, progress);
                };
        };
    }

    // The same with the data gaps, which know what the imports turned away.
    std::function<ReportWork(const ReportChoice&)> withGaps(Maker maker) const
    {
        return [self = *this, maker = std::move(maker)](const ReportChoice& choice) -> ReportWork {
            const Material material(self.m_workshop);
            const auto rejected = ask<std::vector<RejectedRows>>(
                self.m_session,
                [project = material.project](ProjectStore& store) { return rejectedRows(store, project); });
            return [maker, material, rejected, options = choice.options](const Progress& progress) mutable {
                options.rejected = whatCame(rejected);
                return maker(material.project, material.evaluation(), options, progress);
            };
        };
    }

    std::optional<std::size_t> usual() const
    {
        return usualSnapshot(m_workshop.project().snapshots, m_workshop.metrics().asOf,
                             m_workshop.project().dataset->customers.size());
    }

    // What both ways of making sheets do: gathers what they are written from, and calls `make`.
    template <typename Make> auto withSheets(const ReportChoice& choice, Make make) const
    {
        const auto& snapshots = m_workshop.project().snapshots;
        std::vector<std::int64_t> ids;
        for (std::size_t i = snapshots.size() - std::min(kMostPast, snapshots.size()); i < snapshots.size();
             ++i)
            ids.push_back(snapshots[i].id);
        return [material = Material(m_workshop), past = read(m_session, ids), choice, make](auto&&... given) {
            const Customers& customers = material.project.dataset->customers;
            CustomerSheets sheets{material.project, *material.metrics, *material.scores, *material.results,
                                  choice.customers};
            for (const Snapshot& one : whatCame(past))
                sheets.past.push_back(std::make_shared<const PastStandings>(one, customers));
            if (choice.options.maskNames) {
                sheets.maskedNames = pseudonyms(customers, choice.options.maskKey);
                sortBySales(sheets.customers, material.metrics->netSales, sheets.maskedNames);
            }
            if (choice.chosen)
                sheets.chosen = choice.chosen();
            sheets.paper = choice.options.paper;
            return make(sheets, given...);
        };
    }

    ReportWork sheets(const ReportChoice& choice) const { return withSheets(choice, &customerSheets); }

    ReportFolderWork sheetFiles(const ReportChoice& choice) const
    {
        return withSheets(choice, &writeSheetFiles);
    }

    ReportWork services(const ReportChoice& choice) const
    {
        return [material = Material(m_workshop), paper = choice.options.paper](const Progress& progress) {
            return servicesReport(material.project, *material.results, material.metrics->asOf, paper,
                                  progress);
        };
    }

    ReportWork campaign(const ReportChoice& choice) const
    {
        return [material = Material(m_workshop), choice](const Progress& progress) -> Result<QByteArray> {
            const auto& all = material.project.growth->campaigns;
            const auto found = std::find_if(
                all.begin(), all.end(), [&choice](const Campaign& one) { return one.id == choice.campaign; });
            const QStringList masks = choice.options.maskNames
                ? pseudonyms(material.project.dataset->customers, choice.options.maskKey)
                : QStringList();
            return campaignReport(material.project, *material.metrics,
                                  found == all.end() ? all.back() : *found, choice.options.paper, progress,
                                  masks);
        };
    }

    ReportWork sinceLastTime(const ReportChoice& choice) const
    {
        const auto& snapshots = m_workshop.project().snapshots;
        return [material = Material(m_workshop), before = read(m_session, {snapshots[*usual()].id}),
                options = choice.options](const Progress& progress) -> Result<QByteArray> {
            Snapshots snapshot = whatCame(before);
            if (snapshot.empty())
                return Error{ErrorCode::CannotRead, material.project.name};
            keepForTracking(snapshot.front());
            const Customers& customers = material.project.dataset->customers;
            const QStringList names
                = options.maskNames ? pseudonyms(customers, options.maskKey) : QStringList();
            std::string& called = snapshot.front().info.name;
            called = NameMask(customers, names)(QString::fromStdString(called)).toStdString();
            const Result<SinceLast> since
                = sinceLast(std::make_shared<const Snapshot>(std::move(snapshot.front())), material.project,
                            material.metrics, material.scores, *material.results, progress);
            if (!since)
                return since.error();
            TrackSheet sheet{*since, material.project.tracking->rules, material.project.name,
                             material.project.currency, *material.project.logo};
            if (options.maskNames) // the later time is now: its places are those of the customers
                sheet.nameOf
                    = [names](const Snapshot&, std::size_t place) { return names[qsizetype(place)]; };
            return trackSheet(sheet, options.paper, progress);
        };
    }

    Workshop& m_workshop;
    ProjectSession& m_session;
};

} // namespace

std::vector<ReportKind> reportKinds(Workshop& workshop, ProjectSession& session)
{
    return Kinds(workshop, session).all();
}

} // namespace strata
