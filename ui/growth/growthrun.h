#pragma once
#include "core/error.h"
#include "core/model/dataset.h"
#include "core/model/growth.h"
#include "core/model/tracking.h"
#include "core/transform/potential.h"
#include "ui/background.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strata {

class Workshop;

// What small customers could buy: one answer for both growth pages. It is computed beside the window while
// somebody looks. While a newer one is under way the older one is kept, and marked as such, as long as it is
// about the same customers.
class GrowthRun : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting, // out of date; is computed when the workshop has settled and somebody looks
        Computing,
        Ready,
        Stopped, // by a person
        Failed // see error()
    };

    // The one of the workshop; made when first asked for, lives as long.
    static GrowthRun& of(Workshop& workshop);

    // Whoever shows the answer says whether it can be seen. Unseen nothing is computed.
    void setWatched(const QObject* by, bool isWatched);

    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    bool hasCustomers() const;
    // The newest there is, or null. Stale unless state() is Ready.
    const Potentials* answer() const;
    bool isStale() const { return m_state != State::Ready; }
    // Of one customer; null where it is not small, or not known (yet).
    const CustomerPotential* of(int customer) const;
    // The place of each one's name in alphabetical order, by the place in Potentials::customers.
    const std::vector<std::int32_t>& nameRanks() const { return m_answer->nameRanks; }

    // What a person may choose to compare by; null while nobody looked at these customers' fields yet.
    struct Fields
    {
        GrowthFields guess;
        std::vector<std::string> industries, sizes;
    };
    const Fields* fields() const;

    void stop();
    void again(); // after stop()

signals:
    void changed(); // state or answer
    void progressed(quint64 done, quint64 total);

private:
    struct Answer
    {
        std::shared_ptr<const Dataset> dataset;
        Potentials potentials;
        std::vector<std::int32_t> places; // of each customer in potentials.customers; -1 = not small
        std::vector<std::int32_t> nameRanks;
    };

    explicit GrowthRun(Workshop& workshop);
    void outdate();
    void computeIfDue();
    void start();

    Workshop& m_workshop;
    State m_state = State::Waiting;
    bool m_isSettled = true; // the workshop, since the last change of its results
    std::shared_ptr<const Answer> m_answer;
    std::shared_ptr<const Fields> m_fields;
    std::weak_ptr<const Dataset> m_fieldsOf;
    std::optional<Error> m_error;
    GrowthRules m_rules; // the answer under way was asked with
    TrackRules m_trackRules;
    std::set<const QObject*> m_watchers;
    Background m_background;
};

} // namespace strata
