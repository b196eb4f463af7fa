#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/charts/distribution.h"

#include <QScrollArea>

#include <string>

class QLabel;
class QTimer;

namespace strata {

class AboutCard;
class Card;
class DistributionChart;
class MissingPolicyCard;
class PlanCard;
class ValueFunctionEditor;
class Workshop;

// One chosen metric: what it is made of, whether it can be had and who gets it, how its values are spread,
// how a value becomes a score, and what happens where there is none. Dragging an anchor is one gesture. A
// metric that is only wished for has no values.
class MetricDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit MetricDetail(Workshop& workshop, QWidget* parent = nullptr);

    // Both may be empty: none. The factor alone is empty for a metric that is only wished for.
    void setMetric(const std::string& factorId, const std::string& metricId);
    void refresh(); // the project is new
    void forgetValues(); // the customers' values may be new too: measure them at the next refresh

signals:
    void rateRequested(); // a person wants to rate customers

private:
    struct Place
    {
        std::size_t factor = 0, metric = 0; // places in the value tree
        std::size_t column = 0; // in the score table
        bool isFound = false;
    };
    Place place() const;
    void showNothing();
    void showWished();
    void updateCurve(const Metric& metric, std::size_t column);
    void updateSummary(const Metric& metric, std::size_t column);
    void startDrag(int handle);
    void drag(int handle, double value, double score);
    void endDrag();
    void logChange(Project& next, const Metric& before, const Metric& after) const;
    void commit(const Metric& metric, const QString& step);
    void measureEffect();
    const MetricColumn* values() const;
    QString valueText(double value) const;

    Workshop& m_workshop;
    std::string m_factorId, m_metricId;
    Distribution m_distribution;
    bool m_isMeasured = false; // m_distribution holds the values of this metric
    Card* m_nothing;
    QWidget* m_contents;
    AboutCard* m_about;
    PlanCard* m_plan;
    Card* m_spread;
    DistributionChart* m_chart;
    QLabel* m_summary;
    QLabel* m_constant;
    ValueFunctionEditor* m_editor;
    MissingPolicyCard* m_missing;
    QTimer* m_rest;
    quint64 m_effectRun = 0;
};

// The value function as a line to draw. Rank and share kinds are read from the customers' own scores.
std::vector<ValuePoint> curveOf(const ValueFunction& function, const MetricColumn* values,
                                const ScoreTable& scores, std::size_t column);

} // namespace strata
