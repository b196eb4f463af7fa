#pragma once
#include "core/model/customertype.h"
#include "core/model/dataset.h"
#include "core/model/debate.h"
#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace strata {

class Workshop;

// What the room sees, as values: so it can be kept while the project goes on. Never a voter's name.
struct ProjectorSlide
{
    enum class Tone
    {
        Plain,
        Quiet,
        Good,
        Warning,
        Bad
    };

    // One line of a list.
    struct Row
    {
        QString text, value; // at the left, at the right
        Tone tone = Tone::Plain; // of the value
        int dots = 0; // drawn before the value
        bool isHead = false; // begins a group
        bool isCurrent = false; // what the room is at
        bool isDone = false; // behind us
    };

    struct Mover
    {
        int customer = 0; // index into `dataset`
        CustomerType from = CustomerType::Core, to = CustomerType::Core;
    };

    // A weight as a bar, or several beside each other.
    struct Bar
    {
        QString name, value;
        int weight = 0; // basis points
        std::vector<int> votes; // basis points, of the last revealed round, in rising order
    };

    QString title;
    QString lead; // a sentence under the title
    QString message; // large, in the middle, with nothing else
    bool hasTypes = false, hasMatrix = false; // the charts
    bool isMatrixLarge = false;
    std::vector<std::vector<Row>> columns; // lists side by side

    QString moversTitle;
    std::vector<Mover> movers; // the largest by net sales first, at most kMostMovers
    std::shared_ptr<const Dataset> dataset;

    std::vector<Bar> bars; // one: with its votes; several: the factors
    QString barsNote, votesNote; // of the one bar and of its votes

    // What it shows that was hidden once: it goes again when that is hidden again.
    int votesOf = 0; // the round; 0: nobody's votes
    bool hasIdeas = false, hasDots = false, hasHomework = false;

    static constexpr std::size_t kMostMovers = 30;
};

// `page`: what the facilitator looks at.
ProjectorSlide projectorSlide(const Workshop& workshop, PageId page);

// Takes from a slide that was kept what `debate` hides by now: votes, ideas, dots, homework. True where there
// was anything to take.
bool withdrawHidden(ProjectorSlide& slide, const Debate& debate);

} // namespace strata
