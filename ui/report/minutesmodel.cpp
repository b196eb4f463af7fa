#include "core/method/agreement.h"
#include "core/method/homework.h"
#include "ui/ballots/agreementwords.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/report/minutessections.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/weighting/weightentry.h"

#include <QCoreApplication>

#include <algorithm>

// The weights and how far people agree on them, the homework beside the model, the versions of the model.

namespace strata {

namespace {

struct Minutes
{
    Q_DECLARE_TR_FUNCTIONS(strata::Minutes)
};

using reportText::plainName;

constexpr std::size_t kVotersAcross = 6; // columns beside the name of the row

const Factor* factorOf(const Framework& framework, const std::string& id)
{
    for (const Factor& factor : framework.factors)
        if (factor.id == id)
            return &factor;
    return nullptr;
}

// The row's name and its present weight; nothing where it is not in the value tree any more.
QString rowName(const Framework& framework, const std::string& group, const std::string& row)
{
    if (!group.empty())
        return metricName(row);
    const Factor* factor = factorOf(framework, row);
    return factor ? plainName(factor->name) : format::text(row);
}

QString presentWeight(const Framework& framework, const std::string& group, const std::string& row)
{
    if (group.empty()) {
        const Factor* factor = factorOf(framework, row);
        return factor ? format::weight(factor->weight) : format::missing();
    }
    if (const Factor* factor = factorOf(framework, group))
        for (const Metric& metric : factor->metrics)
            if (metric.id == row)
                return format::weight(metric.weight);
    return format::missing();
}

QString groupName(const Framework& framework, const std::string& group)
{
    if (group.empty())
        return Minutes::tr("The factors");
    const Factor* factor = factorOf(framework, group);
    return Minutes::tr("Metrics of %1").arg(factor ? plainName(factor->name) : format::text(group));
}

QString weightText(double basisPoints)
{
    return format::hundredth(basisPoints / 100.0, 1);
}

void writePresentWeights(ReportDocument& document, const Framework& framework)
{
    ReportTable table;
    table.columns
        = {{Minutes::tr("Factor and metric"), 4.0}, {Minutes::tr("Weight in the model"), 1.6, true}};
    for (const Factor& factor : framework.factors) {
        table.rows.push_back({{plainName(factor.name), {}, true}, {format::weight(factor.weight), {}, true}});
        for (const Metric& metric : factor.metrics)
            table.rows.push_back(
                {QStringLiteral("\u2003") + metricName(metric.id), format::weight(metric.weight)});
    }
    if (!table.rows.empty())
        document.table(table);
}

// Of so few votes the figures are the votes themselves.
bool tellsVotes(const GroupAgreement& group)
{
    return group.participants.size() < 3;
}

void writeAgreement(ReportDocument& document, const MinutesSource& source, const GroupAgreement& group)
{
    const Framework& framework = source.project.framework;
    const bool hasFigures = source.withVoters || !tellsVotes(group);
    document.subheading(groupName(framework, group.factor));
    ReportTable table;
    table.columns = {{Minutes::tr("Weight of"), 2.8}, {Minutes::tr("In the model"), 1.2, true}};
    if (hasFigures)
        table.columns.insert(table.columns.end(),
                             {{Minutes::tr("Median"), 1.0, true},
                              {Minutes::tr("Middle half"), 1.7, true},
                              {Minutes::tr("Lowest–highest"), 1.6, true}});
    table.columns.push_back({Minutes::tr("Agreement"), 1.2});
    for (const RowAgreement& row : group.rows) {
        std::vector<ReportTable::Cell> cells{rowName(framework, group.factor, row.row),
                                             presentWeight(framework, group.factor, row.row)};
        if (hasFigures)
            cells.insert(
                cells.end(),
                {weightText(row.median),
                 Minutes::tr("%1–%2").arg(weightText(row.lowerQuartile), weightText(row.upperQuartile)),
                 Minutes::tr("%1–%2").arg(weightText(row.lowest), weightText(row.highest))});
        cells.emplace_back(levelName(row.level));
        table.rows.push_back(std::move(cells));
    }
    document.table(table);
    if (!hasFigures)
        document.note(Minutes::tr("Median and range are left out: of fewer than 3 votes they would tell who "
                                  "voted what."));
    if (const QString words = concordanceText(group.concordance); !words.isEmpty())
        document.note(Minutes::tr("Kendall's %1").arg(words));
}

void writeVoters(ReportDocument& document, const MinutesSource& source, const GroupAgreement& group)
{
    const Framework& framework = source.project.framework;
    for (std::size_t first = 0; first < group.participants.size(); first += kVotersAcross) {
        const std::size_t last = std::min(group.participants.size(), first + kVotersAcross);
        ReportTable table;
        table.columns = {{Minutes::tr("Votes by name"), 2.4}};
        for (std::size_t i = first; i < last; ++i) {
            const Participant* voter = findParticipant(source.debate(), group.participants[i]);
            table.columns.push_back(
                {voter ? plainName(voter->name) : format::text(group.participants[i]), 1.0, true});
        }
        for (const RowAgreement& row : group.rows) {
            std::vector<ReportTable::Cell> cells{rowName(framework, group.factor, row.row)};
            for (std::size_t i = first; i < last; ++i)
                cells.emplace_back(i < row.weights.size() ? format::weight(row.weights[i]) : QString());
            table.rows.push_back(std::move(cells));
        }
        document.table(table);
    }
}

void writeRound(ReportDocument& document, const MinutesSource& source, const Round& round, bool isLast)
{
    const std::vector<GroupAgreement> groups = agreement(source.debate(), round.number);
    const std::size_t voters = groups.empty() ? 0 : groups.front().participants.size();
    QString words = voters == 1 ? Minutes::tr("Round %1, revealed on %2: 1 vote.")
                                : Minutes::tr("Round %1, revealed on %2: %Ln votes.", nullptr, int(voters));
    words = words.arg(round.number).arg(ReportWords::momentDate(round.revealedAt));
    if (const QString whole = concordanceText(overallConcordance(groups)); !whole.isEmpty())
        words += QLatin1Char(' ') + Minutes::tr("Over all weights: %1.").arg(whole);
    document.paragraph(words);
    // Of earlier rounds the factors are enough to see where people came from.
    for (const GroupAgreement& group : groups) {
        if (!isLast && !group.factor.empty())
            continue;
        writeAgreement(document, source, group);
        if (source.withVoters)
            writeVoters(document, source, group);
    }
}

QString kept(const Scenario& one)
{
    if (!one.isSigned())
        return Minutes::tr("No");
    const QString when = ReportWords::momentDate(one.signedAt);
    return one.signers.empty() ? when
                               : QStringLiteral("%1, %2").arg(when, format::text(one.signers).simplified());
}

} // namespace

void writeWeights(ReportDocument& document, const MinutesSource& source)
{
    const Debate& debate = source.debate();
    document.heading(Minutes::tr("Weights"), false);
    writePresentWeights(document, source.project.framework);
    QStringList ways;
    for (const GroupVote& answer : debate.teamAnswers)
        ways += Minutes::tr("%1 by %2")
                    .arg(groupName(source.project.framework, answer.factor), methodName(answer.method));
    if (!ways.isEmpty())
        document.paragraph(Minutes::tr("The team set together: %1.").arg(ways.join(QStringLiteral(", "))));

    document.subheading(Minutes::tr("Votes"));
    const Round* last = lastRevealedRound(debate);
    if (debate.rounds.empty())
        document.paragraph(Minutes::tr("Nobody voted on the weights."));
    for (const Round& round : debate.rounds) {
        if (round.isRevealed())
            writeRound(document, source, round, &round == last);
        else
            document.paragraph(
                Minutes::tr("Round %1 is not revealed: nothing of it is in here.").arg(round.number));
    }
    if (last && !source.withVoters)
        document.note(Minutes::tr("Who voted what is left out."));
}

void writeHomework(ReportDocument& document, const MinutesSource& source)
{
    const Homework& homework = source.debate().homework;
    document.heading(Minutes::tr("Known accounts beside the model"), false);
    if (homework.accounts.empty()) {
        document.paragraph(Minutes::tr("No accounts were chosen for the homework."));
        return;
    }
    if (!homework.isRevealed) {
        document.paragraph(Minutes::tr("The answers are not revealed yet, so they are not in here."));
        return;
    }
    const HomeworkComparison comparison = compareHomework(source.project, source.evaluation.results);
    document.paragraph(Minutes::tr("Most people and the model say the same for %1 of %2 accounts.")
                           .arg(format::number(comparison.agreed), format::number(comparison.of)));
    ReportTable table;
    table.columns = {{Minutes::tr("Account"), 2.4},
                     {Minutes::tr("Model"), 1.5},
                     {Minutes::tr("Most people"), 1.5},
                     {Minutes::tr("Voices"), 2.8}};
    for (const AccountComparison& account : comparison.accounts) {
        const QString name = account.customer >= 0 ? source.names[account.customer]
            : source.isMasked                      ? Minutes::tr("no longer in the data")
                                                   : plainName(account.customerId);
        std::vector<ReportTable::Cell> row{name,
                                           {typeName(account.model), printColor::ofType(account.model)}};
        if (account.majority)
            row.emplace_back(typeName(*account.majority), printColor::ofType(*account.majority),
                             account.agreement == AccountComparison::Differs);
        else
            row.emplace_back(account.agreement == AccountComparison::Unsorted ? format::missing()
                                                                              : Minutes::tr("divided"));
        QStringList voices;
        for (std::size_t type = 0; type < kStratumCount; ++type)
            if (account.voices[type] > 0)
                //: how many people say that an account is of a type
                voices += Minutes::tr("%1 %2").arg(format::number(account.voices[type]),
                                                   typeName(CustomerType(type)));
        row.emplace_back(voices.join(QStringLiteral(", ")));
        table.rows.push_back(std::move(row));
    }
    document.table(table);
    if (!source.withVoters)
        return;
    ReportTable people;
    people.columns = {{Minutes::tr("Who"), 3.0},
                      {Minutes::tr("Like the model"), 1.2, true},
                      {Minutes::tr("Of"), 0.8, true}};
    for (const ParticipantComparison& one : comparison.people) {
        const Participant* who = findParticipant(source.debate(), one.participant);
        people.rows.push_back({who ? plainName(who->name) : format::text(one.participant),
                               format::number(one.agreed), format::number(one.of)});
    }
    if (!people.rows.empty())
        document.table(people);
}

void writeOpenGaps(ReportDocument& document, const MinutesSource& source)
{
    document.heading(Minutes::tr("Data gaps"), false);
    const std::vector<ReportGap> gaps = ReportWords::openGapList(source.project, source.gaps);
    if (gaps.empty()) {
        document.paragraph(Minutes::tr("None is open."));
        return;
    }
    ReportTable table;
    table.columns = {{Minutes::tr("What"), 4.0}, {Minutes::tr("Who"), 1.4}, {Minutes::tr("Due"), 1.2}};
    if (!source.isMasked)
        table.columns.push_back({Minutes::tr("Note"), 2.0});
    for (const ReportGap& gap : gaps) {
        std::vector<ReportTable::Cell> row{gap.words,
                                           gap.owner.isEmpty() ? format::missing() : gap.owner.simplified(),
                                           format::day(gap.due)};
        if (!source.isMasked)
            row.emplace_back(gap.note.simplified());
        table.rows.push_back(std::move(row));
    }
    document.table(table);
}

void writeVersions(ReportDocument& document, const MinutesSource& source)
{
    document.heading(Minutes::tr("The model"), false);
    document.paragraph(ReportWords::model(source.project));
    Scenario present;
    present.framework = source.project.framework;
    present.rules = source.project.rules;
    present.rates = source.project.rates;
    for (const QString& line : modelInWords(present, source.project.currency).split(QLatin1Char('\n')))
        document.paragraph(line);
    document.subheading(Minutes::tr("Versions that were kept"));
    if (source.project.scenarios->empty()) {
        document.paragraph(Minutes::tr("None."));
        return;
    }
    ReportTable table;
    table.columns = {{Minutes::tr("Version"), 2.0},
                     {Minutes::tr("Kept on"), 1.3},
                     {Minutes::tr("From"), 1.8},
                     {Minutes::tr("Signed off"), 2.2}};
    if (!source.isMasked)
        table.columns.push_back({Minutes::tr("Notes"), 2.0});
    for (const Scenario& one : *source.project.scenarios) {
        std::vector<ReportTable::Cell> row{plainName(one.name), ReportWords::momentDate(one.createdAt),
                                           plainName(one.origin), kept(one)};
        if (!source.isMasked)
            row.emplace_back(format::text(one.notes).simplified());
        table.rows.push_back(std::move(row));
    }
    document.table(table);
}

} // namespace strata
