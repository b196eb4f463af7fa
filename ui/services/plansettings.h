#pragma once
#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace strata {

class Workshop;
struct ServicePlan;

// What holds for all services: whether types or tiers get them, what an hour costs, how long a year is.
class PlanSettings : public QWidget
{
    Q_OBJECT

public:
    explicit PlanSettings(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    void change(const ServicePlan& plan, const QString& step);

    Workshop& m_workshop;
    QPushButton *m_types, *m_tiers;
    QDoubleSpinBox* m_rate;
    QDoubleSpinBox* m_hours;
};

} // namespace strata
