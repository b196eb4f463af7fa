#pragma once
#include "core/method/confidence.h"
#include "core/model/dataset.h"
#include "core/model/debate.h"
#include "core/model/shared.h"
#include "ui/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace strata {

class Workshop;

// The question how sure the types are, and its answer: one of both for the whole window. Draws beside the
// window while somebody looks, as soon as the workshop has settled; what was drawn for an earlier version of
// the project is never handed out.
class ConfidenceRun : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting, // out of date; is drawn when the workshop has settled and somebody looks
        Drawing,
        Ready,
        Stopped, // by a person
        Failed // there are no ballots to draw between
    };

    // The one of the workshop; made when first asked for, lives as long.
    static ConfidenceRun& of(Workshop& workshop);

    const ConfidenceQuestion& question() const { return m_question; }
    void ask(const ConfidenceQuestion& question); // draws anew where it is another one
    double sureAt() const { return m_sureAt; }
    void setSureAt(double share); // 0.5..1; draws nothing

    // Whoever shows the answer says whether it can be seen. Unseen nothing is drawn.
    void setWatched(const QObject* by, bool isWatched);

    State state() const { return m_state; }
    // Null unless Ready.
    const Confidence* answer() const { return m_state == State::Ready ? m_answer.get() : nullptr; }
    const ConfidenceSummary* summary() const { return m_state == State::Ready ? &m_summary : nullptr; }
    // The place of each customer's name in alphabetical order; of the customers of the answer.
    const std::vector<std::int32_t>& nameRanks() const { return *m_nameRanks; }
    void stop();
    void drawAgain(); // after stop()

    bool hasCustomers() const; // without them there is nothing to draw
    // Revealed rounds with ballots, oldest first: between those can be drawn.
    std::vector<int> rounds() const;
    // "between the ballots of round 2", "over all weights"
    static QString sourceText(const ConfidenceQuestion& question);

signals:
    void changed(); // state, question or answer
    void progressed(quint64 done, quint64 total);

private:
    explicit ConfidenceRun(Workshop& workshop);

    bool outdate(); // says so where that is news, and whether it was
    void drawIfDue();
    void start();
    void followDebate();
    void summarize();

    Workshop& m_workshop;
    ConfidenceQuestion m_question;
    bool m_isChosen = false; // a person chose the source; before, it is the last round where there is one
    double m_sureAt = kSureAt;
    State m_state = State::Waiting;
    bool m_isSettled = false; // the workshop, since the last change of its results
    std::shared_ptr<const Confidence> m_answer;
    ConfidenceSummary m_summary;
    std::weak_ptr<const Dataset> m_seen; // the customers when the answer was last taken away
    std::shared_ptr<const Dataset> m_ranked; // whose names those are
    std::shared_ptr<const std::vector<std::int32_t>> m_nameRanks;
    Shared<Debate> m_debate; // the one the question was asked with
    std::set<const QObject*> m_watchers;
    Background m_background;
    QTimer m_soon;
};

} // namespace strata
