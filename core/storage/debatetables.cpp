#include "core/storage/debatetables.h"

#include "core/storage/voterows.h"

#include <tuple>

namespace strata {

namespace {

template <typename Value>
const std::vector<Value>* listOf(const Debate* before, std::vector<Value> Debate::*list)
{
    return before ? &(before->*list) : nullptr;
}

void writeSettings(Database& database, const Debate& debate, const Debate* before)
{
    const auto settings = [](const Debate& of) {
        return std::tie(of.purpose, of.date, of.startMinute, of.notes, of.agreedWithin, of.splitAbove,
                        of.brainstorm.isRevealed, of.brainstorm.dotsEach, of.homework.isRevealed);
    };
    if (before && settings(*before) == settings(debate))
        return;
    database.exec("DELETE FROM debate");
    RowWriter put(database, "debate", 10);
    put << 1 << debate.purpose;
    put.day(debate.date) << debate.startMinute << debate.notes << debate.agreedWithin << debate.splitAbove
                         << debate.brainstorm.isRevealed << debate.brainstorm.dotsEach
                         << debate.homework.isRevealed;
    put.run();
}

void readSettings(Database& database, Debate& debate)
{
    RowReader get(database,
                  "SELECT purpose, date, start_minute, notes, agreed_within, split_above, ideas_revealed, "
                  "dots_each, homework_revealed FROM debate");
    if (!get.next())
        damaged("the workshop's settings are missing");
    debate.purpose = get.text();
    debate.date = get.day();
    debate.startMinute = get.number();
    debate.notes = get.text();
    debate.agreedWithin = get.number();
    debate.splitAbove = get.number();
    debate.brainstorm.isRevealed = get.flag();
    debate.brainstorm.dotsEach = get.number();
    debate.homework.isRevealed = get.flag();
}

void writeDay(Database& database, const Debate& debate, const Debate* before)
{
    writeList(database, "participant", 8, debate.participants, listOf(before, &Debate::participants),
              [](RowWriter& row, const Participant& one) {
                  row << one.id << one.name << one.role << one.department << one.votingWeight << one.pinHash
                      << one.hasLeft;
              });
    writeList(database, "agenda_block", 5, debate.agenda, listOf(before, &Debate::agenda),
              [](RowWriter& row, const AgendaBlock& block) {
                  row << block.title << block.minutes << block.note << block.isDone;
              });
    writeList(database, "parked_item", 3, debate.parkingLot, listOf(before, &Debate::parkingLot),
              [](RowWriter& row, const ParkedItem& item) { row << item.text << item.isDone; });
    writeList(database, "decision", 8, debate.decisions, listOf(before, &Debate::decisions),
              [](RowWriter& row, const Decision& decision) {
                  row << decision.time << decision.what << decision.who << decision.before << decision.after
                      << decision.reason << decision.dissent;
              });
    writeList(database, "metric_plan", 6, debate.metricPlans, listOf(before, &Debate::metricPlans),
              [](RowWriter& row, const MetricPlan& plan) {
                  row << plan.metric << keyOf(kAvailabilityKeys, plan.availability) << plan.owner;
                  row.day(plan.due) << plan.note;
              });
}

void readDay(Database& database, Debate& debate)
{
    debate.participants = readList(database, "participant", [](RowReader& row) {
        Participant one;
        one.id = row.text();
        one.name = row.text();
        one.role = row.text();
        one.department = row.text();
        one.votingWeight = row.number();
        one.pinHash = row.text();
        one.hasLeft = row.flag();
        return one;
    });
    expectUnique(
        debate.participants, [](const Participant& one) { return one.id; }, "participant");
    debate.agenda = readList(database, "agenda_block", [](RowReader& row) {
        return AgendaBlock{row.text(), row.number(), row.text(), row.flag()};
    });
    debate.parkingLot = readList(database, "parked_item", [](RowReader& row) {
        return ParkedItem{row.text(), row.flag()};
    });
    debate.decisions = readList(database, "decision", [](RowReader& row) {
        return Decision{row.integer(), row.text(), row.text(), row.text(),
                        row.text(),    row.text(), row.text()};
    });
    debate.metricPlans = readList(database, "metric_plan", [](RowReader& row) {
        return MetricPlan{row.text(), row.key<Availability>(kAvailabilityKeys), row.text(), row.day(),
                          row.text()};
    });
    expectUnique(
        debate.metricPlans, [](const MetricPlan& plan) { return plan.metric; }, "metric_plan");
}

void writeCandidates(Database& database, const std::vector<FactorCandidate>& candidates,
                     const std::vector<FactorCandidate>* before)
{
    const std::size_t first = commonStart(before, candidates);
    if (before && first == before->size() && first == candidates.size())
        return;
    removeFrom(database, "candidate_dots", "candidate", first);
    removeFrom(database, "candidate_idea", "candidate", first);
    removeFrom(database, "candidate", "position", first);
    RowWriter put(database, "candidate", 10);
    RowWriter putDots(database, "candidate_dots", 4);
    RowWriter putIdea(database, "candidate_idea", 4);
    for (std::size_t c = first; c < candidates.size(); ++c) {
        const FactorCandidate& one = candidates[c];
        put << c << one.id << one.name << one.definition << keyOf(kAxisKeys, one.axis) << one.champion;
        for (const Verdict test : one.tests)
            put << keyOf(kVerdictKeys, test);
        put << one.factor;
        put.run();
        for (std::size_t d = 0; d < one.dots.size(); ++d) {
            putDots << c << d << one.dots[d].participant << one.dots[d].count;
            putDots.run();
        }
        for (std::size_t i = 0; i < one.ideas.size(); ++i) {
            putIdea << c << i << one.ideas[i].participant << one.ideas[i].text;
            putIdea.run();
        }
    }
}

std::vector<FactorCandidate> readCandidates(Database& database)
{
    std::vector<FactorCandidate> candidates = readList(database, "candidate", [](RowReader& row) {
        FactorCandidate one;
        one.id = row.text();
        one.name = row.text();
        one.definition = row.text();
        one.axis = row.key<Axis>(kAxisKeys);
        one.champion = row.text();
        for (Verdict& test : one.tests)
            test = row.key<Verdict>(kVerdictKeys);
        one.factor = row.text();
        return one;
    });
    expectUnique(
        candidates, [](const FactorCandidate& one) { return one.id; }, "candidate");
    RowReader dots(database, "SELECT * FROM candidate_dots ORDER BY candidate, position");
    while (dots.next()) {
        std::vector<Dots>& list = candidates[dots.index(candidates.size(), "candidate_dots")].dots;
        dots.position(list.size(), "candidate_dots");
        list.push_back({dots.text(), dots.number()});
    }
    for (const FactorCandidate& one : candidates)
        expectUnique(
            one.dots, [](const Dots& some) { return some.participant; }, "candidate_dots");
    RowReader ideas(database, "SELECT * FROM candidate_idea ORDER BY candidate, position");
    while (ideas.next()) {
        std::vector<Idea>& list = candidates[ideas.index(candidates.size(), "candidate_idea")].ideas;
        ideas.position(list.size(), "candidate_idea");
        list.push_back({ideas.text(), ideas.text()});
    }
    return candidates;
}

void writeTeamAnswers(Database& database, const Debate& debate, const Debate* before)
{
    if (before && before->teamAnswers == debate.teamAnswers)
        return;
    for (const char* table : {kTeamVotes.answer, kTeamVotes.weight, kTeamVotes.vote})
        removeFrom(database, table, "position", 0);
    addVotes(database, kTeamVotes, {}, debate.teamAnswers);
}

void writeHomework(Database& database, const Homework& homework, const Homework* before)
{
    writeList(database, "homework_account", 2, homework.accounts, before ? &before->accounts : nullptr,
              [](RowWriter& row, const std::string& customer) { row << customer; });
    writeList(database, "homework_answer", 4, homework.answers, before ? &before->answers : nullptr,
              [](RowWriter& row, const HomeworkAnswer& answer) {
                  row << answer.participant << answer.customerId << keyOf(kTypeKeys, answer.type);
              });
}

void readHomework(Database& database, Homework& homework)
{
    homework.accounts = readList(database, "homework_account", [](RowReader& row) { return row.text(); });
    expectUnique(
        homework.accounts, [](const std::string& customer) { return customer; }, "homework_account");
    homework.answers = readList(database, "homework_answer", [](RowReader& row) {
        return HomeworkAnswer{row.text(), row.text(), row.key<CustomerType>(kTypeKeys)};
    });
    expectUnique(
        homework.answers,
        [](const HomeworkAnswer& answer) { return std::pair(answer.participant, answer.customerId); },
        "homework_answer");
}

} // namespace

void writeDebate(Database& database, const Debate& debate, const Debate* before)
{
    writeSettings(database, debate, before);
    writeDay(database, debate, before);
    writeCandidates(database, debate.brainstorm.candidates,
                    before ? &before->brainstorm.candidates : nullptr);
    writeTeamAnswers(database, debate, before);
    writeHomework(database, debate.homework, before ? &before->homework : nullptr);
}

Debate readDebate(Database& database)
{
    Debate debate;
    readSettings(database, debate);
    readDay(database, debate);
    debate.brainstorm.candidates = readCandidates(database);
    debate.teamAnswers = readVotes(database, kTeamVotes, {});
    readHomework(database, debate.homework);
    return debate;
}

} // namespace strata
