#pragma once
#include "core/model/project.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strata {

// The rules of the brainstorm: who wrote what, what can be seen, what becomes of duplicates and dots.

// Names a candidate in lists: its id, or "tree/<factor>" where it is in the value tree, judged or not.
std::string keyOf(const FactorCandidate& candidate);

// Before the reveal, what one person wrote is nobody else's business. What the team wrote together is open.
bool isHidden(const Brainstorm& brainstorm, const FactorCandidate& candidate);
bool hasHiddenIdeas(const Brainstorm& brainstorm);

int ideaCount(const Brainstorm& brainstorm); // of everybody
int ideaCount(const Brainstorm& brainstorm, std::string_view participant);
int writerCount(const Brainstorm& brainstorm); // different participants; the team together is none

// One line of somebody's sheet.
struct WrittenIdea
{
    std::string candidate; // id; empty: new
    std::string text;

    bool operator==(const WrittenIdea&) const = default;
};

// The ideas that their writer (empty: the team) may still change: those that nobody has worked on.
std::vector<WrittenIdea> writtenIdeas(const Brainstorm& brainstorm, std::string_view participant);
// The sheet as it is now; `opened` is how it was before. Changed lines change their idea, lines that are gone
// take it away, new ones add one; ideas that stood on neither stay as they are. Returns the ids of what
// stands on the sheet.
std::vector<std::string> writeIdeas(Debate& debate, const std::string& participant,
                                    const std::vector<WrittenIdea>& sheet,
                                    const std::vector<WrittenIdea>& opened = {});
// Shows everybody's ideas, in alphabetical order, so that their order does not say who wrote them.
void revealIdeas(Brainstorm& brainstorm);

// What the list of candidates shows: the visible ones and the factors of the value tree. Those in the tree
// bear the factor's name, question and axis. A factor that nobody has judged has no id yet.
std::vector<FactorCandidate> shownCandidates(const Project& project);
// The candidate of that key, made where a factor of the tree has none yet. Null: there is none.
FactorCandidate* judgedCandidate(Project& project, const std::string& key);
// Candidates in the tree follow their factors; those whose factor is gone are out of it.
void keepInStep(Project& project);

// Dots.
int dotTotal(const FactorCandidate& candidate);
int dotsOf(const FactorCandidate& candidate, std::string_view participant);
std::map<std::string, int> placedDots(const Project& project, std::string_view participant); // by key
bool hasPlaced(const Brainstorm& brainstorm, std::string_view participant);
bool haveAllPlaced(const Debate& debate); // everybody who is still at the table; false where nobody is
// By key; what is not named gets none.
void placeDots(Project& project, const std::string& participant, const std::map<std::string, int>& counts);

// Which of the chosen ones the others are merged into: the one in the value tree, else the first. Nothing
// where fewer than two are chosen or several are in the tree.
std::optional<std::size_t> mergeTarget(const std::vector<FactorCandidate>& chosen);
// Ideas and dots are united, one person's dots up to Brainstorm::dotsEach; what the target leaves open is
// taken from the others. Returns the key of the one that stays, empty where they cannot be merged.
std::string mergeCandidates(Project& project, const std::vector<std::string>& keys);
// An earlier one with nearly the same words in its name: half of all words or more (Dice's coefficient).
std::optional<std::size_t> similarBefore(const std::vector<FactorCandidate>& shown, std::size_t index);
double nameLikeness(const std::string& a, const std::string& b); // 0..1

// Adds the candidate to the value tree at an equal share's weight. Returns the factor's id; empty where it is
// there already or another factor bears its name.
std::string takeIntoTree(Project& project, const std::string& key);

} // namespace strata
