#pragma once
#include "core/method/comparison.h"
#include "ui/background.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

namespace strata {

class Workshop;

// What the present model and the kept scenarios make of the present customers. Computed off the main thread a
// moment after the last change, only while somebody looks, and kept for as long as it holds: an outcome that
// is handed out here is never one of other data.
class ScenarioOutcomes : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 150; // after the last change, before it begins

    explicit ScenarioOutcomes(Workshop& workshop, QObject* parent = nullptr);

    void setWatched(bool isWatched);

    // Null: not known yet. An empty id: the present model.
    std::shared_ptr<const ModelOutcome> of(const std::string& id) const;
    bool isComputing() const { return m_work.isRunning() || m_rest.isActive(); }
    bool isStopped() const { return m_isStopped; } // by the person; the next change begins anew
    void stop();
    void start();

signals:
    void changed(); // an outcome is known, or holds no more
    void progress(int done, int total);

private:
    struct Entry
    {
        Scenario model; // value tree, rules and rates count
        std::shared_ptr<const MetricTable> metrics; // of the data and rates it was made with
        std::vector<Override> overrides;
        std::shared_ptr<const ModelOutcome> outcome;
    };

    bool holds(const Entry& entry) const; // for the present data
    const Entry* find(const Scenario& scenario) const;
    std::shared_ptr<const ModelOutcome> present() const;
    std::vector<Scenario> missing() const;
    void follow(); // results
    bool isInWork(const std::vector<Scenario>& models) const; // all of them
    void consider(); // is there anything to do?
    void begin();

    Workshop& m_workshop;
    Background m_work;
    std::vector<Scenario> m_inWork; // what it computes
    QTimer m_rest;
    std::vector<Entry> m_entries;
    mutable std::shared_ptr<const ModelOutcome> m_present; // made when asked for
    bool m_isWatched = false, m_isStopped = false;
};

} // namespace strata
