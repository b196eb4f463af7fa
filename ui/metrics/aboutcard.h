#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "ui/widgets/card.h"

#include <string>

class QPushButton;

namespace strata {

class QualityFields;
class StatePill;

// What a chosen metric is made of, how much of it the data cover, and what to beware of. Of a rated quality:
// the question, its anchors, and the way to the ratings.
class AboutCard : public Card
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);

    // `factor`: its place in the value tree, or the number of factors where the metric is only wished for.
    void setMetric(const Project& project, const MetricTable& metrics, std::size_t factor,
                   const std::string& metric);

signals:
    void qualityChanged(const strata::RatedQuality& quality);
    void rateRequested();

private:
    StatePill* m_state;
    QLabel* m_obstacle;
    QLabel* m_formula;
    QLabel* m_direction;
    QLabel* m_trap;
    QLabel* m_doubled;
    QWidget* m_rated;
    QualityFields* m_quality;
    QLabel* m_count;
    QPushButton* m_rate;
};

} // namespace strata
