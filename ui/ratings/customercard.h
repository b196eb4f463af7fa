#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace strata {

class RatingRow;

// The customer on the screen: a few facts, and a row for each quality. Its type is not among the facts, so
// that it does not steer the ratings.
class CustomerCard : public Card
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget* parent = nullptr);

    void setQualities(const std::vector<RatedQuality>& qualities);
    // `place`: "No. 3 of 635 by net sales"; `rater`: whose ratings the buttons show. -1: nobody is chosen.
    void setCustomer(const Project& project, const MetricTable& metrics, int customer, const QString& place,
                     const std::string& rater);
    void showRatings(const Project& project);

    std::size_t active() const { return m_active; } // the row that digits go to
    void activate(std::size_t row);
    const std::vector<RatingRow*>& rows() const { return m_rows; }
    bool isFullyRated() const; // by the rater

signals:
    void rated(const std::string& quality, int value); // 0: taken back

private:
    QLabel* addFact(const QString& caption, const QString& name);

    QWidget* m_facts;
    QLabel* m_sales;
    QLabel* m_orders;
    QLabel* m_since;
    QLabel* m_last;
    QScrollArea* m_area;
    QVBoxLayout* m_list;
    std::vector<RatingRow*> m_rows;
    std::size_t m_active = 0;
    std::string m_customerId, m_rater;
};

} // namespace strata
