#include "ui/factors/candidates.h"

#include "ui/factors/factorlibrary.h"

#include <QCollator>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <set>

namespace strata {

namespace {

constexpr std::string_view kTreePrefix = "tree/";

const Factor* factorOf(const Framework& framework, std::string_view id)
{
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [id](const Factor& factor) { return factor.id == id; });
    return id.empty() || found == framework.factors.end() ? nullptr : &*found;
}

void follow(FactorCandidate& candidate, const Factor& factor)
{
    candidate.name = factor.name;
    candidate.definition = factor.question;
    candidate.axis = factor.axis;
    candidate.factor = factor.id;
}

// One idea as it was written, and nothing done about it yet.
bool isUntouched(const FactorCandidate& candidate)
{
    return candidate.ideas.size() == 1 && candidate.name == candidate.ideas[0].text
        && candidate.definition.empty() && candidate.champion.empty() && candidate.dots.empty()
        && candidate.factor.empty() && candidate.tests == decltype(candidate.tests){};
}

bool isSheetOf(const FactorCandidate& candidate, std::string_view participant)
{
    return isUntouched(candidate) && candidate.ideas[0].participant == participant;
}

// Words to compare names by: without case, endings of the plural and words that say nothing.
std::vector<QString> plainWords(const std::string& name)
{
    static const std::set<QString> kEmptyWords{
        QStringLiteral("the"), QStringLiteral("and"),  QStringLiteral("our"),  QStringLiteral("their"),
        QStringLiteral("for"), QStringLiteral("with"), QStringLiteral("they"), QStringLiteral("are")};
    std::vector<QString> words;
    QString word;
    const QString text = QString::fromStdString(name).toCaseFolded() + QLatin1Char(' ');
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (word.size() > 3 && word.endsWith(QLatin1Char('s')))
            word.chop(1);
        if (word.size() > 2 && !kEmptyWords.contains(word)
            && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        word.clear();
    }
    return words;
}

bool isSameWord(const QString& a, const QString& b)
{
    constexpr qsizetype kStem = 5; // "profitable" and "profitability" begin alike
    return a == b || (a.size() >= kStem && b.size() >= kStem && a.left(kStem) == b.left(kStem));
}

void setDots(FactorCandidate& candidate, const std::string& participant, int count)
{
    std::erase_if(candidate.dots, [&](const Dots& dots) { return dots.participant == participant; });
    if (count > 0)
        candidate.dots.push_back({participant, count});
}

} // namespace

std::string keyOf(const FactorCandidate& candidate)
{
    return candidate.factor.empty() ? candidate.id : std::string(kTreePrefix) + candidate.factor;
}

bool isHidden(const Brainstorm& brainstorm, const FactorCandidate& candidate)
{
    return !brainstorm.isRevealed
        && std::any_of(candidate.ideas.begin(), candidate.ideas.end(),
                       [](const Idea& idea) { return !idea.participant.empty(); });
}

bool hasHiddenIdeas(const Brainstorm& brainstorm)
{
    return std::any_of(
        brainstorm.candidates.begin(), brainstorm.candidates.end(),
        [&brainstorm](const FactorCandidate& candidate) { return isHidden(brainstorm, candidate); });
}

int ideaCount(const Brainstorm& brainstorm)
{
    return std::accumulate(brainstorm.candidates.begin(), brainstorm.candidates.end(), 0,
                           [](int sum, const FactorCandidate& candidate) {
                               return sum + static_cast<int>(candidate.ideas.size());
                           });
}

int ideaCount(const Brainstorm& brainstorm, std::string_view participant)
{
    int count = 0;
    for (const FactorCandidate& candidate : brainstorm.candidates)
        for (const Idea& idea : candidate.ideas)
            count += idea.participant == participant;
    return count;
}

int writerCount(const Brainstorm& brainstorm)
{
    std::set<std::string> writers;
    for (const FactorCandidate& candidate : brainstorm.candidates)
        for (const Idea& idea : candidate.ideas)
            if (!idea.participant.empty())
                writers.insert(idea.participant);
    return static_cast<int>(writers.size());
}

std::vector<WrittenIdea> writtenIdeas(const Brainstorm& brainstorm, std::string_view participant)
{
    std::vector<WrittenIdea> sheet;
    for (const FactorCandidate& candidate : brainstorm.candidates)
        if (isSheetOf(candidate, participant))
            sheet.push_back({candidate.id, candidate.ideas[0].text});
    return sheet;
}

std::vector<std::string> writeIdeas(Debate& debate, const std::string& participant,
                                    const std::vector<WrittenIdea>& sheet,
                                    const std::vector<WrittenIdea>& opened)
{
    auto& candidates = debate.brainstorm.candidates;
    const auto stands = [](const std::vector<WrittenIdea>& lines, const std::string& id) {
        return std::any_of(lines.begin(), lines.end(),
                           [&id](const WrittenIdea& line) { return line.candidate == id; });
    };
    std::erase_if(candidates, [&](const FactorCandidate& candidate) {
        return isSheetOf(candidate, participant) && stands(opened, candidate.id)
            && !stands(sheet, candidate.id);
    });
    std::vector<std::string> ids;
    for (const WrittenIdea& line : sheet) {
        const auto known
            = std::find_if(candidates.begin(), candidates.end(), [&line](const FactorCandidate& candidate) {
                  return !line.candidate.empty() && candidate.id == line.candidate;
              });
        if (known == candidates.end()) { // new, or an undo took it away under the pen
            FactorCandidate candidate;
            candidate.id = freshCandidateId(debate);
            candidate.name = line.text;
            candidate.ideas = {{participant, line.text}};
            ids.push_back(candidate.id);
            candidates.push_back(std::move(candidate));
        } else if (isSheetOf(*known, participant)) { // what somebody works on by now stays
            known->name = known->ideas[0].text = line.text;
            ids.push_back(known->id);
        }
    }
    return ids;
}

void revealIdeas(Brainstorm& brainstorm)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        brainstorm.candidates.begin(), brainstorm.candidates.end(),
        [&collator](const FactorCandidate& a, const FactorCandidate& b) {
            return collator.compare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
        });
    brainstorm.isRevealed = true;
}

std::vector<FactorCandidate> shownCandidates(const Project& project)
{
    const Brainstorm& brainstorm = project.debate->brainstorm;
    std::vector<FactorCandidate> shown;
    std::set<std::string> judged;
    for (const FactorCandidate& candidate : brainstorm.candidates) {
        if (isHidden(brainstorm, candidate))
            continue;
        shown.push_back(candidate);
        if (const Factor* factor = factorOf(project.framework, candidate.factor)) {
            follow(shown.back(), *factor);
            judged.insert(factor->id);
        } else {
            shown.back().factor.clear();
        }
    }
    for (const Factor& factor : project.framework.factors)
        if (!judged.contains(factor.id))
            follow(shown.emplace_back(), factor);
    return shown;
}

FactorCandidate* judgedCandidate(Project& project, const std::string& key)
{
    Debate& debate = project.debate.edit();
    auto& candidates = debate.brainstorm.candidates;
    const bool isFactor = key.starts_with(kTreePrefix);
    const std::string id = isFactor ? key.substr(kTreePrefix.size()) : key;
    const auto known = std::find_if(candidates.begin(), candidates.end(), [&](const FactorCandidate& one) {
        return isFactor ? one.factor == id : one.id == id;
    });
    if (known != candidates.end())
        return &*known;
    const Factor* factor = isFactor ? factorOf(project.framework, id) : nullptr;
    if (!factor)
        return nullptr;
    FactorCandidate made;
    made.id = freshCandidateId(debate);
    follow(made, *factor);
    return &candidates.emplace_back(std::move(made));
}

void keepInStep(Project& project)
{
    const auto isBehind = [&project](const FactorCandidate& candidate) {
        const Factor* factor = factorOf(project.framework, candidate.factor);
        return factor ? candidate.name != factor->name || candidate.definition != factor->question
                || candidate.axis != factor->axis
                      : !candidate.factor.empty();
    };
    const auto& candidates = project.debate->brainstorm.candidates;
    if (std::none_of(candidates.begin(), candidates.end(), isBehind))
        return;
    for (FactorCandidate& candidate : project.debate.edit().brainstorm.candidates)
        if (const Factor* factor = factorOf(project.framework, candidate.factor))
            follow(candidate, *factor);
        else
            candidate.factor.clear();
}

int dotTotal(const FactorCandidate& candidate)
{
    return std::accumulate(candidate.dots.begin(), candidate.dots.end(), 0,
                           [](int sum, const Dots& dots) { return sum + dots.count; });
}

int dotsOf(const FactorCandidate& candidate, std::string_view participant)
{
    for (const Dots& dots : candidate.dots)
        if (dots.participant == participant)
            return dots.count;
    return 0;
}

std::map<std::string, int> placedDots(const Project& project, std::string_view participant)
{
    std::map<std::string, int> dots;
    for (const FactorCandidate& candidate : shownCandidates(project))
        if (const int count = dotsOf(candidate, participant); count > 0)
            dots[keyOf(candidate)] = count;
    return dots;
}

bool hasPlaced(const Brainstorm& brainstorm, std::string_view participant)
{
    return std::any_of(
        brainstorm.candidates.begin(), brainstorm.candidates.end(),
        [participant](const FactorCandidate& candidate) { return dotsOf(candidate, participant) > 0; });
}

bool haveAllPlaced(const Debate& debate)
{
    bool isAnybody = false;
    for (const Participant& participant : debate.participants) {
        if (participant.hasLeft)
            continue;
        isAnybody = true;
        if (!hasPlaced(debate.brainstorm, participant.id))
            return false;
    }
    return isAnybody || hasPlaced(debate.brainstorm, {});
}

void placeDots(Project& project, const std::string& participant, const std::map<std::string, int>& counts)
{
    for (FactorCandidate& candidate : project.debate.edit().brainstorm.candidates)
        setDots(candidate, participant, 0);
    for (const auto& [key, count] : counts)
        if (count > 0)
            if (FactorCandidate* candidate = judgedCandidate(project, key))
                setDots(*candidate, participant, count);
}

std::optional<std::size_t> mergeTarget(const std::vector<FactorCandidate>& chosen)
{
    const auto isInTree = [](const FactorCandidate& candidate) { return !candidate.factor.empty(); };
    const auto inTree = std::count_if(chosen.begin(), chosen.end(), isInTree);
    if (chosen.size() < 2 || inTree > 1)
        return std::nullopt;
    return inTree == 0
        ? 0
        : static_cast<std::size_t>(std::find_if(chosen.begin(), chosen.end(), isInTree) - chosen.begin());
}

std::string mergeCandidates(Project& project, const std::vector<std::string>& keys)
{
    std::vector<FactorCandidate> chosen;
    for (const FactorCandidate& candidate : shownCandidates(project))
        if (std::find(keys.begin(), keys.end(), keyOf(candidate)) != keys.end())
            chosen.push_back(candidate);
    // In the order in which they were named, so that the caller says which one is the first.
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&keys](const FactorCandidate& a, const FactorCandidate& b) {
                         return std::find(keys.begin(), keys.end(), keyOf(a))
                             < std::find(keys.begin(), keys.end(), keyOf(b));
                     });
    const std::optional<std::size_t> target = mergeTarget(chosen);
    if (!target)
        return {};
    FactorCandidate* stays = judgedCandidate(project, keyOf(chosen[*target]));
    const std::string id = stays->id;
    Brainstorm& brainstorm = project.debate.edit().brainstorm;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (i == *target)
            continue;
        const FactorCandidate& other = chosen[i];
        stays->ideas.insert(stays->ideas.end(), other.ideas.begin(), other.ideas.end());
        for (const Dots& dots : other.dots)
            setDots(*stays, dots.participant,
                    std::min(brainstorm.dotsEach, dotsOf(*stays, dots.participant) + dots.count));
        for (std::size_t test = 0; test < kFactorTests; ++test)
            if (stays->tests[test] == Verdict::Open)
                stays->tests[test] = other.tests[test];
        if (stays->champion.empty())
            stays->champion = other.champion;
        if (stays->definition.empty() && stays->factor.empty())
            stays->definition = other.definition;
    }
    std::erase_if(brainstorm.candidates, [&](const FactorCandidate& candidate) {
        return candidate.id != id
            && std::any_of(chosen.begin(), chosen.end(),
                           [&](const FactorCandidate& one) { return one.id == candidate.id; });
    });
    return keyOf(chosen[*target]);
}

double nameLikeness(const std::string& a, const std::string& b)
{
    const std::vector<QString> left = plainWords(a);
    const std::vector<QString> right = plainWords(b);
    if (left.empty() || right.empty())
        return 0.0;
    const auto shared = std::count_if(left.begin(), left.end(), [&right](const QString& word) {
        return std::any_of(right.begin(), right.end(),
                           [&word](const QString& other) { return isSameWord(word, other); });
    });
    return std::min(1.0, 2.0 * static_cast<double>(shared) / static_cast<double>(left.size() + right.size()));
}

std::optional<std::size_t> similarBefore(const std::vector<FactorCandidate>& shown, std::size_t index)
{
    constexpr double kAlike = 0.5;
    std::optional<std::size_t> best;
    double likeness = 0.0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        // Two factors of the tree are two on purpose.
        const bool areBothInTree = !shown[i].factor.empty() && !shown[index].factor.empty();
        // Each pair is told once, beside the one that would be merged away.
        const bool isTold = i < index || !shown[i].factor.empty();
        if (i == index || areBothInTree || !isTold || (i < index && !shown[index].factor.empty()))
            continue;
        const double here = nameLikeness(shown[i].name, shown[index].name);
        if (here >= kAlike && here > likeness) {
            best = i;
            likeness = here;
        }
    }
    return best;
}

std::string takeIntoTree(Project& project, const std::string& key)
{
    FactorCandidate* candidate = judgedCandidate(project, key);
    const auto& factors = project.framework.factors;
    if (!candidate || factorOf(project.framework, candidate->factor) || candidate->name.empty()
        || std::any_of(factors.begin(), factors.end(),
                       [candidate](const Factor& factor) { return factor.name == candidate->name; }))
        return {};
    Factor factor;
    factor.id = newFactorId(candidate->name, project.framework);
    factor.name = candidate->name;
    factor.question = candidate->definition;
    factor.axis = candidate->axis;
    candidate->factor = factor.id;
    project.framework = withNewFactor(project.framework, std::move(factor));
    return candidate->factor;
}

} // namespace strata
