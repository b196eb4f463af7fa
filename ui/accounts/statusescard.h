#pragma once
#include "core/model/rules.h"
#include "ui/widgets/card.h"

#include <vector>

class QSpinBox;

namespace strata {

class Workshop;

// Who is outside the four types and why: New, Inactive, Excluded, Not enough data, all counted, with their
// thresholds.
class StatusesCard : public Card
{
    Q_OBJECT

public:
    explicit StatusesCard(Workshop& workshop, QWidget* parent = nullptr);

private:
    struct Threshold
    {
        QSpinBox* box;
        int Rules::*value;
    };

    QSpinBox* addThreshold(const char* name, int Rules::*value, int most, const QString& label);
    void showProject();
    void showCounts();
    void setThreshold(const Threshold& threshold);

    Workshop& m_workshop;
    std::vector<Threshold> m_thresholds;
    std::vector<QLabel*> m_counts; // New, Inactive, Excluded, Not enough data, scored, all
};

} // namespace strata
