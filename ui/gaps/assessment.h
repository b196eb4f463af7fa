#pragma once
#include "core/gaps/gaps.h"
#include "core/import/importrun.h"
#include "core/method/metrics.h"
#include "ui/background.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace strata {

class ProjectSession;
class Workshop;

// What an import turned away, as far as it is a gap: lines without a known customer, without a date, and
// those that could not be read. What was left out on purpose, rows of totals, and imports of other things are
// none.
std::vector<RejectedRows> rejectedRowsOf(const ImportReport& report, const ImportBatch& import);

// A copy of what the gaps and types depend on: the columns of the value tree and the customer fields.
std::shared_ptr<const MetricTable> neededMetrics(const MetricTable& metrics, const Project& project);

// Looks through the data whenever they, the period, the rates, the metrics or what people rated are new; not
// for weights, cuts or policies. In the background, a moment after the last change, never during a drag.
class GapAssessment : public QObject
{
    Q_OBJECT

public:
    GapAssessment(Workshop& workshop, ProjectSession& session, QObject* parent = nullptr);

    const DataGaps& gaps() const { return m_gaps; }
    const std::shared_ptr<const Dataset>& dataset() const { return m_of; } // that gaps() point into
    bool isOfNow() const; // gaps() are of the project's dataset, not of one before it
    bool isStopped() const { return m_isStopped; } // and nothing looks again by itself
    void stop();
    void lookAgain();

signals:
    void assessed(); // gaps() are new, or there are none any more
    void looking(bool isLooking);
    void stopped();
    void progress(int percent);

private:
    // What the answer depends on.
    struct Key
    {
        std::shared_ptr<const Dataset> dataset;
        Period period;
        CostRates rates;
        std::vector<std::string> metrics; // ids with their factors
        std::vector<Override> overrides;
        Shared<Ratings> ratings;
        std::vector<ImportBatch> imports;
        std::size_t reports = 0; // known

        bool operator==(const Key&) const = default;
    };
    Key keyOf(const Project& project) const;
    void forget(); // another project: nothing of the one before stays
    void look();
    void fetchReports();

    Workshop& m_workshop;
    ProjectSession& m_session;
    QTimer* m_rest;
    std::optional<Key> m_key; // of gaps(), or of what runs
    std::map<std::int64_t, std::vector<RejectedRows>> m_rejected; // by batch; reports never change
    bool m_isFetching = false;
    bool m_isStopped = false;
    int m_opened = 0; // how many files so far: reports of an earlier one are dropped
    DataGaps m_gaps;
    std::shared_ptr<const Dataset> m_of = std::make_shared<const Dataset>();
    Background m_background;
};

} // namespace strata
