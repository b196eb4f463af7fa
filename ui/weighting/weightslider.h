#pragma once
#include "ui/weighting/gestureslider.h"

#include <optional>
#include <vector>

namespace strata {

// A slider for one weight, in basis points, with what others said beside it.
class WeightSlider : public GestureSlider
{
    Q_OBJECT

public:
    // Marks that do not move with the hand. Ticks: one per ballot, nobody's name.
    struct Marks
    {
        std::optional<int> kept; // the saved scenario's weight
        std::optional<int> median; // the group's, of the last revealed round
        std::vector<int> ballots;
        std::optional<int> beside; // of the scenario that is looked at beside the present model

        bool operator==(const Marks&) const = default;
    };

    explicit WeightSlider(QWidget* parent = nullptr);

    void setWeight(int basisPoints) { showValue(basisPoints); } // from the project; says nothing
    void setReach(int basisPoints); // as far as locked weights let it go; the rest of the track is hatched
    void setMarks(const Marks& marks);
    const Marks& marks() const { return m_marks; }

protected:
    void paintBehind(QPainter& painter, double y) const override;
    void paintAbove(QPainter& painter, double y) const override;

private:
    int m_reach = 10000;
    Marks m_marks;
};

} // namespace strata
