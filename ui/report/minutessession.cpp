#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/paper/reporttext.h"
#include "ui/report/minutessections.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// The people, the day, what they value, and what they said and decided.

namespace strata {

namespace {

struct Minutes
{
    Q_DECLARE_TR_FUNCTIONS(strata::Minutes)
};

using reportText::plainName;

// Text of several lines, each a paragraph.
void writeLines(ReportDocument& document, const std::string& text)
{
    for (const QString& line : format::text(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        document.paragraph(line.simplified());
}

void writeParticipants(ReportDocument& document, const Debate& debate)
{
    document.subheading(Minutes::tr("Participants"));
    if (debate.participants.empty()) {
        document.paragraph(Minutes::tr("Nobody is on the list."));
        return;
    }
    const bool weighsDifferently
        = std::any_of(debate.participants.begin(), debate.participants.end(),
                      [](const Participant& one) { return one.votingWeight != 100; });
    ReportTable table;
    table.columns
        = {{Minutes::tr("Name"), 2.0}, {Minutes::tr("Role"), 2.0}, {Minutes::tr("Department"), 2.0}};
    if (weighsDifferently)
        table.columns.push_back({Minutes::tr("Votes"), 0.8, true});
    for (const Participant& one : debate.participants) {
        std::vector<ReportTable::Cell> row{one.hasLeft ? Minutes::tr("%1 (left)").arg(plainName(one.name))
                                                       : plainName(one.name),
                                           plainName(one.role), plainName(one.department)};
        if (weighsDifferently)
            row.emplace_back(format::number(one.votingWeight / 100.0, one.votingWeight % 100 ? 2 : 0));
        table.rows.push_back(std::move(row));
    }
    document.table(table);
}

void writeAgenda(ReportDocument& document, const MinutesSource& source)
{
    const Debate& debate = source.debate();
    document.subheading(Minutes::tr("Agenda"));
    if (debate.agenda.empty()) {
        document.paragraph(Minutes::tr("No agenda was set."));
        return;
    }
    ReportTable table;
    table.columns = {{Minutes::tr("From"), 0.7},
                     {Minutes::tr("Block"), 3.0},
                     {Minutes::tr("Minutes"), 0.9, true},
                     {Minutes::tr("State"), 0.8}};
    if (!source.isMasked)
        table.columns.push_back({Minutes::tr("Note"), 3.0});
    int minute = debate.startMinute;
    for (const AgendaBlock& block : debate.agenda) {
        std::vector<ReportTable::Cell> row{format::clock(minute), plainName(block.title),
                                           format::number(block.minutes),
                                           block.isDone ? Minutes::tr("Done") : Minutes::tr("Open")};
        if (!source.isMasked)
            row.emplace_back(format::text(block.note).simplified());
        table.rows.push_back(std::move(row));
        minute += block.minutes;
    }
    document.table(table);
}

QString testsInWords(const FactorCandidate& candidate)
{
    const std::array<QString, kFactorTests> names{Minutes::tr("relevant"), Minutes::tr("reliable"),
                                                  Minutes::tr("measurable")};
    QStringList words;
    for (std::size_t test = 0; test < kFactorTests; ++test)
        if (candidate.tests[test] == Verdict::Yes)
            words += names[test];
        else if (candidate.tests[test] == Verdict::No)
            //: %1: "relevant", "reliable", "measurable"
            words += Minutes::tr("not %1").arg(names[test]);
    return words.isEmpty() ? format::missing() : words.join(QStringLiteral(", "));
}

void writeCandidates(ReportDocument& document, const MinutesSource& source)
{
    const Debate& debate = source.debate();
    const Brainstorm& brainstorm = debate.brainstorm;
    document.subheading(Minutes::tr("Ideas"));
    if (brainstorm.candidates.empty()) {
        document.paragraph(Minutes::tr("No idea was written down."));
        return;
    }
    if (!brainstorm.isRevealed) {
        document.paragraph(Minutes::tr("The ideas are not revealed yet, so they are not in here."));
        return;
    }
    std::vector<std::pair<int, const FactorCandidate*>> ranked;
    for (const FactorCandidate& one : brainstorm.candidates) {
        int dots = 0;
        for (const Dots& some : one.dots)
            dots += some.count;
        ranked.emplace_back(dots, &one);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    ReportTable table;
    table.columns = {{Minutes::tr("Idea"), 2.6},
                     {Minutes::tr("Dots"), 0.6, true},
                     {Minutes::tr("Tests"), 2.6},
                     {Minutes::tr("Champion"), 1.2},
                     {Minutes::tr("In the value tree"), 1.3}};
    for (const auto& [dots, one] : ranked) {
        const Participant* champion = findParticipant(debate, one->champion);
        QString name = plainName(one->name);
        if (!source.isMasked && !one->definition.empty())
            //: an idea, and what it means
            name = Minutes::tr("%1: %2").arg(name, format::text(one->definition).simplified());
        table.rows.push_back({name, format::number(dots), testsInWords(*one),
                              champion ? plainName(champion->name) : format::missing(),
                              one->factor.empty() ? Minutes::tr("No") : Minutes::tr("Yes")});
    }
    document.table(table);
}

} // namespace

void writeSession(ReportDocument& document, const MinutesSource& source)
{
    const Debate& debate = source.debate();
    document.heading(Minutes::tr("The session"), false);
    if (!source.isMasked) {
        document.subheading(Minutes::tr("Purpose"));
        if (debate.purpose.empty())
            document.paragraph(Minutes::tr("No purpose was written down."));
        writeLines(document, debate.purpose);
    }
    if (isKnown(debate.date))
        document.paragraph(Minutes::tr("On %1, from %2.")
                               .arg(reportText::longDate(debate.date), format::clock(debate.startMinute)));
    writeParticipants(document, debate);
    writeAgenda(document, source);
}

void writeFactors(ReportDocument& document, const MinutesSource& source)
{
    document.heading(Minutes::tr("What makes a customer valuable"), false);
    ReportTable table;
    table.columns = {{Minutes::tr("Factor"), 1.8},
                     {Minutes::tr("What it asks"), 3.2},
                     {Minutes::tr("Axis"), 1.8},
                     {Minutes::tr("Champion"), 1.2}};
    for (const Factor& factor : source.project.framework.factors) {
        const auto& candidates = source.debate().brainstorm.candidates;
        const auto found
            = std::find_if(candidates.begin(), candidates.end(),
                           [&factor](const FactorCandidate& one) { return one.factor == factor.id; });
        const Participant* champion
            = found == candidates.end() ? nullptr : findParticipant(source.debate(), found->champion);
        table.rows.push_back({{factor.isExcluded ? Minutes::tr("%1 (left out)").arg(plainName(factor.name))
                                                 : plainName(factor.name),
                               {},
                               true},
                              format::text(factor.question).simplified(),
                              axisName(factor.axis),
                              champion ? plainName(champion->name) : format::missing()});
    }
    if (table.rows.empty())
        document.paragraph(Minutes::tr("The value tree has no factors yet."));
    else
        document.table(table);
    writeCandidates(document, source);
}

void writeDecisions(ReportDocument& document, const MinutesSource& source)
{
    document.heading(Minutes::tr("Decisions"), false);
    const std::vector<Decision>& decisions = source.debate().decisions;
    if (decisions.empty()) {
        document.paragraph(Minutes::tr("Nothing is in the decision log."));
        return;
    }
    if (source.isMasked) {
        document.paragraph(Minutes::tr("Left out, as the decision log may name customers."));
        return;
    }
    for (const Decision& one : decisions) {
        document.subheading(format::text(one.what).simplified());
        const QString when = ReportWords::momentDate(one.time);
        document.note(one.who.empty() ? when
                                      : QStringLiteral("%1 \u00B7 %2").arg(when, format::text(one.who)));
        if (!one.before.empty())
            writeLines(document, Minutes::tr("Before: %1").arg(format::text(one.before)).toStdString());
        if (!one.after.empty())
            writeLines(document, Minutes::tr("After: %1").arg(format::text(one.after)).toStdString());
        if (!one.reason.empty())
            writeLines(document, Minutes::tr("Reason: %1").arg(format::text(one.reason)).toStdString());
        if (!one.dissent.empty())
            writeLines(document, Minutes::tr("Dissent: %1").arg(format::text(one.dissent)).toStdString());
    }
}

void writeNotes(ReportDocument& document, const MinutesSource& source)
{
    const Debate& debate = source.debate();
    document.heading(Minutes::tr("Parking lot and notes"), false);
    if (source.isMasked) {
        document.paragraph(Minutes::tr("Left out, as notes may name customers."));
        return;
    }
    if (debate.parkingLot.empty())
        document.paragraph(Minutes::tr("Nothing is parked."));
    for (const ParkedItem& item : debate.parkingLot)
        document.bullet(item.isDone ? Minutes::tr("%1 (done)").arg(format::text(item.text).simplified())
                                    : format::text(item.text).simplified());
    document.subheading(Minutes::tr("Notes"));
    if (debate.notes.empty())
        document.paragraph(Minutes::tr("No notes were taken."));
    writeLines(document, debate.notes);
}

} // namespace strata
