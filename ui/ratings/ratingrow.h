#pragma once
#include "core/model/ratings.h"

#include <QFrame>
#include <QString>

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace strata {

// What one rater said, with the name to show.
struct NamedRating
{
    QString name;
    int value = kLowestRating;
};

// Ratings of one customer that lie this far apart are worth talking about. [a convention of ours]
inline constexpr int kWideSpread = 4;

// One quality of the customer on the screen: ten large buttons between what 1 and what 10 mean.
class RatingRow : public QFrame
{
    Q_OBJECT

public:
    explicit RatingRow(const RatedQuality& quality, QWidget* parent = nullptr);

    const RatedQuality& quality() const { return m_quality; }
    int value() const { return m_value; }
    void setRatings(int own, const std::vector<NamedRating>& all); // own: 0 = none
    void setActive(bool isActive); // digits go here

signals:
    void rated(int value); // 0: taken back

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RatedQuality m_quality;
    QButtonGroup* m_buttons;
    QPushButton* m_clear;
    QLabel* m_mean;
    QLabel* m_spread;
    int m_value = 0;
    bool m_isActive = false;
};

} // namespace strata
