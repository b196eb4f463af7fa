#include "ui/help/runsheetwords.h"

#include "ui/languages.h"
#include "ui/planning/agendatemplate.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata::runSheetWords {

namespace {

// The blocks of the template, in its order.
enum Block
{
    Welcome,
    Factors,
    Metrics,
    Break,
    Weights,
    Lunch,
    RealityCheck,
    Robustness,
    SecondBreak,
    Treatment,
    Close
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RunSheet)

public:
    static std::optional<Guide> guide(std::size_t block)
    {
        switch (block) {
        case Welcome:
            return Guide{tr("Sponsor, 5 minutes; then the facilitator"),
                         tr("What must be decided when we leave this room, and who decides it?"),
                         pageName(PageId::Planning), tr("Purpose read aloud, everybody on the list")};
        case Factors:
            return Guide{tr("Everybody in silence, then department by department"),
                         tr("Whom would we miss most if they left tomorrow, and why?"),
                         pageName(PageId::Factors),
                         tr("Three to six factors, each with a question and a champion")};
        case Metrics:
            return Guide{tr("The champion of each factor; finance and IT on data"),
                         tr("Which figure would both of us believe?"), pageName(PageId::Metrics),
                         tr("Two or three metrics per factor; an owner and a date for what is missing")};
        case Weights:
            return Guide{tr("Nobody before the reveal; then both ends of the widest row"),
                         tr("What would have to be true for the other side to be right?"),
                         QStringLiteral("%1, %2").arg(pageName(PageId::Ballots), pageName(PageId::Weights)),
                         tr("Two rounds at most, weights applied and logged with the reason")};
        case RealityCheck:
            return Guide{tr("Whoever serves the account"),
                         tr("Who is wrong here: the figure, the weight or our habit?"),
                         pageName(PageId::Homework),
                         tr("Every differing account explained, overruled with a reason, or parked")};
        case Robustness:
            return Guide{
                tr("Those who voted apart"), tr("Which customers hang on it? Name three."),
                QStringLiteral("%1, %2").arg(pageName(PageId::Disagreement), pageName(PageId::Confidence)),
                tr("The rows that move nobody are closed; the others are settled")};
        case Treatment:
            return Guide{
                tr("Sales, service and operations"),
                tr("What do we stop doing, so that our best customers get more?"),
                QStringLiteral("%1, %2").arg(pageName(PageId::Services), pageName(PageId::Playbooks)),
                tr("A decided level for every type and service; owners of the playbooks")};
        case Close:
            return Guide{tr("Everybody, one sentence each"), tr("Will you stand by this model on Monday?"),
                         QStringLiteral("%1, %2").arg(pageName(PageId::Planning), pageName(PageId::Reports)),
                         tr("Signed version, dissents written down, who does what by when")};
        case Break:
        case SecondBreak:
        case Lunch:
            return Guide{};
        }
        return {};
    }

    static std::vector<Remedy> troubles()
    {
        return {
            {tr("One voice carries the room."),
             tr("Stop talking. Vote in private first, then ask the person furthest away from that voice."),
             pageName(PageId::Ballots)},
            {tr("A debate about two percent goes on."),
             tr("Show how many customers hang on the row. Where nobody moves, close it."),
             pageName(PageId::Disagreement)},
            {tr("“The data are wrong.”"),
             tr("Ask for one customer by name, show why its figure is what it is (Shift+F1), and give the "
                "gap an "
                "owner."),
             pageName(PageId::Gaps)},
            {tr("“My best customer cannot be Marginal.”"),
             tr("Open it together. Overrule with a reason if the room agrees; never bend a weight for one "
                "name."),
             pageName(PageId::Customer)},
            {tr("It is later than the agenda says."),
             tr("Keep the reality check; shorten metrics, and park what is not needed for the types."),
             pageName(PageId::Planning)},
        };
    }

    static std::vector<QString> bring()
    {
        return {
            tr("The laptop with this project and its power supply; a copy of the file on a second device "
               "(File, "
               "Save a copy as…)."),
            tr("Projector or second screen, tried out the day before: F11 shows the projector view."),
            tr("A mouse; the room sees sliders move, and a touchpad is slow."),
            tr("Paper and pens for everybody, and a flip chart for the parking lot."),
            tr("Two copies of this sheet: one for you, one for whoever keeps the time."),
        };
    }
};

} // namespace

std::optional<Guide> guideFor(const AgendaBlock& block)
{
    for (const Language& language : languages()) {
        std::vector<AgendaBlock> known;
        {
            const LanguageScope scope(language.code);
            known = oneDayAgenda();
        }
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const AgendaBlock& one) { return one.title == block.title; });
        if (found != known.end())
            return Words::guide(std::size_t(found - known.begin()));
    }
    return {};
}

std::vector<Remedy> remedies()
{
    return Words::troubles();
}

std::vector<QString> materials()
{
    return Words::bring();
}

} // namespace strata::runSheetWords
